import { useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { TakeScreen } from '../../renderer/features/authority/take/TakeScreen.tsx'
import type { DecisionStart } from '../../shared/document/read-decision-start.ts'
import {
  dayFromNow,
  decision,
  mandate,
  recordingHost,
  showAuthority,
  tellChanged,
} from '../helpers/authority-stage.tsx'

beforeEach(async () => page.viewport(1366, 768))

const taken = vi.fn<(id: string) => void>()
const show = async () => showAuthority(<TakeScreen onTaken={taken} />)
type Screen = Awaited<ReturnType<typeof show>>

const pick = async (screen: Screen, words: string) =>
  screen.getByText(words, { exact: true }).last().click()
const write = async (screen: Screen, label: RegExp, words: string) =>
  screen.getByRole('textbox', { name: label }).fill(words)
const take = async (screen: Screen) =>
  screen.getByRole('button', { name: 'Besluit nemen' }).first().click()

async function typeDay(screen: Screen, label: RegExp, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-')
  const group = screen.getByRole('group', { name: label })
  const parts = { day: date, month, year }
  for (const [type, value] of Object.entries(parts)) {
    // oxlint-disable-next-line no-await-in-loop -- one part after the other, as a hand does it
    await group.getByRole('spinbutton', { name: new RegExp(type, 'i') }).fill(value)
  }
}

async function fillIn(screen: Screen): Promise<void> {
  await pick(screen, 'Volgorde en prioriteit bepalen')
  await write(screen, /Hoe ging dat/, 'Aan tafel besproken')
  await write(screen, /Wat wordt er besloten/, 'Eerst de schulden, dan werk')
  await write(screen, /Waarom is dit nodig/, 'Zonder rust lukt werk niet')
  await pick(screen, 'De Oeverzorg')
  await write(screen, /Waarom is er geen toets/, 'Geen recht verandert')
  await write(screen, /Wat betekent dit voor het gezin/, 'Drie maanden rust')
  await write(screen, /Wat krijgt het gezin te horen/, 'Eerst de schulden.')
  await write(screen, /Wie voert het uit/, 'De Oeverzorg')
}

describe('what authority cannot reach', () => {
  test('comes first: without a mandate only escalating is offered, with why', async () => {
    recordingHost([])
    const screen = await show()
    await expect.element(screen.getByRole('alert')).toMatchTextContent(/Er is geen mandaat voor\./)
    await expect.element(screen.getByRole('button', { name: 'Opschalen' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Besluit nemen' }).query()).toBeNull()
  })

  test('a decision that touches what others decide on cannot be taken', async () => {
    recordingHost([mandate()])
    const screen = await show()
    await expect.element(screen.getByRole('button', { name: 'Besluit nemen' })).toBeVisible()
    await pick(screen, 'Het oordeel van een arts')
    await expect.element(screen.getByRole('alert')).toMatchTextContent(/Hierover beslist een ander/)
    expect(screen.getByRole('button', { name: 'Besluit nemen' }).query()).toBeNull()
  })

  test('neither can one that the mandate does not cover, or that costs more than it has', async () => {
    recordingHost([mandate()])
    const screen = await show()
    await pick(screen, 'Volgorde en prioriteit bepalen')
    await write(screen, /Kost dit geld/, '6.000')
    await expect.element(screen.getByRole('alert')).toMatchTextContent(/binnen het bedrag/)
    await write(screen, /Kost dit geld/, '')
    await expect.element(screen.getByRole('button', { name: 'Besluit nemen' })).toBeVisible()
    await pick(screen, 'Aanbieder aanwijzen of wisselen binnen contract')
    await expect
      .element(screen.getByRole('alert'))
      .toMatchTextContent(/Het mandaat dekt dit niet\./)
    expect(screen.getByRole('button', { name: 'Besluit nemen' }).query()).toBeNull()
  })

  test('what was typed goes along when it is escalated, as one question', async () => {
    const host = recordingHost([mandate()])
    const screen = await show()
    await fillIn(screen)
    await pick(screen, 'Het oordeel van een arts')
    await expect
      .element(screen.getByText('Wat je hebt getypt, blijft hieronder staan.'))
      .toBeVisible()
    await screen.getByRole('button', { name: 'Opschalen' }).click()
    const form = screen.getByRole('form', { name: 'Opschalen' })
    await expect
      .element(form.getByRole('textbox', { name: 'Wat is geprobeerd' }))
      .toHaveValue('Aan tafel besproken')
    await form.getByRole('button', { name: /Naar wie/ }).click()
    await screen.getByRole('option', { name: /^2\. Casusautoriteit/ }).click()
    await form.getByRole('textbox', { name: 'Naam' }).fill('Karin de Boer')
    await form.getByRole('textbox', { name: /Eén vraag/ }).fill('Mag dit? En wanneer?')
    await form.getByRole('button', { name: 'Vraag vastleggen' }).click()
    await expect.element(form.getByRole('alert')).toMatchTextContent(/Stel één vraag, in één zin\./)
    await form.getByRole('textbox', { name: /Eén vraag/ }).fill('Mag de hulp drie maanden wachten?')
    await form.getByRole('button', { name: 'Vraag vastleggen' }).click()
    await vi.waitFor(() =>
      expect(host.made()).toMatchObject([
        { type: 'escalation.opened', body: { level: 2, sideRoute: null, decisionId: null } },
      ]),
    )
  })
})

describe('a form that begins with a reverse test', () => {
  const start: DecisionStart = {
    title: 'Rust tot november',
    reason: 'De jongens zijn niet alleen.',
    alternatives: '4 uur erbij',
    effectsFamily: 'De kinderen. Korte termijn: rust.',
    reverseTestId: 'OT-1',
  }
  const showStarted = async () => showAuthority(<TakeScreen start={start} onTaken={taken} />)
  const what = (screen: Screen) => screen.getByRole('textbox', { name: /Wat wordt er besloten/ })

  test('has its words, says where they come from, and what the test still misses', async () => {
    recordingHost([mandate()])
    const screen = await showStarted()
    await expect.element(what(screen)).toHaveValue('Rust tot november')
    await expect
      .element(screen.getByRole('textbox', { name: /Wat betekent dit voor het gezin/ }))
      .toHaveValue('De kinderen. Korte termijn: rust.')
    await expect
      .element(screen.getByRole('link', { name: /^OT-1/ }))
      .toHaveAttribute('href', '/huishouden/case-1/omgekeerde-toets/OT-1')
    await expect.element(screen.getByText(/nog geen onderbouwing/)).toBeVisible()
  })

  test('does not go over another decision that was being filled in, until asked', async () => {
    recordingHost([mandate()])
    const screen = await showAuthority(<BeginLater start={start} />)
    await write(screen, /Wat wordt er besloten/, 'Eerst de schulden')
    await screen.getByRole('button', { name: 'Begin vanuit de toets' }).click()
    await expect.element(screen.getByText(/een ander besluit/)).toBeVisible()
    await expect.element(what(screen)).toHaveValue('Eerst de schulden')
    await screen.getByRole('button', { name: 'Neem de woorden uit de toets over' }).click()
    await expect.element(what(screen)).toHaveValue('Rust tot november')
  })
})

/** The form, to which one comes back later from a test. */
function BeginLater({ start }: Readonly<{ start: DecisionStart }>) {
  const [isLater, setIsLater] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setIsLater(true)}>
        Begin vanuit de toets
      </button>
      <TakeScreen key={String(isLater)} start={isLater ? start : null} onTaken={taken} />
    </>
  )
}

describe('the form', () => {
  test('asks for the attempt first, then for the rest, and takes nothing before all is there', async () => {
    const host = recordingHost([mandate()])
    const screen = await show()
    await take(screen)
    await expect.element(screen.getByRole('alert')).toMatchTextContent(/Kies waar het over gaat\./)
    await fillIn(screen)
    await take(screen)
    await expect.element(screen.getByRole('alert')).toMatchTextContent(/Eerst wordt geprobeerd/)
    await typeDay(screen, /Wanneer is geprobeerd/, dayFromNow(-3))
    await write(screen, /Wat krijgt het gezin te horen/, '')
    await take(screen)
    await expect.element(screen.getByRole('alert')).toMatchTextContent(/in gewone taal/)
    expect(host.made()).toEqual([])
  })

  test('names once more whom it concerns and until when, and is taken once', async () => {
    const host = recordingHost([mandate()])
    const screen = await show()
    await fillIn(screen)
    await typeDay(screen, /Wanneer is geprobeerd/, dayFromNow(-3))
    await take(screen)
    const dialog = screen.getByRole('alertdialog', { name: 'Dit besluit nemen?' })
    await expect.element(dialog).toMatchTextContent(/Het geldt voor De Oeverzorg tot/)
    expect(host.made()).toEqual([])
    await dialog.getByRole('button', { name: 'Besluit nemen' }).click()
    await vi.waitFor(() => expect(taken).toHaveBeenCalledWith('D9'))
    expect(host.made()).toMatchObject([
      {
        type: 'decision.taken',
        body: {
          mandateId: 'M1',
          scopeIds: ['S3'],
          touches: [],
          affected: ['O2'],
          triedOn: dayFromNow(-3),
          validUntil: null,
          lastKnownNumber: 0,
        },
      },
    ])
  })

  test('keeps every word when the host refuses, because the mandate ended meanwhile', async () => {
    const host = recordingHost([mandate()])
    const screen = await show()
    await fillIn(screen)
    await typeDay(screen, /Wanneer is geprobeerd/, dayFromNow(-3))
    host.refuseWith('mandateOver')
    await take(screen)
    await screen.getByRole('alertdialog').getByRole('button', { name: 'Besluit nemen' }).click()
    await expect.element(screen.getByText(/Dit mandaat geldt nu niet/).first()).toBeVisible()
    await expect
      .element(screen.getByRole('textbox', { name: /Waarom is dit nodig/ }))
      .toHaveValue('Zonder rust lukt werk niet')
  })

  test('keeps the words in sight without a way to take it, once the page knows that the mandate ended', async () => {
    const host = recordingHost([mandate()])
    const screen = await show()
    await fillIn(screen)
    host.add({ type: 'mandate.ended', body: { mandateId: 'M1', why: 'x', on: dayFromNow(0) } })
    tellChanged()
    await expect.element(screen.getByRole('alert')).toMatchTextContent(/Dit mandaat geldt nu niet/)
    expect(screen.getByRole('button', { name: 'Besluit nemen' }).query()).toBeNull()
    await expect
      .element(screen.getByRole('textbox', { name: /Waarom is dit nodig/ }))
      .toHaveValue('Zonder rust lukt werk niet')
  })

  test('a decision that someone else took meanwhile is read first', async () => {
    const host = recordingHost([mandate()])
    const screen = await show()
    await fillIn(screen)
    await typeDay(screen, /Wanneer is geprobeerd/, dayFromNow(-3))
    host.add(decision())
    host.refuseWith('decisionMeanwhile')
    await take(screen)
    await screen.getByRole('alertdialog').getByRole('button', { name: 'Besluit nemen' }).click()
    await expect
      .element(screen.getByText(/Intussen is er een ander besluit genomen/).first())
      .toBeVisible()
    await expect
      .element(screen.getByRole('textbox', { name: /Wat wordt er besloten/ }))
      .toHaveValue('Eerst de schulden, dan werk')
  })
})
