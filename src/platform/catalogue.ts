import { catalogue } from 'virtual:catalogue';
import type { Archetype, Relation } from '../core/scenario/v1/scenario.ts';
import type { GuideSection } from '../core/shared/guide.ts';
import type { Lang, Localised } from '../core/shared/lang.ts';

/** What the first page shows of a scenario, without its facts and exemplars. */
export interface CatalogueEntry {
  readonly id: string;
  readonly level: number;
  readonly guide: readonly GuideSection[];
  readonly title: Localised;
  readonly situation: Localised;
  readonly goal: Localised;
  readonly archetype: Archetype;
  readonly relation: Relation;
  readonly sex?: 'female' | 'male';
  readonly age?: readonly [number, number];
  readonly languages: readonly Lang[];
}

/** Shipped scenarios, easiest first. */
export { catalogue };

export const findInCatalogue = (id: string): CatalogueEntry | undefined =>
  catalogue.find((entry) => entry.id === id);

/** The face on a scenario's card: a file of the build. */
export const cardFaceUrl = (id: string): string => `./faces/${id}.svg`;
