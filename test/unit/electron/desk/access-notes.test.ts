import { expect, test } from 'vitest'
import { sameReadingMs } from '../../../../shared/access/access-log.ts'
import { createAccessNotes } from '../../../../electron/desk/access-notes.ts'
import { accessRead } from '../../../../electron/desk/access-records.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { openTestOperations } from '../../../helpers/vault-database.ts'

const start = Date.UTC(2026, 10, 23, 9)
const reading = (at: number, byId = 'person-1', caseId = 'case-1') =>
  accessRead.write({ caseId, byId, at }, { object: 'records', role: 'professional' })

function openNotes() {
  const { operations } = openTestOperations()
  let isFull = false
  const call = async (name: string, args: never): Promise<never> => {
    if (isFull) throw new AppError('storage/full')
    // Safe: only the operations of these tests are asked.
    return Promise.resolve((operations as never)[name] as (given: never) => never).then((run) =>
      run(args),
    )
  }
  const notes = createAccessNotes({ call })
  const listTimes = () =>
    operations
      .listRecords({ caseId: 'case-1', type: null })
      .map(({ at, byId }) => [at - start, byId])
  return { notes, listTimes, fill: (full: boolean) => (isFull = full) }
}

test('the same reading within ten minutes is one line, and after that another', async () => {
  const { notes, listTimes } = openNotes()
  for (const after of [0, 1000, sameReadingMs - 1, sameReadingMs])
    await notes.note(reading(start + after))
  expect(listTimes()).toEqual([
    [0, 'person-1'],
    [sameReadingMs, 'person-1'],
  ])
})

test('another person and another case have lines of their own', async () => {
  const { notes, listTimes } = openNotes()
  await notes.note(reading(start))
  await notes.note(reading(start, 'person-2'))
  await notes.note(reading(start, 'person-1', 'case-2'))
  expect(listTimes()).toEqual([
    [0, 'person-1'],
    [0, 'person-2'],
  ])
})

test('a clock that was set back writes a new line', async () => {
  const { notes, listTimes } = openNotes()
  await notes.note(reading(start))
  await notes.note(reading(start - 3_600_000))
  expect(listTimes()).toHaveLength(2)
})

test('what could not be kept is thrown, and is not taken for noted', async () => {
  const { notes, listTimes, fill } = openNotes()
  fill(true)
  await expect(notes.note(reading(start))).rejects.toThrow('storage/full')
  fill(false)
  await notes.note(reading(start + 1000))
  expect(listTimes()).toEqual([[1000, 'person-1']])
})
