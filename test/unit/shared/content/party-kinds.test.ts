import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { partyKind, partyKinds } from '../../../../shared/content/party-kinds.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'

describe('party kinds', () => {
  test('are complete in both languages, with a known secrecy regime', () => {
    expect(() => z.array(partyKind).parse(partyKinds)).not.toThrow()
  })

  test('are the 29 of the catalogue and the fallback of the plan, each once', () => {
    const ids = partyKinds.map(({ id }) => id)
    expect(new Set(ids).size).toBe(30)
    expect(ids.at(-1)).toBe(planShape.parties.fields.kind.fallback)
  })

  test('keep medical secrecy for everyone who treats', () => {
    const medical = partyKinds.filter(({ secrecy }) => secrecy === 'medisch').map(({ id }) => id)
    expect(medical).toEqual([
      'jeugdggz',
      'ggz',
      'verslavingszorg',
      'bemoeizorg',
      'huisarts',
      'jgz',
      'wijkverpleging',
    ])
  })
})
