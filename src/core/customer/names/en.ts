import type { Cohorts } from './cohorts.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Surnames and given names of shoppers in Britain, the United States and Australia. */
export const EN_SURNAMES = words(`
Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker
White Roberts Green Hall Wood Jackson Clarke Harris Carter Mitchell Turner Parker Cooper Morris
Bailey Reid Murphy Kelly Ward Collins Bell Murray Hughes Edwards Foster Graham Khan Ali Singh Ahmed
Chen Nguyen Garcia Martinez Rodriguez Lopez Rivera Torres Sullivan Bennett Brooks Sanders Price
Russell Griffin Hayes Myers Ford Hamilton Wallace West Cole Jordan Owens Fisher Ellis Harrison
Gibson Marshall Webb Simpson Stevens Hunter Hicks Crawford Henry Boyd Mason Kennedy Warren Dixon
Ramos Burns Gordon Shaw Holmes Rice Robertson Hunt Black Palmer Mills Grant Knight Stone Dunn
Perkins Hudson Spencer Gardner Payne Pierce Berry Matthews Arnold Wagner Watkins Olson Carroll
Duncan Cunningham Bradley Lane Andrews Ruiz Harper Fox Riley Armstrong Carpenter Weaver Greene
Lawrence Elliott Chavez Sims Austin Peters Kelley Franklin Lawson O'Connor O'Brien MacDonald
Campbell`);

export const EN_FEMALE: Cohorts<string> = {
  old: words(`
Susan Margaret Linda Patricia Carol Barbara Sandra Christine Janet Helen Diane Judith Deborah
Maureen Gillian Pamela Denise Lorraine Brenda Sheila Anne Teresa`),
  middle: words(`
Sarah Emma Claire Laura Rebecca Rachel Nicola Jennifer Amanda Michelle Melissa Stephanie Jessica
Katherine Heather Amy Lisa Vanessa Danielle Priya Natalie Leanne Gemma Victoria Angela Erin`),
  young: words(`
Amelia Olivia Emily Chloe Sophie Ella Grace Lily Hannah Mia Ava Isla Zoe Madison Abigail Lucy Freya
Jasmine Aaliyah Maya Isabella Caitlin Molly Sienna Bethany Paige`),
};

export const EN_MALE: Cohorts<string> = {
  old: words(`
Alan Brian Kenneth Roger Graham Keith Barry Trevor Raymond Dennis Gerald Malcolm Douglas Leonard
Ronald Clive Terence Frank Gordon Larry Stuart Walter`),
  middle: words(`
James David Michael Andrew Mark Paul Richard Steven Matthew Daniel Christopher Robert Simon Craig
Scott Gareth Brett Jason Kevin Neil Adam Anthony Rajesh Carlos Darren Stephen`),
  young: words(`
Oliver Jack Harry Noah Liam Ethan Lucas Mason Logan Jacob Joshua Samuel Thomas Benjamin Callum
Connor Tyler Dylan Omar Mateo Kyle Nathan Aiden Lachlan Cameron Hamza`),
};
