import { useState } from 'react'
import {
  type ParsedAgreement,
  parseAgreement,
} from '../../../../shared/domain/meeting/parse-agreement.ts'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { useFields } from '../../../document/use-fields.ts'
import { readToday } from '../../../platform/today.ts'
import { useKnownNames } from './use-known-names.ts'

/** A draft as it would be put before the table: what the line says, and what was corrected. */
export type Draft = Readonly<{
  id: string
  text: string
  what: string
  /** Empty when nobody is named. */
  owner: string
  /** Chosen by hand; null when the line says it. */
  ownerId: string | null
  endsOn: string | null
  isPast: boolean
  ifBroken: string
  amends: string | null
  parsed: ParsedAgreement
}>

/** One draft of the meeting's document, read; null when it is gone. */
export function useDraft(id: string): Draft | null {
  const names = useKnownNames()
  const [today] = useState(() => readToday())
  const fields = useFields(meetingShape.drafts, id, [
    'text',
    'ownerId',
    'endsOn',
    'ifBroken',
    'amends',
  ])
  if (fields === null) return null
  const parsed = parseAgreement(fields.text, { names, today })
  const chosen = names.find((known) => known.id === fields.ownerId)
  const endsOn = fields.endsOn ?? parsed.endsOn
  return {
    id,
    text: fields.text.trim(),
    what: parsed.what,
    owner: chosen?.name ?? parsed.owner?.name ?? '',
    ownerId: chosen?.id ?? null,
    endsOn,
    isPast: endsOn !== null && endsOn < today,
    ifBroken: fields.ifBroken.trim(),
    amends: fields.amends,
    parsed,
  }
}
