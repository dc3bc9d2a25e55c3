import type { StoryBody } from '../../domain/reflection/story.ts'
import type { PracticeFact } from './practice-case.ts'
import { onDay } from './practice-record.ts'

type Told = Readonly<{
  storyId: string
  kind: StoryBody['kind']
  title: string
  parts: readonly (readonly [id: string, text: string])[]
}>

const toStory = (on: string, { parts, ...told }: Told): PracticeFact =>
  onDay(on, 'story.published', {
    ...told,
    state: 'gecontroleerd',
    parts: parts.map(([id, text]) => ({ id, text })),
  })

/** Two stories without names: what worked in practice case A, and something that was tried and did not. */
export const practiceStories: readonly PracticeFact[] = [
  toStory('2026-09-29', {
    storyId: '6d0c7f0e-3f63-4c0b-9d5e-0a5f3c1b7d01',
    kind: 'succes',
    title: 'Rust in twee huizen',
    parts: [
      [
        'begin',
        'Twee ouders met schulden, veel ruzie en een zoon die niet meer naar school ging. Elf mensen kwamen over de vloer.',
      ],
      [
        'anders',
        'We vroegen de ouders wat er voor rust nodig is, en gaven geen advies over hun relatie.',
      ],
      ['regel', 'Dat een tweede huis pas mag als de schuldregeling rond is.'],
      ['stap', 'Eén avond per week kookt oma, en dan is er niemand van ons.'],
      ['gezin', '‘Voor het eerst hoefden we het niet steeds opnieuw te vertellen.’'],
      [
        'opbrengst',
        'De zoon gaat drie ochtenden naar school. De ouders spreken weer af zonder ruzie.',
      ],
      ['lastig', 'De toeslag rekent nog met één huis.'],
    ],
  }),
  toStory('2026-10-13', {
    storyId: '6d0c7f0e-3f63-4c0b-9d5e-0a5f3c1b7d02',
    kind: 'begeleidFalen',
    title: 'De werkplek die niet bleef',
    parts: [
      ['geprobeerd', 'Een jongen van 17 begon met drie dagen werk, zonder proefweek.'],
      ['waarom', 'Hij wilde het zelf, en de baas ook.'],
      [
        'gebeurde',
        'Na twee weken sliep hij bij vrienden en kwam hij niet meer. Niemand had gevraagd hoe het thuis was.',
      ],
      ['leren', 'Werk houdt alleen als slapen en eten kloppen.'],
      ['nu', 'Hij werkt één dag. Zijn oom brengt hem, en de baas belt als hij er niet is.'],
    ],
  }),
]
