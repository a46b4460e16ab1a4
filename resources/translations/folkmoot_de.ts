<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Busy</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopping…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChannelSheet</name>
    <message>
      <source>Archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One line that stands under the name; may stay empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for example: street party</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CheckSheet</name>
    <message numerus="yes">
      <source>%n problem(s) found</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Check the store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything is in order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looked at {things}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reads everything that is kept on this computer and checks signatures, chains and lists against each other. Nothing is changed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Checks</name>
    <message>
      <source>A firewall may be in the way: ask a member for the address at the foot of their sidebar and type it above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Are both computers on the same network? A guest Wi-Fi often keeps computers apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is Folkmoot open on a member's computer right now, and is that computer awake?</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The clock of this computer is %n minute(s) off. Set it right.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>What usually helps</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChoosePassphrase</name>
    <message>
      <source>Choose a passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could be guessed with effort. A word or two more would help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folkmoot encrypts everything it keeps. This computer has no keyring to hold the secret, so you are asked for a passphrase each time Folkmoot starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four or five words that do not belong together are easy to remember and hard to guess.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good. One more word would make it strong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody can reset it. If you forget it, what is on this computer stays closed; your group still has its copies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preparing the profile…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short: somebody with this computer could guess it within hours. Add words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two are not the same.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Editing your message. Enter saves, Esc leaves it as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emoji</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply to {name}: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Room for {count} more characters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write to #{channel}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ConversationsPage</name>
    <message>
      <source>All channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archived ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channels are where the group talks, one for each subject.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conversations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, purpose and archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No channel yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in this channel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Doors</name>
    <message>
      <source>A private place for your community, kept on your own computers. No account, no server, no company in between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to my group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For your street, your house, your workshop. Invite the others afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join a group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open an archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read a group that was saved to a file, or continue it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start a group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome to Folkmoot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have an invitation from somebody on the same network.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message numerus="yes">
      <source>%n member(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>An archive is one file with everything in the group: people, channels, every message with its history, and the signatures that prove them. It has pages that open in any browser, so it can be read in twenty years without Folkmoot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archives (*.zip)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose where to save…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export an archive of {group}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not encrypted: whoever has the file can read it. Keep it on a USB stick in a drawer, with somebody you trust, or in an encrypted folder, and check it once a year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preparing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The archive is complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is for a hand-over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whoever continues the group from this archive then becomes a steward.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newer result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Older result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in this channel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Form</name>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GroupView</name>
    <message>
      <source>Group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Hints</name>
    <message>
      <source>"street party"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>also has:reaction, has:reply, has:edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both words, anywhere in a message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>earlier than that month, day or year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from:ana</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in a channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in:garden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on that day or later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>street party</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>these words next to each other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>written by Ana</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistorySheet</name>
    <message>
      <source>A place to talk about one thing. Everybody in the group sees it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody in the group can see earlier versions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was written before it was removed is not shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} changed it, {moment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} removed it, {moment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} tried, {moment}. It does not count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} wrote, {moment}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InviteSheet</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For how many people?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invitation link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invite to {group}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make an invitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make another one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open invitations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the invitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save to a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this one back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {name} cannot be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The invitation is ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The other person opens Folkmoot, chooses “Join a group” and pastes it. Keep Folkmoot open here, or ask another member to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Valid for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whoever has the link can join while both of you are on the same network. Hand it to the person itself: by messenger, by mail, or on paper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>invitation.txt</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>JoinGroup</name>
    <message>
      <source>Address of a member's computer (only if needed)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join a group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Members find it at the foot of their sidebar. Leave it empty to search the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste the whole link, from folkmoot: to its end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read it from a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody in the group gives you an invitation. You both need to be on the same network, with Folkmoot open on at least one member's computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {name} cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What are you called in this group?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MessageView</name>
    <message>
      <source>Arrow keys go from message to message. R replies, plus reacts, E edits, Delete removes, the menu key shows everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Messages</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OpenArchive</name>
    <message numerus="yes">
      <source>%n member(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s), every file complete and unchanged</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>An archive is a file in which a group was saved whole: people, channels, every message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archives (*.zip);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Continue the group on this computer, as myself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No file chosen yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open an archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved on {day}, {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What are you called in it?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Pane</name>
    <message>
      <source>Messages appear here as soon as they reach this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has written here yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say hello, or tell the others what this channel is for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That message has not reached this computer yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This channel is archived: everything can be read, nothing more is written here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This group was opened from an archive, to read. Join it to take part.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PeersPopover</name>
    <message>
      <source>Address of a neighbour's computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address, like 192.168.1.20:4000</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connecting to {peer}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No other computer belongs to this group yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other computers of the group</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The clock of this computer is %n minute(s) off. Set it right, or your messages stand in the wrong place.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>This computer listens at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not listening</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PeoplePage</name>
    <message>
      <source>Find by name, skill or language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invite somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invite the first neighbour: make an invitation and hand over the link.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody here matches that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are the first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your profile is saved.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProfileCard</name>
    <message numerus="yes">
      <source>%n computer(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can help with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit my profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invited by {person}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Languages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>here now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this is you</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProfileSheet</name>
    <message>
      <source>About me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody in the group can read this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For example: ladder, first aid, Polish, bicycles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Languages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pronouns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>That is too long: at most %n character(s).</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>What I can help with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What everybody in this group sees.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Results</name>
    <message>
      <source>Messages found</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchPanel</name>
    <message>
      <source>Close search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search all messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search everything that was written</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Side</name>
    <message>
      <source>Start or join another group…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{group}, choose a group</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SidebarView</name>
    <message>
      <source>Pages and channels</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StartGroup</name>
    <message>
      <source>Any name your neighbours know you by. You can be somebody else in another group.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It starts with the channels {names}. You can change them later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linden Street</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start a group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starting the group…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What are you called in it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is the group called?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What kind of group is it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You will be its first member. Everybody you invite keeps a full copy on their own computer.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StatusChip</name>
    <message>
      <source>Shows who is here</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Switcher</name>
    <message>
      <source>Destinations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to a channel, a page, a group…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ToNewest</name>
    <message>
      <source>Go to the newest message: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Unlock</name>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the key file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It opens with the key file that was chosen when it was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This profile is locked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlocking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UnreadBar</name>
    <message>
      <source>Go to the first one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as read</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening your profile…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile cannot be opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{group} – Folkmoot</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Writing</name>
    <message>
      <source>A message was not sent and waits as a draft. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It disappears here and on every computer of the group as soon as that computer hears of it. Nobody can bring it back. Whoever has read it may have copied it, and computers that have it keep it in their sealed logs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open this address in your browser?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove this message?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{address}

The site can see that somebody on your network opened it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>conversations</name>
    <message>
      <source> (edited)</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source> and %n more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source> and one more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> in {channel}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n characters too many</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new messages</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reactions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>99+ new messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A message that is not here yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose an emoji</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on typing after {operator}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In reply to a message that is not here yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In reply to {name}: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New messages from here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No message fits. Try fewer or shorter words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody here is called {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One character too many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One message</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Reached %n devices</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Reached one device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>React…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no channel called {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This message was removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a word to look for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was changed…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d MMMM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one new message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one reaction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>only on this computer so far</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>reached %n devices</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>reached one device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{emoji} from {people}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{found}, and older ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, {moment}: this message was removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, {moment}: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}{place}, {moment}: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{piece} is not a date. Write {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{piece} means nothing. There are {known}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>dialogs</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>A private place for a small community, on its own computers, without a server.

Everything kept here is encrypted. Somebody who leaves the group keeps what was downloaded before.

Free software under the GNU General Public License, version 3 or later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folkmoot {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tab goes from part to part, arrow keys move inside lists, Return opens.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>invitations</name>
    <message>
      <source>From {person}, {left}, until {when}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>for %n more person(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>menu</name>
    <message>
      <source>&amp;About Folkmoot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Check the store…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export an archive…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Find here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Go to…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Invite somebody…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keyboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find &amp;everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>G&amp;o</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High &amp;contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start or &amp;join another group…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>Conversations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>peers</name>
    <message>
      <source>Here now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last exchange {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My other computer ({code})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not met yet</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>clock %n minute(s) off</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>has %n change(s) for us</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>lacks %n of our change(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>up to date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{person} ({code})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>people</name>
    <message numerus="yes">
      <source>%n member(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Member</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>here now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>joined {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this is you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{members}, {here} here now</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>sidebar</name>
    <message numerus="yes">
      <source>%n unread</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n change(s) are on the way here.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) are on the way to others.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n message(s) wait here for the next neighbour.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n message(s) wait here until you join a network.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Alone here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Catching up with those who are here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everyone up to date as of {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invite somebody on this network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join a network to meet the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking around</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody else's Folkmoot is open on this network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some of us: {here} of {known} here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The others catch up when they are back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This takes a few seconds.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d MMMM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>just now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>A change builds on one that does not count, so it does not count either. Make it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A change builds on something that has not arrived. Wait for the next exchange.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A change comes from nobody in the group. It does not count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A change does not fit what it changes. It does not count; ask its author to make it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A change has an impossible time. It does not count; ask its author to set the clock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A change holds nothing. It does not count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A change is about something that is not there. It does not count; make it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A change is about something this Folkmoot does not know ({kind}). Install the newer version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A change is made of too many steps ({count}). It does not count; make it in smaller pieces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A change is malformed. It does not count; ask its author to update Folkmoot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A change names things that cannot exist. It does not count; ask its author to update Folkmoot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A change reaches into another group's matter. It does not count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A channel needs a name. Give it one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A decision about members is malformed. It does not count; ask its author to update Folkmoot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A group needs a name of at most 100 characters. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A group that leaves another platform and goes on here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A message has at most {limit} characters. Shorten it, or send it in several messages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name needs 1 to 100 visible characters. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A person needs a name of at most 100 characters. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A reaction is one emoji. Choose one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A reply stays in the channel of the message that it answers. Reply there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A saved copy was damaged and is being built again. Nothing is lost; try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A shared workshop: projects, tools, materials, evenings at the bench.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Alone here: nobody else's Folkmoot was found on this network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An invitation is for 1 to 1000 people. Give a number in that range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An invitation lasts from a minute to a year. Write for example 7d or 12h.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An invitation lasts from a second to a year. Write for example 7d or 12h.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another copy of this profile has written in your name, so this one is held back. Open the newer copy, or join again with a new invitation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another version of Folkmoot is running on this profile. Close it, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking to be admitted…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Block club</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking the archive…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking the passphrase takes {mib} MB of free memory. Close some programs and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking the store…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copying the signed logs…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody adds and takes back only their own reactions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody writes only their own profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everyone is up to date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exchanging with neighbours…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folkmoot is already running on this profile, as a window or as a hub. Use that one, or close it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folkmoot is closing. Try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folkmoot may not read and write {path}. Choose another folder, or change its permissions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hobby group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keepers of local memory: finds, stories, projects, a collection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Local history society</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for a member of the group on this network…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maker circle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved from Discord, Slack or a subreddit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mutual-aid network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neighbourhood watch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neighbours on one street or block: help, gatherings, dealings with city hall.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No group is called {name}. There are: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No member of the group was found on this network. Be on the same network as somebody whose Folkmoot is open, or give the address of a member's computer, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody answers at {address}. Check the address and that Folkmoot is running there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline: this computer has no network. What you write is kept and goes out later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a steward or whoever made this channel can change it. Ask one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only its author can edit a message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only its author or a steward can remove a message. Ask one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only members of the group can do this. Ask a steward to invite you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only stewards can do this. Ask one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other people of this computer could change {path}. Choose a folder that only you may write to, without links in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Packing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who help each other out: asks, offers, deliveries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People who look after a place: what was noticed, who walks when.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People with one pastime: showing, asking, meeting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receiving what the group has written…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restoring…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several channels match {name}: {names}. Write the name in full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some of us are connected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody already uses the name {name}. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody tried to join with a wrong proof and was not let in. Nothing needs doing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something malformed arrived and was thrown away ({what}). Nothing needs doing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong inside Folkmoot. Nothing was changed; try again, and if it happens again report it with the file engine.log of the profile folder, which holds no content.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tenants of a house or landlord: repairs, letters, deadlines, rights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tenants' association</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That invitation is closed. Ask for a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That invitation is not known in this group. Make a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is not on this computer yet. Wait for the next exchange with a neighbour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is too large to handle in one piece. Shorten it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That key file does not open this profile. Choose the key file it was made with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That passphrase does not open this profile. Check for typing mistakes and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address {address} is taken by another program. Choose another port, or 0 for any.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The channel {name} is archived and can only be read. Open it again to write there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The computer at {address} belongs to no group of yours. Check the address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection broke off while joining. Try again with the same invitation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full, so nothing can be saved. Make some room; what you wrote is not lost and Folkmoot goes on by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk that holds the profile is full. Make some room and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine could not do this. Try again; if it keeps happening, restart Folkmoot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine has not answered in time. Try again; if it stays like this, restart Folkmoot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine has stopped and is starting again. Nothing that was confirmed is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine is running again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine of Folkmoot has stopped. Start Folkmoot again; everything confirmed is saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine stops again and again. Run `folkmoot doctor` to see why, then start Folkmoot again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {path} cannot be read. Check its path and permissions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {path} cannot be written. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {path}, which opens this profile, is damaged. Bring it back from a backup, or join the group again with a new invitation in a new profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {path}, without which this profile cannot be opened, is missing. Bring it back from a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The group does not know this invitation. Ask for a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key file cannot be read. Check its path and that only you may read it, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The keyring does not hold this profile's secret any more. Open the profile on the account where it was made, or restore an archive into a new profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The keyring of this computer is locked. Unlock it, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name of a channel has at most {limit} characters. Choose a shorter one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name of this channel holds characters that cannot be shown. It was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The other computer answered with nonsense. Try again, or join through another member.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The other computer belongs to another group. Ask for a new invitation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The passphrase file cannot be read or is empty. Check its path and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile entry {field} has at most {limit} characters. Shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile entry {field} is unknown, too long or holds characters that cannot be shown. Check it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile folder {path} cannot be used. Choose a folder that you may write to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile is not unlocked yet. Unlock it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The purpose of this channel is too long or holds characters that cannot be shown. It was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rules of the group do not allow this change, so it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The running Folkmoot does not know this command. Use the same version on both sides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The running Folkmoot does not know {intent}. Use the same version on both sides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The running Folkmoot does not understand this request. Use the same version on both sides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The running Folkmoot does not understand {intent}. Use the same version on both sides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The store is busy at the moment. Try again in a few seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The store of this profile is damaged. Run `folkmoot fsck` to see what is affected; a neighbour or an archive can bring your group back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The store of this profile is missing. Restore it from a backup, or join the group again with a new invitation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text holds characters that are no Unicode. Save it as UTF-8 and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The value for {argument} is not of the kind that is needed. Check it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is already something at {path}. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no archive level {level}. Use full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no channel {name}. The channels are: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no kind of group called {kind}. Choose one from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such group in this profile. Run `folkmoot groups` to see those there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to say in an empty message. Write some text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to search for. Type a word, a name after from:, or a channel after in:.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This archive is damaged: {files}. Get another copy of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This archive was not made to be continued. Open it to read, or ask for a hand-over archive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This archive was written by a newer Folkmoot. Install the newer version to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This change does not fit what it wants to change. It was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This channel has not reached this computer. Synchronise, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer offers no keyring to keep the profile's secret. Give a passphrase (--passphrase-file FILE or FOLKMOOT_PASSPHRASE) or a key file (--key-file FILE).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This did not work ({code}). Try again; if it keeps happening, run `folkmoot doctor` to see why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This draft is too long to be kept. Send it, or shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This entry was not begun by the member it is said to come from. It was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not a Folkmoot archive. Choose the .zip file that the export wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This group has no channel yet. Create one in the window first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This group was opened from an archive to read. Join it with an invitation to take part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This group's founding is missing. Run `folkmoot fsck`, or restore it from an archive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This has reached its largest size. Go on in a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This invitation has been used as often as it allows. Ask for a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This invitation has expired. Ask for a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This invitation was taken back. Ask for a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not a complete invitation. Copy the whole link, from folkmoot: to its last letter, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is too long for one change. Make it in smaller pieces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This message has been removed. Nothing about it can be changed any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This message has not reached this computer. Synchronise, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This message holds characters that cannot be shown. It was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This profile already belongs to that group. Open it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This profile already holds a group. Choose an empty folder with --profile and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This profile has been set up already. Open it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This profile has no group yet. Start one, join one with an invitation, or open an archive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This profile has several groups: {names}. Choose one with --group NAME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This profile is locked. Unlock it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This profile is protected by a passphrase. Type it, or name a file that holds it with --passphrase-file, or set FOLKMOOT_PASSPHRASE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This profile opens with a key file. Name it with --key-file FILE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This profile was written by a newer Folkmoot. Install the newer version to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too much is waiting for the engine. Wait a moment and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two changes claim the same place. Ask their author which computer holds the right profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a channel is for fits into {limit} characters. Shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing pages…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have left this group. Ask a member for a new invitation to take part again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have reacted to this message with {limit} emoji already. Take one back first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{address} is not an address of this computer. Write HOST:PORT, for example 0.0.0.0:4000.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{address} is not an address. Write HOST:PORT, for example 192.168.1.20:4000.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is not a folder and cannot become one. Choose another one for the profile.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
