import type { Atlas } from '../../atlas';
import type { AtlasDetails, Statement } from '../../atlas/details';
import { formatPeriod } from '../../text/format';
import type { PanelText } from '../../text/panelText';
import type { DossierSubject } from './subject';

/** The subject, and of a place also what it is a part of and its parts: a gateway and its rail port are spoken of alike. */
function idsOf(atlas: Atlas, { kind, thing }: DossierSubject): ReadonlySet<string> {
  if (kind !== 'place') return new Set([thing.id]);
  const parts = atlas.data.places.filter(({ partOf }) => partOf === thing.id);
  return new Set([thing.id, thing.partOf, ...parts.map(({ id }) => id)]);
}

/** What sources say about a subject without a number, the oldest first. */
export function statementsAbout(
  atlas: Atlas,
  details: AtlasDetails,
  subject: DossierSubject,
): readonly Statement[] {
  const ids = idsOf(atlas, subject);
  return details.statements
    .filter(({ about }) => about.some((id) => ids.has(id)))
    .toSorted((one, other) => one.period.start - other.period.start);
}

/** When a statement holds, as far as its source says. */
export function statementPeriod(text: PanelText, { period, undated }: Statement): string {
  const words = formatPeriod(text.language, period);
  return undated ? text.say('panel.undated', { period: words }) : words;
}
