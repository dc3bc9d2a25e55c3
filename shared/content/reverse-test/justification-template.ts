/**
 * The one-page onderbouwing: its parts in order and the answers that fill them. Source: domain reference
 * 1.6. Two additions: the plain summary (OT-5.1) opens it, for who reads one thing; and the facts (OT-0.3)
 * stand under the issue, because in an objection the first question is what was known.
 */
import { z } from 'zod'
import { bilingual, type Bilingual } from '../bilingual.ts'
import { questionId, type QuestionId } from './reverse-test-answers.ts'

/** What a reader of the page must be able to find in it. */
export const justificationAims = [
  'whatWasWeighed',
  'whyThis',
  'whyNotArbitrary',
  'whoDecided',
  'whenLookedAtAgain',
] as const
export const justificationAim = z.enum(justificationAims)
export type JustificationAim = z.output<typeof justificationAim>

/** The same, as the questions of a reader. */
export const justificationAimLabels: Readonly<Record<JustificationAim, Bilingual>> = {
  whatWasWeighed: { nl: 'Wat is afgewogen?', en: 'What was weighed?' },
  whyThis: { nl: 'Waarom dit?', en: 'Why this?' },
  whyNotArbitrary: { nl: 'Waarom geen willekeur?', en: 'Why not arbitrary?' },
  whoDecided: { nl: 'Wie besloot?', en: 'Who decided?' },
  whenLookedAtAgain: { nl: 'Wanneer kijken we opnieuw?', en: 'When do we look again?' },
}

/** One labelled line, filled by the answer to one question. */
export const justificationLine = z.object({ questionId, label: bilingual })

/** One numbered part of the page. */
export const justificationPart = bilingual.extend({
  id: z.string().regex(/^[a-z][a-zA-Z]*$/),
  aim: justificationAim,
  lines: z.array(justificationLine).min(1).readonly(),
})
export type JustificationPart = Readonly<z.output<typeof justificationPart>>

/** Title of the page; number of the case, name of the test, version and day stand under it. */
export const justificationTitle = {
  nl: 'Maatwerkonderbouwing',
  en: 'Justification of custom work',
} as const

/** The page without a solution has this title and explains itself to the family. */
export const noSolutionTitle = {
  nl: 'Geen oplossing gevonden, zorgvuldig onderzocht',
  en: 'No solution found, carefully looked into',
} as const

