import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityChange } from '../../../shared/document/compare.ts'
import { type PlainDocument, toPlainDocument } from '../../../shared/document/plain-document.ts'
import { planShape } from '../../../shared/document/plan-shape.ts'
import { findBelonging, readWayBack, restoreInSteps } from '../../../shared/document/restore.ts'
import { showToast } from '../../components/toast-store.ts'
import type { LiveDocument } from '../../document/live-document.ts'
import { useLiveDocument } from '../../document/use-live-document.ts'

/** Putting back what was. Everything here is a change of this person's own, which undo takes back. */
export type Restore = Readonly<{
  /** One change, with what belongs to it. */
  one(change: EntityChange): void
  /** Everything that differs from the former state. */
  all(): void
}>

/** Not the last thing done: since then, the same person may have typed elsewhere. */
function undoRestore(
  live: LiveDocument,
  present: PlainDocument,
  restored: readonly EntityChange[],
): void {
  if (live.right !== 'write') return
  const back = readWayBack(live.doc, present, planShape).filter((change) =>
    restored.some(({ root, id }) => root === change.root && id === change.id),
  )
  restoreInSteps(live.doc, planShape, back, live.origin)
}

/** Restores from a former state into the live plan, by this page and in its writer's name. */
export function useRestore(former: PlainDocument | null): Restore | null {
  const { t } = useTranslation()
  const live = useLiveDocument('plan')
  return useMemo(() => {
    if (former === null) return null
    const restore = (choose: (back: readonly EntityChange[]) => readonly EntityChange[]): void => {
      if (live.right !== 'write') return
      // Read now: between looking and pressing, others may have written.
      const chosen = choose(readWayBack(live.doc, former, planShape))
      if (chosen.length === 0) return
      const present = toPlainDocument(live.doc, planShape)
      live.undo.stopCapturing()
      restoreInSteps(live.doc, planShape, chosen, live.origin)
      live.undo.stopCapturing()
      showToast({
        text: t('history.restore.done', { count: chosen.length }),
        undo: () => undoRestore(live, present, chosen),
      })
    }
    return {
      one: (change) =>
        restore((back) => {
          const same = back.filter(({ root, id }) => root === change.root && id === change.id)
          return [...same, ...findBelonging(back, change)]
        }),
      all: () => restore((back) => back),
    }
  }, [former, live, t])
}
