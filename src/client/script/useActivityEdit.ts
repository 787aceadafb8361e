import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { ActivityEdit } from '#domain/workshop/drafts.ts';
import { LIMITS } from '#domain/workshop/limits.ts';
import type { Wording } from '#domain/workshop/Wording.ts';
import type { Refusal } from '#protocol/socket.ts';
import { useEdited } from './useEdited.ts';

/** The fields of one step of a session, each with what saves it when one leaves it. */
export function useActivityEdit(activity: Activity, onRefused: (code: Refusal | null) => void) {
  const act = useAct();
  const stored = useSession(({ view }) => view.remark.get(activity.id)?.text ?? '');
  const title = useEdited(activity.title);
  const minutes = useEdited(String(activity.minutes));
  const remark = useEdited(stored);
  const wall = useEdited(activity.wallText ?? NOTHING);
  const edit = (set: ActivityEdit) => onRefused(act({ type: 'editActivity', activityId: activity.id, set }));

  const saveTitle = () => {
    const next = bothOf(title.leave());
    if (next && next.tekst !== '' && !isSame(next, activity.title)) edit({ title: next });
  };
  const saveMinutes = () => {
    const typed = minutes.leave()?.trim() ?? '';
    const count = Number(typed);
    const counts = typed !== '' && Number.isInteger(count) && count >= 0 && count <= LIMITS.minutes;
    if (counts && count !== activity.minutes) edit({ minutes: count });
  };
  const saveWall = () => {
    const next = bothOf(wall.leave());
    if (!next) return;
    const isEmpty = next.tekst === '' && next.tekst_b1 === '';
    const whole = isEmpty ? null : { ...next, tekst: next.tekst || next.tekst_b1 };
    if (!isSame(whole ?? NOTHING, activity.wallText ?? NOTHING)) edit({ wallText: whole });
  };
  const saveRemark = () => {
    const text = remark.leave();
    if (text !== null && text !== stored)
      onRefused(act({ type: 'setRemark', activityId: activity.id, text }));
  };
  return { title, minutes, remark, wall, edit, saveTitle, saveMinutes, saveWall, saveRemark };
}

const NOTHING: Wording = { tekst: '', tekst_b1: '' };

/** Trimmed; without words of its own the plain one is the other. */
function bothOf(typed: Wording | null): Wording | null {
  if (typed === null) return null;
  const tekst = typed.tekst.trim();
  return { tekst, tekst_b1: typed.tekst_b1.trim() || tekst };
}

function isSame(a: Wording, b: Wording): boolean {
  return a.tekst === b.tekst && a.tekst_b1 === b.tekst_b1;
}
