import { type Adaptations, noAdaptations } from '../../shared/content/reverse-test/adaptations.ts'
import { useView } from './use-request.ts'

/** The municipality's own texts and rules for the reverse test; none while they are on their way. */
export const useAdaptations = (): Adaptations => useView('adaptations', {}).data ?? noAdaptations
