import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { HARM_ACTS } from '../../../src/core/shared/acts.ts';

const HARM: ReadonlySet<string> = new Set(HARM_ACTS);
const earned = (text: string): string[] => analyse(text).acts.filter((act) => !HARM.has(act));

describe('what is only named earns nothing, Chinese', () => {
  it.each([
    '我没有觉得抱歉',
    '我们从没说过会退款',
    '我可没说过今天能发货',
    '谁答应您明天到了',
    '没人跟您保证过周五前退款',
    '甭想着我会给您打电话',
    '您别想着能换新的',
    '休想让我给您道歉',
    '想要我跟您说对不起，门儿都没有',
    '指望我给您补发，做梦吧',
    '算不上理解您，更谈不上心疼',
    '说不上抱歉，就是个流程',
    '我哪里有空给您回电话',
    '我才不会跟您说对不起呢',
    '我凭啥要跟您道歉',
    '倒也不是要跟您道歉',
    '别以为我会给您补偿',
    '少指望我们给您退钱',
    '我不觉得这有什么好着急的',
    '我不认为您有理由生气',
    '我不打算帮您查',
    '我没打算给您换',
    '根本没有回访这一说',
    '压根不存在免费换新这种事',
    '哪儿来的补发，没有的事',
    '换成别家客服早就给您道歉了',
    '别的店遇到这种事会马上补发',
    '人家大品牌肯定给您赔',
    '好点的商家这时候会说抱歉',
    '讲究的店这会儿已经给您退款了',
    '要是换个脾气好的客服，准会安慰您两句',
    '要是我心情好，就给您换个新的',
    '我要是在意这事，早跟您说对不起了',
    '如果我是个好客服，我会说我理解您的心情',
    '假如我说明天给您补发呢',
    '假设我们愿意赔您，那也不是现在',
    '按剧本我应该说非常抱歉',
    '照规矩这里得来一句您放心',
    '公司要求我在这儿跟您道个歉',
    '主管非让我说我理解您',
    '话术上写的是给您补发',
    '培训的时候教我们说换谁都会着急',
    '本来想给您补发的，现在不想了',
    '原本可以给您退款，您这态度就算了',
    '昨天倒是想过给您打电话，后来忘了',
    '差点就给您道歉了',
    '我差一点就想帮您加急了',
    '我本该跟您说声抱歉，不过没必要',
    '谁答应您周五前给钱了',
    '我没说要给您换新的，也没说可以退钱',
    '轮不到我说对不起',
    '我没兴趣知道您哪天要用',
    '我没在问您同不同意',
    '别以为我会说您一定很失望',
    '换个好心的客服，会说您拆开一看一定特别失望',
    '下辈子我也许会跟您道歉',
    '在乎的人大概会问问您哪天要',
    '有的客服周五会联系您',
    '周五我绝不会回访',
    '今天18点前绝不可能发出',
    '话术第二条：是我们没包好，对不起',
    '他们叫我加一句对不起',
    '我才不认为换谁都会生气',
  ])('%s', (text) => {
    expect(earned(text)).toEqual([]);
  });
});

describe('never, in so many words', () => {
  it.each([
    '道歉？哪轮得上我跟您道歉。',
    '给您换新的？我吃饱了撑的吗。',
    '帮您转主管，除非太阳从西边出来。',
    '假如我是菩萨，兴许会心疼您等了一整夜。',
    '放在十年前，客服还会回访一下签收情况呢。',
    'A refund by Friday? Dream on.',
    'Hell will freeze before I ask what went wrong with your kettle.',
    "I'd sooner eat my keyboard than throw in a free voucher.",
    'The day I hand this to my supervisor is the day pigs take wing.',
    'Were I a softer person, I might feel for you waiting up till midnight.',
  ])('%s', (text) => {
    expect(earned(text)).toEqual([]);
  });

  it.each([
    ['validate', "In a perfect world it would have worked first time, so of course you're annoyed."],
    ['inform', 'The manual says the filter can be washed at 30 degrees.'],
    ['propose', '换个大一号的就合适了，我给您换。'],
    ['closed-question', '当时是谁答应您退款的？'],
    ['propose', 'A refund by Friday? Done, I have just refunded you in full.'],
  ] as const)('%s: %s', (act, text) => {
    expect(earned(text)).toContain(act);
  });
});

