import { randomBytes, randomUUID } from 'node:crypto'
import type { PracticeEvaluation } from '../../shared/content/practice-cases/practice-evaluation.ts'
import type { PracticeGroup } from '../../shared/content/practice-cases/practice-group.ts'
import type { CaseRow, Vault } from '../vault/vault-operations.ts'
import { evaluationStarted } from '../../shared/records/evaluation-records.ts'
import { type Beginning, createCase } from './create-case.ts'
import { toNewDocument } from './new-document.ts'
import { toPracticeRecord } from './seed-practice-cases.ts'

/** Adds the practice group when it is not there yet (by its reference), with the cards of its session. */
export async function seedPracticeGroup(
  vault: Pick<Vault, 'call'>,
  { ref, title, regisseur, records, evaluation, session }: PracticeGroup,
  by: Readonly<{ byId: string; at: number }>,
): Promise<CaseRow> {
  const present = (await vault.call('listCases', {})).find(
    (row) => row.isExample && row.kind === 'pilotgroep' && row.ref === ref,
  )
  if (present !== undefined) return present
  const row = await createCase(
    vault,
    {
      ...{ ref, title, regisseur, kind: 'pilotgroep', status: 'actief', isExample: true },
      content: {},
      records: (caseId) => records.map((told) => toPracticeRecord(told, caseId, by)),
      beginnings: (caseId) => [toPracticeEvaluation(evaluation, { caseId, byId: by.byId })],
    },
    by,
  )
  await addCards(vault, row.id, session)
  return row
}

/** The report of the group: its document, and the fact that names it. */
function toPracticeEvaluation(
  { title, on, from, until, content }: PracticeEvaluation,
  { caseId, byId }: Readonly<{ caseId: string; byId: string }>,
): Beginning {
  const report = toNewDocument('evaluation', caseId, content)
  const body = { title, from, until, documentId: report.row.id }
  const at = Date.parse(`${on}T12:00:00Z`)
  return {
    documents: [report],
    records: [{ caseId, type: evaluationStarted.type, body, byId, at }],
  }
}

/** Anonymous, as the session says: no card has a writer, and its key is thrown away. */
async function addCards(
  vault: Pick<Vault, 'call'>,
  caseId: string,
  { sessionId, topics, voters }: PracticeGroup['session'],
): Promise<void> {
  const dots: { targetId: string; dots: number }[] = []
  for (const topic of topics) {
    const groupId = randomUUID()
    dots.push({ targetId: groupId, dots: topic.dots })
    await vault.call('keepReflectionGroup', { caseId, sessionId, id: groupId, title: topic.title })
    for (const card of topic.cards) {
      const id = randomUUID()
      const keyHash = new Uint8Array(randomBytes(32))
      const kept = { ...card, id, caseId, sessionId, keyHash, mark: null, authorId: null }
      await vault.call('addReflectionCard', kept)
      await vault.call('moveReflectionCard', { sessionId, id, groupId })
    }
  }
  await vault.call('openReflectionCards', { sessionId, id: null })
  for (let voter = 1; voter <= voters; voter++)
    await vault.call('castReflectionBallot', {
      sessionId,
      participantId: `voorbeeld-${voter}`,
      dots: voter === 1 ? dots : [],
    })
}
