/** How decisions, positions and backing are said. Source: domain reference 4.5 and 4.6. */
import type {
  AgreementStatus,
  DecisionKind,
  DecisionStatus,
  EscalationOutcome,
  PartyPosition,
  ViewKind,
  WaySaid,
} from '../../domain/authority/authority-vocabulary.ts'
import type { BackingState } from '../../domain/authority/backing-state.ts'
import type { MandateState } from '../../domain/authority/mandate-state.ts'
import type { Labels } from '../vocabulary-labels.ts'

export const decisionKindLabels: Labels<DecisionKind> = {
  afspraak: { nl: 'Afspraak met instemming', en: 'Agreement by consent' },
  besluit: { nl: 'Besluit onder doorzettingsmacht', en: 'Decision under authority' },
  opgeschaald: { nl: 'Voorgelegd aan hoger niveau', en: 'Put to a higher level' },
  beschikking: { nl: 'Formeel besluit (Awb), verwijzing', en: 'Formal decision (Awb), reference' },
}

export const decisionStatusLabels: Labels<DecisionStatus> = {
  genomen: { nl: 'Genomen', en: 'Taken' },
  inUitvoering: { nl: 'In uitvoering', en: 'Being carried out' },
  uitgevoerd: { nl: 'Uitgevoerd', en: 'Carried out' },
  nietUitgevoerd: { nl: 'Niet uitgevoerd', en: 'Not carried out' },
  ingetrokken: { nl: 'Ingetrokken', en: 'Withdrawn' },
  verlopen: { nl: 'Verlopen', en: 'Lapsed' },
  teruggedraaid: { nl: 'Teruggedraaid', en: 'Reverted' },
}

export const partyPositionLabels: Labels<PartyPosition> = {
  eens: { nl: 'Eens', en: 'Agrees' },
  voertUitMetStandpunt: {
    nl: 'Voert uit, met afwijkend standpunt',
    en: 'Carries it out, with a deviating view',
  },
  voertNietUit: { nl: 'Voert het niet uit', en: 'Does not carry it out' },
}

export const viewKindLabels: Labels<ViewKind> = {
  inhoudelijk: { nl: 'Over de inhoud', en: 'On the substance' },
  professioneleStandaard: { nl: 'Professionele standaard', en: 'Professional standard' },
  juridisch: { nl: 'Over de wet', en: 'On the law' },
  capaciteit: { nl: 'Geen mensen of plek', en: 'No people or place' },
  veiligheid: { nl: 'Veiligheid', en: 'Safety' },
}

export const escalationOutcomeLabels: Labels<EscalationOutcome> = {
  doorgaan: { nl: 'Het besluit gaat door', en: 'The decision goes on' },
  aanpassen: { nl: 'Het besluit moet anders', en: 'The decision has to change' },
  stoppen: { nl: 'Het besluit gaat niet door', en: 'The decision does not go on' },
  antwoord: { nl: 'Antwoord op de vraag', en: 'Answer to the question' },
}

export const backingLabels: Labels<BackingState['summary']> = {
  ja: { nl: 'Rugdekking: ja', en: 'Backing: yes' },
  nee: { nl: 'Rugdekking: nee', en: 'Backing: no' },
  gevraagd: { nl: 'Rugdekking: gevraagd', en: 'Backing: asked' },
  nietGevraagd: { nl: 'Rugdekking: nog niet gevraagd', en: 'Backing: not asked yet' },
}

export const mandateStatusLabels: Labels<MandateState['status']> = {
  komt: { nl: 'Gaat nog in', en: 'Not in force yet' },
  geldig: { nl: 'Geldig', en: 'In force' },
  verlopen: { nl: 'Verlopen', en: 'Lapsed' },
  beeindigd: { nl: 'Beëindigd', en: 'Ended' },
}

export const agreementStatusLabels: Labels<AgreementStatus> = {
  komt: { nl: 'Gaat nog in', en: 'Not in force yet' },
  loopt: { nl: 'Loopt', en: 'Running' },
  afgelopen: { nl: 'Afgelopen', en: 'Ended' },
  vervangen: { nl: 'Vervangen', en: 'Replaced' },
}

/** How someone's words came into the record. */
export const waySaidLabels: Labels<WaySaid> = {
  eigenApparaat: { nl: 'Zelf ingevuld', en: 'Filled in by themselves' },
  link: {
    nl: 'Zelf ingevuld, via een eenmalige link',
    en: 'By themselves, through a one-time link',
  },
  opgeschreven: { nl: 'Opgeschreven door de regisseur', en: 'Written down by the regisseur' },
}
