import { useMemo } from 'react'
import * as Y from 'yjs'
import { expect, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { LiveDocument } from '../../renderer/document/live-document.ts'
import { LiveDocumentProvider } from '../../renderer/document/LiveDocumentProvider.tsx'
import { HistoryScreen } from '../../renderer/features/history/HistoryScreen.tsx'
import type { MomentLine, VersionLine, Writer } from '../../shared/api/version-routes.ts'
import type { Session } from '../../shared/api/replies.ts'
import { type DocumentContent, seedDocument } from '../../shared/document/seed.ts'
import type { Removal } from '../../shared/document/writers.ts'
import type { AppError } from '../../shared/errors/app-error.ts'
import { fakeRoutes } from './fake-routes.ts'
import { createFakeSyncHost, type FakeSyncHost } from './fake-sync-host.ts'
import { openAsOther } from './plan-stage.tsx'
import { ownerSession, showPage } from './show-page.tsx'

/** A plan with a past: what it said when it was adopted, and a host that knows who wrote and who removed. */
export type PastPlan = Readonly<{
  host: FakeSyncHost
  /** Priya, at the same table. The test closes it. */
  priya: LiveDocument
  routes: ReturnType<typeof fakeRoutes>
  /** What the host answers for the adopted version, from now on. */
  answerVersion(answer: AppError | null): void
  /** Keeps what the plan says now as a moment that can be looked back at. */
  keepMoment(): void
}>

const at = '2026-11-20T10:00:00.000Z'
const seedClientId = 1
const encode = (state: Uint8Array): string => btoa(String.fromCodePoint(...state))
const adopted: VersionLine = {
  id: 'v1',
  seq: 0,
  number: 1,
  name: '',
  reason: 'vastgesteld',
  at,
  byName: 'Nadia el Amrani',
}

/** Opens a plan that was adopted with this content. Ends with `vi.unstubAllGlobals()`. */
export async function openPastPlan(content: DocumentContent<'plan'>): Promise<PastPlan> {
  const seed = seedDocument('plan', content, seedClientId)
  const host = createFakeSyncHost(seed)
  const moments: Readonly<{ line: MomentLine; state: string }>[] = []
  const removals: Removal[] = []
  let refusal: AppError | null = null
  let versions: readonly VersionLine[] = [adopted]
  host.doc.on('update', (update: Uint8Array) => removals.push(...readRemovals(update)))
  const routes = fakeRoutes({
    audience: () => [],
    records: () => [],
    versions: () => [...versions],
    version: () => refusal ?? { version: adopted, state: encode(seed) },
    moments: () => moments.map(({ line }) => line),
    moment: ({ params }) => ({ state: moments[params.seq - 1]?.state ?? '' }),
    removals: () => removals,
    writers: () =>
      [...host.doc.store.clients.keys()].map((clientId) => ({
        clientId,
        writer: toWriter(clientId),
      })),
    keepVersion: ({ body }) => {
      const line = { ...adopted, id: 'v2', seq: 1, number: null, name: body.name } as const
      const kept: VersionLine = { ...line, reason: 'handmatig' }
      versions = [...versions, kept]
      return kept
    },
  })
  const priya = await openAsOther(host)
  const toWriter = (clientId: number): Writer => {
    if (clientId === seedClientId) return { participantId: null, name: null, colour: null }
    return clientId === priya.doc.clientID
      ? { participantId: 'priya', name: 'Priya Ramdin', colour: 2 }
      : { participantId: 'owner', name: 'Nadia el Amrani', colour: 8 }
  }
  return {
    host,
    priya,
    routes,
    answerVersion: (answer) => {
      refusal = answer
    },
    keepMoment: () => {
      const seq = moments.length + 1
      const line = { seq, from: at, to: at, writers: [toWriter(priya.doc.clientID)], edits: 1 }
      moments.push({ line, state: encode(Y.encodeStateAsUpdate(host.doc)) })
    },
  }
}

/** What went away in an update, as the host reads it from its log; all of it by Priya. */
const readRemovals = (update: Uint8Array): readonly Removal[] =>
  [...Y.decodeUpdate(update).ds.clients].flatMap(([clientId, ranges]) =>
    ranges.map(({ clock, len }) => ({ clientId, clock, length: len, participantId: 'priya' })),
  )

type PlanAround = Readonly<{
  host: FakeSyncHost
  right?: 'read' | 'write'
  children: React.ReactNode
}>

/** The live plan around a page of its past. */
export function PlanAround({ host, right = 'write', children }: PlanAround) {
  const surroundings = useMemo(() => host.surroundings({}, right), [host, right])
  return (
    <LiveDocumentProvider documentId="plan" kind="plan" surroundings={surroundings}>
      {children}
    </LiveDocumentProvider>
  )
}

/** Shows the history page of this plan and waits until the adopted version and the plan were compared. */
export async function showHistory(
  { host, routes }: PastPlan,
  { right, session = ownerSession }: Readonly<{ right?: 'read' | 'write'; session?: Session }> = {},
) {
  await page.viewport(1366, 900)
  const screen = await showPage(
    <PlanAround host={host} {...(right === undefined ? {} : { right })}>
      <HistoryScreen caseId="case-1" documentId="plan" />
    </PlanAround>,
    session,
  )
  await vi.waitFor(() => expect(routes.calls('version').length).toBeGreaterThan(0))
  return screen
}
