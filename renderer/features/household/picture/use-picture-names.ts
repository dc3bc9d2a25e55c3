import type { Kinship } from '../../../../shared/domain/kinship/kinship.ts'
import { useFormat } from '../../../platform/use-format.ts'

/** With whom a picture is made, in one line: first names only, because paper travels. */
export function usePictureNames({ persons }: Kinship): string {
  const format = useFormat()
  const inPlan = persons.filter(
    ({ isInPlan, sign, died }) => isInPlan && died === null && sign !== 'huisdier',
  )
  return format.list(inPlan.map(({ name }) => name).filter((name) => name !== ''))
}
