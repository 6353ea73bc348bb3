// Written by make-table.py.

/** The ICD-10-CM release in the app (CDC/NCHS, public domain), and the file that holds it. */
export const release = {
  release: "2026-04-01",
  codes: 98186,
  billable: 74719,
  file: "terminology/icd10cm-2026-04-01.bin",
  sizeBytes: 642573,
  sha256: "9c60de03bb268424761f4aa3acb21106bb6dc8cb6a5f2a18736f147fa1a40330",
} as const;
