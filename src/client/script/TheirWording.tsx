import { LazyTheirs } from '#client/conduct/LazyTheirs.tsx';
import type { Wording } from '#domain/workshop/Wording.ts';
import type { Edited } from './useEdited.ts';

interface TheirWordingProps {
  field: string;
  stored: Wording;
  edited: Edited<Wording>;
  onMine: () => void;
}

/** At a text in two registers: what somebody else made of it meanwhile; nothing as long as nobody did. */
export function TheirWording({ field, stored, edited, onMine }: TheirWordingProps) {
  const fields = (['tekst', 'tekst_b1'] as const).filter((each) => edited.clashes.includes(each));
  if (fields.length === 0) return null;
  const texts = fields.map((each) => stored[each]);
  return <LazyTheirs field={field} texts={texts} onMine={onMine} onTheirs={edited.forget} />;
}
