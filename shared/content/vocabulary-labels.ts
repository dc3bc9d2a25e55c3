/**
 * How the closed lists of shared/domain are said aloud. As data and not in the screens' text files,
 * so that screens and reports use the same words. Sources: domain reference 3.2 (plan), 5.2 (status),
 * 6.2 (roles), 6.6 (positions).
 */
import type { DocumentKind } from '../document/document-kind.ts'
import type { Role } from '../domain/role.ts'
import type {
  ActionStatus,
  CaseStatus,
  ConflictKind,
  GoalStatus,
  LifeDomainState,
  planOrigins,
  Priority,
  RelapseKind,
  StatementKind,
} from '../domain/vocabulary.ts'
import type { Bilingual } from './bilingual.ts'

/** One label for every word of a closed list; a word without a label does not compile. */
export type Labels<Word extends string> = Readonly<Record<Word, Bilingual>>

export const priorityLabels: Labels<Priority> = {
  nuEerst: { nl: 'Nu eerst', en: 'Now first' },
  daarna: { nl: 'Daarna', en: 'Next' },
  later: { nl: 'Later', en: 'Later' },
  bewustNietNu: { nl: 'Bewust niet nu', en: 'Not now, on purpose' },
}

export const statementKindLabels: Labels<StatementKind> = {
  feit: { nl: 'Feit', en: 'Fact' },
  vermoeden: { nl: 'Vermoeden', en: 'Suspicion' },
  mening: { nl: 'Mening', en: 'Opinion' },
}

export const conflictKindLabels: Labels<ConflictKind> = {
  tegengesteldeEis: { nl: 'Tegengestelde eis', en: 'Opposite demands' },
  dubbelWerk: { nl: 'Dubbel werk', en: 'Double work' },
  wachtenOpElkaar: { nl: 'Wachten op elkaar', en: 'Waiting for each other' },
  tegenstrijdigAdvies: { nl: 'Tegenstrijdig advies', en: 'Contradicting advice' },
  tegengesteldDoel: { nl: 'Tegengesteld doel', en: 'Opposite goals' },
  geldOfBudget: { nl: 'Geld of budget', en: 'Money or budget' },
  privacyOfGeheim: { nl: 'Privacy of geheimhouding', en: 'Privacy or secrecy' },
  volgorde: { nl: 'Volgorde', en: 'Order of steps' },
  systeem: { nl: 'Systeem', en: 'System' },
  houding: { nl: 'Beelden over elkaar', en: 'Views of each other' },
}

export const actionStatusLabels: Labels<ActionStatus> = {
  open: { nl: 'Open', en: 'Open' },
  loopt: { nl: 'Loopt', en: 'Under way' },
  klaar: { nl: 'Klaar', en: 'Done' },
  gestopt: { nl: 'Gestopt', en: 'Stopped' },
}

export const goalStatusLabels: Labels<GoalStatus> = {
  open: { nl: 'Open', en: 'Open' },
  bereikt: { nl: 'Bereikt', en: 'Reached' },
  gestopt: { nl: 'Gestopt', en: 'Stopped' },
}

export const lifeDomainStateLabels: Labels<LifeDomainState> = {
  nietBesproken: { nl: 'Nog niet besproken', en: 'Not yet discussed' },
  aanDeOrde: { nl: 'Aan de orde', en: 'Part of this plan' },
  nietAanDeOrde: { nl: 'Niet aan de orde', en: 'Not part of this plan' },
  gezinWilNiet: { nl: 'Gezin wil dit niet bespreken', en: 'Family does not want to discuss this' },
}

export const planOriginLabels: Labels<(typeof planOrigins)[number]> = {
  samenOpgesteld: { nl: 'Samen opgesteld', en: 'Made together' },
  familiegroepsplan: { nl: 'Familiegroepsplan', en: 'Family group plan (familiegroepsplan)' },
  persoonlijkPlan: { nl: 'Persoonlijk plan', en: 'Personal plan (persoonlijk plan)' },
  professioneelConcept: { nl: 'Concept van een professional', en: 'Draft by a professional' },
}

export const relapseKindLabels: Labels<RelapseKind> = {
  signaal: { nl: 'Hieraan merken we het', en: 'How we notice' },
  watWeDoen: { nl: 'Dan doen we dit', en: 'Then we do this' },
  wieBellen: { nl: 'Wie bel je', en: 'Who to call' },
  gevaar: { nl: 'Bij gevaar', en: 'In danger' },
}

