import { useQueries } from '@tanstack/react-query'
import type { OutputDocument, PaperLanguage } from '../../../shared/output/output-document.ts'
import { request } from '../../platform/request.ts'
import { bundleKinds } from './bundle-kinds.ts'

/** One paper of a bundle, as far as it is made. */
export type BundlePaper = Readonly<{
  kind: (typeof bundleKinds)[number]['kind']
  paper: OutputDocument | null
  error: Error | null
  /** Makes this one anew. */
  retry: () => void
}>

type Wish = Readonly<{ caseId: string; about: string | null; language: PaperLanguage }>

/** Every paper of a meeting, made at once and each by itself: one that fails keeps none of the others. */
export function useBundle({ caseId, about, language }: Wish): readonly BundlePaper[] {
  const made = useQueries({
    queries: bundleKinds.map(({ kind, isAboutMeeting }) => ({
      queryKey: ['paper', caseId, kind, null, isAboutMeeting ? about : null, language],
      queryFn: async ({ signal }: Readonly<{ signal: AbortSignal }>): Promise<OutputDocument> =>
        request(
          'output',
          {
            params: { caseId, kind },
            query: { language, ...(isAboutMeeting && about !== null ? { about } : {}) },
          },
          signal,
        ),
      // As a single paper: made once, and anew when it is opened again.
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
      refetchOnWindowFocus: false,
    })),
  })
  return bundleKinds.map(({ kind }, at) => ({
    kind,
    paper: made[at]?.data ?? null,
    error: made[at]?.error ?? null,
    retry: () => void made[at]?.refetch(),
  }))
}
