import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConsentRound } from '../../../../shared/domain/meeting/fold-consent.ts'
import { consentClosed, consentWithdrawn } from '../../../../shared/records/consent-records.ts'
import { Button } from '../../../components/Button.tsx'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useRecordCommand } from '../../../platform/use-record-command.ts'
import { useTableCase } from '../table-case.ts'
import styles from '../meeting.module.css'
import { OwnVote } from './OwnVote.tsx'
import { RoundVoters } from './RoundVoters.tsx'

/** The open round: the text, one's own answer, and who answered what as far as it may be seen. */
export function RoundPanel({ round }: Readonly<{ round: ConsentRound }>) {
  const { t } = useTranslation()
  const format = useFormat()
  const { live, isKeeper } = useTableCase()
  const here = round.voters.filter(({ isAbsent }) => !isAbsent)
  const answered = live.round?.answered.length ?? 0
  return (
    <section className={styles.round} aria-labelledby="meeting-round">
      <h2 className={styles.head} id="meeting-round">
        <span>{t('meeting.round.title')}</span>
        <span>{t('meeting.round.count', { done: answered, count: here.length })}</span>
      </h2>
      <p className={styles.agreed}>{round.text}</p>
      <p className={styles.small}>
        {round.endsOn === null
          ? t('meeting.made.owner', { owner: round.owner })
          : t('meeting.made.ownerUntil', { owner: round.owner, date: format.day(round.endsOn) })}
      </p>
      <OwnVote round={round} />
      <RoundVoters round={round} />
      {isKeeper && <RoundButtons round={round} openCount={here.length - answered} />}
    </section>
  )
}

type RoundButtonsProps = Readonly<{ round: ConsentRound; openCount: number }>

function RoundButtons({ round, openCount }: RoundButtonsProps) {
  const { t } = useTranslation()
  const { caseId, live, move } = useTableCase()
  const close = useRecordCommand(caseId, consentClosed.type)
  const withdraw = useRecordCommand(caseId, consentWithdrawn.type)
  const [asked, setAsked] = useState<'close' | 'withdraw' | null>(null)
  const { roundId } = round
  const error = close.error ?? withdraw.error
  return (
    <>
      {error !== null && <ErrorNotice error={error} />}
      {live.round?.isRevealed === false && (
        <Button block icon="eye" onPress={() => move({ kind: 'reveal', roundId })}>
          {t('meeting.round.reveal')}
        </Button>
      )}
      <Button block onPress={() => setAsked('close')}>
        {openCount > 0
          ? t('meeting.round.closeOpen', { count: openCount })
          : t('meeting.round.close')}
      </Button>
      <Button block variant="quiet" onPress={() => setAsked('withdraw')}>
        {t('meeting.round.withdraw')}
      </Button>
      <ConfirmDialog
        isOpen={asked === 'close'}
        title={t('meeting.round.closeTitle')}
        confirmLabel={t('meeting.round.closeDo')}
        isPending={close.isPending}
        onCancel={() => setAsked(null)}
        onConfirm={() => void close.send({ roundId }).then(() => setAsked(null))}
      >
        {t('meeting.round.closeText')}
        {openCount > 0 && ` ${t('meeting.round.silence', { count: openCount })}`}
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asked === 'withdraw'}
        title={t('meeting.round.withdrawTitle')}
        confirmLabel={t('meeting.round.withdraw')}
        isPending={withdraw.isPending}
        onCancel={() => setAsked(null)}
        onConfirm={() => void withdraw.send({ roundId, why: '' }).then(() => setAsked(null))}
      >
        {t('meeting.round.withdrawText')}
      </ConfirmDialog>
    </>
  )
}
