/**
 * Texts of the practice mode: what to look at in each step of the two invented cases. Written for practice;
 * that training alone is not enough and that refreshing helps is from GGD West-Brabant (domain reference 1.1).
 */
import { z } from 'zod'
import { bilingual } from '../bilingual.ts'

/** What to notice in one step of one practice case. */
export const practiceNote = bilingual.extend({
  caseRef: z.enum(['VB-2026-001', 'VB-2026-002']),
  step: z.int().min(0).max(5),
})
export type PracticeNote = Readonly<z.output<typeof practiceNote>>

/** Opens the practice mode. */
export const practiceIntro = {
  nl: 'Oefenen kan hier rustig. Het gezin is verzonnen en er wordt niets verstuurd. Vul eerst zelf een stap in. Kijk daarna hoe het voorbeeld het doet. Jouw antwoord mag anders zijn.',
  en: 'You can practise here in peace. The family is invented and nothing is sent. First fill in a step yourself. Then look at how the example does it. Your answer may differ.',
} as const

/** What to hold on to, whatever the case. */
export const practiceTips = [
  {
    nl: 'Begin bij de woorden van het gezin, eindig bij de wet.',
    en: "Start with the family's words, end with the law.",
  },
  {
    nl: 'Zorgvuldig gezocht en op een gewone oplossing uitgekomen? Dat is ook maatwerk.',
    en: 'Searched carefully and ended with an ordinary solution? That is custom work too.',
  },
  {
    nl: 'Een leeg vak is eerlijk. Vul niets in om het vol te krijgen.',
    en: 'An empty box is honest. Do not fill anything in just to have it full.',
  },
  {
    nl: 'De cijfers kiezen niet. Jullie kiezen, met een reden.',
    en: 'The numbers do not choose. You choose, with a reason.',
  },
] as const

/** One note per case and step. */
export const practiceNotes: readonly PracticeNote[] = [
  {
    caseRef: 'VB-2026-001',
    step: 0,
    nl: 'Kijk hoe "meer uren lukt wel met opvang" als mening staat, met de naam van de organisatie erbij.',
    en: 'See how "more hours would work with childcare" stands as an opinion, with the organisation named.',
  },
  {
    caseRef: 'VB-2026-001',
    step: 1,
    nl: 'Een opleiding volgen staat bij gewenst. Dat maakt de rest sterker, want wat nodig is blijft klein.',
    en: 'Taking a course stands with wished for. That makes the rest stronger, because what is needed stays small.',
  },
  {
    caseRef: 'VB-2026-001',
    step: 2,
    nl: 'Snel meer werken botst met veilig opgroeien. Er is gekozen, en voor hoe lang staat erbij.',
    en: 'Working more soon clashes with growing up safely. A choice was made, and it says for how long.',
  },
  {
    caseRef: 'VB-2026-001',
    step: 3,
    nl: 'Ook niets doen heeft gevolgen. Vergelijk de drie oplossingen voor de kinderen.',
    en: 'Doing nothing has effects too. Compare the three options for the children.',
  },
  {
    caseRef: 'VB-2026-001',
    step: 4,
    nl: 'De regel in de weg is een werkproces, niet de wet. Zoek zelf nog eens na of het artikel klopt.',
    en: 'The rule in the way is a work process, not the law. Check for yourself whether the article is right.',
  },
  {
    caseRef: 'VB-2026-001',
    step: 5,
    nl: 'Lees de samenvatting voor. Weet Marloes daarna wat er verandert, en tot wanneer?',
    en: 'Read the summary aloud. Does Marloes know afterwards what changes, and until when?',
  },
  {
    caseRef: 'VB-2026-002',
    step: 0,
    nl: '"Zonder Wouter stopt de stage" is een vermoeden. Wie kan zeggen of het een feit is?',
    en: '"Without Wouter the internship stops" is a suspicion. Who can say whether it is a fact?',
  },
  {
    caseRef: 'VB-2026-002',
    step: 1,
    nl: 'Milan doet zelf ook iets: hij belt af als hij niet kan. Zet eigen kracht altijd op.',
    en: 'Milan does something himself too: he calls when he cannot come. Always write down own strength.',
  },
  {
    caseRef: 'VB-2026-002',
    step: 2,
    nl: 'Vier wetten, één vraag. Eigen kracht staat op neutraal: het hoeft niet allemaal mooi te zijn.',
    en: 'Four laws, one question. Own strength stands at neutral: not everything has to be rosy.',
  },
  {
    caseRef: 'VB-2026-002',
    step: 3,
    nl: 'Nu kosten beide oplossingen ongeveer evenveel. Het verschil zit in de lange termijn.',
    en: 'Both options cost about the same now. The difference is in the long term.',
  },
  {
    caseRef: 'VB-2026-002',
    step: 4,
    nl: 'Een computersysteem stopt de hulp op een verjaardag. Dat is een signaal voor beleid.',
    en: 'A computer system stops the help on a birthday. That is a signal for policy.',
  },
  {
    caseRef: 'VB-2026-002',
    step: 5,
    nl: 'Er staat wie het ook zou krijgen. Zo kan een ander nagaan dat het geen willekeur is.',
    en: 'It says who would get it too. That way someone else can see that it is not arbitrary.',
  },
]

/** The note of a step of a practice case, or null for a case that is not one of the two. */
export const findPracticeNote = (caseRef: string, step: number): PracticeNote | null =>
  practiceNotes.find((note) => note.caseRef === caseRef && note.step === step) ?? null
