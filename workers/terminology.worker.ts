import * as z from "zod/mini";
import { serveTerminology } from "../src/terminology/terminology-host.ts";

z.config({ jitless: true });
serveTerminology(self);
