import { useTranslation } from 'react-i18next'
import { toDefaultEnd } from '../../../../shared/domain/authority/decision-term.ts'
import { DateField } from '../../../components/DateField.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useAuthorityCase } from '../authority-case.ts'
import type { TakeFieldsProps } from './take-fields.ts'
import styles from '../authority.module.css'

/** Who carries it out by when, and the shortest reasonable term: three months when nothing else is said. */
export function TermFields({ draft, change, errorAt }: TakeFieldsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { today } = useAuthorityCase()
  const end = toDefaultEnd(draft.startsOn ?? today)
  const isLonger = draft.validUntil !== null && draft.validUntil > end
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={t('authority.take.executor')}
          value={draft.executor}
          onChange={(executor) => change({ executor })}
          error={errorAt('executorMissing')}
          maxLength={300}
          autoComplete="off"
        />
        <DateField
          label={t('authority.take.deadline')}
          value={draft.deadline}
          onChange={(deadline) => change({ deadline })}
          error={errorAt('deadlineOutsideTerm')}
        />
        <DateField
          label={t('authority.take.startsOn')}
          value={draft.startsOn}
          onChange={(startsOn) => change({ startsOn })}
          error={errorAt('dayPast')}
        />
        <DateField
          label={t('authority.take.validUntil')}
          hint={t('authority.take.validUntilHint', { day: format.fullDay(end) })}
          value={draft.validUntil}
          onChange={(validUntil) => change({ validUntil })}
          error={errorAt('termBackwards')}
        />
      </div>
      {isLonger && (
        <TextArea
          label={t('authority.take.whyLonger')}
          value={draft.whyLonger}
          onChange={(whyLonger) => change({ whyLonger })}
          maxLength={2000}
          rows={2}
          error={errorAt('termReasonMissing')}
        />
      )}
      <div className={styles.pair}>
        <DateField
          label={t('authority.take.reviewOn')}
          value={draft.reviewOn}
          onChange={(reviewOn) => change({ reviewOn })}
          error={errorAt('deadlineOutsideTerm')}
        />
        <TextField
          label={t('authority.take.awb')}
          hint={t('authority.take.awbHint')}
          value={draft.awbDecisionRef}
          onChange={(awbDecisionRef) => change({ awbDecisionRef })}
          maxLength={300}
          autoComplete="off"
        />
      </div>
    </>
  )
}
