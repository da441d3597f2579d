// A laptop with WatermelonDB on SQLite, kept alike with a server by the sync that it brings.
//   node watermelon_client.mjs URL FOLDER
import { mkdirSync } from 'node:fs';
import { Database, Model, appSchema, tableSchema } from '@nozbe/watermelondb';
import SQLite from '@nozbe/watermelondb/adapters/sqlite/index.js';
import { synchronize } from '@nozbe/watermelondb/sync/index.js';
import { documents, peak, serve, timed } from './lines.mjs';

const url = process.argv[2];
const TABLE = 'revisjon';
const COLUMNS = ['mappe', 'author', 'at', 'body'];

class Revisjon extends Model {
  static table = TABLE;
}

const schema = appSchema({
  version: 1,
  tables: [tableSchema({ name: TABLE, columns: COLUMNS.map((name) => ({ name, type: 'string', isIndexed: name === 'mappe' })) })],
});
let here = null;

const row = (doc) => ({ ...doc, body: JSON.stringify(doc.body) });
const document = ({ id, mappe, author, at, body }) => ({ id, mappe, author, at, body: JSON.parse(body) });

async function post(docs) {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(docs) });
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  await answer.text();
}

async function both() {
  const found = { received: 0, sent: 0 };
  await synchronize({
    database: here,
    sendCreatedAsUpdated: true,
    pullChanges: async ({ lastPulledAt }) => {
      const answer = await (await fetch(`${url}/?since=${lastPulledAt ?? 0}`)).json();
      found.received = answer.created.length;
      const changes = { [TABLE]: { created: [], updated: answer.created.map(row), deleted: [] } };
      return { changes, timestamp: Math.max(answer.timestamp, 1) };
    },
    pushChanges: async ({ changes }) => {
      const made = changes[TABLE].created;
      found.sent = made.length;
      if (made.length) await post(made.map(document));
    },
  });
  return found;
}

serve({
  fill: async ({ docs }) => {
    await post(documents(docs));
    return {};
  },
  first: async ({ folder }) => {
    mkdirSync(folder);
    const adapter = new SQLite.default({ schema, dbName: `${folder}/laptop.db`, jsi: false });
    here = new Database({ adapter, modelClasses: [Revisjon] });
    const found = await timed(both);
    return { ...found, peak: peak() };
  },
  level: both,
  push: async ({ docs }) => {
    const made = documents(docs).map(row);
    return timed(async () => {
      await here.write(async () => {
        const collection = here.get(TABLE);
        await here.batch(
          made.map((doc) =>
            collection.prepareCreate((one) => {
              one._raw.id = doc.id;
              for (const name of COLUMNS) one._setRaw(name, doc[name]);
            }),
          ),
        );
      });
      return { sent: (await both()).sent };
    });
  },
  meet: () => timed(both),
  close: () => ({}),
});
