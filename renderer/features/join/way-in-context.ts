import { createContext } from 'react'
import { toWayIn, type WayIn } from './way-in.ts'

/** This page's way in. A context, because a page cannot change its own address to be tested under another. */
export const WayInContext = createContext<WayIn>(toWayIn(location, navigator.userAgent))
