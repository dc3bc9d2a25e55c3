/** Working goals and remarks of practice case A, written for practice in the spirit of domain reference 9.1. */
import { inOrder } from './in-order.ts'

export const terpstraKuipersWorkingGoals = inOrder([
  {
    id: 'WG1',
    goalId: 'G1',
    title: 'Dennis en Marloes bellen elke zondag om 20.00 uur tien minuten over de jongens.',
    status: 'open' as const,
    evaluateOn: '2026-12-01',
  },
  {
    id: 'WG2',
    goalId: 'G2',
    forId: 'P3',
    title: 'Jesse kijkt een ochtend mee op de praktijkschool.',
    status: 'bereikt' as const,
    evaluateOn: '2026-10-20',
  },
  {
    id: 'WG3',
    goalId: 'G4',
    forId: 'P2',
    title: 'Dennis legt alle post ongeopend in één doos voor zaterdag.',
    status: 'open' as const,
    evaluateOn: '2026-12-01',
  },
])

export const terpstraKuipersRemarks = [
  {
    id: 'R1',
    targetRoot: 'goals',
    targetId: 'G2',
    kind: 'opmerking' as const,
    text: 'Voorbeeld. Priya Ramdin: vraag Jesse zelf wat een fijne school voor hem is.',
    at: '2026-11-10T13:05:00.000Z',
  },
  {
    id: 'R2',
    threadId: 'R1',
    targetRoot: 'goals',
    targetId: 'G2',
    text: 'Voorbeeld. Nadia el Amrani: doen we dinsdag, met de mentor erbij.',
    at: '2026-11-10T15:40:00.000Z',
  },
  {
    id: 'R3',
    targetRoot: 'actions',
    targetId: 'AC3',
    targetField: 'what',
    kind: 'voorstel' as const,
    text: 'Voorbeeld. Dennis Kuipers: dan is duidelijk waar het gebeurt.',
    proposal: 'Elke zaterdag bij Karin samen de post openen',
    proposedOn: 'Elke zaterdag post openen met Karin',
    at: '2026-11-14T09:20:00.000Z',
  },
  {
    id: 'R4',
    targetRoot: 'conflicts',
    targetId: 'B2',
    kind: 'opmerking' as const,
    text: 'Voorbeeld. Priya Ramdin: is dit nog zo na besluit 3?',
    at: '2026-10-02T10:00:00.000Z',
    outcome: 'afgehandeld' as const,
    closedAt: '2026-10-06T10:00:00.000Z',
  },
]
