/**
 * What a mandate can cover, what no mandate reaches, and how partners answer. Source: domain reference 4.2
 * and 4.3.
 */
import type {
  AcknowledgementAnswer,
  Exclusion,
  GranterRole,
  MandateBasis,
  ScopeId,
} from '../../domain/authority/authority-vocabulary.ts'
import type { Labels } from '../vocabulary-labels.ts'

export const scopeLabels: Labels<ScopeId> = {
  S1: { nl: 'Gesprek bijeenroepen en aanwezigheid vragen', en: 'Convene and require attendance' },
  S2: {
    nl: 'Eén plan vaststellen waar eigen plannen op aansluiten',
    en: 'Adopt the one plan that other plans connect to',
  },
  S3: { nl: 'Volgorde en prioriteit bepalen', en: 'Set order and priority' },
  S4: {
    nl: 'Gemeentelijke hulp inzetten binnen budget',
    en: 'Deploy municipal help within budget',
  },
  S5: { nl: 'Gemeentelijke hulp stoppen of pauzeren', en: 'Stop or pause municipal help' },
  S6: {
    nl: 'Verplichtingen tijdelijk opschorten binnen mandaat (bijvoorbeeld Participatiewet)',
    en: 'Suspend obligations for a while, within mandate (for instance Participatiewet)',
  },
  S7: {
    nl: 'Aanbieder aanwijzen of wisselen binnen contract',
    en: 'Assign or change a contracted provider',
  },
  S8: {
    nl: 'Voorrang vragen op een wachtlijst volgens afspraak',
    en: 'Claim priority on a waiting list, as agreed',
  },
  S9: {
    nl: 'Opschalen zonder toestemming van de eigen leidinggevende',
    en: 'Escalate without leave of one’s own manager',
  },
}

/** Out of reach (buitenBereik) of any mandate: others decide on this. */
export const exclusionLabels: Labels<Exclusion> = {
  rechterlijkeBeslissing: { nl: 'Een beslissing van de rechter', en: 'A decision of a judge' },
  medischOordeel: { nl: 'Het oordeel van een arts', en: 'The judgement of a doctor' },
  beroepsgeheim: { nl: 'Een beroepsgeheim', en: 'Professional secrecy' },
  veiligThuisTaak: { nl: 'Een taak van Veilig Thuis', en: 'A task of Veilig Thuis' },
  raadOfGI: {
    nl: 'Een beslissing van de Raad voor de Kinderbescherming of een gecertificeerde instelling',
    en: 'A decision of the Child Care and Protection Board or a certified institution',
  },
  toelatingSchool: { nl: 'De toelating tot een school', en: 'Admission to a school' },
  strafrecht: {
    nl: 'Een beslissing van politie, OM of burgemeester',
    en: 'A decision of police, public prosecutor or mayor',
  },
  rechtZonderMandaat: {
    nl: 'Een recht waarover geen mandaat is gegeven',
    en: 'A right for which no mandate was given',
  },
}

export const granterRoleLabels: Labels<GranterRole> = {
  college: { nl: 'College van burgemeester en wethouders', en: 'Municipal executive (college)' },
  wethouder: { nl: 'Wethouder', en: 'Alderman (wethouder)' },
  directeur: { nl: 'Directeur', en: 'Director' },
  teamleider: { nl: 'Teamleider', en: 'Team leader' },
  bestuurPartner: { nl: 'Bestuur van een partner', en: 'Board of a partner' },
}

export const mandateBasisLabels: Labels<MandateBasis> = {
  mandaatbesluitCollege: { nl: 'Mandaatbesluit van het college', en: 'Mandate of the college' },
  contract: { nl: 'Contract', en: 'Contract' },
  subsidievoorwaarde: { nl: 'Voorwaarde bij een subsidie', en: 'Condition of a subsidy' },
  convenant: { nl: 'Convenant', en: 'Signed agreement (convenant)' },
  afspraakAanTafel: { nl: 'Afspraak aan tafel', en: 'Agreed at the table' },
}

/** Of a partner that did not answer yet. */
export const acknowledgementLabels: Labels<AcknowledgementAnswer | 'onbekend'> = {
  erkend: { nl: 'Erkend', en: 'Acknowledged' },
  erkendMetGrens: { nl: 'Erkend, met deze grens', en: 'Acknowledged, with this limit' },
  nietErkend: { nl: 'Niet erkend', en: 'Not acknowledged' },
  onbekend: { nl: 'Nog niet gevraagd', en: 'Not asked yet' },
}
