import { expect, it } from 'vitest';
import { sampleView } from '#client/conduct/sampleView.testing.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import { tabletScene } from './tabletScene.ts';

it('misses nobody on a tablet, which is not told who came', () => {
  const host = sampleView({
    op: 'patch',
    kind: 'activity',
    id: 'nu',
    set: { state: 'open', everOpened: true, placeId: 'bo2' },
  });
  const scene = tabletScene(classView(host, 'participants', BLOCKS));
  expect(scene.residentJoined).toBe(true);
  expect(scene.lit).toContain('bo2');
  expect(scene.counts).toEqual({});
});
