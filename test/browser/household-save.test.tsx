import { expect, test, vi } from 'vitest'
import { createHouseholdHost, showHousehold } from '../helpers/household-stage.tsx'

/** Catches the file that a click would save. */
async function saveAs(kind: string): Promise<Readonly<{ name: string; content: Blob }>> {
  const blobs: Blob[] = []
  const make = URL.createObjectURL.bind(URL)
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob)
    return make(blob)
  })
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download)
  })
  const screen = await showHousehold({ host: createHouseholdHost(0) })
  await screen.getByRole('button', { name: 'Opslaan als' }).click()
  await screen.getByRole('menuitem', { name: kind }).click()
  await vi.waitFor(() => expect(names).toHaveLength(1))
  vi.restoreAllMocks()
  const content = blobs.at(-1)
  if (content === undefined) throw new Error('nothing saved')
  return { name: names[0] ?? '', content }
}

test('the drawing is saved as a file that says in words what it shows, with first names only', async () => {
  const { name, content } = await saveAs('Tekening (SVG)')
  expect(name).toMatch(/^genogram-\d{4}-\d\d-\d\d\.svg$/)
  const svg = new DOMParser().parseFromString(await content.text(), 'image/svg+xml')
  expect(svg.querySelector('parsererror')).toBeNull()
  expect(svg.querySelector('title')?.textContent).toMatch(/^Genogram van Marloes, Dennis/)
  expect(svg.querySelector('desc')?.textContent).toContain('zoon van Marloes en Dennis')
  expect(svg.documentElement.outerHTML).not.toMatch(/Terpstra|Kuipers|class=|var\(/)
  expect(svg.querySelectorAll('[data-id]')).toHaveLength(6)
})

test('the picture is not empty', async () => {
  const { name, content } = await saveAs('Plaatje (PNG)')
  expect(name).toMatch(/\.png$/)
  const image = await createImageBitmap(content)
  const canvas = new OffscreenCanvas(image.width, image.height)
  const pen = canvas.getContext('2d')
  pen?.drawImage(image, 0, 0)
  const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? []
  const dark = pixels.filter((value, index) => index % 4 === 0 && value < 100).length
  expect(dark).toBeGreaterThan(500)
})

test('the lists are saved in the words of the screen', async () => {
  const { content } = await saveAs('Lijsten (CSV)')
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await content.arrayBuffer())
  expect(text.startsWith('\uFEFF')).toBe(true)
  expect(text).toContain('Marloes;38 jaar;')
  expect(text).toContain('Marloes en Dennis, samen van 2011 tot augustus 2026, nu uit elkaar')
  expect(text).toContain('Tineke;haalt Finn op, woensdag;Finn')
})
