import { taskScales } from "../../domain/assessment.ts";
import type { Task } from "../task.ts";
import { esiModel } from "./model.ts";
import { esiProtocol } from "./protocol.ts";
import type { EsiOutput } from "./schema.ts";

/** Emergency Severity Index, five levels, 1 = most urgent. */
export const esi: Task<EsiOutput> = {
  id: "esi",
  scale: taskScales.esi,
  protocol: esiProtocol,
  model: esiModel,
};
