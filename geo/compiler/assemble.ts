import type { AtlasData, PackageInfo } from '../../src/atlas/atlas.ts';
import type { Figure } from '../../src/atlas/figure.ts';
import type { Names, Translated } from '../../src/atlas/names.ts';
import type { Area, Country, Place } from '../../src/atlas/place.ts';
import type { Flow, Route } from '../../src/atlas/route.ts';
import type { Content } from './content.ts';
import { decimalsOf } from './number.ts';
import type { Table } from './read/table.ts';
import type { Descriptor } from './schema/descriptor.ts';
import type { AreaRow, PlaceRow, RouteRow } from './schema/features.ts';
import type { CountryRow, FigureRow, FlowRow } from './schema/tables.ts';

/*
 * Rows of the files to the model of the atlas. Only called when no law is broken.
 */

interface Named {
  readonly name: string;
  readonly name_zh: string;
  readonly name_ru: string;
}

function translated({ name, name_zh: zh, name_ru: ru }: Named): Translated {
  return { en: name, zh, ru };
}

function names(row: Named & { local: string; variants: readonly string[] }): Names {
  return { ...translated(row), local: row.local, variants: row.variants };
}

function figure(row: FigureRow): Figure {
  const { id, indicator, place, period, value, qualifier, kind, formula, basis } = row;
  const { source, locator, confidence, note, value_max: upper } = row;
  return {
    ...{ id, indicator, place, period, value: value.number },
    ...(upper === undefined ? {} : { valueMax: upper.number }),
    decimals: Math.max(decimalsOf(value.text), decimalsOf(upper?.text ?? '')),
    ...{ qualifier, kind, formula, basis, source, locator, confidence, note },
  };
}

function place(row: PlaceRow): Place {
  const { id, kind, mode, country, neighbour, opposite, national, status } = row;
  const { precision, source, note, position, part_of: partOf } = row;
  return {
    ...{ id, kind, names: names(row), mode, country, partOf },
    ...(position === undefined ? {} : { position }),
    ...{ neighbour, opposite, national, status, precision, source, note },
  };
}

function area(row: AreaRow): Area {
  const { id, position, figure: stated, precision, source, note } = row;
  const { square_kilometres: squareKilometres, part_of: partOf } = row;
  return {
    ...{ id, names: names(row), position, squareKilometres },
    ...{ figure: stated, partOf, precision, source, note },
  };
}

function country(row: CountryRow): Country {
  const { id, kind, iso3, iso_numeric: isoNumeric, members, longitude, latitude, note } = row;
  return {
    ...{ id, kind, names: names(row), iso3, isoNumeric, members },
    ...(longitude && latitude ? { position: [longitude.number, latitude.number] } : {}),
    note,
  };
}

function route(row: RouteRow): Route {
  const { id, mode, from, to, waypoints, coordinates, status, precision, source, note } = row;
  const ends = { id, mode, names: names(row), from, to, waypoints, coordinates };
  return { ...ends, status, precision, source, note };
}

function flow(row: FlowRow): Flow {
  const { id, mode, routes, origin, destination, direction, indicator, gates } = row;
  const { place: counted, period, source, note } = row;
  return {
    ...{
      id,
      mode,
      names: { ...translated(row), local: '', variants: [] },
      routes,
      origin,
      destination,
    },
    ...{ direction, indicator, place: counted, gates, period, source, note },
  };
}

function info({ name, version, licenses, map }: Descriptor): PackageInfo {
  const [licence] = licenses;
  const named = licence?.name ?? licence?.title ?? licence?.path ?? '';
  return { ...map, name, version, licence: named };
}

function values<Row, Output>(table: Table<Row>, toOutput: (row: Row) => Output): readonly Output[] {
  return table.entries.map((entry) => toOutput(entry.value));
}

/** The atlas that a valid package describes. */
export function assemble(content: Content, descriptor: Descriptor): AtlasData {
  return {
    info: info(descriptor),
    sources: values(content.sources, (row) => {
      const { id, publisher, title, date, date_note: dateNote, url, language, kind } = row;
      return { id, publisher, title, date, dateNote, url, language, kind };
    }),
    units: values(content.units, (row) => ({
      id: row.id,
      name: translated(row),
      symbol: { en: row.symbol, zh: row.symbol_zh, ru: row.symbol_ru },
      perMarker: row.per_marker,
      perPixel: row.per_pixel,
    })),
    bases: values(content.bases, (row) => {
      return { id: row.id, name: translated(row), definition: row.definition };
    }),
    indicators: values(content.indicators, (row) => {
      const {
        id,
        unit,
        measure,
        scope,
        definition,
        scope_note: scopeNote,
        growth_of: growthOf,
      } = row;
      return { id, name: translated(row), unit, measure, scope, definition, scopeNote, growthOf };
    }),
    rules: values(content.rules, (row) => {
      return { id: row.id, text: { en: row.text, zh: row.text_zh, ru: row.text_ru } };
    }),
    record: values(content.record, (row) => ({
      ...{ id: row.id, name: translated(row), indicator: row.indicator, place: row.place },
      ...{ role: row.role, mode: row.mode },
      companionIndicator: row.companion_indicator,
      companionPlace: row.companion_place,
    })),
    figures: values(content.figures, figure),
    conflicts: values(content.conflicts, (row) => {
      const { id, kind, figures, drawn, rule, explanation } = row;
      const topic = { en: row.topic, zh: row.topic_zh, ru: row.topic_ru };
      return { id, kind, topic, figures, drawn, rule, explanation };
    }),
    places: values(content.places, place),
    areas: values(content.areas, area),
    countries: values(content.countries, country),
    routes: values(content.routes, route),
    flows: values(content.flows, flow),
  };
}
