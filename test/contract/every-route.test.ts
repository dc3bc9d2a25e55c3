import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { routes } from '../../shared/api/contract.ts'

const here = new URL('.', import.meta.url)
const ownName = 'every-route.test.ts'

test('every route of the contract is asked by a contract test', () => {
  const tests = readdirSync(here)
    .filter((name) => name.endsWith('.test.ts') && name !== ownName)
    .map((name) => readFileSync(new URL(name, here), 'utf8'))
  // `ask('name', …)`, `tryAsk('name', …)`, `codeOf('name', …)`: the name is always written out, in the
  // test or in the helper that carries a household for it.
  const texts = [
    ...tests,
    readFileSync(new URL('../helpers/carry-case.ts', import.meta.url), 'utf8'),
  ]
  const unasked = Object.keys(routes).filter(
    (name) => !texts.some((text) => text.includes(`'${name}'`)),
  )
  expect(unasked).toEqual([])
})
