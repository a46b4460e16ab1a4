"""The walking bus to Whitcomb school."""

NOW = """
# now
@ -37d 19:30
helen: Walking bus, next weeks: front Helen, back by turns. I need three people who are awake at half past seven and
  can count to eleven.
grace: I can count to eleven since last year, professionally. Mondays and Thursdays.
priya: Tuesdays, with one eye.
jonas: Fridays after nights, if you talk to me so that I don't fall asleep.
tess: Wednesdays! And I go first at the kerb, they all wait for me anyway, I am the widest.
+ ❤️ helen grace rosa
helen: This was the quickest rota in the history of rotas.

@ -28d 16:10
helen: Lost: one glove with a dragon, left. Found: one glove with a dragon, right, it is on the fence of 22. If they
  meet, please let me know.
arjun: the left one is in our hallway. no one knows how
+ 🐉 helen grace priya

@ -22d 07:58
grace: Small report from the back: Ruben has decided that one may only walk on the setts with moss. We will be four
  minutes late.
> helen: Understood, the gate knows.
+ 😂 priya tess lena

@ -16d 18:20
priya: The crossing lady on Tanner Street is away next week. Helen cannot be in two places, whatever the children
  believe. Who can take the lower corner?
pavel: I pass there at that time with the trailer. I have a very bright jacket.
nora: Two days from me, the ones Pavel cannot do.
helen: Come to me before, there is a trick with the arm, and it has to look as if you had never been in doubt about
  anything in your life.
> pavel: I was a referee in the third league. In doubt, always. But with the arm.
+ 😂 helen nora cal

@ -11d 08:40
tess: Two new passengers today, twins, from 28. They were holding on to each other so tightly that we took them as
  one. At the gate they let go, by themselves, both at the same time.
+ 🥹 helen grace priya rosa ines
helen: That is the moment one gets up for.

@ -8d 17:35
grace: Thirteen children now with the twins. Helen, what is the rule, one grown-up for how many?
~ Thirteen children now with the twins from 28. Helen, what is the rule, one grown-up for how many?
> helen: One for six, and one who walks in front and does not count. So from now on three of us on full days.
amina: I have lectures only from ten, I could do two mornings. I have four small brothers, I can also do it while they
  scream.
+ 🎉 helen priya grace tess

@ -5d 16:50
helen: While I am with Walt at eight, Priya takes the front for me. Eleven of them have painted cards for him. One
  shows the ambulance with wings.
+ ❤️ rosa lena walt otis mei
priya: One asked me at the kerb if I am "the real Helen". I said I am a beta version.
+ 😂 helen grace sam arjun

@ -2d 18:15
helen: Whoever walks tomorrow: the water is off on the even side, so two of them will come unwashed and very happy.
  And please take the long way round past 40, Walt would like to wave.
jonas: I am walking. I have slept. I am bringing whistles, no I am not, I wanted to see whether you read to the end.
> helen: We always read to the end, Jonas.
+ 😄 grace priya tess

@ -1d 08:35
jonas: Thirteen out, thirteen in. Walt stood at the window with a flag. He has a FLAG.
walt: It is a dust cloth. But one does what one can.
+ 🏳️ helen grace priya amina lena rosa

@ -6h
amina: My first morning at the back: I was asked whether I am married, whether I can do a cartwheel, and whether the
  moon is private. I could answer one.
> grace: Which?
amina: I can do a cartwheel.
+ 🤸 helen grace tess priya arjun
"""

