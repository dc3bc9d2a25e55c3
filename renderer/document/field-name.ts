/** How a field is called in presence messages and on the page: 'goals/ID/title'. */
export const toFieldName = (root: Readonly<{ name: string }>, id: string, field: string): string =>
  `${root.name}/${id}/${field}`

/** Puts the focus on the editor of a field, and scrolls it into view. False when it is not on the page. */
export function focusField(field: string): boolean {
  const editor = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
  editor?.focus()
  return editor !== null
}
