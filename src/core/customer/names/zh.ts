import type { Cohorts, Spelled } from './cohorts.ts';

/** Surnames with their spelling and weight, about as often as in the country. */
const SURNAMES = `
王:wang:71 李:li:70 张:zhang:66 刘:liu:53 陈:chen:44 杨:yang:32 黄:huang:23 赵:zhao:22 吴:wu:20 周:zhou:19
徐:xu:15 孙:sun:15 马:ma:13 朱:zhu:13 胡:hu:12 郭:guo:12 何:he:12 林:lin:12 高:gao:10 罗:luo:10 郑:zheng:9
梁:liang:9 谢:xie:8 宋:song:8 唐:tang:7 许:xu:7 韩:han:7 邓:deng:6 冯:feng:6 曹:cao:6 彭:peng:6 曾:zeng:6
肖:xiao:6 田:tian:5 董:dong:5 潘:pan:5 袁:yuan:5 蔡:cai:5 蒋:jiang:5 余:yu:5 于:yu:5 杜:du:5 叶:ye:5 程:cheng:4
魏:wei:4 苏:su:4 吕:lv:4 丁:ding:4 任:ren:4 卢:lu:4 姚:yao:4 沈:shen:4 钟:zhong:4 姜:jiang:4 崔:cui:4 谭:tan:4
陆:lu:4 范:fan:4 汪:wang:4 廖:liao:4 石:shi:4 金:jin:3 韦:wei:3 贾:jia:3 夏:xia:3 付:fu:3 方:fang:3 邹:zou:3
熊:xiong:3 白:bai:3 孟:meng:3 秦:qin:3 邱:qiu:3 侯:hou:3 江:jiang:3 尹:yin:3 薛:xue:3 闫:yan:3 段:duan:2
雷:lei:2 龙:long:2 黎:li:2 史:shi:2 陶:tao:2 贺:he:2 毛:mao:2 郝:hao:2 顾:gu:2 龚:gong:2 邵:shao:2 覃:qin:2
武:wu:2 钱:qian:2 戴:dai:2 严:yan:2 欧阳:ouyang:1 上官:shangguan:1 司徒:situ:1`;

export const ZH_SURNAMES = SURNAMES.trim()
  .split(/\s+/)
  .map((entry) => {
    const [name = '', spelling = '', weight = ''] = entry.split(':');
    return { value: { name, spelling }, weight: Number(weight) };
  });

const spelled = (list: string): readonly Spelled[] =>
  list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [name = '', spelling = ''] = entry.split(':');
      return { name, spelling };
    });

export const ZH_FEMALE: Cohorts<Spelled> = {
  old: spelled(`
秀英:xiuying 桂芳:guifang 玉兰:yulan 凤琴:fengqin 淑华:shuhua 丽萍:liping 红梅:hongmei 春燕:chunyan
玉珍:yuzhen 美玲:meiling 桂香:guixiang 惠芬:huifen 爱华:aihua 秋菊:qiuju 淑珍:shuzhen 月娥:yuee 金凤:jinfeng
素梅:sumei 彩霞:caixia 文英:wenying`),
  middle: spelled(`
敏:min 静:jing 丽:li 艳:yan 娟:juan 婷婷:tingting 晓燕:xiaoyan 海燕:haiyan 雪梅:xuemei 丹丹:dandan
莉莉:lili 慧敏:huimin 晓红:xiaohong 文静:wenjing 佳慧:jiahui 雅琴:yaqin 倩:qian 颖:ying 琳:lin 晓芸:xiaoyun
玉婷:yuting 思敏:simin 春丽:chunli 美娟:meijuan`),
  young: spelled(`
雨桐:yutong 思雨:siyu 佳怡:jiayi 欣怡:xinyi 梓涵:zihan 诗涵:shihan 可馨:kexin 雨欣:yuxin 若曦:ruoxi 语嫣:yuyan
心怡:xinyi 梦琪:mengqi 晓彤:xiaotong 静怡:jingyi 子晴:ziqing 雪莹:xueying 嘉欣:jiaxin 依琳:yilin 书瑶:shuyao
婉清:wanqing 一诺:yinuo 芷若:zhiruo 慧妍:huiyan 梦瑶:mengyao`),
};

export const ZH_MALE: Cohorts<Spelled> = {
  old: spelled(`
建国:jianguo 志强:zhiqiang 国平:guoping 建军:jianjun 德明:deming 永福:yongfu 文彬:wenbin 国栋:guodong
卫东:weidong 长江:changjiang 金生:jinsheng 新民:xinmin 庆华:qinghua 根生:gensheng 福生:fusheng 玉林:yulin
振华:zhenhua 树林:shulin 和平:heping 建华:jianhua`),
  middle: spelled(`
伟:wei 磊:lei 军:jun 勇:yong 涛:tao 鹏:peng 志伟:zhiwei 建波:jianbo 海涛:haitao 晓东:xiaodong 文斌:wenbin
俊杰:junjie 国强:guoqiang 立新:lixin 永刚:yonggang 少华:shaohua 志远:zhiyuan 振宇:zhenyu 凯:kai 斌:bin
晓峰:xiaofeng 家明:jiaming 宏伟:hongwei 立明:liming`),
  young: spelled(`
子轩:zixuan 浩然:haoran 宇航:yuhang 俊熙:junxi 博文:bowen 天宇:tianyu 子豪:zihao 昊天:haotian 嘉豪:jiahao
泽宇:zeyu 家豪:jiahao 明轩:mingxuan 思远:siyuan 逸飞:yifei 睿:rui 文轩:wenxuan 晨阳:chenyang 宇轩:yuxuan
奕辰:yichen 梓豪:zihao 鑫:xin 展鹏:zhanpeng 志恒:zhiheng 景行:jingxing`),
};
