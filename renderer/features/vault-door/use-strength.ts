import { useEffect, useState } from 'react'
import { estimatePassphrase, type PassphraseStrength } from './passphrase-strength.ts'

/** The strength of what is typed, or null while it is empty or being estimated for the first time. */
export function useStrength(text: string, personalWords: readonly string[]) {
  const [strength, setStrength] = useState<PassphraseStrength | null>(null)
  const words = personalWords.join('\n')
  useEffect(() => {
    let isCurrent = true
    const estimate = async () => {
      // Without the estimator the host still judges; the meter just stays away.
      const next = await estimatePassphrase(text, words.split('\n')).catch(() => null)
      if (isCurrent) setStrength(next)
    }
    void estimate()
    return () => {
      isCurrent = false
    }
  }, [text, words])
  return text === '' ? null : strength
}
