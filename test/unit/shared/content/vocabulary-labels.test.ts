import { describe, expect, test } from 'vitest'
import { bilingual, inLanguage } from '../../../../shared/content/bilingual.ts'
import * as labels from '../../../../shared/content/vocabulary-labels.ts'
import { documentKinds } from '../../../../shared/document/document-kind.ts'
import { roles } from '../../../../shared/domain/role.ts'
import * as vocabulary from '../../../../shared/domain/vocabulary.ts'

const lists = [
  ['priority', vocabulary.priorities, labels.priorityLabels],
  ['statement kind', vocabulary.statementKinds, labels.statementKindLabels],
  ['conflict kind', vocabulary.conflictKinds, labels.conflictKindLabels],
  ['action status', vocabulary.actionStatuses, labels.actionStatusLabels],
  ['goal status', vocabulary.goalStatuses, labels.goalStatusLabels],
  ['life domain state', vocabulary.lifeDomainStates, labels.lifeDomainStateLabels],
  ['plan origin', vocabulary.planOrigins, labels.planOriginLabels],
  ['relapse kind', vocabulary.relapseKinds, labels.relapseKindLabels],
  ['case status', vocabulary.caseStatuses, labels.caseStatusLabels],
  ['plain case status', vocabulary.caseStatuses, labels.plainCaseStatusLabels],
  ['role', roles, labels.roleLabels],
  ['document kind', documentKinds, labels.documentKindLabels],
  ['position', labels.positions, labels.positionLabels],
] as const

describe('labels of the vocabulary', () => {
  test.each(lists)(
    'every %s has a label in both languages, in the order of its list',
    (_, words, table) => {
      expect(Object.keys(table)).toEqual([...words])
      for (const label of Object.values(table))
        expect(bilingual.safeParse(label).success).toBe(true)
    },
  )

  test.each(lists)('no two words of %s are called the same', (_, words, table) => {
    for (const language of ['nl', 'en'] as const) {
      expect(new Set(Object.values(table).map((label) => label[language])).size).toBe(words.length)
    }
  })

  test('silence is called silence, never agreement', () => {
    expect(labels.positionLabels.nietGereageerd.nl).toBe('Niet gereageerd')
    expect(labels.isPosition('akkoord')).toBe(true)
    expect(labels.isPosition('toString')).toBe(false)
  })

  test('a locale picks English only when it is English', () => {
    const text = { nl: 'plan', en: 'the plan' }
    expect(inLanguage(text, 'en-GB')).toBe('the plan')
    expect(inLanguage(text, 'nl-NL')).toBe('plan')
    expect(inLanguage(text, 'fy')).toBe('plan')
  })
})
