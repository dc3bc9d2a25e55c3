/** The papers of a meeting, in the order in which they are handed out: the family's own page first. */
export const bundleKinds = [
  { kind: 'family-page', isAboutMeeting: true },
  { kind: 'child-page', isAboutMeeting: true },
  { kind: 'minutes', isAboutMeeting: true },
  { kind: 'agreements', isAboutMeeting: false },
  { kind: 'attendance', isAboutMeeting: true },
] as const
