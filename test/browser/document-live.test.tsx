import { afterEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { addEntity, findText, readEntities, setScalar } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { type LiveDocument, openLiveDocument } from '../../renderer/document/live-document.ts'
import type { Surroundings } from '../../renderer/document/surroundings.ts'
import { undoLatest } from '../../renderer/document/undo-history.ts'
import { createFakeSyncHost } from '../helpers/fake-sync-host.ts'

const seed = () => seedDocument('plan', { goals: [{ id: 'g', title: 'Rust in huis' }] }, 1)
const open: LiveDocument[] = []

async function openPlan(surroundings: Surroundings): Promise<LiveDocument> {
  const live = await openLiveDocument('d', 'plan', new AbortController().signal, surroundings)
  open.push(live)
  await vi.waitFor(() => expect(live.synced).toBe(true))
  return live
}

const titleOf = ({ doc }: Pick<LiveDocument, 'doc'>): Y.Text => {
  const text = findText(doc, planShape.goals, 'g', 'title')
  if (text === null) throw new Error('no title')
  return text
}
const write = (live: LiveDocument, words: string): void =>
  live.doc.transact(() => titleOf(live).insert(titleOf(live).length, words), live.origin)

afterEach(() => {
  vi.useRealTimers()
  for (const live of open.splice(0)) live.close()
})

describe('saved state', () => {
  test('goes from sent to safe when the host acknowledges', async () => {
    const host = createFakeSyncHost(seed())
    const live = await openPlan(host.surroundings())
    host.holdAcks()
    write(live, ' en rust')
    expect(live.savedState()).toMatchObject({ step: 'sent', waitingCount: 1, isConnected: true })
    host.releaseAcks()
    await vi.waitFor(() => expect(live.savedState().step).toBe('safe'))
  })

  test('counts what waits without a connection, and delivers it on return without a gap', async () => {
    const host = createFakeSyncHost(seed())
    const live = await openPlan(host.surroundings())
    host.goAway()
    await vi.waitFor(() => expect(live.savedState().isConnected).toBe(false))
    expect(live.savedState().step).toBe('safe')
    for (const letter of ' samen') write(live, letter)
    expect(live.savedState()).toMatchObject({ step: 'waiting', waitingCount: 6 })
    expect(live.savedState().waitingSince).not.toBeNull()
    host.comeBack()
    await vi.waitFor(() => expect(live.savedState().step).toBe('safe'))
    expect(titleOf(host).toJSON()).toBe('Rust in huis samen')
    expect(host.gaps()).toBe(0)
  })

  test('holds what is typed between connecting and the answer, so that it does not overtake', async () => {
    const host = createFakeSyncHost(seed())
    const live = await openPlan(host.surroundings())
    host.goAway()
    await vi.waitFor(() => expect(live.savedState().isConnected).toBe(false))
    write(live, ' a')
    host.comeBack()
    const steps: string[] = []
    live.subscribe(() => {
      const { isConnected, step } = live.savedState()
      if (isConnected && steps.length === 0) {
        steps.push(step)
        queueMicrotask(() => write(live, ' b'))
      }
    })
    await vi.waitFor(() => expect(titleOf(host).toJSON()).toBe('Rust in huis a b'))
    await vi.waitFor(() => expect(live.savedState().step).toBe('safe'))
    expect(steps).toEqual(['onScreen'])
    expect(host.gaps()).toBe(0)
  })

  test('an edit that was sent but not kept when the line broke is sent again', async () => {
    const host = createFakeSyncHost(seed())
    const live = await openPlan(host.surroundings())
    host.holdAcks()
    write(live, ' ja')
    await vi.waitFor(() => expect(titleOf(host).toJSON()).toBe('Rust in huis ja'))
    const passed: unknown[] = []
    live.subscribe(() => passed.push([live.savedState().step, live.savedState().hindrance]))
    host.closeAll(4503, 'host/restarting')
    await vi.waitFor(() => expect(passed.at(-1)).toEqual(['sent', null]))
    host.releaseAcks()
    await vi.waitFor(() => expect(live.savedState().step).toBe('safe'))
    expect(passed).toContainEqual(['waiting', 'host/restarting'])
  })

  test('comes back in its own time, or at once when asked to', async () => {
    const host = createFakeSyncHost(seed())
    const live = await openPlan({ ...host.surroundings(), random: () => 1000 })
    vi.useFakeTimers()
    host.closeAll(4503, 'host/restarting')
    await vi.advanceTimersByTimeAsync(60_000)
    expect([host.connections(), live.savedState().isConnected]).toEqual([0, false])
    live.reconnectNow()
    await vi.advanceTimersByTimeAsync(0)
    expect([host.connections(), live.savedState().isConnected]).toEqual([1, true])
  })

  test('warns before leaving while anything is not durable, and not otherwise', async () => {
    const host = createFakeSyncHost(seed())
    const live = await openPlan(host.surroundings())
    const isWarned = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(isWarned()).toBe(false)
    host.holdAcks()
    write(live, '.')
    expect(isWarned()).toBe(true)
    host.releaseAcks()
    await vi.waitFor(() => expect(isWarned()).toBe(false))
  })
})

describe('stopped by the host', () => {
  test('a refused edit stops the document and shows only what was not kept', async () => {
    const host = createFakeSyncHost(seed())
    const live = await openPlan(host.surroundings())
    write(live, ' is bewaard')
    await vi.waitFor(() => expect(live.savedState().step).toBe('safe'))
    host.refuseNext('edit/refused')
    write(live, ' en dit niet')
    await vi.waitFor(() => expect(live.savedState().problem).not.toBeNull())
    expect(live.savedState().problem).toEqual({ code: 'edit/refused', unsentText: 'en dit niet' })
    expect(live.right).toBe('read')
    expect(host.connections()).toBe(0)
  })

  test.each([
    [4410, 'access/revoked', 'access/revoked'],
    [4403, 'access/read-only', 'access/read-only'],
    [4409, 'document/superseded', 'document/superseded'],
    [4426, '', 'version/app-too-old'],
    [4401, '', 'access/unauthorised'],
    [1009, '', 'edit/too-large'],
  ] as const)('close %i "%s" is not tried again', async (code, reason, problem) => {
    const host = createFakeSyncHost(seed())
    const live = await openPlan(host.surroundings())
    host.closeAll(code, reason)
    await vi.waitFor(() => expect(live.savedState().problem?.code).toBe(problem))
    expect(host.connections()).toBe(0)
  })
})

describe('undo', () => {
  test('takes back only what this screen did', async () => {
    const host = createFakeSyncHost(seed())
    const [mine, theirs] = [
      await openPlan(host.surroundings()),
      await openPlan(host.surroundings()),
    ]
    write(mine, ' A')
    await vi.waitFor(() => expect(titleOf(theirs).toJSON()).toBe('Rust in huis A'))
    write(theirs, ' B')
    await vi.waitFor(() => expect(titleOf(mine).toJSON()).toBe('Rust in huis A B'))
    write(mine, ' C')
    mine.undo.undo()
    expect(titleOf(mine).toJSON()).toBe('Rust in huis A B')
    mine.undo.undo()
    mine.undo.undo()
    expect(titleOf(mine).toJSON()).toBe('Rust in huis B')
  })

  test('does not take along what someone else wrote in what this screen added', async () => {
    const host = createFakeSyncHost(seed())
    const mine = await openPlan(host.surroundings())
    const theirs = await openPlan(host.surroundings())
    addEntity(mine.doc, planShape.strengths, { id: 's' }, mine.origin)
    const wordsOf = ({ doc }: LiveDocument) => findText(doc, planShape.strengths, 's', 'text')
    await vi.waitFor(() => expect(wordsOf(theirs)).not.toBeNull())
    theirs.doc.transact(() => wordsOf(theirs)?.insert(0, 'Oma helpt'), theirs.origin)
    await vi.waitFor(() => expect(wordsOf(mine)?.toJSON()).toBe('Oma helpt'))
    mine.undo.undo()
    expect(wordsOf(mine)?.toJSON()).toBe('Oma helpt')
  })

  test('takes back the last change of the page, in whichever document it was', async () => {
    const host = createFakeSyncHost(seed())
    const other = createFakeSyncHost(seed())
    const [first, second] = [
      await openPlan(host.surroundings()),
      await openPlan(other.surroundings()),
    ]
    write(first, ' 1')
    write(second, ' 2')
    setScalar(first.doc, planShape.goals, 'g', 'status', 'bereikt', first.origin)
    undoLatest()
    expect(readEntities(first.doc, planShape.goals)[0]?.status).toBe('open')
    undoLatest()
    expect(titleOf(second).toJSON()).toBe('Rust in huis')
  })
})

describe('presence', () => {
  test('has the person as the host knows them, and is gone with the line', async () => {
    const host = createFakeSyncHost(seed())
    const mine = await openPlan(host.surroundings({ name: 'Nadia' }))
    const theirs = await openPlan(host.surroundings({ name: 'Priya Ramdin', colour: 4 }))
    theirs.presence.tell({ field: 'goals/g/title', cursor: null, status: 'writing' })
    await vi.waitFor(() =>
      expect(mine.presence.caretsAt('goals/g/title')).toMatchObject([
        { person: { name: 'Priya Ramdin', colour: 4 }, status: 'writing' },
      ]),
    )
    expect(mine.presence.people().map(({ name }) => name)).toEqual(['Priya Ramdin'])
    theirs.close()
    await vi.waitFor(() => expect(mine.presence.people()).toEqual([]))
    expect(mine.presence.caretsAt('goals/g/title')).toEqual([])
  })

  test('tells at most a few times in a burst, and always the last', async () => {
    const host = createFakeSyncHost(seed())
    const mine = await openPlan(host.surroundings())
    const theirs = await openPlan(host.surroundings())
    const seen = vi.fn<() => void>()
    mine.presence.subscribe(seen)
    for (let at = 0; at < 200; at++) theirs.presence.tell({ field: `goals/g/f${at}` })
    await vi.waitFor(() => expect(mine.presence.caretsAt('goals/g/f199').length).toBe(1))
    expect(seen.mock.calls.length).toBeLessThanOrEqual(3)
  })

  test('a snapshot keeps its identity until what it shows changes', async () => {
    const host = createFakeSyncHost(seed())
    const mine = await openPlan(host.surroundings())
    const theirs = await openPlan(host.surroundings())
    theirs.presence.tell({ field: 'goals/g/title' })
    await vi.waitFor(() => expect(mine.presence.caretsAt('goals/g/title').length).toBe(1))
    const [people, carets] = [mine.presence.people(), mine.presence.caretsAt('goals/g/title')]
    const third = await openPlan(host.surroundings())
    third.presence.tell({ field: 'goals/g/sign' })
    await vi.waitFor(() => expect(mine.presence.caretsAt('goals/g/sign').length).toBe(1))
    expect(mine.presence.caretsAt('goals/g/title')).toBe(carets)
    expect(mine.presence.people()).not.toBe(people)
  })
})

test('a fresh client id for every opening, set before anything is written', async () => {
  const host = createFakeSyncHost(seed())
  const [one, two] = [await openPlan(host.surroundings()), await openPlan(host.surroundings())]
  expect(one.doc.clientID).not.toBe(two.doc.clientID)
  addEntity(one.doc, planShape.goals, { id: 'h', order: 'a1' }, one.origin)
  expect(Y.getState(one.doc.store, one.doc.clientID)).toBeGreaterThan(0)
})
