import { useTranslation } from 'react-i18next'
import { Notice } from '../../../components/Notice.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { findStandingMandate, toAcknowledgementLines } from './acknowledgement-lines.ts'

/** Who does not stand behind the mandate that holds now, or was never asked: better heard before it is needed. */
export function MandateDoubt() {
  const { t } = useTranslation()
  const format = useFormat()
  const { state, parties } = useAuthorityCase()
  const standing = findStandingMandate(state.mandates)
  if (standing === null)
    return state.mandates.length === 0 ? null : (
      <Notice kind="warning" title={t('authority.mandate.noneNow')}>
        {t('authority.mandate.noneNowText')}
      </Notice>
    )
  const lines = toAcknowledgementLines(standing, parties).filter(({ isInPlan }) => isInPlan)
  const namesOf = (looks: string) =>
    lines.filter((line) => line.looks === looks).map(({ party }) => party)
  const doubts = (['nietErkend', 'gevraagd', 'onbekend'] as const).flatMap((looks) => {
    const names = namesOf(looks)
    return names.length === 0 ? [] : [{ looks, names: format.list(names), count: names.length }]
  })
  if (doubts.length === 0) return null
  return (
    <Notice kind="warning" title={t('authority.doubt.title')}>
      {doubts.map(({ looks, names, count }) => (
        <p key={looks}>{t(`authority.doubt.${looks}`, { names, count })}</p>
      ))}
    </Notice>
  )
}
