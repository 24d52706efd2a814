/** The page that shows how a finished session went. */
export const report = {
  /** Title of the page; {{customer}}: name of the customer. */
  'report.title': '和{{customer}}的这次对话',
  /** Line under the title; {{date}}: when it was played, {{seed}}: number of the customer. */
  'report.meta': '{{date}} · 顾客编号 {{seed}}',
  /** Who practised. */
  'report.meta.trainee': '{{name}} 接待',
  /** How hard the customer was, where it was chosen; {{level}}: 1 to 5. */
  'report.meta.level': '难度 {{level}}',
  /** Label of the total. */
  'report.overall': '总分',
  /** Beside the total; {{mark}}: least score to pass. */
  'report.pass-mark': '{{mark}} 分通过',
  /** How the total comes about when all dimensions weigh the same; {{terms}}: the scores. */
  'report.overall.mean': '四项平均：{{terms}}',
  /** The same with weights; {{terms}}: scores with their weights. */
  'report.overall.weighted': '按本场景的权重平均：{{terms}}',
  /** Some dimensions did not apply; {{terms}}: the scores that count. */
  'report.overall.partly': '打了分的几项平均：{{terms}}',
  /** Read out for the button of a score; {{name}}: dimension. */
  'report.score.open': '{{name}} {{score}} 分，看每一分的理由',
  /** Read out for the button of a dimension without a score. */
  'report.score.open-none': '{{name}}，本次不计分，看说明',
  /** Over the customer's stars and comment; {{name}}: customer. */
  'report.rating': '{{name}}的评价',
  /** Button: the same customer once more. */
  'report.again': '同一位再来',
  /** Button: the same scenario with another customer. */
  'report.another': '换一位顾客',
  /** Button: downloads the record as a file. */
  'report.download': '下载记录',
  /** Link to the list of past sessions. */
  'report.all': '全部记录',
  /** Names the critical items. */
  'report.critical.title': '碰到红线，本次不通过',
  /** Under that title. */
  'report.critical.text': '四项得分照常计算，但红线不能用分数抵消。',
  /** Tab and heading of the transcript. */
  'report.transcript': '对话',
  /** Tab and heading of the findings. */
  'report.findings': '得分明细',
  /** Names the two tabs on a phone. */
  'report.panes': '对话和得分明细',
  /** Read out before a line of the trainee. */
  'report.you': '你',
  /** A desk tool was refused; stands after its name. */
  'report.refused': '被拒绝',
  /** Button under a reply; {{name}}: dimension, {{count}}: findings that rest on this reply. */
  'report.turn.marks': '{{name}}：{{count}} 条依据在这句话里，看是哪些',
  /** Button under a reply: what it could have had; {{count}}: number of misses. */
  'report.turn.absent': '这里还可以：{{count}} 处',
  /** Under a reply while a miss is lit; {{name}}: name of the check. */
  'report.turn.could': '这句可以做到：{{name}}',
  /** Explains the underlines over the transcript. */
  'report.legend': '划线的地方是得分依据，把指针移上去看对应的得分点。',
  /** Points of an earned check. */
  'report.points': '{{points}} / {{max}}',
  /** Read out in place of those points. */
  'report.points.label': '得 {{points}} 分，满分 {{max}} 分',
  /** Read out in place of points taken away. */
  'report.points.harm': '扣 {{points}} 分',
  /** How a dimension's score comes about; {{terms}}: points with signs. */
  'report.sum': '{{terms}} = {{score}}',
  /** In its place when nothing brought a point. */
  'report.sum.none': '没有一项得分',
  /** Read out before that line. */
  'report.sum.label': '各项相加',
  /** Over the quoted words a finding rests on. */
  'report.heard': '听到的',
  /** Beside a quoted statement: a policy of the shop; {{title}} and {{text}} are the trainer's. */
  'report.truth.policy': '店铺规则「{{title}}」：{{text}}',
  /** The product page; {{text}} is the trainer's. */
  'report.truth.page': '商品页写的是：{{text}}',
  /** A price where no product is named. */
  'report.truth.price': '店里标价 {{amount}} 元',
  /** The price of a product. */
  'report.truth.price-of': '{{product}}标价 {{amount}} 元',
  /** What the customer paid. */
  'report.truth.paid': '订单实付 {{amount}} 元',
  /** {{count}}: pieces in stock. */
  'report.truth.stock': '{{product}}现有库存 {{count}} 件',
  /** {{date}}: day the parcel arrives. */
  'report.truth.arrives': '按店里的记录，{{date}}到',
  /** {{date}}: day the parcel leaves. */
  'report.truth.leaves': '按店里的记录，{{date}}发出',
  /** Why a parcel is held up; {{text}} is the trainer's. */
  'report.truth.cause': '物流写的原因：{{text}}',
  /** Where the parcel is. */
  'report.truth.parcel.preparing': '物流状态：备货中，还没发出',
  'report.truth.parcel.in-transit': '物流状态：运输途中',
  'report.truth.parcel.held': '物流状态：滞留',
  'report.truth.parcel.delivered': '物流状态：已签收',
  /** Nothing on file about it. */
  'report.truth.none': '店里的资料没有写到',
  /** Read out before what is on file, by what it says of the statement. */
  'report.truth.verdict.true': '相符',
  'report.truth.verdict.false': '不符',
  'report.truth.verdict.unsupported': '无从核对',
  /** Over the desk lines a finding rests on. */
  'report.done': '办过的',
  /** Jumps to the line in the transcript; {{at}}: time. */
  'report.jump': '跳到 {{at}} 的这一句',
  /** A miss with no place of its own. */
  'report.absence.whole': '整段对话里没有出现。',
  /** A miss and the reply that could have had it; {{at}}: time of the reply. */
  'report.absence.turn': '{{at}} 那一句本来可以做到',
  /** Over the better wording of a miss. */
  'report.better': '可以这样说',
  /** Link of a miss: the same customer again. */
  'report.retry': '再试一次',
  /** Link of a miss: the same customer, from the reply in question on. */
  'report.retry-here': '从这句重来',
  /** Link under one's own reply: go back to this moment and answer otherwise. */
  'report.rewind': '倒回这里',
  /** Notice on the report of a session that was rewound. */
  'report.rewound.title': '这次是倒回去重新接的。',
  /** Link in that notice. */
  'report.rewound.compare': '和原来那次对着看',
  /** Title of the page with both courses; {{customer}}: name of the customer. */
  'report.compare.title': '两种接法，同一位{{customer}}',
  /** Link back to the report. */
  'report.compare.back': '回到报告',
  /** Folded part both courses share; {{count}}: number of messages. */
  'report.compare.shared': '分开之前的 {{count}} 条消息',
  /** Heading of the first course. */
  'report.compare.before': '原来这样接',
  /** Heading of the second course. */
  'report.compare.after': '倒回后这样接',
  /** Link to a course's own report. */
  'report.compare.open': '看完整报告',
  /** {{stars}}: stars of the customer. */
  'report.compare.stars': '顾客打 {{stars}} 星',
  /** Heading of the table. */
  'report.compare.moved': '哪些得分变了',
  /** Instead of the table. */
  'report.compare.none': '两种接法，每一项得分都一样。',
  /** Column. */
  'report.compare.finding': '评分项',
  /** Column. */
  'report.compare.dimension': '维度',
  /** Column. */
  'report.compare.change': '变化',
  /** Count of findings of one kind in a dimension. */
  'report.count.met': '做到 {{count}}',
  /** Count of findings of one kind in a dimension. */
  'report.count.missed': '没做到 {{count}}',
  /** Count of findings of one kind in a dimension. */
  'report.count.harm': '扣分 {{count}}',
  /** In place of findings where a dimension did not apply. */
  'report.group.none': '这次对话里没有需要这项能力的地方，不打分，也不算进总分。',
  /** Over the three things to work on first. */
  'report.first': '下次先练',
  /** In their place when nothing was lost. */
  'report.first.none': '这次没有丢分的地方。',
  /** Points a finding lost, beside its name. */
  'report.lost': '丢 {{points}} 分',
  /** Title of the mood chart; {{name}}: customer. */
  'report.mood.title': '{{name}}的心情是怎么走的',
  /** Under the title of the mood chart. */
  'report.mood.text': '每个点是一次变化，移到点上看原因。',
  /** Line of the chart, −100 to 100. */
  'report.mood.valence': '心情',
  /** Line of the chart, 0 to 100. */
  'report.mood.trust': '信任',
  /** Line of the chart, 0 to 100. */
  'report.mood.patience': '耐心',
  /** Column: time. */
  'report.mood.at': '时间',
  /** Column: why the mood changed. */
  'report.mood.cause': '原因',
  /** Title of the chart of points. */
  'report.scores.title': '分数去了哪里',
  /** Under that title. */
  'report.scores.text': '每项 100 分：得到的、没做到的，再减去扣掉的。',
  /** Column and legend: points earned. */
  'report.scores.earned': '得到',
  /** Column and legend: points missed. */
  'report.scores.missed': '没做到',
  /** Column and legend: points taken by harm. */
  'report.scores.harm': '扣掉',
  /** Column: the dimension. */
  'report.scores.dimension': '维度',
  /** Column: the score. */
  'report.scores.score': '得分',
  /** Opens the table under a chart. */
  'report.table': '看表格',
  /** Title of the figures. */
  'report.metrics.title': '平台指标',
  /** Column: name of a figure. */
  'report.metrics.name': '指标',
  /** Column: value of a figure. */
  'report.metrics.value': '数值',
  /** Column: how a figure is counted. */
  'report.metrics.how': '怎么算',
  /** How a figure is counted. */
  'report.metrics.firstResponse.how': '从顾客第一条消息到你第一条回复',
  /** How a figure is counted. */
  'report.metrics.averageResponse.how': '顾客每次开口到你回复的平均时间',
  /** How a figure is counted. */
  'report.metrics.handleTime.how': '从开始到结束',
  /** How a figure is counted. */
  'report.metrics.threeMinuteRate.how': '3 分钟内得到回复的顾客消息占比',
  /** How a figure is counted. */
  'report.metrics.messageRatio.how': '你的消息数 ÷ 顾客的消息数',
  /** How a figure is counted. */
  'report.metrics.turns.how': '双方一共发了多少条',
  /** How a figure is counted. */
  'report.metrics.firstContactResolution.how': '这一次就解决，不用再来问',
  /** In place of a figure that cannot be given. */
  'report.metrics.none': '没有',
  /** A figure that is yes or no. */
  'report.metrics.yes': '是',
  /** A figure that is yes or no. */
  'report.metrics.no': '否',
  /** Seconds. */
  'report.seconds': '{{seconds}} 秒',
  /** Marks a report whose scenario is no longer the one that was played. */
  'report.changed.title': '场景后来改过',
  /** Under that mark. */
  'report.changed.text':
    '你说的话和做的事都没有变，但顾客的反应和分数是按现在的场景重新算的，可能和当时不一样。',
  /** Marks a report whose scoring version is newer than the record's. */
  'report.engine.title': '评分版本更新过',
  /** Under that mark; {{before}}, {{now}}: versions. */
  'report.engine.text':
    '这次对话当时用的是版本 {{before}}，现在按版本 {{now}} 重新评分，分数可能和当时不一样。',
  /** While the session is replayed. */
  'report.loading': '正在重放这次对话……',
  /** No record with this id. */
  'report.missing.title': '这台设备上没有这份记录',
  /** Under that title. */
  'report.missing.text': '它可能在另一台设备上，或者已经删除。如果有记录文件，可以到“团队”里导入。',
  /** The record cannot be read. */
  'report.damaged.title': '这份记录读不出来',
  /** Under that title. */
  'report.damaged.text': '记录的内容不完整，没法重放。其他记录不受影响，这份也没有被改动。',
  /** The scenario of the record is not here. */
  'report.unknown.title': '找不到这份记录的场景',
  /** Under that title; {{id}}: scenario. */
  'report.unknown.text': '重放需要场景“{{id}}”，这里没有。记录还在，可以先下载保存。',
  /** The scenario of the record has mistakes. */
  'report.broken.title': '这份记录的场景有错',
  /** Under that title; {{id}}: scenario. */
  'report.broken.text': '场景“{{id}}”现在读不通，没法重放。改好以后再打开这一页就行，记录没有变。',
  /** The replay itself failed. */
  'report.failed.title': '重放中断了',
  /** Under that title. */
  'report.failed.text': '记录没有变。请下载这份记录，连同下面这行一起发给维护的人。',
  /** Link from the screens above. */
  'report.to-team': '去导入记录',
  /** Link from the screens above. */
  'report.home': '回到练习',
} as const;
