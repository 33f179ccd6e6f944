import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveWithHeaders } from './hostPage';
import { useSetting } from './setting';
import { singleFile } from './stick';
import { alive, yearOf } from './visit';

// The build's own settings, as they are, on the kinds of hosts that they are written for.

const setting = useSetting();
const published = path.resolve(import.meta.dirname, '../../dist');
const single = path.basename(singleFile);

/** The page, a frame of it, a page of an edition and the page that is one file, each at its own address. */
async function allOpen(site: string): Promise<void> {
  const edition = readdirSync(path.join(published, 'v'))[0] ?? '';
  for (const address of ['', 'embed-minimal.ru.html', `v/${edition}/`, single]) {
    const visit = await setting.visit({ reducedMotion: 'no-preference' });
    await visit.page.goto(`${site}${address}#t=2021`);
    await alive(visit.page);
    expect(await yearOf(visit.page)).toBe(2021);
    // The sheet is applied: no policy has refused it.
    const grid = await visit.page.locator('.page').evaluate((one) => getComputedStyle(one).display);
    expect(grid).toBe('grid');
    expect(visit.problems()).toEqual([]);
    await visit.close();
  }
}

describe('a host in the manner of Netlify', () => {
  it('serves the page, its frames, its editions and the page that is one file', async () => {
    const host = await serveWithHeaders(true);
    try {
      await allOpen(host.url);
      const own = await fetch(host.url + single);
      expect(own.headers.get('content-security-policy')).toBeNull();
      const page = await fetch(host.url);
      expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    } finally {
      await host.close();
    }
  });

  it('needs no policy that follows from a build: an older one fits the newest page', () => {
    expect(readFileSync(path.join(published, '_headers'), 'utf8')).not.toMatch(/sha256-/);
    expect(readFileSync(path.join(published, 'nginx-headers.conf'), 'utf8')).not.toMatch(/sha256-/);
  });
});

/** Whether a program is installed. */
function has(program: string): boolean {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}

describe('the types that nginx is told', () => {
  it('are those of every file that is published', () => {
    const settings = readFileSync(path.join(published, 'nginx-headers.conf'), 'utf8');
    const [, list = ''] = /^types \{(.*)\}$/m.exec(settings) ?? [];
    const known = new Set([...list.matchAll(/ (\w+);/g)].map(([, ending]) => ending));
    const endings = readdirSync(published, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^_|\.conf$/.test(entry.name))
      .map(({ name }) => path.extname(name).slice(1));
    expect([...new Set(endings)].filter((ending) => !known.has(ending))).toEqual([]);
  });
});

describe.skipIf(!has('nginx'))('a stock nginx, under a sub-path', () => {
  let folder = '';
  let site = '';
  let nginx: ReturnType<typeof spawn>;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
    const port = String(await freePort());
    site = `http://127.0.0.1:${port}/maps/`;
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const settings = `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/errors;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    location /maps/ {
      alias ${published}/;
      include ${published}/nginx-headers.conf;
    }
  }
}`;
    writeFileSync(path.join(folder, 'nginx.conf'), settings);
    nginx = spawn('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf')], {
      stdio: 'ignore',
    });
    await vi.waitFor(() => fetch(site), { timeout: 5000 });
  });

  afterAll(() => {
    nginx.kill();
    rmSync(folder, { recursive: true });
  });

  it('serves the page, its frames, its editions and the page that is one file', async () => {
    await allOpen(site);
  });

  it('says what each kind of file is, and packs texts', async () => {
    const headersOf = async (address: string) =>
      (await fetch(site + address, { headers: { 'accept-encoding': 'gzip' } })).headers;
    const worker = readdirSync(path.join(published, 'assets')).find((name) =>
      name.endsWith('.mjs'),
    );
    for (const [address, type] of [
      ['', 'text/html'],
      [`assets/${String(worker)}`, 'text/javascript'],
      ['data/figures.csv', 'text/csv'],
      ['data/places.geojson', 'application/geo+json'],
      ['site.webmanifest', 'application/manifest+json'],
    ] as const) {
      const headers = await headersOf(address);
      expect(headers.get('content-type'), address).toMatch(
        new RegExp(`^${type.replace('+', '.')}`),
      );
      if (address !== 'site.webmanifest')
        expect(headers.get('content-encoding'), address).toBe('gzip');
    }
  });

  it('keeps what is there for good, and what is missing for no time', async () => {
    const [file = ''] = readdirSync(path.join(published, 'assets'));
    const there = await fetch(`${site}assets/${file}`);
    expect(there.headers.get('cache-control')).toMatch(/immutable/);
    const missing = await fetch(`${site}assets/none-12345678.js`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get('cache-control')).toBeNull();
    expect((await fetch(`${site}sw.js`)).headers.get('cache-control')).toBe('no-cache');
  });
});
