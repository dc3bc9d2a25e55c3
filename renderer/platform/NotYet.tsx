import { Spinner } from '../components/Spinner.tsx'
import { ErrorNotice } from './ErrorNotice.tsx'

type NotYetProps = Readonly<{
  /** What is being fetched. */
  label: string
  error: unknown
  onRetry: () => void
}>

/** Stands where an answer of the host will: it is on its way, or this is why it does not come. */
export function NotYet({ label, error, onRetry }: NotYetProps) {
  return error === null ? (
    <Spinner isBlock label={label} />
  ) : (
    <ErrorNotice error={error} onRetry={onRetry} />
  )
}
