import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PasswordField } from '../../components/PasswordField.tsx'
import { Section } from '../../components/Section.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { saveFile } from '../../platform/save-file.ts'
import { useCommand } from '../../platform/use-request.ts'
import { fetchCaseFile } from './transfer-file.ts'
import styles from './transfer.module.css'

type ExportSectionProps = Readonly<{ caseId: string }>

/** The whole household as one sealed file. The passphrase is typed twice: nobody can open the file without it. */
export function ExportSection({ caseId }: ExportSectionProps) {
  const { t } = useTranslation()
  const seal = useCommand('exportCase')
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [isDifferent, setIsDifferent] = useState(false)
  const [state, setState] = useState<'idle' | 'busy' | 'saved'>('idle')
  const [error, setError] = useState<unknown>(null)

  const save = async (): Promise<void> => {
    setError(null)
    setState('busy')
    try {
      const sealed = await seal.mutateAsync({ params: { caseId }, body: { passphrase: first } })
      saveFile(sealed.fileName, await fetchCaseFile(sealed, () => undefined))
      setFirst('')
      setSecond('')
      setState('saved')
    } catch (thrown) {
      setError(thrown)
      setState('idle')
    }
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setIsDifferent(first !== second || first === '')
    if (first === second && first !== '' && state !== 'busy') void save()
  }

  return (
    <Section
      title={t('transfer.out.title')}
      icon="arrow-up-from-line"
      intro={t('transfer.out.intro')}
      isFirst
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <ErrorNotice error={error} />
        <div className={styles.wide}>
          <PasswordField
            label={t('transfer.out.passphrase')}
            hint={t('transfer.out.passphraseHint')}
            value={first}
            onChange={setFirst}
            autoComplete="new-password"
          />
        </div>
        <div className={styles.wide}>
          <PasswordField
            label={t('transfer.out.again')}
            value={second}
            onChange={setSecond}
            autoComplete="new-password"
            error={isDifferent ? t('transfer.out.different') : null}
          />
        </div>
        <p className={styles.hint}>{t('transfer.out.warning')}</p>
        <Button type="submit" variant="primary" icon="save" isPending={state === 'busy'}>
          {t('transfer.out.save')}
        </Button>
        {state === 'saved' && <Notice kind="positive">{t('transfer.out.saved')}</Notice>}
      </form>
    </Section>
  )
}
