"""What was asked of the city, and what came of it."""

NOW = """
# now
@ -36d 17:40
sam: Pothole at the bend between 44 and 46 is back, 40 by 60, nine deep, I put a shoe in it for scale. Reported,
  reference 2291-C. Last time it took 31 days and they filled it with something like porridge.
pavel: I have straightened two wheels from that hole this month. I could frame one of them for the counter.
> sam: Please do, with the date. I would like to bring it to the hearing.
+ 😂 yusuf cal rosa
... 12d 10:20
sam: Day 12. They were here, they looked in, they drew a white square round it, they left.
otis: A frame! They have framed it for you.
+ 🖼️ sam pavel tom cal
... 11d 16:10
sam: Day 23. Cut out properly, new base, hot asphalt, edges sealed. I take back about half of what I said. Closing
  2291-C, "fixed, and we confirm".
+ 🎉 pavel yusuf cal marcus rosa otis

@ -31d 19:05
sam: Summary of where everything stands, because three of you asked me in the shop today.
|
| 1. Crossing at Whitcomb: the traffic committee hears us in five weeks. We have 14 months of log, 61 near misses, the
  school's letter and the doctor's letter.
| 2. Street lamp 0417 in front of 50: acknowledged, part ordered, overdue by nine days.
| 3. Bus 14: the evening service stays for one more timetable. After that they count passengers. So please ride it.
| 4. Culvert at the creek: the grate was cleaned in spring, the promised drawing for a wider one has not come.
|
| If you can take over number 2 or 3, tell me. I can do two things well or four things badly.
nora: I take the culvert, it is my cellar after all.
tess: I take the bus, I know every driver and all of the ramps that do not work.
+ 👏 sam rosa priya helen
> sam: You cannot imagine how happy that makes me.

@ -28d 08:55
tess: First finding: of the 22 evening runs last week, 5 buses came with a broken ramp. I have the numbers of the
  vehicles. The complaint form has a field "how did this make you feel", with 200 characters.
lena: And?
tess: "Outside."
+ ❤️ sam rosa lena helen mei bea
~ "Outside." I left the other 192 characters empty.

@ -19d 18:35
priya: Cleaned up the log for the hearing: times, weather, what happened, who saw it by initials only. No plates, no
  faces. Two people should check it who have not written in it.
lena: Me.
grace: And me, and I make it readable, with one picture of the whole year. A good chart is worth ten angry people.
> sam: I have ten angry people. I would take the chart.
+ 😂 grace priya helen rosa
... 3d 20:15
grace: Chart is done. Each dot is one near miss, each row one week. You see it at once: school mornings, rain, and the
  two weeks when the hedge was not cut.
helen: I had to sit down. I was there for nearly every dot.
+ 🫂 rosa ines sam mei
sam: The hedge! That is on city land. It costs them one afternoon.

@ -13d 12:30
nora: Culvert: I rang seven times, spoke to four people, and the fifth is called Mr. Abara, has rubber boots in his
  office and knows exactly which grate I mean. He is coming on {day+3}.
... 3d 17:00
nora: He came, he stood in the creek up to his knees, he said "who on earth built this". The drawing is at the
  engineer's and he gave me his direct number, which I shall not write here, but I wear it close to my heart.
+ 🎉 sam rosa tom otis yusuf cal
> tom: Rubber boots in the office. That is all I want from a government.

@ -9d 17:25
sam: Letter for the hearing, third version, by Lena, after my dishwasher manual. Please read, objections until
  tomorrow night.
|
| "To the members of the traffic committee,
|
| every school morning between ten to eight and ten past, about ninety children cross Whitcomb Lane. They cross it
  because there is no other way. On sixty-one of these mornings in the past fourteen months we have written down that
  somebody had to jump, brake, shout or pull a child back by the hood.
|
| We do not ask for a bridge. We ask for three things that you have given to Tanner Street: a raised crossing, a lamp
  above it, and a hedge that is cut before it hides a seven-year-old. Two of the three cost less than the repairs to
  the railing that the last car went into.
|
| We will come with nineteen people, and we will be short."
+ ❤️ helen rosa priya grace mei otis ines tess fatima
helen: "Hides a seven-year-old". Leave exactly that.
otis: "We will be short" is the threat.
+ 😂 lena sam cal
yusuf: Write that the lamp has already got its own supply in the ground, I have seen the plan. Then they cannot say it
  costs too much.
> lena: In.

@ -6d 06:32
sam: For all tired people, the number for car alarms is the city's night desk, on the yellow card by the tool shed.
  They need street, number, since when. After twenty minutes they may send someone.
+ 📌 jonas nora priya

@ -4d 09:15
sam: Lamp 0417 works! It took 71 days. Nora, you can see your keyhole again.
~ Lamp 0417 works! It took 71 days, I had written 61, I wanted to believe it. Nora, you can see your keyhole again.
nora: I can see how badly I painted the door.
+ 💡 sam yusuf cal marcus tess

@ -1d 18:50
sam: The hearing is in four days, room 2.14, half past five, lift on the left, Tess tested it. Speaking: Helen three
  minutes, Grace two with the chart, me one with the law. Everybody else: be there, be kind, be visible.
rosa: I bring the dispatcher's voice in case somebody mumbles.
hugh: I know nothing about the matter, but I own a suit.
> sam: A suit in the second row is worth its weight in gold.
+ 😄 helen hugh lena

@ -3h
helen: I have practised my three minutes and they are five. What do I leave out?
ines: The first one. One always begins too early.
> helen: ...that works. How do you know these things?
ines: Thirty years of pupils.
+ ❤️ helen sam lena
"""

