import type { Pool } from '../types.ts';

/** Is that promise certain? */
export const test: Pool = {
  any: [
    'is that certain?',
    'can I hold you to that?',
    "you're totally sure about that?",
    'hand on heart?',
    "and that won't change later?",
    'would you put that in writing for me?',
    "so if it doesn't happen, what then?",
    'is that a promise or a plan?',
    'how often does that actually work out?',
    "and that's your final word, yes?",
    "and who do I chase if it doesn't?",
    'can I screenshot that and rely on it?',
    'have you checked that or do you just reckon so?',
    'no ifs or buts?',
    "you wouldn't just say that to keep me quiet?",
    "and you're able to decide that, are you?",
  ],
};

/** The agent has said otherwise before; both are quoted. */
export const catchOut: Pool = {
  any: [
    'hang on, you said "{{before}}" and now it\'s "{{now}}"?',
    'a minute ago it was "{{before}}", now it\'s "{{now}}". which is it?',
    'wait. "{{before}}" or "{{now}}"? can\'t be both',
    'that\'s not what you said, it was "{{before}}", not "{{now}}"',
    'I\'m confused, first "{{before}}", then "{{now}}"',
    'scroll up, you wrote "{{before}}". how is it "{{now}}" now?',
    'so "{{before}}" was wrong then? because now I\'m reading "{{now}}"',
    'you told me "{{before}}" earlier. "{{now}}" is something else',
    '"{{before}}", "{{now}}"... make your mind up',
    'one of these isn\'t true, "{{before}}" or "{{now}}"',
    'sorry, which one counts, "{{before}}" or "{{now}}"?',
    'I\'ve got "{{before}}" from you further up, so why "{{now}}"?',
    'from "{{before}}" to "{{now}}" in one chat, what changed?',
    'it says "{{before}}" up there and "{{now}}" down here',
    'did you mean "{{before}}" or "{{now}}"? I need to know which to go by',
    'bit of a difference between "{{before}}" and "{{now}}", no?',
  ],
};

/** Was told that something is done and sees nothing of it. */
export const unseen: Pool = {
  any: [
    "hm, I can't see anything on my side",
    "it doesn't show up here",
    'are you sure that went through?',
    "I've refreshed and nothing's changed",
    'my page still looks the same',
    'no message or anything yet, is it really done?',
    "where do I see that? there's nothing here",
    "you say it's done, but it's not on my account",
    "nothing's come through on my end",
    "could you check again? I don't see it",
    "maybe it didn't save?",
    "I just looked and it's not there",
    'still the same on my screen',
    'did you press the button? nothing here',
    'is that actually in the system? I see no trace of it',
  ],
};

/** Was answered in another language. */
export const foreign: Pool = {
  any: [
    "sorry, I can't read that",
    'could you write that in English please?',
    "I think that's Chinese? I don't speak it",
    'English please, if you can',
    'that came out in another language',
    'no idea what that says, sorry',
    'was that meant for somebody else?',
    "I don't understand the characters, sorry",
    'can we stick to English?',
    'er, what does that mean in English?',
    "all I see is characters I can't read",
    'could you say that again in English',
    "I'd need that in English",
    'that went over my head, is it Chinese?',
    'sorry, only English here',
  ],
};
