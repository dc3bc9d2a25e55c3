import { useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Menu } from '../../../components/Menu.tsx'
import { NotShareDialog } from '../../../document/NotShareDialog.tsx'
import { WhoWroteDialog } from '../../../document/WhoWroteDialog.tsx'
import { findPlanRoot } from '../remarks/remark-target.ts'
import { RowTargetContext } from './row-target.ts'
import { type RowEdits, useRowChoices } from './use-row-choices.ts'

type RowMenuProps = RowEdits & Readonly<{ name: string }>

/** What can be done with a row; everything that dragging does, this does too. */
export function RowMenu({ name, ...edits }: RowMenuProps) {
  const { t } = useTranslation()
  const target = useContext(RowTargetContext)
  const root = target === null ? null : findPlanRoot(target.rootName)
  const [asked, setAsked] = useState<'who' | 'notShare' | null>(null)
  const items = useRowChoices(edits, root === null ? null : setAsked)
  if (items.length === 0) return null
  const about =
    root === null || target === null
      ? null
      : { root, id: target.id, name: target.name, onClose: () => setAsked(null) }
  return (
    <>
      <Menu
        label={t('plan.row.menu', { name })}
        variant="quiet"
        size="compact"
        items={items}
        onAction={(chosen) => items.find(({ id }) => id === chosen)?.onChoose()}
      />
      {asked === 'who' && about !== null && <WhoWroteDialog {...about} />}
      {asked === 'notShare' && about !== null && <NotShareDialog {...about} />}
    </>
  )
}
