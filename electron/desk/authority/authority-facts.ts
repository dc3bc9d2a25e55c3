import { saidBy } from '../../../shared/domain/authority/fact.ts'
import {
  type AuthorityState,
  foldAuthority,
} from '../../../shared/domain/authority/fold-authority.ts'
import { z } from 'zod'
import type { AuthorityRefusal } from '../../../shared/domain/authority/authority-refusal.ts'
import { type CaseFacts, refuse } from '../command-rule.ts'
import { toHostDay } from '../reverse-test-facts.ts'

/** A command about authority in its state: the day, and what holds on it. */
export type AuthorityFacts = Readonly<{ today: string; state: AuthorityState }>

const said = z.object(saidBy)
type Said = Readonly<z.output<typeof said> & { on: string }>
type SaidAsGiven = Readonly<Omit<Said, 'how' | 'on'> & { on?: string | undefined }>

/**
 * What holds on the host's day. Refuses while the clock stands before the day of the last record, so that
 * nobody brings a mandate back by setting it, and while there is a record that this app cannot read. A page
 * corrects nothing here: a change is a new record, and where the newest counts the host notes what it corrects.
 */
export function readAuthority(facts: CaseFacts): AuthorityFacts {
  const today = toHostDay(facts.at)
  const last = facts.records.at(-1)
  if (last !== undefined && toHostDay(last.at) > today) refuse('clockBehind')
  if ((facts.corrects ?? null) !== null) refuse('correctionIsNew')
  const state = foldAuthority(facts.records, today)
  if (state.unread.length > 0) refuse('recordUnread')
  return { today, state }
}

/** Refuses when there is a reason to. */
export function refuseWhen(reason: AuthorityRefusal | null): void {
  if (reason !== null) refuse(reason)
}

/** The day on which something happened: the one told, when it is not in the future; else today. */
export function toToldDay(told: string | undefined, today: string): string {
  if (told !== undefined && told > today) refuse('dayAhead')
  return told ?? today
}

/** The name of a party in the plan as the host has it. */
export async function readPartyName({ readDocument }: CaseFacts, partyId: string): Promise<string> {
  const plan = await readDocument('plan')
  const found = plan?.content['parties']?.find(({ id }) => id === partyId)
  const name = typeof found?.['name'] === 'string' ? found['name'].trim() : ''
  return name === '' ? refuse('partyGone') : name
}

/** Refuses a professional who speaks for another party than that of the own invite. */
export function requireOwnParty({ me, link }: CaseFacts, partyId: string): void {
  if (link === undefined && me.role === 'professional' && me.partyId !== partyId)
    refuse('notYourParty')
}

/**
 * Who said it and how it came here. Someone on an own device, or with a link made for that person, is who
 * the host knows it to be, today. What the regisseur writes down for someone else names that person, has
 * evidence, and may be of an earlier day.
 */
export function toSaid({ me, link }: CaseFacts, given: SaidAsGiven, today: string): Said {
  const itself = { evidence: '', on: today }
  if (link !== undefined)
    return { ...itself, person: link.person, personRole: link.personRole, how: 'link' }
  const { personRole, person, evidence } = given
  if (me.role !== 'regisseur')
    return { ...itself, person: me.name, personRole, how: 'eigenApparaat' }
  if (person === '') refuse('personMissing')
  if (evidence === '') refuse('evidenceMissing')
  return { person, personRole, how: 'opgeschreven', evidence, on: toToldDay(given.on, today) }
}

/** For whom the link was made through which a command came; empty when it came through none. */
export function toLinkPerson({ link }: Pick<CaseFacts, 'link'>): string {
  if (link === undefined) return ''
  return link.personRole === '' ? link.person : `${link.person}, ${link.personRole}`
}
