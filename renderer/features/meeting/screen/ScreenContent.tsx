import { useTranslation } from 'react-i18next'
import { groundRules } from '../../../../shared/content/meeting/ground-rules.ts'
import {
  itemLeadLabels,
  pauseKindLabels,
} from '../../../../shared/content/meeting/meeting-labels.ts'
import { toShownPlace } from '../../../../shared/domain/meeting/meeting-vocabulary.ts'
import { toInitials } from '../../../../shared/util/to-initials.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import styles from './big-screen.module.css'
import { ScreenRound } from './ScreenRound.tsx'
import type { ShownMeeting } from './shown-meeting.ts'

type ScreenContentProps = Readonly<{ meeting: ShownMeeting }>

/** The middle of the big screen: a standstill and an open round come before what was chosen to be shown. */
export function ScreenContent({ meeting }: ScreenContentProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const { pause, round } = meeting
  if (pause !== null) {
    return (
      <div className={styles.pause}>
        <h1 tabIndex={-1}>{label(pauseKindLabels[pause.kind])}</h1>
        <p>{t(`meeting.big.pause.${pause.kind}`)}</p>
      </div>
    )
  }
  return round === null ? <Shown meeting={meeting} /> : <ScreenRound round={round} />
}

function Shown({ meeting }: ScreenContentProps) {
  switch (toShownPlace(meeting.screen)) {
    case 'deelnemers':
      return <Present meeting={meeting} />
    case 'spelregels':
      return <Rules />
    case 'eigenWoorden':
      return <Words meeting={meeting} />
    case 'afspraken':
      return <Agreements meeting={meeting} />
    case 'leeg':
      return <Agenda meeting={meeting} />
  }
}

function Rules() {
  const { t } = useTranslation()
  const label = useLabel()
  return (
    <div className={styles.block}>
      <h1 tabIndex={-1}>{t('meeting.big.rules')}</h1>
      <ol className={styles.rules}>
        {groundRules.map((rule) => (
          <li key={rule.nl}>{label(rule)}</li>
        ))}
      </ol>
    </div>
  )
}

function Present({ meeting }: ScreenContentProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.block}>
      <h1 tabIndex={-1}>{meeting.purpose === '' ? t('meeting.big.who') : meeting.purpose}</h1>
      <ul className={styles.people} data-many={meeting.present.length > 12}>
        {meeting.present.map(({ name, organisation, colour }) => (
          <li key={`${name} ${organisation}`} data-p={colour}>
            <Dot name={name} />
            <div>
              <b>{name}</b>
              {organisation !== '' && <span>{organisation}</span>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Initials in the colour that someone has at the table; the name stands beside it. */
const Dot = ({ name }: Readonly<{ name: string }>) => (
  <span className={styles.dot} aria-hidden>
    {toInitials(name)}
  </span>
)

function Words({ meeting }: ScreenContentProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.block}>
      <h1 tabIndex={-1}>{t('meeting.big.words')}</h1>
      {meeting.words.map(({ id, text, by }) => (
        <blockquote key={id} className={styles.words}>
          <p>{text}</p>
          <footer>{by}</footer>
        </blockquote>
      ))}
    </div>
  )
}

function Agreements({ meeting }: ScreenContentProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div className={styles.block}>
      <h1 tabIndex={-1}>{t('meeting.big.agreements')}</h1>
      {meeting.agreements.length === 0 && <p>{t('meeting.made.none')}</p>}
      <ol className={styles.agreements} data-many={meeting.agreements.length > 6}>
        {meeting.agreements
          .toSorted((a, b) => Number(b.isNew) - Number(a.isNew))
          .map(({ id, text, owner, endsOn, isNew }) => (
            <li key={id} data-new={isNew}>
              <b>{text}</b>
              <span>
                {endsOn === null
                  ? owner
                  : t('meeting.made.ownerUntil', { owner, date: format.day(endsOn) })}
              </span>
            </li>
          ))}
      </ol>
    </div>
  )
}

function Agenda({ meeting }: ScreenContentProps) {
  const { t } = useTranslation()
  const label = useLabel()
  return (
    <div className={styles.block}>
      <h1 tabIndex={-1}>{meeting.running?.title ?? t('meeting.big.agenda')}</h1>
      {meeting.speaker !== null && (
        <p className={styles.speaks} data-p={meeting.speaker.colour}>
          <Dot name={meeting.speaker.name} />
          <span>{t('meeting.speak.isSpeaking', { name: meeting.speaker.name })}</span>
        </p>
      )}
      <ol className={styles.agenda} data-many={meeting.agenda.length > 10}>
        {meeting.agenda.map(({ itemId, title, lead, state }) => (
          <li
            key={itemId}
            data-state={state}
            {...(state === 'nu' ? { 'aria-current': 'step' as const } : {})}
          >
            <span>{title}</span>
            <span>{label(itemLeadLabels[lead])}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
