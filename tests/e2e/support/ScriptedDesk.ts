import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { applyViewChange } from '#domain/workshop/Delta.ts';
import { emptyState, type State } from '#domain/workshop/State.ts';
import type { Ack, ClientToServer, ServerToClient } from '#protocol/socket.ts';
import { PROTOCOL_VERSION } from '#protocol/version.ts';
import { openWorkshop } from '../../bench/fanout/openWorkshop.ts';

/** A session with a facilitator who needs no browser, for tests that are about the tablets. */
export class ScriptedDesk {
  readonly workshopId: string;
  /** Path and hash of the QR code. */
  readonly joinLink: string;
  /** The same for a real desk and a real wall beside this one. */
  readonly deskLink: string;
  readonly wallLink: string;
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  #view: State = emptyState();

  private constructor(url: string, session: Awaited<ReturnType<typeof openWorkshop>>) {
    const { workshopId, facilitatorKey: key, wallKey, joinSecret } = session;
    this.workshopId = workshopId;
    this.joinLink = `/mee#${joinSecret}`;
    this.deskLink = `/begeleider/${workshopId}#${key}`;
    this.wallLink = `/scherm/${workshopId}#${wallKey}`;
    this.#socket = io(url, {
      transports: ['websocket'],
      auth: { protocol: PROTOCOL_VERSION, role: 'facilitator', workshopId, key, since: null },
    });
    this.#socket.on('whole', ({ change }) => {
      this.#view = applyViewChange(emptyState(), change);
    });
    this.#socket.on('delta', ({ change }) => {
      this.#view = applyViewChange(this.#view, change);
    });
  }

  /** Makes a session that asks nothing yet. */
  static async begin(url: string): Promise<ScriptedDesk> {
    return new ScriptedDesk(url, await openWorkshop(url));
  }

  /** Makes a session with its first question open. */
  static async open(url: string): Promise<ScriptedDesk> {
    const desk = await ScriptedDesk.begin(url);
    await desk.ask();
    return desk;
  }

  /** Opens the first question. */
  async ask(): Promise<void> {
    await this.act({ type: 'goTo', activityId: 'vraag1' });
    await this.setState('open');
  }

  async setState(to: 'open' | 'revealed'): Promise<void> {
    await this.act({ type: 'setActivityState', activityId: 'vraag1', to });
  }

  /** The texts of all notes, sorted: one that came twice is there twice. */
  texts(): string[] {
    return [...this.#view.contribution.values()].map(({ data }) => String(data['text'])).sort();
  }

  close(): void {
    this.#socket.close();
  }

  private async act(action: object): Promise<void> {
    const command = { id: randomUUID(), ...action } as Parameters<ClientToServer['command']>[0];
    const ack: Ack = await this.#socket.timeout(60_000).emitWithAck('command', command);
    if (!ack.ok) throw new Error(`the desk was refused: ${JSON.stringify(ack)}`);
  }
}
