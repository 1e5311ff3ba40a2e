import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { LogicEngine } from 'json-logic-engine';
import type { NodeKey, Resolved } from '../../src/rule-set/resolved.js';
import { jsonLogicData, jsonLogicRule, placeOf, type JsonLogic, type JsonLogicData } from '../rules/json-logic.js';
import { layersOf } from '../rules/layers.js';
import type { Peer } from './peer.js';

type Nodes = ReadonlyMap<NodeKey, Resolved>;

/** Evaluates some rules, in their order. */
type Run = (data: JsonLogicData) => readonly boolean[];

/** Rules of which one function is made: measured to be the fastest; with many more the function is too large to be optimized. */
const rulesOfAFunction = 10;

/** JSON Logic in its first implementation. */
export function jsonLogicJs(nodes: Nodes): Peer<JsonLogicData, JsonLogicData> {
  return jsonLogicPeer('json-logic-js', nodes, (rules) => (data) => jsonLogic.apply(rules as unknown as RulesLogic, data) as readonly boolean[]);
}

/** A faster implementation of JSON Logic, which walks the rules at every run. */
export function jsonLogicEngine(nodes: Nodes): Peer<JsonLogicData, JsonLogicData> {
  const engine = new LogicEngine();
  return jsonLogicPeer('json-logic-engine, interpreted', nodes, (rules) => (data) => engine.run(rules, data) as readonly boolean[]);
}

/** The same, with the rules made into JavaScript beforehand. */
export function jsonLogicEngineCompiled(nodes: Nodes): Peer<JsonLogicData, JsonLogicData> {
  const engine = new LogicEngine();
  return jsonLogicPeer('json-logic-engine, compiled', nodes, (rules) => engine.build(rules) as Run);
}

function jsonLogicPeer(name: string, nodes: Nodes, prepare: (rules: readonly JsonLogic[]) => Run): Peer<JsonLogicData, JsonLogicData> {
  const layers = layersOf(nodes);
  const runs = layers.layers
    .flatMap((keys) => inPieces(keys, rulesOfAFunction))
    .map((keys) => ({ places: keys.map((key) => placeOf(key, layers)), run: prepare(keys.map((key) => jsonLogicRule(nodes.get(key) as Resolved, layers))) }));
  return {
    name,
    input: (values) => jsonLogicData(values, layers),
    run: (data) => {
      for (const { places, run } of runs) {
        const outcomes = run(data);
        for (let i = 0; i < places.length; i += 1) data[places[i] as number] = outcomes[i] as boolean;
      }
      return data;
    },
    met: (data) => new Set([...nodes.keys()].filter((key) => data[placeOf(key, layers)] === true)),
  };
}

function inPieces<T>(list: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}
