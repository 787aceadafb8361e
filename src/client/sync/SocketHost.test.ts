import { createServer, type Server as HttpServer } from 'node:http';
import { type AddressInfo, connect as connectTcp, createServer as createTcpServer } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { eventually, PATIENCE } from '#domain/testing/eventually.ts';
import type { Ack, WholeMessage } from '#protocol/socket.ts';
import { hostListener } from './hostListener.testing.ts';
import { SocketHost, type SocketHostOptions } from './SocketHost.ts';

let http: HttpServer;
let server: Server;
let url = '';
let sockets: Socket[] = [];

beforeEach(async () => {
  http = createServer();
  server = new Server(http, { serveClient: false });
  sockets = [];
  server.on('connection', (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await server.close();
});

const WHOLE: WholeMessage = { version: 7, change: { put: {}, remove: {} }, now: 5 };

function connect(
  since: () => number | null = () => null,
  key = 'k'.repeat(43),
  options: Omit<SocketHostOptions, 'url'> = {},
) {
  const host = new SocketHost(
    { workshopId: 'w1', role: 'participant', seatId: 's1', key },
    { url, ackMs: PATIENCE, signMs: PATIENCE, openMs: PATIENCE, againMs: 10, ...options },
  );
  const listener = hostListener(since);
  host.connect(listener);
  return { host, listener };
}

const socketNumber = (count: number) =>
  eventually(() => {
    const socket = sockets[count - 1];
    if (!socket) throw new Error('not yet');
    return socket;
  });

test('says who it is, and from which version it wants to go on, at every connection anew', async () => {
  let since: number | null = null;
  const { host, listener } = connect(() => since);
  const first = await socketNumber(1);
  expect(first.handshake.auth).toEqual({
    protocol: 1,
    workshopId: 'w1',
    role: 'participant',
    seatId: 's1',
    key: 'k'.repeat(43),
    since: null,
  });
  first.emit('whole', WHOLE);
  await eventually(() => expect(listener.whole).toHaveBeenCalledWith(WHOLE));
  since = 7;
  first.conn.close();
  const second = await socketNumber(2);
  expect(second.handshake.auth['since']).toBe(7);
  await eventually(() =>
    expect(listener.line.mock.calls.map(([line]) => line)).toEqual(['live', 'offline', 'live']),
  );
  host.close();
});

test('gives the answer to a command; without one in time it rejects', async () => {
  const answer: Ack = { ok: true, version: 9 };
  server.on('connection', (socket) =>
    socket.on('command', (command, ack) => {
      if (command.id === 'c1') ack(answer);
    }),
  );
  const { host, listener } = connect();
  await eventually(() => expect(listener.line).toHaveBeenCalledWith('live'));
  expect(await host.send({ id: 'c1', type: 'leave' })).toEqual(answer);
  const hasty = connect(undefined, undefined, { ackMs: 50 });
  await eventually(() => expect(hasty.listener.line).toHaveBeenCalledWith('live'));
  await expect(hasty.host.send({ id: 'c2', type: 'leave' })).rejects.toThrow('timed out');
  hasty.host.close();
  host.close();
  await expect(host.send({ id: 'c3', type: 'leave' })).rejects.toThrow('no line');
});

test('comes back by itself when the server closed the line', async () => {
  const { host, listener } = connect();
  (await socketNumber(1)).disconnect(true);
  await eventually(() => expect(sockets).toHaveLength(2));
  await eventually(() => expect(listener.line).toHaveBeenLastCalledWith('live'));
  host.close();
});

test('a session that is gone is not asked for again', async () => {
  const { host, listener } = connect();
  const socket = await socketNumber(1);
  socket.emit('gone', 'deleted');
  await eventually(() => expect(listener.gone).toHaveBeenCalledWith('deleted'));
  await eventually(() => expect(socket.connected).toBe(false));
  window.dispatchEvent(new Event('online'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(sockets).toHaveLength(1);
  host.close();
});

test('after waking up it asks what it missed, and keeps a line that answers', async () => {
  const signMs = 3_000;
  const { host, listener } = connect(() => 3, undefined, { signMs });
  const socket = await socketNumber(1);
  // The server has the line before this end knows of it.
  await eventually(() => expect(listener.line).toHaveBeenCalledWith('live'));
  const asked = vi.fn();
  socket.on('resume', (message) => {
    asked(message);
    socket.emit('delta', { from: 3, to: 3, change: { put: {}, remove: {} } });
  });
  window.dispatchEvent(new Event('online'));
  await eventually(() => expect(asked).toHaveBeenCalledWith({ since: 3 }));
  // Without a sign of life it would have begun anew by then.
  await new Promise((resolve) => setTimeout(resolve, signMs + 200));
  expect(sockets).toHaveLength(1);
  host.close();
});

test('after waking up a line without any sign of life is replaced', async () => {
  const { host, listener } = connect(undefined, undefined, { signMs: 250 });
  await socketNumber(1);
  await eventually(() => expect(listener.line).toHaveBeenCalledWith('live'));
  window.dispatchEvent(new Event('online'));
  await socketNumber(2);
  await eventually(() => expect(listener.line).toHaveBeenLastCalledWith('live'));
  host.close();
});

test('a line on which a command got no answer is looked at, and replaced when it is dead', async () => {
  const { host, listener } = connect(undefined, undefined, { ackMs: 50, signMs: 250 });
  await eventually(() => expect(listener.line).toHaveBeenCalledWith('live'));
  await expect(host.send({ id: 'c1', type: 'leave' })).rejects.toThrow();
  await socketNumber(2);
  host.close();
});

test('in which activity somebody writes is told once, and again after a reconnect', async () => {
  const heard: unknown[] = [];
  server.on('connection', (socket) => socket.on('writing', (message) => heard.push(message)));
  const { host, listener } = connect();
  await eventually(() => expect(listener.line).toHaveBeenCalledWith('live'));
  host.setWriting('a1');
  host.setWriting('a1');
  await eventually(() => expect(heard).toEqual([{ activityId: 'a1', ready: false }]));
  sockets[0]?.conn.close();
  await eventually(() => expect(heard).toHaveLength(2));
  host.close();
});

test('on a network that lets a WebSocket open and swallows every word, the next attempt goes by polling', async () => {
  const swallowing = new WebSocketServer({ noServer: true });
  http.removeAllListeners('upgrade');
  http.on('upgrade', (request, socket, head) => swallowing.handleUpgrade(request, socket, head, () => {}));
  const { host, listener } = connect(() => null, undefined, { openMs: 1_000 });
  const socket = await socketNumber(1);
  expect(socket.conn.transport.name).toBe('polling');
  await eventually(() => expect(listener.line).toHaveBeenLastCalledWith('live'));
  host.close();
  for (const client of swallowing.clients) client.terminate();
});

test('on a network that swallows what we say over a WebSocket, and lets its answers through, it goes by polling', async () => {
  const port = Number(new URL(url).port);
  const deaf = createTcpServer((device) => {
    const onward = connectTcp(port, '127.0.0.1');
    let isWebSocket = false;
    device.on('data', (bytes) => {
      if (!isWebSocket) onward.write(bytes);
      isWebSocket ||= /^upgrade: websocket/im.test(bytes.toString('latin1'));
    });
    onward.pipe(device);
    for (const [one, other] of [
      [device, onward],
      [onward, device],
    ] as const) {
      one.on('error', () => {});
      one.on('close', () => other.destroy());
    }
  }).listen(0, '127.0.0.1');
  await eventually(() => expect(deaf.listening).toBe(true));
  // The server itself gives up on a device that does not say who it is.
  server._connectTimeout = 1_000;
  url = `http://127.0.0.1:${(deaf.address() as AddressInfo).port}`;
  const { host, listener } = connect();
  const socket = await socketNumber(1);
  expect(socket.conn.transport.name).toBe('polling');
  await eventually(() => expect(listener.line).toHaveBeenLastCalledWith('live'));
  host.close();
  deaf.close();
});

test('on a network that cuts every WebSocket after a moment, it goes by polling and stays there', async () => {
  server.on('connection', (socket) => {
    if (socket.conn.transport.name === 'websocket') socket.conn.transport.close();
  });
  const { host, listener } = connect();
  const last = await socketNumber(4);
  await eventually(() => expect(listener.line).toHaveBeenLastCalledWith('live'));
  expect(last.conn.transport.name).toBe('polling');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(sockets).toHaveLength(4);
  host.close();
});

test('on a network whose own page answers everything, it is offline, and back once somebody has logged in', async () => {
  const ours = { request: http.listeners('request'), upgrade: http.listeners('upgrade') };
  const asked = { request: 0, upgrade: 0 };
  http.removeAllListeners('request').removeAllListeners('upgrade');
  http.on('request', (_request, answer) => {
    asked.request += 1;
    answer.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Log in op de wifi</h1>');
  });
  http.on('upgrade', (_request, socket) => {
    asked.upgrade += 1;
    socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<h1>Log in</h1>');
  });
  const { host, listener } = connect();
  await eventually(() => expect(Math.min(asked.request, asked.upgrade)).toBeGreaterThan(1));
  expect(new Set(listener.line.mock.calls.map(([line]) => line))).toEqual(new Set(['offline']));
  http.removeAllListeners('request').removeAllListeners('upgrade');
  for (const [event, listeners] of Object.entries(ours))
    for (const each of listeners) http.on(event, each as () => void);
  await eventually(() => expect(listener.line).toHaveBeenLastCalledWith('live'));
  host.close();
});

test('after waking up, an attempt from before the sleep is not waited for', async () => {
  let lines = 0;
  // A router that has forgotten who asked.
  const silent = createTcpServer((socket) => {
    lines += 1;
    socket.on('error', () => {});
  }).listen(0, '127.0.0.1');
  await eventually(() => expect(silent.listening).toBe(true));
  url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const { host } = connect(() => null, undefined, { openMs: PATIENCE, signMs: 250 });
  await eventually(() => expect(lines).toBe(1));
  await new Promise((resolve) => setTimeout(resolve, 300));
  window.dispatchEvent(new Event('online'));
  await eventually(() => expect(lines).toBe(2));
  host.close();
  silent.close();
});
