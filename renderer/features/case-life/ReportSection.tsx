import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { caseReported } from '../../../shared/records/case-life-records.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useRecords } from '../../platform/use-records.ts'
import { ReportForm } from './ReportForm.tsx'

type ReportSectionProps = Readonly<{ caseId: string; canRecord: boolean }>

/** Who asked for help or told of worries, and what. */
export function ReportSection({ caseId, canRecord }: ReportSectionProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const reports = useRecords(caseId, caseReported)
  const [open, setOpen] = useState<'new' | 'correction' | null>(null)
  const last = reports.at(-1)
  const close = () => setOpen(null)
  return (
    <Section
      title={t('case-life.report.title')}
      icon="mail"
      {...(canRecord && last !== undefined && open === null
        ? {
            actions: (
              <Button icon="pencil" onPress={() => setOpen('correction')}>
                {t('case-life.report.correct')}
              </Button>
            ),
          }
        : {})}
    >
      <Stack>
        {reports.length === 0 && open === null && (
          <EmptyState
            {...(canRecord
              ? {
                  actions: (
                    <Button icon="plus" onPress={() => setOpen('new')}>
                      {t('case-life.report.add')}
                    </Button>
                  ),
                }
              : {})}
          >
            {t('case-life.report.none')}
          </EmptyState>
        )}
        {open !== 'correction' &&
          reports.map(({ n, body }) => (
            <Facts
              key={n}
              facts={[
                { id: 'by', term: t('case-life.report.by'), value: toReporter(body) },
                { id: 'on', term: t('case-life.report.on'), value: format.fullDay(body.on) },
                { id: 'what', term: t('case-life.report.what'), value: body.what },
              ]}
            />
          ))}
        {open !== null && (
          <ReportForm
            caseId={caseId}
            {...(open === 'correction' && last !== undefined ? { corrected: last } : {})}
            onDone={close}
          />
        )}
      </Stack>
    </Section>
  )
}

const toReporter = ({
  by,
  organisation,
}: Readonly<{ by: string; organisation: string }>): string =>
  organisation === '' ? by : `${by}, ${organisation}`
