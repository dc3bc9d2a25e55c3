import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { Row } from '../../components/Row.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { DoorFrame } from './DoorFrame.tsx'
import { toGroups } from './recovery-groups.ts'
import styles from './RecoverySheetStep.module.css'
import { StepHead } from './StepHead.tsx'

type RecoverySheetStepProps = Readonly<{
  recoveryKey: string
  ownerName: string
  onStored: () => void
}>

/** The recovery key, once, to print or to write down. */
export function RecoverySheetStep({ recoveryKey, ownerName, onStored }: RecoverySheetStepProps) {
  const { t } = useTranslation()
  const [isAsking, setIsAsking] = useState(false)
  return (
    <DoorFrame isWide>
      <div className={styles.onScreen}>
        <StepHead takesFocus title={t('vault-door.sheet.title')}>
          {t('vault-door.sheet.text')}
        </StepHead>
      </div>
      <Sheet recoveryKey={recoveryKey} ownerName={ownerName} />
      <div className={styles.buttons}>
        <Row gap="sm">
          <Button icon="printer" onPress={() => window.print()}>
            {t('vault-door.sheet.print')}
          </Button>
          <Button variant="primary" onPress={() => setIsAsking(true)}>
            {t('vault-door.sheet.stored')}
          </Button>
        </Row>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('vault-door.sheet.askTitle')}
        confirmLabel={t('vault-door.sheet.askConfirm')}
        onConfirm={onStored}
        onCancel={() => setIsAsking(false)}
      >
        {t('vault-door.sheet.askText')}
      </ConfirmDialog>
    </DoorFrame>
  )
}

function Sheet({ recoveryKey, ownerName }: Omit<RecoverySheetStepProps, 'onStored'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const [madeOn] = useState(() => format.fullDay(new Date()))
  return (
    // Light on paper and on screen alike: it is a picture of the sheet that comes out of the printer.
    <section className={styles.sheet} data-theme="light" aria-label={t('vault-door.sheet.name')}>
      <h2 className={styles.title}>{t('vault-door.sheet.heading')}</h2>
      <p>{t('vault-door.sheet.owner', { name: ownerName, date: madeOn })}</p>
      <ol className={styles.groups}>
        {toGroups(recoveryKey).map((group, index) => (
          <li key={`${index}-${group}`} className={styles.group}>
            <span className={styles.number}>{index + 1}</span>
            <span>{group}</span>
          </li>
        ))}
      </ol>
      <p className={styles.small}>{t('vault-door.sheet.keep')}</p>
    </section>
  )
}
