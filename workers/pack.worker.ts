import * as z from "zod/mini";
import { servePackWorker } from "../src/model-store/pack-worker-host.ts";

z.config({ jitless: true });
servePackWorker(self);
