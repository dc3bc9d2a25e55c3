import { Navigate } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { takeBearer } from '../../platform/bearer.ts'
import { useSessionState } from '../../platform/session.tsx'
import { CalmStep } from './CalmStep.tsx'
import { ClosedDoor } from './ClosedDoor.tsx'
import { offerRenewal, onRenewOffer, readRenewOffer } from './renew-offer.ts'
import { RenewStep } from './RenewStep.tsx'

/** The vault door: makes, opens or mends the vault, and lets the owner in. */
export function VaultDoorPage() {
  const { t } = useTranslation()
  const state = useSessionState()
  const isRenewing = useSyncExternalStore(onRenewOffer, readRenewOffer)
  if (state.kind === 'door') {
    return (
      <ClosedDoor
        onOpenedByRecovery={(token) => {
          offerRenewal(true)
          takeBearer(token)
        }}
      />
    )
  }
  if (state.kind === 'present' || state.kind === 'loading') {
    if (isRenewing) return <RenewStep onDone={() => offerRenewal(false)} />
    return <Navigate to="/" replace />
  }
  return <CalmStep title={t('vault-door.noDoor.title')} text={t('vault-door.noDoor.text')} />
}
