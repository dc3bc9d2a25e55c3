import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccessLine } from '../../../shared/api/proof-routes.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { CheckNumber } from '../../platform/CheckNumber.tsx'
import { useSession } from '../../platform/session.tsx'
import { filterLines, noFilter } from './access-filter.ts'
import { AccessFilters } from './AccessFilters.tsx'
import { CsvButton } from './CsvButton.tsx'
import { DayList } from './DayList.tsx'
import styles from './access-log.module.css'

type AccessLogScreenProps = Readonly<{ caseId: string; lines: readonly AccessLine[] }>

/** So many lines before somebody asks for more. */
const linesAtOnce = 100

/** Who looked at the case file, wrote in it or took it along: a sentence each, newest first. */
export function AccessLogScreen({ caseId, lines }: AccessLogScreenProps) {
  const { t } = useTranslation()
  const { role } = useSession()
  const isLead = role === 'regisseur'
  const [filter, setFilter] = useState(noFilter)
  const [count, setCount] = useState(linesAtOnce)
  const fitting = filterLines(lines, filter)
  return (
    <>
      <PageHead
        title={t('access-log.title')}
        actions={isLead && <CsvButton caseId={caseId} lines={fitting} />}
      >
        {t(isLead ? 'access-log.introLead' : 'access-log.introFamily')}
      </PageHead>
      {isLead && <AccessFilters lines={lines} filter={filter} onChange={setFilter} />}
      {fitting.length === 0 ? (
        <EmptyState
          title={t('access-log.none')}
          {...(lines.length === 0
            ? {}
            : {
                actions: (
                  <Button onPress={() => setFilter(noFilter)}>
                    {t('access-log.filter.clear')}
                  </Button>
                ),
              })}
        >
          {t(lines.length === 0 ? 'access-log.noneText' : 'access-log.noneFits')}
        </EmptyState>
      ) : (
        <DayList lines={fitting.slice(0, count)} />
      )}
      {fitting.length > count && (
        <div className={styles.older}>
          <Button onPress={() => setCount(count + linesAtOnce)}>
            {t('access-log.older', { count: fitting.length - count })}
          </Button>
        </div>
      )}
      <Section title={t('access-log.how.title')}>
        <p className={styles.measure}>{t('access-log.how.text')}</p>
        {isLead && <p className={styles.measure}>{t('access-log.how.lead')}</p>}
      </Section>
      <Section title={t('register.check.title')}>
        <CheckNumber />
      </Section>
    </>
  )
}
