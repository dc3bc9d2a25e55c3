import {
  keepPreviousData,
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import { useRef } from 'react'
import type { RouteName, routes } from '../../shared/api/contract.ts'
import type { Reply } from '../../shared/api/route.ts'
import { request, type RequestInput } from './request.ts'

type Routes = typeof routes
/** Requests that only read. */
export type ViewName = {
  [N in RouteName]: Routes[N]['method'] extends 'GET' ? N : never
}[RouteName]
/** Requests that have an effect. */
export type CommandName = Exclude<RouteName, ViewName>

type ViewOptions = Readonly<{
  /** False: not asked (yet). */
  isEnabled?: boolean
  /** Asks again after this time, for where no live message comes. */
  everyMs?: number
  /** The last answer stays while one to a changed question is on its way. */
  keepsLast?: boolean
}>

/** What the host knows, asked again whenever /live says that it changed. `error` is an AppError. */
export function useView<N extends ViewName>(
  name: N,
  input: RequestInput<N>,
  { isEnabled = true, everyMs, keepsLast = false }: ViewOptions = {},
): UseQueryResult<Reply<Routes[N]>> {
  return useQuery({
    queryKey: [name, input],
    queryFn: async ({ signal }) => request(name, input, signal),
    enabled: isEnabled,
    refetchInterval: everyMs ?? false,
    ...(keepsLast ? { placeholderData: keepPreviousData } : {}),
  })
}

/** After these the bearer may ask nothing any more. */
const endsSession: ReadonlySet<CommandName> = new Set(['lockVault', 'leave'])

/** What is on its way to the host: an input as text, and the answer that is waited for. */
type UnderWay = Readonly<{ text: string; answer: Promise<unknown> }>

/**
 * Does something at the host: `mutate(input)` or `await mutateAsync(input)`, which throws AppError. The same
 * input once more while it is on its way waits for the same answer: the second click of a double click comes
 * before the button shows that it is busy. Afterwards every view in sight is asked again: the own screen does
 * not wait for /live.
 */
export function useCommand<N extends CommandName>(
  name: N,
): UseMutationResult<Reply<Routes[N]>, Error, RequestInput<N>> {
  const client = useQueryClient()
  const underWay = useRef<UnderWay | null>(null)
  return useMutation({
    mutationFn: async (input: RequestInput<N>) => {
      const text = JSON.stringify(input)
      const known = underWay.current
      // Safe: only this function puts an answer there, and it is always one of this route.
      if (known?.text === text) return known.answer as Promise<Reply<Routes[N]>>
      const answer = request(name, input).finally(() => {
        if (underWay.current?.answer === answer) underWay.current = null
      })
      underWay.current = { text, answer }
      return answer
    },
    onSuccess: () => {
      if (!endsSession.has(name)) void client.invalidateQueries()
    },
  })
}
