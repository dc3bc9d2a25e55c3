import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Entity } from '../../../../shared/document/shape.ts'
import { findWaitingRound } from '../../../../shared/domain/waiting-order.ts'
import { ReadValue } from '../../../components/ReadValue.tsx'
import { Select } from '../../../components/Select.tsx'
import { useDerived } from '../../../document/use-derived.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useCanWrite } from '../use-can-write.ts'

/** id, what, blockedById. A tuple, because derived values are compared by their direct parts. */
type Row = readonly [string, string, string | null]

/** Which action must be done first. Two that wait for each other are refused: neither would ever begin. */
export function BlockedByChoice({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const { list } = useFormat()
  const canWrite = useCanWrite(planShape.actions)
  const edits = useEdits(planShape.actions)
  const rows = useDerived(planShape.actions, readRows)
  const current = useFields(planShape.actions, id, ['blockedById'])?.blockedById ?? null
  const [refused, setRefused] = useState<string | null>(null)
  const actions = rows.map(([rowId, , blockedById]) => ({ id: rowId, blockedById }))
  const nameOf = (actionId: string) => {
    const what = rows.find(([rowId]) => rowId === actionId)?.[1].trim() ?? ''
    return what === '' ? t('plan.actions.unnamed') : what
  }
  const label = t('plan.actions.blockedById')
  if (!canWrite)
    return <ReadValue label={label}>{current === null ? '' : nameOf(current)}</ReadValue>
  // Also without a press: two people can each have made half of a round at the same moment.
  const tried = refused ?? current
  const round = tried === null ? null : findWaitingRound(actions, id, tried)
  return (
    <Select
      label={label}
      value={current}
      onChange={(next) => {
        const isRound = next !== null && findWaitingRound(actions, id, next) !== null
        setRefused(isRound ? next : null)
        if (!isRound) edits.set(id, 'blockedById', next)
      }}
      options={rows
        .filter(([rowId]) => rowId !== id)
        .map(([rowId]) => ({ id: rowId, label: nameOf(rowId) }))}
      emptyLabel={t('plan.actions.waitsForNothing')}
      error={
        round === null
          ? null
          : t('plan.actions.round', { names: list(round.map((one) => `'${nameOf(one)}'`)) })
      }
    />
  )
}

const readRows = (actions: readonly Entity<typeof planShape.actions>[]): readonly Row[] =>
  actions.map(({ id, what, blockedById }) => [id, what, blockedById])
