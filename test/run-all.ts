import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfNeeded } from '../electron/build-if-needed.ts'
import { type Count, countPlaywright, countVitest, toCount } from './helpers/count-tests.ts'
import { endTools, type Outcome, root, runTool } from './helpers/run-tool.ts'
import { setUpBrowser } from './helpers/set-up-browser.ts'

// `npm test`: everything that must hold, in one run that asks nothing. `--quick` (`npm run check`) is the part
// for between two edits: the checks, and the unit tests that start nothing. What leaves a core idle runs two at
// a time: the checks, which only read, the two halves of the browser tests, and the tests that kill a host and
// wait for it. The others use both cores and run one step after another.
type Step = Readonly<{ name: string; run: () => Promise<Outcome & Count> }>

const results = join(root, 'test', 'results')
const isQuick = process.argv.includes('--quick')
/** Where a failing step keeps saying the same, its end says the most. */
const shownLines = 300

/** Left to itself the runner keeps one core free, which on two cores is half of them. Pages stay one by one: they share the focus. */
const bothCores = '--maxWorkers=2'

/** A check that holds or does not: counts as one. */
const check = (name: string, tool: string, ...args: readonly string[]): Step => ({
  name,
  run: async () => {
    const outcome = await runTool(tool, args)
    return { ...outcome, ...toCount(outcome.isOk, { passed: Number(outcome.isOk), failed: 0 }) }
  },
})

const vitest = (name: string, project: string, ...args: readonly string[]): Step => ({
  name,
  run: async () => {
    const report = join(results, `${name.replaceAll(' ', '-')}.json`)
    const outcome = await runTool('vitest', [
      ...['run', '-c', 'test/vitest.config.ts', `--project=${project}`, ...args],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ])
    return { ...outcome, ...toCount(outcome.isOk, countVitest(report)) }
  },
})

/** Two browsers, each with half of the tests: pages of one browser share the focus and go one by one. */
const inBrowser: readonly Step[] = ['1', '2'].map((half) =>
  vitest(`browser ${half}`, 'browser', `--shard=${half}/2`),
)

const build: Step = {
  name: 'build',
  run: async () => {
    const started = performance.now()
    const output = await buildIfNeeded().then(() => null, String)
    const seconds = (performance.now() - started) / 1000
    const isOk = output === null
    return { isOk, output: output ?? '', seconds, passed: Number(isOk), failed: Number(!isOk) }
  },
}

const stories: Step = {
  name: 'e2e',
  run: async () => {
    const outcome = await runTool('@playwright/test#playwright', [
      ...['test', '-c', 'test/playwright.config.ts'],
    ])
    const counted = countPlaywright(join(results, 'e2e.json'))
    return { ...outcome, ...toCount(outcome.isOk, counted) }
  },
}

/** Kills processes and fills disks, one file at a time; it waits more than it works. */
const fault = vitest('fault', 'fault')

/** These read the sources and nothing else; the longest comes first, and the others beside it. */
const checks: readonly Step[] = [
  // Types too, each file by the settings of its room: the compiler itself would read each room once more for
  // every room that uses it, and find the same.
  check(
    'lint and types',
    'oxlint',
    ...['-c', 'test/oxlintrc.json', '--type-aware', '--type-check', '--deny-warnings', '.'],
  ),
  check('format', 'prettier', '--check', '--cache', '.'),
  check(
    'rooms',
    'dependency-cruiser#depcruise',
    ...['-c', 'test/dependency-cruiser.config.js', 'electron', 'renderer', 'shared'],
  ),
  check('unused', 'knip', '-c', 'test/knip.json'),
]

/** Each takes the place of the first that ends; the longest first. */
const twoAtATime: readonly Step[] = isQuick ? checks : [...checks, ...inBrowser, fault, build]
const oneByOne: readonly Step[] = isQuick
  ? [vitest('unit', 'node-shared', bothCores, 'test/unit')]
  : [vitest('node', 'node*', bothCores), stories]

// What one host compiled, the next dozens need not.
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'compiled')
// The checker of types holds most of what it reads to the end; looking for what it could drop takes a third of its time.
process.env.GOGC ??= '300'
// Prettier's newer command line: the same settings and files, and a quarter less time.
process.env.PRETTIER_EXPERIMENTAL_CLI ??= '1'

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    endTools()
    process.exit(1)
  })

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
if (!isQuick) tellBrowser(setUpBrowser())
process.exitCode = (await runSteps()) ? 0 : 1

function tellBrowser(path: string | null): void {
  console.log(path === null ? 'browser: none could be installed' : `browser: ${path}`)
  if (path !== null) process.env.CHROMIUM_PATH = path
}

/** Runs every step, also after one that failed; only the stories need the build. True when all is well. */
async function runSteps(): Promise<boolean> {
  let [passed, failed, isBuilt] = [0, 0, true]
  const run = async (step: Step): Promise<void> => {
    const outcome = await step.run()
    if (step === build) isBuilt = outcome.isOk
    passed += outcome.passed
    failed += outcome.failed
    tell(step.name, outcome)
  }
  const left = twoAtATime.values()
  const runLeft = async (): Promise<void> => {
    // oxlint-disable-next-line no-await-in-loop -- each of two takes the next that is left
    for (const step of left) await run(step)
  }
  await Promise.all([runLeft(), runLeft()])
  for (const step of oneByOne) {
    if (step === stories && !isBuilt) continue
    // oxlint-disable-next-line no-await-in-loop -- one after another, see above
    await run(step)
  }
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0
}

function tell(name: string, { passed, failed, seconds, output }: Outcome & Count): void {
  const tally = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`
  console.log(`${name.padEnd(16)}${tally}  ${seconds.toFixed(1).padStart(6)} s`)
  if (failed > 0) console.log(`\n${output.trim().split('\n').slice(-shownLines).join('\n')}\n`)
}
