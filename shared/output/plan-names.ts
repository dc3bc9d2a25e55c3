import type { ReadContent } from './read-content.ts'

/** Finds what someone or something of a plan is called by its id; '' for an id that is gone. */
export type PlanNames = (id: string | null) => string

/** The people and organisations of a plan by name; an organisation with the person who works for it. */
export function toPlanNames({
  persons,
  network,
  parties,
}: Pick<ReadContent<'plan'>, 'persons' | 'network' | 'parties'>): PlanNames {
  const names = new Map([
    ...[...persons, ...network].map(({ id, name }) => [id, name.trim()] as const),
    ...parties.map(({ id, name, worker }) => [id, toPartyName(name, worker)] as const),
  ])
  return (id) => names.get(id ?? '') ?? ''
}

const toPartyName = (name: string, worker: string): string =>
  [worker.trim(), name.trim() === '' || worker.trim() === '' ? name.trim() : `(${name.trim()})`]
    .filter((part) => part !== '')
    .join(' ')
