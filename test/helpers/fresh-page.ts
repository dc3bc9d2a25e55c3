import { afterEach, beforeAll, vi } from 'vitest'
import { page } from 'vitest/browser'
import { cleanup } from 'vitest-browser-react/pure'
import { forgetAnnouncements } from '../../renderer/components/announce.ts'
import { hideToast, readToast } from '../../renderer/components/toast-store.ts'

// The files of one browser share its page and the modules on it; what a test leaves there is taken away.
afterEach(async () => {
  await cleanup()
  vi.useRealTimers()
  const toast = readToast()
  if (toast !== null) hideToast(toast.id)
  forgetAnnouncements()
})

beforeAll(async () => {
  localStorage.clear()
  sessionStorage.clear()
  for (const name of document.documentElement.getAttributeNames())
    document.documentElement.removeAttribute(name)
  await page.viewport(414, 896)
})
