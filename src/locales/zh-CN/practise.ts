export const practise = {
  /** Title of the first page. */
  'practise.title': '今天练哪一位？',
  'practise.intro': '挑一位顾客，用自己的话接待。查订单、退款、补发都在工作台上做，结束后看每一分从哪来。',
  'practise.streak': '连续练了 {{days}} 天',
  /** Explains the streak on hover. */
  'practise.streak.note': '漏一天不要紧，连着漏两天才重新算。',
  'practise.daily': '今日一位',
  /** Beside the customer of the day. */
  'practise.daily.note': '今天所有人遇到的都是同一位，可以和同事比一比。',
  'practise.daily.start': '接待这位顾客',
  /** In place of that button once the customer of the day was met; {{score}}: overall, or a dash. */
  'practise.daily.done': '今天接待过了，{{score}} 分',
  /** Link to that session. */
  'practise.daily.report': '看报告',
  /** Link: the same customer once more. */
  'practise.daily.again': '再来一次',
  /** Names the row of the last seven daily customers. */
  'practise.daily.week': '最近七天',
  /** Read out for a day of that row; {{date}}: day, {{score}}: overall, or a dash. */
  'practise.daily.day': '{{date}}：{{score}} 分',
  'practise.daily.missed': '{{date}}：没有接待',
  /** Card on the first page that leads to shifts: several customers at once. */
  'practise.shift': '当一班',
  'practise.shift.text': '几位顾客同时来，一个时钟。练的是先回谁、怎么不让人等走。',
  'practise.shift.go': '去当班',
  'practise.options': '练习方式',
  'practise.options.mode': '方式',
  'practise.options.lang': '对话语言',
  'practise.options.archetype': '顾客性格',
  'practise.options.level': '难度',
  /** First choice of the two before: who and how hard the scenario says. */
  'practise.options.own': '按场景',
  'practise.options.seed': '顾客编号',
  /** Grey text in the empty seed field. */
  'practise.options.seed.random': '随机',
  'practise.options.seed.hint': '填同一个编号，会遇到同一位顾客。',
  'practise.options.mode.practice.note': '有提示，可以暂停。',
  'practise.options.mode.exam.note': '没有提示，不能暂停；标准一样。',
  'practise.cards': '全部场景',
  'practise.card.level': '难度 {{level}}（共 5 级）',
  'practise.card.best': '最好 {{score}} 分',
  'practise.card.new': '还没练过',
  'practise.card.start': '开始',
  /** Mark of a scenario written on this device. */
  'practise.card.own': '自编',
  /** Link: opens it on the author page. */
  'practise.card.edit': '修改',
  /** Label of that link. */
  'practise.card.edit.label': '修改“{{title}}”',
  'practise.cards.none': '还没有场景',
  'practise.cards.none.text': '到“编写”里写一个，保存后就会出现在这里。',
  'practise.cards.none.action': '去编写',
  'practise.archetype.upset': '很生气',
  'practise.archetype.anxious': '很着急',
  'practise.archetype.hesitant': '拿不定主意',
  'practise.archetype.rushed': '赶时间',
  'practise.archetype.sceptical': '不太信任',
  'practise.archetype.friendly': '好说话',
  'practise.archetype.irate': '火冒三丈',
  'practise.archetype.disappointed': '很失望',
  'practise.archetype.confused': '听不明白',
  'practise.archetype.price-sensitive': '看重价格',
  'practise.archetype.silent': '说着说着没声了',
  'practise.archetype.unpaid': '拍下没付款',
  'practise.archetype.chatty': '爱聊天',
  'practise.archetype.firm': '客气但坚持',
  'practise.archetype.know-it-all': '自认内行',
  'practise.archetype.lapsed': '很久没来',
  'practise.archetype.vip': '老会员',
  'practise.archetype.elderly': '年长，不太会用',
  'practise.archetype.bargain-hunter': '拿差评讨便宜',
  'practise.archetype.data-seeker': '打听别人的信息',
  'practise.relation.new': '新客',
  'practise.relation.returning': '老顾客',
  'practise.relation.vip': 'VIP',
  'practise.relation.lapsed': '很久没来',
  'practise.continue.title': '还有一位在等你',
  /** at is the session's own time so far. */
  'practise.continue.text': '{{customer}} · {{title}} · 已聊 {{at}}，时钟停着。',
  'practise.continue.go': '接着聊',
  'practise.continue.drop': '不练了',
  'practise.past': '练过的',
  'practise.past.none': '还没有记录',
  'practise.past.none.text': '练完第一位，成绩和对话会留在这里。',
  'practise.past.again': '同一位再来',
  'practise.past.open': '看报告',
  'practise.past.all': '全部显示（{{count}} 次）',
  'practise.past.passed': '通过',
  'practise.past.failed': '未通过',
  'practise.past.critical': '触红线',
  'practise.scoring': '怎么打分',
  'practise.scoring.intro':
    '四项各 0 到 100 分，没有机会表现的一项不打分。每一分都能点开，看到是哪句话、哪步操作得来的。',
  'practise.scoring.empathy':
    '第一时间回应感受，说的是这位顾客这件事；该道歉时具体地道一次歉；不怪人、不敷衍。',
  'practise.scoring.accuracy': '说的和店铺规定、订单、商品相符；说办了就真办了；不确定先查；给时间不含糊。',
  'practise.scoring.questioning': '先请顾客讲，再追问关键；把听到的说回去确认；不盘问，不问已经说过的。',
  'practise.scoring.resolution':
    '给出合规定、合需要的办法并在工作台上办好；有期限、有选择、问过意见、确认解决。',
  'practise.scoring.red': '红线：碰到一条，本次不通过',
  'practise.scoring.no-tricks': '堆关键词、反复客套、抄评分标准都不加分；换说法、错别字、长短也不扣分。',
} as const;
