import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { planAdopted, planStageSet } from '../../../shared/records/plan-life-records.ts'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Row } from '../../components/Row.tsx'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import type { Adoption } from '../../document/use-adoption.ts'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useSession } from '../../platform/session.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useMakeRecord, useRecords } from '../../platform/use-records.ts'
import { AdoptDialog } from './AdoptDialog.tsx'
import type { Answers } from './answers.ts'
import { Positions } from './Positions.tsx'

type AdoptionSectionProps = Readonly<{ caseId: string; adoption: Adoption }>

/** Whether the plan was adopted, what everyone thought of it, and the next step in its life. */
export function AdoptionSection({ caseId, adoption }: AdoptionSectionProps) {
  const { t } = useTranslation()
  const { fullDay } = useFormat()
  const { role } = useSession()
  const adopted = useRecords(caseId, planAdopted).at(-1) ?? null
  const { version } = adoption
  return (
    <Section title={t('history.adoption.title')} icon="badge-check" isFirst>
      <Stack gap="lg">
        {adopted === null || version === null ? (
          <p>{t('history.adoption.never')}</p>
        ) : (
          <>
            <p>
              {t('history.adoption.adopted', {
                version: version.number,
                day: fullDay(version.at),
                count: adoption.changes.length,
              })}
            </p>
            <Positions adopted={adopted.body} />
          </>
        )}
        {role === 'regisseur' && <StageButtons caseId={caseId} adoption={adoption} />}
      </Stack>
    </Section>
  )
}

function StageButtons({ caseId, adoption: { stage, version } }: AdoptionSectionProps) {
  const { t } = useTranslation()
  const [isAdopting, setIsAdopting] = useState(false)
  const [answers, setAnswers] = useState<Answers>({})
  const { send, isPending, error, reset } = useMakeRecord(caseId, planStageSet)
  const set = (next: 'besproken' | 'afgerond'): void => {
    // A refusal is shown below; there is nothing else to do with it.
    void send({ stage: next, remark: '' })
  }
  return (
    <>
      <Row gap="sm">
        <Button variant="primary" icon="badge-check" onPress={() => setIsAdopting(true)}>
          {t(version === null ? 'history.adoption.adopt' : 'history.adoption.adoptAgain')}
        </Button>
        {stage === 'concept' && (
          <Button isPending={isPending} onPress={() => set('besproken')}>
            {t('history.adoption.discussed')}
          </Button>
        )}
        {(stage === 'vastgesteld' || stage === 'bijgesteld') && (
          <Button isPending={isPending} onPress={() => set('afgerond')}>
            {t('history.adoption.finish')}
          </Button>
        )}
      </Row>
      {error !== null && <ErrorNotice error={error} onRetry={reset} />}
      {stage === 'bijgesteld' && <Notice kind="info">{t('history.adoption.changedHint')}</Notice>}
      {isAdopting && (
        <AdoptDialog
          caseId={caseId}
          answers={answers}
          onAnswers={setAnswers}
          onClose={() => setIsAdopting(false)}
        />
      )}
    </>
  )
}
