import { afterAll, beforeAll, expect, test } from 'vitest'
import { practiceCases } from '../../shared/content/practice-cases/practice-cases.ts'
import { toPlainText } from '../../shared/output/plain-text.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

let host: TestHost
beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
})
afterAll(async () => host.close())

/** What changes with every making of a paper. */
const settle = (text: string): string =>
  text
    .replaceAll(/[0-9a-f]{64}/g, '<hash>')
    .replaceAll(/(zegel|seal) [0-9A-Z]{4}(-[0-9A-Z]{4}){4}/g, '$1 <seal>')
    .replaceAll(/(Register: regel|Register: line) \d+/g, '$1 <n>')
    .replaceAll(/^(Van|From) (.*), \d+ \p{L}+ \d{4}$/gmu, '$1 $2, <today>')
    .replaceAll(/^(VB-[^,]*, .*), \d+ \p{L}+ \d{4}$/gmu, '$1, <today>')

test.each(
  practiceCases.flatMap(({ ref }, at) =>
    (['nl', 'en'] as const).map((language) => ({ ref, at, language })),
  ),
)('the justification of $ref in $language reads as it always did', async (wish) => {
  const params = { caseId: host.caseIds[wish.at] ?? '', kind: 'onderbouwing' }
  const paper = await host.ask('output', { params, query: { language: wish.language } })
  await expect(settle(toPlainText(paper))).toMatchFileSnapshot(
    `../fixtures/outputs/onderbouwing-${wish.ref}-${wish.language}.txt`,
  )
})
