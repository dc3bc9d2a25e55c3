import { expect, test } from 'vitest'
import { ClockNotice } from '../../renderer/app/ClockNotice.tsx'
import { ownerSession, showPage } from '../helpers/show-page.tsx'

test('the owner reads that the clock jumped, and goes on', async () => {
  const screen = await showPage(<ClockNotice />, { ...ownerSession, clockJumpMinutes: 12 })
  await expect.element(screen.getByText(/Het scheelt 12 minuten\.$/)).toBeVisible()
  await screen.getByRole('button', { name: 'Verder' }).click()
  await expect.element(screen.getByText(/versprongen/)).not.toBeInTheDocument()
})

test('nothing is said while the clock runs as it should', async () => {
  const screen = await showPage(<ClockNotice />, ownerSession)
  await expect.element(screen.getByText(/versprongen/)).not.toBeInTheDocument()
})
