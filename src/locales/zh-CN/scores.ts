/** Scores, critical items, outcomes and figures, as the report names them. */
export const scores = {
  /** Heading over the four scores. */
  'score.title': '得分',
  /** The mean of the scores. */
  'score.overall': '总分',
  /** In place of a number where a dimension does not apply. */
  'score.not-scored': '本次不计',
  /** Verdict. */
  'score.passed': '通过',
  /** Verdict. */
  'score.failed': '未通过',
  /** Verdict when only a critical item failed the session. */
  'score.failed-critical': '触及红线，未通过',
  /** {{points}} of {{max}} points of a check. */
  'score.points': '{{points}}/{{max}} 分',
  /** {{points}}: points taken away, with its sign. */
  'score.harm-points': '{{points}} 分',
  /** {{rubric}}: id of the rubric, {{engine}}: version. */
  'score.rubric': '评分标准 {{rubric}}，引擎 {{engine}}',
  /** Name of a dimension. */
  'score.dimension.empathy': '共情',
  /** What the dimension measures, one sentence. */
  'score.dimension.empathy.what': '让顾客感到被听见、被尊重、被当作一个具体的人。',
  /** Name of a dimension. */
  'score.dimension.accuracy': '准确',
  /** What the dimension measures, one sentence. */
  'score.dimension.accuracy.what': '说的是真的，该说的说到，说到的做到。',
  /** Name of a dimension. */
  'score.dimension.questioning': '提问',
  /** What the dimension measures, one sentence. */
  'score.dimension.questioning.what': '用恰当的问题问出关键，并确认理解无误。',
  /** Name of a dimension. */
  'score.dimension.resolution': '解决',
  /** What the dimension measures, one sentence. */
  'score.dimension.resolution.what': '按步骤把事情办成，有时间、有确认、有后续。',
  /** Heading over critical items. */
  'score.critical.title': '红线',
  /** Name of a critical item. */
  'score.critical.privacy-breach': '泄露或索要隐私',
  /** What it means, one or two sentences. */
  'score.critical.privacy-breach.what':
    '索要密码、验证码等秘密，或说出他人信息。这会直接危及顾客安全，整场不通过。',
  /** Name of a critical item. */
  'score.critical.off-platform': '引导站外交易',
  /** What it means, one or two sentences. */
  'score.critical.off-platform.what': '把付款或沟通引到平台之外，顾客失去保障，整场不通过。',
  /** Name of a critical item. */
  'score.critical.insult': '辱骂或嘲讽',
  /** What it means, one or two sentences. */
  'score.critical.insult.what': '对顾客说了侮辱或嘲讽的话，整场不通过。',
  /** Name of a critical item. */
  'score.critical.deed-not-done': '说办了却没办',
  /** What it means, one or two sentences. */
  'score.critical.deed-not-done.what': '告诉顾客已经办好，工作台上却没有办，整场不通过。',
  /** Name of a critical item. */
  'score.critical.promise-beyond-policy': '承诺超出规定',
  /** What it means, one or two sentences. */
  'score.critical.promise-beyond-policy.what': '答应了店铺规定不允许的条件，店铺无法兑现，整场不通过。',
  /** How the session ended for the customer. */
  'score.outcome.resolved': '已解决',
  /** The outcome in one sentence. */
  'score.outcome.resolved.what': '顾客要的办到了，也认可这样处理。',
  /** How the session ended for the customer. */
  'score.outcome.partial': '部分解决',
  /** The outcome in one sentence. */
  'score.outcome.partial.what': '有了进展，但没有完全满足顾客的需要。',
  /** How the session ended for the customer. */
  'score.outcome.escalated': '已转交',
  /** The outcome in one sentence. */
  'score.outcome.escalated.what': '交给了更有权限的人，顾客在等结果。',
  /** How the session ended for the customer. */
  'score.outcome.abandoned': '未解决',
  /** The outcome in one sentence. */
  'score.outcome.abandoned.what': '直到最后，顾客都没有得到需要的结果。',
  /** State of a finding, beside its name. */
  'score.finding.met': '做到了',
  /** State of a finding, beside its name. */
  'score.finding.missed': '没做到',
  /** State of a finding, beside its name. */
  'score.finding.harm': '扣分',
  /** State of a finding, beside its name. */
  'score.finding.error': '无法判断',
  /** How the conversation ended. */
  'score.ending.settled': '事情办妥，顾客自己结束',
  /** How the conversation ended. */
  'score.ending.left': '顾客离开了',
  /** How the conversation ended. */
  'score.ending.closed-by-agent': '你结束了对话',
  /** Name of a figure of the platform. */
  'score.metric.csat': '满意度',
  /** Name of a figure of the platform. */
  'score.metric.firstResponse': '首次响应',
  /** Name of a figure of the platform. */
  'score.metric.averageResponse': '平均响应',
  /** Name of a figure of the platform. */
  'score.metric.handleTime': '处理时长',
  /** Name of a figure of the platform. */
  'score.metric.threeMinuteRate': '3 分钟回复率',
  /** Name of a figure of the platform. */
  'score.metric.turns': '消息数',
  /** Name of a figure of the platform. */
  'score.metric.messageRatio': '问答比',
  /** Name of a figure of the platform. */
  'score.metric.firstContactResolution': '一次解决',
} as const;
