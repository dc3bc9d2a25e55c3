import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  consentChoiceTexts,
  deviatingForFamily,
  thumbLabels,
} from '../../../../shared/content/meeting/meeting-labels.ts'
import {
  choicesWithWords,
  consentChoices,
  givenPosition,
  type GivenPosition,
  thumbs,
} from '../../../../shared/domain/meeting/consent-vocabulary.ts'
import { Button } from '../../../components/Button.tsx'
import type { Choice } from '../../../components/choice.ts'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { positionIcons } from './position-looks.ts'

/** What someone chooses, with the words that go with it. */
export type Vote = Readonly<{ position: GivenPosition | null; remark: string }>

type VoteFormProps = Readonly<{
  /** A child says how it feels, with a thumb. */
  isChild: boolean
  /** Family reads 'niet mee eens' where others read 'afwijkend standpunt'. */
  isFamily: boolean
  initial: Vote
  submitLabel: string
  onSend: (vote: Readonly<{ position: GivenPosition; remark: string }>) => void
}>

/** The choices of a consent round in the words of the table; what needs a reason asks for it. */
export function VoteForm({ isChild, isFamily, initial, submitLabel, onSend }: VoteFormProps) {
  const { t } = useTranslation()
  const choices = useChoices(isChild, isFamily)
  const [vote, setVote] = useState(initial)
  const [isTried, setIsTried] = useState(false)
  const { position } = vote
  const remark = vote.remark.trim()
  const needsWords = position !== null && choicesWithWords.includes(position)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (position === null || (needsWords && remark === '')) return
    onSend({ position, remark })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ChoiceGroup
          label={t(isChild ? 'meeting.vote.child' : 'meeting.vote.question')}
          value={position}
          onChange={(id) => setVote({ ...vote, position: givenPosition.parse(id) })}
          choices={choices}
          error={isTried && position === null ? t('meeting.vote.missing') : null}
        />
        {position !== null && (
          <TextArea
            label={t(needsWords ? 'meeting.vote.remark' : 'meeting.vote.remarkMaybe')}
            value={vote.remark}
            onChange={(text) => setVote({ ...vote, remark: text })}
            rows={2}
            maxLength={2000}
            error={isTried && needsWords && remark === '' ? t('meeting.vote.remarkMissing') : null}
          />
        )}
        <Button type="submit" variant="primary" block>
          {submitLabel}
        </Button>
      </Stack>
    </form>
  )
}

function useChoices(isChild: boolean, isFamily: boolean): readonly Choice[] {
  const label = useLabel()
  if (isChild)
    return thumbs.map((id) => ({ id, label: label(thumbLabels[id]), icon: positionIcons[id] }))
  return consentChoices.map((id) => {
    const texts =
      isFamily && id === 'afwijkendStandpunt' ? deviatingForFamily : consentChoiceTexts[id]
    return { id, label: label(texts.label), hint: label(texts.meaning), icon: positionIcons[id] }
  })
}
