import { useState } from 'react'
import { AppError } from '../../shared/errors/app-error.ts'
import { ErrorNotice } from '../platform/ErrorNotice.tsx'
import { useSession } from '../platform/session.tsx'

/** For the owner, after the clock of this laptop jumped; stays until it is read. */
export function ClockNotice() {
  const { clockJumpMinutes } = useSession()
  const [readMinutes, setReadMinutes] = useState<number | null>(null)
  if (clockJumpMinutes === undefined || clockJumpMinutes === readMinutes) return null
  return (
    <ErrorNotice
      error={new AppError('clock/jumped', { minutes: clockJumpMinutes })}
      onRetry={() => setReadMinutes(clockJumpMinutes)}
    />
  )
}
