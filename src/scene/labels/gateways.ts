import type { Atlas } from '../../atlas';
import { localForms } from '../../atlas/names';
import type { Place } from '../../atlas/place';
import type { Text } from '../../text/text';

/** The first local form, which is short enough for a map; a region has room for all of them. */
export function localOf(names: Place['names'], text: Text, all = false): string {
  const forms = localForms(names, text.language);
  return all ? forms.join(' ') : (forms[0] ?? '');
}

/** What a port is known as: its gateway, whose modes share one name. An airport is not its city. */
export function shownAs(atlas: Atlas, port: Place): Place {
  const gateway = port.kind === 'port' ? atlas.places.get(port.partOf) : undefined;
  return gateway?.position ? gateway : port;
}

const rightToLeft = /[\u0590-\u08ff]/;

/** A name, and after it the local one, as long as it runs from left to right: a number follows both. */
export function nameWithLocal(text: Text, { names }: Place): string {
  const local = localForms(names, text.language).find((form) => !rightToLeft.test(form));
  return [text.name(names), local].filter(Boolean).join(' ');
}
