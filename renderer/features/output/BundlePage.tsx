import '../../styles/print.css'
import { useParams, useSearch } from '@tanstack/react-router'
import { useSettings } from '../../platform/use-settings.ts'
import { BundleScreen } from './BundleScreen.tsx'

/** All papers of the meeting of the address. */
export function BundlePage() {
  const { caseId = '' } = useParams({ strict: false })
  const { gesprek = null } = useSearch({ strict: false })
  const { language } = useSettings()
  return <BundleScreen caseId={caseId} about={gesprek} language={language} />
}
