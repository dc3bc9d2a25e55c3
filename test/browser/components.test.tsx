import '../../renderer/styles/tokens.css'
import '../../renderer/styles/base.css'
import '../../renderer/i18n/set-up.ts'
import { type ReactNode, useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { announce, bundleMs, emptyAfterMs } from '../../renderer/components/announce.ts'
import { Announcer } from '../../renderer/components/Announcer.tsx'
import { AppFrame } from '../../renderer/components/AppFrame.tsx'
import { AppProviders } from '../../renderer/components/AppProviders.tsx'
import { Button } from '../../renderer/components/Button.tsx'
import { ConfirmDialog } from '../../renderer/components/ConfirmDialog.tsx'
import { CopyButton } from '../../renderer/components/CopyButton.tsx'
import { DateField } from '../../renderer/components/DateField.tsx'
import { GradeButtons } from '../../renderer/components/GradeButtons.tsx'
import { Menu } from '../../renderer/components/Menu.tsx'
import { People } from '../../renderer/components/People.tsx'
import { QrCode } from '../../renderer/components/QrCode.tsx'
import { Segment } from '../../renderer/components/Segment.tsx'
import { Select } from '../../renderer/components/Select.tsx'
import { showToast } from '../../renderer/components/toast-store.ts'
import { Toasts } from '../../renderer/components/Toasts.tsx'
import { TrustArea } from '../../renderer/components/TrustArea.tsx'
import { TrustItem } from '../../renderer/components/TrustItem.tsx'

afterEach(() => vi.useRealTimers())

const show = async (content: ReactNode) =>
  render(
    <AppProviders locale="nl-NL" navigate={() => undefined}>
      {content}
    </AppProviders>,
  )

describe('a button', () => {
  test('that cannot be pressed says why, also to a screen reader', async () => {
    const onPress = vi.fn()
    const screen = await show(
      <Button isDisabled reason="Kies eerst een naam" onPress={onPress}>
        Vastleggen
      </Button>,
    )
    const button = screen.getByRole('button', { name: 'Vastleggen' })
    await expect.element(button).toBeDisabled()
    await expect.element(button).toHaveAccessibleDescription('Kies eerst een naam')
    await expect.element(screen.getByText('Kies eerst een naam')).toBeVisible()
  })

  test('whose request runs keeps the focus and takes no second press', async () => {
    const onPress = vi.fn()
    const screen = await show(
      <Button isPending onPress={onPress}>
        Vastleggen
      </Button>,
    )
    await userEvent.tab()
    await expect.element(screen.getByRole('button')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(onPress).not.toHaveBeenCalled()
  })
})

describe('announcements', () => {
  const polite = () => document.querySelector('[data-announcer="polite"]')?.textContent
  const assertive = () => document.querySelector('[data-announcer="assertive"]')?.textContent

  test('that are polite come in one go and are emptied again', async () => {
    await show(<Announcer />)
    vi.useFakeTimers()
    announce('Priya Ramdin is er.', 'polite')
    announce('Lotte Vos is er.', 'polite')
    announce('Priya Ramdin is er.', 'polite')
    expect(polite()).toBe('')
    vi.advanceTimersByTime(bundleMs)
    await vi.waitFor(() => expect(polite()).toBe('Priya Ramdin is er. Lotte Vos is er.'))
    vi.advanceTimersByTime(emptyAfterMs)
    await vi.waitFor(() => expect(polite()).toBe(''))
  })

  test('that are assertive do not wait', async () => {
    await show(<Announcer />)
    announce('Geen verbinding. Wat je typt, blijft op je scherm.', 'assertive')
    await vi.waitFor(() => expect(assertive()).toMatch(/^Geen verbinding/))
  })
})

describe('a toast', () => {
  test('takes back what was done, and a newer one takes its place', async () => {
    const undo = vi.fn()
    const screen = await show(<Toasts />)
    showToast({ text: 'Zorg verwijderd' })
    showToast({ text: 'Doel verwijderd', undo })
    await expect.element(screen.getByText('Doel verwijderd')).toBeVisible()
    expect(screen.getByText('Zorg verwijderd').query()).toBeNull()
    await screen.getByRole('button', { name: 'Ongedaan maken' }).click()
    expect(undo).toHaveBeenCalledOnce()
    expect(screen.getByText('Doel verwijderd').query()).toBeNull()
  })
})

describe('a question before something that cannot be undone', () => {
  const ask = async (onConfirm: () => void, onCancel: () => void) =>
    show(
      <ConfirmDialog
        isOpen
        isDangerous
        title="Deze zin voor altijd weghalen?"
        confirmLabel="Weghalen"
        onConfirm={onConfirm}
        onCancel={onCancel}
      >
        Hij verdwijnt bij iedereen.
      </ConfirmDialog>,
    )

  test('starts on the safe button, so that Enter does no harm', async () => {
    const [onConfirm, onCancel] = [vi.fn(), vi.fn()]
    const screen = await ask(onConfirm, onCancel)
    await expect.element(screen.getByRole('alertdialog')).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Terug' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(onCancel).toHaveBeenCalledOnce()
    expect(onConfirm).not.toHaveBeenCalled()
  })

  test('is left by Escape', async () => {
    const [onConfirm, onCancel] = [vi.fn(), vi.fn()]
    const screen = await ask(onConfirm, onCancel)
    await expect.element(screen.getByRole('button', { name: 'Terug' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(onCancel).toHaveBeenCalledOnce()
  })
})

function Days({ onChange }: Readonly<{ onChange: (day: string | null) => void }>) {
  const [day, setDay] = useState<string | null>(null)
  return (
    <>
      <DateField
        label="Uiterlijk"
        value={day}
        onChange={(next) => {
          onChange(next)
          setDay(next)
        }}
      />
      <button type="button" onClick={() => setDay('2026-12-04')}>
        iemand anders
      </button>
    </>
  )
}

describe('a day', () => {
  test('is typed in parts and answered once, not at every digit of the year', async () => {
    const onChange = vi.fn()
    const screen = await show(<Days onChange={onChange} />)
    await screen.getByRole('spinbutton').first().click()
    await userEvent.keyboard('24112026')
    await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith('2026-11-24'))
    expect(onChange.mock.calls).toEqual([['2026-11-24']])
  })

  test('follows what someone else fills in', async () => {
    const screen = await show(<Days onChange={vi.fn()} />)
    await screen.getByRole('button', { name: 'iemand anders' }).click()
    const parts = screen.getByRole('group').getByRole('spinbutton').elements()
    await vi.waitFor(() =>
      expect(parts.map((part) => part.textContent)).toEqual(['4', '12', '2026']),
    )
  })

  test('is emptied in the calendar', async () => {
    const onChange = vi.fn()
    const screen = await show(<Days onChange={onChange} />)
    await screen.getByRole('button', { name: 'iemand anders' }).click()
    await screen.getByRole('button', { name: /Kalender/ }).click()
    await screen.getByRole('button', { name: 'Datum weghalen' }).click()
    expect(onChange).toHaveBeenLastCalledWith(null)
  })
})

describe('choosing', () => {
  test('a grade: nothing beforehand, the ends have words, skipping is an answer', async () => {
    const onChange = vi.fn()
    const screen = await show(
      <GradeButtons
        label="Wonen"
        value={null}
        onChange={onChange}
        max={10}
        lowest="heel slecht"
        highest="heel goed"
        canSkip
      />,
    )
    const radios = screen.getByRole('radio').elements() as HTMLInputElement[]
    expect(radios).toHaveLength(10)
    expect(radios.some((radio) => radio.checked)).toBe(false)
    await expect.element(screen.getByRole('radio', { name: '1, heel slecht' })).toBeVisible()
    await screen.getByText('7', { exact: true }).click()
    expect(onChange).toHaveBeenLastCalledWith(7)
    await screen.getByRole('button', { name: 'Sla over: Wonen' }).click()
    expect(onChange).toHaveBeenLastCalledWith(null)
  })

  test('from a list by keyboard, with a choice for none', async () => {
    const onChange = vi.fn()
    await show(
      <Select
        label="Wie doet dit"
        value="p1"
        onChange={onChange}
        emptyLabel="Nog niemand"
        options={[
          { id: 'p1', label: 'Marloes' },
          { id: 'p2', label: 'Dennis' },
        ]}
      />,
    )
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => document.querySelector('[role="listbox"]')).not.toBeNull()
    await userEvent.keyboard('{Home}{Enter}')
    expect(onChange).toHaveBeenCalledWith(null)
  })

  test('one way to look, which cannot be switched off', async () => {
    const onChange = vi.fn()
    const screen = await show(
      <Segment
        label="Tonen"
        value="all"
        onChange={onChange}
        options={[
          { id: 'all', label: 'Alle', count: 2 },
          { id: 'open', label: 'Lopend' },
        ]}
      />,
    )
    await screen.getByRole('radio', { name: 'Lopend' }).click()
    expect(onChange.mock.calls).toEqual([['open']])
  })

  test('what else can be done, from a menu', async () => {
    const onAction = vi.fn()
    const screen = await show(
      <Menu
        label="Meer met doel 1"
        items={[
          { id: 'later', label: 'Naar later' },
          { id: 'remove', label: 'Verwijderen', isDanger: true },
        ]}
        onAction={onAction}
      />,
    )
    await screen.getByRole('button', { name: 'Meer met doel 1' }).click()
    await screen.getByRole('menuitem', { name: 'Verwijderen' }).click()
    expect(onAction.mock.calls).toEqual([['remove']])
  })
})

describe('a frame', () => {
  const frame = (page: ReactNode) => (
    <AppFrame
      title="Plan"
      brandHref="/"
      groups={[
        {
          id: 'case',
          title: 'Huishouden',
          entries: [
            { id: 'plan', label: 'Plan', icon: 'target', href: '/plan', isCurrent: true },
            {
              id: 'team',
              label: 'Teamnotities',
              icon: 'notebook-pen',
              href: '/t',
              isCurrent: false,
            },
          ],
        },
      ]}
    >
      {page}
    </AppFrame>
  )

  test('takes from the page who sees this, who is here and what is saved, in this order', async () => {
    const screen = await show(
      frame(
        <TrustArea
          saved={<TrustItem icon="circle-check">Alles bewaard</TrustItem>}
          people={<People label="Hier is nu: Nadia" people={[{ id: 'n', name: 'Nadia' }]} />}
          audience={<TrustItem icon="eye">Alleen jij ziet dit</TrustItem>}
        />,
      ),
    )
    const trust = screen.getByRole('group', { name: /Wie ziet dit, wie is hier, wat is bewaard/ })
    await expect.element(trust).toMatchTextContent(/Alleen jij ziet dit.*Alles bewaard/)
  })

  test('opens its menu by keyboard, marks the place, and Escape gives the focus back', async () => {
    const screen = await show(frame(<h1>Plan</h1>))
    const menu = screen.getByRole('button', { name: 'Menu' })
    await menu.click()
    const current = screen.getByRole('link', { name: 'Plan' })
    await expect.element(current).toHaveAttribute('aria-current', 'page')
    await userEvent.keyboard('{Escape}')
    await expect.element(menu).toHaveFocus()
  })
})

describe('what is handed over', () => {
  test('a code as a picture with a name, dark on white whatever the theme', async () => {
    const screen = await show(
      <QrCode value="https://10.0.0.2:4000/meedoen#code=LIND7K4P" label="Scan om mee te doen" />,
    )
    const picture = screen.getByRole('img', { name: 'Scan om mee te doen' })
    await expect.element(picture).toBeVisible()
    const path = picture.element().querySelector('path')?.getAttribute('d') ?? ''
    expect(path.length).toBeGreaterThan(1000)
    expect(getComputedStyle(picture.element().querySelector('rect') as Element).fill).toBe(
      'rgb(255, 255, 255)',
    )
  })

  test('a text on the clipboard; when that is refused, it says so', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText')
    writeText.mockRejectedValueOnce(new Error('denied'))
    const screen = await show(<CopyButton text="abc" label="Link kopiëren" />)
    await screen.getByRole('button', { name: 'Link kopiëren' }).click()
    await expect.element(screen.getByText(/Kopiëren lukte niet/)).toBeVisible()
    writeText.mockResolvedValueOnce()
    await screen.getByRole('button').click()
    await expect.element(screen.getByText('Gekopieerd')).toBeVisible()
    expect(writeText).toHaveBeenLastCalledWith('abc')
    writeText.mockRestore()
  })
})
