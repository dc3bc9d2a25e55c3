import '../../renderer/styles/tokens.css'
import '../../renderer/styles/base.css'
import '../../renderer/i18n/set-up.ts'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Button } from '../../renderer/components/Button.tsx'
import { Section } from '../../renderer/components/Section.tsx'
import { TextArea } from '../../renderer/components/TextArea.tsx'

afterEach(async () => page.viewport(1366, 768))

test('on a phone what a section says comes before its button, on a screen the button is beside the title', async () => {
  const screen = await render(
    <Section title="Mandaat M1" intro="Geldig" actions={<Button>Mandaat beëindigen</Button>}>
      Tot en met 22 april
    </Section>,
  )
  const title = screen.getByRole('heading')
  const intro = screen.getByText('Geldig')
  const action = screen.getByRole('button')
  const topOf = (one: typeof title) => one.element().getBoundingClientRect().top
  await page.viewport(390, 844)
  await expect.poll(() => topOf(action) > topOf(intro)).toBe(true)
  await page.viewport(1366, 768)
  await expect.poll(() => topOf(action) < topOf(intro)).toBe(true)
  expect(topOf(intro)).toBeGreaterThan(topOf(title))
})

function Why() {
  const [value, setValue] = useState('')
  return <TextArea label="Waarom" value={value} onChange={setValue} />
}

test('a text area shows its lines when it is empty, and all that is written in it', async () => {
  const screen = await render(<Why />)
  const area = screen.getByLabelText('Waarom').element()
  const empty = area.clientHeight
  const line = Number.parseFloat(getComputedStyle(area).lineHeight)
  expect(empty).toBeGreaterThanOrEqual(3 * line)
  await userEvent.fill(area, 'regel\n'.repeat(8))
  expect(area.clientHeight).toBeGreaterThan(empty)
  expect(area.scrollHeight).toBe(area.clientHeight)
})
