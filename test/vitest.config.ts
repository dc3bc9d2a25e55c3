import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumArguments, findBrowser } from './helpers/find-browser.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const fakeElectron = fileURLToPath(new URL('helpers/fake-electron.ts', import.meta.url))

// Not thrown here: the Node tests must run on a machine without a browser.
const browserPath = findBrowser() ?? 'no browser: run npm run setup:browser'

/** '1' or '2' when half of the tests is asked for (`--shard=1/2`), else ''. */
const half = process.argv.find((argument) => argument.startsWith('--shard='))?.slice(8, 9) ?? ''

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

/** Every package that the pages and their tests import. */
const browserPackages = [
  '@internationalized/date',
  '@tanstack/react-query',
  '@tanstack/react-router',
  '@xyflow/react',
  '@zxcvbn-ts/core',
  '@zxcvbn-ts/language-nl-be',
  'fast-check',
  'fractional-indexing',
  'i18next',
  'lib0/buffer',
  'lib0/decoding',
  'lib0/encoding',
  'lucide-react',
  'papaparse',
  'react',
  'react-aria-components',
  'react-dom',
  'react-dom/client',
  'react-i18next',
  'react/jsx-dev-runtime',
  'uqr',
  'vitest-browser-react',
  'y-protocols/awareness',
  'y-protocols/sync',
  'y-websocket',
  'yjs',
  'zod',
]

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
      {
        root,
        // Halves that run side by side fill a cold cache of their own.
        cacheDir: `node_modules/.vite-browser${half}`,
        plugins: [optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), react()],
        resolve: { dedupe: ['yjs', 'lib0', 'react', 'react-dom'] },
        // All at once: what is found one by one makes a cold cache reload the page in the middle of a test.
        optimizeDeps: { include: browserPackages },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.tsx'],
          setupFiles: ['test/helpers/no-profiling.ts', 'test/helpers/patient-waiting.ts'],
          testTimeout: 30_000,
          restoreMocks: true,
          unstubGlobals: true,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              // As in the stories: nothing is proved by waiting for a dialog to fade.
              contextOptions: { reducedMotion: 'reduce' },
              launchOptions: { executablePath: browserPath, args: [...chromiumArguments] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
