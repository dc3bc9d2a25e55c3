import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { workRoute } from './base-routes.ts'

const inside = () => workRoute

type RoundSearch = Readonly<{ ronde?: string }>

const questionnairesRoute = createRoute({
  getParentRoute: inside,
  path: '/pilot/$caseId/vragenlijsten',
  validateSearch: (search: RoundSearch) => search,
  component: lazyRouteComponent(
    async () => import('../features/questionnaires/QuestionnairesPage.tsx'),
    'QuestionnairesPage',
  ),
  staticData: { place: 'questionnaires' },
})
const mirrorRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/spiegel',
  component: lazyRouteComponent(
    async () => import('../features/questionnaires/mirror/MirrorPage.tsx'),
    'MirrorPage',
  ),
  staticData: { place: 'mirror' },
})
const workingWayRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/werkwijze',
  validateSearch: (search: RoundSearch) => search,
  component: lazyRouteComponent(
    async () => import('../features/questionnaires/WorkingWayPage.tsx'),
    'WorkingWayPage',
  ),
  staticData: { place: 'workingWay' },
})

/** The pages of questionnaires and of the expectation mirror. */
export const questionnaireRoutes = [questionnairesRoute, mirrorRoute, workingWayRoute] as const
