"""Small talk in the street between any two or three neighbours."""

ANY = """
# yearly
@ any
A: Is the internet gone for anybody else, or have I been cut off for my sins?
> B: Gone here too, both providers. So we have all sinned.
+ 😂 C
A: Back. It lasted exactly as long as it took me to find the paper map.
@ any
A: A blue umbrella with a duck's head has been hanging on the railing of {home} since yesterday. It looks at everyone.
B: Mine! I left it there to open the gate and then the sun came out.
@ any
A: Somebody has left their headlights on, the small white car outside {home}.
> B: Running. Thank you. That would have been the third battery this year.
@ any
A: To the person who hung a bag of apples on my door: who are you? They are delicious.
B: I got one as well, there is an apple ghost about.
C: The ghost has far too many apples and would like the bags back.
+ 🍎 A B
@ any
A: Does anyone know a piano tuner who does not sigh?
> B: The one I use sighs only at the beginning.
@ any
A: Keys with a red ribbon found at the bus stop. They are hanging at the shop.
B: Those are my mother's! She has been blaming the cat.
+ 🔑 A
@ any
A: The recycling was not collected on the odd side. Again.
B: They could not get past a skip at number 9. They are coming back tomorrow, I asked the driver.
> A: Thank you for asking, I was already composing a letter.
@ any
A: Loud bang just now from the direction of the creek, did you hear it?
B: A tyre of the gravel lorry. Everybody is fine, the driver sat down on the kerb and is drinking my coffee.
@ any
A: Who was it who could recommend a dentist that does not lecture?
B: Tanner Street, second floor. She only lectures about bicycles.
@ any
A: I am told there was somebody ringing at all the doors to sell roof repairs. He told me that my tiles were loose. I
  live on the ground floor.
> B: He was with me as well. I said that I have got a brother who does roofs. I have not got a brother.
+ 😄 C
@ any
A: Unknown tortoise on the pavement in front of {home}. In no hurry.
B: That is Mr. Oswald from the yard behind 20, he does it every year, I will tell them.
C: He made it to the pillar box this time!
+ 🐢 A B
@ any
A: Hammering at {home} today until about four, I am putting in a shelf that should have been put in two years ago.
> B: About time, I have seen the boxes through the window.
@ any
A: A white envelope without a name came through my door, with a photograph of a wedding in it, I'd say from the
  sixties. Does somebody miss it?
B: Show me? I think that is the couple who had the shoe shop.
... 2h
B: It is. Their granddaughter put it in the wrong letterbox, it was for the history shelf.
@ any
A: Thank you to whoever brought my bins back in. I had the flu and you have no idea what it means to not have to do
  one thing.
+ ❤️ B C
@ any
A: Has anyone been bitten by the door of the launderette lately? It closes like a trap.
B: I have told them. They said it keeps the warmth in. I said it keeps my coat in.
@ any
A: Question for those who have been here for longer: which day do they sweep the street?
> B: First and third of the month's {day}s, in theory.
C: In practice whenever everybody has parked.
@ any
A: I have got two tickets for the theatre on {day+3} and no babysitter, so they are yours if you want them. Something
  with long coats in it.
B: I want them! I like long coats.
> A: In your letterbox.
@ any
A: There is a new family at the upper end, number 6, three children and a drum kit made of buckets.
B: Of course there is.
+ 🥁 C
@ any
A: My phone was at the shop the entire time that I was looking for it with my phone's torch. I don't wish to talk
  about it.
+ 😂 B C
> B: How did you... no. You said so.
@ any
A: The postman is new and nice and brings me everybody's post. I have a pile, sorted by house, please come by.
B: Coming. Is there anything nice for me?
> A: A bill, and something from a garden centre.
@ any
A: Does the tap water taste of swimming pool for you, too?
B: Slightly. They do that after works on the main, it goes in two days. A jug in the fridge overnight helps.
@ any
A: Whose is the balloon in the lime tree? It has a number five on it, and a string, and it is making the dog unhappy.
B: My nephew's. He says it is allowed to live there.
@ any
A: Small warning: the railing at the creek steps is loose at the third post.
B: Wired for now, please do not lean on it. I have reported it as well.
+ 👍 A C
@ any
A: I made a mistake on the sourdough front. It has got out of the bowl.
B: Put it in two bowls.
A: It is in two bowls. It is now out of two bowls.
+ 😂 B C
@ any
A: Power at {home} off for an hour at ten, I am changing the meter box. If the stairwell is dark: that is me.
@ any
A: There is a strange van that has been in front of 38 for three days with nobody in it.
B: My cousin's, he is flying back on {day+1}. I should have said.
> A: All fine then. I will stop looking at it from behind the curtain.
@ any
A: Who else woke up at four? Was that thunder or was it a train?
B: It was the recycling truck of the supermarket. I went to the window.
C: I slept. I am only writing to say so.
+ 😴 A
@ any
A: For the collection of odd things that get lost on our street: one roller skate, left, with a bell.
> B: I think it belongs to the other one.
@ any
A: I would like to praise the people of {home} publicly: they carried my groceries up four floors and would not even
  have a banana.
> B: I did have the banana.
@ any
A: If you see a child on a balance bike going very fast and laughing: that is mine and I am the one behind it.
+ 🏎️ B C
@ any
A: Could whoever is smoking something very herbal under my window do it one window further along?
B: That would be under mine then.
C: It is thyme. I am smoking trout. I will move.
+ 😂 A B
@ any
A: They are filming something at the corner and somebody asked me if I would walk past again, "but more normally".
B: And? Did you manage it?
> A: In the fourth take.
@ any
A: Has anyone got the number for the chimney sweep? Ours has retired and taken his brush with him.
B: His daughter has taken over. Same number, nicer voice.
@ any
A: I wrote something here late last night that I take back.
!
B: It is all right. We have all had such an evening.
@ any
A: Reminder: hydrant test in the morning, it may come out of the tap with air and a cough.
+ 👍 B C
@ any
A: The card reader in the shop is on strike, cash only today, or you write it in the book.
B: I love the book.
@ any
A: Is there anybody at home near {home} who could sign for a parcel about two? It is a lamp, it is fragile, it is too
  late for regrets.
B: Me. I'll put it on the sideboard and not look at it.
... 4h
B: I looked at it. It is beautiful.
@ any
A: On the wall of the substation somebody has painted a fox as tall as a person. I think it's wonderful. Is that
  allowed?
> B: No. It is wonderful.
C: I asked at the electric company. They said they "have not seen it".
+ 🦊 A B
@ any
A: My grandmother's ring has turned up, in a jar of buttons, after six years. I just had to tell somebody.
+ ❤️ B C
"""

