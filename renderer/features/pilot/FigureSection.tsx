import { useTranslation } from 'react-i18next'
import { figureTexts } from '../../../shared/content/reflection/figure-texts.ts'
import type {
  PilotFigure,
  PilotFilter,
} from '../../../shared/domain/pilot-figures/pilot-figures.ts'
import { Button } from '../../components/Button.tsx'
import { Section } from '../../components/Section.tsx'
import { Table } from '../../components/Table.tsx'
import { saveFile } from '../../platform/save-file.ts'
import { BarChart } from './BarChart.tsx'
import { drawBars } from './draw-bars.ts'
import { toRows } from './figure-rows.ts'
import { useFigureWords } from './use-figure-words.ts'
import styles from './pilot.module.css'

type FigureSectionProps = Readonly<{ figure: PilotFigure; filter: PilotFilter }>

/** One figure: what it counts, a drawing, and the same in a table. */
export function FigureSection({ figure, filter }: FigureSectionProps) {
  const { t } = useTranslation()
  const { say, nameOf } = useFigureWords()
  const texts = figureTexts[figure.id]
  const all = toRows(figure, filter, (category) => nameOf(figure.id, category))
  const rows = all?.filter(({ value }) => value !== 0 && value !== null) ?? []
  const hidden = all?.some(({ value }) => value === null) ?? false
  const title = say(texts.title)
  const savePicture = async () => {
    const picture = await drawBars(title, rows)
    if (picture !== null) saveFile(t('pilot.pictureName', { id: figure.id }), picture)
  }
  return (
    <Section
      title={title}
      intro={say(texts.intro)}
      {...(rows.length === 0
        ? {}
        : {
            actions: (
              <Button
                variant="quiet"
                icon="download"
                onPress={() => void savePicture()}
                aria-label={t('pilot.pictureOf', { title })}
              >
                {t('pilot.picture')}
              </Button>
            ),
          })}
    >
      {rows.length === 0 ? (
        <p>{t(all === null || hidden ? 'pilot.tooFew' : 'pilot.nothing')}</p>
      ) : (
        <>
          <BarChart rows={rows} />
          {hidden && <p className={styles.quiet}>{t('pilot.someHidden')}</p>}
          <details className={styles.details}>
            <summary>{t('pilot.asTable')}</summary>
            <Table
              caption={title}
              columns={[
                { id: 'what', label: t('pilot.what') },
                { id: 'count', label: say(texts.unit), isNumber: true },
              ]}
              rows={(all ?? []).map(({ id, label, value }) => ({
                id,
                cells: { what: label, count: value ?? t('pilot.hidden') },
              }))}
            />
          </details>
        </>
      )}
    </Section>
  )
}
