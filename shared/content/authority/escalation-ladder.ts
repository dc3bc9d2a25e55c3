/**
 * Rungs of escalation (opschalen) and side routes. A municipality can put its own names and days over these.
 * Sources: domain reference 4.4, with the mark of each source.
 */
import { z } from 'zod'
import {
  escalationLevel,
  type EscalationLevel,
  sideRoute,
} from '../../domain/authority/authority-vocabulary.ts'
import { bilingual } from '../bilingual.ts'

/** One rung; level 0 is the table, where a question is solved without escalating. */
export const rung = bilingual.extend({
  level: z.union([z.literal(0), escalationLevel]),
  id: z.string().min(1),
  /** Who is asked, or at level 0 who solves it. */
  who: bilingual,
  /** Working days for an answer; null where there is no agreed term. */
  maxDays: z.int().min(0).nullable(),
  source: z.string().min(1),
})
export type Rung = Readonly<z.output<typeof rung>>

/** Another responsibility, not a higher rung. */
export const sideRouteEntry = bilingual.extend({
  id: sideRoute,
  trigger: bilingual,
  source: z.string().min(1),
})
export type SideRouteEntry = Readonly<z.output<typeof sideRouteEntry>>

export const escalationLadder: readonly Rung[] = [
  {
    level: 0,
    id: 'tafel',
    nl: 'Aan tafel oplossen',
    en: 'Solve it at the table',
    who: { nl: 'Regisseur en deelnemers', en: 'Regisseur and participants' },
    maxDays: 0,
    source: 'prop',
  },
  {
    level: 1,
    id: 'manager',
    nl: 'Leidinggevende van de betrokken organisatie',
    en: 'Manager of the organisation concerned',
    who: { nl: 'Manager van de partner', en: 'Manager of the partner' },
    maxDays: 5,
    source: 'S001',
  },
  {
    level: 2,
    id: 'casusautoriteit',
    nl: 'Casusautoriteit (CJG of sociaal team): geeft aanwijzing',
    en: 'Case authority (CJG or social team): gives an instruction',
    who: { nl: 'Casusautoriteit', en: 'Case authority' },
    maxDays: 5,
    source: 'S001',
  },
  {
    level: 3,
    id: 'doorbraakteam',
    nl: 'Doorbraakteam of expertteam (lokaal of regionaal)',
    en: 'Breakthrough or expert team (local or regional)',
    who: { nl: 'Directeuren of expertteam', en: 'Directors or expert team' },
    maxDays: 10,
    source: 'prop',
  },
  {
    level: 4,
    id: 'wethouder',
    nl: 'Wethouder (bestuurlijk besluit of gesprek met bestuur van de partner)',
    en: 'Alderman (decision of the board, or a talk with the board of the partner)',
    who: { nl: 'Wethouder', en: 'Alderman (wethouder)' },
    maxDays: 10,
    source: 'S001',
  },
  {
    level: 5,
    id: 'burgemeester',
    nl: 'Burgemeester (openbare orde, veiligheid)',
    en: 'Mayor (public order, safety)',
    who: { nl: 'Burgemeester met wethouder', en: 'Mayor with alderman' },
    maxDays: 2,
    source: 'S000',
  },
  {
    level: 6,
    id: 'landelijk',
    nl: 'Landelijk Maatwerkloket Multiproblematiek en Landelijk Escalatie Team',
    en: 'National desk for complex cases and national escalation team',
    who: {
      nl: 'Maatwerkfunctionaris van de gemeente',
      en: 'Appointed officer of the municipality',
    },
    maxDays: null,
    source: 'w:lmm',
  },
]

export const sideRouteEntries: readonly SideRouteEntry[] = [
  {
    id: 'veiligThuis',
    nl: 'Veilig Thuis (advies of melding, meldcode)',
    en: 'Veilig Thuis (advice or report, reporting code)',
    trigger: { nl: 'Acute of structurele onveiligheid', en: 'Acute or lasting lack of safety' },
    source: 'w:meldcode-hgl',
  },
  {
    id: 'jeugdbeschermingstafel',
    nl: 'Jeugdbeschermingstafel',
    en: 'Youth protection table',
    trigger: {
      nl: 'Ontwikkeling ernstig bedreigd, vrijwillige hulp niet of onvoldoende geaccepteerd, maatregel overwogen',
      en: 'Development seriously threatened, voluntary help not or hardly accepted, a measure considered',
    },
    source: 'w:jbt-delft',
  },
  {
    id: 'zorgEnVeiligheidshuis',
    nl: 'Zorg- en Veiligheidshuis',
    en: 'Care and safety house',
    trigger: {
      nl: 'Meer leefgebieden, overlast of crimineel gedrag, meer ketens nodig, en gevolgen voor gezin of omgeving',
      en: 'Several life domains, nuisance or crime, several chains needed, and effects on family or surroundings',
    },
    source: 'w:zvh',
  },
  {
    id: 'wvggz',
    nl: 'Wvggz: melding bij de gemeente, crisismaatregel door de burgemeester',
    en: 'Wvggz: report to the municipality, crisis measure by the mayor',
    trigger: {
      nl: 'Ernstig nadeel door een psychische stoornis',
      en: 'Serious harm through a mental disorder',
    },
    source: 'own',
  },
  {
    id: 'leerplicht',
    nl: 'Leerplicht of RMC',
    en: 'School attendance officer or RMC',
    trigger: { nl: 'Verzuim of dreigende uitval', en: 'Absence, or about to drop out' },
    source: 'own',
  },
  {
    id: 'crisisdienst',
    nl: '112 of crisisdienst',
    en: '112 or crisis service',
    trigger: { nl: 'Direct gevaar', en: 'Immediate danger' },
    source: 'own',
  },
]

/** The shipped rung of a level. Throws for a level that the ladder lost: a fault of the data. */
export function requireRung(level: EscalationLevel): Rung {
  const found = escalationLadder.find((known) => known.level === level)
  if (found === undefined) throw new Error(`no rung ${level}`)
  return found
}