describe('what is meant beside it is heard, Chinese', () => {
  it.each([
    ['propose', '没问题，我没打算让您等，马上给您补发'],
    ['apologise', '不是我推脱，这事确实抱歉'],
    ['apologise', '没有人愿意收到碎的杯子，真对不起'],
    ['commit-time', '没人会忘，明天上午十点前给您回电话'],
    ['propose', '别担心，我给您换一只新的'],
    ['commit-time', '别的订单不影响，您这个明天下午六点前到'],
    ['validate', '换了别人也会着急的'],
    ['validate', '换成谁都受不了'],
    ['propose', '要是您不介意，我给您换一只同款'],
    ['propose', '如果您愿意，我可以给您退款'],
    ['propose', '假如颜色不合适，我免费给您换'],
    ['propose', '主管让我给您直接补发一只'],
    ['propose', '刚跟经理说好了，经理让我给您退款'],
    ['apologise', '我没说清楚，对不起'],
    ['apologise', '我没想到会这样，抱歉让您久等了'],
    ['propose', '本来要七天，我现在就给您退款'],
    ['apologise', '本来说好昨天到的，是我们没做到，对不起'],
    ['apologise', '说不上来有多过意不去，真的对不起您'],
    ['propose', '不存在要您出钱的事，我们免费给您补发'],
    ['apologise', '说再多抱歉也换不回您的生日，可我还是要说对不起'],
    ['commit-time', '没有特殊情况的话，周三前退到您账上'],
    ['propose', '公司规定可以免费换，我这就给您换'],
    ['propose', '不用您指望快递，我这边重新给您补发'],
    ['reassure', '您不用怕，钱一分都不会少'],
    ['propose', '原本要您寄回来，现在不用，直接给您补发'],
    ['apologise', '我们没有做好，跟您道歉'],
    ['validate', '没人喜欢等这么久，您生气很正常'],
    ['validate', '谁也不想买到碎的，换我我也生气'],
    ['own', '别家怎么做我不管，这件事我给您负责到底'],
    ['propose', '轮不到您操心，我给您补发一只'],
    ['propose', '我没说不能退，这就给您退款'],
    ['commit-time', '没在等审批了，周五前钱就到您账上'],
    ['validate', '我不觉得您小题大做，换谁都会急'],
    ['apologise', '我没包好，真的对不起'],
    ['reassure', '我不会告诉别人的，您放心'],
    ['propose', '就算过了七天，我也给您换'],
  ] as const)('%s: %s', (act, text) => {
    expect(earned(text)).toContain(act);
  });
});

describe('what is only named earns nothing, English', () => {
  it.each([
    "There is no way I'm ringing you back tomorrow",
    "It isn't as if anyone would be upset about a cup",
    "It's not like anybody would be annoyed by that",
    "I'm not going to pretend this must have been disappointing for you",
    "I won't pretend I understand how upset you are",
    "Don't hold your breath for a refund by Friday",
    'No chance of me sending you a new one',
    "Not that I'm sorry about it",
    'Not that anyone would be upset about a mug',
    "I never said we'd refund you by Friday",
    'Nobody promised you a replacement by Monday',
    'No one ever told you we would call you back',
    "I can't see why I'd apologise",
    'I see no reason to say sorry',
    'I have no intention of sending you another one',
    'We have no plans to refund you',
    "You'll be waiting a long time for an apology",
    "As if I'd send you a new one",
    'As if we would refund that',
    "Like I'm going to apologise for that",
    'I nearly said sorry there',
    'I almost felt bad for you',
    "If I cared, I'd say anybody would be annoyed at that",
    "If I were a nicer person I'd tell you how sorry I am",
    "If you were a better customer I'd send you a new one",
    'A better shop would send you a new one today',
    'Other shops would refund you straight away',
    'Someone else might tell you they understand how frustrating this is',
    "This is where I'm supposed to say I'm sorry",
    'This is the part where I tell you I understand your frustration',
    "They make us say we're sorry for the inconvenience",
    "The manual wants me to tell you that we'll ring you within 48 hours",
    'My boss makes me say sorry',
    "I've been told to say I understand how you feel",
    "I was going to send you a new one but I've changed my mind",
    'I would have refunded you, had you asked nicely',
    "I could say I'm sorry, but I won't",
    'I might have apologised if you had been polite',
    'Imagine me saying sorry for that',
    'Suppose I said we would refund you',
    "Let's pretend I said sorry",
    'Far be it from me to apologise',
    "I'd rather not apologise",
    'I refuse to be sorry for a cup',
    "It would be a lie to say I'm sorry",
    "I'd be lying if I said I felt bad for you",
    "You'll wait in vain for me to say it must have been upsetting",
    "I'm not one to say anybody would be upset by a broken mug",
    'It would never occur to me to ask by what day you need it',
    'At no point am I going to claim that the new mug is free, that the postage is on us or that it arrives tomorrow',
    'Under no circumstances will a new one leave before 18:00 today, nor will I check on Friday that it arrived',
    'A kinder agent would tell you, Ms Simpson, that you must have been so disappointed',
    "In another life I'd be sorry that we packed it so badly",
    'Somebody who cared might ask what the mug was meant for',
    'If this were a good shop, the new mug would be free',
    'In a perfect world you could have a new one or a full refund',
    'Some agents would write on Friday to make sure it arrived in one piece',
    'My boss told me to write that you must have been so disappointed',
    "Page 2: 'I'm sorry we packed your mug too poorly to survive the journey.'",
    'I doubt anyone would be upset about it',
    'I refuse to believe that must have been disappointing',
  ])('%s', (text) => {
    expect(earned(text)).toEqual([]);
  });
});

