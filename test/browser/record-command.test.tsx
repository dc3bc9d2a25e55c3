import { beforeEach, expect, test, vi } from 'vitest'
import { Button } from '../../renderer/components/Button.tsx'
import { useRecordCommand } from '../../renderer/platform/use-record-command.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { showPage } from '../helpers/show-page.tsx'

let isLost: boolean
let routes: ReturnType<typeof fakeRoutes>
beforeEach(() => {
  isLost = false
  const line = { n: 9, at: '2026-11-20T12:00:00.000Z', byId: null, byName: null, corrects: null }
  routes = fakeRoutes({
    makeRecord: ({ body: { type, body } }) =>
      isLost ? new AppError('storage/full') : { ...line, type, body },
  })
})

/** One command, and presses that perform it for one agreement or for several at once. */
function Judge({ presses }: Readonly<{ presses: readonly string[] }>) {
  const { send, isPending, error } = useRecordCommand('case-1', 'agreement.kept')
  return (
    <>
      {presses.map((ids) => (
        <Button key={ids} onPress={() => ids.split(' ').forEach((id) => void send({ id }))}>
          {ids}
        </Button>
      ))}
      <p>{isPending ? 'Onderweg' : error === null ? 'Alles is bewaard' : 'Niet bewaard'}</p>
    </>
  )
}

/** What came at the host: for which agreement, and under which key. */
const sent = () =>
  routes.calls('makeRecord').map((call) => {
    const { key, body } = Object(Object(call).body) as { key: string; body: { id: string } }
    return { key, id: body.id }
  })

const show = async (...presses: string[]) => {
  const screen = await showPage(<Judge presses={presses} />)
  const press = async (ids: string, count: number) => {
    await screen.getByRole('button', { name: ids, exact: true }).click()
    await vi.waitFor(() => expect(sent()).toHaveLength(count))
    await expect.element(screen.getByText('Onderweg')).not.toBeInTheDocument()
  }
  return { screen, press }
}

test('the same words after a lost answer are the same command, other words are another', async () => {
  isLost = true
  const { screen, press } = await show('A1', 'A2')
  await press('A1', 1)
  await expect.element(screen.getByText('Niet bewaard')).toBeVisible()
  await press('A1', 2)
  await press('A2', 3)
  await press('A1', 4)
  const [first, again, other, back] = sent().map(({ key }) => key)
  expect(again).toBe(first)
  // What was done in between may have changed what these words mean.
  expect(new Set([first, other, back]).size).toBe(3)
})

test('the same words once they are recorded are a new command', async () => {
  const { press } = await show('A1')
  await press('A1', 1)
  await press('A1', 2)
  expect(new Set(sent().map(({ key }) => key)).size).toBe(2)
})

test('of one press that comes twice one is sent, and different ones all arrive', async () => {
  const { press } = await show('A1 A1', 'A2 A3')
  await press('A1 A1', 1)
  await press('A2 A3', 3)
  expect(sent().map(({ id }) => id)).toEqual(['A1', 'A2', 'A3'])
})
