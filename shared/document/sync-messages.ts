/** Message kinds of the y-websocket protocol, and our own acknowledgement. */
export const syncMessage = 0
export const awarenessMessage = 1
export const queryAwarenessMessage = 3
/** A varUint: the number of sync frames (step 2 and update) of this connection that are durable so far. */
export const ackMessage = 100

/** Kinds inside a sync message (y-protocols/sync). Both step 2 and update carry writes. */
export const syncStep1 = 0
export const syncStep2 = 1
export const syncUpdate = 2

/** A client that offers this gets acknowledgements. `token.<token>` and `client.<clientId>` go beside it. */
export const subprotocol = 'rondetafel.v1'
export const tokenProtocolPrefix = 'token.'
export const clientProtocolPrefix = 'client.'

/** 4400-4499: do not come back by yourself. 4500-4599: come back. The close reason is an ErrorCode. */
export const closeCodes = {
  unauthorised: 4401,
  forbidden: 4403,
  superseded: 4409,
  ended: 4410,
  newerAppNeeded: 4426,
  restarting: 4503,
  storageFull: 4507,
  tooBig: 1009,
} as const
