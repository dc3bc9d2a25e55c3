/** The colour of someone at the table, 1 to 10: the same on every screen, by the number in the id ('T4'). */
export const toColour = (attendeeId: string): number => {
  const number = Number(attendeeId.replaceAll(/\D/g, ''))
  return number > 0 ? ((number - 1) % 10) + 1 : 1
}
