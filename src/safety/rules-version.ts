/**
 * Year and month of the last clinical change of a rule, and a fingerprint of all that reads notes and judges them, which a
 * test keeps true: every assessment and evaluation keeps it, so that two are of the same rules only if they say so.
 */
export const rulesVersion = "2026.11-03a5e84d";
