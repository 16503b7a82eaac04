import type { CampaignRecord } from "../types.ts";
import { cultureReformTargets2021 } from "./culture-reform-targets-2021.ts";
import { dongNaiCommunication2022 } from "./dong-nai-communication-2022.ts";
import { haNamTransportReform2023 } from "./ha-nam-transport-reform-2023.ts";
import { namDinhReform2021 } from "./nam-dinh-reform-2021.ts";

/** The four plans the server was made from, oldest first. */
export const campaigns: readonly CampaignRecord[] = [
  namDinhReform2021,
  cultureReformTargets2021,
  dongNaiCommunication2022,
  haNamTransportReform2023,
];
