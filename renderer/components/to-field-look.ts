/** The looks of a control in a line of its own, or in a line with others that explains itself. */
export const toFieldLook = (isCompact: boolean | undefined) =>
  isCompact === true ? ({ size: 'compact', isLabelHidden: true } as const) : {}
