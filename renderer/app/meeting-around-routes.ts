import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { workRoute } from './base-routes.ts'

const inside = () => workRoute

type MeetingSearch = Readonly<{ gesprek?: string }>

const preparationRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/voorbereiden',
  validateSearch: (search: MeetingSearch) => search,
  component: lazyRouteComponent(
    async () => import('../features/preparation/PreparationPage.tsx'),
    'PreparationPage',
  ),
  staticData: { place: 'preparation' },
})
const closingRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/afsluiten',
  validateSearch: (search: MeetingSearch) => search,
  component: lazyRouteComponent(
    async () => import('../features/closing/ClosingPage.tsx'),
    'ClosingPage',
  ),
  staticData: { place: 'closing' },
})
const bundleRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/stukken',
  validateSearch: (search: MeetingSearch) => search,
  component: lazyRouteComponent(
    async () => import('../features/output/BundlePage.tsx'),
    'BundlePage',
  ),
  staticData: { place: 'papers' },
})

/** What stands around a meeting: preparing it, closing it, and all its papers. */
export const meetingAroundRoutes = [preparationRoute, closingRoute, bundleRoute] as const
