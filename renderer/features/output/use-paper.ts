import { useQuery } from '@tanstack/react-query'
import type { OutputDocument, PaperLanguage } from '../../../shared/output/output-document.ts'
import { request } from '../../platform/request.ts'

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
export const usePaper = ({ caseId, kind, party, about, language }: PaperChoice) =>
  useQuery<OutputDocument>({
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
  })
