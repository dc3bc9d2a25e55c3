import { expect, onTestFinished, test, vi } from 'vitest'
import { type Locator, page, userEvent } from 'vitest/browser'
import { addEntity, findText } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import type { LiveDocument } from '../../renderer/document/live-document.ts'
import { onAnnouncement, readAnnouncement } from '../../renderer/components/announce.ts'
import { createPlanHosts, openAsOther, showPlan } from '../helpers/plan-stage.tsx'

const titleOf = ({ doc }: LiveDocument, id: string) => {
  const text = findText(doc, planShape.goals, id, 'title')
  if (text === null) throw new Error('no title')
  return text
}

const valueOf = (field: Locator): string => (field.element() as HTMLTextAreaElement).value

test('what another types in one field changes nothing on screen but that field', async () => {
  const hosts = createPlanHosts()
  const other = await openAsOther(hosts.plan)
  onTestFinished(() => other.close())
  const screen = await showPlan({ hosts })
  const title = screen.getByRole('textbox', { name: 'Doel 2 in eigen woorden' })
  await expect.element(title).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Alles bewaard' })).toBeVisible()
  // The gauge comes when the page is idle, and is none of this typing.
  await expect.element(screen.getByRole('heading', { name: 'Dit mist nog' })).toBeVisible()
  const field = title.element().parentElement
  const touched = new Set<Node>()
  const observer = new MutationObserver((records) => {
    for (const { target } of records) if (field?.contains(target) !== true) touched.add(target)
  })
  observer.observe(screen.getByRole('main').element(), {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  })
  titleOf(other, 'G2').insert(0, 'Samen: ')
  await vi.waitFor(() => expect(valueOf(title)).toMatch(/^Samen: Jesse gaat/))
  observer.disconnect()
  expect([...touched]).toEqual([])
})

test('what others add is said politely, the own additions are not', async () => {
  const hosts = createPlanHosts()
  const other = await openAsOther(hosts.plan)
  onTestFinished(() => other.close())
  const screen = await showPlan({ hosts })
  const said: string[] = []
  const stop = onAnnouncement(() => said.push(readAnnouncement('polite')))
  await userEvent.click(screen.getByRole('button', { name: 'Botsing toevoegen' }))
  addEntity(other.doc, planShape.goals, { id: 'new' }, other.origin)
  addEntity(other.doc, planShape.actions, { id: 'a1', goalId: 'new' }, other.origin)
  await vi.waitFor(() => expect(said.join(' ')).toContain('Er is een doel bij gekomen.'), 6000)
  expect(said.join(' ')).toContain('Er is een actie bij gekomen.')
  expect(said.join(' ')).not.toContain('botsing bij gekomen')
  stop()
})

test('a reader sees the same plan without one control that writes', async () => {
  const hosts = createPlanHosts()
  const other = await openAsOther(hosts.plan)
  onTestFinished(() => other.close())
  const screen = await showPlan({ hosts, right: 'read' })
  await expect.element(screen.getByText(/Je kunt dit plan lezen, niet wijzigen/)).toBeVisible()
  await expect
    .element(screen.getByText(/^Ouders bespreken één keer per week/).first())
    .toBeVisible()
  for (const row of document.querySelectorAll(
    '[data-entity="goals/G1"], [data-entity="conflicts/B3"]',
  )) {
    const opener = row.querySelector<HTMLElement>('[aria-expanded]')
    if (opener !== null) await userEvent.click(opener)
  }
  const main = page.getByRole('main')
  expect(main.getByRole('textbox').elements()).toEqual([])
  expect(main.getByRole('checkbox').elements()).toEqual([])
  expect(
    main.getByRole('button', { name: /toevoegen|Menu van|Verplaatsen|Ongedaan/ }).elements(),
  ).toEqual([])
  titleOf(other, 'G1').insert(0, 'Nieuw: ')
  await expect.element(screen.getByText(/^Nieuw: Ouders bespreken/)).toBeVisible()
})

test('a family member edits own words here too, under the own name', async () => {
  const hosts = createPlanHosts()
  const screen = await showPlan({
    hosts,
    familyRight: 'write',
    session: { name: 'Dennis Kuipers', role: 'gezinslid', isOwner: false },
  })
  await userEvent.click(screen.getByRole('button', { name: 'Eigen woorden toevoegen' }))
  await userEvent.keyboard('Ik ben er elke zaterdag.')
  await vi.waitFor(() => {
    const words = [...hosts.family.doc.getMap('ownWords').values()].map((one) =>
      JSON.stringify((one as { toJSON: () => unknown }).toJSON()),
    )
    expect(words.find((one) => one.includes('elke zaterdag'))).toContain('"personId":"P2"')
  })
})

test('what is missing leads to its place and takes the focus along', async () => {
  const hosts = createPlanHosts()
  const other = await openAsOther(hosts.plan)
  onTestFinished(() => other.close())
  const screen = await showPlan({ hosts })
  const help = screen.getByRole('region', { name: 'Waar het plan staat' })
  await userEvent.click(
    help.getByRole('link', { name: /^Bij doel 3 staat nog niet wie iets doet/ }),
  )
  expect((document.activeElement as HTMLElement).dataset['field']).toBe('goals/G3/title')
  addEntity(
    other.doc,
    planShape.actions,
    { id: 'a1', goalId: 'G3', ownerId: 'P1', dueOn: '2026-12-01' },
    other.origin,
  )
  await expect.element(help.getByRole('link', { name: /^Bij doel 3/ })).not.toBeInTheDocument()
  await userEvent.click(help.getByRole('button', { name: /^Nog \d+ tonen$/ }).last())
  await expect.element(help.getByText('Bij elk doel van nu doet iemand iets')).toBeVisible()
})

test('undo takes back the own words only, and what another typed stays', async () => {
  const hosts = createPlanHosts()
  const other = await openAsOther(hosts.plan)
  onTestFinished(() => other.close())
  const screen = await showPlan({ hosts })
  const title = screen.getByRole('textbox', { name: 'Doel 2 in eigen woorden' })
  await userEvent.click(title)
  await userEvent.keyboard('{Control>}{End}{/Control} Echt.')
  titleOf(other, 'G2').insert(0, 'Priya: ')
  await vi.waitFor(() => expect(valueOf(title)).toMatch(/^Priya: .* Echt\.$/))
  await userEvent.click(screen.getByRole('main').getByRole('button', { name: 'Ongedaan maken' }))
  await vi.waitFor(() => expect(valueOf(title)).toMatch(/^Priya: Jesse gaat .*past\.$/))
})

test('a plan is named after who can say something of it, not after a pet or a child that died', async () => {
  const hosts = createPlanHosts('empty')
  const other = await openAsOther(hosts.plan)
  onTestFinished(() => other.close())
  const persons = [
    { id: 'P1', name: 'Oma Sjaan' },
    { id: 'P2', name: 'Tess', died: '2019' },
    { id: 'P3', name: 'Bello', sign: 'huisdier' },
    { id: 'P4', name: 'Noor Jansen' },
  ] as const
  for (const person of persons) addEntity(other.doc, planShape.persons, person, other.origin)
  const screen = await showPlan({ hosts })
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toMatchTextContent(/van Oma Sjaan en Noor$/)
})
