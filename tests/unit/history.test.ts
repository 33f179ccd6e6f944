import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAddressWriter } from '../../src/browser/history';

/** An address bar, as much of it as is written to. */
function openAddress() {
  const location = { pathname: '/maps/', search: '', hash: '#t=2020' };
  const put = (_state: unknown, _title: string, address: string) => {
    location.hash = address.slice(location.pathname.length);
  };
  vi.stubGlobal('window', {
    location,
    history: { state: null, pushState: put, replaceState: put },
  });
  return location;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what is written into the address', () => {
  it('is the last of several moves, after them, and a choice at once', () => {
    const location = openAddress();
    const writer = createAddressWriter();
    for (const fragment of ['t=2021', 't=2022']) writer.write(fragment, 'replace');
    expect(location.hash).toBe('#t=2020');
    vi.runAllTimers();
    expect(location.hash).toBe('#t=2022');
    writer.write('t=2022&sheet=table', 'push');
    expect(location.hash).toBe('#t=2022&sheet=table');
  });

  it('is nothing of a view that a link has led away from', () => {
    const location = openAddress();
    const writer = createAddressWriter();
    writer.write('t=2021', 'replace');
    location.hash = '#t=2012';
    writer.stop();
    vi.runAllTimers();
    expect(location.hash).toBe('#t=2012');
    writer.write('t=2013', 'push');
    expect(location.hash).toBe('#t=2013');
  });
});
