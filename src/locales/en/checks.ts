import type { checks as zhCN } from '../zh-CN/checks.ts';

/** What each check saw and what it did to the customer, spoken to the trainee. */
export const checks = {
  'check.error': 'This could not be judged ({{check}}). It is left out; nothing else is affected.',
  'check.third.empty-handed':
    'It was there, but the customer left with nothing in hand: nothing they could use was told or done. A third of it counts.',
  'check.two-thirds.little-told':
    'It was there, but the customer left with a single thing they could use, so two thirds of it count.',
  'check.third.off-case':
    'It was there, but the replies as a whole are about something other than this case, so a third of it counts.',
  'check.half.stuffed': 'It was there, but courtesies were piled up where help was due, so it counts half.',
  'check.half.only-talks':
    'It was said, but nothing was looked up or done and no answer was awaited. Words with nothing behind them count half.',
  'check.empathy.acknowledge-first.name': 'Feeling first',
  'check.empathy.acknowledge-first.met':
    'You named how this felt straight away, so the customer knew they had been heard.',
  'check.empathy.acknowledge-first.near':
    'You responded, but never named the feeling. The customer knew you were dealing with it, not whether you understood.',
  'check.empathy.acknowledge-first.late':
    'You did name the feeling, one answer later than you could have. Until then it was still unheard.',
  'check.empathy.acknowledge-first.missed':
    'The customer came with a feeling and nothing you wrote met it. People who are not heard find it hard to listen.',
  'check.empathy.acknowledge-first.better':
    'Open with what this did to them before what you will do: "Opening the box to find it in pieces must have been a blow."',
  'check.empathy.validate.name': 'Fair feeling',
  'check.empathy.validate.met':
    'You said the feeling was a fair one, so the customer no longer had to defend it.',
  'check.empathy.validate.near':
    'You saw the feeling but did not call it fair. When it runs this high, that one sentence cools things faster.',
  'check.empathy.validate.missed':
    'The feeling ran high, and nobody said it was a fair one. The customer had to go on making the case.',
  'check.empathy.validate.better':
    'Say that the feeling is a fair one: "After waiting this long, anybody would be worried."',
  'check.empathy.hears-need.name': 'Hears the need',
  'check.empathy.hears-need.met':
    'You showed that what matters to them had arrived, so they were glad to tell you more.',
  'check.empathy.hears-need.part':
    'In one place it showed that you had listened. A word on what it means for them would bring you closer.',
  'check.empathy.hears-need.missed':
    'The customer told you what they need, and nothing you wrote took it up.',
  'check.empathy.hears-need.better':
    'Say what matters to them: "You ride every day, so keeping things dry comes first. I will bear that in mind."',
  'check.empathy.apologise-specific.name': 'A specific apology',
  'check.empathy.apologise-specific.met':
    'You apologised in good time and for this very matter. The customer saw that the shop stands by its mistake.',
  'check.empathy.apologise-specific.late':
    'You apologised, but late in the talk. Said earlier, it would have made everything before it easier.',
  'check.empathy.apologise-specific.repeated':
    'You apologised {{times}} times. The first one counts; after that it wears thin, and people wait for something to happen.',
  'check.empathy.apologise-specific.near':
    'You took it on, which is good. One plain apology for what happened would have completed it.',
  'check.empathy.apologise-specific.missed':
    'Something did go wrong and no apology for it came. To the customer that looks as if the shop did not mind.',
  'check.empathy.apologise-specific.better':
    'Apologise once, for this very thing: "We sent it out without enough padding. That was our mistake, and I am sorry."',
  'check.empathy.respectful-tone.name': 'Respectful tone',
  'check.empathy.respectful-tone.met': 'You were friendly in more than one way. The customer felt respected.',
  'check.empathy.respectful-tone.part':
    'There was a friendly word, but only of one kind. One more and it would have sounded warm.',
  'check.empathy.respectful-tone.spoilt':
    'The courteous lines were undone by blame or hurtful words, and those are what people remember.',
  'check.empathy.respectful-tone.missed':
    'No greeting, no thanks, no friendly word: on the other side of the screen it reads like a notice.',
  'check.empathy.respectful-tone.better':
    'A greeting, their name, a please or a kind wish at the end will do: "Hello Ms Lee, could you send me a picture of the box, please?"',
  'check.empathy.personal.name': 'Treated as a person',
  'check.empathy.personal.met':
    'You used their name and their own circumstances, so it was clear you were talking to them.',
  'check.empathy.personal.part':
    'One thing was said to this customer in particular. Taking up something they told you would bring you closer.',
  'check.empathy.personal.missed':
    'Every line could have gone to anybody. The customer felt like an order number.',
  'check.empathy.personal.better':
    'Use their name and something you know about them: "Mr Lee, last time you took a size 42."',
  'check.empathy.care.name': 'Looked after',
  'check.empathy.care.met':
    'You showed in several ways that they were being looked after: reassuring, taking it on, thinking ahead.',
  'check.empathy.care.part':
    'Your care showed. One more way of showing it, such as a follow-up or a useful reminder, would have told.',
  'check.empathy.care.missed': 'Nothing went beyond the procedure, and to the customer it felt like one.',
  'check.empathy.care.better':
    'Do a little more: thank, reassure, take it on, think one step on. "I will see this through, so you need not chase it."',
  'check.empathy.mood-turn.name': 'How the mood went',
  'check.empathy.mood-turn.met':
    'The customer came in at {{from}} and went at {{to}}. The talk did them good, and they trust the shop more.',
  'check.empathy.mood-turn.part':
    'The mood moved from {{from}} to {{to}}: something, but not yet a real turn.',
  'check.empathy.mood-turn.left':
    'The mood went from {{from}} to {{to}}, and the customer left before it was settled.',
  'check.empathy.mood-turn.missed': 'The talk did nothing for the customer’s mood.',
  'check.empathy.mood-turn.better':
    'Look where the mood line drops: mostly at not being heard, no time given, or words without deeds. Start from that line.',
  'check.empathy.blame.name': 'Blame',
  'check.empathy.blame.harm':
    '{{times}} of your replies put the fault on the customer. People then defend themselves instead of working with you.',
  'check.empathy.blame.better':
    'Leave the fault aside and say what comes next: "That line is easy to miss. Let us put it right."',
  'check.empathy.dismiss.name': 'Belittling',
  'check.empathy.dismiss.harm':
    '{{times}} of your replies made the matter look small. The customer was left feeling silly for raising it.',
  'check.empathy.dismiss.better':
    'Do not weigh how big it is; accept that it matters to them: "I see that this has held you up."',
  'check.empathy.rude.name': 'Hurtful words',
  'check.empathy.rude.harm':
    '{{times}} of your replies had hurtful or condescending words. Whatever follows, those are hard to make good.',
  'check.empathy.rude.better':
    'Stop for ten seconds when it heats up, then write only facts and the next step. No customer has to be answered in kind.',
  'check.empathy.canned.name': 'Stock phrases',
  'check.empathy.canned.harm':
    '{{times}} of your replies came down to stock phrases with nothing about this case. It reads like an automatic answer.',
  'check.empathy.canned.better':
    'Swap the phrase for this case: instead of "Thank you for your understanding", "Thank you for taking the pictures".',
  'check.empathy.pressure.name': 'Pressure',
  'check.empathy.pressure.harm':
    '{{times}} of your replies pushed by fear or guilt. It puts people on guard, and what they buy that way often comes back.',
  'check.empathy.pressure.better':
    'Leave the choice with them and give the facts: "Take your time, the offer runs until Sunday."',
  'check.accuracy.claims-true.name': 'True statements',
  'check.accuracy.claims-true.met':
    'All {{right}} facts you stated agree with the shop’s own records. The customer can rely on them.',
  'check.accuracy.claims-true.wrong':
    '{{wrong}} statements do not agree with the shop’s records ({{right}} do). Acting on them, the customer would lose out.',
  'check.accuracy.claims-true.loose':
    '{{loose}} statements have nothing in the shop’s records behind them, so the customer cannot rely on them.',
  'check.accuracy.claims-true.none':
    'Nothing you wrote could be checked. The customer knows no more than before.',
  'check.accuracy.claims-true.better':
    'Hold policies, prices, dates and features against the desk before you send them. If unsure, look first.',
  'check.accuracy.must-know.name': 'What they had to know',
  'check.accuracy.must-know.met': 'You told the customer all {{total}} things they had to know.',
  'check.accuracy.must-know.part':
    'You told {{told}} of the {{total}} things they had to know. Still missing: {{missing}}.',
  'check.accuracy.must-know.missed': 'What the customer had to know was not said: {{missing}}.',
  'check.accuracy.must-know.better':
    'Before you close, run through it: rule, cost, time, next step. Which one does the customer still lack?',
  'check.accuracy.word-and-deed.name': 'Word and deed',
  'check.accuracy.word-and-deed.met': 'What you said you did on the desk, and what you did you told.',
  'check.accuracy.word-and-deed.late':
    'When you said it was done, it was not; it came later. Had the customer looked, the two would not have matched.',
  'check.accuracy.word-and-deed.open':
    'What you announced was never done on the desk. The customer will go on waiting for it.',
  'check.accuracy.word-and-deed.empty':
    'You said it was done, and the desk has no trace of it. The customer will soon find out.',
  'check.accuracy.word-and-deed.silent': 'You did it, but never said so. The customer went on worrying.',
  'check.accuracy.word-and-deed.missed':
    'This case needed something done, and nothing was, in word or on the desk.',
  'check.accuracy.word-and-deed.better':
    'Do it on the desk before you say it is done; what you announce, do at once, and tell them when it is.',
  'check.accuracy.finds-out.name': 'Looked before speaking',
  'check.accuracy.finds-out.met':
    'You looked in the right place before you answered, so being right was no luck.',
  'check.accuracy.finds-out.part':
    'You looked up some of it, or only afterwards. Some facts were stated without a look.',
  'check.accuracy.finds-out.missed':
    'Nothing was looked up. Even if it was right this time, the next time is a gamble.',
  'check.accuracy.finds-out.better':
    'Open the order, the delivery, the product or the policy first. No time? "Let me check and come back to you within two minutes."',
  'check.accuracy.thinks-ahead.name': 'One step ahead',
  'check.accuracy.thinks-ahead.met':
    'You answered the next question before it was asked and saved a round trip.',
  'check.accuracy.thinks-ahead.part':
    'You explained things, but the customer’s next question was still left for them to ask.',
  'check.accuracy.thinks-ahead.missed':
    'Only the question at hand was answered. The rest was left for the customer to ask.',
  'check.accuracy.thinks-ahead.better': 'Answer the next question too: "You need not send the old one back."',
  'check.accuracy.benefits.name': 'Features as benefits',
  'check.accuracy.benefits.met':
    'You tied features to what the customer had told you, so they could picture using it.',
  'check.accuracy.benefits.part': 'You spoke of benefits, though not closely enough of this customer’s own.',
  'check.accuracy.benefits.missed':
    'Only figures, or advice before you knew the need. The customer had to work out what it meant for them.',
  'check.accuracy.benefits.better':
    'Learn the use first, then put the figure into their life: "At 1.2 kilos you can carry it all day."',
  'check.accuracy.identity-first.name': 'Identity first',
  'check.accuracy.identity-first.met':
    'You verified who it was before touching personal data, so it stayed safe.',
  'check.accuracy.identity-first.missed':
    'Personal data was shown or changed without verifying. Had it been somebody else, the customer would have paid for it.',
  'check.accuracy.identity-first.better':
    'Verify who it is before you change or read out personal data: "To keep your details safe, may I have the last four digits of your number?"',
  'check.accuracy.plain-words.name': 'Jargon',
  'check.accuracy.plain-words.harm':
    '{{times}} of your replies used inside words. The customer has to ask again or pretend to follow.',
  'check.accuracy.plain-words.better':
    'Use words from outside the office: not "reverse order" but "a courier will pick the old one up".',
  'check.accuracy.over-promise.name': 'Promising too much',
  'check.accuracy.over-promise.harm':
    '{{times}} of your replies guaranteed what nobody can. When it fails, it is the next complaint.',
  'check.accuracy.over-promise.better':
    'Promise what you can do: "I will have it checked before it leaves", not "it will never break again".',
  'check.accuracy.vague-promise.name': 'Vague promises',
  'check.accuracy.vague-promise.harm':
    '{{times}} of your replies said "soon" or the like and gave no time. The customer has no idea how long to wait.',
  'check.accuracy.vague-promise.better':
    'Turn "soon" into a time one can check: "It leaves by 18:00 today and arrives on Thursday."',
  'check.accuracy.beyond-policy.name': 'Beyond the policy',
  'check.accuracy.beyond-policy.harm':
    '{{times}} promises go beyond the shop’s rules. The shop cannot keep them, and the customer is let down twice.',
  'check.accuracy.beyond-policy.better':
    'Read the policy, then offer the best that is inside it. If you want to give more, ask first.',
  'check.accuracy.empty-deed.name': 'Said, not done',
  'check.accuracy.empty-deed.harm':
    '{{times}} things you said were done are not on the desk. Nothing costs trust faster.',
  'check.accuracy.empty-deed.better':
    'Say "it is done" only after the desk says so. Until then it is "I am doing it now".',
  'check.accuracy.privacy-breach.name': 'Privacy',
  'check.accuracy.privacy-breach.harm':
    '{{times}} of your replies asked for a secret or gave away somebody’s data. That puts the customer at risk.',
  'check.accuracy.privacy-breach.better':
    'Never ask for passwords, codes or full card numbers, and never give out somebody’s data. The last digits of a phone number will do.',
  'check.accuracy.off-platform.name': 'Off the platform',
  'check.accuracy.off-platform.harm':
    '{{times}} of your replies moved the deal or the talk elsewhere. If anything goes wrong, the customer has no protection.',
  'check.accuracy.off-platform.better':
    'Keep talk and payment on the platform. If the platform cannot do it, say so.',
  'check.questioning.opens-with-invitation.name': 'Opens with an invitation',
  'check.questioning.opens-with-invitation.met':
    'You invited the customer to tell it from the start, so they could say what mattered.',
  'check.questioning.opens-with-invitation.late':
    'You did ask openly, a little later than you could have. Until then you were working from a guess.',
  'check.questioning.opens-with-invitation.near':
    'You began with questions that take a yes or a single fact, which left no room for what mattered to them.',
  'check.questioning.opens-with-invitation.missed': 'The customer was never invited to tell it.',
  'check.questioning.opens-with-invitation.better':
    'Invite them to tell it first: "Could you tell me what happened?"',
  'check.questioning.brings-out-facts.name': 'Brings out what decides',
  'check.questioning.brings-out-facts.met': 'You brought out all {{total}} facts that decide this case.',
  'check.questioning.brings-out-facts.part':
    'You brought out {{found}} of {{total}} facts that decide this case. Not asked for: {{missing}}.',
  'check.questioning.brings-out-facts.missed':
    'What decides this case was never asked for, or you were gone before the answer: {{missing}}. Without it any way out is a guess.',
  'check.questioning.brings-out-facts.better':
    'Ask yourself what you still need to know to pick the right way out, and ask exactly that.',
  'check.questioning.builds-on-answers.name': 'Builds on answers',
  'check.questioning.builds-on-answers.met':
    'You went on from what the customer said, so they could see it counted.',
  'check.questioning.builds-on-answers.part': 'Some answers you took up, others passed without a trace.',
  'check.questioning.builds-on-answers.missed':
    'The customer answered and nothing came of it. They will wonder why you asked.',
  'check.questioning.builds-on-answers.better':
    'Start your next line from their last: "You said you need it for the weekend. Which day would be the latest?"',
  'check.questioning.gives-back.name': 'Gives back, then proposes',
  'check.questioning.gives-back.met':
    'You gave back what you had understood before you proposed, so both of you were talking about the same thing.',
  'check.questioning.gives-back.near':
    'You used what the customer told you, but never summed it up for them to confirm.',
  'check.questioning.gives-back.bare':
    'You said or asked that you had understood, but nothing the customer told you was in it.',
  'check.questioning.gives-back.late':
    'You did sum up, but only once a remedy was on the table. The other way round saves detours.',
  'check.questioning.gives-back.missed':
    'What the customer told was never given back to be checked; before anything is told it does not count. If it was understood wrongly, the effort is lost on both sides.',
  'check.questioning.gives-back.better':
    'Sum up in a sentence and check it before you propose: "So you need it by Friday and without another trip. Is that right?"',
  'check.questioning.open-then-closed.name': 'Open, then closed',
  'check.questioning.open-then-closed.met':
    'You let them tell it first and then pinned it down: complete and exact.',
  'check.questioning.open-then-closed.turned':
    'You used both kinds. Open first and closed later would flow better.',
  'check.questioning.open-then-closed.only-open': 'Only open questions: the details were never pinned down.',
  'check.questioning.open-then-closed.only-closed':
    'Only yes-or-no and single-fact questions: no room for what you had not thought of.',
  'check.questioning.open-then-closed.missed': 'Not a single question to find out more.',
  'check.questioning.open-then-closed.better':
    'Learn the whole story with open questions, then pin down the details with closed ones.',
  'check.questioning.no-interrogation.name': 'No interrogation',
  'check.questioning.no-interrogation.met': 'You asked in measure, and it was easy to answer.',
  'check.questioning.no-interrogation.few':
    'No questions piled up, but there was hardly a question, so this is only half a merit.',
  'check.questioning.no-interrogation.broken':
    'In {{times}} places questions piled up or came with nothing in between. It felt like being interrogated.',
  'check.questioning.no-interrogation.missed': 'Nothing was asked, so nothing could be asked well.',
  'check.questioning.no-interrogation.better':
    'Ask two things at most at a time, and give something first: a response or a reason.',
  'check.questioning.no-repeat-asking.name': 'Nothing asked twice',
  'check.questioning.no-repeat-asking.met': 'The customer never had to say anything twice.',
  'check.questioning.no-repeat-asking.few':
    'Nothing was asked twice, but hardly anything was asked, so this is only half a merit.',
  'check.questioning.no-repeat-asking.broken':
    '{{times}} times you asked for what had been said or stands on the desk. It looks as if nobody was listening.',
  'check.questioning.no-repeat-asking.missed': 'Nothing was asked, so there is nothing to give points for.',
  'check.questioning.no-repeat-asking.better': 'Look at the desk and at what was said before you ask.',
  'check.resolution.recognise.name': 'Recognise',
  'check.resolution.recognise.met':
    'You soon named the matter in your own words, and the customer knew you had it.',
  'check.resolution.recognise.near':
    'You set to work without naming the matter. The customer could not tell whether you had it right.',
  'check.resolution.recognise.late': 'You named the matter, only after several rounds.',
  'check.resolution.recognise.missed': 'The matter was never named.',
  'check.resolution.recognise.better':
    'Name the matter in your own words: "So it was cracked on arrival and you need one by Friday."',
  'check.resolution.record.name': 'Record',
  'check.resolution.record.met': 'You left a note on the desk. Whoever comes next need not ask again.',
  'check.resolution.record.near':
    'The planned step carries the case along, but the matter itself was not noted.',
  'check.resolution.record.said':
    'You said you had noted it, but the desk has nothing. Tomorrow nobody will know.',
  'check.resolution.record.missed': 'No note was left. Next time the customer has to start over.',
  'check.resolution.record.better':
    'Write a ticket with what happened, when and what they want, so nobody has to ask again.',
  'check.resolution.respond.name': 'Respond',
  'check.resolution.respond.met':
    'A first answer to the point after {{seconds}} seconds. The customer was not left hanging.',
  'check.resolution.respond.slow':
    'To the point, but after {{seconds}} seconds, in which the customer wondered whether anybody was there.',
  'check.resolution.respond.beside':
    'An answer came after {{seconds}} seconds, but only pleasantries, nothing on the matter.',
  'check.resolution.respond.missed': 'No real answer ever came.',
  'check.resolution.respond.better':
    'Answer within a minute and to the point: "I see, it is stuck at the hub. I am looking it up now."',
  'check.resolution.find-cause.name': 'Find the cause',
  'check.resolution.find-cause.met':
    'You looked or asked and told the cause. Now it makes sense to the customer.',
  'check.resolution.find-cause.part':
    'Half of it: looked or asked but never told why, or told why without looking.',
  'check.resolution.find-cause.missed': 'The cause was not looked for, so it may well come back.',
  'check.resolution.find-cause.better':
    'Look, ask, and say why in a sentence: "A storm closed the hub, that is why nothing moved."',
  'check.resolution.agree.name': 'Agree',
  'check.resolution.agree.met': 'You asked whether it suited them. The way out was theirs too.',
  'check.resolution.agree.part':
    'The customer went along, but you never asked. One question would have made it theirs.',
  'check.resolution.agree.missed': 'The customer was never asked whether it suits them.',
  'check.resolution.agree.better': 'Ask after you propose: "Would that be all right for you?"',
  'check.resolution.deadline.name': 'A time',
  'check.resolution.deadline.met': 'You gave a time one can check, and the customer can plan around it.',
  'check.resolution.deadline.part':
    'A time came up, but not as one the shop is bound to. Say what happens by when, so that the customer can plan.',
  'check.resolution.deadline.wrong':
    'You gave a time, but it does not hold. Whoever plans by it will be let down.',
  'check.resolution.deadline.missed': 'No time was given. The customer does not know how long to wait.',
  'check.resolution.deadline.better':
    'Give a time one can check: "It leaves by 18:00 today and arrives on Thursday."',
  'check.resolution.remedy.name': 'The remedy',
  'check.resolution.remedy.met': 'Done: {{way}}. The customer’s need is met.',
  'check.resolution.remedy.partly': 'Done in part: {{way}}. There was a way that meets the need better.',
  'check.resolution.remedy.offered':
    'You offered something that fits, but it was not brought about. The customer is where they were.',
  'check.resolution.remedy.missed': 'Nothing that meets the need was brought about.',
  'check.resolution.remedy.better':
    'Pick the way that meets the need inside the policy, and do it on the desk right away.',
  'check.resolution.follow-up.name': 'Follow up',
  'check.resolution.follow-up.met':
    'You scheduled a follow-up and said so. The customer knows it does not end here.',
  'check.resolution.follow-up.not-told': 'You scheduled a follow-up, but the customer does not know of it.',
  'check.resolution.follow-up.said':
    'You promised to come back, but the desk has no entry. That is easily forgotten.',
  'check.resolution.follow-up.missed':
    'Nothing was planned. If something goes wrong, the customer has to come back.',
  'check.resolution.follow-up.better':
    'Schedule it on the desk and say so: "I will check in on Thursday once it has arrived."',
  'check.resolution.confirm.name': 'Confirm',
  'check.resolution.confirm.met':
    'Once it was settled you asked whether it was solved, so the customer had the last word.',
  'check.resolution.confirm.part':
    'The customer had a say or was content, but you did not ask whether it was solved.',
  'check.resolution.confirm.missed':
    'Nobody asked whether it was solved once something had been done or agreed. You do not know whether it was.',
  'check.resolution.confirm.better':
    'Ask before you close: "Does it work now? Is there anything else I can do?"',
  'check.resolution.choice.name': 'A choice',
  'check.resolution.choice.met':
    'You laid out the ways and let the customer pick, which gives them a hold on things.',
  'check.resolution.choice.part': 'The customer had a say, but the ways were never laid side by side.',
  'check.resolution.choice.missed': 'There was more than one way, and the customer heard of one at most.',
  'check.resolution.choice.better':
    'Where there are two ways, lay out both with a word on each, and let them pick.',
  'check.resolution.answers-doubts.name': 'Answers doubts',
  'check.resolution.answers-doubts.met': 'You answered all {{total}} doubts with facts.',
  'check.resolution.answers-doubts.part':
    'You answered {{answered}} of {{total}} doubts. The rest are still there.',
  'check.resolution.answers-doubts.missed':
    'No doubt was answered ({{answered}} of {{total}}), or nothing was recommended that could be weighed.',
  'check.resolution.answers-doubts.better':
    'Accept the doubt, then answer it with a fact: "Weight matters to you. This one is 1.2 kilos, about a bottle of water."',
  'check.resolution.accepted.name': 'Accepted',
  'check.resolution.accepted.met': 'The customer accepted, and the need is met.',
  'check.resolution.accepted.partly': 'The customer settled for less, with some regret.',
  'check.resolution.accepted.handed-on':
    'The matter was handed on and the customer will wait, but it is not solved yet.',
  'check.resolution.accepted.missed': 'By the end the customer had accepted nothing.',
  'check.resolution.accepted.better':
    'Hold it against what the customer really needs: is it the way out, the time or a confirmation that is missing?',
  'check.resolution.efficient.name': 'No detours',
  'check.resolution.efficient.met':
    'Settled in {{answers}} answers, none of them needless, and without waiting.',
  'check.resolution.efficient.part':
    'Of {{answers}} answers {{needless}} moved nothing on, repeated themselves or asked again, and the customer had to nudge {{nudges}} times.',
  'check.resolution.efficient.missed': 'It was not settled, so the time spent brought nothing.',
  'check.resolution.efficient.better':
    'Let every answer ask, tell or do something. Many short messages are fine; empty ones are not.',
  'check.resolution.relation.name': 'The door stays open',
  'check.resolution.relation.met': 'A kind end: the customer will come back.',
  'check.resolution.relation.part': 'There were kind words before, but the end was hurried.',
  'check.resolution.relation.missed': 'It ended abruptly, without thanks or goodbye.',
  'check.resolution.relation.better':
    'End with thanks, a kind word or an arrangement: "Thank you for bearing with me. I am here if anything comes up."',
  'check.resolution.way-out.name': 'A no without a way',
  'check.resolution.way-out.harm':
    '{{times}} of your replies only refused or passed it on. That leaves the customer to argue or to go.',
  'check.resolution.way-out.better':
    'Turn the no into what can be done: "It is past the return date, but I can ask for an exchange."',
} as const satisfies Record<keyof typeof zhCN, string>;
