import { planFromHub } from "./hub.ts";
import { refuseWrong, requestFile } from "./host-request.ts";
import type { PackSource } from "./model-store.ts";
import { parseManifest } from "./pack-contents.ts";
import type { PackPlan } from "./pack-records.ts";
import { StoreError } from "./store-error.ts";

/**
 * Makes a plan of where a pack comes from: every source of its files absolute. Throws TransferFault for the host,
 * StoreError `not-a-pack`, `not-offered`.
 */
export async function planSource(
  packId: string,
  source: PackSource,
  { scope, hub }: { readonly scope: string; readonly hub: string },
  signal: AbortSignal,
): Promise<Omit<PackPlan, "wanted">> {
  const plan =
    source.kind === "hub"
      ? await planFromHub(source, hub, signal)
      : await planFromManifest(new URL(source.url, scope).href, signal);
  if (plan.manifest.id !== packId) throw new StoreError("not-a-pack", plan.manifest.id);
  return plan;
}

async function planFromManifest(url: string, signal: AbortSignal): Promise<Omit<PackPlan, "wanted">> {
  const response = await requestFile(url, signal);
  refuseWrong(response);
  const manifest = parseManifest(await response.text());
  const folders = manifest.sources.length > 0 ? manifest.sources : ["./"];
  return {
    manifest: { ...manifest, sources: folders.map((folder) => folderUrl(folder, url)) },
    gitBlobs: {},
  };
}

function folderUrl(folder: string, manifestUrl: string): string {
  try {
    return new URL(folder.endsWith("/") ? folder : `${folder}/`, manifestUrl).href;
  } catch (cause) {
    throw new StoreError("not-a-pack", folder, { cause });
  }
}
