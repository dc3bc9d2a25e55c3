import {
  type OutputBlock,
  outputDocument,
  type OutputDocument,
} from '../../shared/output/output-document.ts'
import { noHouseStyle } from '../../shared/output/house-style.ts'

/** A paper with these pieces, checked against the model. */
export const makePaper = (
  blocks: readonly OutputBlock[],
  given: Partial<OutputDocument> = {},
): OutputDocument =>
  outputDocument.parse({
    kind: 'plan',
    title: 'Ons plan',
    subtitle: 'Huishouden De Proef, VB-2026-009',
    language: 'nl',
    sender: {
      municipality: 'Lindervoort',
      name: 'Nadia el Amrani',
      on: '2026-09-15',
      reference: 'VB-2026-009',
      isExample: false,
      style: noHouseStyle,
    },
    proof: { records: 214, hash: 'ab'.repeat(32) },
    ...given,
    blocks,
  })

/** A table of this many rows: number, words, who. */
export const makeTable = (count: number): OutputBlock => ({
  kind: 'table',
  caption: 'Alle acties',
  columns: [
    { label: 'Nr', namesRow: true, share: 1 },
    { label: 'Wat', share: 6 },
    { label: 'Wie', share: 3 },
  ],
  rows: Array.from({ length: count }, (_, at) => [
    String(at + 1),
    `Actie ${at + 1}: bellen met de mentor en daarna een brief opstellen voor thuis`,
    at % 2 === 0 ? 'Marloes Terpstra' : 'Vmbo De Wissel',
  ]),
})

/** What people write that trips renderings: another direction, signs outside the basic plane, markup, a long run. */
export const awkwardTexts = {
  arabic: 'أريد أن يكون البيت هادئا',
  emoji: 'Blij 🏡👨‍👩‍👦 weer samen',
  markup: '<b>niet vet</b> & "aanhaling"',
  long: 'a'.repeat(10_000),
} as const
