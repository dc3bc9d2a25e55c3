import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReflectionFormat } from '../../../../shared/content/reflection/formats.ts'
import { Button } from '../../../components/Button.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useCommand } from '../../../platform/use-request.ts'
import { Card } from './Card.tsx'
import { changeOwnCards, type OwnCard } from './own-cards.ts'
import { OwnCardForm } from './OwnCardForm.tsx'
import type { PartProps } from './part-props.ts'
import styles from './session.module.css'

type OwnCardItemProps = PartProps & Readonly<{ format: ReflectionFormat; card: OwnCard }>

/** A card of one's own, which can be changed and taken back until the cards are shown. */
export function OwnCardItem({ caseId, session, format, card }: OwnCardItemProps) {
  const { t } = useTranslation()
  const change = useCommand('changeReflectionCard')
  const [isChanging, setIsChanging] = useState(false)
  const { sessionId } = session

  const send = (words: string | null, mark: string | null) => {
    if (change.isPending) return
    const params = { caseId, sessionId, cardId: card.id }
    change.mutate(
      { params, body: { key: card.key, words, mark } },
      {
        onSuccess: () => {
          setIsChanging(false)
          changeOwnCards(sessionId, (own) =>
            own.flatMap((one) => {
              if (one.id !== card.id) return [one]
              return words === null ? [] : [{ ...one, words, mark }]
            }),
          )
        },
      },
    )
  }

  if (!isChanging)
    return (
      <Card card={card} format={format}>
        <ErrorNotice error={change.error} />
        <div className={styles.cardActions}>
          <Button
            size="compact"
            variant="quiet"
            icon="pencil"
            label={t('reflection.write.changeCard', { words: card.words })}
            onPress={() => setIsChanging(true)}
          >
            {t('reflection.write.change')}
          </Button>
          <Button
            size="compact"
            variant="quiet"
            icon="trash-2"
            label={t('reflection.write.removeCard', { words: card.words })}
            isPending={change.isPending}
            onPress={() => send(null, null)}
          >
            {t('reflection.write.remove')}
          </Button>
        </div>
      </Card>
    )
  return (
    <OwnCardForm
      format={format}
      card={card}
      error={change.error}
      isPending={change.isPending}
      onKeep={send}
      onCancel={() => setIsChanging(false)}
    />
  )
}
