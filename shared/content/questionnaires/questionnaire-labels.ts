import type { MirrorFrame, MirrorVerdict } from '../../domain/mirror/mirror-facts.ts'
import type { Picture } from '../../domain/questionnaire/agreement.ts'
import type { Judgement } from '../../domain/questionnaire/answer.ts'
import type { Labels } from '../vocabulary-labels.ts'

/** Answers to an indicator. */
export const judgementLabels: Labels<Judgement> = {
  ja: { nl: 'Ja', en: 'Yes' },
  deels: { nl: 'Deels', en: 'Partly' },
  nee: { nl: 'Nee', en: 'No' },
  onbekend: { nl: 'Weet ik niet', en: 'Don’t know' },
}

/** What answers of organisations say together. */
export const pictureLabels: Labels<Picture> = {
  tegenspraak: { nl: 'Tegenspraak', en: 'Contradiction' },
  verschil: { nl: 'Niet gelijk', en: 'Not the same' },
  eens: { nl: 'Eens', en: 'Agreed' },
  onvoldoende: { nl: 'Te weinig antwoorden', en: 'Too few answers' },
}

/** How free help is to refuse. Source: domain reference 6.10. */
export const mirrorFrameLabels: Labels<MirrorFrame> = {
  vrijwillig: {
    nl: 'Vrijwillig: het gezin mag nee zeggen',
    en: 'Voluntary: the family may say no',
  },
  intensiefVrijwillig: { nl: 'Intensieve vrijwillige hulp', en: 'Intensive voluntary help' },
  gedwongen: {
    nl: 'Opgelegd door een rechter of instantie',
    en: 'Imposed by a judge or authority',
  },
  weetIkNiet: { nl: 'Weet ik niet', en: 'I don’t know' },
}

/** What a party says to the picture that another has of it. */
export const mirrorVerdictLabels: Labels<MirrorVerdict> = {
  klopt: { nl: 'Klopt', en: 'That’s right' },
  deels: { nl: 'Klopt deels', en: 'Partly right' },
  kloptNiet: { nl: 'Klopt niet', en: 'Not right' },
}
