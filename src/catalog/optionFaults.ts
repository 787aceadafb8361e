import type { ScriptActivity, ScriptBlock, ScriptOptions } from './Catalog.ts';

/** Which options each block knows. */
const KNOWN: Readonly<Record<ScriptBlock, readonly (keyof ScriptOptions)[]>> = {
  explain: [],
  notes: ['tags'],
  dots: ['dots', 'places', 'source'],
  scale: [],
  steps: [],
  statement: ['before'],
  word: [],
  feedback: [],
};

type Activity = Pick<ScriptActivity, 'key' | 'block' | 'options'>;

/**
 * What is wrong with the options of an activity: unknown to its block, or pointing at an activity that is not earlier in
 * the script or not of the right kind. `field` is null when something is missing altogether.
 *
 * @param earlier - the activities before it in the script
 */
export function optionFaults(
  activity: Activity,
  earlier: readonly Activity[],
): { field: keyof ScriptOptions | null; message: string }[] {
  const { block } = activity;
  const options: ScriptOptions = activity.options ?? {};
  const faults: { field: keyof ScriptOptions | null; message: string }[] = [];
  for (const field of Object.keys(options) as (keyof ScriptOptions)[])
    if (!KNOWN[block].includes(field)) faults.push({ field, message: `bij ${block} hoort geen “${field}”` });
  if (block === 'dots' && (options.places === undefined) === (options.source === undefined))
    faults.push({ field: null, message: 'bij dots hoort óf “places” óf “source”' });
  const pointsAt = (field: 'source' | 'before', kinds: readonly ScriptBlock[]) => {
    const key = options[field];
    if (key === undefined || !KNOWN[block].includes(field)) return;
    const found = earlier.find((each) => each.key === key);
    if (!found) faults.push({ field, message: `eerder in dit draaiboek is er geen onderdeel “${key}”` });
    else if (!kinds.includes(found.block))
      faults.push({ field, message: `“${key}” is ${found.block}, hier hoort ${kinds.join(' of ')}` });
  };
  pointsAt('source', ['notes', 'steps']);
  pointsAt('before', ['statement']);
  return faults;
}
