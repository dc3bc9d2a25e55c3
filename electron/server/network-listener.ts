import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { AppError } from '../../shared/errors/app-error.ts'
import type { Certificate } from '../gate/certificate.ts'
import { answerUnreadable } from './unreadable-requests.ts'
import type { UpgradeHandler } from './upgrade.ts'

const handshakeWithinMs = 5000
/** Thirty guests with a handful of sockets each, and room for reloads. */
const maxConnections = 400

type Needs = Readonly<{
  certificate: Certificate
  onRequest: (request: IncomingMessage, response: ServerResponse) => void
  onUpgrade: UpgradeHandler
}>

/** The listener for guests: TLS 1.3 on one address, open while a meeting is. */
export class NetworkListener {
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
  }

  /** Throws 'host/address-unavailable', or 'host/port-taken' for a port that is in use. */
  static async open(address: string, port: number, needs: Needs): Promise<NetworkListener> {
    const server = createServer(
      {
        ...needs.certificate,
        minVersion: 'TLSv1.3',
        ALPNProtocols: ['http/1.1'],
        handshakeTimeout: handshakeWithinMs,
        requestTimeout: 30_000,
      },
      needs.onRequest,
    )
    server.maxConnections = maxConnections
    server.on('upgrade', needs.onUpgrade)
    server.on('clientError', answerUnreadable)
    // A failed handshake (an old client, a refused certificate) concerns nobody else.
    server.on('tlsClientError', (_error, socket) => socket.destroy())
    await listen(server, address, port)
    return new NetworkListener(server)
  }

  get port(): number {
    // Safe: it listens on an address and port, not on a pipe.
    return (this.#server.address() as AddressInfo).port
  }

  /** Stops listening and drops what is left; sockets must have been told before. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    this.#server.closeAllConnections()
    await closed
  }
}

const listen = async (server: Server, address: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new AppError(
          error.code === 'EADDRINUSE' ? 'host/port-taken' : 'host/address-unavailable',
          {},
          { cause: error },
        ),
      ),
    )
    server.listen(port, address, () => resolve())
  })
