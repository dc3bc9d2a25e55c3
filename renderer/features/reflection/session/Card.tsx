import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReflectionCard } from '../../../../shared/api/reflection-routes.ts'
import type { ReflectionFormat } from '../../../../shared/content/reflection/formats.ts'
import { Tag } from '../../../components/Tag.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import styles from './session.module.css'

type CardProps = Readonly<{
  card: Pick<ReflectionCard, 'words' | 'mark'> & Readonly<{ author?: string | null }>
  format: ReflectionFormat
  children?: ReactNode
}>

/** One card: what it says, its mark, and its writer where the session is not anonymous. */
export function Card({ card, format, children }: CardProps) {
  const { t } = useTranslation()
  const say = useLabel()
  const mark = format.marks.find(({ id }) => id === card.mark)
  const author = card.author ?? null
  return (
    <div className={styles.card}>
      <p>{card.words}</p>
      {mark !== undefined && <Tag>{say(mark)}</Tag>}
      {author !== null && (
        <span className={styles.meta}>{t('reflection.by', { name: author })}</span>
      )}
      {children}
    </div>
  )
}
