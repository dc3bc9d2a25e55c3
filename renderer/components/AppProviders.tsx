import type { ReactNode } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'

type AppProvidersProps = Readonly<{
  /** Language of dates, calendars and of what the component library says itself. */
  locale: string
  /** Follows a link inside the app. */
  navigate: (path: string) => void
  children: ReactNode
}>

/** What every component needs around it: the language, and a router so that links load nothing anew. */
export function AppProviders({ locale, navigate, children }: AppProvidersProps) {
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={navigate}>{children}</RouterProvider>
    </I18nProvider>
  )
}
