import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { PlanOfCase } from '../../renderer/features/plan/PlanPage.tsx'
import type { DocumentEntry } from '../../shared/api/replies.ts'
import '../../renderer/i18n/set-up.ts'

/** A host that answers the list of documents with these, one after the other. */
function answerWith(...answers: readonly (readonly DocumentEntry[] | null)[]): void {
  let asked = 0
  vi.stubGlobal('fetch', async (path: string) => {
    if (!path.endsWith('/documents')) return Promise.resolve(Response.json([]))
    const answer = answers[Math.min(asked, answers.length - 1)] ?? null
    asked += 1
    return answer === null
      ? Promise.reject(new TypeError('gone'))
      : Promise.resolve(Response.json(answer))
  })
}

const showPage = async () =>
  render(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
    >
      <PlanOfCase caseId="case" />
    </QueryClientProvider>,
  )

test('a plan that is not shared with this person says so, and gives no hint of what is in it', async () => {
  answerWith([])
  const screen = await showPage()
  await expect.element(screen.getByText(/wordt niet met je gedeeld/)).toBeVisible()
  await expect.element(screen.getByRole('heading', { level: 1 })).not.toBeInTheDocument()
})

test('a host that cannot be reached is said in words, with a way on', async () => {
  answerWith(null, [])
  const screen = await showPage()
  const notice = screen.getByRole('alert')
  await expect.element(notice).toBeVisible()
  await userEvent.click(notice.getByRole('button'))
  await expect.element(screen.getByText(/wordt niet met je gedeeld/)).toBeVisible()
})
