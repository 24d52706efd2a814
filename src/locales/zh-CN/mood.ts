export const mood = {
  /** Cause of a change of mood, seen by the customer: how they came in. */
  'mood.start': '进线时的心情',
  /** Cause of a change of mood, seen by the customer: felt seen. */
  'mood.feeling-acknowledged': '感受被看见了',
  /** Cause of a change of mood, seen by the customer: felt it was fair to be upset. */
  'mood.validated': '情绪被认可了',
  /** Cause of a change of mood, seen by the customer: felt safer. */
  'mood.reassured': '心里踏实了一些',
  /** Cause of a change of mood, seen by the customer: got an apology for this very thing. */
  'mood.apologised': '听到了针对这件事的道歉',
  /** Cause of a change of mood, seen by the customer: somebody took it on. */
  'mood.owned': '有人愿意负责到底',
  /** Cause of a change of mood, seen by the customer: was invited to tell. */
  'mood.asked-openly': '被邀请把事情说清楚',
  /** Cause of a change of mood, seen by the customer: was asked the right thing. */
  'mood.asked-well': '问到了点子上',
  /** Cause of a change of mood, seen by the customer: was understood. */
  'mood.understood': '自己的话被听懂了',
  /** Cause of a change of mood, seen by the customer: learned something useful. */
  'mood.informed': '知道了有用的信息',
  /** Cause of a change of mood, seen by the customer: understood why. */
  'mood.cause-explained': '明白了原因',
  /** Cause of a change of mood, seen by the customer: was offered what fits. */
  'mood.proposal-fits': '方案合心意',
  /** Cause of a change of mood, seen by the customer: was offered half of what they need. */
  'mood.proposal-partly': '方案只解决了一半',
  /** Cause of a change of mood, seen by the customer: could choose. */
  'mood.choice-offered': '可以自己选',
  /** Cause of a change of mood, seen by the customer: got a small gesture. */
  'mood.compensated': '得到了一点心意',
  /** Cause of a change of mood, seen by the customer: got a definite time. */
  'mood.time-committed': '有了准确的时间',
  /** Cause of a change of mood, seen by the customer: it was really done. */
  'mood.deed-done': '事情真的办了',
  /** Cause of a change of mood, seen by the customer: was asked for consent. */
  'mood.agreed': '被征求了意见',
  /** Cause of a change of mood, seen by the customer: was treated as a person. */
  'mood.personal': '被当作具体的人对待',
  /** Cause of a change of mood, seen by the customer: was thanked. */
  'mood.thanked': '被感谢了',
  /** Cause of a change of mood, seen by the customer: somebody thought one step ahead. */
  'mood.looked-after': '对方替自己多想了一步',
  /** Cause of a change of mood, seen by the customer: got what they needed. */
  'mood.need-met': '需要被满足了',
  /** Cause of a change of mood, seen by the customer: was asked the same thing again. */
  'mood.asked-again': '说过的又被问一遍',
  /** Cause of a change of mood, seen by the customer: was asked something beside the point. */
  'mood.asked-aside': '被问了无关的事',
  /** Cause of a change of mood, seen by the customer: was asked too much at once. */
  'mood.interrogated': '一下子被问太多',
  /** Cause of a change of mood, seen by the customer: heard a stock phrase. */
  'mood.stock-phrase': '听到的是套话',
  /** Cause of a change of mood, seen by the customer: was put off with something vague. */
  'mood.vague': '得到的是含糊的承诺',
  /** Cause of a change of mood, seen by the customer: heard too big a promise. */
  'mood.over-promised': '对方把话说得太满',
  /** Cause of a change of mood, seen by the customer: was blamed. */
  'mood.blamed': '被怪到自己头上',
  /** Cause of a change of mood, seen by the customer: was belittled. */
  'mood.dismissed': '感受被看轻了',
  /** Cause of a change of mood, seen by the customer: something could be taken as blame, refusal or the like. */
  'mood.put-out': '有句话听着不舒服',
  /** Cause of a change of mood, seen by the customer: was insulted. */
  'mood.insulted': '被冒犯了',
  /** Cause of a change of mood, seen by the customer: was turned down flat. */
  'mood.refused': '被一口拒绝',
  /** Cause of a change of mood, seen by the customer: was passed on. */
  'mood.deflected': '被推给了别人',
  /** Cause of a change of mood, seen by the customer: was pushed to buy. */
  'mood.pressured': '被催着下单',
  /** Cause of a change of mood, seen by the customer: was asked for a secret. */
  'mood.secret-asked': '被要了不该要的信息',
  /** Cause of a change of mood, seen by the customer: was lured off the platform. */
  'mood.lured-away': '被拉去平台外交易',
  /** Cause of a change of mood, seen by the customer: could not follow the jargon. */
  'mood.jargon': '听不懂行话',
  /** Cause of a change of mood, seen by the customer: was not answered. */
  'mood.ignored': '说的话没有回应',
  /** Cause of a change of mood, seen by the customer: got a string of empty words. */
  'mood.empty-words': '收到一串没意义的词',
  /** Cause of a change of mood, seen by the customer: got the same words again. */
  'mood.same-words': '又收到同样的话',
  /** Cause of a change of mood, seen by the customer: was kept waiting. */
  'mood.kept-waiting': '一直没人回',
  /** Cause of a change of mood, seen by the customer: was told it was done and could not see it. */
  'mood.deed-missing': '说办了，却没看到',
  /** Cause on the mood line. */
  'mood.had-to-ask': '该说的没说，只好自己追问',
  /** Cause on the mood line. */
  'mood.no-progress': '聊了几句，事情没往前走',
  /** Cause on the mood line. */
  'mood.contradicted': '前后说法对不上',
  /** Cause on the mood line. */
  'mood.promise-broken': '说好稍等，却一去不回',
  /** Cause on the mood line. */
  'mood.overwhelmed': '一下子说太多，没跟上',
  /** Cause on the mood line. */
  'mood.turned-down': '要求没被答应',
  /** Cause on the mood line. */
  'mood.faded': '过了一阵，好话的劲儿淡了',
  /** Cause on the mood line. */
  'mood.cooled': '过了一阵，气消了一些',
} as const;
