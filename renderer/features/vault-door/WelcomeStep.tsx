import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { VaultMark } from '../../components/TableMark.tsx'
import { DoorFrame } from './DoorFrame.tsx'
import { GuestOffer } from './GuestOffer.tsx'
import { PracticeOffer } from './PracticeOffer.tsx'
import { StepHead } from './StepHead.tsx'

type WelcomeStepProps = Readonly<{ onCreate: () => void; onGuest: () => void }>

/** No vault on this laptop yet. */
export function WelcomeStep({ onCreate, onGuest }: WelcomeStepProps) {
  const { t } = useTranslation()
  return (
    <DoorFrame>
      <VaultMark />
      <StepHead title={t('vault-door.welcome.title')}>{t('vault-door.welcome.text')}</StepHead>
      <Button variant="primary" icon="key-round" block onPress={onCreate}>
        {t('vault-door.create.action')}
      </Button>
      <PracticeOffer />
      <GuestOffer onGuest={onGuest} />
    </DoorFrame>
  )
}
