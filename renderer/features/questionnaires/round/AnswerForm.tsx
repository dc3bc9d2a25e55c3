import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionnaireRound } from '../../../../shared/api/questionnaire-routes.ts'
import {
  type QuestionnaireItem,
  readItems,
} from '../../../../shared/domain/questionnaire/questionnaire.ts'
import { Button } from '../../../components/Button.tsx'
import { Section } from '../../../components/Section.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { announce } from '../../../components/announce.ts'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useSession } from '../../../platform/session.tsx'
import { useRecordCommand } from '../../../platform/use-record-command.ts'
import { useWords } from '../use-words.ts'
import { type AnswerDraft, toAnswers, toDraft } from './answer-draft.ts'
import { ItemField } from './ItemField.tsx'
import { type Speaker, SpeakerFields } from './SpeakerFields.tsx'

type AnswerFormProps = Readonly<{ caseId: string; round: QuestionnaireRound }>

/** All questions of a round, to answer as far as one likes; kept answers can be changed until it is closed. */
export function AnswerForm({ caseId, round }: AnswerFormProps) {
  const { t } = useTranslation()
  const { say } = useWords()
  const { isOwner, role, municipality } = useSession()
  const { questionnaire, roundId, mine } = round
  const command = useRecordCommand(caseId, 'questionnaire.answered')
  const [draft, setDraft] = useState<AnswerDraft>(() => toDraft(mine ?? []))
  const [speaker, setSpeaker] = useState<Speaker>({
    organisation: isOwner
      ? t('questionnaires.municipality', { name: municipality ?? '' }).trim()
      : '',
    isWrittenDown: false,
  })
  const isAsked = ({ isForFamily }: QuestionnaireItem) => role !== 'gezinslid' || isForFamily
  const all = readItems(questionnaire).filter(isAsked).length
  const answers = toAnswers(draft)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (answers.length === 0 || command.isPending) return
    const made = await command.send({ roundId, ...speaker, answers })
    if (made !== null) announce(t('questionnaires.kept'), 'polite')
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate aria-label={say(questionnaire.title)}>
      {questionnaire.voice === 'organisatie' && (
        <SpeakerFields speaker={speaker} onChange={setSpeaker} />
      )}
      {questionnaire.parts.map((part) => (
        <Section
          key={part.id}
          title={say(part.title)}
          intro={part.text === null ? undefined : say(part.text)}
        >
          {part.groups.map((group) => (
            <Stack key={group.id} gap="lg">
              {part.groups.length > 1 && <h3>{say(group.title)}</h3>}
              {group.items.filter(isAsked).map((item) => (
                <ItemField
                  key={item.id}
                  {...{ item, questionnaire }}
                  answer={draft[item.id] ?? null}
                  onChange={(answer) => setDraft((now) => ({ ...now, [item.id]: answer }))}
                />
              ))}
            </Stack>
          ))}
        </Section>
      ))}
      <Section title={t('questionnaires.keep.title')}>
        <Stack gap="md">
          <ErrorNotice error={command.error} />
          <p>{t('questionnaires.keep.count', { count: answers.length, all })}</p>
          <div>
            <Button type="submit" variant="primary" isPending={command.isPending}>
              {t(`questionnaires.keep.${mine === null ? 'button' : 'again'}`)}
            </Button>
          </div>
        </Stack>
      </Section>
    </form>
  )
}
