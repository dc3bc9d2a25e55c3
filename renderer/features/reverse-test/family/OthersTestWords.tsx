import { useTranslation } from 'react-i18next'
import { reverseTestVoiceShape } from '../../../../shared/document/reverse-test-shape.ts'
import { Quote } from '../../../components/Quote.tsx'
import { toFirstName } from '../../../../shared/domain/to-first-name.ts'
import { useEntities } from '../../../document/use-entities.ts'
import { usePeople } from '../use-people.ts'
import styles from './family-test.module.css'

type OthersTestWordsProps = Readonly<{ questionId: string; exceptId: string | null }>

/** What the others at home said to this question, literally. */
export function OthersTestWords({ questionId, exceptId }: OthersTestWordsProps) {
  const { t } = useTranslation()
  const { nameOf } = usePeople()
  const words = useEntities(reverseTestVoiceShape.testWords).filter(
    (said) =>
      said.questionId === questionId && said.personId !== exceptId && said.text.trim() !== '',
  )
  if (words.length === 0) return null
  return (
    <div className={styles.others}>
      <h3>{t('reverse-test-parts.family.others')}</h3>
      {words.map(({ id, personId, text }) => (
        <Quote key={id} by={toFirstName(nameOf(personId) ?? '')}>
          {text}
        </Quote>
      ))}
    </div>
  )
}
