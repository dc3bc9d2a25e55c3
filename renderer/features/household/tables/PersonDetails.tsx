import { useTranslation } from 'react-i18next'
import { livesWhereLabels, personSignLabels } from '../../../../shared/content/household-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { DayField } from '../../../document/DayField.tsx'
import { FlagField } from '../../../document/FlagField.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { AgeField } from '../fields/AgeField.tsx'
import { LineField } from '../fields/LineField.tsx'
import { PartialDayField } from '../fields/PartialDayField.tsx'
import { useKinship } from '../use-kinship.ts'
import { useOptions } from '../use-options.ts'
import { useSpeech } from '../use-speech.ts'
import { AuthorityFields } from './AuthorityFields.tsx'
import styles from './tables.module.css'

type PersonDetailsProps = Readonly<{ id: string; name: string }>

/** Everything about a member of the household that the drawing and the plan need, and nothing more. */
export function PersonDetails({ id, name }: PersonDetailsProps) {
  const { t } = useTranslation()
  const options = useOptions()
  const { today } = useSpeech()
  const homes = useHomeOptions()
  const fields = useFields(planShape.persons, id, ['sign', 'born'])
  if (fields === null) return null
  const at = { root: planShape.persons, id } as const
  const isExpected = fields.sign === 'zwangerschap'
  return (
    <>
      <LineField {...at} field="role" label={t('household.people.role')} isLabelShown />
      <ChoiceField
        {...at}
        field="sign"
        label={t('household.people.sign')}
        options={options(personSignLabels)}
      />
      {isExpected ? (
        <PartialDayField {...at} field="expected" label={t('household.people.expected')} />
      ) : (
        <>
          <DayField
            {...at}
            field="born"
            label={t('household.people.born')}
            findFault={(day) => (day > today ? t('household.people.bornInFuture') : null)}
          />
          {fields.born === null && (
            <AgeField {...at} field="age" label={t('household.people.ageUnknownBorn')} />
          )}
          <PartialDayField {...at} field="died" label={t('household.people.died')} />
        </>
      )}
      <ChoiceField
        {...at}
        field="householdId"
        label={t('household.people.home')}
        options={homes}
        emptyLabel={t('household.people.noHome')}
      />
      <ChoiceField
        {...at}
        field="livesWhere"
        label={t('household.people.livesWhere')}
        options={options(livesWhereLabels)}
      />
      <LineField {...at} field="voice" label={t('household.people.voice')} isLabelShown />
      <AuthorityFields childId={id} name={name} />
      <div className={styles.wide}>
        <FlagField {...at} field="isInPlan" label={t('household.people.inPlan')} />
        <FlagField {...at} field="isCentral" label={t('household.people.central')} />
        <FlagField {...at} field="isDrawn" label={t('household.people.drawn')} />
      </div>
    </>
  )
}

/** The homes of the household by letter and name. */
export function useHomeOptions(): readonly Readonly<{ id: string; label: string }>[] {
  const { households } = useKinship()
  return households.map(({ id, letter, title }) => ({
    id,
    label: title.trim() === '' ? letter : `${letter}: ${title}`,
  }))
}
