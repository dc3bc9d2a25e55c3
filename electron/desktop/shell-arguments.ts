import { parseArgs } from 'node:util'

/** What the command line asks of the shell. */
export type ShellArguments = Readonly<{
  /** Passed on to the host as they are. */
  host: readonly string[]
  /** Folder for the shell's own files instead of the usual one; used by the demo. */
  profile: string | null
  /** Page server of `npm run dev`, instead of the host's own pages. */
  pages: string | null
  /** The host gets a passphrase file, so that its vault is open when it serves. */
  opensVault: boolean
}>

const texts = ['data', 'port', 'passphrase-file', 'listen', 'cert', 'key'] as const
const flags = ['create', 'demo', 'admit-all'] as const

/**
 * Reads the command line and drops what is neither ours nor the host's. A packaged app takes none of it: a
 * link on a web page can start it with arguments, and '--data' from a stranger must not choose the vault.
 */
export function parseShellArguments(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  isPackaged: boolean,
): ShellArguments {
  if (isPackaged) return { host: [], profile: null, pages: null, opensVault: false }
  const { values } = parseArgs({
    args: argv.slice(1),
    strict: false,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' }] as const)),
      ...Object.fromEntries(texts.map((name) => [name, { type: 'string' }] as const)),
      profile: { type: 'string' },
    },
  })
  const readText = (name: string): string | null => {
    const value = values[name]
    return typeof value === 'string' ? value : null
  }
  return {
    host: [
      ...flags.filter((name) => values[name] === true).map((name) => `--${name}`),
      ...texts.flatMap((name) => {
        const value = readText(name)
        return value === null ? [] : [`--${name}=${value}`]
      }),
    ],
    profile: readText('profile'),
    pages: env.ELECTRON_RENDERER_URL ?? null,
    opensVault: readText('passphrase-file') !== null,
  }
}
