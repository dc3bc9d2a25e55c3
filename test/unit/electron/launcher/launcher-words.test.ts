import { expect, test } from 'vitest'
import { formatDemo } from '../../../../electron/launcher/format-demo.ts'
import { hasDisplay, toOpener } from '../../../../electron/launcher/open-link.ts'
import { pickTexts, readLocale } from '../../../../electron/launcher/texts.ts'
import { parseListening, toStartLink } from '../../../../shared/desktop/listening.ts'

const isDutch = (env: Record<string, string>, platform: NodeJS.Platform = 'linux'): boolean =>
  pickTexts(readLocale(env, platform)).roles['gezinslid'] === 'gezin'

test('the launcher speaks Dutch, and English on a system that says it is English', () => {
  expect(isDutch({})).toBe(true)
  expect(isDutch({ LANG: 'C.UTF-8' })).toBe(true)
  expect(isDutch({ LANG: 'en_GB.UTF-8' })).toBe(false)
  expect(isDutch({ LC_ALL: 'en_US.UTF-8', LANG: 'nl_NL.UTF-8' })).toBe(false)
  expect(isDutch({ LC_ALL: '', LANG: 'nl_NL.UTF-8' })).toBe(true)
  const own = Intl.DateTimeFormat().resolvedOptions().locale
  expect(readLocale({}, 'win32')).toBe(own)
})

test('only Linux needs to say that it has a display', () => {
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
  expect([hasDisplay({}, 'darwin'), hasDisplay({}, 'win32')]).toEqual([true, true])
})

test('each system opens links its own way', () => {
  expect((['linux', 'darwin', 'win32'] as const).map((name) => toOpener(name))).toEqual([
    'xdg-open',
    'open',
    'explorer',
  ])
})

test('a code that is already in groups is shown as it is read aloud', () => {
  const invite = { role: 'meelezer', name: 'Jo', code: 'LIND-7K4P', link: 'http://x/' } as const
  const event = { event: 'listening', url: 'http://x', network: null, ownerToken: 't' } as const
  const text = formatDemo({ ...event, cases: [], invites: [invite] }, pickTexts('nl'))
  expect(text).toContain('meelezer  Jo  LIND 7K4P  http://x/')
})

test.each(['', 'x', '{}', '{"event":"listening"}', '{"event":"other","url":"http://x"}'])(
  '%j is not the line of a host that serves',
  (line) => {
    expect(parseListening(line)).toBeNull()
  },
)

test('the start link holds its secret in the fragment', () => {
  const event = { url: 'http://127.0.0.1:4000/', ownerToken: 'secret' }
  expect(toStartLink(event, false)).toBe('http://127.0.0.1:4000/#door=secret')
  expect(toStartLink(event, true)).toBe('http://127.0.0.1:4000/#token=secret')
})
