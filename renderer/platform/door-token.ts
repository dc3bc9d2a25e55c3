const key = 'rondetafel.door'

/**
 * The token of the start link, kept beside the bearer token: it opens nothing but the vault door, and is
 * needed again after the vault was locked. Gone with the tab.
 */
export const doorTokenStore = {
  read: (): string | null => sessionStorage.getItem(key),
  keep: (token: string): void => sessionStorage.setItem(key, token),
}
