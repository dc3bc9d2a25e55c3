import { expect, test } from 'vitest'
import { readArguments } from '../../../../electron/host/read-arguments.ts'

test('without flags a host takes a free port and stands at its door', () => {
  expect(readArguments([])).toEqual({
    port: 0,
    create: false,
    demo: false,
    'admit-all': false,
    json: false,
  })
})

test('every flag of the contract is read', () => {
  const line =
    '--data d --port 8080 --passphrase-file p --create --demo --admit-all --listen 192.0.2.1 --cert c --key k --json --pages x'
  expect(readArguments(line.split(' '))).toEqual({
    data: 'd',
    port: 8080,
    'passphrase-file': 'p',
    create: true,
    demo: true,
    'admit-all': true,
    listen: '192.0.2.1',
    cert: 'c',
    key: 'k',
    json: true,
    pages: 'x',
  })
})

test.each([
  [['--nonsense'], /nonsense/],
  [['stray'], /stray/],
  [['--port'], /--port/],
  [['--port', '--json'], /^[^\n]*--port[^\n]*$/],
  [['--port', '70000'], /--port/],
  [['--port', '-1'], /--port/],
  [['--port', '80x'], /--port/],
  [['--listen', 'example'], /--listen/],
  [['--listen', '192.0.2.1:80'], /--listen/],
  [['--data', ''], /--data/],
  [['--create'], /--create needs --passphrase-file/],
  [['--cert', '/x'], /--cert and --key go together/],
  [['--key', '/x'], /--cert and --key go together/],
])('%j cannot be meant', (argv, problem) => {
  expect(readArguments(argv)).toEqual({ problem: expect.stringMatching(problem) as string })
})
