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
  const places = rowsOf(packed.places).map(({ name, local, status, ...place }) => ({
    ...place,
    names: named(name, local, 'places', place.id),
    status: status.map(spanOf),
  }));
  const counted = [...packed.places.id, ...packed.areas.id, ...packed.countries.id];
  const positions = new Map(places.map(({ id, position }) => [id, position]));
  return {
    info: {
      ...packed.info,
      title: translated(packed.info.title, 'datapackage', 'map', 'title'),
      subtitle: translated(packed.info.subtitle, 'datapackage', 'map', 'subtitle'),
    },
    sources: rowsOf(packed.sources),
    units: rowsOf(packed.units).map((unit) => ({
      ...unit,
      name: translated(unit.name, 'units', unit.id, 'name'),
      symbol: translated(unit.symbol, 'units', unit.id, 'symbol'),
    })),
    indicators: rowsOf(packed.indicators).map((indicator) => ({
      ...indicator,
      name: translated(indicator.name, 'indicators', indicator.id, 'name'),
    })),
    record: rowsOf(packed.record).map((line) => ({
      ...line,
      name: translated(line.name, 'record', line.id, 'name'),
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
    areas: rowsOf(packed.areas).map(({ name, local, ...area }) => ({
      ...area,
      names: named(name, local, 'areas', area.id),
    })),
    countries: rowsOf(packed.countries).map(({ name, local, ...country }) => ({
      ...country,
      names: named(name, local, 'countries', country.id),
    })),
    routes: rowsOf(packed.routes).map(({ name, local, status, ...route }) => ({
      ...route,
      names: named(name, local, 'routes', route.id),
      from: route.waypoints[0] ?? '',
      to: route.waypoints.at(-1) ?? '',
      coordinates: route.waypoints.flatMap((id) => {
        const position = positions.get(id);
        return position ? [position] : [];
      }),
      status: status.map(spanOf),
    })),
    flows: rowsOf(packed.flows).map(({ name, period, ...flow }) => ({
      ...flow,
      names: named(name, '', 'flows', flow.id),
      period: periodOf(period),
    })),
  };
}
