import { beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { FamilyWalk } from '../../renderer/features/reverse-test/family/FamilyWalk.tsx'
import { readToday } from '../../renderer/platform/today.ts'
import { setScalar, readEntities } from '../../shared/document/entities.ts'
import { singleId } from '../../shared/document/plan-shape.ts'
import {
  reverseTestShape,
  reverseTestVoiceShape,
} from '../../shared/document/reverse-test-shape.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { createTestHosts, showInTest, type TestHosts } from '../helpers/reverse-test-stage.tsx'
import { familySession, ownerSession } from '../helpers/show-page.tsx'

let hosts: TestHosts
const walk = <FamilyWalk caseId="case-1" title="Meer uren werken of thuis zijn" />
const asMarloes = { session: familySession, size: 'phone' } as const

beforeEach(() => {
  sessionStorage.clear()
  hosts = createTestHosts()
  fakeRoutes({ audience: () => [] })
})

const words = () => readEntities(hosts.voice.doc, reverseTestVoiceShape.testWords)

/** Presses on until the question with this heading. */
async function goTo(screen: Awaited<ReturnType<typeof showInTest>>, heading: string) {
  await expect.element(screen.getByRole('heading', { level: 2 })).toBeVisible()
  while (screen.getByRole('heading', { name: heading }).elements().length === 0)
    await screen.getByRole('button', { name: 'Volgende' }).click()
}

describe("the family's page of a test", () => {
  test('asks one question at a time, and moves the focus to it', async () => {
    const screen = await showInTest(hosts, walk, asMarloes)
    await expect.element(screen.getByText('Vraag 1 van 7')).toBeVisible()
    expect(screen.getByRole('heading', { level: 2 }).elements()).toHaveLength(1)
    await screen.getByRole('button', { name: 'Volgende' }).click()
    await expect
      .element(screen.getByRole('heading', { name: /Wat wil jij bereiken/ }))
      .toHaveFocus()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  })

  test('takes own words, under the own name, into the document that only the family writes', async () => {
    const screen = await showInTest(hosts, walk, asMarloes)
    const before = words().length
    await goTo(screen, 'Wat wil jij bereiken? Hoe ziet een gewone dag er dan uit?')
    await screen.getByRole('button', { name: 'Iets opschrijven' }).click()
    await userEvent.keyboard('Rust na school.')
    await vi.waitFor(() =>
      expect(words()).toContainEqual(
        expect.objectContaining({
          questionId: 'OT-1.1',
          personId: 'P1',
          text: 'Rust na school.',
          on: readToday(),
        }),
      ),
    )
    expect(words()).toHaveLength(before + 1)
  })

  test('shows the solutions as cards with thumbs and words, without scores', async () => {
    const screen = await showInTest(hosts, walk, asMarloes)
    await goTo(screen, 'Wat vind je van deze plannen?')
    expect(screen.getByRole('article').elements()).toHaveLength(3)
    await expect.element(screen.getByText('De kinderen: veel beter').first()).toBeVisible()
    expect(screen.getByRole('article').first().element().textContent).not.toMatch(/[+−-]\d/)
  })

  test('asks each person whether it recognises itself, without an answer in advance', async () => {
    const screen = await showInTest(hosts, walk, {
      ...asMarloes,
      session: { ...familySession, name: 'Dennis Kuipers' },
    })
    await goTo(screen, 'Herken je jezelf hierin?')
    expect(screen.getByRole('radio', { checked: true }).elements()).toEqual([])
    await screen.getByText('Een beetje').click()
    await screen.getByRole('textbox', { name: /Wat mist er/ }).click()
    await userEvent.keyboard('Mijn werk.')
    await vi.waitFor(() =>
      expect(readEntities(hosts.voice.doc, reverseTestVoiceShape.recognitions)).toContainEqual(
        expect.objectContaining({ personId: 'P2', answer: 'deels', missing: 'Mijn werk.' }),
      ),
    )
    expect(readEntities(hosts.voice.doc, reverseTestVoiceShape.recognitions)).toHaveLength(2)
  })

  test('says plainly that no solution was found, with the words meant for the family', async () => {
    hosts.test.editElsewhere((doc) => {
      const by = { source: 'view', label: 'elsewhere' } as const
      setScalar(doc, reverseTestShape.outcome, singleId, 'kind', 'geenOplossing', by)
      setScalar(doc, reverseTestShape.outcome, singleId, 'optionId', null, by)
    })
    const screen = await showInTest(hosts, walk, asMarloes)
    await goTo(screen, 'Wat vind je van de keuze?')
    await expect.element(screen.getByText(/We vonden geen oplossing/)).toBeVisible()
  })

  test('asks who someone is when that is not certain', async () => {
    const screen = await showInTest(hosts, walk, {
      ...asMarloes,
      session: { ...familySession, name: 'M. Jansen' },
    })
    await expect.element(screen.getByRole('heading', { name: 'Wie ben jij?' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Iets opschrijven' }).elements()).toEqual([])
  })

  test('is only read by others than the family', async () => {
    const screen = await showInTest(hosts, walk, {
      session: ownerSession,
      rights: { voice: 'read' },
    })
    await expect.element(screen.getByText(/Alleen het gezin schrijft hier/)).toBeVisible()
    expect(screen.getByRole('button', { name: /opschrijven/ }).elements()).toEqual([])
    expect(screen.getByRole('textbox').elements()).toEqual([])
  })
})
