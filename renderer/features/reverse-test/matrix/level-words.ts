import {
  effectLevel,
  effectLevelLabels,
} from '../../../../shared/content/reverse-test/effect-scale.ts'
import type { Bilingual } from '../../../../shared/content/bilingual.ts'

/** '+2', '−1', '0': as it is written and read aloud; '?' while nothing was picked. */
export function toLevelText(value: number | null): string {
  if (value === null) return '?'
  if (value === 0) return '0'
  return value > 0 ? `+${value}` : `\u2212${-value}`
}

/** What a level means in words; null while nothing was picked. */
export function toLevelLabel(value: number | null): Bilingual | null {
  const level = effectLevel.safeParse(value)
  return level.success ? effectLevelLabels[level.data] : null
}

/** The look of a level, by number and pattern: the name of its class in level.module.css. */
export const toLevelClass = (value: number | null) => {
  if (value === null) return 'open'
  const names = { '-2': 'min2', '-1': 'min1', '0': 'same', '1': 'plus1', '2': 'plus2' } as const
  return names[String(value) as keyof typeof names]
}
