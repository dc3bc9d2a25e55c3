import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { bilingual } from '../../../../../shared/content/bilingual.ts'
import {
  deadlineTemplateEntries,
  deadlineTemplateEntry,
  requireDeadlineTemplate,
} from '../../../../../shared/content/authority/deadline-templates.ts'
import {
  agreementStatusLabels,
  backingLabels,
  decisionKindLabels,
  decisionStatusLabels,
  escalationOutcomeLabels,
  mandateStatusLabels,
  partyPositionLabels,
  viewKindLabels,
  waySaidLabels,
} from '../../../../../shared/content/authority/decision-labels.ts'
import {
  escalationLadder,
  requireRung,
  rung,
  sideRouteEntries,
  sideRouteEntry,
} from '../../../../../shared/content/authority/escalation-ladder.ts'
import {
  acknowledgementLabels,
  exclusionLabels,
  granterRoleLabels,
  mandateBasisLabels,
  scopeLabels,
} from '../../../../../shared/content/authority/mandate-labels.ts'
import {
  deadlineTemplates,
  escalationLevels,
  sideRoutes,
} from '../../../../../shared/domain/authority/authority-vocabulary.ts'
import { toTermEnd } from '../../../../../shared/domain/authority/deadline-term.ts'

const allLabels = {
  ...{ agreementStatusLabels, backingLabels, decisionKindLabels, decisionStatusLabels },
  ...{ escalationOutcomeLabels, mandateStatusLabels, partyPositionLabels, viewKindLabels },
  ...{ waySaidLabels, acknowledgementLabels, exclusionLabels, granterRoleLabels },
  ...{ mandateBasisLabels, scopeLabels },
}

describe('labels', () => {
  test.each(Object.entries(allLabels))('%s say every word in both languages', (_, labels) => {
    for (const label of Object.values(labels)) bilingual.parse(label)
    const said = Object.values(labels).map(({ nl }) => nl)
    expect(new Set(said).size).toBe(said.length)
  })
})

describe('the ladder', () => {
  test('has a rung for the table and for each level, from low to high', () => {
    expect(
      z
        .array(rung)
        .parse(escalationLadder)
        .map(({ level }) => level),
    ).toEqual([0, ...escalationLevels])
    expect(requireRung(2).id).toBe('casusautoriteit')
  })

  test('has every side route once', () => {
    const entries = z.array(sideRouteEntry).parse(sideRouteEntries)
    expect(entries.map(({ id }) => id)).toEqual([...sideRoutes])
  })
})

describe('terms', () => {
  test('are all there, and all still to be checked in the act', () => {
    const entries = z.array(deadlineTemplateEntry).parse(deadlineTemplateEntries)
    expect(entries.map(({ id }) => id)).toEqual([...deadlineTemplates])
    expect(entries.every(({ needsCheck }) => needsCheck)).toBe(true)
  })

  test.each([
    ['wmoOnderzoek', '2026-12-01', '2027-01-12'],
    ['persoonlijkPlan', '2026-12-01', '2026-12-08'],
    ['schuldhulpBedreigend', '2026-12-24', '2026-12-30'],
    ['avgVerzoek', '2027-01-31', '2027-02-28'],
    ['datalek', '2026-12-24', '2026-12-27'],
  ] as const)('%s from %s ends on %s', (id, from, until) => {
    expect(toTermEnd(from, requireDeadlineTemplate(id))).toBe(until)
  })
})
