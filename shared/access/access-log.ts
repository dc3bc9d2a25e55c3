import { z } from 'zod'
import { documentKinds } from '../document/document-kind.ts'

/** What somebody did with a case file (NEN 7513: events; domain reference 8.5). */
export const accessActions = [
  'aanmelden',
  'afmelden',
  'dossierAanmaken',
  'openen',
  'schrijven',
  'zoeken',
  'vastleggen',
  'afdrukken',
  'exporteren',
  'importeren',
  'delen',
  'intrekken',
  'logInzien',
] as const
export const accessAction = z.enum(accessActions)
export type AccessAction = z.output<typeof accessAction>

/** With what: kinds of documents, and the rest of a case. Names of things and never their content. */
const accessObjects = [
  ...documentKinds,
  'case',
  'records',
  'agreements',
  'parties',
  'versions',
  'writers',
  'paper',
  'decision',
  'mandate',
  'escalation',
  'agreement',
  'search',
  'table',
  'accessLog',
  'chain',
  'caseChain',
  'question',
  /** What is no longer known, or what the reader of the log is not to know of. */
  'other',
] as const
export const accessObject = z.enum(accessObjects)
export type AccessObject = z.output<typeof accessObject>

/** Codes of NEN 7513 (EventActionCode): create, read, update, delete, execute. */
export const eventActionCodes: Readonly<Record<AccessAction, 'C' | 'R' | 'U' | 'D' | 'E'>> = {
  aanmelden: 'E',
  afmelden: 'E',
  dossierAanmaken: 'C',
  openen: 'R',
  schrijven: 'U',
  zoeken: 'E',
  vastleggen: 'C',
  afdrukken: 'R',
  exporteren: 'E',
  importeren: 'E',
  delen: 'E',
  intrekken: 'E',
  logInzien: 'R',
}

/** What stands in place of a network address for the laptop that holds the vault. */
export const ownComputer = 'loopback'

/**
 * Within this time the same reading by the same person is one line: a page asks again whenever something
 * changes, and a line for each would hide who looked. The norm asks for the event, not for every packet.
 */
export const sameReadingMs = 10 * 60_000
