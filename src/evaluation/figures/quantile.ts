/** The value below which this part of an ascending list lies, between two by proportion; undefined of an empty list. */
export function quantile(ascending: ArrayLike<number>, part: number): number | undefined {
  const place = (ascending.length - 1) * part;
  const below = ascending[Math.floor(place)];
  const above = ascending[Math.ceil(place)];
  if (below === undefined || above === undefined) return undefined;
  return below + (above - below) * (place - Math.floor(place));
}
