/** A peer: bare `ws`, every note to everyone at once, nothing stored. As small and as fast as people write it. */
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const notes: string[] = [];
const http = createServer((_request, response) => response.end('{"ok":true}'));
const server = new WebSocketServer({ server: http });

server.on('connection', (socket) => {
  if (notes.length > 0) socket.send(`{"all":[${notes.join(',')}]}`);
  socket.on('message', (data) => {
    const { id, text, all } = JSON.parse(String(data)) as { id: string; text: string; all?: boolean };
    if (all) {
      const everything = `{"all":[${notes.join(',')}]}`;
      for (const client of server.clients) client.send(everything);
      return;
    }
    const note = JSON.stringify({ id, group: 'inwoner', text });
    notes.push(note);
    const message = `{"note":${note}}`;
    for (const client of server.clients) client.send(message);
    socket.send(`{"ack":"${id}"}`);
  });
});
http.listen(Number(process.env['PORT']), '127.0.0.1');
