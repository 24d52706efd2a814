/** What is wrong in a scenario or shop file, told to the trainer who wrote it. */
export const issues = {
  /** {{most}}: number of characters. */
  'issues.too-large': '文件太大，最多 {{most}} 个字符。',

  /** What is wrong in a trainer's file: “yaml”. Plain words; the path stands beside it. */
  'issues.yaml-syntax': '第 {{line}} 行第 {{column}} 列读不懂，请检查这里的写法。',
  'issues.yaml-duplicate-key': '第 {{line}} 行第 {{column}} 列：同一层里这个名称出现了两次。',
  'issues.yaml-indent': '第 {{line}} 行第 {{column}} 列：缩进不对，同一层要对齐。',
  'issues.yaml-tab': '第 {{line}} 行第 {{column}} 列：缩进请用空格，不要用 Tab。',
  'issues.yaml-missing-char': '第 {{line}} 行第 {{column}} 列：少了引号、括号、逗号或空格。',
  'issues.yaml-several': '第 {{line}} 行第 {{column}} 列：一个文件只能有一份内容，请删掉“---”。',
  'issues.yaml-tag': '第 {{line}} 行第 {{column}} 列：不能使用“!”开头的类型标记。',
  'issues.yaml-aliases': '引用（*名称）用得太多，请直接写出内容。',
  'issues.yaml-too-deep': '层级太深，读不了。',

  /** What is wrong in a trainer's file: “format”. Plain words; the path stands beside it. */
  'issues.format-missing': '缺少 format，请在文件开头写上 format: {{newest}}。',
  'issues.format-newer': '文件是格式 {{format}}，本程序只认识到格式 {{newest}}，请先更新程序。',
  'issues.format-unknown': '没有“{{format}}”这种格式，请写 format: {{newest}}。',

  /** What is wrong in a trainer's file: “is”. Plain words; the path stands beside it. */
  'issues.is-a-shop': '这是店铺资料，不是场景。',

  /** What is wrong in a trainer's file: “not”. Plain words; the path stands beside it. */
  'issues.not-a-shop': '这不是店铺资料：缺少 kind: shop。',

  /** What is wrong in a trainer's file: “missing”. Plain words; the path stands beside it. */
  'issues.missing': '这一项必须填写。',

  /** What is wrong in a trainer's file: “unknown”. Plain words; the path stands beside it. */
  'issues.unknown-key': '没有“{{key}}”这一项。',
  'issues.unknown-key-near': '没有“{{key}}”这一项，是不是想写“{{near}}”？',

  /** What is wrong in a trainer's file: “not”. Plain words; the path stands beside it. */
  'issues.not-text': '这里要写文字。',
  'issues.not-a-number': '这里要写数字。',
  'issues.not-whole': '这里要写整数。',
  'issues.not-yes-or-no': '这里只能写 true 或 false。',
  'issues.not-a-list': '这里要写成列表。',
  'issues.not-a-mapping': '这里要写成“名称: 内容”的形式。',
  'issues.not-one-of': '“{{value}}”不在可选范围内：{{options}}。',
  'issues.not-one-of-near': '没有“{{value}}”这个选项，是不是想写“{{near}}”？',
  'issues.not-a-name': '“{{value}}”不能用作编号，只能用小写字母、数字和连字符，如 late-parcel。',
  'issues.not-a-clock': '“{{value}}”不是时间，请写成 09:30 这样。',

  /** What is wrong in a trainer's file: “too”. Plain words; the path stands beside it. */
  'issues.too-short': '不能为空。',
  'issues.too-long': '太长了，最多 {{most}} 个字。',
  'issues.too-few': '至少要有 {{least}} 项。',
  'issues.too-many': '最多只能有 {{most}} 项。',
  'issues.too-low': '不能小于 {{least}}。',
  'issues.too-high': '不能大于 {{most}}。',

  /** What is wrong in a trainer's file: “invalid”. Plain words; the path stands beside it. */
  'issues.invalid': '这里的内容不对。',

  /** What is wrong in a trainer's file: “unknown”. Plain words; the path stands beside it. */
  'issues.unknown-shop': '没有编号为“{{id}}”的店铺。',
  'issues.unknown-product': '店铺里没有商品“{{id}}”。现有：{{known}}。',
  'issues.unknown-point': '没有要点“{{id}}”。现有：{{known}}。',
  'issues.unknown-fact': '没有事实“{{id}}”。现有：{{known}}。',
  'issues.unknown-date': 'dates 里没有“{{id}}”。现有：{{known}}。',
  'issues.unknown-check': '评分里没有“{{id}}”这一项。',

  /** What is wrong in a trainer's file: “duplicate”. Plain words; the path stands beside it. */
  'issues.duplicate-id': '“{{id}}”重复了。',

  /** What is wrong in a trainer's file: “clock”. Plain words; the path stands beside it. */
  'issues.clock-reversed': '开始时间 {{from}} 晚于结束时间 {{to}}。',

  /** What is wrong in a trainer's file: “range”. Plain words; the path stands beside it. */
  'issues.range-reversed': '前一个数 {{low}} 大于后一个数 {{high}}。',

  /** What is wrong in a trainer's file: “too”. Plain words; the path stands beside it. */
  'issues.too-young': '顾客至少要 {{least}} 岁。',
  'issues.too-old': '顾客最多 {{most}} 岁。',

  /** What is wrong in a trainer's file: “delivery”. Plain words; the path stands beside it. */
  'issues.delivery-without-order': '没有订单就不会有物流，请补上 order 或去掉 delivery。',
  'issues.delivery-contradicts-order': '物流状态“{{state}}”与订单状态“{{status}}”矛盾。',

  /** What is wrong in a trainer's file: “update”. Plain words; the path stands beside it. */
  'issues.update-before-order': '物流更新早于下单，最多只能写 {{days}} 天前。',

  /** What is wrong in a trainer's file: “arrival”. Plain words; the path stands beside it. */
  'issues.arrival-of-delivered': '包裹已经送达，不要再写几天后到。',

  /** What is wrong in a trainer's file: “lapsed”. Plain words; the path stands beside it. */
  'issues.lapsed-with-order': '流失客户八个月内不该有订单。',

  /** What is wrong in a trainer's file: “no”. Plain words; the path stands beside it. */
  'issues.no-full-resolution': '没有一种解决办法能完全满足顾客（meets: fully）。',

  /** What is wrong in a trainer's file: “condition”. Plain words; the path stands beside it. */
  'issues.condition-empty': '条件是空的，永远达不到。',

  /** What is wrong in a trainer's file: “at”. Plain words; the path stands beside it. */
  'issues.at-least-impossible': 'atLeast 只能在 1 到 {{most}} 之间。',

  /** What is wrong in a trainer's file: “arrival”. Plain words; the path stands beside it. */
  'issues.arrival-missing': '条件要求告知到货日期，但物流里没写 arrivesInDays。',

  /** What is wrong in a trainer's file: “date”. Plain words; the path stands beside it. */
  'issues.date-without-shipping': '这些工具不会寄出东西，期限“{{date}}”没有意义。',
  'issues.date-out-of-reach': '最快 {{days}} 天到，赶不上“{{date}}”（{{due}} 天后）。',

  /** What is wrong in a trainer's file: “tool”. Plain words; the path stands beside it. */
  'issues.tool-without-order': '没有订单时用不了 {{tool}}。',
  'issues.tool-refused': '按店铺规则，{{tool}} 会被拒绝。',

  /** What is wrong in a trainer's file: “remedy”. Plain words; the path stands beside it. */
  'issues.remedy-step-without-tool': '步骤里有 remedy，但没有任何解决办法要用到工具（done）。',

  /** What is wrong in a trainer's file: “fact”. Plain words; the path stands beside it. */
  'issues.fact-without-neighbours': '话题“{{topics}}”没有相邻话题，这条事实问不出来，请改为 asked。',

  /** What is wrong in a trainer's file: “objection”. Plain words; the path stands beside it. */
  'issues.objection-never-raised': '没有解决办法会推荐商品，针对“{{id}}”的异议不会出现。',

  /** What is wrong in a trainer's file: “date”. Plain words; the path stands beside it. */
  'issues.date-unused': '日期“{{id}}”没有用到。',

  /** {{name}}: name between the double braces; {{near}}: one that exists. */
  'issues.unknown-placeholder': '没有占位符“{{name}}”。',
  'issues.unknown-placeholder-near': '没有占位符“{{name}}”，是不是想写“{{near}}”？',

  /** What is wrong in a trainer's file: “placeholder”. Plain words; the path stands beside it. */
  'issues.placeholder-not-there': '这个场景的这个位置没有“{{name}}”可填。',
  'issues.placeholder-too-early': '“{{name}}”要先用过对应的工具才有。',
  'issues.placeholder-one-sided': '另一种语言里用到了“{{name}}”，这里没有。',

  /** What is wrong in a trainer's file: “mention”. Plain words; the path stands beside it. */
  'issues.mention-empty': '“|”的一边是空的。',
  'issues.mention-never-said': '优秀示范里从没说到这个：{{mention}}',

  /** What is wrong in a trainer's file: “zh”. Plain words; the path stands beside it. */
  'issues.zh-without-han': '这里应写中文。',

  /** What is wrong in a trainer's file: “en”. Plain words; the path stands beside it. */
  'issues.en-mostly-han': '这里应写英文。',

  /** What is wrong in a trainer's file: “html”. Plain words; the path stands beside it. */
  'issues.html-tag': '“{{tag}}”会原样显示，不会变成格式。',

  /** What is wrong in a trainer's file: “exemplar”. Plain words; the path stands beside it. */
  'issues.exemplar-silent': '这段示范一句话也没说。',

  /** What is wrong in a trainer's file: “do”. Plain words; the path stands beside it. */
  'issues.do-nothing-does': '“什么都不做”的示范里不能说话，也不能用工具。',

  /** What is wrong in a trainer's file: “end”. Plain words; the path stands beside it. */
  'issues.end-not-last': 'end 之后不能再有内容。',

  /** What is wrong in a trainer's file: “coupon”. Plain words; the path stands beside it. */
  'issues.coupon-above-limit': '优惠券合计 {{given}} 元，超过店铺上限 {{most}} 元。',

  /** What is wrong in a trainer's file: “no”. Plain words; the path stands beside it. */
  'issues.no-express': '店铺规则里没有加急配送。',

  /** What is wrong in a trainer's file: “hint”. Plain words; the path stands beside it. */
  'issues.hint-harms': '提示不能引导学员去做“{{act}}”。',

  /** What is wrong in a trainer's file: “rule”. Plain words; the path stands beside it. */
  'issues.rule-twice': '规则“{{rule}}”在另一条里已经定过，值却不同。',
} as const;
