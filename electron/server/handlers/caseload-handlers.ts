import { z } from 'zod'
import {
  type CaseloadLine,
  caseloadPageSize,
  maxSearchHits,
  savedView,
} from '../../../shared/api/caseload-routes.ts'
import { caseloadArrangement } from '../../../shared/domain/caseload.ts'
import type { ReplyInput } from '../../../shared/api/route.ts'
import type { routes } from '../../../shared/api/contract.ts'
import type { CaseRow } from '../../vault/vault-operations.ts'
import { arrangeCaseload, toCaseloadLine } from '../../views/caseload.ts'
import { toHostDay } from '../../views/caseload-figures.ts'
import { toReadableKinds, toSearchHits, toSearchWords } from '../../views/search.ts'
import type { Handlers, ServerContext } from '../call.ts'
import type { OpenHost } from '../open-host.ts'

type CaseloadHandlers = Pick<
  Handlers,
  'caseload' | 'caseloadViews' | 'keepCaseloadViews' | 'search'
>

/** The caseload, the ways of looking at it, and search. */
export function caseloadHandlers({ now, live }: ServerContext): CaseloadHandlers {
  // Who never asked for the caseload needs no word that it changed.
  const listenTo = ({ projector }: OpenHost) => {
    projector.onChanged = () => live.tellOwner('caseload')
  }
  return {
    async caseload({ query, host, me }) {
      listenTo(host)
      await host.projector.settle()
      const today = toHostDay(now())
      const { lines: all } = await readKnown(host, today)
      const { filter = 'all', status = null, text = '', page = '0' } = query
      const { sort = 'attention', direction = 'down' } = query
      const question = { filter, status, text, sort, direction }
      const { lines, counts } = arrangeCaseload(all, question, me.name)
      const from = Number(page) * caseloadPageSize
      return {
        lines: lines.slice(from, from + caseloadPageSize),
        total: lines.length,
        counts,
        pending: host.projector.pending,
      }
    },

    caseloadViews: async ({ host }) => readViews(host),

    async keepCaseloadViews({ body, host }) {
      const before = await readViews(host)
      const last = body.last === undefined ? before.last : body.last
      const kept = { views: body.views ?? before.views, last }
      await host.vault.call('writeSetting', { name: viewsSetting, value: JSON.stringify(kept) })
      return kept
    },

    async search({ query: { text, caseId: asked }, host, me }) {
      const words = toSearchWords(text)
      const { pending } = host.projector
      // A guest has one case, whatever is asked; another one looks as if it held nothing.
      const caseId = me.caseId ?? asked ?? null
      const isMine = caseId === null || host.gate.rights.findCaseStatus(me, caseId) !== null
      if (words.length === 0 || !isMine) return { hits: [], hasMore: false, pending }
      await host.projector.settle()
      const kinds = toReadableKinds(me.role)
      const limit = maxSearchHits + 1
      const found = await host.vault.call('searchText', { words, caseId, kinds, limit })
      const { rows } = await readKnown(host, toHostDay(now()))
      const hits = toSearchHits(found, me.role, (id) =>
        host.gate.rights.findCaseStatus(me, id) === null ? null : (rows.get(id) ?? null),
      )
      return { hits, hasMore: found.length > maxSearchHits, pending }
    },
  }
}

type Known = Readonly<{
  version: number
  rows: ReadonlyMap<string, CaseRow>
  /** Made for one day. */
  today: string
  lines: readonly CaseloadLine[]
}>

/** The cases as they were last read: turning pages and typing in a search field change none of them. */
const lastKnown = new WeakMap<OpenHost, Known>()

async function readKnown(host: OpenHost, today: string): Promise<Known> {
  const { projector, vault } = host
  const { version } = projector
  const last = lastKnown.get(host)
  if (last?.version === version && last.today === today) return last
  const rows = await vault.call('listCases', {})
  const lines = rows
    .filter(({ kind }) => kind === 'huishouden')
    .map((row) => toCaseloadLine(row, projector.figuresOf(row.id), today))
  const known = { version, rows: new Map(rows.map((row) => [row.id, row])), today, lines }
  lastKnown.set(host, known)
  return known
}

const viewsSetting = 'caseload.views'
const storedViews = z.object({
  views: z.array(savedView).catch([]),
  last: caseloadArrangement.nullable().catch(null),
})

type Views = ReplyInput<(typeof routes)['caseloadViews']>

/** What cannot be read is forgotten: it is a way of looking, and no fact. */
async function readViews({ vault }: OpenHost): Promise<Views> {
  const text = await vault.call('readSetting', { name: viewsSetting })
  const parsed = storedViews.safeParse(text === null ? {} : toJson(text))
  return parsed.success ? parsed.data : { views: [], last: null }
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
