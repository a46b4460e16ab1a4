"""Asking, offering, borrowing."""

NOW = """
# now
@ -58d 18:20
tess: Practical question. The two steps at my front door are the reason that I go in and out through the bins. The
  landlord says yes to a ramp if it does not cost him anything. Does somebody here know how to build one that is not a
  ski jump?
tom: I do. What is the height?
> tess: 34 centimetres, I measured twice.
tom: Then one in twelve is a bit over four metres. There is room if it turns the corner with a landing. Let me draw
  it.
otis: I have the angle iron for the edges, left over from the gate.
mei: I know the surface you want, the same grit board that we put on the boardwalk at the creek. Not slippery when
  wet.
... 2d 19:40
tom: Drawing is on the wall at Otis's. Three modules, bolted, so that it can move with you one day. Material about
  210.
rosa: The tin from the soup evening has 160 in it, and I propose that this is what the tin is for. Objections to me by
  tomorrow night.
helen: The opposite of an objection.
> dre: Same.
fatima: The shop pays the rest. I want that noted as advertising.
+ 😂 rosa priya tess
... 9d 10:05
tom: Building day. Wood is cut, drill is charged. We need four people and one person who knows what a level is.
yusuf: I am bringing the level.
pavel: I can bring wheels, I mean, I can test it with everything that has wheels.
cal: And a van full of planks in five minutes.
... 6h
tess: I went out of my own front door, down to the corner, bought an apple that I did not need and came back in
  through my own front door. That's it. That is the message.
+ ❤️ tom otis mei yusuf pavel cal rosa helen bea dre walt fatima grace
walt: I have tried it as well. Excellent. Where do the skis go?
+ 😂 tess tom otis

@ -40d 17:10
amina: Hi all! New here, top floor at 24. Does anybody have a drill for an hour? Two shelves, brick wall.
> otis: The hammer drill is on the second hook at number 12, garage is open until eight. Take the 6 mm bit in the red
  tin and the goggles, please.
amina: And if I have never drilled into brick?
otis: Then I come along and hold the vacuum cleaner.
+ 🛠️ amina grace marcus
... 1d 19:15
amina: Shelves are up and straight, and I drilled the second one myself. I called my mother to tell her.
+ 👏 otis grace tess

@ -33d 20:02
grace: The printer has died the evening before a deadline, naturally. Could anyone print eleven pages in colour?
lena: Library, ten o'clock tomorrow, or me at 31b right now, but mine is slow and sings while it works.
> grace: I take the singing one. On my way with the baby.
+ 🎶 lena ines

@ -27d 09:40
marcus: Is somebody good with hems? I have a funeral on {day+2} and the only dark trousers I own are from a much
  taller time in my life.
fatima: Bring them to the shop, my mother is visiting and she is bored, which is dangerous for all of us.
... 1d 12:20
marcus: She did the trousers, the jacket lining and a button that I did not know was missing, and gave me soup. I was
  not allowed to pay.
+ ❤️ fatima rosa bea
> fatima: She says you have honest shoulders. I do not know what it means either.
+ 😂 marcus dre

@ -22d 07:55
jonas: The washing machine at 33 has given up with everything in it. I need scrubs for tomorrow. Who has a machine
  free tonight?
bea: 20, from six, and it has a hot programme because of my own scrubs. Vet and nurse laundry, the glamour.
+ 🧺 jonas
yusuf: Does it hum and not turn? Then it is the carbon brushes, a part for the price of a coffee. I look at it
  tomorrow.
... 2d 18:40
yusuf: It was a sock.
+ 😂 jonas bea ines tom otis

@ -20d 18:35
pavel: Bicycle evening in front of 46 as every first {day} of the month from now on, if people want that. Brakes,
  chains, punctures. You do it, I show you how. Children with their own bicycles especially.
+ 🚲 sam arjun helen grace tess
arjun: can you show how to true a wheel. mine is more of an egg
> pavel: An egg is a good beginning.
helen: Five of mine are coming and none of them has ever seen a tyre lever. You are a brave man.
... 3h
pavel: Seven bicycles, two scooters and the front wheel of a wheelchair. Nobody cried, one child laughed so much at
  the word "nipple key" that we had to pause.
+ 😂 helen tess sam grace

@ -15d 12:50
nora: I need a dehumidifier for a week, the cellar still smells of the last time it rained sideways.
otis: Here is the awkward part. I have it down as lent to Dre. Dre?
dre: And I gave it to Lena for the boxes, because she asked me on the pavement.
lena: Guilty, it is drying the parish registers. I can do without from tomorrow.
otis: So it has been lent twice and I knew about none of it. No harm done, but please, the slip of paper in the tin.
  The slip is the whole system.
> dre: The slip. Yes. Sorry, Otis.
+ 👍 lena rosa priya
nora: Got it, and I have filled in the slip in capital letters.
+ 😄 otis

@ -11d 16:15
ines: The cello has to go to the maker across the river and back on the same day and it does not like the bus. Would
  anyone be driving that way in the coming week?
cal: Day after tomorrow I have an empty run there at nine and I come back at three. It can have the passenger seat.
> ines: It will want the seat belt.
cal: Everybody in my van wears a seat belt.
+ 🎻 ines lena mei rosa

@ -9d 19:05
sam: I am looking for about two hours from somebody who writes nicer letters than I do. The draft about the crossing
  is correct, complete, and reads like a dishwasher manual.
lena: Send it over. I will put a human into it.
priya: I will check the dates against the log.
+ 🙏 sam helen

@ -7d 10:20
hugh: Would anybody lend me a tin opener? I own eleven boxes labelled KITCHEN and it is in none of them.
fatima: Hanging on your door handle since four minutes ago. Keep it, I sell them.
+ 😂 hugh rosa cal grace
hugh: I have just looked. How?
> helen: She does that.

@ -4d 08:10
rosa: For Walt: could somebody fetch the prescription at the pharmacy on Tanner Street before noon? He has signed the
  slip.
arjun: i'm off today, teachers' conference. going now by bike
... 1h
arjun: delivered. he tried to pay me in stamps
> walt: They are very good stamps.
+ 😄 priya lena rosa

@ -3d 18:25
yusuf: The light over Walt's back step is in, motion sensor, warm white, set for the dog's height as well. I have 8
  metres of outdoor cable left. Who has a dark corner?
tess: The bin yard at 17! I have been navigating by smell.
+ 😂 yusuf grace otis
bea: The passage between 20 and 22, when the bulb goes it is a horror film.
> yusuf: Tess first, then the horror film.

@ -2d 19:30
tom: Handrail finished, ash, oiled, two brackets into the stone. He leaned on it with all his weight and said "hm".
  That is the highest mark there is.
+ 🏅 otis rosa mei walt helen

@ -1d 11:45
mei: Looking for a second pair of eyes and hands tomorrow from four, to carry eleven bags of compost from the corner
  to the garden. The lorry will not go round the bend.
pavel: I have a cargo trailer. It has carried a piano stool and a goat, not together.
> mei: I have questions about the goat.
amina: I have hands.
hugh: So have I, and a free afternoon, and it turns out that I miss carrying things.
+ 💚 mei rosa

@ -4h
bea: Does anyone have a cat carrier that closes properly? Patient of mine, large, orange, unimpressed. Needed for
  tonight.
grace: Biscuit's, the good one. He is asleep in it right now, so you will have to negotiate.
> bea: I do that for a living.
+ 🐈 lena grace nora

@ -90m
lena: Pressure washer for tomorrow, is it in? I want to do the library steps before the reading.
otis: It is in, it is yours, the hose is coiled clockwise and I would like to see it again that way.
> lena: Clockwise. Slip is written.
+ ✍️ otis
"""

