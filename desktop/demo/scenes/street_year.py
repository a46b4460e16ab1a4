"""The street channel through the seasons of the last two years."""

LATEST = """
# jan 3 y1
@ +0d 09:10
tom: Twelve Christmas trees in front of the garage already. I will chip them all on {day+2}, the chips go under the
  currants. Please take the tinsel off. All of it. Last year we mulched with glitter.
+ 🎄 mei otis grace
mei: The currants thank you. The magpies preferred the glitter.

# jan 15 y1
@ +0d 06:35
arjun: SNOW. at least a hand deep. shovel crew meets at 7 at the pump
+ ❄️ helen rosa otis cal
rosa: Odd side first, the bus stop and then Walt's steps. Salt is in the yellow bin, use it like it costs money,
  because it does.
otis: Three good shovels and the wide pusher are leaning against my gate. Bring them back dry.
helen: School is open, they just confirmed. The walking bus walks, fifteen minutes later.
cal: Main road is a skating rink. If you do not have to drive, don't.
... 3h
arjun: done from the corner to 52!! fatima gave everyone cocoa so we did the alley too
+ 🏆 rosa nora fatima walt helen
walt: You did my steps down to the stone, without leaving a patch for me to find. I noticed.
nora: The lower end is never cleared by anybody, thank you. I did not even have to ask this time.

@ +2d 17:20
sam: The city plough has put all our nice snow back across the crossing. Could four people come with a shovel at half
  past five?
> grace: Baby is asleep on me but I can send a husband.
+ 😂 helen sam
yusuf: Coming. And coming back for the husband.

# feb 9 y1
@ +0d 20:15
yusuf: Freezing hard tonight. If your pipe runs along an outside wall, leave the tap dripping, a thread is enough, and
  open the cupboard doors below the sink. I do not want to see any of you at three in the morning.
+ 👍 nora bea lena ines
nora: Tap dripping, doors open, cat confused.
... 9h
jonas: Frozen at 33 on the second floor after all. Yusuf, I am not calling you at three, I am writing to you at five.
> yusuf: Hairdryer, start at the tap end and work backwards. Never the other way round. I am up at six.
jonas: It worked. I have melted a pipe with a hairdryer after a night shift and I feel like a king.
+ 👑 ines yusuf cal

# mar 8 y1
@ +0d 07:50
ines: The first blackbird, at ten to six, on the aerial of 31. He sings a fourth and then thinks about it.
+ 🐦 lena mei walt jonas
lena: I heard him too! I was lying awake and suddenly did not mind.

# mar 29 y1
@ +0d 22:10
nora: The creek is up to the second step at the footbridge and it has been raining since noon. I am not worried yet. I
  am looking at it every half hour.
sam: Gauge at the mill says 1.38 and rising about four centimetres an hour. At 1.60 it comes over the path.
rosa: Sandbags are in the shed at the garden, forty of them filled. Who is awake and has shoes on?
tom: Me and the trailer.
cal: Me and the van.
yusuf: On my way to Nora to lift the washing machine and switch off the cellar circuit.
+ 💪 nora rosa
... 1h
nora: Eleven people in my yard in the dark passing sandbags along. The wall in front of 50 and 52 is up. I have never
  seen so many head torches.
+ ❤️ rosa tom cal bea otis
... 2h
sam: 1.57 and it has stopped rising. The rain has moved east.
... 5h
nora: 1.44. Dry cellar. I went to bed at four and slept like somebody who has neighbours.
+ ❤️ rosa tom yusuf sam helen walt otis mei dre
tom: Leave the bags where they are until Sunday, it may do it again.

# apr 12 sat y1
@ +0d 08:20
otis: Clean-up day. Gloves, bags and the long grabbers are on the wall at 12. Coffee as well. Whoever finds the
  strangest thing gets a cake.
... 4h
arjun: we found: 1 office chair, 3 hubcaps, a wet suitcase full of other suitcases, and teeth
> helen: Teeth?
arjun: false ones. upper. in the hedge by the stop
+ 😱 helen grace lena bea
walt: Not mine, I have checked.
+ 😂 otis rosa cal tom helen
rosa: The cake goes to Arjun. Sixty-one bags, the city will pick them up on {day+2}.

# may 6 y1
@ +0d 18:55
bea: There is a swarm of bees in the lime tree in front of 20. It hums like a transformer. Please do not spray
  anything, they are homeless, not angry.
sam: I know a beekeeper from the cycling club, ringing her.
... 1h
bea: She came on a bicycle with a box on the rack, shook the branch, and cycled away with twenty thousand bees. I have
  no words.
+ 🐝 mei sam grace ines lena helen
sam: She says thank you and that you will all get a jar in autumn.

# jun 14 y1
@ +0d 21:30
ines: My students play in the yard of 33 on {day+1} at five, half an hour, from Bach to something by a seven-year-old
  called "My Tortoise". Windows open, cushions welcome.
+ 🎻 lena helen walt rosa jonas
... 1d 18:10
walt: The tortoise was the best piece. It took its time.
+ 🐢 ines grace helen dre

# jul 8 y1
@ +0d 13:15
rosa: It is going to be over thirty-five until {day+3}. Please knock at the door next to yours, especially where
  somebody lives alone. Walt, this includes you, and yes I know that you were in the navy.
walt: I was in the navy's laundry. I know about heat.
fatima: The shop has a cool back room and four chairs. Sit there as long as you like, you do not need to buy anything.
+ ❤️ tess rosa lena nora
mei: Trees: one bucket each for the three young limes, evenings. The city planted them, but we are the ones who walk
  past.
+ 👍 sam tom arjun

# jul 26 y1
@ +0d 23:05
dre: Whoever is playing the saxophone on the roof at the lower end: you are not good yet, but you are getting there,
  and the second tune made my kitchen stop talking.
+ 🎷 marcus ines nora
marcus: That is not me. I swear. I am drums.
> nora: It is my lodger. He is blushing. He will stop at ten in future.

# aug 30 y1
@ +0d 19:40
lena: Going through the boxes for the history shelf: has anyone a picture of the bakery at 31 from before it closed? I
  have the sign, the oven door and four receipts, and not one photograph.
walt: I have one with my mother in it, the queue for the Saturday rolls. You may scan it, but it stays in the house.
rosa: There was a boy who fell asleep on the flour sacks and was found by the fire brigade. He is our dentist now.
+ 😂 lena helen walt otis

# sep 21 y1
@ +0d 16:25
sam: The lower half of the street smells of gas, next to the pillar box. Do not stand there and discuss it, I have
  rung the emergency line, they are coming.
yusuf: No switches, no lighters, windows open if you smell it inside.
... 40m
sam: They found it in ten minutes, a seal in the box itself. Closed off, no danger to houses. Number for next time is
  in city hall.
+ 🙏 nora bea yusuf rosa

# oct 5 y1
@ +0d 17:30
mei: The walnut at 31 is dropping. Help yourselves, but wear gloves, the green hulls dye your fingers for two weeks.
  Ask Dre how I know.
dre: I catered a wedding with the hands of a chain smoker.
+ 😂 mei bea rosa fatima

# oct 31 y1
@ +0d 15:50
grace: For tonight: houses with a pumpkin on the step are happy to be rung at. Houses without one are left alone.
  Please tell your small monsters.
helen: Forty-three children last year. I bought for sixty and ate for seventeen.
+ 🎃 grace arjun fatima
... 6h
jonas: A very small ghost said "trick or please" and took one single sweet and put it back because it was "maybe for
  somebody else". I am finished.
+ 👻 helen grace ines bea lena

# nov 16 y1
@ +0d 18:05
cal: Dark by five now, and half of you walk the dog in black coats. I drive here all day. Please, a strap, a light,
  anything.
bea: I have a box of reflective dog collars from a supplier, free, three sizes. Also fits ankles.
+ 🦺 cal lena otis helen tess

# dec 6 y1
@ +0d 08:00
helen: Somebody put a chocolate in every one of the eleven boots at the crossing this morning. I saw a bus
  dispatcher's coat leaving.
+ 🍫 grace arjun priya
rosa: I do not know what you mean.

# dec 27 y1
@ +0d 11:15
otis: These quiet days between the years are for sharpening. Bring knives, scissors, chisels, not axes, to number 12
  between two and five. You pay with something to eat.
fatima: Twelve knives from the shop. I will pay in baklava.
+ 🔪 dre tom mei
otis: I should have asked for this years ago.
"""

