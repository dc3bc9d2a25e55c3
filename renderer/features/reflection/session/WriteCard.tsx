import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReflectionFormat } from '../../../../shared/content/reflection/formats.ts'
import { announce } from '../../../components/announce.ts'
import { Button } from '../../../components/Button.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useCommand } from '../../../platform/use-request.ts'
import { MarkSelect } from './MarkSelect.tsx'
import { changeOwnCards, newCardKey } from './own-cards.ts'
import type { PartProps } from './part-props.ts'
import styles from './session.module.css'

type WriteCardProps = PartProps &
  Readonly<{ format: ReflectionFormat; column: ReflectionFormat['columns'][number] }>

/** A new card in one column. What was typed stays until it is kept. */
export function WriteCard({ caseId, session, format, column }: WriteCardProps) {
  const { t } = useTranslation()
  const say = useLabel()
  const write = useCommand('writeReflectionCard')
  const [words, setWords] = useState('')
  const [mark, setMark] = useState<string | null>(null)
  const [isTried, setIsTried] = useState(false)
  const said = words.trim()
  const { sessionId } = session

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setIsTried(said === '')
    if (said === '' || write.isPending) return
    const card = { place: column.id, words: said, mark, key: newCardKey() }
    write.mutate(
      { params: { caseId, sessionId }, body: card },
      {
        onSuccess: ({ id }) => {
          changeOwnCards(sessionId, (own) => [...own, { ...card, id }])
          setWords('')
          setMark(null)
          announce(t('reflection.write.kept'), 'polite')
        },
      },
    )
  }

  return (
    <form className={styles.write} onSubmit={submit} noValidate>
      <ErrorNotice error={write.error} />
      <TextArea
        label={t('reflection.write.label', { column: say(column) })}
        isLabelHidden
        error={isTried && said === '' ? t('reflection.write.missing') : null}
        value={words}
        onChange={setWords}
        rows={2}
        maxLength={500}
      />
      <MarkSelect format={format} value={mark} onChange={setMark} />
      <Button
        type="submit"
        label={t('reflection.write.keepIn', { column: say(column) })}
        isPending={write.isPending}
      >
        {t('reflection.write.keep')}
      </Button>
    </form>
  )
}
