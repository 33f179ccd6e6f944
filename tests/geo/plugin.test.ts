import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build, createServer, type InlineConfig } from 'vite';
import { atlas } from '../../geo/compiler/plugin';
import { countryPolygonsFile } from '../../geo/compiler/read/directory';
import { packageDirectory, packageFiles } from './packageFiles';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  for (const file of [...Object.keys(packageFiles), countryPolygonsFile]) {
    cpSync(join(packageDirectory, file), join(folder, 'geo', file));
  }
  writeFileSync(
    join(folder, 'main.ts'),
    "import atlas from 'virtual:atlas';\nexport default atlas.info.region;\n",
  );
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function settings(): InlineConfig {
  return {
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [atlas(join(folder, 'geo'))],
    build: { write: false, lib: { entry: join(folder, 'main.ts'), formats: ['es'] } },
  };
}

function damage(): void {
  const file = join(folder, 'geo', 'figures.csv');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/^(T-2006,[^,]*),morvane,/m, '$1,morvan,').replace(/^G-1998,/m, 'G 1998,'),
  );
}

describe('the plugin', { timeout: 60_000 }, () => {
  it('builds the package into a module', async () => {
    const built = await build(settings());
    expect(JSON.stringify(built)).toContain('partnerShades');
  });

  it('fails the build with every problem', async () => {
    damage();
    await expect(build(settings())).rejects.toThrow(
      /figures\.csv:\d+ place: .*[\s\S]*figures\.csv:\d+ id: /,
    );
  });

  it('reloads the page when the data change, and shows what is wrong with them', async () => {
    const server = await createServer({
      ...settings(),
      server: { middlewareMode: true, ws: false },
    });
    const { client } = server.environments;
    const sent: unknown[] = [];
    client.hot.send = (...message: unknown[]) => void sent.push(message[0]);
    try {
      const loaded = await client.transformRequest('virtual:atlas');
      expect(loaded?.code).toContain('partnerShades');
      server.watcher.emit('change', join(folder, 'geo', 'rules.csv'));
      await expect.poll(() => JSON.stringify(sent), { timeout: 20_000 }).toContain('full-reload');
      damage();
      server.watcher.emit('change', join(folder, 'geo', 'figures.csv'));
      await expect.poll(() => JSON.stringify(sent), { timeout: 20_000 }).toContain('morvan\\"');
      await expect(client.transformRequest('virtual:atlas')).rejects.toThrow('"morvan"');
    } finally {
      await server.close();
    }
  });
});
