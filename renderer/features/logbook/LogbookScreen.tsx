import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { logbookWritten } from '../../../shared/records/logbook-records.ts'
import { Button } from '../../components/Button.tsx'
import { Columns } from '../../components/Columns.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { TrustItem } from '../../components/TrustItem.tsx'
import { readToday } from '../../platform/today.ts'
import { useRecords } from '../../platform/use-records.ts'
import { ClusterSection } from './ClusterSection.tsx'
import { EntryForm } from './EntryForm.tsx'
import { EntryList } from './EntryList.tsx'
import { type EntryDraft, toNewDraft } from './entry-draft.ts'
import { SignalSection } from './SignalSection.tsx'
import { Suggestions } from './Suggestions.tsx'

type LogbookScreenProps = Readonly<{ caseId: string }>

/** What the regisseur learns from a case, in two minutes an entry; what is on record needs no typing again. */
export function LogbookScreen({ caseId }: LogbookScreenProps) {
  const { t } = useTranslation()
  const entries = useRecords(caseId, logbookWritten)
  const [draft, setDraft] = useState<EntryDraft | null>(null)
  const begin = (given: Partial<EntryDraft> = {}) =>
    setDraft({ ...toNewDraft(readToday()), ...given })
  return (
    <>
      <TrustArea audience={<TrustItem icon="eye">{t('logbook.audience')}</TrustItem>} />
      <PageHead
        title={t('logbook.title')}
        actions={
          draft === null && (
            <Button variant="primary" icon="plus" onPress={() => begin()}>
              {t('logbook.add')}
            </Button>
          )
        }
      >
        {t('logbook.intro')}
      </PageHead>
      <Columns
        aside={<Suggestions caseId={caseId} isBusy={draft !== null} onUse={begin} />}
        asideLabel={t('logbook.suggestions.title')}
      >
        <Stack>
          {draft !== null && (
            <EntryForm
              caseId={caseId}
              draft={draft}
              onChange={setDraft}
              onDone={() => setDraft(null)}
            />
          )}
          {entries.length === 0 && draft === null && <EmptyState>{t('logbook.none')}</EmptyState>}
          <EntryList entries={entries} />
        </Stack>
        <Section title={t('logbook.signal.title')} intro={t('logbook.signal.intro')}>
          <SignalSection caseId={caseId} />
        </Section>
        <ClusterSection caseId={caseId} />
      </Columns>
    </>
  )
}
