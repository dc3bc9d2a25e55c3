import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { VaultMark } from '../../components/TableMark.tsx'
import { DoorFrame } from './DoorFrame.tsx'
import { StepHead } from './StepHead.tsx'

type CalmStepProps = Readonly<{
  title: string
  text: string
  onRetry?: () => void
  retryLabel?: string
}>

/** The door cannot open now; says why and what helps. */
export function CalmStep({ title, text, onRetry, retryLabel }: CalmStepProps) {
  const { t } = useTranslation()
  return (
    <DoorFrame>
      <VaultMark />
      <StepHead title={title}>{text}</StepHead>
      {onRetry !== undefined && (
        <Button icon="refresh-cw" onPress={onRetry}>
          {retryLabel ?? t('errors.internal.action')}
        </Button>
      )}
    </DoorFrame>
  )
}
