import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { FileField } from '../../renderer/components/FileField.tsx'
import { showPage } from '../helpers/show-page.tsx'

test('a file is asked for in the language of the app, and named once it is chosen', async () => {
  const onPick = vi.fn<(file: File) => void>()
  const screen = await showPage(
    <FileField label="Lijst" hint="Hoogstens 200 rijen." accept=".csv" onPick={onPick} />,
  )
  const field = screen.getByLabelText('Lijst')
  await expect
    .element(field)
    .toHaveAccessibleDescription('Hoogstens 200 rijen. Nog geen bestand gekozen')
  const file = new File(['naam'], 'gezin.csv', { type: 'text/csv' })
  await userEvent.upload(field, file)
  await expect.element(screen.getByText('gezin.csv')).toBeVisible()
  // The same file, made right, may be chosen again.
  await userEvent.upload(field, file)
  await vi.waitFor(() => expect(onPick).toHaveBeenCalledTimes(2))
  expect(onPick.mock.calls.map(([{ name }]) => name)).toEqual(['gezin.csv', 'gezin.csv'])
})
