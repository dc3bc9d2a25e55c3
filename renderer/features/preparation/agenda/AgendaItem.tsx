import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../../shared/content/bilingual.ts'
import { itemLeadLabels } from '../../../../shared/content/meeting/meeting-labels.ts'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { itemLead, itemLeads } from '../../../../shared/domain/meeting/meeting-vocabulary.ts'
import { Button } from '../../../components/Button.tsx'
import { Select } from '../../../components/Select.tsx'
import type { RowMoves } from '../../../components/SortableList.tsx'
import { LiveField } from '../../../document/LiveField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import styles from '../preparation.module.css'

type AgendaItemProps = Readonly<{ id: string; moves: RowMoves }>

const boxes = [0, 3, 5, 8, 10, 12, 15, 20, 25, 30, 45] as const

/** One item: title, minutes and who leads it. */
export function AgendaItem({ id, moves }: AgendaItemProps) {
  const { t, i18n } = useTranslation()
  const edits = useEdits(meetingShape.agenda)
  const fields = useFields(meetingShape.agenda, id, ['title', 'minutes', 'lead'])
  if (fields === null) return null
  const title = fields.title.trim() || t('preparation.agenda.untitled')
  const minutes = fields.minutes ?? 0
  // Own agendas may hold any number of minutes.
  const offered = [...new Set([...boxes, minutes])].toSorted((a, b) => a - b)
  return (
    <div className={styles.item}>
      {moves.handle}
      <div>
        <LiveField
          root={meetingShape.agenda}
          id={id}
          field="title"
          label={t('preparation.agenda.point')}
          multiline
        />
      </div>
      <div className={styles.itemPicks}>
        <Select
          label={t('preparation.agenda.minutes')}
          isLabelHidden
          size="compact"
          value={String(minutes)}
          onChange={(value) => edits.set(id, 'minutes', Number(value ?? 0))}
          options={offered.map((count) => ({
            id: String(count),
            label: t('preparation.when.minutesValue', { count }),
          }))}
        />
        <Select
          label={t('preparation.agenda.lead')}
          isLabelHidden
          size="compact"
          value={fields.lead}
          onChange={(value) => edits.set(id, 'lead', itemLead.catch('voorzitter').parse(value))}
          options={itemLeads.map((lead) => ({
            id: lead,
            label: inLanguage(itemLeadLabels[lead], i18n.language),
          }))}
        />
        {moves.buttons}
        <Button
          icon="trash-2"
          variant="quiet"
          label={t('preparation.agenda.remove', { title })}
          onPress={() => edits.remove(id)}
        >
          {null}
        </Button>
      </div>
    </div>
  )
}
