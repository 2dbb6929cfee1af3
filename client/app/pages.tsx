/** The page of every address inside the shell. Each loads when it is first visited. */
import { Route, Switch } from 'wouter'
import { lazyPart } from '../api/load-part.ts'
import { IfRole, IfSignedIn } from '../shell/if-role.tsx'

const HomePage = lazyPart(async () => (await import('./home-page.tsx')).HomePage)
const SignInPage = lazyPart(async () => (await import('../account/sign-in-page.tsx')).SignInPage)
const InvitePage = lazyPart(async () => (await import('../account/invite-page.tsx')).InvitePage)
const JoinPage = lazyPart(async () => (await import('../account/join-page.tsx')).JoinPage)
const EnterPage = lazyPart(async () => (await import('../entrance/enter-page.tsx')).EnterPage)
const ScreenPage = lazyPart(async () => (await import('../entrance/screen-page.tsx')).ScreenPage)
const DoorPage = lazyPart(async () => (await import('../entrance/door-page.tsx')).DoorPage)
const DevicesPage = lazyPart(async () => (await import('../account/devices-page.tsx')).DevicesPage)
const ScenariosPage = lazyPart(
  async () => (await import('../catalogue/scenarios-page.tsx')).ScenariosPage,
)
const ScenarioRoute = lazyPart(async () => (await import('./scenario-route.tsx')).ScenarioRoute)
const SubmissionsPage = lazyPart(
  async () => (await import('../intake/submissions-page.tsx')).SubmissionsPage,
)
const SubmissionRoute = lazyPart(
  async () => (await import('./submission-route.tsx')).SubmissionRoute,
)
const ChecksPage = lazyPart(async () => (await import('../organiser/checks-page.tsx')).ChecksPage)
const CheckRoute = lazyPart(async () => (await import('./check-route.tsx')).CheckRoute)
const BlindRoute = lazyPart(async () => (await import('./check-route.tsx')).BlindRoute)
const InvitesPage = lazyPart(
  async () => (await import('../organiser/invites-page.tsx')).InvitesPage,
)
const GatheringsPage = lazyPart(
  async () => (await import('../organiser/gatherings-page.tsx')).GatheringsPage,
)
const PrepareRoute = lazyPart(async () => (await import('./prepare-route.tsx')).PrepareRoute)
const GatheringPage = lazyPart(
  async () => (await import('../gathering/gathering-page.tsx')).GatheringPage,
)
const GatheringScreen = lazyPart(
  async () => (await import('../gathering/screen-page.tsx')).ScreenPage,
)
const NoticesPage = lazyPart(async () => (await import('../notice/notices-page.tsx')).NoticesPage)
const NoticePage = lazyPart(async () => (await import('../notice/notice-page.tsx')).NoticePage)
const ObjectionPage = lazyPart(
  async () => (await import('../notice/objection-page.tsx')).ObjectionPage,
)
const LookPage = lazyPart(async () => (await import('../gathering/look-page.tsx')).LookPage)
/** In development alone: a build drops what is behind this. */
const Workbench = import.meta.env.DEV
  ? lazyPart(async () => (await import('../workbench/workbench-page.tsx')).WorkbenchPage)
  : undefined

const NotFoundPage = lazyPart(
  async () => (await import('../shell/not-found-page.tsx')).NotFoundPage,
)

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
