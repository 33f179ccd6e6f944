import { afterEach, describe, expect, it, vi } from 'vitest';
import { renameFaces, withFacesOnce } from '../../src/build/singleFile/faces';
import { joinParts, partAddresses } from '../../src/offline/singleFile/archive';
import { besidePage, isSingleFile } from '../../src/offline/singleFile/besidePage';

describe('the parts of the page in one file', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('come out as they went in, whatever their bytes', async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return `blob:${String(blobs.length)}`;
    });
    const parts = [
      { name: 'main.js', type: 'text/javascript', content: new TextEncoder().encode('a\nб') },
      { name: 'data/empty.csv', type: 'text/csv', content: new Uint8Array() },
      { name: 'Relief “1”.webp', type: 'image/webp', content: new Uint8Array([10, 0, 255, 10]) },
    ];
    const addresses = partAddresses(joinParts(parts));
    expect([...addresses]).toEqual([
      ['main.js', 'blob:1'],
      ['data/empty.csv', 'blob:2'],
      ['Relief “1”.webp', 'blob:3'],
    ]);
    for (const [index, { type, content }] of parts.entries()) {
      const blob = blobs[index];
      expect(blob?.type).toBe(type);
      expect(new Uint8Array((await blob?.arrayBuffer()) ?? [])).toEqual(content);
    }
  });

  it('are asked for by the names that they have beside a page', () => {
    expect([isSingleFile(), besidePage('data/a.csv')]).toEqual([false, 'data/a.csv']);
    globalThis.partAddress = (name) => `blob:${name}`;
    expect([isSingleFile(), besidePage('data/a.csv')]).toEqual([true, 'blob:data/a.csv']);
    globalThis.partAddress = undefined;
  });
});

describe('typefaces of one file', () => {
  const face = (family: string, source: string) =>
    `@font-face{font-family:${family};font-display:optional;src:${source}}`;

  it('stand in it once, under one name, and nobody waits for them', () => {
    const style = [
      face("'Map A'", 'url(data:font/woff2;base64,AA)'),
      face("'A Variable'", 'url(data:font/woff2;base64,AA)'),
      face("'B'", 'url(data:font/woff2;base64,BB)'),
      face('stand-in', 'local(Arial)'),
      face('stand-in', 'local(Arial)'),
      'p{font-family:"A Variable",stand-in}',
    ].join('');
    const { style: sheet, names } = withFacesOnce(style);
    expect([...names]).toEqual([['A Variable', 'Map A']]);
    expect(sheet.match(/base64,AA/g)).toHaveLength(1);
    expect(sheet.match(/stand-in;/g)).toHaveLength(2);
    expect(sheet.match(/font-display:block/g)).toHaveLength(2);
    expect(renameFaces(sheet, names)).toContain('p{font-family:"Map A",stand-in}');
  });
});
