/** Questions written after the terms and never used to change them, `topic|question` a line. */
export const unseenQuestions = {
  zh: `
incident|您说孩子的课突然上不了了，当时具体是怎样一个过程
when-it-happened|这台冰箱是从什么时候不制冷了的呀
symptom|耳机是两边都没声音，还是只有左边不响
error-shown|登录的时候页面有弹什么提示没
condition-on-arrival|蛋糕送到您手里时奶油塌了没有
packaging|瓶子外面有裹气泡膜吗
evidence|可以麻烦您对着坏的地方录个短视频不
steps-taken|您之前有没有试着把app卸载重装
frequency|这种掉线一天得有几回啊
who-was-there|当天给您装空调的是哪个师傅呀
purpose|您买这个行李箱一般是出差用还是旅游用呢
occasion|这束花是送纪念日的还是探病用的
recipient|猫粮是给几个月大的猫吃呀
deadline|您家宝宝哪天开学，书包得在那之前到吧
quantity|这次活动大概需要准备多少杯奶茶
budget|您想控制在什么价位以内呢
priority|选奶粉您主要看配方还是看价格
environment|您家阳台是封闭的还是露天的
habit|您一天大概戴几个小时隐形
experience|您以前做过瑜伽没有
current-product|您目前在喝哪个牌子的奶粉呢
taste|房间想布置成北欧风还是原木风
size-and-fit|您窗户的宽和高量了吗
health|宝宝对牛奶蛋白过敏吗
compatibility|您家洗碗机的进水口是几分管
concern|您是担心买回去不会装吗
alternatives|您是不是也在看隔壁那款便宜的
order-identity|请问您是哪个订单出了这个问题
account-identity|我需要跟您核对一下身份，请问登记人叫什么
contact|您留一个能打通的号码吧
address|请问新家是在哪个小区几栋几单元
delivery-preference|大件您是要送到楼下还是搬上楼
payment-method|当时是走的微信还是银行卡扣款
price-paid|麻烦问下那天扣了您多少钱
promotion-used|您买的时候有没有叠加店铺满减
invoice-details|发票是开个人的还是单位的呀
warranty-proof|机器背面那串序列号方便拍给我吗
desired-outcome|您这边更希望修还是直接换台新的
acceptable-alternative|原来那个口味停产了，换草莓味您看行吗
availability|安装师傅几点到您那边比较合适
consent|我把您的号码给快递员联系您，可以吗
earlier-contact|上次来问的时候我们同事是怎么回复您的
reason-for-leaving|您这次想退课是出于什么原因呢
satisfaction|上回换的那双鞋穿得还合适吧`,
  en: `
incident|Sorry to hear that, what exactly went wrong during the booking?
when-it-happened|Do you know what date the fridge stopped cooling?
symptom|Is there no sound on either side or is just the left earbud dead?
error-shown|Does a message come up when you try to log in?
condition-on-arrival|Was the cake still in good shape when the driver handed it over?
packaging|Had the bottles been wrapped in anything inside the box?
evidence|Would you be able to film the fault and send it over?
steps-taken|Did you already delete the app and install it again?
frequency|How many times a day would you say it drops the connection?
who-was-there|Do you recall which fitter came out that day?
purpose|Will the suitcase be for business trips or family holidays?
occasion|Are the flowers for an anniversary or something else?
recipient|How old is the kitten that'll be eating it?
deadline|When does your daughter start school, so we know when the bag has to be there?
quantity|About how many coffees would you need for the event?
budget|What sort of money did you want to spend on a sofa?
priority|When choosing a formula, do you go by ingredients or by price first?
environment|Is your balcony covered or open to the weather?
habit|How many hours a day do you keep your lenses in?
experience|Have you done yoga at all in the past?
current-product|Which formula is your baby drinking at the moment?
taste|Are you going for a Scandinavian look or more rustic?
size-and-fit|Have you measured the width and height of the window?
health|Is your little one allergic to cow's milk?
compatibility|What kind of tap thread does your dishwasher hose need to screw onto?
concern|Are you worried you might not be able to put it together?
alternatives|Were you comparing it with the cheaper one from another seller?
order-identity|Which of your orders had this problem?
account-identity|For security, what's the name registered on the account?
contact|Could you leave a number we can get you on?
address|What's the new street and house number?
delivery-preference|Should the driver leave it downstairs or bring it up to the flat?
payment-method|Did the money go out via your bank card or PayPal?
price-paid|How much left your account on that day?
promotion-used|Was there a student discount applied to your order?
invoice-details|Should the invoice be in your name or your company's?
warranty-proof|Can you read me the serial number on the back?
desired-outcome|Would you rather we repaired it or gave you a brand new one?
acceptable-alternative|That flavour is discontinued, would strawberry do instead?
availability|What time would be good for the engineer to come round?
consent|Is it all right if I pass your number to the driver?
earlier-contact|What did my colleague say when you got in touch last week?
reason-for-leaving|What's behind your decision to drop the course?
satisfaction|How are the shoes we swapped for you working out?`,
} as const;
