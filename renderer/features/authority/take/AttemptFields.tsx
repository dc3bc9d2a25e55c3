import { useTranslation } from 'react-i18next'
import { DateField } from '../../../components/DateField.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { useAuthorityCase } from '../authority-case.ts'
import type { TakeFieldsProps } from './take-fields.ts'

/** First it is tried to agree: when, and how that went. */
export function AttemptFields({ draft, change, errorAt }: TakeFieldsProps) {
  const { t } = useTranslation()
  const { today } = useAuthorityCase()
  return (
    <>
      <DateField
        label={t('authority.take.triedOn')}
        hint={t('authority.take.triedHint')}
        value={draft.triedOn}
        onChange={(triedOn) => change({ triedOn })}
        max={today}
        error={draft.triedOn === null ? errorAt('attemptMissing') : errorAt('dayAhead')}
      />
      <TextArea
        label={t('authority.take.triedHow')}
        value={draft.triedHow}
        onChange={(triedHow) => change({ triedHow })}
        maxLength={5000}
        error={draft.triedHow.trim() === '' ? errorAt('attemptMissing') : null}
      />
      <TextArea
        label={t('authority.take.alternatives')}
        value={draft.alternatives}
        onChange={(alternatives) => change({ alternatives })}
        maxLength={5000}
        rows={2}
      />
    </>
  )
}
