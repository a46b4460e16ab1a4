"""Eating, singing, celebrating, sweeping up."""

NOW = """
# now
@ -34d sat 15:10
dre: Potluck tonight at six, this time in the back room of the library. Rule of the house: write what is in it on the
  label, somebody always has an allergy.
priya: I have made the labels, nuts red, gluten yellow, pork blue, otherwise white.
tess: And is there a table at sitting height this time?
> dre: Yes. And I sit at it too, so that the good dishes land there.
+ 😄 tess rosa bea
... 7h
dre: 34 people, 21 bowls, four kinds of potato salad, one winner, no names.
walt: Mine was the one without peas.
+ 🥔 rosa helen otis fatima
cal: I have three lids and one ladle in the van that I have never seen before.
rosa: The ladle has been at every potluck for two years and has never belonged to anybody.

@ -23d 19:15
amina: Would anyone like a language evening? One table French, one Portuguese, one Arabic, one Mandarin, whoever
  cannot speak any brings cheese.
ines: I do the Portuguese table!
mei: Mandarin, with mistakes on purpose.
fatima: Arabic, with my mother, who corrects everybody, also people who speak it.
otis: I bring the cheese.
> cal: I bring the cheese as well, in three languages.
+ 🧀 amina otis lena grace
... 5d 21:40
amina: 18 people came!! The Arabic table was the loudest, the cheese table was the largest. Again in a month?
+ ❤️ fatima mei ines lena otis priya

@ -14d 18:05
lena: Reading at the library tomorrow evening, between the shelves: "Our street in letters", with Walt's tram
  recording as the opening. Half an hour, then something warm to drink.
... 1d 21:10
lena: The recording runs for eleven minutes and nobody coughed once. When the bell of route 6 came, you could hear
  people breathing in.
+ ❤️ walt rosa helen ines otis mei tom
walt: I listened at home on the telephone. I sound like my father.
+ 🫂 lena rosa

@ -10d 20:00
marcus: Band night at the Lantern on {day+4}, we have got the early slot at seven. Jonas, you are on the guest list,
  with ear plugs, with love.
~ Band night at the Lantern on {day+4}, we have got the early slot, half past seven, not seven. Jonas, you are on the
  guest list, with ear plugs, with love.
> jonas: I will come WITHOUT the ear plugs. Once.
+ 🥁 ines priya arjun tom cal
... 5d 11:30
jonas: I have to report that he is good. I am as surprised as you are.
+ 😂 marcus ines priya rosa

@ -7d 17:45
rosa: Next potluck in two weeks. Last time five people did the washing up, and they were the same five as the time
  before. I do not name them, they know it, they have clean hands. Who is next?
sam: Me and whoever I can talk into it.
hugh: I have been here for a day and would like to be talked into it.
+ 👏 rosa helen sam dre
grace: I do the drying. The baby does the supervising.
marcus: I wash, I bring a speaker, quiet.
> priya: Five new names. Write that into the history shelf.
+ 🎉 rosa lena helen

@ -2d 19:10
ines: A small idea. Walt cannot come down for the potluck this time, so the potluck could come up: six people, six
  bowls, his kitchen, half an hour, before the big one. Only if he would like it, I asked him first, he said "how many
  chairs is that".
rosa: Beautiful. But six, really six, we are not good at six.
dre: I am one of the six, I carry the stew.
otis: I am two of the six.
> rosa: This is what I mean.
+ 😂 ines helen tess bea

@ -5h
dre: Planning for the potluck: mains so far 6, salads 9, sweets 3. I am not saying that salad is easy. I am saying
  that nine.
~ Planning for the potluck: mains so far 6, salads 10, sweets 3. I am not saying that salad is easy. I am saying that
  ten.
arjun: mum says we switch to samosas
nora: Plum cake instead of leaves then.
+ 🎂 dre arjun rosa
> dre: Thank you. The balance is restored.
"""

