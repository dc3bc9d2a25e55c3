/** Runs asynchronous steps one after the other, in the order asked for; one that fails does not stop the next. */
export function inTurn(): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return async (step) => {
    const mine = last.then(step, step)
    last = mine.catch(() => undefined)
    return mine
  }
}
