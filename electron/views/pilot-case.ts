import type * as Y from 'yjs'
import { assessPlan } from '../../shared/content/quality-checks.ts'
import { readEntities } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { readPlanFacts } from '../../shared/document/read-plan-facts.ts'
import { foldAuthority } from '../../shared/domain/authority/fold-authority.ts'
import { findLatestScore } from '../../shared/domain/goal-progress.ts'
import { noCluster } from '../../shared/domain/pilot-figures/figure-list.ts'
import type { Counts, PilotCase } from '../../shared/domain/pilot-figures/pilot-case.ts'
import { readBodyAs, type RecordType } from '../../shared/records/record-type.ts'
import { caseReported, caseStatusChanged } from '../../shared/records/case-life-records.ts'
import { clusterChosen, logbookWritten } from '../../shared/records/logbook-records.ts'
import { partyAnswered } from '../../shared/records/party-records.ts'
import { planAdopted } from '../../shared/records/plan-life-records.ts'
import type { CaseRow, RecordRow } from '../vault/vault-operations.ts'
import { toHostDay } from './caseload-figures.ts'
import { countOf, toCourse, toKept, toMeets, toWaits } from './pilot-counts.ts'

/** What is kept of a household, for its figures. `plan` is null when it cannot be read. */
export type PilotSource = Readonly<{
  caseRow: CaseRow
  /** Oldest first, without those that a later one corrects. */
  records: readonly RecordRow[]
  plan: Y.Doc | null
  today: string
}>

type Told<T> = Readonly<{ on: string; body: T }>

/** Turns a household into counts. Names of workers go along to be counted, and nothing else that has a name. */
export function toPilotCase({ caseRow, records, plan, today }: PilotSource): PilotCase {
  const told = <T extends object>(type: RecordType<T>): readonly Told<T>[] =>
    records.flatMap((row) => {
      const body = row.type === type.type ? readBodyAs(type, row.body, 'regisseur') : null
      const on = body !== null && 'on' in body ? body.on : undefined
      return body === null ? [] : [{ on: typeof on === 'string' ? on : toHostDay(row.at), body }]
    })
  const statuses = told(caseStatusChanged)
  const beganOn =
    [...told(caseReported), ...statuses].map(({ on }) => on).toSorted()[0] ??
    toHostDay(caseRow.createdAt)
  const authority = foldAuthority(records, today)
  const entries = told(logbookWritten).map(({ body }) => body)
  const litOn = statuses.findLast(({ body }) => body.to === 'waakvlam')?.on ?? null
  const meetings = plan === null ? [] : readEntities(plan, planShape.evaluations)
  const cluster = told(clusterChosen).at(-1)?.body.cluster ?? noCluster
  return {
    cluster,
    year: beganOn.slice(0, 4),
    professionals: toProfessionals(caseRow, plan),
    counts: {
      clusters: { [cluster]: 1 },
      status: { [caseRow.status]: 1 },
      firstPlan: toWaits(beganOn, told(planAdopted)[0]?.on),
      firstAgreement: toWaits(
        beganOn,
        authority.agreements.flatMap((one) => one.startsOn ?? one.on ?? []).toSorted()[0],
      ),
      agreements: toKept(authority.agreements),
      goals: toGoalCounts(plan),
      decisions: countOf(authority.decisions.map(({ status }) => status)),
      escalations: toCourse(authority.escalations),
      ...toMeets(meetings, litOn, today),
      breakthroughs: countOf(entries.flatMap(({ breakthrough: one }) => (one ? [one.type] : []))),
      sizes: countOf(entries.flatMap(({ breakthrough: one }) => (one ? [one.size] : []))),
      helps: countOf(entries.flatMap((entry) => entry.factors)),
      hinders: countOf(entries.flatMap((entry) => entry.factors)),
      gaps: toGaps({ caseRow, plan, today }, told(partyAnswered), told(planAdopted)),
    },
  }
}

/** The regisseur and the workers of the parties; one person written in two ways counts twice at worst. */
function toProfessionals({ regisseur }: CaseRow, plan: Y.Doc | null): readonly string[] {
  const workers = plan === null ? [] : readEntities(plan, planShape.parties)
  const names = [regisseur, ...workers.map(({ worker }) => worker)]
  return [...new Set(names.map(toOnePerson))].filter((name) => name !== '')
}

/** 'Tom de Boer (Wmo)' and 'tom  de boer' are one person: rather one too few than one too many. */
const toOnePerson = (name: string): string =>
  name
    .replace(/[(,].*$/u, '')
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')

function toGoalCounts(plan: Y.Doc | null): Counts {
  if (plan === null) return {}
  const scores = readEntities(plan, planShape.gasScores)
  const goals = readEntities(plan, planShape.goals).filter(({ status }) => status !== 'gestopt')
  return countOf(goals.map(({ id }) => String(findLatestScore(scores, id)?.value ?? 'none')))
}

function toGaps(
  { caseRow, plan, today }: Omit<PilotSource, 'records'>,
  answers: readonly Told<ReturnType<typeof partyAnswered.body.parse>>[],
  adoptions: readonly Told<ReturnType<typeof planAdopted.body.parse>>[],
): Counts {
  if (plan === null) return {}
  const { missing } = assessPlan(
    readPlanFacts(plan, null),
    {
      regisseur: caseRow.regisseur,
      answers: answers.map(({ body }) => body),
      positions: adoptions.at(-1)?.body.positions ?? null,
    },
    today,
  )
  return countOf(missing.map(({ check }) => check.id))
}
