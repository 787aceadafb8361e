/** What stands in a field in which somebody types, and what she can do about it. */
export interface TheirsProps {
  /** What the field is called. */
  readonly field: string;
  /** Says so for the eye as well: it does not stand right below that field, or beside others. */
  readonly named?: boolean;
  /** What stands there now; null: it was taken away. */
  readonly texts: readonly string[] | null;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}
