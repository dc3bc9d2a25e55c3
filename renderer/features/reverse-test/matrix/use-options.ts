import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import type { Entity } from '../../../../shared/document/shape.ts'
import { useDerived } from '../../../document/use-derived.ts'

/** A solution as the parts of a test show it. */
export type FoundOption = Readonly<{
  id: string
  /** 'Oplossing 2'. */
  place: string
  /** Its own words, or its place while it has none. */
  name: string
  title: string
  isSmallStep: boolean
}>

type Read = readonly [string, string, boolean]

/** The solutions in their order. Renders again when a title or the mark of a small step changes. */
export function useOptions(): readonly FoundOption[] {
  const { t } = useTranslation()
  const read = useDerived(reverseTestShape.options, readOptions)
  return useMemo(
    () =>
      [...read].map((value, index) => {
        const [id, title, isSmallStep] = fromKey(value)
        const place = t('reverse-test-parts.options.place', { number: index + 1 })
        return { id, title, isSmallStep, place, name: title.trim() === '' ? place : title.trim() }
      }),
    [read, t],
  )
}

// As strings, because derived values are compared by their direct parts.
const readOptions = (
  options: readonly Entity<typeof reverseTestShape.options>[],
): readonly string[] =>
  options.map(({ id, title, isSmallStep }) =>
    JSON.stringify([id, title, isSmallStep] satisfies Read),
  )
// Safe: written just above.
const fromKey = (key: string): Read => JSON.parse(key) as Read
