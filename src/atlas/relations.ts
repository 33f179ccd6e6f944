import type { Atlas } from './index';

/** A place and what shares its figures: the gateway it is one mode of, or the parts of a gateway. */
export function placeIdsOf(atlas: Atlas, id: string): readonly string[] {
  const place = atlas.places.get(id);
  if (!place) return [id];
  const parts = atlas.data.places.filter(({ partOf }) => partOf === id).map((part) => part.id);
  const whole = place.partOf && atlas.places.has(place.partOf) ? [place.partOf] : [];
  return [id, ...whole, ...parts];
}
