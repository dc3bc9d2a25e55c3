import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { findNameOfCase } from '../../../shared/document/read-case-names.ts'
import { hasDirectIdentifier } from '../../../shared/domain/pseudonymise/identifiers.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { storyPublished } from '../../../shared/records/reflection-records.ts'
import { refuse } from '../../desk/command-rule.ts'
import { readKeptState } from '../../rooms/history-now.ts'
import type { CaseRow, ParticipantRow } from '../../vault/vault-operations.ts'
import { toCheckedNames, toStoryNames } from '../../views/story-names.ts'
import type { Handlers, ServerContext } from '../call.ts'
import type { OpenHost } from '../open-host.ts'
import { requireCase } from '../require-case.ts'
import { tellRecords } from './tell-people.ts'

type StoryHandlers = Pick<Handlers, 'storySource' | 'publishStory'>

/**
 * Stories without names. What leaves a household is the text that its regisseur read over, and nothing
 * that leads back: the record in the group does not say which household it was.
 */
export const storyHandlers = (context: ServerContext): StoryHandlers => ({
  async storySource({ host, me, params: { caseId } }) {
    const { names, opening } = await readSource(host, me, caseId)
    return { names, opening }
  },

  async publishStory({ host, me, params: { caseId }, body }) {
    const group = await requireCase(host, me, caseId)
    if (group.kind !== 'pilotgroep') refuse('sessionUnknown')
    const { householdId, familyAgreed, isRead: _isRead, ...draft } = body
    if (draft.kind === 'succes' && !familyAgreed) refuse('storyConsent')
    const { names } = await readSource(host, me, householdId)
    const checked = toCheckedNames(names)
    const words = [draft.title, ...draft.parts.map(({ text }) => text)]
    if (words.some((text) => findNameOfCase(text, checked) !== null || hasDirectIdentifier(text)))
      refuse('namesInWords')
    const storyId = randomUUID()
    const story = storyPublished.body.parse({ ...draft, storyId, state: 'gecontroleerd' })
    const record = { caseId, type: storyPublished.type, byId: me.id, at: context.now() }
    await host.vault.call('appendRecords', { records: [{ ...record, body: story }] })
    tellRecords(context, host, caseId, 'records')
    return { storyId }
  },
})

async function readSource(host: OpenHost, me: ParticipantRow, caseId: string) {
  const caseRow = await requireCase(host, me, caseId)
  if (caseRow.kind !== 'huishouden') throw new AppError('request/not-found')
  const plan = await readPlan(host, caseRow)
  const participants = host.gate.participants.list(caseId)
  const { municipality } = host.identity
  const names = toStoryNames({ caseRow, plan, participants, municipality })
  return { names: [...names], opening: toOpening(plan) }
}

async function readPlan({ vault }: OpenHost, { id: caseId }: CaseRow) {
  const documents = await vault.call('listDocuments', { caseId })
  const plan = documents.find(({ kind }) => kind === 'plan')
  const kept = plan === undefined ? null : await readKeptState(vault, plan.id)
  return kept?.content ?? null
}

const goal = z.object({ title: z.string() })

/** What the household works on, as words to begin with; the page takes the names out before anyone sees it. */
const toOpening = (plan: Awaited<ReturnType<typeof readPlan>>): string =>
  (plan?.['goals'] ?? [])
    .flatMap((one) => goal.safeParse(one).data?.title.trim() ?? [])
    .filter((title) => title !== '')
    .map((title) => (/[.!?]$/.test(title) ? title : `${title}.`))
    .join(' ')
