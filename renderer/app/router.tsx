import {
  createBrowserHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router'
import { NotFoundPage } from './NotFoundPage.tsx'
import { PageFailed } from './PageFailed.tsx'
import { PageLoading } from './PageLoading.tsx'
import type { PlaceName } from './place-name.ts'
import { Root } from './Root.tsx'
import { StartPage } from './StartPage.tsx'
import { WorkLayout } from './WorkLayout.tsx'

const rootRoute = createRootRoute({ component: Root, notFoundComponent: NotFoundPage })
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
  component: lazyRouteComponent(
    async () => import('../features/vault-door/VaultDoorPage.tsx'),
    'VaultDoorPage',
  ),
  staticData: { place: 'vault' },
})
const joinRoute = createRoute({
  getParentRoute: outside,
  path: '/meedoen',
  component: lazyRouteComponent(async () => import('../features/join/JoinPage.tsx'), 'JoinPage'),
  staticData: { place: 'join' },
})

const workRoute = createRoute({ getParentRoute: outside, id: 'work', component: WorkLayout })
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
const planRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/plan',
  component: lazyRouteComponent(async () => import('../features/plan/PlanPage.tsx'), 'PlanPage'),
  staticData: { place: 'plan' },
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
const familyRoute = createRoute({
  getParentRoute: inside,
  path: '/huishouden/$caseId/gezin',
  component: lazyRouteComponent(
    async () => import('../features/family/FamilyPage.tsx'),
    'FamilyPage',
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
      startRoute,
      vaultRoute,
      joinRoute,
      workRoute.addChildren([
        caseloadRoute,
        planRoute,
        tableRoute,
        teamRoute,
        familyRoute,
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