YEAR = """
# jan 10 sat y1
@ +0d 11:05
rosa: Soup kitchen against January, today from noon to three at 18, for anybody who is tired of their own cooking.
  Lentil, potato, and something orange.
... 5h
rosa: 29 bowls and 96 in the tin. Somebody put in a twenty and ran away.
+ 🍲 fatima dre tom jonas helen

# jan 30 y1
@ +0d 20:10
lena: Board games at the library, {day+1} from seven. I have eleven, six of them complete.
arjun: bringing the one with the trains
sam: I will lose at all of them with grace.
> grace: You called?
+ 😂 lena arjun sam

# feb 21 sat y1
@ +0d 17:30
dre: Dumpling evening is at Mei's. Rule: you fold ten, then you eat ten, nobody cares how they look.
mei: My mother cares. She is on the screen. Fold nicely.
... 4h
mei: 312 dumplings. My mother says that Otis has talent and that Dre should keep to bread.
+ 🥟 otis dre rosa fatima tom

# mar 21 sat y1
@ +0d 14:20
ines: Does anyone want to sing? Not a choir, I don't like the word, just eight to twelve voices on every second
  {day+4}, one song, one hour, one biscuit.
helen: Alto, rusty.
tom: I growl.
nora: I only know hymns and shanties.
> ines: That covers nearly everything.
+ 🎶 helen rosa lena walt
... 5d 21:05
ines: Fourteen came. We sang one verse of one song thirty times and at the end it was a song.
+ ❤️ helen tom nora lena

# apr 5 sat y1
@ +0d 10:15
rosa: Clean-up is in one week. We need a list of what annoys you, so that we begin with that. I begin: the planter at
  the bus stop, full of cans.
grace: The mattress behind the substation. It has been there so long that it has a postcode.
otis: The handrail at the creek steps, rust.
nora: Cigarette ends by the bridge, thousands. They all wash down to the ducks.
bea: Dog bags ON the tree. Who does that? You have already bagged it!
+ 💯 helen sam lena rosa cal

# may 9 sat y1
@ +0d 10:00
grace: Swap morning at the pump, clothes, toys, books, plants, no money. What is left at two goes to the shelter.
... 5h
grace: Everything has gone except eleven neckties and a fondue set that three people each brought.
+ 🫕 rosa lena dre cal
walt: I took the neckties.

# jun 6 sat y1
@ +0d 21:00
tom: Film night in the yard of 33, tonight, sheet is hanging, it gets dark at ten. Bring chairs and something to put
  round your shoulders. Subtitles on, so that everybody can follow and nobody at 33 has to listen.
jonas: I appreciate the second half of that sentence.
... 3h
helen: When the projector went off nobody got up for ages. We all just looked at the sky.
+ 🌌 tom ines mei rosa sam

# jul 4 y1
@ +0d 18:30
cal: Table tennis, alley behind 29, from now until nobody can see the ball.
arjun: i'm undefeated (i have not played yet)
... 4h
fatima: My mother beat all of you in house slippers.
+ 🏓 arjun cal marcus rosa grace

# aug 2 y1
@ +0d 19:05
rosa: Street party is on the last {day+6} of the month, permit is in, sam has it with the stamp. Road closed noon to
  ten. What we have: benches 18, tables 14, grills 3, one stage made of pallets. What we need: a generator that does
  not smell, someone for the children's corner, and a plan B for rain.
yusuf: No generator. I lay a line from 15 and one from 44, properly fused, nobody falls over a cable.
helen: Children's corner, with Lena. Chalk, water, boxes. Boxes are always the best part.
marcus: Music with an end. The end is at nine, I wrote it on my hand.
> jonas: I will check the hand.
+ 😂 ines priya dre tom
nora: Plan B: the big awning of the fishing club, I know where the key lives.
mei: Shade for the older ones on the garden side, and a quiet corner, not everybody likes forty people at once.
+ ❤️ walt grace lena

@ +20d 12:15
sam: Barriers up, road is ours. I would like to point out that the first thing that happened was that four children
  lay down in the middle of it.
+ 🎈 helen rosa grace mei
... 9h
rosa: A hundred and sixty plates, says Dre. Music off at two minutes to nine, says Jonas. One scraped knee, one lost
  shoe, one engagement, and it was NOT the two you think.
+ 🎉 dre jonas otis tom mei fatima yusuf helen priya
cal: Shoe found. In the generator that we did not use.
lena: For the history shelf I would like everybody's pictures on a stick, please, no later than {day+8}.

# sep 6 sat y1
@ +0d 14:00
otis: Repair café, today two to six in front of the garage. We mend: chairs, toasters, trousers, lamps, tempers. Bring
  the broken thing and stay with it.
... 5h
otis: 23 things came, 17 left working, 4 were buried with honours, 2 made smoke.
+ 🔧 tom yusuf pavel fatima rosa sam

# oct 25 y1
@ +0d 18:00
dre: Chestnuts on the drum grill at the corner, now, until the sack is empty.
walt: Cut a cross into them or they go off. In '58 we lost a window.
+ 🌰 rosa helen tom otis

# nov 28 sat y1
@ +0d 13:00
lena: Wreaths and stars in the library's back room from three. Branches from Mei, wire from Otis, fingers from
  yourselves.
mei: The branches are from pruning, no tree was harmed.
+ 🌲 grace helen nora

# dec 13 sat y1
@ +0d 15:00
rosa: Winter lights tonight. Lanterns on at five when Helen rings the bell, then soup at 15, singing at 33, the story
  at Walt's window, in this order, so that nobody is cold for long.
ines: Song sheets are in the stairwell. Big print is on the left.
... 6h
helen: When Walt had finished and closed the window nobody said a word for about a minute. Then somebody's phone rang
  and it was his, asking if it had been loud enough.
+ ❤️ rosa ines mei dre nora tom lena otis
walt: It is a fair question.
+ 😂 helen ines

# joined rosa
@ +14d 19:00
rosa: First potluck as a club. I have cooked for six because I think that six will come.
... 4h
rosa: Twenty-six came. Dre went home and came back with a pot, Fatima opened the shop again. I have got no chair left
  on which somebody has not sat, including the broken one.
+ 🎉 dre tom fatima helen otis mei walt
otis: The broken one is mended now.

# may 16 sat y2
@ +0d 16:40
dre: Potluck as always on the third of the month's weekends, today in the garden, between the beds, watch your feet.
mei: Nobody sits on the edge of the carrots. You know who you are.
+ 🥕 helen sam tom

# jun 13 y2
@ +0d 20:20
priya: For the street party: may I ask who would NOT like it? I would rather hear it now than in the evening through a
  window.
jonas: I have the night shift before, so I sleep until three. If the loud part begins at four I am completely happy, I
  may even dance.
ines: Seriously?
> jonas: I said may.
+ 💃 priya rosa helen dre
tom: Four o'clock then. Before that: setting up, chalk, and whispering.

# aug 22 sat y2
@ +0d 16:05
rosa: The road is closed, the tables are out. Our first one. If you are reading this indoors, come down.
... 6h
dre: 118 plates. I counted because I washed them.
helen: Jonas danced.
+ 🕺 ines priya rosa tom mei otis sam
sam: It is on film and the film is locked away.

# oct 24 y2
@ +0d 18:30
tom: Pumpkin carving at the garage, knives only for over-tens, spoons for all. I bring thirty pumpkins, do not ask
  from where.
walt: From the field behind the depot, as in my time.
> tom: I said do not ask.
+ 🎃 otis helen rosa

# dec 12 sat y2
@ +0d 16:30
rosa: Winter lights, first attempt. We have nineteen lanterns, a pot of soup, Inês and her cello in gloves without
  fingers. It begins when it is dark.
... 4h
ines: My fingers have come back. I have played in halls with worse acoustics and worse listeners.
+ 🎻 rosa helen mei walt otis dre

# dec 31 y2
@ +0d 23:58
otis: A good one to all of you. I did not know half of your names a year ago.
+ ❤️ rosa mei tom helen dre sam fatima walt jonas priya ines
"""
