import { fileURLToPath } from 'node:url'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumArguments, findBrowser } from './helpers/find-browser.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

// A configuration of its own, because of this line: the tests see the React that ships. Its build for
// development warns of more and takes a fifth longer; `npm run dev` has that one.
process.env.NODE_ENV = 'production'

// Not thrown here: the Node tests must run on a machine without a browser.
const browserPath = findBrowser() ?? 'no browser: run npm run setup:browser'

/** '1' or '2' when half of the tests is asked for (`--shard=1/2`), else ''. */
const half = process.argv.find((argument) => argument.startsWith('--shard='))?.slice(8, 9) ?? ''

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
  'react/jsx-runtime',
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
  // Halves that run side by side fill a cold cache of their own.
  cacheDir: `node_modules/.vite-browser${half}`,
  plugins: [optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), react()],
  resolve: { dedupe: ['yjs', 'lib0', 'react', 'react-dom'] },
  // All at once: what is found one by one makes a cold cache reload the page in the middle of a test.
  optimizeDeps: { include: browserPackages },
  test: {
    name: 'browser',
    include: ['test/browser/**/*.test.tsx'],
    setupFiles: ['test/helpers/settled-render.ts', 'test/helpers/patient-waiting.ts'],
    testTimeout: 30_000,
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
})
