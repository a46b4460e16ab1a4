"""News that everyone should hear."""

NOW = """
# now
@ -88d 20:30
priya: Minutes of the monthly meeting, at 18, 15 people.
|
| 1. Tool shed: insurance for loans is settled through the garden network. Slips stay on paper.
| 2. Tess reported on doors, steps and kerbs: 9 of 31 entrances can be used without help. We agreed to bring that to
  14 within a year, starting with the ones that need only a board.
| 3. Summer and winter dates are on the wall of the shed.
| 4. Who keeps the minutes: Priya until the end of the year, then somebody else. Really.
|
| Next meeting in four weeks.
+ 👍 rosa otis tess sam mei lena

@ -60d 20:20
priya: Minutes, in the library this time, 18 people, first meeting that Tess could roll into by the front.
|
| 1. Ramp for 17: plan shown, money from the soup tin (160) agreed without a vote against it.
| 2. Stewards: Rosa says clearly that she would like to hand over in a year. Two people may come along from now on and
  watch. Talk to her, she does not bite.
| 3. The night desk of the city and the gas line are now on the yellow card next to the tool shed.
| 4. Any other business: the ladle. Still nobody's.
+ 😂 dre rosa tom
+ 👍 sam tess helen otis

@ -47d 09:00
rosa: A warm welcome to Amina, top floor at 24, who studies and has moved here from Saint-Louis by way of a very small
  room across the river. Say hello on the stairs.
+ 👋 helen dre fatima grace ines mei lena bea

@ -32d 20:40
priya: Minutes, at 15, 21 people, therefore on the stairs as well.
|
| 1. Crossing: the hearing date is set. Helen, Grace and Sam speak. Everybody who can should sit in the room.
| 2. Money: tin 214, garden 83, party 0 (as it should be).
| 3. Tools: 61 loans, 2 breakages, both mended. Otis would like a second pair of hands for the evenings: Pavel does
  Mondays.
| 4. Shifts on the walking bus are full. That has never happened before.
| 5. We talked for half an hour about whether newcomers should be told the rules or find them. Result: one page, large
  print, with a cup of tea.
+ 👍 otis helen rosa grace pavel sam tess
+ ☕ nora ines lena

@ -18d 08:15
sam: Road works at the bus stop from tomorrow for about two weeks, the 14 stops in front of the library instead. The
  temporary kerb is step-free, Tess was there with a tape measure.
+ 🚌 walt tess fatima
~ Road works at the bus stop from tomorrow for about three weeks, the 14 stops in front of the library instead. The
  temporary kerb is step-free, Tess was there with a tape measure.

@ -8d 11:30
rosa: Hugh has moved into number 3 today, with a piano and eleven boxes called KITCHEN. Welcome! The page with the
  large print is in your letterbox, the tea is with Helen.
+ 👋 helen tom otis grace amina cal dre
> hugh: I have read the page. "The ladle belongs to nobody" is the best sentence in any house rules that I have ever
  signed.
+ 😂 rosa priya dre

@ -4d 20:50
priya: Minutes of the monthly meeting, in the library, 19 people and one dog.
|
| 1. Walt sends his regards and has asked us not to make him a point on the agenda. So he is not one. His rota is on
  his kitchen door.
| 2. Hearing: we meet at a quarter to five at the pump and walk there together, Tess sets the pace.
| 3. Rosa's handing over: Helen and Yusuf have been coming along for two months. Vote at the next general evening.
  Nobody has to, nobody is born for it.
| 4. This year's street party: date, road, power as last year. New: an hour for those who like it quiet, before it
  starts.
| 5. The heron: outside our competence.
+ 👍 helen yusuf rosa otis sam lena mei nora tess bea
+ 😂 sam arjun ines

@ -1d 09:10
sam: Water: off between nine and noon today for numbers 30 to 52, you have been warned, twice. The hearing is in four
  days, everything about it is in city hall.
+ 👍 nora tess priya
"""

