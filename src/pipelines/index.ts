import type { PipelineDefinition } from "../workflow/pipeline.ts";
import { communeAward } from "./commune-award.ts";
import { departmentAward } from "./department-award.ts";
import { extraordinaryAward } from "./extraordinary-award.ts";
import { provinceAward } from "./province-award.ts";
import { revocationDepartment } from "./revocation-department.ts";
import { revocationProvince } from "./revocation-province.ts";
import { revocationState } from "./revocation-state.ts";
import { stateHonour } from "./state-honour.ts";

/** The shipped pipelines; `bang-vang import` adds others with the same checks. */
export const pipelines: readonly PipelineDefinition[] = [
  departmentAward,
  communeAward,
  provinceAward,
  stateHonour,
  extraordinaryAward,
  revocationDepartment,
  revocationProvince,
  revocationState,
];
