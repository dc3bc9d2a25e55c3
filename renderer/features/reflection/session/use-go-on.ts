import type { ReflectionPhase } from '../../../../shared/domain/reflection/phases.ts'
import { reflectionPhaseEntered } from '../../../../shared/records/reflection-records.ts'
import { useRecordCommand } from '../../../platform/use-record-command.ts'

/** Takes a session on to a part or a round, with a timer of so many minutes; null for none. */
export function useGoOn(caseId: string, sessionId: string) {
  const { send, isPending, error } = useRecordCommand(caseId, reflectionPhaseEntered.type)
  const goOn = (phase: ReflectionPhase, round: number, minutes: number | null): void => {
    if (!isPending) void send({ sessionId, phase, round, minutes })
  }
  return { goOn, isPending, error }
}
