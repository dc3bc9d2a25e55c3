import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { DateField } from '../../../components/DateField.tsx'
import { Row } from '../../../components/Row.tsx'
import { Select } from '../../../components/Select.tsx'
import { Status } from '../../../components/Status.tsx'
import { LiveField } from '../../../document/LiveField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useRight } from '../../../document/use-right.ts'
import { OpenRoundDialog } from '../consent/OpenRoundDialog.tsx'
import { useTableCase } from '../table-case.ts'
import styles from '../meeting.module.css'
import { type Draft, useDraft } from './use-draft.ts'
import { useKnownNames } from './use-known-names.ts'

const { drafts } = meetingShape

/** One draft: the line itself, and below it what was read from it. All of it can be corrected. */
export function DraftCard({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const { isKeeper, round } = useTableCase()
  const draft = useDraft(id)
  const edits = useEdits(drafts)
  const canWrite = useRight('meeting') === 'write'
  const [isAsking, setIsAsking] = useState(false)
  if (draft === null) return null
  const canAsk = isKeeper && round === null
  return (
    <div className={styles.draft}>
      <LiveField
        root={drafts}
        id={id}
        field="text"
        label={t(draft.amends === null ? 'meeting.draft.line' : 'meeting.draft.amendLine', {
          number: draft.amends ?? '',
        })}
        isLabelShown
        size="lg"
        placeholder={t('meeting.draft.placeholder')}
        {...(canAsk ? { onEnter: () => setIsAsking(true) } : {})}
      />
      <Read draft={draft} canWrite={canWrite} />
      {canWrite && (
        <Row gap="sm">
          {isKeeper && (
            <Button
              variant="primary"
              isDisabled={!canAsk}
              {...(round === null ? {} : { reason: t('meeting.draft.busy') })}
              onPress={() => setIsAsking(true)}
            >
              {t('meeting.draft.ask')}
            </Button>
          )}
          <Button variant="quiet" onPress={() => edits.set(id, 'isOpenPoint', true)}>
            {t('meeting.draft.keepOpen')}
          </Button>
          {draft.text === '' && (
            <Button variant="quiet" icon="trash-2" onPress={() => edits.remove(id)}>
              {t('meeting.draft.remove')}
            </Button>
          )}
        </Row>
      )}
      {isAsking && <OpenRoundDialog draft={draft} onClose={() => setIsAsking(false)} />}
    </div>
  )
}

/** Who, what and by when, as read from the line; what is corrected by hand stays as corrected. */
function Read({ draft, canWrite }: Readonly<{ draft: Draft; canWrite: boolean }>) {
  const { t } = useTranslation()
  const edits = useEdits(drafts)
  const names = useKnownNames()
  const inLine = draft.parsed.owner?.name ?? ''
  return (
    <div className={styles.read}>
      <Select
        label={t('meeting.draft.who')}
        size="compact"
        value={draft.ownerId}
        isDisabled={!canWrite}
        emptyLabel={inLine === '' ? t('meeting.draft.nobody') : inLine}
        onChange={(ownerId) => edits.set(draft.id, 'ownerId', ownerId)}
        options={names.map(({ id, name }) => ({ id, label: name }))}
      />
      <DateField
        label={t('meeting.draft.until')}
        size="compact"
        value={draft.endsOn}
        isReadOnly={!canWrite}
        onChange={(endsOn) => edits.set(draft.id, 'endsOn', endsOn)}
      />
      {draft.isPast && (
        <Status kind="warning" icon="triangle-alert">
          {t('meeting.draft.past')}
        </Status>
      )}
      {draft.text !== '' && draft.owner === '' && (
        <Status kind="warning" icon="triangle-alert">
          {t('meeting.draft.noOwner')}
        </Status>
      )}
    </div>
  )
}
