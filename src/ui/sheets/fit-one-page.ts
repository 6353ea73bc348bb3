const pxPerMm = 96 / 25.4;
/** What A4 leaves between the margins that PaperView prints with, less a line for rounding. */
const page = { widthMm: 186, heightMm: 272 };
const sizesPt = [10, 9.2, 8.6, 8, 7.5, 7] as const;

/** Sets a sheet in the largest type with which it stays on one page; beyond the smallest it goes on to a second. */
export function fitOnePage(sheet: HTMLElement): void {
  const { style } = sheet;
  style.width = `${page.widthMm}mm`;
  for (const size of sizesPt) {
    style.fontSize = `${size}pt`;
    if (sheet.offsetHeight <= page.heightMm * pxPerMm) break;
  }
  style.width = "";
}
