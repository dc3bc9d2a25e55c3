import { useTranslation } from 'react-i18next'
import type { ReverseTestQuestion } from '../../../../shared/content/reverse-test/question.ts'
import { statementKindLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useLabelOptions } from '../../../platform/use-label-options.ts'
import { Line } from '../fields/Line.tsx'
import { LineList } from '../fields/LineList.tsx'
import { PersonPick } from '../fields/PersonPick.tsx'
import { Pick } from '../fields/Pick.tsx'
import { useRows } from '../fields/use-rows.ts'

/** Facts, suspicions and opinions, each with whose it is. */
export function Facts({ question }: Readonly<{ question: ReverseTestQuestion }>) {
  const { t } = useTranslation()
  return (
    <LineList question={question} addLabel={t('reverse-test.facts.add')} start={{ kind: 'mening' }}>
      {(id, number) => <Fact id={id} number={number} questionId={question.id} />}
    </LineList>
  )
}

type FactProps = Readonly<{ id: string; number: number; questionId: string }>

function Fact({ id, number, questionId }: FactProps) {
  const { t } = useTranslation()
  const { edits } = useRows(questionId)
  const kinds = useLabelOptions(statementKindLabels)
  const row = useFields(reverseTestShape.rows, id, ['kind', 'personId'])
  if (row === null) return null
  return (
    <Line id={id} label={t('reverse-test.facts.line', { number })}>
      <Pick
        label={t('reverse-test.facts.kind')}
        // What was not said to be a fact counts as an opinion.
        value={row.kind ?? 'mening'}
        options={kinds}
        onChange={(kind) => edits.set(id, 'kind', kind)}
      />
      <PersonPick
        label={t('reverse-test.facts.from')}
        value={row.personId}
        onChange={(personId) => edits.set(id, 'personId', personId)}
      />
    </Line>
  )
}
