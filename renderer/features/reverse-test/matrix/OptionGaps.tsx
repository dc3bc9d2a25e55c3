import { useTranslation } from 'react-i18next'
import { Status } from '../../../components/Status.tsx'
import type { FoundOption } from './use-options.ts'
import styles from './options.module.css'

/** What question 1.5 still asks for: a second solution, a small step. A fact, never a lock. */
export function OptionGaps({ options }: Readonly<{ options: readonly FoundOption[] }>) {
  const { t } = useTranslation()
  const named = options.filter(({ title }) => title.trim() !== '')
  const gaps = [
    ...(named.length < 2 ? [t('reverse-test-parts.options.needsTwo')] : []),
    ...(named.some(({ isSmallStep }) => isSmallStep)
      ? []
      : [t('reverse-test-parts.options.needsSmall')]),
  ]
  if (gaps.length === 0) return null
  return (
    <ul className={styles.gaps}>
      {gaps.map((gap) => (
        <li key={gap}>
          <Status kind="warning" icon="circle-dashed">
            {gap}
          </Status>
        </li>
      ))}
    </ul>
  )
}
