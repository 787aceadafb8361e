import { useEffect, useState } from 'react';

/**
 * Says something to who hears the page, when the reader pauses. Give it a new text each time; the same text again is
 * not said twice.
 */
export function LiveRegion({ text }: { text: string }) {
  // Filled after it is there: some readers ignore a region that is born with its text.
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {said}
    </div>
  );
}
