/** What each check saw and what it did to the customer, spoken to the trainee. */
export const checks = {
  /** In place of a finding whose check broke down; {{check}}: its id. */
  'check.error': '这一项没能判断（{{check}}），不计分，其余不受影响。',
  /** Stands in place of a finding when the customer left and nothing was told or done that they could use. */
  'check.third.empty-handed':
    '这一点做到了，但顾客最后空手走了：有用的话没有说，该办的事没有办，所以只算三分之一。',
  /** Stands in place of a finding when the customer left with a single thing told that they could use. */
  'check.two-thirds.little-told': '这一点做到了，但顾客走的时候只得到一句用得上的话，所以只算三分之二。',
  /** Stands in place of a finding when the replies as a whole speak of something else than this case. */
  'check.third.off-case': '这一点做到了，但几条回复连起来看，说的不是这位顾客的事，所以只算三分之一。',
  /** Stands in place of a finding of the empathy dimension when courtesies were piled up instead of helping. */
  'check.half.stuffed': '这一点做到了，但客套话堆得太多，该帮的忙没有帮，所以只算一半。',
  /** Stands in place of a finding when nothing was looked up or done and no answer was awaited. */
  'check.half.only-talks': '话说到了，但没有查、没有办，也没有等顾客回答；只有话，没有事，所以只算一半。',
  /** Name of the check, as short as possible. */
  'check.empathy.acknowledge-first.name': '先接住情绪',
  /** Feeling named in the first answer. */
  'check.empathy.acknowledge-first.met': '你第一时间说出了顾客在这件事里的感受，对方知道自己被听见了。',
  /** Apology, restating or similar, but no feeling named. */
  'check.empathy.acknowledge-first.near':
    '你有回应，但没有说出顾客的感受；对方知道你在处理，却不确定你懂不懂他的心情。',
  /** Feeling named, but not in the first answer that could. */
  'check.empathy.acknowledge-first.late':
    '你说到了顾客的感受，只是比最早能说的那句晚了一步；在那之前，对方的情绪没人接。',
  /** Feeling never named. */
  'check.empathy.acknowledge-first.missed':
    '顾客带着情绪来，回复里没有一句接住它；没被听见的人，后面的话也很难听进去。',
  /** What would have worked, in general form. */
  'check.empathy.acknowledge-first.better':
    '第一句先说这件事让对方有什么感受，再谈怎么办，例如“拆开一看是碎的，换谁都扫兴”。',
  /** Name of the check, as short as possible. */
  'check.empathy.validate.name': '认可情绪',
  /** Said that the feeling is fair. */
  'check.empathy.validate.met': '你告诉顾客这样的情绪很正常，对方不必再为自己的不满辩解。',
  /** Acknowledged or apologised, but did not call it fair. */
  'check.empathy.validate.near': '你看见了情绪，但没说它合情合理；情绪这么强的时候，多一句认可会更快降温。',
  /** Strong feeling, nothing said. */
  'check.empathy.validate.missed': '顾客的情绪很强，却没有听到一句“换谁都会这样”，只好继续证明自己有理。',
  /** What would have worked, in general form. */
  'check.empathy.validate.better': '告诉对方这份情绪合情合理，例如“等了这么多天，着急太正常了”。',
  /** Name of the check, as short as possible. */
  'check.empathy.hears-need.name': '听见需要',
  /** Shown in two or more ways, calm customers only. */
  'check.empathy.hears-need.met': '你让顾客看到他在意的事你听进去了，他愿意多说一些。',
  /** Shown in one way. */
  'check.empathy.hears-need.part': '有一处看得出你听进去了；再说说这对他意味着什么，会更贴心。',
  /** Not shown. */
  'check.empathy.hears-need.missed': '顾客说了自己的需要，回复里没有一句接住它。',
  /** What would have worked, in general form. */
  'check.empathy.hears-need.better':
    '说出对对方要紧的是什么，例如“您每天骑车，最怕东西淋湿，这一点我记住了”。',
  /** Name of the check, as short as possible. */
  'check.empathy.apologise-specific.name': '具体地道歉',
  /** Apologised early, for this matter. */
  'check.empathy.apologise-specific.met': '你及时为这件事本身道了歉，顾客知道店铺认这个账。',
  /** Apologised late. */
  'check.empathy.apologise-specific.late': '你道了歉，不过到后面才说；早一点说，前面的话会好谈得多。',
  /** {{times}}: how many replies apologise. */
  'check.empathy.apologise-specific.repeated':
    '你道歉了 {{times}} 次；第一次管用，说多了就像口头禅，顾客更想看到行动。',
  /** Took responsibility without apologising. */
  'check.empathy.apologise-specific.near':
    '你把事情揽了下来，这很好；再加一句针对这件事的道歉，顾客会更安心。',
  /** No apology. */
  'check.empathy.apologise-specific.missed':
    '事情确实出了岔子，顾客却没有等到一句针对它的道歉，会觉得店铺不当回事。',
  /** What would have worked, in general form. */
  'check.empathy.apologise-specific.better':
    '为这一件事道歉，说清错在哪，一次就够，例如“外箱没垫够就发出去了，是我们的疏忽，对不起”。',
  /** Name of the check, as short as possible. */
  'check.empathy.respectful-tone.name': '尊重的语气',
  /** Two or more ways of being friendly. */
  'check.empathy.respectful-tone.met': '你的话里不止一处透着友善，顾客感到自己被尊重。',
  /** One way of being friendly. */
  'check.empathy.respectful-tone.part': '有一处友善的话，但只有一种；再添一句，语气就暖了。',
  /** Courtesy undone by blame or insult. */
  'check.empathy.respectful-tone.spoilt': '礼貌的话被责怪或伤人的话抵消了，顾客记住的是后者。',
  /** No courtesy found. */
  'check.empathy.respectful-tone.missed':
    '没有问候、道谢，也没有一句友善的话；屏幕那头读到的是一份冷冰冰的通知。',
  /** What would have worked, in general form. */
  'check.empathy.respectful-tone.better':
    '一句问候、一个称呼、一个“请”或者结尾的一句祝愿就够了，例如“王女士您好，麻烦您拍一下外箱”。',
  /** Name of the check, as short as possible. */
  'check.empathy.personal.name': '当作具体的人',
  /** Name and something known or told. */
  'check.empathy.personal.met': '你叫了称呼，也用上了顾客自己的情况，对方感到这番话是说给他听的。',
  /** One sign of it. */
  'check.empathy.personal.part': '有一处是专门对这位顾客说的；再用上一件他讲过的事，会更亲近。',
  /** Nothing personal. */
  'check.empathy.personal.missed': '换一位顾客，这些话也照样能发；对方感觉自己只是一个单号。',
  /** What would have worked, in general form. */
  'check.empathy.personal.better': '叫出称呼，用上对方说过的事或以前的记录，例如“李先生，您上次拿的是42码”。',
  /** Name of the check, as short as possible. */
  'check.empathy.care.name': '用心照顾',
  /** Three or more ways of caring. */
  'check.empathy.care.met': '你用了好几种方式让顾客感到有人在照应，比如安心的话、负责到底、多想一步。',
  /** One or two ways. */
  'check.empathy.care.part': '能看出你在用心；再换一种方式表达，例如主动跟进或提醒下一步，效果会更好。',
  /** None. */
  'check.empathy.care.missed': '回复里看不到多做的那一点，顾客觉得只是在走流程。',
  /** What would have worked, in general form. */
  'check.empathy.care.better':
    '多做一点：道声谢、让人安心、把事揽下来、想到下一步，例如“这件事我盯到底，您不用再来催”。',
  /** Name of the check, as short as possible. */
  'check.empathy.mood-turn.name': '情绪的走向',
  /** {{from}}, {{to}}: mood at start and end, −1 to 1. */
  'check.empathy.mood-turn.met': '顾客来时情绪值 {{from}}，离开时 {{to}}：这次交流让他好受了，也更信你们。',
  /** {{from}}, {{to}}: mood at start and end, −1 to 1. */
  'check.empathy.mood-turn.part': '顾客的情绪从 {{from}} 到 {{to}}，有所变化，但还没有真正好起来。',
  /** {{from}}, {{to}}: mood at start and end; the customer left. */
  'check.empathy.mood-turn.left': '顾客的情绪从 {{from}} 到 {{to}}，没等到结果就走了。',
  /** {{from}}, {{to}} where there was a reply. */
  'check.empathy.mood-turn.missed': '顾客的情绪没有因为这次交流好转。',
  /** What would have worked, in general form. */
  'check.empathy.mood-turn.better':
    '看情绪曲线在哪里下去：多半是没被听见、没有时间或说了没做，从那一句改起。',
  /** Name of the check, as short as possible. */
  'check.empathy.blame.name': '责怪顾客',
  /** {{times}}: how many replies. */
  'check.empathy.blame.harm': '有 {{times}} 条回复把责任推到了顾客身上；对方会忙着辩解，不再愿意合作。',
  /** What would have worked, in general form. */
  'check.empathy.blame.better':
    '不追究谁的错，只说接下来怎么办，例如“页面上这一点写得不够显眼，我们来补救”。',
  /** Name of the check, as short as possible. */
  'check.empathy.dismiss.name': '轻视感受',
  /** {{times}}: how many replies. */
  'check.empathy.dismiss.harm': '有 {{times}} 条回复把顾客的事说小了；对方会觉得自己小题大做的帽子是你给的。',
  /** What would have worked, in general form. */
  'check.empathy.dismiss.better': '别评价事情大小，先承认它对顾客要紧，例如“这件事耽误了您，我明白”。',
  /** Name of the check, as short as possible. */
  'check.empathy.rude.name': '伤人的话',
  /** {{times}}: how many replies. */
  'check.empathy.rude.harm': '有 {{times}} 条回复里有伤人或居高临下的话；这样的话，后面做得再好也很难挽回。',
  /** What would have worked, in general form. */
  'check.empathy.rude.better': '火气上来先停十秒，只写事实和下一步；再难的顾客也不必用话去还。',
  /** Name of the check, as short as possible. */
  'check.empathy.canned.name': '套话',
  /** {{times}}: how many replies. */
  'check.empathy.canned.harm': '有 {{times}} 条回复只有套话，和这件事无关；顾客会以为对面是自动回复。',
  /** What would have worked, in general form. */
  'check.empathy.canned.better':
    '把套话换成这件事本身，例如不说“感谢您的理解与支持”，说“谢谢您特意拍照给我们看”。',
  /** Name of the check, as short as possible. */
  'check.empathy.pressure.name': '催逼下单',
  /** {{times}}: how many replies. */
  'check.empathy.pressure.harm':
    '有 {{times}} 条回复用害怕错过或愧疚来推人下单；顾客会起戒心，就算买了也容易退。',
  /** What would have worked, in general form. */
  'check.empathy.pressure.better':
    '把选择权交给顾客，说清利弊就好，例如“您先想想，活动到周日，到时候再定也来得及”。',
  /** Name of the check, as short as possible. */
  'check.accuracy.claims-true.name': '说的都对',
  /** {{right}}: how many true statements. */
  'check.accuracy.claims-true.met': '你说的 {{right}} 处事实都与店铺资料相符，顾客可以放心照着做。',
  /** {{wrong}}: false ones, {{right}}: true ones. */
  'check.accuracy.claims-true.wrong':
    '有 {{wrong}} 处说法与店铺资料不符（{{right}} 处相符）；顾客照着做会吃亏，之后也难再信。',
  /** {{loose}}: statements nobody can support. */
  'check.accuracy.claims-true.loose': '有 {{loose}} 处说法在店铺资料里找不到依据，顾客没法核实。',
  /** Nothing that could be checked. */
  'check.accuracy.claims-true.none': '整段对话没有说出一件可以核对的事实，顾客心里还是没底。',
  /** What would have worked, in general form. */
  'check.accuracy.claims-true.better': '说出口的政策、价格、日期、规格，先对照一遍再发；拿不准就先查。',
  /** Name of the check, as short as possible. */
  'check.accuracy.must-know.name': '该说的都说了',
  /** {{total}}: how many points. */
  'check.accuracy.must-know.met': '顾客必须知道的 {{total}} 点，你都说到了。',
  /** {{told}} of {{total}}; {{missing}}: list of points not told. */
  'check.accuracy.must-know.part': '必须告诉顾客的 {{total}} 点说了 {{told}} 点，还缺：{{missing}}。',
  /** {{missing}}: list of points not told. */
  'check.accuracy.must-know.missed': '顾客必须知道的还没有说：{{missing}}。',
  /** What would have worked, in general form. */
  'check.accuracy.must-know.better': '结束前对照一遍：规则、费用、时间、下一步，顾客还缺哪一条？',
  /** Name of the check, as short as possible. */
  'check.accuracy.word-and-deed.name': '说到做到',
  /** Everything said was done. */
  'check.accuracy.word-and-deed.met': '你说的都在工作台上办了，办了的也都告诉了顾客。',
  /** Said to be done, done only later. */
  'check.accuracy.word-and-deed.late':
    '你说“已办好”的时候其实还没办，后来才补上；顾客若当场去看，就会发现对不上。',
  /** Announced, never done. */
  'check.accuracy.word-and-deed.open': '你答应去办的事，到结束也没有在工作台上办；顾客会一直等下去。',
  /** Said to be done, never done. */
  'check.accuracy.word-and-deed.empty': '你说已经办好的事，工作台上没有记录；顾客很快就会发现。',
  /** Done without telling. */
  'check.accuracy.word-and-deed.silent': '事情办了，却没有告诉顾客；对方还在担心。',
  /** Nothing said and nothing done. */
  'check.accuracy.word-and-deed.missed': '这件事需要动手办，工作台上却什么也没有。',
  /** What would have worked, in general form. */
  'check.accuracy.word-and-deed.better': '说“已办好”之前先在工作台办好，说了“我来办”就当场办，办完告诉顾客。',
  /** Name of the check, as short as possible. */
  'check.accuracy.finds-out.name': '先查再说',
  /** Looked up in the right place first. */
  'check.accuracy.finds-out.met': '你先查了对应的资料再回答，说得对不是靠运气。',
  /** Looked up some of it, or afterwards. */
  'check.accuracy.finds-out.part': '你查了一部分，或是先说后查；有些事实是在没看资料的情况下说的。',
  /** Never looked up. */
  'check.accuracy.finds-out.missed': '没有查任何资料就作答；就算说对了，下次也未必。',
  /** What would have worked, in general form. */
  'check.accuracy.finds-out.better':
    '先打开订单、物流、商品或政策看一眼，再开口；来不及就先说“我核实一下，两分钟内回您”。',
  /** Name of the check, as short as possible. */
  'check.accuracy.thinks-ahead.name': '多想一步',
  /** Told what would have been asked next. */
  'check.accuracy.thinks-ahead.met': '你把顾客接下来会问的先说了，省了他一趟来回。',
  /** Some explanation beyond the bare answer. */
  'check.accuracy.thinks-ahead.part': '你给了说明，但没有提前回答下一个问题。',
  /** Nothing beyond the bare answer. */
  'check.accuracy.thinks-ahead.missed': '只答了眼前这一句，后面的问题都留给顾客自己来问。',
  /** What would have worked, in general form. */
  'check.accuracy.thinks-ahead.better': '顺带回答对方接下来会问的，例如“换新以后旧的不用寄回”。',
  /** Name of the check, as short as possible. */
  'check.accuracy.benefits.name': '把特点说成好处',
  /** Features tied to what the customer told. */
  'check.accuracy.benefits.met': '你把特点接到了顾客说的用途上，他能想象自己用起来的样子。',
  /** Some tied, or only general. */
  'check.accuracy.benefits.part': '有把特点说成好处，但和这位顾客的情况贴得还不够紧。',
  /** None tied. */
  'check.accuracy.benefits.missed': '只有参数，或没等了解情况就介绍；顾客得自己换算这和他有什么关系。',
  /** What would have worked, in general form. */
  'check.accuracy.benefits.better':
    '先问用途，再把参数换成对方的生活，例如“1.2公斤，放通勤包里背一天也不累”。',
  /** Name of the check, as short as possible. */
  'check.accuracy.identity-first.name': '先核对身份',
  /** Verified before data was shown or changed. */
  'check.accuracy.identity-first.met': '你先核对了身份，再动个人信息，顾客的资料是安全的。',
  /** Data shown or changed without verifying. */
  'check.accuracy.identity-first.missed':
    '没有核对身份就给出或改动了个人信息；对面若不是本人，后果由顾客承担。',
  /** What would have worked, in general form. */
  'check.accuracy.identity-first.better':
    '改地址或报出电话、地址之前，先核对身份，例如“为了您的信息安全，请告诉我手机尾号四位”。',
  /** Name of the check, as short as possible. */
  'check.accuracy.plain-words.name': '行话',
  /** {{times}}: how many replies. */
  'check.accuracy.plain-words.harm': '有 {{times}} 条回复用了内部说法，顾客看不懂，只能再问或者装懂。',
  /** What would have worked, in general form. */
  'check.accuracy.plain-words.better': '换成顾客听得懂的话，例如不说“走逆向单”，说“快递会上门把旧的取走”。',
  /** Name of the check, as short as possible. */
  'check.accuracy.over-promise.name': '把话说满',
  /** {{times}}: how many replies. */
  'check.accuracy.over-promise.harm': '有 {{times}} 条回复保证了没人能保证的事；一旦落空，就是下一次投诉。',
  /** What would have worked, in general form. */
  'check.accuracy.over-promise.better':
    '只承诺你能做的，例如“我会在发货前再检查一遍”，而不是“保证不会再坏”。',
  /** Name of the check, as short as possible. */
  'check.accuracy.vague-promise.name': '含糊的承诺',
  /** {{times}}: how many replies. */
  'check.accuracy.vague-promise.harm':
    '有 {{times}} 条回复只说“尽快”一类的话，没有时间；顾客不知道要等到什么时候。',
  /** What would have worked, in general form. */
  'check.accuracy.vague-promise.better': '把“尽快”换成可以核对的时间，例如“今天18点前发出，周四到”。',
  /** Name of the check, as short as possible. */
  'check.accuracy.beyond-policy.name': '超出规定的承诺',
  /** {{times}}: how many promises. */
  'check.accuracy.beyond-policy.harm': '有 {{times}} 处承诺超出了店铺规定；店铺兑现不了，顾客会两头落空。',
  /** What would have worked, in general form. */
  'check.accuracy.beyond-policy.better': '先查政策，再在规定之内给出最好的办法；想多给，先请示。',
  /** Name of the check, as short as possible. */
  'check.accuracy.empty-deed.name': '说办了却没办',
  /** {{times}}: how many deeds. */
  'check.accuracy.empty-deed.harm': '有 {{times}} 件事你说已经办好，工作台上却没有；这会直接毁掉顾客的信任。',
  /** What would have worked, in general form. */
  'check.accuracy.empty-deed.better': '先在工作台操作成功，再说“已为您办好”；还没办就说“我现在办”。',
  /** Name of the check, as short as possible. */
  'check.accuracy.privacy-breach.name': '触碰隐私',
  /** {{times}}: how many replies. */
  'check.accuracy.privacy-breach.harm':
    '有 {{times}} 条回复索要了不该问的秘密，或说出了别人的信息；顾客的安全因此受到威胁。',
  /** What would have worked, in general form. */
  'check.accuracy.privacy-breach.better':
    '密码、验证码、完整卡号一律不问；别人的信息一律不说，核对身份用手机尾号即可。',
  /** Name of the check, as short as possible. */
  'check.accuracy.off-platform.name': '引导站外',
  /** {{times}}: how many replies. */
  'check.accuracy.off-platform.harm':
    '有 {{times}} 条回复把交易或沟通引到了平台之外；出了问题，顾客得不到任何保障。',
  /** What would have worked, in general form. */
  'check.accuracy.off-platform.better': '沟通和付款都留在平台内；平台做不到的，如实说明。',
  /** Name of the check, as short as possible. */
  'check.questioning.opens-with-invitation.name': '开放式开场',
  /** Open question in the first or second answer. */
  'check.questioning.opens-with-invitation.met': '你一开始就请顾客把情况说出来，重点由他自己讲。',
  /** Open question later. */
  'check.questioning.opens-with-invitation.late':
    '你问了开放的问题，只是晚了一些；前面已经在按自己的猜想走了。',
  /** Only questions that pin down at the start. */
  'check.questioning.opens-with-invitation.near':
    '开头问的是只能答“是”或一个数的问题，顾客没有机会说他觉得要紧的。',
  /** No question. */
  'check.questioning.opens-with-invitation.missed': '没有请顾客讲一讲情况，就直接往下走了。',
  /** What would have worked, in general form. */
  'check.questioning.opens-with-invitation.better': '先请对方讲，例如“方便说说当时是什么情况吗？”',
  /** Name of the check, as short as possible. */
  'check.questioning.brings-out-facts.name': '问出关键',
  /** {{total}}: how many facts. */
  'check.questioning.brings-out-facts.met': '影响处理方式的 {{total}} 个关键情况，都被你问出来了。',
  /** {{found}} of {{total}}; {{missing}}: labels. */
  'check.questioning.brings-out-facts.part': '关键情况问出了 {{found}}/{{total}}，还没问到：{{missing}}。',
  /** {{missing}}: labels. */
  'check.questioning.brings-out-facts.missed':
    '这些关键情况没有问出来，或没等回答：{{missing}}；方案只能靠猜。',
  /** What would have worked, in general form. */
  'check.questioning.brings-out-facts.better': '想一想：要给出合适的办法，还缺哪一条信息？就问那一条。',
  /** Name of the check, as short as possible. */
  'check.questioning.builds-on-answers.name': '接着对方的话问',
  /** Answers taken up. */
  'check.questioning.builds-on-answers.met': '你把顾客的回答接了下去，他知道自己说的有用。',
  /** Some taken up. */
  'check.questioning.builds-on-answers.part': '有些回答你接住了，有些说完就过去了。',
  /** None taken up. */
  'check.questioning.builds-on-answers.missed': '顾客说了，后面的话却没有用上；对方会想那为什么要问。',
  /** What would have worked, in general form. */
  'check.questioning.builds-on-answers.better':
    '下一句从对方刚说的话接起，例如“您说周末要用，那最晚哪天送到合适？”',
  /** Name of the check, as short as possible. */
  'check.questioning.gives-back.name': '复述再提方案',
  /** Restated before proposing. */
  'check.questioning.gives-back.met': '提方案之前，你先把理解到的说了一遍，顾客知道你们说的是同一件事。',
  /** Facts named but not given back as such. */
  'check.questioning.gives-back.near': '你用上了顾客说的情况，但没有完整复述、请他确认。',
  /** Said to be understood, with nothing in it that the customer said. */
  'check.questioning.gives-back.bare': '你说了“明白”或问了对不对，但顾客说的情况一样也没放进去。',
  /** Restated only after a remedy was offered, recommended or done. */
  'check.questioning.gives-back.late': '你复述了，不过那时办法已经摆上桌了；先确认再提，少走弯路。',
  /** Never restated, or only before the customer had told anything. */
  'check.questioning.gives-back.missed':
    '顾客说的情况没有复述确认（对方还没说就“复述”不算）；万一理解错了，两边都白忙。',
  /** What would have worked, in general form. */
  'check.questioning.gives-back.better':
    '提方案前用一句话复述，并请对方确认，例如“您是想周五前收到，最好别再自己跑一趟，对吗？”',
  /** Name of the check, as short as possible. */
  'check.questioning.open-then-closed.name': '先放后收',
  /** Open first, closed later. */
  'check.questioning.open-then-closed.met': '你先请顾客讲，再用具体问题敲定，既全面又准确。',
  /** Closed first, open later. */
  'check.questioning.open-then-closed.turned': '两种问题都用了；反过来先开放、后封闭，会更顺。',
  /** Only open questions. */
  'check.questioning.open-then-closed.only-open': '只有开放的问题，细节没有敲定。',
  /** Only closed questions. */
  'check.questioning.open-then-closed.only-closed':
    '只有“是不是”“哪一天”这类问题，顾客没机会说你没想到的事。',
  /** No questions. */
  'check.questioning.open-then-closed.missed': '一个了解情况的问题都没有问。',
  /** What would have worked, in general form. */
  'check.questioning.open-then-closed.better': '先用开放问题了解全貌，再用封闭问题敲定细节。',
  /** Name of the check, as short as possible. */
  'check.questioning.no-interrogation.name': '不连环追问',
  /** Never too many at once. */
  'check.questioning.no-interrogation.met': '提问有节制，顾客答起来不费劲。',
  /** A single reply asked, though there was more to find out. */
  'check.questioning.no-interrogation.few': '没有堆问题，但也几乎没问，所以只算一半。',
  /** {{times}}: how many times. */
  'check.questioning.no-interrogation.broken':
    '有 {{times}} 处问题堆得太多，或接连只问不答；顾客像在接受盘问。',
  /** No questions. */
  'check.questioning.no-interrogation.missed': '没有提问，也就谈不上问得恰当。',
  /** What would have worked, in general form. */
  'check.questioning.no-interrogation.better': '一次最多问两件事，问之前先给一点：一句回应或一个理由。',
  /** Name of the check, as short as possible. */
  'check.questioning.no-repeat-asking.name': '不重复问',
  /** Nothing asked twice. */
  'check.questioning.no-repeat-asking.met': '你没有让顾客重复已经说过的话。',
  /** A single reply asked, though there was more to find out. */
  'check.questioning.no-repeat-asking.few': '没有让顾客重复，但也几乎没问，所以只算一半。',
  /** {{times}}: how many times. */
  'check.questioning.no-repeat-asking.broken':
    '有 {{times}} 次问了顾客说过的，或工作台上就有的信息；对方会觉得你没在听。',
  /** No questions. */
  'check.questioning.no-repeat-asking.missed': '没有提问，这一项也就没有得分。',
  /** What would have worked, in general form. */
  'check.questioning.no-repeat-asking.better': '先看工作台和聊天记录，已有的不再问。',
  /** Name of the check, as short as possible. */
  'check.resolution.recognise.name': '认清问题',
  /** Matter named early. */
  'check.resolution.recognise.met': '你很快用自己的话说出了问题，顾客知道你明白了。',
  /** Turned to it without naming it. */
  'check.resolution.recognise.near': '你着手处理了，但没有说出问题是什么，顾客不确定你理解得对不对。',
  /** Named late. */
  'check.resolution.recognise.late': '你说出了问题，只是绕了几轮才说。',
  /** Never named. */
  'check.resolution.recognise.missed': '始终没有说出顾客遇到了什么问题。',
  /** What would have worked, in general form. */
  'check.resolution.recognise.better': '用自己的话说出问题，例如“也就是说，壶到手就裂了，周五家里来客要用”。',
  /** Name of the check, as short as possible. */
  'check.resolution.record.name': '记录问题',
  /** Ticket or profile note. */
  'check.resolution.record.met': '你在工作台上留了记录，后面的同事接手时不用再问顾客。',
  /** Follow-up or hand-over carries it. */
  'check.resolution.record.near': '后续安排里带到了这件事，但问题本身没有单独记录。',
  /** Said, not written. */
  'check.resolution.record.said': '你说记下了，工作台上却没有；明天就没人记得了。',
  /** No note. */
  'check.resolution.record.missed': '没有留下记录，下次顾客得从头再说一遍。',
  /** What would have worked, in general form. */
  'check.resolution.record.better': '写一张工单，记下问题、时间和顾客的要求，后面的人不用再问。',
  /** Name of the check, as short as possible. */
  'check.resolution.respond.name': '快速回应',
  /** {{seconds}}: delay of the first reply. */
  'check.resolution.respond.met': '{{seconds}} 秒就给了切题的第一句，顾客不用干等。',
  /** {{seconds}}: delay of the first reply. */
  'check.resolution.respond.slow': '第一句切题，但等了 {{seconds}} 秒；这段时间顾客在猜有没有人。',
  /** {{seconds}}: delay; first answer not to the point. */
  'check.resolution.respond.beside': '{{seconds}} 秒后有了回复，但只是寒暄，没有碰到问题。',
  /** No real reply. */
  'check.resolution.respond.missed': '顾客没有等到一句有内容的回复。',
  /** What would have worked, in general form. */
  'check.resolution.respond.better': '一分钟内先接住，例如“收到，包裹停在中转站了是吗？我马上查”。',
  /** Name of the check, as short as possible. */
  'check.resolution.find-cause.name': '找出原因',
  /** Cause told after looking or asking. */
  'check.resolution.find-cause.met': '你查过或问过，并把原因告诉了顾客，他心里有数了。',
  /** Looked or asked, cause not told; or told without looking. */
  'check.resolution.find-cause.part': '你做了一部分：查了、问了却没说原因，或说了原因却没查证。',
  /** Nothing done. */
  'check.resolution.find-cause.missed': '没有去找原因，问题随时可能再来。',
  /** What would have worked, in general form. */
  'check.resolution.find-cause.better':
    '查一查、问一问，再用一句话说明为什么，例如“中转站因暴雨停运，所以五天没动”。',
  /** Name of the check, as short as possible. */
  'check.resolution.agree.name': '商定方案',
  /** Agreement sought or choice given. */
  'check.resolution.agree.met': '你征求了顾客的意见，方案是一起定的。',
  /** Customer agreed without being asked. */
  'check.resolution.agree.part': '顾客点了头，但你没有主动问；多问一句，他更有参与感。',
  /** No agreement. */
  'check.resolution.agree.missed': '没有征求顾客的意见，方案是单方面的。',
  /** What would have worked, in general form. */
  'check.resolution.agree.better': '提出方案后问一句，例如“这样安排您看可以吗？”',
  /** Name of the check, as short as possible. */
  'check.resolution.deadline.name': '给出时间',
  /** Checkable time told. */
  'check.resolution.deadline.met': '你给了可以核对的时间，顾客能安排自己的事了。',
  /** Time told, but false. */
  'check.resolution.deadline.part':
    '提到了时间，但没说成店里的承诺。讲清楚哪天之前办到哪一步，客户才好安排。',
  'check.resolution.deadline.wrong': '你给了时间，但与实际不符；顾客照着安排会落空。',
  /** No time told. */
  'check.resolution.deadline.missed': '没有给出时间，顾客不知道要等到什么时候。',
  /** What would have worked, in general form. */
  'check.resolution.deadline.better': '说出可以核对的时间点，例如“今天18点前发出，周四到”。',
  /** Name of the check, as short as possible. */
  'check.resolution.remedy.name': '落实办法',
  /** {{way}}: name of the way out. */
  'check.resolution.remedy.met': '办成了：{{way}}。顾客的需要得到了满足。',
  /** {{way}}: name of the way out. */
  'check.resolution.remedy.partly': '办成了一部分：{{way}}。还有更合顾客需要的办法。',
  /** Offered fittingly, not done. */
  'check.resolution.remedy.offered': '你提到了合适的办法，但没有办成；顾客还在原地。',
  /** Nothing that meets the need. */
  'check.resolution.remedy.missed': '没有给出能满足顾客需要的办法。',
  /** What would have worked, in general form. */
  'check.resolution.remedy.better': '选一条能满足需要、又在规定之内的办法，当场在工作台上办好。',
  /** Name of the check, as short as possible. */
  'check.resolution.follow-up.name': '安排回访',
  /** Scheduled and said. */
  'check.resolution.follow-up.met': '你排好了回访，也告诉了顾客，他知道事情没有断。',
  /** Scheduled, not said. */
  'check.resolution.follow-up.not-told': '你排好了回访，只是没告诉顾客。',
  /** Said, not scheduled. */
  'check.resolution.follow-up.said': '你说会回访，工作台上却没有安排；到时候很容易忘。',
  /** No follow-up. */
  'check.resolution.follow-up.missed': '没有后续安排，出了岔子顾客得自己再来找。',
  /** What would have worked, in general form. */
  'check.resolution.follow-up.better': '在工作台上排好回访，并告诉顾客，例如“周四签收后我再来确认一次”。',
  /** Name of the check, as short as possible. */
  'check.resolution.confirm.name': '确认解决',
  /** Asked whether it is solved, after something was done or agreed. */
  'check.resolution.confirm.met': '事情有了着落，你又确认了问题是否解决，结束是顾客说了算。',
  /** Closing answered, not confirmed. */
  'check.resolution.confirm.part': '顾客表了态或表示满意，但你没有主动确认是否解决。',
  /** Not confirmed. */
  'check.resolution.confirm.missed': '办了或说定之后没有再确认，你并不知道问题是不是真的解决了。',
  /** What would have worked, in general form. */
  'check.resolution.confirm.better': '结束前问一句，例如“现在可以正常用了吗？还有别的要我帮忙的吗？”',
  /** Name of the check, as short as possible. */
  'check.resolution.choice.name': '给出选择',
  /** Two or more ways laid out. */
  'check.resolution.choice.met': '你把几种办法摆了出来，由顾客来选，他有掌控感。',
  /** A say in one way, or ways named apart. */
  'check.resolution.choice.part': '顾客有机会表态，但几种办法没有并排摆出来。',
  /** One way only. */
  'check.resolution.choice.missed': '明明不止一种办法，顾客只听到一种。',
  /** What would have worked, in general form. */
  'check.resolution.choice.better': '有两条路就都摆出来，各说一句利弊，请顾客挑。',
  /** Name of the check, as short as possible. */
  'check.resolution.answers-doubts.name': '打消顾虑',
  /** {{answered}} of {{total}}. */
  'check.resolution.answers-doubts.met': '顾客的 {{total}} 个顾虑，你都用事实回应了。',
  /** {{answered}} of {{total}}. */
  'check.resolution.answers-doubts.part': '顾客的 {{total}} 个顾虑回应了 {{answered}} 个，剩下的还悬着。',
  /** {{answered}} of {{total}}; both may be 0. */
  'check.resolution.answers-doubts.missed':
    '顾客的顾虑没有得到回应（{{answered}}/{{total}}），或没有推荐到可以讨论的程度。',
  /** What would have worked, in general form. */
  'check.resolution.answers-doubts.better':
    '先认同顾虑，再用一个事实回应，例如“您担心重，这款1.2公斤，和一瓶水差不多”。',
  /** Name of the check, as short as possible. */
  'check.resolution.accepted.name': '顾客接受',
  /** Accepted a full way out. */
  'check.resolution.accepted.met': '顾客接受了，他的需要得到了满足。',
  /** Accepted a lesser way out. */
  'check.resolution.accepted.partly': '顾客接受了折中的办法，心里还有一点遗憾。',
  /** Handed on with consent. */
  'check.resolution.accepted.handed-on': '事情交给了更合适的人，顾客愿意等，但还没有解决。',
  /** Not accepted. */
  'check.resolution.accepted.missed': '到结束时，顾客没有接受任何办法。',
  /** What would have worked, in general form. */
  'check.resolution.accepted.better': '对照顾客真正要的结果，看还差哪一步：办法、时间，还是一句确认。',
  /** Name of the check, as short as possible. */
  'check.resolution.efficient.name': '不绕弯路',
  /** {{answers}}: number of answers. */
  'check.resolution.efficient.met': '{{answers}} 轮办妥，没有一条是多余的，也没有让顾客干等。',
  /** {{answers}}: number of answers, {{needless}}: those that did nothing, {{nudges}}: times the customer had to nudge. */
  'check.resolution.efficient.part':
    '{{answers}} 轮里有 {{needless}} 条没有推进、重复或又问了一遍，顾客催了 {{nudges}} 次。',
  /** Not settled at all. */
  'check.resolution.efficient.missed': '事情没有办成，花的时间也就没有换来结果。',
  /** What would have worked, in general form. */
  'check.resolution.efficient.better':
    '让每条回复都有用：问一点、说一点或办一点。分成几条短消息没关系，空话不要发。',
  /** Name of the check, as short as possible. */
  'check.resolution.relation.name': '善始善终',
  /** Kind end. */
  'check.resolution.relation.met': '收尾周到，顾客愿意再来。',
  /** Kind words earlier, not at the end. */
  'check.resolution.relation.part': '前面有暖心的话，收尾却有些匆忙。',
  /** No kind end. */
  'check.resolution.relation.missed': '结束得有点突然，没有一句道谢或告别。',
  /** What would have worked, in general form. */
  'check.resolution.relation.better':
    '收尾时道谢、留一句关心或一个约定，例如“谢谢您耐心配合，有事随时找我”。',
  /** Name of the check, as short as possible. */
  'check.resolution.way-out.name': '只说不行',
  /** {{times}}: how many replies. */
  'check.resolution.way-out.harm': '有 {{times}} 条回复只是拒绝或推给别人，没有出路；顾客只剩下争吵或离开。',
  /** What would have worked, in general form. */
  'check.resolution.way-out.better': '把“不能”说成“可以这样”，例如“超期退不了，不过我可以帮您申请换新”。',
} as const;
