import { X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  isDueForRenewal,
  isUsable,
  makeCertificate,
  toCertificateNames,
  toFingerprint,
} from '../../../../electron/gate/certificate.ts'

const dayMs = 24 * 60 * 60 * 1000

test('a certificate speaks for addresses only, and is its own issuer', async () => {
  const made = await makeCertificate(['192.0.2.10', '2001:db8::1', '192.0.2.10'], Date.now())
  const parsed = new X509Certificate(made.cert)
  expect(isUsable(made)).toBe(true)
  expect(parsed.ca).toBe(false)
  expect(parsed.subject).toBe('CN=Rondetafel')
  expect(parsed.publicKey.asymmetricKeyDetails).toMatchObject({ namedCurve: 'prime256v1' })
  expect(toCertificateNames(made)).toEqual([
    'localhost',
    '127.0.0.1',
    '192.0.2.10',
    '2001:DB8:0:0:0:0:0:1',
  ])
  expect(toFingerprint(made)).toMatch(/^[0-9a-f]{64}$/)
})

test('no two are alike, and keys do not fit each other', async () => {
  const [one, other] = [
    await makeCertificate([], Date.now()),
    await makeCertificate([], Date.now()),
  ]
  expect(toFingerprint(one)).not.toBe(toFingerprint(other))
  expect(isUsable({ cert: one.cert, key: other.key })).toBe(false)
  expect(isUsable({ cert: 'no certificate', key: one.key })).toBe(false)
})

test('it is renewed in its last month', async () => {
  const now = Date.now()
  const made = await makeCertificate([], now)
  expect(isDueForRenewal(made, now)).toBe(false)
  expect(isDueForRenewal(made, now + 360 * dayMs)).toBe(false)
  expect(isDueForRenewal(made, now + 370 * dayMs)).toBe(true)
})
