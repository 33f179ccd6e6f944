import { describe, expect, it } from 'vitest';
import { partOf } from '../../src/ui/lazyPart/lazyPart';

describe('a part of the page', () => {
  it('is fetched once for each language, and then there at once', async () => {
    const fetched: string[] = [];
    const part = partOf((language) => {
      fetched.push(language);
      return Promise.resolve(`words in ${language}`);
    });
    expect(part.in('en')).toBeUndefined();
    expect(await part.load('en')).toBe('words in en');
    expect(part.in('en')).toBe('words in en');
    expect(part.in('zh')).toBeUndefined();
    await part.load('en');
    await part.load('zh');
    expect(fetched).toEqual(['en', 'zh']);
  });

  it('can be asked for again after it failed to come', async () => {
    let tries = 0;
    const part = partOf(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('here');
    });
    await expect(part.load('en')).rejects.toThrow('offline');
    expect(part.in('en')).toBeUndefined();
    expect(await part.load('en')).toBe('here');
  });
});
