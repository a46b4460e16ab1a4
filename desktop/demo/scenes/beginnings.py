"""How everybody said hello, and how the group moved in. Days count from each person's own joining."""

WELCOME = """
# joined rosa
@ +0d 10:05
rosa: So this works. I am Rosa, number 18, thirty years a bus dispatcher, now retired, therefore I have time and
  opinions. Ring twice, I am usually in the back.
+ 👋 otis mei tom
# joined otis
@ +0d 10:40
otis: Otis, number 12, machinist. If it has a thread, I have cut one like it.
# joined mei
@ +0d 12:15
mei: Mei-Lin at 27, I draw parks for other people. I would like to plant one thing on this street before I am old.
+ 🌱 rosa otis
# joined tom
@ +0d 12:50
tom: Tom, 9, carpenter. I am told that I am loud in the mornings. I am told this in the mornings.
+ 😂 rosa helen
# joined fatima
@ +0d 13:20
fatima: Fatima, the shop at number 1. You all know me. I know what you had for supper.
+ 😄 dre rosa otis
# joined walt
@ +0d 19:45
walt: Walter Simmons, 40. Born at 40. My niece installed this for me. I do not know who can read it, good evening to
  all of them.
> rosa: All of us, Walt. Good evening.
+ ❤️ helen mei ines
# joined jonas
@ +0d 16:30
jonas: Jonas, 33 second floor, nurse, mostly nights. If you see me in the street looking like a ghost, it is before
  coffee, not after something bad.
# joined ines
@ +0d 17:10
ines: Inês, 33 ground floor, cello. I teach, so you hear the same eight bars a lot. I hear them more.
+ 🎻 jonas rosa
# joined dre
@ +1d 09:20
dre: André, everybody says Dre, 15. I cook for a living and then I come home and cook.
# joined helen
@ +1d 09:55
helen: Helen, 5. Teacher for thirty-one years, now the lady with the lollipop at the crossing. I still cannot walk
  past untied shoelaces.
+ 👟 tom priya
# joined priya
@ +1d 12:40
priya: Priya, 22, I test software, which means that I find out what is broken and write it down politely. I offer to
  do the same here.
+ 💯 sam rosa
# joined sam
@ +1d 18:05
sam: Sam, 36, they/them. I ride a bicycle and read council papers for fun. One of you has to.
+ 🚲 helen priya tom
# joined bea
@ +3h
bea: Hello! Bea, number 20, vet nurse. Yes, you may show me your cat. No, I cannot tell through the telephone.
rosa: Welcome Bea! You have no idea how many cats we have.
+ 🐾 helen mei
# joined yusuf
@ +5h
yusuf: Yusuf at 44, electrician. My wife says that I should tell you I am also funny. I will let you decide.
> otis: You have a clamp meter? You are welcome whatever you are.
+ 😂 tom rosa
# joined grace
@ +1d 04:31
grace: Grace, 24, designer, as of five weeks ago mother of a person who does not sleep. Hello from half past four in
  the morning.
ines: Open the window at five, then the blackbird is awake with you.
fatima: I send up soup. This is not a question.
+ ❤️ grace rosa helen
# joined marcus
@ +6h
marcus: Marcus, 48. Drums. I know. I am sorry in advance and I am also not sorry.
jonas: Hello. I live at 33. Which room?
~ Hello and welcome. I live at 33. Which room?
# joined lena
@ +4h
lena: Lena, 31b, from the branch library. I collect what people would throw away: letters, menus, tram tickets.
walt: Young lady, you must come to my attic.
+ 📚 rosa helen otis
# joined arjun
@ +1h
arjun: hi i'm arjun, priya is my mum, i'm 16, i was told i would be shovelling
rosa: You were told correctly.
+ ❄️ priya otis tom
# joined nora
@ +8h
nora: Nora at 52, right down at the creek. I was on ships for a long time and now I live where the water comes to me.
sam: You are going to be our gauge.
> nora: I was hoping for cook.
+ 😂 rosa dre
# joined cal
@ +7h
cal: Calvin, 29, Cal is fine. I drive parcels. If it says "left with a neighbour", the neighbour is generally Rosa.
> rosa: I have four of yours in the hallway right now.
+ 📦 fatima helen
# joined tess
@ +5h
tess: Tess, 17. I use a chair and I write about access for a living, which is a polite word for complaining with
  footnotes. I like dogs, radio plays and level thresholds.
mei: Welcome! I would like to walk the street with you once, with a notebook, if you feel like it.
> tess: I feel like it very much. Bring a long notebook.
+ 📝 sam mei rosa helen
otis: There is a step at the tool shed. It will be gone by Saturday.
+ ❤️ tess tom
# joined pavel
@ +9h
pavel: Good evening. Pavel, 46, bicycles. My English is good when it is about bearings.
cal: Then you are going to be very popular here.
yusuf: Neighbour! Finally somebody next door with a compressor.
+ 🔧 otis sam arjun
# joined amina
@ +6h
amina: Hello everyone! Amina, 24 top floor, I study hydrology, I have two plants and a dictionary. I make tea three
  times when somebody comes.
nora: Hydrology? Come down to 52 and I show you a creek with a character.
> amina: That is the best invitation I have ever got.
+ 💧 sam grace nora mei
# joined hugh
@ +7h
hugh: Hugh, number 3. Retired, recently, from insurance, where I learned that most things go wrong slowly and can be
  seen coming. I would like to be of use. I do not yet know to what.
rosa: Give us a week.
walt: We had an insurance man at 3 before. He went out in every storm to look at roofs. It made us feel safe.
+ 👋 helen tom otis grace tess amina lena
... 7d 19:05
hugh: One week. I have dried Helen's tea cups, bought a tie for a hearing, been looked at by a cat and heard about a
  goat. I withdraw the question.
+ 😂 rosa mei pavel helen
+ ❤️ ines walt dre
"""

