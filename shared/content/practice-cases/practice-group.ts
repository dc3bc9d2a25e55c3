/**
 * An invented pilot group: a session that was held with its actions, two stories and two rounds of questions,
 * so that no screen of a group starts empty.
 */
import type { ReflectionFormatId } from '../../domain/reflection/reflection-facts.ts'
import type { PracticeFact } from './practice-case.ts'
import { type PracticeEvaluation, practiceEvaluation } from './practice-evaluation.ts'
import { practiceGroupRounds } from './practice-group-rounds.ts'
import { practiceStories } from './practice-group-stories.ts'
import { onDay } from './practice-record.ts'

const sessionId = '6d0c7f0e-3f63-4c0b-9d5e-0a5f3c1b7c01'

/** A group of cards that lie together, with the dots it got. */
type PracticeTopic = Readonly<{
  title: string
  dots: number
  cards: readonly Readonly<{ place: string; words: string }>[]
}>

/** A pilot group as it begins in a vault to practise with. */
export type PracticeGroup = Readonly<{
  ref: string
  title: string
  regisseur: string
  records: readonly PracticeFact[]
  evaluation: PracticeEvaluation
  session: Readonly<{ sessionId: string; topics: readonly PracticeTopic[]; voters: number }>
}>

const format: ReflectionFormatId = 'terugblik'

const session: readonly PracticeFact[] = [
  onDay('2026-09-22', 'reflection.started', {
    ...{ sessionId, format, isAnonymous: true, asker: '', storyId: null },
    title: 'Wat leerden we dit halfjaar?',
  }),
  onDay('2026-09-22', 'reflection.actionAgreed', {
    sessionId,
    actionId: '6d0c7f0e-3f63-4c0b-9d5e-0a5f3c1b7c02',
    text: 'Een voorbeeldbrief maken: waarom wij het gezin eerst bellen',
    owner: 'Sanne Vlietstra',
    dueOn: '2026-10-20',
  }),
  onDay('2026-09-22', 'reflection.actionAgreed', {
    sessionId,
    actionId: '6d0c7f0e-3f63-4c0b-9d5e-0a5f3c1b7c03',
    text: 'De zoekplicht van vier weken voorleggen aan de wethouder',
    owner: 'Ellen Stam',
    dueOn: '2026-12-15',
  }),
  onDay('2026-09-22', 'reflection.phaseEntered', {
    ...{ sessionId, phase: 'afgerond', round: 0, endsAt: null },
  }),
  onDay('2026-10-20', 'reflection.actionSettled', {
    actionId: '6d0c7f0e-3f63-4c0b-9d5e-0a5f3c1b7c02',
    outcome: 'gedaan',
    remark: 'De brief ligt bij de voorbeelden van de groep.',
  }),
]

const topics: readonly PracticeTopic[] = [
  {
    title: 'Eerst het gezin bellen',
    dots: 7,
    cards: [
      { place: 'doorbraken', words: 'Eerst het gezin gebeld, toen pas de aanbieders.' },
      { place: 'doorbraken', words: 'Ouders schreven zelf de eerste regel van het plan.' },
      { place: 'twijfels', words: 'Wie belt er als de regisseur vrij is?' },
    ],
  },
  {
    title: 'Regels rond inkomen',
    dots: 6,
    cards: [
      { place: 'regels', words: 'Vier weken zoekplicht, terwijl de huur nu betaald moet worden.' },
      { place: 'regels', words: 'Twee huizen, maar de toeslag kent er maar één.' },
    ],
  },
  {
    title: 'Hoe lang blijven we?',
    dots: 2,
    cards: [
      { place: 'twijfels', words: 'Laten we los omdat het goed gaat, of omdat de uren op zijn?' },
    ],
  },
]

/** The group that comes with the practice cases. */
export const practiceGroup: PracticeGroup = {
  ref: 'VB-PG-001',
  title: 'Pilotgroep Lindervoort',
  regisseur: 'Nadia el Amrani',
  records: [...session, ...practiceStories, ...practiceGroupRounds].toSorted((a, b) =>
    a.on < b.on ? -1 : Number(a.on > b.on),
  ),
  evaluation: practiceEvaluation,
  session: { sessionId, topics, voters: 5 },
}
