import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toReflectionFormat } from '../../../../shared/content/reflection/formats.ts'
import { Button } from '../../../components/Button.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useCommand } from '../../../platform/use-request.ts'
import { Dots } from './Dots.tsx'
import type { PartProps } from './part-props.ts'
import styles from './session.module.css'
import { TopicCards } from './TopicCards.tsx'
import { toTopicName, toTopics } from './to-topics.ts'

type Given = Readonly<Record<string, number>>

/** Giving dots, which nobody sees before voting is over; handed in once, all together. */
export function VoteBoard({ caseId, session }: PartProps) {
  const { t } = useTranslation()
  const cast = useCommand('castReflectionBallot')
  const [given, setGiven] = useState<Given>({})
  const format = toReflectionFormat(session.format)
  const { votes, sessionId } = session
  const left = format.dots - Object.values(given).reduce((sum, dots) => sum + dots, 0)
  const change = (id: string, step: 1 | -1) =>
    setGiven({ ...given, [id]: Math.max(0, (given[id] ?? 0) + step) })
  const handIn = () => {
    const dots = Object.entries(given).flatMap(([targetId, count]) =>
      count > 0 ? [{ targetId, dots: count }] : [],
    )
    cast.mutate({ params: { caseId, sessionId }, body: { dots } })
  }
  const so = t('reflection.vote.cast', { cast: votes.cast, people: votes.people })
  if (votes.isMine)
    return (
      <Notice kind="positive" title={t('reflection.vote.done')}>
        {so}
      </Notice>
    )
  return (
    <>
      <ErrorNotice error={cast.error} />
      <div className={styles.voteHead}>
        <output>{t('reflection.vote.left', { left, count: format.dots })}</output>
        <Button variant="primary" isPending={cast.isPending} onPress={handIn}>
          {t('reflection.vote.handIn')}
        </Button>
      </div>
      <ul className={styles.board} aria-label={t('reflection.vote.topics')}>
        {toTopics(session).map((topic) => {
          const dots = given[topic.id] ?? 0
          const name = toTopicName(topic)
          return (
            <li key={topic.id} className={styles.topic}>
              <TopicCards topic={topic} format={format} />
              <div className={styles.voting}>
                <Button
                  icon="minus"
                  iconOnly
                  label={t('reflection.vote.less', { name })}
                  isDisabled={dots === 0}
                  onPress={() => change(topic.id, -1)}
                />
                <Dots count={dots} />
                <Button
                  icon="plus"
                  iconOnly
                  label={t('reflection.vote.more', { name })}
                  isDisabled={left === 0}
                  onPress={() => change(topic.id, 1)}
                />
              </div>
            </li>
          )
        })}
      </ul>
      <p className={styles.meta}>{so}</p>
    </>
  )
}
