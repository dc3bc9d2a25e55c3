import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { planShape } from '../../../shared/document/plan-shape.ts'
import { announce } from '../../components/announce.ts'
import { useLiveDocument } from '../../document/use-live-document.ts'

const roots = [planShape.persons, planShape.network, planShape.unions] as const

/** Says politely that someone else added a person or a relation; typing is not news. */
export function useAnnounceNewcomers(): void {
  const { t } = useTranslation()
  const live = useLiveDocument('plan')
  useEffect(() => {
    const count = (): readonly number[] => roots.map((root) => live.entities.of(root).list().length)
    let known = count()
    const onTransaction = (transaction: Y.Transaction): void => {
      const now = count()
      if (!transaction.local)
        roots.forEach((root, index) => {
          if ((now[index] ?? 0) > (known[index] ?? 0))
            announce(t(`household.added.${root.name}`), 'polite')
        })
      known = now
    }
    live.doc.on('afterTransaction', onTransaction)
    return () => live.doc.off('afterTransaction', onTransaction)
  }, [live, t])
}
