/**
 * Room that a rule may give. Source: domain reference 1.5 (OT-4.3); how each kind of room works in law is
 * knowledge of the trade and must be checked before use.
 */
import { z } from 'zod'
import { bilingual } from '../bilingual.ts'
import { sourceMark } from './sources.ts'

/** Every kind of room, and 'geenRuimte' for none. */
export const ruleRoomIds = [
  'individualisering',
  'hardheidsclausule',
  'afwijkenVanBeleidsregel',
  'bijzondereBijstand',
  'voorliggendeVoorziening',
  'samenloop',
  'overbrugging',
  'verzoekAanAndereInstantie',
  'geenRuimte',
] as const
export const ruleRoomId = z.enum(ruleRoomIds)

/** One kind of room, with what it means in plain words. */
export const ruleRoom = bilingual.extend({
  id: ruleRoomId,
  plain: bilingual,
  ...sourceMark.shape,
})
export type RuleRoom = Readonly<z.output<typeof ruleRoom>>

const unchecked = { source: 'ownKnowledge', needsCheck: true } as const

/** All kinds of room. */
export const ruleRooms: readonly RuleRoom[] = [
  {
    id: 'individualisering',
    nl: 'Individualisering',
    en: 'Individualisation',
    plain: {
      nl: 'De regel mag of moet passen bij deze persoon',
      en: 'The rule may or must fit this person',
    },
    ...unchecked,
  },
  {
    id: 'hardheidsclausule',
    nl: 'Hardheidsclausule',
    en: 'Hardship clause',
    plain: {
      nl: 'De regel zelf zegt dat afwijken mag als de uitkomst te hard is',
      en: 'The rule itself allows an exception when the outcome is too harsh',
    },
    ...unchecked,
  },
  {
    id: 'afwijkenVanBeleidsregel',
    nl: 'Afwijken van een beleidsregel',
    en: 'Departing from a policy rule',
    plain: {
      nl: 'Door bijzondere omstandigheden zou de beleidsregel onevenredig uitpakken',
      en: 'Special circumstances would make the policy rule disproportionate',
    },
    ...unchecked,
  },
  {
    id: 'bijzondereBijstand',
    nl: 'Bijzondere bijstand',
    en: 'Special assistance (bijzondere bijstand)',
    plain: {
      nl: 'Geld voor noodzakelijke kosten door bijzondere omstandigheden',
      en: 'Money for necessary costs that special circumstances bring',
    },
    ...unchecked,
  },
  {
    id: 'voorliggendeVoorziening',
    nl: 'Een andere regeling gaat voor',
    en: 'Another scheme comes first',
    plain: {
      nl: 'Een andere wet of regeling is hiervoor bedoeld en kan helpen',
      en: 'Another act or scheme is meant for this and can help',
    },
    ...unchecked,
  },
  {
    id: 'samenloop',
    nl: 'Samenloop van wetten',
    en: 'Laws that meet',
    plain: {
      nl: 'Twee wetten gelden tegelijk; we kiezen wat het beste past',
      en: 'Two acts apply at once; we choose what fits best',
    },
    ...unchecked,
  },
  {
    id: 'overbrugging',
    nl: 'Overbrugging',
    en: 'Bridging',
    plain: {
      nl: 'Hulp voor de tijd tot de goede regeling begint',
      en: 'Help for the time until the right scheme starts',
    },
    ...unchecked,
  },
  {
    id: 'verzoekAanAndereInstantie',
    nl: 'Verzoek aan een andere instantie',
    en: 'Request to another organisation',
    plain: {
      nl: 'Een ander mag dit beslissen; wij vragen het met deze uitleg',
      en: 'Someone else may decide this; we ask with this explanation',
    },
    ...unchecked,
  },
  {
    id: 'geenRuimte',
    nl: 'Geen ruimte gevonden',
    en: 'No room found',
    plain: {
      nl: 'We hebben gezocht en geen ruimte gevonden',
      en: 'We looked and found no room',
    },
    source: 'ownProposal',
    needsCheck: false,
  },
]
