import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sceneWords } from '#i18n/sceneWords.ts';
import type { SceneWords } from '#picture/SceneWords.ts';

/** The words inside the drawing, in the language of the interface. */
export function useSceneWords(): SceneWords {
  const { t } = useTranslation('scene');
  return useMemo(() => sceneWords(t), [t]);
}
