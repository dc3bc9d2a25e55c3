import { qualityChecks } from '../../shared/content/quality-checks.ts'
import { documentShapes } from '../../shared/document/document-kind.ts'
import { readEntities } from '../../shared/document/entities.ts'
import { reverseTestShape } from '../../shared/document/reverse-test-shape.ts'
import type { CostLine } from '../../shared/domain/pilot-figures/cost-range.ts'
import { toFigurePlans } from '../../shared/domain/pilot-figures/figure-list.ts'
import type { PilotCase } from '../../shared/domain/pilot-figures/pilot-case.ts'
import {
  type PilotFigures,
  toPilotFigures,
} from '../../shared/domain/pilot-figures/pilot-figures.ts'
import { policySignalGiven } from '../../shared/records/reverse-test-records.ts'
import { readCorrects } from '../desk/make-record.ts'
import { loadDocument } from '../rooms/load-document.ts'
import type { CaseRow, DocumentRow, RecordRow } from '../vault/vault-operations.ts'
import { toPilotCase } from '../views/pilot-case.ts'
import type { OpenHost } from './open-host.ts'

type Kept = Readonly<{ version: number; today: string; figures: Promise<PilotFigures> }>
/** The figures of an open vault, until something in it changes: making them opens every plan. */
const kept = new WeakMap<OpenHost, Kept>()
const plans = toFigurePlans(qualityChecks.map(({ id }) => id))

/** The figures of all households but the practice cases, on a day of the host. */
export async function readPilotFigures(host: OpenHost, today: string): Promise<PilotFigures> {
  const { version } = host.projector
  const last = kept.get(host)
  if (last?.version === version && last.today === today) return last.figures
  const figures = readPilotCases(host, today).then((cases) => toPilotFigures(cases, plans))
  kept.set(host, { version, today, figures })
  return figures
}

/** Every signal to policy of the vault; practice cases too, as the reverse test shows them. */
export async function readSignals(host: OpenHost): Promise<readonly RecordRow[]> {
  const rows: RecordRow[] = []
  for (const { id: caseId } of await host.vault.call('listCases', {})) {
    // One after another: the vault has one thread.
    // oxlint-disable-next-line no-await-in-loop
    rows.push(...(await host.vault.call('listRecords', { caseId, type: policySignalGiven.type })))
  }
  return rows
}

type CostCase = Readonly<{ professionals: readonly string[]; lines: readonly CostLine[] }>

/** The estimates of every household's reverse tests. */
export async function readCosts(host: OpenHost, today: string): Promise<readonly CostCase[]> {
  const found: CostCase[] = []
  for (const caseRow of await listHouseholds(host)) {
    // oxlint-disable-next-line no-await-in-loop -- the vault has one thread
    const documents = await host.vault.call('listDocuments', { caseId: caseRow.id })
    const lines: CostLine[] = []
    for (const document of documents.filter(({ kind }) => kind === 'reverseTest'))
      // oxlint-disable-next-line no-await-in-loop -- the vault has one thread
      lines.push(...(await readCostLines(host, document)))
    if (lines.length === 0) continue
    // oxlint-disable-next-line no-await-in-loop -- the vault has one thread
    const { professionals } = await readPilotCase(host, caseRow, today)
    found.push({ professionals, lines })
  }
  return found
}

async function readCostLines(
  { vault }: OpenHost,
  { id }: DocumentRow,
): Promise<readonly CostLine[]> {
  const stored = await vault.call('loadDocument', { id })
  if (stored === null) return []
  const { doc } = loadDocument(stored, reverseTestShape)
  const lines = readEntities(doc, reverseTestShape.costs).map(({ kind, euros }) => ({
    kind,
    euros,
  }))
  doc.destroy()
  return lines
}

const listHouseholds = async ({ vault }: OpenHost): Promise<readonly CaseRow[]> =>
  (await vault.call('listCases', {})).filter(
    ({ kind, isExample }) => kind === 'huishouden' && !isExample,
  )

async function readPilotCases(host: OpenHost, today: string): Promise<readonly PilotCase[]> {
  const cases: PilotCase[] = []
  for (const caseRow of await listHouseholds(host))
    // oxlint-disable-next-line no-await-in-loop -- the vault has one thread, and others wait for it too
    cases.push(await readPilotCase(host, caseRow, today))
  return cases
}

async function readPilotCase(
  { vault }: OpenHost,
  caseRow: CaseRow,
  today: string,
): Promise<PilotCase> {
  const caseId = caseRow.id
  const records = await vault.call('listRecords', { caseId, type: null })
  const corrected = new Set(records.map(readCorrects))
  const documents = await vault.call('listDocuments', { caseId })
  const document = documents.find(({ kind }) => kind === 'plan')
  const stored =
    document === undefined ? null : await vault.call('loadDocument', { id: document.id })
  const plan = stored === null ? null : loadDocument(stored, documentShapes.plan).doc
  const made = toPilotCase({
    caseRow,
    records: records.filter(({ n }) => !corrected.has(n)),
    plan,
    today,
  })
  plan?.destroy()
  return made
}
