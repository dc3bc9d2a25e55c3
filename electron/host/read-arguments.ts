import { parseArgs } from 'node:util'
import { z } from 'zod'

const options = {
  data: { type: 'string' },
  port: { type: 'string' },
  'passphrase-file': { type: 'string' },
  create: { type: 'boolean' },
  demo: { type: 'boolean' },
  'admit-all': { type: 'boolean' },
  listen: { type: 'string' },
  cert: { type: 'string' },
  key: { type: 'string' },
  json: { type: 'boolean' },
  pages: { type: 'string' },
} as const

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().max(65_535))
const path = z.string().min(1)
const address = z.union([z.ipv4(), z.ipv6()])

const values = z.object({
  data: path.optional(),
  port: port.default(0),
  'passphrase-file': path.optional(),
  create: z.boolean().default(false),
  demo: z.boolean().default(false),
  'admit-all': z.boolean().default(false),
  listen: address.optional(),
  cert: path.optional(),
  key: path.optional(),
  json: z.boolean().default(false),
  pages: path.optional(),
})

/** The flags of the command line, documented in electron/README.md. */
export type HostArguments = Readonly<z.output<typeof values>>

/** A command line that cannot be meant. The message is one line for a person. */
export type BadArguments = Readonly<{ problem: string }>

/** Reads the command line; never throws. */
export function readArguments(argv: readonly string[]): HostArguments | BadArguments {
  const given = parse(argv)
  if (typeof given === 'string') return { problem: given }
  const parsed = values.safeParse(given)
  if (!parsed.success) {
    const flag = parsed.error.issues[0]?.path[0]
    return { problem: `--${String(flag)} has a value that it cannot have` }
  }
  const problem = findContradiction(parsed.data)
  return problem === null ? parsed.data : { problem }
}

/** A text says why the line cannot be read. */
function parse(argv: readonly string[]): Readonly<Record<string, unknown>> | string {
  try {
    return parseArgs({ args: [...argv], options, strict: true }).values
  } catch (error) {
    // Node's message names the flag and nothing else; what follows is advice that does not fit here.
    const [message = 'bad arguments'] = (error instanceof Error ? error.message : '').split(/\.\s/)
    return message
  }
}

function findContradiction(given: HostArguments): string | null {
  if ((given.cert === undefined) !== (given.key === undefined))
    return '--cert and --key go together'
  return given.create && given['passphrase-file'] === undefined
    ? '--create needs --passphrase-file'
    : null
}
