/** The most that a line of costs holds. */
const maxEuros = 100_000_000

/** Reads '1.250', '€ 1250' or '1250,40' as whole euros; null for nothing, undefined for what is no amount. */
export function parseEuros(text: string): number | null | undefined {
  const plain = text.replaceAll(/[€\s]/g, '')
  if (plain === '') return null
  const isAmount = /^(\d+|\d{1,3}(\.\d{3})+)(,(\d{1,2}|-))?$/.test(plain)
  if (!isAmount) return undefined
  const euros = Math.round(Number(plain.replaceAll('.', '').replace(',-', '').replace(',', '.')))
  return euros <= maxEuros ? euros : undefined
}
