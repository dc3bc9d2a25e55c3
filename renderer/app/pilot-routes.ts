import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { workRoute } from './base-routes.ts'

const inside = () => workRoute
const pilotGroupsRoute = createRoute({
  getParentRoute: inside,
  path: '/pilotgroepen',
  component: lazyRouteComponent(
    async () => import('../features/reflection/PilotGroupsPage.tsx'),
    'PilotGroupsPage',
  ),
  staticData: { place: 'pilotGroups' },
})
const reflectionRoute = createRoute({
  getParentRoute: inside,
  path: '/pilot/$caseId/reflectie',
  component: lazyRouteComponent(
    async () => import('../features/reflection/ReflectionPage.tsx'),
    'ReflectionPage',
  ),
  staticData: { place: 'reflection' },
})
const reflectionSessionRoute = createRoute({
  getParentRoute: inside,
  path: '/pilot/$caseId/reflectie/$sessionId',
  component: lazyRouteComponent(
    async () => import('../features/reflection/session/SessionPage.tsx'),
    'SessionPage',
  ),
  staticData: { place: 'reflection' },
})
const storiesRoute = createRoute({
  getParentRoute: inside,
  path: '/pilot/$caseId/verhalen',
  component: lazyRouteComponent(
    async () => import('../features/reflection/stories/StoriesPage.tsx'),
    'StoriesPage',
  ),
  staticData: { place: 'stories' },
})
const evaluationsRoute = createRoute({
  getParentRoute: inside,
  path: '/pilot/$caseId/evaluatie',
  component: lazyRouteComponent(
    async () => import('../features/evaluation/EvaluationsPage.tsx'),
    'EvaluationsPage',
  ),
  staticData: { place: 'evaluation' },
})
const evaluationReportRoute = createRoute({
  getParentRoute: inside,
  path: '/pilot/$caseId/evaluatie/$documentId',
  component: lazyRouteComponent(
    async () => import('../features/evaluation/ReportPage.tsx'),
    'ReportPage',
  ),
  staticData: { place: 'evaluation' },
})
const membersRoute = createRoute({
  getParentRoute: inside,
  path: '/pilot/$caseId/leden',
  component: lazyRouteComponent(
    async () => import('../features/table/TablePage.tsx'),
    'MembersPage',
  ),
  staticData: { place: 'members' },
})

/** The pages of pilot groups. */
export const pilotRoutes = [
  pilotGroupsRoute,
  reflectionRoute,
  reflectionSessionRoute,
  storiesRoute,
  evaluationsRoute,
  evaluationReportRoute,
  membersRoute,
] as const
