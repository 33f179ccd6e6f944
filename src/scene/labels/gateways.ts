import type { Atlas } from '../../atlas';
import { localForms } from '../../atlas/names';
import type { Place } from '../../atlas/place';
import type { Text } from '../../text/text';

const scripts = ['Latin', 'Cyrillic', 'Arabic', 'Han'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

/** What follows a name: another script sets itself apart, the same one needs a sign between two names. */
const after = (name: string, form: string) =>
  scripts.some((script) => script.test(name) && script.test(form)) ? `· ${form}` : form;

/** The first local form, which is short enough for a map; a region has room for all of them. */
export function localOf(names: Place['names'], text: Text, all = false): string {
  const forms = localForms(names, text.language);
  const [first] = forms;
  if (first === undefined) return '';
  // Where a region's stand is a line of their own.
  return all ? forms.join(' ') : after(text.name(names), first);
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
  const name = text.name(names);
  return local === undefined ? name : `${name} ${after(name, local)}`;
}
