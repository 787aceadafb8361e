import { GroupMark } from '#client/ui/GroupMark.tsx';
import type { ResultLine } from './useResultWords.ts';

/** Mark and name of a line of a result; *overige groepen* wear the mark of everyone. */
export function LineName({ line, under }: { line: ResultLine; under?: string }) {
  return (
    <span className="result-name">
      <GroupMark group={line.group} size="1.3em" />
      <span>
        {line.name}
        {under === undefined ? null : <span className="result-name__under">{under}</span>}
      </span>
    </span>
  );
}
