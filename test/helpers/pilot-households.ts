import { createCase } from '../../electron/desk/create-case.ts'
import type { NewRecord, Vault } from '../../electron/vault/vault-operations.ts'
import type { DocumentContent } from '../../shared/document/seed.ts'
import { factors } from '../../shared/content/reflection/factors.ts'
import {
  breakthroughIds,
  breakthroughSizes,
} from '../../shared/content/reflection/breakthroughs.ts'

const workers = ['Tom de Boer', 'Sanne Vos', 'Yvonne Bos', 'Karim Aziz', 'Els Mol']
const at = Date.parse('2026-11-01T12:00:00Z')
const most = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length]
  if (found === undefined) throw new Error('empty list')
  return found
}

/** Fills a vault with so many made-up households of a pilot; the same ones every time. */
export async function addPilotHouseholds(
  vault: Pick<Vault, 'call'>,
  count: number,
  byId: string,
): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const status = index % 4 === 0 ? 'waakvlam' : 'actief'
    // oxlint-disable-next-line no-await-in-loop -- the vault has one thread
    await createCase(
      vault,
      {
        ref: `RT-2026-${100 + index}`,
        title: `Huishouden ${index}`,
        status,
        regisseur: 'Nadia el Amrani',
        isExample: false,
        content: { plan: toPlan(index) },
        records: (caseId) => toRecords(index, status).map((one) => ({ ...one, caseId, byId, at })),
      },
      { byId, at },
    )
  }
}

const toPlan = (index: number): DocumentContent<'plan'> => ({
  parties: [{ id: 'O1', name: 'Gemeente', worker: most(workers, index) }],
  goals: [1, 2].map((goal) => ({ id: `G${goal}`, title: `Doel ${goal}` })),
  gasScores: [{ id: 'S1', goalId: 'G1', on: '2026-10-01', value: index % 2 === 0 ? 0 : -1 }],
  evaluations: [
    {
      id: 'E1',
      on: '2026-09-01',
      form: 'Gesprek',
      state: index % 3 === 0 ? 'verplaatst' : 'gehouden',
    },
  ],
})

type Fact = Pick<NewRecord, 'type' | 'body'>

function toRecords(index: number, status: string): readonly Fact[] {
  const began = `2026-0${1 + (index % 3)}-10`
  const type = most(breakthroughIds.slice(0, 3), index)
  return [
    { type: 'case.statusChanged', body: { from: null, to: 'actief', why: 'begin', on: began } },
    ...(status === 'waakvlam'
      ? [
          {
            type: 'case.statusChanged',
            body: { from: 'actief', to: 'waakvlam', why: 'goed', on: '2026-10-01' },
          },
        ]
      : []),
    {
      type: 'logbook.clusterChosen',
      body: { cluster: most(['K1', 'K2', 'K3', 'K1', 'K2', 'K3', 'K2', 'K4'], index) },
    },
    {
      type: 'logbook.written',
      body: {
        on: '2026-09-01',
        facts: `WATERLELIE ${index}`,
        different: '',
        effect: '',
        factors: [most(factors.slice(0, 4), index).id],
        breakthrough: { type, size: most(breakthroughSizes, index) },
        feeling: 3,
        nextStep: '',
        question: '',
        basedOn: null,
      },
    },
  ]
}
