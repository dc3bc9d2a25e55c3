import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { checkStateLabels } from '../../../shared/content/meeting/meeting-labels.ts'
import {
  type PreparationCheck,
  preparationChecks,
} from '../../../shared/content/meeting/preparation-checks.ts'
import { meetingPrepShape } from '../../../shared/document/meeting-shape.ts'
import { checkState, checkStates } from '../../../shared/domain/meeting/meeting-vocabulary.ts'
import { Section } from '../../components/Section.tsx'
import { Segment } from '../../components/Segment.tsx'
import { Stack } from '../../components/Stack.tsx'
import { LiveField } from '../../document/LiveField.tsx'
import { useDerived } from '../../document/use-derived.ts'
import { useEdits } from '../../document/use-edits.ts'
import { useFields } from '../../document/use-fields.ts'
import styles from './preparation.module.css'

/** The 13 points, with notes that only who leads may read. */
export function Checks() {
  const { t } = useTranslation()
  const done = useDerived(
    meetingPrepShape.checks,
    (checks) => checks.filter(({ state }) => state !== 'open').length,
  )
  return (
    <Section title={t('preparation.checks.title')} intro={t('preparation.checks.intro')}>
      <Stack>
        <p>{t('preparation.checks.done', { done, all: preparationChecks.length })}</p>
        <ul className={styles.checks}>
          {preparationChecks.map((check) => (
            <Check key={check.id} check={check} />
          ))}
        </ul>
      </Stack>
    </Section>
  )
}

function Check({ check }: Readonly<{ check: PreparationCheck }>) {
  const { t, i18n } = useTranslation()
  const edits = useEdits(meetingPrepShape.checks)
  const state = useFields(meetingPrepShape.checks, check.id, ['state'])?.state
  if (state === undefined) return null
  return (
    <li className={styles.check}>
      <div>
        <p>{inLanguage(check, i18n.language)}</p>
        <p className={styles.quiet}>{t(`preparation.checks.who.${check.who}`)}</p>
      </div>
      <Segment
        label={t('preparation.checks.state', { id: check.id })}
        value={state}
        onChange={(id) => edits.set(check.id, 'state', checkState.catch('open').parse(id))}
        options={checkStates.map((id) => ({
          id,
          label: inLanguage(checkStateLabels[id], i18n.language),
        }))}
      />
      <div className={styles.checkNote}>
        <LiveField
          root={meetingPrepShape.checks}
          id={check.id}
          field="note"
          label={t('preparation.checks.note', { id: check.id })}
          placeholder={t('preparation.checks.note', { id: check.id })}
          multiline
          size="sm"
        />
      </div>
    </li>
  )
}
