import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findStepRefusal } from '../../../../shared/domain/authority/decision-checks.ts'
import {
  type DecisionStep,
  decisionSteps,
} from '../../../../shared/domain/authority/decision-facts.ts'
import type { DecisionState } from '../../../../shared/domain/authority/decision-state.ts'
import { Button } from '../../../components/Button.tsx'
import { Row } from '../../../components/Row.tsx'
import { Section } from '../../../components/Section.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { isRunning } from '../decisions/decision-looks.ts'
import { toCorrection, toDraftName, type TakeDraft } from '../take/take-draft.ts'
import { useDraft } from '../use-draft.ts'
import { usePart } from '../use-part.ts'
import type { DecisionPartProps } from './decision-part.ts'
import { StepForm, toStepDay } from './StepForm.tsx'
import styles from '../authority.module.css'

type DecisionStepsProps = DecisionPartProps & Readonly<{ onReplace: () => void }>

/** What became of the decision, and for the regisseur what can happen next. */
export function DecisionSteps({ decision, onReplace }: DecisionStepsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { isRegisseur } = usePart()
  return (
    <Section title={t('authority.steps.title')}>
      <Stack gap="lg">
        <ol className={styles.steps}>
          <li>
            <b>{t('authority.steps.taken')}</b>{' '}
            <span className={styles.quiet}>{format.fullDay(decision.on)}</span>
          </li>
          {decision.steps.map(({ n, step, on, words }) => (
            <li key={n}>
              <b>{t(`authority.steps.${step}`)}</b>{' '}
              <span className={styles.quiet}>{format.fullDay(on)}</span>
              {words !== '' && <p>{words}</p>}
            </li>
          ))}
        </ol>
        {isRegisseur && <Actions decision={decision} onReplace={onReplace} />}
      </Stack>
    </Section>
  )
}

function Actions({ decision, onReplace }: DecisionStepsProps) {
  const { t } = useTranslation()
  const { caseId, state, today } = useAuthorityCase()
  const first = () => toCorrection(decision, state, today)
  const [, setDraft] = useDraft<TakeDraft>(toDraftName(caseId), first)
  const [open, setOpen] = useState<DecisionStep | null>(null)
  if (open !== null)
    return <StepForm key={open} decision={decision} step={open} onDone={() => setOpen(null)} />
  return (
    <Row gap="sm">
      {toSteps(decision, today).map(({ step, waits }) => (
        <Button
          key={step}
          variant={waits === null && forward.includes(step) ? 'primary' : 'default'}
          isDisabled={waits !== null}
          {...(waits === null ? {} : { reason: t(`errors.reasons.${waits}`) })}
          onPress={() => setOpen(step)}
        >
          {t(`authority.steps.do.${step}`)}
        </Button>
      ))}
      {isRunning(decision) && (
        <Button
          variant="quiet"
          onPress={() => {
            setDraft(first())
            onReplace()
          }}
        >
          {t('authority.steps.replace')}
        </Button>
      )}
    </Row>
  )
}

/** The way it is meant to go; the other steps are there for when it goes otherwise. */
const forward: readonly DecisionStep[] = ['familyInformed', 'started', 'carriedOut']

/** These wait for something that can still come; the others have no place in this state. */
const waiting = ['familyFirst', 'decisionSuspended'] as const

function toSteps(decision: DecisionState, today: string) {
  const on = toStepDay(decision, today)
  return decisionSteps.flatMap((step) => {
    // Going on in spite of a view stands beside the notice that says so.
    if (step === 'waitingUnsafe') return []
    const refusal = findStepRefusal(step, decision, { on, words: '-' })
    const waits = waiting.find((reason) => reason === refusal) ?? null
    return refusal === null || waits !== null ? [{ step, waits }] : []
  })
}
