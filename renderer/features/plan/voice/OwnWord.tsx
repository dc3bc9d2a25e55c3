import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { familyShape } from '../../../../shared/document/family-shape.ts'
import { Quote } from '../../../components/Quote.tsx'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { onlyPersons, usePeopleOptions } from '../people/use-people-options.ts'
import { usePeopleInPlan } from '../people/use-people.ts'
import { PlanRow } from '../rows/PlanRow.tsx'
import { RowMenu } from '../rows/RowMenu.tsx'
import { useCanWrite } from '../use-can-write.ts'
import styles from './voice.module.css'

type OwnWordProps = Readonly<{ id: string; onRemove: (id: string) => void }>

/** One saying with its speaker; the family edits its own. */
export const OwnWord = memo(function OwnWord({ id, onRemove }: OwnWordProps) {
  const { t } = useTranslation()
  const people = usePeopleInPlan()
  const canWrite = useCanWrite(familyShape.ownWords)
  const options = usePeopleOptions(onlyPersons)
  const fields = useFields(familyShape.ownWords, id, ['personId', 'text'])
  if (fields === null) return null
  const speaker = people.find(fields.personId)?.short ?? t('plan.ownWords.someone')
  const label = t('plan.ownWords.of', { name: speaker })
  const text = <PlanText root={familyShape.ownWords} id={id} field="text" label={label} multiline />
  if (!canWrite) {
    return (
      <Quote by={speaker}>
        <span className={styles.words}>{fields.text}</span>
      </Quote>
    )
  }
  return (
    <PlanRow
      rootName={familyShape.ownWords.name}
      id={id}
      name={label}
      size="bullet"
      menu={<RowMenu name={label} onRemove={() => onRemove(id)} />}
      details={
        <ChoiceField
          root={familyShape.ownWords}
          id={id}
          field="personId"
          label={t('plan.ownWords.who')}
          options={options}
          emptyLabel={t('plan.ownWords.someone')}
        />
      }
    >
      <div className={styles.own}>
        <Quote by={speaker} isPlain>
          {text}
        </Quote>
      </div>
    </PlanRow>
  )
})
