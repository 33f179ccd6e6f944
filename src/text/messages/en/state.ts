import type { Messages } from '../../message';

/** Words for the states of a number, the reasons of an absence, and how a source words a number. */
export const state = {
  'state.reported': 'reported',
  'state.derived': 'derived',
  'state.interpolated': 'interpolated',
  'state.absent': 'not documented',
  'state.part': 'part of the year',
  'state.expected': 'expected',
  'state.conflict': 'sources disagree',
  'state.fault': 'fault in the source',
  'state.service': 'runs, volume not documented',
  'state.planned': 'planned',
  'state.reference': 'line without a documented service',
  'absence.no series': 'No source gives this for any whole year.',
  'absence.before first': 'The first documented year is {to}.',
  'absence.after last': 'The last documented year is {from}.',
  'absence.long gap':
    'Nothing is documented between {from} and {to}; the gap is too long for a line.',
  'absence.break of basis':
    'The way of counting changed between {from} and {to}; no line is drawn across it.',
  'state.computed from': 'computed from {publisher}',
  'absence.part is higher':
    'A part of a year between {from} and {to} is already higher than a straight line; none is drawn.',
  'absence.not joined': 'A rate belongs to one year; no line is drawn between {from} and {to}.',
  'qualifier.exact': '{value}',
  'qualifier.about': 'about {value}',
  'qualifier.over': 'over {value}',
  'qualifier.nearly': 'nearly {value}',
  'qualifier.up to': 'up to {value}',
  'state.expected.value': '{value} expected',
  'absence.documented only':
    'Only documented years are shown; the line between {from} and {to} is switched off.',
} as const satisfies Messages;
