import type { Dimension } from '../shared/dimensions.ts';

/** What a check that earns weighs beside the others of its dimension. */
export interface EarnWeight {
  readonly weight: number;
  readonly why: string;
}

/** Points of its dimension that a harm costs each time, and the most it can cost. */
export interface HarmWeight {
  readonly each: number;
  readonly most: number;
  readonly why: string;
}

export interface Rubric {
  readonly id: string;
  /** Overall score from which a session passes, unless a critical item stands against it. */
  readonly passMark: number;
  readonly dimensions: Readonly<Record<Dimension, EarnWeight>>;
  /** By check id; a check that is not named is not scored. */
  readonly checks: Readonly<Record<string, EarnWeight | HarmWeight>>;
}

/** Weights of a dimension are relative: those that apply are scaled to 100 points. */
export const RUBRIC: Rubric = {
  id: 'duilian-1',
  passMark: 70,
  dimensions: {
    empathy: { weight: 1, why: 'No skill replaces another, so all four count alike.' },
    accuracy: { weight: 1, why: 'As above.' },
    questioning: { weight: 1, why: 'As above.' },
    resolution: { weight: 1, why: 'As above.' },
  },
  checks: {
    'empathy.acknowledge-first': {
      weight: 22,
      why: 'AT-3: whoever is not heard first hears nothing after it.',
    },
    'empathy.validate': {
      weight: 7,
      why: 'AT-3: only strong feelings need it, and acknowledging does most of it.',
    },
    'empathy.hears-need': {
      weight: 22,
      why: '3.1: without a complaint, being heard means that the need has arrived.',
    },
    'empathy.apologise-specific': { weight: 13, why: 'AT-3: due when something went wrong, once.' },
    'empathy.respectful-tone': { weight: 16, why: '2.2, 2.3: the ground everything else stands on.' },
    'empathy.personal': { weight: 13, why: 'AT-5, 2.2: one sign that a person is meant.' },
    'empathy.care': {
      weight: 6,
      why: '2.2, 3.3: many small ways to look after somebody; four are plenty.',
    },
    'empathy.mood-turn': {
      weight: 14,
      why: '4.3: what came of it for the customer, whatever the words were.',
    },
    'empathy.blame': {
      each: 15,
      most: 45,
      why: '2.2: puts the customer on trial; undoes an acknowledgement.',
    },
    'empathy.dismiss': {
      each: 15,
      most: 45,
      why: 'AT-3: tells the customer that the matter is not worth feeling.',
    },
    'empathy.rude': { each: 40, most: 80, why: '2.2: nothing makes up for an insult.' },
    'empathy.canned': {
      each: 5,
      most: 15,
      why: 'AT-3, AT-5: costs little once, sounds like a machine often.',
    },
    'empathy.pressure': { each: 10, most: 30, why: '2.3: wins an order and loses a customer.' },

    'accuracy.claims-true': { weight: 24, why: '2.2 professionalism: what is said has to hold.' },
    'accuracy.must-know': { weight: 22, why: '3.3: what the scenario says the customer has to know.' },
    'accuracy.word-and-deed': { weight: 18, why: '2.2 honesty: what was promised is done on the desk.' },
    'accuracy.finds-out': { weight: 16, why: '4.2: looking up is what makes being right no luck.' },
    'accuracy.thinks-ahead': { weight: 8, why: 'AT-1: answers the question after this one.' },
    'accuracy.benefits': { weight: 16, why: 'AT-2: in advice, what a feature does for this customer.' },
    'accuracy.identity-first': { weight: 14, why: '5.3: only where personal data is shown or changed.' },
    'accuracy.plain-words': { each: 4, most: 12, why: '2.2 clarity: can be asked back, so it costs little.' },
    'accuracy.over-promise': { each: 8, most: 24, why: '2.2 honesty: sets up the next complaint.' },
    'accuracy.vague-promise': {
      each: 6,
      most: 18,
      why: '4.2: "soon" leaves the customer waiting without end.',
    },
    'accuracy.beyond-policy': { each: 20, most: 40, why: 'AT-4: the shop cannot keep it; critical.' },
    'accuracy.empty-deed': { each: 25, most: 50, why: '2.2 honesty: said to be done, not done; critical.' },
    'accuracy.privacy-breach': {
      each: 40,
      most: 80,
      why: '5.3: secrets are never asked for or given away; critical.',
    },
    'accuracy.off-platform': {
      each: 40,
      most: 80,
      why: '5.3: leaves the customer without protection; critical.',
    },

    'questioning.opens-with-invitation': { weight: 12, why: '3.1: start with an open question.' },
    'questioning.brings-out-facts': { weight: 38, why: '3.1, 3.2: what questions are for.' },
    'questioning.builds-on-answers': { weight: 13, why: '3.1: go deeper from what was said.' },
    'questioning.gives-back': { weight: 16, why: '3.1: check and sum up before proposing.' },
    'questioning.open-then-closed': { weight: 8, why: '2.3: open to learn, closed to pin down.' },
    'questioning.no-interrogation': {
      weight: 5,
      why: '3.2: too many at once repel; needs questions to count.',
    },
    'questioning.no-repeat-asking': { weight: 5, why: '3.2: listen and note; needs questions to count.' },

    'resolution.recognise': { weight: 6, why: '4.2 step 1.' },
    'resolution.record': { weight: 5, why: '4.2 step 2.' },
    'resolution.respond': { weight: 7, why: '4.2 step 3, AT-1.' },
    'resolution.find-cause': { weight: 8, why: '4.2 step 4.' },
    'resolution.agree': { weight: 8, why: '4.2 step 5: a solution is the customer’s too.' },
    'resolution.deadline': { weight: 9, why: '4.2 step 5, AT-3: with a time that can be checked.' },
    'resolution.remedy': { weight: 22, why: '4.2: the need is met, on the desk, inside the policy.' },
    'resolution.follow-up': { weight: 7, why: '4.2 step 6.' },
    'resolution.confirm': { weight: 6, why: '4.2 step 6: solved is what the customer calls solved.' },
    'resolution.choice': { weight: 6, why: 'AT-4: where there is more than one way.' },
    'resolution.answers-doubts': { weight: 8, why: '4.1: a doubt answered is half a decision.' },
    'resolution.accepted': { weight: 16, why: '4.3: the customer’s word, not the agent’s.' },
    'resolution.efficient': { weight: 6, why: 'AT-1: no needless turns or waiting.' },
    'resolution.relation': { weight: 4, why: '4.3, 6.2: the door stays open.' },
    'resolution.way-out': { each: 10, most: 30, why: 'AT-4: a no without a way is a closed door.' },
  },
};
