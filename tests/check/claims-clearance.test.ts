import { describe, expect, it } from 'vitest';
import { findingsAfter, findingsOfChild } from './findings.js';

const at = (place: string, words: string) => [`claims-clearance at ${place}: the text says "${words}", which only a clinician can decide`];

describe('a text promises', () => {
  it.each<[string, string]>([
    ['You are cleared to run again.', 'cleared to'],
    ['With this you are cleared for sport.', 'cleared for'],
    ['If you have no pain, you are cleared to run.', 'cleared to'],
    ['Your leg does not hurt any more. It is safe to sprint.', 'safe to'],
    ['Now it is safe for you to play.', 'safe for you to'],
    ['The leg is safe for sport.', 'is safe for sport'],
    ['Running is completely safe at this stage.', 'completely safe'],
    ['You can now safely return.', 'can now safely'],
    ['Ten weeks guarantee a full recovery.', 'guarantee'],
    ['A full recovery is guaranteed.', 'guaranteed'],
    ['These exercises are risk-free.', 'risk-free'],
    ['There is no risk of re-injury at this level.', 'no risk of re-injury'],
    ['Your muscle is fully healed and ready for the return to sport.', 'is fully healed and ready for the return'],
    ['You will not be injured again.', 'will not be injured again'],
    ['You are fit to play.', 'are fit to play'],
    ['This opens the gate. SAFE TO RUN!', 'SAFE TO'],
    ['Sie sind für den Sport freigegeben für alle Läufe.', 'freigegeben für'],
    ['Wenn nichts mehr weh tut, können Sie bedenkenlos laufen.', 'bedenkenlos'],
    ['Die Heilung ist garantiert.', 'garantiert'],
    ['Vous pouvez courir sans risque.', 'sans risque'],
    ['La guérison est garantie.', 'garantie'],
    ['Puede correr sin riesgo.', 'sin riesgo'],
    ['La curación está garantizada.', 'garantizada'],
  ])('%s', (text, words) => {
    expect(findingsAfter((r) => (r.warnings['runs-for-it'].text = text))).toEqual(at('warnings.runs-for-it.text', words));
  });
});

describe('a text does not promise', () => {
  it.each([
    'That every criterion is met does not mean that you are cleared to run.',
    'Nobody is cleared to play by these rules.',
    'It is not safe to sprint yet.',
    'It isn’t safe to sprint yet.',
    'It is unsafe to sprint.',
    'Do not run before it is safe to.',
    'Rest until you are cleared to run.',
    'Ask whether it is safe to fly.',
    'Is it safe to drive with this leg?',
    'Your clinician decides when you are cleared to run.',
    'Go as deep as feels safe to you.',
    'The movement is clear of pain.',
    'Check first that the airway is clear.',
    'The swelling has cleared.',
    'No plan guarantees a full recovery.',
    'Nothing is guaranteed.',
    'No training is risk-free.',
    'The risk of re-injury is highest in the first weeks.',
    'A wound that is fully healed may get wet.',
    'Keep fit to help your sleep.',
    'Run in a safe place.',
    'Nicht ohne Risiko: erst testen, dann laufen.',
    'Nichts ist garantiert.',
    'Der Arzt sagt, ob Sie für den Sport freigegeben sind.',
    'Ce n’est pas sans risque.',
    'Rien n’est garanti.',
    'No es sin riesgo.',
    'Nada está garantizado.',
  ])('%s', (text) => expect(findingsAfter((r) => (r.warnings['runs-for-it'].text = text))).toEqual([]));
});

describe('promises are found', () => {
  const text = 'You are cleared to run.';
  it.each<[string, Parameters<typeof findingsAfter>[0], string]>([
    ['in the title', (r) => (r.title = text), 'title'],
    ['in a level', (r) => (r.running.levels.L3.session.text = text), 'running.levels.L3.session.text'],
    ['in a caution', (r) => (r.exercises.bridge.cautions = ['Slowly.', text]), 'exercises.bridge.cautions[1]'],
    ['in what a fact says about itself', (r) => (r.facts.goal.how = text), 'facts.goal.how'],
  ])('%s', (_, change, place) => expect(findingsAfter(change)).toEqual(at(place, 'cleared to')));

  it('in a translation', () => {
    const found = findingsAfter((r) => Object.assign(r, { translations: { de: { title: 'Garantiert gesund' } } }));
    expect(found.filter((line) => line.startsWith('claims'))).toEqual(at('translations.de.title', 'Garantiert'));
  });

  it('in the file itself, not again in what it inherits', () => {
    const parent = (r: any) => (r.advice.calm.text = text);
    expect(findingsOfChild({}, parent)).toEqual([]);
    expect(findingsOfChild({ phases: { late: { aim: text } } }, parent)).toEqual(at('phases.late.aim', 'cleared to'));
  });

  it('not in what a source is called or says', () => {
    expect(findingsAfter((r) => {
      Object.assign(r.sources.house, { title: 'When is an athlete cleared to play?', note: text });
      r.criteria['two-days'].sources = [{ id: 'house', locator: 'cleared to run' }];
    })).toEqual([]);
  });
});
