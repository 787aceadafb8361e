import { describe, expect, test } from 'vitest';
import { type Mark, type Marks, onlyWords } from '../marks.ts';
import { measureWords } from '../measureWords.ts';
import { CLOUD_IDS, type SceneState, type Stage } from '../SceneState.ts';
import { fullScene, quietScene, sampleWords } from '../testing/sampleScene.ts';
import { createElements, shakes } from './createElements.ts';
import { stepMarks } from './steps.ts';

const draw = (state: SceneState, sway?: number) => createElements()(state, sampleWords, sway);
const element = (state: SceneState, id: string, sway?: number): Marks =>
  draw(state, sway).find((one) => one.id === id)?.marks ?? [];
const flat = (marks: Marks): Mark[] =>
  marks.flatMap((mark) => ('marks' in mark ? [mark, ...flat(mark.marks)] : [mark]));

describe('a bouwopgave', () => {
  const parts = [
    ['bo1', 'scaffold'],
    ['bo2', 'table'],
    ['bo3', 'stairs'],
    ['bo4', 'hut'],
    ['bo5', 'square'],
    ['bo5', 'stones'],
  ] as const;
  test.each(parts)('%s stands in five stages that all look different (%s)', (place, id) => {
    const looks = ([0, 1, 2, 3, 4] as Stage[]).map((stage) =>
      JSON.stringify(element({ ...quietScene, stages: { [place]: stage } }, id)),
    );
    expect(new Set(looks).size).toBe(5);
  });
  test.each(parts)('%s stands begun as long as there is no score (%s)', (place, id) => {
    expect(element(quietScene, id)).toEqual(element({ ...quietScene, stages: { [place]: 1 } }, id));
  });
});

describe('steps', () => {
  const dashed = (marks: Marks) => flat(marks).filter((mark) => 'dash' in mark && mark.dash);
  test('agreed are in pencil, confirmed in brick', () => {
    expect(dashed(stepMarks('bo1', { agreed: 2, confirmed: 3 }))).toHaveLength(2);
    expect(dashed(stepMarks('bo1', { agreed: 0, confirmed: 3 }))).toHaveLength(0);
    expect(stepMarks('bo1', { agreed: 0, confirmed: 3 })).toHaveLength(9);
  });
  test('more than six are six: the list tells the number', () => {
    expect(dashed(stepMarks('bo5', { agreed: 40, confirmed: 0 }))).toHaveLength(6);
    expect(dashed(stepMarks('bo5', { agreed: 40, confirmed: 40 }))).toHaveLength(0);
  });
  test('are built at a task, not at a window', () => {
    expect(stepMarks('inwoner', { agreed: 2, confirmed: 2 })).toEqual([]);
  });
});

describe('the weather', () => {
  const wind = { clouds: [], wind: true };
  test.each(CLOUD_IDS)('calls up the cloud %s alone', (id) => {
    const calm = element(quietScene, 'clouds');
    const called = element({ ...quietScene, weather: { clouds: [id] } }, 'clouds');
    const other = called.flatMap((cloud, i) =>
      JSON.stringify(cloud) === JSON.stringify(calm[i]) ? [] : [i],
    );
    expect(other).toEqual([CLOUD_IDS.indexOf(id)]);
  });
  test('shakes what is weak and leaves alone what is firm', () => {
    const firm = { ...quietScene, weather: wind, stages: { bo1: 3 } as const };
    expect(element(firm, 'scaffold')).toEqual(element({ ...firm, weather: { clouds: [] } }, 'scaffold'));
    const weak = { ...firm, stages: { bo1: 1 } as const };
    expect(element(weak, 'scaffold', -1)).not.toEqual(element(weak, 'scaffold', 1));
    expect(shakes(weak)).toBe(true);
    expect(shakes({ ...weak, weather: { clouds: [...CLOUD_IDS], rain: true } })).toBe(false);
    expect(shakes({ ...weak, stages: { bo1: 2, bo2: 2, bo3: 2, bo4: 2, bo5: 2 } })).toBe(false);
  });
  test('cracks the house only when most of it is weak', () => {
    const at = (stage: Stage) => ({ bo1: stage, bo2: stage, bo3: stage, bo4: 4, bo5: 4 }) as const;
    expect(element({ ...quietScene, weather: wind, stages: at(1) }, 'crack')).not.toEqual([]);
    expect(element({ ...quietScene, weather: wind, stages: at(2) }, 'crack')).toEqual([]);
    expect(element({ ...quietScene, stages: at(0) }, 'crack')).toEqual([]);
  });
});