YEAR = """
# jan 8 y1
@ +0d 15:20
lena: Boxes from the parish, about thirty, have to go up two floors before the frost gets into them. Friday at four?
cal: With the sack barrow. And I bring my nephew, who eats a lot and should be used.
tom: I come at half past.
+ 📦 lena otis

# feb 20 y1
@ +0d 18:15
grace: Does anybody have a spare thermometer? Ours shows 34 for everybody including the oven.
bea: I have one for dogs, you would not want to share. Jonas?
jonas: Two at home, one is on its way down in the basket.
+ 🧺 ines grace

# now
@ -236d 17:40
marcus: I would like to insulate my practice room properly, after everything. Does someone know about doors? Heavy
  ones?
tom: I have a fire door from the old bakery, 60 kilos, sounds like a vault when it closes. You would have to fetch it.
> marcus: I am fetching it. I have already bribed Cal.
+ 🚪 jonas ines cal
... 4d 20:10
jonas: It is {day}, half past five, I know that he is playing because he told me so, and I can hear my own fridge.
+ 🏆 marcus tom priya ines

# apr 24 y1
@ +0d 09:30
mei: Who lends me a wheelbarrow with a tyre that holds air? Mine has a slow puncture and a fast owner.
otis: Blue one, behind the mower.

# may 18 y1
@ +0d 19:15
dre: I need eight large pots for {day+2}, two hundred people at the school fête. Who has one that could hold a
  toddler?
fatima: Two.
rosa: The jam one and the Christmas one.
nora: I have a copper one which is older than the house. It wants to be stirred with wood.
ines: I have a pot that I bought by mistake on the internet. You could bathe in it.
+ 🍲 helen dre
> dre: I have eleven pots. You people are unbelievable.

# jun 20 y1
@ +0d 20:30
cal: Does anyone's child need a football goal? It was on my route with a note "take me". It is in the van now and I
  regret nothing.
helen: The yard at Whitcomb would frame it in gold.
+ ⚽ arjun grace

# jul 15 y1
@ +0d 12:25
fatima: The cooling in the shop is failing and it is the hottest week. Yusuf, are you anywhere near?
yusuf: Twenty minutes. Do not open it, put blankets over the glass.
... 3h
fatima: It runs. A capacitor the size of a thumb. He would only take a bottle of water, so I am telling everybody
  here.
+ 🥇 yusuf rosa dre lena

# aug 22 y1
@ +0d 10:15
otis: Yearly stock-taking of the tools. Missing: the long clamp, one of the three stapleguns, the ladder hook, and the
  good secateurs. No questions asked if they are on my wall by {day+2}.
mei: I have the secateurs. I was sure they were mine, I even cleaned them.
> otis: That is how they all begin.
arjun: long clamp was under our sofa??? nobody knows why
... 2d 18:00
otis: All back, and one more stapler than we ever had.
+ 😂 mei tom priya arjun rosa

# sep 12 y1
@ +0d 08:45
helen: First week of term and I have three reading mentors for eleven children who want one. Half an hour a week, you
  sit on a small chair and listen. Who?
lena: Obviously.
jonas: Tuesdays after nights, if they don't mind that I yawn.
walt: I can read in two voices.
nora: Me, please.
+ 📚 helen grace priya

# oct 20 y1
@ +0d 18:50
bea: Flu jab for those who cannot easily get out: the practice nurse comes to my kitchen on {day+3} from two to four.
  Say so here or through the letterbox.
> walt: Only if I get a biscuit like the dogs.
+ 😄 bea helen jonas

# nov 24 y1
@ +0d 17:05
rosa: Gutters. I am not going up there this year, my knees held a vote. Who goes up, and I hold and cook?
tom: I go up at everyone's who holds and cooks.
nora: I hold and cook.
fatima: I hold and cook.
grace: I hold the baby and order pizza.
+ 🍂 tom rosa cal otis

# dec 19 y1
@ +0d 16:10
priya: Who could use company on the 24th? No big words. We have a table for twelve and are five.
jonas: I come off shift at three and would otherwise eat toast.
> priya: That is a yes.
walt: I shall bring the fish. A different fish.
+ ❤️ rosa dre ines helen

# feb 2 y2
@ +0d 13:30
walt: The kitchen lamp makes a sound like an insect. Who is good with lamps?
otis: I come after lunch. Leave it off, please, also if it is dark.
... 2h
otis: The socket had been going since about the moon landing. New one in.
walt: It was put in by a professional. He said so himself.
+ 😂 tom rosa

# joined rosa
@ +5d 10:00
otis: Proposal: my garage gets a second row of hooks and becomes the street's tool shed. Everyone writes on a slip
  what they took and until when. The slips go into a tin. That is all the rules I can think of.
+ 👍 rosa tom mei dre sam helen fatima
tom: I bring a band saw that nobody may use without me, all ten fingers come back.
sam: I can make a list of who owns what in case somebody moves.
priya: And what happens when something breaks?
> otis: Then we mend it together and you learn something. It is not a shop.
+ ❤️ rosa ines priya

# may 11 y2
@ +0d 09:20
dre: Does anyone have a pasta machine? For today, I am afraid. I have been overconfident.
ines: Wedding present, never opened, keep it for as long as the marriage lasted: six years.
+ 😂 rosa dre helen

# jun 30 y2
@ +0d 17:00
helen: I need somebody to watch Whitcomb's two guinea pigs for six weeks. They are called Salt and Vinegar.
sam: I have a balcony and no dignity. Yes.
+ 🐹 helen ines priya
... 20d 18:30
sam: Correction. They are called Salt, Vinegar and four others.
+ 😱 helen rosa dre ines otis

# sep 15 y2
@ +0d 19:10
fatima: I have to be away from the shop for two hours on {day+1} for a form that has to be handed in by hand. Could
  somebody sit at the till? It is easy, everybody knows what things cost better than I do.
rosa: I did thirty years of timetables, I can do two hours of onions.
+ 🧅 fatima otis

# oct 6 y2
@ +33d 18:45
tom: Firewood from the chestnut is split and stacked behind the garage. A sack each for those with a stove, first to
  those who have nothing else. Walt, yours is already in your shed.
walt: It burns well. It always had a temper.
+ 🔥 rosa mei otis
"""
