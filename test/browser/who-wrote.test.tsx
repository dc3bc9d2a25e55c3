import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WhoWroteDialog } from '../../renderer/document/WhoWroteDialog.tsx'
import { findText } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { openPastPlan, type PastPlan, PlanAround } from '../helpers/history-stage.tsx'
import { showPage } from '../helpers/show-page.tsx'

let plan: PastPlan
beforeEach(async () => {
  plan = await openPastPlan({ goals: [{ id: 'g1', title: 'Rustig thuis' }] })
})
afterEach(() => {
  plan.priya.close()
  vi.unstubAllGlobals()
})

const writeAsPriya = (at: number, words: string): void => {
  const { doc, origin } = plan.priya
  doc.transact(() => findText(doc, planShape.goals, 'g1', 'title')?.insert(at, words), origin)
}
/** Every stretch with the colour of its writer. */
const runs = (): readonly (readonly [string, string | null])[] =>
  [...document.querySelectorAll('[role="dialog"] section p > span')].map((run) => [
    run.textContent,
    run.getAttribute('data-p'),
  ])

async function askWho() {
  const onClose = vi.fn<() => void>()
  const screen = await showPage(
    <PlanAround host={plan.host}>
      <WhoWroteDialog root={planShape.goals} id="g1" name="Doel 1" onClose={onClose} />
    </PlanAround>,
  )
  await expect
    .element(screen.getByRole('heading', { name: 'Wie schreef dit? Doel 1' }))
    .toBeVisible()
  return { dialog: screen.getByRole('dialog'), onClose }
}

test('every stretch of a text has its writer, in colour and in a list of names', async () => {
  writeAsPriya('Rustig'.length, ' en veilig')
  const { dialog, onClose } = await askWho()
  await vi.waitFor(() =>
    expect(runs()).toEqual([
      ['Rustig', null],
      [' en veilig', '2'],
      [' thuis', null],
    ]),
  )
  const names = dialog.getByRole('listitem')
  await expect.element(names.nth(0)).toMatchTextContent(/^Stond er vanaf het begin$/)
  await expect.element(names.nth(1)).toMatchTextContent(/Priya Ramdin/)
  expect(names.elements()).toHaveLength(2)
  await dialog.getByRole('button', { name: 'Sluiten', exact: true }).last().click()
  expect(onClose).toHaveBeenCalledOnce()
})

test('what somebody types meanwhile is named at once, and a text without words is left out', async () => {
  const { dialog } = await askWho()
  await vi.waitFor(() => expect(runs()).toEqual([['Rustig thuis', null]]))
  expect(dialog.getByRole('heading', { level: 3 }).elements()).toHaveLength(1)
  writeAsPriya(0, 'Elke dag ')
  await vi.waitFor(() =>
    expect(runs()).toEqual([
      ['Elke dag ', '2'],
      ['Rustig thuis', null],
    ]),
  )
  await expect.element(dialog.getByText('Priya Ramdin')).toBeVisible()
})
