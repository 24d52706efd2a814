/** Words of a list, one or more lines. */
const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Real words one slip away from another known word, so that neither is read as the other; picked with the help of
 * SCOWL (wordlist.aspell.net, by Kevin Atkinson). Only those that the known words make necessary are shipped.
 */
const REAL = wordsOf(`
addend addiction addling addressees advisee advises adware aground alight altercations alternations ambler angler
anklets apologises apologizes appals apples applets appliers applies arches arching argent aright arise arises
arising arthritics artiest auction backed backer backing baked baking baldly balked balking bands banked banker
barbies baring barked barker barking barley bashed basics basins basis basked basking basted beached beaked beaker
bearding beards bedside bedsides behavior believers bellow bender beside bewaring biased biding bikers bittier
blacked blacks blankest blanking bleach bleeping bleeps blench blinding bluish boarder bobbed booing bookend boost
boosts booths boring botcher botchers bottlers boxers braked braking breach breadth breech bride bridge bridges
bridle bridles broiler broils brooked brooking brooklet brooks brothers brunch budgie buoying burred burying bushes
bushiness busying caches cackling cadres callas callus calved camps canceled canceling candied candlers cannon
cantering canton canyon carded carding carers caress carets caries caring carked carking carped carping carriers
carries carted carting cartoon carved carves carving carvings cashed cashes casing castes catchers causes caving
cayuse ceased ceases center centimeters chaise champing chancre chancres changers chants chapped chargers charts
chases chaste cheats chewer chewers chimps chirps choosers chopped chopper choral circlets clamping clapped clasps
clause cleaner cleansed cleanser cleansing cleaver clopped closers closet closets cloths clover clovers coached
coast coasted coasting coasts coats codded coders coking college colored colors combing comers comets compete
competed comping complains compliant computes contactor contracted contracting contracts cooing cooked cooping coped
copes copiers copping copying corded corers cornier coroner coroners corral counseling counselor counties county
coursers courtier courtiers covert coverts cracking crackled crackling cramping crapped crashers cratering craters
craved craving create creates cremate crooked crooking cropped cropper crouch cubers curate curates curbed curers
curies curios curled curlier cursed curses curved curves dairy danging dangler daring darted daters dearth debits
debuts decaff decals deciders deduced deflect deflective deices delver denoted deplete depleted deport derive
derives deriving desalt descent despot diary didoes diners dinging dinning dipping discus discuses divers diving
doling doming donors doping dosing dosses doting doublets douses dowses dozing drawling driers dries drivels drivers
drives droops drying duress dyeing edgers elating emoticon endeavor erring examinee excerpt exchangers exerts exited
exiting exits facers facets faculty faeces fagged fagging fainest fairy falsie farces farther fathers favorite
favour favours feaster feather fibers field fiends fight fights filed filers filing filled filmed fining finises
finishers fires firmed fixers flailed flailing flails flares flavor flavors flavour flaying flied fliers flies
flights flitted flitting floods foiled footling forges forth forums framers freeing freezers fright frighting
frights frilled frills fritter fritters funded funereal gabbed gamers garbage gasped gentile geologist givens givers
glutted goring gradation grained gramps grandam grander grasps grated grater grates gratin growling growls haired
halted halving handlers handling harbor hardier hardiest hardily hardness haring hasted hastes hated haters hating
hatred hatted hauler haves hears hearths hearts heated heater heather heaths heats heaver heaving heroes herpes
hikers hoarder hoarse holes holing homers homes homeys honesty honor honored honour hooped hooping hopped hopping
hostel hostels houris hurtling imagoes indexed indicted insect installments inured invitee issuers jeweler jeweller
joins jointed jointing jumpier kilometers kneels labor lacing laddies lading lances lather latter launch laving
lawyer layer laying leaned leaner leaning leashes leavens leavers licensee licked licking lifter lightning
likability likens linden linear lined linens liners linger linked linker linking liter liters litre litter
livability livens livers loaves loiter looser looses loosing loping losers losses lounger louses lousing lovers
loves loveys lunges macaronis macaroons macro macrons makers manger mantes marina marker markers marking marred
masker maskers masking maters mateys mattes medals medial mediation memorise memorises memorizes mental metal metals
meteor meter meters meting metre microwavable milers milliliter millimeters minims minuet minuets misused misusing
molded monkey moths moulded mourning mousse movers movies needled needless needling neighbor neighboring neighbors
nether neural niches nicker normalcy notching noting nursers nursling officers ouster outrage overheard owing owning
pacers pacing paddled paddling pagers pained paining palace palaces palate palates pamper pampers panned panning
panted panting paring parities parity partly passels passers pastel patent patently patents pattered patters pauper
paupers payed peaces pearls pears peasant pedalos pedant pedants peeing perfumers personas pester petty pewter phase
phases phoneys phonied phonies phonying photons phrase piazza pickier pickled pickling pieced pierce pierces piking
pilaster piling placers placket plaice plains plaint plaints plaiting planed planer planes planet planets planing
planks plans planting plants platens platting platys played playing pleating pliant plopped plopping plotter plumps
plying poring posing posited positing posits potion potions potman pottier powers prayed praying preaches prefect
preset pricked pricker pricking pricks prince princes propped propping prosper provides puling purchasers puttying
quoited racers racing rafted rafting raider raiding raisers raking rankled ranted ranting raster raters ratted
ratting readier readying recon recorder redact redacting redaction redacts reefer reflate regally relied relived
remainder remainders repeal replay resent resents resettling resole resoled restated restating restring rests retied
retired retrain reused reuses reusing revere revered reveres revolt ridding riders ridges ridging rippled rising
roadster roster rotted rotund roughy rouses rousted routers rubles rulers runnier rustled sables sacred sallow
salmon salon saloon salts salved salver salves salving samplers sanding sapped sapping satin sating savers saving
savory sawing scales scarfed scarped scarred screes scruff sedating seeding seeds seeking seeming seeping seized
seizes seizing selling sells selves sentience serves settling severs sewing shacking shagging shank sharers sharked
sharking sharped sharping shaved shaver shaves shaving shavings sheared shearing sheave sheaving sheller shelling
shells shewing shingle shinning shinny shitting shoats shocks shoots shores shorted shorting shorts shorty shouts
shoves showier shrank shreds shrift shrine shtick shticks shucks shunts sicker sicking siding sidles sifted sifting
sight sightly signs simile similes simper singed singes singing sings sinning sipped sippers sipping sitars siting
skeins skewing skiting skiving slagging slants slates slats slaved slaver slaves slaving slaying sleeking sleight
slender slewing sliders slides slight slings slitting sliver slopping sloths smelling smells smileys smocked
smocking smocks smoggy smoldered snagging snorted snorting snorts snuffer socked soiled soldiered soling solves
somber sopped sopping sorter sortied sorts sowing spared sparing sparking sparkled sparkling sparse spavin spaying
speeds speller spellers spelling spells spender spending spends spewed spewing spilt spines spitting splats spline
splint spoilt sporing sported sporting sports spots spouts sprain spreed sprigs spurge stale stales stared starer
stares staring starling starring startled startling starving stated stater stating stats statue statues staved
staves staving steam steaming steams steeds steeps stetting stewing stickier stickler stings stocks stoke stoles
stolid stomps stoops stoppled stoppling stores storey storeys storied stories stormed stormy stoups strain strained
strains strand stranding strands strangle strangler stratus strayed straying strays stream stretchers string strings
stripes stropped stropping strops strove struck strung studier stuffer sturdy sturgeon suites summaries supine
supper suppler swaddle swagging swaying sweating sweats swelling swells swerve swerved swerving swing swings
switchers tables tacked tacking takers tamped tanked tankful tanking tanks tapped tasking taster tasters teachers
teats tempter tenets tenths testbed testes testis theater therms thicket thickets thirsty thorough threat threats
threes thrust thrusting ticker tickled tickling tiered tildes tilers timber timers tipped tippled tippling tirade
titles tittle toasted toastier toddles tough traced tracing trail trance transmit traveler traveling tread trials
tribal tribes tricked tricking tricks triers trikes trilled tripos tripped tripping tropic trough trowel trowing
trucked trucking truest tuned tuning turnkey twines unblock unblocked unfits unison unites ushers varnished
versification versify vouches waist waists waiter waits waking waling walking waltzer waning wanking washers washier
waster watchers waver wavier waving wearying weighted weighting weights wheres whinging whomever widows wilder
wiling wimped winder windrow windrows wining winkle winkles wipers wishers wising wiving woodmen woodsy worlds
worriers wounder wrinklies writers writhe writhes writhing yearns yogurt`);

