import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countPlaywright, countVitest, toCount } from '../../helpers/count-tests.ts'

let path = ''
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'count-')), 'report.json')
})
afterEach(() => rmSync(join(path, '..'), { recursive: true }))
const report = (value: unknown): void => writeFileSync(path, JSON.stringify(value))

test('a file that could not be loaded counts as one failed test', () => {
  const failed = { status: 'failed', assertionResults: [{ status: 'failed' }] }
  const unloaded = { status: 'failed', assertionResults: [] }
  const testResults = [failed, unloaded, { status: 'passed', assertionResults: [] }]
  report({ numPassedTests: 7, numFailedTests: 1, testResults })
  expect(countVitest(path)).toEqual({ passed: 7, failed: 2 })
})

test('a flaky story and a broken configuration count as failed', () => {
  report({ stats: { expected: 3, unexpected: 1, flaky: 1 }, errors: [{}] })
  expect(countPlaywright(path)).toEqual({ passed: 3, failed: 3 })
})

test.each([null, {}, { stats: {} }])('a report like %j is no report', (value) => {
  report(value)
  expect([countVitest(path), countPlaywright(path)]).toEqual([null, null])
})

test('a step without a report, or that ended badly, has failed', () => {
  expect(toCount(true, null)).toEqual({ passed: 0, failed: 1 })
  expect(toCount(false, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 1 })
  expect(toCount(false, { passed: 5, failed: 2 })).toEqual({ passed: 5, failed: 2 })
  expect(toCount(true, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 0 })
})
