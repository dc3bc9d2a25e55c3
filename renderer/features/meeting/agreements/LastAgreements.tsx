import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { agreementKept } from '../../../../shared/records/agreement-records.ts'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { Row } from '../../../components/Row.tsx'
import { Status } from '../../../components/Status.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useRecordCommand } from '../../../platform/use-record-command.ts'
import { useTableCase } from '../table-case.ts'
import styles from '../meeting.module.css'
import { NotKeptDialog } from './NotKeptDialog.tsx'
import { type KnownAgreement, useAgreements } from './use-agreements.ts'

/** Last time's agreements come first: kept, not kept and why, or a new one in its place. */
export function LastAgreements() {
  const { t } = useTranslation()
  const { before, meeting } = useTableCase()
  const { earlier, made } = useAgreements()
  const ofLast = new Set(before?.rounds.map(({ agreementId }) => agreementId))
  const newIds = new Set(made.map(({ id }) => id))
  const shown = earlier.filter(({ id, replacedBy, judged, judgedAt }) => {
    if (replacedBy !== null) return newIds.has(replacedBy)
    return judged === null || judgedAt > meeting.n || ofLast.has(id)
  })
  if (shown.length === 0) return null
  const kept = shown.filter(({ judged }) => judged === 'kept').length
  const open = shown.filter(({ judged }) => judged === null).length
  return (
    <section aria-labelledby="meeting-last">
      <h2 className={styles.head} id="meeting-last">
        <span>{t('meeting.last.title')}</span>
        <span>{t('meeting.last.count', { kept, open })}</span>
      </h2>
      <ul className={styles.last}>
        {shown.map((agreement) => (
          <LastAgreement key={agreement.id} agreement={agreement} />
        ))}
      </ul>
    </section>
  )
}

function LastAgreement({ agreement }: Readonly<{ agreement: KnownAgreement }>) {
  const { t } = useTranslation()
  const { isKeeper } = useTableCase()
  const { text, judged, why, replacedBy } = agreement
  return (
    <li>
      <span>{text}</span>
      {replacedBy !== null && (
        <Status kind="info" icon="refresh-cw">
          {t('meeting.last.replaced', { number: replacedBy })}
        </Status>
      )}
      {judged === 'kept' && (
        <Status kind="positive" icon="circle-check">
          {t('meeting.last.kept')}
        </Status>
      )}
      {judged === 'notKept' && (
        <Status kind="warning" icon="circle-x">
          {t('meeting.last.notKeptWhy', { why })}
        </Status>
      )}
      {judged === null && replacedBy === null && (
        <Status icon="circle-dashed">{t('meeting.last.open')}</Status>
      )}
      {isKeeper && replacedBy === null && <Judge agreement={agreement} />}
    </li>
  )
}

function Judge({ agreement }: Readonly<{ agreement: KnownAgreement }>) {
  const { t } = useTranslation()
  const { caseId } = useTableCase()
  const edits = useEdits(meetingShape.drafts)
  const kept = useRecordCommand(caseId, agreementKept.type)
  const [isAsking, setIsAsking] = useState(false)
  const { id, text } = agreement
  const named = (key: 'kept' | 'notKept' | 'amend') => t(`meeting.last.${key}Named`, { number: id })
  return (
    <>
      {kept.error !== null && <ErrorNotice error={kept.error} />}
      <Row gap="xs">
        {agreement.judged === null && (
          <>
            <Button
              size="compact"
              label={named('kept')}
              isPending={kept.isPending}
              onPress={() => void kept.send({ agreementId: id, why: '' })}
            >
              {t('meeting.last.kept')}
            </Button>
            <Button size="compact" label={named('notKept')} onPress={() => setIsAsking(true)}>
              {t('meeting.last.notKept')}
            </Button>
          </>
        )}
        <Button
          size="compact"
          variant="quiet"
          label={named('amend')}
          onPress={() => edits.add({ text, amends: id, endsOn: null })}
        >
          {t('meeting.last.amend')}
        </Button>
      </Row>
      {isAsking && <NotKeptDialog agreementId={id} onClose={() => setIsAsking(false)} />}
    </>
  )
}
