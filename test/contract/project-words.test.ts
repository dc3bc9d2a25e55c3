import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { expect, test } from 'vitest'

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && existsSync(path))
const binary: ReadonlySet<string> = new Set(['.png', '.woff2', '.ico', '.icns', '.bin', '.db'])
const own = 'test/contract/project-words.test.ts'
const texts = tracked.filter((path) => !binary.has(extname(path)) && path !== own)

/** What belongs at the top; everything else has a room. Names with a dot in front are free. */
const top = [
  ...['LICENSE', 'README.md', 'electron', 'electron.vite.config.ts', 'package-lock.json'],
  ...['package.json', 'renderer', 'shared', 'test', 'tsconfig.json'],
]

/** Places that exist on one computer only. */
const machinePaths = [
  /(?:^|[\s"'`(=:])\/(?:home|Users|root|work|mnt|opt)\/[a-z]{2}/im,
  /[A-Z]:\\Users\\/,
  /\bfile:\/\/\/(?:home|Users|root|work)\b/,
]

/** Hosts that packages come from: which one is nobody's business but that computer's. */
const registries = [
  /registry\.(?:npmjs|yarnpkg|npmmirror)\.[a-z]+/i,
  /\b(?:artifactory|nexus|verdaccio|jfrog)\b/i,
  /\bnpm\.pkg\.github\.com\b/i,
  /https?:\/\/(?!tidelift\.com)[^\s"']*\/(?:npm|registry)\//i,
]

test('the top holds only what belongs there', () => {
  const names = new Set(tracked.map((path) => path.split('/')[0] ?? ''))
  const others = [...names].filter((name) => !name.startsWith('.') && !top.includes(name))
  expect(others).toEqual([])
})

test.each([
  ['a path of one computer', machinePaths],
  ['a package registry', registries],
])('no file names %s', (_what, patterns) => {
  const hits = texts.flatMap((path) => {
    const text = readFileSync(path, 'utf8')
    return patterns.flatMap((pattern) => {
      const hit = pattern.exec(text)
      return hit === null ? [] : [`${path}: ${hit[0].trim()}`]
    })
  })
  expect(hits).toEqual([])
})

test('the patterns find what they are for', () => {
  const finds = (patterns: readonly RegExp[], text: string): boolean =>
    patterns.some((pattern) => pattern.test(text))
  for (const path of ['"/home/anna/x"', "'/opt/app'", 'cd /root/app', 'C:\\Users\\Anna'])
    expect(finds(machinePaths, path), path).toBe(true)
  expect(finds(machinePaths, '/huishouden/$caseId/plan /homestead ./opt/x')).toBe(false)
  for (const host of [
    ['registry', 'yarnpkg', 'example'].join('.'),
    'https://some.example/npm/x',
    'artifactory',
  ])
    expect(finds(registries, host), host).toBe(true)
})
