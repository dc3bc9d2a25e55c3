import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  backingLabels,
  waySaidLabels,
} from '../../../../shared/content/authority/decision-labels.ts'
import { type Backed, backingRequest } from '../../../../shared/domain/authority/backing-facts.ts'
import type { BackingState } from '../../../../shared/domain/authority/backing-state.ts'
import type { AuthorityState } from '../../../../shared/domain/authority/fold-authority.ts'
import { backingAsked } from '../../../../shared/records/backing-records.ts'
import { Button } from '../../../components/Button.tsx'
import { Quote } from '../../../components/Quote.tsx'
import { Row } from '../../../components/Row.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { Refused } from '../CommandForm.tsx'
import { useCheckedCommand } from '../use-checked-command.ts'
import { AskByLink } from '../../../platform/answer-link/AskByLink.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { usePart } from '../use-part.ts'
import { BackingAnswerForm } from './BackingAnswerForm.tsx'
import { BackingAskForm } from './BackingAskForm.tsx'
import styles from '../authority.module.css'

type BackingProps = Readonly<{
  appliesTo: Backed
  backing: BackingState
  headingLevel?: 2 | 3
}>

/** Who stands behind it, in their own words: yes, no, asked, or not asked yet. */
export function Backing({ appliesTo, backing, headingLevel = 3 }: BackingProps) {
  const label = useLabel()
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <section>
      <Heading className={styles.asideTitle}>{label(backingLabels[backing.summary])}</Heading>
      <Stack gap="md">
        {backing.answers.map((answer) => (
          <Answer key={answer.n} answer={answer} />
        ))}
        <Asked backing={backing} />
        <BackingActions appliesTo={appliesTo} backing={backing} />
      </Stack>
    </section>
  )
}

function Answer({ answer }: Readonly<{ answer: BackingState['answers'][number] }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const { person, personRole, isGiven, conditions, until, isOver } = answer
  const who = [person, personRole === person ? '' : personRole].filter((word) => word !== '')
  return (
    <div className={styles.official}>
      {!isGiven && <p>{t('authority.backing.no')}</p>}
      <Quote by={`${who.join(', ')}, ${format.fullDay(answer.on)}`}>{answer.statement}</Quote>
      {conditions !== '' && <p>{t('authority.backing.conditions', { conditions })}</p>}
      {until !== null && (
        <p>
          {t(isOver ? 'authority.backing.over' : 'authority.backing.until', {
            day: format.fullDay(until),
          })}
        </p>
      )}
      <p className={styles.quiet}>{label(waySaidLabels[answer.how])}</p>
    </div>
  )
}

function Asked({ backing }: Pick<BackingProps, 'backing'>) {
  const { caseId } = useAuthorityCase()
  const { t } = useTranslation()
  const format = useFormat()
  return backing.asked
    .filter(({ isAnswered }) => !isAnswered)
    .map(({ id, toPerson, toRole, on }) => (
      <Stack key={id} gap="sm">
        <p className={styles.quiet}>
          {t('authority.backing.askedOf', { person: toPerson, day: format.fullDay(on) })}
        </p>
        <AskByLink
          caseId={caseId}
          question={{ kind: 'backing', backingId: id }}
          person={toPerson}
          personRole={toRole}
          about={toPerson}
          letter={{ kind: 'backing-letter', about: id }}
        />
      </Stack>
    ))
}

function BackingActions({ appliesTo, backing }: BackingProps) {
  const { t } = useTranslation()
  const { state } = useAuthorityCase()
  const { isRegisseur } = usePart()
  const [open, setOpen] = useState<'ask' | 'answer' | null>(null)
  const ask = useCheckedCommand(backingAsked, backingRequest, () => null)
  const close = () => setOpen(null)
  if (!isRegisseur) return null
  if (open === 'ask') return <BackingAskForm appliesTo={appliesTo} onDone={close} />
  if (open === 'answer')
    return <BackingAnswerForm appliesTo={appliesTo} backing={backing} onDone={close} />
  const granter = findGranter(state, appliesTo)
  const isAsked = backing.asked.some(({ isAnswered }) => !isAnswered)
  return (
    <Stack gap="sm">
      <Refused command={ask} />
      {granter !== null && backing.summary !== 'ja' && !isAsked && (
        <Button
          icon="hand"
          isPending={ask.isPending}
          onPress={() => void ask.send({ appliesTo, toPerson: granter, toRole: '' })}
        >
          {t('authority.backing.askGranter', { granter })}
        </Button>
      )}
      <Row gap="sm">
        <Button size="compact" onPress={() => setOpen('ask')}>
          {t(granter === null ? 'authority.backing.ask' : 'authority.backing.askOther')}
        </Button>
        <Button size="compact" onPress={() => setOpen('answer')}>
          {t('authority.backing.writeDown')}
        </Button>
      </Row>
    </Stack>
  )
}

/** Whoever gave the mandate is the first to stand behind what is done with it. */
function findGranter({ mandates, decisions }: AuthorityState, { kind, id }: Backed): string | null {
  const mandateId =
    kind === 'mandate' ? id : decisions.find((decision) => decision.id === id)?.mandateId
  return mandates.find((mandate) => mandate.id === mandateId)?.grantedBy ?? null
}
