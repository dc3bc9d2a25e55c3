import type { HardWord, HardWordKind } from '../../domain/plan-quality/hard-words.ts'

type Line = readonly [forms: string, plain: string, note?: string]

const toParts = (list: string): readonly string[] => list.split(',').map((part) => part.trim())

/** Lines as they are easy to read and to add to: forms and plainer words parted by commas. */
export const toHardWords = (kind: HardWordKind, lines: readonly Line[]): readonly HardWord[] =>
  lines.map(([forms, plain, note = '']) => ({
    forms: toParts(forms),
    plain: toParts(plain),
    kind,
    note,
  }))
