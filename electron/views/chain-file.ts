import type { Reply } from '../../shared/api/route.ts'
import type { proofRoutes } from '../../shared/api/proof-routes.ts'
import type { OperationResult } from '../vault/vault-operations.ts'

/** One piece of the file that `electron/verify.ts` proves: with its first line, or with its last. */
export const toChainLines = (
  { first, lines, lastN, last }: OperationResult<'readChainPage'>,
  { isFirst }: Readonly<{ isFirst: boolean }>,
): Reply<typeof proofRoutes.exportChain> => ({
  // Each piece comes with the end of that same moment.
  lines: [...(isFirst ? [first] : []), ...lines, ...(last === null ? [] : [last])],
  next: last === null ? lastN : null,
})
