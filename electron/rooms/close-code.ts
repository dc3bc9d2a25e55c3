import { closeCodes } from '../../shared/document/sync-messages.ts'
import type { ErrorCode } from '../../shared/errors/app-error.ts'

/** The close code that tells a client whether to come back by itself after this. */
export function toCloseCode(code: ErrorCode): number {
  switch (code) {
    case 'document/other-epoch':
      return closeCodes.superseded
    case 'version/document-newer':
      return closeCodes.newerAppNeeded
    case 'access/forbidden':
    case 'document/not-found':
      return closeCodes.forbidden
    case 'storage/full':
      return closeCodes.storageFull
    default:
      return closeCodes.restarting
  }
}
