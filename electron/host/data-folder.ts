import { join } from 'node:path'

/** Where this system keeps a user's data; the vault lies there when no other folder is named. */
export function toDataFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  switch (platform) {
    case 'win32':
      return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Rondetafel')
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Rondetafel')
    default:
      return join(env.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'rondetafel')
  }
}
