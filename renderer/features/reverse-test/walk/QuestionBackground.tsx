import { useTranslation } from 'react-i18next'
import type { ReverseTestQuestion } from '../../../../shared/content/reverse-test/question.ts'
import { findContentSource } from '../../../../shared/content/reverse-test/sources.ts'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { CheckMark } from '../fields/CheckMark.tsx'
import styles from '../reverse-test.module.css'

/** A good and a poor answer, and where the question comes from; folded, for who wants to know. */
export function QuestionBackground({ question }: Readonly<{ question: ReverseTestQuestion }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const { example } = question
  return (
    <Disclosure
      label={
        <>
          {t(
            example === undefined
              ? 'reverse-test.background.source'
              : 'reverse-test.background.example',
          )}{' '}
          <CheckMark mark={question} />
        </>
      }
    >
      {example !== undefined && (
        <dl className={styles.example}>
          <dt>{t('reverse-test.background.good')}</dt>
          <dd>{label(example.good)}</dd>
          <dt>{t('reverse-test.background.poor')}</dt>
          <dd>{label(example.poor)}</dd>
          <dt>{t('reverse-test.background.why')}</dt>
          <dd>{label(example.why)}</dd>
        </dl>
      )}
      <p className={styles.meta}>
        {t('reverse-test.background.from', { source: label(findContentSource(question.source)) })}
      </p>
    </Disclosure>
  )
}
