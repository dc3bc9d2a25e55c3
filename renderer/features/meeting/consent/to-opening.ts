import type { z } from 'zod'
import type { consentOpening } from '../../../../shared/domain/meeting/consent-facts.ts'
import type { Draft } from '../agreements/use-draft.ts'

/** Who a draft is between, who is asked, and when the answers are shown. */
export type Asked = Readonly<{
  parties: readonly string[]
  /** Attendees who are asked. */
  voters: readonly string[]
  children: readonly string[]
  /** As 'party:ID' and 'person:ID'. */
  absent: readonly string[]
  reveal: 'meteen' | 'tegelijk'
}>

type Given = Readonly<{
  draft: Draft
  meetingId: string
  /** Attendees at the table. */
  people: readonly string[]
  asked: Asked
}>

/** The command that puts a draft before the table. */
export const toOpening = ({
  draft,
  meetingId,
  people,
  asked,
}: Given): z.input<typeof consentOpening> => ({
  meetingId,
  draftId: draft.id,
  text: draft.text,
  owner: draft.owner,
  parties: asked.parties,
  startsOn: null,
  endsOn: draft.endsOn,
  ifBroken: draft.ifBroken,
  amends: draft.amends,
  reveal: asked.reveal,
  leftOut: people.filter((id) => !asked.voters.includes(id)),
  children: asked.children.filter((id) => asked.voters.includes(id)),
  absent: asked.absent.map((key) => {
    const [kind, ...id] = key.split(':')
    return { kind: kind === 'party' ? ('party' as const) : ('person' as const), id: id.join(':') }
  }),
})
