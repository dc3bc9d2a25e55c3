import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import type { AgreementState } from '../../../../shared/domain/authority/agreement-state.ts'
import { foldEscalations } from '../../../../shared/domain/authority/escalation-state.ts'
import {
  type AgendaOffer,
  findAgendaOffers,
  offerSources,
} from '../../../../shared/domain/meeting/agenda-offers.ts'
import type { MeetingState } from '../../../../shared/domain/meeting/fold-meeting.ts'
import { Button } from '../../../components/Button.tsx'
import { Section } from '../../../components/Section.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { CaseDocument } from '../../../document/CaseDocument.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useEntities } from '../../../document/use-entities.ts'
import { useOptionalLiveDocument } from '../../../document/use-live-document.ts'
import { useOpenPoints } from '../../../document/use-open-points.ts'
import { readToday } from '../../../platform/today.ts'
import { useView } from '../../../platform/use-request.ts'
import styles from '../preparation.module.css'

type AgendaOffersProps = Readonly<{
  caseId: string
  meeting: MeetingState
  /** The meeting before it that was held; null for the first. */
  before: MeetingState | null
  agreements: readonly AgreementState[]
}>

type Placing = Readonly<{
  isOnAgenda: (title: string) => boolean
  /** Puts a point on the agenda, or takes it off again. */
  toggle: (title: string) => void
}>

/** What lies ready from elsewhere in the case, each on the agenda with one press. Nothing when nothing does. */
export function AgendaOffers(props: AgendaOffersProps) {
  const placing = usePlacing()
  const { caseId, before } = props
  if (before === null || before.documentId === null)
    return <Offers {...props} placing={placing} openPoints={[]} />
  return (
    <CaseDocument caseId={caseId} which={{ id: before.documentId }}>
      <OffersAfter {...props} placing={placing} before={before} />
    </CaseDocument>
  )
}

/** The nearest document inside is that of the meeting before, so what is written goes through `placing`. */
function OffersAfter(
  props: AgendaOffersProps & Readonly<{ placing: Placing; before: MeetingState }>,
) {
  const { before } = props
  const { points } = useOpenPoints(before)
  // Without the right to it, the nearest one is still that of this meeting.
  const isOpen = useOptionalLiveDocument('meeting')?.id === before.documentId
  return <Offers {...props} openPoints={isOpen ? points : []} />
}

function usePlacing(): Placing {
  const edits = useEdits(meetingShape.agenda)
  const items = useEntities(meetingShape.agenda)
  const find = (title: string) => items.find((item) => item.title.trim() === title)
  return {
    isOnAgenda: (title) => find(title) !== undefined,
    toggle(title) {
      const there = find(title)
      if (there !== undefined) {
        edits.remove(there.id)
        return
      }
      const id = edits.add({ title, minutes: 5, lead: 'regisseur' })
      // Before the last one: an agenda ends with its closing.
      if (id !== null && items.length > 1)
        edits.move(id, { afterId: items.at(-2)?.id ?? null, beforeId: items.at(-1)?.id ?? null })
    },
  }
}

type OffersProps = AgendaOffersProps &
  Readonly<{ placing: Placing; openPoints: ReturnType<typeof useOpenPoints>['points'] }>

function Offers({ caseId, meeting, agreements, placing, openPoints }: OffersProps) {
  const { t } = useTranslation()
  const records = useView('records', { params: { caseId } }).data
  const mirrorPoints = useView('mirror', { params: { caseId } }).data?.points
  const offers = useMemo(
    () =>
      findAgendaOffers({
        openPoints,
        mirrorPoints: mirrorPoints ?? [],
        escalations: foldEscalations(records ?? [], readToday()),
        agreements,
        meetingOn: meeting.on,
      }),
    [openPoints, mirrorPoints, records, agreements, meeting.on],
  )
  if (offers.length === 0) return null
  return (
    <div className={styles.offersPart}>
      <Section
        headingLevel={3}
        isFirst
        title={t('preparation.offers.title')}
        intro={t('preparation.offers.intro')}
      >
        <Stack>
          {offerSources.map((source) => (
            <OfferList
              key={source}
              title={t(`preparation.offers.from.${source}`)}
              offers={offers.filter(({ from }) => from === source)}
              placing={placing}
            />
          ))}
        </Stack>
      </Section>
    </div>
  )
}

type OfferListProps = Readonly<{
  title: string
  offers: readonly AgendaOffer[]
  placing: Placing
}>

function OfferList({ title, offers, placing }: OfferListProps) {
  const { t } = useTranslation()
  if (offers.length === 0) return null
  return (
    <div>
      <p className={styles.offersTitle}>{title}</p>
      <ul className={styles.offers} aria-label={title}>
        {offers.map(({ id, from, text, number }) => {
          const titleOnAgenda = (
            from === 'escalation' || from === 'agreement'
              ? t(`preparation.offers.point.${from}`, { number, text })
              : text
          ).slice(0, 300)
          const isOn = placing.isOnAgenda(titleOnAgenda)
          return (
            <li key={id}>
              <span dir="auto">{titleOnAgenda}</span>
              <Button
                size="compact"
                icon={isOn ? 'check' : 'plus'}
                isPressed={isOn}
                label={t('preparation.offers.putThis', { text: titleOnAgenda })}
                onPress={() => placing.toggle(titleOnAgenda)}
              >
                {t('preparation.offers.put')}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
