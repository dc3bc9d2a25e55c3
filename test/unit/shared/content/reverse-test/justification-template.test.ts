import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  justificationAimLabels,
  justificationAims,
  justificationPart,
  justificationTemplate,
  justificationTitle,
  noSolutionTitle,
  questionsOffThePage,
} from '../../../../../shared/content/reverse-test/justification-template.ts'
import { reverseTestQuestions } from '../../../../../shared/content/reverse-test/reverse-test-steps.ts'

const used = justificationTemplate.flatMap(({ lines }) => lines.map(({ questionId }) => questionId))

describe('the template of the justification', () => {
  test('opens with the plain summary and has the ten parts of the source in their order', () => {
    expect(() => z.array(justificationPart).parse(justificationTemplate)).not.toThrow()
    expect(justificationTemplate.map(({ nl }) => nl)).toEqual([
      'In gewone taal',
      'Kwestie',
      'Gewenst effect',
      'Overwogen',
      'Bedoeling van de wet',
      'Gevolgen',
      'Gekozen',
      'Juridisch',
      'Gelijke gevallen',
      'Besluit',
      'Terugkijken',
    ])
    expect(justificationTitle.nl).toBe('Maatwerkonderbouwing')
    expect(noSolutionTitle.nl).toBe('Geen oplossing gevonden, zorgvuldig onderzocht')
  })

  test('uses every question once, or leaves it off the page knowingly', () => {
    expect([...used, ...questionsOffThePage].toSorted()).toEqual(
      reverseTestQuestions.map(({ id }) => id).toSorted(),
    )
  })

  test('answers every question that a reader of it has', () => {
    const aims = new Set(justificationTemplate.map(({ aim }) => aim))
    expect(justificationAims.filter((aim) => !aims.has(aim))).toEqual([])
    expect(Object.keys(justificationAimLabels)).toEqual([...justificationAims])
  })
})
