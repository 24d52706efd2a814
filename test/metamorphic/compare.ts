import { DIMENSIONS, type Dimension } from '../../src/core/shared/dimensions.ts';
import { LANGS, type Lang } from '../../src/core/shared/lang.ts';
import { PAIRS, type Pair, repliesOf, scriptOf } from './pairs.ts';
import { filledIn, type Played, play } from './play.ts';
import { VARIANTS, type Variant } from './variants/index.ts';

const SEEDS = [1, 2];

/** How a session scored beside the one it was made from. */
export interface Change {
  readonly transformation: string;
  /** Pair, language and seed. */
  readonly session: string;
  readonly lang: Lang;
  /** Points of the overall score. */
  readonly overall: number;
  readonly dimensions: Readonly<Record<Dimension, number>>;
}

type Names = Pick<Change, 'transformation' | 'session' | 'lang'>;

/** A dimension scored in one session and not in the other has changed by all it has. */
const between = (before: number | null, after: number | null): number =>
  before === after ? 0 : (after ?? 0) - (before ?? 0);

function changeOf(names: Names, { card: before }: Played, { card: after }: Played): Change {
  const dimensions = Object.fromEntries(
    DIMENSIONS.map((name) => [name, between(before.scores[name], after.scores[name])]),
  ) as Record<Dimension, number>;
  return { ...names, overall: between(before.overall, after.overall), dimensions };
}

/** The script of a played session with every reply typed another way. */
function retyped(pair: Pair, lang: Lang, original: Played, { retype }: Variant) {
  const replies = repliesOf(pair);
  const script = filledIn(
    scriptOf(pair, lang, ({ say }) => say[lang]),
    original,
  );
  let index = 0;
  return script.map((item) => {
    if (!('say' in item)) return item;
    const order = replies[index]?.order;
    const say = retype({ text: item.say, lang, index, order });
    index += 1;
    return { say };
  });
}

function changesOf(pair: Pair, lang: Lang, seed: number, original: Played): Change[] {
  const casting = { scenario: pair.scenario, seed, lang };
  const session = `${pair.name} ${lang} ${seed}`;
  const mechanical = VARIANTS.filter(({ langs }) => langs.includes(lang)).map((variant) =>
    changeOf(
      { transformation: variant.name, session, lang },
      original,
      play(casting, retyped(pair, lang, original, variant)),
    ),
  );
  const again = play(
    casting,
    scriptOf(pair, lang, (reply) => reply.again[lang]),
  );
  return [...mechanical, changeOf({ transformation: 'paraphrase', session, lang }, original, again)];
}

function allOf(pair: Pair, seed: number): { changes: Change[]; twins: Change } {
  const originals = Object.fromEntries(
    LANGS.map((lang) => [
      lang,
      play(
        { scenario: pair.scenario, seed, lang },
        scriptOf(pair, lang, ({ say }) => say[lang]),
      ),
    ]),
  ) as Record<Lang, Played>;
  const names = { transformation: 'zh to en', session: `${pair.name} ${seed}`, lang: 'en' } as const;
  return {
    changes: LANGS.flatMap((lang) => changesOf(pair, lang, seed, originals[lang])),
    twins: changeOf(names, originals.zh, originals.en),
  };
}

/** Every session beside its variants, its paraphrase and its twin in the other language. */
export function compareAll(): { changes: Change[]; twins: Change[] } {
  const all = PAIRS.flatMap((pair) => SEEDS.map((seed) => allOf(pair, seed)));
  return { changes: all.flatMap(({ changes }) => changes), twins: all.map(({ twins }) => twins) };
}
