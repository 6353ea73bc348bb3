/** A limit that a model has to keep where it is measured. */
export type Limit = {
  /** A measure of the model's own arm, or of its answers. */
  readonly measure: string;
  /** The value must be at least, or at most, this. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** What the unfavourable end of the exact 95 % interval must still keep; the limit itself when absent. */
  readonly shown?: number;
  /** Fewer cases than this show nothing. */
  readonly leastCases: number;
};
