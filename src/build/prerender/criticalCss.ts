import { AtRule, parse, type Container, type Rule } from 'postcss';

/** A sheet in two parts, in the order of the whole. */
export interface Styles {
  readonly first: string;
  readonly later: string;
}

/** What a selector denies need not be there. */
const denials = /:not\([^()]*(?:\([^()]*\)[^()]*)*\)/g;
const conditional = /^(media|container|supports)$/;
const classes = /\.(-?[_a-z][\w-]*)/gi;
/** Attributes that only the script sets. Others, like `open`, a reader may set without it. */
const attributes = /\[((?:data|aria)-[\w-]+)(?:=["']?([^"'\]]*)["']?)?\]/g;

/** The classes that stand on elements of a markup. */
function classesOf(markup: string): ReadonlySet<string> {
  const lists = [...markup.matchAll(/\sclass="([^"]*)"/g)].map(([, list = '']) => list);
  return new Set(lists.flatMap((list) => list.split(/\s+/)));
}

function isWithin({ parent }: Rule, name: string, condition = /(?:)/): boolean {
  return parent instanceof AtRule && parent.name.endsWith(name) && condition.test(parent.params);
}

/**
 * Parts a sheet into what the first view is drawn with and what it can show only later: rules for classes
 * and states that no element of the markup has yet, and for paper.
 * @param style a sheet
 * @param markup the whole page
 */
export function partStyles(style: string, markup: string): Styles {
  const known = classesOf(markup);
  const mayMatch = (selector: string): boolean => {
    const asked = selector.replaceAll(denials, '');
    return (
      [...asked.matchAll(classes)].every(([, name = '']) => known.has(name)) &&
      [...asked.matchAll(attributes)].every(([, name = '', value]) =>
        markup.includes(value === undefined ? ` ${name}` : ` ${name}="${value}"`),
      )
    );
  };
  const first = parse(style);
  const later = first.clone();
  const keep = (container: Container, early: boolean): void => {
    const conditions: AtRule[] = [];
    container.walkAtRules(conditional, (condition) => void conditions.push(condition));
    container.walkRules((rule: Rule) => {
      if (isWithin(rule, 'keyframes')) return;
      const paper = isWithin(rule, 'media', /\bprint\b/);
      if ((!paper && rule.selectors.some(mayMatch)) !== early) rule.remove();
    });
    // What stands in no rule (faces, frames of an animation, layers) is needed by both, and once.
    if (!early)
      container.each((child) => {
        if (child.type === 'atrule' && !conditional.test(child.name)) child.remove();
      });
    // From within: what holds only emptied conditions is empty.
    for (const condition of conditions.reverse()) if (!condition.nodes?.length) condition.remove();
  };
  keep(first, true);
  keep(later, false);
  return { first: first.toString(), later: later.toString() };
}
