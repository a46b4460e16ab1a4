<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Arriving</name>
    <message numerus="yes">
      <source>%n change(s) are still arriving. What you look for may be among them.</source>
      <translation>
        <numerusform>One change is still arriving. What you look for may be in it.</numerusform>
        <numerusform>%n changes are still arriving. What you look for may be among them.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CheckSheet</name>
    <message numerus="yes">
      <source>%n problem(s) found</source>
      <translation>
        <numerusform>%n problem found</numerusform>
        <numerusform>%n problems found</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Checks</name>
    <message numerus="yes">
      <source>The clock of this computer is %n minute(s) off. Set it right.</source>
      <translation>
        <numerusform>The clock of this computer is %n minute off. Set it right.</numerusform>
        <numerusform>The clock of this computer is %n minutes off. Set it right.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Company</name>
    <message numerus="yes">
      <source>%n other(s)</source>
      <translation>
        <numerusform>%n other</numerusform>
        <numerusform>%n others</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Discussion</name>
    <message numerus="yes">
      <source>Discussion, %n new</source>
      <translation>
        <numerusform>Discussion, %n new</numerusform>
        <numerusform>Discussion, %n new</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message numerus="yes">
      <source>%n item(s)</source>
      <translation>
        <numerusform>%n item</numerusform>
        <numerusform>%n items</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n member(s)</source>
      <translation>
        <numerusform>%n member</numerusform>
        <numerusform>%n members</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FileTray</name>
    <message numerus="yes">
      <source>At most %n file(s) go with one message. Send the others with the next one.</source>
      <translation>
        <numerusform>At most %n file goes with one message. Send the others with the next one.</numerusform>
        <numerusform>At most %n files go with one message. Send the others with the next one.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HelpPanel</name>
    <message numerus="yes">
      <source>%n helper(s) to be chosen yet.</source>
      <translation>
        <numerusform>%n helper to be chosen yet.</numerusform>
        <numerusform>%n helpers to be chosen yet.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>InviteSheet</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OpenArchive</name>
    <message numerus="yes">
      <source>%n item(s), every file complete and unchanged</source>
      <translation>
        <numerusform>%n item, every file complete and unchanged</numerusform>
        <numerusform>%n items, every file complete and unchanged</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n member(s)</source>
      <translation>
        <numerusform>%n member</numerusform>
        <numerusform>%n members</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PeersPopover</name>
    <message numerus="yes">
      <source>The clock of this computer is %n minute(s) off. Set it right, or your messages stand in the wrong place.</source>
      <translation>
        <numerusform>The clock of this computer is %n minute off. Set it right, or your messages stand in the wrong place.</numerusform>
        <numerusform>The clock of this computer is %n minutes off. Set it right, or your messages stand in the wrong place.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ProfileCard</name>
    <message numerus="yes">
      <source>%n computer(s)</source>
      <translation>
        <numerusform>%n computer</numerusform>
        <numerusform>%n computers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ProfileSheet</name>
    <message numerus="yes">
      <source>That is too long: at most %n character(s).</source>
      <translation>
        <numerusform>That is too long: at most %n character.</numerusform>
        <numerusform>That is too long: at most %n characters.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SearchPage</name>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n found</numerusform>
        <numerusform>%n found</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found so far</source>
      <translation>
        <numerusform>%n found so far</numerusform>
        <numerusform>%n found so far</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TakeInSheet</name>
    <message numerus="yes">
      <source>%n gathering(s) taken in.</source>
      <translation>
        <numerusform>%n gathering taken in.</numerusform>
        <numerusform>%n gatherings taken in.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new gathering(s)</source>
      <translation>
        <numerusform>%n new gathering</numerusform>
        <numerusform>%n new gatherings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n that came from a calendar before</source>
      <translation>
        <numerusform>%n that came from a calendar before</numerusform>
        <numerusform>%n that came from a calendar before</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Taking in: %n left</source>
      <translation>
        <numerusform>Taking in: %n left</numerusform>
        <numerusform>Taking in: %n left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… and %n more</numerusform>
        <numerusform>… and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>aid</name>
    <message numerus="yes">
      <source>%n more needed</source>
      <translation>
        <numerusform>%n more needed</numerusform>
        <numerusform>%n more needed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n day(s) ahead are taken.</source>
      <translation>
        <numerusform>The %n day ahead is taken.</numerusform>
        <numerusform>All %n days ahead are taken.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>On %n day(s) ahead somebody is lacking.</source>
      <translation>
        <numerusform>On %n day ahead somebody is lacking.</numerusform>
        <numerusform>On %n days ahead somebody is lacking.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>has helped %n time(s) in 30 days, so comes later</source>
      <translation>
        <numerusform>has helped %n time in 30 days, so comes later</numerusform>
        <numerusform>has helped %n times in 30 days, so comes later</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>calendar</name>
    <message numerus="yes">
      <source>%n entry(s)</source>
      <translation>
        <numerusform>one entry</numerusform>
        <numerusform>%n entries</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n more</numerusform>
        <numerusform>%n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>company</name>
    <message numerus="yes">
      <source>%n change(s) not shown: from before you were in, or still on the way. What is written in a new channel shows.</source>
      <translation>
        <numerusform>%n change not shown: from before you were in, or still on the way. What is written in a new channel shows.</numerusform>
        <numerusform>%n changes not shown: from before you were in, or still on the way. What is written in a new channel shows.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other(s)</source>
      <translation>
        <numerusform>%n other</numerusform>
        <numerusform>%n others</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>conversations</name>
    <message numerus="yes">
      <source> and %n more</source>
      <translation>
        <numerusform> and %n more</numerusform>
        <numerusform> and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n answers, last {when}</source>
      <translation>
        <numerusform>%n answer, last {when}</numerusform>
        <numerusform>%n answers, last {when}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n characters too many</source>
      <translation>
        <numerusform>%n characters too many</numerusform>
        <numerusform>%n characters too many</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages</source>
      <translation>
        <numerusform>%n messages</numerusform>
        <numerusform>%n messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more channels</source>
      <translation>
        <numerusform>%n more channel</numerusform>
        <numerusform>%n more channels</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n new</numerusform>
        <numerusform>%n new</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new messages</source>
      <translation>
        <numerusform>%n new messages</numerusform>
        <numerusform>%n new messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people have voted.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reactions</source>
      <translation>
        <numerusform>%n reactions</numerusform>
        <numerusform>%n reactions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n votes</source>
      <translation>
        <numerusform>%n vote</numerusform>
        <numerusform>%n votes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reached %n devices</source>
      <translation>
        <numerusform>Reached %n devices</numerusform>
        <numerusform>Reached %n devices</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>one message in %n hour(s)</source>
      <translation>
        <numerusform>one message in %n hour</numerusform>
        <numerusform>one message in %n hours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>one message in %n minute(s)</source>
      <translation>
        <numerusform>one message in %n minute</numerusform>
        <numerusform>one message in %n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>one message in %n second(s)</source>
      <translation>
        <numerusform>one message in %n second</numerusform>
        <numerusform>one message in %n seconds</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>reached %n devices</source>
      <translation>
        <numerusform>reached %n devices</numerusform>
        <numerusform>reached %n devices</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>gatherings</name>
    <message numerus="yes">
      <source>%n more needed</source>
      <translation>
        <numerusform>%n more needed</numerusform>
        <numerusform>%n more needed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) left</source>
      <translation>
        <numerusform>%n seat left</numerusform>
        <numerusform>%n seats left</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>home</name>
    <message numerus="yes">
      <source>%n change(s)</source>
      <translation>
        <numerusform>%n change</numerusform>
        <numerusform>%n changes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>invitations</name>
    <message numerus="yes">
      <source>for %n more person(s)</source>
      <translation>
        <numerusform>for one more person</numerusform>
        <numerusform>for %n more people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>meetings</name>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) left</source>
      <translation>
        <numerusform>%n minute left</numerusform>
        <numerusform>%n minutes left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) over</source>
      <translation>
        <numerusform>%n minute over</numerusform>
        <numerusform>%n minutes over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more needed for decisions</source>
      <translation>
        <numerusform>%n more needed for decisions</numerusform>
        <numerusform>%n more needed for decisions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>for %n minute(s)</source>
      <translation>
        <numerusform>for %n minute</numerusform>
        <numerusform>for %n minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>newcomers</name>
    <message numerus="yes">
      <source>%n people have joined.</source>
      <translation>
        <numerusform>%n person has joined.</numerusform>
        <numerusform>%n people have joined.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>notices</name>
    <message numerus="yes">
      <source>%n change(s) by {names} are put aside: they were removed or suspended, or lost a power or a computer, before anybody had seen this.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) came before earlier ones of the same computer. They may still change.</source>
      <translation>
        <numerusform>%n change came before earlier ones of the same computer. It may still change.</numerusform>
        <numerusform>%n changes came before earlier ones of the same computer. They may still change.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) could not be shown: a part of Folkmoot failed. The file engine.log says which.</source>
      <translation>
        <numerusform>%n change could not be shown: a part of Folkmoot failed. The file engine.log says which.</numerusform>
        <numerusform>%n changes could not be shown: a part of Folkmoot failed. The file engine.log says which.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) need a newer Folkmoot. Install the newest version to see them.</source>
      <translation>
        <numerusform>%n change needs a newer Folkmoot. Install the newest version to see it.</numerusform>
        <numerusform>%n changes need a newer Folkmoot. Install the newest version to see them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Two different continuations of what %n computer(s) wrote were found. Nothing that such a computer wrote since counts any more. A copy of Folkmoot's folder was probably used twice, or somebody wants to deceive: talk to each other.</source>
      <translation>
        <numerusform>Two different continuations of what %n computer wrote were found. Nothing that it wrote since counts any more. A copy of Folkmoot's folder was probably used twice, or somebody wants to deceive: talk to each other.</numerusform>
        <numerusform>Two different continuations of what %n computers wrote were found. Nothing that such a computer wrote since counts any more. A copy of Folkmoot's folder was probably used twice, or somebody wants to deceive: talk to each other.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>notifications</name>
    <message numerus="yes">
      <source>%n new messages</source>
      <translation>
        <numerusform>%n new message</numerusform>
        <numerusform>%n new messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things wait for you</source>
      <translation>
        <numerusform>%n thing waits for you</numerusform>
        <numerusform>%n things wait for you</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>peers</name>
    <message numerus="yes">
      <source>clock %n minute(s) off</source>
      <translation>
        <numerusform>clock %n minute off</numerusform>
        <numerusform>clock %n minutes off</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>has %n change(s) for us</source>
      <translation>
        <numerusform>has %n change for us</numerusform>
        <numerusform>has %n changes for us</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>lacks %n of our change(s)</source>
      <translation>
        <numerusform>lacks one of our changes</numerusform>
        <numerusform>lacks %n of our changes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>people</name>
    <message numerus="yes">
      <source>%n member(s)</source>
      <translation>
        <numerusform>%n member</numerusform>
        <numerusform>%n members</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>recurring</name>
    <message numerus="yes">
      <source>%n time(s) in all</source>
      <translation>
        <numerusform>once in all</numerusform>
        <numerusform>%n times in all</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s)</source>
      <translation>
        <numerusform>every day</numerusform>
        <numerusform>every %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n month(s)</source>
      <translation>
        <numerusform>every month</numerusform>
        <numerusform>every %n months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n week(s)</source>
      <translation>
        <numerusform>every week</numerusform>
        <numerusform>every %n weeks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n year(s)</source>
      <translation>
        <numerusform>every year</numerusform>
        <numerusform>every %n years</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>rota</name>
    <message numerus="yes">
      <source>%n person(s) missing: nobody else is free then</source>
      <translation>
        <numerusform>%n person missing: nobody else is free then</numerusform>
        <numerusform>%n people missing: nobody else is free then</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>sidebar</name>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%n unread</numerusform>
        <numerusform>%n unread</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for you</source>
      <translation>
        <numerusform>%n waits for you</numerusform>
        <numerusform>%n wait for you</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n change(s) are on the way here.</source>
      <translation>
        <numerusform>One change is on the way here.</numerusform>
        <numerusform>%n changes are on the way here.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) are on the way to others.</source>
      <translation>
        <numerusform>One change is on the way to others.</numerusform>
        <numerusform>%n changes are on the way to others.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) wait here for the next neighbour.</source>
      <translation>
        <numerusform>One change waits here for the next neighbour.</numerusform>
        <numerusform>%n changes wait here for the next neighbour.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) wait here until you join a network.</source>
      <translation>
        <numerusform>One change waits here until you join a network.</numerusform>
        <numerusform>%n changes wait here until you join a network.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>%n hour ago</numerusform>
        <numerusform>%n hours ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>%n minute ago</numerusform>
        <numerusform>%n minutes ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n week(s)</source>
      <translation>
        <numerusform>%n week</numerusform>
        <numerusform>%n weeks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>values</name>
    <message numerus="yes">
      <source>%n earlier: see the history</source>
      <translation>
        <numerusform>%n earlier: see the history</numerusform>
        <numerusform>%n earlier: see the history</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%n new message</numerusform>
        <numerusform>%n new messages</numerusform>
      </translation>
    </message>
  </context>
</TS>
