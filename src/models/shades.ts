import { unitOf } from '../atlas/relations';
import type { Atlas } from '../atlas';
import { formatFigure } from '../text/format';
import type { Text } from '../text/text';
import { unitWords } from '../text/unitWords';

/** The class breaks of the partner shades in words, one line for each unit they come in. */
export function shadeClasses(atlas: Atlas, text: Text): readonly string[] {
  return atlas.data.info.partnerShades.flatMap(({ indicator, breaks }) => {
    const unit = unitOf(atlas, { indicator });
    const [first] = breaks;
    if (!unit || first === undefined) return [];
    const number = (value: number) => formatFigure(text.language, { value, decimals: 0 }, unit);
    return text.say('key.shades', {
      symbol: unitWords(text, unit, undefined, 'symbol'),
      first: number(first),
      breaks: breaks.map(number).join(' · '),
    });
  });
}
