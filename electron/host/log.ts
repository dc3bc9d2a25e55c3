import { destination, type DestinationStream, type Logger, pino } from 'pino'

/** Should a line ever be given one of these, it is crossed out. Nothing in the code does so on purpose. */
const neverLogged = [
  'authorization',
  'body',
  'code',
  'headers',
  'key',
  'name',
  'passphrase',
  'recoveryKey',
  'secret',
  'title',
  'token',
  'update',
]

/** Structured lines on stderr: what happened, never about whom or with which words. */
export const createLog = (stream: DestinationStream = destination({ fd: 2, sync: true })): Logger =>
  pino(
    {
      base: null,
      redact: { paths: neverLogged.flatMap((key) => [key, `*.${key}`]), censor: '***' },
      // Foreign errors carry foreign text: a path, a piece of a statement. Kind and place are enough.
      serializers: { err: toBareError, error: toBareError },
    },
    stream,
  )

/** An error without its message: the kind, its code, and where it came from. */
export function toBareError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const reason: unknown = 'code' in error ? error.code : undefined
  return { kind: error.name, reason, at: frames.slice(0, 8).map((line) => line.trim()) }
}
