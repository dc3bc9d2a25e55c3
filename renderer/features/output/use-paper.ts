import { useQuery } from '@tanstack/react-query'
import type { OutputDocument, PaperLanguage } from '../../../shared/output/output-document.ts'
import { useLiveBlocked } from '../../platform/live-blocked.ts'
import { request } from '../../platform/request.ts'

/** Each making stands in the access log: often enough to follow a conversation, and no oftener. */
const readAlongMs = 60_000

/** Which paper, for whom and in which language. */
export type PaperChoice = Readonly<{
  caseId: string
  kind: string
  party: string | null
  /** About what, by id; null: the newest, or all. */
  about: string | null
  language: PaperLanguage
}>

/**
 * One paper as it was made at one moment. Not a view that follows every change: each making stands in the
 * access log, and a paper must not change while someone prints it. `refetch` makes it anew.
 */
export function usePaper({ caseId, kind, party, about, language }: PaperChoice) {
  const isBlocked = useLiveBlocked()
  return useQuery<OutputDocument>({
    queryKey: ['paper', caseId, kind, party, about, language],
    queryFn: async ({ signal }) =>
      request(
        'output',
        {
          params: { caseId, kind },
          query: {
            language,
            ...(party === null ? {} : { party }),
            ...(about === null ? {} : { about }),
          },
        },
        signal,
      ),
    staleTime: Number.POSITIVE_INFINITY,
    // A paper that is opened again is made again.
    gcTime: 0,
    refetchOnWindowFocus: false,
    // Where the live connection is stopped, the paper is the page to read along on.
    refetchInterval: isBlocked ? readAlongMs : false,
  })
}
