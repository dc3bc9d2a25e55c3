import { useCommand } from '../../platform/use-request.ts'

/**
 * Performs a command whose input is not the fact that comes of it: the host adds the rest. `onDone` follows
 * when it is recorded; what went wrong is in `error`.
 */
export function useMake(caseId: string) {
  const command = useCommand('makeRecord')
  const make = (type: string, body: Record<string, unknown>, onDone?: () => void): void => {
    command.mutate(
      { params: { caseId }, body: { key: crypto.randomUUID(), type, body } },
      { onSuccess: () => onDone?.() },
    )
  }
  return { make, isPending: command.isPending, error: command.error }
}
