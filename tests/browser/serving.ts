import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserExecutable, withoutWebGL } from '../tools/browser.mjs';
import { serve } from '../tools/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser listens that all files of tests share. */
    browserEndpoint: string;
    /** Where dist/ is served, below a sub-path as a host that keeps it beside other pages would. */
    siteAddress: string;
  }
}

/** Starts the browser and the server that the tests share, and ends both after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { executablePath, env, ...browserOf } = await browserExecutable();
  // Only one project draws maps in WebGL; without it pages are drawn in three quarters of the time.
  const args = project.name === 'webgl' ? browserOf.args : withoutWebGL;
  const browser = await chromium.launchServer({ executablePath, env, args });
  const site = await serve({ subPath: '/some/sub/path/' });
  project.provide('browserEndpoint', browser.wsEndpoint());
  project.provide('siteAddress', site.url);
  return async () => {
    await browser.close();
    await site.close();
  };
}
