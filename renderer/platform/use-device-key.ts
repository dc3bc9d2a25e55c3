import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { findDesktopBridge, readReply } from './desktop-bridge.ts'

/** Whether this computer remembers the vault, and the way to change that. */
export type DeviceKey = Readonly<{
  /** The keychain of this computer holds a key to the vault. */
  isRemembered: boolean
  /** Keeps a key (the vault must be open), or forgets it. */
  change: UseMutationResult<null, Error, boolean>
}>

const queryKey = ['deviceKey']

/** The keychain of this computer; null in a browser, where it keeps no secrets, and until that is known. */
export function useDeviceKey(): DeviceKey | null {
  const bridge = findDesktopBridge()
  const client = useQueryClient()
  const { data } = useQuery({
    queryKey,
    queryFn: async () =>
      bridge === null
        ? { available: false, remembered: false }
        : readReply(await bridge.keychain.isAvailable()),
  })
  const change = useMutation({
    mutationFn: async (isToRemember: boolean) => {
      const { remember, forget } = toKeychain(bridge)
      return readReply(await (isToRemember ? remember() : forget()))
    },
    // Also after a failure: what the box shows is what the keychain says.
    onSettled: async () => client.invalidateQueries({ queryKey }),
  })
  return data?.available === true ? { isRemembered: data.remembered, change } : null
}

/** Opens the vault with the key of this computer: `mutate()`, which answers the owner's token. */
export function useDeviceUnlock(): UseMutationResult<string, Error, void> {
  return useMutation({
    mutationFn: async () => {
      const { token } = readReply(await toKeychain(findDesktopBridge()).unlock())
      return token
    },
  })
}

function toKeychain(bridge: ReturnType<typeof findDesktopBridge>) {
  if (bridge === null) throw new Error('only in the desktop app')
  return bridge.keychain
}
