import { useTranslation } from 'react-i18next'
import type { Bilingual } from '../../../../shared/content/bilingual.ts'
import type { ReverseTestQuestion } from '../../../../shared/content/reverse-test/question.ts'
import { ruleKinds } from '../../../../shared/content/reverse-test/rule-kinds.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { Status } from '../../../components/Status.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { Line } from '../fields/Line.tsx'
import { LineList } from '../fields/LineList.tsx'
import { Pick } from '../fields/Pick.tsx'
import { useRows } from '../fields/use-rows.ts'

type RulesProps = Readonly<{ question: ReverseTestQuestion; none: Bilingual }>

/** Rules in the way, each with its kind: what the municipality can change itself says so. */
export function Rules({ question, none }: RulesProps) {
  const { t } = useTranslation()
  return (
    <LineList question={question} addLabel={t('reverse-test.rules.add')} none={none}>
      {(id, number) => <Rule id={id} number={number} questionId={question.id} />}
    </LineList>
  )
}

type RuleProps = Readonly<{ id: string; number: number; questionId: string }>

function Rule({ id, number, questionId }: RuleProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const { edits } = useRows(questionId)
  const row = useFields(reverseTestShape.rows, id, ['kind'])
  if (row === null) return null
  const kind = ruleKinds.find((known) => known.id === row.kind)
  const options = ruleKinds.map((known) => ({
    id: known.id,
    label: label(known),
    hint: label(known.plain),
  }))
  return (
    <Line id={id} label={t('reverse-test.rules.line', { number })}>
      <Pick
        label={t('reverse-test.rules.kind')}
        value={row.kind}
        options={options}
        onChange={(picked) => edits.set(id, 'kind', picked)}
        emptyLabel={t('reverse-test.field.notChosen')}
      />
      {kind?.municipalityCanChange === true && (
        <Status kind="info" icon="pencil">
          {t('reverse-test.rules.ours')}
        </Status>
      )}
    </Line>
  )
}
