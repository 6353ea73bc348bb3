import { saveBlob } from "../history/save-file.ts";

type SavePicker = (options: {
  suggestedName: string;
}) => Promise<{ createWritable(): Promise<WritableStream> }>;

/** Gives a long stream to the person as a file; straight into it where the browser can. */
export async function saveStream(file: {
  readonly fileName: string;
  readonly stream: ReadableStream<Uint8Array>;
}): Promise<void> {
  const pick: unknown = Reflect.get(globalThis, "showSaveFilePicker");
  if (typeof pick === "function") {
    const handle = await (pick as SavePicker)({ suggestedName: file.fileName });
    await file.stream.pipeTo(await handle.createWritable());
    return;
  }
  saveBlob(file.fileName, await new Response(file.stream).blob());
}
