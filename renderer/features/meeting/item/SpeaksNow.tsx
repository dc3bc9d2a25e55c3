import { useTranslation } from 'react-i18next'
import { Avatar } from '../../../components/Avatar.tsx'
import { useTableCase } from '../table-case.ts'
import { useColour } from '../people/use-colour.ts'
import styles from '../meeting.module.css'

/** Who has the word, on a small screen where the list of speakers is further down. */
export function SpeaksNow() {
  const colourOf = useColour()
  const { t } = useTranslation()
  const { live, present } = useTableCase()
  const speaker = present.find(({ attendeeId }) => attendeeId === live.speaker)
  if (speaker === undefined) return null
  return (
    <p className={styles.speaksNow}>
      <Avatar name={speaker.name} colour={colourOf(speaker.attendeeId)} />
      <span>{t('meeting.speak.isSpeaking', { name: speaker.name })}</span>
    </p>
  )
}
