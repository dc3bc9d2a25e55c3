import { contextBridge, ipcRenderer } from 'electron'
import { bridgeChannels, type DesktopBridge, secondStartChannel } from '../shared/desktop/bridge.ts'

const channels = bridgeChannels
// Each function names its one channel and passes on data only, never the event or ipcRenderer itself.
contextBridge.exposeInMainWorld('rondetafel', {
  openJoinWindow: async (link) => ipcRenderer.invoke(channels.openJoinWindow, link),
  keychain: {
    isAvailable: async () => ipcRenderer.invoke(channels.keychainIsAvailable),
    remember: async () => ipcRenderer.invoke(channels.keychainRemember),
    unlock: async () => ipcRenderer.invoke(channels.keychainUnlock),
    forget: async () => ipcRenderer.invoke(channels.keychainForget),
  },
  printPage: async () => ipcRenderer.invoke(channels.printPage),
  savePdf: async (fileName) => ipcRenderer.invoke(channels.savePdf, fileName),
  setLockOnScreenLock: async (isOn) => ipcRenderer.invoke(channels.setLockOnScreenLock, isOn),
  settings: {
    read: async () => ipcRenderer.invoke(channels.settingsRead),
    write: async (text) => ipcRenderer.invoke(channels.settingsWrite, text),
  },
  onSecondStart: (listener) => {
    const hear = (): void => listener()
    ipcRenderer.on(secondStartChannel, hear)
    return () => void ipcRenderer.off(secondStartChannel, hear)
  },
} satisfies DesktopBridge)
