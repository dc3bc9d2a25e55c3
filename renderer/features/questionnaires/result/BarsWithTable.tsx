import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { showToast } from '../../../components/toast-store.ts'
import { Table } from '../../../components/Table.tsx'
import { saveFile } from '../../../platform/save-file.ts'
import styles from './chart.module.css'
import { drawBars } from './draw-bars.ts'
import { type Bar, StackedBars } from './StackedBars.tsx'

type BarsWithTableProps = Readonly<{ caption: string; firstLabel: string; bars: readonly Bar[] }>

/** A drawing, the same in a table which opens under it, and the drawing as a file to take along. */
export function BarsWithTable({ caption, firstLabel, bars }: BarsWithTableProps) {
  const { t } = useTranslation()
  const columns = bars.find(({ segments }) => segments.length > 0)?.segments ?? []
  return (
    <>
      <StackedBars bars={bars} emptyLabel={t('questionnaires.result.tooFew')} />
      <div className={styles.under}>
        <details>
          <summary>{t('questionnaires.result.asTable')}</summary>
          <Table
            caption={caption}
            columns={[
              { id: 'bar', label: firstLabel },
              ...columns.map(({ id, label }) => ({ id, label, isNumber: true })),
            ]}
            rows={bars.map(({ id, label, segments }) => ({
              id,
              cells: {
                bar:
                  segments.length === 0 ? `${label}: ${t('questionnaires.result.tooFew')}` : label,
                ...Object.fromEntries(segments.map((one) => [one.id, one.count])),
              },
            }))}
          />
        </details>
        <SavePicture caption={caption} bars={bars} />
      </div>
    </>
  )
}

function SavePicture({ caption, bars }: Pick<BarsWithTableProps, 'caption' | 'bars'>) {
  const { t } = useTranslation()
  const save = async () => {
    const picture = await drawBars(caption, bars, t('questionnaires.result.tooFew'))
    if (picture === null) return showToast({ text: t('questionnaires.result.pictureFailed') })
    saveFile(`${caption}.png`, picture)
  }
  return (
    <Button
      variant="quiet"
      icon="download"
      label={t('questionnaires.result.savePictureOf', { caption })}
      onPress={() => void save()}
    >
      {t('questionnaires.result.savePicture')}
    </Button>
  )
}
