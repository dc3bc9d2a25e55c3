import { z } from 'zod'
import { accessPurpose } from '../../shared/access/access-purpose.ts'
import { accessObject } from '../../shared/access/access-log.ts'
import { documentKind } from '../../shared/document/document-kind.ts'
import { role } from '../../shared/domain/role.ts'
import { errorCodes } from '../../shared/errors/app-error.ts'
import { defineRecord } from './define-record.ts'

/** Access log (NEN 7513): who (by), what, when (at), and why: the role in this case that gave the right. */
export const documentOpened = defineRecord(
  'document.opened',
  z.object({
    documentId: z.string(),
    kind: documentKind,
    role,
    right: z.enum(['read', 'write']),
  }),
)

/**
 * From where somebody comes (an IP address, or `ownComputer`) and for what. It holds for all that this person
 * does until the next one. Readers: the access log.
 */
export const accessReached = defineRecord(
  'access.reached',
  z.object({ role, address: z.string().max(45), purpose: accessPurpose }),
)

/** Something of a case was read that is no document; once for everything of one kind within some minutes. */
export const accessRead = defineRecord('access.read', z.object({ object: accessObject, role }))

/** Somebody searched, in one case or in all. What was looked for stays out of the log. */
export const accessSearched = defineRecord('access.searched', z.object({ role }))

/** The chain of records was taken out of the app, from which number on. */
export const accessExported = defineRecord(
  'access.exported',
  z.object({ object: accessObject, role, after: z.int() }),
)

/** Somebody tried what this role may not, or asked for what is not there for this person. */
export const accessRefused = defineRecord(
  'access.refused',
  z.object({
    object: accessObject,
    role,
    code: z.enum(errorCodes),
    documentId: z.string().nullable(),
  }),
)
