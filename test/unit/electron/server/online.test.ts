import { expect, test, vi } from 'vitest'
import { createOnline } from '../../../../electron/server/online.ts'
import { createLiveHub } from '../../../../electron/server/live-hub.ts'

test('someone is online while any of their pages is open', () => {
  const onChange = vi.fn()
  const online = createOnline(onChange)
  const [first, second] = [online.enter('p1'), online.enter('p1')]
  expect(online.has('p1')).toBe(true)
  first()
  first()
  expect(online.has('p1')).toBe(true)
  second()
  expect(online.has('p1')).toBe(false)
  expect(onChange.mock.calls).toEqual([['p1'], ['p1']])
})

test('a live message reaches whom it concerns, until they stop listening', () => {
  const hub = createLiveHub()
  const heard: string[] = []
  const listen = (participantId: string, isOwner: boolean) =>
    hub.add({ participantId, isOwner, send: (text) => void heard.push(`${participantId} ${text}`) })
  listen('owner', true)
  const stop = listen('p1', false)
  listen('p2', false)
  hub.tellOwner('invites')
  hub.tellParticipants(['p1', 'p2'], 'documents')
  stop()
  hub.tellParticipants(['p1'], 'session')
  expect(heard).toEqual([
    'owner {"changed":"invites"}',
    'p1 {"changed":"documents"}',
    'p2 {"changed":"documents"}',
  ])
})
