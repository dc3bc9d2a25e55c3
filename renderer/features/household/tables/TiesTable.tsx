import { useTranslation } from 'react-i18next'
import { tieQualityLabels } from '../../../../shared/content/household-labels.ts'
import { neverDraw } from '../../../../shared/content/never-draw.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Bullets } from '../../../components/Bullets.tsx'
import { Button } from '../../../components/Button.tsx'
import { useEntities } from '../../../document/use-entities.ts'
import { useRight } from '../../../document/use-right.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { readToday } from '../../../platform/today.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { LineField } from '../fields/LineField.tsx'
import { EditTable } from './EditTable.tsx'
import type { EditRowModel } from './EditRow.tsx'
import { TieDetails } from './TieDetails.tsx'
import { usePeopleChoices } from './use-people-choices.ts'
import { useRows } from './use-rows.ts'
import styles from './tables.module.css'

/** How one person sees a tie between two; several views of one tie all stay. */
export function TiesTable() {
  const { t } = useTranslation()
  const canWrite = useRight('plan') === 'write'
  const rows = useRows(planShape.ties)
  return (
    <EditTable
      title={t('household.ties.title')}
      intro={t('household.ties.intro')}
      empty={t('household.ties.empty')}
      columns={(['between', 'quality', 'seenBy', 'on', 'words'] as const).map((id) => ({
        id,
        label: t(`household.ties.${id}`),
      }))}
      rows={useTieRows()}
      {...(canWrite
        ? {
            actions: (
              <Button icon="plus" onPress={() => rows.add({ on: readToday() }, true)}>
                {t('household.ties.add')}
              </Button>
            ),
            aside: <NeverDraw />,
          }
        : {})}
    />
  )
}

/** In sight beside the button, because it must be read before a tie is written down and not after. */
function NeverDraw() {
  const { t } = useTranslation()
  const label = useLabel()
  return (
    <div className={styles.never}>
      <h3>{t('household.ties.never.title')}</h3>
      <Bullets items={neverDraw.map((one) => ({ id: one.id, icon: 'x', content: label(one) }))} />
      <p>{t('household.ties.never.doubt')}</p>
    </div>
  )
}

function useTieRows(): readonly EditRowModel[] {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const { nameOf } = usePeopleChoices()
  const rows = useRows(planShape.ties)
  return useEntities(planShape.ties).map((tie, index) => {
    const [one, other] = [nameOf(tie.oneId), nameOf(tie.otherId)]
    const between = t('household.ties.and', { one, other })
    const isNew = tie.oneId === null || tie.otherId === null
    return {
      id: tie.id,
      rootName: planShape.ties.name,
      name: isNew ? t('household.ties.number', { number: index + 1 }) : between,
      cells: {
        between,
        quality: label(tieQualityLabels[tie.quality]),
        seenBy:
          tie.seenById === null
            ? ''
            : t('household.ties.seenByValue', { name: nameOf(tie.seenById) }),
        on: tie.on === null ? '' : format.fullDay(tie.on),
        words: (
          <LineField
            root={planShape.ties}
            id={tie.id}
            field="words"
            label={t('household.ties.words')}
          />
        ),
      },
      details: <TieDetails id={tie.id} />,
      onRemove: () => rows.remove(tie.id, t('household.ties.removed')),
      onUp: null,
      onDown: null,
    }
  })
}
