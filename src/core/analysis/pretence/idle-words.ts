import type { Lang } from '../../shared/lang.ts';

/** Who speaks to the customer says so somewhere, or answers with what they feel. */
export const ADDRESS: Readonly<Record<Lang, RegExp>> = {
  zh: /您|你|咱|亲(?![手自眼人戚情爱妈爹生家口身密切近])|理解|明白|换谁|抱抱|听起来|(?:肯定|一定|该有)[多很特又]/,
  en: /\b(?:you|your|yours|yourself|you're|you've|you'll|you'd|ur?|sir|madam|ma'am|hello|hi|dear|me too|same here|sorry to hear|sounds? (?:like|so|really|very|awful|hard)|must (?:be|have|feel)|hang in|i (?:feel|felt|hear|get it|understand|relate|know (?:how|what|that|the feeling))|can relate|hugs?)\b/,
};

/** Courtesies and figures of speech that say "you" to nobody in particular. */
export const HOLLOW_ADDRESS: Readonly<Record<Lang, RegExp>> = {
  zh: /(?:谢谢|感谢|多谢)[您你]|[您你]懂的|告诉你/g,
  en: /\b(?:see|mean|thank|mind|tell|rate) you\b|\byou (?:know|see)\b|\bthat's \w+ for you\b/g,
};

/** Words of shops, desks and what they sell, send, book and mend. */
export const TRADE: Readonly<Record<Lang, RegExp>> = {
  zh: /订单|下单|单号|[这那]单|单子|发货|补发|重发|寄|快递|包裹|物流|运费|运单|派送|派件|配送|签收|驿站|中转|转运|仓|库存|现货|缺货|断货|货|退|换货|换新|调换|更换|维修|返修|检修|修理|保修|质保|三包|售后|售前|客服|主管|经理|同事|工单|专员|店|平台|页面|链接|后台|系统|账号|账户|会员|积分|优惠|折扣|券|价|付款|支付|扣款|扣费|到账|赔|补偿|发票|抬头|尺码|尺寸|型号|款|[这那]件|这个?[批套台双条瓶箱]|颜色|面料|材质|成分|规格|参数|说明书|包装|外箱|标签|吊牌|商品|产品|瑕疵|破损|损坏|碎|裂|划痕|漏发|少发|错发|色差|质检|质量|照片|拍照|视频|截图|凭证|核实|核对|登记|备注|反馈|处理|跟进|安排|申请|审核|办理|取消|改签|航班|机票|酒店|房间|入住|预订|预约|师傅|上门|安装|骑手|商家|外卖|套餐|话费|流量|宽带|信号|网点|充电|电池|电源|开机|屏幕|重启|设置|更新|升级|密码|验证码|登录|客户|顾客|买家|用户|厂家|供应商|批次|工作日|时效|加急|催|预计|保质期|生产日期|手机|软件|硬件|固件|版本|网络|服务器|文件|图标|点击|选择|菜单|下载|格式|同步|备份|内存|存储|清理|删除|恢复|重装|卸载|应用|技术|部门|问题|解决|优化|测试|覆盖|到期|功能|使用|支持|操作|活动|参与|机器|设备|服务|资料|手续|规则|条件|范围|免费|限量|名额|电话|短信|邮箱/g,
  en: /\b(?:order(?:s|ed|ing)?|parcels?|packag(?:e|es|ed|ing)|deliver(?:y|ies|ed|s|ing)?|ship(?:s|ped|ping|ment)?|post(?:age|ed)?|couriers?|driver|van|rider|track(?:ing|ed|er)?|depot|hub|warehouse|stock|refund(?:s|ed|ing|able)?|return(?:s|ed|ing)?|exchang(?:e|ed|ing)|replac(?:e|ed|ing|ements?)|swap(?:ped|ping)?|repair(?:s|ed|ing)?|warranty|guarantee|invoices?|receipts?|pay(?:ments?|ing)?|paid|charg(?:e|ed|es|ing|er)|cards?|bank|account|prices?|costs?|discount|voucher|coupon|credit(?:ed)?|points|sale|sizes?|fits?|colou?rs?|models?|items?|products?|units?|batch(?:es)?|serial|manual|labels?|box(?:es|ed)?|pack(?:ed|ing|s)?|photos?|pictures?|damag(?:e|ed|es)|broken?|crack(?:s|ed)?|fault(?:s|y)?|defect(?:s|ive)?|missing|wrong|delay(?:s|ed)?|arriv(?:e|ed|es|ing|al)|dispatch(?:ed)?|collect(?:ed|ion)?|supplier|manufacturer|makers?|stores?|shop|branch|team|colleagues?|manager|supervisor|departments?|customers?|service|support|engineer|technician|appointment|book(?:ing|ed|ings)|reservation|rooms?|flights?|tickets?|seats?|luggage|baggage|suitcase|subscription|plan|contract|data|app|website|site|link|button|settings?|passwords?|log(?:in|ged)|reset|restart|updat(?:e|ed|ing)|install(?:ed|ing)?|batter(?:y|ies)|screen|cable|plug|switch|system|policy|terms|deadline|working days?|material|cotton|leather|waterproof|washable|request|claim|case|complaint|check(?:ed|ing)?|sort(?:ed|ing)?|fix(?:ed|ing)?|arrang(?:e|ed|ing)|confirm(?:ed|ing)?|express|stitching|seam|zip|fabric|lining|lid|handle|filter|sensor|expir(?:y|es|ed|ation)|phones?|mobiles?|cellphones?|software|hardware|firmware|devices?|versions?|networks?|wi-?fi|internet|servers?|files?|folders?|icons?|click|tap|menus?|download(?:s|ed|ing)?|upload(?:s|ed|ing)?|formats?|sync(?:ed|hroni[sz]ed)?|backup|sim|members?|membership|users?|functions?|features?|options?|search|camera|memory|storage|delete|restore|uninstall|applications?|technical|problems?|issues?|errors?|solutions?|solve[ds]?|test(?:ed|ing)?|signal|coverage|machines?|temporarily|available|valid|register(?:ed)?|registration|dial|email|edition|column|steps?|set (?:to|as)|add(?:ed)? to|ringtone|wallpaper|television|tv|watch|wood|wooden|brass|steel|foam|feather|lacquer|frame|inch(?:es)?|grams|kilos?|litres?)\b/g,
};

/** Words by which somebody acts for a shop or tells what to do. */
export const HANDLING: Readonly<Record<Lang, RegExp>> = {
  zh: /我们|咱们|小店|本店|这边|我这|我[来给帮会去把先再请]|建议|推荐|请|麻烦|长?按|点一?下|点[开击“]|勾|打开|关掉|拔|插|重新|试试|记得|别忘|回复/g,
  en: /\b(?:i'll|i can|we'll|we|we've|we're|our|us|let me|i'd|please|suggest|recommend|press|hold|choose|tap|try|lift|unplug|plug|switch|turn (?:it|the)|put (?:the|it)|open the|let it|make sure|remember to)\b/g,
};

/** Words of the writer's own life, of the world at large, and of songs and tales. */
export const LIFE: Readonly<Record<Lang, RegExp>> = {
  zh: /我[妈爸爷奶姐哥弟妹家班]|我们班|外婆|爷爷|奶奶|姥|表[姐哥弟妹]|[姨姑叔舅婶]|同学|室友|邻居|朋友|老[张王李]|大爷|大家|新郎|昨晚|昨天|周末|上个?月|小时候|从前|以前|当年|古代|唐朝|宋朝|[春夏秋冬]天|天气|刮风|下雨|下雪|太阳|月亮|星星|天上|云朵|白云|地球|山上|爬山|河流|大海|海边|大江|长江|黄河|小路|树叶|花开|油菜花|小鸟|青蛙|野猫|小猫|小狗|养了|吃|喝|睡|醒|梦|唱|歌|剧|电影|球|打牌|麻将|爬|跑步|玩|笑|哭|食堂|火锅|烧烤|地铁|公交|堵车|单位|领导|隔壁|楼上|楼下|教练|考试|驾照|人生|世界|哲学|心情|风景|一二三|话说|故事|老和尚|嗯[,，]|那个|反正|凑|啦啦/g,
  en: /\b(?:mum|mom|dad|nan|gran(?:ny|dad|ma|pa)?|sisters?|brothers?|cousins?|aunt(?:ie|y)?|uncle|flatmate|roommate|neighbours?|friends?|last night|weekend|holiday|when i was|used to|weather|sun(?:ny|shine|rise|set)?|moon|stars|sky|clouds|wind(?:y|s)?|rain(?:ed|y|bow)?|snow(?:ed|y)?|frost|froze|spring|summer|autumn|winter|hills?|mountains?|rivers?|seas?|ocean|beach|forest|trees?|leaves|flowers?|garden|grass|fields?|birds?|cats?|dogs?|pupp(?:y|ies)|kittens?|geese|horses?|cows?|sheep|ducks?|fox|panda|tortoise|breakfast|lunch|dinner|supper|sandwich|soup|bread|butter|cheese|biscuits?|curry|rice|coffee|beer|wine|recipe|kitchen|boil(?:s|ed)?|bake[sd]?|fry|stir|cook(?:ed|ing)?|songs?|sing(?:ing)?|sang|guitar|trumpet|music|film|movie|series|episode|novel|poem|story|tale|king|queen|castle|hero|once upon|match|game|football|goal|(?:at|playing|of) cards|pub|school|class|teacher|exam|century|war|village|country|city|north|south|miles|earth|woke|sle(?:ep|pt)|dream(?:t|ed)?|nap|alarm|bus|train|lift|stairs|climb(?:ed|ing)?|walk(?:ed|ing)?|swim|bicycle|bike|office|party|laugh(?:ed|s)?|cried|jokes?|life|love|soul|journey|dance[ds]?|world|philosophers?|everybody|everyone|nobody|whatever|sort of|kind of|um|la la|blah|bounc\w+|humm?(?:s|ing)|one two three)\b/g,
};