YEAR = """
# jan 9 y1
@ +0d 18:00
helen: First day back tomorrow and it will be black as a boot. Lights, bands, whatever blinks. Batteries are at
  Fatima's till, on the house.
> fatima: On the shop.
+ 🔦 grace priya

# jan 17 y1
@ +0d 06:50
helen: It is slippery but we are walking. Penguin steps. Whoever falls gets to choose the song.
... 2h
grace: Three falls, all on purpose, it was the same song each time.
+ 🐧 priya jonas helen

# feb 6 y1
@ +0d 17:20
priya: Chickenpox in the second class, just so you know. If yours has spots, please send a message and not the spots.
jonas: After five days and when all have crusted over, then it is fine. Ask me if you are not sure, I have seen many
  spots.
+ 🙏 grace helen

# mar 6 y1
@ +0d 07:20
grace: Today from the back of the line: "Is a worm the same at both ends?" We examined three. Opinions differ.
+ 🪱 lena helen mei

# mar 29 y1
@ +1d 18:05
helen: After the high water the creek path is shut. We go by Tanner Street, leaving six minutes earlier. I know. I am
  sorry. I did not order it.

# apr 28 y1
@ +0d 17:00
lena: Reading night at the library for the walking bus, sleeping bags allowed, parents not.
grace: Parents not?! I have never liked a library more.
+ 📖 priya helen
... 10d 08:30
lena: 14 children, two torches, one nosebleed, chapter nine at midnight. I slept for forty minutes, on atlases.
+ ❤️ helen grace priya rosa

# may 22 y1
@ +0d 16:45
helen: Sports day on {day+5}. They need people with a watch and without ambition.
otis: I have a watch.
marcus: I have no ambition.
+ 🏃 helen priya grace

# jun 18 y1
@ +0d 08:10
priya: Heat plan: hats, water bottles, shady side, and we set off at 7:20, so that they get there before the asphalt
  wakes up.
+ 🧢 helen grace jonas

# jul 1 y1
@ +0d 16:30
helen: Last walk before the holidays. They gave me a chain made of 187 paper bells, one for each morning. I would like
  to be allowed to be silly about it today.
+ 🔔 rosa grace priya lena ines tom jonas
rosa: Be silly. You have earned every one of those bells.

# sep 1 y1
@ +0d 18:40
helen: New school year! Route as before, stops at 5, 18, 22 and 44. New ones walk in the middle, old ones outside, it
  makes them grow by ten centimetres.
grace: Mine is only two and asks every morning if it is her turn.
> helen: She may carry the bell as far as the corner.
+ 🥰 grace priya yusuf

# sep 24 y1
@ +0d 08:25
yusuf: A cyclist on the pavement, quick, no bell, through the middle of the line. Nobody hurt. I may have shouted in
  three languages.
sam: Which direction? Part of that is ours, I will talk about it at the cycling club. No, really, I will.
... 6d 19:15
sam: I have talked. Signs "walk here 7:40 to 8:10" are hanging, drawn by the children, and nobody dares to ignore a
  badly drawn hedgehog.
+ 🦔 yusuf helen grace lena priya

# oct 14 y1
@ +0d 16:20
helen: Leaves, rain, scooters: all of them in one heap this morning. Please take the scooters home until it is dry.

# nov 10 y1
@ +0d 17:10
grace: We are making lanterns at my place, {day+1}, three to five. Glue is not edible, I say this with experience.
+ 🏮 helen priya lena

# dec 17 y1
@ +0d 08:45
helen: Eleven children singing four different songs at the same time down the whole of Maple Street. If that woke you:
  it was meant for you.
jonas: It woke me. It was fine.
+ 🎶 ines rosa walt grace

# joined rosa
@ +12d 19:00
helen: Idea: seven cars drive seven children 600 metres every morning, and then they stand in front of the school and
  hoot at each other. What if we walked? I go in front, you take turns at the back. A walking bus. With a bell.
priya: I am in. One morning a week I can manage, even before coffee.
rosa: It needs a timetable, with stops. I can do timetables.
+ 🚏 helen priya otis ines
... 7d 08:40
helen: First run: five children, one bell, one dog that was not invited. On time to the minute. Rosa stood at the
  corner with a stopwatch.
> rosa: Forty seconds early at stop 22. Early is also not on time.
+ 😂 helen priya sam dre

# joined rosa
@ +40d 08:30
priya: We are nine today. The seven cars are two cars.
+ 📉 helen rosa sam mei

# nov 14 y2
@ +0d 17:30
sam: Yellow vests for eleven, size tiny, given by the cycling club. Reflective, with a fox on the back.
helen: They wore them to bed.
+ 🦊 sam priya rosa ines

# jan 12 y2
@ +0d 16:35
helen: Whoever owns the small blue rucksack with one very old banana in it: it is hanging on my gate. The banana has
  left us.
+ 🍌 priya rosa
"""
