/** A name and how it is spelled in Latin letters. */
export interface Spelled {
  readonly name: string;
  readonly spelling: string;
}

/** Given names by time of birth, since 建国 is not twenty and 梓涵 not sixty. */
export interface Cohorts<Name> {
  /** Born before 1975. */
  readonly old: readonly Name[];
  /** Born before 1995. */
  readonly middle: readonly Name[];
  readonly young: readonly Name[];
}

/** The names that were given around a year of birth. */
export function cohortOf<Name>(names: Cohorts<Name>, birthYear: number): readonly Name[] {
  if (birthYear < 1975) return names.old;
  return birthYear < 1995 ? names.middle : names.young;
}
