/** How the closed lists of parties, actions and remarks are said aloud. Sources: domain reference 3.2 and 6.11. */
import type { PlanLead } from '../domain/case-life.ts'
import type {
  ActionRepeat,
  RemarkKind,
  RemarkOutcome,
  SecrecyRegime,
} from '../domain/vocabulary.ts'
import type { Labels } from './vocabulary-labels.ts'

export const secrecyRegimeLabels: Labels<SecrecyRegime> = {
  jeugdwet: { nl: 'Jeugdwet', en: 'Youth Act (Jeugdwet)' },
  ambtelijk: { nl: 'Ambtelijke geheimhouding', en: 'Official secrecy' },
  beroep: { nl: 'Beroepscode', en: 'Professional code' },
  onderwijs: { nl: 'Regels van het onderwijs', en: 'Rules for education' },
  politiegegevens: { nl: 'Wet politiegegevens', en: 'Police data act' },
  justitie: { nl: 'Regels van justitie', en: 'Rules for justice' },
  wmoVT: { nl: 'Wmo, regels van Veilig Thuis', en: 'Wmo, rules of Veilig Thuis' },
  medisch: { nl: 'Medisch beroepsgeheim', en: 'Medical confidentiality' },
  geen: { nl: 'Geen wettelijke geheimhouding', en: 'No secrecy by law' },
  onbekend: { nl: 'Nog niet bekend', en: 'Not known yet' },
}

export const planLeadLabels: Labels<PlanLead> = {
  ja: { nl: 'Ja', en: 'Yes' },
  jaMetVoorbehoud: { nl: 'Ja, met voorbehoud', en: 'Yes, with a reservation' },
  nee: { nl: 'Nee', en: 'No' },
}

export const actionRepeatLabels: Labels<ActionRepeat> = {
  eenmalig: { nl: 'Eén keer', en: 'Once' },
  dagelijks: { nl: 'Elke dag', en: 'Every day' },
  wekelijks: { nl: 'Elke week', en: 'Every week' },
  tweewekelijks: { nl: 'Om de week', en: 'Every two weeks' },
  maandelijks: { nl: 'Elke maand', en: 'Every month' },
}

export const remarkKindLabels: Labels<RemarkKind> = {
  opmerking: { nl: 'Opmerking', en: 'Remark' },
  vraag: { nl: 'Vraag', en: 'Question' },
  voorstel: { nl: 'Voorstel', en: 'Proposal' },
}

export const remarkOutcomeLabels: Labels<RemarkOutcome> = {
  afgehandeld: { nl: 'Afgehandeld', en: 'Settled' },
  overgenomen: { nl: 'Overgenomen', en: 'Taken over' },
  nietOvergenomen: { nl: 'Niet overgenomen', en: 'Not taken over' },
}
