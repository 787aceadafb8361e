import { useEffect, useRef, useState } from 'react';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { sceneChanges } from '#i18n/sceneChanges.ts';
import { useWords } from '#i18n/useWords.ts';
import type { PlaceLabel, SceneState } from '#picture/SceneState.ts';

/** Says politely what has changed in the picture. */
export function SceneChanges({ state, labels }: { state: SceneState; labels: readonly PlaceLabel[] }) {
  const t = useWords('scene');
  const before = useRef(state);
  const [text, setText] = useState('');
  useEffect(() => {
    const said = sceneChanges(t, before.current, state, labels);
    before.current = state;
    if (said !== '') setText(said);
  }, [state, labels, t]);
  return <LiveRegion text={text} />;
}
