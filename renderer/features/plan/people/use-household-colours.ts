import { useOptionalLiveDocument } from '../../../document/use-live-document.ts'
import { useView } from '../../../platform/use-request.ts'
import { useHousehold } from './use-people.ts'

/**
 * Colours for household members who are not at the table, beside their initials. Not one after the
 * other: neighbours in the list should differ most.
 */
const spread: readonly number[] = [5, 1, 3, 6, 9, 2, 8, 4, 10, 7]

/**
 * The colour (1 to 10) of each member of the household by id. Who is also at the table has the colour
 * given there: one person in two colours on one screen would look like two people.
 */
export function useHouseholdColours(): ReadonlyMap<string, number> {
  const household = useHousehold()
  const id = useOptionalLiveDocument('plan')?.id ?? ''
  const audience = useView('audience', { params: { id } }, { isEnabled: id !== '' }).data ?? []
  const atTable = new Map(audience.map(({ name, colour }) => [toKey(name), colour]))
  const taken = new Set(audience.map(({ colour }) => colour))
  const free = spread.filter((colour) => !taken.has(colour))
  const rest = free.length > 0 ? free : spread
  let next = 0
  return new Map(
    household.map(({ id: personId, name }) => {
      const own = atTable.get(toKey(name)) ?? rest[next++ % rest.length] ?? 1
      return [personId, own]
    }),
  )
}

const toKey = (name: string): string => name.trim().toLocaleLowerCase()
