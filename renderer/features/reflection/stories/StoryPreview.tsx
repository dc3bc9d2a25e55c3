import { useTranslation } from 'react-i18next'
import type { Piece } from '../../../../shared/domain/pseudonymise/piece.ts'
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx'
import styles from './stories.module.css'

type StoryPreviewProps = Readonly<{ label: string; pieces: readonly Piece[] }>

/** A part as the group gets it: what was replaced is marked, and what may be a name stands out more. */
export function StoryPreview({ label, pieces }: StoryPreviewProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.preview}>
      <p className={styles.previewLabel}>{label}</p>
      <p className={styles.previewText}>
        {pieces.length === 0 && (
          <span className={styles.meta}>{t('reflection.stories.nothing')}</span>
        )}
        {pieces.map((piece, index) => {
          // Pieces have no id of their own, and a piece that changes is another one.
          const key = `${String(index)} ${piece.text}`
          if (piece.isLeftover)
            return (
              <mark key={key} className={styles.leftover}>
                {piece.text}
                <VisuallyHidden>{t('reflection.stories.maybeName')}</VisuallyHidden>
              </mark>
            )
          return piece.was === null ? (
            <span key={key}>{piece.text}</span>
          ) : (
            <mark key={key} className={styles.replaced}>
              {piece.text}
            </mark>
          )
        })}
      </p>
    </div>
  )
}
