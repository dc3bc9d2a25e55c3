import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordLine } from '../../../shared/api/record-routes.ts'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { cameByLabels, lateWayLabels } from '../../../shared/content/meeting/came-by-labels.ts'
import { positionLabels } from '../../../shared/content/vocabulary-labels.ts'
import { Button } from '../../components/Button.tsx'
import { Row } from '../../components/Row.tsx'
import { Section } from '../../components/Section.tsx'
import { Status } from '../../components/Status.tsx'
import { AskByLink } from '../../platform/answer-link/AskByLink.tsx'
import { useSession } from '../../platform/session.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { type LateAnswer, readLateAnswers } from './late-answers.ts'
import { WriteDownDialog } from './WriteDownDialog.tsx'
import styles from './register.module.css'

type LateAnswersProps = Readonly<{
  caseId: string
  records: readonly RecordLine[]
  /** 'YYYY-MM-DD' */
  today: string
}>

/** Who was not there when the table agreed: asked with a link, written down for them, or silent. */
export function LateAnswers({ caseId, records, today }: LateAnswersProps) {
  const { t } = useTranslation()
  const { isOwner } = useSession()
  const [writing, setWriting] = useState<LateAnswer | null>(null)
  const all = readLateAnswers(records, today)
  if (!isOwner || all.length === 0) return null
  return (
    <Section title={t('register.late.title')} intro={t('register.late.intro')}>
      <ul className={styles.late}>
        {all.map((late) => (
          <li key={`${late.round.roundId} ${late.answer.voterId}`}>
            <LateHead late={late} />
            <LateWays caseId={caseId} late={late} onWrite={() => setWriting(late)} />
          </li>
        ))}
      </ul>
      {writing !== null && (
        <WriteDownDialog caseId={caseId} late={writing} onClose={() => setWriting(null)} />
      )}
    </Section>
  )
}

type LateProps = Readonly<{ late: LateAnswer }>

/** Who, on which agreement, and what is known of their answer. */
function LateHead({ late: { answer, round, state, record } }: LateProps) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const day = format.fullDay(round.deadline)
  const say = (label: Parameters<typeof inLanguage>[0]) => inLanguage(label, i18n.language)
  return (
    <>
      <p>
        <b>{answer.name}</b>{' '}
        {state === 'answered' ? (
          <Status icon="message-square-text">{say(positionLabels[answer.position])}</Status>
        ) : (
          <Status icon={state === 'awaited' ? 'hourglass' : 'circle-dashed'}>
            {t(`register.late.${state}`, { day })}
          </Status>
        )}
      </p>
      <p>{t('register.late.about', { id: round.agreementId, text: round.text })}</p>
      {answer.remark !== '' && <p>{t('register.late.said', { words: answer.remark })}</p>}
      {record !== null && answer.way !== null && (
        <p className={styles.quiet}>
          {t(`register.late.by.${answer.way}`, {
            way: say(lateWayLabels[answer.way]),
            by: record.by ?? '',
            day: format.fullDay(record.at),
            cameBy: record.cameBy === null ? '' : `${say(cameByLabels[record.cameBy])}: `,
            evidence: record.evidence,
          })}
          {answer.isLate && ` ${t('register.late.afterDeadline', { day })}`}
        </p>
      )}
    </>
  )
}

type LateWaysProps = LateProps & Readonly<{ caseId: string; onWrite: () => void }>

/** A link as long as it is awaited; what came by phone or letter can be written down at any time. */
function LateWays({ caseId, late: { answer, round, state }, onWrite }: LateWaysProps) {
  const { t } = useTranslation()
  const about = `${answer.name}, ${round.agreementId ?? ''}`
  const { partyId, voterId } = answer
  const write = (
    <Button label={t('register.late.writeOf', { about })} onPress={onWrite}>
      {t(state === 'answered' ? 'register.late.writeAgain' : 'register.late.write')}
    </Button>
  )
  if (state !== 'awaited') return <Row gap="sm">{write}</Row>
  return (
    <AskByLink
      caseId={caseId}
      question={{ kind: 'consent', roundId: round.roundId, voterId }}
      person={partyId === null ? answer.name : ''}
      personRole=""
      about={about}
    >
      {write}
    </AskByLink>
  )
}
