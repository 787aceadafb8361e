import './seats.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import { useWords } from '#i18n/useWords.ts';
import { VoiceContext } from './useVoice.ts';
import { type Voter, votersAt } from './voters.ts';

interface TableTurnsProps {
  seat: Seat;
  /** What the whole table gave. */
  own: readonly Contribution[];
  /** The form of one person, with what that person gave. */
  form: (own: readonly Contribution[]) => ReactNode;
}

/**
 * A vote at a table: everybody answers in turn on the one device. Between two people nothing of the answers is on the
 * screen.
 */
export function TableTurns({ seat, own, form }: TableTurnsProps) {
  const t = useWords('seats');
  const view = useSession((session) => session.view);
  const [turn, setTurn] = useState<string | null>(null);
  const [passed, setPassed] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  const voters = votersAt(view, seat);
  const now = voters.find((each) => idOf(each) === turn);
  const answered = voters.filter((each) => answersOf(each, own).length > 0).length;
  const next = voters.find((each) => answersOf(each, own).length === 0);
  const nameOf = ({ group, person, of }: Voter) =>
    of === 1 ? group.label : t('turns.person', { group: group.label, number: person + 1 });
  // Whoever gets the device begins at the top, also by keyboard.
  useEffect(() => {
    if (passed || turn !== null) head.current?.focus();
  }, [turn, passed]);
  const begin = (voter: Voter) => setTurn(idOf(voter));
  const handlePass = () => {
    setTurn(null);
    setPassed(true);
  };
  if (now)
    return (
      <section className="table-turn" aria-labelledby="turn-title">
        <Heading level={2} looks={3} id="turn-title" ref={head} tabIndex={-1}>
          <span className="table-turn__who">
            <GroupMark group={now.group} size="2rem" />
            {t('turns.now', { who: nameOf(now) })}
          </span>
        </Heading>
        <VoiceContext value={{ groupId: now.groupId, person: now.person }}>
          {form(answersOf(now, own))}
        </VoiceContext>
        <div>
          <Button variant="primary" large onClick={handlePass}>
            {t(voters.length === 1 ? 'turns.done' : 'turns.pass')}
          </Button>
        </div>
      </section>
    );
  return (
    <section className="table-turn" aria-labelledby="turn-title">
      <Heading level={2} looks={3} id="turn-title" ref={head} tabIndex={-1}>
        {next === undefined ? t('turns.all') : passed ? t('turns.next') : t('turns.first')}
      </Heading>
      <p>{t('turns.answered', { n: answered, of: voters.length })}</p>
      <ul className="table-turn__list">
        {voters.map((voter) => {
          const done = answersOf(voter, own).length > 0;
          return (
            <li key={idOf(voter)}>
              <Button
                large
                className={`table-turn__voter${voter === next ? ' table-turn__voter--next' : ''}`}
                onClick={() => begin(voter)}
              >
                <GroupMark group={voter.group} size="2rem" />
                <span>{nameOf(voter)}</span>
                {done ? (
                  <span className="table-turn__done">
                    <Icon name="check" /> {t('turns.gave')}
                  </span>
                ) : null}
              </Button>
            </li>
          );
        })}
      </ul>
      {answered > 0 ? <p className="quiet">{t('turns.change')}</p> : null}
    </section>
  );
}

function idOf({ groupId, person }: Voter): string {
  return `${groupId} ${person}`;
}

/** What one person gave. */
function answersOf({ groupId, person }: Voter, own: readonly Contribution[]): Contribution[] {
  return own.filter((each) => each.groupId === groupId && (each.person ?? 0) === person);
}
