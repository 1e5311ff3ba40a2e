/** Where a deferred property finds what it is worked out from. Not enumerable, so it is part of no copy, no comparison and no JSON. */
const origin = Symbol('origin');

interface Origin<S> {
  readonly source: S;
  /** What was worked out so far. */
  made: Map<string, unknown> | undefined;
}

/** How each property is worked out, from a source and the other properties. */
export type Makers<S, P> = { readonly [K in keyof P]: (source: S, other: <O extends keyof P>(name: O) => P[O]) => P[K] };

/**
 * Makes a function that gives objects properties which are worked out when they are first asked for, and then stay what they are.
 * For whoever reads them they are properties like others. A source must be out of reach for whoever has the answer, so that no change of
 * one part of it reaches another.
 *
 * All objects share the same accessors: with accessors of its own every object would have a shape of its own, which takes several times
 * as long to make and to read. What an accessor needs is found through the object that it is read from, also where that is a proxy.
 */
export function deferring<S extends { readonly context: { readonly isPlain: boolean } }, P extends object>(makers: Makers<S, P>): <O extends object>(object: O, source: S) => O & P {
  const makersByName = new Map(Object.entries(makers as unknown as Readonly<Record<string, Make<S>>>));
  const accessors = [...makersByName.keys()].map((name): readonly [string, PropertyDescriptor] => [
    name,
    {
      enumerable: true,
      configurable: true,
      get(this: { readonly [origin]: () => Origin<S> }) {
        return made(this[origin](), name, makersByName);
      },
    },
  ]);
  return <O extends object>(object: O, source: S) => {
    if (source.context.isPlain) {
      const plain = object as Record<string, unknown>;
      for (const [name, make] of makersByName) plain[name] = make(source, (other) => plain[other]);
      return object as O & P;
    }
    for (const [name, accessor] of accessors) define(object, name, accessor);
    const own: Origin<S> = { source, made: undefined };
    // A function, since proxies of frameworks reach into objects.
    define(object, origin, { value: () => own, enumerable: false });
    return object as O & P;
  };
}

type Make<S> = (source: S, other: (name: string) => unknown) => unknown;

function made<S>(own: Origin<S>, name: string, makers: ReadonlyMap<string, Make<S>>): unknown {
  own.made ??= new Map<string, unknown>();
  if (!own.made.has(name)) own.made.set(name, (makers.get(name) as Make<S>)(own.source, (other) => made(own, other, makers)));
  return own.made.get(name);
}

/** Engines are fast with descriptors that are objects like others; but such inherit what somebody gave all objects of the program. */
function define(object: object, name: PropertyKey, descriptor: PropertyDescriptor): void {
  try {
    Object.defineProperty(object, name, descriptor);
  } catch {
    Object.defineProperty(object, name, Object.assign(Object.create(null) as object, descriptor));
  }
}
