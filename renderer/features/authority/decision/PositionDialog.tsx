import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  partyPositionLabels,
  viewKindLabels,
} from '../../../../shared/content/authority/decision-labels.ts'
import {
  partyPosition,
  type PartyPosition,
  partyPositions,
  suspendingViews,
  viewKind,
  type ViewKind,
  viewKinds,
} from '../../../../shared/domain/authority/authority-vocabulary.ts'
import { findPositionRefusal } from '../../../../shared/domain/authority/position-checks.ts'
import { positionGiven } from '../../../../shared/domain/authority/position-facts.ts'
import { positionTaken } from '../../../../shared/records/position-records.ts'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Select } from '../../../components/Select.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { showToast } from '../../../components/toast-store.ts'
import { useChoices } from '../../../platform/use-choices.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { CommandForm } from '../CommandForm.tsx'
import { findSaidRefusal, toEmptySaid, toSentSaid } from '../said-by.ts'
import { SaidByFields } from '../SaidByFields.tsx'
import { type CheckedCommand, useCheckedCommand } from '../use-checked-command.ts'
import { usePart } from '../use-part.ts'
import type { DecisionPartProps } from './decision-part.ts'

type PositionDialogProps = DecisionPartProps &
  Readonly<{ party: Readonly<{ partyId: string; party: string }>; onClose: () => void }>

type View = Readonly<{ kind: ViewKind | null; view: string; needs: string }>

/** What one party does with this decision: on its own device, or written down for it with evidence. */
export function PositionDialog({ decision, party, onClose }: PositionDialogProps) {
  const { t } = useTranslation()
  const { parties, today } = useAuthorityCase()
  const isOwn = usePart().isOwnParty(party.partyId)
  const worker = parties.find(({ id }) => id === party.partyId)?.worker
  const choices = useChoices(partyPositions, partyPositionLabels)
  const [position, setPosition] = useState<PartyPosition | null>(null)
  const [view, setView] = useState<View>({ kind: null, view: '', needs: '' })
  const [said, setSaid] = useState(() => toEmptySaid(today, worker))
  const [isAsked, setIsAsked] = useState(false)
  const command = useCheckedCommand(
    positionTaken,
    positionGiven,
    (given) => findPositionRefusal(given, decision) ?? findSaidRefusal(given, isOwn),
  )
  const submit = async (): Promise<void> => {
    setIsAsked(true)
    if (position === null) return
    const words = position === 'eens' ? { kind: null, view: '', needs: '' } : view
    const given = { decisionId: decision.id, partyId: party.partyId, position, ...words }
    if ((await command.send({ ...given, ...toSentSaid(said) })) === null) return
    showToast({ text: t('authority.position.recorded', { party: party.party }) })
    onClose()
  }
  return (
    <Dialog
      isOpen
      size="lg"
      onClose={onClose}
      title={t('authority.position.dialog', { party: party.party })}
    >
      <CommandForm
        label={t('authority.position.dialog', { party: party.party })}
        submitLabel={t('authority.position.record')}
        command={command}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        <p>{t('authority.position.familyReads')}</p>
        <ChoiceGroup
          label={t(isOwn ? 'authority.position.questionOwn' : 'authority.position.question')}
          value={position}
          onChange={(id) => setPosition(partyPosition.parse(id))}
          choices={choices}
          error={isAsked && position === null ? t('authority.choose') : null}
        />
        {position !== null && position !== 'eens' && (
          <ViewFields view={view} change={setView} errorAt={command.errorAt} />
        )}
        {!isOwn && <SaidByFields said={said} onChange={setSaid} errorAt={command.errorAt} />}
      </CommandForm>
    </Dialog>
  )
}

type ViewFieldsProps = Readonly<{
  view: View
  change: (view: View) => void
  errorAt: CheckedCommand<object>['errorAt']
}>

function ViewFields({ view, change, errorAt }: ViewFieldsProps) {
  const { t } = useTranslation()
  const kinds = useChoices(viewKinds, viewKindLabels)
  const suspends = view.kind !== null && suspendingViews.includes(view.kind)
  return (
    <>
      <Select
        label={t('authority.position.kindAsked')}
        {...(view.kind === null
          ? {}
          : {
              hint: t(suspends ? 'authority.position.suspends' : 'authority.position.goesOn'),
            })}
        value={view.kind}
        onChange={(id) => change({ ...view, kind: id === null ? null : viewKind.parse(id) })}
        options={kinds.map(({ id, label }) => ({ id, label }))}
        error={view.kind === null ? errorAt('viewMissing') : null}
      />
      <TextArea
        label={t('authority.position.view')}
        value={view.view}
        onChange={(text) => change({ ...view, view: text })}
        maxLength={5000}
        error={view.view.trim() === '' ? errorAt('viewMissing') : null}
      />
      <TextArea
        label={t('authority.position.needsAsked')}
        value={view.needs}
        onChange={(needs) => change({ ...view, needs })}
        maxLength={5000}
        rows={2}
        error={errorAt('needsMissing')}
      />
    </>
  )
}
