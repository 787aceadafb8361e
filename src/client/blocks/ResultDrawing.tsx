import { useMemo } from 'react';
import { dotItems } from '#domain/blocks/dots/dotItems.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { State } from '#domain/workshop/State.ts';
import { DotBars } from './dots/DotBars.tsx';
import { placeName } from './dots/placeName.ts';
import { DotPlot } from './scale/DotPlot.tsx';
import { StatementBars } from './statement/StatementBars.tsx';

interface ResultDrawingProps {
  view: State;
  activity: Activity;
  /** So many choices at most, for dots. */
  most?: number;
}

/** What an activity with votes came to, drawn as its block draws it; nothing before the reveal. */
export function ResultDrawing({ view, activity, most }: ResultDrawingProps) {
  const items = useMemo(() => dotItems(view, activity, BLOCKS, placeName), [view, activity]);
  const result = view.result.get(activity.id);
  if (!result) return null;
  if (activity.block === 'dots')
    return <DotBars view={view} result={result} items={items} {...(most === undefined ? {} : { most })} />;
  if (activity.block === 'scale') return <DotPlot view={view} result={result} />;
  return <StatementBars view={view} activity={activity} result={result} />;
}
