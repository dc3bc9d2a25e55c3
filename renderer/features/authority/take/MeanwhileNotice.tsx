import { useTranslation } from 'react-i18next'
import { toLastNumber } from '../../../../shared/domain/authority/decision-checks.ts'
import { Button } from '../../../components/Button.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { useAuthorityCase } from '../authority-case.ts'
import { toDecisionPath } from '../decision-links.ts'
import type { TakeFieldsProps } from './take-fields.ts'

/** Someone else decided while this was being filled in: that is read first, and then this one can go on. */
export function MeanwhileNotice({ draft, change }: TakeFieldsProps) {
  const { t } = useTranslation()
  const { caseId, state } = useAuthorityCase()
  const newer = state.decisions.filter(({ number }) => number > draft.lastKnownNumber)
  if (newer.length === 0) return null
  return (
    <Notice
      kind="warning"
      title={t('authority.take.meanwhile')}
      actions={
        <Button onPress={() => change({ lastKnownNumber: toLastNumber(state.decisions) })}>
          {t('authority.take.meanwhileRead')}
        </Button>
      }
    >
      {newer.map(({ id, number, title }) => (
        <p key={id}>
          <TextLink href={toDecisionPath(caseId, id)}>
            {`${t('authority.decision.nameOf', { number })}: ${title}`}
          </TextLink>
        </p>
      ))}
    </Notice>
  )
}
