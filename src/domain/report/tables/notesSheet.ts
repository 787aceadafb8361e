import type { Activity } from '../../workshop/Activity.ts';
import type { Contribution } from '../../workshop/Contribution.ts';
import { maskedText } from '../../workshop/maskedData.ts';
import type { Placement } from '../../workshop/Placement.ts';
import type { PlaceId } from '../../workshop/place.ts';
import type { StakeholderGroup } from '../../workshop/StakeholderGroup.ts';
import { answersOf } from '../answers.ts';
import type { FormatSource } from '../FormatSource.ts';
import { isTold } from '../isTold.ts';
import type { DataSheet } from '../ReportTables.ts';
import { sheetOf, words } from './sheetOf.ts';
import { aboutColumns, spokenAbout } from './spokenAbout.ts';

/** Every note that the report may show, with its question, its group and what became of it. */
export function notesSheet(source: FormatSource): DataSheet {
  const { view, blocks, say, tell } = source;
  return sheetOf<NoteRow>(
    'briefjes',
    tell('sheet.notes'),
    [
      ...aboutColumns<NoteRow>(source),
      words(tell('question'), 40, ({ question }) => question),
      words(say('group'), 20, ({ group }) => group?.label ?? say('everyone')),
      words(tell('text'), 70, ({ note }) => maskedText(view, note, blocks)),
      words(tell('cluster'), 24, ({ placed }) => view.cluster.get(placed?.clusterId ?? '')?.title ?? null),
      words(tell('tag'), 12, ({ placed }) => placed?.tag ?? null),
      words(tell('late'), 12, ({ note }) => (note.late ? tell('yes') : null)),
    ],
    notesOf(source),
  );
}

interface NoteRow {
  readonly activity: Activity;
  readonly placeId: PlaceId | null;
  readonly question: string | null;
  readonly group: StakeholderGroup | null;
  readonly note: Contribution;
  readonly placed: Placement | undefined;
}

function notesOf(source: FormatSource): NoteRow[] {
  const { view } = source;
  return spokenAbout(source).flatMap((activity) =>
    answersOf(view, activity).flatMap(({ prompts: [prompt], perGroup }) => {
      const placeId = prompt?.placeId ?? activity.placeId;
      if (!isTold(view, placeId)) return [];
      const question = prompt?.wording.tekst ?? null;
      return perGroup.flatMap(({ group, contributions }) =>
        contributions.map((note) => ({
          activity,
          placeId,
          question,
          group,
          note,
          placed: view.placement.get(note.id),
        })),
      );
    }),
  );
}
