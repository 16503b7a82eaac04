import { useQuery } from "urql";
import {
  NominationRevocationDocument,
  type NominationRevocationQuery,
} from "../../../generated/graphql.ts";
import { useLanguage } from "../../../language/language.tsx";
import type { Nomination } from "../nomination-page.tsx";
import { useRenewed } from "../use-renewed.ts";
import { Details } from "./details.tsx";
import { Dependents } from "./dependents.tsx";
import { Propose } from "./propose.tsx";
import { Revoked } from "./revoked.tsx";
import { RevocationList } from "./revocation-list.tsx";
import { Stopped } from "./stopped.tsx";
import "./revocation.css";

export type RevocationOf = NonNullable<NominationRevocationQuery["nomination"]>;
type Props = { readonly nomination: Nomination; readonly onChanged: () => void };

function useRevocation({ id, version }: Nomination): RevocationOf | null {
  const { locale } = useLanguage();
  const variables = { id, locale };
  const [{ data }, ask] = useQuery({ query: NominationRevocationDocument, variables });
  useRenewed(version, ask);
  return data?.nomination ?? null;
}

/** What has to be known before anything is done: the award is gone, or what it rested on. */
export function RevocationNotices({ nomination }: Pick<Props, "nomination">) {
  const told = useRevocation(nomination);
  return (
    <>
      {told?.revoked && <Revoked revoked={told.revoked} />}
      {told && told.revokedPrerequisites.length > 0 && (
        <Stopped prerequisites={told.revokedPrerequisites} />
      )}
    </>
  );
}

/** Of a revocation its ground and recovery; of an award what was or can be asked against it. */
export function RevocationPanels({ nomination, onChanged }: Props) {
  const told = useRevocation(nomination);
  if (!told) return null;
  const { revocation, revocations } = told;
  return (
    <>
      {revocation && <Details {...{ nomination, told, revocation, onChanged }} />}
      {revocation && <Dependents id={nomination.id} />}
      {revocations.edges.length > 0 && <RevocationList edges={revocations.edges} />}
      <Propose nomination={nomination} told={told} />
    </>
  );
}
