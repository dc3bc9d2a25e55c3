/** The guest sits at the host's own laptop: nothing goes over a network. */
export const isOnThisLaptop = (place: Pick<Location, 'hostname'> = location): boolean =>
  place.hostname === '127.0.0.1' || place.hostname === 'localhost' || place.hostname === '[::1]'

/** The desktop app compares the certificate with the fingerprint of the invite before it shows a page. */
export const isCheckedByApp = (agent: string = navigator.userAgent): boolean =>
  agent.includes('Electron/')

/**
 * A browser that came over the network cannot compare the certificate with the invite. That of the
 * organisation it checks by itself.
 */
export const isUnpinned = (
  ownCertificate: boolean,
  place: Pick<Location, 'hostname' | 'protocol'> = location,
  agent: string = navigator.userAgent,
): boolean =>
  !ownCertificate && place.protocol === 'https:' && !isOnThisLaptop(place) && !isCheckedByApp(agent)
