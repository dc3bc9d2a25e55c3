import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '../../../shared/api/replies.ts'
import { caseCloseReasonLabels } from '../../../shared/content/case-life-labels.ts'
import { plainCaseStatusLabels } from '../../../shared/content/vocabulary-labels.ts'
import { caseStatusChanged } from '../../../shared/records/case-life-records.ts'
import { Button } from '../../components/Button.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useLabel } from '../../platform/use-label.ts'
import { type RecordEntry, useRecords } from '../../platform/use-records.ts'
import { toRecordDay } from './record-day.ts'
import { StatusForm } from './StatusForm.tsx'
import { useDaysInStatus } from './use-days-in-status.ts'

type StatusSectionProps = Readonly<{ summary: CaseSummary; canRecord: boolean }>

/** Where the case stands, since when and why; and the way to the next status. */
export function StatusSection({ summary, canRecord }: StatusSectionProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const [isChanging, setIsChanging] = useState(false)
  const changes = useRecords(summary.id, caseStatusChanged)
  const last = changes.findLast(({ body }) => body.to === summary.status)
  const days = useDaysInStatus(summary, last)
  return (
    <Section
      title={t('case-life.status.title')}
      icon="flag"
      isFirst
      intro={label(plainCaseStatusLabels[summary.status])}
      {...(canRecord && !isChanging
        ? {
            actions: (
              <Button icon="arrow-right" onPress={() => setIsChanging(true)}>
                {t('case-life.status.change')}
              </Button>
            ),
          }
        : {})}
    >
      <Stack>
        <StatusFacts last={last} days={days} />
        {isChanging && <StatusForm summary={summary} onDone={() => setIsChanging(false)} />}
      </Stack>
    </Section>
  )
}

type Change = RecordEntry<ReturnType<typeof caseStatusChanged.body.parse>>
type StatusFactsProps = Readonly<{ last: Change | undefined; days: string }>

function StatusFacts({ last, days }: StatusFactsProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const closing = last?.body.closing
  const facts = [
    {
      id: 'now',
      term: t('case-life.status.now'),
      value: days,
    },
    ...(last === undefined
      ? []
      : [
          {
            id: 'since',
            term: t('case-life.status.since'),
            value: format.fullDay(toRecordDay(last)),
          },
          { id: 'why', term: t('case-life.status.why'), value: last.body.why },
        ]),
    ...(closing === undefined
      ? []
      : [
          {
            id: 'reason',
            term: t('case-life.closing.reason'),
            value: label(caseCloseReasonLabels[closing.reason]),
          },
          { id: 'ledBy', term: t('case-life.closing.ledBy'), value: closing.ledBy },
          {
            id: 'pilotLight',
            term: t('case-life.closing.pilotLight'),
            value: t(closing.hasPilotLight ? 'case-life.yes' : 'case-life.no'),
          },
        ]),
  ]
  return <Facts facts={facts} />
}
