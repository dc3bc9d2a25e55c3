import { useTranslation } from 'react-i18next'
import { toReflectionFormat } from '../../../../shared/content/reflection/formats.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { Column } from './Column.tsx'
import { OwnCardItem } from './OwnCardItem.tsx'
import { useOwnCards } from './own-cards.ts'
import type { PartProps } from './part-props.ts'
import styles from './session.module.css'
import { ShutCards } from './ShutCards.tsx'
import { WriteCard } from './WriteCard.tsx'

/** Writing in silence: own cards, and of everyone else's only how many there are. */
export function WriteBoard({ caseId, session }: PartProps) {
  const { t } = useTranslation()
  const say = useLabel()
  const own = useOwnCards(session.sessionId)
  const format = toReflectionFormat(session.format)
  return (
    <div className={styles.board}>
      {format.columns.map((column) => {
        const mine = own.filter(({ place }) => place === column.id)
        const count = session.counts.find(({ place }) => place === column.id)?.cards ?? 0
        return (
          <Column key={column.id} title={say(column)} count={count}>
            <WriteCard caseId={caseId} session={session} format={format} column={column} />
            {mine.length > 0 && (
              <ul className={styles.cards} aria-label={t('reflection.write.own')}>
                {mine.map((card) => (
                  <li key={card.id}>
                    <OwnCardItem caseId={caseId} session={session} format={format} card={card} />
                  </li>
                ))}
              </ul>
            )}
            <ShutCards count={Math.max(0, count - mine.length)} />
          </Column>
        )
      })}
    </div>
  )
}
