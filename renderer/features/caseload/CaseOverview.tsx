import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '../../../shared/api/replies.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { arrangeCases, type Arrangement } from './arrange-cases.ts'
import { CaseTable } from './CaseTable.tsx'
import { CaseTools } from './CaseTools.tsx'
import styles from './caseload.module.css'

type CaseOverviewProps = Readonly<{ cases: readonly CaseSummary[] }>

const everything: Arrangement = { search: '', filter: 'all', order: 'changed' }

/** The households with search, filter and order. These are of this window only and are not kept. */
export function CaseOverview({ cases }: CaseOverviewProps) {
  const { t } = useTranslation()
  const [arrangement, setArrangement] = useState(everything)
  const shown = arrangeCases(cases, arrangement)
  const isNarrowed = arrangement.search.trim() !== '' || arrangement.filter !== 'all'
  return (
    <>
      <CaseTools cases={cases} arrangement={arrangement} onChange={setArrangement} />
      <output className={styles.found}>
        {isNarrowed && shown.length > 0 ? t('caseload.found', { count: shown.length }) : ''}
      </output>
      {shown.length > 0 ? (
        <CaseTable cases={shown} />
      ) : (
        <EmptyState
          actions={
            <Button onPress={() => setArrangement(everything)}>{t('caseload.showAll')}</Button>
          }
        >
          {arrangement.search.trim() === ''
            ? t('caseload.noneInFilter')
            : t('caseload.notFound', { search: arrangement.search.trim() })}
        </EmptyState>
      )}
    </>
  )
}
