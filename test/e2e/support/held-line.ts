import type { Page, WebSocketRoute } from '@playwright/test'

/** The way from one screen to the host, that can be stopped while the way back stays open. */
export type HeldLine = Readonly<{
  /** From now on nothing that this screen writes reaches the host. */
  hold(): void
}>

/** Puts a stop in the way of this screen's document sockets. Takes hold of sockets opened from now on. */
export async function putStopInLine(page: Page): Promise<HeldLine> {
  let isHeld = false
  await page.routeWebSocket(/\/sync\//, (route: WebSocketRoute) => {
    const server = route.connectToServer()
    route.onMessage((message) => {
      if (!isHeld) server.send(message)
    })
  })
  return { hold: () => (isHeld = true) }
}
