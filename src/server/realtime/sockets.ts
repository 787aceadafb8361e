import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { Actor } from '#domain/workshop/commands.ts';
import { WALLS } from '#domain/workshop/counts.ts';
import type { ViewClass } from '#domain/workshop/viewer.ts';
import type { ClientToServer, GoneReason, ServerToClient } from '#protocol/socket.ts';
import type { Room } from '../rooms/Room.ts';

/** What the server knows of a device that may come in. */
export interface Device {
  readonly workshopId: string;
  readonly cls: ViewClass;
  readonly seatId: string | null;
  /** Who asks when this device does. */
  readonly actor: Actor;
  /** The link that somebody who helps came in with, or null. */
  readonly helperId: string | null;
}

/** As whom a device is there: its seat, or a wall. Null for who conducts: nobody is told of her. */
export function presentAs({ cls, seatId }: Device): string | null {
  return seatId ?? (cls === 'wall' ? WALLS : null);
}

/** What came of knocking: a device with its room, or why it cannot come in. */
export type Identified =
  | { readonly ok: true; readonly device: Device; readonly room: Room; readonly since: number | null }
  | { readonly ok: false; readonly reason: GoneReason };

interface SocketData {
  found?: Identified;
}
export type Io = Server<ClientToServer, ServerToClient, DefaultEventsMap, SocketData>;
export type DeviceSocket = Socket<ClientToServer, ServerToClient, DefaultEventsMap, SocketData>;
/** A connection below Socket.IO, from before anybody said who it is. */
export type RawSocket = DeviceSocket['conn'];

/** Names of Socket.IO rooms; clients never choose one. */
export const roomOf = {
  everyone: (workshopId: string) => `${workshopId}/all`,
  cls: (workshopId: string, cls: ViewClass) => `${workshopId}/${cls}`,
  /** The devices of a seat, or the walls. */
  seat: (workshopId: string, seatId: string) => `${workshopId}/seat/${seatId}`,
  helper: (workshopId: string, helperId: string) => `${workshopId}/helper/${helperId}`,
};
