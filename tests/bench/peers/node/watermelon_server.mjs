// The smallest server that WatermelonDB's sync can speak with, since it brings none: two calls over SQLite, packed.
//   node watermelon_server.mjs FOLDER
import http from 'node:http';
import { constants, gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { counted, say, serve } from './lines.mjs';

const database = new Database(process.argv[2] + '/server.db');
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec('CREATE TABLE doc (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, doc TEXT NOT NULL)');
const newer = database.prepare('SELECT doc FROM doc WHERE seq > ? ORDER BY seq');
const newest = database.prepare('SELECT coalesce(max(seq), 0) AS seq FROM doc');
const insert = database.prepare('INSERT OR IGNORE INTO doc (id, doc) VALUES (?, ?)');
const keep = database.transaction((docs) => docs.forEach((doc) => insert.run(doc.id, JSON.stringify(doc))));

function pull(since) {
  const { seq } = newest.get();
  return `{"timestamp":${seq},"created":[${newer.all(since).map((row) => row.doc).join(',')}]}`;
}

async function body(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
}

const server = http.createServer(async (request, response) => {
  const asked = new URL(request.url, 'http://localhost');
  if (request.method === 'POST') {
    keep(await body(request));
    response.end('{}');
    return;
  }
  const packed = gzipSync(pull(Number(asked.searchParams.get('since'))), { level: constants.Z_BEST_SPEED });
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' });
  response.end(packed);
});
const written = counted(server);
server.listen(0, '127.0.0.1', () => say({ url: `http://127.0.0.1:${server.address().port}` }));
serve({ wire: () => ({ bytes: written() }) });
