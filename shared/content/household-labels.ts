/**
 * How the closed lists of the household are said aloud, in the words of the family page. Source:
 * genogram reference, sections 2 to 6.
 */
import type {
  ChildLinkKind,
  HouseholdKind,
  LivesWhere,
  PersonSign,
  StayArrangement,
  SupportDirection,
  SupportRing,
  SupportState,
  SupportStrength,
  TieQuality,
  UnionEnd,
  UnionKind,
} from '../domain/household-vocabulary.ts'
import type { Labels } from './vocabulary-labels.ts'

/** Signs of people; `anders` is chosen by the person, nothing is asked about sex at birth. */
export const personSignLabels: Labels<PersonSign> = {
  man: { nl: 'Man of jongen', en: 'Man or boy' },
  vrouw: { nl: 'Vrouw of meisje', en: 'Woman or girl' },
  anders: { nl: 'Anders', en: 'Another way' },
  onbekend: { nl: 'Niet bekend', en: 'Not known' },
  zwangerschap: { nl: 'Kind op komst', en: 'Child expected' },
  huisdier: { nl: 'Huisdier', en: 'Pet' },
}

export const livesWhereLabels: Labels<LivesWhere> = {
  hier: { nl: 'Woont hier', en: 'Lives here' },
  elders: { nl: 'Woont elders', en: 'Lives elsewhere' },
  gedeeld: { nl: 'Woont in twee huizen', en: 'Lives in two homes' },
}

export const unionKindLabels: Labels<UnionKind> = {
  huwelijk: { nl: 'Getrouwd', en: 'Married' },
  partnerschap: { nl: 'Geregistreerd partnerschap', en: 'Registered partnership' },
  samenwonend: { nl: 'Samenwonend', en: 'Living together' },
  lat: { nl: 'Relatie, wonen apart', en: 'Relationship, living apart' },
  ouders: { nl: 'Samen ouders', en: 'Parents together' },
}

export const unionEndLabels: Labels<UnionEnd> = {
  uitElkaar: { nl: 'Uit elkaar', en: 'Separated' },
  scheidingLoopt: { nl: 'Scheiding loopt', en: 'Divorce under way' },
  gescheiden: { nl: 'Gescheiden', en: 'Divorced' },
  overleden: { nl: 'Door overlijden', en: 'By death' },
}

export const childLinkKindLabels: Labels<ChildLinkKind> = {
  geboorte: { nl: 'Geboren kind', en: 'Born child' },
  adoptie: { nl: 'Geadopteerd', en: 'Adopted' },
  pleegkind: { nl: 'Pleegkind', en: 'Foster child' },
}

export const householdKindLabels: Labels<HouseholdKind> = {
  thuis: { nl: 'Thuis', en: 'Home' },
  andereOuder: { nl: 'Bij de andere ouder', en: "Other parent's home" },
  pleeggezin: { nl: 'Pleeggezin', en: 'Foster family' },
  gezinshuis: { nl: 'Gezinshuis', en: 'Family-style home' },
  woongroep: { nl: 'Woongroep', en: 'Group home' },
  opZichzelf: { nl: 'Op zichzelf', en: 'On their own' },
  elders: { nl: 'Een andere plek', en: 'Another place' },
}

/** The family sees only the sentence ("om het weekend"); these words are for who fills it in. */
export const stayArrangementLabels: Labels<StayArrangement> = {
  zorgregeling: { nl: 'Zorgregeling', en: 'Care arrangement' },
  omgangsregeling: { nl: 'Omgangsregeling', en: 'Contact arrangement' },
  coOuderschap: { nl: 'Co-ouderschap', en: 'Co-parenting' },
  logeren: { nl: 'Logeren', en: 'Staying over' },
}

export const tieQualityLabels: Labels<TieQuality> = {
  hecht: { nl: 'Heel close', en: 'Very close' },
  gewoon: { nl: 'Gewoon', en: 'Ordinary' },
  afstandelijk: { nl: 'Weinig contact', en: 'Little contact' },
  gespannen: { nl: 'Vaak spanning', en: 'Often tense' },
  wisselend: { nl: 'Soms fijn, soms ruzie', en: 'Sometimes good, sometimes rows' },
  verbroken: { nl: 'Nu geen contact', en: 'No contact now' },
  hersteld: { nl: 'Weer contact', en: 'In contact again' },
}

export const supportRingLabels: Labels<SupportRing> = {
  informeel: { nl: 'Mensen om ons heen', en: 'People around us' },
  formeel: { nl: 'Organisaties', en: 'Organisations' },
}

export const supportStrengthLabels: Labels<SupportStrength> = {
  sterk: { nl: 'Sterk', en: 'Strong' },
  gewoon: { nl: 'Gewoon', en: 'Ordinary' },
  broos: { nl: 'Broos', en: 'Fragile' },
  spanning: { nl: 'Geeft spanning', en: 'Causes tension' },
}

export const supportDirectionLabels: Labels<SupportDirection> = {
  geeft: { nl: 'Geeft ons iets', en: 'Gives us something' },
  vraagt: { nl: 'Vraagt iets van ons', en: 'Asks something of us' },
  beide: { nl: 'Geven en vragen', en: 'Gives and asks' },
}

export const supportStateLabels: Labels<SupportState> = {
  loopt: { nl: 'Loopt', en: 'Under way' },
  wacht: { nl: 'Gevraagd, nog geen ja', en: 'Asked, no yes yet' },
  gezocht: { nl: 'Nog gezocht', en: 'Still looking' },
  gestopt: { nl: 'Gestopt', en: 'Stopped' },
}
