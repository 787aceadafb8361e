import type { ViewChange } from '#domain/workshop/Delta.ts';
import type { Ack, DeltaMessage, Handshake, WholeMessage } from '#protocol/socket.ts';
import type { Line, LineListener } from './Line.ts';
import { SocketIoWire } from './SocketIoWire.ts';

/** What a message of the shared view says about notes. */
interface Digest {
  readonly from: number | null;
  readonly to: number;
  readonly texts: number;
  /** The count of the activity, when it is in there. */
  readonly total: number | null;
}

/** Everybody in a class gets the same bytes: what they say is read once. */
const digests = new Map<string, Digest>();
const MANY = 20_000;

/** Whether a device counts the texts that it got, or goes by the number that it is told. */
export type Counting = 'texts' | 'tally';

/** A participant's device on our server. */
export class OurLine implements Line {
  known = 0;
  gaps = 0;
  readonly #url: string;
  readonly #who: Handshake & { role: 'participant' };
  readonly #activityId: string;
  readonly #counting: Counting;
  readonly #listener: LineListener;
  readonly #asked = new Map<number, string>();
  #wire: SocketIoWire | null = null;
  #version: number | null = null;
  #number = 0;

  constructor(
    url: string,
    who: { workshopId: string; seatId: string; key: string },
    activityId: string,
    counting: Counting,
    listener: LineListener,
  ) {
    this.#url = url;
    this.#who = { protocol: 1, role: 'participant', since: null, ...who };
    this.#activityId = activityId;
    this.#counting = counting;
    this.#listener = listener;
  }

  open = (): Promise<void> => {
    this.#wire = new SocketIoWire(
      this.#url,
      { ...this.#who, since: this.#version },
      {
        event: (frame) => this.#heard(frame),
        ack: (number, [answer]) => this.#answered(number, answer as Ack),
        down: () => {},
      },
    );
    return this.#wire.opened;
  };

  send = (id: string, text: string): void => {
    this.#number += 1;
    this.#asked.set(this.#number, id);
    const command = {
      id: `c-${id}`,
      type: 'contribute',
      contributionId: id,
      activityId: this.#activityId,
      promptId: null,
      hideGroup: false,
      data: { text },
    };
    this.#wire?.emit('command', command, this.#number);
  };

  /** Takes a note back; nobody waits for the answer. */
  withdraw = (id: string): void => {
    this.#wire?.emit('command', { id: `w-${id}`, type: 'withdraw', contributionId: id });
  };

  cut = (): void => this.#wire?.cut();

  #answered(number: number, answer: Ack): void {
    const id = this.#asked.get(number) ?? '';
    this.#asked.delete(number);
    if (answer.ok) this.#listener.acked(id, answer.version);
    else this.#listener.refused(id, answer);
  }

  #heard(frame: Buffer): void {
    const head = frame.toString('latin1', 0, 64);
    const isWhole = head.startsWith('42["whole"');
    if (!isWhole && !head.startsWith('42["delta"')) return;
    const key = `${this.#who.workshopId} ${frame.length} ${head}`;
    let digest = digests.get(key);
    if (!digest) {
      digest = digestOf(frame, this.#activityId);
      if (digests.size > MANY) digests.clear();
      digests.set(key, digest);
    }
    if (!isWhole && digest.from !== this.#version) {
      this.gaps += 1;
      this.#wire?.emit('resume', { since: null });
      return;
    }
    this.#version = digest.to;
    if (this.#counting === 'tally') this.known = digest.total ?? this.known;
    else this.known = isWhole ? digest.texts : this.known + digest.texts;
  }
}

function digestOf(frame: Buffer, activityId: string): Digest {
  const [name, message] = JSON.parse(frame.toString('utf8', 2)) as
    | ['whole', WholeMessage]
    | ['delta', DeltaMessage];
  const tally = message.change.put.tally?.find(({ id }) => id === activityId);
  return {
    from: name === 'delta' ? message.from : null,
    to: name === 'delta' ? message.to : message.version,
    texts: message.change.put.contribution?.length ?? 0,
    total: tally?.total ?? null,
  };
}

/** A wall's or facilitator's device: hears of every change, and may ask for something. */
export class OurWatcher {
  readonly #wire: SocketIoWire;
  readonly #answers = new Map<number, (ack: Ack) => void>();
  #number = 0;

  constructor(
    url: string,
    who: { workshopId: string; role: 'wall' | 'facilitator'; key: string },
    heard: (change: ViewChange, version: number) => void,
  ) {
    this.#wire = new SocketIoWire(
      url,
      { protocol: 1, since: null, ...who },
      {
        event: (frame) => {
          const [name, message] = JSON.parse(frame.toString('utf8', 2)) as [
            string,
            DeltaMessage & WholeMessage,
          ];
          if (name === 'whole') heard(message.change, message.version);
          if (name === 'delta') heard(message.change, message.to);
        },
        ack: (number, [answer]) => this.#answers.get(number)?.(answer as Ack),
        down: () => {},
      },
    );
  }

  get opened(): Promise<void> {
    return this.#wire.opened;
  }

  ask(command: object): Promise<Ack> {
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve) => {
      this.#answers.set(number, resolve);
      this.#wire.emit('command', { id: `facilitator-${number}`, ...command }, number);
    });
  }

  close(): void {
    this.#wire.cut();
  }
}
