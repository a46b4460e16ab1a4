"""Small favours between any two or three neighbours."""

ALL = """
# yearly
@ any
A: Might I borrow a long ladder on {day+1}? Something is growing out of the gutter.
> B: The three-part one, garage at 12. Somebody has to hold it.
C: I hold.
@ any
A: Do we have a spirit level of more than a metre?
B: 1.20, yellow, it knows the truth.
@ any
A: Has somebody got a folding bed? The visit turned out to be larger.
B: One, squeaky.
C: One, silent, but short.
> A: Both, please. I'll give the squeaky one to my brother-in-law.
+ 😂 B C
@ any
A: Does anyone speak Polish well enough for a doctor's appointment on {day+2}?
B: I do. When and where?
> A: You are an angel. Nine, Tanner Street.
@ any
A: I could use someone for an hour who holds the other end of a wardrobe.
B: I am good at other ends.
@ any
A: Who has jump leads? It's clicking and nothing else.
> B: Be there in two minutes.
... 20m
A: Runs! It had been the glove compartment light, for five days.
@ any
A: Has anyone got a sewing machine that can do denim?
B: An old one of cast iron, it can do denim and fingers. Come over, I'll show you.
@ any
A: My mother is out of hospital and needs a raised toilet seat for a month. Does somebody have one in the attic?
B: I do, in its box. I'll bring it round.
+ 🙏 A
@ any
A: Does anybody want my
!
A: Sorry, sent too early, with a cat on the keyboard. Does anybody want my old raincoat, size M, yellow?
> B: I do! I look terrible in yellow and it keeps me dry.
@ any
A: I am giving away twenty moving boxes, folded.
B: Ten for me.
C: The other ten for the library!
@ any
A: Could someone feed two fish for a week? They do not want much and say nothing.
> B: My ideal guests.
@ any
A: Who has a tile cutter?
B: Otis's wall, lowest hook. Glasses on!
@ any
A: Is anybody driving to the recycling yard this week? I have got a door.
B: Only one?
> A: Two doors. I did not want to frighten anybody.
+ 😄 B C
@ any
A: Does anybody understand tax forms? Page four asks me something that I would not tell my sister.
B: Bring it round, and the biscuits.
@ any
A: Looking for a slide projector, the round sort. My uncle's estate, nine hundred slides, eight hundred of them of
  mountains.
B: I have one at the library, with a spare lamp.
> A: There may also be twelve of this street.
C: Now I'm coming too.
@ any
A: My glasses have come apart and the screw is the size of a thought. Who has a very small screwdriver?
> B: I do. And a magnifying lamp. And patience.
@ any
A: I bake on {day+1} and the oven is half empty. Who has something to put in?
B: A tray of vegetables!
C: Four loaves, I bring the wood for it.
@ any
A: Can anybody lend me a suitcase, large, ten days? Mine has lost a wheel and its will to live.
B: A red one, with all four wheels. It pulls to the left.
@ any
A: Would someone have a look at my computer? It says that it is "preparing", since the day before yesterday.
B: Do not switch it off. I come after work.
... 4h
B: It had been preparing to tell us that the disk was full.
@ any
A: Somebody wanted my old bicycle trailer, who was it?
B: That was me! I can pick it up tonight.
@ any
A: Babysitter wanted for {day+3}, seven to eleven, two children who go to sleep as soon as one reads to them, and one
  who doesn't.
> B: I take the one who doesn't.
C: Then I take the two.
@ any
A: Is there a wheelbarrow on loan? I have two hours and half a tonne of gravel.
> B: I am bringing mine, with me in tow.
... 3h
A: Done in one hour. Half a tonne is nothing if there are four of you.
+ 💪 B C
@ any
A: Who can tell me whether this wall is load-bearing before I find out?
B: DO NOT FIND OUT. I am coming round.
+ 😱 C
@ any
A: Left over from the renovation: two rolls of insulation, a bucket of white paint, half a tin of courage.
B: The insulation for me!
> C: The courage for me.
@ any
A: I need a costume for {day+2}: something like a tree.
B: We have a tree from the school play. It itches.
@ any
A: A stupid question: how do I bleed a radiator?
B: It is not stupid. Key, cup, cloth, a quarter turn until it stops hissing. The key is on hook 31.
> A: It hissed, it spat, it is warm. I feel like an engineer.
@ any
A: Does anybody need a walking frame? Aunt Martha has moved on to a faster one.
@ any
A: Two hands for one hour on {day+1}, a fence panel has to be held upright.
> B: Two hands, here.
@ any
A: Can somebody show me how to sharpen a chisel? I have watched films about it and now it is blunter.
B: Tuesday, my bench. It takes ten minutes and then the rest of your life.
@ any
A: Has anyone a cool box for a transport of insulin on {day+1}?
B: The good one from the shop. It keeps eight degrees for a day. I will freeze the packs tonight.
+ ❤️ A C
@ any
A: Could somebody pick up Grandma from the station at 16:10? My shift was changed.
> B: I'll be there with a sign.
... 1d 09:00
A: She has told everybody about the sign. She wants to keep it.
+ 🥰 B C
@ winter
A: My snow shovel has lost its handle. Is there a spare?
> B: Handle is in, glued and screwed. You can pick it up in the evening.
@ winter
A: Who has got a sledge for two grown-ups and one small one?
B: A wooden one, waxed. It does not brake.
@ winter
A: A hot-water bottle or two for the night, our heating is out.
B: Three, and you can all come to us.
@ spring
A: I want to scarify my twelve square metres of lawn. Has anybody got the thing for that?
> B: I do, it rattles. Please not before ten.
@ spring
A: Window cleaning: I have the long pole and time, who wants to?
B: Me! I pay with lunch.
C: Me too, lunch and cake.
@ summer
A: Tent for four, three nights, from {day+2}. Does somebody have one that is waterproof and not only says so?
B: It says so and it is. Pegs are in the blue bag, count them.
@ summer
A: A fan, anyone? My mother's flat has thirty-one degrees.
> B: I have two, I will bring one over.
@ summer
A: I have a paddling pool and no pump. Does anyone have a pump and no pool?
B: We complete one another.
+ 😂 C
@ autumn
A: Has someone got a chimney brush, 15 cm?
B: Hangs at Otis's, you will look like a sweep.
@ autumn
A: Winter tyres: I change them on {day+2}, in the alley, jack is there. Who would like to go next?
B: Me, half past ten.
C: Me at eleven, and I'll do the nuts.
@ autumn
A: Apple press is free from {day+1}, bring bottles, I wash them.
+ 🍎 B C
> B: A hundred and forty kilos. I may have overdone it.
"""
