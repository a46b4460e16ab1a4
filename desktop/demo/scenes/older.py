"""What has been said again and again in the first year: the same few occasions, never quite in the same words."""

STREET = """
# old
@ any x22
A: [Good morning from|Greetings from|Report from|A word from] {home}: [the bakery van|the milk float|the coal
  lorry|the window cleaner's van|a wedding car|a removal lorry|the mobile library|a film crew|a brass band|a very long
  trailer] is standing [across the alley|in front of 31|on the crossing|in the bus stop|half way round the
  bend|outside the shop] [and cannot get any further|with its lights blinking|and nobody is in it|and the driver is
  asking for the way|and the children are thrilled].
B: [I move my car, then it fits.|I go down and wave.|Give it five minutes.|I know him, he always does that.|I can see
  it from here, what a sight.|Coming down with coffee.]
@ any x22
A: Found [at the pump|on the wall of 15|under the bench at 31|at the bus stop|on the stairs of 33|by the creek
  steps|in front of the shop|on the swing]: [one brown leather glove|a library card|a child's sandal, blue|a recipe
  for plum jam in old handwriting|a single earring with a green stone|a bicycle lock without a key|a key without a
  bicycle lock|a stuffed rabbit, worn by love|a pair of reading glasses|half a chess set|a spirit level the size of a
  finger|a trumpet mouthpiece]. [It hangs at the shop.|It is on my windowsill.|I have put it into the tin at
  Otis's.|Ring at {home}.]
> B: [That is mine, thank you!|That is my daughter's, you have saved our evening.|I know whose that is, I'll tell
  her.|I have been looking for that since spring.|Not mine, but what a lovely find.|I will ask in my building.]
@ any x22
A: A parcel for [number 6|number 14|number 28|number 35|number 41|number 47|somebody called M. at 38|the dentist on
  Tanner Street] is with me at {home}, [it is heavy|it is ticking, no, it is my clock|it says THIS WAY UP and was
  upside down|it smells of coffee|it has been rained on|it is as tall as I am]. [I am in until six.|I am in all day.|I
  go out at four.|Ring loudly.]
B: [I'll let them know.|I can carry it over.|That is for my neighbour, I bring it up.|They are away, I'll take it.]
@ winter x6
A: [Slippery|Black ice|Like glass|Treacherous] this morning [at the crossing|on the creek steps|at the bend|in the
  alley|in front of the school|by the pump]. [Take the other side.|Go slowly.|I have put down ash.|Small steps.|Leave
  the bicycle at home.]
B: [Thanks for the warning.|Gritted now.|I have just sat down there, as it were.|Another bucket of grit is on its
  way.|The postman came by on all fours.]
@ winter x4
A: [It is snowing|First flakes|Snow, sideways|Fat snow, straight down], [and it is even settling|and not a sound in
  the street|and every child is at a window|and I have got to go out, of course|and the bus has given up].
+ ❄️ B C
@ spring x4
A: [The first warm evening|Sun until seven|Shirt sleeves at last|You can smell the lilac|The lime trees have
  leaves|The blackbird has started] and [half the street is sitting on its steps|somebody is playing the accordion|all
  windows are open|everybody is talking to everybody|there is chalk on the whole pavement].
+ 🌿 B
> B: [Coming out with a chair.|I can hear you all from here.|Keep a step for me.|I have the first gnat bite as well.]
@ summer x5
A: [Thunder in the west|Very dark over the mill|The swallows are flying low|My knee says rain|The air is standing
  still], [washing in!|cushions in!|close the attic windows.|the creek will come up a bit.|take care with the
  awnings.]
B: [Done.|First drops here.|Hail! Small, but hail.|It has gone past us.|That was the loudest one this year.]
@ autumn x5
A: [Leaves|Half a tree|A whole summer of leaves|Conkers and leaves] [on the drain at the corner|on the steps at 33|in
  the gutter of the shop|across the footbridge], I [swept|cleared|raked] [what I could|the worst|until the broom gave
  up]. [Second shift, anybody?|The bag is full.|More will come tonight.]
B: [I'll take over.|I have got a second broom.|You are a hero.|Done, as far as the pump.]
@ any x2
A: Does anybody know why the church bells are ringing [at this hour|for so long|on a weekday]?
B: [Practice, there is a new ringer.|A wedding, the second one today.|It is the old bell, they are trying out the new
  rope.]
A: [Ah. Thank you.|That explains it.|So much for my theory.|Then I can go back to bed.]
@ any x2
A: Does anybody know why there is a helicopter over the mill?
B: [They are looking for a leak in the gas main.|Filming, it says in the paper.|Somebody has lost a boat.]
A: [Ah. Thank you.|That explains it.|So much for my theory.|Then I can go back to bed.]
@ any x2
A: Does anybody know why the water pressure is so low [this morning|today|since last night]?
B: [They are flushing the main.|A pump at the works, back by noon.|I asked, it is a valve on Alder Road.]
A: [Ah. Thank you.|That explains it.|So much for my theory.|Then I can go back to bed.]
@ any x2
A: Does anybody know why it smells of burnt sugar?
B: [The sweet factory, wind from the east.|Me. Jam. I do not want to talk about it.]
A: [Ah. Thank you.|That explains it.|So much for my theory.|Then I can go back to bed.]
@ any x2
A: Does anybody know why [the school|the gym at Whitcomb|the library] is lit up at this time?
B: [Parents' evening.|Rehearsal for the play.|They forgot. I have rung the caretaker.]
A: [Ah. Thank you.|That explains it.|So much for my theory.|Then I can go back to bed.]
@ any x2
A: Does anybody know why the bus stop is so full?
B: [The 14 has dropped out twice.|There is a match on.|A class of thirty with recorders. Good luck to the driver.]
A: [Ah. Thank you.|That explains it.|So much for my theory.|Then I can go back to bed.]
@ any x18
A: [A thank you|Big thanks|Flowers, if I had any,|Many thanks] to [the person|the neighbour|whoever it was] who [held
  my door|carried my pram up|found my cat|gave me a lift in the rain|watered my pots|fixed our gate|took in my
  washing|paid my bus fare|returned my purse] [yesterday|this morning|while I was away|without saying a word].
+ ❤️ B C
B: [Any time.|That is what we are here for.|You would have done the same.|It was nothing, truly.]
@ any x14
A: The [bell|light in the stairwell|street door|letterboxes|bin lid|lift] at {home} [is out of order|has a will of its
  own|sticks|squeaks like a gate in a film|hums]. [Caretaker knows.|I have reported it.|Who is good with such
  things?|Please knock.]
> B: [I look at it tonight.|Oil. It is always oil.|Same with us.|I have a spare part.]
@ any x12
A: [An owl|A hedgehog|A heron|A kingfisher|A fox with three cubs|Two bats|A woodpecker|A swarm of starlings] [at the
  creek|behind 40|on the aerial of 31|in the walnut|by the mill|in the alley] [just now|at six this morning|for the
  third evening in a row].
+ 😍 B C
B: [I saw it too!|I have lived here for years and never seen one.|Which direction?|I will get up early tomorrow.]
"""

