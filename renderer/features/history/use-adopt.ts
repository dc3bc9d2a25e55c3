import type { PlanAdoptionRequest } from '../../../shared/records/plan-adoption-request.ts'
import { planAdopted } from '../../../shared/records/plan-life-records.ts'
import { useCommand } from '../../platform/use-request.ts'

/** Adopts the plan as the host has it. `adopt` throws AppError. */
export function useAdopt(caseId: string) {
  const { mutateAsync, isPending, error } = useCommand('makeRecord')
  const adopt = async (body: PlanAdoptionRequest): Promise<void> => {
    const command = { key: crypto.randomUUID(), type: planAdopted.type, body }
    await mutateAsync({ params: { caseId }, body: command })
  }
  return { adopt, isPending, error }
}
