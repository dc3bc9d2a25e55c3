import '@fontsource-variable/source-sans-3/wght.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../i18n/set-up.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { createAppRouter } from './router.tsx'
import { showTheme } from './show-theme.ts'
import { takeStartLink } from './take-start-link.ts'

takeStartLink()
showTheme()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App router={createAppRouter()} />
  </StrictMode>,
)
