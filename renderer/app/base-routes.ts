import { createRootRoute, createRoute } from '@tanstack/react-router'
import { NotFoundPage } from './NotFoundPage.tsx'
import { Root } from './Root.tsx'
import { WorkLayout } from './WorkLayout.tsx'

/** Above every page. */
export const rootRoute = createRootRoute({ component: Root, notFoundComponent: NotFoundPage })

/** Above every page of somebody who is in; apart from the pages, which are in more than one file. */
export const workRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'work',
  component: WorkLayout,
})
