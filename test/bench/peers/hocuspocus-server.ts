import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Database } from '@hocuspocus/extension-database'
import { Server } from '@hocuspocus/server'
import SQLite from 'better-sqlite3'
import { serveParent } from '../forked-peer.ts'

/** Hocuspocus as its guide sets it up with SQLite: the whole state, debounced (2 s, at most 10 s), after others have seen it. */
const database = new SQLite(join(mkdtempSync(join(tmpdir(), 'hocuspocus-')), 'documents.db'))
database.exec('CREATE TABLE documents (name TEXT PRIMARY KEY, data BLOB NOT NULL)')
const select = database.prepare<[string], { data: Buffer }>(
  'SELECT data FROM documents WHERE name = ?',
)
const upsert = database.prepare(
  'INSERT INTO documents (name, data) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET data = excluded.data',
)

const server = new Server({
  address: '127.0.0.1',
  port: 0,
  quiet: true,
  extensions: [
    new Database({
      fetch: async ({ documentName }) => Promise.resolve(select.get(documentName)?.data ?? null),
      store: async ({ documentName, state }) => {
        upsert.run(documentName, Buffer.from(state))
        return Promise.resolve()
      },
    }),
  ],
})
await server.listen()
serveParent(server.address.port)
