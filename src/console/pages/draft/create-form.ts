import type {
  CreateNominationInput,
  EligibilityInput,
  SubjectKind,
} from "../../generated/graphql.ts";

/** What stands on the page of a nomination that is not made yet. */
export type CreateForm = {
  readonly unitId: string | null;
  readonly roundId: string | null;
  readonly award: string | null;
  readonly kind: SubjectKind | null;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly headOfId: string | null;
  readonly name: string;
  readonly position: string;
  readonly partyManaged: boolean;
  readonly achievement: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly classified: boolean;
};

export const emptyForm: CreateForm = {
  unitId: null,
  roundId: null,
  award: null,
  kind: null,
  personId: null,
  organisationId: null,
  headOfId: null,
  name: "",
  position: "",
  partyManaged: false,
  achievement: "",
  from: null,
  to: null,
  classified: false,
};

type Chosen = { unitId: string; roundId: string; award: string; kind: SubjectKind };

function chosen({ unitId, roundId, award, kind }: CreateForm): Chosen | null {
  return unitId && roundId && award && kind ? { unitId, roundId, award, kind } : null;
}

/** What the rules can be asked with so far; null while too little is chosen. */
export function eligibilityOf(form: CreateForm): EligibilityInput | null {
  const all = chosen(form);
  if (!all) return null;
  const { unitId, roundId, award, kind } = all;
  return {
    unitId,
    roundId,
    award,
    subjectKind: kind,
    personId: form.personId,
    organisationId: form.organisationId,
    headOfId: form.headOfId,
    achievementFrom: form.from,
    achievementTo: form.to,
  };
}

/** As the API takes it; null while something that has no text is not chosen. */
export function creationOf(form: CreateForm, key: string): CreateNominationInput | null {
  const all = chosen(form);
  if (!all) return null;
  const { unitId, roundId, award, kind } = all;
  return {
    unitId,
    roundId,
    award,
    subject: {
      kind,
      name: form.name,
      position: form.position || null,
      personId: form.personId,
      organisationId: form.organisationId,
      headOfId: form.headOfId,
      partyManaged: form.partyManaged,
    },
    achievement: form.achievement,
    achievementFrom: form.from,
    achievementTo: form.to,
    classified: form.classified,
    idempotencyKey: key,
  };
}
