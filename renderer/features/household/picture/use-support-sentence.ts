import { useCallback } from 'react'
import {
  supportDirectionLabels,
  supportStateLabels,
  supportStrengthLabels,
} from '../../../../shared/content/household-labels.ts'
import type { EcogramSupport } from '../../../../shared/domain/genogram/ecogram-scene.ts'
import { useLabel } from '../../../platform/use-label.ts'

/** Support in words: "haalt Finn op, woensdag, sterk, geeft ons iets". */
export function useSupportSentence(): (support: EcogramSupport) => string {
  const label = useLabel()
  return useCallback(
    ({ what, strength, direction, state }) =>
      [
        what,
        label(supportStrengthLabels[strength]).toLocaleLowerCase(),
        label(supportDirectionLabels[direction]).toLocaleLowerCase(),
        state === 'loopt' ? '' : label(supportStateLabels[state]).toLocaleLowerCase(),
      ]
        .filter((part) => part !== '')
        .join(', '),
    [label],
  )
}
