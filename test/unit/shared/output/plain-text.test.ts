import { expect, test } from 'vitest'
import { toPlainText } from '../../../../shared/output/plain-text.ts'
import { noHouseStyle } from '../../../../shared/output/house-style.ts'
import { awkwardTexts, makePaper } from '../../../helpers/paper.ts'

test('every kind of piece can be read aloud, a table row by row', () => {
  const paper = makePaper([
    { kind: 'heading', level: 2, text: 'Wie doet wat' },
    {
      kind: 'table',
      caption: 'Acties',
      columns: [{ label: 'Wie', namesRow: true }, { label: 'Wanneer' }],
      rows: [
        ['Marloes', 'morgen'],
        ['Dennis', ''],
      ],
    },
    { kind: 'quote', who: 'Finn', words: 'Twee huizen is goed.' },
    { kind: 'list', isOrdered: true, items: ['bellen', 'schrijven'] },
    { kind: 'keyValues', items: [{ name: 'Regisseur', value: 'Nadia' }] },
    { kind: 'notice', text: 'Dit plan is gewijzigd.' },
    { kind: 'pageBreak' },
    { kind: 'signature', who: 'Marloes', role: 'moeder' },
    { kind: 'signature', who: 'Anke', role: '', writingLines: 6 },
  ])
  const text = toPlainText({
    ...paper,
    sender: {
      ...paper.sender,
      isExample: true,
      style: { ...noHouseStyle, senderLine: 'Postbus 1' },
    },
  })
  expect(text).toBe(
    [
      'Ons plan\nHuishouden De Proef, VB-2026-009\nLindervoort\nPostbus 1\nVan Nadia el Amrani, 15 september 2026\nVoorbeeld: alles hierin is verzonnen',
      '\nWie doet wat',
      'Wie: Marloes\nWanneer: morgen',
      'Wie: Dennis',
      'Finn zegt: “Twee huizen is goed.”',
      '1. bellen\n2. schrijven',
      'Regisseur: Nadia',
      'Let op: Dit plan is gewijzigd.',
      'Handtekening: ____________________\nMarloes\nmoeder',
      '____________________\n\nHandtekening: ____________________\nAnke',
      `VB-2026-009, Ons plan, 15 september 2026\nRegister: regel 214, controlegetal ${'ab'.repeat(32)}`,
    ].join('\n\n') + '\n',
  )
})

test('whatever people wrote comes out letter by letter', () => {
  const paper = makePaper(
    Object.values(awkwardTexts).map((text) => ({ kind: 'paragraph', text }) as const),
  )
  for (const text of Object.values(awkwardTexts))
    expect(toPlainText(paper)).toContain(`\n${text}\n`)
})
