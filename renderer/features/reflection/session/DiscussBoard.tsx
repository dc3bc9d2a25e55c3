import { useTranslation } from 'react-i18next'
import { toReflectionFormat } from '../../../../shared/content/reflection/formats.ts'
import { Section } from '../../../components/Section.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { Dots } from './Dots.tsx'
import type { PartProps } from './part-props.ts'
import styles from './session.module.css'
import { TopicCards } from './TopicCards.tsx'
import { toTopics } from './to-topics.ts'

/** What the group talks about, most dots first, with the rounds of the conversation where the format has them. */
export function DiscussBoard({ session }: Pick<PartProps, 'session'>) {
  const { t } = useTranslation()
  const say = useLabel()
  const format = toReflectionFormat(session.format)
  return (
    <>
      {session.phase === 'bespreken' && format.rounds.length > 0 && (
        <Section title={t('reflection.rounds')}>
          {session.asker !== '' && <p>{t('reflection.asker', { name: session.asker })}</p>}
          <ol className={styles.rounds}>
            {format.rounds.map((round, index) => (
              <li
                key={round.id}
                {...(index === session.round ? { 'aria-current': 'step' as const } : {})}
              >
                {say(round)}{' '}
                <span className={styles.meta}>
                  {t('reflection.step.minutes', { count: round.minutes })}
                </span>
              </li>
            ))}
          </ol>
        </Section>
      )}
      <Section title={t('reflection.topics')}>
        <ul className={styles.board} aria-label={t('reflection.topics')}>
          {toTopics(session).map((topic) => (
            <li key={topic.id} className={styles.topic}>
              <TopicCards topic={topic} format={format} />
              <Dots count={topic.dots} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
