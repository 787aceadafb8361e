import type { CSSProperties } from 'react';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { coloursOf } from '#domain/workshop/groupLook.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { withSoftHyphens } from '#i18n/hyphenate.ts';
import { useWords } from '#i18n/useWords.ts';
import { PlaceName } from './ExplainScene.tsx';
import { questionsOnWall, spotlightSize } from './wallContent.ts';

/** A shorter word fits every wall in the largest letters. */
const LONG_WORD = 14;

interface SpotlightSceneProps {
  view: State;
  activity: Activity;
  contribution: Contribution;
}

/** One note, large and whole, on the paper of its group; the question small above it. */
export function SpotlightScene({ view, activity, contribution }: SpotlightSceneProps) {
  const t = useWords('wall');
  const merged = workshopOf(view)?.groupsHidden === true;
  const group = merged ? undefined : view.group.get(contribution.groupId ?? '');
  const text = BLOCKS.get(activity.block)?.textOf(contribution.data) ?? '';
  const colours = coloursOf(group?.colour ?? null);
  const asked = questionsOnWall(view, activity).main?.wording.tekst_b1 ?? activity.title.tekst_b1;
  return (
    <div className="wall__notes wall__notes--spotlight">
      <PlaceName activity={activity} />
      <h1 className="wall__lead">{asked}</h1>
      <figure
        className="wall__spotlight"
        style={{ '--note-soft': colours.soft, '--note-solid': colours.solid } as CSSProperties}
      >
        <blockquote
          className="wall__large"
          dir="auto"
          style={{ fontSize: `calc(var(--u) * ${spotlightSize(text)})` }}
        >
          {withSoftHyphens(text, LONG_WORD)}
        </blockquote>
        <figcaption className="wall__whose">
          <GroupMark group={group ?? null} size="calc(var(--u) * 5)" />
          {group?.label ?? t('everyone')}
        </figcaption>
      </figure>
    </div>
  );
}
