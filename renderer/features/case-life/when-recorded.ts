/** Does something once a fact is recorded. When it was refused nothing follows: the form shows the command's error. */
export async function whenRecorded(made: Promise<void>, onRecorded: () => void): Promise<void> {
  try {
    await made
  } catch {
    return
  }
  onRecorded()
}
