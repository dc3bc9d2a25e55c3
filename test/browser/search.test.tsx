import { afterEach, describe, expect, test, vi } from 'vitest'
import { page as tab, userEvent } from 'vitest/browser'
import { SearchScreen } from '../../renderer/features/caseload/SearchScreen.tsx'
import { showFoundPlace } from '../../renderer/app/found-place.ts'
import type { SearchHit } from '../../shared/api/caseload-routes.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { patiently } from '../helpers/patiently.ts'
import { showApp, stubSockets } from '../helpers/show-app.tsx'
import { familySession, ownerSession, showPage } from '../helpers/show-page.tsx'

const hit: SearchHit = {
  caseId: 'case-1',
  caseTitle: 'Terpstra en Kuipers',
  ref: 'VB-2026-001',
  isExample: true,
  place: { of: 'document', kind: 'plan', root: 'goals', entityId: 'G1', field: 'title' },
  snippet: [
    { text: 'de ', isFound: false },
    { text: 'huur', isFound: true },
    { text: ' op tijd', isFound: false },
  ],
}
const words: SearchHit = {
  ...hit,
  place: { of: 'document', kind: 'familyVoice', root: 'ownWords', entityId: 'W1', field: 'text' },
}

const show = async (hits: readonly SearchHit[], session = ownerSession) => {
  const routes = fakeRoutes({ search: () => ({ hits: [...hits], hasMore: false, pending: 0 }) })
  const onWords = vi.fn<(words: string) => void>()
  const screen = await showPage(<SearchScreen startWords="" onWords={onWords} />, session)
  return { routes, onWords, screen }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('search', () => {
  test('shows where the words stand, marked, as links to the place', async () => {
    const { screen, routes, onWords } = await show([hit, words])
    await screen.getByRole('searchbox').fill(' huur ')
    const link = screen.getByRole('link', { name: 'de huur op tijd' })
    await expect.element(link.first()).toBeVisible()
    await expect
      .element(link.first())
      .toHaveAttribute('href', '/huishouden/case-1/plan?zoek=huur&plek=goals%2FG1%2Ftitle')
    expect(link.first().element().querySelector('mark')?.textContent).toBe('huur')
    await expect.element(screen.getByText('Plan · doelen')).toBeVisible()
    await expect.element(screen.getByText('Woorden van het gezin · eigen woorden')).toBeVisible()
    await expect.element(screen.getByText('2 plekken gevonden.')).toBeVisible()
    expect(routes.calls('search')).toMatchObject([{ query: { text: 'huur' } }])
    expect(onWords).toHaveBeenLastCalledWith('huur')
  })

  test('leads the family to its own page for its own words', async () => {
    const { screen } = await show([words], familySession)
    await expect
      .element(screen.getByText('Je zoekt in alles wat jij hier mag lezen.'))
      .toBeVisible()
    await screen.getByRole('searchbox').fill('huur')
    await expect
      .element(screen.getByRole('link', { name: 'de huur op tijd' }))
      .toHaveAttribute('href', expect.stringContaining('/huishouden/case-1/gezin?'))
  })

  test('asks nothing for one letter, and says when nothing is found', async () => {
    const { screen, routes } = await show([])
    await screen.getByRole('searchbox').fill('h')
    await screen.getByRole('searchbox').fill('huurtoeslag')
    await expect.element(screen.getByText(/Niets gevonden voor ‘huurtoeslag’/)).toBeVisible()
    expect(routes.calls('search')).toMatchObject([{ query: { text: 'huurtoeslag' } }])
  })
})

describe('search, asked for on its own page', () => {
  const showAt = async (address: string, width = 1280) => {
    await tab.viewport(width, 800)
    stubSockets()
    fakeRoutes({
      session: () => ownerSession,
      cases: () => [],
      participants: () => [],
      search: () => ({ hits: [hit], hasMore: false, pending: 0 }),
    })
    const { screen } = await showApp(address, { token: 'secret' })
    const field = screen.getByRole('searchbox')
    await expect.element(field, patiently).toBeVisible()
    return { screen, field }
  }

  test('begins anew: the old words are gone, and the focus is in the field', async () => {
    const { screen, field } = await showAt('/zoeken?woorden=huur')
    await expect.element(field).toHaveValue('huur')
    await screen.getByRole('link', { name: 'Zoeken', exact: true }).click()
    await expect.element(field).toHaveValue('')
    await expect.element(field).toHaveFocus()
    await expect.element(screen.getByText(/plek.* gevonden/)).not.toBeInTheDocument()
    await field.fill('school')
    await expect.element(screen.getByText('1 plek gevonden.')).toBeVisible()
    await userEvent.keyboard('{Control>}k{/Control}')
    await expect.element(field).toHaveValue('')
    await expect.element(field).toHaveFocus()
  })

  test('finds the field again when nothing was asked yet', async () => {
    const { screen, field } = await showAt('/zoeken')
    await screen.getByRole('link', { name: 'Zoeken', exact: true }).click()
    await expect.element(field).toHaveFocus()
  })

  test('begins anew from the menu of a phone as well, which closes', async () => {
    const { screen, field } = await showAt('/zoeken?woorden=huur', 390)
    await screen.getByRole('button', { name: 'Menu', exact: true }).click()
    await screen.getByRole('dialog').getByRole('link', { name: 'Zoeken', exact: true }).click()
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
    await expect.element(field).toHaveValue('')
    await expect.element(field).toHaveFocus()
  })

  test('leaves alone what is typed and taken away', async () => {
    const { screen, field } = await showAt('/zoeken')
    await field.fill('huur')
    await expect.element(screen.getByText('1 plek gevonden.')).toBeVisible()
    const element = field.element()
    await field.fill('')
    await expect.element(screen.getByText('1 plek gevonden.')).not.toBeInTheDocument()
    expect(field.element()).toBe(element)
  })
})

describe('a place that was found', () => {
  const makePage = (html: string): HTMLElement => {
    const page = document.createElement('div')
    page.innerHTML = html
    document.body.append(page)
    return page
  }
  const marks = () => CSS.highlights.get('rondetafel-found')?.size ?? 0
  const field = '<div><div data-place="goals/G1/title">De Húúr</div><textarea></textarea></div>'

  test('gets the focus and its words are marked, also when it comes later', async () => {
    const page = makePage('<p>huurtoeslag</p>')
    const stop = showFoundPlace(page, { words: 'huur', place: 'goals/G1/title' })
    expect(marks()).toBe(1)
    page.insertAdjacentHTML('beforeend', field)
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'))
    expect(marks()).toBe(2)
    stop()
    expect(marks()).toBe(0)
    page.remove()
  })

  test('is its item when the field is folded away', () => {
    const page = makePage('<div data-place="goals/G1/sign">teken</div>')
    const stop = showFoundPlace(page, { words: 'huur', place: 'goals/G1/title' })
    expect(document.activeElement?.getAttribute('data-place')).toBe('goals/G1/sign')
    stop()
    page.remove()
  })

  test('takes nobody away from what they began to do meanwhile', async () => {
    const page = makePage('')
    const stop = showFoundPlace(page, { words: 'huur', place: 'goals/G1/title' })
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
    page.insertAdjacentHTML('beforeend', field)
    await new Promise(requestAnimationFrame)
    expect(document.activeElement?.tagName).not.toBe('TEXTAREA')
    stop()
    page.remove()
  })
})
