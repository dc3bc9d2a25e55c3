import { useTranslation } from 'react-i18next'
import { PasswordField } from '../../components/PasswordField.tsx'
import type { PassphraseStrength } from './passphrase-strength.ts'
import { StrengthMeter } from './StrengthMeter.tsx'

type NewPassphraseProps = Readonly<{
  value: string
  onChange: (value: string) => void
  strength: PassphraseStrength | null
  error: string | null
}>

/** A passphrase to choose. Not typed twice: it can be shown, and the recovery key is the net below. */
export function NewPassphrase({ value, onChange, strength, error }: NewPassphraseProps) {
  const { t } = useTranslation()
  return (
    <div>
      <PasswordField
        label={t('vault-door.passphrase')}
        hint={t('vault-door.create.passphraseHint')}
        autoComplete="new-password"
        value={value}
        onChange={onChange}
        error={error}
      />
      <StrengthMeter strength={strength} />
    </div>
  )
}
