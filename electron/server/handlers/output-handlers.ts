import { toLadder } from '../../../shared/content/authority/own-ladder.ts'
import { toRoundFigures } from '../../../shared/domain/pilot-figures/round-figures.ts'
import { foldRounds } from '../../../shared/domain/questionnaire/fold-rounds.ts'
import type { PaperLanguage } from '../../../shared/output/output-document.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { readCorrects } from '../../desk/make-record.ts'
import { houseStyleChanged, outputMade } from '../../desk/output-records.ts'
import { toHostDay } from '../../desk/reverse-test-facts.ts'
import { toContentHash } from '../../desk/plan/plan-version.ts'
import { createOpeningLimit } from '../../gate/opening-limit.ts'
import { readKeptState } from '../../rooms/history-now.ts'
import type { CaseRow, ParticipantRow, RecordRow } from '../../vault/vault-operations.ts'
import { findOutputKind, mayMake, outputKinds, type OutputReads } from '../../views/output-kinds.ts'
import { readHouseStyle, toOutputDocument } from '../../views/output-paper.ts'
import { toOutputReads } from '../../views/output-reads.ts'
import type { Handlers, ServerContext } from '../call.ts'
import type { OpenHost } from '../open-host.ts'
import { readPilotFigures } from '../read-pilot.ts'
import { readLadder } from '../read-ladder.ts'
import { requireCase } from '../require-case.ts'

type OutputHandlers = Pick<Handlers, 'outputs' | 'output' | 'houseStyle' | 'saveHouseStyle'>

/** The name under which the vault keeps how papers look. */
const houseStyleSetting = 'houseStyle'

/** Papers for those who may have them, and how they look. */
export function outputHandlers({ now }: ServerContext): OutputHandlers {
  const limit = createOpeningLimit()
  return {
    async outputs({ params: { caseId }, host, me }) {
      const caseRow = await requireCase(host, me, caseId)
      const reads = await readForRole(host, me, {
        caseRow,
        today: toHostDay(now()),
        language: 'nl',
        ...forAll,
      })
      return Object.entries(outputKinds)
        .filter(([, made]) => mayMake(made, me.role, caseRow))
        .map(([kind, { listParties, listSubjects }]) => ({
          kind,
          parties: [...(listParties?.(reads) ?? [])],
          subjects: listSubjects === undefined ? null : [...listSubjects(reads)],
        }))
        .flatMap(({ subjects, ...entry }) =>
          subjects?.length === 0 ? [] : [{ ...entry, subjects: subjects ?? [] }],
        )
    },

    async output({ params: { caseId, kind }, query, host, me }) {
      const { language = 'nl', party = null, about = null } = query
      await limit.count(me.id)
      const caseRow = await requireCase(host, me, caseId)
      const found = findOutputKind(kind, me.role, caseRow)
      const reads = await readForRole(host, me, {
        caseRow,
        today: toHostDay(now()),
        language,
        party,
        about,
      })
      const content = (await found?.build(reads)) ?? null
      if (content === null) throw new AppError('request/not-found')
      // The access log first: what cannot be logged is not given out.
      const made = await noteMaking(host, me, {
        kind,
        caseId,
        at: now(),
        isForOneParty: party !== null,
      })
      const style = await readStyle(host)
      const { municipality } = host.identity
      const { seal } = await host.vault.call('readChainHead', {})
      return toOutputDocument(content, { kind, language, caseRow, municipality, style, made, seal })
    },

    houseStyle: async ({ host }) => readStyle(host),

    async saveHouseStyle({ body, host, me }) {
      const record = houseStyleChanged.write({ caseId: null, byId: me.id, at: now() }, {})
      await host.vault.call('appendRecords', { records: [record] })
      const value = JSON.stringify(body)
      await host.vault.call('writeSetting', { name: houseStyleSetting, value })
      return body
    },
  }
}

type Making = Readonly<{ kind: string; caseId: string; at: number; isForOneParty: boolean }>

/** The record of this making, or of one that was made at the same moment: it is where the chain stands. */
async function noteMaking(
  { vault }: OpenHost,
  { id: byId, role }: ParticipantRow,
  { kind, caseId, at, isForOneParty }: Making,
): Promise<RecordRow> {
  const record = outputMade.write({ caseId, byId, at }, { kind, role, isForOneParty })
  await vault.call('appendRecords', { records: [record] })
  const rows = await vault.call('listRecords', { caseId, type: outputMade.type })
  const made = rows.at(-1)
  if (made === undefined) throw new AppError('internal')
  return made
}

const readStyle = async ({ vault }: OpenHost) =>
  readHouseStyle(await vault.call('readSetting', { name: houseStyleSetting }))

type Wish = Readonly<{
  caseRow: CaseRow
  today: string
  language: PaperLanguage
  party: string | null
  about: string | null
}>
const forAll = { party: null, about: null } as const

async function readForRole(
  host: OpenHost,
  { role }: ParticipantRow,
  wish: Wish,
): Promise<OutputReads> {
  const { vault } = host
  const caseId = wish.caseRow.id
  const documents = await vault.call('listDocuments', { caseId })
  const records = await vault.call('listRecords', { caseId, type: null })
  return toOutputReads({
    ...wish,
    role,
    records,
    rungs: toLadder(await readLadder(vault)),
    pilot: async () => ({
      pilot: await readPilotFigures(host, wish.today),
      rounds: toRoundFigures(foldRounds(records).rounds),
    }),
    readCorrects,
    toContentHash,
    readDocument: async (kind, documentId) => {
      const document = documents.find(
        (row) => row.kind === kind && (documentId === undefined || row.id === documentId),
      )
      const kept = document === undefined ? null : await readKeptState(vault, document.id)
      return kept?.content ?? null
    },
  })
}
