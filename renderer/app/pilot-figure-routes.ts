import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { workRoute } from './base-routes.ts'

const inside = () => workRoute
const logbookRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/logboek',
  component: lazyRouteComponent(
    async () => import('../features/logbook/LogbookPage.tsx'),
    'LogbookPage',
  ),
  staticData: { place: 'logbook' },
})
const loadPilot = async () => import('../features/pilot/PilotPage.tsx')
const pilotRoute = createRoute({
  getParentRoute: inside,
  path: '/pilot',
  component: lazyRouteComponent(loadPilot, 'PilotPage'),
  staticData: { place: 'pilot' },
})
const groupFiguresRoute = createRoute({
  getParentRoute: inside,
  path: '/pilot/$caseId/cijfers',
  component: lazyRouteComponent(loadPilot, 'PilotPage'),
  staticData: { place: 'pilot' },
})

/** The logbook of a household, and what all households together show. */
export const pilotFigureRoutes = [logbookRoute, pilotRoute, groupFiguresRoute] as const
