// The CouchDB protocol as express-pouchdb speaks it, over PouchDB's own store on disk.
//   node pouch_server.mjs FOLDER
import http from 'node:http';
import express from 'express';
import expressPouchDB from 'express-pouchdb';
import PouchDB from 'pouchdb';
import { counted, say, serve } from './lines.mjs';

const Stored = PouchDB.defaults({ prefix: process.argv[2] + '/' });
const app = express();
app.use('/', expressPouchDB(Stored, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: process.argv[2] + '/log' }));
const server = http.createServer(app);
const written = counted(server);
server.listen(0, '127.0.0.1', () => say({ url: `http://127.0.0.1:${server.address().port}` }));
serve({ wire: () => ({ bytes: written() }) });
