import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { IconName } from '../../../components/icon-names.ts'
import { Menu } from '../../../components/Menu.tsx'
import { FoldContext } from './fold-context.ts'

/** One choice of a row's menu. */
export type RowChoice = Readonly<{
  id: string
  label: string
  icon: IconName
  isDanger?: boolean
  onChoose: () => void
}>

type RowMenuProps = Readonly<{
  name: string
  up?: (() => void) | null
  down?: (() => void) | null
  choices?: readonly RowChoice[]
  onRemove?: () => void
  removeLabel?: string
}>

/** What can be done with a row; everything that dragging does, this does too. */
export function RowMenu({ name, up, down, choices = [], onRemove, removeLabel }: RowMenuProps) {
  const { t } = useTranslation()
  const fold = useContext(FoldContext)
  const items: readonly RowChoice[] = [
    ...(fold === null ? [] : [toFoldChoice(fold)]),
    ...(up ? [{ id: 'up', label: t('plan.row.up'), icon: 'arrow-up', onChoose: up } as const] : []),
    ...(down
      ? [{ id: 'down', label: t('plan.row.down'), icon: 'arrow-down', onChoose: down } as const]
      : []),
    ...choices,
    ...(onRemove === undefined ? [] : [toRemoval(onRemove)]),
  ]
  if (items.length === 0) return null
  return (
    <Menu
      label={t('plan.row.menu', { name })}
      variant="quiet"
      size="compact"
      items={items}
      onAction={(chosen) => items.find(({ id }) => id === chosen)?.onChoose()}
    />
  )

  function toFoldChoice({ isOpen, toggle }: Readonly<{ isOpen: boolean; toggle: () => void }>) {
    return {
      id: 'fold',
      label: t(isOpen ? 'plan.row.less' : 'plan.row.more'),
      icon: isOpen ? 'chevron-up' : 'chevron-down',
      onChoose: toggle,
    } as const
  }

  function toRemoval(onChoose: () => void): RowChoice {
    const label = removeLabel ?? t('plan.row.remove')
    return { id: 'remove', label, icon: 'trash-2', isDanger: true, onChoose }
  }
}
