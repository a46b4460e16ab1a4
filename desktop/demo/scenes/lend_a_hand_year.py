"""Asking, offering, borrowing, through the seasons of the last two years."""

ALL = """
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
