import { Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { classNames } from './class-names.ts'
import { defined } from './defined.ts'
import { FieldTexts } from './FieldTexts.tsx'
import type { FieldProps } from './field-props.ts'
import styles from './GradeButtons.module.css'

type GradeButtonsProps = FieldProps &
  Readonly<{
    value: number | null
    onChange: (value: number | null) => void
    max: 5 | 10
    /** What 1 means, in words. */
    lowest: string
    /** What the highest grade means, in words. */
    highest: string
    /** The spoken name of a grade, when it has one. */
    gradeLabel?: (grade: number) => string
    /** 'voice' for grades that the family gives, 'action' for those of professionals. */
    tone?: 'voice' | 'action'
    /** Shows 'Sla over', which answers null. */
    canSkip?: boolean
  }>

/** A grade as one radio group whose ends are named. Nothing is preselected and skipping is an answer. */
export function GradeButtons(props: GradeButtonsProps) {
  const { label, value, onChange, max, lowest, highest, tone = 'voice' } = props
  const { t } = useTranslation()
  const grades = Array.from({ length: max }, (_, index) => index + 1)
  const nameOf = (grade: number) => {
    if (props.gradeLabel !== undefined) return props.gradeLabel(grade)
    if (grade === 1) return `${grade}, ${lowest}`
    return grade === max ? `${grade}, ${highest}` : String(grade)
  }
  return (
    <div className={styles.whole}>
      <RadioGroup
        className={classNames(styles[tone])}
        value={value === null ? null : String(value)}
        onChange={(grade) => onChange(Number(grade))}
        orientation="horizontal"
        isDisabled={props.isDisabled ?? false}
      >
        <FieldTexts
          label={label}
          isLabelHidden={props.isLabelHidden ?? false}
          {...defined({ hint: props.hint, error: props.error })}
        />
        <div className={classNames(styles.grades, max === 5 && styles.five)}>
          {grades.map((grade) => (
            <Radio
              key={grade}
              value={String(grade)}
              aria-label={nameOf(grade)}
              className={classNames(styles.grade)}
            >
              {grade}
            </Radio>
          ))}
        </div>
        <div className={styles.ends} aria-hidden>
          <span>{`1: ${lowest}`}</span>
          <span>{`${max}: ${highest}`}</span>
        </div>
      </RadioGroup>
      {props.canSkip === true && (
        <Button
          variant="quiet"
          label={t('common.skipNamed', { label })}
          onPress={() => onChange(null)}
          isDisabled={props.isDisabled ?? false}
        >
          {t('common.skip')}
        </Button>
      )}
    </div>
  )
}
