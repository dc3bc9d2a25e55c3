import { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { createSecureContext } from 'node:tls'
import { z } from 'zod'

/** A TLS certificate with its private key, both PEM. */
export const certificate = z.object({ cert: z.string(), key: z.string() })
export type Certificate = Readonly<z.output<typeof certificate>>

const dayMs = 24 * 60 * 60 * 1000
/** Browsers refuse longer ones; a laptop that is used at all renews long before. */
const validForMs = 397 * dayMs
const renewBeforeMs = 30 * dayMs

/**
 * Makes a self-signed certificate (ECDSA P-256). Its names hold addresses only: a computer's or a
 * person's name would be readable by anyone on the network.
 */
export async function makeCertificate(
  addresses: readonly string[],
  nowMs: number,
): Promise<Certificate> {
  // A third of a second of code that only a first start, or a new address, needs.
  const { generate } = await import('selfsigned')
  const made = await generate([{ name: 'commonName', value: 'Rondetafel' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    // An hour back, because the clocks of two laptops are never equal.
    notBeforeDate: new Date(nowMs - 60 * 60 * 1000),
    notAfterDate: new Date(nowMs + validForMs),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: toAltNames(addresses) },
    ],
  })
  return { cert: made.cert, key: made.private }
}

const toAltNames = (addresses: readonly string[]) =>
  [...new Set(['localhost', '127.0.0.1', ...addresses])].map((name) =>
    isIP(name) === 0 ? { type: 2 as const, value: name } : { type: 7 as const, ip: name },
  )

/** SHA-256 of the certificate's DER, lower-case hex: what an invite carries and the desktop app pins. */
export const toFingerprint = ({ cert }: Certificate): string =>
  new X509Certificate(cert).fingerprint256.replaceAll(':', '').toLowerCase()

/** True when a kept certificate should be replaced by a new one. */
export const isDueForRenewal = ({ cert }: Certificate, nowMs: number): boolean =>
  Date.parse(new X509Certificate(cert).validTo) - nowMs < renewBeforeMs

/** True when certificate and key are readable and belong together. */
export function isUsable({ cert, key }: Certificate): boolean {
  try {
    createSecureContext({ cert, key })
    return true
  } catch {
    return false
  }
}

/** The names and addresses for which a certificate speaks. */
export const toCertificateNames = ({ cert }: Certificate): readonly string[] =>
  (new X509Certificate(cert).subjectAltName ?? '')
    .split(', ')
    .map((entry) => /^(?:DNS|IP Address):([^*]+)$/.exec(entry)?.[1] ?? '')
    .filter((name) => name !== '')
