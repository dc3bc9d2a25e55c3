import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { ownComputer } from '../../../shared/access/access-log.ts'
import type { AccessLine } from '../../../shared/api/proof-routes.ts'
import { accessPurposeLabels } from '../../../shared/content/access-labels.ts'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { Section } from '../../components/Section.tsx'
import { Status } from '../../components/Status.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { groupByDay } from './access-filter.ts'
import { foldLines } from './fold-lines.ts'
import { useSentence } from './use-sentence.ts'
import styles from './access-log.module.css'

type DayListProps = Readonly<{ lines: readonly AccessLine[] }>

/** Lines under their day, each with its time and one sentence. */
export function DayList({ lines }: DayListProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const toSentence = useSentence()
  return groupByDay(lines).map(({ day, lines: ofDay }, at) => (
    <Section key={day} title={format.day(day)} isFirst={at === 0}>
      <ul className={styles.lines}>
        {foldLines(ofDay).map(({ line, times }) => (
          <li key={line.id} className={styles.line}>
            <span className={styles.time}>{format.time(line.at)}</span>
            <div>
              {line.isDone ? (
                <span>{toTimes(t, toSentence(line), times)}</span>
              ) : (
                <Status kind="warning" icon="ban">
                  {toTimes(t, toSentence(line), times)}
                </Status>
              )}
              <WhyAndWhere line={line} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  ))
}

/** For what, and for who leads the case also from where. Nothing on lines from before it was kept. */
function WhyAndWhere({ line: { purpose, address } }: Readonly<{ line: AccessLine }>) {
  const { t, i18n } = useTranslation()
  const parts = [
    ...(purpose === null
      ? []
      : [t('access-log.why', { why: inLanguage(accessPurposeLabels[purpose], i18n.language) })]),
    ...(address === null ? [] : [toPlace(address, t)]),
  ]
  return parts.length === 0 ? null : <p className={styles.why}>{parts.join(' ')}</p>
}

/** The number goes before the full stop. */
const toTimes = (t: TFunction, sentence: string, count: number): string =>
  count === 1 ? sentence : t('access-log.times', { sentence: sentence.replace(/\.$/, ''), count })

const toPlace = (address: string, t: TFunction): string =>
  address === ownComputer ? t('access-log.ownComputer') : t('access-log.from', { address })
