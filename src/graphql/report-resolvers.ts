import {
  CampaignFiguresResolver,
  CampaignReportResolver,
  ReturnReasonResolver,
  SilentUnitResolver,
} from "./campaign-report.resolver.ts";
import { HonourAwardResolver, HonourChoicesResolver, HonourResolver } from "./honours.resolver.ts";
import {
  AwardSumsResolver,
  DecisionSumsResolver,
  GivenCountResolver,
  ReportsResolver,
  UnitFiguresResolver,
} from "./reports.resolver.ts";

/** What answers for reports and for the honour roll. */
export const reportResolvers = [
  CampaignReportResolver,
  CampaignFiguresResolver,
  ReturnReasonResolver,
  SilentUnitResolver,
  ReportsResolver,
  UnitFiguresResolver,
  AwardSumsResolver,
  DecisionSumsResolver,
  GivenCountResolver,
  HonourResolver,
  HonourChoicesResolver,
  HonourAwardResolver,
] as const;