export const caseStatusLabels: Labels<CaseStatus> = {
  aangemeld: { nl: 'Aangemeld', en: 'Reported' },
  triage: { nl: 'Triage', en: 'Triage' },
  actief: { nl: 'Actief', en: 'Active' },
  gemonitord: { nl: 'Gemonitord', en: 'Monitored' },
  waakvlam: { nl: 'Waakvlam', en: 'Pilot light (waakvlam)' },
  afgesloten: { nl: 'Afgesloten', en: 'Closed' },
}

/** The same statuses as a family would be told them. */
export const plainCaseStatusLabels: Labels<CaseStatus> = {
  aangemeld: {
    nl: 'Iemand heeft om hulp gevraagd of zorgen gemeld',
    en: 'Someone asked for help or reported worries',
  },
  triage: { nl: 'We kijken bij wie de vraag hoort', en: 'We look at who can best take this up' },
  actief: { nl: 'We werken samen aan het plan', en: 'We are working on the plan together' },
  gemonitord: {
    nl: 'De hulp loopt, de regisseur kijkt mee',
    en: 'Help is under way, the regisseur keeps an eye on it',
  },
  waakvlam: {
    nl: 'Het gaat goed genoeg; we houden contact',
    en: 'Things go well enough; we stay in touch',
  },
  afgesloten: { nl: 'De zaak is klaar', en: 'The case is closed' },
}

export const roleLabels: Labels<Role> = {
  regisseur: { nl: 'Regisseur', en: 'Regisseur (lead)' },
  voorzitter: { nl: 'Voorzitter', en: 'Chair' },
  schrijver: { nl: 'Schrijver', en: 'Writer' },
  professional: { nl: 'Professional', en: 'Professional' },
  gezinslid: { nl: 'Gezinslid', en: 'Family member' },
  steunfiguur: { nl: 'Steunfiguur', en: 'Support person' },
  meelezer: { nl: 'Meelezer', en: 'Reader' },
  scherm: { nl: 'Groot scherm', en: 'Big screen' },
}

export const documentKindLabels: Labels<DocumentKind> = {
  plan: { nl: 'het plan', en: 'the plan' },
  familyVoice: {
    nl: 'de eigen woorden en cijfers van het gezin',
    en: "the family's own words and grades",
  },
  teamNotes: { nl: 'de notities van het team', en: "the team's notes" },
  reverseTest: { nl: 'de Omgekeerde Toets', en: 'the reverse test' },
  reverseTestVoice: {
    nl: 'de eigen woorden van het gezin bij de toets',
    en: "the family's own words in the test",
  },
  meeting: { nl: 'het gesprek: agenda en notities', en: 'the meeting: agenda and notes' },
  meetingPrep: { nl: 'de voorbereiding van het gesprek', en: 'the preparation of the meeting' },
  evaluation: {
    nl: 'de evaluatieverslagen van de groep',
    en: 'the evaluation reports of the group',
  },
}

/** What someone may say to an agreement. Silence is not among them: it is never a yes. */
export const positions = [
  'akkoord',
  'akkoordMetOpmerking',
  'kanErmeeLeven',
  'afwijkendStandpunt',
  'nietMijnOnderwerp',
  'duimOmhoog',
  'duimOpzij',
  'duimOmlaag',
  'nietGereageerd',
] as const
export type Position = (typeof positions)[number]

export const positionLabels: Labels<Position> = {
  akkoord: { nl: 'Akkoord', en: 'Agree' },
  akkoordMetOpmerking: { nl: 'Akkoord, met opmerking', en: 'Agree, with a remark' },
  kanErmeeLeven: { nl: 'Kan ermee leven', en: 'Can live with it' },
  afwijkendStandpunt: { nl: 'Afwijkend standpunt', en: 'Deviating view' },
  nietMijnOnderwerp: { nl: 'Niet mijn onderwerp', en: 'Not my subject' },
  duimOmhoog: { nl: 'Duim omhoog', en: 'Thumb up' },
  duimOpzij: { nl: 'Duim opzij', en: 'Thumb sideways' },
  duimOmlaag: { nl: 'Duim omlaag', en: 'Thumb down' },
  nietGereageerd: { nl: 'Niet gereageerd', en: 'No response' },
}

/** True when a stored position is one of ours; a record may hold words of a later version. */
export const isPosition = (word: string): word is Position =>
  positions.some((position) => position === word)

/** State of an evaluation moment in the plan. */
export const evaluationStateLabels: Labels<'gepland' | 'gehouden' | 'verplaatst' | 'overgeslagen'> =
  {
    gepland: { nl: 'Gepland', en: 'Planned' },
    gehouden: { nl: 'Gehouden', en: 'Held' },
    verplaatst: { nl: 'Verplaatst', en: 'Moved' },
    overgeslagen: { nl: 'Overgeslagen', en: 'Skipped' },
  }
