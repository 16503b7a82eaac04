import type { VoteRuleLineFragment, VoteTallyLineFragment } from "../../generated/graphql.ts";
import { type Language, useLanguage } from "../../language/language.tsx";
import { words } from "../../parts/text.ts";
import { Badge } from "../../parts/urgency.tsx";
import { councilWords } from "./council-vocabulary.text.ts";
import { sessionText as text } from "./session.text.ts";

type Rule = VoteRuleLineFragment;
type Tally = VoteTallyLineFragment;

function ruleWords({ say, number }: Language, rule: Rule) {
  return {
    sign: rule.strict ? ">" : "≥",
    share: number(rule.thresholdBasisPoints / 100, 2),
    whole: say(councilWords.denominator[rule.denominator]),
  };
}

/** The rule a nomination is voted by. */
export function RuleLine({ rule }: { readonly rule: Rule }) {
  const language = useLanguage();
  const { say } = language;
  return (
    <p className="small muted">
      {say(text.rule, ruleWords(language, rule))}
      {!rule.required && ` (${say(text.notRequired)})`}
      {rule.legalBasis && `. ${say(words.basis, { basis: rule.legalBasis })}`}
    </p>
  );
}

/** What agreed of what it is taken of, beside what was needed. */
export function outcomeText(language: Language, rule: Rule, tally: Tally): string {
  const of = rule.denominator === "TOTAL_MEMBERS" ? tally.totalMembers : tally.mayVote;
  // Cut, not rounded: a share that was missed must not look as if it had been reached.
  const percent = of > 0 ? Math.floor((tally.agree * 1000) / of) / 10 : 0;
  return language.say(text.outcome, {
    ...ruleWords(language, rule),
    agree: tally.agree,
    of,
    percent: language.number(percent, 1),
  });
}

export function ResultBadge({ result }: Pick<Tally, "result">) {
  const { say } = useLanguage();
  const tone = { ENDORSED: "good", NOT_ENDORSED: "late", TIED: "soon" } as const;
  return <Badge tone={tone[result]}>{say(councilWords.result[result])}</Badge>;
}

/** One closed round: its verdict, its share beside the rule, and its figures. */
export function TallyView({ rule, tally }: { readonly rule: Rule; readonly tally: Tally }) {
  const language = useLanguage();
  const { say } = language;
  const { absentWritten, absentWrittenAgree } = tally;
  return (
    <div className="council-tally">
      <div className="actions">
        {tally.round > 1 && <strong>{say(text.roundOf, { n: tally.round })}</strong>}
        <ResultBadge result={tally.result} />
        <strong className="council-share">{outcomeText(language, rule, tally)}</strong>
      </div>
      <p className="small">
        {say(text.figures, {
          agree: tally.agree,
          disagree: tally.disagree,
          abstain: tally.abstain,
          present: tally.present,
          total: tally.totalMembers,
          recused: tally.recused,
          issued: tally.ballotsIssued,
          collected: tally.ballotsCollected,
          valid: tally.validBallots,
        })}{" "}
        {absentWritten > 0 &&
          (typeof absentWrittenAgree === "number"
            ? say(text.writtenAgree, { n: absentWritten, agree: absentWrittenAgree })
            : say(text.written, { n: absentWritten }))}
      </p>
      {tally.reason && (
        <p className="small muted">{say(text.roundWhy, { reason: tally.reason })}</p>
      )}
    </div>
  );
}
