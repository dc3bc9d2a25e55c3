/** The looks of a control in a line of its own or in a line with others. */
export const toLook = (isCompact: boolean | undefined) =>
  isCompact === true ? ({ size: 'compact', isLabelHidden: true } as const) : {}
