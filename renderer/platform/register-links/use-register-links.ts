import { useMemo } from 'react'
import type { RecordLine } from '../../../shared/api/record-routes.ts'
import {
  type AuthorityState,
  foldAuthority,
} from '../../../shared/domain/authority/fold-authority.ts'
import { readToday } from '../today.ts'
import { useView } from '../use-request.ts'

/** What an entry of the register can have come of. */
export type RegisterSubject = Readonly<{
  kind: 'doel' | 'actie' | 'botsing' | 'omgekeerdeToets' | 'gesprek'
  id: string
}>

/** One agreement or decision that came of something, with its way there. */
export type RegisterLink = Readonly<{
  kind: 'agreement' | 'decision'
  id: string
  title: string
  href: string
}>

/** Folded once for all rows of a page that ask. */
const folded = new WeakMap<readonly RecordLine[], Readonly<{ on: string; state: AuthorityState }>>()

function foldOnce(records: readonly RecordLine[], today: string): AuthorityState {
  const known = folded.get(records)
  if (known?.on === today) return known.state
  const state = foldAuthority(records, today)
  folded.set(records, { on: today, state })
  return state
}

const none: readonly RegisterLink[] = []

/**
 * The agreements and decisions that came of this, newest first; none without a case, while they are on their
 * way, and for who may not read them: the host sends the facts that one may read.
 */
export function useRegisterLinks(
  caseId: string | null,
  { kind, id }: RegisterSubject,
): readonly RegisterLink[] {
  const records = useView(
    'records',
    { params: { caseId: caseId ?? '' } },
    { isEnabled: caseId !== null },
  ).data
  const today = readToday()
  return useMemo(
    () =>
      records === undefined || caseId === null
        ? none
        : findLinks(foldOnce(records, today), `/huishouden/${caseId}`, { kind, id }),
    [records, today, caseId, kind, id],
  )
}

function findLinks(
  { agreements, decisions }: AuthorityState,
  base: string,
  { kind, id }: RegisterSubject,
): readonly RegisterLink[] {
  const made = agreements.filter(({ source }) => source?.kind === kind && source.id === id)
  const taken = decisions.filter(
    ({ reverseTestId, meetingId }) =>
      (kind === 'omgekeerdeToets' && reverseTestId === id) ||
      (kind === 'gesprek' && meetingId === id),
  )
  return [
    ...taken.map((decision) => ({
      n: decision.n,
      kind: 'decision' as const,
      id: decision.id,
      title: decision.title,
      href: `${base}/besluiten/${encodeURIComponent(decision.id)}`,
    })),
    ...made.map((agreement) => ({
      n: agreement.n,
      kind: 'agreement' as const,
      id: agreement.id,
      title: agreement.text,
      href: `${base}/register?plek=${encodeURIComponent(`agreements/${agreement.id}/text`)}`,
    })),
  ].toSorted((a, b) => b.n - a.n)
}
