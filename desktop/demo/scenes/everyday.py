"""Small talk between any two or three neighbours in the other channels, placed by season."""

GATHERINGS = """
# any
@ any
A: Does anyone want to come along to the quiz at the Lantern? We are missing somebody who knows about sport.
B: I know about curling.
> A: That will have to do.
... 1d 23:10
A: Second! And there WAS a question about curling.
+ 🥌 B C
@ any
A: Knitting round at {home}, {day+2}, seven o'clock. Men too. Especially with problems.
B: Which problems?
> A: Dropped stitches. Others on request.
@ any
A: A walk to the mill and back on {day+3}, ten o'clock, about two hours, slow ones set the pace.
B: I am in, with dog.
C: I am in, as a slow one.
@ any
A: Card game tonight, a fourth is missing.
> B: On my way. I do not know how to play.
@ any
A: Who would join me in learning how to dance swing? There is a course and one has to come in pairs.
B: I have got two left feet.
> A: I have got two right ones.
+ 💃 C
@ any
A: My sister is reading from her book on {day+4} in the town library. It's about lichens. It is funny, honestly.
B: Funny lichens? I am there.
@ any
A: Open kitchen at {home} tonight, there is a pot of something with beans.
+ 🫘 B C
> B: We are three, is that too many?
A: It is a large pot.
@ any
A: Chess in the yard, whoever would like. I lose in a friendly way.
@ any
A: Radio play evening: we lie on the carpet and listen. {day+2}, eight o'clock, bring a cushion.
B: I will fall asleep.
> A: That is allowed, snoring is not.
@ any
A: My choir needs an audience of at least ten for the dress rehearsal, otherwise the conductor becomes sad.
B: Five from our side.
C: I'll bring the rest.
@ winter
A: Skating on the mill pond, the ice has been cleared for use since this morning. Spare skates 38 and 43 at {home}.
B: 38! For me!
@ winter
A: Punch at the fire basket, from six, at the corner. With and without.
+ 🔥 B C
@ spring
A: First ice cream of the year today after work, who is coming? It does not matter how cold it is.
B: Of course it doesn't.
+ 🍦 C
@ spring
A: Bird walk at six in the morning on {day+1}, I know, I know.
> B: I will come if nobody talks until seven.
@ summer
A: Swimming in the creek by the second jetty at half past six, the water is 21.
B: Coming.
C: Coming, but only to the knee.
@ summer
A: We are barbecuing at the lower end, there is room on the grid.
B: I bring corn.
+ 🌽 C
@ autumn
A: Pumpkin soup at {home}, for those who come straight out of the rain. Towels are there.
+ 🎃 B C
@ autumn
A: Kites on the hill behind the depot on {day+2}, the wind is supposed to come from the west.
> B: We are bringing the dragon with the long tail.
"""

GARDEN = """
# any
@ spring,summer,autumn
A: Whose are the green gloves on the bean poles? They have been waving at me for days.
> B: Mine, they are drying. They wave at everybody.
@ spring
A: The rhubarb is ready. Please pull, do not cut.
+ 🥧 B C
@ spring
A: Has the pale mildew of last year gone? I would like to plant cucumbers again.
B: Put them in the fourth bed this time, with air around them.
@ spring
A: I sowed radishes nine days ago and now there are radishes. Why is not everything in life like that?
+ ❤️ B C
@ spring
A: Nettles! Before they bloom: gloves on, top four leaves, soup.
B: Or slurry for the tomatoes. It smells like a crime, but it works.
> A: Soup first.
@ spring
A: Someone left the gate open and there was a dog in the salad. Please close it until it clicks.
B: That was me. Sorry. I had both hands full of dog.
@ summer
A: Pick beans! If you don't pick, they think they are finished.
B: Took a bag. They do not think they are finished.
@ summer
A: Is anybody missing a watering can, with a dent like a smile?
> B: That smile was me, with the car.
@ summer
A: Blackfly on the broad beans. Soap or ladybirds?
B: Wait three days, there are larvae on the fennel, they are hungry.
... 4d 19:00
A: You were right. Not one left.
+ 🐞 B C
@ summer
A: Who can take over my watering evening on {day+1}? I could take any other.
> B: We swap, mine is {day+3}.
@ summer
A: One sunflower has reached 2.80 and is looking over the wall at the neighbours.
+ 🌻 B C
@ summer
A: First cucumber, slightly bent, entirely delicious.
@ summer
A: Somebody has laid the hose across the path, I nearly took the short way to the tomatoes.
B: Sorry! Rolled up.
@ autumn
A: The quinces are down, three baskets. Does anybody know what one does with a quince?
B: Jelly, paste, or put in the wardrobe.
> C: In the wardrobe?
B: Smell it.
@ autumn
A: Green tomatoes to give away, all of them will not ripen any more. Chutney?
> B: Chutney. Bring onions.
@ autumn
A: Who is going to turn the compost with me on {day+2}? It is warm inside like a bakery.
B: I bring the fork and no sense of smell.
@ autumn
A: Please leave the seed heads standing for the goldfinches. They were six today.
+ 🐦 B C
@ winter
A: The fleece over the kale has flown off into the walnut. I have fetched it down with a fishing rod.
+ 🎣 B C
@ winter
A: Kale is best now, after the frost, take the leaves from below upwards.
> B: Took some. It squeaks when you cut it.
@ winter
A: There are tracks in the snow between the beds. Five toes, a small foot. Hedgehog, awake, at this time of year?
B: Marten, I think. The hedgehog would be in bed.
"""

SCHOOL_RUN = """
# any
@ winter,spring,autumn
A: We are one short at the back tomorrow, can somebody jump in?
> B: I jump.
@ winter,spring,autumn
A: Report of the morning: eleven out, eleven in, one question about whether fish sneeze.
+ 🐟 B C
@ winter,spring,autumn
A: One forgotten violin, three-quarter size, is standing in my hall.
B: Ours. It was not forgotten, it was left behind on purpose.
+ 😂 A C
@ winter,spring,autumn
A: Roadworks at the corner, so we cross at the pump today. Slowly.
+ 👍 B C
@ winter,spring,autumn
A: Somebody has put a folding rule, two conkers and a love letter into my vest pocket. I return everything but the
  letter.
+ 💌 B C
@ winter,spring,autumn
A: Tooth lost between stops 18 and 22. If anybody finds it: it is needed for business reasons.
B: Found it! In the hood.
@ winter,spring,autumn
A: School closes at eleven on {day+2}, teachers' meeting. Who can take some home?
B: I can take four, there will be pancakes.
> A: Now all of them want to come to you.
@ winter,spring,autumn
A: Lice again in the first class. Itching already, all of us.
B: The good comb is with Otis, he boils it. Otis lends out everything.
@ spring,summer
A: Everybody on scooters today, it sounded like a freight train.
+ 🛴 B C
@ winter
A: It has been so dark that we counted by voices. The number seven sang.
+ 🎶 B C
@ autumn
A: Each of them brought a leaf for me. I now have a hedge.
> B: Mine was the red one.
"""
