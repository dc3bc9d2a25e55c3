import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '../../../shared/api/replies.ts'
import { caseStatusLabels } from '../../../shared/content/vocabulary-labels.ts'
import { countDays, statusMaxDays } from '../../../shared/domain/status-days.ts'
import { readToday } from '../../platform/today.ts'
import { useLabel } from '../../platform/use-label.ts'
import { toRecordDay } from './record-day.ts'

type Last = Parameters<typeof toRecordDay>[0] | undefined

/** "Al 6 dagen aangemeld", with how long that usually takes where there is such a habit. Told, not warned. */
export function useDaysInStatus({ status, createdAt }: CaseSummary, last: Last): string {
  const { t, i18n } = useTranslation()
  const label = useLabel()
  const since = last === undefined ? readToday(new Date(createdAt)) : toRecordDay(last)
  const count = countDays(since, readToday())
  const word = label(caseStatusLabels[status])
  const name = i18n.language === 'nl' ? word.toLowerCase() : word
  const told =
    count === 0
      ? t('case-life.days.today', { status: name })
      : t('case-life.days.since', { count, status: name })
  const usual = statusMaxDays[status]
  return usual === undefined || count <= usual
    ? told
    : `${told} ${t('case-life.days.usual', { count: usual })}`
}
