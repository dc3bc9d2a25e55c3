import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { bilingual } from '../../../../../shared/content/bilingual.ts'
import * as scale from '../../../../../shared/content/reverse-test/effect-scale.ts'
import {
  ruleKind,
  ruleKindIds,
  ruleKinds,
} from '../../../../../shared/content/reverse-test/rule-kinds.ts'
import {
  ruleRoom,
  ruleRoomIds,
  ruleRooms,
} from '../../../../../shared/content/reverse-test/rule-room.ts'
import {
  checkBeforeUse,
  contentSource,
  contentSources,
  findContentSource,
  sourceIds,
} from '../../../../../shared/content/reverse-test/sources.ts'
import * as domain from '../../../../../shared/domain/reverse-test-vocabulary.ts'
import * as words from '../../../../../shared/content/reverse-test/vocabulary.ts'
import { laws } from '../../../../../shared/content/reverse-test/laws.ts'
import { misuseGuards } from '../../../../../shared/content/reverse-test/misuse-guards.ts'
import { legalReferences } from '../../../../../shared/content/reverse-test/legal-references.ts'
import { reverseTestSteps } from '../../../../../shared/content/reverse-test/reverse-test-steps.ts'

const lists = [
  ['answerer', words.answerers, words.answererLabels],
  ['need', words.needKinds, words.needKindLabels],
  ['effect on a value', domain.valueRatings, words.valueRatingLabels],
  ['kind of cost', domain.costKinds, words.costKindLabels],
  ['certainty', domain.certainties, words.certaintyLabels],
  ['axis of proportionality', words.proportionalityAxes, words.proportionalityLabels],
  ['form of decision', words.decisionForms, words.decisionFormLabels],
  ['gap', words.answerGapKinds, words.answerGapLabels],
  ['actor', domain.effectActors, scale.effectActorLabels],
  ['term', domain.effectTerms, scale.effectTermLabels],
] as const

describe('closed lists of the reverse test', () => {
  test.each(lists)('every %s has its own label in both languages', (_, ids, labels) => {
    expect(ids.length).toBeGreaterThan(1)
    expect(Object.keys(labels)).toEqual([...ids])
    for (const language of ['nl', 'en'] as const) {
      const said = Object.values(labels).map((label) => bilingual.parse(label)[language])
      expect(new Set(said).size).toBe(ids.length)
    }
  })

  test('the effect scale has five labelled levels around zero', () => {
    expect(scale.effectLevels).toEqual([-2, -1, 0, 1, 2])
    expect(scale.effectLevels.map((level) => scale.effectLevelLabels[level].nl)).toEqual([
      'veel slechter',
      'slechter',
      'gelijk',
      'beter',
      'veel beter',
    ])
  })

  test('rules are of eight kinds, and only those from outside cannot be changed here', () => {
    expect(ruleKinds.map(({ id }) => id)).toEqual([...ruleKindIds])
    expect(() => z.array(ruleKind).parse(ruleKinds)).not.toThrow()
    expect(
      ruleKinds.filter(({ municipalityCanChange }) => !municipalityCanChange).map(({ id }) => id),
    ).toEqual(['wet', 'amvb'])
  })

  test('room is of eight kinds, or none', () => {
    expect(ruleRooms.map(({ id }) => id)).toEqual([...ruleRoomIds])
    expect(ruleRoomIds).toHaveLength(9)
    expect(ruleRoomIds.at(-1)).toBe('geenRuimte')
    expect(() => z.array(ruleRoom).parse(ruleRooms)).not.toThrow()
  })
})

describe('sources', () => {
  test('are described, and each is named by some fact', () => {
    expect(contentSources.map(({ id }) => id)).toEqual([...sourceIds])
    expect(() => z.array(contentSource).parse(contentSources)).not.toThrow()
    const named = new Set([
      ...reverseTestSteps.flatMap(({ source, questions }) => [
        source,
        ...questions.map((question) => question.source),
      ]),
      ...laws.flatMap(({ coreValues }) => coreValues.map(({ source }) => source)),
      ...[...misuseGuards, ...ruleRooms, ...legalReferences].map(({ source }) => source),
    ])
    expect(sourceIds.filter((id) => !named.has(id))).toEqual([])
  })

  test('tell own work from what others published', () => {
    expect(findContentSource('ownProposal').ownWork).toBe(true)
    expect(findContentSource('stimulanszHandbook').ownWork).toBe(false)
    expect(checkBeforeUse.nl).toBe('Controleer vóór gebruik')
  })
})
