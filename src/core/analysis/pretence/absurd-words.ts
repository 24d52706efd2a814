/**
 * Things, people and places that no shop has anything to do with, by how far out of proportion they are: `far` can
 * hardly be meant, `near` may be an honest picture ("a magic wand") or, rarely, the product itself.
 */

export const FAR_ZH =
  // state and world
  '联合国|安理会|国务院|新闻联播|人民大会堂|中南海|白宫|五角大楼|全国人民|国家主席|国家元首|国家大事|国家级|钦差|尚方宝剑|玉玺|龙椅|龙袍|免死金牌|先斩后奏|昭告天下|上下五千年|普天同庆|举国|普天|全人类|拯救(?:人类|世界|地球)|维护世界和平|世界和平|第三次世界大战|诺贝尔|吉尼斯|破(?:了)?(?:世界|吉尼斯)?纪录|载入史册|写进(?:历史|教科书)|青史|名垂|感动中国|锦旗|颁(?:个|一个|给)?[^,.!?]{0,6}奖|最佳[^,.!?]{1,6}奖|奖状|奥斯卡|' +
  // ceremony
  '锣鼓喧天|敲锣打鼓|八抬大轿|放(?:个|串|挂)?(?:鞭炮|烟花|礼炮)|鸣炮|红毯|红地毯|夹道欢迎|列队欢迎|三跪九叩|默哀|降半旗|追悼会|开追悼|太平间|火葬场|立(?:个|块)?(?:碑|牌坊|遗嘱)|烧(?:高)?香|供起来|供着|裱起来|挂在?(?:墙上|床头)|' +
  // emergencies
  '(?:给|替|帮)您(?:打|叫)(?:个)?1[12]0|叫(?:个)?110|直升机来|专机|私人飞机|航母|派(?:个|辆)?坦克|装甲车|特种部队|派兵|保镖|专车护送|警车开道|' +
  // fate and magic
  '黄历|八字|算(?:个|一)?卦|掐指一算|占卜|水晶球|读心术|未卜先知|千里眼|顺风耳|分身术|三头六臂|七十二变|筋斗云|任意门|时光机|穿越回|玉皇大帝|王母娘娘|龙王|阎王|如来|观音|上帝视角';

export const NEAR_ZH =
  '宇宙|银河|火星|月球|太空|外星|世界末日|天大的|惊天动地|三天三夜|下辈子|上辈子|八辈子|猴年马月|海枯石烂|太阳从西边|山崩地裂|世纪(?:难题|惨案|悲剧)|千古|六月飞雪|窦娥|林黛玉|天字第一号|国宝|文物|古董|董事长|总统(?!套|房)|首相|奥运冠军|开香槟|大明星|天王|巨星|影帝|影后|精神科医生|叫警察|报警吧|魔法|神仙|菩萨|财神爷|大仙|渡劫|历劫|修仙|孙悟空|哆啦a梦|奥特曼|蜘蛛侠|钢铁侠|蝙蝠侠|不是超人|小作文|演戏|演技|入戏|雅兴|高见|高论|指点江山';

export const FAR_EN =
  // state and world
  'crown jewels?|united nations|the pope|the vatican|buckingham|downing street|the pentagon|nato|the fbi|mi5|mi6|nobel|pulitzer|an oscar|the oscars|guinness (?:book|people|world|record)|world record|history books|go down in history|national (?:emergency|tragedy|mourning|disaster|holiday|treasure|security)|state funeral|state visit|act of parliament|the supreme court|the hague|geneva convention|human rights|save (?:mankind|humanity|the (?:world|planet|nation))|world peace|world hunger|cure (?:for )?cancer|rocket scientists?|brain surgery|' +
  // ceremony
  "flags? (?:at|to) half[- ]mast|minute's silence|moment of silence|ticker tape|firing squad|slow clap|smelling salts|tiny violin|smallest violin|violins|stop the press(?:es)?|hold the front page|breaking news|alert the (?:media|press|authorities|nation)|lay on an? [a-z]+|light (?:some |the |a )?(?:fireworks|rockets)|(?:let|set) off (?:some )?fireworks|roll out the|guards? of honou?r|honou?r guard|(?:royal|golden|state) (?:coach|carriage|barge|escort)|twenty-one gun|gun salute|my head on a|statue of|framed and|have it framed|in (?:a )?gold frame|throw (?:a |you a )?(?:party|parade)|erect a|knighthood|" +
  // emergencies
  'ambulance|paramedics|by helicopter|a helicopter|air ?lift|private jet|armou?red|convoy|swat team|the army|the marines|the royal navy|coastguard|fire brigade|bodyguards?|police escort|mountain rescue|lifeboat|search party|' +
  // fate and magic
  "crystal ball|mind[- ]reader|read(?:ing)? (?:your|people's) minds?|psychic|telepath\\w+|fortune teller|tea leaves|tarot|horoscope|ouija|fairy godmother|genie|tooth fairy|(?:ask|call|ring|tell|alert) (?:santa|father christmas|batman|superman|the avengers|hogwarts)|time machine|teleport\\w*|clone myself|hell freezes|pigs (?:can |might |will )?fly|kingdom come";

export const NEAR_EN =
  'santa|unicorns?|superman|batman|spider-?man|wonder woman|planet|universe|galaxy|cosmos|mars|apocalypse|armageddon|end of the world|end of civili[sz]ation|mona lisa|holy grail|prime minister|white house|red carpet|brass band|trumpets|fanfare|(?:a|your|the) (?:parade|medal|trophy|award|fan club|statue)|chairman|board of directors|chief executive|round of applause|standing ovation|humanity|mankind|of the century|biblical|epic|magic wand|abracadabra|wizard|miracle workers?|next life|blue moon|masterpiece|shakespeare|einstein|sherlock|picasso|form of meditation|by angels|borrow a microscope|fetch a magnifying glass|an essay about|sonnet|soap opera|hollywood|drama school|oscar-winning|quite the performance|butler|chauffeur|limousine|chariot|silver platter|on a cushion|caviar|champagne';
