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
~ Then one in twelve is 4.08 metres. There is room if it turns the corner with a landing. Let me draw it.
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
~ And I gave it to Lena for the boxes, because she asked me so nicely on the pavement. Without a slip.
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
~ I have just looked. It has a bow on it. How?
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
