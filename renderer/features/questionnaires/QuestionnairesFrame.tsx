import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionnaireRound } from '../../../shared/api/questionnaire-routes.ts'
import type { Questionnaire } from '../../../shared/domain/questionnaire/questionnaire.ts'
import { NotYet } from '../../platform/NotYet.tsx'
import { useView } from '../../platform/use-request.ts'

/** What the host tells of the questionnaires of a case. */
export type QuestionnairesView = Readonly<{
  own: readonly Questionnaire[]
  mayOpen: boolean
  rounds: readonly QuestionnaireRound[]
}>

type QuestionnairesFrameProps = Readonly<{
  caseId: string
  children: (view: QuestionnairesView) => ReactNode
}>

/** Asks for the rounds of a case, and waits for them. */
export function QuestionnairesFrame({ caseId, children }: QuestionnairesFrameProps) {
  const { t } = useTranslation()
  const view = useView('questionnaires', { params: { caseId } })
  if (view.data !== undefined) return children(view.data)
  return (
    <NotYet
      label={t('questionnaires.loading')}
      error={view.error}
      onRetry={() => void view.refetch()}
    />
  )
}
