import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/use-format.ts'
import { readToday } from '../../../platform/today.ts'
import type { CanvasItem } from './canvas-item.ts'
import type { PictureSheet } from './PictureSvg.tsx'

type Told = Readonly<{ title: string; names: string; items: readonly CanvasItem[] }>

/** What stands on the sheet around a picture: its name, what it says, and with whom and when it was made. */
export function useSheet({ title, names, items }: Told): PictureSheet {
  const { t } = useTranslation()
  const format = useFormat()
  return {
    title,
    description: items.map(({ label }) => `${label}.`).join(' '),
    foot: t('household.picture.madeWith', { names, day: format.fullDay(readToday()) }),
  }
}
