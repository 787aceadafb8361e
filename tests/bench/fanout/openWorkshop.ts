import type { WorkshopDraft } from '#domain/workshop/drafts.ts';
import type { Created, WallKey, Welcome } from '#protocol/http.ts';
import type { Place } from './Line.ts';
import { OurWatcher } from './OurLine.ts';

const say = (tekst: string) => ({ tekst, tekst_b1: tekst });

/** A session with one question, on the day after tomorrow. */
function oneQuestion(): WorkshopDraft {
  return {
    title: 'Volle zaal',
    organisation: 'Gemeente Voorbeeld',
    contact: 'post@voorbeeld.example',
    privacyUrl: '',
    date: new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10),
    retentionDays: 7,
    places: ['inwoner'],
    scriptId: 'meten',
    scriptTitle: 'Meten',
    groups: [
      { id: 'inwoner', label: 'Inwoner', hint: '', order: 0, icon: 'house', colour: 'brick', resident: true },
      {
        id: 'prof',
        label: 'Professional',
        hint: '',
        order: 1,
        icon: 'hands',
        colour: 'green',
        resident: false,
      },
    ],
    activities: ['vraag1', 'vraag2'].map((id, order) => ({
      id,
      order,
      block: 'notes',
      placeId: 'inwoner',
      title: say(id),
      wallText: null,
      minutes: 10,
      options: {},
    })),
    prompts: ['vraag1', 'vraag2'].map((activityId, order) => ({
      id: `${activityId}-vraag`,
      activityId,
      order,
      contentId: null,
      origin: 'own' as const,
      wording: say('Waar wacht jij op?'),
      starters: [],
      groupId: null,
    })),
    remarks: [],
  };
}

/** Makes a session on a server, as a facilitator would, and gives what everybody needs to come in. */
export async function openWorkshop(
  url: string,
): Promise<Place & { readonly facilitatorKey: string; readonly wallKey: string; readonly joinCode: string }> {
  const { workshopId, facilitatorKey } = await post<Created>(`${url}/api/workshops`, {
    draft: oneQuestion(),
  });
  const { wallKey } = await post<WallKey>(
    `${url}/api/workshops/${workshopId}/wall-keys`,
    null,
    facilitatorKey,
  );
  const { joinCode, joinSecret } = await accessOf(url, workshopId, facilitatorKey);
  return {
    workshopId,
    facilitatorKey,
    wallKey,
    joinCode,
    joinSecret,
    groupId: 'inwoner',
    activityId: 'vraag1',
  };
}

async function accessOf(url: string, workshopId: string, key: string) {
  const access = await new Promise<{ joinCode: string; joinSecret: string }>((resolve, reject) => {
    const watcher = new OurWatcher(url, { workshopId, role: 'facilitator', key }, ({ put }) => {
      const found = put.access?.[0];
      if (!found) return;
      watcher.close();
      resolve(found);
    });
    watcher.opened.catch(reject);
  });
  const welcome = await post<Welcome>(`${url}/api/join`, { code: access.joinCode });
  if (welcome.workshopId !== workshopId) throw new Error('the code opens another session');
  return access;
}

async function post<T>(address: string, body: unknown, key?: string): Promise<T> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: {
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    ...(body === null ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}
