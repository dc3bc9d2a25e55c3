import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import styles from './NameForm.module.css'
import { Stack } from './Stack.tsx'
import { TextField } from './TextField.tsx'

type NameFormProps = Readonly<{
  label: string
  hint: string
  /** Said at the field when it is sent without a name. */
  missing: string
  submitLabel: string
  maxLength: number
  /** Hears the name without spaces around it, and never an empty one. */
  onName: (name: string) => void
  onBack: () => void
  isPending?: boolean
  /** Why the last name was not taken. */
  refusal?: ReactNode
}>

/** Asks for one name. Stands in a `Dialog`, so that a closed one forgets what was typed. */
export function NameForm(props: NameFormProps) {
  const { label, hint, missing, submitLabel, maxLength, onName, onBack } = props
  const { isPending = false, refusal = null } = props
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [isMissing, setIsMissing] = useState(false)

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const given = name.trim()
    setIsMissing(given === '')
    if (given !== '' && !isPending) onName(given)
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {refusal}
        <TextField
          label={label}
          hint={hint}
          error={isMissing ? missing : null}
          value={name}
          onChange={setName}
          maxLength={maxLength}
          autoComplete="off"
          autoFocus
        />
        <div className={styles.actions}>
          <Button onPress={onBack}>{t('common.back')}</Button>
          <Button type="submit" variant="primary" isPending={isPending}>
            {submitLabel}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
