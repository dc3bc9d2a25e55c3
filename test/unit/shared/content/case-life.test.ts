import { describe, expect, test } from 'vitest'
import { milan } from '../../../../shared/content/practice-cases/milan.ts'
import { terpstraKuipers } from '../../../../shared/content/practice-cases/terpstra-kuipers.ts'
import { notifierAnswerTexts } from '../../../../shared/content/case-life-labels.ts'
import { triageQuestions } from '../../../../shared/content/triage.ts'
import { statusTransitions } from '../../../../shared/domain/case-life.ts'
import {
  caseReported,
  caseStatusChanged,
  caseTriaged,
  notifierAnswered,
} from '../../../../shared/records/case-life-records.ts'

describe.each([terpstraKuipers, milan])('$ref', ({ records, status, ...practice }) => {
  const bodies = (type: string) => records.filter((record) => record.type === type)

  test('was reported, weighed and answered, as the schemas say', () => {
    for (const type of [caseReported, caseTriaged, notifierAnswered]) {
      const found = bodies(type.type)
      expect(found).toHaveLength(1)
      for (const { body, on } of found) expect(type.body.parse(body)).toMatchObject({ on })
    }
  })

  test('came to its status by steps that are allowed', () => {
    const steps = bodies(caseStatusChanged.type).map(({ body }) =>
      caseStatusChanged.body.parse(body),
    )
    expect(steps[0]?.from).toBeNull()
    for (const [index, { to }] of steps.entries()) {
      const next = steps[index + 1]
      if (next === undefined) continue
      expect(next.from).toBe(to)
      expect(statusTransitions[to]).toContain(next.to)
    }
    expect(steps.at(-1)?.to).toBe(status)
  })

  test('its notifier hears nothing of it', () => {
    const names =
      practice.plan.persons
        ?.flatMap(({ name = '' }) => name.split(' '))
        .filter((part) => /^\p{Lu}/u.test(part)) ?? []
    const said = Object.values(notifierAnswerTexts).map(({ nl, en }) => `${nl} ${en}`)
    for (const name of names) for (const text of said) expect(text).not.toContain(name)
  })
})

test('triage asks ten questions, each of one kind, a scale with its steps', () => {
  expect(triageQuestions.map(({ id }) => id)).toEqual(
    Array.from({ length: 10 }, (_, index) => `TR${index + 1}`),
  )
  for (const { kind, steps } of triageQuestions) expect(steps !== undefined).toBe(kind === 'scale')
})
