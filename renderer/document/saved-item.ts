import type { IconName } from '../components/icon-names.ts'
import type { StatusKind } from '../components/status-kind.ts'
import type { SavedState } from './saved-state.ts'

/** What the trust bar can say about saving; each has a text under `document.saved` and a story. */
export type SavedItemKind =
  'onScreen' | 'sent' | 'safe' | 'waiting' | 'offline' | 'readOnly' | 'problem'

/** Which one holds now. A reader has nothing to save; without a connection nothing new is promised. */
export function toSavedItem(state: SavedState, right: 'read' | 'write'): SavedItemKind {
  if (state.problem !== null) return 'problem'
  if (state.step !== 'safe') return state.step
  if (!state.isConnected) return 'offline'
  return right === 'read' ? 'readOnly' : 'safe'
}

/** The icon and the tone of each. */
export const savedItemLooks = {
  onScreen: { icon: 'pencil', kind: 'default' },
  sent: { icon: 'arrow-up-from-line', kind: 'info' },
  safe: { icon: 'circle-check', kind: 'positive' },
  waiting: { icon: 'cloud-off', kind: 'warning' },
  offline: { icon: 'wifi-off', kind: 'warning' },
  readOnly: { icon: 'eye', kind: 'default' },
  problem: { icon: 'circle-alert', kind: 'negative' },
} as const satisfies Record<SavedItemKind, Readonly<{ icon: IconName; kind: StatusKind }>>
