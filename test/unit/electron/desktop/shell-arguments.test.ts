import { expect, test } from 'vitest'
import { parseShellArguments } from '../../../../electron/desktop/shell-arguments.ts'

const none = { host: [], profile: null, pages: null, opensVault: false }

test("the host's arguments are passed on, in either spelling", () => {
  const argv = ['electron', '.', '--demo', '--data', '/a', '--passphrase-file=/b', '--json']
  expect(parseShellArguments([...argv, '--profile', '/c'], {}, false)).toEqual({
    host: ['--demo', '--data=/a', '--passphrase-file=/b'],
    profile: '/c',
    pages: null,
    opensVault: true,
  })
})

test('what is neither ours nor the host’s is dropped', () => {
  const argv = ['electron', '.', '--inspect', '--remote-debugging-port=1', '--require', 'x']
  expect(parseShellArguments(argv, {}, false)).toEqual(none)
})

test('a packaged app takes nothing from its command line or its environment', () => {
  const argv = ['rondetafel', '--data', '/evil', '--demo', '--profile', '/evil']
  const env = { ELECTRON_RENDERER_URL: 'https://evil.example/' }
  expect(parseShellArguments(argv, env, true)).toEqual(none)
})

test('while developing, the pages may come from a page server', () => {
  const env = { ELECTRON_RENDERER_URL: 'http://localhost:5173' }
  expect(parseShellArguments(['electron', '.'], env, false).pages).toBe('http://localhost:5173')
})
