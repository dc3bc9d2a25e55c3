const householdViews = ['familie', 'netwerk', 'lijst'] as const

/** What is in sight: the genogram, the ecogram, or the lists only; the first two with their own lists. */
export type HouseholdView = (typeof householdViews)[number]

/** The view of a word in the address; null for anything else. */
export const toHouseholdView = (word: string | null): HouseholdView | null =>
  householdViews.find((view) => view === word) ?? null
