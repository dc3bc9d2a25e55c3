import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionnaireRound } from '../../../../shared/api/questionnaire-routes.ts'
import { Button } from '../../../components/Button.tsx'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Section } from '../../../components/Section.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useRecordCommand } from '../../../platform/use-record-command.ts'
import { CountsResult } from '../result/CountsResult.tsx'
import { OrganisationsResult } from '../result/OrganisationsResult.tsx'
import { useWords } from '../use-words.ts'
import { AnswerForm } from './AnswerForm.tsx'
import styles from '../questionnaires.module.css'

type RoundScreenProps = Readonly<{ caseId: string; round: QuestionnaireRound; backHref: string }>

/** One round: to answer while it is open, to look at once it is closed. */
export function RoundScreen({ caseId, round, backHref }: RoundScreenProps) {
  const { t } = useTranslation()
  const { say } = useWords()
  const { questionnaire, isClosed, mayClose, answered, organisations } = round
  return (
    <>
      <p className={styles.back}>
        <TextLink href={backHref}>{t('questionnaires.backToRounds')}</TextLink>
      </p>
      <PageHead
        title={round.title}
        actions={mayClose ? <CloseRound caseId={caseId} round={round} /> : undefined}
      >
        {say(questionnaire.title)}
      </PageHead>
      {isClosed ? (
        <Result round={round} />
      ) : (
        <>
          <Section isFirst title={t('questionnaires.sofar')}>
            <p>{t('questionnaires.answers', { count: answered })}</p>
            {organisations.length > 0 && <p>{organisations.join(', ')}</p>}
            <Notice kind="info" icon="eye-off">
              {t(`questionnaires.hidden.${questionnaire.voice}`)}
            </Notice>
          </Section>
          {round.mayAnswer && <AnswerForm caseId={caseId} round={round} />}
        </>
      )}
    </>
  )
}

function Result({ round }: Readonly<{ round: QuestionnaireRound }>) {
  const { t } = useTranslation()
  const { questionnaire, voices, counts, title } = round
  if (voices !== null) return <OrganisationsResult {...{ questionnaire, voices, title }} />
  return counts === null ? (
    <Notice kind="neutral">{t('questionnaires.teamOnly')}</Notice>
  ) : (
    <CountsResult {...{ questionnaire, counts, title }} />
  )
}

type CloseRoundProps = Readonly<{ caseId: string; round: QuestionnaireRound }>

function CloseRound({ caseId, round: { roundId, answered, questionnaire } }: CloseRoundProps) {
  const { t } = useTranslation()
  const command = useRecordCommand(caseId, 'questionnaire.closed')
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <ErrorNotice error={command.error} />
      <Button icon="eye" isPending={command.isPending} onPress={() => setIsAsking(true)}>
        {t('questionnaires.close.button')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('questionnaires.close.title')}
        confirmLabel={t('questionnaires.close.button')}
        onConfirm={() => {
          setIsAsking(false)
          void command.send({ roundId })
        }}
        onCancel={() => setIsAsking(false)}
      >
        {t('questionnaires.answers', { count: answered })}.{' '}
        {t(`questionnaires.close.${questionnaire.voice}`)}
      </ConfirmDialog>
    </>
  )
}
