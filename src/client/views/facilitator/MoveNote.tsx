import type { KeyboardEvent } from 'react';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx';
import { useWords } from '#i18n/useWords.ts';

/** How far one press moves a note, in board units (a page is 1600 by 900). */
const STEP = 50;
/** Where a note that was laid out by itself begins to move from: the middle of the board. */
const MIDDLE = { x: 700, y: 350 };

const MOVES = {
  left: { x: -STEP, y: 0, sign: '←', key: 'ArrowLeft' },
  right: { x: STEP, y: 0, sign: '→', key: 'ArrowRight' },
  up: { x: 0, y: -STEP, sign: '↑', key: 'ArrowUp' },
  down: { x: 0, y: STEP, sign: '↓', key: 'ArrowDown' },
} as const;
const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;

/** Moves a note without dragging: four buttons, and the arrow keys while one of them has focus. */
export function MoveNote({ contributionId }: { contributionId: string }) {
  const t = useWords('facilitator');
  const act = useAct();
  const placement = useSession((state) => state.view.placement.get(contributionId));
  const x = placement?.x ?? MIDDLE.x;
  const y = placement?.y ?? MIDDLE.y;
  const move = (direction: (typeof DIRECTIONS)[number]) =>
    act({
      type: 'moveContribution',
      contributionId,
      x: x + MOVES[direction].x,
      y: y + MOVES[direction].y,
    });
  const handleKey = (event: KeyboardEvent) => {
    const direction = DIRECTIONS.find((each) => MOVES[each].key === event.key);
    if (!direction) return;
    event.preventDefault();
    move(direction);
  };
  return (
    // The arrows belong to the note here, not to the session.
    <fieldset className="row note-row__move" data-own-keys onKeyDown={handleKey}>
      <legend className="small quiet">{t('notes.moveHint')}</legend>
      {DIRECTIONS.map((direction) => (
        <Button key={direction} onClick={() => move(direction)}>
          <span aria-hidden="true">{MOVES[direction].sign}</span>
          <VisuallyHidden>{t(`notes.${direction}`)}</VisuallyHidden>
        </Button>
      ))}
      <VisuallyHidden>
        <span role="status">{placement?.x == null ? '' : t('notes.movedTo', { x, y })}</span>
      </VisuallyHidden>
    </fieldset>
  );
}
