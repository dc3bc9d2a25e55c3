import { toCostSums } from '../../../shared/domain/pilot-figures/cost-range.ts'
import type { RoundFigure } from '../../../shared/domain/pilot-figures/round-figure.ts'
import { toRoundFigures } from '../../../shared/domain/pilot-figures/round-figures.ts'
import { foldRounds } from '../../../shared/domain/questionnaire/fold-rounds.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { teamRoles } from '../../../shared/records/record-type.ts'
import { costsSwitched, signalAnswered } from '../../desk/pilot-records.ts'
import type { CaseRow, ParticipantRow } from '../../vault/vault-operations.ts'
import { toHostDay } from '../../views/caseload-figures.ts'
import { readSignalAnswers, toPilotSignals } from '../../views/pilot-signals.ts'
import type { Handlers, ServerContext } from '../call.ts'
import type { OpenHost } from '../open-host.ts'
import { requireCase } from '../require-case.ts'
import { readCosts, readPilotFigures, readSignals } from '../read-pilot.ts'

type PilotHandlers = Pick<
  Handlers,
  | 'pilotFigures'
  | 'pilotRounds'
  | 'pilotSignals'
  | 'answerPilotSignal'
  | 'pilotCosts'
  | 'switchPilotCosts'
>

/** The names under which the vault keeps them. */
const answersSetting = 'policySignalAnswers'
const costsSetting = 'pilotCosts'

/** What the cases of the vault teach together. */
export function pilotHandlers({ now }: ServerContext): PilotHandlers {
  return {
    async pilotFigures({ host, me }) {
      await requirePilot(host, me)
      return readPilotFigures(host, toHostDay(now()))
    },

    async pilotRounds({ host, me, query: { caseId = me.caseId } }) {
      await requirePilot(host, me)
      const groups =
        caseId === null ? await listGroups(host) : [await requireCase(host, me, caseId)]
      const found: { group: string; rounds: readonly RoundFigure[] }[] = []
      for (const { id, title } of groups) {
        // oxlint-disable-next-line no-await-in-loop -- the vault has one thread
        const records = await host.vault.call('listRecords', { caseId: id, type: null })
        found.push({ group: title, rounds: toRoundFigures(foldRounds(records).rounds) })
      }
      return found.filter(({ rounds }) => rounds.length > 0)
    },

    async pilotSignals({ host }) {
      const stored = await host.vault.call('readSetting', { name: answersSetting })
      return toPilotSignals(await readSignals(host), readSignalAnswers(stored))
    },

    async answerPilotSignal({ host, me, params: { id }, body }) {
      const stored = await host.vault.call('readSetting', { name: answersSetting })
      const answers = readSignalAnswers(stored)
      if (!toPilotSignals(await readSignals(host), answers).some((signal) => signal.id === id))
        throw new AppError('request/not-found')
      const context = { caseId: null, byId: me.id, at: now() }
      const record = signalAnswered.write(context, { signalId: id, state: body.state })
      await host.vault.call('appendRecords', { records: [record] })
      const value = JSON.stringify({ ...answers, [id]: body })
      await host.vault.call('writeSetting', { name: answersSetting, value })
      return body
    },

    async pilotCosts({ host }) {
      const isOn = (await host.vault.call('readSetting', { name: costsSetting })) === 'on'
      return { isOn, sums: isOn ? [...toCostSums(await readCosts(host, toHostDay(now())))] : null }
    },

    async switchPilotCosts({ host, me, body }) {
      const context = { caseId: null, byId: me.id, at: now() }
      await host.vault.call('appendRecords', { records: [costsSwitched.write(context, body)] })
      const value = body.isOn ? 'on' : 'off'
      await host.vault.call('writeSetting', { name: costsSetting, value })
      return body
    },
  }
}

/** Groups that are invented do not count, as practice cases do not. */
const listGroups = async ({ vault }: OpenHost): Promise<readonly CaseRow[]> =>
  (await vault.call('listCases', {})).filter(
    ({ kind, isExample }) => kind === 'pilotgroep' && !isExample,
  )

/** The owner, and who works in a pilot group. Throws 'access/forbidden' for a guest of a household. */
async function requirePilot({ vault }: OpenHost, { caseId, role }: ParticipantRow): Promise<void> {
  if (caseId === null) return
  const own = await vault.call('findCase', { id: caseId })
  if (own?.kind !== 'pilotgroep' || !teamRoles.includes(role))
    throw new AppError('access/forbidden')
}
