import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { positionLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { toInitials } from '../../../../shared/util/to-initials.ts'
import { Icon } from '../../../components/Icon.tsx'
import { toFirstName } from '../../../../shared/domain/to-first-name.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { positionIcons } from '../consent/position-looks.ts'
import styles from './big-screen.module.css'
import type { ShownRound } from './shown-meeting.ts'

/** The open round: the text, and the table seen from above with who sits where. */
export function ScreenRound({ round }: Readonly<{ round: ShownRound }>) {
  const { t } = useTranslation()
  const spoken = round.voters.filter(({ remark }) => remark !== '').at(-1)
  return (
    <div className={styles.round}>
      <div>
        <p className={styles.eyebrow}>{t('meeting.big.ask')}</p>
        <h1 tabIndex={-1} className={styles.now}>
          {round.text}
        </h1>
        {spoken !== undefined && (
          <blockquote className={styles.note}>
            <p>{spoken.remark}</p>
            <footer>{spoken.name}</footer>
          </blockquote>
        )}
      </div>
      <Ring round={round} />
    </div>
  )
}

function Ring({ round }: Readonly<{ round: ShownRound }>) {
  const { t } = useTranslation()
  return (
    <div className={styles.ring}>
      <p className={styles.middle}>
        <b>{round.answered}</b>
        <span>{t('meeting.big.answered', { count: round.asked })}</span>
      </p>
      <ol aria-label={t('meeting.round.voters')}>
        {round.voters.map((voter, index) => (
          <Seat
            key={`${index} ${voter.name}`}
            voter={voter}
            index={index}
            count={round.voters.length}
          />
        ))}
      </ol>
    </div>
  )
}

type SeatProps = Readonly<{
  voter: ShownRound['voters'][number]
  index: number
  count: number
}>

/** Clockwise from the top. */
function Seat({ voter, index, count }: SeatProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const { name, hasAnswered, position } = voter
  const turn = (index / count) * 2 * Math.PI - Math.PI / 2
  const place = { '--x': Math.cos(turn).toFixed(4), '--y': Math.sin(turn).toFixed(4) }
  const word =
    position !== null
      ? label(positionLabels[position])
      : t(hasAnswered ? 'meeting.round.chosen' : 'meeting.round.notYet')
  const icon =
    position !== null ? positionIcons[position] : hasAnswered ? 'eye-off' : 'circle-dashed'
  return (
    <li
      className={styles.seat}
      data-p={voter.colour}
      data-open={!hasAnswered}
      // Safe: custom properties are no part of the typed style.
      style={place as CSSProperties}
    >
      <span className={styles.dot} aria-hidden>
        {toInitials(name)}
        <span className={styles.mark}>
          <Icon name={icon} />
        </span>
      </span>
      <b>{toFirstName(name)}</b>
      <span className={styles.position}>{word.toLowerCase()}</span>
    </li>
  )
}
