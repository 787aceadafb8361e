import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Action } from '#domain/workshop/commands.ts';
import { applyViewChange } from '#domain/workshop/Delta.ts';
import { emptyState, type State } from '#domain/workshop/State.ts';
import type { Welcome } from '#protocol/http.ts';
import type { Ack, ClientToServer, Handshake, ServerToClient } from '#protocol/socket.ts';
import { PROTOCOL_VERSION } from '#protocol/version.ts';
import { expect } from './test.ts';

type Login = { readonly workshopId: string; readonly key: string } & (
  | { readonly role: 'facilitator' }
  | { readonly role: 'participant'; readonly seatId: string }
);

/** A device that speaks the protocol without a browser, for halls with more people than a machine has room for. */
export class ScriptedDevice {
  readonly login: Login;
  /** Ids of all it gave, to look for where they should not be. */
  readonly given: string[] = [];
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  #view: State = emptyState();

  private constructor(url: string, login: Login) {
    this.login = login;
    const auth = { protocol: PROTOCOL_VERSION, since: null, ...login } satisfies Handshake;
    this.#socket = io(url, { transports: ['websocket'], auth });
    this.#socket.on('whole', ({ change }) => {
      this.#view = applyViewChange(emptyState(), change);
    });
    this.#socket.on('delta', ({ change }) => {
      this.#view = applyViewChange(this.#view, change);
    });
  }

  /** Takes a seat by the link of the QR code, as a tablet does. */
  static async join(url: string, joinLink: string, groupId: string): Promise<ScriptedDevice> {
    const secret = joinLink.split('#')[1] ?? '';
    const { workshopId } = await post<Welcome>(`${url}/api/join`, { secret });
    const seatId = randomUUID();
    const token = `${randomUUID()}${randomUUID()}`;
    const seat = { workshopId, joinSecret: secret, seatId, token, groupId, people: 1 };
    await post<unknown>(`${url}/api/seats`, seat);
    return ScriptedDevice.#ready(
      new ScriptedDevice(url, { role: 'participant', workshopId, seatId, key: token }),
    );
  }

  /** A second facilitator, with the key of the first. */
  static async lead(url: string, workshopId: string, key: string): Promise<ScriptedDevice> {
    return ScriptedDevice.#ready(new ScriptedDevice(url, { role: 'facilitator', workshopId, key }));
  }

  static async #ready(device: ScriptedDevice): Promise<ScriptedDevice> {
    await expect.poll(() => device.view.workshop.size).toBe(1);
    return device;
  }

  /** What everybody of its kind sees. */
  get view(): State {
    return this.#view;
  }

  /** An activity by the title it has for professionals; waits until it is in a state. */
  async at(title: string, state: Activity['state'] = 'open'): Promise<Activity> {
    const find = () => [...this.#view.activity.values()].find((each) => each.title.tekst === title);
    await expect.poll(() => find()?.state, { message: `${title} is ${state}` }).toBe(state);
    const found = find();
    if (!found) throw new Error(`no activity ${title}`);
    return found;
  }

  /** Does something, and fails when it is refused. */
  async act(action: Action): Promise<void> {
    expect(await this.ask(action), JSON.stringify(action)).toMatchObject({ ok: true });
  }

  /** Asks for something, and gives what the host says. */
  ask(action: Action): Promise<Ack> {
    return this.#socket.timeout(60_000).emitWithAck('command', { id: randomUUID(), ...action });
  }

  /** Gives something to an activity that is open. @returns the id of what was given */
  async give(title: string, data: Readonly<Record<string, unknown>>): Promise<string> {
    const { id, promptId } = await this.at(title);
    const contributionId = randomUUID();
    this.given.push(contributionId);
    await this.act({
      type: 'contribute',
      contributionId,
      activityId: id,
      promptId,
      hideGroup: false,
      data,
    });
    return contributionId;
  }

  close(): void {
    this.#socket.close();
  }
}

async function post<T>(address: string, body: unknown): Promise<T> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  return (answer.status === 204 ? null : await answer.json()) as T;
}
