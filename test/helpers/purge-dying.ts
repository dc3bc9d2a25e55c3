import { text } from 'node:stream/consumers'
import { buildOperations } from '../../electron/vault/build-operations.ts'
import { openDatabaseFile, setUpForWriting } from '../../electron/vault/database-file.ts'
import { requireKeyFile } from '../../electron/vault/key-file.ts'
import { vaultPath } from '../../electron/vault/open-steps.ts'
import { unlockDataKey } from '../../electron/vault/unlock.ts'
import { lastSecret, purgeOfExample } from './purge-example.ts'

/** Child process of the kill test: removes something for good and is killed in its last step, or right after the commit. */
const [folder = '', moment = ''] = process.argv.slice(2)
const keyFile = await requireKeyFile(folder)
const key = await unlockDataKey(keyFile, { passphrase: await text(process.stdin) })
const db = openDatabaseFile(vaultPath(folder), key)
setUpForWriting(db)
// So small that pages of the unfinished transaction reach the disk before it ends.
db.pragma('cache_size = 5')
const operations = buildOperations(db)
const die = (): number => {
  process.kill(process.pid, 'SIGKILL')
  // The signal may take a moment; nothing may happen meanwhile.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  return 0
}
// Written a moment before: the word then stands in the log too, behind which the removal comes.
operations.appendUpdate(lastSecret)
if (moment === 'middle') {
  db.function('die', die)
  db.exec('CREATE TEMP TRIGGER dying AFTER INSERT ON main.setting BEGIN SELECT die(); END')
}
db.transaction(() => operations.purgeDocument(purgeOfExample)).immediate()
die()
