import { useEffect, useState } from 'react'

/** How often the time on screen is looked at; it is shown in minutes, so nobody sees it tick. */
const everyMs = 1000

/** Now on the host's clock, in milliseconds. Renders once a second. */
export function useHostClock(offsetMs: number): number {
  const [nowMs, setNowMs] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [])
  return nowMs + offsetMs
}
