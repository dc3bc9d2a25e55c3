import '../../renderer/styles/tokens.css'
import '../../renderer/styles/base.css'
import { afterEach, expect, test } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Disclosure } from '../../renderer/components/Disclosure.tsx'

/** Of the DevTools protocol: the page as it goes to a printer, or back as it stands on the screen. */
type Printing = Readonly<{
  send: (method: 'Emulation.setEmulatedMedia', as: { media: 'print' | '' }) => Promise<unknown>
}>
const show = async (media: 'print' | '') =>
  (cdp() as unknown as Printing).send('Emulation.setEmulatedMedia', { media })

afterEach(async () => show(''))

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

test('a search of the page finds what is folded away', async () => {
  const screen = await render(fold())
  await expect.element(screen.getByText('Nee, nog niet.')).not.toBeVisible()
  // What the search of a browser goes by; that opens the fold as well.
  const { find } = window as unknown as Readonly<{ find: (words: string) => boolean }>
  expect(find.call(window, 'Nee, nog niet.')).toBe(true)
  expect(find.call(window, 'Ja, al lang.')).toBe(false)
})

test('on paper the words are there, and fields that nobody can fill in there stay folded', async () => {
  const screen = await render(
    <>
      {fold()}
      <Disclosure label="Iets toevoegen">
        <label>
          Naam <input />
        </label>
      </Disclosure>
    </>,
  )
  await show('print')
  const words = screen.getByText('Nee, nog niet.')
  await expect.element(words).toBeVisible()
  expect(words.element().getBoundingClientRect().height).toBeGreaterThan(10)
  await expect.element(screen.getByRole('textbox', { includeHidden: true })).not.toBeVisible()
  await show('')
  await expect.element(words).not.toBeVisible()
})
