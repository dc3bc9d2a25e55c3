import { describe, expect, test } from 'vitest'
import { toPracticeTestContent } from '../../../../shared/content/practice-cases/practice-reverse-test-content.ts'
import { terpstraKuipersReverseTest } from '../../../../shared/content/practice-cases/terpstra-kuipers-reverse-test.ts'
import { toPlainDocument } from '../../../../shared/document/plain-document.ts'
import { toDecisionStart } from '../../../../shared/document/read-decision-start.ts'
import type { TestContent } from '../../../../shared/document/reverse-test-content.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { type DocumentContent, seedDocument } from '../../../../shared/document/seed.ts'
import * as Y from 'yjs'

const practice = toPracticeTestContent(terpstraKuipersReverseTest)

function read(changes: DocumentContent<'reverseTest'> = {}): TestContent {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedDocument('reverseTest', { ...practice, ...changes }, 1))
  return toPlainDocument(doc, reverseTestShape) as unknown as TestContent
}
const outcome = practice.outcome?.[0] ?? { id: 'main' }

describe('what a decision begins with', () => {
  test('is the chosen option in the words of the test', () => {
    const start = toDecisionStart(read(), 'OT-A1', 'nl')
    expect(start).toMatchObject({
      title: '6 maanden geen plicht tot meer uren',
      reason: 'grootste effect voor de jongens, baan blijft',
      alternatives: '4 uur per week erbij met betaalde opvang\nniets doen, maatregel op uitkering',
      reverseTestId: 'OT-A1',
    })
    expect(start?.effectsFamily).toContain(
      'De kinderen. Korte termijn (tot 6 maanden): Jesse en Finn komen niet in een leeg huis.',
    )
    expect(start?.effectsFamily).not.toContain('De gemeente')
    expect(toDecisionStart(read(), 'OT-A1', 'en')?.effectsFamily).toContain('The children')
  })

  test.each(['open', 'geenOplossing'] as const)('is nothing while the outcome is %s', (kind) => {
    expect(toDecisionStart(read({ outcome: [{ ...outcome, kind }] }), 'OT-1', 'nl')).toBeNull()
  })

  test('is nothing when the chosen option was removed meanwhile', () => {
    expect(toDecisionStart(read({ options: [] }), 'OT-1', 'nl')).toBeNull()
  })

  test('is as long as a decision can hold, and never ends inside a character', () => {
    const motive = '\u{1F600}'.repeat(3000)
    const reason =
      toDecisionStart(read({ outcome: [{ ...outcome, motive }] }), 'OT-1', 'nl')?.reason ?? ''
    expect(reason.length).toBeLessThanOrEqual(5000)
    expect(reason.endsWith('\u{1F600}…')).toBe(true)
    expect(reason.isWellFormed()).toBe(true)
  })
})
