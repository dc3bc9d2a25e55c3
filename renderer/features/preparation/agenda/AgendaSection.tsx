import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import type { MeetingState } from '../../../../shared/domain/meeting/fold-meeting.ts'
import { Button } from '../../../components/Button.tsx'
import { Row } from '../../../components/Row.tsx'
import { Section } from '../../../components/Section.tsx'
import { SortableList } from '../../../components/SortableList.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Status } from '../../../components/Status.tsx'
import { focusField, toFieldName } from '../../../document/field-name.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useEntities } from '../../../document/use-entities.ts'
import { useSession } from '../../../platform/session.tsx'
import { AgendaItem } from './AgendaItem.tsx'
import { SaveAgenda } from './SaveAgenda.tsx'

type AgendaSectionProps = Readonly<{
  meeting: MeetingState
  /** Below the items. */
  children: ReactNode
}>

/** The agenda with its times: changed, moved, and kept for another meeting. */
export function AgendaSection({ meeting, children }: AgendaSectionProps) {
  const { t } = useTranslation()
  const { isOwner } = useSession()
  const edits = useEdits(meetingShape.agenda)
  const items = useEntities(meetingShape.agenda)
  const count = items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
  const move = (id: string, { beforeId }: Readonly<{ beforeId: string | null }>) => {
    const rest = items.filter((item) => item.id !== id)
    const at = beforeId === null ? rest.length : rest.findIndex((item) => item.id === beforeId)
    edits.move(id, { afterId: rest[at - 1]?.id ?? null, beforeId })
  }
  const add = () => {
    // Synchronous, so that the new item is there to receive the focus: typing would press the button again.
    const id = flushSync(() => edits.add({ minutes: 5 }))
    if (id !== null) focusField(toFieldName(meetingShape.agenda, id, 'title'))
  }
  return (
    <Section title={t('preparation.agenda.title')}>
      <Stack>
        {count > meeting.minutes ? (
          <Status kind="warning" icon="triangle-alert">
            {t('preparation.agenda.tooLong', { count, minutes: meeting.minutes })}
          </Status>
        ) : (
          <p>{t('preparation.agenda.total', { count })}</p>
        )}
        <SortableList
          label={t('preparation.agenda.list')}
          items={items}
          getId={({ id }) => id}
          getText={({ title }) => title.trim() || t('preparation.agenda.untitled')}
          onMove={move}
        >
          {(item, moves) => <AgendaItem id={item.id} moves={moves} />}
        </SortableList>
        <Row gap="sm">
          <Button icon="plus" onPress={add}>
            {t('preparation.agenda.add')}
          </Button>
          {isOwner && <SaveAgenda items={items} />}
        </Row>
        {children}
      </Stack>
    </Section>
  )
}
