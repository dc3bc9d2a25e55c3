import '../../renderer/styles/tokens.css'
import '../../renderer/styles/base.css'
import '../../renderer/i18n/set-up.ts'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { AppProviders } from '../../renderer/components/AppProviders.tsx'
import type { Place } from '../../renderer/components/sort-steps.ts'
import { SortableList } from '../../renderer/components/SortableList.tsx'

const goals = ['Rust in huis', 'Naar school', 'Geen schulden']

function Goals({ isDisabled = false }: Readonly<{ isDisabled?: boolean }>) {
  const [items, setItems] = useState<readonly string[]>(goals)
  const [isReadOnly, setIsReadOnly] = useState(isDisabled)
  const move = (id: string, { beforeId }: Place) => {
    const others = items.filter((item) => item !== id)
    const at = beforeId === null ? others.length : others.indexOf(beforeId)
    setItems([...others.slice(0, at), id, ...others.slice(at)])
  }
  return (
    <AppProviders locale="nl-NL" navigate={() => undefined}>
      <SortableList
        label="Doelen"
        items={items}
        getId={(item) => item}
        getText={(item) => item}
        onMove={move}
        isDisabled={isReadOnly}
      >
        {(item, { handle, buttons }) => (
          <>
            {handle}
            <input aria-label={`Naam van ${item}`} defaultValue={item} />
            {buttons}
          </>
        )}
      </SortableList>
      <button type="button" onClick={() => setIsReadOnly(!isReadOnly)}>
        rechten
      </button>
    </AppProviders>
  )
}

const order = () =>
  [...document.querySelectorAll<HTMLInputElement>('input')].map((input) => input.value)

describe('a list in an order that people choose', () => {
  test('moves a row by the keyboard alone, and says so in Dutch', async () => {
    const screen = await render(<Goals />)
    screen.getByRole('button', { name: 'Verplaatsen: Rust in huis' }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect
      .poll(() => document.querySelector('[data-live-announcer]')?.textContent)
      .toMatch(/Begonnen met slepen/)
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    await expect.poll(order).toEqual(['Naar school', 'Geen schulden', 'Rust in huis'])
  })

  test('moves a row by its buttons, and keeps the focus on the button', async () => {
    const screen = await render(<Goals />)
    const up = screen.getByRole('button', { name: 'Omhoog: Geen schulden' })
    up.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(order).toEqual(['Rust in huis', 'Geen schulden', 'Naar school'])
    await expect.element(up).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(order).toEqual(['Geen schulden', 'Rust in huis', 'Naar school'])
    await expect.element(up).toHaveFocus()
  })

  test('leaves arrow keys and spaces to the field inside a row', async () => {
    const screen = await render(<Goals />)
    const field = screen.getByLabelText('Naam van Naar school')
    await field.click()
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight} x')
    await expect.element(field).toHaveValue('Na xar school')
    await expect.element(field).toHaveFocus()
  })

  test('lets a page put the focus in the field of a row', async () => {
    const screen = await render(<Goals />)
    const field = screen.getByLabelText('Naam van Geen schulden')
    field.element().focus()
    await expect.element(field).toHaveFocus()
    await userEvent.keyboard('x')
    await expect.element(field).toHaveValue('Geen schuldenx')
  })

  test('shows no way to move without the right, and survives that the right changes', async () => {
    const screen = await render(<Goals isDisabled />)
    expect(screen.getByRole('button', { name: /Omhoog/ }).query()).toBeNull()
    await screen.getByRole('button', { name: 'rechten' }).click()
    await expect.element(screen.getByRole('button', { name: 'Omhoog: Naar school' })).toBeVisible()
    await screen.getByRole('button', { name: 'rechten' }).click()
    await expect.element(screen.getByLabelText('Naam van Naar school')).toBeVisible()
  })
})
