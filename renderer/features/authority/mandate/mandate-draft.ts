import type { z } from 'zod'
import { addMonths } from '../../../../shared/util/calendar-days.ts'
import type {
  GranterRole,
  MandateBasis,
} from '../../../../shared/domain/authority/authority-vocabulary.ts'
import { exclusions } from '../../../../shared/domain/authority/authority-vocabulary.ts'
import type { mandateGrant } from '../../../../shared/domain/authority/mandate-facts.ts'

type Grant = z.output<typeof mandateGrant>

/** A mandate while it is being filled in. */
export type MandateDraft = Readonly<
  Omit<Grant, 'grantedByRole' | 'basis' | 'validFrom' | 'validUntil' | 'budgetLimitEur'> & {
    grantedByRole: GranterRole | null
    basis: MandateBasis | null
    validFrom: string | null
    validUntil: string | null
    /** As it is typed, in whole euros. */
    budget: string
  }
>

/** A year from today, with everything excluded that no mandate reaches. Nothing else is chosen for anyone. */
export const toEmptyMandate = (today: string): MandateDraft => ({
  grantedBy: '',
  grantedByRole: null,
  basis: null,
  validFrom: today,
  validUntil: addMonths(today, 12),
  scope: [],
  budget: '',
  excludes: exclusions,
  documentRef: '',
  remark: '',
})

/** What is missing before the rules can be asked. */
export type MandatePart =
  'grantedBy' | 'grantedByRole' | 'basis' | 'validFrom' | 'validUntil' | 'budget'

/** The draft as it is sent, or what it misses. */
export function toGrant({ budget, ...draft }: MandateDraft): Grant | readonly MandatePart[] {
  const { grantedByRole, basis, validFrom, validUntil } = draft
  const euros = readEuros(budget)
  const missing: readonly (readonly [boolean, MandatePart])[] = [
    [draft.grantedBy.trim() === '', 'grantedBy'],
    [grantedByRole === null, 'grantedByRole'],
    [basis === null, 'basis'],
    [validFrom === null, 'validFrom'],
    [validUntil === null, 'validUntil'],
    [euros === undefined, 'budget'],
  ]
  const parts = missing.flatMap(([isMissing, part]) => (isMissing ? [part] : []))
  if (
    parts.length > 0 ||
    grantedByRole === null ||
    basis === null ||
    validFrom === null ||
    validUntil === null ||
    euros === undefined
  )
    return parts
  return { ...draft, grantedByRole, basis, validFrom, validUntil, budgetLimitEur: euros }
}

/** Whole euros as people type them: '5.000' is five thousand. Null when empty, undefined when it is no amount. */
export function readEuros(typed: string): number | null | undefined {
  const text = typed.trim().replaceAll(/[.\s]/g, '')
  if (text === '') return null
  return /^\d{1,8}$/.test(text) && Number(text) <= 10_000_000 ? Number(text) : undefined
}
