import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPassphrase } from '../../../../electron/host/open-from-file.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rondetafel-passphrase-'))
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

async function read(content: string | Uint8Array): Promise<string> {
  const path = join(folder, 'passphrase')
  await writeFile(path, content)
  return readPassphrase(path)
}

test.each([
  ['one line', 'blauwe fietsbel\n'],
  ['without a line end', 'blauwe fietsbel'],
  ['with the line end of Windows', 'blauwe fietsbel\r\n'],
  ['with the mark that Windows puts before UTF-8', '\ufeffblauwe fietsbel\r\n'],
])('%s', async (_name, content) => {
  expect(await read(content)).toBe('blauwe fietsbel')
})

test('spaces, and a second line end, are part of it', async () => {
  expect(await read(' blauwe  fietsbel \n\n')).toBe(' blauwe  fietsbel \n')
})

test('another encoding is refused: nobody could type what it would be read as', async () => {
  await expect(read(Buffer.from('\ufeffblauwe fietsbel\r\n', 'utf16le'))).rejects.toThrow(
    /not valid/,
  )
  await expect(read(Buffer.from('bl\u00e0uwe fietsbel', 'latin1'))).rejects.toThrow(/not valid/)
})
