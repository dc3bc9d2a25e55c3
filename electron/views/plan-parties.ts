import { z } from 'zod'
import type { PlanParty } from '../../shared/api/party-routes.ts'
import type { PlainDocument } from '../../shared/document/plain-document.ts'

const party = z.object({ id: z.string(), name: z.string(), worker: z.string() })

/** The parties of a plan that have a name, in its order; nothing else of them. */
export const toPlanParties = (plan: PlainDocument): PlanParty[] =>
  (plan['parties'] ?? []).flatMap((entity) => {
    const read = party.safeParse(entity)
    if (!read.success || read.data.name.trim() === '') return []
    return [{ id: read.data.id, name: read.data.name.trim(), worker: read.data.worker.trim() }]
  })
