"""The garden on the empty lot at number 31."""

NOW = """
# now
@ -30d 08:10
mei: The combination of the garden gate is changed from today, the old one had been told to half the town. The new one
  is on paper in the tool tin and at Fatima's till. Please never write it in any chat, not even this one.
+ 👍 rosa nora tom lena

@ -25d 18:40 spring,summer,autumn
nora: The tap by the gate drips again. Not much, but a bucket in a night.
yusuf: Washer. I will look on {day+2}, unless somebody wants to learn it.
lena: I want to learn it.
... 2d 18:15
lena: I have replaced a washer. I turned the water off, took the thing apart, put a rubber ring the size of a coin
  into it and put the thing back. I am telling everyone at the library.
+ 💧 yusuf mei nora tess
> yusuf: Next week: ceramic cartridges.

@ -21d 09:15 spring,summer,autumn
walt: There is something living in the compost. I lifted the lid and it looked at me.
mei: Big ears or small ears?
> walt: I did not stay for the ears.
bea: If it is a rat we have to stop putting in bread and cooked things. If it is a hedgehog we put the lid back and
  apologise.
... 1d 07:30
bea: I was there with a torch. Toad. Enormous, elderly, very calm. I have named him Walter.
+ 😂 walt mei rosa lena nora helen
walt: I am told he is handsome.

@ -17d 17:50
tess: About the raised bed at the gate: the height is right, but the path to it is gravel and I dig in with the front
  wheels. Could we put some of the grit board there too?
mei: I should have thought of that when we laid it. Sorry, Tess. Yes, about three metres.
tom: I have exactly four boards left from the ramp. Tomorrow.
... 1d 18:05
tess: Rolled in, touched the soil, rolled out, no swearing.
+ 💪 mei tom pavel amina

@ -13d 10:30 spring,summer,autumn
amina: Is there still a half bed free? I have never grown anything, but my grandmother in Saint-Louis sends me seeds
  in birthday cards and I feel watched.
mei: There is half a bed next to Nora's. What kind of seeds?
> amina: Bissap, and something that she only calls "the good beans".
nora: I would be very honoured to live next to the good beans.
+ 🌱 mei rosa lena fatima dre

@ -9d 19:20
priya: Garden kitty, counted twice: 83.40. Bought: hose connector 12, gloves 18, tap washers 2. If nobody objects, I
  would like to put 30 aside for the water bill.
+ 👍 mei rosa nora yusuf
~ Garden kitty, counted three times: 81.40. Bought: hose connector 12, gloves 18, tap washers 2. If nobody objects, I
  would like to put 30 aside for the water bill.

@ -6d 18:00 spring,summer,autumn
mei: Who is on the rota for the coming week? The sheet in the shed got wet and reads like modern poetry.
lena: I can do the two evenings at the start.
nora: Middle of the week is mine.
pavel: The weekend. I come by on the way from the creek anyway.
> mei: Sorted, and I am laminating the next one.
+ 😄 priya lena

@ -5d 20:15 spring,summer,autumn
mei: Walt's bed is watered and looked after until he is back on his feet, please don't all do it, I counted three
  watering cans yesterday and the lettuces were swimming.
+ 😂 rosa dre bea
> rosa: One of them was me.
fatima: And one was me.
otis: I have nothing to say.

@ -6d 18:10 winter
mei: I am drawing the plan for the beds at my kitchen table, there is room for two more pencils and a pot of tea. What
  do we want more of, what do we want less of?
nora: More garlic. Less of what we do not talk about.
lena: Flowers for cutting, one row, for people in hospital. And for the library desk, I admit it.
dre: Coriander until I say stop.
+ 🌿 rosa fatima
> mei: You never say stop.

@ -5d 20:15 winter
mei: I went round with the lamp, everything is covered and the toad has not moved. Walt's bed is under leaves, it can
  wait for him.
+ ❤️ rosa dre bea walt

@ -3d 08:50
nora: The bench by the walnut has lost a slat. Sat down, kept going.
tom: Are you all right?
nora: My dignity has a bruise, next to Walt's.
> walt: Purple suits us.
+ 😂 bea helen mei tom
tom: New slat is in, chestnut, from the old tree. It will outlive the bench.

@ -1d 18:30
mei: Compost arrives tomorrow at four, eleven bags, then spreading. Gloves are in the tin. Afterwards there is cake,
  because I have been told that this is how it works.
+ 🍰 amina hugh pavel nora
hugh: May a person come who cannot tell a weed from a carrot?
> mei: That person will carry.

@ -7h
pavel: The trailer is at the gate and the path is swept. The goat question is answered in person only.
+ 🐐 mei amina sam

@ -2h
mei: Cake is in the shed on the top shelf. I can see a tail. Grace??
grace: He is supposed to be in the carrier.
> bea: I am IN the garden with the carrier. He is ON the cake.
+ 😹 nora lena amina hugh mei rosa
"""

