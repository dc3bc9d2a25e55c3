import { milan } from './milan.ts'
import type { PracticeCase } from './practice-case.ts'
import { terpstraKuipers } from './terpstra-kuipers.ts'

/** The two invented households, the first one being that of the demo's invites. */
export const practiceCases: readonly PracticeCase[] = [terpstraKuipers, milan]
