import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8' };

/** Serves a folder the way any static host does, under a path, so that an absolute address would show. */
export async function serveFolder(folder: string): Promise<{ readonly home: string; readonly close: () => Promise<void> }> {
  const base = '/some/path/';
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const answer = async (): Promise<void> => {
      if (!path.startsWith(base)) throw new Error('outside');
      const file = join(folder, normalize(`/${path.slice(base.length)}`));
      const found = (await stat(file)).isDirectory() ? join(file, 'index.html') : file;
      response.writeHead(200, { 'content-type': types[extname(found)] ?? 'application/octet-stream' }).end(await readFile(found));
    };
    answer().catch(() => response.writeHead(404).end('not found'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
