import * as z from "zod/mini";
import { manifestUrl, ownCacheNames, planUrl, type PackLayout } from "./pack-layout.ts";
import { packManifestSchema, type PackManifest } from "./pack-manifest.ts";

const packPlanSchema = z.object({
  /** Sources are absolute; hashes may be absent until their file was fetched. */
  manifest: packManifestSchema,
  /** The person did not pause: it goes on by itself at the next start. */
  wanted: z.boolean(),
  /** Of small files whose source publishes no SHA-256: git's own SHA-1 of the content, by path. */
  gitBlobs: z.record(z.string(), z.string()),
});
/** What a download means to fetch; it stays until the pack is whole or deleted. */
export type PackPlan = z.infer<typeof packPlanSchema>;

/** The plan of a pack on its way; undefined when there is none that can be read. */
export async function readPlan(layout: PackLayout, packId: string): Promise<PackPlan | undefined> {
  return readRecord(layout, planUrl(layout, packId), packPlanSchema);
}

/** The plans of all packs on their way. */
export async function listPlans(layout: PackLayout): Promise<readonly PackPlan[]> {
  return listRecords(layout, "/plan.json", packPlanSchema);
}

/** Begins a plan, or puts it in place of the one before. */
export async function writePlan(layout: PackLayout, plan: PackPlan): Promise<void> {
  await writeRecord(layout, planUrl(layout, plan.manifest.id), plan);
}

/** Changes a plan that is there; returns it, or undefined when there is none. */
export async function changePlan(
  layout: PackLayout,
  packId: string,
  change: (plan: PackPlan) => PackPlan,
): Promise<PackPlan | undefined> {
  // A pause may come between reading and writing a file's hash.
  return navigator.locks.request(`tamiz-plan:${packId}`, async () => {
    const plan = await readPlan(layout, packId);
    if (!plan) return undefined;
    const changed = change(plan);
    await writePlan(layout, changed);
    return changed;
  });
}

/** Nothing more is to be fetched for this pack. */
export async function deletePlan(layout: PackLayout, packId: string): Promise<void> {
  await (await openRecords(layout)).delete(planUrl(layout, packId));
}

/** The commit mark: the manifest of a pack whose every file is here and was checked. */
export async function readManifest(layout: PackLayout, packId: string): Promise<PackManifest | undefined> {
  return readRecord(layout, manifestUrl(layout, packId), packManifestSchema);
}

/** The commit marks of all packs. */
export async function listManifests(layout: PackLayout): Promise<readonly PackManifest[]> {
  return listRecords(layout, "/manifest.json", packManifestSchema);
}

/** Marks a pack as whole: the last thing that is written of it. */
export async function writeManifest(layout: PackLayout, manifest: PackManifest): Promise<void> {
  await writeRecord(layout, manifestUrl(layout, manifest.id), manifest);
}

/** The pack is whole no more. */
export async function deleteManifest(layout: PackLayout, packId: string): Promise<void> {
  await (await openRecords(layout)).delete(manifestUrl(layout, packId));
}

function openRecords(layout: PackLayout): Promise<Cache> {
  return caches.open(ownCacheNames(layout).packs);
}

async function readRecord<T>(layout: PackLayout, url: string, schema: z.ZodMiniType<T>) {
  const response = await (await openRecords(layout)).match(url);
  return response && parseRecord(response, schema);
}

async function listRecords<T>(layout: PackLayout, ending: string, schema: z.ZodMiniType<T>) {
  const records = await openRecords(layout);
  const requests = (await records.keys()).filter(({ url }) => url.endsWith(ending));
  const found = await Promise.all(requests.map(({ url }) => readRecord(layout, url, schema)));
  return found.filter((record) => record !== undefined);
}

async function parseRecord<T>(response: Response, schema: z.ZodMiniType<T>): Promise<T | undefined> {
  const data: unknown = await response.json().catch(() => undefined);
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : undefined;
}

async function writeRecord(layout: PackLayout, url: string, record: unknown): Promise<void> {
  const headers = { "Content-Type": "application/json" };
  await (await openRecords(layout)).put(url, new Response(JSON.stringify(record), { headers }));
}
