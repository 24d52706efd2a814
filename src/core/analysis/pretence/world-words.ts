import type { Lang } from '../../shared/lang.ts';

/**
 * Words of encyclopaedias, calendars, kitchens, verse, fables and sayings: the commonest fillers. They count like words
 * of the writer's own life. Alternatives of a pattern.
 */
const WORDS_ZH =
  // measures and sums
  '等于|圆周率|平方根|一千米|一百厘米|十两|光年|亿年|乘以|除以|三百六十五天|二十四小时|六十分钟|六十秒|十二个月|四个季节|' +
  // days in a row
  '(?:今天|昨天|前天|明天|后天|大前天|大后天)(?:是|就是)?星期[一二三四五六日天]|星期[一二三四五六日天](?=[,、]?星期)|周[一二三四五六日](?=[,、]周)|' +
  // earth, sky and beasts
  '海拔|发源|流经|注入[^,.]{0,4}海|高原|盆地|沙漠|半岛|海沟|长城|珠穆朗玛|珠峰|太平洋|大西洋|省区|亚洲|欧洲|非洲|南极|北极|行星|恒星|太阳系|银河|绕着|彗星|恐龙时代|企鹅|狮子|大象|老虎|松鼠|兔子|狐狸|乌鸦|喜鹊|蜜蜂|蝴蝶|蚂蚁|蚊子|蜻蜓|蛐蛐|野鸭|' +
  // reigns and heroes
  '秦始皇|[秦汉隋唐宋元明清]朝|公元|战国|三国|曹操|刘备|诸葛|孔子|李白|杜甫|苏轼|孙悟空|江山|天下|英雄|将军|丞相|' +
  // pots and pans
  '焯水|下锅|出锅|收汁|葱花|姜末|姜片|蒜末|八角|桂皮|料酒|生抽|老抽|糖色|翻炒|翻两下|小火|大火|和面|擀皮|包饺子|馅里|番茄|鸡蛋|土豆|排骨|豆腐|五花肉|手冲|粉水比|闷蒸|泡茶|绿茶|红茶|普洱|滚水|' +
  // verse, sayings and wisdom
  '明月|故乡|白日|千里|万里|黄鹤|落花|流水|东风|孤舟|凭栏|不见|欲穷|更上|人间|岁月|红尘|得失|看淡|心宽|天地|一辈子|这辈子|凡事|有利就?有弊|两面|一方面|另一方面|某种意义|有的人|从前有|话说|俗话说|古人[云说]|常言道|所谓|世上|命运|缘分|' +
  // fun, sport and school
  '深蹲|健身房|配速|跑了?[一二三五十两几]公里|吉他|和弦|钢琴|太极|广场舞|斗地主|王炸|四个二|短视频|纪录片|演员|主角|综艺|闹钟|作业|数学|语文|高中|背到|鸡兔同笼|填空题|冰淇淋|煎饼果子|我[儿女]儿?子?|我闺女|我老[公婆]|大爷|大妈|青蛙|一张嘴|两只眼睛|四条腿|饼干屑|月季|蚜虫|多肉';

const WORDS_EN =
  // measures and sums
  '(?:twelve|three|four|seven|sixty|hundred) (?:\\w+ )?(?:inches|feet|seasons|days|minutes|seconds|months|years|hours|yards) in (?:a|an)|(?:days|months|seasons|inches|feet|yards) in (?:a|the) (?:week|year|foot|yard|mile)|equals|times tables?|the square root|pi is|three point one four|decimal|planets?|galaxy|solar system|light[- ]years|million years|' +
  // days in a row
  '(?:today|yesterday|tomorrow|the day before) (?:is|was|will be) (?:mon|tues|wednes|thurs|fri|satur|sun)day|thirty days|' +
  // earth, sky and beasts
  'nile|thames|amazon|everest|alps|atlantic|pacific|mediterranean|sea level|trench|desert|island|continent|africa|europe|asia|capital of|penguins?|lions?|tigers?|elephants?|wolf|wolves|rabbits?|squirrels?|deer|owls?|frogs?|bees?|butterfl(?:y|ies)|ants?|spiders?|fish(?:es)?|pigs?|lambs?|crow|swans?|' +
  // reigns and heroes
  "battle of|emperor|empire|romans?|victorian|tudor|dynasty|napoleon|shakespeare|henry the|armada|great fire|revolution|knights?|dragons?|princess|humpty|king's (?:horses|men)|" +
  // pots and pans
  'knead|dough|simmer|sauce|pinch of|knob of|teaspoons?|tablespoons?|onions?|garlic|carrots?|potatoes|risotto|scrambled|eggs?|pour-over|boiling|rolling boil|ladle|oven|flour|parmesan|whisk|' +
  // verse, sayings and wisdom
  "thee|thou|thy|hath|doth|'tis|thine|immortal|darling buds|merrily|wherefore|behold|twinkle|little star|lullaby|ding dong|do re mi|(?:two|both|good|bad|other) sides?|on the one hand|on the other hand|in a certain sense|you win some|what goes around|it is what it is|at the end of the day|once said|they say that|some people|others see|sunrise|destiny|fate|wisdom|happiness|truth|one two|three four five|seven eight|" +
  // fun, sport and school
  'gym|squats?|trainer says|marathon|penalties|guitar|chord|piano|bagpipes|violin|documentary|scrolling|netflix|maths|homework|by heart|ice cream|cinema|my (?:son|daughter|husband|wife|kids|knee|knees|back)|crumbs|roses|greenfly|plum tree|jam|green bottles|pastry';

export const WORLD: Readonly<Record<Lang, RegExp>> = {
  zh: new RegExp(WORDS_ZH, 'g'),
  en: new RegExp(`\\b(?:${WORDS_EN})(?![a-z])`, 'g'),
};
