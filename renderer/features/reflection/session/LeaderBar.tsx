import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toReflectionFormat } from '../../../../shared/content/reflection/formats.ts'
import { isPhaseAfter, reflectionPhase } from '../../../../shared/domain/reflection/phases.ts'
import { Button } from '../../../components/Button.tsx'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { Menu } from '../../../components/Menu.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useCommand } from '../../../platform/use-request.ts'
import type { PartProps } from './part-props.ts'
import styles from './session.module.css'
import { useGoOn } from './use-go-on.ts'

/** What only the leader does: open cards, go on, skip, give more time. */
export function LeaderBar({ caseId, session }: PartProps) {
  const { t } = useTranslation()
  const { goOn, isPending, error } = useGoOn(caseId, session.sessionId)
  const [isAsking, setIsAsking] = useState(false)
  const { phase, round, votes } = session
  const format = toReflectionFormat(session.format)
  const ahead = format.phases.filter((one) => isPhaseAfter(one.phase, phase))
  const next = ahead[0] ?? { phase: 'afgerond' as const, minutes: 0 }
  const toPhase = (to: (typeof ahead)[number]) =>
    goOn(to.phase, 0, to.minutes === 0 ? null : to.minutes)
  if (phase === 'afgerond') return null
  if (!session.mayLead)
    return session.leaderName === null ? null : (
      <p className={styles.meta}>{t('reflection.lead.by', { name: session.leaderName })}</p>
    )
  const goNext = () => {
    if (phase === 'stemmen' && votes.cast < votes.people) setIsAsking(true)
    else toPhase(next)
  }
  const nextRound = phase === 'bespreken' ? format.rounds[round + 1] : undefined
  return (
    <div className={styles.lead} role="group" aria-label={t('reflection.lead.title')}>
      <ErrorNotice error={error} />
      <Button
        variant="quiet"
        icon="clock"
        onPress={() =>
          goOn(phase, round, format.phases.find((one) => one.phase === phase)?.minutes ?? 5)
        }
      >
        {t(session.endsAt === null ? 'reflection.lead.timer' : 'reflection.lead.again')}
      </Button>
      <Menu
        label={t('reflection.lead.skip')}
        iconOnly={false}
        icon="chevron-down"
        items={[...ahead.slice(1), { phase: 'afgerond' as const, minutes: 0 }].map((one) => ({
          id: one.phase,
          label: t(`reflection.phase.${one.phase}`),
        }))}
        onAction={(id) => {
          const to = reflectionPhase.parse(id)
          toPhase(ahead.find((one) => one.phase === to) ?? { phase: to, minutes: 0 })
        }}
      />
      {phase === 'onthullen' && <OpenCards caseId={caseId} session={session} />}
      {nextRound !== undefined && (
        <Button onPress={() => goOn(phase, round + 1, nextRound.minutes)}>
          {t('reflection.lead.nextRound')}
        </Button>
      )}
      <Button
        variant={isWaiting(session) ? 'default' : 'primary'}
        icon="arrow-right"
        isPending={isPending}
        onPress={goNext}
      >
        {t('reflection.lead.next', { phase: t(`reflection.phase.${next.phase}`) })}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('reflection.lead.notAllTitle')}
        confirmLabel={t('reflection.lead.notAllConfirm')}
        onCancel={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false)
          toPhase(next)
        }}
      >
        {t('reflection.lead.notAll', { cast: votes.cast, people: votes.people })}
      </ConfirmDialog>
    </div>
  )
}

const countCards = ({ counts }: PartProps['session']): number =>
  counts.reduce((sum, { cards }) => sum + cards, 0)

/** Something else comes first in this part; one button at a time is the main one. */
const isWaiting = (session: PartProps['session']): boolean =>
  (session.phase === 'stemmen' && !session.votes.isMine) ||
  (session.phase === 'onthullen' && session.cards.length < countCards(session))

function OpenCards({ caseId, session }: PartProps) {
  const { t } = useTranslation()
  const open = useCommand('openReflectionCards')
  if (session.cards.length >= countCards(session)) return <ErrorNotice error={open.error} />
  const { sessionId } = session
  const show = (all: boolean) => {
    if (!open.isPending) open.mutate({ params: { caseId, sessionId }, body: { all } })
  }
  return (
    <>
      <ErrorNotice error={open.error} />
      <Button onPress={() => show(true)}>{t('reflection.lead.openAll')}</Button>
      <Button variant="primary" onPress={() => show(false)}>
        {t('reflection.lead.openNext')}
      </Button>
    </>
  )
}
