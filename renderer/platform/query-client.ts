import { QueryClient } from '@tanstack/react-query'
import { AppError } from '../../shared/errors/app-error.ts'

/** Tries after a host that restarts: about 12 seconds in all. */
const maxRetries = 5

/** Requests to the host: what is refused is not tried again, a host that is gone is. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // The host is this laptop or one in the room: whether there is an internet does not matter.
        networkMode: 'always',
        staleTime: 30_000,
        refetchOnWindowFocus: true,
        retry: (failures, error) => isPassing(error) && failures < maxRetries,
        retryDelay: (failures) => Math.min(4000, 400 * 2 ** failures),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })

const isPassing = (error: Error): boolean =>
  error instanceof AppError && error.code === 'host/restarting'
