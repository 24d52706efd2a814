/** Levels, badges, what to practise next and challenge codes. */
export const game = {
  /** Names the region with the cards below. */
  'game.title': '你的进展',
  /** Title of the card with the trainee's level. */
  'game.level.title': '你的等级',
  /** The level being worked on; {{level}}: 1 to 5. */
  'game.level.working': '第 {{level}} 级',
  /** In its place when all five are passed. */
  'game.level.all': '五级全过',
  /** Read out for the five steps; {{level}}: levels passed, may be 0. */
  'game.level.steps': '五级里已通过 {{level}} 级',
  /** Read out for a row of dots; {{name}}: dimension, {{have}} of {{need}}. */
  'game.level.shown': '{{name}}：近来达标 {{have}} 次，需要 {{need}} 次',
  /** What is missing; {{count}}: customers, {{level}}: level, {{skills}}: dimensions, {{mark}}: score. */
  'game.level.need': '还差 {{count}} 位 {{level}} 级或更难的顾客，{{skills}}达到 {{mark}} 分',
  /** The same, and one of them in another scenario. */
  'game.level.need.scenario':
    '还差 {{count}} 位 {{level}} 级或更难的顾客，{{skills}}达到 {{mark}} 分，要换一个场景',
  /** The same, and one of them of another kind. */
  'game.level.need.archetype':
    '还差 {{count}} 位 {{level}} 级或更难的顾客，{{skills}}达到 {{mark}} 分，要换一种性格',
  /** The same, and both. */
  'game.level.need.both':
    '还差 {{count}} 位 {{level}} 级或更难的顾客，{{skills}}达到 {{mark}} 分，场景和性格都要有变化',
  /** In place of the four dimensions in that sentence. */
  'game.level.four': '四项都',
  /** Between two dimensions in that sentence. */
  'game.level.and': '、',
  /** A red line was crossed lately; {{count}}: customers until it no longer counts. */
  'game.level.clear': '再接待 {{count}} 位顾客，不碰红线',
  /** When there is nothing left to pass. */
  'game.level.done': '最难的顾客你也接得住。等级不会掉，徽章和每日顾客还在等你。',
  /** Opens the rule. */
  'game.level.rule': '怎么升级',
  /** The rule; {{times}} of {{window}}, {{mark}}: score. */
  'game.level.rule.text':
    '最近 {{window}} 位这一级（或更难）的顾客里，每项都有 {{times}} 次达到 {{mark}} 分，来自两个场景、两种性格，并且都没碰红线，就升一级。只算第一次见的顾客；升了不会掉。',
  /** Title of the card with the recommendation. */
  'game.next.title': '接下来练',
  /** Button of that card. */
  /** In place of the title, for somebody who has never practised; the three steps say what a session is. */
  'game.next.first': '从这位开始',
  'game.next.step.1': '顾客先开口。看他说什么，用自己的话回。',
  'game.next.step.2': '查订单、补发、退款，都在对话旁边的工作台上点。',
  'game.next.step.3': '聊完看报告：哪句话得了分，哪句可以怎么说，还能倒回去重来。',
  'game.next.start': '开始',
  /** In its place when there is no scenario. */
  'game.next.none': '还没有场景可练。',
  /** Reason for somebody new. */
  'game.why.first': '第一次来，先会一位好说话的顾客，熟悉熟悉工作台。',
  /** A skill is due; {{section}}: skill, {{dimension}}: dimension, {{days}}: days ago, {{score}}: score then. */
  'game.why.due': '“{{section}}”（{{dimension}}）{{days}} 天前得 {{score}} 分，该再练一次了。',
  /** Nothing is due; {{score}}: score last time. */
  'game.why.ahead': '眼下没有到期该复习的，先补“{{section}}”（{{dimension}}），上次 {{score}} 分。',
  /** Why this kind of customer; {{archetype}}: kind, {{score}}: mean of late. */
  'game.why.badly': '“{{archetype}}”的顾客最近平均 {{score}} 分，再会一次。',
  'game.why.not-met': '“{{archetype}}”的顾客你还没接待过。',
  /** {{times}}: how often. */
  'game.why.seldom': '“{{archetype}}”的顾客你接待得最少，才 {{times}} 次。',
  /** Title of the card and the dialog with badges. */
  'game.badges.title': '徽章',
  /** {{have}} of {{all}}. */
  'game.badges.count': '{{have}} / {{all}}',
  /** Read out in place of that. */
  'game.badges.count.label': '得到 {{have}} 枚，一共 {{all}} 枚',
  /** Button that opens all badges. */
  'game.badges.all': '看全部徽章',
  /** Over the badge that is nearest to being earned. */
  'game.badges.near': '离得最近的一枚',
  /** Under the title of the dialog. */
  'game.badges.intro': '要在通过的对话里做到。除了“再来更好”，只算第一次见的顾客；得到的不会收回。',
  /** Mark of a badge that is earned. */
  'game.badges.earned': '已得到',
  /** Progress of one that is not; {{have}} of {{need}}. */
  'game.badges.progress': '{{have}} / {{need}}',
  /** Read out in place of that. */
  'game.badges.progress.label': '进度 {{have}} / {{need}}',
  /** Before links to the sessions that count, by their dates. */
  'game.badges.sessions': '算上的：',

  /** Name of a badge, and how it is earned. */
  'game.badge.AT-1.name': '想在前头',
  'game.badge.AT-1.how': '替顾客想到下一个问题，每条消息 3 分钟内有回应。5 次。',
  'game.badge.AT-2.name': '说到心坎',
  'game.badge.AT-2.how': '把商品特点说成对这位顾客的好处，而且句句属实。3 次。',
  'game.badge.AT-3.name': '接住情绪',
  'game.badge.AT-3.how': '顾客带着气来，你先接住他的感受，走时心情转好。5 次。',
  'game.badge.AT-4.name': '总有办法',
  'game.badge.AT-4.how': '摆出不止一种办法，没有一句光说“不行”。5 次。',
  'game.badge.AT-5.name': '当作老友',
  'game.badge.AT-5.how': '叫得出称呼，用得上顾客自己的事，没有套话。5 次。',

  /** Name of a badge, and how it is earned. */
  'game.badge.2.2.name': '干净利落',
  'game.badge.2.2.how': '连续 5 次通过，说的事实都对，没有一处被扣分。',
  'game.badge.3.1.name': '问出关键',
  'game.badge.3.1.how': '左右决定的情况大多由你问了出来。5 次。',
  'game.badge.3.2.name': '会问会听',
  'game.badge.3.2.how': '先开放后封闭，说回去确认，不盘问，不重复问。3 次。',
  'game.badge.4.1.name': '打消顾虑',
  'game.badge.4.1.how': '用事实回应了顾客的顾虑。3 次。',
  'game.badge.4.2.name': '一步不落',
  'game.badge.4.2.how':
    '处理投诉该走的步骤一步没少：认下、记录、回应、查因、商定、约时间、跟进、确认。3 次。',
  'game.badge.4.3.name': '由怨转信',
  'game.badge.4.3.how': '顾客带着气来，问题解决，给了 5 星。3 次。',
  'game.badge.5.3.name': '先核身份',
  'game.badge.5.3.how': '先核对身份，再说出或改动个人信息。3 次。',

  /** Name of a badge, and how it is earned. */
  'game.badge.won-back.name': '劝得回来',
  'game.badge.won-back.how': '让一位火冒三丈的顾客解决问题，给出 4 星以上。',
  'game.badge.exact-times.name': '时间说准',
  'game.badge.exact-times.how': '连续 10 次通过，没有一句“尽快”“稍等”这样没准信的话。',
  'game.badge.many-kinds.name': '百样人',
  'game.badge.many-kinds.how': '接待好 8 种不同性格的顾客。',
  'game.badge.second-try.name': '再来更好',
  'game.badge.second-try.how': '同一位顾客再接待一次，比头一次高 15 分以上。3 位。',

  /** After a session that brought something; {{level}}: level passed. */
  'game.moment.title': '这次的收获',
  'game.moment.level': '第 {{level}} 级通过',
  /** {{name}}: badge. */
  'game.moment.badge': '得到徽章“{{name}}”',
  /** Button that puts it away. */
  'game.moment.close': '收起',

  /** Label of the field for a code that a colleague passed on. */
  'game.challenge.label': '同事给的挑战码',
  /** Grey text in the empty field. */
  'game.challenge.example': '例如 {{code}}',
  /** Under the field. */
  'game.challenge.hint': '输入后会遇到同一位顾客，做完可以比一比。',
  'game.challenge.go': '接受挑战',
  /** The code is fine, but made under other conditions. */
  'game.challenge.other-scoring': '这串码来自另一版评分规则：顾客是同一位，分数不能直接比。',
  'game.challenge.other-content': '你这里的场景和对方的版本不同，顾客可能不完全一样。',
  'game.challenge.anyway': '照样开始',
  /** What is wrong with a code; {{sign}}: the sign, {{place}}: where it stands, counted from 1. */
  'challenge.empty': '先输入挑战码。',
  'challenge.sign': '第 {{place}} 个字符“{{sign}}”不会出现在挑战码里，请对照着再看一眼。',
  /** {{count}}: signs typed, {{least}}: at least. */
  'challenge.too-short': '只有 {{count}} 个字符，挑战码至少有 {{least}} 个，可能没有输全。',
  /** {{most}}: at most. */
  'challenge.too-long': '有 {{count}} 个字符，挑战码最多 {{most}} 个，可能多粘贴了一段。',
  'challenge.checksum': '这串码对不上，多半有一个字符输错或者输反了，请对照着再看一眼。',
  'challenge.newer': '这串码来自更新的版本，这里还读不懂。请先更新页面。',
  'challenge.unknown-scenario': '这串码里的场景你这里没有。如果是同事自己编写的，请他把场景文件也发给你。',
  /** Why two results cannot be compared. */
  'challenge.other-customer': '不是同一位顾客。',
  'challenge.other-language': '对话语言不同。',
  'challenge.other-scoring': '评分规则的版本不同，分数不能直接比。',

  /** Button on the report and title of its dialog. */
  'game.hand-on.button': '交给同事',
  'game.hand-on.title': '请同事也接待这位顾客',
  'game.hand-on.text': '把挑战码发给同事。对方在练习页输入，遇到的就是同一位顾客、同样的订单和脾气。',
  'game.hand-on.field': '挑战码',
  /** Check box: the code then carries one's own scores. */
  'game.hand-on.result': '带上我这次的分数',
  /** Under it. */
  'game.hand-on.result.hint': '对方做完就能和你比。码会长一些。',
  'game.hand-on.copy': '复制',
  'game.hand-on.copied': '已复制',
  'game.hand-on.failed': '浏览器不让复制，请选中上面的码自己复制。',

  /** Title of the table of results with the same customer; {{customer}}: name. */
  'game.same.title': '同一位顾客的几次',
  /** Under that title. */
  'game.same.text': '和这次比，差多少。',
  /** Column: who, and when. */
  'game.same.who': '谁，什么时候',
  'game.same.overall': '总分',
  'game.same.this': '这一次',
  /** In place of a name. */
  'game.same.nobody': '没写名字',
  /** In place of a name: the result came with a challenge code. */
  'game.same.rival': '给你挑战码的同事',
} as const;
