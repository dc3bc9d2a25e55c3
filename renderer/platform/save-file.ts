/** Gives a file to the browser to save, as any other download. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken it up by then; without this the paper stays in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
