import { useTranslation } from 'react-i18next'
import type { GenogramScene } from '../../../../shared/domain/genogram/scene.ts'
import type { Kinship } from '../../../../shared/domain/kinship/kinship.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { readToday } from '../../../platform/today.ts'

/** What a genogram is called, and the line under it on paper: first names only, because paper travels. */
export function usePictureNames(
  kinship: Kinship,
  { signs, homes }: GenogramScene,
): Readonly<{ title: string; foot: string }> {
  const { t } = useTranslation()
  const format = useFormat()
  const inPlan = kinship.persons.filter(({ isInPlan, sign }) => isInPlan && sign !== 'huisdier')
  const names = format.list(inPlan.map(({ name }) => name).filter((name) => name !== ''))
  return {
    title: t('household.picture.genogram', {
      names,
      people: t('household.picture.people', { count: signs.length }),
      homes: t('household.picture.homes', { count: homes.length }),
    }),
    foot: t('household.picture.madeWith', { names, day: format.fullDay(readToday()) }),
  }
}