LEND_A_HAND = """
# old
@ any x34
A: [Could I borrow|Is anybody using|May I have|Who has] [the orbital sander|the tile saw|the extending ladder|the
  steam cleaner|the post digger|the big pot|the folding tables|the staple gun|the long extension lead|the hedge
  trimmer|the car jack|the drain snake|the wallpaper table|the soldering iron|the sack barrow|the carpet washer|the
  plane|the torque wrench|the glue clamps|the paint sprayer] [on {day+1}|tomorrow afternoon|over the weekend|for two
  hours|until {day+2}]? [I will write the slip.|It is for the {home} cellar, don't ask.|I have a plan and half an
  idea.|I swear that I will clean it.|My sister is visiting and sees everything.|It can't be put off any longer.]
B: [It is in, take it.|It is at mine, I'll bring it round.|It is out until {day+1}, then it's yours.|Third hook from
  the left.|You can have it, and a pair of goggles.|Yes, but it pulls to the right.|Take the newer one.]
> A: [Thank you!|Marvellous.|Slip is written.|You are saving my week.|I owe you a cake.]
@ any x22
A: Could somebody [give me a hand|lend me two hands|help me for ten minutes|come by and help] with [a bed that will
  not go through the door|a bookshelf|a washing machine on the stairs|a carpet|a piano stool and the piano|a garden
  table|a very full cellar|a rolled-up fence|curtains for windows that are three metres high] [tonight|tomorrow at
  five|on {day+2}|whenever it suits]? [There will be soup.|I pay in pancakes.|It is not heavy. It is heavy.|I have
  asked the family. They are busy.]
B: [I'm in.|Count on me.|After work, at six.|I'll bring gloves.|I bring a strap and a strong son.]
C: [Me too.|Then we are three.|I hold the door.|I am only coming because of the food.]
... 1d 20:10
A: [It is in place. Thank you, both.|Done, and nobody is cross with anyone.|It fitted by a finger's breadth.|It did
  not fit. It is a table for outdoors now.|Standing, straight, and paid for.]
+ 💪 B C
@ any x22
A: [To give away|Free|Who wants|Too good to throw away]: [a standard lamp with a fringe|eleven flower pots|a pram,
  much loved|a desk, 120 wide|a box of jigsaw puzzles, some complete|two bar stools|a cot with a mattress|a sewing box
  of my aunt's|a bread machine|skis from another age|a shelf with a past|a rocking chair that creaks|preserving jars|a
  typewriter without an E], [at {home}|in the hall of {home}|on the wall in front of {home}], [until tomorrow|until it
  rains|first come, first served].
> B: [I'd love that!|For me, please.|I know somebody who needs exactly that.|Is it still there?|I am on my way with a
  barrow.]
A: [It is yours.|With pleasure.|Gone! Thank you.|I am glad that it goes to a good home.]
@ any x18
A: Is anyone driving to [the recycling yard|the builders' merchant|the station|the garden centre|the hospital|the big
  market|the airport] [tomorrow|on {day+1}|on {day+3}|this week] and has [room for one|space for a box|half a boot
  free|room for two and a dog]?
B: [Yes, at nine.|I'm going on {day+2}, is that all right?|I could, after lunch.|For you I drive there on purpose.]
> A: [You are a star.|Perfect. I am standing at the corner.|I pay for the petrol and the cake.]
@ any x18
A: Who here knows about [dripping taps|bread that doesn't rise|old radios|mould in the bathroom|school
  forms|moths|leaking gutters|grandfather clocks|squeaking floorboards|cats that will not eat|passport photographs for
  babies]? [I have read four opinions and now have five.|Mine has got worse since I repaired it.|I am at my wits'
  end.|It can't be that hard, I thought.]
B: [I do, a bit. Tonight?|Ask me at the shop, I'll explain it.|Don't touch it, I am coming.|I had that too, it was
  something quite small.]
... 3h
A: [Solved.|It was a washer.|It was the other screw.|It was me.|One should always ask first.]
+ 😄 B C
@ any x14
A: [I could use|I am looking for|We need] a [dog-sitter|cat-sitter|plant-sitter|babysitter|house-sitter] [from {day+2}
  until {day+5}|for two evenings|for a long weekend|on {day+3}]. [Very little work.|The patient is old and
  sleeps.|References from the goldfish.|Key is with Rosa.]
> B: [I would like to do that.|Yes! I have missed that creature.|If it doesn't bite, then yes.|I can, except on
  {day+4}.]
"""
