import { lazy, Suspense, useEffect } from "react";
import { Route, Switch, useLocation } from "wouter";
import { useReachable } from "./api/reachable.ts";
import { useLanguage } from "./language/language.tsx";
import { Empty, Loading } from "./parts/states.tsx";
import { words } from "./parts/text.ts";
import { Side } from "./side.tsx";
import { shellText } from "./shell.text.ts";
import { WorkQueuePage } from "./pages/work-queue/work-queue-page.tsx";

const NominationsPage = lazy(() => import("./pages/nominations/nominations-page.tsx"));
const NominationPage = lazy(() => import("./pages/nomination/nomination-page.tsx"));
const DraftPage = lazy(() => import("./pages/draft/draft-page.tsx"));
const ImportsPage = lazy(() => import("./pages/imports/imports-page.tsx"));
const ImportPage = lazy(() => import("./pages/imports/import-page.tsx"));
const PipelinesPage = lazy(() => import("./pages/pipelines/pipelines-page.tsx"));
const AdministrationPage = lazy(() => import("./pages/administration/administration-page.tsx"));
const DecisionsPage = lazy(() => import("./pages/decisions/decisions-page.tsx"));
const DraftDecisionPage = lazy(() => import("./pages/decisions/draft-decision-page.tsx"));
const DecisionPage = lazy(() => import("./pages/decisions/decision-page.tsx"));
const SubmissionsPage = lazy(() => import("./pages/submissions/submissions-page.tsx"));
const DraftSubmissionPage = lazy(() => import("./pages/submissions/draft-submission-page.tsx"));
const SubmissionPage = lazy(() => import("./pages/submissions/submission-page.tsx"));
const ConsolidationPage = lazy(() => import("./pages/consolidation/consolidation-page.tsx"));
const PaymentsPage = lazy(() => import("./pages/payments/payments-page.tsx"));
const CouncilPage = lazy(() => import("./pages/council/council-page.tsx"));
const CouncilMembersPage = lazy(() => import("./pages/council/members-page.tsx"));
const SessionPage = lazy(() => import("./pages/council/session-page.tsx"));
const BatchesPage = lazy(() => import("./pages/batches/batches-page.tsx"));
const BatchPage = lazy(() => import("./pages/batches/batch-page.tsx"));
const ReportsPage = lazy(() => import("./pages/reports/reports-page.tsx"));
const HonoursPage = lazy(() => import("./pages/honours/honours-page.tsx"));
const VerifyPage = lazy(() => import("./pages/verify/verify-page.tsx"));
const LeadersPage = lazy(() => import("./pages/leaders/leaders-page.tsx"));

/** The frame around every page. */
export function Shell() {
  const { say } = useLanguage();
  const reachable = useReachable();
  const [path] = useLocation();
  useEffect(() => document.getElementById("main")?.focus(), [path]);
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {say(shellText.skip)}
      </a>
      <Side />
      <main id="main" className="main" tabIndex={-1} style={{ outline: "none" }}>
        {!reachable && (
          <p className="offline" role="status">
            {say(words.unreachable)}
          </p>
        )}
        <Suspense fallback={<Loading />}>
          <Pages />
        </Suspense>
      </main>
    </div>
  );
}

function Pages() {
  const { say } = useLanguage();
  return (
    <Switch>
      <Route path="/" component={WorkQueuePage} />
      <Route path="/nominations" component={NominationsPage} />
      <Route path="/nominations/:id" component={NominationPage} />
      <Route path="/batches" component={BatchesPage} />
      <Route path="/batches/:id" component={BatchPage} />
      <Route path="/draft" component={DraftPage} />
      <Route path="/draft/:id" component={DraftPage} />
      <Route path="/imports" component={ImportsPage} />
      <Route path="/imports/:id" component={ImportPage} />
      <Route path="/decisions" component={DecisionsPage} />
      <Route path="/decisions/draft" component={DraftDecisionPage} />
      <Route path="/decisions/:id" component={DecisionPage} />
      <Route path="/submissions" component={SubmissionsPage} />
      <Route path="/submissions/draft" component={DraftSubmissionPage} />
      <Route path="/submissions/:id" component={SubmissionPage} />
      <Route path="/consolidation" component={ConsolidationPage} />
      <Route path="/payments" component={PaymentsPage} />
      <Route path="/council" component={CouncilPage} />
      <Route path="/council/members/:id" component={CouncilMembersPage} />
      <Route path="/council/:id" component={SessionPage} />
      <Route path="/verify/:code?">{({ code }) => <VerifyPage code={code ?? ""} />}</Route>
      <Route path="/leaders" component={LeadersPage} />
      <Route path="/reports" component={ReportsPage} />
      <Route path="/honours" component={HonoursPage} />
      <Route path="/administration" component={AdministrationPage} />
      <Route path="/administration/:part" component={AdministrationPage} />
      <Route path="/pipelines" component={PipelinesPage} />
      <Route path="/pipelines/:key" component={PipelinesPage} />
      <Route>
        <Empty title={say(shellText.lost)} />
      </Route>
    </Switch>
  );
}
