import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { requireDeadlineTemplate } from '../../../../shared/content/authority/deadline-templates.ts'
import { findMetRefusal } from '../../../../shared/domain/authority/deadline-checks.ts'
import { deadlineMeeting } from '../../../../shared/domain/authority/deadline-facts.ts'
import type { DeadlineState } from '../../../../shared/domain/authority/deadline-state.ts'
import { deadlineMet } from '../../../../shared/records/deadline-records.ts'
import { Button } from '../../../components/Button.tsx'
import { Section } from '../../../components/Section.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Status } from '../../../components/Status.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { Refused } from '../CommandForm.tsx'
import { useCheckedCommand } from '../use-checked-command.ts'
import { usePart } from '../use-part.ts'
import { DeadlineForm } from './DeadlineForm.tsx'
import styles from '../authority.module.css'

/** Terms of law and practice that run in this household, the first to end on top. */
export function Deadlines() {
  const { t } = useTranslation()
  const { state } = useAuthorityCase()
  const { isRegisseur } = usePart()
  const [isStarting, setIsStarting] = useState(false)
  const ordered = state.deadlines.toSorted(
    (a, b) => Number(a.metOn !== null) - Number(b.metOn !== null) || compare(a.dueOn, b.dueOn),
  )
  return (
    <Section
      title={t('escalation.deadlines.title')}
      intro={t('escalation.deadlines.intro')}
      {...(isRegisseur && !isStarting
        ? {
            actions: (
              <Button icon="calendar-plus" onPress={() => setIsStarting(true)}>
                {t('escalation.deadlines.start')}
              </Button>
            ),
          }
        : {})}
    >
      <Stack gap="lg">
        {isStarting && <DeadlineForm onDone={() => setIsStarting(false)} />}
        {ordered.length === 0 ? (
          !isStarting && <p>{t('escalation.deadlines.none')}</p>
        ) : (
          <ul className={styles.list} aria-label={t('escalation.deadlines.title')}>
            {ordered.map((deadline) => (
              <DeadlineItem key={deadline.id} deadline={deadline} />
            ))}
          </ul>
        )}
      </Stack>
    </Section>
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function DeadlineItem({ deadline }: Readonly<{ deadline: DeadlineState }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const { isRegisseur } = usePart()
  const met = useCheckedCommand(deadlineMet, deadlineMeeting, () => findMetRefusal(deadline))
  const name = label(requireDeadlineTemplate(deadline.template))
  const days = { from: format.fullDay(deadline.startsOn), due: format.fullDay(deadline.dueOn) }
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <b>{`${deadline.id}. ${name}`}</b>
        {deadline.metOn === null ? (
          <Status kind={deadline.isOverdue ? 'warning' : 'info'} icon="hourglass">
            {t(
              deadline.isOverdue ? 'escalation.deadlines.overdue' : 'escalation.deadlines.due',
              days,
            )}
          </Status>
        ) : (
          <Status kind="positive" icon="circle-check">
            {t('escalation.deadlines.metOn', { day: format.fullDay(deadline.metOn) })}
          </Status>
        )}
      </div>
      <p className={styles.quiet}>{t('escalation.deadlines.from', days)}</p>
      {deadline.note !== '' && <p>{deadline.note}</p>}
      <Refused command={met} />
      {isRegisseur && deadline.metOn === null && (
        <div>
          <Button
            size="compact"
            isPending={met.isPending}
            label={t('escalation.deadlines.meetOf', { name })}
            onPress={() => void met.send({ deadlineId: deadline.id, words: '' })}
          >
            {t('escalation.deadlines.meet')}
          </Button>
        </div>
      )}
    </li>
  )
}
