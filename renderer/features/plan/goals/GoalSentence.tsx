import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { restoreField } from '../../../../shared/document/restore.ts'
import { Button } from '../../../components/Button.tsx'
import { DateField } from '../../../components/DateField.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useLiveDocument } from '../../../document/use-live-document.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { usePeopleInPlan } from '../people/use-people.ts'
import { useCanWrite } from '../use-can-write.ts'
import { toGoalTitle } from './goal-sentence.ts'
import styles from './goals.module.css'

/** Helps to say a goal so that everyone sees who, what, by when, and how one notices. Folded until asked for. */
export function GoalSentence({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  if (!useCanWrite(planShape.goals)) return null
  return (
    <div>
      <Button
        size="compact"
        icon="notebook-pen"
        isExpanded={isOpen}
        onPress={() => setIsOpen((was) => !was)}
      >
        {t('plan.sentence.open')}
      </Button>
      {isOpen && <Helper id={id} onDone={() => setIsOpen(false)} />}
    </div>
  )
}

/** Fills in what is there already: for whom, when to look back, and the sign. */
function Helper({ id, onDone }: Readonly<{ id: string; onDone: () => void }>) {
  const { t } = useTranslation()
  const format = useFormat()
  const people = usePeopleInPlan()
  const goal = useFields(planShape.goals, id, ['forIds', 'evaluateOn', 'sign', 'title'])
  const write = useSentenceWriter(id)
  const [who, setWho] = useState(() =>
    format.list((goal?.forIds ?? []).flatMap((one) => people.find(one)?.short ?? [])),
  )
  const [what, setWhat] = useState('')
  const [by, setBy] = useState<string | null>(goal?.evaluateOn ?? null)
  const [sign, setSign] = useState(goal?.sign ?? '')
  if (goal === null) return null
  const day = by === null ? '' : format.fullDay(by)
  const title = toGoalTitle({ who, what, by: day }, t('plan.sentence.by'))
  const isReplacing = goal.title.trim() !== ''
  return (
    <div className={styles.sentence}>
      <TextField label={t('plan.sentence.who')} value={who} onChange={setWho} maxLength={200} />
      <TextField
        label={t('plan.sentence.what')}
        hint={t('plan.sentence.whatHint')}
        value={what}
        onChange={setWhat}
        maxLength={1000}
      />
      <DateField label={t('plan.sentence.when')} value={by} onChange={setBy} />
      <TextField label={t('plan.goals.sign')} value={sign} onChange={setSign} maxLength={1000} />
      <p className={styles.preview}>{what.trim() === '' ? t('plan.sentence.example') : title}</p>
      {isReplacing && <p className={styles.hint}>{t('plan.sentence.replaces')}</p>}
      <div>
        <Button
          icon="check"
          isDisabled={what.trim() === ''}
          reason={t('plan.sentence.whatMissing')}
          onPress={() => {
            write(title, sign.trim())
            onDone()
          }}
        >
          {t('plan.sentence.use')}
        </Button>
      </div>
    </div>
  )
}

/** Puts a sentence into the goal as one step of undo; from there everyone types on in it. */
function useSentenceWriter(id: string): (title: string, sign: string) => void {
  const live = useLiveDocument('plan')
  const edits = useEdits(planShape.goals)
  return (title, sign) =>
    edits.together(() => {
      for (const [field, before] of [
        ['title', title],
        ['sign', sign],
      ] as const)
        restoreField(live.doc, planShape.goals, id, { field, kind: 'text', before }, live.origin)
    })
}
