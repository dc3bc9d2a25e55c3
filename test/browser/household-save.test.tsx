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

test('under a narrow picture the whole line stands, and nobody who has died has made it', async () => {
  const names = ['Geertruida', 'Youssef', 'Noor', 'Nour', 'Milan']
  const persons = [
    ...names.map((name, index) => ({ id: `P${index}`, name })),
    { id: 'P9', name: 'Tess', died: '2019-05-14' },
  ]
  const childLinks = names.slice(2).map((_, at) => ({ childId: `P${at + 2}`, unionId: 'U1' }))
  const content = {
    persons,
    unions: [{ id: 'U1', partnerIds: ['P0', 'P1'] }],
    childLinks: childLinks.map((link, at) => ({ id: `L${at}`, ...link })),
  }
  await showHousehold({ host: createHouseholdHost(content) })
  const sheet = await vi.waitUntil(() => document.querySelector<SVGSVGElement>('svg[role="img"]'))
  // Shown on paper only: laid out here, so that its words have a width.
  document.body.append(sheet)
  const foot = [...sheet.querySelectorAll('text')].filter(({ parentNode }) => parentNode === sheet)
  const words = foot.map(({ textContent }) => textContent).join(' ')
  expect(words).toMatch(
    /Gemaakt met: Geertruida, Youssef, Noor, Nour en Milan\. Stand van .*\d{4}\.$/,
  )
  const edge = sheet.viewBox.baseVal.width
  for (const line of foot) expect(line.getBBox().x + line.getBBox().width).toBeLessThanOrEqual(edge)
})
