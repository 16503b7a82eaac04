import type { ReactNode } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { BallotChoice } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { councilWords } from "./council-vocabulary.text.ts";

type Props = {
  readonly name: string;
  readonly choice: BallotChoice | null;
  readonly onChoose: (choice: BallotChoice) => void;
  readonly children: ReactNode;
};

/** One of the three answers a ballot has. */
export function BallotChoices({ name, choice, onChoose, children }: Props) {
  const { say } = useLanguage();
  return (
    <RadioGroup
      className="council-ballot"
      value={choice}
      onChange={(value) => onChoose(value as BallotChoice)}
    >
      <Label>{name}</Label>
      {children}
      <div className="council-choices">
        {(["AGREE", "DISAGREE", "ABSTAIN"] as const).map((value) => (
          <Radio key={value} value={value} className="council-choice">
            <span className="council-dot" aria-hidden="true" />
            {say(councilWords.choice[value])}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
