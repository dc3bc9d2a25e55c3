import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CaseloadProjector } from '../../../../electron/views/caseload-projector.ts'
import { projectionVersion } from '../../../../electron/views/project-source.ts'
import { watchVault } from '../../../../electron/views/watch-vault.ts'
import { createCase } from '../../../../electron/desk/create-case.ts'
import type { OperationName, Vault } from '../../../../electron/vault/vault-operations.ts'
import { milan } from '../../../../shared/content/practice-cases/milan.ts'
import { patiently } from '../../../helpers/patiently.ts'
import { createTemporaryVault, type TemporaryVault } from '../../../helpers/temporary-vault.ts'

let kept: TemporaryVault
let timers: (() => void)[]
const after = (_delayMs: number, run: () => void) => {
  timers.push(run)
  return () => void (timers = timers.filter((timer) => timer !== run))
}

beforeEach(async () => {
  kept = await createTemporaryVault()
  timers = []
})
afterEach(async () => kept.close())

const by = { byId: 'owner', at: Date.parse('2026-11-22T12:00:00Z') }

function open(vault: Pick<Vault, 'call'> = kept.vault) {
  const onFailed = vi.fn<() => void>()
  const projector = new CaseloadProjector({ vault, after, onFailed })
  // Safe: only `call` is used here.
  const watched = watchVault(vault as Vault, (change) => projector.note(change))
  const add = async (title: string) => {
    const { ref, regisseur, plan } = milan
    const given = { ref, title, status: 'actief', regisseur, isExample: true } as const
    return createCase(watched, { ...given, content: { plan }, records: () => [] }, by)
  }
  return { projector, watched, add, onFailed }
}

const find = async (vault: Vault, word: string) =>
  vault.call('searchText', { words: [word], caseId: null, kinds: ['plan'], limit: 50 })

describe('the projector', () => {
  test('has what was written as soon as somebody asks', async () => {
    const { projector, add } = open()
    const { id } = await add('Milan')
    expect(projector.figuresOf(id).openConflicts).toBe(0)
    await projector.settle()
    expect(projector.figuresOf(id).openConflicts).toBeGreaterThan(0)
    expect(await find(kept.vault, 'wouter')).not.toEqual([])
  })

  test('brings itself up to date after a rest, once for many changes, and says so', async () => {
    const { projector, watched, add } = open()
    const onChanged = vi.fn<() => void>()
    projector.onChanged = onChanged
    const { id } = await add('Milan')
    const record = { caseId: id, type: 'x', body: {}, ...by }
    await watched.call('appendRecords', { records: [record] })
    expect(timers).toHaveLength(1)
    timers[0]?.()
    await vi.waitFor(() => expect(onChanged).toHaveBeenCalledTimes(1), patiently)
    expect(await kept.vault.call('listStaleSources', { version: projectionVersion })).toEqual([])
  })

  test('does nothing on the way of an edit but remember it', async () => {
    const calls: OperationName[] = []
    const { add } = open({
      call: async (name, args) => {
        calls.push(name)
        return kept.vault.call(name, args)
      },
    })
    await add('Milan')
    expect(new Set(calls)).toEqual(new Set(['createCase', 'issueClientId']))
  })

  test('finds after a crash what was written since, before anybody can ask', async () => {
    const first = open()
    await first.add('Milan')
    await first.projector.settle()
    // A write that the first one never heard of, as when the host is killed before it rests.
    const second = await open().add('Tweede')
    const vault = await kept.reopen()
    const { projector } = open(vault)
    await projector.settle()
    await vi.waitFor(() => expect(projector.pending).toBe(0), patiently)
    expect(projector.figuresOf(second.id).openConflicts).toBeGreaterThan(0)
    expect(await vault.call('listStaleSources', { version: projectionVersion })).toEqual([])
  })

  test('makes all anew when what it kept was of other code or cannot be read', async () => {
    const first = open()
    const { id } = await first.add('Milan')
    await first.projector.settle()
    const [source] = await kept.vault.call('listFigures', {})
    await kept.vault.call('writeProjection', {
      ...{ source: id, caseId: id, kind: 'records', epoch: '', upto: 99, version: 0 },
      ...{ figures: 'no json', pieces: [] },
    })
    expect(source).toBeDefined()
    const { projector } = open()
    await projector.settle()
    await vi.waitFor(() => expect(projector.pending).toBe(0), patiently)
    expect(await kept.vault.call('listStaleSources', { version: projectionVersion })).toEqual([])
  })

  test('passes over a source that cannot be read, and goes on with the others', async () => {
    const { add } = open()
    const { id } = await add('Milan')
    const documents = await kept.vault.call('listDocuments', { caseId: id })
    const broken = documents.find(({ kind }) => kind === 'teamNotes')?.id ?? ''
    const { projector, onFailed } = open({
      call: async (name, args) => {
        if (name === 'loadDocument' && 'id' in args && args.id === broken)
          throw new Error('damaged')
        return kept.vault.call(name, args)
      },
    })
    await projector.settle()
    await vi.waitFor(() => expect(projector.pending).toBe(0), patiently)
    expect(onFailed).toHaveBeenCalledTimes(1)
    expect(projector.figuresOf(id).openConflicts).toBeGreaterThan(0)
  })

  test('reads one source per turn of the event loop, so that an edit in between waits for one', async () => {
    const { add } = open()
    await add('Milan')
    let read = 0
    let mostInATurn = 0
    const { projector } = open({
      call: async (name, args) => {
        if (name === 'loadDocument' || name === 'listRecords') {
          read += 1
          mostInATurn = Math.max(mostInATurn, read)
          setImmediate(() => (read = 0))
        }
        return kept.vault.call(name, args)
      },
    })
    await projector.settle()
    await vi.waitFor(() => expect(projector.pending).toBe(0), patiently)
    expect(mostInATurn).toBe(1)
  })

  test('starts nothing after it was closed', async () => {
    const { projector, add } = open()
    await add('Milan')
    projector.close()
    expect(timers).toEqual([])
    await projector.settle()
    expect(await kept.vault.call('listFigures', {})).toEqual([])
  })
})

describe('a watched vault', () => {
  test('tells of nothing that was not kept', async () => {
    const onChange = vi.fn<() => void>()
    const watched = watchVault(kept.vault, onChange)
    const update = { documentId: 'none', epoch: 'e', participantId: 'p', clientId: 1, at: 0 }
    await expect(
      watched.call('appendUpdate', { ...update, update: Uint8Array.of(1) }),
    ).rejects.toMatchObject({ code: 'document/not-found' })
    await watched.call('listCases', {})
    expect(onChange).not.toHaveBeenCalled()
  })
})
