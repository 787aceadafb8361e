import type { Intent } from '#client/sync/Session.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { useDeskPlace } from '#client/sync/useHalfTyped.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { ActivityEdit } from '#domain/workshop/drafts.ts';
import { LIMITS } from '#domain/workshop/limits.ts';
import { writtenOver } from '#domain/workshop/onTopOf.ts';
import type { Wording } from '#domain/workshop/Wording.ts';
import type { Refusal } from '#protocol/socket.ts';
import { type Left, useEdited } from './useEdited.ts';

/** The fields of one step of a session, each with what saves it when one leaves it. */
export function useActivityEdit(activity: Activity, onRefused: (code: Refusal | null) => void) {
  const act = useAct();
  const stored = useSession(({ view }) => view.remark.get(activity.id)?.text ?? '');
  const title = useEdited(activity.title, useDeskPlace('stap-titel', activity.id));
  const minutes = useEdited(String(activity.minutes));
  const remark = useEdited(stored, useDeskPlace('spreektekst', activity.id));
  const wall = useEdited(activity.wallText ?? NOTHING, useDeskPlace('muurtekst', activity.id));
  const editing = (set: ActivityEdit) => ({ type: 'editActivity', activityId: activity.id, set }) as const;
  const edit = (set: ActivityEdit) => onRefused(act(editing(set)));

  /** What is refused stays in its field. */
  const save = (intent: Intent, again: () => void) => {
    const refusal = act(intent);
    onRefused(refusal);
    if (refusal !== null) again();
  };

  const saveTitle = (left: Left<Wording> | null) => {
    if (left === null) return;
    const next = bothOf(left.value);
    if (next.tekst !== '' && !isSame(next, activity.title))
      save(writtenOver(editing({ title: next }), editing({ title: left.on })), () => title.write(left.value));
  };
  const saveMinutes = () => {
    const typed = minutes.insist()?.value.trim() ?? '';
    const count = Number(typed);
    const counts = typed !== '' && Number.isInteger(count) && count >= 0 && count <= LIMITS.minutes;
    if (counts && count !== activity.minutes) edit({ minutes: count });
  };
  const saveWall = (left: Left<Wording> | null) => {
    if (left === null) return;
    const next = bothOf(left.value);
    const isEmpty = next.tekst === '' && next.tekst_b1 === '';
    const whole = isEmpty ? null : { ...next, tekst: next.tekst || next.tekst_b1 };
    if (!isSame(whole ?? NOTHING, activity.wallText ?? NOTHING))
      save(writtenOver(editing({ wallText: whole }), editing({ wallText: left.on })), () =>
        wall.write(left.value),
      );
  };
  const saveRemark = (left: Left<string> | null) => {
    const telling = (text: string) => ({ type: 'setRemark', activityId: activity.id, text }) as const;
    if (left !== null && left.value !== stored)
      save(writtenOver(telling(left.value), telling(left.on)), () => remark.write(left.value));
  };
  return { title, minutes, remark, wall, stored, edit, saveTitle, saveMinutes, saveWall, saveRemark };
}

const NOTHING: Wording = { tekst: '', tekst_b1: '' };

/** Trimmed; without words of its own the plain one is the other. */
function bothOf(typed: Wording): Wording {
  const tekst = typed.tekst.trim();
  return { tekst, tekst_b1: typed.tekst_b1.trim() || tekst };
}

function isSame(a: Wording, b: Wording): boolean {
  return a.tekst === b.tekst && a.tekst_b1 === b.tekst_b1;
}
