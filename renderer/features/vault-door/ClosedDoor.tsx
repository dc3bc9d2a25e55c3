import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../components/Notice.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useView } from '../../platform/use-request.ts'
import { CalmStep } from './CalmStep.tsx'
import { CreateStep } from './CreateStep.tsx'
import { DamagedStep } from './DamagedStep.tsx'
import { DoorFrame } from './DoorFrame.tsx'
import { GuestStep } from './GuestStep.tsx'
import { RecoverySheetStep } from './RecoverySheetStep.tsx'
import { RecoveryUnlockStep } from './RecoveryUnlockStep.tsx'
import { TypeBackStep } from './TypeBackStep.tsx'
import { UnlockStep } from './UnlockStep.tsx'
import { WelcomeStep } from './WelcomeStep.tsx'

/** Where the person is, as far as the state of the vault does not say it. */
type Stage =
  | Readonly<{ kind: 'byState' }>
  | Readonly<{ kind: 'create' }>
  | Readonly<{ kind: 'guest' }>
  | Readonly<{ kind: 'sheet' | 'typeBack'; recoveryKey: string; ownerName: string }>
  | Readonly<{ kind: 'recovery' }>
  | Readonly<{ kind: 'restored'; at: string; setAside: string }>

type ClosedDoorProps = Readonly<{ onOpenedByRecovery: (token: string) => void }>

const byState: Stage = { kind: 'byState' }

/** Leads through the steps before the vault is open. */
export function ClosedDoor({ onOpenedByRecovery }: ClosedDoorProps) {
  const { t } = useTranslation()
  const [stage, setStage] = useState<Stage>(byState)
  switch (stage.kind) {
    case 'create':
      return (
        <CreateStep
          onBack={() => setStage(byState)}
          onCreated={(created) => setStage({ kind: 'sheet', ...created })}
        />
      )
    case 'guest':
      return <GuestStep onBack={() => setStage(byState)} />
    case 'sheet':
      return (
        <RecoverySheetStep {...stage} onStored={() => setStage({ ...stage, kind: 'typeBack' })} />
      )
    case 'typeBack':
      return (
        <TypeBackStep
          backLabel={t('vault-door.typeBack.lookAgain')}
          onBack={() => setStage({ ...stage, kind: 'sheet' })}
        />
      )
    case 'recovery':
      return <RecoveryUnlockStep onBack={() => setStage(byState)} onOpened={onOpenedByRecovery} />
    case 'byState':
    case 'restored':
      return <StepByState stage={stage} setStage={setStage} />
  }
}

type StepByStateProps = Readonly<{
  stage: Extract<Stage, Readonly<{ kind: 'byState' | 'restored' }>>
  setStage: (stage: Stage) => void
}>

function StepByState({ stage, setStage }: StepByStateProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const vault = useView('vaultState', {})
  if (vault.data === undefined) {
    return (
      <DoorFrame>
        {vault.error === null ? (
          <Spinner isBlock label={t('common.loading')} />
        ) : (
          <ErrorNotice error={vault.error} onRetry={() => void vault.refetch()} />
        )}
      </DoorFrame>
    )
  }
  switch (vault.data.state) {
    case 'missing':
      return (
        <WelcomeStep
          onCreate={() => setStage({ kind: 'create' })}
          onGuest={() => setStage({ kind: 'guest' })}
        />
      )
    case 'unconfirmed':
      return (
        <TypeBackStep
          backLabel={t('vault-door.typeBack.startAgain')}
          onBack={() => setStage({ kind: 'create' })}
        />
      )
    case 'damaged':
      return (
        <DamagedStep
          vault={vault.data}
          onRestored={(restored) => setStage({ kind: 'restored', ...restored })}
        />
      )
    case 'newer':
      return (
        <CalmStep
          title={t('errors.vault.newer.title')}
          text={t('errors.vault.newer.text')}
          onRetry={() => void vault.refetch()}
        />
      )
    case 'locked':
    case 'open':
      return (
        <UnlockStep
          vault={vault.data}
          onRecovery={() => setStage({ kind: 'recovery' })}
          onGuest={() => setStage({ kind: 'guest' })}
          notice={
            stage.kind === 'restored' && (
              <Notice
                kind="positive"
                title={t('vault-door.restored.title', { date: format.dayTime(stage.at) })}
              >
                {t('vault-door.restored.text', { file: stage.setAside })}
              </Notice>
            )
          }
        />
      )
  }
}
