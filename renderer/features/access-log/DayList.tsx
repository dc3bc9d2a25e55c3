import type { AccessLine } from '../../../shared/api/proof-routes.ts'
import { Section } from '../../components/Section.tsx'
import { Status } from '../../components/Status.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { groupByDay } from './access-filter.ts'
import { useSentence } from './use-sentence.ts'
import styles from './access-log.module.css'

type DayListProps = Readonly<{ lines: readonly AccessLine[] }>

/** Lines under their day, each with its time and one sentence. */
export function DayList({ lines }: DayListProps) {
  const format = useFormat()
  const toSentence = useSentence()
  return groupByDay(lines).map(({ day, lines: ofDay }, at) => (
    <Section key={day} title={format.day(day)} isFirst={at === 0}>
      <ul className={styles.lines}>
        {ofDay.map((line) => (
          <li key={line.id} className={styles.line}>
            <span className={styles.time}>{format.time(line.at)}</span>
            {line.isDone ? (
              <span>{toSentence(line)}</span>
            ) : (
              <Status kind="warning" icon="ban">
                {toSentence(line)}
              </Status>
            )}
          </li>
        ))}
      </ul>
    </Section>
  ))
}
