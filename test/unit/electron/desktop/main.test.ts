import { beforeEach, expect, test, vi } from 'vitest'
import {
  bridgeChannels,
  type DesktopBridge,
  secondStartChannel,
} from '../../../../shared/desktop/bridge.ts'
import { calls, exposed, ipcRenderer, resetFakeElectron } from '../../../helpers/fake-electron.ts'

beforeEach(() => resetFakeElectron())

test('main.ts starts the host that lies beside it', async () => {
  await import('../../../../electron/main.ts')
  expect(calls.hosts.map(({ path }) => path)).toEqual([expect.stringMatching(/electron.host\.js$/)])
})

test('the page gets the functions of the bridge by name, and nothing else', async () => {
  await import('../../../../electron/preload.ts')
  expect([...exposed.keys()]).toEqual(['rondetafel'])
  const bridge = exposed.get('rondetafel') as DesktopBridge
  const toNames = (part: object): readonly string[] =>
    Object.entries(part).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? toNames(value).map((inner) => `${name}.${inner}`)
        : [name],
    )
  expect(toNames(bridge)).toEqual([
    'openJoinWindow',
    ...['keychain.isAvailable', 'keychain.remember', 'keychain.unlock', 'keychain.forget'],
    ...[
      'printPage',
      'savePdf',
      'setLockOnScreenLock',
      'settings.read',
      'settings.write',
      'onSecondStart',
    ],
  ])
  await bridge.openJoinWindow('x')
  await bridge.keychain.isAvailable()
  await bridge.keychain.remember()
  await bridge.keychain.unlock()
  await bridge.keychain.forget()
  await bridge.printPage()
  await bridge.savePdf('plan.pdf')
  await bridge.setLockOnScreenLock(true)
  await bridge.settings.read()
  await bridge.settings.write('y')
  const asked = vi.mocked(ipcRenderer.invoke).mock.calls.map(([channel]) => channel)
  expect(asked).toEqual(Object.values(bridgeChannels))

  // A listener of the page gets the word alone, never the event with its way back to the shell.
  const listener = vi.fn<(...args: readonly unknown[]) => void>()
  const stop = bridge.onSecondStart(listener)
  const [channel, hear] = vi.mocked(ipcRenderer.on).mock.calls[0] ?? []
  hear?.({ sender: 'the shell' })
  expect([channel, listener.mock.calls]).toEqual([secondStartChannel, [[]]])
  stop()
  expect(ipcRenderer.off).toHaveBeenCalledExactlyOnceWith(channel, hear)
})
