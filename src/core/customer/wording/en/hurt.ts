import type { Pool } from '../types.ts';

/** Heard a stock phrase. */
export const bristle: Pool = {
  any: [
    'that sounds copied and pasted',
    'am I talking to a bot?',
    'please, not the standard lines',
    "I've heard that one before",
    "that's what everyone says",
    "ok but that's just a phrase",
    'you can skip the script',
    'that could be about anyone',
    'hm, very corporate',
    "I didn't come here for that",
    "sounds like it's off a card",
    'right. the usual lines',
    "nice words, doesn't change much",
    'is that an automatic reply?',
    'could we drop the pleasantries',
  ],
  by: {
    upset: [
      'oh spare me',
      "don't give me that call centre talk",
      'save the script for someone else',
      'that line makes it worse, you know',
    ],
    anxious: [
      "I'm not sure you're really listening...",
      "that doesn't calm me down",
      'is there a real person there?',
      "I feel like nobody's reading this",
    ],
    hesitant: [
      'that feels a bit scripted to be honest',
      "hm, that's rather general",
      "I don't know, sounds like a template",
      "that doesn't really tell me anything",
    ],
    rushed: ['skip the small talk', 'no time for the script', 'less waffle please', 'yeah yeah, go on'],
    sceptical: [
      'straight out of the handbook',
      "they teach you that one, don't they",
      'words are cheap',
      'there it is, the standard line',
    ],
    friendly: [
      'haha that was very official',
      "you can talk to me normally, it's fine :)",
      'ok robot voice off please lol',
      'no need to be so formal with me',
    ],
  },
};

/** Was blamed, belittled, insulted, pressed or asked for secrets. */
export const protest: Pool = {
  any: [
    'excuse me?',
    "that's not ok",
    "I don't appreciate being spoken to like that",
    'wow, ok',
    "that's a bit much",
    'no need to talk to me like that',
    "I'm not having that",
    'is that how you treat customers?',
    'I came here for help, not for this',
    'please watch your tone',
    'that is out of order',
    'I find that pretty unprofessional',
    "I'm taking a screenshot of that",
    "you can't seriously say that to a customer",
    'that crosses a line for me',
  ],
  by: {
    upset: [
      "who do you think you're talking to",
      'how DARE you',
      'unbelievable. absolutely unbelievable',
      "say that again and I'll make sure everyone reads it",
    ],
    anxious: [
      'why would you say that... I only asked',
      'that really upset me',
      'I feel awful now, there was no need for that',
      "please don't, I'm stressed enough",
    ],
    hesitant: [
      'um, that makes me uncomfortable',
      "I'm not comfortable with this at all",
      'that puts me off, honestly',
      "I'd rather you didn't talk like that",
    ],
    rushed: ['not in the mood for this', 'cut that out', 'I have no time for attitude', 'stop it, seriously'],
    sceptical: [
      'and there we have it',
      'thought as much',
      'does your company know you work like this',
      'that tells me all I need to know',
    ],
    friendly: [
      "ouch, that wasn't nice",
      "hey, I've been polite to you",
      'come on, no need for that',
      'that stung a bit, not gonna lie',
    ],
  },
};

/** Patience nearly spent. */
export const escalate: Pool = {
  any: [
    "I'd like to speak to a manager",
    'put me through to someone who can decide this',
    "I'm going to make a complaint",
    'this is going in a review',
    'get me your supervisor please',
    "if this isn't sorted I'll take it further",
    'I want this escalated',
    "who's in charge there",
    'one star is where this is heading',
    'let me talk to someone else',
    "I'm close to reporting this",
    'last chance before I complain',
    "I'll be posting about this",
    "you clearly can't help, who can",
    "I've about run out of patience",
  ],
  by: {
    upset: [
      'manager. NOW',
      "I'm filing a complaint this minute",
      'everyone I know is going to hear about this',
      "you'll be reading my review tonight",
    ],
    anxious: [
      "please can I talk to someone senior, I can't take much more",
      "I think I need a supervisor, I'm at my wits' end",
      "I don't want to complain but I don't know what else to do",
      'is there anybody else there who could help me',
    ],
    hesitant: [
      'maybe I should speak to your manager',
      "I don't like doing this, but I might have to complain",
      'could someone else look at it perhaps',
      "I think I'd rather talk to a supervisor",
    ],
    rushed: [
      'manager, quick',
      'no more time, pass me on',
      'put someone else on',
      'sort it now or I complain',
    ],
    sceptical: [
      "let's see what your supervisor makes of this",
      "I'd like that from someone with authority",
      "I'll let the platform decide then",
      'time for a formal complaint I think',
    ],
    friendly: [
      'I hate to ask, but can I have your manager?',
      "I'm usually easy going, but this needs someone higher up",
      'no hard feelings, just pass me to a supervisor please',
      "I really don't want to leave a bad review...",
    ],
  },
};
