import { z } from 'zod'
import { documentKind } from '../document/document-kind.ts'
import type { Role } from '../domain/role.ts'
import { defineRecordType, planRoles, regisseurOnly, teamRoles } from './record-type.ts'

/** How much was removed for good: some words of a text, a whole field, or an item with all that belongs to it. */
export const purgeScope = z.enum(['words', 'field', 'item'])
export type PurgeScope = z.output<typeof purgeScope>

/** What stays of it: that something was removed and where, and nothing of what it said. */
const purgedBody = z.object({
  documentId: z.string().max(64),
  documentKind,
  scope: purgeScope,
  root: z.string().max(64),
  field: z.string().max(64).nullable(),
})

/** One kind per circle of readers: that a document exists is told to nobody who may not open it. */
const definePurged = (type: string, readers: readonly Role[]) =>
  defineRecordType({
    type,
    body: purgedBody,
    readers,
    writers: [],
    sentence: {
      nl: '{{by}} haalde iets voorgoed weg. Wat er stond, is niet bewaard.',
      en: '{{by}} removed something for good. What it said was not kept.',
    },
    values: () => ({}),
  })

/** Tombstones of "niet delen" (architecture, section 3), for the widest circle of readers first. */
export const purgedTypes = [
  definePurged('purged.atTable', planRoles),
  definePurged(
    'purged.familyVoice',
    planRoles.filter((role) => role !== 'meelezer'),
  ),
  definePurged('purged.team', teamRoles),
  definePurged('purged.regisseur', regisseurOnly),
] as const
