import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { figureTexts } from '../../../shared/content/reflection/figure-texts.ts'
import type {
  PilotFigures,
  PilotFilter,
} from '../../../shared/domain/pilot-figures/pilot-figures.ts'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { saveFile } from '../../platform/save-file.ts'
import { readToday } from '../../platform/today.ts'
import { toRows } from './figure-rows.ts'
import { useFigureWords } from './use-figure-words.ts'

type CsvButtonProps = Readonly<{ pilot: PilotFigures; filter: PilotFilter }>

/** The figures in sight as a file for a spreadsheet. */
export function CsvButton({ pilot, filter }: CsvButtonProps) {
  const { t } = useTranslation()
  const { say, nameOf } = useFigureWords()
  const save = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const { toCsv } = await import('./to-csv.ts')
      const lines = pilot.figures.flatMap((figure) =>
        (toRows(figure, filter, (category) => nameOf(figure.id, category)) ?? []).map(
          ({ label, value }) => [
            say(figureTexts[figure.id].title),
            label,
            value ?? t('pilot.hidden'),
          ],
        ),
      )
      const head = [t('pilot.csv.figure'), t('pilot.what'), t('pilot.csv.count')]
      const name = t('pilot.csv.fileName', { day: readToday() })
      saveFile(name, new Blob([toCsv([head, ...lines])], { type: 'text/csv;charset=utf-8' }))
    },
  })
  return (
    <>
      <Button icon="table-2" isPending={save.isPending} onPress={() => save.mutate()}>
        {t('pilot.csv.action')}
      </Button>
      {save.error !== null && <ErrorNotice error={save.error} onRetry={() => save.mutate()} />}
    </>
  )
}
