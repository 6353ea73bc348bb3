const releaseMs = 60_000;

/** Gives a text to the person as a file. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type }));
}

/** Gives a blob to the person as a file. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the blob after the click returned.
  setTimeout(() => URL.revokeObjectURL(url), releaseMs);
}

/** "tamiz-history-2026-11-20-1403.json", by the clock of this device. */
export function fileName(stem: string, extension: string, at: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `tamiz-${stem}-${day}-${two(at.getHours())}${two(at.getMinutes())}.${extension}`;
}
