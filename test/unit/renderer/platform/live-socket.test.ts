import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LiveSocket } from '../../../../renderer/platform/live-socket.ts'

class FakeSocket extends EventTarget {
  static made: FakeSocket[] = []
  readonly url: string
  readonly protocols: readonly string[]
  isClosed = false

  constructor(url: string, protocols: readonly string[]) {
    super()
    this.url = url
    this.protocols = protocols
    FakeSocket.made.push(this)
  }

  close(): void {
    this.isClosed = true
    this.end(1000)
  }

  end(code: number): void {
    this.dispatchEvent(Object.assign(new Event('close'), { code }))
  }

  say(data: string): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }))
  }
}

const listen = (token: string | null = 'secret') => {
  const heard = { changed: vi.fn(), connected: vi.fn(), ended: vi.fn() }
  const live = new LiveSocket({
    url: 'ws://host/live',
    readToken: () => token,
    onChanged: heard.changed,
    onConnected: heard.connected,
    onEnded: heard.ended,
    // Safe: a fake with everything that is used of it.
    socketClass: FakeSocket as unknown as typeof WebSocket,
    random: () => 0.5,
  })
  return { live, heard }
}

const last = (): FakeSocket => {
  const socket = FakeSocket.made.at(-1)
  if (socket === undefined) throw new Error('no socket was made')
  return socket
}

beforeEach(() => {
  vi.useFakeTimers()
  FakeSocket.made = []
})
afterEach(() => vi.useRealTimers())

describe('the live socket', () => {
  test('shows its token in the subprotocol, never in the address', () => {
    const { live } = listen()
    expect(last().url).toBe('ws://host/live')
    expect(last().protocols).toEqual(['rondetafel.v1', 'token.secret'])
    live.close()
  })

  test('says which view changed, and passes over what it does not know', () => {
    const { live, heard } = listen()
    last().say('{"changed":"cases"}')
    last().say('{"changed":"something newer"}')
    last().say('not json')
    expect(heard.changed.mock.calls).toEqual([['cases']])
    live.close()
  })

  test('comes back after a break and says so, since messages may have been missed', () => {
    const { live, heard } = listen()
    last().dispatchEvent(new Event('open'))
    last().end(1006)
    vi.advanceTimersByTime(249)
    expect(FakeSocket.made).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(FakeSocket.made).toHaveLength(2)
    last().dispatchEvent(new Event('open'))
    expect(heard.connected).toHaveBeenCalledTimes(2)
    live.close()
  })

  test('waits longer after every attempt that fails', () => {
    const { live } = listen()
    last().end(1006)
    vi.advanceTimersByTime(250)
    last().end(1006)
    vi.advanceTimersByTime(499)
    expect(FakeSocket.made).toHaveLength(2)
    vi.advanceTimersByTime(1)
    expect(FakeSocket.made).toHaveLength(3)
    live.close()
  })

  test('does not come back when the host ended it', () => {
    const { heard } = listen()
    last().end(4410)
    vi.advanceTimersByTime(60_000)
    expect(heard.ended.mock.calls).toEqual([[4410]])
    expect(FakeSocket.made).toHaveLength(1)
  })

  test('does not come back after it was closed here', () => {
    const { live, heard } = listen()
    live.close()
    vi.advanceTimersByTime(60_000)
    expect(FakeSocket.made).toHaveLength(1)
    expect(heard.ended).not.toHaveBeenCalled()
  })

  test('makes no connection without a token', () => {
    listen(null)
    expect(FakeSocket.made).toHaveLength(0)
  })
})
