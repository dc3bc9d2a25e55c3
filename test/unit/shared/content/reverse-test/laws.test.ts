import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { law, type LawId, lawIds } from '../../../../../shared/content/reverse-test/law.ts'
import { findLaw, laws } from '../../../../../shared/content/reverse-test/laws.ts'
import {
  sharedValue,
  sharedValues,
} from '../../../../../shared/content/reverse-test/shared-values.ts'
import { sharedValueIds } from '../../../../../shared/domain/reverse-test-vocabulary.ts'
import { practiceCases } from '../../../../../shared/content/practice-cases/practice-cases.ts'

/** Copied by hand from the source (domain reference 1.3): the common value of each core value. */
const source: Readonly<Record<LawId, readonly string[]>> = {
  PW: ['bestaanszekerheid', 'meedoen', 'eigenKracht', 'evenredigheid'],
  WMO: ['zelfredzaamheid', 'meedoen', 'wonen', 'eigenKracht'],
  JW: ['veiligOpgroeien', 'zelfredzaamheid', 'eigenKracht', 'samenhang'],
  WGS: ['bestaanszekerheid', 'samenhang', 'bestaanszekerheid'],
  LPW: ['ontwikkeling', 'ontwikkeling'],
  PO: ['ontwikkeling'],
  WVGGZ: ['veiligheid', 'eigenKracht', 'meedoen'],
  WZD: ['veiligheid'],
  HUISV: ['wonen', 'wonen', 'veiligheid'],
  ZORG: ['gezondheid'],
  BW1: ['veiligOpgroeien', 'evenredigheid'],
  POL: ['veiligheid'],
  AWB: ['evenredigheid'],
  IVRK: ['veiligOpgroeien', 'evenredigheid'],
}

describe('laws and their core values', () => {
  test('are those of the source, in the order of the closed list', () => {
    expect(laws.map(({ id }) => id)).toEqual([...lawIds])
    expect(
      Object.fromEntries(
        laws.map(({ id, coreValues }) => [id, coreValues.map((value) => value.sharedValueId)]),
      ),
    ).toEqual(source)
    expect(() => z.array(law).parse(laws)).not.toThrow()
  })

  test('number their values one by one, and say each in words of its own', () => {
    const values = laws.flatMap(({ coreValues }) => coreValues)
    expect(values).toHaveLength(32)
    for (const { id, coreValues } of laws)
      expect(coreValues.map((value) => value.id)).toEqual(
        coreValues.map((_value, index) => `${id}-${index + 1}`),
      )
    for (const key of ['nl', 'en'] as const)
      expect(new Set(values.map((value) => value[key])).size).toBe(32)
  })

  test('all ask to be checked before use: the article numbers were not looked up', () => {
    const unmarked = laws.flatMap(({ coreValues }) =>
      coreValues.filter(({ needsCheck }) => !needsCheck),
    )
    expect(unmarked).toEqual([])
  })

  test('are found by id, also by the ids that parties of a plan name', () => {
    expect(findLaw('WGS').nl).toBe('Wet gemeentelijke schuldhulpverlening')
    const named = practiceCases.flatMap(({ plan }) => (plan.parties ?? []).map((p) => p.law))
    const known = new Set<string>(lawIds)
    expect(named.filter((id) => typeof id === 'string' && !known.has(id))).toEqual([])
    expect(named.filter((id) => typeof id === 'string').length).toBeGreaterThan(5)
  })
})

describe('shared values', () => {
  test('are the eleven of the closed list, each with plain words', () => {
    expect(sharedValues.map(({ id }) => id)).toEqual([...sharedValueIds])
    expect(sharedValueIds).toHaveLength(11)
    expect(() => z.array(sharedValue).parse(sharedValues)).not.toThrow()
    for (const { id, nl, plain } of sharedValues) expect(plain.nl, id).not.toBe(nl)
  })

  test('each stand behind at least one law', () => {
    const used = new Set(
      laws.flatMap(({ coreValues }) => coreValues.map((value) => value.sharedValueId)),
    )
    expect(sharedValueIds.filter((id) => !used.has(id))).toEqual([])
  })
})
