import { expect, test } from "@jest/globals";
import { judge } from "../../src/award/criteria.ts";
import { headVerdict } from "../../src/award/head-rule.ts";
import type { Settings } from "../../src/award/rules.ts";
import { criterion, evidence, indexed } from "../support/evidence.ts";

const late = criterion("HN-C4", {
  kind: "COUNT",
  index: "LATE_FILES",
  of: "SUBJECT",
  atMost: 0,
});
const files = (count: number) =>
  evidence({
    subject: "COLLECTIVE",
    indexes: [indexed(2025, count, { index: "LATE_FILES", maxScore: null })],
  });

const failed = judge([late], files(3), []);
const met = judge([late], files(0), []);
const unknown = judge([late], evidence(), []);
const unjudged = judge([criterion("HN-C2", { kind: "MANUAL" })], evidence(), []);

const head = (results: typeof failed | null, nominated = true) => ({
  isHead: true,
  collectiveResults: results,
  collectiveNominated: nominated,
});
const same = "COLLECTIVE_MEETS_SAME_CRITERIA";

test.each<[Settings["head.rule"], string, ReturnType<typeof head>, string, readonly string[]]>([
  [same, "with late files", head(failed), "HEAD_COLLECTIVE_FAILED", ["HN-C4"]],
  ["WARN", "with late files", head(failed), "WARN", ["HN-C4"]],
  ["OFF", "with late files", head(failed), "PASS", []],
  ["COLLECTIVE_NOMINATED", "nominated with late files", head(failed), "PASS", []],
  [same, "without late files", head(met, false), "PASS", []],
  ["WARN", "without late files", head(met, false), "PASS", []],
  [same, "not counted yet", head(unknown), "WARN", ["HN-C4"]],
  ["WARN", "not counted yet", head(unknown), "WARN", ["HN-C4"]],
  [same, "of which nothing is known", head(null), "WARN", []],
  ["OFF", "of which nothing is known", head(null), "PASS", []],
  [same, "still to be judged by a person", head(unjudged), "PASS", []],
  ["COLLECTIVE_NOMINATED", "not nominated", head(met, false), "HEAD_COLLECTIVE_NOT_NOMINATED", []],
])("scenario 5: %s, a collective %s", (setting, _what, led, verdict, failing) => {
  expect(headVerdict(setting, led)).toEqual({ verdict, failing });
  expect(headVerdict(setting, { ...led, isHead: false })).toEqual({ verdict: "PASS", failing: [] });
});
