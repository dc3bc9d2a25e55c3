import { RouterProvider } from '@tanstack/react-router'
import { Announcer } from '../components/Announcer.tsx'
import { AppProviders } from '../components/AppProviders.tsx'
import { Toasts } from '../components/Toasts.tsx'
import { SessionProvider } from '../platform/session.tsx'
import { useFormat } from '../platform/use-format.ts'
import type { AppRouter } from './router.tsx'

/** The whole app on a router: the address bar's, or one of a test. */
export function App({ router }: Readonly<{ router: AppRouter }>) {
  const { locale } = useFormat()
  return (
    <AppProviders locale={locale} navigate={(path) => router.history.push(path)}>
      <SessionProvider>
        <RouterProvider router={router} />
      </SessionProvider>
      {/* Beside the session: what is being said when access ends is said to its end. */}
      <Toasts />
      <Announcer />
    </AppProviders>
  )
}
