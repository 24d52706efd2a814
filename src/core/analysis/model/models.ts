import type { Lang } from '../../shared/lang.ts';
import type { LinearModel } from './linear.ts';
import { type PackedModel, unpackModel } from './packed.ts';
import { model as enActs } from './weights/en-acts.ts';
import { model as enTopics } from './weights/en-topics.ts';
import { model as zhActs } from './weights/zh-acts.ts';
import { model as zhTopics } from './weights/zh-topics.ts';

const PACKED = {
  'zh-acts': zhActs,
  'en-acts': enActs,
  'zh-topics': zhTopics,
  'en-topics': enTopics,
} as const satisfies Record<string, PackedModel>;

const unpacked = new Map<string, LinearModel>();

/** The trained model of a language, unpacked at its first use. */
export function modelOf(lang: Lang, kind: 'acts' | 'topics'): LinearModel {
  const name = `${lang}-${kind}` as const;
  const known = unpacked.get(name);
  if (known !== undefined) return known;
  const model = unpackModel(PACKED[name]);
  unpacked.set(name, model);
  return model;
}
