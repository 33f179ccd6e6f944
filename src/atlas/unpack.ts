import type { AtlasData } from './atlas';
import { rowsOf } from './columns';
import type { PackedAtlas } from './packed';
import { parsePeriod, type Period } from './period';
import { named, translated } from './translations';

/** Reads a period that the compiler has read before. */
export function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`not a period: ${text}`);
  return period;
}

function spanOf<Status>([text, status]: readonly [string, Status]) {
  return { period: periodOf(text), status };
}

/** The atlas that a packed one stands for. */
export function unpackAtlas(packed: PackedAtlas): AtlasData {
  const places = rowsOf(packed.places).map(({ name, local, status, ...place }, row) => ({
    ...place,
    names: named(name, local, 'places', row),
    status: status.map(spanOf),
  }));
  const counted = [...packed.places.id, ...packed.areas.id, ...packed.countries.id];
  const positions = new Map(places.map(({ id, position }) => [id, position]));
  return {
    info: {
      ...packed.info,
      title: translated(packed.info.title, 'info', 0),
      subtitle: translated(packed.info.subtitle, 'info', 1),
    },
    sources: rowsOf(packed.sources),
    units: rowsOf(packed.units).map((unit, row) => ({
      ...unit,
      name: translated(unit.name, 'units', row),
      symbol: translated(unit.symbol, 'symbols', row),
    })),
    indicators: rowsOf(packed.indicators).map((indicator, row) => ({
      ...indicator,
      name: translated(indicator.name, 'indicators', row),
    })),
    record: rowsOf(packed.record).map((line, row) => ({
      ...line,
      name: translated(line.name, 'record', row),
    })),
    figures: rowsOf(packed.figures).map((figure) => ({
      ...figure,
      indicator: packed.indicators.id[figure.indicator] ?? '',
      place: counted[figure.place] ?? '',
      period: periodOf(figure.period),
      source: packed.sources.id[figure.source] ?? '',
    })),
    conflicts: rowsOf(packed.conflicts),
    renamed: packed.renamed,
    places,
    areas: rowsOf(packed.areas).map(({ name, local, ...area }, row) => ({
      ...area,
      names: named(name, local, 'areas', row),
    })),
    countries: rowsOf(packed.countries).map(({ name, local, ...country }, row) => ({
      ...country,
      names: named(name, local, 'countries', row),
    })),
    routes: rowsOf(packed.routes).map(({ name, local, status, ...route }, row) => ({
      ...route,
      names: named(name, local, 'routes', row),
      from: route.waypoints[0] ?? '',
      to: route.waypoints.at(-1) ?? '',
      coordinates: route.waypoints.flatMap((id) => {
        const position = positions.get(id);
        return position ? [position] : [];
      }),
      status: status.map(spanOf),
    })),
    flows: rowsOf(packed.flows).map(({ name, period, ...flow }, row) => ({
      ...flow,
      names: named(name, '', 'flows', row),
      period: periodOf(period),
    })),
  };
}
