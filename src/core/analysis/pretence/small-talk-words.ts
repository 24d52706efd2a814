import { sparing } from '../../language/sparing/sparing.ts';
import type { Lang } from '../../shared/lang.ts';

/**
 * Remarks of a clause that tell nobody anything about what they bought or asked: the day, the season, the speaker's own
 * meals, sleep, pets and office. Whole clauses where a shop could say a part of them.
 */
export const REMARKS: Readonly<Record<Lang, readonly RegExp[]>> = {
  zh: [
    // The day outside.
    /天气(?:真|挺|很|好|不错|预报|特别|怪|越来越|终于|也|都|一|又|凉|冷|热|暖|转|有点|变)|天儿|太阳(?:真|挺|很|好|特别|出来|大|都|可|下山|落山)|阳光(?:真|很|正|特别|明媚)|(?:月亮|月色)(?:真|很|好|又|特别|圆)|彩虹|晚霞|夕阳|雾霾|蓝天白云|秋高气爽|艳阳|空气(?:真|特别|好)/,
    /^(?:我们)?(?:今[天儿早]|早晚|早上|晚上|夜里|外[面头]|窗外|屋里|办公室|我们?这|这边|这里|这[两几]天|最近|[北南]方)[^,您这]{0,5}(?:真|有点儿?|有些|挺|特别|好|太|怪|越来越|开始)(?:冷|热|凉|凉快|暖和|闷|闷热|晒|干燥|潮|舒服|安静|热闹|冷清|吵)(?:得很|了|啊|呀|的|呢)*$/,
    /^[^,]{0,6}零下[\d一二三四五六七八九十]+度了?$/,
    // The calendar.
    /^(?:马上|眼看|一?转眼|很快|这就|再过[^,]{1,4}|还有[^,]{1,4}|不知不觉|[今明]天)(?:就|又|都|也|已经|快|要|是|到|该){0,4}(?:周末|周[一二三四五六日天]|星期[一二三四五六日天]|礼拜[一二三四五六日天]|国庆|中秋|端午|清明|元旦|元宵|圣诞|七夕|重阳|春节|过年|跨年|小长假|长假|放假|[春夏秋冬][天季]|立[春夏秋冬]|冬至|夏至|下班|我生日|我的生日|[^,]{1,3}节)(?:了|啦|咯|喽|呢)*$/,
    /^(?:今年)?(?:[春夏秋冬]天)(?:真|又|已经|终于|都)?(?:来|到|过|走)[^,]{0,5}$|时间过得|日子过得|^时光[^,]{0,3}快|^(?:时间|日子)(?:真|好|可真|太)快/,
    // The speaker's meals and sleep.
    /^(?:我|咱)?(?:也)?(?:刚刚?|才刚?|正在|正)(?:去|在)?(?:吃|喝|泡|冲|煮|点)(?:了|着|完|过)*(?:[一两几]?[个杯壶碗顿份盘])?(?:早|午|晚|中)?(?:饭|餐|茶|咖啡|奶茶|面|外卖|水果|零食|苹果|点心)(?:了|呢|回来)*$/,
    /^(?:我|咱)?(?:昨晚|昨夜|今早|昨天晚上|早上)(?:也|都|又|就|可)?(?:没睡|睡过|睡得|失眠|没休息好|熬夜|做了?个?梦|起晚)[^,]{0,6}$|^我(?:今天|早上|现在|都|也|又|真|好|有点)*(?:困|饿|犯困|失眠|打(?:了个)?哈欠)[^,您]{0,4}$|^(?:好|真|有点)(?:困|饿|无聊)啊?$/,
    /^(?:今天)?(?:中午|早上|晚上|今天|早餐|午饭|晚饭)?(?:单位|公司|我们)?食堂(?:今天|中午|又|里)*(?:换|做了|有|的)[^,您]{0,7}$/,
    // Pets, colleagues, the street and the view.
    /^我(?:家|养)(?:的|了)?(?:一?[只条])?(?:那|小)?[只条]?(?:猫|狗|乌龟|鹦鹉|仓鼠|兔子|金毛|橘猫)[^,您]{0,10}$|^(?:我们)?(?:老板|领导|主任|同桌|室友|邻居|保安|阿姨)(?:今天|昨天|又|刚|家|新)*(?:请假|养|买|生|结婚|休假|感冒|做|带|唱)[^,您]{0,8}$/,
    /^(?:我们)?(?:办公室|单位|公司|楼下|楼上|隔壁|窗外|对面|门口|院子里?|阳台上?|隔壁桌|马路上?|路上|地铁上?|公交|电梯)(?:的|今天|又|在|都|新|里|上)*(?:桂花|樱花|花|鸟|猫|狗|人|店|小孩|树|叶子)?[^,您]{0,3}(?:开了|叫|唱|请假|坏了|很挤|挤|堵|八卦|施工|装修|好香|开花|吵|安静|热闹|晒太阳)[^,您]{0,6}$/,
    /^(?:[^,您]{0,5})(?:桂花|樱花|梅花|荷花|桃花|玉兰花?|银杏|树叶|叶子|小鸟|鸟儿|知了|蝉|小?猫咪?|小狗|狗狗)(?:又|都|在|也|正)*(?:开|落|黄|红|绿|叫|睡|晒|飘|谢|发芽)(?:[了着得觉]{0,2}|太阳|得正?欢|满地)(?:了|呢)?$/,
    // The news and the mood of the day.
    /^(?:今晚|昨晚|昨天|晚上|中国队|国足|女排)[^,您]{0,6}(?:球赛|比赛|赢了|输了|夺冠|踢平)[^,您]{0,3}$|热搜|(?:油价|房价|股市|股票|彩票)[^,您]{0,5}$|^(?:这[首支]|那[首支])歌[^,您]{0,5}$|^(?:最近)?(?:流感|感冒)[^,您]{0,6}$/,
    /^(?:我的?)?(?:咖啡|茶|水|饭)(?:都|又|已经|快)*(?:凉|烧开|开|喝完)了$/,
  ].map((pattern) => sparing(pattern)),
  en: [
    // The day outside.
    /\b(?:lovely|nice|beautiful|gorgeous|glorious|awful|dreadful|terrible|horrible|funny|crazy|strange|bad|good|great|perfect|miserable|filthy|foul) (?:weather|day|evening|morning|sunshine|sunset|sunrise)(?: (?:today|here|outside|out|for it|again|we're having|out there|isn't it))*$|^(?:the |this )?weather(?:'s| is| has been| was)? [^,]{3,30}$|\b(?:sun|moon|stars|rainbow|sky) (?:is|are|came|has|looks|was|went)\b|\b(?:sun|moon|sky)'s\b|^it'?s? ?(?:is|was)? ?(?:a |so |very |really |quite |bit |rather |too )*(?:sunny|chilly|nippy|cold|warm|hot|muggy|mild|windy|breezy|grey|gloomy|freezing|boiling|cool|lovely|quiet|busy|noisy|dark|bright)(?: (?:here|outside|out|today|again|this|morning|evening|week|in the office|round here|this afternoon|tonight|in here|out there))+$/,
    /^it(?:'s| is| was)?(?: about| around| nearly)? (?:(?:minus|plus) [\w-]+|[\w-]+ (?:degrees|below))(?: degrees| outside| out| here| this morning| today| tonight| last night)*$/,
    // The calendar.
    /^(?:the )?(?:weekend|holidays?|summer|winter|spring|autumn|christmas|easter|new year|half[- ]term|halloween|bank holiday|friday|monday)(?:'s| is| has| came| are)? (?:nearly|almost|finally|already|only|just|soon|coming|come|over|early|late|round|around|here|upon|a)\b[^,]{0,30}$|^(?:it's|it is|tomorrow is|tomorrow's|today is|today's)(?: nearly| almost| already| only| finally)? (?:the weekend|friday|monday|tuesday|wednesday|thursday|christmas|easter|halloween|my birthday|spring|summer|autumn|winter)(?: already| again| tomorrow| next week| soon| at last| today)?$|^(?:only |just )?\w+ (?:more )?(?:days|weeks|sleeps) (?:to|till|until) (?:christmas|easter|the weekend|the holidays|summer)$|\btime (?:flies|does fly|goes by|really flies)\b|\bwhere (?:does|did|has) the time\b|\bday is (?:flying|dragging)\b/,
    // The speaker's meals and sleep.
    /^(?:i|we|i've|we've|i'm|just|i have)(?: just| only| finally| already| all)* (?:had|made|having|poured|brewed|ate|eaten|drunk|finished|made myself|making|boiled|putting|grabbed)(?: (?:my|our|myself|some|a|the|an|another|cup|mug|pot|bowl|bite|of|nice|big|second))* (?:tea|coffee|lunch|breakfast|dinner|supper|curry|sandwich(?:es)?|pizza|soup|cuppa|cake|biscuits?|kettle|snack|pasta|salad|toast)(?: (?:for|today|on|again|just|now|lunch|breakfast|dinner|the|this|at|my|desk|morning|earlier))*$/,
    /^i(?:'ve| have|'m| am| was)? (?:hardly|barely|didn't|haven't|slept|overslept|could hardly|so|really|very|feeling|awfully|dead|a bit|yawning|starving)(?: (?:sleep|slept|a wink|well|badly|tired|sleepy|hungry|peckish|starving|like a log|late|all|last night|today|this morning|again|much))+$/,
    /^(?:my|the|our) (?:coffee|tea|kettle|soup|lunch)(?:'s| is| has| went)? (?:gone |going |getting )?(?:cold|boiled|ready|on)$/,
    // Pets, colleagues, the street and the view.
    /^(?:my|our|the boss's|our boss's) (?:cat|dog|puppy|kitten|tortoise|parrot|hamster|labrador|budgie|rabbit)\b[^,]{0,40}$|^(?:my|our|the) (?:boss|manager|neighbour|flatmate|roommate|canteen|lift|bus|train|tube|radiator|air con|air conditioning|heating|cat|cleaner|caretaker)(?:'s| is| was| has| have| got| does)? (?:a|got|has|off|out|late|broken|packed|freezing|roaring|new|on holiday|stuck|singing|humming|stone cold|cancelled|ill|down)\b(?: (?!because|so|but|due)[a-z]+){0,4}$/,
    /^(?:the|some|all the|our) (?:[a-z]+ )?(?:roses?|flowers|birds?|leaves|trees|daffodils|tulips|bluebells|blossoms?|cherry trees|geese|swallows|cats?|pigeons|seagulls)(?: \w+){0,4} (?:in bloom|blooming|blossoming|singing|out|in fine voice|turning|falling|yellow|red|asleep|chirping|back)\b[^,]{0,15}$/,
    /^(?:a|the) (?:new )?(?:cafe|bakery|coffee shop|pub|restaurant|gym)\b[^,]{0,25}\b(?:opened|downstairs|next door|round the corner|over the road)\b[^,]{0,12}$|^(?:everyone|everybody|half the office|the whole office|next door|people)(?:'s| is| are)? (?:gossiping|chatting|laughing|off sick|singing|drilling|hoovering|on holiday|yawning)\b[^,]{0,20}$/,
    // The news and the mood of the day.
    /^(?:a )?(?:big|great|good|the) (?:match|game|race|final)(?: is| was|'s)?(?: \w+)? (?:tonight|last night|tomorrow|on|today)\b[^,]{0,12}$|^(?:england|scotland|wales|ireland|arsenal|liverpool|our team|we) (?:won|lost|drew)(?: (?:last night|again|today|yesterday|the match|the game|on penalties))*$|^(?:petrol|house prices|rents?)\b[^,]{0,12}\b(?:went|gone|going|are) up\b[^,]{0,10}$|^(?:i love )?this song\b[^,]{0,16}$|^there's (?:a|some) (?:\w+ )?(?:flu|cold|bug) (?:going )?(?:round|around|about)\b[^,]{0,12}$/,
  ].map((pattern) => sparing(pattern)),
};

/** What holds vans and people up, and so may be the cause of something. */
export const HAMPERS: Readonly<Record<Lang, readonly RegExp[]>> = {
  zh: [
    /^(?:[^,您]{0,6})(?:下(?:大|小|暴)?[雨雪雾]|起雾|打雷|刮(?:大)?风|下冰雹)(?:了|呢|啦|着|得很大|个不停)*$/,
    /^(?:今天|早上|刚才|来的)*路上(?:又|可|真|特别)*堵[^,您]{0,7}$/,
  ].map((pattern) => sparing(pattern)),
  en: [
    /^(?:it's |it is |it was |still |it )?(?:just |been )?(?:started )?(?:rain(?:ing|ed)|pour(?:ing|ed)(?: down)?|snow(?:ing|ed)|drizzl(?:ing|ed)|foggy|hailing|stormy)(?: (?:again|here|outside|today|all|day|morning|cats and dogs|this|down|a lot))*$/,
    /^(?:the |there's |there is )?(?:thick |heavy |so much )?(?:fog|rain|snow|traffic)(?: (?:is|was|here|out))?(?: (?:so|very|really))?(?: (?:thick|heavy|dreadful|awful|terrible|bad|here|today|this|morning|again))*$/,
  ].map((pattern) => sparing(pattern)),
};

/** Clauses that say nothing of themselves: greetings, sighs, how it is said. */
export const FILLERS: Readonly<Record<Lang, RegExp>> = {
  zh: /^(?:您好|你好|哈喽|嗨|早上好|下午好|晚上好|早安|早|好|嗯+|哈+|哎呀?|唉|啊|话说|对了|说起来|话说回来|真好|真是的|不过|顺便说一句)[呀啊哈了]?$/,
  en: /^(?:hello|hi|hey|good (?:morning|afternoon|evening)|morning|afternoon|oh|ah|well|wow|phew|gosh|by the way|anyway|you know|honestly|so|mind you|haha|right)$/,
};
