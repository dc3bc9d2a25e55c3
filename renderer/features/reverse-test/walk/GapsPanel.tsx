import { useTranslation } from 'react-i18next'
import type { AnswerGap } from '../../../../shared/content/reverse-test/answer-gaps.ts'
import {
  findQuestion,
  findStepOfQuestion,
} from '../../../../shared/content/reverse-test/reverse-test-steps.ts'
import { answerGapLabels } from '../../../../shared/content/reverse-test/vocabulary.ts'
import { Section } from '../../../components/Section.tsx'
import { Status } from '../../../components/Status.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useTestCase } from '../TestCase.tsx'
import { toStepHref } from '../test-links.ts'
import { useCurrentTest } from './current-test.ts'
import { gapLooks } from './gap-looks.ts'
import styles from '../reverse-test.module.css'

/** What the test still misses, as facts with a way there. No score, and nothing is held back by it. */
export function GapsPanel({ gaps }: Readonly<{ gaps: readonly AnswerGap[] }>) {
  const { t } = useTranslation()
  return (
    <Section
      title={t('reverse-test.gaps.title')}
      intro={gaps.length === 0 ? t('reverse-test.gaps.none') : t('reverse-test.gaps.intro')}
    >
      <ul className={styles.gaps}>
        {gaps.map((gap) => (
          <li key={gap.questionId}>
            <Gap gap={gap} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Gap({ gap }: Readonly<{ gap: AnswerGap }>) {
  const label = useLabel()
  const { caseId } = useTestCase()
  const { test } = useCurrentTest()
  const step = findStepOfQuestion(gap.questionId).number
  const { kind, icon } = gapLooks[gap.kind]
  return (
    <>
      <TextLink href={toStepHref(caseId, test.testId, step, gap.questionId)}>
        {`${gap.questionId.replace('OT-', '')} ${label(findQuestion(gap.questionId).text)}`}
      </TextLink>
      <Status kind={kind} icon={icon}>
        {label(answerGapLabels[gap.kind])}
      </Status>
    </>
  )
}
