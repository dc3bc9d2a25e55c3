import { useCallback } from 'react'
import { type Kinship, readAgeYears } from '../../../../shared/domain/kinship/kinship.ts'
import { useSpeech } from '../use-speech.ts'
import type { SignLook } from './SignShape.tsx'

/** How each person is drawn today; who is in no list any more is drawn as unknown. */
export function useSignLooks({ persons }: Kinship): (id: string) => SignLook {
  const { today } = useSpeech()
  return useCallback(
    (id) => {
      const person = persons.find((one) => one.id === id)
      if (person === undefined) return { sign: 'onbekend' }
      const age = readAgeYears(person, today)
      return {
        sign: person.sign,
        isInPlan: person.isInPlan,
        isCentral: person.isCentral,
        isDead: person.died !== null,
        inside: age === null ? (person.sign === 'onbekend' ? '?' : '') : String(age),
      }
    },
    [persons, today],
  )
}
