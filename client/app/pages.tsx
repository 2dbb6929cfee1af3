/** The page of every address inside the shell. Each loads when it is first visited. */
import { Route, Switch } from 'wouter'
import { lazyPart } from '../api/load-part.ts'
import { IfRole, IfSignedIn } from '../shell/if-role.tsx'

const HomePage = lazyPart(() => import('./home-page.tsx'), 'HomePage')
const SignInPage = lazyPart(() => import('../account/sign-in-page.tsx'), 'SignInPage')
const InvitePage = lazyPart(() => import('../account/invite-page.tsx'), 'InvitePage')
const JoinPage = lazyPart(() => import('../account/join-page.tsx'), 'JoinPage')
const EnterPage = lazyPart(() => import('../entrance/enter-page.tsx'), 'EnterPage')
const ScreenPage = lazyPart(() => import('../entrance/screen-page.tsx'), 'ScreenPage')
const DoorPage = lazyPart(() => import('../entrance/door-page.tsx'), 'DoorPage')
const DevicesPage = lazyPart(() => import('../account/devices-page.tsx'), 'DevicesPage')
const ScenariosPage = lazyPart(() => import('../catalogue/scenarios-page.tsx'), 'ScenariosPage')
const ScenarioRoute = lazyPart(() => import('./scenario-route.tsx'), 'ScenarioRoute')
const SubmissionsPage = lazyPart(() => import('../intake/submissions-page.tsx'), 'SubmissionsPage')
const SubmissionRoute = lazyPart(() => import('./submission-route.tsx'), 'SubmissionRoute')
const ChecksPage = lazyPart(() => import('../organiser/checks-page.tsx'), 'ChecksPage')
const CheckRoute = lazyPart(() => import('./check-route.tsx'), 'CheckRoute')
const BlindRoute = lazyPart(() => import('./check-route.tsx'), 'BlindRoute')
const InvitesPage = lazyPart(() => import('../organiser/invites-page.tsx'), 'InvitesPage')
const GatheringsPage = lazyPart(() => import('../organiser/gatherings-page.tsx'), 'GatheringsPage')
const PrepareRoute = lazyPart(() => import('./prepare-route.tsx'), 'PrepareRoute')
const GatheringPage = lazyPart(() => import('../gathering/gathering-page.tsx'), 'GatheringPage')
const GatheringScreen = lazyPart(() => import('../gathering/screen-page.tsx'), 'ScreenPage')
const NoticesPage = lazyPart(() => import('../notice/notices-page.tsx'), 'NoticesPage')
const NoticePage = lazyPart(() => import('../notice/notice-page.tsx'), 'NoticePage')
const ObjectionPage = lazyPart(() => import('../notice/objection-page.tsx'), 'ObjectionPage')
const ExpertsPage = lazyPart(() => import('../expert/experts-page.tsx'), 'ExpertsPage')
const AppointmentPage = lazyPart(() => import('../expert/appointment-page.tsx'), 'AppointmentPage')
const LookPage = lazyPart(() => import('../gathering/look-page.tsx'), 'LookPage')
/** In development alone: a build drops what is behind this. */
const Workbench = import.meta.env.DEV
  ? lazyPart(() => import('../workbench/workbench-page.tsx'), 'WorkbenchPage')
  : undefined

const NotFoundPage = lazyPart(() => import('../shell/not-found-page.tsx'), 'NotFoundPage')

const STAFF = ['organiser', 'secretary'] as const

export function Pages() {
  return (
    <Switch>
      <Route path="/">
        <HomePage />
      </Route>
      <Route path="/sign-in">
        <SignInPage />
      </Route>
      <Route path="/invite/:token">{({ token }) => <InvitePage token={token} />}</Route>
      <Route path="/join/:code?">{({ code }) => <JoinPage code={code} />}</Route>
      <Route path="/enter">
        <EnterPage />
      </Route>
      <Route path="/enter/screen">
        <ScreenPage />
      </Route>
      <Route path="/door/:token">{({ token }) => <DoorPage token={token} />}</Route>
      <Route path="/devices">
        <IfSignedIn>
          <DevicesPage />
        </IfSignedIn>
      </Route>
      <Route path="/look">
        <IfSignedIn>
          <LookPage />
        </IfSignedIn>
      </Route>
      <Route path="/scenarios" component={ScenariosPage} />
      <Route path="/scenarios/:id">{({ id }) => <ScenarioRoute id={id} />}</Route>
      <Route path="/notices" component={NoticesPage} />
      <Route path="/notices/:id">{({ id }) => <NoticePage key={id} id={id} />}</Route>
      <Route path="/objections/:token">{({ token }) => <ObjectionPage token={token} />}</Route>
      <Route path="/appointments/:token">{({ token }) => <AppointmentPage token={token} />}</Route>
      <Route path="/apply/:id?">
        {({ id }) => (
          <IfRole roles={['applicant']}>
            {id === undefined ? <SubmissionsPage /> : <SubmissionRoute key={id} id={id} />}
          </IfRole>
        )}
      </Route>
      <Route path="/organiser/*">
        <IfSignedIn>
          <OrganiserPages />
        </IfSignedIn>
      </Route>
      <Route path="/gatherings/:id/screen">
        {({ id }) => (
          <IfSignedIn>
            <GatheringScreen id={id} />
          </IfSignedIn>
        )}
      </Route>
      <Route path="/gatherings/:id">
        {({ id }) => (
          <IfSignedIn>
            <GatheringPage id={id} />
          </IfSignedIn>
        )}
      </Route>
      {Workbench && (
        <Route path="/workbench/:kind?/:state?">{(params) => <Workbench {...params} />}</Route>
      )}
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  )
}

/** Gatherings open to their own secretaries too; the server decides. */
function OrganiserPages() {
  return (
    <Switch>
      <Route path="/organiser/gatherings">
        <GatheringsPage />
      </Route>
      <Route path="/organiser/gatherings/:id/blind/:submissionId">
        {({ id, submissionId }) => <BlindRoute id={id} submissionId={submissionId} />}
      </Route>
      <Route path="/organiser/gatherings/:id">
        {({ id }) => <PrepareRoute key={id} id={id} />}
      </Route>
      <Route>
        <IfRole roles={STAFF}>
          <Switch>
            <Route path="/organiser/checks">
              <ChecksPage />
            </Route>
            <Route path="/organiser/checks/:id">
              {({ id }) => <CheckRoute key={id} id={id} />}
            </Route>
            <Route path="/organiser/experts">
              <ExpertsPage />
            </Route>
            <Route path="/organiser/invites">
              <InvitesPage />
            </Route>
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </IfRole>
      </Route>
    </Switch>
  )
}
