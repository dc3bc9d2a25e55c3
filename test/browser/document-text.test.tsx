import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type * as Y from 'yjs'
import { findText } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { LiveField } from '../../renderer/document/LiveField.tsx'
import { createFakeSyncHost, type FakeSyncHost } from '../helpers/fake-sync-host.ts'
import { DocumentStage } from '../helpers/document-stage.tsx'

const hostWith = (title: string): FakeSyncHost =>
  createFakeSyncHost(seedDocument('plan', { goals: [{ id: 'g', title }] }, 1))

const textOf = ({ doc }: FakeSyncHost): Y.Text => {
  const text = findText(doc, planShape.goals, 'g', 'title')
  if (text === null) throw new Error('no title')
  return text
}

type ScreenProps = Readonly<{ host: FakeSyncHost; name: string; right?: 'read' | 'write' }>
const screens = new Map<string, ReturnType<FakeSyncHost['surroundings']>>()

/** One person's screen with the title of a goal on it. */
function Screen({ host, name, right = 'write' }: ScreenProps) {
  const key = `${host.doc.guid} ${name}`
  const surroundings = screens.get(key) ?? host.surroundings({ name, participantId: name }, right)
  screens.set(key, surroundings)
  return (
    <DocumentStage surroundings={surroundings}>
      <LiveField root={planShape.goals} id="g" field="title" label={`Doel (${name})`} multiline />
    </DocumentStage>
  )
}

async function showTwo(host: FakeSyncHost) {
  const screen = await render(
    <>
      <Screen host={host} name="Nadia" />
      <Screen host={host} name="Priya" />
    </>,
  )
  const find = async (name: string): Promise<HTMLTextAreaElement> => {
    const locator = screen.getByLabelText(`Doel (${name})`)
    await expect.element(locator).toBeVisible()
    return locator.element() as HTMLTextAreaElement
  }
  return { screen, mine: await find('Nadia'), theirs: await find('Priya') }
}

/** What a browser does when somebody types or pastes: the value changes, the caret stands behind it. */
function edit(input: HTMLTextAreaElement, at: number, remove: number, insert: string): void {
  input.setRangeText(insert, at, at + remove, 'end')
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }))
}

const units = (text: string): readonly string[] =>
  [...new Intl.Segmenter('nl').segment(text)].map(({ segment }) => segment)

test('two screens end with the same text after random edits with emoji (seed 20261122)', async () => {
  const host = hostWith('Een week 🀀 meedraaien')
  const { mine, theirs } = await showTwo(host)
  const edits = fc.array(
    fc.record({
      isMine: fc.boolean(),
      at: fc.nat(100),
      remove: fc.nat(3),
      insert: fc.string({ unit: fc.constantFrom('a', ' ', '\n', '🀀', '🀁', '👩‍👧'), maxLength: 4 }),
      settles: fc.boolean(),
    }),
    { minLength: 5, maxLength: 20 },
  )
  await fc.assert(
    fc.asyncProperty(edits, async (all) => {
      for (const { isMine, at, remove, insert, settles } of all) {
        const input = isMine ? mine : theirs
        const letters = units(input.value)
        const from = letters.slice(0, at % (letters.length + 1)).join('').length
        const gone = units(input.value.slice(from)).slice(0, remove).join('').length
        edit(input, from, gone, insert)
        if (settles) await Promise.resolve()
      }
      await vi.waitFor(
        () => {
          expect(mine.value).toBe(theirs.value)
          expect(mine.value).toBe(textOf(host).toJSON())
        },
        { interval: 2 },
      )
      expect(mine.value.isWellFormed()).toBe(true)
    }),
    { seed: 20261122, numRuns: 25 },
  )
})

