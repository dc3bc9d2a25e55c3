import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { cameByLabels } from '../../../shared/content/meeting/came-by-labels.ts'
import { positionLabels } from '../../../shared/content/vocabulary-labels.ts'
import {
  type CameBy,
  cameByWays,
  choicesWithWords,
  consentChoices,
  type GivenPosition,
  thumbs,
} from '../../../shared/domain/meeting/consent-vocabulary.ts'
import { consentLate } from '../../../shared/records/consent-records.ts'
import { Button } from '../../components/Button.tsx'
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { TextField } from '../../components/TextField.tsx'
import { showToast } from '../../components/toast-store.ts'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useRecordCommand } from '../../platform/use-record-command.ts'
import type { LateAnswer } from './late-answers.ts'

type WriteDownDialogProps = Readonly<{ caseId: string; late: LateAnswer; onClose: () => void }>

type Draft = Readonly<{
  position: GivenPosition | null
  remark: string
  cameBy: CameBy | null
  evidence: string
}>

const emptyDraft: Draft = { position: null, remark: '', cameBy: null, evidence: '' }

/** Writes down what somebody who was absent let know by phone, mail or letter. Nothing is chosen beforehand. */
export function WriteDownDialog({ caseId, late, onClose }: WriteDownDialogProps) {
  const { t } = useTranslation()
  const { answer, round } = late
  const [draft, setDraft] = useState(emptyDraft)
  const [isAsked, setIsAsked] = useState(false)
  const command = useRecordCommand(caseId, consentLate.type)
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    setIsAsked(true)
    if (!isComplete(draft)) return
    const { roundId } = round
    const given = { ...draft, roundId, voterId: answer.voterId }
    if ((await command.send(given)) === null) return
    showToast({ text: t('register.late.written', { name: answer.name }) })
    onClose()
  }
  const title = t('register.late.writeTitle', { name: answer.name })
  return (
    <Dialog isOpen onClose={onClose} title={title} size="lg">
      <form aria-label={title} onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="lg">
          <p>{t('register.late.about', { id: round.agreementId, text: round.text })}</p>
          <AnswerFields
            isChild={answer.isChild}
            draft={draft}
            change={(part) => setDraft({ ...draft, ...part })}
            isAsked={isAsked}
          />
          {command.error !== null && <ErrorNotice error={command.error} />}
          <div>
            <Button type="submit" variant="primary" isPending={command.isPending}>
              {t('register.late.record')}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  )
}

/** By the rules of the host, which judges again. */
const isComplete = ({ position, remark, cameBy, evidence }: Draft): boolean =>
  position !== null &&
  cameBy !== null &&
  evidence.trim() !== '' &&
  !(choicesWithWords.includes(position) && remark.trim() === '')

type AnswerFieldsProps = Readonly<{
  isChild: boolean
  draft: Draft
  change: (part: Partial<Draft>) => void
  isAsked: boolean
}>

function AnswerFields({ isChild, draft, change, isAsked }: AnswerFieldsProps) {
  const { t, i18n } = useTranslation()
  const { position, remark, cameBy, evidence } = draft
  const positions: readonly GivenPosition[] = isChild ? thumbs : consentChoices
  const needsWords = position !== null && choicesWithWords.includes(position)
  const errorOf = (isMissing: boolean, text: string) => (isAsked && isMissing ? text : null)
  return (
    <>
      <ChoiceGroup
        label={t('register.late.what')}
        value={position}
        onChange={(id) => change({ position: positions.find((one) => one === id) ?? null })}
        choices={positions.map((id) => ({
          id,
          label: inLanguage(positionLabels[id], i18n.language),
        }))}
        error={errorOf(position === null, t('register.late.choose'))}
      />
      <TextArea
        label={t('register.late.words')}
        value={remark}
        onChange={(text) => change({ remark: text })}
        maxLength={2000}
        rows={2}
        error={errorOf(needsWords && remark.trim() === '', t('errors.reasons.choiceNeedsWords'))}
      />
      <ChoiceGroup
        label={t('register.late.cameBy')}
        layout="row"
        value={cameBy}
        onChange={(id) => change({ cameBy: cameByWays.find((one) => one === id) ?? null })}
        choices={cameByWays.map((id) => ({
          id,
          label: inLanguage(cameByLabels[id], i18n.language),
        }))}
        error={errorOf(cameBy === null, t('register.late.choose'))}
      />
      <TextField
        label={t('register.late.evidence')}
        hint={t('register.late.evidenceHint')}
        value={evidence}
        onChange={(text) => change({ evidence: text })}
        maxLength={1000}
        autoComplete="off"
        error={errorOf(evidence.trim() === '', t('errors.reasons.evidenceMissing'))}
      />
    </>
  )
}
