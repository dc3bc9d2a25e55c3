import { FuseV1Options, FuseVersion } from '@electron/fuses'
import { expect, test } from 'vitest'
import { fuses } from '../../../../electron/desktop/fuses.ts'

test('the fuses are this table, and no fuse of this Electron is missing from it', () => {
  expect(fuses).toEqual({
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.WasmTrapHandlers]: true,
  })
  const options = Object.values(FuseV1Options).filter((value) => typeof value === 'number')
  expect(Object.keys(fuses)).toEqual(expect.arrayContaining(options.map(String)))
})
