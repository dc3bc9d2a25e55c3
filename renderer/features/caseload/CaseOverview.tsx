import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { firstArrangement } from './arrangement.ts'
import { CaseTable } from './CaseTable.tsx'
import { CaseTools } from './CaseTools.tsx'
import { PageTurner } from './PageTurner.tsx'
import type { Caseload } from './use-caseload.ts'
import styles from './caseload.module.css'

type CaseOverviewProps = Readonly<{ caseload: Caseload }>

/** The households with search, filter, order and saved ways of looking, a page at a time. */
export function CaseOverview({ caseload }: CaseOverviewProps) {
  const { t } = useTranslation()
  const { answer, arrangement, arrange, isNarrowed, text } = caseload
  const { lines = [], total = 0, pending = 0 } = answer.data ?? {}
  const showAll = () => {
    caseload.search('')
    arrange({ ...firstArrangement, sort: arrangement.sort, direction: arrangement.direction })
  }
  return (
    <>
      <CaseTools caseload={caseload} />
      <output className={styles.found}>
        {isNarrowed && total > 0 ? t('caseload.found', { count: total }) : ''}
        {pending > 0 && ` ${t('caseload.pending')}`}
      </output>
      {total > 0 ? (
        <>
          <CaseTable lines={lines} arrangement={arrangement} onArrange={arrange} />
          <PageTurner total={total} page={caseload.page} onTurn={caseload.turnTo} />
        </>
      ) : (
        <EmptyState actions={<Button onPress={showAll}>{t('caseload.showAll')}</Button>}>
          {text.trim() === ''
            ? t('caseload.noneInFilter')
            : t('caseload.notFound', { search: text.trim() })}
        </EmptyState>
      )}
    </>
  )
}
