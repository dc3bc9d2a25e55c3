import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { toPlainText } from '../../shared/output/plain-text.ts'
import { practiceCases } from '../../shared/content/practice-cases/practice-cases.ts'
import type { OutputDocument } from '../../shared/output/output-document.ts'
import { addEntity } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { noHouseStyle } from '../../shared/output/house-style.ts'
import { type LooseInput, startTestHost, type TestHost } from '../helpers/running-host.ts'

let host: TestHost
beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
})
afterAll(async () => host.close())

const ask = async (
  kind: string,
  { caseId = host.caseIds[0] ?? '', token = host.ownerToken, ...query }: Wish = {},
): Promise<OutputDocument> => host.ask('output', { params: { caseId, kind }, query }, token)
type Wish = Readonly<{ caseId?: string; token?: string; language?: 'nl' | 'en'; party?: string }>

/** What changes with every making. */
const settle = (text: string): string =>
  text
    .replaceAll(/[0-9a-f]{64}/g, '<hash>')
    .replaceAll(/(zegel|seal) [0-9A-Z]{4}(-[0-9A-Z]{4}){4}/g, '$1 <seal>')
    .replaceAll(/(regel|line) \d+/g, '$1 <n>')
    .replaceAll(/(Van|From) (.*), \d+ \p{L}+ \d{4}$/gmu, '$1 $2, <today>')
    .replaceAll(/^(VB-[^,]*, .*), \d+ \p{L}+ \d{4}$/gmu, '$1, <today>')
    .replaceAll(/(vastgesteld op|adopted on) \d+ \p{L}+ \d{4}$/gmu, '$1 <day of recording>')

test.each(
  practiceCases.flatMap(({ ref }, at) =>
    (['plan', 'agreements'] as const).flatMap((kind) =>
      (['nl', 'en'] as const).map((language) => ({ ref, at, kind, language })),
    ),
  ),
)('$kind of $ref in $language reads as it always did', async ({ ref, at, kind, language }) => {
  const paper = await ask(kind, { caseId: host.caseIds[at] ?? '', language })
  await expect(settle(toPlainText(paper))).toMatchFileSnapshot(
    `../fixtures/outputs/${kind}-${ref}-${language}.txt`,
  )
})

const codeOf = async (
  name: 'output' | 'outputs' | 'saveHouseStyle' | 'houseStyle',
  input: LooseInput,
  token = host.ownerToken,
): Promise<unknown> => {
  const { status, body } = await host.tryAsk(name, input, token)
  return status === 200 ? 'done' : (body as { code: string }).code
}
const ofCase = (kind: string, caseId = host.caseIds[0] ?? ''): LooseInput => ({
  params: { caseId, kind },
})

test('own words of the family are on the plan for who may open them, and for nobody else', async () => {
  const words = 'Twee huizen is goed als er geen geschreeuw is.'
  const [parent, reader] = [await host.join('gezinslid'), await host.join('meelezer')]
  expect(toPlainText(await ask('plan', { token: parent.token }))).toContain(words)
  const forReader = toPlainText(await ask('plan', { token: reader.token }))
  expect(forReader).not.toContain(words)
  expect(forReader).not.toContain('In eigen woorden')
  expect(forReader).toContain('Hier willen we naartoe')
})

test('no note of the team is on any paper', async () => {
  const entries = await host.ask('outputs', { params: { caseId: host.caseIds[0] ?? '' } })
  expect(entries.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['plan', 'agreements']))
  for (const { kind } of entries)
    expect(toPlainText(await ask(kind))).not.toContain('Sanne brengt de doelen van Dennis in')
})

test('a paper for one party names only what that party is part of', async () => {
  const entries = await host.ask('outputs', { params: { caseId: host.caseIds[0] ?? '' } })
  expect(entries.find(({ kind }) => kind === 'agreements')?.parties).toContain('Hassan Yilmaz')
  const text = toPlainText(await ask('agreements', { party: 'Hassan Yilmaz' }))
  expect(text).toContain('Afspraken van Hassan Yilmaz')
  expect(text).toContain('Oma haalt Finn op woensdag')
  expect(text).not.toContain('Leerplicht')
})

