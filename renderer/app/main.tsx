import '@fontsource-variable/source-sans-3/wght.css'
import '../styles/tokens.css'
import '../styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { showLanguage } from '../i18n/set-up.ts'
import { loadSettings } from '../platform/settings.ts'
import { App } from './App.tsx'
import { createAppRouter } from './router.tsx'
import { showTheme } from './show-theme.ts'
import { takeStartLink } from './take-start-link.ts'

/** Language and theme first, so that nobody sees a page change its face. */
async function start(): Promise<void> {
  const root = document.getElementById('root')
  // Taken away where the browser was found too old (public/old-browser.js), which says so itself.
  if (root === null) return
  await loadSettings()
  showTheme()
  // Without the English texts the page speaks Dutch.
  await showLanguage().catch(() => null)
  createRoot(root).render(
    <StrictMode>
      <App router={createAppRouter()} />
    </StrictMode>,
  )
}

// Before anything waits: secrets must not stand in the address for longer than needed.
takeStartLink()
void start()
