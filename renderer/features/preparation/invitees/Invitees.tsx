import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { Section } from '../../../components/Section.tsx'
import { Select } from '../../../components/Select.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { focusField, toFieldName } from '../../../document/field-name.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { Invitee } from './Invitee.tsx'
import { type Candidate, useCandidates } from './use-candidates.ts'
import styles from '../preparation.module.css'

/** Who comes and why each one is needed; who has no reason does not have to come. */
export function Invitees({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const edits = useEdits(meetingShape.invitees)
  const ids = useEntityIds(meetingShape.invitees)
  const add = () => {
    // Synchronous, so that the new person is there to receive the focus and the name.
    const id = flushSync(() => edits.add())
    if (id !== null) focusField(toFieldName(meetingShape.invitees, id, 'name'))
  }
  return (
    <Section title={t('preparation.invitees.title')} intro={t('preparation.invitees.intro')}>
      <Stack>
        {ids.length === 0 && <p>{t('preparation.invitees.none')}</p>}
        <ul className={styles.cards}>
          {ids.map((id) => (
            <Invitee key={id} caseId={caseId} id={id} />
          ))}
        </ul>
        <div className={styles.addRow}>
          <FromPlan onAdd={({ id: _id, label: _label, ...one }) => edits.add(one)} />
          <Button icon="user-plus" onPress={add}>
            {t('preparation.invitees.add')}
          </Button>
        </div>
      </Stack>
    </Section>
  )
}

type FromPlanProps = Readonly<{ onAdd: (candidate: Candidate) => void }>

/** People and organisations that the plan knows and that are not on the list yet. */
function FromPlan({ onAdd }: FromPlanProps) {
  const { t } = useTranslation()
  const candidates = useCandidates()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [isTried, setIsTried] = useState(false)
  const chosen = candidates.find(({ id }) => id === chosenId)
  if (candidates.length === 0) return null
  const add = () => {
    setIsTried(chosen === undefined)
    if (chosen === undefined) return
    onAdd(chosen)
    setChosenId(null)
  }
  return (
    <>
      <Select
        label={t('preparation.invitees.fromPlan')}
        value={chosen?.id ?? null}
        onChange={setChosenId}
        error={isTried && chosen === undefined ? t('preparation.invitees.fromPlanMissing') : null}
        options={candidates.map(({ id, label }) => ({ id, label }))}
      />
      <Button icon="plus" onPress={add}>
        {t('preparation.invitees.fromPlanAdd')}
      </Button>
    </>
  )
}
