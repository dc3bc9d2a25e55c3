import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  findDecisionRefusal,
  findReachRefusal,
} from '../../../../shared/domain/authority/decision-checks.ts'
import {
  decisionDraft,
  decisionTakenFact,
} from '../../../../shared/domain/authority/decision-facts.ts'
import type { DecisionStart } from '../../../../shared/document/read-decision-start.ts'
import { decisionTaken } from '../../../../shared/records/decision-records.ts'
import { PageHead } from '../../../components/PageHead.tsx'
import { Section } from '../../../components/Section.tsx'
import { showToast } from '../../../components/toast-store.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { CommandForm } from '../CommandForm.tsx'
import { readEuros } from '../mandate/mandate-draft.ts'
import { useCheckedCommand } from '../use-checked-command.ts'
import { useDraft } from '../use-draft.ts'
import { AttemptFields } from './AttemptFields.tsx'
import { FamilyFields } from './FamilyFields.tsx'
import { MeanwhileNotice } from './MeanwhileNotice.tsx'
import { OnlyEscalate } from './OnlyEscalate.tsx'
import { ReachFields } from './ReachFields.tsx'
import { ReasonFields } from './ReasonFields.tsx'
import {
  hasWords,
  type TakeDraft,
  toDecisionDraft,
  toDraftName,
  toEmptyDecision,
} from './take-draft.ts'
import { TakeConfirm } from './TakeConfirm.tsx'
import { TermFields } from './TermFields.tsx'
import { TestNotice } from './TestNotice.tsx'

type TakeScreenProps = Readonly<{
  onTaken: (decisionId: string) => void
  /** What an empty form begins with. */
  start?: DecisionStart | null
}>

/**
 * The way to a decision under authority, in the order in which it has to be thought through: what authority
 * cannot reach comes first. Where it cannot reach, only escalating is offered, and what was typed stays.
 */
export function TakeScreen({ onTaken, start = null }: TakeScreenProps) {
  const { t } = useTranslation()
  const { state, today } = useAuthorityCase()
  const form = useTakeForm(onTaken, start)
  const { draft, change, command, given } = form
  const reach = findReachRefusal(given, state)
  const isBlocked = reach !== null && reach !== 'scopeMissing'
  const fields = { draft, change, errorAt: command.errorAt }
  return (
    <>
      <PageHead title={t('authority.take.title')}>{t('authority.take.intro')}</PageHead>
      {start !== null && <TestNotice draft={draft} change={change} start={start} />}
      <Section
        title={t('authority.take.reach')}
        intro={t('authority.take.reachIntro')}
        isFirst={start === null}
      >
        <ReachFields {...fields} />
      </Section>
      {isBlocked && <OnlyEscalate reason={reach} draft={draft} />}
      {(!isBlocked || hasWords(draft)) && (
        <Section title={t('authority.take.decision')}>
          <CommandForm
            label={t('authority.take.title')}
            submitLabel={t('authority.take.action')}
            command={command}
            isBlocked={isBlocked}
            onSubmit={form.ask}
          >
            <AttemptFields {...fields} />
            <ReasonFields {...fields} isTitleAsked={form.isAsked} />
            <FamilyFields {...fields} />
            <TermFields {...fields} />
            {command.refusal === 'decisionMeanwhile' && <MeanwhileNotice {...fields} />}
          </CommandForm>
        </Section>
      )}
      <TakeConfirm
        isOpen={form.isConfirming}
        draft={draft}
        today={today}
        isPending={command.isPending}
        onConfirm={() => void form.send()}
        onCancel={form.cancel}
      />
    </>
  )
}

function useTakeForm(onTaken: (decisionId: string) => void, start: DecisionStart | null) {
  const { t } = useTranslation()
  const { caseId, state, today } = useAuthorityCase()
  const first = () => ({ ...toEmptyDecision(state, today), ...start })
  const [draft, setDraft, clear] = useDraft<TakeDraft>(toDraftName(caseId), first)
  const [isAsked, setIsAsked] = useState(false)
  const [isConfirming, setIsConfirming] = useState(false)
  const given = toDecisionDraft(draft, today)
  const command = useCheckedCommand(decisionTaken, decisionDraft, (body) =>
    findDecisionRefusal(body, state, today),
  )
  const ask = (): void => {
    setIsAsked(true)
    const isReadable = draft.title.trim() !== '' && readEuros(draft.budget) !== undefined
    setIsConfirming(command.isComplete(given) && isReadable)
  }
  const send = async (): Promise<void> => {
    const made = await command.send(given)
    setIsConfirming(false)
    const taken = decisionTakenFact.body.safeParse(made?.body)
    if (!taken.success) return
    clear()
    showToast({ text: t('authority.take.done', { number: taken.data.number }) })
    onTaken(taken.data.id)
  }
  const change = (part: Partial<TakeDraft>): void => setDraft({ ...draft, ...part })
  const cancel = (): void => setIsConfirming(false)
  return { draft, change, given, command, isAsked, isConfirming, ask, send, cancel }
}
