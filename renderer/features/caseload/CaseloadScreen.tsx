import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toFirstName } from '../../../shared/domain/to-first-name.ts'
import { Button } from '../../components/Button.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { TrustItem } from '../../components/TrustItem.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { NewCaseDialog } from '../../platform/NewCaseDialog.tsx'
import { useSession } from '../../platform/session.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { CaseOverview } from './CaseOverview.tsx'
import { EmptyCaseload } from './EmptyCaseload.tsx'
import { toDayPart } from './greeting.ts'
import { useCaseload } from './use-caseload.ts'

type CaseloadScreenProps = Readonly<{ onOpen: (caseId: string) => void }>

/** Greeting, and the households with a way to find one and to start one. */
export function CaseloadScreen({ onOpen }: CaseloadScreenProps) {
  const { t } = useTranslation()
  const caseload = useCaseload()
  const { data, error, isPending, refetch } = caseload.answer
  const [isCreating, setIsCreating] = useState(false)
  const create = () => setIsCreating(true)

  return (
    <>
      <TrustArea audience={<TrustItem icon="eye">{t('caseload.onlyYou')}</TrustItem>} />
      <CaseloadHead count={data?.counts.all ?? null} onCreate={create} />
      {error !== null && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {isPending && error === null && <Spinner isBlock label={t('caseload.loading')} />}
      {data?.counts.all === 0 && <EmptyCaseload onCreate={create} />}
      {data !== undefined && data.counts.all > 0 && <CaseOverview caseload={caseload} />}
      <NewCaseDialog
        isOpen={isCreating}
        onClose={() => setIsCreating(false)}
        onCreated={onOpen}
        kind="huishouden"
        texts={{
          title: t('caseload.create.title'),
          label: t('caseload.create.name'),
          hint: t('caseload.create.hint'),
          missing: t('caseload.create.missing'),
          submitLabel: t('caseload.create.submit'),
        }}
      />
    </>
  )
}

type HeadProps = Readonly<{ count: number | null; onCreate: () => void }>

function CaseloadHead({ count, onCreate }: HeadProps) {
  const { t } = useTranslation()
  const { name } = useSession()
  const format = useFormat()
  // Of the moment the page was opened: a greeting that changes under one's eyes would be odd.
  const [now] = useState(() => new Date())
  const today = toSentenceStart(format.day(now.getTime()))
  return (
    <PageHead
      title={t(`caseload.greeting.${toDayPart(now.getHours())}`, { name: toFirstName(name) })}
      actions={
        // The empty page asks for the first household itself; twice the same button is one too many.
        count === 0 ? null : (
          <Button icon="plus" onPress={onCreate}>
            {t('caseload.new')}
          </Button>
        )
      }
    >
      {count !== null && count > 0 ? t('caseload.count', { count, date: today }) : `${today}.`}
    </PageHead>
  )
}

const toSentenceStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
