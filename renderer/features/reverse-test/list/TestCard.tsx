import { useTranslation } from 'react-i18next'
import { singleId } from '../../../../shared/document/plan-shape.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import type { ReverseTestState } from '../../../../shared/records/reverse-test-state.ts'
import { Status } from '../../../components/Status.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { OpenTest } from '../OpenTest.tsx'
import { useTestCase } from '../TestCase.tsx'
import { toStepHref } from '../test-links.ts'
import { useTestAnswers } from '../use-test-answers.ts'
import { useTestGaps } from '../use-test-gaps.ts'
import styles from '../reverse-test.module.css'

type TestCardProps = Readonly<{ test: ReverseTestState; number: number }>

/** One test: its issue as it stands now, how far it is, and what is still open. */
export function TestCard({ test, number }: TestCardProps) {
  const { manifest } = useTestCase()
  const plain = <CardWords test={test} number={number} title={test.title} openCount={null} />
  return (
    <OpenTest test={test} manifest={manifest} fallback={plain}>
      <LiveCard test={test} number={number} />
    </OpenTest>
  )
}

function LiveCard({ test, number }: TestCardProps) {
  const matter = useFields(reverseTestShape.matter, singleId, ['title'])
  const gaps = useTestGaps(useTestAnswers(test.checks))
  return (
    <CardWords
      test={test}
      number={number}
      title={matter?.title.trim() || test.title}
      openCount={gaps.length}
    />
  )
}

type CardWordsProps = TestCardProps & Readonly<{ title: string; openCount: number | null }>

function CardWords({ test, number, title, openCount }: CardWordsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { caseId } = useTestCase()
  return (
    <article className={styles.card}>
      <h3>
        <TextLink href={toStepHref(caseId, test.testId, 0)}>{title}</TextLink>
      </h3>
      <p className={styles.meta}>
        {t('reverse-test.list.meta', { number, date: format.day(test.startedOn) })}
      </p>
      <p className={styles.marks}>
        <Status kind={test.stage === 'bezig' ? 'info' : 'positive'}>
          {t(`reverse-test.stage.${test.stage}`)}
        </Status>
        {openCount !== null && (
          <span className={styles.meta}>{t('reverse-test.gaps.count', { count: openCount })}</span>
        )}
      </p>
    </article>
  )
}
