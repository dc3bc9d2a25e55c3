import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  guardsOfQuestion,
  misuseBanner,
  misuseGuard,
  misuseGuards,
} from '../../../../../shared/content/reverse-test/misuse-guards.ts'

describe('guards against misuse', () => {
  test('fit their schema, each id once', () => {
    expect(() => z.array(misuseGuard).parse(misuseGuards)).not.toThrow()
    expect(new Set(misuseGuards.map(({ id }) => id)).size).toBe(misuseGuards.length)
  })

  test('stand where the source asks for them', () => {
    for (const id of ['OT-1.2', 'OT-1.5', 'OT-3.5', 'OT-4.5', 'OT-5.5'] as const)
      expect(guardsOfQuestion(id).length, id).toBeGreaterThan(0)
    expect(guardsOfQuestion('OT-1.2')[0]?.nl).toContain('geen wensenlijst')
    expect(guardsOfQuestion('OT-1.1')).toEqual([])
  })

  test('the banner is the sentence of the source', () => {
    expect(misuseBanner.nl).toBe(
      'De toets helpt om te doen wat nodig is. Het is geen reden om alles te geven wat gewenst is.',
    )
  })
})