describe('light', () => {
  const dusk: SceneState = { ...quietScene, daylight: 'dusk' };
  test('falls on the ground from the bay only when somebody is in', () => {
    const dark = element(dusk, 'spill').length;
    expect(element({ ...dusk, lit: ['inwoner'] }, 'spill').length).toBe(dark + 1);
  });
  test('is not needed on a clear day, and dims nothing that is written then', () => {
    const day: SceneState = { ...quietScene, daylight: 'day' };
    for (const id of ['spill', 'light', 'words']) expect(element(day, id)).toEqual([]);
  });
  test('goes when the sky closes, and words are written over it', () => {
    const closed: SceneState = { ...quietScene, daylight: 'day', weather: { clouds: [...CLOUD_IDS] } };
    expect(element(closed, 'light')).not.toEqual([]);
    expect(element(closed, 'words')).not.toEqual([]);
  });
  test('has no bulbs where there is no scaffold to hang them on', () => {
    const bulbs = (stage: Stage) => element({ ...dusk, stages: { bo1: stage } }, 'light').length;
    expect(bulbs(0)).toBeLessThan(bulbs(1));
  });
});

describe('who joined', () => {
  const joined = (n: number) => ({ ...quietScene, joined: [{ groupId: 'a', n }] });
  const figures = (n: number) => element(joined(n), 'joined').length + element(joined(n), 'crowd').length;
  test.each([0, 1, 60, 300, 450])('%i people are as many figures', (n) => {
    expect(figures(n)).toBe(n);
  });
  test('put up umbrellas when it rains, and stay', () => {
    const wet = { ...joined(40), weather: { clouds: [], rain: true } };
    const [dry, under] = [element(joined(40), 'joined'), element(wet, 'joined')];
    expect(under).toHaveLength(dry.length);
    expect(flat(under).length).toBeGreaterThan(flat(dry).length);
  });
  test('more than the site holds fill it, and no more', () => {
    expect(figures(5000)).toBe(figures(4000));
  });
});

describe('Ons plan', () => {
  const said = (plan: string[]) =>
    onlyWords(element({ ...quietScene, plan }, 'plan')).flatMap((mark) =>
      'marks' in mark ? mark.marks.flatMap((one) => ('text' in one ? [one.text] : [])) : [],
    );
  test('has the words of residents, two at most, and no empty one', () => {
    expect(said(['rust', ' ', 'tuin', 'werk', 'buren'])).toEqual(['Ons plan', 'rust', 'tuin']);
  });
  test('a long word is broken with a hyphen, a saying between words, and nothing is lost', () => {
    const [, ...word] = said(['zelfstandigheid']);
    expect(word).toHaveLength(2);
    expect(word.map((line) => line.replace(/-$/, '')).join('')).toBe('zelfstandigheid');
    expect(said(['een huis met tuin']).slice(1).join(' ')).toBe('een huis met tuin');
  });
  test('what fits on no two lines ends in …', () => {
    const lines = said(['onafhankelijkheidsverklaringen en nog veel meer', 'rust']);
    expect(lines).toHaveLength(4);
    expect(said(['onafhankelijkheidsverklaringen', 'zelfstandigheid'])).toHaveLength(4);
    expect(lines[1]).toMatch(/^onafha.*-$/);
    expect(lines[2]).toMatch(/…$/);
  });
  test('no letter is smaller than the wall can read, and no line wider than the sheet', () => {
    for (const plan of [['rust'], ['zelfstandigheid', 'een eigen huis met een tuin'], ['x'.repeat(80)]])
      for (const mark of onlyWords(element({ ...quietScene, plan }, 'plan')))
        for (const one of 'marks' in mark ? mark.marks : [])
          if ('text' in one) {
            expect(one.size).toBeGreaterThanOrEqual(0.026 * 900);
            expect(measureWords(one.text, one.size, true)).toBeLessThanOrEqual(144);
          }
  });
});

test('the sign never leaves', () => {
  for (const state of [quietScene, fullScene]) expect(element(state, 'sign')).not.toEqual([]);
});
