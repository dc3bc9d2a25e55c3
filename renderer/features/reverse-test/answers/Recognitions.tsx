import { useTranslation } from 'react-i18next'
import { recognitionOptions } from '../../../../shared/content/reverse-test/option-lists.ts'
import type { ReverseTestQuestion } from '../../../../shared/content/reverse-test/question.ts'
import { recognition } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { reverseTestVoiceShape } from '../../../../shared/document/reverse-test-shape.ts'
import { Notice } from '../../../components/Notice.tsx'
import { Voice } from '../../../components/Voice.tsx'
import { useEntities } from '../../../document/use-entities.ts'
import { useOptionalLiveDocument } from '../../../document/use-live-document.ts'
import { useRight } from '../../../document/use-right.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { usePeople } from '../use-people.ts'
import { OwnRecognition } from './OwnRecognition.tsx'
import styles from '../reverse-test.module.css'

/** Whether each of the family recognises itself. Only they answer; a 'no' is kept and shown. */
export function Recognitions({ question }: Readonly<{ question: ReverseTestQuestion }>) {
  const { t } = useTranslation()
  const isOpen = useOptionalLiveDocument('reverseTestVoice') !== null
  const canSpeak = useRight('reverseTestVoice') === 'write'
  const { all } = usePeople()
  if (!isOpen) return <Notice kind="neutral">{t('reverse-test.quotes.notShared')}</Notice>
  if (!canSpeak) return <GivenRecognitions />
  return (
    <Voice label={t('reverse-test.recognition.title')} headingLevel={3}>
      <ul className={styles.lines}>
        {all
          .filter(({ kind }) => kind === 'person')
          .map(({ id, name }) => (
            <li key={id}>
              <OwnRecognition personId={id} name={name} question={question} />
            </li>
          ))}
      </ul>
    </Voice>
  )
}

function GivenRecognitions() {
  const { t } = useTranslation()
  const label = useLabel()
  const { nameOf } = usePeople()
  const given = useEntities(reverseTestVoiceShape.recognitions).filter(
    ({ answer }) => answer !== null,
  )
  if (given.length === 0)
    return <p className={styles.meta}>{t('reverse-test.recognition.waiting')}</p>
  return (
    <Voice label={t('reverse-test.recognition.title')} headingLevel={3}>
      <ul className={styles.lines}>
        {given.map(({ id, personId, answer, missing }) => {
          const chosen = recognitionOptions.find(
            (option) => option.id === recognition.parse(answer),
          )
          return (
            <li key={id}>
              <span className={styles.strong}>
                {nameOf(personId) ?? t('reverse-test.quotes.someone')}
              </span>{' '}
              {chosen === undefined ? '' : label(chosen)}
              {missing.trim() !== '' && <blockquote>{missing}</blockquote>}
            </li>
          )
        })}
      </ul>
    </Voice>
  )
}
