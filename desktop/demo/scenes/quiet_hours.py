"""How the street came to an understanding about drums, nights and leaf blowers."""

STORY = """
# now
@ -296d 19:00
priya: I opened this channel because the noise at the lower end comes up in every other channel by now, and nobody is
  happy. Three rules from me as the one who moderates: talk about what happened and when, not about what somebody is
  like. Read it again before you send it. And nobody answers after ten at night.
+ 👍 rosa helen ines sam
jonas: Then I begin. I work nights. I sleep from nine in the morning until three. On Tuesday, Thursday and Saturday
  there are drums from about eleven, I can hear them through ear plugs, in the pillow. I am making mistakes at work.
  It frightens me.
marcus: I did not know that. I thought daytime was the polite time.
| I practise then because I teach in the afternoon. I have not got another room.
> jonas: I believe you. I have never rung at your door, that was my part.
+ ❤️ priya ines
ines: From me as someone who also makes noise for a living: it is not the loudness, it is the not knowing. If I know
  it is from four to six, I can live next to a brass band.
nora: I hear it too, but I go out then. On Saturdays it is hard.
... 1d 18:40
marcus: I was angry last night and wrote something here, and deleted it again. Sorry to those who saw it.
~ I was angry last night, wrote something here and took it back. Sorry to those who saw it. It was not fair.
> priya: It happens. Thank you for saying so.
... 1d 19:10
rosa: Would the two of you sit down at a table, with one person each whom you trust and somebody in between? Not a
  court. I have got biscuits and a round table, no one sits at the end of it.
jonas: Yes.
marcus: Yes. Can Inês be in between? She knows both, nights and drums.
ines: I can, if nobody expects me to be right.

@ -288d 20:20
ines: With the agreement of both, what we found at the table on Sunday:
|
| - No drums before three on any day. From three to six on Tuesdays, Thursdays, Saturdays. Never after eight.
| - Marcus writes here in the morning if something is different, Jonas writes here when his shifts change.
| - Practice pads instead of skins until the room is insulated. Tom looks at the room, Marcus pays for material, the
  club pays for half of the door.
| - We look at it again in six weeks, here, and in the open.
|
| Nobody has won. Both of them ate a lot of biscuits.
+ ❤️ jonas marcus priya rosa nora helen tom sam
tom: I have looked. It is the floor, not the walls, it stands directly on the joists. Rubber feet and a floating
  platform, two weekends. I know how.
+ 🔨 marcus jonas otis

@ -270d 09:15
marcus: Different today: rehearsal with three more people, three to five, and then it is quiet for the rest of the
  week.
> jonas: Thanks for telling me. I will go and see my sister.

@ -255d 15:40
jonas: Shifts have changed, until the 20th I sleep at night like a human being. Drum at noon if you like.
marcus: I feel as if I had been let out of school.
+ 😂 ines priya nora

@ -246d 19:00
priya: Six weeks. How is it?
jonas: I have slept. That is really the whole report. I would like to say as well that it is no small thing to change
  three afternoons a week for someone.
marcus: I play better on the pads, my teacher noticed. Don't tell anybody.
nora: Saturdays are nice now. Sometimes I open the window on purpose.
+ ❤️ priya rosa ines marcus
ines: Then I propose that it stays like this, and that we look at it once a year.
+ 👍 jonas marcus priya nora rosa

@ -190d 07:45
jonas: Leaf blower at 41, ten to eight. The agreement was nine.
sam: Writing to the management, with the date of their own letter.
... 2d 12:10
sam: New driver, nobody had told him. He apologised and asked whether he may come at nine for a coffee as well.
> jonas: He may.
+ ☕ sam rosa

@ -141d 21:30
nora: Loud party on the roof of the new building at the creek, that is none of ours, but it carries over the water.
cal: I rang there, nice people, they did not know that sound does that. Windows are shut.
+ 🙌 nora yusuf

@ -97d 18:20
grace: The other way round: I am sorry for the nights, everybody at 24. Teeth.
cal: Have you tried
!
bea: We have all been teeth, Grace.
+ 🦷 grace helen rosa jonas

@ -62d 10:05
yusuf: I have to core-drill at 44 on {day+2}, from ten, four holes, about twenty minutes each. There is no quiet way.
jonas: On nights. Could it be after three?
> yusuf: Then three it is, the wall does not mind.
+ 🙏 jonas

@ -38d 17:30
marcus: Four new pupils from next week, two afternoons, on the pads. If it carries, tell me, not the ceiling.
jonas: I hear nothing. I sometimes miss it, nearly.
> marcus: I am having that printed on a shirt.
+ 😂 ines nora priya tom

@ -7d 18:45
hugh: I am told that one says it here before and not afterwards: I have a piano. It is an upright, it is old, and I
  play it badly but softly. When would it disturb you least?
ines: What do you play badly?
> hugh: The same four pieces since I was eleven.
jonas: Thank you for asking first. Anything after three is perfect.
helen: I am next door. Before eight in the evening, and I would have a wish for one of the four.
marcus: Felt strip between the hammers and the strings, costs nothing, I come over and show you.
+ 🎹 hugh ines jonas helen priya

@ -2d 15:20
hugh: From four to half past, then.
... 40m
helen: It was the right one of the four. I stopped peeling potatoes.
+ ❤️ hugh ines rosa
"""
