import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { planShape } from '../../../shared/document/plan-shape.ts'
import type { Root } from '../../../shared/document/shape.ts'
import { announce } from '../../components/announce.ts'
import { useLiveDocument } from '../../document/use-live-document.ts'

/** What is worth saying aloud when someone else adds it; its sentence is `plan.added.<root>`. */
const announcedRoots: readonly Root[] = [
  planShape.strengths,
  planShape.concerns,
  planShape.goals,
  planShape.workingGoals,
  planShape.actions,
  planShape.conflicts,
  planShape.network,
  planShape.parties,
  planShape.evaluations,
  planShape.remarks,
]

/** Says politely what others add to the plan; typing and moving are not news. */
export function useAnnounceAdditions(): void {
  const { t } = useTranslation()
  const live = useLiveDocument('plan')
  useEffect(() => {
    let known = countAll(live.entities)
    const onTransaction = (transaction: Y.Transaction) => {
      const now = countAll(live.entities)
      if (!transaction.local) {
        announcedRoots.forEach((root, index) => {
          const added = (now[index] ?? 0) - (known[index] ?? 0)
          if (added > 0) announce(t(`plan.added.${root.name}`, { count: added }), 'polite')
        })
      }
      known = now
    }
    live.doc.on('afterTransaction', onTransaction)
    return () => live.doc.off('afterTransaction', onTransaction)
  }, [live, t])
}

const countAll = (entities: ReturnType<typeof useLiveDocument>['entities']): readonly number[] =>
  announcedRoots.map((root) => entities.of(root).list().length)
