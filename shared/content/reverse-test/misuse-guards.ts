/**
 * What keeps the reverse test from becoming a wish list or a cover for arbitrary help, and where each guard
 * stands. Source: domain reference 1.2.
 */
import { z } from 'zod'
import { bilingual } from '../bilingual.ts'
import { questionId, type QuestionId } from './reverse-test-answers.ts'
import { sourceMark } from './sources.ts'

/** A warning beside the questions it belongs to. */
export const misuseGuard = bilingual.extend({
  id: z.string().regex(/^[a-zA-Z]+$/),
  questionIds: z.array(questionId).min(1).readonly(),
  ...sourceMark.shape,
})
export type MisuseGuard = Readonly<z.output<typeof misuseGuard>>

/** Stands above the whole test. */
export const misuseBanner = {
  nl: 'De toets helpt om te doen wat nodig is. Het is geen reden om alles te geven wat gewenst is.',
  en: 'The test helps to do what is needed. It is no reason to give everything that is wished for.',
} as const

/** All guards, in the order of the questions. */
export const misuseGuards: readonly MisuseGuard[] = [
  {
    id: 'factsBeforeOpinions',
    nl: 'Houd feiten en meningen apart. De winst zit in één gedeeld beeld van de feiten.',
    en: 'Keep facts and opinions apart. The gain is one shared view of the facts.',
    questionIds: ['OT-0.3'],
    source: 'schulinck',
    needsCheck: false,
  },
  {
    id: 'neededNotWished',
    nl: 'Dit is geen wensenlijst. Vraag bij elk punt: lukt het ook zonder?',
    en: 'This is no wish list. Ask with each point: would it work without?',
    questionIds: ['OT-1.2', 'OT-5.5'],
    source: 'ggdWestBrabant',
    needsCheck: false,
  },
  {
    id: 'twoOptions',
    nl: 'Zoek er minstens twee, en één kleine stap. Met één oplossing valt er niets te wegen.',
    en: 'Look for at least two, and one small step. With one option there is nothing to weigh.',
    questionIds: ['OT-1.5'],
    source: 'ownProposal',
    needsCheck: false,
  },
  {
    id: 'bothSidesOfCosts',
    nl: 'Schrijf op wat het kost én wat het voorkomt. Eén kant alleen vertelt het verhaal niet.',
    en: 'Write down what it costs and what it avoids. One side alone does not tell the story.',
    questionIds: ['OT-3.5'],
    source: 'ownProposal',
    needsCheck: false,
  },
  {
    id: 'noSolutionIsAnAnswer',
    nl: 'Soms is er geen oplossing. Zorgvuldig zoeken en dat uitleggen is ook maatwerk.',
    en: 'Sometimes there is no solution. Looking carefully and explaining that is custom work too.',
    questionIds: ['OT-3.7'],
    source: 'weert',
    needsCheck: false,
  },
  {
    id: 'noEscapeRoute',
    nl: 'Participatiewet artikel 16 helpt maar in een paar situaties. Het is geen uitweg voor alles wat lastig is.',
    en: 'Participatiewet article 16 helps in a few situations only. It is no way out of everything that is hard.',
    questionIds: ['OT-4.1', 'OT-4.3'],
    source: 'stimulanszArticle16',
    needsCheck: true,
  },
  {
    id: 'oftenOurOwnRule',
    nl: 'Vaak zit het in ons eigen werkproces en niet in de wet. Zoek de regel op voordat je hem de schuld geeft.',
    en: 'Often it is our own work process and not the law. Look the rule up before you blame it.',
    questionIds: ['OT-4.2'],
    source: 'binnenlandsBestuurPurpose',
    needsCheck: false,
  },
  {
    id: 'comparableHousehold',
    nl: 'Maatwerk hangt af van de situatie, niet van wie er toevallig beslist. Vergelijk met een ander gezin.',
    en: 'Custom work depends on the situation, not on who happens to decide. Compare with another family.',
    questionIds: ['OT-4.5', 'OT-5.2'],
    source: 'stimulanszArticle16',
    needsCheck: false,
  },
  {
    id: 'fourEyes',
    nl: 'Laat een collega van buiten de zaak kijken. Wie er middenin zit, ziet niet alles.',
    en: 'Let a colleague from outside the case look. Who stands in the middle does not see everything.',
    questionIds: ['OT-2.5', 'OT-5.5'],
    source: 'ownProposal',
    needsCheck: false,
  },
]

/** The warnings that belong beside a question. */
export const guardsOfQuestion = (id: QuestionId): readonly MisuseGuard[] =>
  misuseGuards.filter(({ questionIds }) => questionIds.includes(id))
