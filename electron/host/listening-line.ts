import { practiceCases } from '../../shared/content/practice-cases/practice-cases.ts'
import type { ListeningEvent } from '../../shared/desktop/listening.ts'
import { toInviteLink } from '../gate/invite-link.ts'
import type { OpenHost } from '../server/open-host.ts'
import type { CaseRow } from '../vault/vault-operations.ts'
import type { RunningHost } from './start-host.ts'

/** What a host says when it serves (electron/README.md, contract for automation). */
export async function toListeningEvent(
  host: RunningHost,
  isDemo: boolean,
): Promise<ListeningEvent> {
  const open = host.door.current()
  const rows = open === null ? [] : await open.vault.call('listCases', {})
  const cases = practiceFirst(rows.filter(({ kind }) => kind === 'huishouden'))
  const first = cases[0]
  return {
    event: 'listening',
    url: host.url,
    network: host.meeting.state().open,
    ownerToken: open?.gate.owner.token ?? host.door.token,
    cases: cases.map(({ id, title }) => ({ id, title })),
    ...(isDemo && open !== null && first !== undefined
      ? { invites: await makeDemoInvites(host, open, first.id) }
      : {}),
  }
}

/** The owner's first link. The secret stands in the fragment, which no browser sends or logs. */
export const toStartLink = ({ url, door }: RunningHost): string => {
  const open = door.current()
  return open === null ? `${url}/#door=${door.token}` : `${url}/#token=${open.gate.owner.token}`
}

async function makeDemoInvites(
  { meeting }: RunningHost,
  { gate }: OpenHost,
  caseId: string,
): Promise<NonNullable<ListeningEvent['invites']>> {
  const invites: NonNullable<ListeningEvent['invites']> = []
  for (const guest of practiceCases[0]?.guests ?? []) {
    const { code } = await gate.invites.create(
      { ...guest, caseId, validHours: null },
      gate.owner.id,
    )
    const link = toInviteLink(meeting.entrance(), code)
    invites.push({ role: guest.role, name: guest.name, code, link })
  }
  return invites
}

/** In the order of the practice cases, so that the first one is the one the demo invites to. */
function practiceFirst(rows: readonly CaseRow[]): readonly CaseRow[] {
  const place = ({ ref, isExample }: CaseRow): number => {
    const index = practiceCases.findIndex((practice) => isExample && practice.ref === ref)
    return index === -1 ? practiceCases.length : index
  }
  return rows.toSorted((a, b) => place(a) - place(b) || a.createdAt - b.createdAt)
}