/** Spellings of Britain and of America, where a letter or its place tells them apart. */
const BOTH_SIDES = wordsOf(`
color colour colors colours colored coloured coloring colouring colorful colourful discolored discoloured favor
favour favors favours favored favoured favorite favourite favorites favourites favorable favourable flavor flavour
flavors flavours flavored flavoured harbor harbour honor honour honors honours honored honoured honoring honouring
labor labour laborer labourer neighbor neighbour neighbors neighbours neighboring neighbouring neighborhood
neighbourhood behavior behaviour odour odors odours rumor rumour rumors rumours savor savour savory savoury tumor
tumour vapor vapour armor armour humor humour endeavor endeavour center centre centers centres centered centred
theater theatre theaters theatres meter metre meters metres liter litre liters litres fiber fibre fibers fibres
caliber calibre luster lustre somber sombre specter spectre meager meagre kilometer kilometre kilometers kilometres
centimeter centimetre centimeters centimetres millimeter millimetre millimeters millimetres milliliter millilitre
milliliters millilitres canceled cancelled canceling cancelling cancelation cancellation cancelations cancellations
traveled travelled traveling travelling traveler traveller travelers travellers labeled labelled labeling labelling
relabeled relabelled modeled modelled modeling modelling signaled signalled signaling signalling totaled totalled
totaling totalling dialed dialled dialing dialling fueled fuelled fueling fuelling leveled levelled leveling
levelling counselor counsellor counseling counselling jeweler jeweller jewelers jewellers woolen woollen installment
instalment installments instalments enrollment enrolment enroll enrol fulfill fulfil fulfillment fulfilment install
instal willful wilful skillful skilful aluminum aluminium judgment judgement acknowledgment acknowledgement aging
ageing likable likeable sizable sizeable salable saleable movable moveable unmovable unmoveable microwavable
microwaveable storey storeys specialty speciality specialties specialities mould molds moulds molded moulded moldy
mouldy molding moulding mustache moustache diarrhea diarrhoea pediatric paediatric orthopedic orthopaedic anemia
anaemia anesthetic anaesthetic encyclopedia encyclopaedia estrogen oestrogen fetus foetus esthetic aesthetic
leukemia leukaemia gynecologist gynaecologist yogurt yoghurt yogurts yoghurts whisky whiskey acclimate annex annexe
burned burnt program programme focused focussed focusing focussing benefited benefitted biased biassed bused bussed
worshiping worshipping kidnaped kidnapped marvelous marvellous rivaled rivalled unraveled unravelled shoveled
shovelled paneled panelled paneling panelling tasseled tasselled channeled channelled chiseled chiselled pummeled
pummelled penciled pencilled initialed initialled pedaled pedalled licence license artifact artefact`);

