import { toReflectionFormat } from '../../../../shared/content/reflection/formats.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { Card } from './Card.tsx'
import { Column } from './Column.tsx'
import type { PartProps } from './part-props.ts'
import styles from './session.module.css'
import { ShutCards } from './ShutCards.tsx'

/** The cards as they are shown, one after another, at the same moment for everyone. */
export function CardBoard({ session }: Pick<PartProps, 'session'>) {
  const say = useLabel()
  const format = toReflectionFormat(session.format)
  return (
    <div className={styles.board}>
      {format.columns.map((column) => {
        const cards = session.cards.filter(({ place }) => place === column.id)
        const count = session.counts.find(({ place }) => place === column.id)?.cards ?? 0
        return (
          <Column key={column.id} title={say(column)} count={count}>
            {cards.length > 0 && (
              <ul className={styles.cards} aria-label={say(column)}>
                {cards.map((card) => (
                  <li key={card.id}>
                    <Card card={card} format={format} />
                  </li>
                ))}
              </ul>
            )}
            <ShutCards count={count - cards.length} />
          </Column>
        )
      })}
    </div>
  )
}
