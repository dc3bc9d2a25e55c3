import { expect, test } from 'vitest'
import { toetsingskader } from '../../../../../shared/content/questionnaires/toetsingskader.ts'
import { pulseQuestionnaire } from '../../../../../shared/content/questionnaires/short-questionnaires.ts'
import { toWholeRound } from '../../../../../shared/domain/pilot-figures/round-figure.ts'
import { toRoundFigures } from '../../../../../shared/domain/pilot-figures/round-figures.ts'
import type { Judgement } from '../../../../../shared/domain/questionnaire/answer.ts'
import type { Round } from '../../../../../shared/domain/questionnaire/fold-rounds.ts'
import { readItems } from '../../../../../shared/domain/questionnaire/questionnaire.ts'

const items = readItems(toetsingskader)
const roundOf = (values: readonly (readonly Judgement[])[], more: Partial<Round> = {}): Round => ({
  roundId: 'r1',
  title: 'Voorjaar',
  on: '2026-06-02',
  questionnaire: toetsingskader,
  openedById: null,
  isClosed: true,
  voices: values.map((given, n) => ({
    n,
    byId: null,
    roundId: 'r1',
    organisation: `Organisatie ${n}`,
    isWrittenDown: false,
    isFamily: false,
    answers: given.map((value, at) => ({ itemId: items[at]?.id ?? '', value, evidence: '' })),
  })),
  ...more,
})

test('rounds of the toetsingskader say per theme how often organisations agree, and not who', () => {
  const [figure] = toRoundFigures([
    roundOf([
      ['ja', 'ja', 'ja'],
      ['ja', 'deels', 'nee'],
      ['ja', 'ja', 'ja'],
    ]),
  ])
  const [reach] = figure?.themes ?? []
  expect(reach?.counts).toEqual({ eens: 1, verschil: 1, tegenspraak: 1, onvoldoende: 1 })
  expect(figure === undefined ? null : toWholeRound(figure)).toMatchObject({ onvoldoende: 27 })
  expect(JSON.stringify(figure)).not.toContain('Organisatie')
})

test('nothing is said of two organisations, nor of what only two of more know', () => {
  const [two] = toRoundFigures([roundOf([['ja'], ['nee']])])
  expect(two?.themes).toBeNull()
  const [three] = toRoundFigures([roundOf([['ja'], ['nee'], ['onbekend']])])
  expect(three?.themes?.[0]?.counts).toMatchObject({ tegenspraak: 0, onvoldoende: 4 })
})

test('open rounds and other questionnaires are not among them', () => {
  const open = roundOf([['ja'], ['ja'], ['ja']], { isClosed: false })
  const other = roundOf([['ja'], ['ja'], ['ja']], { questionnaire: pulseQuestionnaire })
  expect(toRoundFigures([open, other])).toEqual([])
})
