import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { remarkKindLabels, remarkOutcomeLabels } from '../../../../shared/content/plan-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { RemarkOutcome } from '../../../../shared/domain/vocabulary.ts'
import { Button } from '../../../components/Button.tsx'
import { Row } from '../../../components/Row.tsx'
import { Tag } from '../../../components/Tag.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useCanWrite } from '../use-can-write.ts'
import { ProposalPart } from './ProposalPart.tsx'
import { RemarkLine } from './RemarkLine.tsx'
import { RemarkWords } from './RemarkWords.tsx'
import type { Thread } from './threads.ts'
import { usePersonAtTable } from './use-table-options.ts'
import styles from './remarks.module.css'

/** A remark, its answers, and the ways to settle it. */
export function RemarkThread({ thread }: Readonly<{ thread: Thread }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const canWrite = useCanWrite(planShape.remarks)
  const edits = useEdits(planShape.remarks)
  const personAt = usePersonAtTable()
  const { first, answers } = thread
  const asked = first.toId === null ? null : personAt(first.toId)
  const settle = (outcome: RemarkOutcome | null) =>
    edits.together(() => {
      edits.set(first.id, 'outcome', outcome)
      edits.set(first.id, 'closedAt', outcome === null ? null : new Date().toISOString())
    })
  return (
    <li className={styles.thread}>
      <Row gap="sm">
        <Tag kind={first.kind === 'opmerking' ? 'default' : 'info'}>
          {label(remarkKindLabels[first.kind])}
        </Tag>
        {asked !== null && <span>{t('plan.remarks.askedOf', { name: asked })}</span>}
        {first.outcome !== null && (
          <Tag kind="positive">{label(remarkOutcomeLabels[first.outcome])}</Tag>
        )}
      </Row>
      <RemarkLine remark={first} />
      {first.kind === 'voorstel' && (
        <ProposalPart
          remark={first}
          canWrite={canWrite}
          onDecline={() => settle('nietOvergenomen')}
        />
      )}
      {answers.length > 0 && (
        <ul className={styles.answers}>
          {answers.map((answer) => (
            <li key={answer.id}>
              <RemarkLine remark={answer} />
            </li>
          ))}
        </ul>
      )}
      {canWrite && first.outcome === null && (
        <Answer
          onSend={(text) =>
            edits.add({ ...toPlace(first), threadId: first.id, text, at: new Date().toISOString() })
          }
          onSettle={() => settle('afgehandeld')}
        />
      )}
      {canWrite && first.outcome !== null && first.outcome !== 'overgenomen' && (
        <Button size="compact" variant="quiet" icon="rotate-ccw" onPress={() => settle(null)}>
          {t('plan.remarks.reopen')}
        </Button>
      )}
    </li>
  )
}

const toPlace = ({ targetRoot, targetId, targetField }: Thread['first']) => ({
  targetRoot,
  targetId,
  targetField,
})

type AnswerProps = Readonly<{ onSend: (text: string) => void; onSettle: () => void }>

function Answer({ onSend, onSettle }: AnswerProps) {
  const { t } = useTranslation()
  const [text, setText] = useState<string | null>(null)
  const [isTried, setIsTried] = useState(false)
  const words = text?.trim() ?? ''
  const send = () => {
    setIsTried(words === '')
    if (words === '') return
    onSend(words)
    setText(null)
  }
  return (
    <>
      {text !== null && (
        <RemarkWords
          label={t('plan.remarks.answer')}
          value={text}
          onChange={setText}
          error={isTried && words === '' ? t('plan.remarks.missing.text') : null}
          maxLength={1800}
          autoFocus
          onSend={send}
        />
      )}
      <Row gap="sm">
        <Button
          size="compact"
          icon="message-square-text"
          onPress={text === null ? () => setText('') : send}
        >
          {t(text === null ? 'plan.remarks.answer' : 'plan.remarks.send')}
        </Button>
        <Button size="compact" variant="quiet" icon="check" onPress={onSettle}>
          {t('plan.remarks.settle')}
        </Button>
      </Row>
    </>
  )
}
