<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Arriving</name>
    <message numerus="yes">
      <source>%n change(s) are still arriving. What you look for may be among them.</source>
      <translation>
        <numerusform>One change is still arriving. What you look for may be in it.</numerusform>
        <numerusform>%Ln changes are still arriving. What you look for may be among them.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CheckSheet</name>
    <message numerus="yes">
      <source>%n problem(s) found</source>
      <translation>
        <numerusform>%Ln problem found</numerusform>
        <numerusform>%Ln problems found</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Checks</name>
    <message numerus="yes">
      <source>The clock of this computer is %n minute(s) off. Set it right.</source>
      <translation>
        <numerusform>The clock of this computer is %Ln minute off. Set it right.</numerusform>
        <numerusform>The clock of this computer is %Ln minutes off. Set it right.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Company</name>
    <message numerus="yes">
      <source>%n other(s)</source>
      <translation>
        <numerusform>%Ln other</numerusform>
        <numerusform>%Ln others</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Discussion</name>
    <message numerus="yes">
      <source>Discussion, %n new</source>
      <translation>
        <numerusform>Discussion, %Ln new</numerusform>
        <numerusform>Discussion, %Ln new</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message numerus="yes">
      <source>%n item(s)</source>
      <translation>
        <numerusform>%Ln item</numerusform>
        <numerusform>%Ln items</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n member(s)</source>
      <translation>
        <numerusform>%Ln member</numerusform>
        <numerusform>%Ln members</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FileTray</name>
    <message numerus="yes">
      <source>At most %n file(s) go with one message. Send the others with the next one.</source>
      <translation>
        <numerusform>At most %Ln file goes with one message. Send the others with the next one.</numerusform>
        <numerusform>At most %Ln files go with one message. Send the others with the next one.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GatheringsPage</name>
    <message numerus="yes">
      <source>You do %n shift(s).</source>
      <translation>
        <numerusform>You do one shift.</numerusform>
        <numerusform>You do %Ln shifts.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HelpPanel</name>
    <message numerus="yes">
      <source>%n helper(s) to be chosen yet.</source>
      <translation>
        <numerusform>%Ln helper to be chosen yet.</numerusform>
        <numerusform>%Ln helpers to be chosen yet.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>InviteSheet</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%Ln day</numerusform>
        <numerusform>%Ln days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OpenArchive</name>
    <message numerus="yes">
      <source>%n item(s), every file complete and unchanged</source>
      <translation>
        <numerusform>%Ln item, every file complete and unchanged</numerusform>
        <numerusform>%Ln items, every file complete and unchanged</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n member(s)</source>
      <translation>
        <numerusform>%Ln member</numerusform>
        <numerusform>%Ln members</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PeersPopover</name>
    <message numerus="yes">
      <source>The clock of this computer is %n minute(s) off. Set it right, or your messages stand in the wrong place.</source>
      <translation>
        <numerusform>The clock of this computer is %Ln minute off. Set it right, or your messages stand in the wrong place.</numerusform>
        <numerusform>The clock of this computer is %Ln minutes off. Set it right, or your messages stand in the wrong place.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ProfileCard</name>
    <message numerus="yes">
      <source>%n computer(s)</source>
      <translation>
        <numerusform>%Ln computer</numerusform>
        <numerusform>%Ln computers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ProfileSheet</name>
    <message numerus="yes">
      <source>That is too long: at most %n character(s).</source>
      <translation>
        <numerusform>That is too long: at most %Ln character.</numerusform>
        <numerusform>That is too long: at most %Ln characters.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RotaSheet</name>
    <message numerus="yes">
      <source>I do my %n shift(s)</source>
      <translation>
        <numerusform>I do my shift</numerusform>
        <numerusform>I do my %Ln shifts</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SearchPage</name>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%Ln found</numerusform>
        <numerusform>%Ln found</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found so far</source>
      <translation>
        <numerusform>%Ln found so far</numerusform>
        <numerusform>%Ln found so far</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TakeInSheet</name>
    <message numerus="yes">
      <source>%n date(s) moved or called off</source>
      <translation>
        <numerusform>%Ln date moved or called off</numerusform>
        <numerusform>%Ln dates moved or called off</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gathering(s) taken in.</source>
      <translation>
        <numerusform>%Ln gathering taken in.</numerusform>
        <numerusform>%Ln gatherings taken in.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new gathering(s)</source>
      <translation>
        <numerusform>%Ln new gathering</numerusform>
        <numerusform>%Ln new gatherings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n that came from a calendar before</source>
      <translation>
        <numerusform>%Ln that came from a calendar before</numerusform>
        <numerusform>%Ln that came from a calendar before</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Taking in: %n left</source>
      <translation>
        <numerusform>Taking in: %Ln left</numerusform>
        <numerusform>Taking in: %Ln left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… and %Ln more</numerusform>
        <numerusform>… and %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>aid</name>
    <message numerus="yes">
      <source>%n day(s) ahead are free.</source>
      <translation>
        <numerusform>%Ln day ahead is free.</numerusform>
        <numerusform>%Ln days ahead are free.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more needed</source>
      <translation>
        <numerusform>%Ln more needed</numerusform>
        <numerusform>%Ln more needed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n day(s) ahead are taken.</source>
      <translation>
        <numerusform>The %Ln day ahead is taken.</numerusform>
        <numerusform>All %Ln days ahead are taken.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>On %n day(s) ahead somebody is lacking.</source>
      <translation>
        <numerusform>On %Ln day ahead somebody is lacking.</numerusform>
        <numerusform>On %Ln days ahead somebody is lacking.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>has helped %n time(s) in 30 days, so comes later</source>
      <translation>
        <numerusform>has helped %Ln time in 30 days, so comes later</numerusform>
        <numerusform>has helped %Ln times in 30 days, so comes later</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>calendar</name>
    <message numerus="yes">
      <source>%n entry(s)</source>
      <translation>
        <numerusform>one entry</numerusform>
        <numerusform>%Ln entries</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%Ln more</numerusform>
        <numerusform>%Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>company</name>
    <message numerus="yes">
      <source>%n change(s) not shown: from before you were in, or still on the way. What is written in a new channel shows.</source>
      <translation>
        <numerusform>%Ln change not shown: from before you were in, or still on the way. What is written in a new channel shows.</numerusform>
        <numerusform>%Ln changes not shown: from before you were in, or still on the way. What is written in a new channel shows.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other(s)</source>
      <translation>
        <numerusform>%Ln other</numerusform>
        <numerusform>%Ln others</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>conversations</name>
    <message numerus="yes">
      <source> and %n more</source>
      <translation>
        <numerusform> and %Ln more</numerusform>
        <numerusform> and %Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n answers, last {when}</source>
      <translation>
        <numerusform>%Ln answer, last {when}</numerusform>
        <numerusform>%Ln answers, last {when}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n characters too many</source>
      <translation>
        <numerusform>%Ln characters too many</numerusform>
        <numerusform>%Ln characters too many</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages</source>
      <translation>
        <numerusform>%Ln messages</numerusform>
        <numerusform>%Ln messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more channels</source>
      <translation>
        <numerusform>%Ln more channel</numerusform>
        <numerusform>%Ln more channels</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%Ln new</numerusform>
        <numerusform>%Ln new</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new messages</source>
      <translation>
        <numerusform>%Ln new messages</numerusform>
        <numerusform>%Ln new messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people have voted.</source>
      <translation>
        <numerusform>%Ln person has voted.</numerusform>
        <numerusform>%Ln people have voted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reactions</source>
      <translation>
        <numerusform>%Ln reactions</numerusform>
        <numerusform>%Ln reactions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n votes</source>
      <translation>
        <numerusform>%Ln vote</numerusform>
        <numerusform>%Ln votes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reached %n devices</source>
      <translation>
        <numerusform>Reached %Ln devices</numerusform>
        <numerusform>Reached %Ln devices</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>one message in %n hour(s)</source>
      <translation>
        <numerusform>one message in %Ln hour</numerusform>
        <numerusform>one message in %Ln hours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>one message in %n minute(s)</source>
      <translation>
        <numerusform>one message in %Ln minute</numerusform>
        <numerusform>one message in %Ln minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>one message in %n second(s)</source>
      <translation>
        <numerusform>one message in %Ln second</numerusform>
        <numerusform>one message in %Ln seconds</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>reached %n devices</source>
      <translation>
        <numerusform>reached %Ln devices</numerusform>
        <numerusform>reached %Ln devices</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>gatherings</name>
    <message numerus="yes">
      <source>%n more needed</source>
      <translation>
        <numerusform>%Ln more needed</numerusform>
        <numerusform>%Ln more needed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) left</source>
      <translation>
        <numerusform>%Ln seat left</numerusform>
        <numerusform>%Ln seats left</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>home</name>
    <message numerus="yes">
      <source>%n change(s)</source>
      <translation>
        <numerusform>%Ln change</numerusform>
        <numerusform>%Ln changes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread messages</source>
      <translation>
        <numerusform>%Ln unread message</numerusform>
        <numerusform>%Ln unread messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread messages mention you</source>
      <translation>
        <numerusform>%Ln unread message mentions you</numerusform>
        <numerusform>%Ln unread messages mention you</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %Ln more</numerusform>
        <numerusform>and %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>invitations</name>
    <message numerus="yes">
      <source>for %n more person(s)</source>
      <translation>
        <numerusform>for one more person</numerusform>
        <numerusform>for %Ln more people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>meetings</name>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%Ln minute</numerusform>
        <numerusform>%Ln minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) left</source>
      <translation>
        <numerusform>%Ln minute left</numerusform>
        <numerusform>%Ln minutes left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) over</source>
      <translation>
        <numerusform>%Ln minute over</numerusform>
        <numerusform>%Ln minutes over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more needed for decisions</source>
      <translation>
        <numerusform>%Ln more needed for decisions</numerusform>
        <numerusform>%Ln more needed for decisions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>for %n minute(s)</source>
      <translation>
        <numerusform>for %Ln minute</numerusform>
        <numerusform>for %Ln minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>newcomers</name>
    <message numerus="yes">
      <source>%n people have joined.</source>
      <translation>
        <numerusform>%Ln person has joined.</numerusform>
        <numerusform>%Ln people have joined.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>notices</name>
    <message numerus="yes">
      <source>%n change(s) by {names} are put aside: they were removed or suspended, or lost a power or a computer, before anybody had seen this.</source>
      <translation>
        <numerusform>%Ln change by {names} is put aside: they were removed or suspended, or lost a power or a computer, before anybody had seen this.</numerusform>
        <numerusform>%Ln changes by {names} are put aside: they were removed or suspended, or lost a power or a computer, before anybody had seen this.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) came before earlier ones of the same computer. They may still change.</source>
      <translation>
        <numerusform>%Ln change came before earlier ones of the same computer. It may still change.</numerusform>
        <numerusform>%Ln changes came before earlier ones of the same computer. They may still change.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) could not be shown: a part of Folkmoot failed. The file engine.log says which.</source>
      <translation>
        <numerusform>%Ln change could not be shown: a part of Folkmoot failed. The file engine.log says which.</numerusform>
        <numerusform>%Ln changes could not be shown: a part of Folkmoot failed. The file engine.log says which.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) need a newer Folkmoot. Install the newest version to see them.</source>
      <translation>
        <numerusform>%Ln change needs a newer Folkmoot. Install the newest version to see it.</numerusform>
        <numerusform>%Ln changes need a newer Folkmoot. Install the newest version to see them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Two different continuations of what %n computer(s) wrote were found. Nothing that such a computer wrote since counts any more. A copy of Folkmoot's folder was probably used twice, or somebody wants to deceive: talk to each other.</source>
      <translation>
        <numerusform>Two different continuations of what %Ln computer wrote were found. Nothing that it wrote since counts any more. A copy of Folkmoot's folder was probably used twice, or somebody wants to deceive: talk to each other.</numerusform>
        <numerusform>Two different continuations of what %Ln computers wrote were found. Nothing that such a computer wrote since counts any more. A copy of Folkmoot's folder was probably used twice, or somebody wants to deceive: talk to each other.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>notifications</name>
    <message numerus="yes">
      <source>%n new messages</source>
      <translation>
        <numerusform>%Ln new message</numerusform>
        <numerusform>%Ln new messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things wait for you</source>
      <translation>
        <numerusform>%Ln thing waits for you</numerusform>
        <numerusform>%Ln things wait for you</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>peers</name>
    <message numerus="yes">
      <source>clock %n minute(s) off</source>
      <translation>
        <numerusform>clock %Ln minute off</numerusform>
        <numerusform>clock %Ln minutes off</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>has %n change(s) for us</source>
      <translation>
        <numerusform>has %Ln change for us</numerusform>
        <numerusform>has %Ln changes for us</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>lacks %n of our change(s)</source>
      <translation>
        <numerusform>lacks one of our changes</numerusform>
        <numerusform>lacks %Ln of our changes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>people</name>
    <message numerus="yes">
      <source>%n member(s)</source>
      <translation>
        <numerusform>%Ln member</numerusform>
        <numerusform>%Ln members</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>recurring</name>
    <message numerus="yes">
      <source>%n time(s) in all</source>
      <translation>
        <numerusform>once in all</numerusform>
        <numerusform>%Ln times in all</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s)</source>
      <translation>
        <numerusform>every day</numerusform>
        <numerusform>every %Ln days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n month(s)</source>
      <translation>
        <numerusform>every month</numerusform>
        <numerusform>every %Ln months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n week(s)</source>
      <translation>
        <numerusform>every week</numerusform>
        <numerusform>every %Ln weeks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n year(s)</source>
      <translation>
        <numerusform>every year</numerusform>
        <numerusform>every %Ln years</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>rota</name>
    <message numerus="yes">
      <source>%n person(s) missing: nobody else is free then</source>
      <translation>
        <numerusform>%Ln person missing: nobody else is free then</numerusform>
        <numerusform>%Ln people missing: nobody else is free then</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>sidebar</name>
    <message numerus="yes">
      <source>%n messages mention you</source>
      <translation>
        <numerusform>%Ln message mentions you</numerusform>
        <numerusform>%Ln messages mention you</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%Ln unread</numerusform>
        <numerusform>%Ln unread</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for you</source>
      <translation>
        <numerusform>%Ln waits for you</numerusform>
        <numerusform>%Ln wait for you</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n change(s) are on the way here.</source>
      <translation>
        <numerusform>One change is on the way here.</numerusform>
        <numerusform>%Ln changes are on the way here.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) are on the way to others.</source>
      <translation>
        <numerusform>One change is on the way to others.</numerusform>
        <numerusform>%Ln changes are on the way to others.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) wait here for the next neighbour.</source>
      <translation>
        <numerusform>One change waits here for the next neighbour.</numerusform>
        <numerusform>%Ln changes wait here for the next neighbour.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) wait here until you join a network.</source>
      <translation>
        <numerusform>One change waits here until you join a network.</numerusform>
        <numerusform>%Ln changes wait here until you join a network.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%Ln day</numerusform>
        <numerusform>%Ln days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>%Ln hour ago</numerusform>
        <numerusform>%Ln hours ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>%Ln minute ago</numerusform>
        <numerusform>%Ln minutes ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n week(s)</source>
      <translation>
        <numerusform>%Ln week</numerusform>
        <numerusform>%Ln weeks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>values</name>
    <message numerus="yes">
      <source>%n earlier: see the history</source>
      <translation>
        <numerusform>%Ln earlier: see the history</numerusform>
        <numerusform>%Ln earlier: see the history</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%Ln new message</numerusform>
        <numerusform>%Ln new messages</numerusform>
      </translation>
    </message>
  </context>
</TS>
