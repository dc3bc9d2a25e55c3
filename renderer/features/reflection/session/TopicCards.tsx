import type { ReflectionFormat } from '../../../../shared/content/reflection/formats.ts'
import { Card } from './Card.tsx'
import styles from './session.module.css'
import { type Topic, toTopicName } from './to-topics.ts'

type TopicCardsProps = Readonly<{ topic: Topic; format: ReflectionFormat }>

/** A topic with the cards that make it. */
export function TopicCards({ topic, format }: TopicCardsProps) {
  return (
    <>
      {topic.title !== null && <h3 className={styles.topicTitle}>{topic.title}</h3>}
      <ul className={styles.cards} aria-label={toTopicName(topic)}>
        {topic.cards.map((card) => (
          <li key={card.id}>
            <Card card={card} format={format} />
          </li>
        ))}
      </ul>
    </>
  )
}
