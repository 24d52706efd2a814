import { describe, expect, it } from 'vitest';
import { finish, playScript } from '../../src/core/session/index.ts';
import { DIMENSIONS } from '../../src/core/shared/dimensions.ts';
import { LANGS, type Lang } from '../../src/core/shared/lang.ts';
import { loadScenario, readAttacks, shares } from './attacks.ts';

const MOST_ACCEPTED = 0.01;
const MOST_OVERALL = 25;
const MOST_A_DIMENSION = 40;
const LENGTH = 6;
const SEEDS = [1, 2];
const IDS = ['broken-on-arrival', 'stuck-parcel', 'which-backpack'] as const;

type Scene = ReturnType<typeof loadScenario>;
const scenes = IDS.map(loadScenario);

/** Replies of one kind, said one after the other. */
interface Talk {
  readonly lang: Lang;
  readonly kind: string;
  readonly replies: readonly string[];
}

/** Six replies from this place of the list on. */
const sixFrom = (replies: readonly string[], from: number): string[] =>
  Array.from({ length: LENGTH }, (_, i) => replies[(from + i) % replies.length] ?? '');

/** Every sixth place from the turn of this setting on: over all settings each reply is once the first to be heard. */
const startsOf = (replies: readonly string[], turn: number): number[] =>
  [...replies.keys()].filter((at) => at % LENGTH === turn);

function talksOf(lang: Lang, turn: number): Talk[] {
  const attacks = readAttacks(lang);
  return [...new Set(attacks.map(({ kind }) => kind))].flatMap((kind) => {
    const replies = attacks.filter((each) => each.kind === kind).map(({ reply }) => reply);
    const starts = startsOf(replies, turn);
    const same =
      kind === 'repetition' ? starts.map((at) => new Array<string>(LENGTH).fill(replies[at] ?? '')) : [];
    return [...starts.map((at) => sixFrom(replies, at)), ...same].map((talk) => ({
      lang,
      kind,
      replies: talk,
    }));
  });
}

/** What the great exemplar says in the other scenarios, without what it does at the desk. */
const exemplarTalks = (lang: Lang, { scenario }: Scene): Talk[] =>
  scenes
    .filter((other) => other.scenario !== scenario)
    .map((other) => ({
      lang,
      kind: 'copied exemplar',
      replies: other.scenario.exemplars.great[lang].flatMap((item) => ('say' in item ? [item.say] : [])),
    }));

/** Ways in which a session gave the talk more than it is worth. */
function faultsOf({ scenario, pack }: Scene, { lang, replies }: Talk, seed: number): string[] {
  const script = replies.map((say) => ({ say }));
  const { trace, card } = finish(playScript({ scenario, pack, seed, lang }, script).state);
  return [
    ...(trace.outcome === 'resolved' ? ['resolved'] : []),
    ...((card.overall ?? 0) > MOST_OVERALL ? [`overall ${card.overall}`] : []),
    ...DIMENSIONS.flatMap((dimension) => {
      const points = card.scores[dimension] ?? 0;
      return points > MOST_A_DIMENSION ? [`${dimension} ${points}`] : [];
    }),
  ];
}

/** Scenes with their seeds; there are as many as a talk has replies. */
const settings = scenes.flatMap((scene) => SEEDS.map((seed) => ({ scene, seed })));

const play = () =>
  LANGS.flatMap((lang) =>
    settings.flatMap(({ scene, seed }, turn) =>
      [...talksOf(lang, turn), ...exemplarTalks(lang, scene)].map((talk) => ({
        ...talk,
        seed,
        scenario: scene.scenario.id,
        faults: faultsOf(scene, talk, seed),
      })),
    ),
  );

describe('sessions of adversarial replies', () => {
  it('come to nothing but in one of a hundred', () => {
    const played = play();
    const accepted = played.filter(({ faults }) => faults.length > 0);
    const lines = accepted.map(
      ({ lang, kind, scenario, seed, faults, replies }) =>
        `${lang} ${kind} ${scenario} ${seed} [${faults.join(', ')}] from ${JSON.stringify(replies[0])}`,
    );
    const list = [...lines, shares(played), `${accepted.length} of ${played.length} accepted`].join('\n');
    if (accepted.length > 0) console.info(list);
    expect(accepted.length / played.length).toBeLessThanOrEqual(MOST_ACCEPTED);
  });
});