test('typing keeps both carets on their own letters', async () => {
  const host = hostWith('Rust in huis')
  const { mine, theirs } = await showTwo(host)
  await userEvent.click(mine)
  mine.setSelectionRange(5, 7)
  edit(theirs, 0, 0, 'Meer ')
  await vi.waitFor(() => expect(mine.value).toBe('Meer Rust in huis'))
  expect([mine.selectionStart, mine.selectionEnd]).toEqual([10, 12])
  edit(theirs, 10, 2, 'in dit')
  await vi.waitFor(() => expect(mine.value).toBe('Meer Rust in dit huis'))
  expect([mine.selectionStart, mine.selectionEnd]).toEqual([10, 12])
  edit(theirs, 0, 13, '')
  await vi.waitFor(() => expect(mine.value).toBe('dit huis'))
  expect([mine.selectionStart, mine.selectionEnd]).toEqual([0, 0])
})

test('two people typing at one place both keep their words', async () => {
  const host = hostWith('ab')
  const { mine, theirs } = await showTwo(host)
  for (const letter of 'samen') {
    edit(mine, mine.value.indexOf('b') === 1 ? 1 : mine.selectionEnd, 0, letter)
    edit(theirs, theirs.value.length - 1, 0, letter.toUpperCase())
  }
  await vi.waitFor(() => expect(mine.value).toBe(theirs.value))
  expect(mine.value.replaceAll(/[^a-z]/g, '').length).toBe(7)
  expect(mine.value.replaceAll(/[^A-Z]/g, '')).toBe('SAMEN')
})

test('a word under composition is not disturbed by others, and nobody loses a letter', async () => {
  const host = hostWith('Jesse lacht')
  const { mine, theirs } = await showTwo(host)
  await userEvent.click(mine)
  mine.setSelectionRange(6, 6)
  mine.dispatchEvent(new CompositionEvent('compositionstart'))
  edit(mine, 6, 0, 'vr')
  await vi.waitFor(() => expect(theirs.value).toBe('Jesse vrlacht'))
  edit(theirs, 0, 0, 'Onze ')
  edit(theirs, theirs.value.length, 0, ' weer')
  await vi.waitFor(() => expect(textOf(host).toJSON()).toBe('Onze Jesse vrlacht weer'))
  expect(mine.value).toBe('Jesse vrlacht')
  edit(mine, 6, 2, 'vrolijk ')
  mine.dispatchEvent(new CompositionEvent('compositionend', { data: 'vrolijk ' }))
  expect(mine.value).toBe('Onze Jesse vrolijk lacht weer')
  expect(mine.selectionEnd).toBe('Onze Jesse vrolijk '.length)
  await vi.waitFor(() => expect(theirs.value).toBe(mine.value))
})

test('undo by key takes back own words only, also inside the text, and puts the caret there', async () => {
  const host = hostWith('Doel')
  const screen = await render(<Screen host={host} name="Alleen" />)
  const mine = screen.getByLabelText('Doel (Alleen)').element() as HTMLTextAreaElement
  await userEvent.click(mine)
  await userEvent.keyboard('{End} een')
  host.editElsewhere((doc) => findText(doc, planShape.goals, 'g', 'title')?.insert(8, ' twee'))
  await vi.waitFor(() => expect(mine.value).toBe('Doel een twee'))
  mine.setSelectionRange(13, 13)
  await userEvent.keyboard('{Control>}z{/Control}')
  await vi.waitFor(() => expect(mine.value).toBe('Doel twee'))
  expect(mine.selectionEnd).toBe(4)
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  await vi.waitFor(() => expect(textOf(host).toJSON()).toBe('Doel een twee'))
  // The browser's own undo, from its menu.
  mine.dispatchEvent(
    new InputEvent('beforeinput', { inputType: 'historyUndo', cancelable: true, bubbles: true }),
  )
  await vi.waitFor(() => expect(textOf(host).toJSON()).toBe('Doel twee'))
})

test('takes a paste of 20,000 characters and stays in step', async () => {
  const host = hostWith('')
  const { mine, theirs } = await showTwo(host)
  const long = 'Zes organisaties schrijven mee aan dit plan. '.repeat(430)
  edit(mine, 0, 0, long)
  await vi.waitFor(() => expect(theirs.value).toBe(long))
  edit(theirs, 10_000, 5, '🀀')
  await vi.waitFor(() => expect(mine.value.length).toBe(long.length - 3))
  expect(mine.value).toBe(theirs.value)
})

