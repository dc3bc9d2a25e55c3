import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  partyPositionLabels,
  viewKindLabels,
  waySaidLabels,
} from '../../../../shared/content/authority/decision-labels.ts'
import { positionReply } from '../../../../shared/domain/authority/position-facts.ts'
import type { PositionState } from '../../../../shared/domain/authority/position-state.ts'
import { positionAnswered } from '../../../../shared/records/position-records.ts'
import { classNames } from '../../../components/class-names.ts'
import { Button } from '../../../components/Button.tsx'
import { Facts } from '../../../components/Facts.tsx'
import { Quote } from '../../../components/Quote.tsx'
import { Row } from '../../../components/Row.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Status } from '../../../components/Status.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { CommandForm } from '../CommandForm.tsx'
import { positionLooks } from '../decisions/decision-looks.ts'
import { useCheckedCommand } from '../use-checked-command.ts'
import { usePart } from '../use-part.ts'
import type { DecisionPartProps } from './decision-part.ts'
import styles from '../authority.module.css'

type PositionItemProps = DecisionPartProps &
  Readonly<{
    position: PositionState
    /** Null for who may not answer for this party, or not any more. */
    onCorrect: (() => void) | null
  }>

/** What one party does with the decision; a deviating view with what would help, and the reply to it. */
export function PositionItem({ decision, position, onCorrect }: PositionItemProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const { isRegisseur } = usePart()
  const [isReplying, setIsReplying] = useState(false)
  const deviates = position.position !== 'eens'
  const canReply = isRegisseur && deviates && position.reply === null && !isReplying
  const isShown = canReply || onCorrect !== null
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <b>{position.party}</b>
        <Status {...positionLooks[position.position]}>
          {label(partyPositionLabels[position.position])}
        </Status>
      </div>
      <p className={styles.quiet}>
        {t('authority.said.by', {
          person: position.person,
          day: format.fullDay(position.on),
          how: label(waySaidLabels[position.how]),
        })}
        {position.evidence !== '' && ` (${position.evidence})`}
        {position.corrected > 0 &&
          ` ${t('authority.position.corrected', { count: position.corrected })}`}
      </p>
      {deviates && <Deviating position={position} />}
      {isReplying && (
        <ReplyForm decision={decision} position={position} onDone={() => setIsReplying(false)} />
      )}
      {isShown && (
        <Row gap="sm">
          {canReply && (
            <Button size="compact" onPress={() => setIsReplying(true)}>
              {t('authority.position.reply')}
            </Button>
          )}
          {onCorrect !== null && (
            <Button size="compact" variant="quiet" onPress={onCorrect}>
              {t('authority.position.correct')}
            </Button>
          )}
        </Row>
      )}
    </li>
  )
}

function Deviating({ position }: Pick<PositionItemProps, 'position'>) {
  const { t } = useTranslation()
  const label = useLabel()
  const { kind, isSuspending, view, needs, reply } = position
  const kindWords = kind === null ? '' : label(viewKindLabels[kind])
  const stops = t(isSuspending ? 'authority.position.suspends' : 'authority.position.goesOn')
  return (
    <div className={classNames(styles.dissent, styles.official)}>
      <Stack gap="sm">
        <Quote>{view}</Quote>
        <Facts
          facts={[
            { id: 'kind', term: t('authority.position.kind'), value: `${kindWords}. ${stops}` },
            { id: 'needs', term: t('authority.position.needs'), value: needs },
            {
              id: 'reply',
              term: t('authority.position.replyOf'),
              value: reply?.reply ?? t('authority.position.noReply'),
            },
          ]}
        />
      </Stack>
    </div>
  )
}

type ReplyFormProps = Pick<PositionItemProps, 'decision' | 'position'> &
  Readonly<{ onDone: () => void }>

function ReplyForm({ decision, position, onDone }: ReplyFormProps) {
  const { t } = useTranslation()
  const [reply, setReply] = useState('')
  const command = useCheckedCommand(positionAnswered, positionReply, (given) =>
    given.reply === '' ? 'textMissing' : null,
  )
  const submit = async (): Promise<void> => {
    const given = { decisionId: decision.id, partyId: position.partyId, reply: reply.trim() }
    if ((await command.send(given)) !== null) onDone()
  }
  return (
    <CommandForm
      label={t('authority.position.reply')}
      submitLabel={t('authority.position.recordReply')}
      command={command}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <TextArea
        label={t('authority.position.replyLabel', { party: position.party })}
        hint={t('authority.position.familyReads')}
        value={reply}
        onChange={setReply}
        maxLength={5000}
        error={command.errorAt('textMissing')}
      />
    </CommandForm>
  )
}
