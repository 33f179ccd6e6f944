import data from 'virtual:atlas';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas';
import { grammarOf } from '../../src/view/grammar';
import { parseView, serialiseView } from '../../src/view/url';

const [former = '', first = ''] = data.record.map(({ id }) => id);
/** The invented package after another row was put first. */
const atlas = createAtlas({
  ...data,
  info: { ...data.info, formerLeading: former, formerBounds: data.info.bounds },
  record: [...data.record].sort((one, other) => +(other.id === first) - +(one.id === first)),
});
const leadOf = (fragment: string, built?: string) =>
  parseView(fragment, grammarOf(atlas, 'en', built)).leading;

const sightOf = (fragment: string, built?: string) =>
  parseView(fragment, grammarOf(atlas, 'en', built)).camera;

describe('what is seen', () => {
  it('is the first view as it is, and as it was in old links, whatever page they lead to', () => {
    for (const built of ['', 'lang=zh&ui=none', 'lead=tea&at=first']) {
      expect(sightOf('', built)).toBeUndefined();
      expect(sightOf('t=2020', built)).toBe('former');
      expect(sightOf('t=2020&at=first', built)).toBeUndefined();
    }
  });
});

describe('what leads', () => {
  it('is the first row on the page itself and in a frame, and what led before in their old links', () => {
    for (const built of ['', 'lang=zh&ui=none']) {
      expect(leadOf('', built)).toBe(first);
      expect(leadOf('t=2020&lang=zh', built)).toBe(former);
    }
  });

  it('is the row that a page was built for, in each of its links', () => {
    const plain = grammarOf(atlas, 'en');
    for (const leading of [first, former]) {
      const built = serialiseView({ ...plain.defaults, leading }, plain, ['lang', 'lead']);
      expect(leadOf('', built)).toBe(leading);
      expect(leadOf('t=2020', built)).toBe(leading);
    }
  });
});
