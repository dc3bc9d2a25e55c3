import { useEffect, useState } from 'react'

/** Long enough to type the next letter, short enough not to wait for. */
const settleMs = 200

/** A text once nobody has typed in it for a moment. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settleMs)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
