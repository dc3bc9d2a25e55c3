import type { Bilingual } from '../../../shared/content/bilingual.ts'
import * as household from '../../../shared/content/household-labels.ts'
import { lifeDomains } from '../../../shared/content/life-domains.ts'
import { partyKinds } from '../../../shared/content/party-kinds.ts'
import { actionRepeatLabels, secrecyRegimeLabels } from '../../../shared/content/plan-labels.ts'
import * as words from '../../../shared/content/vocabulary-labels.ts'

type AnyLabels = Readonly<Record<string, Bilingual>>

/** The words of every pick list of the plan, by part and field. */
const byField: Readonly<Record<string, AnyLabels>> = {
  'persons.sign': household.personSignLabels,
  'persons.livesWhere': household.livesWhereLabels,
  'network.sign': household.personSignLabels,
  'unions.kind': household.unionKindLabels,
  'unions.end': household.unionEndLabels,
  'childLinks.kind': household.childLinkKindLabels,
  'households.kind': household.householdKindLabels,
  'stays.arrangement': household.stayArrangementLabels,
  'ties.quality': household.tieQualityLabels,
  'supports.ring': household.supportRingLabels,
  'supports.strength': household.supportStrengthLabels,
  'supports.direction': household.supportDirectionLabels,
  'supports.state': household.supportStateLabels,
  'parties.secrecy': secrecyRegimeLabels,
  'concerns.kind': words.statementKindLabels,
  'domains.state': words.lifeDomainStateLabels,
  'goals.priority': words.priorityLabels,
  'goals.status': words.goalStatusLabels,
  'workingGoals.status': words.goalStatusLabels,
  'actions.status': words.actionStatusLabels,
  'actions.repeats': actionRepeatLabels,
  'conflicts.kind': words.conflictKindLabels,
  'relapse.kind': words.relapseKindLabels,
  'evaluations.state': words.evaluationStateLabels,
}

/** The word for a picked value; null when the field is no pick list, or the value none of it. */
export function findValueLabel(root: string, field: string, value: string): Bilingual | null {
  if (field === 'domainId') return findDomainLabel(value)
  if (root === 'parties' && field === 'kind')
    return partyKinds.find(({ id }) => id === value) ?? null
  return byField[`${root}.${field}`]?.[value] ?? null
}

/** The name of a life domain, or null. */
export const findDomainLabel = (id: string): Bilingual | null =>
  lifeDomains.find((domain) => domain.id === id) ?? null
