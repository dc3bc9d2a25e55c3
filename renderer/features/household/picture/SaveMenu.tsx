import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Menu } from '../../../components/Menu.tsx'
import { showToast } from '../../../components/toast-store.ts'
import { saveFile } from '../../../platform/save-file.ts'
import { readToday } from '../../../platform/today.ts'
import { toPng, toSvgText } from './save-picture.ts'
import { useCsv } from './use-csv.ts'

type SaveMenuProps = Readonly<{
  /** Start of the file's name: which picture it is. Never a family name; files travel. */
  name: 'genogram' | 'ecogram'
  toPicture: () => ReactElement
}>

/** Takes the picture or its lists out of the app, as a file or on paper. */
export function SaveMenu({ name, toPicture }: SaveMenuProps) {
  const { t } = useTranslation()
  const toCsvText = useCsv()
  const save = async (kind: string): Promise<void> => {
    if (kind === 'print') return window.print()
    const file = `${kind === 'csv' ? t('household.csv.file') : name}-${readToday()}.${kind}`
    try {
      saveFile(file, await toContent(kind))
      showToast({ text: t('household.picture.saved', { file }) })
    } catch {
      showToast({ text: t('household.picture.saveFailed') })
    }
  }
  const toContent = async (kind: string): Promise<Blob> => {
    if (kind === 'csv') return new Blob([toCsvText()], { type: 'text/csv;charset=utf-8' })
    const text = toSvgText(toPicture())
    return kind === 'png' ? toPng(text) : new Blob([text], { type: 'image/svg+xml' })
  }
  return (
    <Menu
      label={t('household.picture.saveAs')}
      icon="download"
      iconOnly={false}
      variant="quiet"
      items={[
        { id: 'svg', label: t('household.picture.saveSvg'), icon: 'download' },
        { id: 'png', label: t('household.picture.savePng'), icon: 'download' },
        { id: 'csv', label: t('household.picture.saveCsv'), icon: 'table-2' },
        { id: 'print', label: t('household.picture.print'), icon: 'printer' },
      ]}
      onAction={(kind) => void save(kind)}
    />
  )
}
