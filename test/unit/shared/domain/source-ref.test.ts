import { expect, test } from 'vitest'
import { readSourceRef, toSourceRef } from '../../../../shared/domain/source-ref.ts'

test('what is noted is read again', () => {
  expect(readSourceRef(toSourceRef('reverseTest', 'OT-1'))).toEqual({
    kind: 'reverseTest',
    id: 'OT-1',
  })
})

test.each([null, '', 'reverseTest:', 'reverseTest', 'elders:1'])('%o is no source', (ref) => {
  expect(readSourceRef(ref)).toBeNull()
})