YEAR = """
# jan 25 y1
@ +0d 18:15
sam: The plough problem, in writing, answered: "Crossings are cleared by hand within four hours after the plough." I
  have asked by whose hand.
rosa: By Arjun's.
+ 😂 arjun helen otis

# feb 24 y1
@ +0d 10:30
sam: They want to move the stop of the 14 from the shop to Alder Road, three hundred metres, "to improve flow". Whose
  flow?
fatima: Mine would flow out of the door.
walt: I can do a hundred metres, then I need a wall.
rosa: I drew that stop in myself, it is there because of the hill. I will write to my old colleagues, the ones who
  still answer.
... 9d 15:20
rosa: The stop stays. It cost me one lunch and a promise to look at their rota.
+ 🚌 fatima walt sam helen otis dre

# mar 29 y1
@ +4d 19:45
nora: After the high water: a grate in front of the culvert was blocked by two branches and one shopping trolley. That
  was all it took. I would like this to be somebody's job.
sam: Reported as 1874-C, with your pictures. Category: "drainage, other". There is no category for "it nearly came
  into my kitchen".
... 14d 11:00
sam: Grate cleaned. The trolley went back to its supermarket, I think it was glad.
+ 🛒 nora rosa cal

# may 14 y1
@ +0d 17:35
grace: Does anybody know who looks after the playground? The swing has been tied up with tape since Easter.
sam: Parks, section north. Number 3302-P is already in, from another family. I add ours, two reports count for more
  than one.
... 21d 09:40
grace: Swing swings. There was a queue of nine and a man in a suit.
+ 🎠 sam helen arjun

# jun 25 y1
@ +0d 12:20
mei: The city wants to "tidy" the verge at the creek, that means mowing everything that is in flower. Nesting time!
  Can we stop it until August?
sam: There is a rule, nothing before the fifteenth of July. Sending it to them politely, with the paragraph.
lena: I add the list of the species, the school counted them.
... 4d 16:00
sam: Postponed to September. They thanked us for the list and asked who the botanist was.
> lena: A nine-year-old called Ruben.
+ 🌼 mei helen rosa nora sam

# aug 12 y1
@ +0d 08:35
sam: Permit for the street party is here, in triplicate, with one condition: "the fire engine must be able to pass at
  any time". So tables on the odd side only, and somebody who knows where all the car keys are.
rosa: I know where all the car keys are.
+ 🚒 dre helen tom

# oct 8 y1
@ +0d 18:25
priya: Town budget for small projects is open, up to 4 000, one page, until the end of the month. Ideas, please, not
  only benches.
nora: A ramp for the library.
otis: A shared cargo bike.
mei: Two trees where the chestnut was and a bench around it, sorry, Priya.
arjun: a table tennis table that stays outside
lena: I am for the ramp, even if it were not my library.
... 6d 19:30
priya: Show of hands: ramp 13, bike 5, table 5, trees 4, and Walt for a tram. The ramp it is, I write it.
+ 👍 nora lena sam rosa helen
walt: One day you will all be sorry about the tram.

# oct 8 y1
@ +43d 16:55
sam: The ramp is approved! Almost the full sum, 3 650. Work begins when the ground allows.
+ 🎉 lena priya rosa helen mei otis

# dec 3 y1
@ +0d 20:10
sam: Lamp 0417 again. The light goes on, thinks, goes off. Report number 4410-L, I know it by heart by now.
yusuf: It is the starter. I could do it in four minutes and would never be allowed to.
+ 😩 nora sam

# jan 28 y2
@ +0d 19:20
sam: I am going to keep a list of everything that we report: what, when, number, what they say, and what is true. The
  last two are separate columns on purpose.
+ 💯 rosa otis priya helen
tom: Begin with the lamp in front of 50.

# mar 11 y2
@ +0d 18:00
helen: I have written to them about the crossing. The answer came after two days and it says that "no accidents have
  been recorded". So we have to wait for one?
priya: Then we record. Near misses as well. I am making a sheet: day, time, weather, what happened.
sam: And no names and no plates, otherwise they throw it out.
+ 👍 helen rosa ines fatima

# may 27 y2
@ +0d 20:30
sam: As announced after the scare at the crossing, this is how we log it from now on: one line each time, the same
  evening, only what you saw with your own eyes. Priya keeps the sheet, Helen's crossing book counts as a witness.
helen: My crossing book has a coffee ring on every page. It is very authentic.
+ ☕ rosa sam ines

# jul 2 y2
@ +0d 11:50
rosa: Bus 14 in the evening: they want to stop at eight. EIGHT. I was a dispatcher for thirty years and I can tell you
  who takes the 20:40: nurses, cleaners, cinema, and my sister.
jonas: This nurse, for one.
fatima: I close at nine, my girl at the till takes it every day.
sam: Petition on paper at the shop and at the library, everybody over fourteen counts.
... 16d 18:15
sam: 412 signatures. Handed in today. The lady at the desk signed as well.
+ 🚌 rosa fatima jonas helen dre mei
... 30d 10:10
rosa: It stays until the end of next year. I rang everybody I ever worked with. I may owe some people lunch until I
  die.

# sep 10 y2
@ +0d 17:30
tom: The new kerbs at the corner are higher than the old ones, who planned that? With a pram you need a run-up.
sam: Reported, 0988-C. They say "within tolerance".
otis: I made a wedge from oak. It is also within tolerance.
+ 😂 helen rosa tom dre mei

# oct 6 y2
@ +50d 19:00
priya: Trees: the city offers three young limes for the hole where the chestnut stood and the verge, if somebody takes
  over the watering for three summers. Signed, the three of us: Mei, Rosa, me.
mei: I have already got names for them.
+ 🌳 rosa helen walt tom ines
"""
