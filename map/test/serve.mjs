// Serves the repository for the test page, with the app's security policy and Range requests
// (`PLAIN=1` leaves them out, as plain servers do). Not shipped.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** @type {Record<string, string>} */
const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.csv': 'text/csv' };
const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:";
const port = Number(process.env.PORT ?? 8765);

createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname));
  const body = await readFile(join(root, path)).catch(() => null);
  /** @type {Record<string, string>} */
  const head = {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    'Content-Security-Policy': policy,
  };
  if (!body) return response.writeHead(404, head).end();
  const range = !process.env.PLAIN && request.headers.range?.match(/^bytes=(\d+)-(\d+)$/);
  if (!range) return response.writeHead(200, { ...head, 'Content-Length': `${body.length}` }).end(body);
  const [from, to] = [Number(range[1]), Math.min(Number(range[2]), body.length - 1)];
  head['Content-Range'] = `bytes ${from}-${to}/${body.length}`;
  return response.writeHead(206, head).end(body.subarray(from, to + 1));
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/map/test/index.html`));
