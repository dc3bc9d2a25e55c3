import { useTranslation } from 'react-i18next'
import { familyShape } from '../../../shared/document/family-shape.ts'
import { Button } from '../../components/Button.tsx'
import { LiveField } from '../../document/LiveField.tsx'
import { NotShareButton } from '../../document/NotShareButton.tsx'
import { useFields } from '../../document/use-fields.ts'
import { useFormat } from '../../platform/use-format.ts'
import styles from './family.module.css'

type OwnWordProps = Readonly<{
  id: string
  /** Then the question itself is its label; several are told apart by their day. */
  isOnly: boolean
  onRemove: () => void
}>

/** One text of this person, live, with the day it was begun. */
export function OwnWord({ id, isOnly, onRemove }: OwnWordProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const toDatedLabel = (on: string | null) =>
    on === null ? t('family.words.label') : t('family.words.labelOn', { date: format.day(on) })
  const fields = useFields(familyShape.ownWords, id, ['on'])
  if (fields === null) return null
  const label = isOnly ? t('family.words.prompt') : toDatedLabel(fields.on)
  return (
    <div className={styles.word}>
      <LiveField
        root={familyShape.ownWords}
        id={id}
        field="text"
        label={label}
        isLabelShown
        multiline
        look="box"
        size="lg"
      />
      <div className={styles.wordTools}>
        <NotShareButton root={familyShape.ownWords} id={id} name={label} />
        <Button
          variant="quiet"
          icon="trash-2"
          label={`${t('family.words.remove')}: ${label}`}
          onPress={onRemove}
        >
          {t('family.words.remove')}
        </Button>
      </div>
    </div>
  )
}
