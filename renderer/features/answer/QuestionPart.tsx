import { useTranslation } from 'react-i18next'
import type { Asked, AskedQuestion } from '../../../shared/api/answer-routes.ts'
import { Facts } from '../../components/Facts.tsx'
import { Quote } from '../../components/Quote.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { MandatePart } from './MandatePart.tsx'
import styles from './answer.module.css'

type QuestionPartProps = Readonly<{ question: AskedQuestion }>

/** Who asks whom, the question, and what of the record goes along with it. */
export function QuestionPart({ question }: QuestionPartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { asked, person, personRole, hostName, caseRef, note, expiresAt } = question
  const to = personRole === '' ? person : `${person}, ${personRole}`
  return (
    <>
      <div className={styles.head}>
        <p className={styles.quiet}>{t('answer.from', { host: hostName, to })}</p>
        <Title question={question} />
        <p className={styles.quiet}>
          {t('answer.about', { ref: caseRef, until: format.dayTime(expiresAt), host: hostName })}
        </p>
      </div>
      {note !== '' && <Quote by={hostName}>{note}</Quote>}
      <AskedFacts asked={asked} />
      {'mandate' in asked && asked.mandate !== null && <MandatePart mandate={asked.mandate} />}
    </>
  )
}

function Title({ question: { asked, hostName } }: QuestionPartProps) {
  const { t } = useTranslation()
  const words = toTitle(t, asked, hostName)
  return <h1 tabIndex={-1}>{words}</h1>
}

function toTitle(t: ReturnType<typeof useTranslation>['t'], asked: Asked, host: string): string {
  switch (asked.kind) {
    case 'escalation':
      return asked.question
    case 'acknowledgement':
      return t('answer.acknowledgement.title', { party: asked.party, host })
    case 'position':
      return t('answer.position.title', { party: asked.party, title: asked.decision.title })
    case 'backing':
      return asked.decision === null
        ? t('answer.backing.titleMandate', { host })
        : t('answer.backing.titleDecision', { title: asked.decision.title })
    case 'consent':
      return t('answer.consent.title', { name: asked.name })
    case 'agreement':
      return t('answer.agreement.title', { party: asked.party })
  }
}

/** Names with values; what did not go along is not named either. */
function AskedFacts({ asked }: Readonly<{ asked: Asked }>) {
  const { t } = useTranslation()
  const format = useFormat()
  const day = (on: string | null): string | null => (on === null ? null : format.fullDay(on))
  const facts = toFacts(asked, day).flatMap(([id, value]) =>
    value === null || value === '' ? [] : [{ id, term: t(`answer.facts.${id}`), value }],
  )
  const isWaiting = asked.kind === 'escalation' && asked.decision?.isSuspended === true
  return (
    <>
      {isWaiting && <p>{t('answer.escalation.waits')}</p>}
      {(asked.kind === 'consent' || asked.kind === 'agreement') && (
        <>
          {asked.agreedOn !== null && (
            <p>{t('answer.consent.agreed', { day: format.fullDay(asked.agreedOn) })}</p>
          )}
          <Quote>{asked.text}</Quote>
        </>
      )}
      {facts.length > 0 && <Facts facts={facts} />}
    </>
  )
}

type FactLine = readonly [id: string, value: string | null]

function toFacts(asked: Asked, day: (on: string | null) => string | null): readonly FactLine[] {
  if (asked.kind === 'escalation')
    return [
      ['dueOn', day(asked.dueOn)],
      ['decision', asked.decision?.title ?? null],
      ['asked', asked.asked],
      ['tried', asked.tried],
      ['familyEffect', asked.familyEffect],
    ]
  if (asked.kind === 'consent' || asked.kind === 'agreement')
    return [
      ['owner', asked.owner],
      ['startsOn', day(asked.startsOn)],
      ['validUntil', day(asked.endsOn)],
      ['ifBroken', asked.ifBroken],
      ['dueOn', asked.kind === 'consent' ? day(asked.deadline) : null],
    ]
  const decision = 'decision' in asked ? asked.decision : null
  if (decision === null) return []
  return [
    ['number', String(decision.number)],
    ['reason', decision.reason],
    ['familyEffect', decision.familyEffect],
    ['executor', decision.executor],
    ['startsOn', day(decision.startsOn)],
    ['validUntil', day(decision.validUntil)],
  ]
}
