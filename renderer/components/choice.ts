import type { ReactNode } from 'react'
import type { IconName } from './icon-names.ts'

/** One answer of a closed list. */
export type Choice = Readonly<{ id: string; label: string; hint?: ReactNode; icon?: IconName }>
