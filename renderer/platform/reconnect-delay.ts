const firstMs = 500
const longestMs = 15_000

/**
 * How long to wait before attempt `attempt` (0 = the first). Full jitter: after a restart of the host
 * thirty screens come back spread out, not all at once.
 */
export const toReconnectDelayMs = (attempt: number, random: () => number): number =>
  Math.floor(random() * Math.min(longestMs, firstMs * 2 ** attempt))
