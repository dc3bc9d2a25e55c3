import { expect, test, vi } from 'vitest'
import type { WebContents } from 'electron'
import { guardNavigation, isOwnPage } from '../../../../electron/desktop/navigation-guard.ts'
import { mayRequest } from '../../../../electron/desktop/network-guard.ts'
import { FakeWebContents } from '../../../helpers/fake-electron.ts'

const own = 'http://127.0.0.1:4000'

const hostile = [
  'https://example.org/',
  'http://127.0.0.1/',
  'http://127.0.0.1:4001/',
  'https://127.0.0.1:4000/',
  'http://127.0.0.1:4000.evil.example/',
  'http://127.0.0.1.evil.example:4000/',
  'http://127.0.0.1:4000@evil.example/',
  'http://evil.example@127.0.0.1:4000/',
  'http://user:word@127.0.0.1:4000/',
  'http://localhost:4000/',
  'http://[::1]:4000/',
  'http://[::ffff:127.0.0.1]:4000/',
  'http://0.0.0.0:4000/',
  'http://127.1:40000/',
  'http:/\\evil.example/',
  '//evil.example/',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:http://127.0.0.1:4000/5a8f',
  'file:///etc/passwd',
  'file://127.0.0.1:4000/etc/passwd',
  'about:blank',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'view-source:http://127.0.0.1:4000/',
  'ws://127.0.0.1:4000/',
  'ftp://127.0.0.1:4000/',
  'smb://127.0.0.1:4000/share',
  'ms-msdt:/id PCWDiagnostic',
  'rondetafel://join#host=127.0.0.1:4000',
  'mailto:iemand@example.org',
  'vbscript:msgbox(1)',
  'filesystem:http://127.0.0.1:4000/temporary/x',
  '',
  'http://',
]

test.each(hostile)('%j is no page of ours, whichever way it comes', (url) => {
  const contents = new FakeWebContents()
  guardNavigation(contents as unknown as WebContents, () => own)
  for (const way of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    const preventDefault = vi.fn<() => void>()
    contents.emit(way, { url, preventDefault })
    expect(preventDefault, way).toHaveBeenCalledOnce()
  }
})

test.each([own, `${own}/kluis`, `${own}/#door=x`, 'HTTP://127.0.0.1:4000/x', 'http://127.1:4000/'])(
  '%s stays on our page',
  (url) => {
    const contents = new FakeWebContents()
    guardNavigation(contents as unknown as WebContents, () => own)
    const preventDefault = vi.fn<() => void>()
    contents.emit('will-navigate', { url, preventDefault })
    expect(preventDefault).not.toHaveBeenCalled()
  },
)

test('no window opens another, and no web view attaches', () => {
  const contents = new FakeWebContents()
  guardNavigation(contents as unknown as WebContents, () => own)
  expect(contents.openHandler?.()).toEqual({ action: 'deny' })
  const preventDefault = vi.fn<() => void>()
  contents.emit('will-attach-webview', { preventDefault })
  expect(preventDefault).toHaveBeenCalledOnce()
})

test('the origin is asked at each navigation, for a restarted host has another port', () => {
  let origin = own
  const contents = new FakeWebContents()
  guardNavigation(contents as unknown as WebContents, () => origin)
  origin = 'http://127.0.0.1:5000'
  const preventDefault = vi.fn<() => void>()
  contents.emit('will-navigate', { url: `${own}/`, preventDefault })
  expect(preventDefault).toHaveBeenCalledOnce()
  expect(isOwnPage('http://127.0.0.1:5000/', origin)).toBe(true)
})

test('a session asks its own host and nothing else', () => {
  for (const url of [`${own}/api/health`, 'ws://127.0.0.1:4000/sync/x', 'data:,', 'blob:x'])
    expect(mayRequest(url, own), url).toBe(true)
  const others = ['https://127.0.0.1:4000/', 'ws://127.0.0.1:4001/', 'file:///etc/hosts', 'x', '']
  for (const url of [...others, 'https://example.org/', 'wss://127.0.0.1:4000/'])
    expect(mayRequest(url, own), url).toBe(false)
  expect(mayRequest('wss://10.0.0.5:8443/sync/x', 'https://10.0.0.5:8443')).toBe(true)
})
