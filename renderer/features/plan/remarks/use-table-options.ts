import { useCallback, useMemo } from 'react'
import type { SelectOption } from '../../../components/Select.tsx'
import { useOptionalLiveDocument } from '../../../document/use-live-document.ts'
import { useView } from '../../../platform/use-request.ts'

/** Everyone who can see the plan, by participant id: who may be asked something. */
export function useTableOptions(): readonly SelectOption[] {
  const id = useOptionalLiveDocument('plan')?.id ?? ''
  const audience = useView('audience', { params: { id } }, { isEnabled: id !== '' }).data
  return useMemo(
    () =>
      (audience ?? []).map(({ participantId, name, organisation }) => ({
        id: participantId,
        label: name,
        ...(organisation === null ? {} : { hint: organisation }),
      })),
    [audience],
  )
}

/** The name of someone who can see the plan; null for who has gone. */
export function usePersonAtTable(): (participantId: string) => string | null {
  const options = useTableOptions()
  return useCallback(
    (participantId) => options.find(({ id }) => id === participantId)?.label ?? null,
    [options],
  )
}