BEFORE = """
# jan 22 y2
@ +0d 07:05
rosa: Half of the street is ice. Everybody who can stand: ashes, grit, sand, cat litter, whatever you have. From your
  own door to the next door, then it is a path.
otis: Two buckets of grit at my gate.
walt: In the big winter we cut a trench from the corner to the church and the snow was above my father's hat.
> rosa: Walt, are you indoors?
walt: I am at the window, supervising.
+ 😂 otis helen tom
tom: That path works. One line of ash, forty doors.

# joined rosa
@ +9d 19:30
mei: The empty lot at 31: the owner's lawyer answered. We may use it for three years, one coin a year, we insure it,
  we give it back when they build. I have read it four times and it still says that.
+ 🎉 rosa tom otis helen dre sam priya
rosa: I will pay the first year in person, with ceremony.
sam: The insurance we can join through the city's garden network, I will ask.
dre: A garden. I have been buying coriander wrapped in plastic for eleven years.

# joined rosa
@ +27d 18:10
tom: Who took the pallet wood from my front? I am not angry, I was going to use it for the beds. If it was for the
  beds, then everything is fine.
> mei: It was for the beds.
tom: Then everything is fine.
+ 😄 rosa otis dre

# apr 9 y2
@ +0d 07:40
jonas: Whoever starts the leaf blower at seven on the odd side. There are no leaves. It is April.
sam: That is the contractor of 41, they come once a month whether there are leaves or not. I will write to the
  management and ask for nine o'clock.
... 5d 12:30
sam: They answered! Not before nine, from next month.
+ 🙌 jonas ines helen

# may 24 y2
@ +0d 20:05
helen: A car went through the crossing at Whitcomb again with the children half way over. Nobody was hurt. I am still
  shaking a little.
rosa: Come over. Kettle is on.
sam: That is the third I know of since the new year. I want to write them all down properly, time and what happened,
  and take it to the traffic committee. I will open a thread in city hall.
+ 💪 helen priya otis ines fatima

# jun 21 y2
@ +0d 22:25
ines: Longest day. It is half past ten and I can still read the notes. Listen, somebody is laughing in every single
  garden.
+ 🌅 rosa mei dre helen

# jul 19 y2
@ +0d 14:40
dre: The power is off at 15 and my freezers are full for the weekend. Does anybody have room?
otis: Chest freezer, half empty, come.
fatima: Two shelves in the shop's cold room.
walt: I have a freezer with one fish in it. It has been there since the election. You may remove the fish.
+ 😂 dre rosa otis helen priya
... 4h
dre: Back on. Nothing lost. I am cooking what thawed, come by at eight with a plate.
+ 🍽️ tom mei fatima rosa walt sam jonas

# aug 11 y2
@ +0d 21:15
mei: Shooting stars tonight, if we could only see the sky. I have switched off our outside light. Who joins?
+ 🌠 ines helen sam lena
helen: Off at 5.
otis: Off at 12.
tom: Off at 9. I can see my neighbour for the first time.
... 2h
ines: We counted nineteen lying on the garden path. A stranger asked what we were doing and lay down as well.
+ ✨ mei rosa helen

# sep 4 y2
@ +0d 08:30
priya: First day of school and the whole street is full of very clean children.
helen: And of parents who cry behind the bus shelter. I have tissues, it is part of the job.
+ 🥹 rosa ines

# oct 6 y2
@ +12d 17:15
walt: They are felling the big chestnut in front of 36. It was there before any of us. I know it was hollow, I put
  things in it as a boy. Still.
sam: I spoke to the foreman, it had fungus all through the heart. They will plant a lime and two maples in November. I
  asked for the trunk.
tom: And I have got it. A slice for Walt, a bench for the garden, the rest for winter.
+ ❤️ walt mei rosa helen lena
walt: When you come to the hollow, there ought to be a tin soldier in it.
... 6d 16:20
tom: Walt. Grenadier, lead, no head.
> walt: That is him. He lost it at the siege of the chicken house.
+ 😭 helen ines rosa mei otis

# nov 11 y2
@ +0d 18:30
helen: Lanterns at six from the school, once around the block and back. If you have a window on the route, put a
  candle in it, the small ones count them.
... 2h
helen: One hundred and four candles. They lost count twice and started again.
+ 🏮 rosa ines walt fatima mei dre priya

# dec 14 y2
@ +0d 20:45
otis: The lights across the street are up. Tom on the ladder, me on the fuse box, Walt on the instructions.
+ 💡 rosa helen dre ines sam
walt: The third star hangs crooked.
> tom: The third star is where the hook is, Walt.
"""
