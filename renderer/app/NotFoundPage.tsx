import { CenteredFrame } from '../components/CenteredFrame.tsx'
import { NotHere } from '../platform/NotHere.tsx'

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <CenteredFrame>
      <NotHere />
    </CenteredFrame>
  )
}
