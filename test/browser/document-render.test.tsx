import { memo } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { findText, setScalar } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { LiveField } from '../../renderer/document/LiveField.tsx'
import { openLiveDocument } from '../../renderer/document/live-document.ts'
import { useEdits } from '../../renderer/document/use-edits.ts'
import { useEntities } from '../../renderer/document/use-entities.ts'
import { useEntity } from '../../renderer/document/use-entity.ts'
import { useEntityCount } from '../../renderer/document/use-entity-count.ts'
import { useEntityIds } from '../../renderer/document/use-entity-ids.ts'
import { useFields } from '../../renderer/document/use-fields.ts'
import { usePeople } from '../../renderer/document/use-people.ts'
import { useWriterAt } from '../../renderer/document/use-writer-at.ts'
import { createFakeSyncHost } from '../helpers/fake-sync-host.ts'
import { DocumentStage } from '../helpers/document-stage.tsx'

const { goals } = planShape
const seed = () =>
  seedDocument(
    'plan',
    {
      goals: [
        { id: 'a', title: 'Rust', order: 'a0' },
        { id: 'b', title: 'School', order: 'a1' },
      ],
    },
    1,
  )

const renders = new Map<string, number>()
const count = (name: string): void => void renders.set(name, (renders.get(name) ?? 0) + 1)
const readRenders = (): Record<string, number> => Object.fromEntries(renders)
beforeEach(() => renders.clear())

function List() {
  count('list')
  return useEntityIds(goals).map((id) => <Row key={id} id={id} />)
}

const Row = memo(function Row({ id }: Readonly<{ id: string }>) {
  count(`row ${id}`)
  const fields = useFields(goals, id, ['status', 'forIds'])
  return (
    <div data-testid={`row-${id}`} data-status={fields?.status}>
      <LiveField root={goals} id={id} field="title" label={`Titel ${id}`} />
    </div>
  )
})

function Whole({ id }: Readonly<{ id: string }>) {
  count(`whole ${id}`)
  return <output data-testid={`whole-${id}`}>{useEntity(goals, id)?.title}</output>
}

function Overview() {
  count('overview')
  return <output data-testid="overview">{useEntities(goals).map(({ title }) => title)}</output>
}

function Aside() {
  count('aside')
  const open = useEntityCount(goals, ({ status }) => status === 'open')
  return <output data-testid="aside">{open}</output>
}

function Present() {
  count('people')
  return <output data-testid="people">{usePeople().map(({ name }) => name)}</output>
}

function Writer({ id }: Readonly<{ id: string }>) {
  count(`writer ${id}`)
  return <output data-testid={`writer-${id}`}>{useWriterAt(`goals/${id}/title`)?.name}</output>
}

test('a keystroke renders only what shows that text', async () => {
  const host = createFakeSyncHost(seed())
  const screen = await render(
    <DocumentStage surroundings={host.surroundings()}>
      <List />
      <Whole id="a" />
      <Whole id="b" />
      <Overview />
      <Aside />
      <Present />
      <Writer id="a" />
    </DocumentStage>,
  )
  await userEvent.click(screen.getByLabelText('Titel a'))
  renders.clear()
  await userEvent.keyboard('{End}!')
  await expect.element(screen.getByTestId('whole-a')).toMatchTextContent('Rust!')
  expect(readRenders()).toEqual({ 'whole a': 1, overview: 1 })
})

test('a picked value renders its own row, and what is computed from it', async () => {
  const host = createFakeSyncHost(seed())
  const screen = await render(
    <DocumentStage surroundings={host.surroundings()}>
      <List />
      <Aside />
    </DocumentStage>,
  )
  await expect.element(screen.getByTestId('aside')).toMatchTextContent('2')
  renders.clear()
  host.editElsewhere((doc) =>
    setScalar(doc, goals, 'b', 'status', 'bereikt', { source: 'host', reason: 'log' }),
  )
  await expect.element(screen.getByTestId('aside')).toMatchTextContent('1')
  expect(readRenders()).toEqual({ 'row b': 1, aside: 1 })
})

test('presence renders only who shows it', async () => {
  const host = createFakeSyncHost(seed())
  const screen = await render(
    <DocumentStage surroundings={host.surroundings()}>
      <List />
      <Aside />
      <Present />
      <Writer id="a" />
      <Writer id="b" />
    </DocumentStage>,
  )
  await expect.element(screen.getByTestId('aside')).toMatchTextContent('2')
  const priya = await openLiveDocument(
    'd',
    'plan',
    new AbortController().signal,
    host.surroundings({ name: 'Priya' }),
  )
  await expect.element(screen.getByTestId('people')).toMatchTextContent('Priya')
  renders.clear()
  priya.presence.tell({ field: 'goals/b/title', cursor: null, status: 'writing' })
  await expect.element(screen.getByTestId('writer-b')).toMatchTextContent('Priya')
  expect(readRenders()).toEqual({ 'writer b': 1 })
  priya.close()
})

function Buttons() {
  const edits = useEdits(goals)
  const ids = useEntityIds(goals)
  return (
    <>
      <output data-testid="ids">{ids.join(' ')}</output>
      <button type="button" onClick={() => edits.add({ id: 'c', title: 'Werk' })}>
        add
      </button>
      <button type="button" onClick={() => edits.move('c', { afterId: null, beforeId: 'a' })}>
        move
      </button>
      <button type="button" onClick={() => edits.remove('a')}>
        remove
      </button>
    </>
  )
}

test('adds at the end, moves and removes; each a step of undo', async () => {
  const host = createFakeSyncHost(seed())
  const screen = await render(
    <DocumentStage surroundings={host.surroundings()}>
      <Buttons />
    </DocumentStage>,
  )
  const ids = screen.getByTestId('ids')
  const press = async (name: string) => userEvent.click(screen.getByRole('button', { name }))
  await press('add')
  await expect.element(ids).toMatchTextContent('a b c')
  await press('move')
  await expect.element(ids).toMatchTextContent('c a b')
  await press('remove')
  await expect.element(ids).toMatchTextContent(/^c b$/)
  for (const before of [/^c a b$/, /^a b c$/, /^a b$/]) {
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.element(ids).toMatchTextContent(before)
  }
  await vi.waitFor(() => expect(findText(host.doc, goals, 'c', 'title')).toBeNull())
})

test('without the right to write nothing changes', async () => {
  const host = createFakeSyncHost(seed())
  const screen = await render(
    <DocumentStage surroundings={host.surroundings({}, 'read')}>
      <Buttons />
    </DocumentStage>,
  )
  for (const name of ['add', 'remove']) await userEvent.click(screen.getByRole('button', { name }))
  await expect.element(screen.getByTestId('ids')).toMatchTextContent(/^a b$/)
  expect(host.connections()).toBe(1)
})
