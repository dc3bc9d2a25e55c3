import { randomUUID } from 'node:crypto'
import type { AnswerLink, Asked } from '../../../shared/api/answer-routes.ts'
import { foldAuthority } from '../../../shared/domain/authority/fold-authority.ts'
import type { LinkedQuestion, ShownPart } from '../../../shared/domain/authority/linked-question.ts'
import { foldConsentRounds } from '../../../shared/domain/meeting/fold-consent.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { answerLinkOpened } from '../../desk/answer-link-records.ts'
import { toLinkedCommand } from '../../desk/authority/link-answer.ts'
import { refuse } from '../../desk/command-rule.ts'
import { toHostDay } from '../../desk/reverse-test-facts.ts'
import { toAnswerLink, toLinkState } from '../../gate/answer-links.ts'
import { createOpeningLimit } from '../../gate/opening-limit.ts'
import type { AnswerLinkRow } from '../../vault/answer-link-calls.ts'
import type { CaseRow, ParticipantRow } from '../../vault/vault-operations.ts'
import { findAsked, toAskedQuestion } from '../../views/asked-question.ts'
import type { Handlers, ServerContext } from '../call.ts'
import type { OpenHost } from '../open-host.ts'
import { performCommand } from '../perform-command.ts'
import { requireCase } from '../require-case.ts'

type LinkHandlers = Pick<Handlers, 'createAnswerLink' | 'answerLinks' | 'withdrawAnswerLink'>
type BearerHandlers = Pick<Handlers, 'lookAtQuestion' | 'giveAnswer'>

/** Questions that are answered by a one-time link, without an account. */
export const answerHandlers = (context: ServerContext): LinkHandlers & BearerHandlers => ({
  ...linkHandlers(context),
  ...bearerHandlers(context),
})

/** Links, as the regisseur makes, sees and withdraws them. */
const linkHandlers = ({ live, network, now }: ServerContext): LinkHandlers => ({
  async createAnswerLink({ params: { caseId }, body, host, me }) {
    await requireCase(host, me, caseId)
    await readAsked(host, caseId, body.question, { shows: body.shows, at: now() })
    const { row, secret } = await host.gate.answerLinks.create({ ...body, caseId }, me.id)
    live.tellOwner('invites')
    return { ...toAnswerLinkLine(row, now()), link: toAnswerLink(network.entrance(), secret) }
  },

  async answerLinks({ params: { caseId }, host, me }) {
    await requireCase(host, me, caseId)
    const rows = await host.gate.answerLinks.list(caseId)
    return rows.toReversed().map((row) => toAnswerLinkLine(row, now()))
  },

  async withdrawAnswerLink({ params: { id }, host, me }) {
    await host.gate.answerLinks.withdraw(id, me.id)
    live.tellOwner('invites')
    return {}
  },
})

/** All that the bearer of a link can do: read the one question, and answer it once. */
function bearerHandlers(context: ServerContext): BearerHandlers {
  const { live, now } = context
  const openings = createOpeningLimit()
  return {
    async lookAtQuestion({ body: { secret }, address, loggedAddress }) {
      const host = requireOpen(context)
      const row = await host.gate.answerLinks.findUsable(secret, address)
      await openings.count(row.id)
      const caseRow = await requireCaseOf(host, row)
      const at = now()
      const { shows } = row
      const asked = await readAsked(host, row.caseId, row.question, { shows, at })
      // The access log first: what cannot be logged is not shown.
      const opened = { linkId: row.id, kind: row.question.kind, address: loggedAddress }
      const record = answerLinkOpened.write({ caseId: row.caseId, byId: null, at }, opened)
      await host.vault.call('appendRecords', { records: [record] })
      return toAskedQuestion(asked, row, { caseRow, identity: host.identity })
    },

    async giveAnswer({ body: { secret, answer }, address }) {
      const host = requireOpen(context)
      const row = await host.gate.answerLinks.findUsable(secret, address)
      await openings.count(row.id)
      if (answer === null) {
        await host.gate.answerLinks.decline(row)
        live.tellOwner('invites')
        return { receipt: null }
      }
      const { caseId, id, person, personRole } = row
      const records = await host.vault.call('listRecords', { caseId, type: null })
      const command = toLinkedCommand(row.question, answer, { records, at: now() })
      const made = await performCommand(context, host, {
        caseId,
        me: ownerOf(host),
        // A key of its own: of two answers sent at once, the link decides which one counts.
        command: { ...command, key: randomUUID() },
        link: { id, person, personRole },
      })
      live.tellOwner('invites')
      const at = new Date(made.at).toISOString()
      return { receipt: { n: made.n, hash: made.hash, at } }
    },
  }
}

type Wish = Readonly<{ shows: readonly ShownPart[]; at: number }>

/** What is asked, as it stands now. Throws 'record/not-allowed' when it needs no answer any more. */
async function readAsked(
  { vault }: OpenHost,
  caseId: string,
  question: LinkedQuestion,
  { shows, at }: Wish,
): Promise<Asked> {
  const records = await vault.call('listRecords', { caseId, type: null })
  const state = foldAuthority(records, toHostDay(at))
  const found = findAsked(question, { state, rounds: foldConsentRounds(records) }, shows)
  return 'refusal' in found ? refuse(found.refusal) : found.asked
}

const toAnswerLinkLine = (row: AnswerLinkRow, nowMs: number): AnswerLink => ({
  id: row.id,
  question: row.question,
  person: row.person,
  personRole: row.personRole,
  state: toLinkState(row, nowMs),
  expiresAt: new Date(row.expiresAt).toISOString(),
  createdAt: new Date(row.createdAt).toISOString(),
})

function requireOpen({ door }: ServerContext): OpenHost {
  const host = door.current()
  if (host === null) throw new AppError(door.whyClosed())
  return host
}

async function requireCaseOf({ vault }: OpenHost, { caseId }: AnswerLinkRow): Promise<CaseRow> {
  const found = await vault.call('findCase', { id: caseId })
  if (found === null) throw new AppError('link/unknown')
  return found
}

/** The rules judge for the one who holds the case; whose answer it is, the link says. */
function ownerOf({ gate }: OpenHost): ParticipantRow {
  const owner = gate.participants.find(gate.owner.id)
  if (owner === null) throw new AppError('internal')
  return owner
}
