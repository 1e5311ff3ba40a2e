import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = new URL('../../', import.meta.url);

/** The types that the sources export, with the sentences written about them. */
export class Interfaces {
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;

  /** @param files - paths of the sources, from the root of the project */
  constructor(files: readonly string[]) {
    const options: ts.CompilerOptions = { strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, types: [] };
    this.#program = ts.createProgram(files.map(pathOf), options);
    this.#checker = this.#program.getTypeChecker();
  }

  /** The type that a source exports under a name. */
  exported(file: string, name: string): ts.Type {
    return this.#checker.getDeclaredTypeOfSymbol(this.#symbol(file, name));
  }

  /** What is written about a property of an object type, and its type; undefined when no alternative of the type has it. */
  property(type: ts.Type, key: string): { readonly sentence: string; readonly type: ts.Type } | undefined {
    const symbol = this.#objects(type).map((one) => one.getProperty(key)).find((found) => found !== undefined);
    return symbol && { sentence: this.#sentence(symbol), type: this.#checker.getTypeOfSymbol(symbol) };
  }

  /** The type of the entries of a list. */
  entry(type: ts.Type): ts.Type {
    const list = this.#alternatives(type).find((one) => this.#checker.isArrayType(one));
    const entry = list && this.#checker.getIndexTypeOfType(list, ts.IndexKind.Number);
    if (entry === undefined) throw new Error(`${this.#checker.typeToString(type)} is no list`);
    return entry;
  }

  /** The type of the values of an object with any keys. */
  value(type: ts.Type): ts.Type {
    const value = this.#objects(type).map((one) => one.getStringIndexType()).find((found) => found !== undefined);
    if (value === undefined) throw new Error(`${this.#checker.typeToString(type)} does not take any key`);
    return value;
  }

  /** The alternative of a type that has exactly these keys, or the type itself. */
  alternative(type: ts.Type, keys: readonly string[]): ts.Type {
    const fits = (one: ts.Type): boolean => one.getProperties().length === keys.length && keys.every((key) => one.getProperty(key));
    return this.#objects(type).find(fits) ?? type;
  }

  /** Name of an interface and what is written about it; undefined for another type. */
  named(type: ts.Type): { readonly name: string; readonly sentence: string } | undefined {
    return type.isClassOrInterface() ? { name: type.symbol.name, sentence: this.#sentence(type.symbol) } : undefined;
  }

  #symbol(file: string, name: string): ts.Symbol {
    const source = this.#program.getSourceFile(pathOf(file));
    const module = source === undefined ? undefined : this.#checker.getSymbolAtLocation(source);
    const symbol = module?.exports?.get(ts.escapeLeadingUnderscores(name));
    if (symbol === undefined) throw new Error(`${file} exports no ${name}`);
    return symbol;
  }

  #alternatives(type: ts.Type): readonly ts.Type[] {
    const whole = this.#checker.getNonNullableType(type);
    return whole.isUnion() ? whole.types : [whole];
  }

  #objects(type: ts.Type): readonly ts.Type[] {
    return this.#alternatives(type).filter((one) => (one.flags & ts.TypeFlags.Object) !== 0 && !this.#checker.isArrayType(one));
  }

  #sentence(symbol: ts.Symbol): string {
    return ts.displayPartsToString(symbol.getDocumentationComment(this.#checker)).replaceAll('\n', ' ');
  }
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, root));
}
