/** A share with what it is a share of; `share` is undefined of nothing. */
export type Share = { readonly count: number; readonly of: number; readonly share: number | undefined };
