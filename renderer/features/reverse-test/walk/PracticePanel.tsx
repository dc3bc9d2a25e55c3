import { useTranslation } from 'react-i18next'
import {
  findPracticeNote,
  practiceIntro,
  practiceTips,
} from '../../../../shared/content/reverse-test/practice-notes.ts'
import type { ReverseTestStep } from '../../../../shared/content/reverse-test/question.ts'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useTestCase } from '../TestCase.tsx'
import { toStepHref } from '../test-links.ts'
import { useCurrentTest } from './current-test.ts'
import styles from '../reverse-test.module.css'

/** In a practice household: what to look at in this step, and the way to the worked example and back. */
export function PracticePanel({ step }: Readonly<{ step: ReverseTestStep }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const { caseId, tests, summary } = useTestCase()
  const { test } = useCurrentTest()
  const [example, ...others] = tests
  const note = summary?.isExample === true ? findPracticeNote(summary.ref, step.number) : null
  if (note === null || example === undefined) return null
  const isExample = example.testId === test.testId
  const other = isExample ? others.at(-1) : example
  return (
    <div className={styles.practice}>
      <Disclosure
        label={
          <b>
            <Icon name="graduation-cap" size="sm" /> {t('reverse-test.practice.title')}
          </b>
        }
        isOpen={step.number === 0}
      >
        <Stack gap="sm">
          <p>{label(practiceIntro)}</p>
          {isExample && <p className={styles.strong}>{label(note)}</p>}
          <ul>
            {practiceTips.map((tip) => (
              <li key={tip.nl}>{label(tip)}</li>
            ))}
          </ul>
          {other !== undefined && (
            <TextLink href={toStepHref(caseId, other.testId, step.number)}>
              {t(isExample ? 'reverse-test.practice.toOwn' : 'reverse-test.practice.toExample')}
            </TextLink>
          )}
        </Stack>
      </Disclosure>
    </div>
  )
}
