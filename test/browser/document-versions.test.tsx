import { afterEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { keptWords } from '../../renderer/document/kept-words.ts'
import { LiveField } from '../../renderer/document/LiveField.tsx'
import type { Surroundings } from '../../renderer/document/surroundings.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { DocumentStage } from '../helpers/document-stage.tsx'
import { createFakeSyncHost } from '../helpers/fake-sync-host.ts'

const seed = seedDocument('plan', { goals: [{ id: 'a', title: 'Rust' }] }, 1)
afterEach(() => {
  for (const entry of keptWords.list()) keptWords.dismiss(entry)
})

const show = async (surroundings: Surroundings) =>
  render(
    <DocumentStage surroundings={surroundings}>
      <LiveField root={planShape.goals} id="a" field="title" label="Titel" isLabelShown />
    </DocumentStage>,
  )

test('a document of a newer app says so in its own place, and opens once the host can', async () => {
  const host = createFakeSyncHost(seed)
  const surroundings = host.surroundings()
  const openDocument = vi
    .fn<Surroundings['openDocument']>(surroundings.openDocument)
    .mockRejectedValueOnce(new AppError('version/document-newer'))
  const screen = await show({ ...surroundings, openDocument })
  const notice = screen.getByRole('alert')
  await expect.element(notice).toMatchTextContent(/gemaakt met een nieuwere versie van Rondetafel/)
  await expect.element(notice).toMatchTextContent(/de app op de laptop van Nadia is bijgewerkt/)
  expect([host.connections(), screen.getByLabelText('Titel').query()]).toEqual([0, null])
  await screen.getByRole('button', { name: 'Opnieuw proberen' }).click()
  await expect.element(screen.getByLabelText('Titel')).toHaveValue('Rust')
})

test('a page of another version than its host stops writing, says so, and offers to load anew', async () => {
  const host = createFakeSyncHost(seed)
  const screen = await show(host.surroundings())
  await expect.element(screen.getByLabelText('Titel')).toHaveValue('Rust')
  host.closeAll(4426, 'version/app-too-old')
  await expect
    .element(screen.getByRole('alert'))
    .toMatchTextContent(/Deze laptop heeft een oudere versie van Rondetafel/)
  await expect.element(screen.getByRole('button', { name: 'Opnieuw laden' })).toBeVisible()
  expect(host.connections()).toBe(0)
})
