import type { Atlas } from '../atlas';
import { choicesIn } from '../atlas/chosen';
import type { Language } from '../atlas/names';
import type { ViewGrammar } from './linkGrammar';
import { parseView } from './url';
import { nothingHidden, nothingHighlighted, nothingSelected, type Selection } from './view';

/** Whether a data package holds what a link names. */
function knowsIn(atlas: Atlas, selection: Selection): boolean {
  switch (selection.kind) {
    case 'none':
      return true;
    case 'place':
      return atlas.places.has(selection.id);
    case 'area':
      return atlas.areas.has(selection.id);
    case 'country':
      return atlas.countries.has(selection.id);
    case 'route':
      return atlas.routes.has(selection.id);
    case 'flow':
      return atlas.flows.has(selection.id);
    case 'source':
      return atlas.sources.has(selection.id);
  }
}

/**
 * The grammar of links into a data package. What a link leaves out is as the page was built: unless that
 * says otherwise, the last documented year, everything shown, nothing selected.
 * @param built fragment of the view that stands in the HTML
 */
export function grammarOf(atlas: Atlas, language: Language, built = ''): ViewGrammar {
  const grammar = plainGrammar(atlas, language);
  if (!built) return grammar;
  // The build knows what leads and is seen first now: only links that were written before mean what was then.
  const { leading: unsaidLeading } = grammar.defaults;
  const defaults = parseView(built, { ...grammar, unsaidLeading, unsaidCamera: undefined });
  const isAboutRow = new URLSearchParams(built).has('lead');
  return { ...grammar, defaults, ...(isAboutRow && { unsaidLeading: defaults.leading }) };
}

function plainGrammar(atlas: Atlas, language: Language): ViewGrammar {
  const [start, end] = atlas.data.info.years;
  const renamed = new Map(Object.entries(atlas.data.renamed ?? {}));
  const leading = atlas.data.record.filter(({ role }) => role === 'choice');
  const first = leading[0]?.id ?? '';
  return {
    domain: { start, end },
    leadings: new Set(leading.map(({ id }) => id)),
    unsaidLeading: atlas.data.info.formerLeading ?? first,
    unsaidCamera: atlas.data.info.formerBounds && 'former',
    knows: (selection) => knowsIn(atlas, selection),
    presentId: (id) => renamed.get(id) ?? id,
    knowsFigure: (id) => atlas.figures.has(id),
    knowsThing: (id) =>
      [atlas.places, atlas.areas, atlas.countries, atlas.routes, atlas.flows].some((things) =>
        things.has(id),
      ),
    knowsLesson: (id) => atlas.data.lessons?.some((lesson) => lesson.id === id) ?? false,
    choices: choicesIn(atlas),
    defaults: {
      t: end,
      camera: undefined,
      hidden: nothingHidden,
      selection: nothingSelected,
      leading: first,
      language,
      theme: 'auto',
      sheet: 'map',
      still: false,
      figure: undefined,
      drawn: new Map(),
      data: undefined,
      documentedOnly: false,
      compared: undefined,
      interface: 'full',
      start: 'map',
      play: undefined,
      loops: false,
      highlighted: nothingHighlighted,
      lesson: undefined,
      step: 1,
      presents: false,
      answers: 'hidden',
      explores: false,
    },
  };
}
