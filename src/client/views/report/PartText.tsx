import { useEffect, useRef, useState } from 'react';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { LIMITS } from '#domain/workshop/limits.ts';
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
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const save = (text: string) => {
    clearTimeout(timer.current);
    if (text.trim() === kept) return;
    const refusal = act({ type: 'setReportPart', partId, text });
    setError(refusal && why(refusal));
  };
  const handleChange = (text: string) => {
    setDraft(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => save(text), PAUSE_MS);
  };
  const handleLeave = () => {
    if (draft === null) return;
    save(draft);
    if (draft.length <= LIMITS.reportText) setDraft(null);
  };
  const text = draft ?? kept;
  return (
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
  );
}
