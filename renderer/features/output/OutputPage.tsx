import '../../styles/print.css'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useSettings } from '../../platform/use-settings.ts'
import { OutputScreen } from './OutputScreen.tsx'
import { outputSearch } from './output-search.ts'
import type { PaperChoice } from './use-paper.ts'

/** The paper of the address. */
export function OutputPage() {
  const { caseId = '', kind = '' } = useParams({ strict: false })
  const search = outputSearch.parse(useSearch({ strict: false }))
  const { language } = useSettings()
  const navigate = useNavigate()
  const choice: PaperChoice = {
    caseId,
    kind,
    party: search.voor ?? null,
    about: search.over ?? null,
    language: search.taal ?? language,
  }
  return (
    <OutputScreen
      choice={choice}
      onChange={(next) =>
        void navigate({
          to: '/huishouden/$caseId/stuk/$kind',
          params: { caseId, kind: next.kind },
          search: {
            taal: next.language,
            ...(next.party === null ? {} : { voor: next.party }),
            ...(next.about === null ? {} : { over: next.about }),
          },
          // Back leads to where one came from, not through every choice.
          replace: true,
        })
      }
    />
  )
}
