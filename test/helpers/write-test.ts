import { findText, addEntity, setMember, setScalar } from '../../shared/document/entities.ts'
import { reverseTestShape } from '../../shared/document/reverse-test-shape.ts'
import type { DocumentContent } from '../../shared/document/seed.ts'
import type { Root } from '../../shared/document/shape.ts'
import type * as Y from 'yjs'
import type { HostProcess } from './host-process.ts'
import { connectSyncClient } from './sync-client.ts'

type Content = DocumentContent<'reverseTest'>
type Line = Readonly<{ type: string; body: Readonly<Record<string, unknown>> }>
type TestAt = Readonly<{ caseId: string; testId: string; token: string }>

const origin = { source: 'view', label: 'story' } as const

/**
 * Answers a live test as one person at the table, over the same socket as a page; resolves when the host
 * called it durable. Words that stand there already stay.
 */
export async function writeTest(
  host: HostProcess,
  { caseId, testId, token }: TestAt,
  content: Content,
): Promise<void> {
  const records = await host.ask<readonly Line[]>(`/api/cases/${caseId}/records`, token)
  const started = records.find(
    ({ type, body }) => type === 'reverseTest.started' && body['testId'] === testId,
  )
  const documentId = String(started?.body['documentId'])
  const opened = await host.ask<{ clientId: number }>(
    `/api/documents/${documentId}/open`,
    token,
    {},
  )
  const client = await connectSyncClient(host.listening.url, { documentId, token, ...opened })
  const before = client.acknowledged()
  client.doc.transact(() => write(client.doc, content), origin)
  while (client.acknowledged() === before)
    // oxlint-disable-next-line no-await-in-loop -- the host answers the one write
    await new Promise((resolve) => setImmediate(resolve))
  client.close()
}

function write(doc: Y.Doc, content: Content): void {
  for (const [name, root] of Object.entries<Root>(reverseTestShape)) {
    const entities = (content as Readonly<Record<string, readonly Line['body'][]>>)[name] ?? []
    for (const entity of entities) {
      const id = String(entity['id'])
      if (root.writers === 'fixed') fill(doc, root, id, entity)
      else addEntity(doc, root, { ...entity, id }, origin)
    }
  }
}

/** What has one place is there from the start and is only filled in. */
function fill(doc: Y.Doc, root: Root, id: string, entity: Line['body']): void {
  for (const [field, { kind }] of Object.entries(root.fields)) {
    const value = entity[field]
    if (value === undefined) continue
    if (kind === 'text') {
      const text = findText(doc, root, id, field)
      if (text?.length === 0 && typeof value === 'string') text.insert(0, value)
    } else if (kind === 'set')
      for (const member of value as readonly string[])
        setMember(doc, root, id, field as never, member, true, origin)
    else setScalar(doc, root, id, field as never, value as never, origin)
  }
}
