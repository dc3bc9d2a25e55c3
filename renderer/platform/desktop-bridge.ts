import type { BridgeReply, DesktopBridge } from '../../shared/desktop/bridge.ts'
import { AppError } from '../../shared/errors/app-error.ts'

declare global {
  interface Window {
    /** Put there by the preload of the desktop app, in the owner's own windows only. */
    readonly rondetafel?: DesktopBridge
  }
}

/** What the desktop app adds to this page; null in a browser and in a guest's window. */
export const findDesktopBridge = (): DesktopBridge | null =>
  typeof window === 'undefined' ? null : (window.rondetafel ?? null)

/** What the shell answered. Throws AppError with its code. */
export function readReply<T>(reply: BridgeReply<T>): T {
  if (reply.ok) return reply.value
  throw new AppError(reply.error.code, reply.error.details)
}
