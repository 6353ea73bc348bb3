/** The text of a drawing, its blanks made one. */
export function drawnText(html: string): string {
  return html
    .replaceAll(/<!--.*?-->/gsu, "")
    .replaceAll(/<[^>]*>/gu, " ")
    .replaceAll(/\s+/gu, " ");
}
