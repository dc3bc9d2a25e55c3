import { AppError } from '../../../shared/errors/app-error.ts'
import { regisseurOnly, teamRoles } from '../../../shared/records/record-type.ts'
import { readKeptState } from '../../rooms/history-now.ts'
import type { CaseRow } from '../../vault/vault-operations.ts'
import { toMirrorView } from '../../views/mirror.ts'
import { toPlanParties } from '../../views/plan-parties.ts'
import { toQuestionnaires } from '../../views/questionnaires.ts'
import type { Handlers } from '../call.ts'
import type { OpenHost } from '../open-host.ts'
import { requireCase } from '../require-case.ts'

type QuestionnaireHandlers = Pick<Handlers, 'questionnaires' | 'mirror'>

/** Questionnaire rounds and the expectation mirror. */
export const questionnaireHandlers = (): QuestionnaireHandlers => ({
  async questionnaires({ host, me, params: { caseId } }) {
    const caseRow = await requireCase(host, me, caseId)
    if (!teamRoles.includes(me.role) && me.role !== 'gezinslid')
      throw new AppError('access/forbidden')
    const records = await host.vault.call('listRecords', { caseId, type: null })
    const openers = caseRow.kind === 'pilotgroep' ? teamRoles : regisseurOnly
    return { ...toQuestionnaires(records, me), mayOpen: openers.includes(me.role) }
  },

  async mirror({ host, me, params: { caseId } }) {
    const caseRow = await requireCase(host, me, caseId)
    if (!teamRoles.includes(me.role)) throw new AppError('access/forbidden')
    const records = await host.vault.call('listRecords', { caseId, type: null })
    return toMirrorView(records, await readParties(host, caseRow), me)
  },
})

async function readParties({ vault }: OpenHost, { id: caseId }: CaseRow) {
  const documents = await vault.call('listDocuments', { caseId })
  const plan = documents.find(({ kind }) => kind === 'plan')
  const kept = plan === undefined ? null : await readKeptState(vault, plan.id)
  return kept === null ? [] : toPlanParties(kept.content)
}
