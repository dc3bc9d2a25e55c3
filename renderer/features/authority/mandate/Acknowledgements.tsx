import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { acknowledgementLabels } from '../../../../shared/content/authority/mandate-labels.ts'
import { waySaidLabels } from '../../../../shared/content/authority/decision-labels.ts'
import { acknowledgementRequest } from '../../../../shared/domain/authority/mandate-facts.ts'
import type { MandateState } from '../../../../shared/domain/authority/mandate-state.ts'
import { acknowledgementAsked } from '../../../../shared/records/mandate-records.ts'
import { Button } from '../../../components/Button.tsx'
import type { IconName } from '../../../components/icon-names.ts'
import { Row } from '../../../components/Row.tsx'
import { Status } from '../../../components/Status.tsx'
import type { StatusKind } from '../../../components/status-kind.ts'
import { showToast } from '../../../components/toast-store.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { Refused } from '../CommandForm.tsx'
import { useCheckedCommand } from '../use-checked-command.ts'
import { AskByLink } from '../../../platform/answer-link/AskByLink.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { usePart } from '../use-part.ts'
import { AcknowledgementForm } from './AcknowledgementForm.tsx'
import { type AcknowledgementLine, toAcknowledgementLines } from './acknowledgement-lines.ts'
import styles from '../authority.module.css'

type AcknowledgementsProps = Readonly<{ mandate: MandateState }>

/** What every party of the plan says of this mandate, also those that were never asked. */
export function Acknowledgements({ mandate }: AcknowledgementsProps) {
  const { t } = useTranslation()
  const { parties } = useAuthorityCase()
  const lines = toAcknowledgementLines(mandate, parties)
  return (
    <div className={styles.part}>
      <h3>{t('authority.ack.title')}</h3>
      <p className={styles.quiet}>{t('authority.ack.intro')}</p>
      {lines.length === 0 && <p>{t('authority.ack.noParties')}</p>}
      <ul className={styles.list} aria-label={t('authority.ack.title')}>
        {lines.map((line) => (
          <AcknowledgementItem key={line.partyId} mandate={mandate} line={line} />
        ))}
      </ul>
    </div>
  )
}

const looksOf: Readonly<Record<AcknowledgementLine['looks'], readonly [StatusKind, IconName]>> = {
  erkend: ['positive', 'circle-check'],
  erkendMetGrens: ['info', 'circle-dot'],
  nietErkend: ['warning', 'message-circle-x'],
  gevraagd: ['default', 'hourglass'],
  onbekend: ['default', 'circle-dashed'],
}

type ItemProps = AcknowledgementsProps & Readonly<{ line: AcknowledgementLine }>

function AcknowledgementItem({ mandate, line }: ItemProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const [kind, icon] = looksOf[line.looks]
  const { answer } = line
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <b>{line.party}</b>
        <Status kind={kind} icon={icon}>
          {line.looks === 'gevraagd'
            ? t('authority.ack.askedOn', { day: format.fullDay(line.askedOn ?? '') })
            : label(acknowledgementLabels[line.looks])}
        </Status>
      </div>
      {answer !== null && (
        <>
          {answer.limit !== '' && <p>{answer.limit}</p>}
          {answer.remark !== '' && <p>{answer.remark}</p>}
          <p className={styles.quiet}>
            {t('authority.said.by', {
              person: answer.person,
              day: format.fullDay(answer.on),
              how: label(waySaidLabels[answer.how]),
            })}
            {answer.evidence !== '' && ` (${answer.evidence})`}
          </p>
        </>
      )}
      {line.isInPlan && <Actions mandate={mandate} line={line} />}
    </li>
  )
}

function Actions({ mandate, line }: ItemProps) {
  const { t } = useTranslation()
  const { isRegisseur, isOwnParty, mayAnswerFor } = usePart()
  const [isAnswering, setIsAnswering] = useState(false)
  const ask = useCheckedCommand(acknowledgementAsked, acknowledgementRequest, () => null)
  const send = async (): Promise<void> => {
    const made = await ask.send({ mandateId: mandate.id, partyId: line.partyId })
    if (made !== null) showToast({ text: t('authority.ack.asked', { party: line.party }) })
  }
  const isOver = mandate.status === 'verlopen' || mandate.status === 'beeindigd'
  if (isOver || !mayAnswerFor(line.partyId)) return null
  if (isAnswering)
    return (
      <AcknowledgementForm mandate={mandate} line={line} onDone={() => setIsAnswering(false)} />
    )
  const verb = toVerb(isOwnParty(line.partyId), line.answer !== null)
  const canAsk = isRegisseur && line.answer === null
  const words = {
    ask: t(line.askedOn === null ? 'authority.ack.ask' : 'authority.ack.askAgain'),
    answer: t(`authority.ack.${verb}`),
  }
  const toName = (act: string): string => t('authority.ack.buttonOf', { act, party: line.party })
  return (
    <>
      <Refused command={ask} />
      {canAsk && line.askedOn !== null && <AskParty mandate={mandate} line={line} />}
      <Row gap="sm">
        {canAsk && (
          <Button
            size="compact"
            icon="mail"
            isPending={ask.isPending}
            label={toName(words.ask)}
            onPress={() => void send()}
          >
            {words.ask}
          </Button>
        )}
        <Button
          size="compact"
          variant={toVariant(isOwnParty(line.partyId), line.answer !== null)}
          label={toName(words.answer)}
          onPress={() => setIsAnswering(true)}
        >
          {words.answer}
        </Button>
      </Row>
    </>
  )
}

/** A partner that was asked can answer from elsewhere, by link or on paper. */
function AskParty({ mandate, line }: ItemProps) {
  const { caseId } = useAuthorityCase()
  return (
    <AskByLink
      caseId={caseId}
      question={{ kind: 'acknowledgement', mandateId: mandate.id, partyId: line.partyId }}
      person={line.worker}
      personRole=""
      about={line.party}
      letter={{ kind: 'acknowledgement-letter', about: `${mandate.id}.${line.partyId}` }}
    />
  )
}

const toVerb = (isOwn: boolean, isAnswered: boolean): 'answerAgain' | 'answerOwn' | 'writeDown' =>
  isAnswered ? 'answerAgain' : isOwn ? 'answerOwn' : 'writeDown'

const toVariant = (isOwn: boolean, isAnswered: boolean): 'quiet' | 'primary' | 'default' =>
  isAnswered ? 'quiet' : isOwn ? 'primary' : 'default'
