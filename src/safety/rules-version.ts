/** Year and month of the last clinical change of a rule; every assessment keeps it. */
export const rulesVersion = "2026.11";
