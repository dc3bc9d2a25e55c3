import type {
  PracticeCase,
  PracticeFact,
} from '../../shared/content/practice-cases/practice-case.ts'
import type { CaseRow, NewRecord, Vault } from '../vault/vault-operations.ts'
import { planAdopted } from '../../shared/records/plan-life-records.ts'
import { createCase } from './create-case.ts'
import { toPracticeMeeting } from './meeting/practice-meeting.ts'
import { toPracticeAdoption } from './plan/practice-adoption.ts'
import { toPracticeReverseTest } from './reverse-test-practice.ts'

type By = Readonly<{ byId: string; at: number }>

/** Adds the practice cases that are not there yet (by their reference) and answers all of them, in order. */
export async function seedPracticeCases(
  vault: Pick<Vault, 'call'>,
  practiceCases: readonly PracticeCase[],
  by: By,
): Promise<readonly CaseRow[]> {
  const present = (await vault.call('listCases', {})).filter(({ isExample }) => isExample)
  const rows: CaseRow[] = []
  for (const practice of practiceCases) {
    const existing = present.find(({ ref }) => ref === practice.ref)
    rows.push(existing ?? (await seedOne(vault, practice, by)))
  }
  return rows
}

const seedOne = async (
  vault: Pick<Vault, 'call'>,
  { ref, title, status, regisseur, plan, familyVoice, teamNotes, records, ...rest }: PracticeCase,
  by: By,
): Promise<CaseRow> =>
  createCase(
    vault,
    {
      ref,
      title,
      status,
      regisseur,
      isExample: true,
      content: { plan, familyVoice, teamNotes },
      records: (caseId) =>
        records
          .filter((told) => !isAdoption(told))
          .map((told) => toPracticeRecord(told, caseId, by)),
      beginnings: (caseId) => [
        ...rest.reverseTests.map((told) =>
          toPracticeReverseTest(told, plan, { caseId, byId: by.byId }),
        ),
        ...(rest.meetings ?? []).map((told) => toPracticeMeeting(told, { caseId, byId: by.byId })),
      ],
      adoptions: (caseId, begun) =>
        records
          .filter((told) => isAdoption(told))
          .map((told) => toPracticeAdoption(toPracticeRecord(told, caseId, by), begun)),
    },
    by,
  )

const isAdoption = ({ type }: PracticeFact): boolean => type === planAdopted.type

/** Dated as the case tells it, at noon, so that no time zone moves it to another day. */
export const toPracticeRecord = (
  told: PracticeFact,
  caseId: string,
  { byId }: Pick<By, 'byId'>,
): NewRecord => ({
  caseId,
  type: told.type,
  body: told.body,
  byId: told.by ?? byId,
  at: Date.parse(`${told.on}T12:00:00Z`),
})
