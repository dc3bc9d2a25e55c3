import type { Logger } from 'pino'
import { exitCodes } from './exit-codes.ts'
import { toBareError } from './log.ts'
import type { RunningHost } from './start-host.ts'
import { within } from './within.ts'

/** Whoever started us may kill us after three seconds. */
const endWithinMs = 2800
const endSignals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const

/** Ends the process cleanly on a signal, or when the answered function is called. */
export function endCleanly(host: Pick<RunningHost, 'close'>, log: Logger): () => void {
  const end = (): void =>
    void within(endWithinMs, host.close()).then(() => process.exit(exitCodes.clean))
  for (const signal of endSignals) process.on(signal, end)
  // The reader of our one line may be gone; that is no reason to end.
  process.stdout.on('error', () => undefined)
  process.on('uncaughtException', (error: unknown) => fail(error, log))
  process.on('unhandledRejection', (error: unknown) => fail(error, log))
  return end
}

/** After the unforeseen nothing can be trusted, and nothing acknowledged is lost: end at once, without its words. */
function fail(error: unknown, log: Logger): void {
  log.fatal({ error: toBareError(error) }, 'unforeseen')
  process.exit(exitCodes.failed)
}
