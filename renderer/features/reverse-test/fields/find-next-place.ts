const rows = 'li, [role="row"]'

/**
 * Where the focus goes when the line that has it disappears: the line after it, else before it, else the
 * first button that comes after the list. Asked before, and carried out after, the line has gone.
 */
export function findNextPlace(): () => void {
  const row = document.activeElement?.closest(rows) ?? null
  const beside = row?.nextElementSibling ?? row?.previousElementSibling ?? null
  const question = row?.closest('[data-need], [data-question]') ?? null
  return () => {
    const line = beside?.isConnected === true && beside.matches(rows) ? beside : null
    const target =
      line?.querySelector<HTMLElement>('textarea, button') ??
      question?.querySelector<HTMLElement>('button, summary')
    target?.focus()
  }
}
