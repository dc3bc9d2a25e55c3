import { useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IconName } from '../../../components/icon-names.ts'
import { Menu } from '../../../components/Menu.tsx'
import { NotShareDialog } from '../../../document/NotShareDialog.tsx'
import { WhoWroteDialog } from '../../../document/WhoWroteDialog.tsx'
import { findPlanRoot } from '../remarks/remark-target.ts'
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
  const target = useContext(RowTargetContext)
  const openRemarks = useOpenRemarks()
  const [isAskingWho, setIsAskingWho] = useState(false)
  const [isNotSharing, setIsNotSharing] = useState(false)
  const root = target === null ? null : findPlanRoot(target.rootName)
  const items: readonly RowChoice[] = [
    ...(fold === null ? [] : [toFoldChoice(fold)]),
    ...(up ? [{ id: 'up', label: t('plan.row.up'), icon: 'arrow-up', onChoose: up } as const] : []),
    ...(down
      ? [{ id: 'down', label: t('plan.row.down'), icon: 'arrow-down', onChoose: down } as const]
      : []),
    ...choices,
    ...(target === null || openRemarks === null || findPlanRoot(target.rootName) === null
      ? []
      : [toRemarkChoice(() => openRemarks({ ...target, field: null }))]),
    ...(root === null ? [] : [toWhoChoice(), toNotShareChoice()]),
    ...(onRemove === undefined ? [] : [toRemoval(onRemove)]),
  ]
  if (items.length === 0) return null
  return (
    <>
      <Menu
        label={t('plan.row.menu', { name })}
        variant="quiet"
        size="compact"
        items={items}
        onAction={(chosen) => items.find(({ id }) => id === chosen)?.onChoose()}
      />
      {isAskingWho && root !== null && target !== null && (
        <WhoWroteDialog
          root={root}
          id={target.id}
          name={target.name}
          onClose={() => setIsAskingWho(false)}
        />
      )}
      {isNotSharing && root !== null && target !== null && (
        <NotShareDialog
          root={root}
          id={target.id}
          name={target.name}
          onClose={() => setIsNotSharing(false)}
        />
      )}
    </>
  )

  function toFoldChoice({ isOpen, toggle }: Readonly<{ isOpen: boolean; toggle: () => void }>) {
    return {
      id: 'fold',
      label: t(isOpen ? 'plan.row.less' : 'plan.row.more'),
      icon: isOpen ? 'chevron-up' : 'chevron-down',
      onChoose: toggle,
    } as const
  }

  function toWhoChoice(): RowChoice {
    return {
      id: 'who',
      label: t('history.who.menu'),
      icon: 'history',
      onChoose: () => setIsAskingWho(true),
    }
  }

  function toNotShareChoice(): RowChoice {
    return {
      id: 'notShare',
      label: t('purge.button'),
      icon: 'eye-off',
      onChoose: () => setIsNotSharing(true),
    }
  }

  function toRemarkChoice(onChoose: () => void): RowChoice {
    return { id: 'remark', label: t('plan.row.remark'), icon: 'message-square-text', onChoose }
  }

  function toRemoval(onChoose: () => void): RowChoice {
    const label = removeLabel ?? t('plan.row.remove')
    return { id: 'remove', label, icon: 'trash-2', isDanger: true, onChoose }
  }
}
