const DAY_MS = 86_400_000;

/**
 * Days since 1970-01-01 of a calendar day `YYYY-MM-DD`, or null when there is no such day.
 * Pure arithmetic, because the domain has no clock (algorithm: days from civil, Howard Hinnant).
 */
export function dayNumber(date: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const length = lengths[month - 1];
  if (year < 2000 || length === undefined || day < 1 || day > length) return null;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

/** The moment (ms since epoch) from which a session of that day is deleted; null for a day that does not exist. */
export function expiryOf(date: string, retentionDays: number): number | null {
  const day = dayNumber(date);
  return day === null ? null : (day + retentionDays + 1) * DAY_MS;
}
