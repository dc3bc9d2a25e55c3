import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PilotSignal } from '../../../shared/api/pilot-routes.ts'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { ruleKinds } from '../../../shared/content/reverse-test/rule-kinds.ts'
import { toCsv } from '../../../shared/util/to-csv.ts'
import { Button } from '../../components/Button.tsx'
import { Bars } from '../../components/charts/Bars.tsx'
import { Section } from '../../components/Section.tsx'
import { Table } from '../../components/Table.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { saveFile } from '../../platform/save-file.ts'
import { readToday } from '../../platform/today.ts'
import { useView } from '../../platform/use-request.ts'
import { AnswerDialog } from './AnswerDialog.tsx'

/** What the cases tell policy: how often each kind of rule, what was tried, and where the answer stands. */
export function SignalsSection() {
  const { t, i18n } = useTranslation()
  const { data: signals = [], error, refetch } = useView('pilotSignals', {})
  const [open, setOpen] = useState<PilotSignal | null>(null)
  const kindOf = (id: string): string => {
    const kind = ruleKinds.find((known) => known.id === id)
    return kind === undefined ? id : inLanguage(kind, i18n.language)
  }
  const stateOf = ({ answer }: PilotSignal): string =>
    answer === null ? t('pilot.signals.noAnswer') : t(`pilot.signals.state.${answer.state}`)
  const columns = ['words', 'kind', 'tried', 'month', 'answer'] as const
  const save = () => {
    const rows = signals.map((one) => [
      one.words,
      kindOf(one.kind),
      one.tried,
      one.month,
      [stateOf(one), one.answer?.words ?? ''].filter((part) => part !== '').join(': '),
    ])
    const head = columns.map((id) => t(`pilot.signals.${id}`))
    const name = t('pilot.signals.fileName', { day: readToday() })
    saveFile(name, new Blob([toCsv([head, ...rows])], { type: 'text/csv;charset=utf-8' }))
  }
  const counts = ruleKinds.flatMap(({ id }) => {
    const value = signals.filter(({ kind }) => kind === id).length
    const segments = [
      { id: 'count', label: t('pilot.csv.count'), count: value, tone: 'plain' },
    ] as const
    return value === 0 ? [] : [{ id, label: kindOf(id), segments }]
  })
  const words = {
    title: t('pilot.signals.title'),
    nameLabel: t('pilot.signals.kind'),
    emptyLabel: t('pilot.signals.none'),
  }
  return (
    <Section
      title={t('pilot.signals.title')}
      intro={t('pilot.signals.intro')}
      {...(signals.length === 0
        ? {}
        : {
            actions: (
              <Button variant="quiet" icon="table-2" onPress={save}>
                {t('pilot.signals.export')}
              </Button>
            ),
          })}
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {signals.length === 0 ? (
        <p>{t('pilot.signals.none')}</p>
      ) : (
        <>
          <Bars chart={{ ...words, scale: 'count', bars: counts }} />
          <Table
            caption={t('pilot.signals.title')}
            columns={columns.map((id) => ({ id, label: t(`pilot.signals.${id}`) }))}
            rows={signals.map((one) => ({
              id: one.id,
              cells: {
                words: one.words,
                kind: kindOf(one.kind),
                tried: one.tried === '' ? t('pilot.signals.notTold') : one.tried,
                month: one.month,
                answer: (
                  <Button
                    variant="quiet"
                    onPress={() => setOpen(one)}
                    aria-label={t('pilot.signals.answerOf', {
                      state: stateOf(one),
                      words: one.words,
                    })}
                  >
                    {stateOf(one)}
                  </Button>
                ),
              },
            }))}
          />
        </>
      )}
      {open !== null && <AnswerDialog signal={open} onClose={() => setOpen(null)} />}
    </Section>
  )
}
