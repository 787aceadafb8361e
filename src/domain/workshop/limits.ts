/** How much one workshop may hold. Generous for a congress, small enough for a laptop. */
export const LIMITS = {
  contributions: 10_000,
  seats: 1_200,
  groups: 12,
  activities: 60,
  prompts: 240,
  title: 120,
  organisation: 120,
  contact: 200,
  url: 500,
  label: 40,
  hint: 120,
  question: 400,
  wallText: 1_200,
  remark: 4_000,
  minutes: 480,
  retentionDays: 365,
} as const;
