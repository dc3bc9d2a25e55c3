import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { IconName } from '../../../components/icon-names.ts'
import { useOpenRemarks } from '../remarks/remarks-context.ts'
import { FoldContext } from './fold-context.ts'
import { RowTargetContext } from './row-target.ts'

/** One choice of a row's menu. */
export type RowChoice = Readonly<{
  id: string
  label: string
  icon: IconName
  isDanger?: boolean
  onChoose: () => void
}>

/** What a list lets be done with one of its rows. */
export type RowEdits = Readonly<{
  up?: (() => void) | null
  down?: (() => void) | null
  choices?: readonly RowChoice[]
  onRemove?: () => void
  removeLabel?: string
}>

/** What can be done with a row, in the order of its menu; `ask` opens a question about an item of the plan. */
export function useRowChoices(
  { up, down, choices = [], onRemove, removeLabel }: RowEdits,
  ask: ((about: 'who' | 'notShare') => void) | null,
): readonly RowChoice[] {
  const { t } = useTranslation()
  const fold = useContext(FoldContext)
  const target = useContext(RowTargetContext)
  const openRemarks = useOpenRemarks()
  const isOpen = fold?.isOpen === true
  const remark =
    target === null || openRemarks === null || ask === null
      ? null
      : () => openRemarks({ ...target, field: null })
  return [
    ...offer(fold?.toggle, {
      id: 'fold',
      label: t(isOpen ? 'plan.row.less' : 'plan.row.more'),
      icon: isOpen ? 'chevron-up' : 'chevron-down',
    }),
    ...offer(up, { id: 'up', label: t('plan.row.up'), icon: 'arrow-up' }),
    ...offer(down, { id: 'down', label: t('plan.row.down'), icon: 'arrow-down' }),
    ...choices,
    ...offer(remark, { id: 'remark', label: t('plan.row.remark'), icon: 'message-square-text' }),
    ...offer(ask && (() => ask('who')), {
      id: 'who',
      label: t('history.who.menu'),
      icon: 'history',
    }),
    ...offer(ask && (() => ask('notShare')), {
      id: 'notShare',
      label: t('purge.button'),
      icon: 'eye-off',
    }),
    ...offer(onRemove, {
      id: 'remove',
      label: removeLabel ?? t('plan.row.remove'),
      icon: 'trash-2',
      isDanger: true,
    }),
  ]
}

const offer = (
  onChoose: (() => void) | null | undefined,
  choice: Omit<RowChoice, 'onChoose'>,
): readonly RowChoice[] => (onChoose ? [{ ...choice, onChoose }] : [])
