/** How often properties of some objects were read. */
export interface Reads {
  count: number;
}

/** The same objects, with every read of one of their properties counted. */
export function counted<T extends object>(objects: readonly T[], reads: Reads): readonly T[] {
  return objects.map(
    (object) =>
      new Proxy(object, {
        get(target, name) {
          reads.count += 1;
          const value: unknown = Reflect.get(target, name);
          return value;
        },
      }),
  );
}
