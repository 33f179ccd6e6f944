import type { Environment } from 'vitest/runtime';

/** Node without a DOM, but with Svelte's client build, so that derived state and effects run as in a page. */
const environment: Environment = {
  name: 'node-client',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
};

export default environment;
