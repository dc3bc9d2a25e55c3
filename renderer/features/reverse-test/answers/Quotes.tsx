import { useTranslation } from 'react-i18next'
import type { ReverseTestQuestion } from '../../../../shared/content/reverse-test/question.ts'
import { reverseTestVoiceShape } from '../../../../shared/document/reverse-test-shape.ts'
import { Notice } from '../../../components/Notice.tsx'
import { useEntityCount } from '../../../document/use-entity-count.ts'
import { useOptionalLiveDocument } from '../../../document/use-live-document.ts'
import { useRight } from '../../../document/use-right.ts'
import { SaidWords } from './SaidWords.tsx'
import styles from '../reverse-test.module.css'

/** The family's own words, literally. Only the family writes them; the table reads along. */
export function Quotes({ question }: Readonly<{ question: ReverseTestQuestion }>) {
  const { t } = useTranslation()
  const isOpen = useOptionalLiveDocument('reverseTestVoice') !== null
  const canSpeak = useRight('reverseTestVoice') === 'write'
  const count = useEntityCount(
    reverseTestVoiceShape.testWords,
    ({ questionId }) => questionId === question.id,
  )
  if (!isOpen) return <Notice kind="neutral">{t('reverse-test.quotes.notShared')}</Notice>
  return (
    <>
      <SaidWords questionId={question.id} canAdd />
      {count === 0 && !canSpeak && (
        <p className={styles.meta}>{t('reverse-test.quotes.waiting')}</p>
      )}
    </>
  )
}
