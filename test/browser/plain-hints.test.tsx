import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { findText } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { LiveField } from '../../renderer/document/LiveField.tsx'
import { PlainHints } from '../../renderer/document/PlainHints.tsx'
import { undoLatest } from '../../renderer/document/undo-history.ts'
import { createFakeSyncHost } from '../helpers/fake-sync-host.ts'
import { DocumentStage } from '../helpers/document-stage.tsx'

const before = 'Reeds is er hulp. Dat is reeds veel, middels oma.'

async function show(right: 'read' | 'write' = 'write') {
  const host = createFakeSyncHost(seedDocument('plan', { goals: [{ id: 'g', title: before }] }, 1))
  const surroundings = host.surroundings({ name: 'Nadia', participantId: 'nadia' }, right)
  const place = { root: planShape.goals, id: 'g', field: 'title' } as const
  const stage = (
    <DocumentStage surroundings={surroundings}>
      <LiveField {...place} label="Doel" multiline />
      <PlainHints {...place} />
    </DocumentStage>
  )
  const screen = await render(stage)
  const readTitle = () => findText(host.doc, planShape.goals, 'g', 'title')?.toJSON()
  return { screen, stage, readTitle }
}

test('puts a plainer word in the text for everybody, and gives the old one back on undo', async () => {
  const { screen, readTitle } = await show()
  await userEvent.click(screen.getByRole('button', { name: 'Maak van “middels”: “door”' }))
  await expect.poll(readTitle).toBe('Reeds is er hulp. Dat is reeds veel, door oma.')
  await expect.element(screen.getByLabelText('Doel')).toHaveFocus()
  await expect
    .element(screen.getByRole('button', { name: 'Maak van “middels”: “door”' }))
    .not.toBeInTheDocument()
  undoLatest()
  await expect.poll(readTitle).toBe(before)
})

test('leaves a hint alone for this session, also when the screen is opened again', async () => {
  const { screen, stage, readTitle } = await show()
  const leave = (word: string) =>
    screen.getByRole('button', { name: `Laat staan: ${word}`, exact: true })
  await userEvent.click(leave('Reeds'))
  await expect.element(leave('Reeds')).not.toBeInTheDocument()
  await screen.rerender(<p>Elders</p>)
  await expect.element(leave('middels')).not.toBeInTheDocument()
  await screen.rerender(stage)
  await expect.element(leave('middels')).toBeVisible()
  await expect.element(leave('Reeds')).not.toBeInTheDocument()
  expect(readTitle()).toBe(before)
})

test('hints are for who writes the text', async () => {
  const { screen } = await show('read')
  await expect.element(screen.getByText(before)).toBeVisible()
  await expect.element(screen.getByRole('list')).not.toBeInTheDocument()
})
