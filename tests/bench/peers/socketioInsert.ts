/** A peer: Socket.IO with a durable insert per note (SQLite, WAL, synchronous FULL), and then every note to everyone. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { Server } from 'socket.io';

const db = new DatabaseSync(join(process.env['DATA_DIR'] ?? '.', 'notes.sqlite'));
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
db.exec('CREATE TABLE note (id TEXT PRIMARY KEY, grp TEXT, text TEXT) WITHOUT ROWID');
const insert = db.prepare('INSERT INTO note VALUES (?, ?, ?)');
const everything = db.prepare('SELECT id, grp AS "group", text FROM note');

const http = createServer((_request, response) => response.end('{"ok":true}'));
const io = new Server(http, { serveClient: false, transports: ['websocket'] });

io.on('connection', (socket) => {
  const notes = everything.all();
  if (notes.length > 0) socket.emit('all', notes);
  socket.on('note', ({ id, text }: { id: string; text: string }, acknowledge: () => void) => {
    insert.run(id, 'inwoner', text);
    io.emit('note', { id, group: 'inwoner', text });
    acknowledge();
  });
  socket.on('all', () => io.emit('all', everything.all()));
});
http.listen(Number(process.env['PORT']), '127.0.0.1');
// The database lives as long as this names it; a statement alone does not keep it open.
process.on('exit', () => db.close());
