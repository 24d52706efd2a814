import type { Topic } from '../../../../src/core/shared/topics.ts';

/** Questions by what they are about, one a line. */
export const enQuestions: Readonly<Record<Topic, string>> = {
  incident: `
What happened exactly?
Can you tell me what went wrong
Could you walk me through what happened
what seems to be the problem?
Could you describe the issue for me please
What's going on with it?
Would you mind telling me a bit more about the situation
so whats the trouble
Can you explain what occured?
What's the matter with the parcel?
Take me through it from the beginning, would you?
Tell me the whole story
How did it come about?
Can you give me some more details about the problem
what exactly are you experiencing`,
  'when-it-happened': `
When did this happen?
When did you first notice it
What day did it arrive?
How long has it been like this
Since when has it been doing that?
On which date did you recieve the parcel?
Did it start right away or after a few weeks
How long had you been using it before it broke
When was the last time it worked?
What time did the courier come
do you remember roughly when it started
Has this been going on for a while?
When did the leak begin?
How soon after you got it did it stop working
Was it before or after the first wash that it shrank?`,
  symptom: `
What does it do when you switch it on?
What kind of noise does it make
Where exactly is it leaking from?
Does it not charge at all or only slowly?
which part is broken
How does the fault show itself
What are the symptoms?
Is the screen black or just flickering
Where is the tear, on the seam or the sleeve?
Does anything light up or move when you press the button?
What does it smell like
How big is the crack
In what way is it not working?
Is the whole print fading or only parts of it
does it turn on at all?`,
  'error-shown': `
What does the screen say?
Is there an error code
What colour is the light?
Which light is blinking on the panel
Do you get any error message?
What message pops up
could you read me the exact wording on the display
Is anything shown on the display?
What does the warning say
What error number are you seeing
Does the app show an error?
What does it say when you try to pay
Is the indicator red or green?
What comes up on the page when checkout fails
are there any lights flashing`,
  'condition-on-arrival': `
What condition was it in when it arrived?
Was it already broken when you opened it
Was everything in the box when you unpacked it?
Did it arrive damaged
How did it look when you took it out of the box
Was the item intact on delivery?
Were any parts missing when you got it
Did it work when it first arrived?
Were the flowers fresh when they came?
Was there any scratch on it out of the box
was the seal already loose when you recieved the bottle
How many of the glasses were cracked when you unwrapped them?
Had the food thawed by the time it was delivered
Did it look used when you got it?
what state was it in when it turned up`,
  packaging: `
Was the outer box damaged?
How was it packed
Do you still have the original packaging?
Was the carton crushed or wet
Had the parcel been opened or taped up again
Was there bubble wrap around it?
What did the package look like from the outside
Was the seal on the box intact
Is the tag still on and do you have the box
Any dents in the cardboard?
Did the wrapping look torn
Was there enough padding inside?
Is it still in its box
was the packaging ok
Did the envelope have any holes in it?`,
  evidence: `
Could you send me a photo?
Please attach a picture of the damage
Do you have any pictures
Can you take a short video for us?
Would you mind sharing a screenshot
Could you upload an image of the label please
did you film the unboxing
Could you snap a pic of the crack
Have you got photos of it?
Please send photos of both sides
Is there any footage from a doorbell camera?
Can you show me what it looks like
Could I ask you for a couple of clear fotos
Mind sending a quick clip of the noise?
Do you have proof of the chat, such as screenshots`,
  'steps-taken': `
What have you tried so far?
Have you restarted it
Did you try a different cable?
Have you already reset the device
What steps have you taken
Did you follow the instructions?
Have you cleaned the filter
Did you try reinstalling the app?
Have you attempted to fix it yourself
How did you wash it
Have you tried turning it off and on again?
What did you do to try to solve it
Did you check with your neighbours?
Have you plugged it into another socket
Did you open it up or change any settings?`,
  frequency: `
How often does it happen?
Does this happen every time
Is it constant or on and off?
How many times has this occured
Is this the first time?
Does it do it each time you start it
Has it happened before?
How frequently does it disconnect
Is it only now and then
Does it keep happening
How many times a day does it cut out?
Is it always like that or just sometimes
Was it a one-off?
Is it occasional or all the time
does the problem come back regularly`,
  'who-was-there': `
Who signed for it?
Who took the delivery
Which colleague did you speak to?
Do you remember the name of the agent
Was anyone home when it came
Was it you who received it or someone else?
Who told you that
Did a neighbour accept the parcel for you
Who was with you at the time?
Which one of our team promised you the refund
Did you catch the drivers name?
Who was it handed to
Could a family member have picked it up
Was it the concierge who took it in?
who installed it for you`,
  purpose: `
What will you be using it for?
What do you need it for
What's it for?
Is it for work or for gaming
What are you planning to do with it?
What would you carry in it
What do you want it to do for you
Is this for the office or for travel?
What kind of things will you be cooking with it
What are you hoping to achieve with it?
Do you need it for school or for work?
What's the main use
Are you learning it for an exam or for your job?
what sort of photos do you want to take with it
What purpose would it serve`,
  occasion: `
What's the occasion?
Is it for a wedding or everyday wear
Is it a birthday present or for Christmas
What kind of event is it?
Are you celebrating anything special
Is it for a special occasion?
What sort of party is it for
Where will you be wearing it, a formal do or something casual
Is there a particular event you're buying for?
Is it an anniversary
Will you wear it to an interview or a ceremony?
what are you celebrating
Is it for a festival or holiday
Is this for graduation?
What's the dress code`,
  recipient: `
Who is it for?
Is it a gift or for yourself
Who will be using it?
Are you buying it for someone else
How old is the child
Is it for him or for her?
Who are you shopping for today
Is this for your mum or a friend?
How old is the person you're buying for
Will you be the one wearing it
Who's the lucky person getting it?
Is it a present for somebody
Whos going to use it most at home
Is the recipient a man or a woman?
are they a grown-up or a kid`,
  deadline: `
When do you need it by?
Do you need it urgently
When is the wedding?
What's the latest it can arrive
Is there a deadline?
By which date should it be with you
How soon do you need it
Are you in a hurry for it?
What day is the party
Do you need it before the weekend?
When would you like to have it
When are you planning to use it
Is it needed by a certain day?
Is there a date it absolutely has to be there
when do you leave for your trip`,
  quantity: `
How many do you need?
How many would you like
What quantity are you after?
How many people is it for
Do you want one or two
Just the one, or more?
How much do you want to order, one box or a case
What number of units do you require
How many pairs are you thinking of?
Is it a bulk order
How many packs shall I put in?
How many guests will there be
How many pieces were you looking to buy
roughly what amount do you need each month
A single or a set?`,
  budget: `
What's your budget?
How much would you like to spend
What price range are you looking at
Do you have a budget in mind?
How much are you willing to pay
Is there a maximum you don't want to go over
Roughly how much were you hoping to spend?
What sort of price did you have in mind
Is under 100 ok for you?
Are you looking for something cheaper or more high-end
whats your price limit
Would around 300 be alright
Is there a ceiling on the cost?
Which price bracket suits you
How much can you afford to put towards it`,
  priority: `
What matters most to you?
Which features are most important
What are you looking for in a backpack?
Is weight or battery life more important to you
What are your must-haves?
What do you care about most
Is there anything it absolutely has to have
Do you prefer quality over price
What's your top priority
What are your main requirements?
Which would you rather have, lightness or durability
What's the one thing you can't do without
What criteria do you have
Would you put comfort above looks?
what counts most when you choose`,
  environment: `
Where will you be using it?
Is it for indoors or outdoors
Will it be out in the rain?
How big is the room
Does it get very cold where you live
Do you cycle with it?
Is the kitchen humid
Where are you going to put it
Will it be in direct sunlight?
Is your water hard or soft
What's the climate like where you are?
Will you wear it outside in winter
Is the floor carpet or wood
Which room is it going in
will it be exposed to dust or water`,
  habit: `
How do you usually use it?
How often would you use it
How many hours a day do you wear it
How often do you wash it?
What's your normal routine
What time of day do you drink it
Do you use it daily or just at weekends
How far do you walk each day?
How many times a week do you exercise
Do you sleep on your side or on your back
How do you normally store it
How long do you carry it at a time?
How do you look after your shoes
How often do you travel
how much coffee do you drink a day`,
  experience: `
Have you used one before?
Are you a beginner
Is this your first time with this kind of product
How long have you been running?
Have you ever owned a camera like this
How experienced are you
Are you familiar with our brand
Have you tried this range before?
Are you new to skincare
What level are you at
Have you had any lessons in the past
Have you ever assembled furniture?
How many years have you been playing
Is this your first puppy
do you know your way around coffee machines`,
  'current-product': `
What are you using at the moment?
Which one do you have now
What's wrong with your current one?
What don't you like about the old one
Which brand are you on at present
What do you use now
Why are you replacing it?
What was the problem with your previous one
What model do you own right now
How is your existing mattress
What food is he eating currently
What makes you want to upgrade from the one you have?
Which cleanser did you use until now
How old is your present machine
is there something your current bag doesn't do`,
  taste: `
Which colour do you like?
What style do you prefer
Do you like it plain or with a pattern?
Dark or light
Do you have a favourite color
Are you more into classic or modern looks
Do you prefer sweet or savoury?
What flavours do you enjoy
Would you like it in black or white
What kind of design are you after?
Any particular shade in mind
Do you like floral or woody scents
What's your taste like
How do you like to dress
do you go for bold prints or something simple`,
  'size-and-fit': `
What size do you usually take?
How tall are you
What are your measurements
How long is your foot in cm
How wide is the space you have?
Does it need to fit a large tent
What's your waist size
Do you like a loose or a tight fit
How does it fit across the shoulders?
What are the dimensions of your desk
Could you measure your chest
What height and weight are you?
Is it too small or too big
which shoe size do you wear
How high is the ceiling where it should go`,
  health: `
Do you have any allergies?
Is your skin sensitive
Do you suffer from back pain
Are you allergic to anything?
Any medical conditions I should know about
Does your knee hurt
Are you pregnant or breastfeeding
Did you get a rash from it?
What's your skin type
Do you have asthma
Has your doctor advised anything
Is there any ingredient you can't tolerate
Does the baby have eczema?
Do you have trouble with your neck or shoulders
are you on any medication`,
  compatibility: `
What phone do you have?
Which operating system are you on
Is your laptop a 15.6 inch
Is it an iPhone or Android?
What's the model of your printer
Does your TV have bluetooth
What device will you connect it to
Which car model is it for
What type of port does your laptop have?
Does your router support 5GHz
Which version of Windows do you run
What plug type do you have at home
What machine does it need to work with?
Is your phone compatible with USB-C
which browser are you using`,
  concern: `
What's holding you back?
Do you have any concerns
Is there anything you're unsure about
What are you worried about
Are there any doubts I can clear up?
What makes you hesitate
Is it the price that puts you off
Is something bothering you about it?
What's stopping you from ordering
Any worries about it
What are you still undecided about?
What would you like to be sure of before you buy
What gives you pause
Are you nervous about the quality
what are your reservations`,
  alternatives: `
Have you looked at any others?
What else are you considering
Which other models have you compared
Are you looking at any other brands?
What are you comparing it with
Have you seen anything else you like
Which two are you torn between
Did another shop make you an offer
Have you checked out the competition?
Is there another one on your shortlist
What other options did you look at
Who else have you had quotes from?
Are you deciding between this and another one
What was the other bag you had your eye on
any other products youve been considering`,
  'order-identity': `
Could you tell me your order number?
Which order is this about
Please send me the order ID
What's your tracking number?
Which item did you buy
Can I have the order reference please
When did you place the order?
Is it the order from Monday or the one from last week
Do you have the confirmation number
What did you order
Which product is it about?
Could you provide the parcel number
Which of your purchases is it
whats ur order no
Can you share the order details`,
  'account-identity': `
What's the name on the account?
Could you confirm your email address on the account
Can I take your full name please
What's your username
Which account did you order with?
Could you verify your identity
What are the last four digits of the registered phone number
Are you the account holder?
May I ask who I'm speaking to
What's your date of birth, just to verify
Which email did you sign up with
Could I have your membership number?
How should I address you
Did you log in with Google or with a password
what name is the order under`,
  contact: `
What's the best number to reach you on?
Can I have your phone number
How would you like us to contact you?
Could I get your email address
What's the best way to get in touch with you
Is there another number we can try
Do you prefer a call or an email?
Where can we reach you
Can you leave your contact details
May I have a number to call you back on
Is your mobile number still the same
Shall we text you or ring you?
Which email should I send it to
Do you have an alternate phone number
how can we get hold of you`,
  address: `
What's your address?
Where should we send it
Could you give me the new delivery address
What's your postcode
Which city are you in?
Shall we deliver to your home or your office
Is the shipping address correct
What's the flat number
Where do you live
Can you confirm the street and house number
Which address should the replacement go to?
Where would you like it shipped
Which country are we shipping to
is it going to the same adress as before
What's the zip code please`,
  'delivery-preference': `
Would you like standard or express delivery?
Would you prefer pick-up or home delivery
Which courier do you prefer
Can we leave it with a neighbour
Is it ok to leave it on the doorstep?
Do you want it sent to a parcel locker
What delivery slot suits you
Should we ship it all together or separately
Do you want to collect it in store?
Would you like next-day shipping
Morning or evening delivery
How would you like it delivered?
Any special instructions for the driver
Which shipping method would you like
do you need someone to carry it upstairs`,
  'payment-method': `
How did you pay?
Which payment method did you use
Did you pay by card or PayPal
What card did you use?
Was it paid by bank transfer
How would you like to pay
Did you use a gift card
Is it a credit or debit card
Which account was charged?
Did you pay in instalments
Are you paying in full or monthly
Did you pay cash on delivery?
Was that through Apple Pay
What's the payment type on the order
which wallet did the money come from`,
  'price-paid': `
How much did you pay?
What did it cost you
What price did you pay for it
What amount were you charged
How much was taken from your account?
What was the total
How much came off your card
What was the price when you bought it?
Were you charged twice
What's the amount on your statement
How much was the shipping
How much did they bill you
What did you pay in the end
could you tell me the sum that was debited
How big was the deposit`,
  'promotion-used': `
Did you use a coupon?
Which promo code did you enter
Was it on sale when you bought it
Did you have a voucher
Which offer did you see?
Where did you see the discount
Did you redeem any points
Was it part of the Black Friday deal
Did you apply the code at checkout?
Which promotion was it
Did you get the member price
Did you buy it in the livestream
Was there a free gift with it
what discount did you get
Did you sign up through the newsletter offer`,
  'invoice-details': `
Do you need an invoice?
What name should be on the invoice
Could you give me your VAT number
Is the invoice for a company or a private person
What's the billing address
Would you like a paper or an electronic invoice?
What's the company name and tax ID
Where should I send the invoice
Which details need changing on the bill
Who should the invoice be made out to
Please send your invoicing details
Do you want VAT shown on it?
Does the invoice need a purchase order reference
what should the invoice say
Can you tell me your tax number`,
  'warranty-proof': `
Do you have the receipt?
Is it still under warranty
Can you find the serial number
Do you have proof of purchase
Did you register the warranty
Could you send us a copy of the reciept
Have you got the guarantee card
How old is the device, is it still covered
Did you take out the extended warranty?
What's the serial no on the back
Where did you buy it and do you have the till slip
Do you still have the purchase confirmation
When does the warranty run out?
do you have the warranty card to hand
Is there an imei on the box`,
  'desired-outcome': `
How would you like us to resolve this?
Would you prefer a refund or a replacement
What would you like us to do?
What can we do to make it right
What outcome are you hoping for
What solution would you be happy with
Do you want your money back or an exchange
What would be a fair solution for you?
How can I put this right
What do you expect from us
Would you rather return it or have it repaired?
What would help you most now
Tell me what you'd like to happen next
Should we send a new one or refund you
what do you want us to do about it`,
  'acceptable-alternative': `
Would another colour be ok?
Would you accept a similar model
If it's out of stock, would a different one work for you
Could you live with a two day delay
Would a partial refund be acceptable?
Would you consider the blue one instead
How about a voucher instead of a refund
Are you open to a substitute
If we can't make Friday, would Saturday do?
Is a refurbished one an option for you
Would you take the next size up
Could you imagine keeping it for a discount
Would store credit work for you
Is there a second choice if red is sold out?
would a repair be acceptable instead`,
  availability: `
When are you available?
What time would suit you for a call
Are you free tomorrow afternoon
When will you be home?
Is anyone in on Friday morning
What's a good time to ring you
When can the technician come by
Which day works best for you
Would mornings or evenings be better?
Are you around this weekend
When would be convenient
What time are you usually home
Can you take a call at three?
What hours are best to reach you
when do you have time to talk`,
  consent: `
May I cancel the order for you?
Are you happy for us to contact the courier
Shall I go ahead with the refund
Do I have your permission to open your account
Do you agree to that?
Is it ok if we record the call
Would you like me to submit the claim now
Can I go ahead and book it
Do you mind if I put you through to my manager
Do you consent to us sharing your details with the carrier?
May we call you back
Should I change the address for you
Would it be alright to send a technician
Is it okay for me to update your profile
are you fine with us doing that`,
  'earlier-contact': `
Have you contacted us about this before?
Did you already speak to someone
What did our colleague tell you last time
Do you have a ticket number
Have you raised this with us already?
Did you email us earlier
What were you told when you called
Have you been in touch with customer service before
Is there a case reference from your last chat
Did anyone get back to you?
When did you last talk to us
Did you report it to anyone
Have you complained about it before
did somebody promise you something last time
Has anyone been looking into it already`,
  'reason-for-leaving': `
Why do you want to return it?
What's the reason for the cancellation
May I ask why you're leaving us
Why are you cancelling
What made you decide to unsubscribe?
Was it the price that made you switch
What's your reason for returning it
Could you tell me why you'd like a refund
Why did you stop ordering from us
What made you change your mind
How come you no longer want it?
Why don't you want to keep it
What led you to close your account
is there a reason you haven't shopped with us lately
Why didn't you renew`,
  satisfaction: `
Are you happy with it?
How satisfied are you with our service
How was your experience
How do you like it so far
Would you recommend us to a friend?
How would you rate our service
Do you have any feedback for us
Is there anything we could do better
Did you enjoy your stay
Were you pleased with how we handled it
How are you finding the new machine
Does it meet your expectations?
What did you think of it
Was everything to your satisfaction
could you leave us a review`,
};