/** Contractions without their apostrophe. */
const CONTRACTIONS = wordsOf(`
backend frontend righty rightio arent cannot couldnt couldve doesnt hadnt hasnt havent heres hows itll mightnt mustnt neednt oughtnt shant shes
shouldnt shouldve thatll thatd thats theres therell theyd theyll theyre theyve wasnt werent whatll whatre whats wheres
whod whoever wholl whos wouldnt wouldve youd youll youre youve`);

/** People, makers and places. */
const NAMES = wordsOf(`
klarna shopify whatsapp instagram tiktok youtube netflix spotify facebook hotmail outlook trustpilot clough
fletch burnet carling cassis
albert alpert arline backus boeing brooke brooks carlton carter chanel conner connor chrystal franck gardner gracie
handel hanover hearst hermes hungary jansen jensen landry leander lerner marcia marisa marple mathis mattie mooney
pamirs paris paulette pearson penney pinter salton seattle severn silvia stalin sterling suriname terrance thespis thrace
tracie turing welles wallis whitefield whitfield nguyen jiangbei persimmon drizzle adidas lenovo huawei xiaomi taobao alipay
tmall meituan shopee lazada zalando patagonia uniqlo samsung nintendo playstation philips bosch miele dyson braun sonos fitbit
garmin revlon nivea loreal lancome clinique colgate nestle nescafe nespresso cadbury lindt heinz kelloggs pringles
shunde panyu nanjing ningbo shenzhen guangzhou hangzhou chongqing chengdu kunming xiamen qingdao dongguan`);

/** Words that stay as they are although a more frequent one is near. */
export const REAL_WORDS: readonly string[] = [...REAL, ...BOTH_SIDES, ...CONTRACTIONS, ...NAMES];
