import { parsePeriod, type Period } from '../../../src/atlas/period.ts';
import type { FlowRow } from '../schema/tables.ts';
import { judge, type Law } from './law.ts';

/** Modes of which a line is drawn only to an end that a source names; a road shows where a corridor leads. */
const endsAreNamed: readonly string[] = ['rail', 'air', 'sea'];

const isService = ({ mode, indicator }: FlowRow): boolean => mode !== 'trade' && indicator === '';

/** A service that is drawn ends in places: a country that a source names is no city. */
export const drawnServicesEndInPlaces: Law = ({ flows, places, countries }) =>
  judge(flows, (flow, report) => {
    if (!isService(flow) || flow.routes.length === 0 || !endsAreNamed.includes(flow.mode)) return;
    for (const field of ['origin', 'destination'] as const) {
      const end = flow[field];
      if (places.ids.has(end) || !countries.ids.has(end)) continue;
      report(field, 'a place that the source names, or no routes: listed, not drawn', end);
    }
  });

/** Whether a period is one moment: a day, a month or a year, as a single report gives it. */
function isMoment({ text }: Period): boolean {
  return !text.includes('/');
}

/**
 * A service is documented at a moment, or from one moment to another, and then a source says so of the end:
 * one report never makes a service that goes on. Of a service that still runs the source is as late as the
 * last year of the map. Holds where the package has the column.
 */
export const servicesHaveADocumentedEnd: Law = ({ flows, sources, descriptor }) => {
  if (!flows.header.includes('end_source') || !descriptor) return [];
  const [, last] = descriptor.map.years;
  return judge(flows, (flow, report) => {
    const { period, end_source: end } = flow;
    if (!isService(flow)) return;
    if (isMoment(period)) {
      if (end !== '') report('end_source', 'nothing, because the period is a moment', end);
      return;
    }
    if (end === '') {
      const expected = 'the source of the end, or a period that is one moment';
      report('end_source', expected, `nothing, and the period ${period.text}`, String);
      return;
    }
    const date = sources.byId.get(end)?.value.date;
    const told = date === undefined ? undefined : parsePeriod(date);
    if (!told) return;
    const closing = period.text.split('/')[1] ?? '';
    const reached = parsePeriod(closing)?.start ?? last;
    if (told.end > reached) return;
    const expected = `a source of ${closing === '..' ? String(last) : closing} or later`;
    report('end_source', expected, `${end} of ${date ?? ''}`, String);
  });
};
