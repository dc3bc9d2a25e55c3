/** Where guests reach this host, and the fingerprint that the desktop app must find there (null on loopback). */
export type GuestEntrance = Readonly<{ origin: string; pin: string | null }>

/** The link of an invite. Code and pin stand in the fragment, which no browser sends and no server logs. */
export const toInviteLink = (
  { origin, pin }: GuestEntrance,
  code: string,
  page: '/meedoen' | '/scherm' = '/meedoen',
): string => `${origin}${page}#code=${code}${pin === null ? '' : `&pin=${pin}`}`
