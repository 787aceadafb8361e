import { expect, it } from 'vitest';
import { sayOnce } from './sayOnce.ts';

it('says a fault at once, the same one a minute later with how often it came, and others meanwhile', () => {
  let now = 0;
  const said: [string, number][] = [];
  const say = sayOnce(
    (fault, times) => said.push([fault, times]),
    () => now,
  );
  for (let time = 0; time < 300; time += 1) say('full');
  say('other');
  expect(said).toEqual([
    ['full', 1],
    ['other', 1],
  ]);
  now += 60_000;
  say('full');
  expect(said.at(-1)).toEqual(['full', 300]);
  say('full');
  expect(said).toHaveLength(3);
});

it('given hundreds of other faults since, one is said anew: what is remembered has an end', () => {
  const said: string[] = [];
  const say = sayOnce(
    (fault) => said.push(fault),
    () => 0,
  );
  for (let number = 0; number <= 200; number += 1) say(`fault ${number}`);
  say('fault 0');
  expect(said.filter((fault) => fault === 'fault 0')).toHaveLength(2);
});

it('given a clock that was set back, it is not silent for as long as that', () => {
  let now = 7_200_000;
  const said: string[] = [];
  const say = sayOnce(
    (fault) => said.push(fault),
    () => now,
  );
  say('full');
  now = 0;
  say('full');
  expect(said).toHaveLength(2);
});
