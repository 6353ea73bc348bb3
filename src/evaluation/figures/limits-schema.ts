import * as z from "zod/mini";

/** 25 of 25 only show 86 %: fewer show nothing. */
export const leastCases = 25;

const share = z.number().check(z.gte(0), z.lte(1));

/** A site's own limits, from a file or the settings. */
export const limitsSchema = z.array(
  z
    .strictObject({
      measure: z.string(),
      atLeast: z.exactOptional(share),
      atMost: z.exactOptional(share),
      shown: z.exactOptional(share),
      leastCases: z._default(z.int().check(z.positive()), leastCases),
    })
    .check(z.refine(({ atLeast, atMost }) => (atLeast === undefined) !== (atMost === undefined))),
);
