import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { caseFileExtension } from '../../../shared/domain/case-file.ts'
import { Button } from '../../components/Button.tsx'
import { FileField } from '../../components/FileField.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PasswordField } from '../../components/PasswordField.tsx'
import { useFormat } from '../../platform/use-format.ts'
import styles from './transfer.module.css'

type ImportFormProps = Readonly<{
  /** From 0 to 1 while the file is read and checked. */
  progress: number | null
  onOpen: (file: File, passphrase: string) => void
}>

/** Which file, and the passphrase that came by another way. */
export function ImportForm({ progress, onOpen }: ImportFormProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [file, setFile] = useState<File | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [isMissing, setIsMissing] = useState(false)

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setIsMissing(file === null || passphrase === '')
    if (file !== null && passphrase !== '' && progress === null) onOpen(file, passphrase)
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <FileField
        label={t('transfer.in.file')}
        hint={t('transfer.in.fileHint')}
        accept={caseFileExtension}
        onPick={setFile}
      />
      <div className={styles.wide}>
        <PasswordField
          label={t('transfer.in.passphrase')}
          hint={t('transfer.in.passphraseHint')}
          value={passphrase}
          onChange={setPassphrase}
        />
      </div>
      {isMissing && <Notice kind="warning">{t('transfer.in.missing')}</Notice>}
      <Button type="submit" variant="primary" isPending={progress !== null}>
        {t('transfer.in.look')}
      </Button>
      <output className={styles.hint}>
        {progress === null
          ? ''
          : t('transfer.busy', { percent: format.number(Math.round(progress * 100)) })}
      </output>
    </form>
  )
}