YEAR = """
# jan 20 y1
@ +0d 19:00
mei: Seed swap at 27 on {day+3}, bring what you have saved, in envelopes, with the year on it. "Tomato, the nice one"
  is not a variety, Dre.
dre: It is the only variety.
+ 🍅 nora rosa lena

# feb 12 y1
@ +0d 10:40
mei: Pruning the currants and the two old apples on {day+2} while everything is asleep. I show how, you cut. Nobody is
  allowed to say "just a bit off the top".
nora: I come with my father's saw.
helen: I come with a flask.
+ ✂️ otis tom

# mar 12 y1
@ +0d 17:10
mei: Windowsills needed! 140 tomato seedlings are living on my stairs. Who takes a tray for four weeks? South side,
  turn them once a day, do not sing to them, that's Inês's department.
ines: I have been singing to them and they are the tallest.
lena: One tray for the library window, the children will measure them.
cal: Half a tray. I am good at deliveries and bad at watering.
+ 🌱 mei helen grace

# apr 3 y1
@ +0d 18:25
nora: Frost tonight, minus two. Who has fleece, sheets, tablecloths?
mei: Everything over the early beds before eight, please, and stones on the corners.
rosa: Two tablecloths, one with a gravy stain from a famous dinner.
... 12h
nora: Everything alive. The garden looks like a haunted restaurant.
+ 👻 mei rosa tom lena

# may 1 y1
@ +0d 09:30
mei: Planting out today. Tomatoes deep, up to the first leaves, beans only after the ice saints. Water in the morning
  and not at noon, and nobody waters what is not theirs without asking, after last year's courgette incident.
tom: What was the courgette incident?
> nora: We do not talk about it.
+ 🤐 mei helen dre

# may 27 y1
@ +0d 20:40
nora: SLUGS. I collected two hundred and eleven. I stopped counting when I began to recognise some.
mei: Boards between the rows, lift them in the morning. And we could ask whether anyone has ducks.
walt: I had a duck once. She preferred the post.
+ 🦆 nora mei lena helen

# jun 9 y1
@ +0d 07:20
mei: First strawberries. Eat them standing up, they do not survive the way home.
+ 🍓 grace helen nora fatima arjun

# jun 28 y1
@ +0d 18:45
nora: The peas are over, the beans are climbing, and somebody has put a tiny garden chair next to the toad's flower
  pot.
> helen: The reading mentors' children. There is going to be a table.
+ 🥹 bea mei lena

# jul 18 y1
@ +0d 19:30
mei: Watering while it is this hot: before seven or after eight, at the roots, a full can per square metre every
  second day instead of a splash every day. The barrels are empty, so from the tap, and write it down for the bill.
priya: Meter reading is on the slate. Do not wipe it off when you feel tidy.
+ 💧 nora yusuf lena

# aug 6 y1
@ +0d 17:15
dre: I have picked nine kilos of tomatoes before breakfast. Sauce kitchen at 15 from six, bring jars with lids that
  close.
fatima: Forty jars from the shop.
... 5h
dre: Fifty-two jars. Each house takes two, the rest is for the winter table. My ceiling is red.
+ 🍅 mei nora rosa fatima cal helen otis

# aug 25 y1
@ +0d 08:00
nora: Free courgettes on the wall. Please. I am not asking any more. I am begging.
cal: I have found one on the passenger seat. My doors were locked.
+ 😂 nora mei rosa grace dre

# sep 14 y1
@ +0d 16:30
mei: The good harvest table: 31 kilos for the food bank this week, potatoes, beans and the last cucumbers. They sent a
  picture of the shelf, I hung it in the shed.
+ ❤️ rosa nora dre lena fatima helen

# oct 11 y1
@ +0d 14:20
mei: Planting garlic and putting the beds to sleep on {day+2}: leaves on top, no naked soil. Bring leaves. Yes,
  really, bring your leaves, it is the only day of the year when somebody wants them.
otis: I have a cubic metre.
tom: I have two. I have been collecting them for you, Mei, like a love letter.
+ 🍁 mei nora helen

# nov 3 y1
@ +0d 15:45
nora: Leek and potato soup for whoever helped with the beds, in the shed, in cups. It is raining on the roof and it is
  rather beautiful here.
+ 🥣 mei tom otis lena

# dec 1 y1
@ +0d 16:00
mei: Tap is off and drained, hoses are in, the toad has got leaves. See you in spring, garden.
+ 🌿 nora rosa lena bea

# joined rosa
@ +16d 18:30
mei: First work day at 31 on {day+4}. Before we plant anything: we dig up the bottles, wires, carpets and whatever
  else is down there. The soil test came back clean for the back half. The front half gets raised beds with new soil,
  no discussion, there was a paint store.
rosa: How many people do you need?
> mei: All of them.
+ 💪 tom otis dre helen sam

# joined rosa
@ +34d 17:55
tom: Six raised beds stand. Larch, 40 high, one at 75 for those who do not want to bend, which in a few years is
  everybody.
mei: I walked through it with a cup of tea and it already looks like a place.
+ 🌱 rosa ines dre otis

# apr 20 y2
@ +0d 11:10
mei: We have carrots! I mean, we have two millimetres of green that say they are carrots.
walt: In my day you did not announce a carrot before you could eat it.
+ 🥕 rosa helen tom

# jun 4 y2
@ +0d 19:20
helen: Somebody has picked all the strawberries in the children's bed. Eleven very long faces this morning.
mei: I saw it too. No witch hunt, please. I am putting a sign on the open bed, EVERYONE MAY PICK HERE, and one on the
  children's, ASK A CHILD FIRST.
... 2d 08:20
helen: There were two punnets from the market on the bed this morning and a note, "I did not know. Sorry." Long faces
  gone.
+ ❤️ mei rosa priya dre sam

# jul 27 y2
@ +0d 20:15
mei: The courgettes are out of hand. One of them has a number plate.
dre: Bring it. Everything can be a fritter.
+ 🥒 tom otis helen

# sep 28 y2
@ +0d 17:00
mei: First harvest supper, long table between the beds, 41 people. I have not got many words left, so just: look what
  was under the carpets.
+ 🥂 rosa otis tom helen dre walt sam ines priya fatima jonas
"""
