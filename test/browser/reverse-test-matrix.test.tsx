import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { EffectMatrix } from '../../renderer/features/reverse-test/matrix/EffectMatrix.tsx'
import { OptionCards } from '../../renderer/features/reverse-test/matrix/OptionCards.tsx'
import { EffectPictures } from '../../renderer/features/reverse-test/pictures/EffectPictures.tsx'
import {
  addEntity,
  findEntity,
  readEntities,
  removeEntity,
} from '../../shared/document/entities.ts'
import type { ChangeOrigin } from '../../shared/document/change-origin.ts'
import { reverseTestShape } from '../../shared/document/reverse-test-shape.ts'
import { toEffectId } from '../../shared/domain/reverse-test-vocabulary.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import {
  createTestHosts,
  openTestElsewhere,
  showInTest,
  type TestHosts,
} from '../helpers/reverse-test-stage.tsx'

const { options, effects } = reverseTestShape
const cellId = toEffectId('optie1', 'netwerk', 'kort')
const elsewhere: ChangeOrigin = { source: 'view', label: 'elsewhere' }
let hosts: TestHosts

beforeEach(() => {
  hosts = createTestHosts()
  fakeRoutes({ audience: () => [] })
})

const atHost = (id: string) => findEntity(hosts.test.doc, effects, id)
const matrix = <EffectMatrix term="kort" />
const cellName = (actor: string) => new RegExp(`6 maanden.*, ${actor}:`, 'i')

describe('the matrix', () => {
  test('shows number, word and sentence of every cell, and what is open', async () => {
    const screen = await showInTest(hosts, matrix)
    const cell = screen.getByRole('button', { name: cellName('De inwoner zelf') })
    await expect
      .poll(() => cell.element().textContent)
      .toMatch(/\+2.*veel beter.*Marloes heeft lucht/s)
    await expect
      .poll(
        () =>
          screen.getByRole('button', { name: cellName('Mensen om het gezin heen') }).element()
            .textContent,
      )
      .toMatch(/\?.*vul in/s)
  })

  test('is filled in with digits and minus, and walked through with arrows', async () => {
    const screen = await showInTest(hosts, matrix)
    const first = screen.getByRole('button', { name: cellName('De inwoner zelf') })
    await expect.element(first).toBeVisible()
    first.element().focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}-2')
    await vi.waitFor(() => expect(atHost(cellId)?.value).toBe(-2))
    await userEvent.keyboard('1')
    await vi.waitFor(() => expect(atHost(cellId)?.value).toBe(1))
    await userEvent.keyboard('{Delete}')
    await vi.waitFor(() => expect(atHost(cellId)?.value).toBeNull())
  })

  test('has one stop for Tab', async () => {
    const screen = await showInTest(hosts, matrix)
    await expect.element(screen.getByRole('grid')).toBeVisible()
    const stops = screen.getByRole('grid').element().querySelectorAll('[tabindex="0"]')
    expect(stops).toHaveLength(1)
  })

  test('takes a sentence after Enter, and Escape leads back to the cell', async () => {
    const screen = await showInTest(hosts, matrix)
    const cell = screen.getByRole('button', { name: cellName('Mensen om het gezin heen') })
    await cell.click()
    await expect.element(screen.getByRole('textbox', { name: /In één zin/ })).toHaveFocus()
    await userEvent.keyboard('Oma past vaker op.')
    await vi.waitFor(() => expect(atHost(cellId)?.text).toBe('Oma past vaker op.'))
    await userEvent.keyboard('{Escape}')
    await expect.element(cell).toHaveFocus()
    expect(screen.getByRole('textbox').elements()).toEqual([])
  })

  test('is filled in by several at once', async () => {
    const other = await openTestElsewhere(hosts)
    const screen = await showInTest(hosts, matrix)
    await screen.getByRole('button', { name: cellName('Mensen om het gezin heen') }).click()
    await userEvent.keyboard('Oma past op. ')
    hosts.test.editElsewhere((doc) =>
      addEntity(
        doc,
        effects,
        {
          id: 'ander',
          optionId: 'optie1',
          actor: 'netwerk',
          term: 'kort',
          value: -1,
          text: 'Oma wordt moe.',
        },
        other.origin,
      ),
    )
    await expect.element(screen.getByText(/Hier staan twee antwoorden/)).toBeVisible()
    other.close()
  })

  test('shows two answers in one cell, and people make one of them without losing a word', async () => {
    const screen = await showInTest(hosts, matrix)
    await screen.getByRole('button', { name: cellName('Mensen om het gezin heen') }).click()
    await userEvent.keyboard('Oma past op.')
    await screen.getByRole('button', { name: /\+1 beter/ }).click()
    await screen.getByRole('button', { name: 'Ik zie het anders' }).click()
    await screen.getByRole('textbox', { name: 'In één zin: wat verandert er? 2' }).click()
    await userEvent.keyboard('Oma wordt moe.')
    await screen
      .getByRole('group', { name: 'Hoeveel beter of slechter 2' })
      .getByRole('button', { name: /slechter/ })
      .last()
      .click()
    await expect
      .poll(
        () =>
          screen.getByRole('button', { name: cellName('Mensen om het gezin heen') }).element()
            .textContent,
      )
      .toMatch(/\+1.*Oma past op.*−1.*Oma wordt moe/s)
    await screen.getByRole('button', { name: 'Samenvoegen op −1' }).click()
    await vi.waitFor(() =>
      expect(atHost(cellId)).toMatchObject({ value: -1, text: 'Oma past op. Oma wordt moe.' }),
    )
    expect(
      readEntities(hosts.test.doc, effects).filter(
        ({ optionId, actor, term }) =>
          optionId === 'optie1' && actor === 'netwerk' && term === 'kort',
      ),
    ).toHaveLength(1)
  })

  test('shows one solution at a time on a phone', async () => {
    const screen = await showInTest(hosts, matrix, { size: 'phone' })
    await expect.element(screen.getByRole('grid')).toBeVisible()
    expect(screen.getByRole('columnheader').elements()).toHaveLength(2)
    await screen.getByText('Oplossing 3', { exact: true }).click()
    await expect
      .poll(() => screen.getByRole('columnheader').last().element().textContent)
      .toMatch(/niets doen/i)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  })

  test('is only read by who may only read', async () => {
    const screen = await showInTest(hosts, matrix, { rights: { test: 'read' } })
    const cell = screen.getByRole('button', { name: cellName('De inwoner zelf') })
    await cell.click()
    await userEvent.keyboard('0')
    expect(screen.getByRole('textbox').elements()).toEqual([])
    expect(atHost(toEffectId('optie1', 'inwoner', 'kort'))?.value).toBe(2)
  })
})