SEASONS = """
# yearly
@ winter
A: The pump is frozen, the puddle in front of it as well. Walk round it.
B: Sand is down.
+ 👍 A
@ winter
A: How does one get a windscreen free if the scraper has snapped off?
> B: An old bank card.
C: Not hot water. Please never hot water.
@ winter
A: Somebody has built a snowman in front of {home} that has better posture than I do.
B: The children of 22. He has my scarf on.
@ winter
A: It is five in the afternoon and pitch dark and I have just said good night to somebody at the bus stop.
+ 😄 B C
@ winter
A: Radiators lukewarm at {home}. Is it only us?
B: Ours too. They work on the district line until this evening. Blankets!
... 5h
B: Warm again. You can hear it ticking.
@ winter
A: A robin has moved into our stairwell and does not want to go. Advice?
B: Open the top window, close the door below and leave it alone for half an hour.
> A: It worked. It stopped on the sill and looked back once.
@ winter
A: Frost flowers on the inside of the attic window this morning. Lovely to look at. Not lovely for the gas bill.
@ winter
A: Please do not lay your salt on the garden side, it kills the hedge. Grit is in the yellow bin.
+ 👍 B C
@ winter
A: Christmas post for {home} came to me, somebody writes to you with a fountain pen!
B: My aunt. She writes once a year, eleven pages, all about her hip.
@ spring
A: The blossom at the corner is out, all of it, since this morning. Go round that way even if it is further.
+ 🌸 B C
@ spring
A: Who else is sneezing? It is the birches.
B: It is the birches. I have bought tissues like other people buy wine.
@ spring
A: The swifts are back! Four of them above 33, exactly like every year.
> B: I heard them before I was awake.
+ 🐦 C
@ spring
A: Bicycles out of the cellars, please, the caretaker wants to paint. Whatever has a flat tyre since last year may be
  given away.
B: One of those is mine. I was going to mend it.
> A: Last year you said so too.
+ 😄 C
@ spring
A: It smells of wet earth and warm stone, I have left the window open the entire day for the first time.
@ spring
A: Ducklings! Nine of them, across the road at the lower end, cars stopped on both sides.
B: The bus driver got out and walked in front.
+ 🦆 A C
@ spring
A: To the spring cleaners: carpets can be beaten in the yard of 33 from ten to twelve. I have the old iron bar, and
  the anger.
@ spring
A: There is a blackbird's nest in the bicycle basket at {home}. So I will be walking for three weeks.
+ 🐣 B C
> B: You can have mine.
@ summer
A: Does somebody know if the open-air pool is open longer this week?
B: Until nine, and after six it only costs half.
@ summer
A: To whoever has been playing cards in the yard until one: please take me with you next time.
+ 😂 B C
@ summer
A: Wasps' nest below the gutter at {home}. What does one do?
> B: Nothing, if nobody has to pass there. They are gone in autumn. Otherwise I know somebody who moves them.
@ summer
A: The ice cream van is standing at the corner and is playing the wrong tune.
B: It is playing the right tune at the wrong speed.
@ summer
A: Thunderstorm from the west, get the cushions in!
B: Done. Yours too.
> A: You are a treasure.
@ summer
A: It is so hot that my candles have bowed.
+ 🥵 B C
B: Come down, the stairwell is stone and three of us are already sitting there.
@ summer
A: We are away until {day+9}. Could somebody water four pots and a palm with a difficult character?
B: I do the pots. I'll talk to the palm.
... 9d 20:00
A: The palm has a new leaf. What did you say to it?
> B: That stays between us.
@ summer
A: Found while swimming: one earring, green, at the second jetty.
@ summer
A: The young limes have got their bucket for tonight. Tomorrow somebody else, please.
B: Tomorrow is me.
@ autumn
A: Fog so thick that I said good morning to the pillar box.
+ 😂 B C
@ autumn
A: The clocks go back tonight. Those who ring at my door at six tomorrow because their dog has not noticed: I am not
  there.
@ autumn
A: I have raked the leaves from the drain at the corner, otherwise we will have the lake again. It would be good if
  everybody did theirs.
> B: The one outside {home} is done.
+ 👍 C
@ autumn
A: Geese overhead, more than a hundred, heading for the mill. Everybody in the street stood still.
+ 🪿 B C
@ autumn
A: Found: a single child's wellington with a frog on it, full of chestnuts.
B: The chestnuts are very important. He has counted them.
> A: Nothing has been removed.
@ autumn
A: Storm warning from this afternoon, up to ninety. Flower pots down, awnings in, trampolines tied up.
B: Ours flew to 41 last time. We have apologised to the hedge.
@ autumn
A: First evening with the stove on. The whole house smells of apples and a bit of chimney.
+ 🔥 B C
@ autumn
A: Mushroom question: is this one edible? I put a picture on the shop's counter.
B: No.
C: Everything is edible once.
@ autumn
A: The street lamp outside {home} has been blinking since the wind. It looks like a message.
> B: Reported it. It says "help".
"""
