import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.tsx'
import textStyles from './FieldTexts.module.css'
import styles from './FileField.module.css'

type FileFieldProps = Readonly<{
  label: string
  hint: ReactNode
  /** A whole sentence with what to do. */
  error?: string | null
  /** Endings or kinds that the dialog offers first. */
  accept: string
  onPick: (file: File) => void
}>

/**
 * A file from this device: the browser's own field, which every keyboard and screen reader knows, under
 * words of ours, because its own are in the language of the browser.
 */
export function FileField({ label, hint, error = null, accept, onPick }: FileFieldProps) {
  const { t } = useTranslation()
  const [name, setName] = useState<string | null>(null)
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={textStyles.label}>
        {label}
      </label>
      <span id={`${id}-hint`} className={textStyles.hint}>
        {hint}
      </span>
      {error !== null && (
        <span id={`${id}-error`} role="alert" className={textStyles.error}>
          <Icon name="circle-alert" />
          <span>{error}</span>
        </span>
      )}
      <div className={styles.box}>
        <span className={styles.choose} aria-hidden>
          <Icon name="folder-open" />
          {t('common.file.choose')}
        </span>
        <span id={`${id}-name`} className={styles.name}>
          {name ?? t('common.file.none')}
        </span>
        <input
          id={id}
          type="file"
          className={styles.input}
          accept={accept}
          aria-describedby={`${id}-hint ${error === null ? '' : `${id}-error `}${id}-name`}
          aria-invalid={error !== null}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            // So that the same file, made right, can be chosen again.
            currentTarget.value = ''
            if (file === undefined) return
            setName(file.name)
            onPick(file)
          }}
        />
      </div>
    </div>
  )
}
