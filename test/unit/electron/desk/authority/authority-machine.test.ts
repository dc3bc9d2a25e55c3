import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldAuthority } from '../../../../../shared/domain/authority/fold-authority.ts'
import { takeFirstDecision } from '../../../../helpers/authority-commands.ts'
import { AuthorityDesk } from '../../../../helpers/authority-desk.ts'
import { findBrokenLaws } from '../../../../helpers/authority-laws.ts'
import { makeMove, type Move, moves } from '../../../../helpers/authority-moves.ts'

const seed = 20261122
const options = { seed, numRuns: Number(process.env['AUTHORITY_RUNS'] ?? 150) }

async function play(played: readonly Move[]) {
  const desk = new AuthorityDesk()
  const outcomes: string[] = []
  for (const move of played) {
    const before = desk.rows.length
    // One after another: each move is judged by what came before it.
    // oxlint-disable-next-line no-await-in-loop
    const outcome = await makeMove(desk, move)
    if (!outcome.includes('.')) expect(desk.rows).toHaveLength(before)
    outcomes.push(outcome)
  }
  return { desk, outcomes }
}

test(`whatever people try, no rule of authority is broken, and the same moves give the same chain (seed ${seed})`, async () => {
  const seen = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(moves, async (played) => {
      const { desk, outcomes } = await play(played)
      // Records only grow, so what was ever broken on the way is still broken at the end.
      expect(findBrokenLaws(desk.rows)).toEqual([])
      for (const outcome of outcomes) seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
      expect((await play(played)).desk.head).toBe(desk.head)
    }),
    options,
  )
  // The moves came everywhere: each kind of fact was made, and each rule was tried.
  expect([...seen.keys()]).toEqual(
    expect.arrayContaining([
      'mandate.granted',
      'mandate.ended',
      'mandate.acknowledged',
      'decision.taken',
      'decision.familyInformed',
      'decision.started',
      'decision.carriedOut',
      'decision.notCarriedOut',
      'decision.withdrawn',
      'decision.reverted',
      'decision.waitingUnsafe',
      'position.taken',
      'position.answered',
      'escalation.opened',
      'escalation.answered',
      'escalation.closed',
      'budgetExceeded',
      'clockBehind',
      'decisionClosed',
      'decisionLapsed',
      'decisionStep',
      'decisionSuspended',
      'familyFirst',
      'mandateNotCovering',
      'mandateOver',
      'outOfReach',
      'partyNotAffected',
      'termReasonMissing',
    ]),
  )
})

test(`the state follows from the records alone, in whatever order they are read (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(moves, fc.nat(), async (played, turn) => {
      const { desk } = await play(played)
      const { rows, state, today } = desk
      const turned = [...rows.slice(turn % 7), ...rows.slice(0, turn % 7)].toReversed()
      expect(foldAuthority(turned, today)).toEqual(state)
      const ended = foldAuthority(rows, '2030-01-01')
      expect(
        ended.decisions.filter(({ status }) => status === 'genomen' || status === 'inUitvoering'),
      ).toEqual([])
      expect(ended.mandates.filter(({ status }) => status === 'geldig')).toEqual([])
    }),
    { ...options, numRuns: 50 },
  )
})

test('a chain in which steps were put that no desk lets through does not bring a decision forward', async () => {
  const desk = new AuthorityDesk()
  desk.keep('decision.started', { decisionId: 'D1', words: '', on: '2026-12-01' })
  desk.keep('decision.taken', { id: 'D1' })
  expect(desk.state).toMatchObject({ decisions: [], unread: [2] })
  const real = new AuthorityDesk()
  await takeFirstDecision(real)
  for (const step of ['carriedOut', 'reverted'])
    real.keep(`decision.${step}`, { decisionId: 'D1', words: '', on: '2026-12-01' })
  expect(real.state.decisions[0]).toMatchObject({ status: 'genomen', hasStarted: false })
})
