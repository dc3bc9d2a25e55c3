import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReflectionFormat } from '../../../../shared/content/reflection/formats.ts'
import { Button } from '../../../components/Button.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { MarkSelect } from './MarkSelect.tsx'
import type { OwnCard } from './own-cards.ts'
import styles from './session.module.css'

type OwnCardFormProps = Readonly<{
  format: ReflectionFormat
  card: OwnCard
  /** Why it was not kept. */
  error: Error | null
  isPending: boolean
  onKeep: (words: string, mark: string | null) => void
  onCancel: () => void
}>

/** Other words or another mark for a card of one's own; without words it is not kept. */
export function OwnCardForm({
  format,
  card,
  error,
  isPending,
  onKeep,
  onCancel,
}: OwnCardFormProps) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState<Pick<OwnCard, 'words' | 'mark'>>(card)
  const [isTried, setIsTried] = useState(false)
  const words = draft.words.trim()
  const keep = () => {
    setIsTried(true)
    if (words !== '') onKeep(words, draft.mark)
  }
  return (
    <div className={styles.card}>
      <ErrorNotice error={error} />
      <TextArea
        label={t('reflection.write.changeLabel')}
        value={draft.words}
        onChange={(next) => setDraft({ ...draft, words: next })}
        error={isTried && words === '' ? t('reflection.write.missing') : null}
        maxLength={500}
      />
      <MarkSelect
        format={format}
        value={draft.mark}
        onChange={(mark) => setDraft({ ...draft, mark })}
      />
      <div className={styles.cardActions}>
        <Button onPress={onCancel}>{t('reflection.cancel')}</Button>
        <Button variant="primary" isPending={isPending} onPress={keep}>
          {t('reflection.write.keep')}
        </Button>
      </div>
    </div>
  )
}
