interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const known = new Set([
  ...['$schema', 'title', 'description', 'type', 'const', 'enum', 'required', 'properties'],
  ...['additionalProperties', 'items', 'minItems', 'maxItems', 'minLength', 'maxLength'],
  ...['minimum', 'maximum'],
]);

function within(value: number, least = -Infinity, most = Infinity): boolean {
  return value >= least && value <= most;
}

/** The places in a value that a JSON Schema does not allow, of the few words that ours uses; others throw. */
export function refusedBy(schema: Schema, value: unknown, path = ''): readonly string[] {
  const strange = Object.keys(schema).find((word) => !known.has(word));
  if (strange !== undefined) throw new Error(`This reads no schema with ${strange}`);
  if ('const' in schema && schema.const !== value) return [path];
  if (schema.enum && !schema.enum.includes(value)) return [path];
  const { type } = schema;
  if (type === 'string') {
    const isFit =
      typeof value === 'string' && within(value.length, schema.minLength, schema.maxLength);
    return isFit ? [] : [path];
  }
  if (type === 'number')
    return typeof value === 'number' && within(value, schema.minimum, schema.maximum) ? [] : [path];
  if (type === 'array') {
    if (!Array.isArray(value) || !within(value.length, schema.minItems, schema.maxItems))
      return [path];
    const { items = {} } = schema;
    return value.flatMap((one, index) => refusedBy(items, one, `${path}/${index}`));
  }
  if (type !== 'object') return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  const entries = new Map<string, unknown>(Object.entries(value));
  const { properties = {}, required = [] } = schema;
  return [
    ...required.filter((name) => !entries.has(name)).map((name) => `${path}/${name}`),
    ...[...entries].flatMap(([name, one]) => {
      const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (own) return refusedBy(own, one, `${path}/${name}`);
      return schema.additionalProperties === false ? [`${path}/${name}`] : [];
    }),
  ];
}