MOVING_IN = """
# joined rosa
@ +2d 19:10
rosa: This is the channel for everything about getting in and moving over from the old chat. When we are all here and
  nothing is missing, I close it.
sam: For those who ask: the old chat belonged to a company, it showed us adverts for garden furniture after we had
  talked about garden furniture, and when Mei lost her telephone her whole account was gone. Here everything lies on
  our own computers.
> mei: All my pictures of the lot. Gone. I am still cross.
+ 😡 sam priya
tom: And if my computer breaks?
priya: Then your neighbours' computers still have everything and you get it back from them. That is the point.
+ 👍 tom helen otis
walt: Which button is the one for speaking?
> rosa: The long empty field at the bottom, Walt. You have just used it.
walt: I see.
+ 😂 otis dre helen ines
... 1d 18:20
dre: Mine says "alone here". It feels personal.
priya: It only means that no other computer of ours was switched on in your network just then. Come by with the laptop
  or wait for the evening, then we are several.
dre: It says "some of us" now. I feel better.
+ 😄 priya fatima
... 1d 20:05
helen: What do we take over from the old chat? Four years in there, mostly "thumbs up".
priya: I have exported it. The lists are worth keeping: emergency numbers, who has which key, the recipe for Rosa's
  soup.
otis: The recipe first.
+ 🍲 tom dre mei
sam: I put the numbers on the yellow card, paper survives everything.
... 2d 19:30
fatima: My girl at the till asks who can read what I write here.
priya: We twelve, and whoever a steward invites. Nobody in between, not even a company.
> fatima: Good. Then I can say that the coffee from the new supplier is terrible.
+ 😂 rosa dre otis
... 3d 18:45
jonas: I was away for three nights and now everything came at once when I opened it in the kitchen. It had all been
  waiting at Inês's downstairs. I find that rather nice.
ines: I did not notice anything. My computer was asleep on the piano.
+ ❤️ rosa helen priya
... 5d 17:50
otis: The old man at 12 reports: I have made a back-up on a stick and put the stick into the biscuit tin. It took one
  minute.
tom: Is that not where the biscuits are?
> otis: They share.
+ 🍪 priya sam walt
... 6d 20:15
rosa: Everybody is here, the old chat is empty and the key list is in the tin. Does anyone still miss something?
mei: My pictures. But I take new ones.
walt: I miss nothing. I did not have the old one.
+ 😂 rosa sam helen tom
priya: Then close it, Rosa.
rosa: Closing it. See you on the street.
+ 🎉 otis mei tom fatima dre helen sam jonas ines priya walt
"""
