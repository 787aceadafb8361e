import { places } from 'virtual:catalog/places';
import { useWords } from '#i18n/useWords.ts';
import type { Spot } from './OwnQuestionForm.tsx';

/** Where a question of one's own can go: with a step that asks something, or at a place of the picture. */
export function useSpots(steps: readonly { readonly id: string; readonly title: string }[]): Spot[] {
  const t = useWords('prepare');
  return [
    ...steps.map(({ id, title }) => ({
      value: `activity:${id}`,
      label: t('own.atActivity', { title }),
      at: { activity: id },
    })),
    ...places.map(({ id, label }) => ({
      value: `place:${id}`,
      label: t('own.atPlace', { place: label }),
      at: { place: id },
    })),
  ];
}
