import { useMutation } from "urql";
import {
  type OwnTemplateFragment,
  type TemplatedPapersQuery,
  WithdrawPaperTemplateDocument,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { PlainTable } from "../../parts/plain-table.tsx";
import { Trouble } from "../../parts/states.tsx";
import { useTemplateFile } from "./template-files.ts";
import { templatesText as text } from "./templates.text.ts";

export type OwnTemplate = OwnTemplateFragment;

type Props = {
  readonly paper: TemplatedPapersQuery["templatedPapers"][number];
  readonly templates: readonly OwnTemplate[];
  readonly onChanged: () => void;
};

/** The templates an agency has brought for a paper, the latest first. */
export function OwnTemplates({ paper, templates, onChanged }: Props) {
  const { say, date, dateTime } = useLanguage();
  const fetchFile = useTemplateFile();
  const [{ fetching, error }, withdraw] = useMutation(WithdrawPaperTemplateDocument);
  const end = async (templateId: string) => {
    const answer = await withdraw({ input: { templateId } });
    if (!answer.error) onChanged();
  };
  return (
    <>
      <PlainTable
        caption={text.own}
        columns={[text.file, text.since, text.by, text.state]}
        rows={templates.map(({ id, fileName, validFrom, uploadedBy, withdrawnAt }) => ({
          key: id,
          cells: [
            <Button key="file" kind="quiet" onPress={() => void fetchFile(paper.key, id)}>
              {fileName}
            </Button>,
            date(validFrom),
            uploadedBy.name,
            withdrawnAt ? (
              say(text.withdrawn, { day: dateTime(withdrawnAt) })
            ) : (
              <Button
                key="end"
                isPending={fetching}
                aria-label={say(text.of, { act: say(text.withdraw), paper: fileName })}
                onPress={() => void end(id)}
              >
                {say(text.withdraw)}
              </Button>
            ),
          ],
        }))}
      />
      <Trouble error={error} />
    </>
  );
}
