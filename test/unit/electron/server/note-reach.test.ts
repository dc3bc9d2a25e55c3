import { expect, test, vi } from 'vitest'
import { noteReach } from '../../../../electron/server/note-reach.ts'
import type { OpenHost } from '../../../../electron/server/open-host.ts'
import type { ParticipantRow } from '../../../../electron/vault/vault-operations.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'

/** A vault that answers when it is told to. */
function setUp() {
  const lines: PromiseWithResolvers<undefined>[] = []
  const call = vi.fn<() => Promise<undefined>>(async () => {
    const line = Promise.withResolvers<undefined>()
    lines.push(line)
    return line.promise
  })
  // Safe: of a host only the vault is used here, of a person only these.
  const host = { vault: { call } } as unknown as OpenHost
  const me = { id: 'sanne', role: 'professional', caseId: null } as unknown as ParticipantRow
  const reach = async () => noteReach({ host, me, address: '192.168.1.20', at: 1000 })
  return { call, lines, reach }
}

test('of two requests at once one writes the line, and the other waits for it too', async () => {
  const { call, lines, reach } = setUp()
  const answered: string[] = []
  const both = [
    reach().then(() => answered.push('first')),
    reach().then(() => answered.push('second')),
  ]
  await vi.waitFor(() => expect(lines).toHaveLength(1))
  await new Promise(setImmediate)
  expect(answered).toEqual([])
  lines[0]?.resolve(undefined)
  await Promise.all(both)
  expect(call).toHaveBeenCalledTimes(1)
})

test('a line that was not kept gives nothing out to either, and is written again', async () => {
  const { lines, reach } = setUp()
  const both = Promise.allSettled([reach(), reach()])
  await vi.waitFor(() => expect(lines).toHaveLength(1))
  lines[0]?.reject(new AppError('storage/full'))
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  const again = reach()
  await vi.waitFor(() => expect(lines).toHaveLength(2))
  lines[1]?.resolve(undefined)
  await again
})
