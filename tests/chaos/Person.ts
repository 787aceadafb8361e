import './device.ts';
import { newId } from '#client/sync/device.ts';
import { type DraftPlace, readDraft, writeDraft } from '#client/sync/drafts.ts';
import type { Login } from '#client/sync/Host.ts';
import { deviceKeep, type Waiting } from '#client/sync/outboxKeep.ts';
import { between, pick, type Random } from './random.ts';
import { Tab } from './Tab.ts';

const ACTIVITIES = ['vraag1', 'vraag2'] as const;
/** Less than the limit of 25 per person and question, withdrawn ones included. */
const MOST = 24;

/** What a person did to one note: the texts it had in order, and whether it was taken back. */
interface Note {
  readonly id: string;
  readonly activityId: string;
  readonly texts: string[];
  withdrawn: boolean;
}

/** A scripted participant: writes, changes, takes back, drafts, reloads, opens a second tab. Remembers what should be. */
export class Person {
  readonly name: string;
  readonly tab: Tab;
  readonly seatId: string;
  readonly #url: string;
  readonly #login: Login & { role: 'participant' };
  readonly #random: Random;
  readonly #notes: Note[] = [];
  readonly #refused = new Set<string>();
  readonly #place: DraftPlace;
  #second: Tab | null = null;
  #draft: string | null = null;
  #count = 0;
  reloads = 0;
  secondTabs = 0;

  constructor(name: string, url: string, login: Login & { role: 'participant' }, random: Random) {
    this.name = name;
    this.seatId = login.seatId;
    this.#url = url;
    this.#login = login;
    this.#random = random;
    this.#place = {
      workshopId: login.workshopId,
      seatId: login.seatId,
      activityId: 'vraag2',
      promptId: null,
    };
    this.tab = new Tab(url, login, this.#onRefused);
  }

  /** Does something, at once. */
  act(): void {
    const chance = this.#random();
    if (chance < 0.55) this.#write();
    else if (chance < 0.75) this.#change();
    else if (chance < 0.85) this.#takeBack();
    else if (chance < 0.92) this.#scribble();
    else if (chance < 0.96) {
      this.reloads += 1;
      this.tab.reload();
    } else if (this.#second) this.closeSecond();
    else {
      this.secondTabs += 1;
      this.#second = new Tab(this.#url, this.#login, this.#onRefused);
    }
  }

  /** How long until the next deed, in ms. */
  pause(): number {
    return between(this.#random, 100, 900);
  }

  closeSecond(): void {
    this.#second?.close();
    this.#second = null;
  }

  /** The notes that the host should have in the end: id to text. */
  get expected(): Map<string, string> {
    const standing = this.#notes.filter(({ withdrawn }) => !withdrawn);
    return new Map(
      standing.flatMap(({ id, texts }) => {
        const text = texts.filter((each) => !this.#refused.has(each)).at(-1);
        return text === undefined ? [] : [[id, text] as const];
      }),
    );
  }

  /** What the outbox of this device still holds; refused ones stay there for their text. */
  async unsent(): Promise<readonly Waiting[]> {
    const all = await deviceKeep(`${this.#login.workshopId}/${this.seatId}`).load();
    return all.filter(({ code }) => code === undefined);
  }

  /** The half-written text that should still be there, and the one that is. */
  get draft(): { expected: string | null; actual: string | null } {
    return { expected: this.#draft, actual: readDraft(this.#place)?.text ?? null };
  }

  #write(): void {
    const activityId = pick(this.#random, ACTIVITIES) ?? 'vraag1';
    if (this.#notes.filter((note) => note.activityId === activityId).length >= MOST) return;
    const contributionId = newId();
    const text = this.#text();
    const code = this.tab.state.act({
      type: 'contribute',
      contributionId,
      activityId,
      promptId: null,
      hideGroup: this.#random() < 0.3,
      data: { text },
    });
    if (code === null) this.#notes.push({ id: contributionId, activityId, texts: [text], withdrawn: false });
  }

  #change(): void {
    const note = pick(
      this.#random,
      this.#notes.filter(({ withdrawn }) => !withdrawn),
    );
    if (!note) return;
    const text = this.#text();
    const code = this.tab.state.act({ type: 'editContribution', contributionId: note.id, data: { text } });
    if (code === null) note.texts.push(text);
  }

  #takeBack(): void {
    const note = pick(
      this.#random,
      this.#notes.filter(({ withdrawn }) => !withdrawn),
    );
    if (note && this.tab.state.act({ type: 'withdraw', contributionId: note.id }) === null)
      note.withdrawn = true;
  }

  #scribble(): void {
    this.#draft = `concept ${this.#text()}`;
    writeDraft(this.#place, this.#draft);
  }

  /** No two texts are the same, so that a double would be seen. */
  #text(): string {
    this.#count += 1;
    return `${this.name} schrijft ${this.#count}`;
  }

  readonly #onRefused = ({ intent }: { intent: object }): void => {
    const text = 'data' in intent ? (intent.data as { text?: unknown }).text : undefined;
    if (typeof text === 'string') this.#refused.add(text);
  };
}
