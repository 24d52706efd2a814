import { catalogue } from 'virtual:catalogue';
import type { Case } from '../core/customer/casting.ts';
import type { GuideSection } from '../core/shared/guide.ts';
import type { Lang, Localised } from '../core/shared/lang.ts';
import type { Archetype, Relation } from '../core/shared/personas.ts';

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
  /** What the customer has bought; undefined where they only ask. */
  readonly order?: Case['order'];
  readonly languages: readonly Lang[];
  /** Made on this device; the face is a `data:` address then, no file of the build. */
  readonly own?: { readonly face: string };
}

/** Shipped scenarios, easiest first. */
export { catalogue };

export const findInCatalogue = (id: string): CatalogueEntry | undefined =>
  catalogue.find((entry) => entry.id === id);

/** The face on a scenario's card. */
export const cardFaceUrl = ({ id, own }: CatalogueEntry): string => own?.face ?? `./faces/${id}.svg`;
