import { expect, test, vi } from 'vitest'
import { createCommitQueue } from '../../../../electron/rooms/commit-queue.ts'

type Commit = Promise<Readonly<{ seq: number }>>

function setUp() {
  const seen: string[] = []
  const queue = createCommitQueue<string>({
    onKept: (item, seq) => {
      if (item === 'bad') throw new Error('handler')
      seen.push(`${item}=${seq}`)
    },
    onFailed: (items) => seen.push(`lost ${items.join('+')}`),
    onOrphan: (item, seq) => seen.push(`orphan ${item}=${seq}`),
    onThrown: () => seen.push('thrown'),
  })
  return { seen, queue }
}

/** A commit that a test settles. */
function createCommit(): Readonly<{ commit: Commit; keep(seq: number): void; fail(): void }> {
  const { promise, resolve, reject } = Promise.withResolvers<Readonly<{ seq: number }>>()
  return { commit: promise, keep: (seq) => resolve({ seq }), fail: () => reject(new Error('full')) }
}

test('what is kept later but came first is settled first', async () => {
  const { seen, queue } = setUp()
  const [first, second] = [createCommit(), createCommit()]
  queue.add('a', first.commit)
  queue.add('b', second.commit)
  second.keep(2)
  first.keep(1)
  await queue.drained()
  expect(seen).toEqual(['a=1', 'b=2'])
})

test('what needs no keeping is settled at once when nothing waits, and in turn when something does', async () => {
  const { seen, queue } = setUp()
  queue.add('a', null)
  expect(seen).toEqual(['a=null'])
  const { commit, keep } = createCommit()
  queue.add('b', commit)
  queue.add('c', null)
  expect(seen).toEqual(['a=null'])
  keep(1)
  await queue.drained()
  expect(seen).toEqual(['a=null', 'b=1', 'c=null'])
})

test('all that waits behind a failure is lost with it, and what was kept after all is an orphan', async () => {
  const { seen, queue } = setUp()
  const [first, second, third] = [createCommit(), createCommit(), createCommit()]
  queue.add('a', first.commit)
  queue.add('b', second.commit)
  queue.add('c', null)
  queue.add('d', third.commit)
  first.fail()
  await vi.waitFor(() => expect(seen).toEqual(['lost a+b+c+d']))
  expect(queue.pending()).toEqual([])
  const { commit, keep } = createCommit()
  queue.add('e', commit)
  expect(queue.pending()).toEqual(['e'])
  second.keep(1)
  third.fail()
  keep(2)
  await queue.drained()
  expect(seen).toEqual(['lost a+b+c+d', 'orphan b=1', 'e=2'])
})

test('an item that is added in the very moment that the queue runs empty is settled too', async () => {
  const { seen, queue } = setUp()
  const { commit, keep } = createCommit()
  queue.add('a', commit)
  keep(1)
  for (let turn = 0; turn < 12; turn++) {
    queue.add(`${turn}`, Promise.resolve({ seq: turn }))
    // oxlint-disable-next-line no-await-in-loop -- each turn is another moment
    for (let wait = 0; wait < turn; wait++) await Promise.resolve()
  }
  await queue.drained()
  expect(seen).toHaveLength(13)
  expect(queue.isEmpty()).toBe(true)
})

test('a handler that throws is told, once, and not swallowed', async () => {
  const { seen, queue } = setUp()
  queue.add('bad', Promise.resolve({ seq: 1 }))
  await queue.drained()
  expect(seen).toEqual(['thrown'])
})
