import { z } from 'zod'

/** Why a version of a document was kept: the plan was adopted, a session ended, or someone named it. */
export const versionReasons = ['vastgesteld', 'gesprek', 'handmatig'] as const
export const versionReason = z.enum(versionReasons)
export type VersionReason = z.output<typeof versionReason>
