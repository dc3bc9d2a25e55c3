import { AppError } from '../../../shared/errors/app-error.ts'
import { practiceGroup } from '../../../shared/content/practice-cases/practice-group.ts'
import { agreementAdoptedType } from '../../../shared/domain/adopted-agreement.ts'
import { inTurn } from '../../../shared/util/in-turn.ts'
import { createCase, toNextReference } from '../../desk/create-case.ts'
import { seedPracticeCases } from '../../desk/seed-practice-cases.ts'
import { seedPracticeGroup } from '../../desk/seed-practice-group.ts'
import type { CaseRow } from '../../vault/vault-operations.ts'
import { toAgreements } from '../../views/agreements.ts'
import { toCaseSummaries, toCaseSummary } from '../../views/case-summaries.ts'
import { toManifest } from '../../views/manifest.ts'
import type { Handlers, ServerContext } from '../call.ts'
import type { OpenHost } from '../open-host.ts'

type CaseHandlers = Pick<
  Handlers,
  'cases' | 'createCase' | 'seedPracticeCases' | 'documents' | 'agreements'
>

/** The caseload, and what belongs to one case. */
export function caseHandlers({ live, practiceCases, now }: ServerContext): CaseHandlers {
  // One at a time: the next reference, and "is it there already", look at what is there.
  const oneAtATime = inTurn()
  return {
    async cases({ host, me }) {
      const rows = await host.vault.call('listCases', {})
      return toCaseSummaries(
        rows.filter(({ id }) => host.gate.rights.findCaseStatus(me, id) !== null),
      )
    },

    createCase: async ({ body: { title, kind = 'huishouden' }, host, me }) =>
      oneAtATime(async () => {
        const at = now()
        const ref = toNextReference(
          await host.vault.call('listCases', {}),
          new Date(at).getFullYear(),
          kind,
        )
        // A group is at work from its first day; the life of a household's case is not its life.
        const status = kind === 'pilotgroep' ? 'actief' : 'aangemeld'
        const given = { kind, ref, title, status, regisseur: me.name } as const
        const row = await createCase(
          host.vault,
          { ...given, isExample: false, content: {}, records: () => [] },
          { byId: me.id, at },
        )
        noteCases(host, [row])
        live.tellOwner('cases')
        return toCaseSummary(row)
      }),

    seedPracticeCases: async ({ host, me }) =>
      oneAtATime(async () => {
        const by = { byId: me.id, at: now() }
        const rows = await seedPracticeCases(host.vault, practiceCases, by)
        noteCases(host, [...rows, await seedPracticeGroup(host.vault, practiceGroup, by)])
        live.tellOwner('cases')
        return rows.map((row) => toCaseSummary(row))
      }),

    async documents({ params: { caseId }, host, me }) {
      const status = host.gate.rights.findCaseStatus(me, caseId)
      if (status === null) throw new AppError('request/not-found')
      return toManifest(await host.vault.call('listDocuments', { caseId }), me.role, status)
    },

    async agreements({ params: { caseId }, host, me }) {
      if (host.gate.rights.findCaseStatus(me, caseId) === null)
        throw new AppError('request/not-found')
      const query = { caseId, type: agreementAdoptedType }
      return [...toAgreements(await host.vault.call('listRecords', query))]
    },
  }
}

function noteCases({ gate }: OpenHost, rows: readonly CaseRow[]): void {
  for (const row of rows) gate.rights.noteCase(row)
}
