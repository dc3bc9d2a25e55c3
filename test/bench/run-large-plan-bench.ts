import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { buildIfNeeded } from '../../electron/build-if-needed.ts'
import { findText } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { chromiumArguments, requireBrowser } from '../helpers/find-browser.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'
import type { SyncClient } from '../helpers/sync-client.ts'
import { largePlanSize, makeLargeCase } from './large-plan.ts'
import { toQuantiles } from './statistics.ts'

/** Where is typed: at the top, far down in the longest list, and in a row of people. */
const places = [
  'goals/g0/title',
  'goals/g150/title',
  'concerns/c30/text',
  'goals/g299/title',
  'persons/p59/name',
] as const
const keysPerPlace = 40

/**
 * The plan of a very large household in Chromium, while two others type in it: how long the page takes to
 * open, and how long from a key going down until what it changed is painted. `pages`: a build to measure
 * instead of the present sources.
 */
export async function runLargePlanBench(pages: string): Promise<void> {
  if (pages === '') await buildIfNeeded()
  const folder =
    pages === '' ? fileURLToPath(new URL('../../out/renderer', import.meta.url)) : pages
  const host = await startTestHost({ pages: folder, admitAll: true })
  const made = makeLargeCase()
  await host.open().vault.call('createCase', made)
  host.open().gate.rights.noteCase(made.row)
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...chromiumArguments],
  })
  const writers = await openWriters(host, made.row.id)
  const stopWriting = new AbortController()
  const writing = writers.map(async (writer, index) =>
    keepTyping(writer, index, stopWriting.signal),
  )
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    await page.addInitScript(watchPage)
    await measure(page, host, `${host.url}/huishouden/${made.row.id}`)
  } finally {
    stopWriting.abort()
    await Promise.all(writing)
    for (const writer of writers) writer.close()
    await browser.close()
    await host.close()
  }
}

async function measure(page: Page, host: TestHost, caseUrl: string): Promise<void> {
  await page.goto(`${host.url}/#token=${host.ownerToken}`)
  await page.waitForURL(/werkvoorraad/)
  const openings: Record<string, Opening> = {}
  for (const turn of ['first', 'again', 'third']) {
    await page.goto(`${caseUrl}/plan`)
    openings[turn] = await readOpening(page)
  }
  await page.goto(`${caseUrl}/geschiedenis`)
  await page.locator('a[href$="/plan"]').first().waitFor()
  // Somebody reads before they go on.
  await pause(2000)
  openings['from another page'] = await openInside(page)
  const { goals, persons } = largePlanSize
  console.log(`\n${goals} goals, ${persons} persons, two others typing`)
  console.log(
    'opening the plan, ms until the first window can be typed in, and until every row can be read',
  )
  console.table(openings)
  const rows: Record<string, unknown> = {}
  const all: number[] = []
  for (const place of places) {
    const taken = await typeAt(page, place)
    all.push(...taken)
    rows[place] = toRow(taken)
  }
  rows.together = toRow(all)
  console.log(`key down until painted, ms, ${keysPerPlace} keys a place`)
  console.table(rows)
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
  console.log(`${nodes} elements on the page`)
}

const toRow = (taken: readonly number[]) => {
  const { p50, p95, p99 } = toQuantiles(taken)
  return { p50: ms(p50), p95: ms(p95), p99: ms(p99) }
}

const ms = (value: number): string => value.toFixed(0)

/**
 * Runs in the page: notes the first paint with a field to type in, the first one with the last goal and the
 * last part of the page, and the paint after every key.
 */
function watchPage(): void {
  const seen = { from: 0, openAt: 0, wholeAt: 0, keys: [] as number[] }
  Object.assign(globalThis, { seenByBench: seen })
  const afterPaint = (note: (at: number) => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => note(performance.now()))
      channel.port1.start()
      channel.port2.postMessage(null)
    })
  const isOpen = () => document.querySelector('textarea[data-field="strengths/s0/text"]') !== null
  const isWhole = () =>
    isOpen() &&
    document.querySelector('[data-entity="goals/g299"]') !== null &&
    document.getElementById('plan-closing') !== null
  const when = (isSo: () => boolean, note: (at: number) => void) => {
    if (isSo()) afterPaint(note)
    else requestAnimationFrame(() => when(isSo, note))
  }
  const look = () => {
    when(isOpen, (at) => (seen.openAt = at))
    when(isWhole, (at) => (seen.wholeAt = at))
  }
  look()
  addEventListener(
    'keydown',
    ({ timeStamp }) => afterPaint((at) => seen.keys.push(at - timeStamp)),
    { capture: true },
  )
  // Captured: a link keeps the press to itself. Looking begins when the page before it has gone.
  addEventListener(
    'click',
    () => {
      Object.assign(seen, { from: performance.now(), openAt: 0, wholeAt: 0 })
      requestAnimationFrame(look)
    },
    { capture: true },
  )
}

type Seen = Readonly<{
  seenByBench: { from: number; openAt: number; wholeAt: number; keys: number[] }
}>

type Opening = Readonly<{ typable: string; whole: string }>

async function readOpening(page: Page): Promise<Opening> {
  const opening = await page.waitForFunction(() => {
    const { from, openAt, wholeAt } = (globalThis as unknown as Seen).seenByBench
    return openAt === 0 || wholeAt === 0 ? null : ([openAt - from, wholeAt - from] as const)
  })
  const [typable, whole] = (await opening.jsonValue()) ?? [NaN, NaN]
  return { typable: ms(typable), whole: ms(whole) }
}

async function openInside(page: Page): Promise<Opening> {
  await page.locator('a[href$="/plan"]').first().click()
  return readOpening(page)
}

/** Types at the place, at the speed of someone in a hurry. */
async function typeAt(page: Page, place: string): Promise<readonly number[]> {
  await reach(page, place)
  await page.evaluate(() => {
    ;(globalThis as unknown as Seen).seenByBench.keys.length = 0
  })
  for (let key = 0; key < keysPerPlace; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e')
    await pause(80)
  }
  return page.evaluate(() => [...(globalThis as unknown as Seen).seenByBench.keys])
}

/** Scrolls to the row until its field is there, and puts the caret in it. */
async function reach(page: Page, place: string): Promise<void> {
  const entity = place.split('/').slice(0, 2).join('/')
  const field = page.locator(`textarea[data-field="${place}"]`)
  // Rows above it take their full height when they come near, so the way there is more than one step.
  for (let turn = 0; turn < 50 && (await field.count()) === 0; turn++) {
    await page.evaluate((name) => {
      document.querySelector(`[data-entity="${name}"]`)?.scrollIntoView({ block: 'center' })
    }, entity)
    await pause(100)
  }
  await field.click()
  await page.keyboard.press('End')
  await pause(600)
}

async function openWriters(host: TestHost, caseId: string): Promise<readonly SyncClient[]> {
  const plan = await host.findDocumentId('plan', caseId)
  const open = async (name: string) => {
    const { token } = await host.join('professional', caseId, name)
    return host.connectClient(plan, token)
  }
  return [await open('Priya Ramdin'), await open('Joke Smit')]
}

/** Five characters a second, in a goal of its own. */
async function keepTyping({ doc }: SyncClient, index: number, signal: AbortSignal): Promise<void> {
  const text = findText(doc, planShape.goals, `g${100 + index}`, 'title')
  if (text === null) throw new Error('the goal is missing')
  while (!signal.aborted) {
    text.insert(text.length, text.length % 80 === 0 ? '\n' : 'n')
    await pause(200)
  }
}
