import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findBackingRefusal } from '../../../../shared/domain/authority/backing-checks.ts'
import { type Backed, backingAnswer } from '../../../../shared/domain/authority/backing-facts.ts'
import type { BackingState } from '../../../../shared/domain/authority/backing-state.ts'
import { backingGiven } from '../../../../shared/records/backing-records.ts'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { DateField } from '../../../components/DateField.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { CommandForm } from '../CommandForm.tsx'
import { useAuthorityCase } from '../authority-case.ts'
import { findSaidRefusal, toEmptySaid, toSentSaid } from '../said-by.ts'
import { SaidByFields } from '../SaidByFields.tsx'
import { useCheckedCommand } from '../use-checked-command.ts'

type BackingAnswerFormProps = Readonly<{
  appliesTo: Backed
  backing: BackingState
  onDone: () => void
}>

/** Writes down what someone said who was asked to stand behind it, also a no, in the words that were used. */
export function BackingAnswerForm({ appliesTo, backing, onDone }: BackingAnswerFormProps) {
  const { t } = useTranslation()
  const { state, today } = useAuthorityCase()
  const open = backing.asked.findLast(({ isAnswered }) => !isAnswered)
  const [isGiven, setIsGiven] = useState<boolean | null>(null)
  const [statement, setStatement] = useState('')
  const [conditions, setConditions] = useState('')
  const [until, setUntil] = useState<string | null>(null)
  const [said, setSaid] = useState(() => ({
    ...toEmptySaid(today, open?.toPerson),
    personRole: open?.toRole ?? '',
  }))
  const [isAsked, setIsAsked] = useState(false)
  const command = useCheckedCommand(
    backingGiven,
    backingAnswer,
    (given) => findBackingRefusal(given, state, today) ?? findSaidRefusal(given, false),
  )
  const submit = async (): Promise<void> => {
    setIsAsked(true)
    if (isGiven === null) return
    const asked = open?.toPerson === said.person.trim() ? open.id : null
    const words = { statement, conditions, until, ...toSentSaid(said) }
    const made = await command.send({ appliesTo, backingId: asked, isGiven, ...words })
    if (made !== null) onDone()
  }
  return (
    <CommandForm
      label={t('authority.backing.writeDown')}
      submitLabel={t('authority.backing.record')}
      command={command}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <ChoiceGroup
        label={t('authority.backing.question')}
        layout="row"
        value={isGiven === null ? null : isGiven ? 'yes' : 'no'}
        onChange={(id) => setIsGiven(id === 'yes')}
        choices={[
          { id: 'yes', label: t('authority.yes') },
          { id: 'no', label: t('authority.no') },
        ]}
        error={isAsked && isGiven === null ? t('authority.choose') : null}
      />
      <TextArea
        label={t('authority.backing.statement')}
        value={statement}
        onChange={setStatement}
        error={command.errorAt('statementMissing')}
        maxLength={5000}
        rows={2}
      />
      <TextArea
        label={t('authority.backing.conditionsLabel')}
        value={conditions}
        onChange={setConditions}
        maxLength={5000}
        rows={2}
      />
      <DateField
        label={t('authority.backing.untilLabel')}
        hint={t('authority.backing.untilHint')}
        value={until}
        onChange={setUntil}
        error={command.errorAt('dayPast')}
      />
      <SaidByFields said={said} onChange={setSaid} errorAt={command.errorAt} />
    </CommandForm>
  )
}
