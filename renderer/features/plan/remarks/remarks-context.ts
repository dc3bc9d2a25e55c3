import { createContext, useContext } from 'react'
import type { RemarkTarget } from './remark-target.ts'

type OpenRemarks = (target: RemarkTarget) => void

/** Opens what was said about a place in the plan; null where remarks cannot be opened. */
export const RemarksContext = createContext<OpenRemarks | null>(null)

/** The way to what was said about a place in the plan, or null. */
export const useOpenRemarks = (): OpenRemarks | null => useContext(RemarksContext)
