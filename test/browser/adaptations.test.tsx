import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { AdaptationsSetting } from '../../renderer/features/adaptations/AdaptationsSetting.tsx'
import { type Adaptations, noAdaptations } from '../../shared/content/reverse-test/adaptations.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { showPage } from '../helpers/show-page.tsx'

let kept: Adaptations
beforeEach(async () => {
  await page.viewport(1366, 768)
  kept = noAdaptations
  fakeRoutes({
    adaptations: () => kept,
    saveAdaptations: ({ body }) => {
      kept = body
      return body
    },
    policySignals: () => [],
  })
})

const button = (name: string) => page.getByRole('button', { name, exact: true })

test('a text of the municipality is added, changed and taken away', async () => {
  await showPage(<AdaptationsSetting />)
  await button('Tekst aanpassen').click()
  await page.getByLabelText('Jullie tekst, Nederlands').fill('Wat willen jullie bereiken?')
  await button('Bewaren').click()
  await button('Tekst bij OT-0.1 wijzigen').click()
  await expect
    .element(page.getByLabelText('Jullie tekst, Nederlands'))
    .toHaveValue('Wat willen jullie bereiken?')
  await page.getByLabelText('Jullie tekst, Nederlands').fill('Wat is er nodig?')
  await button('Bewaren').click()
  await vi.waitFor(() =>
    expect(kept.texts).toMatchObject([{ questionId: 'OT-0.1', nl: 'Wat is er nodig?' }]),
  )
  await button('Tekst bij OT-0.1 weghalen').click()
  await vi.waitFor(() => expect(kept.texts).toEqual([]))
  await expect.element(page.getByText(/^Jullie gebruiken de vragen/)).toBeVisible()
})

test('a rule of the municipality stands in the list as it is cited, and goes alone', async () => {
  const rule = {
    kind: 'verordening' as const,
    article: 'artikel 3',
    about: { nl: 'Jeugdhulp', en: '' },
    consultedOn: '2026-11-20',
  }
  kept = {
    ...noAdaptations,
    references: [
      { ...rule, id: 'EIGEN-1', law: 'Verordening jeugdhulp Lindervoort' },
      { ...rule, id: 'EIGEN-2', law: 'Verordening Wmo Lindervoort' },
    ],
  }
  await showPage(<AdaptationsSetting />)
  await page.getByRole('button', { name: /^Verordening jeugdhulp Lindervoort.* weghalen$/ }).click()
  await vi.waitFor(() => expect(kept.references.map(({ id }) => id)).toEqual(['EIGEN-2']))
  await expect.element(page.getByRole('row', { name: /Wmo Lindervoort/ })).toBeVisible()
})
