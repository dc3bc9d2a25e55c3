import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { compression } from 'vite-plugin-compression2'

/** electron-vite forces './' for file:// pages; ours are served over http and have deep routes. */
const pagesAtRoot = { name: 'pages-at-root', config: () => ({ base: '/' }) }

/** Only while developing: the host that `npm run dev` started beside the page server. */
const devHost = `http://127.0.0.1:${process.env.RONDETAFEL_DEV_PORT ?? '0'}`
/** The host accepts only its own address as Host and Origin, so both are rewritten on the way. */
const toDevHost = {
  target: devHost,
  changeOrigin: true,
  ws: true,
  rewriteWsOrigin: true,
  headers: { origin: devHost },
}

/**
 * Left to itself the bundler makes a file for every set of pages that share a module: 140 requests before a plan
 * can be read, and half as long again. What pages share is taken together by what it is for; a page itself stays
 * a file of its own. The first screens (joining, the vault's door) need 'start' and nothing else.
 */
const chunks = [
  { name: 'start', tags: ['$initial' as const], priority: 5 },
  { name: 'graph', test: /node_modules[\\/](@xyflow|d3-|zustand)/, priority: 4 },
  {
    name: 'live',
    test: /node_modules[\\/](yjs|lib0|y-)|(renderer|shared)[\\/]document[\\/]/,
    minShareCount: 2,
    priority: 3,
  },
  {
    name: 'controls',
    test: /node_modules[\\/](react-|@internationalized|@react)|renderer[\\/]components[\\/]/,
    minShareCount: 2,
    priority: 2,
  },
  {
    name: 'common',
    test: /(shared|renderer[\\/](components|document|platform))[\\/]/,
    minShareCount: 2,
    priority: 1,
  },
]

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          main: 'electron/main.ts',
          host: 'electron/host.ts',
          'vault-worker': 'electron/vault/worker.ts',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [
      optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }),
      react(),
      pagesAtRoot,
      compression({ algorithms: ['gzip'], include: /\.(js|css)$/, threshold: 1000 }),
    ],
    resolve: { dedupe: ['yjs', 'lib0', 'react', 'react-dom'] },
    server: { proxy: { '/api': toDevHost, '/sync': toDevHost, '/live': toDevHost } },
    build: {
      outDir: 'out/renderer',
      target: ['es2023'],
      minify: true,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: 'renderer/index.html',
        output: { codeSplitting: { groups: chunks } },
      },
    },
  },
})
