import { describe, expect, test } from 'vitest'
import { evaluationPartIds } from '../../../../shared/domain/pilot-figures/evaluation-part.ts'
import type { PilotFigures } from '../../../../shared/domain/pilot-figures/pilot-figures.ts'
import {
  type EvaluationSource,
  toEvaluationReport,
} from '../../../../shared/output/evaluation-report.ts'
import { outputBlock } from '../../../../shared/output/output-document.ts'
import { toPlainBlocks } from '../../../../shared/output/plain-text.ts'

const pilot: PilotFigures = {
  households: 40,
  years: ['2025', '2026'],
  figures: [
    {
      id: 'status',
      groups: [['actief'], ['triage'], ['waakvlam', 'afgesloten']],
      answers: [
        { cluster: null, year: null, values: [30, 0, 10] },
        { cluster: null, year: '2026', values: [20, 0, 5] },
      ],
    },
    {
      id: 'helps',
      groups: [['F+1'], ['F+2']],
      answers: [{ cluster: null, year: '2026', values: [8, null] }],
    },
  ],
}
const themes = [
  {
    id: 'T1',
    title: { nl: 'Toeleiding', en: 'Referral' },
    counts: { eens: 2, verschil: 1, tegenspraak: 1, onvoldoende: 0 },
  },
]
const rounds = [
  { roundId: 'r1', title: 'Voorjaar', on: '2026-04-02', themes },
  { roundId: 'r0', title: 'Vorig jaar', on: '2025-04-02', themes },
]
const only = (...parts: readonly string[]) =>
  evaluationPartIds.map((id) => ({ id, isIn: parts.includes(id), text: '' }))
const source: EvaluationSource = {
  title: 'Tussenevaluatie',
  period: { from: '2026-01-01', until: '2026-12-31' },
  chapters: only('bereik', 'samenwerking', 'leren', 'verhalen').map((one) =>
    one.id === 'bereik' ? { ...one, text: 'Vooral gezinnen.\n\nNiet iedereen.' } : one,
  ),
  numbers: { pilot, rounds },
  stories: [
    {
      storyId: '6d0c7f0e-3f63-4c0b-9d5e-0a5f3c1b7d01',
      kind: 'succes',
      title: 'Rust',
      parts: [{ id: 'anders', text: 'Eerst gebeld.' }],
      state: 'gecontroleerd',
    },
  ],
}

describe('the evaluation report', () => {
  test('reads as this, part by part', () => {
    const { title, blocks } = toEvaluationReport(source, 'nl')
    expect(title).toBe('Tussenevaluatie')
    expect(toPlainBlocks(blocks, 'nl')).toMatchInlineSnapshot(`
      "Dit verslag gaat over 1 januari 2026 tot en met 31 december 2026.

      De cijfers gaan over huishoudens die begonnen in 2026.


      Wie we bereikten

      Hoeveel huishoudens meededen, in welke groepen, en waar ze nu staan.

      Waar de zaken staan

      Van aanmelding tot afsluiting.

      Wat: Actief
      Huishoudens: 20

      Wat: Waakvlam + Afgesloten
      Huishoudens: 5

      Wie bereikten we wel, en wie niet?

      Vooral gezinnen.

      Niet iedereen.


      Samen en met doorzettingsmacht

      Hoe besluiten en opschalingen verliepen, en waar gemeente en partners hetzelfde zien of elkaar tegenspreken.

      Zien organisaties hetzelfde?

      Ronde: Voorjaar
      Tegenspraak: 1
      Niet gelijk: 1
      Eens: 2
      Te weinig antwoorden: 0

      Zien organisaties hetzelfde, per thema

      Thema: Toeleiding
      Tegenspraak: 1
      Niet gelijk: 1
      Eens: 2
      Te weinig antwoorden: 0


      Verhalen

      Verhalen zonder namen uit de bibliotheek van de groep. Ze laten zien wat een cijfer niet laat zien.

      Rust

      Wat we anders deden: Eerst gebeld.


      Wat we leerden

      Wat meewerkte en wat in de weg stond, zoals het in de logboeken staat.

      Wat meewerkte

      Huishoudens waarin het logboek dit noemt.

      Wat: Vast aanspreekpunt
      Huishoudens: 8"
    `)
  })

  test('holds a drawing before every table, and fits the form of a paper', () => {
    const { blocks } = toEvaluationReport(source, 'en')
    for (const block of blocks) expect(outputBlock.safeParse(block).success).toBe(true)
    const kinds = blocks.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'chart')).toHaveLength(4)
    for (const [at, kind] of kinds.entries())
      if (kind === 'table') expect(kinds[at - 1]).toBe('chart')
  })

  test('has the parts that were chosen and no other', () => {
    const chapters = only('vervolg')
    const { blocks } = toEvaluationReport({ ...source, chapters }, 'nl')
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(headings).toEqual(['Hoe verder'])
  })

  test('without enough households has its words, and says why there are no figures', () => {
    const few = { pilot: { households: null, years: [], figures: [] }, rounds: [] }
    const { blocks } = toEvaluationReport({ ...source, numbers: few }, 'nl')
    expect(blocks.some(({ kind }) => kind === 'chart')).toBe(false)
    const text = toPlainBlocks(blocks, 'nl')
    expect(text).toContain('te weinig om in cijfers te laten zien')
    expect(text).toContain('Vooral gezinnen.')
  })
})
