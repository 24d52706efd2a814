/** The page of a team: who needs help with what. */
export const team = {
  /** Title of the page: a question it answers. */
  'team.title': '谁需要练什么？',
  /** Under the title. */
  'team.intro': '这台设备上的练习，加上你导入的记录。所有分数都在这里重新算过。',
  /** The answer with several people; {{person}} is weakest in {{dimension}}. */
  'team.answer.person':
    '先帮{{person}}练“{{dimension}}”：全队这一项最弱，{{person}}平均 {{score}} 分，最低。',
  /** The answer with one person. */
  'team.answer.dimension': '最该练的是“{{dimension}}”：平均 {{score}} 分。',
  /** Second half of the answer; {{check}}: name of a check. */
  'team.answer.lost': '丢分最多的是“{{check}}”，{{sessions}} 次对话共丢 {{points}} 分。',
  /** In place of a name where none was given. */
  'team.nobody': '未署名',
  /** How many sessions are shown; {{shown}} of {{all}}. */
  'team.count': '{{shown}} 次对话（共 {{all}} 次）',
  /** Names the row of filters. */
  'team.filters': '筛选',
  /** Label of a group of filters. */
  'team.filter.person': '人',
  /** Label of a group of filters. */
  'team.filter.scenario': '场景',
  /** Label of a group of filters. */
  'team.filter.lang': '语言',
  /** Button: removes all filters. */
  'team.filter.clear': '全部显示',
  /** First choice of a list from which a value is added. */
  'team.filter.choose': '选……',
  /** Nothing passes the filters. */
  'team.filter.none': '没有符合筛选的对话',
  /** Title of the large chart. */
  'team.days.title': '四项能力一天天怎么变',
  /** Under that title. */
  'team.days.text': '每个点是那一天所有对话的平均分。',
  /** Title of a small chart. */
  'team.people.title': '每个人',
  /** Title of a small chart. */
  'team.scenarios.title': '每个场景',
  /** Title of a small chart. */
  'team.lost.title': '丢分最多的地方',
  /** Under that title. */
  'team.lost.text': '所有对话加起来丢掉的分。',
  /** Where a chart shows only part of the rows. */
  'team.chart.part': '图里是总分最低的 {{count}} 个，表格里有全部。',
  /** Opens the table under a chart. */
  'team.table': '看表格',
  /** Column. */
  'team.column.day': '日期',
  /** Column. */
  'team.column.person': '人',
  /** Column. */
  'team.column.scenario': '场景',
  /** Column. */
  'team.column.sessions': '次数',
  /** Column: mean total. */
  'team.column.overall': '总分',
  /** Column: share passed. */
  'team.column.passed': '通过率',
  /** Column: stars. */
  'team.column.csat': '满意度',
  /** Column: sessions with a critical item. */
  'team.column.critical': '触红线',
  /** Column: name of a check. */
  'team.column.check': '得分点',
  /** Column: points lost. */
  'team.column.points': '丢分',
  /** Column: customer of a session. */
  'team.column.customer': '顾客',
  /** Column: outcome of a session. */
  'team.column.outcome': '结果',
  /** Column: where a session comes from, and what can be done with it. */
  'team.column.from': '来源',
  /** Marks a row whose sessions were scored by different versions. */
  'team.mixed': '评分版本不同',
  /** Marks a row scored by another version than the present one. */
  'team.version': '评分版本 {{engine}}',
  /** Explains that mark under a table. */
  'team.mixed.text': '带这个标记的行混着不同评分版本的分数，平均数只能粗看。',
  /** Title of the list of sessions. */
  'team.sessions.title': '每一次对话',
  /** Button: shows more of the list; {{count}} are not shown yet. */
  'team.sessions.more': '再看一些（还有 {{count}} 次）',
  /** Title of the list of shifts. */
  'team.shifts.title': '每一班',
  /** Column: customers of a shift. */
  'team.column.customers': '顾客数',
  /** Column: customers of a shift who left unserved. */
  'team.column.lost': '流失',
  /** Full name of the button that removes an imported shift; {{person}}, {{date}}. */
  'team.shifts.remove.label': '移除{{person}} {{date}} 的一班',
  /** Asks before an imported shift is removed. */
  'team.shifts.remove.title': '移除导入的这一班？',
  /** Under that question; {{count}}: sessions that came with the shift. */
  'team.shifts.remove.text':
    '这一班和随它导入的 {{count}} 次对话会从这台设备上删掉。原来的文件不受影响，随时可以再导入。',
  /** Source of a session: practised here. */
  'team.from.here': '本机',
  /** Source of a session: came as a file. */
  'team.from.file': '导入',
  /** Button: removes an imported session from this device. */
  'team.remove': '移除',
  /** Full name of that button; {{person}}, {{scenario}}. */
  'team.remove.label': '移除{{person}}的“{{scenario}}”',
  /** Button: removes all imported sessions. */
  'team.remove.all': '移除全部导入的记录',
  /** Asks before removing. */
  'team.remove.title': '移除导入的记录？',
  /** Under that question; {{count}} sessions. */
  'team.remove.text': '{{count}} 份导入的记录会从这台设备上删掉。原来的文件不受影响，随时可以再导入。',
  /** Button in that question. */
  'team.remove.yes': '移除',
  /** Button: table of sessions as a CSV file. */
  'team.export.csv': '导出表格（CSV）',
  /** Button: records as a JSON file. */
  'team.export.json': '导出记录（JSON）',
  /** At the foot of the page: how records come in. */
  'team.import.text':
    '记录文件（一次对话或一班，.json 或 .jsonl）可以一次选多个，也可以直接拖到这一页。文件里的分数一概不看，每份都在这里重放、重新打分。',
  /** Button: opens the file chooser. */
  'team.import.choose': '导入记录文件',
  /** While files are read; {{done}} of {{all}}. */
  'team.import.busy': '正在重放 {{done}} / {{all}}……',
  /** Result: sessions that came in. */
  'team.import.added': '新导入 {{count}} 份。',
  /** Result: shifts that came in, each with its customers' sessions. */
  'team.import.shifts': '新导入 {{count}} 班，每位顾客的对话也在下面了。',
  /** Result: sessions that were here already. */
  'team.import.known': '{{count}} 份这里已经有了，没有重复导入。',
  /** Result: sessions that could not be read. */
  'team.import.refused': '{{count}} 份没能导入，其余不受影响：',
  /** Result: scenario changed since it was played. */
  'team.import.changed': '{{count}} 份的场景后来改过，分数按现在的场景算。',
  /** A place in a file; {{file}}, {{place}}: which record of it. */
  'team.import.place': '{{file}} 第 {{place}} 份',
  /** Why a file was not taken. */
  'team.import.too-large': '文件超过 {{most}} MB。',
  /** Why a record was not taken. */
  'team.import.failed': '重放中断，记录和场景对不上。',
  /** Why a record was not taken; {{id}}: scenario. */
  'team.import.broken': '场景“{{id}}”有错，先在“编写”里改好。',
  /** Closes the result. */
  'team.import.close': '知道了',
  /** No sessions at all. */
  'team.empty.title': '还没有可以看的对话',
  /** Under that title. */
  'team.empty.text': '在这台设备上练一次，或者把同事的记录文件拖进来，这里就会告诉你谁需要练什么。',
} as const;
