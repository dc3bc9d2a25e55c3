import { createContext, useContext } from 'react'

/** The case whose plan this is; null while it is not known yet. For what is asked of the host beside the document. */
export const PlanCaseContext = createContext<string | null>(null)

/** The case whose plan this is, or null. */
export const usePlanCaseId = (): string | null => useContext(PlanCaseContext)
