import { useWords } from '#i18n/useWords.ts';

interface StartersProps {
  starters: readonly string[];
  onChoose: (starter: string) => void;
}

/** Beginnings of a sentence, for who does not know how to begin. */
export function Starters({ starters, onChoose }: StartersProps) {
  const t = useWords('participant');
  if (starters.length === 0) return null;
  return (
    <fieldset className="tablet-starters" aria-label={t('write.starters')}>
      {starters.map((starter) => (
        <button key={starter} type="button" className="tablet-starter" onClick={() => onChoose(starter)}>
          {starter}
        </button>
      ))}
    </fieldset>
  );
}
