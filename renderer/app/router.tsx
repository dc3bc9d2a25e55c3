import {
  createBrowserHistory,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PageFailed } from './PageFailed.tsx'
import { PageLoading } from './PageLoading.tsx'
import { rootRoute, workRoute } from './base-routes.ts'
import { doorRoutes } from './door-routes.ts'
import { meetingAroundRoutes } from './meeting-around-routes.ts'
import type { PlaceName } from './place-name.ts'
import { pilotFigureRoutes } from './pilot-figure-routes.ts'
import { pilotRoutes } from './pilot-routes.ts'
import { questionnaireRoutes } from './questionnaire-routes.ts'

const inside = () => workRoute
const caseloadRoute = createRoute({
  getParentRoute: inside,
  path: '/werkvoorraad',
  component: lazyRouteComponent(
    async () => import('../features/caseload/CaseloadPage.tsx'),
    'CaseloadPage',
  ),
  staticData: { place: 'caseload' },
})
const searchRoute = createRoute({
  getParentRoute: inside,
  path: '/zoeken',
  component: lazyRouteComponent(
    async () => import('../features/caseload/SearchPage.tsx'),
    'SearchPage',
  ),
  staticData: { place: 'search' },
})
const planRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/plan',
  component: lazyRouteComponent(async () => import('../features/plan/PlanPage.tsx'), 'PlanPage'),
  staticData: { place: 'plan' },
})
const caseLifeRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/zaak',
  component: lazyRouteComponent(
    async () => import('../features/case-life/CaseLifePage.tsx'),
    'CaseLifePage',
  ),
  staticData: { place: 'caseLife' },
})
const historyRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/geschiedenis',
  component: lazyRouteComponent(
    async () => import('../features/history/HistoryPage.tsx'),
    'HistoryPage',
  ),
  staticData: { place: 'history' },
})
const transferRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/meenemen',
  component: lazyRouteComponent(
    async () => import('../features/transfer/TransferPage.tsx'),
    'TransferPage',
  ),
  staticData: { place: 'transfer' },
})
const importRoute = createRoute({
  getParentRoute: inside,
  path: '/inlezen',
  component: lazyRouteComponent(
    async () => import('../features/transfer/ImportPage.tsx'),
    'ImportPage',
  ),
  staticData: { place: 'import' },
})
const householdRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/huishouden',
  component: lazyRouteComponent(
    async () => import('../features/household/HouseholdPage.tsx'),
    'HouseholdPage',
  ),
  staticData: { place: 'household' },
})
const reverseTestsRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/omgekeerde-toets',
  component: lazyRouteComponent(
    async () => import('../features/reverse-test/list/ReverseTestsPage.tsx'),
    'ReverseTestsPage',
  ),
  staticData: { place: 'reverseTest' },
})
const reverseTestRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/omgekeerde-toets/$testId',
  component: lazyRouteComponent(
    async () => import('../features/reverse-test/walk/ReverseTestPage.tsx'),
    'ReverseTestPage',
  ),
  staticData: { place: 'reverseTest' },
})
const mandateRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/mandaat',
  component: lazyRouteComponent(
    async () => import('../features/authority/MandatePage.tsx'),
    'MandatePage',
  ),
  staticData: { place: 'mandate' },
})
const decisionsRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/besluiten',
  component: lazyRouteComponent(
    async () => import('../features/authority/DecisionsPage.tsx'),
    'DecisionsPage',
  ),
  staticData: { place: 'decisions' },
})
const decisionRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/besluiten/$decisionId',
  component: lazyRouteComponent(
    async () => import('../features/authority/DecisionPage.tsx'),
    'DecisionPage',
  ),
  staticData: { place: 'decisions' },
})
const escalationRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/opschalen',
  component: lazyRouteComponent(
    async () => import('../features/authority/EscalationPage.tsx'),
    'EscalationPage',
  ),
  staticData: { place: 'escalation' },
})
const registerRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/register',
  component: lazyRouteComponent(
    async () => import('../features/register/RegisterPage.tsx'),
    'RegisterPage',
  ),
  staticData: { place: 'register' },
})
const accessLogRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/inzage',
  component: lazyRouteComponent(
    async () => import('../features/access-log/AccessLogPage.tsx'),
    'AccessLogPage',
  ),
  staticData: { place: 'accessLog' },
})
const tableRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/gesprekken',
  component: lazyRouteComponent(async () => import('../features/table/TablePage.tsx'), 'TablePage'),
  staticData: { place: 'table' },
})
const teamRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/teamnotities',
  component: lazyRouteComponent(
    async () => import('../features/team-notes/TeamNotesPage.tsx'),
    'TeamNotesPage',
  ),
  staticData: { place: 'team' },
})
const papersRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/stuk/$kind',
  validateSearch: (search: Readonly<{ voor?: string; over?: string; taal?: 'nl' | 'en' }>) =>
    search,
  component: lazyRouteComponent(
    async () => import('../features/output/OutputPage.tsx'),
    'OutputPage',
  ),
  staticData: { place: 'papers' },
})
const justificationRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/omgekeerde-toets/$testId/onderbouwing',
  component: lazyRouteComponent(
    async () => import('../features/justification/JustificationPage.tsx'),
    'JustificationPage',
  ),
  staticData: { place: 'justification' },
})
const familyRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/gezin',
  component: lazyRouteComponent(
    async () => import('../features/family/FamilyPage.tsx'),
    'FamilyPage',
  ),
  staticData: { place: 'family' },
})
const familyTestRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/gezin/toets/$testId',
  component: lazyRouteComponent(
    async () => import('../features/reverse-test/family/FamilyTestPage.tsx'),
    'FamilyTestPage',
  ),
  staticData: { place: 'family' },
})
const settingsRoute = createRoute({
  getParentRoute: inside,
  path: '/instellingen',
  component: lazyRouteComponent(async () => import('./SettingsPage.tsx'), 'SettingsPage'),
  staticData: { place: 'settings' },
})

/**
 * Every page of the app; all but the first are fetched when they are first opened. The addresses are
 * those of the browser unless a test brings its own.
 */
export const createAppRouter = (history: RouterHistory = createBrowserHistory()) =>
  createRouter({
    history,
    routeTree: rootRoute.addChildren([
      ...doorRoutes,
      workRoute.addChildren([
        caseloadRoute,
        searchRoute,
        planRoute,
        householdRoute,
        caseLifeRoute,
        historyRoute,
        reverseTestsRoute,
        reverseTestRoute,
        mandateRoute,
        decisionsRoute,
        decisionRoute,
        escalationRoute,
        registerRoute,
        accessLogRoute,
        tableRoute,
        transferRoute,
        importRoute,
        teamRoute,
        papersRoute,
        justificationRoute,
        familyRoute,
        familyTestRoute,
        ...pilotRoutes,
        ...pilotFigureRoutes,
        ...questionnaireRoutes,
        ...meetingAroundRoutes,
        settingsRoute,
      ]),
    ]),
    defaultPendingComponent: PageLoading,
    defaultErrorComponent: PageFailed,
    defaultNotFoundComponent: NotFoundPage,
  })

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
  interface StaticDataRouteOption {
    place?: PlaceName
  }
}
