import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { Bilingual } from '../../../../shared/content/bilingual.ts'
import { lifeDomains } from '../../../../shared/content/life-domains.ts'
import type {
  listItemField,
  ReverseTestQuestion,
} from '../../../../shared/content/reverse-test/question.ts'
import { lifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { Flag } from '../fields/Flag.tsx'
import { Line } from '../fields/Line.tsx'
import { LineList } from '../fields/LineList.tsx'
import { PersonPick } from '../fields/PersonPick.tsx'
import { Pick } from '../fields/Pick.tsx'
import { useRows } from '../fields/use-rows.ts'

type ItemFields = readonly z.output<typeof listItemField>[]

type LinesProps = Readonly<{
  question: ReverseTestQuestion
  fields: ItemFields
  none: Bilingual | undefined
}>

/** A list of points; the question says what else each point asks. */
export function Lines({ question, fields, none }: LinesProps) {
  const { t } = useTranslation()
  return (
    <LineList question={question} addLabel={t('reverse-test.lines.add')} none={none}>
      {(id, number) => (
        <ListLine id={id} number={number} questionId={question.id} fields={fields} />
      )}
    </LineList>
  )
}

type ListLineProps = Readonly<{
  id: string
  number: number
  questionId: string
  fields: ItemFields
}>

function ListLine({ id, number, questionId, fields }: ListLineProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const { edits } = useRows(questionId)
  const row = useFields(reverseTestShape.rows, id, ['personId', 'domainId', 'saidBySelf'])
  if (row === null) return null
  const isChild = fields.includes('child')
  const domains = lifeDomains.map((domain) => ({ id: domain.id, label: label(domain) }))
  return (
    <Line id={id} label={t('reverse-test.lines.line', { number })}>
      {(isChild || fields.includes('person')) && (
        <PersonPick
          label={t(isChild ? 'reverse-test.lines.child' : 'reverse-test.lines.who')}
          value={row.personId}
          isChild={isChild}
          onChange={(personId) => edits.set(id, 'personId', personId)}
        />
      )}
      {fields.includes('lifeDomain') && (
        <Pick
          label={t('reverse-test.lines.domain')}
          value={row.domainId}
          options={domains}
          onChange={(picked) => edits.set(id, 'domainId', lifeDomainId.nullable().parse(picked))}
          emptyLabel={t('reverse-test.field.notChosen')}
        />
      )}
      {fields.includes('saidBySelf') && (
        <Flag
          label={t('reverse-test.lines.saidBySelf')}
          value={row.saidBySelf}
          onChange={(isSaid) => edits.set(id, 'saidBySelf', isSaid)}
        />
      )}
    </Line>
  )
}
