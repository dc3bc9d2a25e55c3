import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputDocument } from '../../shared/output/output-document.ts'
import { toPlainText } from '../../shared/output/plain-text.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

let host: TestHost
beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
})
afterAll(async () => host.close())

type Query = Readonly<{ language?: 'nl' | 'en'; party?: string; about?: string }>
const ask = async (
  kind: string,
  query: Query = {},
  caseId = host.caseIds[0] ?? '',
  token = host.ownerToken,
): Promise<OutputDocument> => host.ask('output', { params: { caseId, kind }, query }, token)

/** What changes with every making. */
const settle = (text: string): string =>
  text
    .replaceAll(/[0-9a-f]{64}/g, '<hash>')
    .replaceAll(/(zegel|seal) [0-9A-Z]{4}(-[0-9A-Z]{4}){4}/g, '$1 <seal>')
    .replaceAll(/(regel|line) \d+/g, '$1 <n>')
    .replaceAll(/(Van|From) (.*), \d+ \p{L}+ \d{4}$/gmu, '$1 $2, <today>')
    .replaceAll(/^(VB-[^,]*, .*), \d+ \p{L}+ \d{4}$/gmu, '$1, <today>')

test.each(
  (['family-page', 'child-page', 'minutes', 'attendance', 'invitation'] as const).flatMap((kind) =>
    (['nl', 'en'] as const).map((language) => ({ kind, language })),
  ),
)('$kind in $language reads as it always did', async ({ kind, language }) => {
  const text = settle(toPlainText(await ask(kind, { language })))
  await expect(text).toMatchFileSnapshot(`../fixtures/outputs/${kind}-VB-2026-001-${language}.txt`)
})

test("the family's page has first names only, and every sentence is short where we wrote it", async () => {
  const paper = await ask('family-page')
  expect(paper.title).toBe('Onze afspraken')
  expect(paper.subtitle).toBe('Marloes, Dennis, Jesse en Finn, dinsdag 15 september 2026')
  const text = toPlainText(paper)
  expect(text).toContain('Dit willen we')
  expect(text).not.toContain('Marloes Terpstra')
  expect(text).toContain('112')
})

test('the page for children has at most five lines, and nothing about money', async () => {
  const { blocks } = await ask('child-page')
  const lines = blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.kind]))
  expect(lines.length).toBeLessThanOrEqual(5)
  expect(lines.join(' ')).not.toMatch(/schuld|deurwaarder|euro/i)
})

test('an invitation names the household by its number, and gives nobody else the reasons', async () => {
  const paper = await ask('invitation', { party: 'Mirjam Kok', about: 'RT3' })
  const text = toPlainText(paper)
  expect(paper.subtitle).toBe('VB-2026-001')
  expect(text).toContain('Afspraak A4 loopt af')
  expect(text).toContain('15.30 uur')
  for (const other of ['Terpstra', 'Kuipers', 'Voor de vraag over de ontheffing'])
    expect(text).not.toContain(other)
  expect(text).not.toContain('je mag nee zeggen')
  expect(toPlainText(await ask('invitation', { party: 'Marloes Terpstra' }))).toContain(
    'je mag nee zeggen',
  )
})

test('who is not on the list gets no letter, and a guest gets none at all', async () => {
  const caseId = host.caseIds[0] ?? ''
  const unknown = { params: { caseId, kind: 'invitation' }, query: { party: 'Iemand anders' } }
  expect((await host.tryAsk('output', unknown, host.ownerToken)).status).toBe(404)
  const { token } = await host.join('professional')
  const guest = { params: { caseId, kind: 'invitation' }, query: {} }
  expect((await host.tryAsk('output', guest, token)).status).toBe(404)
  expect((await ask('minutes', {}, caseId, token)).title).toBe('Verslag rondetafel')
})

test('own agendas are kept in the vault for its owner, one of each name', async () => {
  const line = { title: 'Welkom', minutes: 5, lead: 'voorzitter', screen: 'leeg' } as const
  const agendas = [{ name: 'Kort', lines: [line] }]
  expect(await host.ask('ownAgendas', {})).toEqual([])
  await host.ask('saveOwnAgendas', { body: agendas })
  expect(await host.ask('ownAgendas', {})).toEqual(agendas)
  const twice = await host.tryAsk(
    'saveOwnAgendas',
    { body: [...agendas, ...agendas] },
    host.ownerToken,
  )
  expect(twice.body).toMatchObject({ code: 'request/bad-input' })
  const { token } = await host.join('professional')
  expect((await host.tryAsk('ownAgendas', {}, token)).body).toMatchObject({
    code: 'access/forbidden',
  })
})
