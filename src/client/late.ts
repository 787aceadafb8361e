import {
  type ComponentType,
  createElement,
  type FunctionComponent,
  useEffect,
  useSyncExternalStore,
} from 'react';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import type { GoneReason, Refusal } from '#protocol/socket.ts';
import type { TableGroupsProps } from './seats/TableGroups.tsx';
import type { Login } from './sync/Host.ts';
import type { Hearing } from './sync/ServerHost.ts';
import type { SessionStore } from './sync/Session.ts';
import type { Rules } from './sync/sessionWith.ts';
import type { ConfirmProps } from './ui/Confirm.tsx';

/** What somebody on a tablet does who gives it back, or hands it on. */
export type LeavingWay = 'wipe' | 'newPerson' | 'withdrawAll';
/** What a tablet shows: the question of now, or the earlier ones. */
export type Screen = 'now' | 'earlier';

/** What a tablet can do without until the line to the host is there: nothing calls for it before that. */
export interface LateParts {
  /** The rules for all that a participant may ask for. */
  readonly rules: Rules;
  /** What listens to the line of a session before the session does. */
  readonly hearing: (session: SessionStore, login: Login) => Hearing;
  /** Whether a text seems to hold a name or a number: said while one writes, and before anything of it leaves the device. */
  readonly looksPersonal: (text: string) => boolean;
  /** Says why something was refused. */
  readonly why: (code: Refusal) => string;
  readonly components: LateComponents;
}

interface LateComponents {
  readonly Beside: ComponentType;
  readonly CameLater: ComponentType<{ onLook: () => void; onClose: () => void }>;
  readonly Closed: ComponentType<{ onLeaving: (way: LeavingWay) => void }>;
  readonly Confirm: ComponentType<ConfirmProps>;
  readonly EarlierNotes: ComponentType<{ closed: boolean; onBack: () => void }>;
  readonly EditNote: ComponentType<{ note: Contribution; onDone: () => void }>;
  readonly Emptied: ComponentType;
  readonly Gone: ComponentType<{ reason: GoneReason }>;
  readonly HallNotes: ComponentType<{ activityId: string; seatId: string }>;
  readonly Leaving: ComponentType<{ way: LeavingWay; onClose: () => void; onEmptied: () => void }>;
  readonly LeftDrafts: ComponentType;
  readonly MenuWindows: ComponentType<MenuWindowsProps>;
  readonly OtherBlock: ComponentType<{ activity: Activity }>;
  readonly OwnFate: ComponentType<{ own: Contribution }>;
  readonly ReadySwitch: ComponentType<{ activityId: string; writing?: string; hint?: string }>;
  readonly RefusedNotes: ComponentType;
  readonly TableGroups: ComponentType<TableGroupsProps>;
  readonly WhoWrites: ComponentType<{ seat: Seat }>;
}

export interface MenuWindowsProps {
  screen: Screen;
  closed: boolean;
  onScreen: (screen: Screen) => void;
  onLeaving: (way: LeavingWay) => void;
  onClose: () => void;
}

const AGAIN_MS = 5_000;

let source: () => Promise<LateParts> = () => Promise.reject(new Error('nobody said where it is'));
let here: LateParts | null = null;
let asking: Promise<LateParts> | null = null;
const listeners = new Set<() => void>();
let arrive: (parts: LateParts) => void = () => {};

/** Resolves once it is here, whoever fetches it. */
export const lateArrived = new Promise<LateParts>((resolve) => {
  arrive = resolve;
});

/** Says where it comes from; the page does, before anything is drawn. */
export function lateComesFrom(load: () => Promise<LateParts>): void {
  source = load;
}

/** Fetches it, once. Rejects when that fails; who asks again, fetches again. */
export function fetchLate(): Promise<LateParts> {
  asking ??= source().then(
    (parts) => {
      here = parts;
      arrive(parts);
      for (const listener of listeners) listener();
      return parts;
    },
    (error: unknown) => {
      asking = null;
      throw error;
    },
  );
  return asking;
}

/** It, as soon as it is here; until then null. Who draws with it fetches it, and goes on trying. */
export function useLate(): LateParts | null {
  const parts = useSyncExternalStore(listen, () => here);
  const isMissing = parts === null;
  useEffect(() => {
    if (!isMissing) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      fetchLate().catch(() => {
        timer = setTimeout(ask, AGAIN_MS);
      });
    };
    ask();
    return () => clearTimeout(timer);
  }, [isMissing]);
  return parts;
}

/**
 * A part of it as a component that is nothing, or `meanwhile`, until it is here. Unlike `lazy` it never fails, and never
 * holds up what is around it.
 */
export function late<K extends keyof LateComponents>(name: K, meanwhile?: ComponentType): LateComponents[K];
export function late(name: keyof LateComponents, meanwhile?: ComponentType): FunctionComponent<object> {
  return function Late(props) {
    const parts = useLate();
    if (parts === null) return meanwhile === undefined ? null : createElement(meanwhile);
    return createElement(parts.components[name] as ComponentType<object>, props);
  };
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
