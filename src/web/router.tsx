import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { basePath } from './api/base.ts'
import { analysisSearch } from './pages/analysis/search.ts'
import { HomePage } from './pages/home/home-page.tsx'
import { prepareSearch } from './pages/prepare/search.ts'
import { AppShell } from './parts/app-shell.tsx'
import { NotFound } from './parts/not-found.tsx'
import { ErrorState, LoadingState } from './parts/states.tsx'

const rootRoute = createRootRoute({ component: AppShell, notFoundComponent: NotFound })

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomePage })

const prepareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/files/$id',
  validateSearch: prepareSearch,
  component: lazyRouteComponent(() => import('./pages/prepare/prepare-page.tsx'), 'PreparePage'),
})

const analysisRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/analyses/$id',
  validateSearch: analysisSearch,
  component: lazyRouteComponent(() => import('./pages/analysis/analysis-page.tsx'), 'AnalysisPage'),
})

const guideRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/guide',
  component: lazyRouteComponent(() => import('./pages/guide/guide-page.tsx'), 'GuidePage'),
})

/** The screens and their addresses. */
export const router = createRouter({
  basepath: basePath || '/',
  routeTree: rootRoute.addChildren([homeRoute, prepareRoute, analysisRoute, guideRoute]),
  defaultPendingComponent: () => <LoadingState />,
  defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
