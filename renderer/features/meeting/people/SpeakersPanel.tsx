import { useTranslation } from 'react-i18next'
import { Avatar } from '../../../components/Avatar.tsx'
import { Button } from '../../../components/Button.tsx'
import { Menu } from '../../../components/Menu.tsx'
import { Row } from '../../../components/Row.tsx'
import { useTableCase } from '../table-case.ts'
import styles from '../meeting.module.css'
import { HandButton } from './HandButton.tsx'
import { useColour } from './use-colour.ts'

/** Who has the word and who wants it. Whoever leads gives turns; anyone asks for one. */
export function SpeakersPanel() {
  const colourOf = useColour()
  const { t } = useTranslation()
  const { live, present, isLeader, isOnlooker } = useTableCase()
  const personOf = (id: string | null) => present.find(({ attendeeId }) => attendeeId === id)
  const speaker = personOf(live.speaker)
  const waiting = live.queue.flatMap((id) => personOf(id) ?? [])
  return (
    <section aria-labelledby="meeting-speakers">
      <h2 className={styles.head} id="meeting-speakers">
        {t('meeting.speak.title')}
      </h2>
      {speaker === undefined && waiting.length === 0 && (
        <p className={styles.quiet}>{t('meeting.speak.nobody')}</p>
      )}
      {speaker !== undefined && (
        <p className={styles.speaker}>
          <Avatar name={speaker.name} colour={colourOf(speaker.attendeeId)} size="lg" />
          <span>
            <b>{speaker.name}</b>
            <br />
            <span className={styles.quiet}>{t('meeting.speak.now')}</span>
          </span>
        </p>
      )}
      {waiting.length > 0 && (
        <ol className={styles.queue} aria-label={t('meeting.speak.queue')}>
          {waiting.map(({ attendeeId, name }) => (
            <li key={attendeeId}>
              <Avatar name={name} colour={colourOf(attendeeId)} />
              <span>{name}</span>
            </li>
          ))}
        </ol>
      )}
      {!isOnlooker && <HandButton />}
      {isLeader && <TurnButtons />}
      {isLeader && <GiveWord />}
    </section>
  )
}

function TurnButtons() {
  const { t } = useTranslation()
  const { live, move } = useTableCase()
  const isBusy = live.speaker !== null || live.queue.length > 0
  return (
    <div className={styles.turns}>
      <Row gap="xs">
        {isBusy ? (
          <>
            <Button size="compact" icon="arrow-right" onPress={() => move({ kind: 'nextSpeaker' })}>
              {t('meeting.speak.next')}
            </Button>
            {live.queue.length > 1 && (
              <Button size="compact" onPress={() => move({ kind: 'skipSpeaker' })}>
                {t('meeting.speak.skip')}
              </Button>
            )}
            {live.spoken.length > 0 && (
              <Button size="compact" onPress={() => move({ kind: 'backSpeaker' })}>
                {t('meeting.speak.back')}
              </Button>
            )}
            <Button size="compact" variant="quiet" onPress={() => move({ kind: 'stopSpeaking' })}>
              {t('meeting.speak.stop')}
            </Button>
          </>
        ) : (
          <Button size="compact" icon="users" onPress={() => move({ kind: 'startRound' })}>
            {t('meeting.speak.round')}
          </Button>
        )}
      </Row>
    </div>
  )
}

/** Also for who sits without a device, and raised a hand in the room. */
function GiveWord() {
  const { t } = useTranslation()
  const { present, move } = useTableCase()
  const people = present.filter(({ role }) => role !== 'meelezer')
  return (
    <Menu
      label={t('meeting.speak.give')}
      icon="hand"
      iconOnly={false}
      variant="quiet"
      size="compact"
      items={people.map(({ attendeeId, name }) => ({ id: attendeeId, label: name }))}
      onAction={(attendeeId) => move({ kind: 'giveWord', attendeeId })}
    />
  )
}
