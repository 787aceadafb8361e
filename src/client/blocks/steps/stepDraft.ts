/** The fields of a proposed step as people fill them in on a tablet. */
export const STEP_FIELDS = ['what', 'lead', 'partners', 'firstMove', 'checkDate', 'residentNotices'] as const;
export type StepField = (typeof STEP_FIELDS)[number];
export type StepData = Readonly<Record<StepField, string>>;

const EMPTY_STEP: StepData = {
  what: '',
  lead: '',
  partners: '',
  firstMove: '',
  checkDate: '',
  residentNotices: '',
};

/** Reads a contribution's data; what is missing or of another shape is empty. */
export function stepData(data: Readonly<Record<string, unknown>>): StepData {
  const step: Record<StepField, string> = { ...EMPTY_STEP };
  for (const field of STEP_FIELDS) {
    const value = data[field];
    if (typeof value === 'string') step[field] = value;
  }
  return step;
}

/** A half-filled form as the one text that a device keeps of it; empty when nothing is filled in. */
export function toDraft(step: StepData): string {
  return STEP_FIELDS.every((field) => step[field].trim() === '') ? '' : JSON.stringify(step);
}

/** The form again out of that text. */
export function fromDraft(text: string): StepData {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? stepData({ ...value }) : EMPTY_STEP;
  } catch {
    return EMPTY_STEP;
  }
}
