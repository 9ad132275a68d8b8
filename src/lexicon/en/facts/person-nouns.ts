/** Common nouns whose usual sense is a person, from WordNet 3.1; ":f" and ":m" where they tell the gender. Made by training/gazetteers.ts; not edited by hand. */
export const PERSON_NOUNS = `abator abbe abbess abbot abbreviator abdicator aberrant abetter abettor abhorrer abiogenist abjurer abnegator abolitionist abominator
aboriginal aborigine abortionist abridger abrogator absconder abseiler absentee absolutist absolver abstainer abstinent abstracter
abstractionist abstractor abuser abutter academic academician accessary accommodator accompanist accompanyist accomplice accordionist
accoucheur accoucheuse accountant accused accuser achiever acolyte acoustician acrobat activist actor actress actuary addict addlehead
addressee adducer adept adherent adjudicator adjuster adjustor adman administrator admirer admonisher adolescent adonis:m adoptee adopter
adorer adulator adult adulterer adulteress advancer adventurer adventuress adversary advertiser advertizer advisee adviser advisor advocate
advocator aerialist aeronaut aerophile aesthete aesthetician aetiologist affiant affine affirmer aficionado aggravator aggregator aggressor
agitator agnate agnostic agriculturalist agriculturist agronomist aide aircraftman aircraftsman aircrewman airman airwoman alarmist albino
alcalde alchemist alcoholic alderman alexic algebraist alienator alienee alienist alienor aliterate alky allayer allegoriser allegorizer
allergist alliterator allocator almoner almsgiver alphabetiser alphabetizer alpinist alternate altoist altruist alumna alumnus amah:f
amalgamator amanuensis amateur ambassador ambassadress ambler ambusher ameer amigo amir amnesiac amnesic amora amoralist amorist amputator
amputee anaesthetist anagnost analogist analphabet analphabetic analysand analyst anarchist anatomist ancestor ancestress anchorite anchorman
anchorperson ancient androgyne anecdotist anesthesiologist anesthetist angel angiologist anglophil anglophile anglophobe animator animist
annalist annihilator annotator announcer annoyer annuitant anointer anomalist anorectic anorexic answerer antagonist antediluvian anthologist
anthropologist anthropophagite anthropophagus anti anticipant anticipator antifeminist antihero antinomian antipope antiquarian antiquary
aper aphakic aphasic aphorist apiarist apiculturist apologist apostate apostle apothecary appeaser appellant applauder applicant appointee
appraiser appreciator apprehender apprentice appropriator approver aquanaut arb arbiter arbitrager arbitrageur arbitrator arboriculturist
arborist archaeologist archaist archangel archbishop archdeacon archduchess archduke archeologist archimandrite architect archivist
archpriest arguer arianist aristocrat arithmetician armiger arouser arranger arriver arriviste arrogator arrowsmith arsonist arthritic
artificer artilleryman artisan artist artiste ascetic asker aspirant aspirer assailant assassin assassinator assaulter assayer assemblyman
assemblywoman assenter asserter assessee assessor asseverator assignee assignor assimilator assistant associate asthmatic astrogator
astrologer astrologist astronaut astronomer astrophysicist atavist atheist athlete attacker attempter attendant attendee attender attestant
attestator attester attestor attorney auctioneer audile auditor augur aunt auntie aunty auspex auteur authenticator author authoress
authoriser authoritarian authorizer autobiographer autochthon autocrat autodidact automobilist auxiliary avatar avenger aviator aviatress
aviatrix avower ayah ayatollah baas baboo:m babu:m baby babyminder babysitter bacchant bacchante bachelor:m bachelorette:f backbencher
backbiter backer backpacker backslapper backslider backstroker backwoodsman bacteriologist baddie badgerer baggageman bagman bagpiper bailee
bailiff bailor bairn baker baldhead baldy balker balladeer ballerina balletomane balloonist ballplayer bambino banderillero bandit bandleader
bandmaster bandsman banker bankrupt banneret banshee banshie bantamweight barbarian bargainer bargee bargeman barkeep barkeeper barmaid
barman barnburner barnstormer baron baroness baronet barrater barrator barrister bartender barterer barytone basileus basketeer basketmaker
basketweaver bassist bassoonist bather batsman battler baulker bawd:f bawler beachcomber beadsman bearer beatnik beau:m beautician bedesman
bedfellow bedlamite bedwetter beefeater beekeeper begetter beggar beggarman beggarwoman beginner beguiler begum:f behaviorist behaviourist
behemoth beholder beldam:f beldame:f believer bellboy belle:f bellhop belligerent bellman bellower bellyacher beloved benedick benefactor
benefactress beneficiary bereaved berk berserk berserker besieger bestower betrayer betrothed bettor bey:m bibliographer bibliophile
bibliopole bibliopolist bibliothec bibliotist bicycler bicyclist bidder bigamist bigot bigwig biker bilingual bilingualist billionaire
bimbo:f bimetallist binger biochemist biographer biologist biophysicist birdbrain birder bisexual bishop biter blabber blabbermouth
blackguard blackleg blackmailer blacksmith blasphemer blaster bleacher bleeder blighter blockhead blogger bloke:m blonde blowhard blubberer
bludgeoner bluecoat bluejacket bluenose bluestocking:f bluffer blunderer blusterer boarder boaster boatbuilder boatman boatswain bobby
bobbysoxer:f bodybuilder bodyguard boffin bogeyman bolshie bolshy bombardier bondholder bondmaid bondman bondsman bondswoman bondwoman
bonehead bonesetter boogeyman bookbinder bookdealer booker bookie bookkeeper booklover bookmaker bookman bookseller bookworm boomer boor
bootblack bootlegger bootlicker bootmaker boozer borderer borrower boss bosun botanist botcher boulevardier bouncer bounder bourgeois bowman
boxer boy:m boyfriend:m bozo bracero brachycephalic braggart bragger brainiac brainworker brakeman brawler breadwinner breaststroker breeder
brewer briber bricklayer bride bridegroom bridesmaid:f brigadier brigand broad:f broker broncobuster brother bruiser:m brunet brunette brute
buccaneer buckaroo buckeroo buddy bugler bugologist bulimic bullfighter bully bullyboy bumbler bumpkin bungler bunkmate bunter bureaucrat
burgher burglar burgomaster burgrave bursar busboy businessman businessperson businesswoman busker busman buster:m busybody butcher butler
butterfingers buttinsky buyer bystander cabalist cabby cabdriver cabinetmaker cabman cacodaemon cacodemon caddie cadet cadger cager caitiff
calif caliph caller calligrapher calligraphist cameraman campaigner camper campmate candidate candlemaker candymaker cannibal cannoneer
canoeist canonist cantor canvasser capitalist capo captain captive captor capturer carabineer carabinier carbineer cardholder cardinal
cardiologist cardsharp cardsharper careerist caregiver caretaker carhop caricaturist carillonneur caroler caroller carouser carpenter carper
carpetbagger carrottop cartographer cartoonist caseworker cashier castaway castrate:m castrato casuist cataleptic cataloger cataloguer
catechist catechumen caterer cattleman cavalier cavalryman caveman caviler caviller celebrant celebrater celebrator celebrity celibate
cellist cenobite censor centenarian centerfielder centrist centurion ceramicist ceramist chairman chairperson chairwoman challenger
chambermaid champ champion changeling chap:m chapelgoer chaperon chaperone chaplain chargeman charlatan charmer charwoman chased chauffeur
chauffeuse chauvinist chawbacon cheapjack cheapskate cheater chebab cheerer cheerleader cheesemonger chef chela chemist cherub chewer chief
chieftain child chiliast chimneysweep chimneysweeper chiromancer chiropodist chiropractor chiseler chiseller choirboy choirmaster chooser
choragus choreographer chorine chorister chosen chronicler chump churchgoer churchman churchwarden churl chutzpanik cicerone cinematographer
citizen civilian claimant clairvoyant clansman clanswoman clarinetist clarinettist classicist classifier classmate claustrophobe clergyman
cleric clericalist clerk client climatologist clinician cloakmaker clochard clockmaker clocksmith closer clothier coach coachbuilder coachman
coadjutor coalman coastguardsman coauthor coaxer cobber cobbler cockatrice coconspirator coddler codefendant coder codetalker codger:m
coenobite coeval cofounder cognoscente coiffeur coiffeuse coiner collaborationist collaborator colleague collectivist collector colleen:f
collegian collier colonel colonial colonialist coloniser colonist colonizer coloratura colorist colossus columnist combatant comedian
comedienne comer comic commandant commander commando commentator commie commissar commissionaire commissioner committeeman committeewoman
commodore commoner communicant communicator companion compatriot compeer compere competitor complainant complainer complexifier composer
compositor compromiser comptroller compulsive comrade conceiver concertinist concessionaire concessioner conchologist concierge conciliator
concubine:f conductor conductress confectioner conferee conferrer confessor confidant confidante conformist confrere confuter congregant
congressman congresswoman conjurer conjuror connoisseur conqueror conquistador conscript conservationist conservative conservativist
conservator consignee consigner consignor conspirator constable constitutionalist constructivist constructor consul consultant consumer
consumptive contadino contemplative contemporary contender contestant contestee contester contortionist contrabandist contractor contralto
contrapuntist contrarian contributor contriver controller controversialist convalescent convener conventioneer conversationalist
conversationist conveyancer convict cook cooperator coordinator cop copartner copilot coppersmith copycat copyist copyreader copywriter
coquette:f coreligionist corespondent cornerback cornetist cornhusker coroner corporal corporatist correspondent cosignatory cosigner
cosmetician cosmetologist cosmographer cosmographist cosmologist cosmonaut cosmopolitan cosmopolite costermonger costumer costumier cotenant
cottager cottier councillor councilman councilwoman counsel counsellor counselor counterdemonstrator counterfeiter counterman counterperson
counterrevolutionary counterrevolutionist counterspy counterterrorist counterwoman countess countryman countrywoman courier courtesan:f
courtier cousin couturier coward cowboy cowgirl cowhand cowherd cowman cowpoke cowpuncher coxswain crackpot cracksman crafter craftsman
cragsman craniologist crapshooter crasher craven crazy creditor crewman cricketer crier criminal criminologist critic crofter crone:f crony
crook crookback crooner cropper crossbencher crosspatch croupier cruiserweight crusader crybaby cryptanalyst cryptographer cryptologist
crystallographer cubist cuckold cuirassier culprit cultist cummings cunctator cupbearer curandera curandero curate curator curmudgeon
custodian customer cutler cutpurse cutthroat cybernaut cyborg cyclist cymbalist cynic cyprian:f cytogeneticist cytologist czar czarina
czaritza dacoit dad daddy daemon daimon dairymaid dairyman dakoit dalesman dallier dame:f damoiselle:f damosel:f damozel:f damsel:f dancer
danseur danseuse daredevil darner dastard dauber daughter:f dauphin dawdler dayboy daydreamer daygirl deacon deaconess deadbeat dealer dean
dearest dearie deary deb:f debaser debater debauchee debaucher debitor debtor debutante:f decadent deceased decedent deceiver decipherer
deckhand declarer decorator defalcator defamer defaulter defeatist defecator defector defendant defender defiler defrauder degenerate
degrader deipnosophist deist deity delayer delegate delinquent deliveryman demagog demagogue demander demigod demiurge demographer
demographist demoniac demonstrator dentist denturist departed departer dependant dependent deponent deportee deposer depositor depreciator
depressive deputy dermatologist dervish descendant descendent deserter designer deskman desperado desperate despoiler despot detainee
detective determinist detractor developer deviant deviate deviationist devisee deviser devisor devotee devourer diabetic diabolist
diagnostician dialectician diarist dibbuk dichromat dictator diehard diemaker diesinker dieter dietician dietitian differentiator dignitary
dilettante dillydallier dimwit dingbat diocesan diplomat diplomate diplomatist dipsomaniac director disarmer disburser disciple
disciplinarian discoverer discriminator discussant disentangler disparager dispatcher disprover disputant dissembler disseminator dissenter
dissident dissimulator distiller distortionist distributor disturber diva diversionist diviner divorcee:f djinn djinni djinny docent docker
dockhand dockworker doctor doctrinaire dodderer doer doge dogfighter dogmatist dogsbody dolichocephalic dolt domestic dominatrix:f domine
dominee dominie dominus donee donna:f donor doofus doorkeeper doorman doppelganger dork dosser dotard doubter doula dowager:f doyen doyenne
draftee drafter draftsman draftsperson dragoman dragoon dramatist draper draughtsman drawee drawler dreamer dressmaker dribbler drifter
drinker driveller driver drooler dropkicker dropout drover drudge druggist drumbeater drummer drunk drunkard dry dryad dualist duce duchess
ducky dude:m dueler duelist dueller duellist duenna duffer duke dulcinea dullard dumbass dunce dunderhead dunker dupe dustman dwarf dweeb
dweller dybbuk dyer dynamiter dynamitist dynast dyslectic dyslexic dyspeptic earl earner earthling earthman easterner eavesdropper eblis
eccentric ecclesiastic ecdysiast eclectic eclecticist ecologist econometrician econometrist economiser economist economizer ectomorph editor
editorialist educatee educationalist educationist educator effecter effendi egalitarian egghead egocentric egoist egomaniac egotist
ejaculator:m elder eldest elector electrician electrocutioner electrologist electroplater electrotherapist elegist elitist elocutionist
emancipationist emancipator embalmer embassador embezzler embroiderer embroideress embryologist emcee emeer emeritus emigrant emigre emigree
emir emissary empiricist employable employee employer empress emptor emulator enate enchanter enchantress:f encroacher encyclopaedist
encyclopedist endocrinologist endodontist endomorph endorser enforcer engineer engraver enjoyer enlistee enologist enophile enquirer enrollee
enterpriser entertainer enthusiast entomologist entrepreneur enumerator environmentalist enzymologist eparch epicene epicure epicurean
epidemiologist epigon epigone epileptic epistemologist equalitarian equerry equestrian equivocator eradicator eremite erotic escalader
escapee escapist escapologist eschatologist escort esquire essayer essayist esthete esthetician estimator etcher ethician ethicist ethnarch
ethnographer ethnologist ethologist etiologist etymologist eudaemon eudemon eulogist eunuch:m evacuee evaluator evangelist everyman evildoer
evolutionist examinee examiner exarch exchanger exciseman excogitator excursionist excuser executant executioner executive executor executrix
exegete exhibitioner exhibitionist exhibitor existentialist exodontist exorciser exorcist expat expatriate expender experimenter expert
exploiter explorer exporter expositor expounder expressionist exterminator extoller extortioner extortionist extraterrestrial extravert
extremist extrovert eyewitness fabricator fabulist facilitator factotum faddist fakeer faker fakir falangist falconer faller falsifier
famulus fanatic fancier fantasist fantast faqir faquir farmer farmerette farmhand farrier fascist fascista fashionmonger fatalist fathead
father fatso faultfinder faun fauvist fawner fay featherweight fella:m fellah feller fellow:m felon feminist fencer fencesitter
fermentologist ferryman fetishist feudatory fiance fiancee fibber fiddler fiduciary fielder fieldhand fieldsman fieldworker fiend fighter
figurer filer filibusterer fille:f filmmaker finagler finalist financier fink firedrake firefighter firstborn fisher fisherman fishmonger
fishwife fitter fixer flagellant flamen flanker flatmate flatterer flautist fledgling flibbertigibbet flogger floorwalker florist flouter
flunkey flunky flutist flyweight foe foeman fogey fogy follower fomenter fondler foodie fool footballer footman footpad footslogger fop:m
forager forbear forebear forecaster forefather foreigner forelady foreman foremother foreperson forerunner forewoman forger forgiver
fornicator fornicatress fortuneteller fossilist fosterling foundling foundress framer freebooter freedman freedwoman freeholder freelance
freelancer freeloader freeman freethinker freewheeler freewoman frequenter fresher freshman friar friend frogman frontbencher frontiersman
frontierswoman frotteur fruiterer frump fuckhead fugitive fugleman fumbler funambulist functionalist functionary fundamentalist furrier
fusilier fusspot futurist gadabout gadfly gadgeteer gaffer:m gagman gagster gagwriter gallant:m galoot:m galvaniser galvanizer gambist
gambler gamekeeper gamine ganef ganger gangsta gangster ganof gaolbird gaoler garbageman gardener garmentmaker garnishee garroter garrotter
gasman gastroenterologist gastronome gatecrasher gatekeeper gatherer gaucho gawk gawker gay geek geezer:m geisha:f gendarme genealogist
generalissimo generalist geneticist genie genitor gentile gentleman:m gentlewoman:f geographer geologist geomancer geometer geometrician
geophysicist geriatrician gerontologist ghostwriter giantess giggler gigolo gilder gipsy girl:f girlfriend:f git gitana gitano giver
gladiator glassblower glassmaker glassworker glazer glazier gleaner globetrotter glossarist glutton goatherd goblin godchild goddaughter
goddess godfather godmother godparent godson goer gofer goldbeater goldsmith goldworker golfer goliard gondolier gondoliere gonif goniff goof
goofball goon gorger gospeler gospeller gossiper gossipmonger gouger gourmand gourmandizer gourmet governess governor goy grabber grader
graduate grammarian gramps gran grandad grandaunt grandchild granddad granddaddy granddaughter grandee grandfather grandma grandmaster
grandmother grandnephew grandniece grandpa grandparent grandson grandstander granduncle granger grannie granny grantee granter grantor
graphologist gravedigger graverobber graybeard:m grazier great greengrocer greenhorn greenskeeper greeter gremlin griever griffin grifter
grinner griot groaner grocer groom groomsman grouch groundbreaker groundkeeper groundling groundskeeper groundsman groupie groveler groveller
grower grownup grumbler grump gryphon guarantor guard guardian guardsman guerilla guerrilla guesser guest guestworker guide guitarist gulper
gunman gunner gunrunner gunslinger gunsmith guru guttersnipe guvnor guy:m guzzler gymnast gymnosophist gynaecologist gynandromorph
gynecologist haberdasher habitant habitue hacker hadji haematologist haemophile haemophiliac haggler hagiographer hagiographist hagiologist
hairdresser hairsplitter hairstylist haji hajji hakeem hakim halberdier handicapper handler handyman hangman haranguer harasser hardliner
hardwareman harlequin harmoniser harmonizer harper harpist harpooneer harpooner harpsichordist harridan hatemonger hater hatmaker hatter
hauler haulier have hawker hawkshaw hayseed hazan headcounter headhunter headliner headman headmaster headmistress headsman headwaiter healer
hearer heartthrob heathen heavyweight heckler hedger hedonist heiress hellcat hellhound hellion helmsman helot helper helpmate helpmeet
hematologist hemiplegic hemophile hemophiliac henchman herald herbalist herdsman heretic heritor hermaphrodite hermit hero heroine
herpetologist hesitater hesitator heterosexual hewer hick hierarch highbinder highbrow highflier highflyer highjacker highwayman hijacker
hiker hippie hippy hipster hireling hirer hisser histologist historian historiographer histrion hitchhiker hitman hitter hoarder hoaxer
hobbit hobbledehoy hobbler hobbyist hobo hodman hoister holidaymaker hombre:m homebody homeboy homebuilder homegirl homemaker:f homeopath
homeowner homesteader homoeopath homophile homophobe homosexual homunculus honcho honeymooner honoree hoodlum hoofer hooligan hopeful hoper
hornist horologer horologist horseman horseshoer horsewoman horticulturist hosier host hostage hosteller hostess hostler hotelier hotelkeeper
hotelman hothead hotshot houri:f housebreaker housebuilder housefather:m houseguest householder househusband housekeeper housemaid houseman
housemaster housemate housemother housewife:f housewrecker hoyden:f hubby huckster huddler hugger humanist humanitarian humdinger humorist
humourist hunter huntress huntsman hurdler hurler husband husbandman hussar hydrologist hydromancer hygienist hyperope hypertensive
hypnotiser hypnotist hypnotizer hypochondriac hypocrite hypotensive hysteric ianfu:f iceman ichthyologist iconoclast idealist idealogue
ideologist ideologue idiot idler idolater idolatress idoliser idolizer ignoramus illegitimate illiterate illusionist illustrator imam imaum
imbecile imbiber imitator immigrant immortal immune immunologist imperialist impersonator importee importer imposter impostor impresario
impressionist inamorata:f inamorato:m inciter incompetent incubus incumbent independent indexer indigen indigene individualist indorser
inductee industrialist inebriate infant infantryman infernal infidel infielder infiltrator informant informer ingrate inhabitant inheritor
inheritress inheritrix initiator inmate innkeeper innocent innovator inoculator inpatient inquirer inquisitor insider insolvent insomniac
inspector inspirer instigant instigator instructor instructress instrumentalist insured insurgent insurrectionist intellectual intercessor
interlocutor interloper intermediator intern internationalist interne internee internist internuncio interpreter interrogator intervenor
interviewee interviewer intimate intriguer introvert intruder invader invalidator inventor investigator investor invigilator invitee ironist
ironman:m ironside:m ironworker irredentist irreligionist irridentist islander isolationist itinerant jabberer jackanapes jackass jailbird
jailer jailor janissary janitor jawan jaywalker jazzman jeerer jerker jester jeweler jeweller jilt:f jimdandy jimhickey jingo jingoist jinnee
jinni jobber jobholder jockey jogger joiner joker jokester jongleur journalist journeyer journeyman judge juggler junkie junky jurist juror
juryman jurywoman justiciar justifier juvenile kabbalist kalif kaliph keeper kelpy keyboardist khalif khalifah kibbutznik kibitzer kicker kid
kiddie kiddy kidnaper kidnapper killer killjoy kindergartener kindergartner king kinsman kinsperson kinswoman kleptomaniac klutz knacker
knight knitter knower knucklehead kolkhoznik kook laborer labourer lacer lackey lad:m laddie:m lady:f ladylove laggard lagger laird lamenter
lamia laminator lamplighter lampooner lancer landgrave landholder landlady landlord landlubber landman landowner landscaper landscapist
landsman langlaufer languisher lapidarist lapidary lapidator lapidist larcener larcenist lass:f lassie:f latecomer latitudinarian laudator
laughingstock laundress laundryman laundrywoman laureate lawbreaker lawgiver lawmaker lawman lawyer layabout layman layperson lazar lazybones
leader leaker leaper learner leaseholder leatherneck leaver lecher lector lecturer ledgeman lefthander leftist lefty legate legatee legionary
legislator lender lensman leper lepidopterist lepidopterologist leprechaun lesbian lessee lessor letch letterer letterman leveler leveller
leviathan lexicographer lexicologist liar libber libeler liberal liberalist liberator libertarian libertine librarian librettist licensee
licenser licentiate liegeman lieutenant lifeguard lifer liftman lighterman lilliputian limner limnologist limper linebacker lineman
linendraper linesman lingerer linguist linkboy linkman linksman liquidator lisper listener literate lithographer lithomancer litigant
litigator litterateur litterbug litterer liturgist liveryman loader loather lobbyist lobsterback lobsterman locater locator lockkeeper
lockman lockmaster locksmith locum lodger logger logician logistician logomach logomachist lohan loiterer loner longbowman longer
longshoreman looker loon loony looter loser loudmouth lout lovely lover lowbrow lowerclassman lowlife loyalist lubber lulu:f lumberman
luminary lummox lumper lunatic luncher lunger lunkhead lurcher lurker lush lutanist lutenist luthier lutist lycanthrope lyricist lyrist
macebearer macer machinator machinist macho:m macroeconomist macushla madam:f madame:f madcap madman madrigalist madwoman maenad:f maestro
mafioso magician magistrate magnate magnifico magus maharaja maharajah maharanee maharani mahatma mahout maid maiden:f maidservant mailman
maimer maintainer majorette maker malacologist malahini malcontent malefactor malfeasant maligner malik malingerer maltman maltreater
maltster mama mamma mammalogist man:m manager manageress mandatary mandator maneuverer mangler maniac manicurist manipulator manoeuvrer
manservant manslayer mantichora manticora manticore mantiger manumitter mapper marathoner marauder marcher marchioness:f margrave mariner
marketer marksman marquess married marshal martinet martyr marveller mascot masker masochist masquer masquerader massager masseur masseuse
mastermind masturbator matador matcher matchmaker mater materfamilias:f materialist mathematician matman matriarch:f matriculate matrikin
matrisib matron:f mauler maven mavin mayor mayoress:f meanie measurer meatman mechanic mechanist medalist medallist meddler mediator
mediatrix medico meeter megalomaniac melancholiac melancholic meliorist melter member memoriser memorizer memsahib mender mendicant menial
mensch mensh mentioner mentor mercenary mercer merchandiser merchant mermaid merrymaker meshuggeneh meshuggener mesmerist mesmerizer
mesomorph messenger messmate mestiza:f mestizo metalhead metallurgist metalworker meteorologist metic metropolitan microbiologist
microeconomist microscopist middlebrow middleman middleweight midinette midshipman midwife migrant mikado militant militarist militiaman
milkmaid milkman millenarian millenarist milliner millionaire millionairess millwright milord mimer mimic mimicker minder miner mineralogist
mineworker miniaturist minimalist minion minister ministrant minstrel minter minx:f misanthrope misanthropist misbeliever miscreant miser
misfit misleader misogamist misogynist miss:f missionary missioner missis:f missus:f missy:f mistress:f mixologist mnemonist moaner mobster
mod modeler modeller moderate moderationist modernist modiste molester moll mollycoddle mollycoddler mom momma mommy monarch monarchist
monastic monetarist moneyer moneygrubber moneylender moneymaker moneyman monger monitrice monk monochromat monogamist monogynist monolingual
monologist monomaniac monopoliser monopolist monopolizer monotheist mooch moocher moonlighter moonshiner mope mopper moppet:f moralist
morosoph mortgagee mortgager mortgagor mortician mossback mother motile motorcyclist motorist motorman motormouth moujik mountaineer
mountebank mounter mourner moviegoer muadhdhin muazzin muckraker mudslinger muezzin muggee mugger muggins mujahid mujik mujtihad muleteer
mumbler mummer muncher muralist murderee murderer murderess murmurer musclebuilder muscleman muser musher musician musicologist musketeer
mutant mutilator mutineer mutterer muttonhead muzhik muzjik muzzler mycologist mycophage mycophagist myope myrmidon mystic mythologist nabob
nagger naif nailer namer namesake nanna nanus naprapath narc narcissist narcist nark narrator natator national nationalist native nativist
naturalist naturist naturopath navigator navvy nawab naysayer nebbech nebbish necessitarian necker necromancer needer needlewoman
needleworker negativist neglecter negotiant negotiator negotiatress negotiatrix neighbor neoclassicist neocon neoconservative neoliberal
neologist neonate nephew nepotist nerd netminder neurasthenic neurobiologist neurolinguist neurologist neuroscientist neurosurgeon neurotic
neutral neutralist newbie newborn newcomer newlywed newsagent newsboy newscaster newsdealer newsman newsmonger newspaperman newspaperwoman
newsperson newsreader newsvendor newswoman newswriter nibbler niece niggard niggler nightbird nightrider nihilist nincompoop ninny niqaabi
nitpicker nitwit nob noble nobleman noblewoman nobody noctambulist nomad nominalist nominator nominee nonachiever nonagenarian nonattender
nonbeliever noncandidate noncitizen noncom noncombatant noncompliant nondescript nondrinker nondriver nonesuch nonmember nonparticipant
nonpartisan nonpartizan nonperson nonreader nonresident nonsuch nonworker normaliser normalizer nosher notability notable notary noticer
novelist novice novillero nudger nudist nudnick nudnik nullifier nullipara:f numen numerologist numismatist numismatologist numskull nun
nuncio nurse nurseling nursemaid:f nurser nurseryman nursling nutcase nutritionist nutter nymph nymphet:f nympholept nymphomaniac oaf oarsman
oarswoman objector oblate obliger oboist obscurantist observer obsessive obstetrician obstructionist occultist occupant occupier oceanaut
oceanographer octogenarian oculist odalisque:f oddball odist oenologist oenophile offender offerer offeror officeholder officer official
officiant offspring ogler ogre ogress oilman oldster oldtimer oligarch ombudsman onanist oncologist oneiromancer onlooker onomancer operagoer
operative ophthalmologist opponent opportunist opposer oppressor optician optimist optometrist orator orchestrator ordainer orderer orderly
ordinand organist organizer orientalist originator ornamentalist ornithologist orphan orthodontist orthoepist orthopaedist orthopedist
orthoptist osculator osteologer osteologist osteopath osteopathist ostiarius ostiary ostler otolaryngologist otologist otorhinolaryngologist
outcast outcaste outdoorsman outdoorswoman outfielder outgoer outlander outlaw outpatient outrider outsider overachiever overcomer overlord
overnighter overseer owner oyabun pacha pachuco pacificist pacifist packer packman padder paddler padre padrone paederast paediatrician
paedophile pagan painter pal paladin palaeontologist paleographer paleographist paleontologist pallbearer palmist palmister palooka palsgrave
pamperer pamphleteer pandar pander panderer panegyrist panelist panellist panhandler panjandrum pansexual pantheist pantomimer pantomimist
pantryman papa paparazzo paperboy paperer paperhanger papoose pappa pappoose parachuter parachutist parader paragrapher paralegal paralytic
paramedic paramedical paramour paranoiac paranoid paraplegic paraprofessional parapsychologist paratrooper pardner pardoner parent paretic
pariah parishioner parlormaid parlourmaid parodist parolee parson partaker participant partitionist partner partygoer parvenu pasha passenger
passerby pastor patentee pater paterfamilias:m pathfinder pathologist patient patrial patriarch patrician patrikin patriot patrioteer
patrisib patroller patrolman patron patroness patronne patsy patternmaker patzer pauper pawer pawnbroker payee payer paymaster paynim
peacenik pearler peasant peculator pedagog pedagogue pedaler pedaller pedant peddler pederast pedestrian pediatrician pediatrist pedlar
pedodontist pedophile peer peeress pendragon penetrator penitent penman penologist penpusher pensionary pensioner pentathlete peon perceiver
percipient percussionist perfecter perfectionist performer perfumer peri:f perinatologist periodontist peripatetic perisher perjurer
perpetrator persecutor personage perspirer persuader pervert peshmerga pessimist pesterer petitioner petter pettifogger phalangist pharisee
pharmacist pharmacologist philanderer:m philanthropist philatelist philhellene philhellenist philistine philologist philologue philomath
philosopher philosophiser philosophizer phlebotomist phoner phonetician phoney phonologist phony photographer photojournalist photometrician
photometrist phrenologist physician physicist physiologist physiotherapist phytochemist phytologist pianist picador picker picket picklepuss
picknicker pickpocket picnicker pigman pigmy pilferer pilgrim pillager pilot pinchgut pinko pioneer piper pirate pistoleer pitcher pitchman
pixie placekicker plagiariser plagiarist plagiarizer plainclothesman plainsman plaintiff plaiter planner planter plantsman plasterer
platelayer plater platitudinarian playactor playboy player playfellow playgoer playmaker playmate playwright pleader pleaser pleb plebe
plebeian pledgee pledger plenipotentiary plier plodder ploughboy:m ploughman ploughwright plowboy:m plower plowman plowwright plugger plumber
plunderer pluralist plutocrat plyer podiatrist poet poetess poetiser poetizer pointillist pointsman poisoner pol polemicist polemist
policeman policewoman policyholder politician politico pollster polluter poltergeist poltroon polyandrist polygamist polyglot polygynist
polymath polytheist pomologist ponderer pontifex pontiff pooler pope populariser popularizer populist pornographer portraitist portrayer
portwatcher poseur poseuse positivist posseman:m possessor postdiluvian postgraduate postilion postillion postman postmaster postmistress
postponer postulant postulator posturer potboy potentate pothead potholer pothunter potman potter potterer poulterer poultryman powderer
powerbroker practician practitioner praetor pragmatist prankster prater prattler preacher prebendary precentor preceptor predecessor
predestinarian predestinationist preemie preemptor prefect prelate premie premier prentice presbyope presbyter preschooler presenter
presentist preservationist president pressman prestidigitator preteen preteenager preterist pretor prevaricator prexy prickteaser:f priest
priestess prig primigravida:f primipara primogenitor prince princeling princess printmaker prior prioress prisoner privateersman prizefighter
probable probationer procrastinator proctologist proctor procurator procuress prodigal producer prof professional professor profiteer
profligate progenitor progeny prognosticator programmer prohibitionist projectionist prole proletarian promisee promiser promisor promoter
promulgator proofreader propagandist propagator prophesier prophet prophetess propman proponent proposer propositus proprietor proprietress
prosecutor proselyte prospector prosthetist prosthodontist prostitute:f protagonist protectionist protector protege protegee protester
protozoologist provider provincial provisioner provocateur provoker provost prowler prude psalmist psephologist pseud pseudo
pseudohermaphrodite psychiatrist psychic psycho psychoanalyst psycholinguist psychologist psychoneurotic psychopath psychophysicist
psychopomp psychotherapist psychotic pteridologist publican publiciser publicist publicizer puddler pudge puerpera pugilist puke puller
puncher pundit punster punter pupil puppeteer purchaser purist purser pursuer purveyor putterer pygmy pyrographer pyromancer pyromaniac
pythoness qadi quack quadripara quadriplegic quaestor quaffer quarreler quarreller quarrier quarryman quarterback quartermaster querier
quester questioner quibbler quidnunc quietist quin quintipara quisling quitter quizmaster quizzer quoter rabbi racialist racist racker
racketeer raconteur radiobiologist radiochemist radiographer radiologist radiotherapist raftman raftsman ragamuffin ragpicker ragsorter
railbird railroader railwayman rainmaker raiser rajah rakehell rambler rancher ranee rani ranker ranter raper rapist rappeller rapporteur
rapscallion rascal ratepayer ratifier ratiocinator rationalist raver ravisher reactionary reader realist reasoner rebuker receptionist
recidivist recipient recitalist reciter recluse reconciler recoverer recreant recruit recruiter rector recusant redact redactor redcap
redcoat redheader reeler reenactor ref referee refiner refinisher reformist refugee refuter regent registrant registrar relative reliever
religionist religious remunerator renegade renovator renter rentier repairer repairman repatriate reporter representative reproacher
reprobate reprover requester rescuer researcher reservist resident resister respecter respondent responder restauranter restaurateur rester
restorer retailer retaliator retiree retreatant reveler reveller revenant revenuer reverend reversioner reversionist reviewer reviser
revisionist revivalist revolutionary revolutionist rewriter rhabdomancer rhetorician rheumatic rheumatologist rhinolaryngologist rhymer
rhymester rider ridiculer rifleman rigger righthander rightist ringleader ringmaster rioter ripper ritualist rival roadhog roadman roamer
roarer robber roc rogue roisterer rollerblader romanticist roofer rookie roomer roomie roommate roomy rooter ropedancer ropemaker roper
ropewalker rotter roue roughneck roughrider roundhead roundsman rouser roustabout rover rowdy rower royalist rubberneck rubbernecker rube
ruffian ruiner ruler ruminator rumormonger rumourmonger rumrunner runner ruralist rusher rustic rustler saboteur sabra sachem sacrificer
sacristan saddhu saddler sadhu sadist sadomasochist safebreaker safecracker sagamore sage sahib sailmaker sailor saint salesclerk salesgirl
saleslady salesman salesperson saleswoman salter salutatorian saluter salvager salvor sandbagger sandboy sandman sandwichman sangoma sannup
sannyasi sannyasin sanyasi saphead sapper sartor satirist satrap satyr saunterer savage savant saver sawbones saxist saxophonist scalawag
scallywag scalper scammer scamp scandalmonger scapegoat scapegrace scaremonger scatterbrain scattergood scenarist sceneshifter sceptic
schemer schizophrenic schlemiel schlepper schlimazel schlockmeister schmo schmoozer schmuck schnook schnorrer scholar scholastic scholiast
schoolboy:m schoolchild schoolfellow schoolfriend schoolgirl:f schoolmarm schoolmaster schoolmate schoolmistress schoolteacher scientist
sciolist scion scoffer scofflaw scold scolder scorekeeper scorer scorner scoundrel scourer scourger scout scouter:f scoutmaster scrapper
scrawler screecher screener screenwriter screwballer scribbler scrimshanker scriptwriter scrivener scrooge scrounger scrutineer scrutiniser
scrutinizer sculler scullion sculptor sculptress sculpturer seafarer seaman seamster seamstress seasonal secessionist seconder secretary
sectarian sectarist sectary secular secularist secundigravida:f securer seducer seductress seedman seedsman seeker seer segregate
segregationist segregator seigneur seignior seismologist seizer selectman selectwoman seller semanticist semifinalist seminarian seminarist
semiotician semipro semiprofessional sempstress senator sendee seneschal sensationalist sensitive sensualist sentimentalist sentinel sentry
separationist separatist septuagenarian seraph serf sergeant sericulturist serjeant sermoniser sermonizer serologist servant serviceman
servitor settler settlor sexagenarian sexist sexpot:f shadower shaheed shaitan shaman shammer shamus shanghaier sharecropper shareholder
shareowner sharer sharper sharpy shaytan shedder sheepherder sheepman sheik sheika:f sheikh sheikha:f sheller shelver shepherd shepherdess
sheriff sherlock shielder shill shingler shipmate shipowner shipwright shirker shirtmaker shlemiel shlepper shlimazel shlockmeister shmo
shmuck shnook shnorrer shoeblack shoemaker shogun shopaholic shopkeeper shoplifter shopper shopwalker shortstop shouter shover showgirl
showman shrink shuffler shutterbug shylock shyster sib sibling sibyl sidekick sidesman sightreader sightseer signaler signaller signalman
signatory signer signior:m signor:m signore:m silenus silly silvan silversmith silverworker simperer simpleton singer sinner sipper sir:m
sirdar sirrah:m sis sister skateboarder skater skeptic skier skinflint skinhead skipper skirmisher skivvy skulker skycap skydiver slacker
slanderer slapper slaughterer slave slaveholder slaver slavey slayer sledder sleepwalker sleepyhead sleuth slinger slobberer sloganeer
slogger slopseller sloucher sloven slowcoach slowpoke slugabed sluggard slumberer slyboots smallholder smarta smirker smoothy smotherer
smuggler snacker snarer snatcher sneak sneerer sneezer sniffer sniffler sniper snitch snitcher sniveler sniveller snob snoop snooper snorer
snowboarder snuffler sobersides socialiser socialist socialite socializer sociobiologist sociolinguist sociologist sociopath sodalist
sodbuster sodomist sodomite softie softy sojourner solderer soldier solicitor solitudinarian soloist solon solver sommelier somnambulist
somniloquist son:m songstress songwriter sonneteer sonny:m soothsayer soph sophisticate sophomore soprano sorcerer sorceress sorehead
sorrower sot soundman sourpuss southpaw sovereign sower spaceman spacewalker spammer sparer speaker specialiser specialist specializer
specifier spectator speculator speechifier speechmaker speechwriter speeder speedskater spelaeologist speleologist spellbinder spelunker
spendthrift spewer spinmeister spinster:f spiritualist spitfire spiv splitter spoilsport spokesman spokesperson spokeswoman sponger sponsor
sportscaster sportsman sportswoman sportswriter spotter spouse sprawler sprigger sprinter sprite sprog spurner spy spymaster squabbler
squanderer squatter squinter squire squirmer stabber stableboy stableman stacker staffer stagehand stager staggerer stainer stakeholder
stalker stalwart stammerer standardiser standardizer stander starer starets starlet starveling statesman stateswoman stationer stationmaster
statistician steady stealer steamfitter steelmaker steelman steelworker steeplejack steerer steersman stenographer stepbrother stepchild
stepdaughter stepfather:m stepmother stepparent stepsister stepson stevedore steward stewardess stickler stifler stigmatic stigmatist stinter
stipendiary stippler stitcher stockbroker stockholder stockist stockjobber stockman stocktaker stomper stonecutter stonemason stoner
stonewaller stooge stoolie stoolpigeon stooper storekeeper storyteller stowaway strafer straggler stranger straphanger strapper:m strategian
strategist strayer streaker strider strikebreaker stripling stripteaser striver strongman struggler student stumblebum stumbler stupe stupid
stutterer styler stylist stylite subaltern subcontractor subdeacon subdivider subduer subeditor subjectivist subjugator sublieutenant
submariner submitter subnormal suborner subscriber subsidiser subsidizer subsister suburbanite subversive subverter subvocaliser subvocalizer
succeeder successor succorer succourer succuba succubus sucker suer sufferer suffragan suffragette suffragist suggester suitor sultan
summercater summercaters sunbather super supercargo supergrass superintendent supermarketeer supermarketer supermodel supermom supernumerary
superstar supervisor supplanter suppliant supplicant supplier supporter supremacist suprematist supremo surfboarder surfer surgeon surmounter
surpriser surrealist surrenderer surveyor survivalist survivor suspect sustainer sutler swaggerer swaggie swagman swain:m swami swashbuckler
swayer swearer sweetheart sweetie swellhead swimmer swindler swineherd swinger switcher switchman swordsman swot sybarite sycophant
syllogiser syllogist syllogizer sylph:f sylvan symboliser symbolist symbolizer sympathiser sympathizer symphonist symposiarch symposiast
syncopator syndic syndicalist syndicator synonymist syntactician synthesist syphilitic systematiser systematist systematizer systemiser
systemizer tablemate tackler tactician tagalong tailback tailgater tailor taker talebearer taleteller talker tallyman tamer tantaliser
tantalizer taoiseach tapper tapster taskmaster taskmistress taster tatterdemalion tattletale taxer taxidermist taxidriver taximan taxman
taxonomer taxonomist taxpayer tchotchkeleh:f teacher teammate teamster tearaway tec techie technician technocrat technologist technophile
technophobe teen teenager teetotaler teetotalist teetotaller tekki telecaster telegrapher telegraphist teleologist telepathist telephoner
telephonist televangelist telltale tellurian temp temporary temporiser temporizer tempter temptress:f tenant tenderfoot tenno tenorist
tentmaker tergiversator termagant termer terminator terpsichorean terrorist tertigravida:f testate testator testatrix testee testifier thane
thaumaturge thaumaturgist theatergoer theatregoer theist theologian theologiser theologist theologizer theoretician theoriser theorist
theorizer theosophist therapist thespian thief thinker thirster throttler thrower throwster thug thunderbird thurifer thwarter tiddler
tightwad tike tiler timberman timeserver timpanist tinkerer tinner tinsmith tinter tippler tipster tiro tither titterer toady toastmaster
tobogganist toddler toff toiler toller tollgatherer tollkeeper tollman tomboy:f tomfool toolmaker toper torchbearer toreador torero tormentor
tortfeasor torturer totalitarian totemist toter totterer toucher tough tourist tout touter tovarich tovarisch towhead townee towner townie
townsman towny toxicologist tracker tracklayer trader tradesman traditionalist traducer trafficker tragedian tragedienne trailblazer
trainbandsman trainbearer trainee trainman trainmaster traitor traitress tramp tramper trampler transactor transalpine transcendentalist
transcriber transexual transferee transferer transferor transferrer transgendered transgressor transmigrante transplanter transsexual
transvestite trapper trapshooter traveler traveller traverser treasonist treasurer treater trekker trembler trencherman trespasser tribade
tribesman tribologist tricker trickster trier trifler triggerman trigonometrician tritheist triumvir troglodyte troll troller trombonist
trooper troubadour troublemaker troubler troubleshooter trouper truant trucker truckler trudger truelove trumpeter trustbuster trustee
truster trustor trusty tsar tsarina tsaritsa tubercular tugger turncoat turnkey turtler tutee tutor twaddler twerp twiddler twin twiner twirp
tycoon tympanist typesetter typist typographer tyrant tyro tzar tzarina ultraconservative ultramontane ump umpire uncle underachiever
underboss underclassman underdog undergrad undergraduate underling undersecretary underseller understudy undertaker undine undoer unfastener
unicorn unicyclist unilateralist unionist unperson unraveler unraveller untier untouchable upbraider upholder upholsterer uprooter upsetter
upstager uranologist urchin urinator urologist user usherette usufructuary usurer usurper utiliser utilitarian utilizer utterer uxor:f
vacationer vacationist vaccinator vaccinee vacillator vagrant valedictorian valet valetudinarian valuator valuer vamper:f vampire vandal
vanisher vanquisher vaquero varlet varnisher vassal vaticinator vaudevillian vaulter vaunter vegan vegetarian vendee vender vendor venerator
ventriloquist venturer verbaliser verbalizer verger verifier versifier vestal:f vestryman vestrywoman veteran veterinarian veterinary vexer
vibist vibraphonist vicar vicegerent vicereine:f victim victimiser victimizer victor victualer victualler viewer vigilante vilifier villager
villain villainess villein vindicator vintager vintner violator violinist violist violoncellist virago virgin virologist virtuoso viscount
viscountess:f visionary visitant visitor visualiser visualizer vitaliser vitalist vitalizer viticulturist vivisectionist vizier vocaliser
vocalist vocalizer vociferator voicer volunteer voluptuary vomiter votary voter vouchee vower voyager voyeur vulcaniser vulcanizer wacko
waddler waffler wagerer waggoner waggonwright wagoner wagonwright waif wailer wainwright waiter waitress waker wallah wallpaperer wally
waltzer wanderer wangler wannabe wannabee wanter wanton warden warder wardress warehouseman warehouser warlock warlord warmonger warranter
warrantor warrener warrior washerman washerwoman washwoman wassailer waster wastrel watcher watchmaker watchman watercolorist watercolourist
waterer waterman waverer wayfarer weakling wearer weatherman webmaster weeper weigher weightlifter weirdie weirdo weirdy weisenheimer welcher
welcomer welder welsher wench:f wencher werewolf westerner wetnurse:f whacko wheedler wheelwright whiffer whiner whipper whippersnapper
whisperer whistleblower whittler whizz wholesaler widow:f widower:m widowman:m wife:f wigmaker wildcatter windbag windtalker winemaker
wingback winger wingman winner wino wireman wirer wiretapper wiseacre wisenheimer witch withdrawer withholder withstander witness witnesser
wittol wivern wiz wizard wolfman woman:f womaniser:m womanizer:m wonderer wonk woodcarver woodcutter woodman woodsman woodworker wooer
woolgatherer woolsorter wordmonger wordsmith workaholic worker workfellow workingman workman workmate worldling worrier worrywart worshiper
worshipper worthy wrangler wrester wrestler wretch writer wrongdoer wuss wyvern xylophonist yachtsman yachtswoman yanker yardbird yardie
yardman yardmaster yawner yearner yeller yeoman yeti yielder yob yobbo yobo yodeller yokel youngster younker youth yuppie zany zoologist`
