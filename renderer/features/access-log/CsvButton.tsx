import { useTranslation } from 'react-i18next'
import type { AccessLine } from '../../../shared/api/proof-routes.ts'
import { Button } from '../../components/Button.tsx'
import { saveFile } from '../../platform/save-file.ts'
import { readToday } from '../../platform/today.ts'
import { toAccessCsv } from './to-access-csv.ts'

type CsvButtonProps = Readonly<{ caseId: string; lines: readonly AccessLine[] }>

/** The lines in sight as a file for a spreadsheet, with the field names of NEN 7513. */
export function CsvButton({ caseId, lines }: CsvButtonProps) {
  const { t } = useTranslation()
  const save = () => {
    const name = t('access-log.csv.fileName', { day: readToday() })
    saveFile(name, new Blob([toAccessCsv(lines, caseId)], { type: 'text/csv;charset=utf-8' }))
  }
  return (
    <Button icon="table-2" onPress={save}>
      {t('access-log.csv.action')}
    </Button>
  )
}
