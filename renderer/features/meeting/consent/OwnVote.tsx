import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { positionLabels } from '../../../../shared/content/vocabulary-labels.ts'
import type { ConsentRound } from '../../../../shared/domain/meeting/fold-consent.ts'
import { Button } from '../../../components/Button.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { useSession } from '../../../platform/session.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useTableCase } from '../table-case.ts'
import styles from '../meeting.module.css'
import { VoteForm } from './VoteForm.tsx'

/** One's own answer in the open round; it can be changed until the round closes. Nothing for who is not asked. */
export function OwnVote({ round }: Readonly<{ round: ConsentRound }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const { role } = useSession()
  const { live, move } = useTableCase()
  const [isChanging, setIsChanging] = useState(false)
  const voter = round.voters.find(({ voterId }) => voterId === live.me.attendeeId)
  if (voter === undefined) return null
  const own = live.round?.ballots.find(({ voterId }) => voterId === voter.voterId)
  if (own !== undefined && !isChanging) {
    return (
      <Notice
        kind="positive"
        icon="circle-check"
        title={t('meeting.vote.given', { position: label(positionLabels[own.position]) })}
        actions={<Button onPress={() => setIsChanging(true)}>{t('meeting.vote.change')}</Button>}
      >
        {own.remark === '' ? t('meeting.vote.seen') : own.remark}
      </Notice>
    )
  }
  return (
    <div className={styles.vote}>
      <VoteForm
        key={round.roundId}
        isChild={voter.isChild}
        isFamily={role === 'gezinslid' || role === 'steunfiguur'}
        initial={{ position: own?.position ?? null, remark: own?.remark ?? '' }}
        submitLabel={t('meeting.vote.send')}
        onSend={(vote) => {
          move({ kind: 'takePosition', roundId: round.roundId, ...vote })
          setIsChanging(false)
        }}
      />
      <p className={styles.small}>{t('meeting.vote.who')}</p>
    </div>
  )
}
