/** Where a deferred property finds what it is worked out from. Not enumerable, so it is part of no copy, no comparison and no JSON. */
const origin = Symbol('origin');

interface Origin<S> {
  readonly source: S;
  /** What was worked out so far. */
  readonly made: Record<string, unknown>;
}

/** How each property is worked out, from a source and the other properties. */
export type Makers<S, P> = { readonly [K in keyof P]: (source: S, others: Readonly<P>) => P[K] };

/**
 * Makes a function that gives objects properties which are worked out when they are first asked for, and then stay what they are.
 * For whoever reads them they are properties like others.
 *
 * All objects share the same accessors: with accessors of its own every object would have a shape of its own, which takes several times
 * as long to make and to read. What an accessor needs is found through the object that it is read from, also where that is a proxy.
 */
export function deferring<S extends { readonly context: { readonly isPlain: boolean } }, P extends object>(makers: Makers<S, P>): <O extends object>(object: O, source: S) => O & P {
  const entries = Object.entries(makers as unknown as Readonly<Record<string, Make<S>>>);
  const accessors = entries.map(([name, make]): readonly [string, PropertyDescriptor] => [name, accessorOf(name, make)]);
  return <O extends object>(object: O, source: S) => {
    if (source.context.isPlain) {
      for (const [name, make] of entries) (object as Record<string, unknown>)[name] = make(source, object);
      return object as O & P;
    }
    for (const [name, accessor] of accessors) Object.defineProperty(object, name, accessor);
    const own: Origin<S> = { source, made: {} };
    // A function, since proxies of frameworks reach into objects, and nobody may change what an answer is worked out from.
    Object.defineProperty(object, origin, { value: () => own });
    return object as O & P;
  };
}

type Make<S> = (source: S, others: object) => unknown;

function accessorOf<S>(name: string, make: Make<S>): PropertyDescriptor {
  return {
    enumerable: true,
    configurable: true,
    get(this: { readonly [origin]: () => Origin<S> }) {
      const { source, made } = this[origin]();
      if (!(name in made)) made[name] = make(source, this);
      return made[name];
    },
  };
}
