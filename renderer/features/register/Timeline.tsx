import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordLine } from '../../../shared/api/record-routes.ts'
import { Button } from '../../components/Button.tsx'
import { Section } from '../../components/Section.tsx'
import { Table } from '../../components/Table.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { toTimelineMarks } from './timeline-marks.ts'
import { TimelinePicture } from './TimelinePicture.tsx'
import styles from './register.module.css'

type TimelineProps = Readonly<{ records: readonly RecordLine[] }>

/** So many lines before somebody asks for all. */
const firstLines = 15

/** What happened when: as a picture, and the same as a table for who reads or hears it. */
export function Timeline({ records }: TimelineProps) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const [isWhole, setIsWhole] = useState(false)
  const marks = useMemo(() => {
    const someone = t('register.timeline.someone')
    return toTimelineMarks(records, { language: i18n.language, someone, day: format.fullDay })
  }, [records, i18n.language, t, format])
  if (marks.length === 0) return null
  const newest = marks.toReversed()
  const shown = isWhole ? newest : newest.slice(0, firstLines)
  return (
    <Section title={t('register.timeline.title')} intro={t('register.timeline.intro')}>
      <div className={styles.picture}>
        <TimelinePicture marks={marks} />
      </div>
      <Table
        caption={t('register.timeline.table')}
        columns={['day', 'what', 'number'].map((id) => ({
          id,
          label: t(`register.timeline.column.${id}`),
          isNumber: id === 'number',
        }))}
        rows={shown.map(({ n, at, sentence }) => ({
          id: String(n),
          cells: {
            day: <span className={styles.day}>{format.fullDay(at)}</span>,
            what: sentence,
            number: n,
          },
        }))}
      />
      {shown.length < marks.length && (
        <div className={styles.whole}>
          <Button onPress={() => setIsWhole(true)}>
            {t('register.timeline.all', { count: marks.length })}
          </Button>
        </div>
      )}
    </Section>
  )
}
