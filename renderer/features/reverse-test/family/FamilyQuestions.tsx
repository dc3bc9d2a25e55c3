import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { usePeople } from '../use-people.ts'
import { FamilyQuestion } from './FamilyQuestion.tsx'
import { toFamilySteps } from './family-steps.ts'
import styles from './family-test.module.css'

/** The questions, one at a time. The focus goes along to each, because it is another page to who cannot see it. */
export function FamilyQuestions({ personId }: Readonly<{ personId: string | null }>) {
  const { t } = useTranslation()
  const { all } = usePeople()
  const steps = toFamilySteps({ hasMinors: all.some(({ isMinor }) => isMinor) })
  const [at, setAt] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const step = steps[at]
  const go = (to: number) => {
    flushSync(() => setAt(to))
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'center' })
  }
  if (step === undefined) {
    return (
      <section className={styles.question} aria-labelledby="test-done">
        <h2 id="test-done" ref={heading} tabIndex={-1}>
          {t('reverse-test-parts.family.done')}
        </h2>
        <p>{t('reverse-test-parts.family.thanks')}</p>
        <Button block icon="arrow-left" onPress={() => go(0)}>
          {t('reverse-test-parts.family.restart')}
        </Button>
      </section>
    )
  }
  return (
    <FamilyQuestion
      key={step.id}
      step={step}
      personId={personId}
      heading={heading}
      place={t('reverse-test-parts.family.place', { number: at + 1, count: steps.length })}
      steps={
        <div className={styles.steps}>
          {at > 0 && (
            <Button icon="arrow-left" onPress={() => go(at - 1)}>
              {t('reverse-test-parts.family.previous')}
            </Button>
          )}
          <Button icon="arrow-right" variant="primary" onPress={() => go(at + 1)}>
            {t('reverse-test-parts.family.next')}
          </Button>
        </div>
      }
    />
  )
}
