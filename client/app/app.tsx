/** Composition root: what every page needs, and the page of every address. */
import '../shell/styles.ts'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { createQueryClient } from '../api/query-client.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { useText } from '../i18n/use-text.ts'
import { ErrorBoundary } from '../shell/error-boundary.tsx'
import { Pages } from './pages.tsx'
import { Shell } from '../shell/shell.tsx'
import { GatheringHallRoute, HallRoute } from './spaces.ts'
import { theme } from '../shell/theme.ts'

export function App() {
  const [queries] = useState(createQueryClient)
  return (
    <MantineProvider theme={theme} forceColorScheme="light">
      <QueryClientProvider client={queries}>
        <Places />
      </QueryClientProvider>
    </MantineProvider>
  )
}

/** The hall fills the screen; everything else stands in the shell. */
function Places() {
  const [path] = useLocation()
  return (
    <ErrorBoundary place={path}>
      <Suspense fallback={<Coming />}>
        <Switch>
          <Route path="/hall">
            <HallRoute />
          </Route>
          <Route path="/gatherings/:id/hall">{({ id }) => <GatheringHallRoute id={id} />}</Route>
          <Route>
            <Shell>
              <ErrorBoundary place={path}>
                <Suspense fallback={<Coming />}>
                  <Pages />
                </Suspense>
              </ErrorBoundary>
            </Shell>
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
}

function Coming() {
  const { t } = useText()
  return (
    <p className="page awaiting" role="status">
      {t(commonTexts.loading)}
    </p>
  )
}
