import { useTranslation } from 'react-i18next'
import { type ItemCounts, toMeanGrade } from '../../../../shared/domain/questionnaire/counts.ts'
import { toValues } from '../../../../shared/domain/questionnaire/answer.ts'
import {
  type Questionnaire,
  readItems,
} from '../../../../shared/domain/questionnaire/questionnaire.ts'
import { Button } from '../../../components/Button.tsx'
import { toCsv } from '../../../../shared/util/to-csv.ts'
import { Section } from '../../../components/Section.tsx'
import { saveFile } from '../../../platform/save-file.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useWords } from '../use-words.ts'
import { toCountSegments } from './bars.ts'
import { BarsWithTable } from './BarsWithTable.tsx'

type CountsResultProps = Readonly<{
  questionnaire: Questionnaire
  counts: readonly ItemCounts[]
  title: string
}>

/** How many gave which answer; for the team and, where it was asked, for the family itself. */
export function CountsResult(props: CountsResultProps) {
  const { t } = useTranslation()
  const { sayValue } = useWords()
  const { questionnaire, counts } = props
  const toLabel = useItemLabel(questionnaire)
  const sides = (['team', 'gezin'] as const).filter((side) =>
    counts.some((one) => one.side === side),
  )
  return sides.map((side, index) => (
    <Section
      key={side}
      isFirst={index === 0}
      title={t(`questionnaires.side.${side}`)}
      intro={side === 'team' ? t('questionnaires.result.fewest') : undefined}
      actions={index === 0 ? <SaveButton {...props} /> : undefined}
    >
      <BarsWithTable
        caption={t(`questionnaires.side.${side}`)}
        firstLabel={t('questionnaires.result.question')}
        bars={counts
          .filter((one) => one.side === side)
          .map((one) => ({
            id: one.itemId,
            label: toLabel(one),
            segments: toCountSegments(one.counts, sayValue),
          }))}
      />
    </Section>
  ))
}

/** The question, with the middle of the grades where there is one. */
function useItemLabel(questionnaire: Questionnaire): (item: ItemCounts) => string {
  const { t } = useTranslation()
  const { say } = useWords()
  const format = useFormat()
  const texts = new Map(readItems(questionnaire).map(({ id, text }) => [id, say(text)]))
  return ({ itemId, counts }) => {
    const text = texts.get(itemId) ?? itemId
    const mean = counts === null ? null : toMeanGrade(counts)
    return mean === null
      ? text
      : t('questionnaires.result.mean', { text, mean: format.number(mean) })
  }
}

function SaveButton({ questionnaire, counts, title }: CountsResultProps) {
  const { t } = useTranslation()
  const { sayValue } = useWords()
  const toLabel = useItemLabel(questionnaire)
  const save = () => {
    const labels = [
      t('questionnaires.result.question'),
      t('questionnaires.result.side'),
      ...toValues(questionnaire).map(sayValue),
    ]
    const rows = counts.map((one) => [
      toLabel(one),
      t(`questionnaires.side.${one.side}`),
      ...(one.counts === null
        ? [t('questionnaires.result.tooFew')]
        : one.counts.map(({ people }) => people)),
    ])
    const csv = toCsv([labels, ...rows])
    saveFile(`${title}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  }
  return (
    <Button icon="download" onPress={save}>
      {t('questionnaires.result.csv')}
    </Button>
  )
}
