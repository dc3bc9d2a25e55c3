import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MomentLine } from '../../../shared/api/version-routes.ts'
import { Button } from '../../components/Button.tsx'
import { Section } from '../../components/Section.tsx'
import { useFormat } from '../../platform/use-format.ts'
import styles from './history.module.css'
import { groupByHour, toKey } from './places.ts'
import { useMomentWriters } from './use-moment-writers.ts'

type MomentListProps = Readonly<{
  moments: readonly MomentLine[]
  onChoose: (key: string) => void
}>

/** Hours in sight at once: a long case has thousands. */
const hoursAtOnce = 12

/** Every few minutes in which was written, by hour and with who wrote; for the regisseur only. */
export function MomentList({ moments, onChoose }: MomentListProps) {
  const { t } = useTranslation()
  const { day, time } = useFormat()
  const [shown, setShown] = useState(hoursAtOnce)
  const hours = useMemo(() => groupByHour(moments), [moments])
  const namesOf = useMomentWriters()
  return (
    <Section
      title={t('history.moments.title')}
      icon="history"
      intro={t('history.moments.intro')}
      headingLevel={2}
    >
      {hours.length === 0 && <p className={styles.meta}>{t('history.moments.none')}</p>}
      {hours.slice(0, shown).map(({ hour, moments: together }) => (
        <div key={hour}>
          <h3 className={styles.hour}>
            {t('history.moments.hour', { day: day(hour), time: time(hour) })}
          </h3>
          <ul className={styles.places}>
            {together.map((moment) => (
              <li key={moment.seq} className={styles.place}>
                <Button
                  variant="quiet"
                  size="compact"
                  label={t('history.moments.compare', {
                    day: day(moment.to),
                    time: time(moment.to),
                  })}
                  onPress={() => onChoose(toKey({ kind: 'moment', seq: moment.seq }))}
                >
                  {time(moment.to)}
                </Button>
                <span className={styles.meta}>{namesOf(moment)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {hours.length > shown && (
        <Button variant="quiet" onPress={() => setShown((count) => count + hoursAtOnce)}>
          {t('history.moments.more')}
        </Button>
      )}
    </Section>
  )
}
