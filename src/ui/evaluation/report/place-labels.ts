type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
type Point = { readonly x: number; readonly y: number };

/** A text for a point; what must be read comes first and is placed first. */
export type LabelledPoint = Point & { readonly text: string };

export type PlacedLabel = LabelledPoint & { readonly anchor: "start" | "middle" | "end" };

const [signPx, hanPx, linePx, gapPx] = [6.8, 12.5, 14, 10];

/** Puts each text where it covers no other text and no point; one without room is left to the table. */
export function placeLabels(points: readonly LabelledPoint[], within: Box): readonly PlacedLabel[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
  return points.flatMap((point): readonly PlacedLabel[] => {
    const label = places(point).find((place) => {
      const box = boxOf(place);
      return isIn(box, within) && !taken.some((other) => meet(box, other));
    });
    if (label) taken.push(boxOf(label));
    return label ? [label] : [];
  });
}

/** Above and below, which can be taken for no other point's, then beside. */
function places({ x, y, text }: LabelledPoint): readonly PlacedLabel[] {
  return [
    { x, y: y - gapPx, text, anchor: "middle" },
    { x, y: y + gapPx + linePx / 2 + 3, text, anchor: "middle" },
    { x: x - gapPx, y: y + 4, text, anchor: "end" },
    { x: x + gapPx, y: y + 4, text, anchor: "start" },
  ];
}

function boxOf({ x, y, text, anchor }: PlacedLabel): Box {
  const width = [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? hanPx : signPx), 0);
  // Beside its point, up to the point: nothing may stand between the two.
  const left = { start: x - gapPx / 2, middle: x - width / 2, end: x - width }[anchor];
  const right = { start: x + width, middle: x + width / 2, end: x + gapPx / 2 }[anchor];
  return { left, right, top: y - linePx + 3, bottom: y + 3 };
}

function isIn(box: Box, within: Box): boolean {
  return (
    box.left >= within.left &&
    box.right <= within.right &&
    box.top >= within.top &&
    box.bottom <= within.bottom
  );
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