/** All parts in order. */
export const justificationTemplate: readonly JustificationPart[] = [
  {
    id: 'summary',
    nl: 'In gewone taal',
    en: 'In plain words',
    aim: 'whyThis',
    lines: [{ questionId: 'OT-5.1', label: { nl: 'In het kort', en: 'In short' } }],
  },
  {
    id: 'issue',
    nl: 'Kwestie',
    en: 'Issue',
    aim: 'whatWasWeighed',
    lines: [
      { questionId: 'OT-0.1', label: { nl: 'Kwestie', en: 'Issue' } },
      {
        questionId: 'OT-0.2',
        label: { nl: 'In eigen woorden van het gezin', en: "In the family's own words" },
      },
      {
        questionId: 'OT-0.3',
        label: { nl: 'Feiten, vermoedens en meningen', en: 'Facts, suspicions and opinions' },
      },
    ],
  },
  {
    id: 'effect',
    nl: 'Gewenst effect',
    en: 'Desired effect',
    aim: 'whatWasWeighed',
    lines: [
      { questionId: 'OT-1.1', label: { nl: 'Gewenst effect', en: 'Desired effect' } },
      {
        questionId: 'OT-1.2',
        label: { nl: 'Nodig, en gewenst maar niet nodig', en: 'Needed, and wished for' },
      },
    ],
  },
  {
    id: 'considered',
    nl: 'Overwogen',
    en: 'Considered',
    aim: 'whatWasWeighed',
    lines: [
      { questionId: 'OT-1.5', label: { nl: 'Oplossingen', en: 'Options' } },
      { questionId: 'OT-1.6', label: { nl: 'Niets doen betekent', en: 'Doing nothing means' } },
    ],
  },
  {
    id: 'purpose',
    nl: 'Bedoeling van de wet',
    en: 'Purpose of the law',
    aim: 'whatWasWeighed',
    lines: [
      { questionId: 'OT-2.1', label: { nl: 'Wetten', en: 'Laws' } },
      { questionId: 'OT-2.2', label: { nl: 'Waarden', en: 'Values' } },
      { questionId: 'OT-2.4', label: { nl: 'Oordeel', en: 'Judgement' } },
      { questionId: 'OT-2.3', label: { nl: 'Botsing', en: 'Clash' } },
      { questionId: 'OT-2.5', label: { nl: 'Ethische toets', en: 'Ethical check' } },
    ],
  },
  {
    id: 'effects',
    nl: 'Gevolgen',
    en: 'Effects',
    aim: 'whatWasWeighed',
    lines: [
      { questionId: 'OT-3.1', label: { nl: 'Korte termijn', en: 'Short term' } },
      { questionId: 'OT-3.2', label: { nl: 'Lange termijn', en: 'Long term' } },
      { questionId: 'OT-3.3', label: { nl: 'Bijwerkingen', en: 'Side effects' } },
      { questionId: 'OT-3.4', label: { nl: 'Kinderen', en: 'Children' } },
      { questionId: 'OT-3.5', label: { nl: 'Kosten en baten', en: 'Costs and benefits' } },
    ],
  },
  {
    id: 'chosen',
    nl: 'Gekozen',
    en: 'Chosen',
    aim: 'whyThis',
    lines: [
      { questionId: 'OT-3.7', label: { nl: 'Gekozen, omdat', en: 'Chosen, because' } },
      { questionId: 'OT-3.8', label: { nl: 'Eerste stap', en: 'First step' } },
    ],
  },
  {
    id: 'legal',
    nl: 'Juridisch',
    en: 'Legal',
    aim: 'whyThis',
    lines: [
      { questionId: 'OT-4.1', label: { nl: 'Mogelijk op grond van', en: 'Possible under' } },
      { questionId: 'OT-4.3', label: { nl: 'Ruimte', en: 'Room' } },
      { questionId: 'OT-4.2', label: { nl: 'Belemmering', en: 'Obstacle' } },
      {
        questionId: 'OT-4.4',
        label: {
          nl: 'Geschikt, noodzakelijk, evenwichtig',
          en: 'Suitable, necessary, balanced',
        },
      },
    ],
  },
  {
    id: 'equalCases',
    nl: 'Gelijke gevallen',
    en: 'Equal cases',
    aim: 'whyNotArbitrary',
    lines: [
      { questionId: 'OT-4.5', label: { nl: 'Gelijke gevallen', en: 'Equal cases' } },
      {
        questionId: 'OT-5.2',
        label: { nl: 'Waarom geen willekeur', en: 'Why not arbitrary' },
      },
    ],
  },
  {
    id: 'decision',
    nl: 'Besluit',
    en: 'Decision',
    aim: 'whoDecided',
    lines: [
      { questionId: 'OT-4.6', label: { nl: 'Besluit', en: 'Decision' } },
      { questionId: 'OT-4.7', label: { nl: 'Rechten uitgelegd', en: 'Rights explained' } },
      { questionId: 'OT-5.5', label: { nl: 'Vier ogen', en: 'Four eyes' } },
    ],
  },
  {
    id: 'lookBack',
    nl: 'Terugkijken',
    en: 'Looking back',
    aim: 'whenLookedAtAgain',
    lines: [
      { questionId: 'OT-5.3', label: { nl: 'We kijken terug op', en: 'We look back on' } },
      {
        questionId: 'OT-5.4',
        label: { nl: 'Het gezin herkent zich', en: 'The family recognises itself' },
      },
    ],
  },
]

/** Answered for the work at the table, and left off the page to keep it one page (domain reference 1.6). */
export const questionsOffThePage: readonly QuestionId[] = ['OT-0.4', 'OT-1.3', 'OT-1.4', 'OT-3.6']
