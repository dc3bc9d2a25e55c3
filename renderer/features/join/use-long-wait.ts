import { useEffect, useState } from 'react'

/** Most guests are let in within a minute; after that a person should be told. */
export const longWaitMs = 60_000

/** True once the wait is longer than usual. */
export function useLongWait(): boolean {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), longWaitMs)
    return () => clearTimeout(timer)
  }, [])
  return isLong
}
