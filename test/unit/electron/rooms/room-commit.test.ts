import { beforeEach, describe, expect, test, vi } from 'vitest'
import { toUpdateFrame } from '../../../../electron/rooms/frames.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { FakeConnection } from '../../../helpers/fake-connection.ts'
import { RoundTable, textOf, type } from '../../../helpers/round-table.ts'
import { patiently } from '../../../helpers/patiently.ts'

let table: RoundTable

beforeEach(() => {
  table = new RoundTable()
})

describe('durable before visible', () => {
  test('nobody sees a word, and nothing is acknowledged, before the vault has it', async () => {
    const [ann, bob] = [await table.enter('ann'), await table.enter('bob')]
    table.fake.hold()
    type(ann, 'samen eten')
    await vi.waitFor(() => expect(table.fake.heldCommits).toBe(1), patiently)
    expect(textOf(bob.doc)).toBe('')
    expect(ann.acks).toEqual([1])

    table.fake.release()
    await vi.waitFor(() => expect(textOf(bob.doc)).toBe('samen eten'), patiently)
    expect(ann.acks).toEqual([1, 2])
    expect(textOf(table.fake.readStored('plan'))).toBe('samen eten')
  })

  test('a newcomer gets what is kept, and not what is on its way', async () => {
    const ann = await table.enter('ann')
    type(ann, 'eerst ')
    await table.settle()
    table.fake.hold()
    type(ann, 'later')
    const bob = await table.enter('bob')
    expect(textOf(bob.doc)).toBe('eerst ')
    table.fake.release()
    await vi.waitFor(() => expect(textOf(bob.doc)).toBe('eerst later'), patiently)
  })

  test('edits that overtake each other in the vault are shown in the order in which they came', async () => {
    const [ann, bob] = [await table.enter('ann'), await table.enter('bob')]
    const before = bob.received.length
    table.fake.hold()
    for (const letter of 'abcde') type(ann, letter)
    await vi.waitFor(() => expect(table.fake.heldCommits).toBe(5), patiently)
    table.fake.release()
    await table.settle()
    expect(textOf(bob.doc)).toBe('abcde')
    expect(bob.received.length - before).toBe(5)
    expect(ann.acks).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('an update is passed on exactly as it was sent', async () => {
    const [ann, bob] = [await table.enter('ann'), await table.enter('bob')]
    const sent: Uint8Array[] = []
    ann.doc.on('update', (update: Uint8Array) => sent.push(update))
    type(ann, 'woord')
    const before = ann.received.length
    await table.settle()
    expect(ann.received).toHaveLength(before + 1) // its acknowledgement, and not its own words again
    expect(bob.received.at(-1)).toEqual(toUpdateFrame(sent[0] ?? new Uint8Array()))
  })

  test('a socket that breaks does not keep the words from the others', async () => {
    const [ann, broken, bob] = [
      await table.enter('ann'),
      await table.enter('broken'),
      await table.enter('bob'),
    ]
    broken.breakSending(new Error('socket is gone'))
    type(ann, 'woord')
    await table.settle()
    expect(textOf(bob.doc)).toBe('woord')
    expect(broken.closed).toEqual({ code: 4503, reason: 'internal' })
  })

  test('a client that did not ask for acknowledgements gets none', async () => {
    const ann = await table.enter('ann', { wantsAck: false })
    type(ann, 'x')
    await table.settle()
    expect(ann.acks).toEqual([])
    expect(ann.received.every((frame) => frame[0] !== 100)).toBe(true)
  })

  test('a repeated update is acknowledged after the commit it repeats, and kept once', async () => {
    const ann = await table.enter('ann')
    const sent: Uint8Array[] = []
    ann.doc.on('update', (update: Uint8Array) => sent.push(update))
    table.fake.hold()
    type(ann, 'x')
    ann.send(toUpdateFrame(sent[0] ?? new Uint8Array()))
    expect(ann.acks).toEqual([1])
    table.fake.release()
    await vi.waitFor(() => expect(ann.acks).toEqual([1, 2, 3]), patiently)
    expect(table.fake.readLog('plan')).toHaveLength(1)
  })
})

describe('coming back', () => {
  test('what is typed before the answer to the host is held until that answer, and acknowledged with it', async () => {
    const [ann, bob] = [await table.enter('ann'), await table.enter('bob')]
    ann.drop()
    type(ann, 'onderweg ')
    ann.holdAnswers = true
    ann.connect(table.rooms, 'plan')
    await vi.waitFor(() => expect(ann.isSynced).toBe(true), patiently)
    type(ann, 'terug ')
    type(ann, 'en verder')
    expect(ann.closed).toBeNull()
    expect(ann.acks).toEqual([1])
    ann.releaseAnswers()
    await table.settle()
    expect(textOf(bob.doc)).toBe('onderweg terug en verder')
    expect(ann.acks).toEqual([1, 1, 2, 3])
  })

  test('once the client has answered, a gap is refused', async () => {
    const ann = await table.enter('ann')
    const sent: Uint8Array[] = []
    ann.drop()
    ann.doc.on('update', (update: Uint8Array) => sent.push(update))
    type(ann, 'een')
    type(ann, 'twee')
    const twin = new FakeConnection('ann', ann.doc.clientID)
    await table.join(twin)
    twin.send(toUpdateFrame(sent[1] ?? new Uint8Array()))
    expect(twin.closed).toEqual({ code: 4403, reason: 'edit/refused' })
    expect(table.refused).toEqual(['clock-gap'])
  })
})

describe('a commit that fails', () => {
  test('shows and acknowledges nothing, and sends the writer away to come back (disk full)', async () => {
    const [ann, bob] = [await table.enter('ann'), await table.enter('bob')]
    table.fake.failWith(new AppError('storage/full'))
    type(ann, 'weg?')
    await vi.waitFor(
      () => expect(ann.closed).toEqual({ code: 4507, reason: 'storage/full' }),
      patiently,
    )
    expect(textOf(bob.doc)).toBe('')
    expect(bob.closed).toBeNull()

    table.fake.failWith(null)
    await table.join(ann)
    await vi.waitFor(() => expect(textOf(bob.doc)).toBe('weg?'), patiently)
    expect(textOf(table.fake.readStored('plan'))).toBe('weg?')
  })

  test('takes what waits behind it along, and everybody gets it back', async () => {
    const [ann, bob, eve] = [
      await table.enter('ann'),
      await table.enter('bob'),
      await table.enter('eve'),
    ]
    table.fake.hold()
    type(ann, 'een ')
    type(bob, 'twee ')
    await vi.waitFor(() => expect(table.fake.heldCommits).toBe(2), patiently)
    table.fake.failNext(new AppError('storage/failed'))
    await vi.waitFor(
      () => expect(bob.closed).toEqual({ code: 4503, reason: 'storage/failed' }),
      patiently,
    )
    expect(ann.closed).toEqual({ code: 4503, reason: 'storage/failed' })
    table.fake.release() // bob's own commit goes well after all
    await Promise.all([table.join(ann), table.join(bob)])
    await table.settle()
    for (const { doc } of [ann, bob, eve])
      expect(textOf(doc)).toBe(textOf(table.fake.readStored('plan')))
    expect(textOf(eve.doc)).toContain('een ')
    expect(textOf(eve.doc).match(/twee/g)).toHaveLength(1)
  })

  test('a kept edit whose predecessor was lost waits for its writer, also over a restart', async () => {
    const ann = await table.enter('ann')
    table.fake.hold()
    type(ann, 'een ')
    type(ann, 'twee')
    await vi.waitFor(() => expect(table.fake.heldCommits).toBe(2), patiently)
    table.fake.failNext(new AppError('storage/failed'))
    table.fake.release()
    await vi.waitFor(() => expect(ann.closed?.code).toBe(4503), patiently)
    await vi.waitFor(() => expect(table.fake.readLog('plan')).toHaveLength(1), patiently)
    const bob = await table.enter('bob')
    expect(textOf(bob.doc)).toBe('')
    await table.join(ann)
    await vi.waitFor(() => expect(textOf(bob.doc)).toBe('een twee'), patiently)

    table.restart()
    const eve = await table.enter('eve')
    expect(textOf(eve.doc)).toBe('een twee')
  })
})
