import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { bilingual } from '../../../../../shared/content/bilingual.ts'
import { practiceCases } from '../../../../../shared/content/practice-cases/practice-cases.ts'
import {
  findPracticeNote,
  practiceIntro,
  practiceNote,
  practiceNotes,
  practiceTips,
} from '../../../../../shared/content/reverse-test/practice-notes.ts'
import { reverseTestSteps } from '../../../../../shared/content/reverse-test/reverse-test-steps.ts'

describe('practice notes', () => {
  test('say something about every step of both cases, once', () => {
    expect(() => z.array(practiceNote).parse(practiceNotes)).not.toThrow()
    for (const { ref } of practiceCases)
      for (const { number } of reverseTestSteps)
        expect(findPracticeNote(ref, number), `${ref} ${number}`).not.toBeNull()
    expect(practiceNotes).toHaveLength(practiceCases.length * reverseTestSteps.length)
  })

  test('are absent for a real case', () => {
    expect(findPracticeNote('2026-001', 0)).toBeNull()
  })

  test('come with an introduction and tips in both languages', () => {
    expect(() =>
      z
        .array(bilingual)
        .min(3)
        .parse([practiceIntro, ...practiceTips]),
    ).not.toThrow()
  })
})
