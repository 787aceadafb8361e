import { sideBySide } from '../results/sideBySide.ts';
import type { Activity } from '../workshop/Activity.ts';
import { reportPartOf } from '../workshop/reportPart.ts';
import { inOrder } from '../workshop/State.ts';
import { clusterTable } from './clusterTable.ts';
import { placeSides } from './placeSides.ts';
import { promptNodes, questionOf } from './questionNodes.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';
import { resultNodes } from './resultNodes.ts';
import { type Spoken, type SpokenPlace, spokenPlaces } from './spoken.ts';

/** Notes per group at a question. */
const MOST = 2;

/** What was said place by place, in the order of the picture and in short; what has no place comes first. */
export function placeChapters(source: ReportSource): ReportNode[] {
  const { say } = source;
  const places = spokenPlaces(source);
  if (places.length === 0) return [];
  return [
    {
      type: 'section',
      children: [
        { type: 'heading', level: 1, text: say('places'), id: 'plekken' },
        { type: 'paragraph', text: say('placesLead') },
        ...places.map(
          (place): ReportNode => ({
            type: 'section',
            children: [
              { type: 'heading', level: 2, text: place.title, id: `plek-${place.id ?? 'plaat'}` },
              ...wordOf(source, place),
              ...activitiesOf(source, place),
            ],
          }),
        ),
      ],
    },
  ];
}

/** What the facilitator concludes about the place, at its head: who reads no further knows what came out of it. */
function wordOf({ view, say }: ReportSource, { part }: SpokenPlace): ReportNode[] {
  const { text } = reportPartOf(view, part);
  return text === '' ? [] : [{ type: 'paragraph', text: [{ strong: say('conclusion') }, ` ${text}`] }];
}

function activitiesOf(source: ReportSource, place: SpokenPlace): ReportNode[] {
  const { view, blocks } = source;
  let scores = place.id === null ? null : sideBySide(view, place.id, blocks);
  return place.spoken.flatMap((spoken) => {
    const { activity, answers } = spoken;
    // a title above the only question of a place would say the place again
    const title = place.spoken.length > 1 ? [titleOf(activity)] : [];
    const nodes = [...title, ...conclusionOf(source, activity)];
    if (blocks.get(activity.block)?.audience === 'result')
      return [...nodes, ...questionOf(source, activity), ...resultNodes(source, activity)];
    if (activity.block === 'steps')
      return [...nodes, ...questionOf(source, activity), stepsHere(source, spoken)];
    if (answers.length === 0) return [...nodes, ...questionOf(source, activity), nothing(source)];
    const told = answers.flatMap((each) => {
      // means and dots are of the place: told once, with the first question there
      const node = placeSides(source, each, MOST, scores);
      scores = null;
      return [...promptNodes(source, each), node];
    });
    return [...nodes, ...told, ...clusterTable(source, activity)];
  });
}

function titleOf(activity: Activity): ReportNode {
  return { type: 'heading', level: 3, text: activity.title.tekst, id: `activiteit-${activity.id}` };
}

/** What the facilitator summed up while the hall was there. */
function conclusionOf({ view, say }: ReportSource, activity: Activity): ReportNode[] {
  const text = view.conclusion.get(activity.id)?.text;
  return text === undefined ? [] : [{ type: 'paragraph', text: [{ strong: say('conclusion') }, ` ${text}`] }];
}

function nothing({ say }: ReportSource): ReportNode {
  return { type: 'paragraph', text: say('noNotes') };
}

/** Which steps were agreed on here, in short; what each of them holds stands in the chapter of the steps. */
function stepsHere({ view, say }: ReportSource, { activity, answers }: Spoken): ReportNode {
  const agreed = inOrder(view.step.values()).filter((step) => step.activityId === activity.id);
  if (agreed.length > 0) return { type: 'list', items: agreed.map(({ what }) => what) };
  const drafts = answers.flatMap(({ perGroup }) => perGroup.flatMap(({ contributions }) => contributions));
  return {
    type: 'paragraph',
    text: drafts.length === 0 ? say('stepsNone') : say('stepsDrafts', { count: drafts.length }),
  };
}
