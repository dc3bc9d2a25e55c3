import { diffWordsWithSpace } from 'diff'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx'
import styles from './remarks.module.css'

type WordDiffProps = Readonly<{ before: string; after: string }>

/** What a proposal takes out and puts in, word by word; said in words too, not by colour alone. */
export function WordDiff({ before, after }: WordDiffProps) {
  const { t } = useTranslation()
  const parts = useMemo(() => diffWordsWithSpace(before, after), [before, after])
  return (
    <p className={styles.diff} dir="auto">
      {parts.map((part, index) => {
        // Safe as a key: the parts of one comparison never change places.
        const key = `${index}`
        if (part.added) {
          return (
            <ins key={key}>
              <VisuallyHidden>{`${t('plan.remarks.putIn')} `}</VisuallyHidden>
              {part.value}
            </ins>
          )
        }
        if (part.removed) {
          return (
            <del key={key}>
              <VisuallyHidden>{`${t('plan.remarks.takenOut')} `}</VisuallyHidden>
              {part.value}
            </del>
          )
        }
        return <span key={key}>{part.value}</span>
      })}
    </p>
  )
}
