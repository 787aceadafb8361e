import './seats.css';
import { type CSSProperties, useId } from 'react';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { coloursOf } from '#domain/workshop/groupLook.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import { useWords } from '#i18n/useWords.ts';
import { speakFor } from './speaking.ts';
import { groupsAt } from './voters.ts';

/** At a table of several groups: of which group the next note is. Remembers the last. */
export function WhoWrites({ seat }: { seat: Seat }) {
  const t = useWords('seats');
  const name = useId();
  const view = useSession((session) => session.view);
  const groups = groupsAt(view, seat);
  if (groups.length < 2) return null;
  return (
    <fieldset className="who-writes">
      <legend>{t('writes.title')}</legend>
      <div className="who-writes__groups">
        {groups.map((group) => {
          const { solid, soft } = coloursOf(group.colour);
          return (
            <label
              key={group.id}
              className="who-writes__group"
              style={{ '--card-colour': solid, '--card-soft': soft } as CSSProperties}
            >
              <input
                type="radio"
                name={name}
                checked={seat.groupId === group.id}
                onChange={() => speakFor(seat, group.id)}
              />
              <GroupMark group={group} size="2rem" />
              {group.label}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
