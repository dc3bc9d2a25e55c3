import { useTranslation } from 'react-i18next'
import { CheckboxGroup } from '../../../components/CheckboxGroup.tsx'
import { Select } from '../../../components/Select.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useAuthorityCase } from '../authority-case.ts'
import type { TakeFieldsProps } from './take-fields.ts'

type ReasonFieldsProps = TakeFieldsProps & Readonly<{ isTitleAsked: boolean }>

/** What is decided, why, for whom, and the reverse test under it. */
export function ReasonFields({ draft, change, errorAt, isTitleAsked }: ReasonFieldsProps) {
  const { t } = useTranslation()
  const { parties, tests } = useAuthorityCase()
  // One that was chosen before it had a justification stays in sight, with what is missing said.
  const ready = tests.filter(
    ({ testId, versions }) => versions.length > 0 || testId === draft.reverseTestId,
  )
  return (
    <>
      <TextField
        label={t('authority.take.what')}
        hint={t('authority.take.whatHint')}
        value={draft.title}
        onChange={(title) => change({ title })}
        error={isTitleAsked && draft.title.trim() === '' ? t('authority.take.whatMissing') : null}
        maxLength={300}
        autoComplete="off"
      />
      <TextArea
        label={t('authority.take.reason')}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        maxLength={5000}
        error={errorAt('reasonMissing')}
      />
      <CheckboxGroup
        label={t('authority.take.affected')}
        hint={t('authority.take.affectedHint')}
        value={draft.affected}
        onChange={(affected) => change({ affected: [...affected] })}
        choices={parties.map(({ id, name }) => ({ id, label: name }))}
        error={errorAt('partyMissing')}
      />
      <Select
        label={t('authority.take.test')}
        hint={t('authority.take.testHint')}
        value={draft.reverseTestId}
        onChange={(reverseTestId) => change({ reverseTestId })}
        options={ready.map(({ testId, title }) => ({ id: testId, label: title }))}
        emptyLabel={t('authority.take.noTest')}
        error={errorAt('testUnknown', 'testNotJustified')}
      />
      {draft.reverseTestId === null && (
        <TextArea
          label={t('authority.take.whyNoTest')}
          value={draft.whyNoReverseTest}
          onChange={(whyNoReverseTest) => change({ whyNoReverseTest })}
          maxLength={2000}
          rows={2}
          error={errorAt('reverseTestMissing')}
        />
      )}
    </>
  )
}
