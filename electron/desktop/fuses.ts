import { type FuseV1Config, FuseV1Options, FuseVersion } from '@electron/fuses'

/**
 * The switches that packaging burns into the binary. Every one is named: an Electron that adds a switch
 * then fails the packaging instead of choosing for us.
 */
export const fuses = {
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
  /** Bounds checks of WebAssembly (Argon2) stay with the processor. */
  [FuseV1Options.WasmTrapHandlers]: true,
} as const satisfies FuseV1Config
