import { request } from '../../platform/request.ts'

/** The exported chain of the host, of one case or of all (null), put together from its pieces. Throws AppError. */
export async function readChain(caseId: string | null): Promise<string> {
  const lines: string[] = []
  let after: number | null = 0
  while (after !== null) {
    // One after another: each piece says where the next begins.
    // oxlint-disable-next-line no-await-in-loop
    const piece: Awaited<ReturnType<typeof readPiece>> = await readPiece(after, caseId)
    lines.push(...piece.lines)
    after = piece.next
  }
  return `${lines.join('\n')}\n`
}

const readPiece = async (after: number, caseId: string | null) =>
  request('exportChain', {
    query: {
      ...(after === 0 ? {} : { after: String(after) }),
      ...(caseId === null ? {} : { caseId }),
    },
  })
