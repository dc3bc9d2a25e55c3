import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toReflectionFormat } from '../../../../shared/content/reflection/formats.ts'
import { Button } from '../../../components/Button.tsx'
import { Select } from '../../../components/Select.tsx'
import { SortableList } from '../../../components/SortableList.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useCommand } from '../../../platform/use-request.ts'
import { Card } from './Card.tsx'
import { Column } from './Column.tsx'
import type { PartProps } from './part-props.ts'
import styles from './session.module.css'

/**
 * Cards that speak of the same thing come together: by dragging, by the keyboard on a card's handle, or by
 * picking the group on the card.
 */
export function GroupBoard({ caseId, session }: PartProps) {
  const { t } = useTranslation()
  const move = useCommand('moveReflectionCard')
  const { sessionId, cards, groups } = session
  const format = toReflectionFormat(session.format)
  const moveTo = (cardId: string, groupId: string | null) =>
    move.mutate({ params: { caseId, sessionId, cardId }, body: { groupId } })
  const columns = [{ id: null, title: t('reflection.group.loose') }, ...groups]
  return (
    <>
      <ErrorNotice error={move.error} />
      <NewGroup caseId={caseId} session={session} />
      <div className={styles.board}>
        {columns.map((group) => {
          const inIt = cards.filter(({ groupId }) => groupId === group.id)
          return (
            <Column key={group.id ?? ''} title={group.title} count={inIt.length}>
              <SortableList
                label={group.title}
                items={inIt}
                getId={({ id }) => id}
                getText={({ words }) => words}
                // The order within a group says nothing.
                onMove={() => undefined}
                group={`reflection-${sessionId}`}
                onInsert={(id) => moveTo(id, group.id)}
                empty={<p className={styles.empty}>{t('reflection.group.drop')}</p>}
              >
                {(card, { handle }) => (
                  <div className={styles.movable}>
                    {handle}
                    <Card card={card} format={format}>
                      {groups.length > 0 && (
                        <Select
                          label={t('reflection.group.moveTo', { words: card.words })}
                          isLabelHidden
                          size="compact"
                          value={card.groupId}
                          onChange={(groupId) => moveTo(card.id, groupId)}
                          options={groups.map(({ id, title }) => ({ id, label: title }))}
                          emptyLabel={t('reflection.group.loose')}
                        />
                      )}
                    </Card>
                  </div>
                )}
              </SortableList>
            </Column>
          )
        })}
      </div>
    </>
  )
}

function NewGroup({ caseId, session: { sessionId } }: PartProps) {
  const { t } = useTranslation()
  const keep = useCommand('keepReflectionGroup')
  const [title, setTitle] = useState('')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (title.trim() === '' || keep.isPending) return
    const params = { caseId, sessionId, groupId: crypto.randomUUID() }
    keep.mutate({ params, body: { title: title.trim() } }, { onSuccess: () => setTitle('') })
  }
  return (
    <form className={styles.newGroup} onSubmit={submit} noValidate>
      <ErrorNotice error={keep.error} />
      <TextField
        label={t('reflection.group.name')}
        value={title}
        onChange={setTitle}
        maxLength={80}
        autoComplete="off"
      />
      <Button type="submit" icon="plus" isPending={keep.isPending}>
        {t('reflection.group.add')}
      </Button>
    </form>
  )
}
