import { readFileSync } from 'node:fs'
import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { toErrorText } from '../../../../renderer/platform/error-text.ts'
import { createFormat } from '../../../../renderer/platform/format.ts'
import { AppError, type ErrorCode, errorCodes } from '../../../../shared/errors/app-error.ts'

const errors: unknown = JSON.parse(
  readFileSync(new URL('../../../../renderer/i18n/nl/errors.json', import.meta.url), 'utf8'),
)

beforeAll(async () => {
  await i18next.init({
    lng: 'nl',
    resources: { nl: { translation: { errors: errors as Record<string, string> } } },
    interpolation: { escapeValue: false },
  })
})

describe('the words of an error', () => {
  test('name the host and how many tries are left', () => {
    const words = toErrorText(i18next.t, new AppError('invite/code-unknown', { left: 3 }), {
      host: 'Nadia',
    })
    expect(words.title).toBe('Deze code hoort niet bij dit gesprek.')
    expect(words.text).toBe(
      'Er is niets veranderd. Kijk hem na of vraag Nadia om een nieuwe. Nog 3 keer.',
    )
    expect(words.action).toBe('Opnieuw invullen')
  })

  test('say the time of an instant in words', () => {
    const error = new AppError('invite/expired', { time: '2026-11-24T15:30:00.000' })
    const format = createFormat('nl', () => new Date('2026-11-20T12:00:00'))
    expect(toErrorText(i18next.t, error, { format }).title).toBe(
      'Deze uitnodiging gold tot dinsdag 24 november, 15.30 uur.',
    )
  })

  test('begin every sentence with a capital, also where the host is not known by name', () => {
    const expired = toErrorText(i18next.t, new AppError('invite/expired', { time: 'gisteren' }))
    expect(expired.text).toMatch(/ De gastheer kan je een nieuwe sturen\.$/)
    const { title } = toErrorText(i18next.t, new AppError('document/other-epoch'))
    expect(title).toMatch(/^De gastheer heeft /)
  })

  test('speak of this laptop to its owner, and by name to who sits elsewhere', () => {
    const titleOf = (code: ErrorCode, reader: 'owner' | 'guest' | 'unknown') =>
      toErrorText(i18next.t, new AppError(code), { host: 'Nadia', reader }).title
    expect(titleOf('storage/failed', 'owner')).toBe('Deze laptop kan nu niets bewaren.')
    expect(titleOf('storage/failed', 'guest')).toBe('De laptop van Nadia kan nu niets bewaren.')
    expect(titleOf('storage/full', 'owner')).toBe('De schijf van deze laptop is vol.')
    expect(titleOf('storage/full', 'guest')).toBe('De laptop van Nadia kan nu niets bewaren.')
    // At the door nobody is known yet, and whoever stands there stands at this laptop.
    expect(titleOf('storage/full', 'unknown')).toBe('De schijf van deze laptop is vol.')
  })

  test('round waiting up to whole minutes', () => {
    const error = new AppError('limit/too-many', { seconds: 61 })
    expect(toErrorText(i18next.t, error).text).toMatch(/Wacht 2 minuten\.$/)
  })

  test.each(errorCodes)('of %s hold no open places, also when nothing is known', (code) => {
    const words = toErrorText(i18next.t, new AppError(code, { time: 'gisteren' }))
    expect(Object.values(words).join(' ')).not.toMatch(/[{}]|undefined|null/)
  })

  test('of anything unexpected are those of internal, and never its message', () => {
    const words = toErrorText(i18next.t, new Error('Jesse is op school'))
    expect(words.code).toBe('internal')
    expect(JSON.stringify(words)).not.toContain('Jesse')
  })
})
