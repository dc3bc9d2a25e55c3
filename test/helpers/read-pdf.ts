import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type StructNode = Readonly<{ role?: string; children?: readonly StructNode[] }>

/** What a PDF says to a reader, and to a machine that reads aloud. */
export type ReadPdf = Readonly<{
  title: string
  language: string
  /** One text per sheet. */
  pages: readonly string[]
  /** Every role in the structure tree, sheet by sheet, in reading order; empty when the file has no tags. */
  roles: readonly (readonly string[])[]
  outline: readonly string[]
}>

/** Reads a PDF back with a library that had no part in making it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const { info } = await pdf.getMetadata()
  const { Title: title = '', Language: language = '' } = info as {
    Title?: string
    Language?: string
  }
  const pages: string[] = []
  const roles: string[][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
    // Safe: the library's own type leaves out what its nodes hold.
    const tree = (await page.getStructTree()) as StructNode | null
    roles.push(tree === null ? [] : [...rolesIn(tree)])
  }
  const outline = ((await pdf.getOutline()) as readonly OutlineItem[] | null) ?? []
  const titles = outline.flatMap((item) => [...titlesIn(item)])
  await task.destroy()
  return { title, language, pages, roles, outline: titles }
}

function* rolesIn({ role, children = [] }: StructNode): Generator<string> {
  if (role !== undefined) yield role
  for (const child of children) yield* rolesIn(child)
}

type OutlineItem = Readonly<{ title: string; items: readonly OutlineItem[] }>

function* titlesIn({ title, items }: OutlineItem): Generator<string> {
  yield title
  for (const item of items) yield* titlesIn(item)
}
