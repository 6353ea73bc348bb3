import { taskScales } from "../../domain/assessment.ts";
import type { Task } from "../task.ts";
import { manchesterModel } from "./model.ts";
import { answer } from "./protocol.ts";
import type { ManchesterOutput } from "./schema.ts";

/** Manchester: our own presentation groups and the public general discriminators, in five colours. */
export const manchester: Task<ManchesterOutput> = {
  id: "manchester",
  scale: taskScales.manchester,
  protocol: answer,
  model: manchesterModel,
};
