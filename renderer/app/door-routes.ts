import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { JoinPage } from '../features/join/JoinPage.tsx'
import { VaultDoorPage } from '../features/vault-door/VaultDoorPage.tsx'
import { rootRoute } from './base-routes.ts'
import { StartPage } from './StartPage.tsx'

const outside = () => rootRoute
const startRoute = createRoute({
  getParentRoute: outside,
  path: '/',
  component: StartPage,
  staticData: { place: 'start' },
})
const vaultRoute = createRoute({
  getParentRoute: outside,
  path: '/kluis',
  component: VaultDoorPage,
  staticData: { place: 'vault' },
})
const joinRoute = createRoute({
  getParentRoute: outside,
  path: '/meedoen',
  component: JoinPage,
  staticData: { place: 'join' },
})
const answerRoute = createRoute({
  getParentRoute: outside,
  path: '/antwoord',
  component: lazyRouteComponent(
    async () => import('../features/answer/AnswerPage.tsx'),
    'AnswerPage',
  ),
  staticData: { place: 'answer' },
})

/** A frame of its own, so it stands beside the work pages; it sends away who is not in. */
const meetingRoute = createRoute({
  getParentRoute: outside,
  path: '/huishouden/$caseId/tafel',
  component: lazyRouteComponent(
    async () => import('../features/meeting/MeetingPage.tsx'),
    'MeetingPage',
  ),
  staticData: { place: 'meeting' },
})
const screenRoute = createRoute({
  getParentRoute: outside,
  path: '/scherm',
  validateSearch: (search: Readonly<{ gezin?: string }>) => search,
  component: lazyRouteComponent(
    async () => import('../features/meeting/screen/ScreenPage.tsx'),
    'ScreenPage',
  ),
  staticData: { place: 'screen' },
})

/** The pages outside the work frame: of whoever is not in, the table, and the big screen. */
export const doorRoutes = [
  startRoute,
  vaultRoute,
  joinRoute,
  answerRoute,
  meetingRoute,
  screenRoute,
] as const
