import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { foldConsentRounds } from '../../../shared/domain/meeting/fold-consent.ts'
import { toRegisterEntries } from '../../../shared/output/register-entries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { CheckNumber } from '../../platform/CheckNumber.tsx'
import { useSession } from '../../platform/session.tsx'
import { readToday } from '../../platform/today.ts'
import type { KnownAuthority } from '../../platform/use-authority.ts'
import { ChainNotice } from './ChainNotice.tsx'
import { ChainExport } from './ChainExport.tsx'
import { filterEntries, noFilter } from './register-filter.ts'
import { LateAnswers } from './LateAnswers.tsx'
import { RegisterFilters } from './RegisterFilters.tsx'
import { RegisterTable } from './RegisterTable.tsx'
import { Timeline } from './Timeline.tsx'
import styles from './register.module.css'

type RegisterScreenProps = Readonly<{ caseId: string; known: KnownAuthority }>

/** What was agreed and decided, where it stands, and the proof that it is still what it was. */
export function RegisterScreen({ caseId, known }: RegisterScreenProps) {
  const { t } = useTranslation()
  const { isOwner } = useSession()
  const { state, records } = known
  const [filter, setFilter] = useState(noFilter)
  const entries = useMemo(() => {
    const days = new Map(records.map(({ n, at }) => [n, readToday(new Date(at))]))
    const rounds = foldConsentRounds(records)
    return toRegisterEntries({ ...state, rounds }, ({ n }) => days.get(n) ?? '')
  }, [state, records])
  const shown = filterEntries(entries, filter)
  return (
    <>
      <PageHead
        title={t('register.title')}
        actions={
          <LinkButton icon="file-text" href={`/huishouden/${caseId}/stuk/register`}>
            {t('register.asPaper')}
          </LinkButton>
        }
      >
        {t('register.intro')}
      </PageHead>
      <div className={styles.notices}>
        {isOwner && <ChainNotice />}
        {state.unread.length > 0 && (
          <Notice kind="warning" title={t('register.unread.title')}>
            {t('register.unread.text', { count: state.unread.length })}
          </Notice>
        )}
      </div>
      {entries.length === 0 ? (
        <EmptyState title={t('register.none')}>{t('register.noneText')}</EmptyState>
      ) : (
        <Section title={t('register.list')} isFirst>
          <RegisterFilters entries={entries} filter={filter} onChange={setFilter} />
          <RegisterTable caseId={caseId} entries={shown} onClear={() => setFilter(noFilter)} />
        </Section>
      )}
      <LateAnswers caseId={caseId} records={records} today={known.today} />
      <Timeline records={records} />
      <Section title={t('register.check.title')} id="controlegetal">
        <CheckNumber />
        {isOwner && <ChainExport caseId={caseId} />}
      </Section>
    </>
  )
}
