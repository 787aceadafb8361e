import { useMemo } from 'react';
import { sceneWords } from '#i18n/sceneWords.ts';
import { useWords } from '#i18n/useWords.ts';
import type { SceneWords } from '#picture/SceneWords.ts';

/** The words inside the drawing, in the language of the interface. */
export function useSceneWords(): SceneWords {
  const t = useWords('scene');
  return useMemo(() => sceneWords(t), [t]);
}