describe('solutions', () => {
  test('come with all their cells, and say what is still needed', async () => {
    hosts = createTestHosts({})
    const screen = await showInTest(hosts, <OptionCards />)
    await expect.element(screen.getByText('Nog nodig: een tweede oplossing.')).toBeVisible()
    await screen.getByRole('button', { name: 'Oplossing toevoegen' }).click()
    await userEvent.keyboard('Oma haalt Jesse op')
    await screen.getByRole('checkbox', { name: 'Dit is een kleine stap' }).click({ force: true })
    await vi.waitFor(() =>
      expect(readEntities(hosts.test.doc, options)).toMatchObject([
        { title: 'Oma haalt Jesse op', isSmallStep: true },
      ]),
    )
    expect(readEntities(hosts.test.doc, effects)).toHaveLength(14)
    expect(screen.getByText(/kleine stap is/).elements()).toEqual([])
  })

  test('take their effects along when removed, and bring them back', async () => {
    const before = readEntities(hosts.test.doc, effects)
    const screen = await showInTest(hosts, <OptionCards />)
    await screen.getByRole('button', { name: /^6 maanden.* weghalen$/i }).click()
    await vi.waitFor(() => expect(findEntity(hosts.test.doc, options, 'optie1')).toBeNull())
    expect(
      readEntities(hosts.test.doc, effects).some(({ optionId }) => optionId === 'optie1'),
    ).toBe(false)
    await screen.getByRole('button', { name: 'Ongedaan maken' }).click()
    await vi.waitFor(() => expect(readEntities(hosts.test.doc, effects)).toEqual(before))
  })

  test('give back the words of who was writing when another removed one', async () => {
    const screen = await showInTest(hosts, <OptionCards />)
    await screen
      .getByRole('textbox', { name: /^Wie doet dit/ })
      .first()
      .click()
    await userEvent.keyboard(' en oma')
    hosts.test.editElsewhere((doc) => removeEntity(doc, options, 'optie1', elsewhere))
    await expect.element(screen.getByText(/waar je in schreef, is weggehaald/)).toBeVisible()
    await expect.element(screen.getByText(/en oma/)).toBeVisible()
  })
})

describe('pictures', () => {
  test('show solutions side by side, as a map with numbers, and as a table', async () => {
    const screen = await showInTest(hosts, <EffectPictures />)
    await expect.element(screen.getByText(/Er is rust en toezicht na school/)).toBeVisible()
    await screen.getByText('Kaart', { exact: true }).click()
    const map = screen.getByRole('region', { name: /Gevolgen van alle oplossingen/ })
    await expect.poll(() => map.element().textContent).toMatch(/\+2.*veel beter.*−1.*slechter/s)
    await screen.getByText('Tabel', { exact: true }).click()
    await expect
      .poll(() => screen.getByRole('table').first().element().textContent)
      .toMatch(/Marloes heeft lucht/)
  })

  test('follow the table live, and hold no sum', async () => {
    const screen = await showInTest(hosts, <EffectPictures />)
    await screen.getByText('Kaart', { exact: true }).click()
    hosts.test.editElsewhere((doc) =>
      addEntity(
        doc,
        effects,
        {
          id: cellId,
          optionId: 'optie1',
          actor: 'netwerk',
          term: 'kort',
          value: -2,
          text: 'Oma is op.',
        },
        elsewhere,
      ),
    )
    await expect
      .poll(() => page.getByRole('row', { name: /Mensen om het gezin heen/ }).element().textContent)
      .toMatch(/−2.*veel slechter/s)
    expect(document.body.textContent).not.toMatch(/totaal|gemiddeld/i)
    await expect.element(screen.getByText(/worden niet opgeteld/)).toBeVisible()
  })
})
