import { expect, test } from 'vitest';
import { textOfIntent } from './textOfIntent.ts';

test('what was typed can be read in whatever was refused', () => {
  expect(textOfIntent({ type: 'park', parkedId: 'p1', text: 'En het geld?', hideGroup: false })).toBe(
    'En het geld?',
  );
  expect(textOfIntent({ type: 'setConclusion', activityId: 'a1', text: 'We willen allebei.' })).toBe(
    'We willen allebei.',
  );
  const contributions = ['een', 'twee'].map((text) => ({ contributionId: text, data: { text } }));
  const where = { activityId: 'a1', promptId: null, groupId: null };
  expect(textOfIntent({ type: 'contributeFor', ...where, contributions })).toBe('een\ntwee');
  expect(textOfIntent({ type: 'blankWall', on: true })).toBe('');
});
