/** Every output carries the logo along, so it stays small. */
export const maxLogoBytes = 200_000

/** Why a picture cannot be the logo. */
export type LogoFault = 'kind' | 'size' | 'content'

const pattern = /^data:image\/(?<kind>png|svg\+xml);base64,(?<data>[A-Za-z0-9+/]+={0,2})$/
const pngStart = 'iVBORw0KGgo'
/**
 * What a drawing may not hold. A page shows it as a picture, in which nothing runs and nothing is fetched;
 * but the paper is saved and sent on, and what opens it there is not ours.
 */
const svgDangers =
  /<script|<foreignobject|<!entity|\son\w+\s*=|(?:href|src)\s*=\s*["']?\s*(?!["']?(?:#|data:image\/))|url\(\s*["']?(?!#)|@import/i

/** What is wrong with a logo, given as data URL; null when it may be used. */
export function findLogoFault(logo: string): LogoFault | null {
  // First, so that no pattern is ever tried on a text without end.
  if (logo.length > (maxLogoBytes * 4) / 3 + 100) return 'size'
  const { kind = null, data = '' } = pattern.exec(logo)?.groups ?? {}
  if (kind === null) return 'kind'
  if ((data.length * 3) / 4 > maxLogoBytes) return 'size'
  if (kind === 'png') return data.startsWith(pngStart) ? null : 'content'
  return isPlainDrawing(fromBase64(data)) ? null : 'content'
}

const isPlainDrawing = (svg: string): boolean => /<svg[\s>]/i.test(svg) && !svgDangers.test(svg)

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as Latin letters: enough to look for ASCII in. By hand, because this room knows neither Node nor DOM. */
function fromBase64(data: string): string {
  const digits = [...data.replace(/=+$/, '')].map((digit) => alphabet.indexOf(digit))
  let text = ''
  for (let at = 0; at + 1 < digits.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = digits.slice(at, at + 4)
    const bits = (a << 18) | (b << 12) | (c << 6) | d
    const count = Math.min(4, digits.length - at) - 1
    text += String.fromCharCode(bits >> 16, (bits >> 8) & 255, bits & 255).slice(0, count)
  }
  return text
}