YEAR = """
# jan 13 y1
@ +0d 20:15
rosa: Snow list for this winter: five teams, each one week, from the pump upwards. It hangs at Otis's and at the shop.
  Whoever cannot shovel makes cocoa, that is also a team.
+ ❄️ helen arjun otis fatima

# feb 10 y1
@ +0d 20:45
priya: Minutes, at 9 in Tom's workshop, 17 people, sawdust in the coffee.
|
| 1. Noise: nothing new, and that is news.
| 2. Garden: three-year agreement, one year is over, the owner has visited and took a jar of sauce with him.
| 3. Lena asks for keepsakes, photographs and stories for the history shelf at the library.
| 4. Spring clean-up in April, list of bad corners to Grace.
+ 👍 mei lena tom rosa nora

# mar 29 y1
@ +0d 20:35
rosa: HIGH WATER. The creek may come over the path tonight. Needed now at 50 and 52: hands for sandbags, the bags are
  in the shed at the garden. Move cars away from the lower end. If you live at 46 to 52: nothing of value in the
  cellar, power to the cellar off, telephones charged. Answer here with a thumb when you have read it.
+ 👍 nora pavel yusuf marcus tom cal otis sam helen mei bea dre grace priya jonas fatima
... 11h
rosa: All clear. The creek is going down, no house is wet. Breakfast for the bag carriers at 18 until there is nothing
  left.
+ ❤️ nora yusuf marcus tom cal otis sam mei walt ines

# mar 29 y1
@ +44d 20:30
priya: Minutes, in the garden, 22 people, one swift.
|
| 1. Crossing at Whitcomb: log goes on. A thank you to all who write down even the small things.
| 2. Cellars after the high water: Yusuf has checked seven, three pumps are running on the right fuse now.
| 3. Party in August: Dre food, Sam permit, Marcus music with an end, Helen children, Rosa the rest, as always too
  much.
+ 👍 helen yusuf dre sam marcus mei

# jul 7 y1
@ +0d 12:00
rosa: Heat warning until further notice. Cool chairs at the shop. Knock at your neighbour's door. Water the young
  limes. No grills on the balconies, the whole street is dry as a biscuit.
+ 👍 fatima mei nora helen jonas

# sep 8 y1
@ +0d 20:25
priya: Notes from the repair café, between two toasters, 16 people.
|
| 1. Party: costs 611, came in 655. The 44 go into the tin.
| 2. The walking bus starts again with eleven children.
| 3. For those who are new on the street: every first week of the month there is tea at Helen's, one hour, no agenda.
+ 👍 helen dre rosa lena grace

# oct 8 y1
@ +32d 20:30
priya: Notes from the planning evening at 27, with dumplings, 20 people.
|
| 1. Small projects budget: we have handed in the library ramp.
| 2. The trees that fall to us in the second summer: watering list is full.
| 3. Winter lights on the second weekend of December. Walt tells the story of the tram conductor again, by request of
  everyone under ten.
| 4. Lost property: eleven gloves, one tooth, one ladle.
+ 👍 lena mei walt rosa helen

# dec 20 y1
@ +0d 18:00
rosa: A last one for this year. 31 houses, more than twenty of us in here, no fire, no flood that got in, one
  engagement. The open door on the 24th is at Priya's. Nobody sits alone unless they want to.
+ ❤️ priya jonas walt otis mei helen ines dre fatima tom sam nora grace

# joined rosa
@ +6d 20:15
priya: First minutes ever, at Rosa's, 12 people, 7 chairs.
|
| 1. We call ourselves a club and not an association, because an association needs a treasurer.
| 2. We need a treasurer. (Fatima, until somebody better comes along. Nobody will.)
| 3. Next: clean up the lot at 31, write to the city about the crossing, eat together once a month.
+ 👍 rosa otis mei tom fatima dre helen sam walt jonas ines

# apr 28 y2
@ +0d 20:40
priya: Minutes, at 12 between drill and ladder, 13 people.
|
| 1. Tool shed: since it opened 9 loans, everything back, one saw sharper than before.
| 2. Shared costs: we put in what we can, the tin has no list.
| 3. Stewards until next spring: Rosa, Sam, Priya.
+ 👍 otis rosa tom sam dre

# jun 23 y2
@ +0d 20:30
priya: Minutes, at 33 in the yard, 14 people, swifts above us.
|
| 1. Street party: yes, in August, music ends at nine.
| 2. Near misses at the crossing: 9 since the list began.
| 3. Fatima counted the tin twice: 88.20.
+ 👍 helen dre fatima jonas

# oct 6 y2
@ +0d 20:20
priya: Minutes, at 40, 15 people. Walt has shown us where the tram stopped.
|
| 1. Harvest supper: 41 people. Never again without a list, and at once again without one.
| 2. Chestnut in front of 36: sick, will be felled, we get three limes.
| 3. Dark season: who walks home alone from the late bus can ring at 18, 15 or 5, at any time.
+ ❤️ mei jonas walt ines helen fatima sam
"""
