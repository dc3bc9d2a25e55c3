import { z } from 'zod'
import type { VaultDatabase } from './database-file.ts'
import { HostClock } from './host-clock.ts'
import { answerLinkOperations } from './repositories/answer-link-operations.ts'
import { caseFileOperations } from './repositories/case-file-operations.ts'
import { chainOperations } from './repositories/chain-operations.ts'
import { chainSigner } from './repositories/chain-signer.ts'
import { caseOperations } from './repositories/case-operations.ts'
import { clientIdOperations } from './repositories/client-id-operations.ts'
import { documentOperations } from './repositories/document-operations.ts'
import { historyOperations } from './repositories/history-operations.ts'
import { inviteOperations } from './repositories/invite-operations.ts'
import { logOperations } from './repositories/log-operations.ts'
import { participantOperations } from './repositories/participant-operations.ts'
import { purgeOperations } from './repositories/purge-operations.ts'
import { recordOperations } from './repositories/record-operations.ts'
import { reflectionOperations } from './repositories/reflection-operations.ts'
import { searchOperations } from './repositories/search-operations.ts'
import { settingOperations } from './repositories/setting-operations.ts'
import { versionOperations } from './repositories/version-operations.ts'
import type { OperationName, VaultOperations } from './vault-operations.ts'

/** Operations that write and so need a transaction and a commit. */
export const writingOperations = {
  createCase: true,
  listCases: false,
  findCase: false,
  listDocuments: false,
  findDocument: false,
  loadDocument: false,
  appendUpdate: true,
  writeSnapshot: true,
  startEpoch: true,
  issueClientId: true,
  findClientId: false,
  listClientIds: false,
  addParticipant: true,
  updateParticipant: true,
  findParticipantByToken: false,
  findParticipant: false,
  listParticipants: false,
  addInvite: true,
  findInviteByCode: false,
  listInvites: false,
  useInvite: true,
  withdrawInvite: true,
  addAnswerLink: true,
  findAnswerLinkBySecret: false,
  listAnswerLinks: false,
  endAnswerLink: true,
  appendRecords: true,
  listVersions: false,
  loadVersion: false,
  findSnapshotBefore: false,
  readLogPage: false,
  listWriting: false,
  purgeDocument: true,
  readLastPurge: false,
  listRecords: false,
  verifyRecords: false,
  readChainHead: true,
  readChainPage: true,
  listStaleSources: false,
  writeProjection: true,
  listFigures: false,
  searchText: false,
  exportCaseFile: true,
  lookAtCaseFile: false,
  importCaseFile: true,
  addReflectionCard: true,
  changeReflectionCard: true,
  openReflectionCards: true,
  moveReflectionCard: true,
  keepReflectionGroup: true,
  castReflectionBallot: true,
  readReflectionSession: false,
  readSetting: false,
  writeSetting: true,
  count: false,
} as const satisfies Record<OperationName, boolean>

/** Every operation over one open database, with its statements prepared once. */
export function buildOperations(db: VaultDatabase): VaultOperations {
  const clock = new HostClock(readLastStoredAt(db))
  const { addRecords, ...records } = recordOperations(db, clock)
  const { addDocument, findSoundSnapshot, ...documents } = documentOperations(db, clock)
  const { addVersion, ...versions } = versionOperations(db)
  const settings = settingOperations(db)
  const { insertParticipant, ...participants } = participantOperations(db, clock, addRecords)
  const { useAnswerLink, ...links } = answerLinkOperations(db, clock, addRecords)
  return {
    ...records,
    ...chainOperations(db, chainSigner(settings)),
    ...documents,
    ...participants,
    ...links,
    ...versions,
    ...historyOperations(db, findSoundSnapshot),
    ...caseOperations(db, clock, addDocument, addRecords, addVersion),
    appendRecords({ documents: begun, version, usesLink, settings: kept, ...facts }) {
      if (usesLink !== undefined) useAnswerLink(usesLink)
      for (const document of begun ?? []) addDocument(document, facts.records[0]?.at ?? 0)
      if (version !== undefined) addVersion(version)
      for (const setting of kept ?? []) settings.writeSetting(setting)
      records.appendRecords(facts)
    },
    ...logOperations(db, clock),
    ...clientIdOperations(db, clock, (id) => documents.findDocument({ id })),
    ...inviteOperations(db, clock, insertParticipant, addRecords),
    ...searchOperations(db),
    ...reflectionOperations(db),
    ...caseFileOperations(db, clock, addRecords),
    ...settings,
    ...purgeOperations(db, { ...documents, ...settings }, addRecords),
  }
}

/** Times never go back within a table, so its last row has its latest time. */
function readLastStoredAt(db: VaultDatabase): number {
  const row = db
    .prepare(
      `SELECT max(
          coalesce((SELECT at FROM doc_log ORDER BY seq DESC LIMIT 1), 0),
          coalesce((SELECT at FROM record_event ORDER BY n DESC LIMIT 1), 0)) AS at`,
    )
    .get()
  return z.object({ at: z.int() }).parse(row).at
}
