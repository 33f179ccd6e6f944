import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { browserExecutable } from '../tools/browser.mjs';

/** What a visitor's device and settings are like. */
export interface Visitor {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Less motion unless told: what moves by itself takes the processor from the tests beside it. */
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly locale?: string;
  readonly deviceScaleFactor?: number;
  readonly hasTouch?: boolean;
  readonly javaScriptEnabled?: boolean;
  /** Whether the page may register a worker that answers for it; elsewhere it could outlive its test. */
  readonly serviceWorkers?: 'allow' | 'block';
}

/** A page in a context of its own, with everything it said and asked for since it was opened. */
export interface Visit {
  readonly page: Page;
  readonly consoleErrors: readonly string[];
  readonly pageErrors: readonly string[];
  /** Requests that got no answer, or one of 400 and above. */
  readonly failedRequests: readonly string[];
  /** The address of every request over the network, in order. */
  readonly requests: readonly string[];
  /** The requests that went to another origin than this one. */
  requestsBeyond(origin: string): string[];
  /** Everything that went wrong, each with its kind in front: empty when all is well. */
  problems(): string[];
  close(): Promise<void>;
}

/**
 * The browser that all tests share, or one of its own for a test that needs `extraArguments` after the
 * usual ones. Closing the shared one closes only what was opened through this connection.
 */
export async function openBrowser(extraArguments: readonly string[] = []): Promise<Browser> {
  if (extraArguments.length === 0) return chromium.connect(inject('browserEndpoint'));
  const { executablePath, env, args } = await browserExecutable();
  return chromium.launch({ executablePath, env, args: [...args, ...extraArguments] });
}

function contextOptions(visitor: Visitor): BrowserContextOptions {
  const { width = 1280, height = 800, locale = 'en-GB', ...rest } = visitor;
  return {
    viewport: { width, height },
    locale,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    ...rest,
  };
}

/** Opens a page for such a visitor and records what happens in it. */
export async function newPage(browser: Browser, visitor: Visitor = {}): Promise<Visit> {
  const context = await browser.newContext(contextOptions(visitor));
  const page = await context.newPage();
  const consoleErrors: string[] = [];
  const pageErrors: string[] = [];
  const failedRequests: string[] = [];
  const requests: string[] = [];

  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => pageErrors.push(error.message));
  // The context also hears of the requests that workers make.
  context.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) requests.push(request.url());
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // An image or a tile that is no longer wanted is not a fault.
    if (reason !== 'net::ERR_ABORTED') failedRequests.push(`${reason} ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400)
      failedRequests.push(`${String(response.status())} ${response.url()}`);
  });

  return {
    page,
    consoleErrors,
    pageErrors,
    failedRequests,
    requests,
    requestsBeyond: (origin) => requests.filter((url) => new URL(url).origin !== origin),
    problems: () => [
      ...consoleErrors.map((text) => `console: ${text}`),
      ...pageErrors.map((text) => `page: ${text}`),
      ...failedRequests.map((text) => `request: ${text}`),
    ],
    close: () => context.close(),
  };
}
