import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { StaticServer } from '../tools/serve.mjs';
import { openHost, serveWithHeaders, type Host } from './hostPage';
import type { Visit, Visitor } from './launch';
import type { Setting } from './setting';

/** A site of somebody else that shows the explorer in frames. */
export interface Frames {
  readonly host: () => Host;
  /** The explorer with the headers that the build writes, and without any, as hosts that know none serve it. */
  readonly site: (headers: 'strict' | 'plain') => StaticServer;
  /** A visitor who opens the host's page. */
  readonly visitHost: (visitor: Visitor, prepare?: (page: Page) => Promise<void>) => Promise<Visit>;
  /** Requests to anybody but the explorer's own site and the host. */
  readonly beyond: (visit: Visit, site: StaticServer) => string[];
}

/** Opens a host and both sites before the tests of a file, and closes them after. */
export function useFrames(setting: Setting): Frames {
  let host: Host;
  let sites: Readonly<Record<'strict' | 'plain', StaticServer>>;
  beforeAll(async () => {
    host = await openHost();
    sites = { strict: await serveWithHeaders(true), plain: await serveWithHeaders(false) };
  });
  afterAll(async () => {
    await host.close();
    for (const site of Object.values(sites)) await site.close();
  });
  return {
    host: () => host,
    site: (headers) => sites[headers],
    visitHost: async (visitor, prepare) => {
      const visit = await setting.visit({ reducedMotion: 'reduce', ...visitor });
      await prepare?.(visit.page);
      await visit.page.goto(host.url);
      return visit;
    },
    beyond: ({ requests }, { origin }) =>
      requests.filter((url) => ![origin, host.origin].includes(new URL(url).origin)),
  };
}

/** The page of the explorer inside a frame of the host, once it answers. */
export async function inside(page: Page, index: number): Promise<Frame> {
  const element = await page.locator('iframe').nth(index).elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`There is no frame ${String(index)}`);
  await frame.locator('html[data-live]').waitFor({ state: 'attached', timeout: 50_000 });
  return frame;
}

/** The height of a frame in the host's page. */
export function heightOf(page: Page, index: number): Promise<number> {
  return page
    .locator('iframe')
    .nth(index)
    .evaluate((frame) => frame.getBoundingClientRect().height);
}
