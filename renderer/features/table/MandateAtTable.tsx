import { useTranslation } from 'react-i18next'
import type { MandateState } from '../../../shared/domain/authority/mandate-state.ts'
import { Notice } from '../../components/Notice.tsx'
import { Section } from '../../components/Section.tsx'
import { TextLink } from '../../components/TextLink.tsx'
import { useAuthority } from '../../platform/use-authority.ts'
import { useFormat } from '../../platform/use-format.ts'
import { useView } from '../../platform/use-request.ts'

type MandateAtTableProps = Readonly<{ caseId: string }>

/** The mandate in a few lines: who at this table doubts it, or was never asked, is heard before it is needed. */
export function MandateAtTable({ caseId }: MandateAtTableProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { known } = useAuthority(caseId)
  const guests = useView('participants', { query: { caseId } }).data ?? []
  if (known === null) return null
  const standing = known.state.mandates.findLast(({ status }) => status === 'geldig')
  const link = (
    <TextLink href={`/huishouden/${caseId}/mandaat`}>{t('authority.seeMandate')}</TextLink>
  )
  if (standing === undefined)
    return (
      <Section title={t('authority.atTable.title')}>
        <Notice kind="neutral">
          {t('authority.atTable.none')} {link}
        </Notice>
      </Section>
    )
  const atTable = guests.flatMap(({ partyId, organisation, name, status }) =>
    partyId === undefined || status !== 'admitted'
      ? []
      : [{ partyId, party: organisation ?? name }],
  )
  const doubts = toDoubts(standing, atTable)
  return (
    <Section
      title={t('authority.atTable.title')}
      intro={t('authority.mandateLine', {
        granter: standing.grantedBy,
        day: format.fullDay(standing.validUntil),
      })}
    >
      {doubts.length === 0 ? (
        <p>
          {t('authority.atTable.all')} {link}
        </p>
      ) : (
        <Notice kind="warning">
          {doubts.map(({ key, parties }) => (
            <p key={key}>{t(key, { names: format.list(parties), count: parties.length })}</p>
          ))}
          {link}
        </Notice>
      )}
    </Section>
  )
}

type AtTable = readonly Readonly<{ partyId: string; party: string }>[]

/** Everyone who was asked or answered, and those at the table who were not asked. */
function toDoubts({ acknowledgements }: MandateState, atTable: AtTable) {
  const answerIs = (answer: string | null) =>
    acknowledgements
      .filter((one) => (one.answer?.answer ?? null) === answer)
      .map(({ party }) => party)
  const open = atTable
    .filter(({ partyId }) => !acknowledgements.some((one) => one.partyId === partyId))
    .map(({ party }) => party)
  return [
    { key: 'authority.doubt.nietErkend', parties: answerIs('nietErkend') },
    { key: 'authority.atTable.erkendMetGrens', parties: answerIs('erkendMetGrens') },
    { key: 'authority.doubt.gevraagd', parties: answerIs(null) },
    { key: 'authority.doubt.onbekend', parties: [...new Set(open)] },
  ].filter(({ parties }) => parties.length > 0)
}
