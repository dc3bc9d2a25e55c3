import { diffWordsWithSpace } from 'diff'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx'
import type { JustificationVersion } from '../../../shared/records/reverse-test-state.ts'
import styles from './justification.module.css'
import { type PartDifference, toPartDifferences } from './part-differences.ts'

type PartDifferencesProps = Readonly<{ before: JustificationVersion; after: JustificationVersion }>

/** What a version says otherwise than the one before, part by part and word by word. */
export function PartDifferences({ before, after }: PartDifferencesProps) {
  const { t, i18n } = useTranslation()
  const language = i18n.language.startsWith('en') ? 'en' : 'nl'
  const differences = useMemo(
    () => toPartDifferences(before.parts[language], after.parts[language], language),
    [before, after, language],
  )
  return (
    <section className={styles.differences}>
      <h3>{t('justification.changedSince', { version: before.version })}</h3>
      {differences.map((difference) => (
        <div key={difference.id}>
          <h4>{difference.title}</h4>
          <Words difference={difference} />
        </div>
      ))}
    </section>
  )
}

/** Struck through and underlined, and said in words too: never by colour alone. */
function Words({ difference: { before, after } }: Readonly<{ difference: PartDifference }>) {
  const { t } = useTranslation()
  const pieces = useMemo(() => diffWordsWithSpace(before, after), [before, after])
  return (
    <p className={styles.words} dir="auto">
      {pieces.map(({ added, removed, value }, index) => {
        // Safe as a key: the pieces of one comparison never change places.
        const key = `${index}`
        if (!added && !removed) return <span key={key}>{value}</span>
        const spoken = t(added ? 'justification.putIn' : 'justification.takenOut')
        const said = (
          <>
            <VisuallyHidden>{`${spoken} `}</VisuallyHidden>
            {value}
          </>
        )
        return added ? <ins key={key}>{said}</ins> : <del key={key}>{said}</del>
      })}
    </p>
  )
}