test('takes what fits in a field, and says so', async () => {
  const host = hostWith('')
  const { screen, mine } = await showTwo(host)
  edit(mine, 0, 0, '🀀'.repeat(10_500))
  expect(mine.value.length).toBe(19_800)
  expect(mine.value.isWellFormed()).toBe(true)
  expect(textOf(host).toJSON().length).toBeLessThanOrEqual(19_800)
  await expect.element(screen.getByRole('alert').first()).toMatchTextContent(/19800/)
})

test('grows with its text, as high as the browser needs', async () => {
  const host = hostWith('Rust')
  const { mine } = await showTwo(host)
  const before = mine.clientHeight
  edit(mine, 4, 0, '\n'.repeat(3))
  await vi.waitFor(() => expect(mine.clientHeight).toBeGreaterThan(before * 2))
  edit(
    mine,
    0,
    0,
    'Een lange zin die over meerdere regels loopt en dus vanzelf afbreekt. '.repeat(6),
  )
  await vi.waitFor(() => expect(mine.clientHeight).toBeGreaterThan(before * 4))
  expect(mine.scrollHeight).toBe(mine.clientHeight)
})

test('carets and selections of others move no letter, so both layers stay the same', async () => {
  const words = 'onvoorstelbaarlangesamenstellingvanwoorden en daarna gewone tekst '.repeat(5)
  const host = hostWith(words)
  const { mine, theirs } = await showTwo(host)
  const mirror = mine.parentElement?.firstElementChild ?? mine
  const letters = [0, 45, 80, 101, 140, 171, 211, 212, 260]
  const before = letters.map((index) => readPlace(mirror, index))
  await userEvent.click(theirs)
  for (const place of [5, 60, 100, 170]) {
    theirs.setSelectionRange(place, place + 40)
    theirs.dispatchEvent(new Event('select'))
    await vi.waitFor(() =>
      expect(mirror.querySelector('span[data-p]')?.textContent).toBe(
        words.slice(place, place + 40),
      ),
    )
    expect(letters.map((index) => readPlace(mirror, index))).toEqual(before)
    expect(mine.scrollHeight).toBe(mine.clientHeight)
  }
})

/** Where the letter at `index` stands, in whole pixels. */
function readPlace(element: Element, index: number): readonly number[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let left = index
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (left < length) {
      const range = document.createRange()
      range.setStart(node, left)
      range.setEnd(node, left + 1)
      const rect = range.getBoundingClientRect()
      return [Math.round(rect.left), Math.round(rect.top)]
    }
    left -= length
  }
  return []
}

test('shows who writes here: caret with name, selection and the edge, and takes them away', async () => {
  const host = hostWith('Jesse is handig')
  const { screen, mine, theirs } = await showTwo(host)
  await userEvent.click(theirs)
  await userEvent.keyboard('{End}!')
  const field = mine.parentElement
  await vi.waitFor(() => expect(field?.dataset.p).toBe('2'))
  expect(field?.querySelector('[data-name]')?.getAttribute('data-name')).toBe('Priya')
  theirs.setSelectionRange(0, 5)
  theirs.dispatchEvent(new Event('select'))
  await vi.waitFor(() => expect(field?.querySelector('span[data-p]')?.textContent).toBe('Jesse'))
  await userEvent.click(mine)
  await vi.waitFor(() => expect(field?.dataset.p).toBeUndefined())
  await vi.waitFor(() => expect(field?.querySelector('[data-name]')).toBeNull())
  await screen.unmount()
})

test('who may only read gets text, not a field', async () => {
  const host = hostWith('Rust in huis')
  const screen = await render(<Screen host={host} name="Meelezer" right="read" />)
  await expect.element(screen.getByText('Rust in huis')).toBeVisible()
  expect(document.querySelector('textarea')).toBeNull()
  host.editElsewhere(() => textOf(host).insert(0, 'Weer '))
  await expect.element(screen.getByText('Weer Rust in huis')).toBeVisible()
})
