import { useState } from 'react';
import type { OwnQuestion } from '#catalog/composeDraft.ts';
import type { DraftPlace } from '#client/sync/drafts.ts';
import { useHalfTyped } from '#client/sync/useHalfTyped.ts';
import { Button } from '#client/ui/Button.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { LIMITS } from '#domain/workshop/limits.ts';
import { useWords } from '#i18n/useWords.ts';

/** Where a question can go, as a choice in a list. */
export interface Spot {
  value: string;
  label: string;
  at: OwnQuestion['at'];
}

interface OwnQuestionFormProps {
  spots: readonly Spot[];
  /** Where it is kept while it is half-typed. */
  place: DraftPlace;
  onAdd: (question: Omit<OwnQuestion, 'key'>) => void;
}

/** One question more, in one's own words, and if one likes in plain Dutch too. No form element: it stands in one. */
export function OwnQuestionForm({ spots, place, onAdd }: OwnQuestionFormProps) {
  const t = useWords('prepare');
  const [last, setLast] = useState('');
  const typed = useHalfTyped(place, { text: '', plain: '', spot: last });
  const { text, plain, spot } = typed.value;
  const set = (part: Partial<typeof typed.value>) => typed.write({ ...typed.value, ...part });
  const [empty, setEmpty] = useState(false);
  const chosen = spots.find((each) => each.value === spot) ?? spots[0];
  const handleAdd = () => {
    setEmpty(text.trim() === '');
    if (text.trim() === '' || text.length > LIMITS.question || plain.length > LIMITS.question || !chosen)
      return;
    onAdd({ text, plain, at: chosen.at });
    setLast(spot);
    typed.forget();
  };
  return (
    <div className="prepare__own-form">
      <TextArea
        label={t('own.text')}
        error={empty && text.trim() === '' ? t('own.empty') : null}
        value={text}
        most={LIMITS.question}
        rows={2}
        onChange={(event) => set({ text: event.target.value })}
      />
      <TextArea
        label={t('own.plain')}
        description={t('own.plainHint')}
        value={plain}
        most={LIMITS.question}
        rows={2}
        onChange={(event) => set({ plain: event.target.value })}
      />
      <Select
        label={t('own.at')}
        value={chosen?.value ?? ''}
        options={spots.map(({ value, label }) => ({ value, label }))}
        onChange={(event) => set({ spot: event.target.value })}
      />
      <div>
        <Button onClick={handleAdd}>{t('own.add')}</Button>
      </div>
    </div>
  );
}
