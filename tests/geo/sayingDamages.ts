import { cell, type Damage } from './cellDamages';
import { featureNumber, featuresOf, rowsOf, withFeature, withRows } from './packageFiles';

const [figures, flows, coverage] = ['figures.csv', 'flows.csv', 'coverage.csv'] as const;
const [resumed] = featuresOf('places.geojson').filter(
  ({ properties: { status } }) => Array.isArray(status) && status.length > 1,
);
const place = String(resumed?.properties['id']);
const spans = [
  { period: '1998/2003', status: 'operating', source: 'railway-2002', note: '' },
  { period: '2003/2005', status: 'seasonal', source: 'railway-2002', note: '' },
];

/** What is said beyond its source: more certainly, longer, or of another place. */
export const sayingDamages: readonly Damage[] = [
  cell(
    'a drawn service that ends in a country',
    [flows, 'rail-marn-belmar', 'destination'],
    { destination: 'XB' },
    /a place that the source names, or no routes/,
    /"XB"/,
  ),
  cell(
    'one report that becomes a service that goes on',
    [flows, 'rail-unknown', 'end_source'],
    { end_source: '' },
    /the source of the end, or a period that is one moment/,
    /nothing, and the period 2001\/../,
  ),
  cell(
    'an end that its source is too old to know',
    [flows, 'rail-unknown', 'end_source'],
    { end_source: 'railway-2002' },
    /a source of 2007 or later/,
    /railway-2002 of 2002/,
  ),
  cell(
    'the end of a moment',
    [flows, 'air-dorn', 'end_source'],
    { period: '2006-05' },
    /nothing, because the period is a moment/,
    /"airport-2007"/,
  ),
  {
    name: 'two statuses at one time',
    files: withFeature('places.geojson', place, (feature) => ({
      ...feature,
      properties: { ...feature.properties, status: spans },
    })),
    problem: {
      file: 'places.geojson',
      row: featureNumber('places.geojson', place),
      field: 'status[1].period',
      expected: /a time outside 1998\/2003/,
      found: /2003\/2005/,
    },
  },
  cell(
    'a bound that is lower than a part',
    [figures, 'T-2006', 'value'],
    { value: '640', qualifier: 'over' },
    /more than 650.1, which T-2006-part states for 2006-01\/2006-09 alone/,
    /"640"/,
  ),
  cell(
    'high confidence in what is doubted',
    [figures, 'M-2006', 'confidence'],
    { confidence: 'high' },
    /medium or low, because C04 doubts it/,
    /"high"/,
  ),
  cell(
    'a doubt about what is drawn',
    ['conflicts.csv', 'C02', 'doubted'],
    { doubted: 'T-2007-agency', drawn: 'T-2007-agency' },
    /no figure that is drawn/,
    /"T-2007-agency"/,
  ),
  cell(
    'a figure without a period that does not say so',
    [figures, 'VD-2007', 'note'],
    { note: '' },
    /why it stands at its period/,
    /nothing/,
  ),
  cell(
    'a number that another value stands for',
    [coverage, 'N-02', 'number'],
    { number: '1,200' },
    /1100, the value of T-2007-expected/,
    /"1,200"/,
  ),
  cell(
    'a fact that is neither carried nor left out',
    [coverage, 'N-04', 'left_out'],
    { left_out: '' },
    /why no row carries it/,
    /nothing/,
  ),
  {
    name: 'a figure of a document that is not listed',
    files: withRows(
      coverage,
      rowsOf(coverage).filter(({ id }) => id !== 'N-01'),
    ),
    problem: {
      file: figures,
      row: rowsOf(figures).findIndex(({ id }) => id === 'M-2006') + 2,
      field: 'id',
      expected: /a figure that coverage.csv lists/,
      found: /"M-2006"/,
    },
  },
];