describe('what is meant beside it is heard, English', () => {
  it.each([
    ['validate', "I'm not going to pretend this isn't annoying, anyone would be cross"],
    ['propose', "There's no way I'm leaving you with a broken mug, I'll send you a new one"],
    ['propose', "No way should you pay for that, I'll refund you"],
    ['apologise', "I never said that clearly enough, I'm sorry"],
    ['propose', "If you like, I'll send you another one today"],
    ['propose', "If I were you I'd take the refund"],
    ['propose', "My manager has told me I may, so I'll send you a new one today"],
    ['propose', "I've been told I can refund you in full"],
    ['propose', "If it were up to me you'd have had it yesterday, so I'm sending a new one by courier"],
    ['apologise', "I can't say how sorry I am"],
    ['apologise', "I'd be lying if I said this was good enough, I'm sorry"],
    ['propose', "I was going to send a refund, but a new one is quicker, so I'm sending that today"],
    ['apologise', "It's hardly the birthday you wanted, and I'm sorry"],
    ['propose', "Other shops may not, but we'll replace it free"],
    ['validate', 'Not that it helps, but anyone would be upset'],
    ['apologise', 'I almost missed your message, sorry'],
    ['apologise', 'I should have said sorry first, so: I am sorry'],
    ['follow-up', "Don't worry, I'm not going anywhere, I'll check back with you on Monday"],
    ['propose', "Let's say I send you a new one today, would that work?"],
    ['validate', 'A better shop would not have sent it like that, you are right to be annoyed'],
    ['propose', "I never say no to a fair request, so I'll send you a new one"],
    ['propose', "At no extra cost will you get a new one: I'll send it today"],
    ['validate', "I don't think you're overreacting at all, anyone would be upset"],
    ['apologise', "I'm not going to make excuses, we packed it badly and I'm sorry"],
    ['commit-time', "I won't just say soon: you'll have it by Friday noon"],
    ['propose', "Some shops charge for this, we don't: I'll replace it free"],
    ['propose', 'My boss told me to replace it, so a new one leaves today'],
    ['apologise', "'I'm fed up', you said, and I'm so sorry we let it come to that"],
  ] as const)('%s: %s', (act, text) => {
    expect(earned(text)).toContain(act);
  });
});

describe('facts in such frames', () => {
  it.each([
    'At no point am I going to claim that the postage is on us.',
    'If this were a good shop, the postage would be on us.',
    '我可没讲过邮费我们承担。',
    '要是一家好店，邮费店里承担。',
  ])('are no claims: %s', (text) => {
    expect(analyse(text).claims).toEqual([]);
  });

  it.each([
    ["We don't pay the postage.", 'customer'],
    ['邮费我们不出。', 'customer'],
    ['邮费我们承担。', 'shop'],
  ])('denied and told are claims: %s', (text, value) => {
    expect(analyse(text).claims).toMatchObject([{ subject: 'postage-paid-by', value }]);
  });

  it.each(['It would never occur to me to ask by what day you need it.', '我没兴趣知道您最晚哪天要。'])(
    'are not asked for: %s',
    (text) => {
      expect(analyse(text).asked).toEqual([]);
    },
  );
});

describe('lines read from a book, ticked off or only filling a pause', () => {
  it.each([
    '话术第一条：等了好几天拆开却是碎片，您心里一定特别失望。',
    '客服手册第三页写着：“是我们没包好，对不起。”',
    "Page 1 of our book: 'You waited days for that mug, that must have been so disappointing.'",
    '☑道歉 ☑安抚 ☑补发 ☑时限',
    '嗯。哦。就是说。对吧。那什么。行吧。',
    'Well. Right. So. Okay. Right you are. So.',
  ])('earn nothing: %s', (text) => {
    expect(earned(text)).toEqual([]);
  });

  it('a tick before a deed is no list', () => {
    expect(earned('✅已经给您补发了新的')).toContain('propose');
  });
});
