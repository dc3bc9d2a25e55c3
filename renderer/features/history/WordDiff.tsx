import { diffWordsWithSpace } from 'diff'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx'
import styles from './changes.module.css'

type WordDiffProps = Readonly<{ before: string; after: string }>

/** Beyond this, comparing word by word costs more than it tells: two whole texts are shown. */
const maxComparedLength = 20_000

/** Two wordings in one: what went is struck through, what came is underlined, and both are said. */
export function WordDiff({ before, after }: WordDiffProps) {
  const { t } = useTranslation()
  const pieces = useMemo(() => toPieces(before, after), [before, after])
  return (
    <p className={styles.words}>
      {pieces.map(({ kind, text }, index) => {
        // A piece has no name of its own: its place is what it is.
        if (kind === 'same') return <span key={index}>{text}</span>
        const spoken = <VisuallyHidden>{t(`history.diff.${kind}`)}</VisuallyHidden>
        return kind === 'gone' ? (
          <del key={index} className={styles.gone}>
            {spoken}
            {text}
          </del>
        ) : (
          <ins key={index} className={styles.came}>
            {spoken}
            {text}
          </ins>
        )
      })}
    </p>
  )
}

type Piece = Readonly<{ kind: 'same' | 'gone' | 'came'; text: string }>

function toPieces(before: string, after: string): readonly Piece[] {
  if (before.length + after.length > maxComparedLength)
    return [
      { kind: 'gone', text: before },
      { kind: 'came', text: after },
    ]
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'came' : removed ? 'gone' : 'same',
    text: value,
  }))
}
