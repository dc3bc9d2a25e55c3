import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { CopyButton } from '../../../components/CopyButton.tsx'
import { Row } from '../../../components/Row.tsx'
import { useProposal } from './use-proposal.ts'
import type { Remark } from './threads.ts'
import { WordDiff } from './WordDiff.tsx'
import styles from './remarks.module.css'

type ProposalPartProps = Readonly<{
  remark: Remark
  canWrite: boolean
  onDecline: () => void
}>

/**
 * A proposed wording, to be taken over or not. When the text was changed meanwhile it is not taken over by a
 * press: both stand here, and a person writes what it must be.
 */
export function ProposalPart({ remark, canWrite, onDecline }: ProposalPartProps) {
  const { t } = useTranslation()
  const { current, isUnchanged, accept } = useProposal(remark)
  const isSettled = remark.outcome !== null
  const isOvertaken = !isSettled && !isUnchanged
  return (
    <div className={styles.proposal}>
      <p className={styles.label}>{t('plan.remarks.proposal')}</p>
      {isOvertaken ? (
        <p className={styles.text} dir="auto">
          {remark.proposal}
        </p>
      ) : (
        <WordDiff before={remark.proposedOn} after={remark.proposal} />
      )}
      {isOvertaken && (
        <>
          <p className={styles.hint}>
            {current === null ? t('plan.remarks.targetGone') : t('plan.remarks.overtaken')}
          </p>
          {current !== null && (
            <p className={styles.text} dir="auto">
              {current}
            </p>
          )}
        </>
      )}
      {!isSettled && canWrite && (
        <Row gap="sm">
          {isUnchanged ? (
            <Button icon="check" size="compact" onPress={accept}>
              {t('plan.remarks.accept')}
            </Button>
          ) : (
            <CopyButton text={remark.proposal} label={t('plan.remarks.copyProposal')} />
          )}
          <Button size="compact" variant="quiet" onPress={onDecline}>
            {t('plan.remarks.decline')}
          </Button>
        </Row>
      )}
    </div>
  )
}
