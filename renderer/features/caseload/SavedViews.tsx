import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedView } from '../../../shared/api/caseload-routes.ts'
import type { CaseloadArrangement } from '../../../shared/domain/caseload.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Menu, type MenuEntry } from '../../components/Menu.tsx'
import { NameForm } from '../../components/NameForm.tsx'
import { showToast } from '../../components/toast-store.ts'
import { isSameArrangement } from './arrangement.ts'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'

type SavedViewsProps = Readonly<{
  views: readonly SavedView[]
  arrangement: CaseloadArrangement
  onArrange: (next: CaseloadArrangement) => void
  /** Throws AppError when they were not kept. */
  onKeep: (views: readonly SavedView[]) => Promise<void>
}>

/** Not more than one finds again in a menu. */
const maxViews = 20

/** Ways of looking with a name: take one up, keep this one, or let it go. */
export function SavedViews({ views, arrangement, onArrange, onKeep }: SavedViewsProps) {
  const { t } = useTranslation()
  const [isNaming, setIsNaming] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const current = views.find((view) => isSameArrangement(view.arrangement, arrangement))
  const items: readonly MenuEntry[] = [
    ...views.map((view) => ({
      id: `view:${view.id}`,
      label: view.name,
      ...(view === current ? { icon: 'check' as const } : {}),
    })),
    ...(current === undefined
      ? [{ id: 'keep', label: t('caseload.views.keep'), isDisabled: views.length >= maxViews }]
      : [{ id: 'remove', label: t('caseload.views.remove', { name: current.name }) }]),
  ]
  const act = (id: string) => {
    const chosen = views.find((view) => id === `view:${view.id}`)
    if (chosen !== undefined) onArrange(chosen.arrangement)
    if (id === 'keep') setIsNaming(true)
    if (id === 'remove') onKeep(views.filter((view) => view !== current)).catch(setError)
  }
  const keep = async (name: string) => {
    setIsNaming(false)
    await onKeep([...views, { id: crypto.randomUUID(), name, arrangement }])
    showToast({ text: t('caseload.views.kept', { name }) })
  }
  return (
    <>
      {error !== null && <ErrorNotice error={error} />}
      <Menu
        label={current?.name ?? t('caseload.views.label')}
        icon="list-checks"
        iconOnly={false}
        items={items}
        onAction={act}
      />
      <Dialog
        isOpen={isNaming}
        onClose={() => setIsNaming(false)}
        title={t('caseload.views.title')}
      >
        <NameForm
          label={t('caseload.views.name')}
          hint={t('caseload.views.hint')}
          missing={t('caseload.views.missing')}
          submitLabel={t('caseload.views.submit')}
          maxLength={60}
          onBack={() => setIsNaming(false)}
          onName={(name) => void keep(name).catch(setError)}
        />
      </Dialog>
    </>
  )
}
