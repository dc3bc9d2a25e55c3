import { eventActionCodes, ownComputer } from '../../../shared/access/access-log.ts'
import type { AccessLine } from '../../../shared/api/proof-routes.ts'
import { toCsv } from '../../../shared/util/to-csv.ts'

/** Outcomes as the norm counts them (as in DICOM and RFC 3881): 0 went well, 4 was refused. */
const outcomes = { done: '0', refused: '4' } as const

const fields: Readonly<Record<string, (line: AccessLine, caseId: string) => string>> = {
  EventID: ({ id }) => id,
  EventDateTime: ({ at }) => at,
  EventActionCode: ({ action }) => eventActionCodes[action],
  EventTypeCode: ({ action }) => action,
  EventOutcomeIndicator: ({ isDone }) => (isDone ? outcomes.done : outcomes.refused),
  UserID: ({ byId }) => byId ?? 'host',
  UserName: ({ byName }) => byName ?? '',
  RoleIDCode: ({ role }) => role ?? '',
  PurposeOfUse: ({ purpose }) => purpose ?? '',
  NetworkAccessPointTypeCode: ({ address }) => toPointType(address),
  NetworkAccessPointID: ({ address }) => address ?? '',
  AlternateUserID: ({ organisation }) => organisation ?? '',
  ParticipantObjectID: (_, caseId) => caseId,
  ParticipantObjectTypeCode: ({ object }) => object,
  ParticipantObjectDetail: ({ objectId }) => objectId ?? '',
  AuditSourceID: () => 'rondetafel',
}

/** As the norm counts them (RFC 3881): 1 a name, 2 an IP address. */
const toPointType = (address: string | null): string => {
  if (address === null) return ''
  return address === ownComputer ? '1' : '2'
}

/** The log as a file for a spreadsheet, under the field names of NEN 7513 (domain reference 8.5). */
export function toAccessCsv(lines: readonly AccessLine[], caseId: string): string {
  const names = Object.keys(fields)
  const rows = lines.map((line) => Object.values(fields).map((read) => read(line, caseId)))
  return toCsv([names, ...rows])
}
