import {
  agreementAdoptedFact,
  agreementKeptFact,
  agreementNotKeptFact,
} from '../domain/authority/agreement-facts.ts'
import type { Role } from '../domain/role.ts'
import { defineRecordType, planRoles } from './record-type.ts'

/** Who writes down what the table agreed, and whether it was kept. */
const keepers: readonly Role[] = ['regisseur', 'voorzitter', 'schrijver']

/** The table agreed on something. */
export const agreementAdopted = defineRecordType({
  ...agreementAdoptedFact,
  readers: planRoles,
  writers: keepers,
  sentence: {
    nl: 'Afspraak {{id}} is gemaakt: {{text}}',
    en: 'Agreement {{id}} was made: {{text}}',
  },
  values: ({ id, text }) => ({ id, text }),
})

/** An agreement was looked back on, and it was kept. */
export const agreementKept = defineRecordType({
  ...agreementKeptFact,
  readers: planRoles,
  writers: keepers,
  sentence: {
    nl: 'Afspraak {{id}} is nagekomen.',
    en: 'Agreement {{id}} was kept.',
  },
  values: ({ agreementId }) => ({ id: agreementId }),
})

/** An agreement was looked back on, and it was not kept. */
export const agreementNotKept = defineRecordType({
  ...agreementNotKeptFact,
  readers: planRoles,
  writers: keepers,
  sentence: {
    nl: 'Afspraak {{id}} is niet nagekomen.',
    en: 'Agreement {{id}} was not kept.',
  },
  values: ({ agreementId }) => ({ id: agreementId }),
})
