import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SavedView } from '../../../shared/api/caseload-routes.ts'
import type { CaseloadArrangement } from '../../../shared/domain/caseload.ts'
import { request, type RequestInput } from '../../platform/request.ts'
import { useView } from '../../platform/use-request.ts'
import { firstArrangement } from './arrangement.ts'
import { useSettled } from './use-settled.ts'

const none: readonly SavedView[] = []

/**
 * The caseload as this person looks at it: begins with the last way, which the host keeps. What was
 * searched for is kept nowhere.
 */
export function useCaseload() {
  const client = useQueryClient()
  const kept = useView('caseloadViews', {})
  const [chosen, setChosen] = useState<CaseloadArrangement | null>(null)
  const [text, setText] = useState('')
  const [page, setPage] = useState(0)
  const settledText = useSettled(text.trim())
  const arrangement = chosen ?? kept.data?.last ?? firstArrangement
  const answer = useView(
    'caseload',
    { query: toQuery(arrangement, page, settledText) },
    // A way of looking that cannot be read must not keep the households away.
    { isEnabled: !kept.isPending, keepsLast: true },
  )

  /** Not `useCommand`: that asks for everything in sight again, and this changes nothing in sight. */
  const keep = async (body: { views?: SavedView[]; last?: CaseloadArrangement }): Promise<void> => {
    const reply = await request('keepCaseloadViews', { body })
    client.setQueryData(['caseloadViews', {}], reply)
  }
  const arrange = (next: CaseloadArrangement): void => {
    setChosen(next)
    setPage(0)
    // How someone looked last is no fact: when it cannot be kept, it holds while the page is open.
    keep({ last: next }).catch(() => undefined)
  }
  return {
    answer,
    arrangement,
    arrange,
    page,
    turnTo: setPage,
    text,
    search: (next: string) => {
      setText(next)
      setPage(0)
    },
    isNarrowed: settledText !== '' || arrangement.filter !== 'all' || arrangement.status !== null,
    views: kept.data?.views ?? none,
    keepViews: async (views: readonly SavedView[]) => keep({ views: [...views] }),
  }
}

const toQuery = (
  { filter, status, sort, direction }: CaseloadArrangement,
  page: number,
  text: string,
): NonNullable<RequestInput<'caseload'>['query']> => ({
  filter,
  sort,
  direction,
  page: String(page),
  ...(status === null ? {} : { status }),
  ...(text === '' ? {} : { text }),
})

/** What `useCaseload` answers. */
export type Caseload = ReturnType<typeof useCaseload>
