import { expect, test } from 'vitest'
import {
  type BarChart,
  readDrawn,
  toChartTable,
  toChartWords,
} from '../../../../shared/output/bar-chart.ts'

const count = (value: number) =>
  ({ id: 'count', label: 'Zaken', count: value, tone: 'plain' }) as const
const counted: BarChart = {
  title: 'Waar de zaken staan',
  nameLabel: 'Wat',
  emptyLabel: 'niet getoond',
  scale: 'count',
  bars: [
    { id: 'a', label: 'Actief', segments: [count(12)] },
    { id: 'b', label: 'Triage', segments: [count(0)] },
    { id: 'c', label: 'Gestopt', segments: [] },
  ],
}
const shared: BarChart = {
  title: 'Zien we hetzelfde?',
  nameLabel: 'Ronde',
  emptyLabel: 'te weinig',
  scale: 'share',
  bars: [
    {
      id: 'r1',
      label: 'Voorjaar',
      segments: [
        { id: 'eens', label: 'Eens', count: 7, tone: 'high' },
        { id: 'tegen', label: 'Tegenspraak', count: 0, tone: 'lowest' },
      ],
    },
    { id: 'r2', label: 'Najaar', segments: [] },
  ],
}

test('the table holds every number, and says what is not shown', () => {
  expect(toChartTable(counted)).toEqual({
    columns: ['Wat', 'Zaken'],
    rows: [
      ['Actief', '12'],
      ['Triage', '0'],
      ['Gestopt', 'niet getoond'],
    ],
  })
  expect(toChartTable(shared)).toEqual({
    columns: ['Ronde', 'Eens', 'Tegenspraak'],
    rows: [
      ['Voorjaar', '7', '0'],
      ['Najaar', 'te weinig', ''],
    ],
  })
})

test('only what has a length is drawn; what falls apart keeps its empty lines', () => {
  expect(readDrawn(counted).map(({ id }) => id)).toEqual(['a'])
  expect(readDrawn(shared).map(({ id }) => id)).toEqual(['r1', 'r2'])
})

test('the drawing is told in words for who does not see it', () => {
  expect(toChartWords(counted)).toBe('Waar de zaken staan. Actief: 12.')
  expect(toChartWords(shared)).toBe('Zien we hetzelfde? Voorjaar: Eens 7; Najaar: te weinig.')
})
