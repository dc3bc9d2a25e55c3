import { z } from 'zod'
import { adoptedAgreement, agreementAdoptedType } from '../adopted-agreement.ts'
import { day, given, shortId, words } from './fact.ts'

/** What a page sends to put an agreement on record; its id is the host's. */
export const agreementAdoption = adoptedAgreement.omit({ id: true, on: true })

/** The table agreed on something. */
export const agreementAdoptedFact = { type: agreementAdoptedType, body: adoptedAgreement } as const

/** What a page sends of an agreement that was looked back on. */
export const agreementJudgement = z.object({ agreementId: shortId, why: words() })

/**
 * Who said so, where it came by a one-time link: the person for whom the link was made. Empty where the table
 * or who keeps the record said it.
 */
const saidBy = words(500).default('')

/** An agreement was kept. */
export const agreementKeptFact = {
  type: 'agreement.kept',
  body: agreementJudgement.extend({ saidBy, on: day }),
} as const

/** An agreement was not kept, and why. */
export const agreementNotKeptFact = {
  type: 'agreement.notKept',
  body: agreementJudgement.extend({ why: given(), saidBy, on: day }),
} as const
