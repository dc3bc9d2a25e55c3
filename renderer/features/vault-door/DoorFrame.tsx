import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CenteredFrame } from '../../components/CenteredFrame.tsx'
import { LanguageButton } from '../../platform/LanguageButton.tsx'

type DoorFrameProps = Readonly<{ children: ReactNode; isWide?: boolean }>

/** Around every step of the door, with what is true of where things are kept. */
export function DoorFrame({ children, isWide = false }: DoorFrameProps) {
  const { t } = useTranslation()
  return (
    <CenteredFrame isWide={isWide} footStart={<LanguageButton />} footEnd={t('vault-door.kept')}>
      {children}
    </CenteredFrame>
  )
}
