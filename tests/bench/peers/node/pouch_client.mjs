// A laptop with PouchDB: replicates both ways with a server that speaks the CouchDB protocol.
//   node pouch_client.mjs URL
import PouchDB from 'pouchdb';
import { atOnce, documents, peak, serve, timed } from './lines.mjs';

const url = process.argv[2];
const BATCH = { batch_size: 1000 };
let here = null;

const stored = (doc) => ({ ...doc, _id: doc.id, id: undefined });
const there = (name) => new PouchDB(`${url}/${name}`);

async function put(name, docs) {
  const database = there(name);
  for (let at = 0; at < docs.length; at += 1000) check(await database.bulkDocs(docs.slice(at, at + 1000).map(stored)));
  return {};
}

function check(results) {
  const bad = results.find((one) => one.error);
  if (bad) throw new Error(JSON.stringify(bad));
}

async function both() {
  const found = await here.sync(there('felles'), BATCH);
  return { received: found.pull.docs_written, sent: found.push.docs_written };
}

let serial = 0;
async function meet({ number, docs, pulled }) {
  const mine = new PouchDB(`${process.argv[3]}/rush-${process.pid}-${serial++}`);
  check(await mine.bulkDocs(docs.map(stored)));
  const sent = await mine.replicate.to(there(`lag-${Math.floor(number / 20)}`), BATCH);
  const got = await mine.replicate.from(there('rush'), BATCH);
  if (sent.docs_written !== docs.length || got.docs_written !== pulled) throw new Error(JSON.stringify([sent, got]));
  await mine.destroy();
  return {};
}

serve({
  fill: async ({ docs, name = 'felles' }) => put(name, documents(docs)),
  first: async ({ folder }) => {
    here = new PouchDB(folder);
    const found = await timed(async () => ({ received: (await here.replicate.from(there('felles'), BATCH)).docs_written }));
    return { ...found, peak: peak() };
  },
  level: both,
  push: async ({ docs }) => {
    const made = documents(docs).map(stored);
    return timed(async () => {
      check(await here.bulkDocs(made));
      return { sent: (await here.replicate.to(there('felles'), BATCH)).docs_written };
    });
  },
  meet: () => timed(both),
  rush: async ({ docs, laptops, pulled }) => {
    const made = documents(docs);
    const each = made.length / laptops;
    for (let team = 0; team < laptops / 20; team++) await there(`lag-${team}`).info();
    return atOnce(
      Array.from({ length: laptops }, (_, number) => ({ number, pulled, docs: made.slice(number * each, (number + 1) * each) })),
      meet,
    );
  },
  close: async () => {
    await here?.close();
    return {};
  },
});
