import type { Page } from '@playwright/test'

/** What sticks out of the page sideways, one line each; empty is good. Parts that scroll inside themselves may. */
export async function findSidewaysScroll(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= room) return []
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect()
      return width > 0 && right > room + 1
    })
    const innermost = wide.filter(
      (element) => !wide.some((other) => other !== element && element.contains(other)),
    )
    const named = innermost.slice(0, 5).map((element) => {
      const words = (element.textContent ?? '').trim().slice(0, 40)
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${words}" ends at ${Math.round(element.getBoundingClientRect().right)}`
    })
    return [`page is ${document.documentElement.scrollWidth} wide in ${room}`, ...named]
  })
}
