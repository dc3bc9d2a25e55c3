import { useTranslation } from 'react-i18next'
import { readFieldLabel } from '../../../shared/content/plan-field-labels.ts'
import type { FieldChange } from '../../../shared/document/compare.ts'
import { type BothContents, sayValue, type Speaking } from './change-words.ts'
import styles from './changes.module.css'
import { WordDiff } from './WordDiff.tsx'

type FieldDifferenceProps = Readonly<{
  root: string
  change: FieldChange
  contents: BothContents
  speaking: Speaking
}>

/** One field before and after: a text word by word, a picked value as both values. */
export function FieldDifference({ root, change, contents, speaking }: FieldDifferenceProps) {
  const { field, kind, before, after } = change
  return (
    <div className={styles.field}>
      <dt className={styles.fieldName}>{speaking.label(readFieldLabel(root, field))}</dt>
      <dd className={styles.fieldWords}>
        {kind === 'text' ? (
          <WordDiff before={String(before)} after={String(after)} />
        ) : (
          <PickedValues
            before={sayValue(root, field, before, contents, speaking)}
            after={sayValue(root, field, after, contents, speaking)}
          />
        )}
      </dd>
    </div>
  )
}

function PickedValues({ before, after }: Readonly<{ before: string; after: string }>) {
  const { t } = useTranslation()
  const empty = t('history.value.empty')
  return (
    <p className={styles.words}>
      {t('history.value.fromTo', { before: before || empty, after: after || empty })}
    </p>
  )
}
