import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { triageOutcomeLabels, triageQuestions } from '../../../shared/content/triage.ts'
import { caseTriaged } from '../../../shared/records/case-life-records.ts'
import { Button } from '../../components/Button.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useLabel } from '../../platform/use-label.ts'
import { useRecords } from '../../platform/use-records.ts'
import { TriageForm } from './TriageForm.tsx'
import { useTriageAnswer } from './use-triage-answer.ts'
import styles from './case-life.module.css'

type TriageSectionProps = Readonly<{ caseId: string; canRecord: boolean }>

/** With whom the question belongs: ten questions, and what a person decided and why. */
export function TriageSection({ caseId, canRecord }: TriageSectionProps) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const last = useRecords(caseId, caseTriaged).at(-1)
  const start = (
    <Button icon="list-checks" onPress={() => setIsOpen(true)}>
      {t(last === undefined ? 'case-life.triage.start' : 'case-life.triage.again')}
    </Button>
  )
  return (
    <Section
      title={t('case-life.triage.title')}
      icon="split"
      intro={t('case-life.triage.intro')}
      {...(canRecord && !isOpen && last !== undefined ? { actions: start } : {})}
    >
      <Stack>
        {last === undefined && !isOpen && (
          <EmptyState {...(canRecord ? { actions: start } : {})}>
            {t('case-life.triage.none')}
          </EmptyState>
        )}
        {last !== undefined && !isOpen && <TriageDone body={last.body} />}
        {isOpen && <TriageForm caseId={caseId} onDone={() => setIsOpen(false)} />}
      </Stack>
    </Section>
  )
}

type TriageBody = ReturnType<typeof caseTriaged.body.parse>

function TriageDone({ body }: Readonly<{ body: TriageBody }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const toAnswer = useTriageAnswer()
  return (
    <>
      <Facts
        facts={[
          {
            id: 'outcome',
            term: t('case-life.triage.outcome'),
            value: label(triageOutcomeLabels[body.outcome]),
          },
          { id: 'reason', term: t('case-life.triage.reason'), value: body.reason },
        ]}
      />
      <Disclosure label={t('case-life.triage.answers')}>
        <dl>
          {triageQuestions.map((question) => (
            <div key={question.id} className={styles.answer}>
              <dt>{label(question.text)}</dt>
              <dd>{toAnswer(question, body.answers[question.id])}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  )
}
