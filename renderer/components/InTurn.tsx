import { type ReactNode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

type InTurnProps = Readonly<{
  /** Each with a key. */
  parts: readonly ReactNode[]
  /** How many stand there when the page first comes: those that are seen first, or all. */
  firstCount: number
}>

/**
 * Parts of a long page, from the top: the first at once, each next one when the page has heard what came in
 * meanwhile. Printing does not wait. Not chosen: a transition; anything else that changes on the page makes
 * it begin anew, and on a busy laptop it came late.
 */
export function InTurn({ parts, firstCount }: InTurnProps) {
  const [count, setCount] = useState(firstCount)
  const isWhole = count >= parts.length
  useEffect(() => {
    if (isWhole) return undefined
    const comeNow = (): void => flushSync(() => setCount(Infinity))
    // Captured: the rows in it must be there when others prepare for printing.
    window.addEventListener('beforeprint', comeNow, { capture: true })
    const timer = setTimeout(() => setCount(count + 1))
    return () => {
      clearTimeout(timer)
      window.removeEventListener('beforeprint', comeNow, { capture: true })
    }
  }, [count, isWhole])
  return parts.slice(0, count)
}
