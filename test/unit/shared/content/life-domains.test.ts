import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { lifeDomainIds } from '../../../../shared/domain/vocabulary.ts'
import {
  findLifeDomain,
  lifeDomain,
  lifeDomains,
  teamScale,
} from '../../../../shared/content/life-domains.ts'

describe('life domains', () => {
  test('are the fourteen of the closed list, in its order, each once', () => {
    expect(lifeDomains.map(({ id }) => id)).toEqual([...lifeDomainIds])
  })

  test('each have a name and a plain question in both languages', () => {
    expect(() => z.array(lifeDomain).parse(lifeDomains)).not.toThrow()
    const texts = lifeDomains.flatMap(({ nl, en, plain }) => [nl, en, plain.nl, plain.en])
    expect(texts.filter((text) => text.trim() === '')).toEqual([])
  })

  test('ask plainly: every question is a question', () => {
    const questions = lifeDomains.flatMap(({ plain }) => [plain.nl, plain.en])
    expect(questions.filter((question) => !question.endsWith('?'))).toEqual([])
  })

  test('have names and icons that tell them apart', () => {
    for (const key of ['nl', 'en', 'icon'] as const) {
      expect(new Set(lifeDomains.map((domain) => domain[key])).size).toBe(14)
    }
  })

  test('are found by id', () => {
    expect(findLifeDomain('geld').plain.nl).toBe('Kom je rond? Zijn er schulden?')
    expect(findLifeDomain('netwerk').nl).toBe('Mensen om je heen')
  })

  test('are rated by the team in five labelled steps', () => {
    expect(Object.values(teamScale).map(({ nl }) => nl)).toEqual([
      'acute problematiek',
      'niet zelfredzaam',
      'beperkt zelfredzaam',
      'voldoende zelfredzaam',
      'volledig zelfredzaam',
    ])
  })
})
