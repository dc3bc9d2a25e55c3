/**
 * The formats of a reflection session. Sources: domain reference 7.2 (working-model check), 7.3 (vision
 * questions), 7.7 (incident method, 75 minutes) and 3.1 (wraparound principles, the model that practice is
 * laid beside).
 */
import { z } from 'zod'
import { reflectionPhase } from '../../domain/reflection/phases.ts'
import {
  reflectionFormat,
  type ReflectionFormatId,
} from '../../domain/reflection/reflection-facts.ts'
import { bilingual } from '../bilingual.ts'
import { visionColumns } from './vision-questions.ts'
import { workingModelColumns } from './working-model.ts'

const named = bilingual.extend({ id: z.string().min(1).max(40) })

/** A format: where cards go, what may be said of each, and how long the parts take. */
export const reflectionFormatContent = bilingual.extend({
  id: reflectionFormat,
  intro: bilingual,
  columns: z.array(named).min(1),
  /** What a writer may say of a card with one press; empty in most formats. */
  marks: z.array(named),
  phases: z.array(z.object({ phase: reflectionPhase, minutes: z.int().min(0) })),
  /** The steps of the conversation, one after another. */
  rounds: z.array(named.extend({ minutes: z.int().min(1) })),
  dots: z.int().min(1).max(9),
})
export type ReflectionFormat = Readonly<z.output<typeof reflectionFormatContent>>

const times = (write: number, talk: number): ReflectionFormat['phases'] => [
  { phase: 'schrijven', minutes: write },
  { phase: 'onthullen', minutes: 5 },
  { phase: 'groeperen', minutes: 5 },
  { phase: 'stemmen', minutes: 3 },
  { phase: 'bespreken', minutes: talk },
  { phase: 'acties', minutes: 10 },
]

/** Every format there is, in the order in which they are offered. */
export const reflectionFormatsContent: readonly ReflectionFormat[] = [
  {
    id: 'terugblik',
    nl: 'Terugblik op de pilot',
    en: 'Looking back on the pilot',
    intro: {
      nl: 'Wat lukte, waar twijfelen we over, welke regel zat in de weg?',
      en: 'What worked, what do we doubt, which rule was in the way?',
    },
    columns: [
      { id: 'doorbraken', nl: 'Doorbraken', en: 'Breakthroughs' },
      { id: 'twijfels', nl: 'Twijfels', en: 'Doubts' },
      { id: 'regels', nl: 'Regels die in de weg staan', en: 'Rules in the way' },
    ],
    marks: [],
    phases: times(7, 25),
    rounds: [],
    dots: 3,
  },
  {
    id: 'casus',
    nl: 'Casusreflectie',
    en: 'Case reflection',
    intro: {
      nl: 'Eén verhaal zonder namen. Welke stap sloegen we over, en wat kan de volgende kleine stap zijn?',
      en: 'One story without names. Which step did we skip, and what can the next small step be?',
    },
    columns: [
      { id: 'valtOp', nl: 'Wat mij opvalt', en: 'What I notice' },
      {
        id: 'stap',
        nl: 'Welke stap van de Omgekeerde Toets sloegen we over?',
        en: 'Which step of the reverse test did we skip?',
      },
      { id: 'advies', nl: 'Wat ik zou proberen', en: 'What I would try' },
      { id: 'signaal', nl: 'Signaal aan beleid', en: 'Signal to policy' },
    ],
    marks: [],
    phases: times(10, 30),
    rounds: [],
    dots: 3,
  },
  {
    id: 'intervisie',
    nl: 'Intervisie',
    en: 'Peer consultation',
    intro: {
      nl: 'Iemand brengt een vraag in. Eerst vragen naar feiten, dan pas advies; de vrager kiest.',
      en: 'Someone brings a question. First questions about facts, then advice; the asker chooses.',
    },
    columns: [
      {
        id: 'feiten',
        nl: 'Vragen naar feiten, nog geen advies',
        en: 'Questions about facts, no advice yet',
      },
      { id: 'zien', nl: 'Wat ik zie gebeuren', en: 'What I see happening' },
      { id: 'advies', nl: 'Mijn advies', en: 'My advice' },
    ],
    marks: [],
    phases: times(8, 50),
    rounds: [
      {
        id: 'vraag',
        nl: 'De vrager vertelt in een paar zinnen',
        en: 'The asker tells in a few sentences',
        minutes: 5,
      },
      {
        id: 'feiten',
        nl: 'Feiten en vragen, geen advies',
        en: 'Facts and questions, no advice',
        minutes: 15,
      },
      {
        id: 'toets',
        nl: 'Omgekeerde Toets: welke stap sloegen we over?',
        en: 'Reverse test: which step did we skip?',
        minutes: 15,
      },
      {
        id: 'advies',
        nl: 'Adviesronde; de vrager luistert',
        en: 'Round of advice; the asker listens',
        minutes: 10,
      },
      {
        id: 'keuze',
        nl: 'De vrager kiest wat past',
        en: 'The asker chooses what fits',
        minutes: 5,
      },
    ],
    dots: 3,
  },
  {
    id: 'visie',
    nl: 'Visiesessie',
    en: 'Vision session',
    intro: {
      nl: 'Hoe bieden wij maatwerk aan ieder huishouden met een vraag?',
      en: 'How do we offer a fitting answer to every household with a question?',
    },
    columns: visionColumns,
    marks: [],
    phases: times(15, 30),
    rounds: [],
    dots: 5,
  },
  {
    id: 'werkmodel',
    nl: 'Praktijk naast het werkmodel',
    en: 'Practice beside the working model',
    intro: {
      nl: 'Per punt: sluit het aan? Zo niet: waarom wijken we af, en is dat wenselijk?',
      en: 'Point by point: does it match? If not: why do we deviate, and is that desirable?',
    },
    columns: workingModelColumns,
    marks: [
      { id: 'past', nl: 'Sluit aan', en: 'Matches' },
      { id: 'wenselijk', nl: 'Wijkt af, en dat is goed zo', en: 'Deviates, and rightly so' },
      {
        id: 'onwenselijk',
        nl: 'Wijkt af, en dat willen we niet',
        en: 'Deviates, and we do not want that',
      },
    ],
    phases: times(15, 40),
    rounds: [],
    dots: 5,
  },
]

/** The content of a format. */
export const toReflectionFormat = (id: ReflectionFormatId): ReflectionFormat => {
  const found = reflectionFormatsContent.find((format) => format.id === id)
  // Cannot be missed: the list has every id, which a test checks.
  if (found === undefined) throw new Error('no such format')
  return found
}
