"""The street channel, lately: scenes that fit any season."""

NOW = """
# now
@ -29d 17:52
nora: Is anybody else's water brown? Ours came out like weak tea just now.
> dre: Same at 15. I had a pot of stock on, it is now a pot of regret.
+ 😂 bea cal grace
yusuf: Brown at 44 as well. That is usually a hydrant being opened somewhere, the rust gets shaken loose.
priya: I rang the water company. They flushed the main on Alder Road and forgot to tell us. Run the cold tap for ten
  minutes, do not wash anything white until it runs clear.
+ 🙏 nora tess fatima helen
fatima: Whoever needs drinking water tonight, come by the shop, I put two crates behind the counter at cost price.
+ ❤️ nora rosa tess walt
... 2h
nora: Clear again down here. Thank you Priya for waiting in that phone queue.
> priya: Forty minutes of pan flute. I want it noted in the minutes.
+ 😂 sam rosa tom

@ -26d 07:35
cal: To whoever parked the red hatchback across the mouth of the alley: I start my round at six and I have now learned
  to get a van out backwards over a kerb. Please not again.
marcus: That is my cousin's, I am so sorry Cal. She stayed over. I will tell her the alley is not a parking space.
> cal: All good. I only said the rude things inside the van.
+ 😄 marcus tess otis

@ -24d 19:20
grace: Biscuit has not come home since last night. Small grey tabby, white front paws, answers to nothing at all but
  comes running if you shake a tin. He never misses dinner. Could everyone have a look in sheds and cellars?
bea: Looking now. Which way does he usually go, garden side or street side?
> grace: Garden side, over the wall to 26 and then who knows. He is chipped.
rosa: I have the key to the garden shed, going over with a torch.
lena: I printed a page with his photo and put it in the library window. Two more on the lamp posts by the bus stop.
+ ❤️ grace bea
otis: Not in my garage, and I moved everything that can be moved.
... 1d 08:05
grace: Still nothing. Thank you all for looking, I could see the torches up and down the alley last night and it made
  me cry a bit.
helen: The walking bus will look out for him, eleven pairs of very sharp eyes.
bea: I rang the two practices and the shelter, he has not been handed in anywhere. That is good news, it means he is
  probably shut in somewhere close by. Cats hide within five houses of home, nearly always.
cal: I open the back of this van forty times a day and check every time, in case he wants to see the world.
+ 🐈 grace arjun
... 11h
nora: GRACE. I went down to get a jar of plums and there are two eyes behind the boiler. White paws. Very dusty. Very
  angry about the service.
+ 🎉 grace bea rosa helen otis dre lena
> grace: RUNNING
... 25m
grace: Home. He ate two tins and is pretending that nothing happened. Nora, how he got through your cellar grating I
  will never understand.
nora: He got in thin. I am having the grating fixed.
arjun: can we make him the mascot
> rosa: Put it on the agenda.
+ 😂 priya arjun grace walt

@ -21d 12:14
fatima: A parcel for "Hargreaves, Maple Street" with no number. We have no Hargreaves. Does anybody?
walt: Hargreaves lived at 38 until about the year the bakery closed. Joan and Peter. She taught half this street to
  swim.
fatima: Then it is a very late parcel.
~ Then it is a very, very late parcel.
lena: There is a Hargreaves on Maple Avenue on the other side of the tracks, the postman mixes us up with them all the
  time.
cal: That is on my round tomorrow, I will take it.
+ 👍 fatima lena
> walt: If it is Joan, tell her that Walt Simmons still cannot do the butterfly.
+ ❤️ cal rosa lena helen ines
... 1d 15:30
cal: It was her daughter. She laughed until she had to sit down. Joan is ninety and she says your legs were always the
  problem.
+ 😂 walt rosa fatima dre tess
walt: That is slander and I will be writing to her.

@ -18d 21:48
jonas: Lights just dipped twice at 33. Anyone else, or is it the house?
> ines: I am in the same house, dear, so I am no help. But yes.
yusuf: Dipped at 44 too, so it is the supply and not your wiring. If it happens with ONE appliance only, then call me.
tess: Dipped here, my chair's charger complained. Back to normal now.
yusuf: Tess, do you want me to put a small buffer battery on that charger? I have one from a job that was cancelled.
> tess: I would love to not say no to that.
+ 👍 yusuf otis

@ -16d 09:25
walt: They have opened the road by the bus stop and you can see the old tram rails underneath. I rode on those to my
  first day of work. Route 6, every eight minutes until midnight, and the driver knew who was late.
|
| Go and look before they close it up. The granite setts are still in between, laid by hand. My uncle laid some of
  them and he was never on time in his life, so I expect they are crooked.
+ ❤️ lena rosa sam ines tom helen mei
lena: Walt, may I come over with the recorder? This is exactly what the history shelf at the library has nothing of.
> walt: You bring the recorder, I bring the biscuits.
sam: Took about thirty photos. The crew let me measure the rails, standard gauge for anyone who wondered. Nobody
  wondered.
~ Took about thirty photos. The crew let me measure the rails, 1435 mm, standard gauge, for anyone who wondered.
  Nobody wondered.
otis: I wondered.
+ 😄 sam walt
tom: I asked the foreman whether a short piece of rail might "fall off the lorry". It might. A metre of it is now
  lying in front of Otis's garage and three of us could not lift it any further.
+ 😂 otis walt cal sam
> otis: It can be the threshold of the tool shed. Nobody will steal that.

@ -14d 11:02
helen: Careful at your doors please. A man with a clipboard and a lanyard is going from house to house saying he has
  to "check the meter for the refund". He got as far as the hallway at number 7.
yusuf: No company reads meters like that here any more, they are all remote since last year. Don't let him in, don't
  show him a bill, the number on the bill is what he is after.
priya: Rang the real company and the non-emergency number. They would like a description, no photos of people in here
  please, send what you saw to me and I pass it on.
+ 👍 rosa jonas helen sam
walt: He came to me. I told him the meter is in the attic and the ladder is broken. He said he would come back with a
  colleague and I said good, I have a brother in law with a colleague as well.
+ 😂 bea dre marcus otis helen
cal: I think I know who that is, that is the fellow from
!
fatima: I put a note on the shop door in four languages.
> rosa: This is why I love this street.
+ ❤️ fatima lena mei

@ -12d 18:30
marcus: Free to a good home: a two-seater sofa, green, one leg shorter than the others since a party that I was not
  at. Otherwise excellent. On the kerb until the weekend, then it goes to the tip.
amina: Is it still there?? I have been sitting on two crates and a dictionary since I moved in.
> marcus: It is yours. Need hands? It is heavier than it looks.
amina: I am on the top floor at 24. I am sorry in advance.
arjun: two of us can come at 5, chess club is cancelled
tom: I will cut you a leg. What do you want, oak or honest?
+ 😂 amina marcus otis
... 1d 18:50
amina: It is UP. It would not go round the landing so they took the legs off and then the banister off and put the
  banister back. I now own a sofa and owe everybody dinner.
+ 🎉 marcus arjun tom grace bea
~ It is UP. It would not go round the landing so they took the legs off and then the banister off and put the banister
  back (thank you Tom). I now own a sofa and owe everybody dinner.

@ -8d 10:40
rosa: There is a removal van in front of number 3 until about four. Be kind, moving is horrible, and somebody bring
  them something to drink.
dre: Coffee on its way, with six cups and something to eat.
... 5h
hugh: Hello, I am the removal van. Thank you to the gentleman with the coffee and to the two ladies who told the
  driver how to reverse. I have lived in three cities and nobody ever came to the door before the boxes were in.
+ 👋 rosa dre helen tess lena walt otis
> helen: That was Rosa and me. He was doing it wrong.
hugh: He was. He knows that now.
+ 😂 rosa cal helen

@ -6d 06:20
jonas: A car alarm on the lower end has been going since a quarter to three. I came off a double shift. I am trying
  very hard to be a good neighbour about it.
nora: It is the silver one outside 50, belongs to nobody on our side I think.
cal: Saw a permit from Alder Road in it. Leaving a note on my way.
sam: The city has a number for this, after twenty minutes they may disconnect it. I have put it into city hall, pinned
  so that the next tired person finds it.
+ 🙏 jonas ines
... 50m
jonas: I am going to say something that I will regret
!
jonas: It stopped. Good night, everyone. Or good morning.
+ 😴 ines nora

@ -5d 14:10
mei: There is an ambulance in front of 40, does anybody know if Walt is all right?
rosa: I am with him. He slipped on the back step with the dog's bowl. Awake, talking, complaining about the fuss. They
  are taking him in to look at the hip.
+ ❤️ mei otis helen lena dre bea tess
otis: I have his spare key. I will shut the house and see to the stove.
~ I have his spare key. I will shut the house, see to the stove and feed the dog.
jonas: Which hospital? I am on the late shift at St. Anne's, if it is ours I will find him.
> rosa: Yours.
... 5h
jonas: With Walt's permission: nothing broken, a large bruise, one night for observation. He has already told the ward
  about the tram.
+ 🎉 rosa otis mei dre lena tess helen fatima ines
lena: Of course he has.
... 1d 09:15
rosa: He is coming home this afternoon and should not do stairs or cook for a week. I will not organise his life for
  him, he asked me not to. But he agreed to meals, and to somebody looking in mornings and evenings. Who can do what?
dre: Tonight, tomorrow and the day after are mine. He likes the fish stew.
fatima: Shopping, whatever he writes on a list. And lentil soup the day after Dre.
helen: Mornings at eight, on the way back from the crossing.
yusuf: I do evenings at seven, and I look at that back step, there has been no light over it for years.
tess: Lend him my grabber and the shower stool, I have spares of both. And tell him from me that a stick is not a
  defeat.
+ 👏 bea rosa jonas
bea: I take the dog. Biscuit will have opinions.
+ 😄 grace
tom: Handrail for the step. I measured it once already, years ago, when he said he did not need one.
priya: I made a little table of it, days down, jobs across, it is on paper on his kitchen door, because that is where
  he looks.
+ 💯 rosa helen otis walt

@ -3d 08:32
ines: There is a heron on the roof of 36. Standing there like a landlord.
+ 😂 sam jonas hugh
sam: It is looking at my neighbour's pond with a very clear plan.
mei: Net over the pond, quickly. He will be back every morning at the same time until there is nothing left.
arjun: got a photo!! it's on the fridge at ours because mum says the internet has enough herons
+ ❤️ priya lena

@ -2d 17:05
priya: Note through the doors from the water company, in case you throw those away: water off tomorrow from nine to
  about noon, numbers 30 to 52. Fill a kettle and a bucket.
> nora: I have filled the bath. I trust nobody after last month.
+ 😂 priya dre
jonas: Does anybody outside that stretch mind if I borrow a shower at ten? I come off nights smelling of disinfectant.
bea: Come to 20, the towels are warm, I put the kettle on.
+ ❤️ jonas

@ -1d 16:48
hugh: Found on the pavement outside number 9: a ring with three keys and a small brass whale on it.
~ Found on the pavement outside number 9: a ring with four keys and a small brass whale on it.
tom: THE WHALE. That is mine. I have been turning the workshop upside down since the coffee at Helen's.
> hugh: Behind the door of number 3, whenever you like. I can offer coffee in one of the two cups that I have found so
  far.
+ 😄 tom rosa grace
grace: Fourth time for that whale, Hugh. You are now officially from here.
+ 😂 otis tom rosa marcus

@ -6h
walt: I am told that I should not type while lying down, so this is short.
|
| I was a bit ashamed on that step, I don't mind saying it. You think, that is it, now they will want to put you
  somewhere. And then there is a fish stew, and a rail that I said I did not need, and a light with a sensor that goes
  on when the dog passes. I counted eleven of you in two days, and not one asked whether I had thought about moving.
|
| I have lived on this street since I was four. It has not always been like this. It was like this when I was a boy,
  and then for a long time it was not, and now it is again.
|
| The hip is purple. The stick is a disgrace. Thank you.
+ ❤️ rosa otis mei tom fatima jonas priya ines dre helen sam bea yusuf grace lena tess hugh amina
rosa: Now I have to go and stand in the pantry for a minute.
+ 🫂 helen ines
> helen: Move over.

@ -3h
dre: I have made too much bread again. Four sourdoughs on the wall at 15, under the blue cloth. First come.
+ 🍞 amina hugh cal
amina: Taking one, leaving the dictionary as a deposit.
> dre: Which one?
amina: French to Portuguese. Inês may want to fight me for it.
ines: I do.
+ 😂 dre amina
cal: One left, it has been moved to the top of the wall because of Biscuit.
~ One left, and it has been moved to the top of the wall because of Biscuit, who was sitting next to it like a
  customer.

@ -50m
hugh: Is there a trick to the street door at number 3 or does everybody here simply lift and push and swear?
tom: Lift, push, swear, in that order. I can plane it for you tomorrow, ten minutes.
> hugh: You are all going to spoil me.
rosa: That is the idea. It lasts until you are on the snow list.
+ 😂 helen priya arjun
"""
