import { useTranslation } from 'react-i18next'
import type { ReflectionAction } from '../../../shared/domain/reflection/fold-reflection.ts'
import type { ActionOutcome } from '../../../shared/domain/reflection/reflection-facts.ts'
import { reflectionActionSettled } from '../../../shared/records/reflection-records.ts'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useMakeRecord } from '../../platform/use-records.ts'
import styles from './reflection.module.css'

type OpenActionsProps = Readonly<{ caseId: string; actions: readonly ReflectionAction[] }>

const answers = ['gedaan', 'loopt', 'vervallen'] as const satisfies readonly ActionOutcome[]

/** What was taken up before, to be answered before anything new. */
export function OpenActions({ caseId, actions }: OpenActionsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const settle = useMakeRecord(caseId, reflectionActionSettled)
  const answer = ({ actionId }: ReflectionAction, outcome: ActionOutcome) =>
    // What went wrong is shown below from the command itself.
    void settle.send({ actionId, outcome, remark: '' })
  return (
    <>
      <ErrorNotice error={settle.error} />
      <ul className={styles.actions} aria-label={t('reflection.actions.open')}>
        {actions.map((action) => (
          <li key={action.actionId} className={styles.action}>
            <div>
              <p className={styles.actionText}>{action.text}</p>
              <p className={styles.meta}>
                {action.dueOn === null
                  ? action.owner
                  : t('reflection.actions.who', {
                      owner: action.owner,
                      day: format.day(action.dueOn),
                    })}
                {action.outcome === 'loopt' && ` · ${t('reflection.outcome.loopt')}`}
              </p>
            </div>
            <div className={styles.answers}>
              {answers
                .filter((outcome) => outcome !== action.outcome)
                .map((outcome) => (
                  <Button
                    key={outcome}
                    size="compact"
                    label={t('reflection.actions.answer', {
                      outcome: t(`reflection.outcome.${outcome}`),
                      text: action.text,
                    })}
                    onPress={() => answer(action, outcome)}
                  >
                    {t(`reflection.outcome.${outcome}`)}
                  </Button>
                ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
