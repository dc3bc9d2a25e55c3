import { useTranslation } from 'react-i18next'
import {
  type Adaptations,
  type AdaptedText,
  isOutdated,
} from '../../../shared/content/reverse-test/adaptations.ts'
import { findQuestion } from '../../../shared/content/reverse-test/reverse-test-steps.ts'
import { Tag } from '../../components/Tag.tsx'
import { OwnList } from './OwnList.tsx'
import { OwnTextDialog } from './OwnTextDialog.tsx'

type OwnTextsProps = Readonly<{ stored: Adaptations }>

/** Questions and help as this municipality words them, with a mark where the shipped text has changed. */
export function OwnTexts({ stored }: OwnTextsProps) {
  const { t } = useTranslation()
  const toState = (text: AdaptedText) =>
    isOutdated(text, findQuestion(text.questionId)) ? (
      <Tag kind="warning">{t('adaptations.texts.outdated')}</Tag>
    ) : (
      t('adaptations.texts.current')
    )
  return (
    <OwnList
      part="texts"
      isFirst
      items={stored.texts}
      columnIds={['question', 'own', 'state']}
      toRow={(text) => ({
        id: `${text.questionId} ${text.part}`,
        cells: {
          question: `${text.questionId}, ${t(`adaptations.part.${text.part}`)}`,
          own: text.nl,
          state: toState(text),
        },
      })}
      nameOf={({ questionId }) => questionId}
      without={(text) => ({ ...stored, texts: stored.texts.filter((other) => other !== text) })}
      renderDialog={(text, onClose) => (
        <OwnTextDialog stored={stored} text={text} onClose={onClose} />
      )}
    />
  )
}
