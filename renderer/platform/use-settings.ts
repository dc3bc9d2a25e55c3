import { useSyncExternalStore } from 'react'
import { onSettingsChange, readSettings, type Settings } from './settings.ts'

/** The settings of this device as React state. Change them with `changeSettings`. */
export const useSettings = (): Settings => useSyncExternalStore(onSettingsChange, readSettings)
