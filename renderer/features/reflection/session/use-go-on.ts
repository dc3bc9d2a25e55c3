import { useCommand } from '../../../platform/use-request.ts'
import type { ReflectionPhase } from '../../../../shared/domain/reflection/phases.ts'
import { reflectionPhaseEntered } from '../../../../shared/records/reflection-records.ts'

/** Takes a session on to a part or a round, with a timer of so many minutes; null for none. */
export function useGoOn(caseId: string, sessionId: string) {
  const command = useCommand('makeRecord')
  const goOn = (phase: ReflectionPhase, round: number, minutes: number | null) => {
    if (command.isPending) return
    command.mutate({
      params: { caseId },
      body: {
        key: crypto.randomUUID(),
        type: reflectionPhaseEntered.type,
        body: { sessionId, phase, round, minutes },
      },
    })
  }
  return { goOn, isPending: command.isPending, error: command.error }
}
