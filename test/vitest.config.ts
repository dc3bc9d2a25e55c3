import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const fakeElectron = fileURLToPath(new URL('helpers/fake-electron.ts', import.meta.url))

/**
 * Tests of modules that only compute, or that start their host inside the test: they share the modules they
 * import, which otherwise each file loads anew (a quarter of the time). Not those of the vault, the desktop
 * and the launcher: they put other modules, clocks and processes in place of the real ones.
 */
const withSharedModules = [
  'test/unit/{shared,renderer}/**/*.test.ts',
  'test/unit/electron/{desk,rooms,views}/**/*.test.ts',
  'test/{contract,convergence}/**/*.test.ts',
]
const inNode = {
  environment: 'node',
  // Not a measure of speed: the slowest honest test must pass on a busy machine with 2 cores.
  testTimeout: 60_000,
  hookTimeout: 60_000,
} as const

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        resolve: { alias: { electron: fakeElectron } },
        test: {
          ...inNode,
          name: 'node',
          include: ['test/{unit,guard,migrations}/**/*.test.ts'],
          exclude: withSharedModules,
        },
      },
      {
        root,
        resolve: { alias: { electron: fakeElectron } },
        test: { ...inNode, name: 'node-shared', include: withSharedModules, isolate: false },
      },
      {
        root,
        resolve: { alias: { electron: fakeElectron } },
        test: {
          name: 'fault',
          environment: 'node',
          include: ['test/fault/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 60_000,
          // These kill processes and fill disks; two at once would disturb each other.
          fileParallelism: false,
        },
      },
    ],
  },
})
