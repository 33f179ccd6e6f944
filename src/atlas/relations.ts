import { subjectOf, type Atlas } from './index';
import type { Unit } from './indicator';
import type { Names } from './names';

/** A place and what shares its figures: the gateway it is one mode of, or the parts of a gateway. */
export function placeIdsOf(atlas: Atlas, id: string): readonly string[] {
  const place = atlas.places.get(id);
  if (!place) return [id];
  const parts = atlas.data.places.filter(({ partOf }) => partOf === id).map((part) => part.id);
  const whole = place.partOf && atlas.places.has(place.partOf) ? [place.partOf] : [];
  return [id, ...whole, ...parts];
}

/** The name of whatever a figure's place stands for. */
export function placeNameOf(atlas: Atlas, id: string): Names | undefined {
  return subjectOf(atlas, id)?.thing.names;
}

/** The unit of whatever is counted by an indicator: a figure, a series, a row of the record. */
export function unitOf(
  atlas: Atlas,
  { indicator }: { readonly indicator: string },
): Unit | undefined {
  return atlas.units.get(atlas.indicators.get(indicator)?.unit ?? '');
}
