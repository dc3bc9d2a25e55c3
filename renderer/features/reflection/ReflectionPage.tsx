import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toOpenActions } from '../../../shared/domain/reflection/fold-reflection.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { TrustItem } from '../../components/TrustItem.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useView } from '../../platform/use-request.ts'
import { NewSessionForm } from './NewSessionForm.tsx'
import { OpenActions } from './OpenActions.tsx'
import { SessionTable } from './SessionTable.tsx'
import { useReflection } from './use-reflection.ts'

/** What a pilot group learns together: actions that are still open first, then its sessions. */
export function ReflectionPage() {
  const { t } = useTranslation()
  const { caseId = '' } = useParams({ strict: false })
  const navigate = useNavigate()
  const records = useView('records', { params: { caseId } })
  const { sessions, actions } = useReflection(caseId)
  const open = toOpenActions(actions)
  const [isStarting, setIsStarting] = useState(false)
  const start = (
    <Button icon="plus" variant="primary" onPress={() => setIsStarting(true)}>
      {t('reflection.start.button')}
    </Button>
  )
  return (
    <>
      <TrustArea audience={<TrustItem icon="eye">{t('reflection.groupOnly')}</TrustItem>} />
      <PageHead title={t('reflection.title')} actions={sessions.length > 0 ? start : undefined}>
        {t('reflection.intro')}
      </PageHead>
      {records.error !== null && <ErrorNotice error={records.error} />}
      {records.isPending && <Spinner isBlock label={t('reflection.loading')} />}
      {open.length > 0 && (
        <Section title={t('reflection.actions.open')} icon="list-todo" isFirst>
          <OpenActions caseId={caseId} actions={open} />
        </Section>
      )}
      {records.data !== undefined && sessions.length === 0 && (
        <EmptyState title={t('reflection.emptyTitle')} actions={start}>
          {t('reflection.empty')}
        </EmptyState>
      )}
      {sessions.length > 0 && (
        <Section title={t('reflection.sessions')} isFirst={open.length === 0}>
          <SessionTable caseId={caseId} sessions={sessions.toReversed()} />
        </Section>
      )}
      <Dialog
        isOpen={isStarting}
        onClose={() => setIsStarting(false)}
        title={t('reflection.start.title')}
        size="lg"
      >
        <NewSessionForm
          caseId={caseId}
          onClose={() => setIsStarting(false)}
          onStarted={(sessionId) =>
            void navigate({
              to: '/pilot/$caseId/reflectie/$sessionId',
              params: { caseId, sessionId },
            })
          }
        />
      </Dialog>
    </>
  )
}
