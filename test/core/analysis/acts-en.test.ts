import { describe, expect, it } from 'vitest';
import { enDetectors } from '../../../src/core/analysis/acts/en/index.ts';
import { contextAt } from '../../../src/core/analysis/context.ts';
import { buildViews } from '../../../src/core/language/view.ts';
import type { Act } from '../../../src/core/shared/acts.ts';

/** One sentence a line: `yes` does the act, `no` comes near it and does not. */
const CASES: Record<Act, { yes: string; no: string }> = {
  greet: {
    yes: `Good afternoon!
hi there
Hello Mrs Patel, welcome to Fern & Oak
hey Tom, Jess here from the support team
Good morning, thank you for contacting BrightHome
hiya, you're through to Sam
morning! what can i do for you
Welcome back, Daniel
Dear customer, hello
Greetings from Nila Sarees
hi good evening sir
Hello, this is Priya from Orchid Beauty
helo maam
Hey! Nice to meet you
evening, you've reached the plant desk`,
    no: `Say hello to your daughter from us
The parcel came back this morning
I'll call you in the morning
The welcome pack is in the box
Good, that worked
Is the afternoon slot fine for you
It is a good evening dress for summer
The high setting dries faster
The driver said hi to your neighbour
Hey presto mode is on the second dial`,
  },
  thank: {
    yes: `Thanks for taking the photos
Thank you for telling us about the torn lining
thanks so much for waiting while I looked
Many thanks for sending the serial number over
I really appreciate you going back to the shop for the receipt
thx for the pics
We're grateful that you flagged the leak so quickly
ty for checking the label
Cheers for the order number
Thank you, that photo makes it clear
thank u for ur patience while i checked
That's really helpful, thank you
I appreciate your honesty about the mix-up
Thanks a lot for bearing with me on this one
thanks, the screenshot helps a lot`,
    no: `You can thank the courier if you see him
No thanks needed
A thank-you card comes with the bouquet
Nobody thanked the driver
You don't need to thank me
We would appreciate it if you could send a photo
The value of the coin will appreciate over the years
Thankfully the box was still sealed
Thanks to a faulty seal the bottle leaked
The gift says thank you on the front`,
  },
  apologise: {
    yes: `Apologies again, you'll have it tomorrow
I'm sorry we let that slip through
So sorry your mug arrived smashed
I apologise for sending you the wrong size
We're really sorry that the charger stopped after two days
sorry about the mixed up colours, that was our packing
my apologies for the double charge on your card
Please accept my apologies for the late cot, it should have been there Friday
im so sorry you had to wait in all day for nothing
I do apologize, the label on that jar was wrong
Sorry for keeping you waiting on the refund
we owe you an apology for the broken vase
I am terribly sorry, madam, for the stain on the saree
Really sorry to hear the kettle leaks
apologies that nobody replied to your first email
I'm sorry, we should have caught that before packing it`,
    no: `No apologies needed
I'm not sorry
There is nothing to be sorry about
You don't need to apologise
Sorry for any inconvenience
We apologise for the inconvenience caused
Sorry, could you say that again
I won't apologise for the rules
The courier should apologise to you
Sorry to bother you with another question
No need to say sorry`,
  },
  close: {
    yes: `I'll let you go now, take care
Have a lovely evening
bye for now
Goodbye Mr Khan, and enjoy the new lamp
Have a great weekend, Anna
take care and stay warm
I won't keep you any longer
Enjoy the rest of your day
See you next time
Wishing you a pleasant day ahead
all the best, bye
Have a good one!
Good night and sleep well on the new mattress
cheers, have a nice day
Talk soon, take care of yourself`,
    no: `Take care when you lift the lid
Have a look at the second photo
The shop is closed on Sundays
Our closing time is 8pm
You can buy it in blue as well
Did you have a good day
I'll take care of the return for you
The night mode is good for reading
Have a nice warm coat in mind for the trip?
Let it dry for a day`,
  },
  'acknowledge-feeling': {
    yes: `Five days with no update would worry me too
Waiting up till midnight for it must have been exhausting
I can see how upsetting that is with the party on Saturday
What a disappointment to open the box and find it cracked
That must have been a shock when the pan handle came off
You sound really frustrated about the third delay
I understand how worrying it is to see two charges on your card
It's awful to have a birthday present turn up in pieces
that sounds really stressful with a baby in the house
You must be fed up after three days without a fridge
I can imagine how annoying it was to stay in all day for nothing
Oh no, losing the photos on that drive is heartbreaking
how frustrating, especially the night before your trip
I can hear how angry you are about this
being left without heating over the weekend must be miserable
Gosh that's rubbish, you'd been looking forward to it for weeks`,
    no: `It must have been crushed on the way.
I was so upset when my own phone broke
I understand
Me too
I hate it when that happens to me
The frustrating mode is off
I feel the same
We are disappointed in the courier
The new model is less annoying to clean
I understand your question
My brother was really angry that day`,
  },
  validate: {
    yes: `Nobody would be happy to get a broken mug
I get that it seems pricey
Anybody would be annoyed at that
You have every right to be cross
It's completely understandable that you want your money back
I'd feel exactly the same in your shoes
Of course you're upset, you paid for next day delivery
Your frustration is completely justified
anyone would be worried with a smell like that
It makes sense that you'd want to be sure before ordering again
You're right to expect better from us
that's a perfectly fair concern
Nobody likes to pay twice for the same thing
I don't blame you for being angry
No one should have to chase a parcel for two weeks
it's only natural to be nervous after the last one leaked
You are absolutely right, that isn't good enough`,
    no: `I see that it looks blue on the screen
You're right-handed I guess
Anyone can order on the site
I can see you're upset
Nobody was at home when the driver came
The right side of the box is dented
It is natural cotton
Is it the right size
Understandably the courier could not get in
I don't understand why you're cross
Everyone gets the same price`,
  },
  reassure: {
    yes: `Rest assured, your order is still there
Don't worry, I've got this
No need to worry, the repair is covered by your warranty
Your money is safe, it will go back to the same card
please dont worry, your place in the queue is kept
You won't lose your discount
You won't be charged twice
I promise you're not going to be left without a cooker
You're in good hands
There's nothing to worry about, that smell goes away after a wash
Don't panic, the data is still on the card
Even if it breaks again you're covered until next March
I can assure you the old card has been removed
You're not on your own with this
It's not your fault, the box was sealed wrong here`,
    no: `Are you worried about the size
I worry about the stock
Don't touch the plate while it's hot
The insurance covers theft
We are not sure
Make sure the lid is closed
I'm worried it may not fit
You should be worried
Why worry about a scratch
No worries`,
  },
  'open-question': {
    yes: `What happens when you switch it on
Could you tell me what happened with the delivery
How did the leak show itself?
Walk me through what you did before it stopped
tell me a bit more about your skin
What are you hoping to use the tent for?
how come you decided to send it back
What went wrong when you tried to pay
Can you describe the smell for me
I'd love to hear what made you choose the old model
what do you like about your current blender
How has the mattress been feeling so far?
Talk me through how you set it up
Why do you feel the blue one wouldn't work?
what brings you here today`,
    no: `What is your order number
When do you need it
Which day suits you
How much did you pay
How many came in the box
What colour did you order
How old is your son
Is it making a noise?
Tell me your postcode please
What time did the driver come`,
  },
  'closed-question': {
    yes: `Did it come this morning
Is the light on the front red?
what is your order number
When do you need the dress by?
Have you tried another socket
whats your postcode
How many did you receive?
Do you still have the box
Could you send me the number on the label?
Was anyone at home on Tuesday?
can I have your name please
You ordered it last week?
Which phone do you use
it still beeps, doesn't it
May I know what size you normally wear`,
    no: `What happened
Tell me about your trip
I did it this morning
Let me know if you need anything
You can have it by Friday
If you did open the box, that's fine
I don't know when it will come
Should you need help, write to us
How kind of you
The question is when it left the depot
I've sent it to Marek, who mixes the paint himself
What matters to you is that it's quiet at night
How long it keeps depends on the fridge
In May I have seen two of these
Don't you fret about the deposit
Could you photograph the hinge?
Could I ask you to hang on to the box
Tell your neighbour the van is on its way
Please send us a screenshot
I'd need to ask the workshop about the zip`,
  },
  'choice-question': {
    yes: `Courier or post
Would you like the blue or the green one
Do you prefer a refund or a replacement?
morning or afternoon delivery?
Is it for you or for someone else
Shall I send it to your home or to your office?
was it the small one or the large one
Which would you rather have, a new one or your money back?
Is that an iPhone or an Android
do u want matte or glossy
Did it break on the way or later when you used it?
Cash on delivery or card?
Which one do you want, the 30 cm or the 40 cm pan
would next Tuesday or Wednesday be better
Are you after something for dry skin, oily skin or a mix`,
    no: `Did you get an email or anything
Is it one or two days late, roughly speaking I mean that is fine
You can have blue or green
Return it within 7 or 14 days
Do you want to come back to me
I'll send it today or tomorrow
Wash at 30 or 40 degrees
More or less
Press A or B to start
Whether it's today or tomorrow doesn't matter`,
  },
  restate: {
    yes: `So you need it before Friday
It sounds like the zip broke the first time you wore it
If I understand you right, two of the four glasses were cracked
So you've already rung the courier twice
you mean the blue one arrived instead of the grey
Let me make sure I've got this: you paid on Monday and nothing has come
You said the screen goes black after ten minutes
What I'm hearing is that the smell is the main problem
So basically you want it for your daughter's wedding
you'd like it delivered after six, then
In other words, the pump runs but no water comes out
You mentioned your old one pulled your hair
So the parcel says delivered but nothing is there
just to recap, you ordered two and got one
You need something that works with a dog in the flat`,
    no: `You can return it within seven days
So I'll send a new one
You should have checked
You will get it on Friday
It sounds like thunder, this speaker
You have 30 days to return it
You need to fill in the form
So what happened
You just press the red button
So sorry about that`,
  },
  'confirm-understanding': {
    yes: `Have I got that right
Is that right?
so two were missing, correct?
Did I understand you correctly
Am I right in thinking you want it before Sunday
is that what you meant
Do I have that right?
That's what you're after, right?
Did I get that right so far
Have I understood the problem properly?
You need it by Friday, is that correct
please correct me if I'm wrong
tell me if I've got any of that wrong
Am I following you so far?
So it only happens on wifi, yeah?`,
    no: `That's right
You have the right to return it
Is that the right size
Is the address right on the label
Did you get it
The correct size is M
Right, let me look
Do you understand
Is the right shoe tight
You're right`,
  },
  'seek-agreement': {
    yes: `Are you happy with that
Would that work for you?
Shall I go ahead
is that ok with you
Does that sound good
How does that sound?
Would you be happy with a partial refund?
would that be acceptable sir
does this suit you
Is it all right if I send it to the same address?
Are you ok with waiting until Monday
Sound good?
May I go ahead and book the pickup
What do you say to a swap?
Would you be willing to try a new filter first`,
    no: `Are you happy with the colour of your old one
Is it ok to wash it
Does it work
Did that work
How does it sound when you play music
Everything is OK
I'm happy to help
Are you at home
Would you send me a photo
Shall be sent tomorrow`,
  },
  'confirm-resolved': {
    yes: `Is it switching on now
Does it work now?
Has that fixed it
did that solve the problem
Is everything working again?
Are you able to log in now
Can you see the refund on your card now?
is it sorted now
Has the new one arrived safely?
Is there still any leaking
Does the app open ok now
Have I answered your question?
Is your issue resolved
all good now?
Did restarting it help`,
    no: `Does it work with Android
Is it on
It works now
Let me know if it works
Did it work before
Are you able to send a photo
Can you see the label
I've fixed it
Has the problem happened before
Are you home now`,
  },
  inform: {
    yes: `It is pure cotton and can go in the machine
The battery lasts about nine hours
Returns are free within 30 days
Your order left our warehouse last night
This one comes with a two year warranty
the parcel is at the depot in Leeds
Delivery to the islands takes five working days
We don't ship to PO boxes, only to street addresses and lockers
The refund goes back to the card you paid with
It has two USB ports and a headphone socket
our serum contains 2% retinol
Your package was signed for at 10:42
The sale ends on Sunday night
There are three sizes in stock
it doesnt contain nuts`,
    no: `Is it pure cotton
I'm sorry about that
Thank you for your patience
Let me check
I'll send you a new one
Anyone would be annoyed
Have a nice day
Tell me what happened
You must be exhausted
Please send a photo`,
  },
  'explain-cause': {
    yes: `The payment went through twice because the page timed out
It was late due to the snow in Denver
The reason is a loose wire in the plug
That's why your code didn't work
The delay is down to a customs check
since the address had no flat number, the driver took it back
The crack comes from the glass being cooled too fast
the label was printed wrong, so it went to the wrong depot
What happened is that two orders got the same sticker
It happened as a result of a stock error on our side
because of the strike nothing moved for two days
This was caused by a faulty valve
The app logged you out after the update reset all sessions
It turns out the seller listed the wrong size chart
the smell is from the glue used on the sole`,
    no: `Why did it happen
What is the reason for the return
Is it because of the colour
I don't know the reason
Let me find out why
Just because
It has been ten days since you ordered
So I will send a new one
Please tell me the reason
The due date is Friday`,
  },
  benefit: {
    yes: `At five kilos you can carry it upstairs on your own
The double wall keeps your tea hot till lunchtime
It folds flat, so you can store it under the bed
that way you don't have to iron it
The wide sole means you won't slip on wet floors
It's fragrance free, which is gentle on your baby's skin
With the timer you can wake up to fresh coffee
This lets you film for a whole day without charging
the lining keeps your feet dry in the rain
You'll save about an hour every week with it
it means you never need to buy filters again
Perfect for your long flights because it blocks the engine noise
The app helps you see how well you slept
It'll fit easily in your hand luggage
so your dog can't chew through the lead`,
    no: `It has a double wall
So you can send it back
That way I can check the order
You can return it in 30 days
The sole is wide
So you can't log in
This means a refund is not possible
I'll keep you posted
It weighs five kilos
It comes in blue`,
  },
  anticipate: {
    yes: `One more thing: keep the box in case you exchange it
By the way, the refund shows up under the name of our parent company
You won't need to pay for the return label
just so you know, the courier will ask for a code from the text message
In case you need it later, the manual is on our site
Before you ask, it also works with 110 volts
Also keep the receipt, you'll need it for the warranty
please note the first wash should be cold
a quick tip, charge it fully before first use
When it arrives, check the seal before you sign
You don't have to do anything on your side
Once you get the parcel, leave it upright for two hours
if the bulb flickers at first, just tighten it
FYI the old password stops working tonight
While you're waiting, you can still use the old filter`,
    no: `In case of fire
By the way out you see the shop
One more question
Is there one more thing
The box is brown
Keep it
You need to pay
The tip of the pen is broken
I noted it
In that case I'll refund you`,
  },
  'check-first': {
    yes: `Let me verify that before I answer
I'll look into it right now
give me a moment to check with the warehouse
I want to be sure, so let me ask our technician
Let me pull up your order
I'm checking the tracking for you now
just a sec, looking it up
I'm not certain, I'll find out and tell you
Let me see what happened to it
bear with me while I check the stock
I'd rather check than guess
let me quickly confirm the fabric with the maker
I am going to look at the delivery notes
Allow me to check that for you madam
one moment, I'll double check the size chart`,
    no: `Please check your email
Did you check the box
Check it yourself
You can look it up online
I checked it already
The check came back
Let me know
I'll send a new one
The driver looks for a safe place
Could you check the label`,
  },
  own: {
    yes: `I'll see this through for you
I take full responsibility for this
This is on us
leave it with me
I'll handle this personally until it's done
That was our mistake and we'll put it right
I'll stay on this until you have your cooker
I'll make this right
you deal with me from now on, no more repeating yourself
We got this wrong
i will take care of it for you
I'm going to sort this out for you myself
It's our fault the seal was loose
I'll be your contact until it's finished
consider it my job now to get this fixed`,
    no: `It's not our responsibility
Leave it with the neighbour
Take care
You are responsible for the return
The seller owns the shop
This is on sale
I'll see
It's your mistake
Our team is responsible for gifts and cards
You have to sort this out yourself`,
  },
  propose: {
    yes: `I can swap it for a new one
I'll refund you in full
let me send you a replacement lid
I've arranged a pickup for tomorrow
how about we ship the missing part today
You can have your money back
Would you like me to cancel the second order?
We could take 20% off and you keep it
i have just issued the refund to your card
Shall I send the black one instead?
We can't change the colour, but we can exchange it
what I can do is reship it by express
I'd suggest the 40 litre pack for a week's hike
I would recommend the cream for dry skin
You're welcome to return it free of charge`,
    no: `Please provide your order number
Please send us a message
I'll check
I can't refund you
Can you send a photo
You need to restart it
I can understand
We will not exchange it
Did you get a refund
I can see your order here`,
  },
  'offer-choice': {
    yes: `You could have a new one or a refund
I can either repair it or replace it
There are two options: we fix it or you get your money back
Would you like a refund or a replacement?
you can keep it with 30% off or send it back
We can ship it again, or if you prefer I'll refund you
Option one is a new cable, option two is a full refund
Do you want me to exchange it or cancel the order
Either I send the part today or we collect the whole thing
You've got two choices here, swap or store credit
we can do express for free, alternatively a pickup in store
I could offer a bigger size, or a voucher instead
Which would you rather have, a new one or your money back?
it's up to you: repair or new one
If you'd rather not wait, I can refund it, otherwise the new stock comes Monday`,
    no: `I'll send a new one today or tomorrow
Is it red or blue
You have no option
Wash it by hand or on cold
I can refund you
Did you pay by card or cash
You have the option in settings
Two or three pieces were missing
It's not up to me
More or less the same`,
  },
  compensate: {
    yes: `I'm adding a free-delivery voucher
I'd like to give you a $10 coupon for the trouble
Please take 15% off your next order on us
we've put 5 pounds credit on your account as an apology
As a gesture of goodwill I'm sending a free refill
I'll throw in a spare bag
I have upgraded you to express at no extra cost
Here's a code for 10 off as a thank you for your patience
you'll also get 200 extra points from me
I'd like to offer you a small gift to make up for it
We'll add a little something extra in the parcel
The shipping is on the house this time
a 20 yuan coupon is in your account now to say sorry
I am crediting your wallet with Rs 150 for the delay
On top of the refund you keep the mug, free of charge`,
    no: `I'll refund you in full
The coupon expired yesterday
Did you use a voucher code
Returns are free of charge
The sale gives 20% off everything
Your credit card was charged
We don't give coupons
You can buy a gift card
How much discount did you get
The code on the label is wrong`,
  },
  'commit-time': {
    yes: `You'll hear from me by Wednesday noon
I'll call you before 6pm today
It will arrive on Thursday
The money is back on your card within 48 hours
we'll ship it tomorrow
You will have an answer in two days
the courier collects it on 12 March between 9 and 12
i will update u within 2 hrs
Your new one goes out this afternoon
I'll get back to you in 20 minutes
You should have it by the end of the week
the refund takes 3 to 5 working days
We'll have it with you on Saturday morning at the latest
it gets to you tmrw
I'm sending it tonight`,
    no: `I'll call you soon
As soon as possible
Did it come on Thursday
You ordered it on Monday
When do you need it
It should get to you at some point
You said by Friday
The shop opens at 9
It arrived yesterday
Someone will be in touch shortly`,
  },
  'follow-up': {
    yes: `I'll check in once it arrives
I'll message you on Thursday to see if it fits
I will follow up with the warehouse and let you know
we'll keep you posted
I'll get back to you tomorrow morning
i'll drop you a line when the part is in
Once you've received it I'll call to make sure all is well
I'm going to ring you next week to see how it's going
I'll let you know as soon as it ships
We will keep you updated every day until it's there
I've set a reminder to contact you on Monday
will update you when i hear from them
I'll come back to you after I've spoken to them
You'll hear from me by Wednesday noon
I'll be in touch after the delivery to check everything works`,
    no: `Let me know once it arrives
Please follow up with the courier
Did anyone get back to you
Call us when it arrives
Follow us on Instagram
Keep it posted on the wall
You can contact us again
I'll send it tomorrow
The update comes next week
He followed up on it`,
  },
  escalate: {
    yes: `I'm passing this to my supervisor with my notes
I'll escalate this to our technical team
Let me bring in my manager on this
I've raised it with the warehouse lead
I am transferring you to a senior colleague who can approve it
my supervisor will take over from here
I'll hand this over to our repairs specialist with all the photos
Let me get my team leader involved
I've flagged it to the product manager
i will forward your case to the claims department
I'm putting you through to a specialist
I have opened a ticket with our engineers
I'll take this up with head office
I'm going to ask my manager to sign this off
We've referred your case to our skincare expert`,
    no: `You can ask the manager if you want
That's the manager's problem
Call the manufacturer
I passed the test
My manager is on holiday
Did you speak to a supervisor
Transfer the money to the shop
The team is small
You should speak to someone else
I can't get a manager`,
  },
  personalise: {
    yes: `You took a size 42 last time, Mr Lee
I see you've been with us since 2019
As a gold member you get free returns
Since you live on the fourth floor, the light one is easier
I remember you bought the grey sofa from us
Given that your skin is sensitive, I'd skip the scrub
for your two cats I'd take the tall one
You've ordered this tea three times already
I can see from your order that you chose the oak finish
Mrs Patel, let's get this sorted
With a newborn at home you'll want the quiet one
based on your previous orders you normally wear a medium
You told us last month that you have a nut allergy
Seeing that you cycle to work every day, go for the waterproof one
As you are a returning customer, I've kept your old settings`,
    no: `What size do you take
All members get free returns
Customers like it
It comes in grey
You can buy it again
I see
The last time it rained
Do you have a cat
It is made for sensitive skin
You need an account`,
  },
  'invite-feedback': {
    yes: `How did we do today
How was our service today?
Would you mind rating our chat
Could you take a minute to leave us a review
Were you happy with the help you got today?
Please let us know how we can do better
are you satisfied with my service
We'd love to hear your feedback
Please rate me at the end of this chat
Is there anything I could have done better?
how would you rate this conversation
A short survey will pop up, we'd be glad if you filled it in
Any suggestions for us?
did I look after you well today
if u have a sec pls give us a rating`,
    no: `Thank you for your feedback
The rating is 4.8 stars
How was the delivery
How did you do it
Are you satisfied with the colour
You can read the reviews
The review said it runs small
I passed on your feedback
The interest rate is zero
We do well`,
  },
  blame: {
    yes: `why don't you even read the page
why don't you listen
You should have read it before buying
That's your own fault
You didn't follow the instructions
well you must have dropped it
You ordered the wrong size yourself
why didn't you check the box when it came
It's because you washed it too hot
if you had read the description this wouldn't have happened
It says so on the page, you obviously didn't look
You gave us the wrong address
that's what happens when you don't read the manual
You must have done something wrong
you only have yourself to blame
You're the one who broke it
Nobody else has this problem, so you're using it wrong`,
    no: `Why don't you measure your chest first?
Why don't you check the label first and tell me what it says
Why don't you try the 38 at home
It's not your fault
You should have it by Friday
I don't blame you
You didn't do anything wrong
We sent the wrong size
You should have received an email
Did you drop it
Why didn't we check
You ordered a size M on Monday
You shouldn't have had to wait`,
  },
  dismiss: {
    yes: `If you find it expensive, look elsewhere.
It's not a big deal
Calm down
It's only a scratch
you're overreacting
Come on, it's just a mug
That's nothing to get upset about
other customers don't complain about this
Stop making a fuss
Whatever
it's only ten pounds anyway
You'll get over it
worse things happen
That's hardly a problem
why are you so upset about one day
There's no need to be so dramatic`,
    no: `If you like it better elsewhere we'll match the price
If the shelf looks wrong, look at the other one
It is a big deal to us
It's only available in blue
It's just been shipped
There's no need to worry, it's covered
I'll take it calmly
It only takes a minute
Just a moment
Whatever you choose, it's free to return
Nothing is missing
It's just as you said`,
  },
  refuse: {
    yes: `I can't discuss somebody else's order with you
We don't give out other customers' details
Those are the rules, no refund
We can't refund that
Sorry, we don't exchange sale items
no, that's not possible
I cannot do that
Unfortunately we are unable to replace it
That's against our policy
There's nothing we can do
I'm afraid it can't be returned once opened
we wont be able to help with that
You can't return it
we do not accept returns on swimwear
It's past the 7 days so no
Not going to happen
there is no way to cancel it now`,
    no: `We can't refund that, but we can swap it
I can't wait to see it
There's nothing you need to do
I can't see the photo
Why can't you return it
We can't find your order yet
It doesn't contain nuts
You can't go wrong with blue
It isn't that we can't refund you
We don't have blue, however the green one is here`,
  },
  deflect: {
    yes: `Delivery isn't something we control
That's the manufacturer's problem, not ours
You'll have to take that up with the courier
It's not my department
we're just the seller
That has nothing to do with us
contact the bank, we can't influence that
I only handle orders, ask someone else
Please call the brand directly
it's the courier's fault, not ours
We are not responsible for delays by the post
That's not my job
Talk to whoever sold it to you
not our problem
You need to complain to the shipping company
That's out of our hands`,
    no: `I'll take it up with the courier
It's our problem, not yours
The courier has it
You don't have to contact the bank, I'll do it
I'll call the manufacturer for you
Did you contact the courier
The manufacturer gives two years
We are responsible for it
It has nothing to do with the size
I'll ask someone else for you`,
  },
  'vague-promise': {
    yes: `You'll be contacted if anything changes
Someone should get back to you at some point
We'll contact you soon
I'll deal with it as soon as possible
it should be there shortly
we will try our best
You'll get it sooner or later
We'll look at it when we have time
it will be handled asap
Somebody will call you in a while
we'll see what we can do
The team will get in touch in due course
I'll do it later
It'll come eventually
Hopefully it will be fixed in the near future
maybe next week or so`,
    no: `I'll call you by 6pm
As soon as it ships today I'll send the code before 5pm
Did it stop soon after
How soon do you need it
You can call soon
See you soon
Write to me as soon as possible
It will arrive on Friday
Send it back later
The sooner you tell us the better`,
  },
  'over-promise': {
    yes: `There is zero chance it happens again
I guarantee it will never break
100% it arrives tomorrow, I guarantee
This cream will definitely cure your acne
It'll never happen again, I promise
You will lose 5 kilos for sure
No matter what, we'll give you whatever you want
it fits everyone, guaranteed
I promise you will love it
It works every time without fail
You'll never have a problem with it
There's no way it could be late
absolutely no side effects for anyone
I can guarantee the price won't ever drop
it will last forever`,
    no: `I can't guarantee that
The guarantee runs two years
It is 100% cotton
I can't promise it will be there
We offer a money back guarantee
I promise I'll call
It is never too late
It happened again
No one can guarantee that
Have you ever had it`,
  },
  pressure: {
    yes: `Please pay quickly, the stock won't wait
this price won't last
They're selling fast, so order now
Order now or you'll miss out for good
Only two left, buy now before it's too late
You'd regret it if you don't
If you loved your kids you'd get the safer one
everyone else has one already, don't be left behind
Last chance, you won't get this price again
You'd better decide right now
this offer is gone in five minutes so hurry
If you don't buy today I can't help you anymore
don't be cheap, it's for your mother
You really have to buy it today
hurry up before somebody else grabs it
I need you to order this otherwise I miss my target
Buy it now, tomorrow the price doubles
A good mother wouldn't hesitate`,
    no: `The battery won't last two days
It's going fast enough for a parcel
The order doesn't expire quickly, it waits for 72 hours
There are two left in your size
The sale ends on Sunday
No need to hurry
Take your time
You can order now or later, the price stays
If you order before noon it ships today
There's no rush
Don't buy it yet
Is it the last one
You can buy it here`,
  },
  'privacy-breach': {
    yes: `Tell me your password and I'll log in
Please send me your full card number
what's the verification code you just got
Give me the CVV on the back
could you send the OTP
I need your pin to check
The customer before you, Anna Lee, lives at 4 Mill Road
his phone number is 0171 555 0199
type your card number, expiry date and security code here
Send a photo of your credit card, both sides
your neighbour's order is also a vacuum, he paid 300
read me the code from the text message
I can give you the other customer's address
Share your login and password with me
We need your bank account password to refund`,
    no: `Never share your password with anyone
Can I have the last four digits of your phone
You can reset your password here
What's your order number
Did you forget your password
The code on the label please
Don't send me your card number
The security code is on the box of the alarm
Use the code SAVE10
What is your phone number`,
  },
  'off-platform': {
    yes: `Pay me privately, it's cheaper
Add me on WhatsApp and we'll sort it there
send the money to my PayPal instead
Here's my private number, text me
let's deal outside the app
Transfer it directly to my account, no fees
Message me on Telegram for a better price
add my wechat
Cancel the order and buy it from me directly
I can sell it to you off the platform
scan this QR code and pay me
you can venmo me
We can do this without the platform
My personal email is sam at gmail dot com, write me there
contact me on facebook and I'll give you a discount`,
    no: `Please keep the chat here on the platform
You can pay with PayPal at checkout
We don't do deals outside the app
Follow us on Instagram
The refund goes to your PayPal
Is your WhatsApp number the same
You can track it in the app
I'll message you here
Does it work with Telegram
Please don't pay anyone privately`,
  },
  canned: {
    yes: `Your satisfaction is our priority
Sorry for any inconvenience
We apologise for the inconvenience caused
Thank you for your understanding and support
We value your business
Your call is important to us
Thank you for your patience
we are always here to help
Please feel free to contact us anytime
We strive to provide the best service
Is there anything else I can help you with
thank you for choosing us
We appreciate your feedback
customer first is our motto
We regret the inconvenience`,
    no: `Thanks for the photos
I'm sorry your mug arrived smashed
Thanks for your patience while I rang the depot
It was inconvenient to wait in all day, I know
The priority lane is faster
I value the photo you sent of the crack
Contact me here when it comes
The service includes a fitting
Anything else in the box
I understand the strap broke`,
  },
  rude: {
    yes: `Are you even listening
You're an idiot
Don't be ridiculous
are you stupid
How many times do I have to tell you
Can't you read
Stop wasting my time
shut up
You clearly don't understand simple things
go complain somewhere else
As I already told you
What part of no don't you understand
you people always complain
I'm not going to explain it again
lol good luck with that`,
    no: `That was stupid of us
Are you listening to music with it
I can read the label
It's a waste of your time, I'm sorry
How many times did it happen
As I mentioned, the return is free
Do you understand the manual
Shut the lid
Good luck with the party
The idiot-proof lid closes by itself`,
  },
  jargon: {
    yes: `Wait for the WMS callback and the reverse order
Your RMA is pending in the OMS
The SKU is OOS at the FC
we'll raise an RTO with the 3PL
The AWB shows an NDR exception
the ticket is in L2 backlog per SLA
Your consignment is at the cross-dock awaiting linehaul
It's a DOA unit so you need an RMA from tier 2
the API returned a 504 from the payment gateway
Our ERP shows the PO as GRN pending
The item is backordered on the upstream DC node
UAT for the OMS sync is pending
we will do reverse logistics QC before the CN is generated
KYC fail, do re-verification through the CRM
manifest scan missing at the origin hub sort`,
    no: `It has a USB-C port
The TV has an HDMI socket
Your order is at the depot
We send it by DHL
Wash at 30 C
The PS5 comes with one controller
It runs on AA batteries
The VIP price is lower
It fits UK size 8
The LED is red`,
  },
};

const lines = (block: string): string[] => block.split('\n').map((line) => line.trim());

/** The acts of a line, sentence by sentence, without a session around it. */
function actsOf(line: string): Set<Act> {
  const views = buildViews(line, 'en');
  const found = views.flatMap((view, i) =>
    enDetectors
      .filter((detector) => detector.detect(view, contextAt(views, i)) !== null)
      .map(({ act }) => act),
  );
  return new Set(found);
}

describe.each(Object.entries(CASES) as [Act, { yes: string; no: string }][])('%s', (act, { yes, no }) => {
  it.each(lines(yes))('is found in: %s', (line) => {
    expect(actsOf(line)).toContain(act);
  });

  it.each(lines(no))('is not found in: %s', (line) => {
    expect(actsOf(line)).not.toContain(act);
  });
});
