import '../../renderer/styles/tokens.css'
import '../../renderer/styles/base.css'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Disclosure } from '../../renderer/components/Disclosure.tsx'

const fold = (isOpen?: boolean) => (
  <Disclosure label="Eerdere antwoorden" {...(isOpen === undefined ? {} : { isOpen })}>
    <p>Nee, nog niet.</p>
  </Disclosure>
)

test('shows what it holds to a click and to a key, and hides it again', async () => {
  const screen = await render(fold())
  const words = screen.getByText('Nee, nog niet.')
  await expect.element(words).not.toBeVisible()
  await screen.getByText('Eerdere antwoorden').click()
  await expect.element(words).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.element(words).not.toBeVisible()
  await userEvent.keyboard(' ')
  await expect.element(words).toBeVisible()
})

test('open to begin with, it stays closed for who closed it, also when the page draws again', async () => {
  const screen = await render(fold(true))
  const words = screen.getByText('Nee, nog niet.')
  await expect.element(words).toBeVisible()
  await screen.getByText('Eerdere antwoorden').click()
  await screen.rerender(fold(true))
  await expect.element(words).not.toBeVisible()
})

test('is large enough for a finger and no wider than its words', async () => {
  const screen = await render(fold())
  const { height, width } = screen.getByText('Eerdere antwoorden').element().getBoundingClientRect()
  expect(height).toBeGreaterThanOrEqual(44)
  expect(width).toBeLessThan(document.body.clientWidth / 2)
})
