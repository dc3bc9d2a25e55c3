import { readFileSync } from 'node:fs'
import { z } from 'zod'

export type Count = Readonly<{ passed: number; failed: number }>

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  errors: z.array(z.unknown()),
})

/** Counts a Vitest JSON report. A file that could not be loaded ran no test, and counts as one that failed. */
export function countVitest(path: string): Count | null {
  const report = vitestReport.safeParse(readJson(path)).data
  if (report === undefined) return null
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }
}

/** Counts a Playwright JSON report. Flaky is failed: a story must hold the first time. */
export function countPlaywright(path: string): Count | null {
  const report = playwrightReport.safeParse(readJson(path)).data
  if (report === undefined) return null
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length }
}

/** A step that ended badly has failed at least once, whatever its report says; so has one without a report. */
export function toCount(isOk: boolean, counted: Count | null): Count {
  if (counted === null) return { passed: 0, failed: 1 }
  return isOk ? counted : { ...counted, failed: Math.max(1, counted.failed) }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
