/** What is wrong at the first place where the chain of records does not hold. */
export type ChainFault = 'changed' | 'missing' | 'cut' | 'imported'

/** The chain of records as it is carried outside; part of VaultOperations. */
export type ChainCalls = {
  /** Where the chain ends now; 0 and zeros while it is empty. */
  readChainHead(args: Readonly<Record<string, never>>): Readonly<{ n: number; hash: string }>
  /**
   * The records after this number as lines of an exported chain, at most `limit`. Also what is damaged comes
   * along, as it is kept: whoever proves the file finds it there.
   */
  readChainPage(args: Readonly<{ afterN: number; limit: number }>): Readonly<{
    lines: readonly string[]
    lastN: number
    /** Where the chain ended at that moment. */
    head: Readonly<{ n: number; hash: string }>
  }>
}