test('what is not there and what is not for the bearer look the same', async () => {
  const { token } = await host.join('professional')
  const unknown = 'request/not-found'
  for (const kind of ['toString', '__proto__', 'nietsVanDien'])
    expect(await codeOf('output', ofCase(kind))).toBe(unknown)
  expect(await codeOf('output', ofCase('plan', host.caseIds[1]), token)).toBe(unknown)
  expect(await codeOf('outputs', { params: { caseId: host.caseIds[1] ?? '' } }, token)).toBe(
    unknown,
  )
  const stranger = { ...ofCase('agreements'), query: { party: 'Iemand anders' } }
  expect(await codeOf('output', stranger)).toBe(unknown)
  const language = { ...ofCase('plan'), query: { language: 'fr' } }
  expect(await codeOf('output', language)).toBe('request/bad-input')
})

test('every making is in the access log, and the paper names that very record', async () => {
  const { token, id } = await host.join('schrijver')
  const { proof } = await ask('agreements', { token, party: 'Tineke Terpstra' })
  const rows = await host.open().vault.call('listRecords', {
    caseId: host.caseIds[0] ?? '',
    type: 'output.made',
  })
  const last = rows.at(-1)
  expect(last).toMatchObject({ n: proof.records, hash: proof.hash, byId: id })
  expect(last?.body).toEqual({ kind: 'agreements', role: 'schrijver', isForOneParty: true })
  expect(JSON.stringify(last?.body)).not.toContain('Tineke')
})

test('a plan that changed after its adoption says so on paper', async () => {
  const caseId = host.caseIds[1] ?? ''
  const [document] = (await host.open().vault.call('listDocuments', { caseId })).filter(
    ({ kind }) => kind === 'plan',
  )
  const before = toPlainText(await ask('plan', { caseId }))
  expect(before).toContain('vastgesteld op')
  expect(before).not.toContain('gewijzigd')
  const client = await host.connectClient(document?.id ?? '', host.ownerToken)
  const writer = { source: 'host', reason: 'participant' } as const
  addEntity(
    client.doc,
    planShape.strengths,
    { id: 'S-new', order: 'a9', text: 'Er is weer rust' },
    writer,
  )
  await vi.waitFor(async () => {
    const text = toPlainText(await ask('plan', { caseId }))
    expect(text).toContain('Er is weer rust')
    expect(text).toContain('De wijzigingen zijn nog niet vastgesteld.')
  })
  client.close()
})

test('the house style is on every paper that is made afterwards, and outlives the session', async () => {
  const svg = Buffer.from(`<svg>${'<path d="M0 0"/>'.repeat(9000)}</svg>`).toString('base64')
  const logo = `data:image/svg+xml;base64,${svg}`
  const style = { name: 'Gemeente De Proef', senderLine: 'Postbus 1', colour: '#123456', logo }
  expect(await host.ask('houseStyle', {})).toEqual(noHouseStyle)
  await host.ask('saveHouseStyle', { body: style })
  expect(await host.ask('houseStyle', {})).toEqual(style)
  expect((await ask('agreements')).sender.style).toEqual(style)
  expect(toPlainText(await ask('agreements'))).toContain('Gemeente De Proef\nPostbus 1')
})

test('only the owner changes the house style, and only into one that can be read', async () => {
  const { token } = await host.join('professional')
  expect(await codeOf('saveHouseStyle', { body: noHouseStyle }, token)).toBe('access/forbidden')
  expect(await codeOf('houseStyle', {}, token)).toBe('access/forbidden')
  const refused = [
    { ...noHouseStyle, colour: '#ffff00' },
    { ...noHouseStyle, logo: 'https://example.org/logo.png' },
    { ...noHouseStyle, logo: `data:image/png;base64,${'A'.repeat(400_000)}` },
  ]
  for (const body of refused) expect(await codeOf('saveHouseStyle', { body })).not.toBe('done')
})
