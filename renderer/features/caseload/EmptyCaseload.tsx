import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { showToast } from '../../components/toast-store.ts'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useCommand } from '../../platform/use-request.ts'

type EmptyCaseloadProps = Readonly<{ onCreate: () => void }>

/** The first day: begin with a household, or practise with two invented ones. */
export function EmptyCaseload({ onCreate }: EmptyCaseloadProps) {
  const { t } = useTranslation()
  const practise = useCommand('seedPracticeCases')
  return (
    <>
      {practise.error !== null && <ErrorNotice error={practise.error} />}
      <EmptyState
        title={t('caseload.empty.title')}
        actions={
          <>
            <Button variant="primary" icon="plus" onPress={onCreate}>
              {t('caseload.new')}
            </Button>
            <Button
              icon="sprout"
              isPending={practise.isPending}
              onPress={() =>
                practise.mutate(
                  {},
                  { onSuccess: () => showToast({ text: t('caseload.practiseAdded') }) },
                )
              }
            >
              {t('caseload.practise')}
            </Button>
          </>
        }
      >
        {t('caseload.empty.text')}
      </EmptyState>
    </>
  )
}
