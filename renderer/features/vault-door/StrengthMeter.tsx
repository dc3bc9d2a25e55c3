import { useTranslation } from 'react-i18next'
import { Status } from '../../components/Status.tsx'
import type { PassphraseStrength } from './passphrase-strength.ts'
import styles from './StrengthMeter.module.css'

const parts = [1, 2, 3, 4] as const

/** Strength as four marks and a word, with the reason while it is not enough. */
export function StrengthMeter({ strength }: Readonly<{ strength: PassphraseStrength | null }>) {
  const { t } = useTranslation()
  const isEnough = strength !== null && strength.reason === null
  return (
    <output className={styles.meter}>
      <span className={styles.marks} aria-hidden data-enough={isEnough}>
        {parts.map((part) => (
          <span key={part} className={styles.mark} data-on={(strength?.score ?? -1) >= part} />
        ))}
      </span>
      {strength !== null && (
        <span className={styles.words}>
          <Status
            kind={isEnough ? 'positive' : 'warning'}
            icon={isEnough ? 'circle-check' : 'info'}
          >
            {t(`vault-door.strength.score${strength.score}`)}
          </Status>
          {strength.reason !== null && <span>{toReason(t, strength)}</span>}
        </span>
      )}
    </output>
  )
}

type Translate = ReturnType<typeof useTranslation>['t']

/** Why it is not enough: in the estimator's own ground where that has words here. */
function toReason(t: Translate, { reason, warning }: PassphraseStrength): string {
  if (reason === 'tooEasy' && warning !== null) {
    const words = t(`vault-door.strength.warning.${warning}`, { defaultValue: '' })
    if (words !== '') return words
  }
  return t(`vault-door.strength.${reason ?? 'tooEasy'}`)
}
