import { z } from 'zod'

// Closed lists of the household, its genogram and ecogram. Source: genogram reference, sections 2 to 6.

/** How a person is drawn. `anders` is chosen by the person; `huisdier` counts, because children draw pets first. */
export const personSigns = [
  'man',
  'vrouw',
  'anders',
  'onbekend',
  'zwangerschap',
  'huisdier',
] as const
export const personSign = z.enum(personSigns)
export type PersonSign = z.output<typeof personSign>

/** Where a member of the household lives: here, elsewhere, or in two homes by turns. */
export const livesWheres = ['hier', 'elders', 'gedeeld'] as const
export const livesWhere = z.enum(livesWheres)
export type LivesWhere = z.output<typeof livesWhere>

/** What two partners are or were to each other. */
export const unionKinds = ['huwelijk', 'partnerschap', 'samenwonend', 'lat', 'ouders'] as const
export const unionKind = z.enum(unionKinds)
export type UnionKind = z.output<typeof unionKind>

/** How a union ended; `scheidingLoopt` is one slash with words. */
export const unionEnds = ['uitElkaar', 'scheidingLoopt', 'gescheiden', 'overleden'] as const
export const unionEnd = z.enum(unionEnds)
export type UnionEnd = z.output<typeof unionEnd>

/** How a child belongs to the parents of a union. */
export const childLinkKinds = ['geboorte', 'adoptie', 'pleegkind'] as const
export const childLinkKind = z.enum(childLinkKinds)
export type ChildLinkKind = z.output<typeof childLinkKind>

/** Kinds of home. A place that must stay unknown is `elders` without a title. */
export const householdKinds = [
  'thuis',
  'andereOuder',
  'pleeggezin',
  'gezinshuis',
  'woongroep',
  'opZichzelf',
  'elders',
] as const
export const householdKind = z.enum(householdKinds)
export type HouseholdKind = z.output<typeof householdKind>

/** Care after separation: both parents have gezag, one has, about equal, or just staying over. */
export const stayArrangements = [
  'zorgregeling',
  'omgangsregeling',
  'coOuderschap',
  'logeren',
] as const
export const stayArrangement = z.enum(stayArrangements)
export type StayArrangement = z.output<typeof stayArrangement>

/** Quality of a tie, as one person sees it. Violence is never a tie. */
export const tieQualities = [
  'hecht',
  'gewoon',
  'afstandelijk',
  'gespannen',
  'wisselend',
  'verbroken',
  'hersteld',
] as const
export const tieQuality = z.enum(tieQualities)
export type TieQuality = z.output<typeof tieQuality>

/** Rings of the ecogram: people around the family, and organisations. */
export const supportRings = ['informeel', 'formeel'] as const
export const supportRing = z.enum(supportRings)
export type SupportRing = z.output<typeof supportRing>

/** How strong a support is, as the family experiences it. */
export const supportStrengths = ['sterk', 'gewoon', 'broos', 'spanning'] as const
export const supportStrength = z.enum(supportStrengths)
export type SupportStrength = z.output<typeof supportStrength>

/** Which way a support goes, seen from who gives it. */
export const supportDirections = ['geeft', 'vraagt', 'beide'] as const
export const supportDirection = z.enum(supportDirections)
export type SupportDirection = z.output<typeof supportDirection>

/** `wacht`: asked, no yes yet. `gezocht`: an empty place. `gestopt`: only in the list. */
export const supportStates = ['loopt', 'wacht', 'gezocht', 'gestopt'] as const
export const supportState = z.enum(supportStates)
export type SupportState = z.output<typeof supportState>

/** The two drawings of a household. */
export const pictures = ['genogram', 'ecogram'] as const
export const picture = z.enum(pictures)
export type Picture = z.output<typeof picture>
