import { type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Bilingual, inLanguage } from '../../../shared/content/bilingual.ts'
import { familyScale, type LifeDomain } from '../../../shared/content/life-domains.ts'
import { familyShape } from '../../../shared/document/family-shape.ts'
import { Button } from '../../components/Button.tsx'
import { GradeButtons } from '../../components/GradeButtons.tsx'
import { LiveField } from '../../document/LiveField.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { readToday } from '../../platform/today.ts'
import { useOwnGrade } from './use-own-grade.ts'
import styles from './family.module.css'

type GradeQuestionProps = Readonly<{
  question: LifeDomain
  personId: string
  /** Where the focus goes when the question changes. */
  heading: Ref<HTMLHeadingElement>
  /** 'Vraag 2 van 7'. */
  place: string
  onPrevious: (() => void) | null
  onNext: () => void
}>

/** The plain question of one life domain, the grade of today, and the one before it. */
export function GradeQuestion(props: GradeQuestionProps) {
  const { question, personId, heading, place, onPrevious, onNext } = props
  const { t, i18n } = useTranslation()
  // The day on which the question was opened: past midnight it is still the same answer.
  const [today] = useState(() => readToday())
  const grade = useOwnGrade(question.id, personId, today)
  const say = (text: Bilingual) => inLanguage(text, i18n.language)
  const skip = () => {
    grade.setNow(null)
    onNext()
  }
  return (
    <section className={styles.voice} aria-labelledby="family-grades">
      <p className={styles.place}>{place}</p>
      <h2 id="family-grades" ref={heading} tabIndex={-1}>
        {say(question.plain)}
      </h2>
      <GradeButtons
        label={say(familyScale.now)}
        hint={t('family.grades.own')}
        max={familyScale.max}
        lowest={say(familyScale.lowest)}
        highest={say(familyScale.highest)}
        value={grade.now}
        onChange={(value) => (value === null ? skip() : grade.setNow(value))}
        canSkip
      />
      {grade.previous !== null && (
        <PreviousGrade on={grade.previous.on} value={grade.previous.now} />
      )}
      {grade.id !== null && grade.now !== null && (
        <>
          <GradeButtons
            label={say(familyScale.goodEnough)}
            max={familyScale.max}
            lowest={say(familyScale.lowest)}
            highest={say(familyScale.highest)}
            value={grade.goodEnough}
            onChange={grade.setGoodEnough}
          />
          <LiveField
            root={familyShape.grades}
            id={grade.id}
            field="remark"
            label={t('family.grades.remark')}
            isLabelShown
            multiline
            look="box"
            size="lg"
          />
        </>
      )}
      <div className={styles.steps}>
        {onPrevious !== null && (
          <Button icon="arrow-left" onPress={onPrevious}>
            {t('family.grades.previousQuestion')}
          </Button>
        )}
        <Button icon="arrow-right" onPress={onNext}>
          {t('family.grades.next')}
        </Button>
      </div>
    </section>
  )
}

/** Only mentioned, never judged: what it was before. */
function PreviousGrade({ on, value }: Readonly<{ on: string; value: number }>) {
  const { t } = useTranslation()
  const { locale } = useFormat()
  const month = new Intl.DateTimeFormat(locale, { month: 'long' }).format(new Date(`${on}T00:00`))
  return <p>{t('family.grades.previous', { month, grade: value })}</p>
}
