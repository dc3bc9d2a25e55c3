import { useTranslation } from 'react-i18next'
import { toValues } from '../../../../shared/domain/questionnaire/answer.ts'
import type {
  Questionnaire,
  QuestionnaireItem,
} from '../../../../shared/domain/questionnaire/questionnaire.ts'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { GradeButtons } from '../../../components/GradeButtons.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import styles from '../questionnaires.module.css'
import { useWords } from '../use-words.ts'
import type { DraftAnswer } from './answer-draft.ts'

type ItemFieldProps = Readonly<{
  item: QuestionnaireItem
  questionnaire: Questionnaire
  answer: DraftAnswer | null
  onChange: (answer: DraftAnswer) => void
}>

const nothing: DraftAnswer = { value: null, evidence: '' }

/** One question with its answer, and where asked what that rests on. */
export function ItemField({ item, questionnaire, answer, onChange }: ItemFieldProps) {
  const { t } = useTranslation()
  const { say, sayValue } = useWords()
  const { scale, hasEvidence } = questionnaire
  const now = answer ?? nothing
  const values = toValues(questionnaire)
  const set = (given: string | number | null) =>
    onChange({ ...now, value: values.find((value) => value === given) ?? null })
  return (
    <div className={styles.item}>
      <Stack gap="md">
        {scale.kind === 'cijfer' ? (
          <GradeButtons
            label={say(item.text)}
            value={typeof now.value === 'number' ? now.value : null}
            onChange={set}
            max={5}
            lowest={say(scale.lowest)}
            highest={say(scale.highest)}
            tone="action"
          />
        ) : (
          <ChoiceGroup
            label={say(item.text)}
            layout="row"
            value={now.value === null ? null : String(now.value)}
            onChange={set}
            choices={values.map((value) => ({ id: String(value), label: sayValue(value) }))}
          />
        )}
        {hasEvidence && now.value !== null && (
          <TextArea
            label={t('questionnaires.evidence')}
            hint={t('questionnaires.evidenceHint')}
            rows={2}
            maxLength={1000}
            value={now.evidence}
            onChange={(evidence) => onChange({ ...now, evidence })}
          />
        )}
      </Stack>
    </div>
  )
}
