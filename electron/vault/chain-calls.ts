/** What is wrong at the first place where the chain of records does not hold. */
export type ChainFault = 'changed' | 'missing' | 'cut' | 'imported'

/** Where the chain ends, and the short form of the key with which this vault signs it. */
export type ChainHead = Readonly<{ n: number; hash: string; seal: string }>

/** Lines of the file that `electron/verify.ts` proves, without line ends. */
export type ChainPage = Readonly<{
  /** What the file begins with. */
  first: string
  lines: readonly string[]
  lastN: number
  /** What the file ends with, signed; null while there may be more records. */
  last: string | null
}>

/** The chain of records as it is carried outside; part of VaultOperations. Both make the key when there is none. */
export type ChainCalls = {
  /** Where the chain ends now; 0 and zeros while it is empty. */
  readChainHead(args: Readonly<Record<string, never>>): ChainHead
  /**
   * The records after this number as lines of an exported chain, at most `limit`. Also what is damaged comes
   * along, as it is kept: whoever proves the file finds it there. With a case, records of all others are only
   * their number and hash. `at` (milliseconds since 1970) is when it was signed.
   */
  readChainPage(
    args: Readonly<{ afterN: number; limit: number; caseId: string | null; at: number }>,
  ): ChainPage
}
