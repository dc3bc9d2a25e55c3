import {
  keepPreviousData,
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
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

/**
 * Does something at the host: `mutate(input)` or `await mutateAsync(input)`, which throws AppError.
 * Afterwards every view in sight is asked again: the own screen does not wait for /live.
 */
export function useCommand<N extends CommandName>(
  name: N,
): UseMutationResult<Reply<Routes[N]>, Error, RequestInput<N>> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (input: RequestInput<N>) => request(name, input),
    onSuccess: () => {
      if (!endsSession.has(name)) void client.invalidateQueries()
    },
  })
}
