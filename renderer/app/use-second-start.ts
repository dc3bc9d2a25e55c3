import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../shared/errors/app-error.ts'
import { showToast } from '../components/toast-store.ts'
import { findDesktopBridge } from '../platform/desktop-bridge.ts'
import { toErrorText } from '../platform/error-text.ts'

/** Says that Rondetafel is open already, in the window that the desktop app brings forward for that. */
export function useSecondStart(): void {
  const { t } = useTranslation()
  useEffect(
    () =>
      findDesktopBridge()?.onSecondStart(() => {
        const { title, text } = toErrorText(t, new AppError('app/second-instance'))
        showToast({ text: `${title} ${text}` })
      }),
    [t],
  )
}
