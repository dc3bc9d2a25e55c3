/** Names of the closed lists of a meeting. Texts of consent choices as in voice 9. */
import type { ConsentChoice, Thumb } from '../../domain/meeting/consent-vocabulary.ts'
import type * as words from '../../domain/meeting/meeting-vocabulary.ts'
import type { Bilingual } from '../bilingual.ts'

type Labels<K extends string> = Readonly<Record<K, Bilingual>>

export const meetingKindLabels: Labels<words.MeetingKind> = {
  eerste: { nl: 'Eerste gesprek, 90 minuten', en: 'First meeting, 90 minutes' },
  vervolg: { nl: 'Vervolggesprek, 60 minuten', en: 'Follow-up, 60 minutes' },
  tweeHelften: { nl: 'Twee keer 45 minuten', en: 'Two halves of 45 minutes' },
  veiligheid: { nl: 'Gesprek over veiligheid', en: 'Meeting about safety' },
  afsluiting: { nl: 'Afsluiting', en: 'Closing meeting' },
}

export const itemLeadLabels: Labels<words.ItemLead> = {
  voorzitter: { nl: 'voorzitter', en: 'chair' },
  regisseur: { nl: 'regisseur', en: 'lead coach' },
  schrijver: { nl: 'schrijver', en: 'writer' },
  gezin: { nl: 'het gezin', en: 'the family' },
  professionals: { nl: 'professionals', en: 'professionals' },
}

export const screenPlaceLabels: Labels<words.ScreenPlace> = {
  leeg: { nl: 'De agenda', en: 'The agenda' },
  deelnemers: { nl: 'Wie is er', en: 'Who is here' },
  spelregels: { nl: 'Spelregels', en: 'Ground rules' },
  eigenWoorden: { nl: 'Woorden van het gezin', en: "The family's words" },
  krachtenZorgen: { nl: 'Wat gaat goed, welke zorg', en: 'What goes well, which worry' },
  prioriteiten: { nl: 'Wat eerst, wat later', en: 'What first, what later' },
  omgekeerdeToets: { nl: 'Omgekeerde Toets', en: 'Reverse test' },
  afspraken: { nl: 'Afspraken', en: 'Agreements' },
  alsHetMisgaat: { nl: 'Als het misgaat', en: 'If it goes wrong' },
  onePager: { nl: 'Onze afspraken op één pagina', en: 'Our agreements on one page' },
}

export const itemOutcomeLabels: Labels<words.ItemOutcome> = {
  besproken: { nl: 'besproken', en: 'discussed' },
  overgeslagen: { nl: 'overgeslagen', en: 'skipped' },
  geparkeerd: { nl: 'geparkeerd', en: 'parked' },
}

export const pauseKindLabels: Labels<words.PauseKind> = {
  pauze: { nl: 'Pauze', en: 'Break' },
  gezinAlleen: { nl: 'Tijd voor het gezin alleen', en: 'Time for the family alone' },
  evenStoppen: { nl: 'Even stoppen', en: 'Stop for a moment' },
}

export const attendWayLabels: Labels<words.AttendWay> = {
  eigenApparaat: { nl: 'op een eigen apparaat', en: 'on an own device' },
  zonderApparaat: { nl: 'zonder apparaat', en: 'without a device' },
  opAfstand: { nl: 'op afstand', en: 'from elsewhere' },
}

export const meetingFrameLabels: Labels<words.MeetingFrame> = {
  nietBesproken: { nl: 'Nog niet besproken', en: 'Not discussed yet' },
  vrijwillig: { nl: 'Vrijwillig', en: 'Voluntary' },
  intensiefVrijwillig: { nl: 'Intensieve vrijwillige hulp', en: 'Intensive voluntary help' },
  gedwongen: { nl: 'Gedwongen', en: 'Compulsory' },
}

export const checkStateLabels: Labels<words.CheckState> = {
  open: { nl: 'Nog doen', en: 'To do' },
  gedaan: { nl: 'Gedaan', en: 'Done' },
  nietNodig: { nl: 'Niet nodig', en: 'Not needed' },
}

export const ratedThingLabels: Labels<words.RatedThing> = {
  gehoord: { nl: 'Ik ben gehoord', en: 'I was heard' },
  begrepen: { nl: 'Ik begrijp het', en: 'I understand' },
  afsprakenHelpen: { nl: 'De afspraken helpen', en: 'The agreements help' },
  juisteMensen: { nl: 'De juiste mensen waren er', en: 'The right people were here' },
}

/** A choice, and what it means. */
type ChoiceText = Readonly<{ label: Bilingual; meaning: Bilingual }>

export const consentChoiceTexts: Readonly<Record<ConsentChoice, ChoiceText>> = {
  akkoord: {
    label: { nl: 'Akkoord', en: 'Agree' },
    meaning: { nl: 'ik sta erachter', en: 'I support it' },
  },
  akkoordMetOpmerking: {
    label: { nl: 'Akkoord, met opmerking', en: 'Agree, with a remark' },
    meaning: { nl: 'en dit wil ik erbij zeggen', en: 'and I want to add this' },
  },
  kanErmeeLeven: {
    label: { nl: 'Kan ik mee leven', en: 'I can live with it' },
    meaning: {
      nl: 'niet mijn keuze, ik werk wel mee',
      en: 'not my choice, but I will do my part',
    },
  },
  afwijkendStandpunt: {
    label: { nl: 'Afwijkend standpunt', en: 'Deviating view' },
    meaning: {
      nl: 'ik zie het anders, en dit is waarom',
      en: 'I see it differently, and this is why',
    },
  },
  nietMijnOnderwerp: {
    label: { nl: 'Niet mijn onderwerp', en: 'Not my subject' },
    meaning: { nl: 'ik ga hier niet over', en: 'this is not up to me' },
  },
}

/** What a family member reads in place of 'afwijkend standpunt'. */
export const deviatingForFamily: ChoiceText = {
  label: { nl: 'Niet mee eens', en: 'I disagree' },
  meaning: { nl: 'en dit is waarom', en: 'and this is why' },
}

export const thumbLabels: Labels<Thumb> = {
  duimOmhoog: { nl: 'Duim omhoog', en: 'Thumb up' },
  duimOpzij: { nl: 'Duim opzij', en: 'Thumb sideways' },
  duimOmlaag: { nl: 'Duim omlaag', en: 'Thumb down' },
}
