/** Common nouns whose usual sense is a person, from WordNet 3.1; ":f" and ":m" where they tell the gender. Made by training/gazetteers.ts; not edited by hand. */
export const PERSON_NOUNS = `abbot abolitionist aborigine academic accomplice accountant acolyte actor actress adherent administrator admirer adolescent adonis:m adult
adulterer adventurer adversary advisor advocate aggressor aide alderman amateur ambassador amorist analyst anarchist ancestor angel
antagonist anthropologist apologist apothecary applicant appointee appraiser apprentice archaeologist archangel archbishop architect arianist
artilleryman artisan artist aspirant assassin assessor assignee assistant associate atheist athlete attacker attendant attorney aunt author
auxiliary baby bachelor:m backer ballerina balletomane ballplayer bandit banker banshee barbarian barkeep barnburner bartender basileus
bather beadsman bearer beatnik beau:m beggar beginner believer belle:f bellhop beneficiary besieger bidder biologist biophysicist bishop
biter blackmailer blacksmith bloke:m blonde bluestocking:f boatswain bobbysoxer:f bodybuilder bodyguard bondsman booker bootlegger borrower
boss boxer boy:m briber bricklayer bride bridegroom brigadier broker brother brute buddy bugler bully bullyboy bunkmate bunter burglar busboy
businessman butler buyer caliph caller camper campmate candidate capitalist captain captive captor cardinal caretaker carpenter cartoonist
caterer cattleman cavalryman caveman celebrant celebrity chairman chambermaid champ champion chap:m charlatan chela chemist chief chieftain
child chiropractor choirboy chorine chosen chump churchgoer churchman citizen civilian claimant classicist classifier classmate clergyman
cleric clerk client coach cobbler collaborator colleague collector collegian colonel colonial coloratura columnist comedian comer commander
commando commentator commie commissioner committeeman commoner companion compatriot competitor composer compulsive comrade concessionaire
concierge conductor confessor confidant confidante confrere congressman connoisseur conqueror conservative conspirator constable consultant
consumer contemporary contestant contractor contralto contributor controller convict cook coordinator cop coquette:f coroner corporal
correspondent cosigner counsel counselor countryman courier courtier cousin coward cowboy cowhand cowpuncher crackpot crafter craftsman
criminal critic crofter crone:f crony crook culprit cultist custodian customer cyclist cynic dad daddy dairyman dame:f dancer daughter:f
deacon dealer dean deceased decedent decorator defendant defender deity delegate demagogue demander demonstrator dentist dependent deportee
depositor deputy dervish descendant descendent designer desperate despoiler detective detractor developer devisee devotee diabetic
diagnostician dignitary diplomat director disciple dissenter distributor doctor donor doorman dramatist draper dreamer drinker driver dropout
drover drummer drunk drunkard duelist duffer duke dullard dwarf dweller earl earthman eccentric economist editor educator egghead egotist
elder elector electrotherapist employee employer engineer engraver enrollee entertainer enthusiast entrepreneur epicure escort evangelist
evildoer executioner executive executor existentialist experimenter expert explorer exporter faker fanatic fantasist farmer father fella:m
fellow:m felon fielder fieldhand fiend fighter fisher fisherman fishmonger fishwife fixer flautist fledgling florist foe follower fool
forefather foreigner foreman forerunner freeman freewheeler freshman friend fugitive gadfly gagwriter gallant:m gambler gangster gardener
generalist geneticist genie gentleman:m geographer geologist girl:f girlfriend:f giver gladiator glutton goddess goldsmith golfer gospeler
gourmet governess governor graduate grammarian grandchild grandfather grandma grandmother grandparent granny graybeard:m grocer groom grower
grownup guard guardian guerrilla guest guide gunman gunner gunslinger guru guy:m gymnast gynecologist hacker handyman hater hawker headmaster
headsman healer hearer hellion helper herald heretic hero heroine herpetologist highwayman hijacker historian hitter homesteader homosexual
horseman host hostess hotelman hotshot housebreaker householder housewife:f huckster humanist humorist hunter hurler husband hypocrite
idealist ideologist idiot idler ignoramus illustrator imbecile immigrant impressionist incompetent incubus individualist infant infantryman
infielder informant inhabitant inmate inquisitor inspector instructor instrumentalist intellectual interne interpreter interviewer intruder
invader inventor investigator investor ironworker jackass janissary janitor jeweler jimdandy jimhickey jockey joker journalist judge jurist
juror kid kidnapper killer king knight laborer lackey lad:m lady:f laggard landlord landowner lawman lawyer layman leader learner lecher
lecturer lefty legatee legislator letterman liar liberal libertine librarian lieutenant linebacker lineman linguist listener litigant logger
longshoreman loon loser lover loyalist luminary lummox lunkhead lyricist machinist madam:f madman magician magistrate maid maiden:f mailman
maker malfeasant mama mamma man:m manager maniac manservant marksman marshal martyr masseur matriarch:f matron:f mayor mechanic member
mercenary mercer merchant mermaid messenger midshipman miner minister minstrel misanthrope misogynist miss:f missionary mistress:f moderate
mommy monarch moneymaker monk monologist moralist mortician mother mourner moviegoer murderer muscleman musician mutant mutineer namesake
naprapath national native naturopath navigator neighbor nephew neurotic neutralist newcomer newsboy newsman newspaperman niece nobody noncom
nondriver notable novelist nun nurse nymph nymphomaniac observer occupant offender officer official offspring ogress oldster onlooker
operagoer opponent orator orderly organizer orphan outcast outfielder outlaw outsider overachiever overnighter owner oyabun pagan painter
pander papa paranoiac pardner parent parishioner parson participant partner passenger passerby pastor pathologist patient patriot patroller
patrolman patron patronne peasant peddler peer pensioner perfectionist performer personage pessimist petitioner pharmacist philanthropist
philosopher phony physician physicist pianist picket pilgrim pilot pioneer piper pirate pistoleer pitcher pixie plainclothesman planner
planter plasterer player playmate playwright plumber poet policeman politician pope portwatcher poseur positivist posseman:m potter
practitioner preacher predecessor president priest prince prisoner producer professional professor promoter promulgator propagandist prophet
proponent proprietor prosecutor prostitute:f protagonist protege prowler psychiatrist psychologist psychopath psychopomp publicist puke
puncher pundit punster pupil pursuer purveyor quack quarterback questioner rabbi racist racketeer ragamuffin rajah rancher rapist rascal
reactionary reader realist receptionist recipient recluse recruit redcoat redheader referee refugee registrant relative religionist repairman
reporter representative reprobate researcher resident retailer reveller reverend reviewer rhetorician rider rifleman rigger rival roarer
robber rogue roofer rookie roughneck rowdy ruffian ruler runner rustler safebreaker sage sailor saint salesgirl saleslady salesman satirist
savage saver schizophrenic scholar scholastic schoolboy:m schoolgirl:f schoolmarm schoolmaster schoolmate schoolmistress scientist scoundrel
scout sculptor seafarer seaman secessionist secretary secularist seeker seer segregationist selectman seminarian senator sentimentalist
sentinel sentry sergeant servant settler sharer sheepman shepherd sheriff shopkeeper shopper shortstop signore:m singer sinner sipper sir:m
sis sister skeptic skirmisher slave sleepwalker smuggler sniper socialist sociologist soldier soloist son:m songwriter sonny:m soothsayer
sophisticate sophomore soprano southpaw sovereign speaker specialist spectator spokesman sponsor sportsman sportswoman spouse sprinter spy
squire stager starlet statesman statistician stepchild stepmother steward stockbroker stockholder storekeeper storyteller straggler stranger
strategist student stupid stylist subjectivist suburbanite successor sucker sufferer suitor sultan superintendent supervisor supplier
supporter surgeon surveyor survivor suspect swami swashbuckler sweetheart symbolist tailback taxidriver taxpayer teacher teammate teamster
technician teenager teetotaler telegrapher tenant terrorist theatregoer theologian theorist therapist thief thinker tormentor toter tourist
townsman trader tradesman traditionalist tragedian trainman traitor tramp trapper traveler traveller treasurer troll trooper troubleshooter
trumpeter trustee tutor twin tyrant uncle underachiever undergraduate underling undersecretary undertaker urchin user valet vandal vaquero
vendor veteran vicar victim victor viewer villager villain violinist virgin virtuoso visitor vocalist volunteer voter voyager waiter waitress
wanderer warrior watcher watchmaker watchman watercolorist wearer westerner wholesaler widow:f widower:m wife:f wigmaker wildcatter windbag
wingback wingman winner wisenheimer witch witness wizard woman:f woodcarver worker workman worshipper wrestler wretch writer yokel youngster
youth`
