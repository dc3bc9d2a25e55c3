/**
 * Terms of law and practice that can be started from a record. All are marked as to be checked: nobody has
 * read them in the act for this list. Source: domain reference 4.7.
 */
import { z } from 'zod'
import {
  type DeadlineTemplate,
  deadlineTemplate,
} from '../../domain/authority/authority-vocabulary.ts'
import { termUnits } from '../../domain/authority/deadline-term.ts'
import { bilingual } from '../bilingual.ts'

/** One term. */
export const deadlineTemplateEntry = bilingual.extend({
  id: deadlineTemplate,
  /** What the term starts from. */
  from: bilingual,
  amount: z.int().positive(),
  unit: z.enum(termUnits),
  law: z.string().min(1),
  source: z.string().min(1),
  /** True until someone has read it in the act. */
  needsCheck: z.boolean(),
})
export type DeadlineTemplateEntry = Readonly<z.output<typeof deadlineTemplateEntry>>

const report = { nl: 'De melding', en: 'The report' }
const request = { nl: 'De aanvraag', en: 'The application' }

const toUnchecked = (entry: Omit<DeadlineTemplateEntry, 'needsCheck'>): DeadlineTemplateEntry => ({
  ...entry,
  needsCheck: true,
})

export const deadlineTemplateEntries: readonly DeadlineTemplateEntry[] = [
  toUnchecked({
    id: 'wmoOnderzoek',
    nl: 'Wmo: onderzoek na een melding',
    en: 'Wmo: inquiry after a report',
    from: report,
    amount: 6,
    unit: 'weken',
    law: 'Wmo 2015',
    source: 'w:procest',
  }),
  toUnchecked({
    id: 'wmoBesluit',
    nl: 'Wmo: besluit na een aanvraag',
    en: 'Wmo: decision after an application',
    from: request,
    amount: 2,
    unit: 'weken',
    law: 'Wmo 2015',
    source: 'w:procest',
  }),
  toUnchecked({
    id: 'persoonlijkPlan',
    nl: 'Wmo: persoonlijk plan inleveren',
    en: 'Wmo: hand in a personal plan',
    from: report,
    amount: 7,
    unit: 'dagen',
    law: 'Wmo 2015',
    source: 'w:kbo-wmo',
  }),
  toUnchecked({
    id: 'schuldhulpEersteGesprek',
    nl: 'Schuldhulp: eerste gesprek',
    en: 'Debt support: first talk',
    from: { nl: 'De vraag om hulp', en: 'The request for help' },
    amount: 4,
    unit: 'weken',
    law: 'Wgs',
    source: 'w:wgs-reimers',
  }),
  toUnchecked({
    id: 'schuldhulpBedreigend',
    nl: 'Schuldhulp bij een bedreigende schuld',
    en: 'Debt support with a threatening debt',
    from: { nl: 'De vraag om hulp', en: 'The request for help' },
    amount: 3,
    unit: 'werkdagen',
    law: 'Wgs',
    source: 'w:wgs-reimers',
  }),
  toUnchecked({
    id: 'awbBeslistermijn',
    nl: 'Awb: beslissen op een aanvraag',
    en: 'Awb: decide on an application',
    from: request,
    amount: 8,
    unit: 'weken',
    law: 'Awb',
    source: 'own',
  }),
  toUnchecked({
    id: 'bezwaar',
    nl: 'Awb: bezwaar maken tegen een beschikking',
    en: 'Awb: object to a formal decision',
    from: { nl: 'De beschikking', en: 'The formal decision' },
    amount: 6,
    unit: 'weken',
    law: 'Awb',
    source: 'own',
  }),
  toUnchecked({
    id: 'hulpverleningsplan',
    nl: 'Jeugdwet: hulpverleningsplan',
    en: 'Jeugdwet: care plan',
    from: { nl: 'Het begin van de hulp', en: 'The beginning of the help' },
    amount: 6,
    unit: 'weken',
    law: 'Jeugdwet',
    source: 'w:jw-wiki',
  }),
  toUnchecked({
    id: 'avgVerzoek',
    nl: 'AVG: antwoord op een verzoek van een inwoner',
    en: 'GDPR: answer to the request of a resident',
    from: { nl: 'Het verzoek', en: 'The request' },
    amount: 1,
    unit: 'maanden',
    law: 'AVG',
    source: 'own',
  }),
  toUnchecked({
    id: 'datalek',
    nl: 'Datalek melden bij de Autoriteit Persoonsgegevens',
    en: 'Report a data breach to the data protection authority',
    from: { nl: 'De ontdekking', en: 'The discovery' },
    amount: 72,
    unit: 'uren',
    law: 'AVG',
    source: 'own',
  }),
]

/** A template by its id. Throws for one that the list lost: a fault of the data. */
export function requireDeadlineTemplate(id: DeadlineTemplate): DeadlineTemplateEntry {
  const found = deadlineTemplateEntries.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`no deadline template ${id}`)
  return found
}
