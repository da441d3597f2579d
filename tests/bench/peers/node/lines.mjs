// What every peer's process does: read one JSON request a line, answer one JSON line, end when nobody holds the pipe.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

// What a library has to tell goes where people look, and not among the answers.
console.log = console.error;

export function serve(calls) {
  const lines = createInterface({ input: process.stdin });
  let last = Promise.resolve();
  lines.on('line', (line) => {
    last = last.then(() => answer(calls, JSON.parse(line)));
  });
  lines.on('close', () => process.exit(0));
}

async function answer(calls, asked) {
  try {
    say(await calls[asked.do](asked));
  } catch (error) {
    say({ error: String(error?.stack ?? error) });
  }
}

export function say(found) {
  process.stdout.write(JSON.stringify(found) + '\n');
}

export function documents(path) {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

export async function timed(work) {
  const begun = performance.now();
  const found = await work();
  return { seconds: (performance.now() - begun) / 1000, ...found };
}

// The most memory that this process has held; its parent's is in what Node itself would tell.
export function peak() {
  const line = readFileSync('/proc/self/status', 'utf8').split('\n').find((one) => one.startsWith('VmHWM'));
  return Number(line.split(/\s+/)[1]) * 1024;
}

// So many at the same moment; how long until all are done, and each one's own wait.
export async function atOnce(laptops, meet) {
  const waits = [];
  const all = await timed(async () => {
    await Promise.all(laptops.map(async (one) => waits.push((await timed(() => meet(one))).seconds)));
    return {};
  });
  return { seconds: all.seconds, waits };
}

// Bytes that a server has put on its connections, those that are closed too.
export function counted(server) {
  const open = new Set();
  let before = 0;
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => {
      before += socket.bytesWritten;
      open.delete(socket);
    });
  });
  return () => [...open].reduce((sum, socket) => sum + socket.bytesWritten, before);
}
