import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { NewCaseDialog } from '../../renderer/platform/NewCaseDialog.tsx'
import { AppError } from '../../shared/errors/app-error.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { showPage } from '../helpers/show-page.tsx'

const texts = {
  title: 'Nieuwe pilotgroep',
  label: 'Naam van de groep',
  hint: 'Bijvoorbeeld: wijkteam Noord',
  missing: 'Vul in hoe de groep heet.',
  submitLabel: 'Groep starten',
}

const created = {
  id: 'group-1',
  ref: 'P-2026-001',
  status: 'aangemeld',
  isExample: false,
  regisseur: 'Nadia el Amrani',
  createdAt: '2026-11-23T09:00:00.000Z',
  changedAt: '2026-11-23T09:00:00.000Z',
} as const

afterEach(() => {
  vi.unstubAllGlobals()
})

test('says why a name was refused, keeps what was typed, and starts the kind that was asked for', async () => {
  let isBroken = true
  const routes = fakeRoutes({
    createCase: ({ body }) =>
      isBroken
        ? new AppError('storage/failed')
        : { ...created, title: body.title, kind: body.kind ?? 'huishouden' },
  })
  const onClose = vi.fn<() => void>()
  const onCreated = vi.fn<(caseId: string) => void>()
  const screen = await showPage(
    <NewCaseDialog
      isOpen
      onClose={onClose}
      onCreated={onCreated}
      kind="pilotgroep"
      texts={texts}
    />,
  )
  await expect.element(screen.getByLabelText(texts.label)).toHaveFocus()
  await userEvent.keyboard('Wijkteam Noord{Enter}')
  await expect.element(screen.getByRole('alert')).toBeVisible()
  await expect.element(screen.getByLabelText(texts.label)).toHaveValue('Wijkteam Noord')
  expect(onClose).not.toHaveBeenCalled()
  isBroken = false
  await screen.getByRole('button', { name: texts.submitLabel }).click()
  await vi.waitFor(() => expect(onCreated).toHaveBeenCalledWith('group-1'))
  expect(onClose).toHaveBeenCalled()
  expect(routes.calls('createCase').at(-1)).toMatchObject({
    body: { title: 'Wijkteam Noord', kind: 'pilotgroep' },
  })
})

test('two presses before the first is answered start one, not two', async () => {
  const routes = fakeRoutes({
    createCase: ({ body }) => ({ ...created, title: body.title, kind: body.kind ?? 'huishouden' }),
  })
  const onCreated = vi.fn<(caseId: string) => void>()
  const screen = await showPage(
    <NewCaseDialog
      isOpen
      onClose={() => undefined}
      onCreated={onCreated}
      kind="pilotgroep"
      texts={texts}
    />,
  )
  await screen.getByLabelText(texts.label).fill('Wijkteam Noord')
  const button = screen.getByRole('button', { name: texts.submitLabel }).element()
  // Both in one breath: before the page could show that the first is on its way.
  for (const _ of [1, 2]) button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  await vi.waitFor(() => expect(onCreated).toHaveBeenCalled())
  expect(onCreated).toHaveBeenCalledTimes(1)
  expect(routes.calls('createCase')).toHaveLength(1)
})
