import { dotItems } from '../blocks/dots/dotItems.ts';
import type { ScaleValue } from '../blocks/scale/scale.ts';
import type { StatementValue } from '../blocks/statement/statement.ts';
import type { Activity } from '../workshop/Activity.ts';
import type { FormatSource } from './FormatSource.ts';
import { SCALE_WORDS, STATEMENT_WORDS } from './voteWords.ts';

/**
 * What an answer to a vote is called, by the key under which the result counts it. What was voted for and is no longer
 * there to be shown (a stack taken apart, a note taken off the wall) keeps its count under a word that says so.
 */
export function answerNames(source: FormatSource, activity: Activity): (key: string) => string {
  const { view, blocks, places, say, tell } = source;
  if (activity.block === 'scale') return (key) => say(SCALE_WORDS[key as ScaleValue]);
  if (activity.block === 'statement') return (key) => say(STATEMENT_WORDS[key as StatementValue]);
  const placeName = (id: string) => places.find((place) => place.id === id)?.officialTitle ?? id;
  const items = dotItems(view, activity, blocks, placeName);
  const names = new Map(items.map(({ key, text }) => [key, text || say('clusterUntitled')]));
  return (key) => names.get(key) ?? tell('gone');
}
