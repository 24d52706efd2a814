import { textArg } from '../args.ts';
import { findPolicies } from '../find.ts';
import { type DeskTool, done, refused } from '../outcome.ts';
import type { Policy } from '../types.ts';

/** Finds a policy by free words in either language; without words it lists the titles. */
export const lookUpPolicy: DeskTool = ({ pack, lang }, { args }) => {
  const titles = (policies: readonly Policy[]) =>
    policies.map(({ title }) => title[lang]).join(lang === 'zh' ? '、' : ', ');
  const topic = textArg(args, 'topic');
  if (topic === '') return done('desk.look-up-policy.list', { titles: titles(pack.policies) });
  const [best, ...others] = findPolicies(pack, topic);
  if (!best)
    return refused('desk.look-up-policy.none', { topic: topic.slice(0, 60), titles: titles(pack.policies) });
  const found = { policy: best.id, title: best.title[lang], text: best.text[lang] };
  const more = others.slice(0, 2);
  if (more.length === 0) return done('desk.look-up-policy.found', found);
  return done('desk.look-up-policy.found-more', { ...found, others: titles(more) });
};
