import { seriesOf, type Atlas } from '../../../atlas';
import { quantityOf } from '../../ribbons';
import type { MarkStatus, PartnerMark, Stop } from '../../scene';
import type { MarkContext } from '../layer';

interface Shade {
  readonly shade: number;
  readonly status: MarkStatus;
}

function shadeOf(atlas: Atlas, country: string, stop: Stop): Shade | undefined {
  for (const { indicator, breaks } of atlas.data.info.partnerShades) {
    const quantity = quantityOf(atlas, indicator, country, stop);
    if (!quantity) continue;
    const value = (quantity.from + quantity.to) / 2;
    return { shade: 1 + breaks.filter((limit) => value >= limit).length, status: quantity.status };
  }
  return undefined;
}

/** Whether there is a year in which a country or a group can be shaded. */
export function isShaded(atlas: Atlas, country: string): boolean {
  return atlas.data.info.partnerShades.some(({ indicator }) => seriesOf(atlas, indicator, country));
}

/** Partner countries with the class of their documented trade; members of a group stand for its sum. */
export function partnersOf({ atlas, stop, selected }: MarkContext): readonly PartnerMark[] {
  const groups = atlas.data.countries.filter(({ kind }) => kind === 'group');
  return atlas.data.countries.flatMap((country) => {
    if (country.kind !== 'country' || !country.isoNumeric) return [];
    const own = shadeOf(atlas, country.id, stop);
    const group = groups.find(({ id, members, position }) => {
      return position && members.includes(country.id) && shadeOf(atlas, id, stop);
    });
    const shade = own ?? (group && shadeOf(atlas, group.id, stop));
    return {
      id: country.id,
      isoNumeric: country.isoNumeric,
      shade: shade?.shade ?? 0,
      status: shade?.status ?? 'absent',
      group: own || !group ? '' : group.id,
      selected: selected.has(country.id) || (group !== undefined && selected.has(group.id)),
    };
  });
}
