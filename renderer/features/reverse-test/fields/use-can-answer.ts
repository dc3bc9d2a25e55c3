import { useRight } from '../../../document/use-right.ts'

/** Whether this person may write in the test; the family's own words have a right of their own. */
export const useCanAnswer = (): boolean => useRight('reverseTest') === 'write'
