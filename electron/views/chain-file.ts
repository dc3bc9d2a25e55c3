import type { Reply } from '../../shared/api/route.ts'
import type { proofRoutes } from '../../shared/api/proof-routes.ts'
import type { OperationResult } from '../vault/vault-operations.ts'

type Piece = Readonly<{ isFirst: boolean; pageSize: number }>

/** One piece of the file that `electron/verify.ts` proves: with its first line, or with its last. */
export function toChainLines(
  { lines, lastN, head }: OperationResult<'readChainPage'>,
  { isFirst, pageSize }: Piece,
): Reply<typeof proofRoutes.exportChain> {
  // Each piece comes with the end of that same moment; a full one may have another after it.
  const isLast = lines.length < pageSize
  return {
    lines: [
      ...(isFirst ? ['{"format":"rondetafel.chain","version":1}'] : []),
      ...lines,
      ...(isLast ? [`{"head":{"hash":"${head.hash}","n":${head.n}}}`] : []),
    ],
    next: isLast ? null : lastN,
  }
}
