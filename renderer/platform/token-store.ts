const key = 'rondetafel.token'

/**
 * The bearer token of this tab. In sessionStorage: it survives a reload and is gone with the tab, so
 * nothing stays on a borrowed device.
 */
export const tokenStore = {
  read: (): string | null => sessionStorage.getItem(key),
  keep: (token: string): void => sessionStorage.setItem(key, token),
  drop: (): void => sessionStorage.removeItem(key),
}
