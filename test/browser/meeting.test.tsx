import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { terpstraKuipersPlanned } from '../../shared/content/practice-cases/terpstra-kuipers-meetings.ts'
import { readEntities } from '../../shared/document/entities.ts'
import { meetingShape } from '../../shared/document/meeting-shape.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { openRound, showTable } from '../helpers/meeting-stage.tsx'
import { familySession } from '../helpers/show-page.tsx'

const now = Date.parse('2026-12-14T15:00:00Z')
const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString()

let routes: ReturnType<typeof fakeRoutes>
beforeEach(() => {
  sessionStorage.clear()
  vi.useFakeTimers({ now, toFake: ['Date'] })
  routes = fakeRoutes({
    audience: () => [],
    cases: () => [],
    participants: () => [],
    meeting: () => ({ now: new Date(now).toISOString(), live: null }),
    records: () => [
      {
        n: 1,
        type: 'agreement.adopted',
        at: '2026-09-15T12:00:00.000Z',
        byId: 'owner',
        byName: 'Nadia el Amrani',
        body: {
          id: 'A4',
          text: 'Oma haalt Finn op woensdag.',
          parties: ['Tineke'],
          endsOn: null,
          positions: [],
          owner: 'Tineke',
        },
        corrects: null,
      },
    ],
    makeRecord: () => ({}) as never,
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const running = {
  itemId: 'a5',
  title: 'Afspraken en acties',
  minutes: 12,
  lead: 'schrijver' as const,
  startedAt: ago(5),
  pausedMs: 0,
}
const button = (name: string | RegExp) => page.getByRole('button', { name })

describe('agenda and time', () => {
  test('says how long there is left, and by how much it runs over', async () => {
    await showTable({ live: { running } })
    await expect.element(page.getByRole('timer')).toHaveTextContent('nog 7 min')
  })

  test('an item that runs over says so', async () => {
    await showTable({ live: { running: { ...running, startedAt: ago(14.5) } } })
    await expect.element(page.getByRole('timer')).toHaveTextContent('3 min over tijd')
  })

  test('a pause stops the time, and only who keeps the table goes on', async () => {
    const pause = { kind: 'evenStoppen' as const, since: ago(2) }
    const { move } = await showTable({ live: { running, pause } })
    await expect.element(page.getByRole('timer').getByText('nog 9 min')).toBeVisible()
    await button('Verder').first().click()
    expect(move).toHaveBeenCalledWith({ kind: 'resume' })
  })

  test('anyone stops the table by one press', async () => {
    const { move } = await showTable({
      live: { running, me: { attendeeId: 'T2', rated: [] } },
      session: familySession,
      width: 390,
    })
    await button('Even stoppen').click()
    expect(move).toHaveBeenCalledWith({ kind: 'pause', pause: 'evenStoppen' })
  })

  test('begins with the first item of the agenda', async () => {
    const { move, meeting } = await showTable()
    const [first] = readEntities(meeting.doc, meetingShape.agenda)
    await button(/^Begin met: /).click()
    expect(move).toHaveBeenCalledWith({ kind: 'startItem', itemId: first?.id })
  })
})

describe('the big screen, as who keeps the table reads it', () => {
  test('says the agenda where an item has no picture of its own, and offers no such picture', async () => {
    await showTable({ live: { screen: 'omgekeerdeToets' } })
    await button('Groot scherm: de agenda').click()
    const choices = page.getByRole('dialog').getByRole('radio')
    await expect.poll(() => choices.elements()).toHaveLength(5)
    await expect.element(page.getByRole('radio', { name: 'De agenda' })).toBeChecked()
  })
})

describe('from talk to agreement', () => {
  async function writeDraft(line: string) {
    await button('Nieuwe afspraak').click()
    const field = page.getByRole('textbox', { name: /^Nieuwe afspraak/ })
    await field.fill(line)
    return field
  }

  test('a second press begins no second empty line', async () => {
    await showTable()
    await button('Nieuwe afspraak').click()
    await button('Nieuwe afspraak').click()
    const fields = page.getByRole('textbox', { name: /^Nieuwe afspraak/ })
    await expect.poll(() => fields.elements()).toHaveLength(1)
    await expect.element(fields).toHaveFocus()
  })

  test('a line of everyday words is read, and put before the table by Enter', async () => {
    await showTable()
    const field = await writeDraft('Marloes belt school vóór vrijdag')
    await expect.element(button(/^Marloes Terpstra/)).toBeVisible()
    await userEvent.type(field, '{Enter}')
    await button('Voorleggen').click()
    await vi.waitFor(() => expect(routes.calls('makeRecord')).toHaveLength(1))
    expect(routes.calls('makeRecord')[0]).toMatchObject({
      body: {
        type: 'consent.opened',
        body: {
          meetingId: 'RT3',
          text: 'Marloes belt school vóór vrijdag',
          owner: 'Marloes Terpstra',
          endsOn: '2026-12-18',
          parties: ['Marloes Terpstra'],
          leftOut: [],
        },
      },
    })
  })

  test('a day that is over, or nobody to see to it, is said before it is sent', async () => {
    await showTable()
    const field = await writeDraft('Marloes belt school vóór 1 december')
    await expect.element(page.getByText('Die dag is al geweest')).toBeVisible()
    await userEvent.type(field, '{Enter}')
    await expect.element(button('Voorleggen')).toBeDisabled()
    await userEvent.keyboard('{Escape}')
    await field.fill('het huis wordt opgeruimd')
    await expect.element(page.getByText('Wie let hierop?')).toBeVisible()
  })

  test('last time comes first: kept is one press, not kept says why', async () => {
    await showTable()
    await button('Afspraak A4 is niet gelukt').click()
    await button('Bewaren').click()
    await expect
      .element(page.getByText('Schrijf in een paar woorden op wat in de weg stond.'))
      .toBeVisible()
    expect(routes.calls('makeRecord')).toHaveLength(0)
    await page.getByRole('textbox', { name: 'Wat stond in de weg?' }).fill('Oma was ziek')
    await button('Bewaren').click()
    await vi.waitFor(() =>
      expect(routes.calls('makeRecord')[0]).toMatchObject({
        body: { type: 'agreement.notKept', body: { agreementId: 'A4', why: 'Oma was ziek' } },
      }),
    )
  })
})

test('an agreement that was made anew says what it became', async () => {
  const adopted = (n: number, id: string, amends: string | null) => ({
    n,
    type: 'agreement.adopted',
    at: '2026-12-14T15:00:00.000Z',
    byId: 'owner',
    byName: 'Nadia el Amrani',
    corrects: null,
    body: { id, text: `Afspraak ${id}`, parties: ['Tineke'], endsOn: null, positions: [], amends },
  })
  fakeRoutes({
    audience: () => [],
    cases: () => [],
    participants: () => [],
    meeting: () => ({ now: new Date(now).toISOString(), live: null }),
    records: () => [adopted(1, 'A4', null), adopted(9, 'A9', 'A4')],
  })
  const closed = {
    type: 'consent.closed',
    body: { roundId: 'CR1', agreementId: 'A9', textHash: '0'.repeat(64), on: '2026-12-14' },
  }
  await showTable({ facts: [openRound(), closed] })
  await expect.element(page.getByText('Wordt nu A9')).toBeVisible()
  await expect
    .element(page.getByRole('heading', { name: /^Vandaag afgesproken/ }))
    .toHaveTextContent('Vandaag afgesproken1')
})

describe('consent round', () => {
  const round = { roundId: 'CR1', isRevealed: true, answered: [], ballots: [] }

  test('a choice that needs a reason asks for it, and silence is no choice', async () => {
    const { move } = await showTable({ facts: [openRound()], live: { round } })
    await button('Doorgeven').click()
    await expect.element(page.getByText('Kies wat bij jou past.')).toBeVisible()
    await page.getByText('Afwijkend standpunt').click()
    await button('Doorgeven').click()
    expect(move).not.toHaveBeenCalled()
    await page.getByRole('textbox', { name: 'Wat wil je erbij zeggen?' }).fill('Te snel')
    await button('Doorgeven').click()
    expect(move).toHaveBeenCalledWith({
      kind: 'takePosition',
      roundId: 'CR1',
      position: 'afwijkendStandpunt',
      remark: 'Te snel',
    })
  })

  test('the writer takes down a thumb of a child without a device', async () => {
    const { move } = await showTable({ facts: [openRound(true)], live: { round } })
    await button('Opschrijven wat Jesse Kuipers zegt').click()
    const dialog = page.getByRole('dialog')
    await expect.element(dialog.getByText('Akkoord')).not.toBeInTheDocument()
    await dialog.getByText('Duim opzij').click()
    await dialog.getByRole('button', { name: 'Opschrijven' }).click()
    expect(move).toHaveBeenCalledWith({
      kind: 'takePosition',
      roundId: 'CR1',
      voterId: 'T3',
      position: 'duimOpzij',
      remark: '',
    })
  })

  test('what may not be seen yet is not told; that someone chose is', async () => {
    const hidden = { ...round, isRevealed: false, answered: ['T2'] }
    const { move } = await showTable({ facts: [openRound()], live: { round: hidden } })
    await expect.element(page.getByText('heeft gekozen')).toBeVisible()
    await button('Antwoorden laten zien').click()
    expect(move).toHaveBeenCalledWith({ kind: 'reveal', roundId: 'CR1' })
  })

  test('the family is asked in its own words, on a phone', async () => {
    await showTable({
      facts: [openRound()],
      live: { round, me: { attendeeId: 'T2', rated: [] } },
      session: familySession,
      width: 390,
    })
    await expect.element(page.getByText('Niet mee eens')).toBeVisible()
    await expect.element(page.getByText('Afwijkend standpunt')).not.toBeInTheDocument()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  })
})

describe('always at hand', () => {
  test('a hard word is explained in plain words', async () => {
    await showTable()
    await button('Moeilijk woord').click()
    await page.getByRole('textbox', { name: 'Welk woord?' }).fill('OTS')
    await expect
      .element(page.getByText('De rechter laat iemand meebeslissen over een kind.'))
      .toBeVisible()
    await page.getByRole('textbox', { name: 'Welk woord?' }).fill('xyzzy')
    await expect.element(page.getByText(/^Dit woord staat er niet bij/)).toBeVisible()
  })

  test('what is parked has words', async () => {
    await showTable({ live: { running } })
    const line = page.getByRole('textbox', { name: 'Later bespreken' })
    await line.click()
    await userEvent.keyboard('{Enter}')
    const missing = page.getByText('Schrijf eerst op wat jullie later bespreken.')
    await expect.element(missing).toBeVisible()
    await line.fill('Zwemles van Finn')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('textbox', { name: 'Geparkeerd punt 1' })).toBeVisible()
    await expect.element(missing).not.toBeInTheDocument()
  })

  test('a line of the notes is marked as a fact', async () => {
    const itemId = terpstraKuipersPlanned.meeting.agenda?.[0]?.id ?? ''
    const { meeting } = await showTable({ live: { running: { ...running, itemId } } })
    await page
      .getByRole('textbox', { name: 'Aantekeningen bij dit punt' })
      .fill('Jesse is er weer.\nHij vond het fijn.')
    await button('Feit of mening?').click()
    const dialog = page.getByRole('dialog')
    const isFact = dialog.getByRole('button', { name: 'Dit is een feit' })
    await expect.element(isFact).toBeDisabled()
    const whichFirst = 'Kies eerst een regel. Daarna kun je zeggen wat het is.'
    await expect.element(dialog.getByText(whichFirst)).toBeVisible()
    await expect.element(isFact).toHaveAccessibleDescription(whichFirst)
    await dialog.getByText('Jesse is er weer.').click()
    await expect
      .element(isFact)
      .toHaveAccessibleDescription('Je keuze komt tussen haakjes achter de regel te staan.')
    await isFact.click()
    await vi.waitFor(() =>
      expect(readEntities(meeting.doc, meetingShape.agenda)[0]?.notes).toBe(
        'Jesse is er weer. (feit)\nHij vond het fijn.',
      ),
    )
  })

  test('who comes without a device is put on the list, with the person of the plan', async () => {
    await showTable()
    await button('Iemand zonder apparaat').click()
    await page.getByRole('textbox', { name: 'Naam' }).fill('Dennis Kuipers')
    await button('Op de lijst zetten').click()
    await vi.waitFor(() =>
      expect(routes.calls('makeRecord')[0]).toMatchObject({
        body: {
          type: 'meeting.personIn',
          body: { name: 'Dennis Kuipers', way: 'zonderApparaat', personId: 'P2' },
        },
      }),
    )
  })
})
