import type { BlockRegistry } from '../blocks/Block.ts';
import type { Access } from './Access.ts';
import type { Activity } from './Activity.ts';
import { expiryOf } from './calendar.ts';
import type { Change } from './changes.ts';
import { groupIsSound, scriptIsSound, setUpIsSound } from './checks.ts';
import type { Decision } from './Decision.ts';
import { accept, reject } from './Decision.ts';
import type { ActivityDraft, ScriptDraft, WorkshopDraft } from './drafts.ts';
import { earlierIsSound } from './earlier.ts';
import { LIMITS } from './limits.ts';
import { inOrder } from './State.ts';
import { CALM } from './weather.ts';

/** What only the host can give to a new workshop: its id, the time, and the ways in. */
export interface Beginning {
  readonly id: string;
  readonly now: number;
  readonly access: Access;
  readonly rehearsal: boolean;
  readonly blocks: BlockRegistry;
}

/** The first changes of a workshop, or `badData` when the draft makes no sense (or would have expired already). */
export function beginWorkshop(
  draft: WorkshopDraft,
  { id, now, access, rehearsal, blocks }: Beginning,
): Decision {
  const expiresAt = expiryOf(draft.date, draft.retentionDays);
  const groupIds = new Set(draft.groups.map((group) => group.id));
  if (
    !setUpIsSound(draft) ||
    !scriptIsSound(draft, blocks) ||
    groupIds.size !== draft.groups.length ||
    groupIds.size < 1 ||
    groupIds.size > LIMITS.groups ||
    !draft.groups.every(groupIsSound) ||
    (draft.earlier !== undefined && !earlierIsSound(draft.earlier)) ||
    expiresAt === null ||
    expiresAt <= now
  ) {
    return reject('badData');
  }
  return accept(
    {
      op: 'put',
      kind: 'workshop',
      entity: {
        id,
        title: draft.title.trim(),
        organisation: draft.organisation.trim(),
        contact: draft.contact.trim(),
        privacyUrl: draft.privacyUrl,
        date: draft.date,
        scriptId: draft.scriptId,
        scriptTitle: draft.scriptTitle,
        places: draft.places,
        status: 'open',
        createdAt: now,
        retentionDays: draft.retentionDays,
        expiresAt,
        currentActivityId: inOrder(draft.activities)[0]?.id ?? null,
        wallBlank: false,
        groupsHidden: false,
        spotlightId: null,
        chosen: [],
        weather: CALM,
        rehearsal,
        approval: draft.approval ?? false,
        parkedShown: false,
        aside: null,
      },
    },
    { op: 'put', kind: 'access', entity: access },
    ...draft.groups.map((entity) => ({ op: 'put', kind: 'group', entity }) as const),
    ...scriptChanges(draft),
    ...(draft.earlier?.steps ?? []).map((entity) => ({ op: 'put', kind: 'earlierStep', entity }) as const),
    ...(draft.earlier?.scores ?? []).map((entity) => ({ op: 'put', kind: 'earlierScore', entity }) as const),
  );
}

/** The puts that copy a script with its questions and remarks into a workshop. */
export function scriptChanges(script: ScriptDraft): Change[] {
  return [
    ...script.activities.map(
      (draft) => ({ op: 'put', kind: 'activity', entity: freshActivity(draft, script) }) as const,
    ),
    ...script.prompts.map((entity) => ({ op: 'put', kind: 'prompt', entity }) as const),
    ...script.remarks.map((entity) => ({ op: 'put', kind: 'remark', entity }) as const),
  ];
}

/** An activity that nobody has opened yet, with the first question for everyone as the one that is asked. */
export function freshActivity(draft: ActivityDraft, { prompts }: Pick<ScriptDraft, 'prompts'>): Activity {
  const own = inOrder(prompts.filter((prompt) => prompt.activityId === draft.id));
  const first = own.find((prompt) => prompt.groupId === null) ?? own[0];
  return {
    ...draft,
    state: 'ready',
    everOpened: false,
    promptId: first?.id ?? null,
    countdownAt: null,
    timer: null,
  };
}
