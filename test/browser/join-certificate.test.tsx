import { beforeEach, expect, test } from 'vitest'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { showApp, stubSockets } from '../helpers/show-app.tsx'

beforeEach(() => void stubSockets())

async function lookAt(ownCertificate: boolean) {
  fakeRoutes({
    lookAtInvite: () => ({
      name: 'Priya Ramdin',
      role: 'professional',
      organisation: null,
      hostName: 'Nadia el Amrani',
      municipality: 'Lindervoort',
      needsStatement: true,
      sees: ['plan'],
      ownCertificate,
    }),
  })
  // The page of a test stands on this laptop; here it is as if it came over the network.
  const { screen } = await showApp('/meedoen', { wayIn: 'browser' })
  await screen.getByLabelText('Code uit je uitnodiging').fill('lind 7k4p')
  await screen.getByRole('button', { name: 'Verder' }).click()
  await expect.element(screen.getByRole('heading', { name: /lees dit eerst/ })).toBeVisible()
  return screen
}

const warning = /Je browser kan niet nagaan of dit echt de laptop van Nadia el Amrani is/

test("a browser is told what it cannot check, before anything of one's own is filled in", async () => {
  const screen = await lookAt(false)
  await expect.element(screen.getByText(warning)).toBeVisible()
  await expect
    .element(screen.getByText(/Je verbindt rechtstreeks met de laptop/))
    .toBeInTheDocument()
})

test("under the organisation's own certificate there is nothing to warn of", async () => {
  const screen = await lookAt(true)
  expect(screen.getByText(warning).query()).toBeNull()
  await expect.element(screen.getByText(/De verbinding is gecontroleerd/)).toBeInTheDocument()
})
