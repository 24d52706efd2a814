/** The page on which trainers write and rehearse scenarios. */
export const author = {
  /** Title of the page. */
  'author.title': '编写场景',
  /** First screen, before there is a text. */
  'author.start.title': '从现成的场景改起',
  /** Under that title. */
  'author.start.text':
    '改一个现成的场景最快：打开的是一份副本，原来的不会变。没有问题的文本会自动出现在“练习”里，标着“自编”。',
  /** Heading over the button that opens a file. */
  'author.start.own': '打开自己的文件',
  /** Beside that button. */
  'author.start.file.text': '.yaml、.yml 或 .json，也可以直接拖到这一页。',
  /** Button: opens the file chooser. */
  'author.start.file': '打开文件',
  /** Button: begins with a shipped scenario; {{title}}. */
  'author.start.from': '从“{{title}}”开始改',
  /** Button of the toolbar: another text. */
  'author.open': '打开别的',
  /** Title of the dialog behind that button. */
  'author.open.title': '打开别的场景',
  /** In that dialog. */
  'author.open.text': '现在这份会留在“以前的文本”里，不会丢。',
  /** Over the list of shipped scenarios. */
  'author.open.shipped': '现成的场景',
  /** Over the list of earlier texts. */
  'author.open.earlier': '以前的文本',
  /** A file that is no text, or too large. */
  'author.open.unreadable': '“{{name}}”读不了：不是文本，或者超过 1 MB。',
  /** Heading over the author's scenarios that can be practised. */
  'author.own.title': '我编的，正在“练习”里',
  /** Takes one out of Practise; its text is kept. */
  'author.own.remove': '移出练习',
  /** Label of that button. */
  'author.own.remove.label': '把“{{title}}”移出练习，文本留在“以前的文本”里',
  /** Opens the desk with this scenario. */
  'author.own.go': '去练习',
  /** The text as it stands can be practised. */
  'author.own.ready': '已经放进“练习”',
  /** What can be practised is an earlier state of the text. */
  'author.own.earlier': '“练习”里是上一个没有问题的版本',
  /** The id is that of a shipped scenario. */
  'author.own.taken': 'id“{{id}}”和自带的场景重名，换一个 id 就能放进“练习”',
  /** Button: downloads the text as typed. */
  'author.download': '下载',
  /** The draft is on the disk; {{time}}: time of day. */
  'author.saved': '已存在这台设备上 {{time}}',
  /** The draft is about to be written. */
  'author.saving': '正在保存……',
  /** Writing the draft failed. */
  'author.save-failed': '没存上：浏览器的存储已满或被禁用。这份文本在关闭页面前都在，请现在下载一份。',
  /** Tab: the text. */
  'author.tab.text': '场景文本',
  /** Tab: what the customer knows. */
  'author.tab.outline': '大纲',
  /** Tab: the shop's own file. */
  'author.tab.shop': '店铺资料',
  /** Names the tabs on the left. */
  'author.tabs.left': '文本、大纲和店铺',
  /** Tab: the conversation. */
  'author.tab.talk': '试聊',
  /** Tab: the exemplars. */
  'author.tab.exemplars': '示范',
  /** Names the tabs on the right. */
  'author.tabs.right': '排练',
  /** Label of the text area. */
  'author.text.label': '场景文本（YAML）',
  /** Label of the shop's text area. */
  'author.shop.label': '店铺资料（YAML）',
  /** Over the shop's text area. */
  'author.shop.text':
    '场景用的是自带的店铺时，这里留空就行。用自己的店铺，就把它的文件贴在下面，或者打开文件。',
  /** Button: opens a shop file. */
  'author.shop.open': '打开店铺文件',
  /** Number of faults; opens the list. */
  'author.issues': '{{count}} 处要改',
  /** No faults. */
  'author.issues.none': '没有发现问题',
  /** While the text is being looked at. */
  'author.issues.busy': '正在检查……',
  /** Line of a fault. */
  'author.issues.line': '第 {{line}} 行',
  /** A fault of the shop's file. */
  'author.issues.shop': '店铺',
  /** Jumps to a fault. */
  'author.issues.jump': '跳到这一行',
  /** The outline cannot be shown. */
  'author.outline.none': '文本读通以后，这里会列出顾客知道什么、怎样才会说。',
  /** Heading in the outline. */
  'author.outline.facts': '顾客知道的事',
  /** Heading in the outline. */
  'author.outline.points': '要告诉顾客的要点',
  /** Heading in the outline. */
  'author.outline.objections': '异议',
  /** Heading in the outline. */
  'author.outline.resolutions': '解决办法',
  /** Heading in the outline. */
  'author.outline.steps': '需要的步骤',
  /** When the customer tells a fact. */
  'author.reveal.volunteered': '自己会说',
  /** When the customer tells a fact. */
  'author.reveal.adjacent': '问到相近的也会说',
  /** When the customer tells a fact. */
  'author.reveal.asked': '问到才说',
  /** A fact on which the right way out depends. */
  'author.outline.decides': '关键',
  /** A point that has to be told. */
  'author.outline.required': '必须说',
  /** A resolution that meets the need. */
  'author.meets.fully': '完全满足',
  /** A resolution that meets part of the need. */
  'author.meets.partly': '部分满足',
  /** A fact came out in the rehearsal; {{at}}: time. */
  'author.outline.told': '{{at}} 说出来了',
  /** A point was told in the rehearsal. */
  'author.outline.point-told': '{{at}} 说到了',
  /** Which points answer an objection. */
  'author.outline.answered-by': '用这些要点化解：{{points}}',
  /** A step of handling. */
  'author.step.recognise': '确认问题',
  /** A step of handling. */
  'author.step.record': '记录',
  /** A step of handling. */
  'author.step.respond': '回应',
  /** A step of handling. */
  'author.step.find-cause': '查明原因',
  /** A step of handling. */
  'author.step.agree': '商定办法',
  /** A step of handling. */
  'author.step.deadline': '给出期限',
  /** A step of handling. */
  'author.step.remedy': '办理',
  /** A step of handling. */
  'author.step.follow-up': '跟进',
  /** A step of handling. */
  'author.step.confirm': '确认解决',
  /** Label: number of the customer. */
  'author.seed': '顾客编号',
  /** Label: language of the conversation. */
  'author.lang': '语言',
  /** Button: begins a rehearsal. */
  'author.talk.start': '开始试聊',
  /** Button: begins anew. */
  'author.talk.restart': '重新开始',
  /** Before a rehearsal. */
  'author.talk.none': '扮演客服，和这位顾客聊几句。时间不走，你让它走多少就走多少。',
  /** The text has faults that stop a rehearsal. */
  'author.talk.blocked': '文本还读不通，改好左边的问题就能试聊。',
  /** The text changed after the rehearsal began. */
  'author.talk.stale': '文本在这之后改过，重新开始才会用上。',
  /** Label of the reply. */
  'author.talk.reply': '你的回复',
  /** Grey text in the reply. */
  'author.talk.placeholder': '回复{{name}}……',
  /** Button. */
  'author.talk.send': '发送',
  /** Button: lets time pass. */
  'author.talk.wait': '等 30 秒',
  /** Button: ends the conversation. */
  'author.talk.end': '结束对话',
  /** Button and heading: desk tools. */
  'author.talk.tools': '工作台',
  /** Label: which tool. */
  'author.talk.tool': '工具',
  /** Button: uses the tool. */
  'author.talk.use': '执行',
  /** Names the log. */
  'author.talk.log': '排练的对话',
  /** Read out before a line of the trainer. */
  'author.talk.you': '客服',
  /** Mood of the customer; numbers from −100 to 100 and 0 to 100. */
  'author.talk.mood': '心情 {{valence}} · 信任 {{trust}} · 耐心 {{patience}}',
  /** How many facts are out. */
  'author.talk.facts': '说出 {{told}}/{{all}} 件事',
  /** A desk tool was refused. */
  'author.talk.refused': '被拒绝',
  /** Over what was lost, after the end. */
  'author.talk.lost': '丢分最多',
  /** Tells what the exemplars are for. */
  'author.exemplars.text': '五段示范各演一遍。好的该高分，差的该低分，什么都不做和堆关键词都不该通过。',
  /** Button: plays them. */
  'author.exemplars.play': '播放全部示范',
  /** Column. */
  'author.exemplars.name': '示范',
  /** Column. */
  'author.exemplars.overall': '总分',
  /** Column. */
  'author.exemplars.outcome': '结果',
  /** Column. */
  'author.exemplars.stars': '星',
  /** Column: whether it came out as it should. */
  'author.exemplars.band': '范围',
  /** It did. */
  'author.exemplars.in': '在范围内',
  /** It did not. */
  'author.exemplars.out': '不在范围内',
  /** Column: ways on. */
  'author.exemplars.more': '看',
  /** Button: shows the conversation. */
  'author.exemplars.watch': '看对话',
  /** Full name of that button. */
  'author.exemplars.watch.label': '看“{{name}}”（{{lang}}）的对话',
  /** All of them came out as they should. */
  'author.exemplars.all-in': '全部在范围内。',
  /** Some did not. */
  'author.exemplars.some-out': '{{count}} 段不在范围内：',
  /** The text changed after they were played. */
  'author.exemplars.stale': '文本在这之后改过，再播放一次才准。',
  /** Name of an exemplar. */
  'author.exemplar.great': '优秀',
  /** Name of an exemplar. */
  'author.exemplar.average': '一般',
  /** Name of an exemplar. */
  'author.exemplar.poor': '较差',
  /** Name of an exemplar. */
  'author.exemplar.do-nothing': '什么都不做',
  /** Name of an exemplar. */
  'author.exemplar.keyword-soup': '堆关键词',
} as const;
