import { useEffect, useRef, useState } from 'react';
import { LazyTheirs } from '#client/conduct/LazyTheirs.tsx';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { useDeskPlace, useHalfTyped } from '#client/sync/useHalfTyped.ts';
import { TextArea } from '#client/ui/TextArea.tsx';
import { LIMITS } from '#domain/workshop/limits.ts';
import { writtenOver } from '#domain/workshop/onTopOf.ts';
import { type ReportPartId, reportPartOf } from '#domain/workshop/reportPart.ts';
import { useWords } from '#i18n/useWords.ts';

/** So long after the last keystroke (ms) the words are kept, and the example below shows them. */
const PAUSE_MS = 700;

interface PartTextProps {
  partId: ReportPartId;
  label: string;
  description?: string;
}

/** The facilitator's own words in a part of the report. They keep themselves: after a pause, and when she leaves the field. */
export function PartText({ partId, label, description }: PartTextProps) {
  const t = useWords('report');
  const why = useWords('rejections');
  const act = useAct();
  const kept = useSession((state) => reportPartOf(state.view, partId).text);
  const typed = useHalfTyped(useDeskPlace('verslag', partId), kept);
  const [error, setError] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const saying = (text: string) => ({ type: 'setReportPart', partId, text }) as const;
  /** Gives whether it is kept. */
  const save = (text: string, on: string): boolean => {
    clearTimeout(timer.current);
    if (text.trim() === kept) return true;
    const refusal = act(writtenOver(saying(text), saying(on)));
    setError(refusal && why(refusal));
    return refusal === null;
  };
  // The timer asks for what is so when it goes off.
  const latest = useRef({ typed, save });
  useEffect(() => {
    latest.current = { typed, save };
  });
  const handleChange = (text: string) => {
    typed.write(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const now = latest.current;
      if (now.typed.clashes.length > 0) return;
      // Whoever goes on writing writes on top of this, as it is kept: the space before her next word is not in it, and stays.
      if (now.save(now.typed.value, now.typed.on)) now.typed.goOn(now.typed.value.trim());
    }, PAUSE_MS);
  };
  const handleLeave = () => {
    clearTimeout(timer.current);
    if (typed.clashes.length === 0 && save(typed.value, typed.on)) typed.forget();
  };
  const text = typed.value;
  return (
    <>
      <TextArea
        label={label}
        description={description}
        error={error}
        rows={3}
        most={LIMITS.reportText}
        value={text}
        onChange={(event) => handleChange(event.target.value)}
        onBlur={handleLeave}
        aside={kept !== '' && text.trim() === kept ? t('choose.kept') : undefined}
      />
      {typed.clashes.length === 0 ? null : (
        <LazyTheirs
          field={label}
          texts={[kept]}
          onMine={() => {
            if (save(text, kept)) typed.forget();
          }}
          onTheirs={typed.forget}
        />
      )}
    </>
  );
}
