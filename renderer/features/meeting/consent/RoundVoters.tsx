import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Voter } from '../../../../shared/domain/meeting/consent-facts.ts'
import type { ConsentRound } from '../../../../shared/domain/meeting/fold-consent.ts'
import { positionLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { Avatar } from '../../../components/Avatar.tsx'
import { Button } from '../../../components/Button.tsx'
import { Status } from '../../../components/Status.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useTableCase } from '../table-case.ts'
import { useColour } from '../people/use-colour.ts'
import styles from '../meeting.module.css'
import { positionIcons, positionKind } from './position-looks.ts'
import { TakeDownDialog } from './TakeDownDialog.tsx'

/** Who is asked, with what was chosen; silence stays silence. */
export function RoundVoters({ round }: Readonly<{ round: ConsentRound }>) {
  const { t } = useTranslation()
  const [writingFor, setWritingFor] = useState<Voter | null>(null)
  const { isKeeper, present } = useTableCase()
  const hasNoDevice = ({ voterId }: Voter) =>
    present.some((one) => one.attendeeId === voterId && one.participantId === null)
  return (
    <>
      <ul className={styles.voters} aria-label={t('meeting.round.voters')}>
        {round.voters.map((voter) => (
          <VoterRow
            key={voter.voterId}
            voter={voter}
            deadline={round.deadline}
            onWrite={isKeeper && hasNoDevice(voter) ? () => setWritingFor(voter) : null}
          />
        ))}
      </ul>
      {writingFor !== null && (
        <TakeDownDialog round={round} voter={writingFor} onClose={() => setWritingFor(null)} />
      )}
    </>
  )
}

type VoterRowProps = Readonly<{
  voter: Voter
  deadline: string
  /** For who sits without a device. */
  onWrite: (() => void) | null
}>

function VoterRow({ voter, deadline, onWrite }: VoterRowProps) {
  const colourOf = useColour()
  const { t } = useTranslation()
  const format = useFormat()
  const { voterId, name, isAbsent } = voter
  if (isAbsent) {
    return (
      <li>
        <Avatar name={name} size="sm" isOff />
        <span>{name}</span>
        <Status icon="clock">{t('meeting.round.absent')}</Status>
        <span className={styles.voterWords}>
          {t('meeting.round.absentWords', { date: format.day(deadline) })}
        </span>
      </li>
    )
  }
  return (
    <li>
      <Avatar name={name} colour={colourOf(voterId)} size="sm" />
      <span>{name}</span>
      <VoterStatus voterId={voterId} />
      {onWrite !== null && (
        <span className={styles.voterWords}>
          <Button
            size="compact"
            icon="pencil"
            label={t('meeting.round.writeNamed', { name })}
            onPress={onWrite}
          >
            {t('meeting.round.write')}
          </Button>
        </span>
      )}
    </li>
  )
}

function VoterStatus({ voterId }: Readonly<{ voterId: string }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const { live } = useTableCase()
  const ballot = live.round?.ballots.find((one) => one.voterId === voterId)
  if (ballot === undefined) {
    const hasChosen = live.round?.answered.includes(voterId) === true
    return (
      <Status icon={hasChosen ? 'eye-off' : 'circle-dashed'}>
        {t(hasChosen ? 'meeting.round.chosen' : 'meeting.round.notYet')}
      </Status>
    )
  }
  const { position, remark, way } = ballot
  return (
    <>
      <Status kind={positionKind(position)} icon={positionIcons[position]}>
        {label(positionLabels[position])}
      </Status>
      {remark !== '' && <q className={styles.voterWords}>{remark}</q>}
      {way === 'opgeschreven' && (
        <span className={styles.voterWords}>{t('meeting.round.viaWriter')}</span>
      )}
    </>
  )
}
