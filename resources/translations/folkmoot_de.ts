<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AdmissionCard</name>
    <message>
      <source>It has {count} of at least {needed} signatures.</source>
      <translation>Von mindestens {needed} Unterschriften sind {count} da.</translation>
    </message>
    <message>
      <source>Propose this</source>
      <translation>Das vorschlagen</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Unterschreiben</translation>
    </message>
    <message>
      <source>This is decided together: a change needs the signatures of more than half of the stewards, or of more than half of the members who vote.</source>
      <translation>Das wird gemeinsam beschlossen: Eine Änderung braucht die Unterschriften von mehr als der Hälfte der Verwaltung oder von mehr als der Hälfte der stimmberechtigten Mitglieder.</translation>
    </message>
    <message>
      <source>Who lets people in</source>
      <translation>Wer andere aufnimmt</translation>
    </message>
  </context>
  <context>
    <name>Agenda</name>
    <message>
      <source>What is when</source>
      <translation>Was wann ist</translation>
    </message>
  </context>
  <context>
    <name>AidPage</name>
    <message>
      <source>Ask without your name…</source>
      <translation>Ohne Namen bitten …</translation>
    </message>
    <message>
      <source>Board to print…</source>
      <translation>Aushang drucken …</translation>
    </message>
  </context>
  <context>
    <name>AlertPanel</name>
    <message>
      <source>How are you?</source>
      <translation>Wie geht es dir?</translation>
    </message>
    <message>
      <source>It was a rehearsal: nothing had happened.</source>
      <translation>Es war eine Übung: Es war nichts geschehen.</translation>
    </message>
    <message>
      <source>This is a rehearsal: nothing has happened. Do as if it had.</source>
      <translation>Dies ist eine Übung: Es ist nichts geschehen. Tu so, als wäre es geschehen.</translation>
    </message>
    <message>
      <source>You answered an earlier instruction: {answer} ({moment}). Please answer again.</source>
      <translation>Du hast auf eine frühere Anweisung geantwortet: {answer} ({moment}). Bitte antworte noch einmal.</translation>
    </message>
    <message>
      <source>You have not answered yet.</source>
      <translation>Du hast noch nicht geantwortet.</translation>
    </message>
    <message>
      <source>Your answer: {answer} ({moment}). You can change it.</source>
      <translation>Deine Antwort: {answer} ({moment}). Du kannst sie ändern.</translation>
    </message>
    <message>
      <source>{name} said of you: {answer} ({moment}). Your own answer counts more.</source>
      <translation>{name} hat über dich gesagt: {answer} ({moment}). Deine eigene Antwort zählt mehr.</translation>
    </message>
    <message>
      <source>{severity}, until {moment}</source>
      <translation>{severity}, bis {moment}</translation>
    </message>
    <message>
      <source>{severity}: {area}, until {moment}</source>
      <translation>{severity}: {area}, bis {moment}</translation>
    </message>
  </context>
  <context>
    <name>AlertsPage</name>
    <message>
      <source>Rehearsal</source>
      <translation>Übung</translation>
    </message>
    <message>
      <source>Save the phone tree</source>
      <translation>Telefonkette speichern</translation>
    </message>
  </context>
  <context>
    <name>AmountInput</name>
    <message>
      <source>Currency</source>
      <translation>Währung</translation>
    </message>
  </context>
  <context>
    <name>ArchiveChoice</name>
    <message>
      <source>Private circle: {circle}</source>
      <translation>Privater Kreis: {circle}</translation>
    </message>
    <message>
      <source>Private circles</source>
      <translation>Private Kreise</translation>
    </message>
    <message>
      <source>Private circles are in it only if you choose them. Whoever has the file reads them too.</source>
      <translation>Private Kreise sind nur darin, wenn du sie wählst. Wer die Datei hat, liest auch sie.</translation>
    </message>
    <message>
      <source>What everyone in the group reads</source>
      <translation>Was alle in der Gruppe lesen</translation>
    </message>
    <message>
      <source>What is in it</source>
      <translation>Was darin ist</translation>
    </message>
  </context>
  <context>
    <name>ArchivedBar</name>
    <message>
      <source>Leave archived</source>
      <translation>Im Archiv lassen</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>This channel is archived.</source>
      <translation>Dieser Kanal ist archiviert.</translation>
    </message>
    <message>
      <source>{name} archived this channel, {moment}.</source>
      <translation>{name} hat diesen Kanal archiviert, {moment}.</translation>
    </message>
    <message>
      <source>{name} wrote here without knowing that. What is to be done?</source>
      <translation>{name} hat hier geschrieben, ohne das zu wissen. Was soll geschehen?</translation>
    </message>
  </context>
  <context>
    <name>Arriving</name>
    <message numerus="yes">
      <source>%n change(s) are still arriving. What you look for may be among them.</source>
      <translation>
        <numerusform>Eine Änderung ist noch unterwegs hierher. Was du suchst, kann dabei sein.</numerusform>
        <numerusform>%Ln Änderungen sind noch unterwegs hierher. Was du suchst, kann dabei sein.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Background</name>
    <message>
      <source>End Folkmoot</source>
      <translation>Folkmoot beenden</translation>
    </message>
    <message>
      <source>Keep exchanging</source>
      <translation>Weiter austauschen</translation>
    </message>
    <message>
      <source>Keep exchanging in the background?</source>
      <translation>Im Hintergrund weiter austauschen?</translation>
    </message>
    <message>
      <source>Neighbours get what you wrote, and you get theirs, only while Folkmoot runs. It can stay beside the clock when the window is closed: a click on its icon brings the window back, Ctrl+Q ends it. You can choose again in the preferences.</source>
      <translation>Nachbarn bekommen, was du geschrieben hast, und du ihres nur, solange Folkmoot läuft. Es kann neben der Uhr bleiben, wenn das Fenster geschlossen ist: Ein Klick auf das Symbol bringt das Fenster zurück, Strg+Q beendet es. In deinen Einstellungen kannst du neu wählen.</translation>
    </message>
    <message>
      <source>Open Folkmoot</source>
      <translation>Folkmoot öffnen</translation>
    </message>
    <message>
      <source>Start at login</source>
      <translation>Start bei der Anmeldung</translation>
    </message>
  </context>
  <context>
    <name>Banners</name>
    <message>
      <source>Notices</source>
      <translation>Mitteilungen</translation>
    </message>
  </context>
  <context>
    <name>Board</name>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>{state} ({count})</source>
      <translation>{state} ({count})</translation>
    </message>
    <message>
      <source>{title} cannot be moved there.</source>
      <translation>{title} lässt sich nicht dorthin verschieben.</translation>
    </message>
  </context>
  <context>
    <name>BudgetPanel</name>
    <message>
      <source>Add a line…</source>
      <translation>Posten hinzufügen…</translation>
    </message>
    <message>
      <source>Change the line…</source>
      <translation>Posten ändern…</translation>
    </message>
    <message>
      <source>Drop the line</source>
      <translation>Posten streichen</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Zusammen</translation>
    </message>
  </context>
  <context>
    <name>Busy</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Wird angehalten …</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
  </context>
  <context>
    <name>Calendar</name>
    <message>
      <source>As a list</source>
      <translation>Als Liste</translation>
    </message>
    <message>
      <source>As a month</source>
      <translation>Als Monat</translation>
    </message>
    <message>
      <source>As a week</source>
      <translation>Als Woche</translation>
    </message>
    <message>
      <source>Earlier month</source>
      <translation>Früherer Monat</translation>
    </message>
    <message>
      <source>Earlier week</source>
      <translation>Frühere Woche</translation>
    </message>
    <message>
      <source>Later month</source>
      <translation>Späterer Monat</translation>
    </message>
    <message>
      <source>Later week</source>
      <translation>Spätere Woche</translation>
    </message>
    <message>
      <source>Nothing is planned then.</source>
      <translation>Dann ist nichts geplant.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Week from {day}</source>
      <translation>Woche ab {day}</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
  </context>
  <context>
    <name>CategoriesSheet</name>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Categories of channels</source>
      <translation>Kategorien der Kanäle</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Move {name} down</source>
      <translation>{name} nach unten</translation>
    </message>
    <message>
      <source>Move {name} up</source>
      <translation>{name} nach oben</translation>
    </message>
    <message>
      <source>Name of a new category</source>
      <translation>Name einer neuen Kategorie</translation>
    </message>
    <message>
      <source>Name of the category {name}</source>
      <translation>Name der Kategorie {name}</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
    <message>
      <source>There are no categories yet.</source>
      <translation>Es gibt noch keine Kategorien.</translation>
    </message>
    <message>
      <source>They order the list of channels for everybody. The channels of a category that is removed stay, without a category.</source>
      <translation>Sie ordnen die Liste der Kanäle für alle. Die Kanäle einer entfernten Kategorie bleiben, ohne Kategorie.</translation>
    </message>
  </context>
  <context>
    <name>ChannelActs</name>
    <message>
      <source>Category</source>
      <translation>Kategorie</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <source>Leave {circle}?</source>
      <translation>{circle} verlassen?</translation>
    </message>
    <message>
      <source>No category</source>
      <translation>Keine Kategorie</translation>
    </message>
    <message>
      <source>What you have read stays on this computer. What the others write from now on you cannot read. Somebody who is in it can add you again.</source>
      <translation>Was du gelesen hast, bleibt auf diesem Computer. Was die anderen von nun an schreiben, kannst du nicht lesen. Wer darin ist, kann dich wieder aufnehmen.</translation>
    </message>
    <message>
      <source>You have left {circle}.</source>
      <translation>Du hast {circle} verlassen.</translation>
    </message>
    <message>
      <source>{channel} is archived.</source>
      <translation>{channel} ist archiviert.</translation>
    </message>
    <message>
      <source>{channel} is no favourite any more.</source>
      <translation>{channel} ist kein Favorit mehr.</translation>
    </message>
    <message>
      <source>{channel} is now number {number} of {count}.</source>
      <translation>{channel} steht jetzt an Stelle {number} von {count}.</translation>
    </message>
    <message>
      <source>{channel} is open again.</source>
      <translation>{channel} ist wieder offen.</translation>
    </message>
    <message>
      <source>{channel} stands among your favourites, on all your computers.</source>
      <translation>{channel} steht unter deinen Favoriten, auf allen deinen Computern.</translation>
    </message>
  </context>
  <context>
    <name>ChannelList</name>
    <message>
      <source>Channels</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <source>Mentions</source>
      <translation>Erwähnungen</translation>
    </message>
    <message>
      <source>New channel</source>
      <translation>Neuer Kanal</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gemerkt</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Unterhaltungen</translation>
    </message>
    <message>
      <source>What moderators did</source>
      <translation>Was Moderatoren getan haben</translation>
    </message>
  </context>
  <context>
    <name>ChannelSheet</name>
    <message>
      <source>A place to talk about one thing.</source>
      <translation>Ein Ort, um über eine Sache zu reden.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archivieren</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <source>Create channel</source>
      <translation>Kanal anlegen</translation>
    </message>
    <message>
      <source>Each post has a title, and is answered and voted for on its own. You can change this later.</source>
      <translation>Jeder Beitrag hat einen Titel und wird für sich beantwortet und bewertet. Du kannst das später ändern.</translation>
    </message>
    <message>
      <source>New channel</source>
      <translation>Neuer Kanal</translation>
    </message>
    <message>
      <source>No category</source>
      <translation>Keine Kategorie</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Posts in place of talk</source>
      <translation>Beiträge statt Gespräch</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>for example: street party</source>
      <translation>zum Beispiel: Straßenfest</translation>
    </message>
    <message>
      <source>{channel} is archived.</source>
      <translation>{channel} ist archiviert.</translation>
    </message>
    <message>
      <source>{channel} is open again.</source>
      <translation>{channel} ist wieder offen.</translation>
    </message>
  </context>
  <context>
    <name>Chart</name>
    <message>
      <source>As a picture</source>
      <translation>Als Bild</translation>
    </message>
    <message>
      <source>As a table</source>
      <translation>Als Tabelle</translation>
    </message>
  </context>
  <context>
    <name>ChartPicture</name>
    <message>
      <source>Chart: {title}</source>
      <translation>Diagramm: {title}</translation>
    </message>
  </context>
  <context>
    <name>CheckSheet</name>
    <message numerus="yes">
      <source>%n problem(s) found</source>
      <translation>
        <numerusform>Ein Problem gefunden</numerusform>
        <numerusform>%Ln Probleme gefunden</numerusform>
      </translation>
    </message>
    <message>
      <source>Check what is kept here</source>
      <translation>Prüfen, was hier liegt</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Everything is in order</source>
      <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Looked at {things}.</source>
      <translation>Geprüft: {things}.</translation>
    </message>
    <message>
      <source>Reads everything that is kept on this computer and checks signatures, chains and lists against each other. Nothing is changed.</source>
      <translation>Liest alles, was auf diesem Computer liegt, und prüft Unterschriften, Ketten und Listen gegeneinander. Nichts wird verändert.</translation>
    </message>
  </context>
  <context>
    <name>Checks</name>
    <message>
      <source>A firewall may be in the way: ask a member for the address at the foot of their sidebar and type it above.</source>
      <translation>Vielleicht ist eine Firewall im Weg: Frag ein Mitglied nach der Adresse unten in seiner Seitenleiste und trag sie oben ein.</translation>
    </message>
    <message>
      <source>Are both computers on the same network? A guest Wi-Fi often keeps computers apart.</source>
      <translation>Sind beide Computer im selben Netz? Ein Gäste-WLAN trennt Computer oft voneinander.</translation>
    </message>
    <message>
      <source>Is Folkmoot open on a member's computer right now, and is that computer awake?</source>
      <translation>Ist Folkmoot auf dem Computer eines Mitglieds gerade offen, und ist dieser Computer wach?</translation>
    </message>
    <message numerus="yes">
      <source>The clock of this computer is %n minute(s) off. Set it right.</source>
      <translation>
        <numerusform>Die Uhr dieses Computers geht eine Minute falsch. Stell sie richtig.</numerusform>
        <numerusform>Die Uhr dieses Computers geht %Ln Minuten falsch. Stell sie richtig.</numerusform>
      </translation>
    </message>
    <message>
      <source>What usually helps</source>
      <translation>Was meistens hilft</translation>
    </message>
  </context>
  <context>
    <name>ChoiceInput</name>
    <message>
      <source>Choose…</source>
      <translation>Auswählen …</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Nichts ausgewählt</translation>
    </message>
  </context>
  <context>
    <name>Choices</name>
    <message>
      <source>A private place for your community, kept on your own computers. No account, no server, no company in between.</source>
      <translation>Ein privater Ort für eure Gemeinschaft, auf euren eigenen Computern. Kein Konto, kein Server, keine Firma dazwischen.</translation>
    </message>
    <message>
      <source>Another group</source>
      <translation>Noch eine Gruppe</translation>
    </message>
    <message>
      <source>Back to my group</source>
      <translation>Zurück zu meiner Gruppe</translation>
    </message>
    <message>
      <source>For your street, your house, your workshop. Invite the others afterwards.</source>
      <translation>Für deine Straße, dein Haus, deine Werkstatt. Die anderen lädst du danach ein.</translation>
    </message>
    <message>
      <source>Groups stay apart: neither their people nor what is written mixes.</source>
      <translation>Gruppen bleiben getrennt: Weder ihre Leute noch das Geschriebene vermischt sich.</translation>
    </message>
    <message>
      <source>Join a group</source>
      <translation>Einer Gruppe beitreten</translation>
    </message>
    <message>
      <source>Look around in a sample group first</source>
      <translation>Erst in einer Beispielgruppe umsehen</translation>
    </message>
    <message>
      <source>Open an archive</source>
      <translation>Ein Archiv öffnen</translation>
    </message>
    <message>
      <source>Read a group that was saved to a file, or continue it here.</source>
      <translation>Lies eine Gruppe, die in einer Datei gesichert wurde, oder führe sie hier weiter.</translation>
    </message>
    <message>
      <source>Start a group</source>
      <translation>Eine Gruppe gründen</translation>
    </message>
    <message>
      <source>Welcome to Folkmoot</source>
      <translation>Willkommen bei Folkmoot</translation>
    </message>
    <message>
      <source>You have an invitation from somebody on the same network.</source>
      <translation>Du hast eine Einladung von jemandem im selben Netz.</translation>
    </message>
  </context>
  <context>
    <name>ChoosePassphrase</name>
    <message>
      <source>Choose a passphrase</source>
      <translation>Wähle eine Passphrase</translation>
    </message>
    <message>
      <source>Folkmoot encrypts everything it keeps. No keyring holds the secret here, so you are asked for a passphrase each time Folkmoot starts.</source>
      <translation>Folkmoot verschlüsselt alles, was es aufbewahrt. Hier bewahrt kein Schlüsselbund das Geheimnis auf, deshalb wirst du bei jedem Start nach einer Passphrase gefragt.</translation>
    </message>
    <message>
      <source>Folkmoot encrypts everything it keeps. Without the keyring you are asked for a passphrase each time Folkmoot starts.</source>
      <translation>Folkmoot verschlüsselt alles, was es aufbewahrt. Ohne den Schlüsselbund wirst du bei jedem Start nach einer Passphrase gefragt.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Preparing…</source>
      <translation>Wird vorbereitet …</translation>
    </message>
    <message>
      <source>The invitation opens next.</source>
      <translation>Danach öffnet sich die Einladung.</translation>
    </message>
    <message>
      <source>This passphrase is for the archive {name}, which opens next. It may be the same as another one of yours.</source>
      <translation>Diese Passphrase ist für das Archiv {name}, das sich danach öffnet. Du darfst eine nehmen, die du schon hast.</translation>
    </message>
  </context>
  <context>
    <name>CircleChip</name>
    <message>
      <source>Everyone</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Read by everyone</source>
      <translation>Alle lesen es</translation>
    </message>
    <message>
      <source>Read by the circle {name}</source>
      <translation>Der Kreis {name} liest es</translation>
    </message>
  </context>
  <context>
    <name>ClashCard</name>
    <message>
      <source>Who can settle it: {who}</source>
      <translation>Wer es entscheiden kann: {who}</translation>
    </message>
    <message>
      <source>You can settle it.</source>
      <translation>Du kannst es entscheiden.</translation>
    </message>
  </context>
  <context>
    <name>ComingList</name>
    <message>
      <source>What comes next</source>
      <translation>Was als Nächstes kommt</translation>
    </message>
  </context>
  <context>
    <name>Company</name>
    <message numerus="yes">
      <source>%n other(s)</source>
      <translation>
        <numerusform>%Ln weitere Person</numerusform>
        <numerusform>%Ln weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>Everyone in {group}</source>
      <translation>Alle in {group}</translation>
    </message>
    <message>
      <source>Everyone in {group} reads this, also those who join later.</source>
      <translation>Das lesen alle in {group}, auch wer später dazukommt.</translation>
    </message>
    <message>
      <source>Only a private circle reads this.</source>
      <translation>Das liest nur ein privater Kreis.</translation>
    </message>
    <message>
      <source>Only the circle {name} reads this: {people} and you.</source>
      <translation>Das liest nur der Kreis {name}: {people} und du.</translation>
    </message>
    <message>
      <source>Who can read this</source>
      <translation>Wer das lesen kann</translation>
    </message>
  </context>
  <context>
    <name>CompanySheet</name>
    <message>
      <source>Choose at least one person beside yourself.</source>
      <translation>Wähle außer dir mindestens eine Person.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Help: {names}</source>
      <translation>Hilfe: {names}</translation>
    </message>
    <message>
      <source>Who may know it</source>
      <translation>Wer es wissen darf</translation>
    </message>
  </context>
  <context>
    <name>Completion</name>
    <message>
      <source>Who is mentioned</source>
      <translation>Wer erwähnt wird</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>A file is still being read, or cannot be sent. Wait a moment, or remove it.</source>
      <translation>Eine Datei wird noch gelesen oder kann nicht gesendet werden. Warte einen Moment oder entferne sie.</translation>
    </message>
    <message>
      <source>Answer in the thread</source>
      <translation>In der Unterhaltung antworten</translation>
    </message>
    <message>
      <source>Answer in the thread, read by {people} only</source>
      <translation>In der Unterhaltung antworten, nur {people} liest mit</translation>
    </message>
    <message>
      <source>Ask in a poll</source>
      <translation>Eine Umfrage machen</translation>
    </message>
    <message>
      <source>Attach files</source>
      <translation>Dateien anhängen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Editing your message. Enter saves, Esc leaves it as it was.</source>
      <translation>Du bearbeitest deine Nachricht. Eingabe speichert, Esc lässt sie, wie sie war.</translation>
    </message>
    <message>
      <source>Emoji</source>
      <translation>Emoji</translation>
    </message>
    <message>
      <source>Reply to {name}: {text}</source>
      <translation>Antwort an {name}: {text}</translation>
    </message>
    <message>
      <source>Room for {count} more characters</source>
      <translation>Platz für {count} weitere Zeichen</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Senden</translation>
    </message>
    <message>
      <source>The message stays as it was.</source>
      <translation>Die Nachricht bleibt, wie sie war.</translation>
    </message>
    <message>
      <source>What you write answers nobody now.</source>
      <translation>Was du schreibst, antwortet jetzt niemandem.</translation>
    </message>
    <message>
      <source>Write to {channel}</source>
      <translation>In {channel} schreiben</translation>
    </message>
    <message>
      <source>Write to {channel}, in the circle {circle}</source>
      <translation>In {channel} schreiben, im Kreis {circle}</translation>
    </message>
    <message>
      <source>Write to {people}, in private</source>
      <translation>{people} vertraulich schreiben</translation>
    </message>
  </context>
  <context>
    <name>ConversationStack</name>
    <message>
      <source>Channels are where the group talks, one for each subject.</source>
      <translation>In Kanälen redet die Gruppe, in jedem über eine Sache.</translation>
    </message>
    <message>
      <source>New channel</source>
      <translation>Neuer Kanal</translation>
    </message>
    <message>
      <source>No channel yet</source>
      <translation>Noch kein Kanal</translation>
    </message>
  </context>
  <context>
    <name>ConversationsPage</name>
    <message>
      <source>Conversations</source>
      <translation>Gespräche</translation>
    </message>
  </context>
  <context>
    <name>DatesPanel</name>
    <message>
      <source>Ask for a stand-in</source>
      <translation>Um Vertretung bitten</translation>
    </message>
    <message>
      <source>Call off…</source>
      <translation>Absagen…</translation>
    </message>
    <message>
      <source>Confirm seats</source>
      <translation>Plätze bestätigen</translation>
    </message>
    <message>
      <source>Drop the shift {name}</source>
      <translation>Schicht {name} streichen</translation>
    </message>
    <message>
      <source>Drop the shift {name} on all dates</source>
      <translation>Schicht {name} an allen Terminen streichen</translation>
    </message>
    <message>
      <source>I do it</source>
      <translation>Ich mache es</translation>
    </message>
    <message>
      <source>I do it after all</source>
      <translation>Ich mache es doch</translation>
    </message>
    <message>
      <source>I do not stand in for {name}</source>
      <translation>Ich vertrete {name} nicht</translation>
    </message>
    <message>
      <source>I know</source>
      <translation>Ich weiß es</translation>
    </message>
    <message>
      <source>I know that I am not needed</source>
      <translation>Ich weiß, dass ich nicht gebraucht werde</translation>
    </message>
    <message>
      <source>I know that {name} does it</source>
      <translation>Ich weiß, dass {name} es macht</translation>
    </message>
    <message>
      <source>It does not take place on this date.</source>
      <translation>An diesem Termin findet es nicht statt.</translation>
    </message>
    <message>
      <source>It is noted that you did not come: {when}</source>
      <translation>Es ist vermerkt, dass du nicht gekommen bist: {when}</translation>
    </message>
    <message>
      <source>It is over: {when}</source>
      <translation>Es ist vorbei: {when}</translation>
    </message>
    <message>
      <source>It takes place after all</source>
      <translation>Es findet doch statt</translation>
    </message>
    <message>
      <source>Move…</source>
      <translation>Verlegen…</translation>
    </message>
    <message>
      <source>Note who did not come…</source>
      <translation>Vermerken, wer nicht kam…</translation>
    </message>
    <message>
      <source>Reply…</source>
      <translation>Antworten…</translation>
    </message>
    <message>
      <source>Stand in for {name}</source>
      <translation>{name} vertreten</translation>
    </message>
    <message>
      <source>When or where it is has changed since you said that you come.</source>
      <translation>Zeit oder Ort hat sich geändert, seit du gesagt hast, dass du kommst.</translation>
    </message>
    <message>
      <source>With guests…</source>
      <translation>Mit Gästen…</translation>
    </message>
    <message>
      <source>{answer} (my answer)</source>
      <translation>{answer} (meine Antwort)</translation>
    </message>
    <message>
      <source>{name} stands in for me</source>
      <translation>{name} vertritt mich</translation>
    </message>
  </context>
  <context>
    <name>DayLine</name>
    <message>
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <source>Choose the day from a calendar</source>
      <translation>Den Tag im Kalender auswählen</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
  </context>
  <context>
    <name>Discussion</name>
    <message>
      <source>Discussion</source>
      <translation>Gespräch</translation>
    </message>
    <message numerus="yes">
      <source>Discussion, %n new</source>
      <translation>
        <numerusform>Gespräch, %Ln neue Nachricht</numerusform>
        <numerusform>Gespräch, %Ln neue Nachrichten</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody has said anything about this yet.</source>
      <translation>Dazu hat noch niemand etwas gesagt.</translation>
    </message>
    <message>
      <source>Say something about this</source>
      <translation>Etwas dazu sagen</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Senden</translation>
    </message>
    <message>
      <source>Show earlier messages</source>
      <translation>Frühere Nachrichten zeigen</translation>
    </message>
    <message>
      <source>This message was removed.</source>
      <translation>Diese Nachricht wurde entfernt.</translation>
    </message>
  </context>
  <context>
    <name>DurationInput</name>
    <message>
      <source>1:30, or 45 minutes, 2 hours, 3 weeks</source>
      <translation>1:30, oder 45 Minuten, 2 Stunden, 3 Wochen</translation>
    </message>
  </context>
  <context>
    <name>End</name>
    <message>
      <source>A number of times</source>
      <translation>So und so oft</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>How often in all</source>
      <translation>Wie oft insgesamt</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>Until a day</source>
      <translation>Bis zu einem Tag</translation>
    </message>
    <message>
      <source>Without an end</source>
      <translation>Ohne Ende</translation>
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message numerus="yes">
      <source>%n item(s)</source>
      <translation>
        <numerusform>%Ln Eintrag</numerusform>
        <numerusform>%Ln Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n member(s)</source>
      <translation>
        <numerusform>Ein Mitglied</numerusform>
        <numerusform>%Ln Mitglieder</numerusform>
      </translation>
    </message>
    <message>
      <source>A working invitation is in it, because you may let people in: whoever has the file can join the group with it, once, within ten years. You can take it back under “Invite”.</source>
      <translation>Es enthält eine gültige Einladung, weil du Leute aufnehmen darfst: Wer die Datei hat, kann damit der Gruppe beitreten, einmal, innerhalb von zehn Jahren. Unter „Einladen“ kannst du sie zurücknehmen.</translation>
    </message>
    <message>
      <source>An archive is one file with everything that everyone in the group reads: people, channels, every message with its history, and the signatures that prove them. It has pages that open in any browser, so it can be read in twenty years without Folkmoot.</source>
      <translation>Ein Archiv ist eine Datei mit allem, was alle in der Gruppe lesen: Leute, Kanäle, jede Nachricht mit ihrer Geschichte und die Unterschriften, die sie belegen. Seine Seiten öffnet jeder Browser, man kann es also in zwanzig Jahren ohne Folkmoot lesen.</translation>
    </message>
    <message>
      <source>Archives (*.zip)</source>
      <translation>Archive (*.zip)</translation>
    </message>
    <message>
      <source>Choose where to save…</source>
      <translation>Speicherort wählen …</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Export an archive of {group}</source>
      <translation>Archiv von {group} exportieren</translation>
    </message>
    <message>
      <source>It is not encrypted: whoever has the file can read it. Keep it on a USB stick in a drawer, with somebody you trust, or in an encrypted folder, and check it once a year.</source>
      <translation>Es ist nicht verschlüsselt: Wer die Datei hat, kann sie lesen. Bewahre sie auf einem USB-Stick in der Schublade, bei jemandem, dem du vertraust, oder in einem verschlüsselten Ordner auf, und prüfe sie einmal im Jahr.</translation>
    </message>
    <message>
      <source>Preparing…</source>
      <translation>Wird vorbereitet …</translation>
    </message>
    <message>
      <source>Private circle: {circle}</source>
      <translation>Privater Kreis: {circle}</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Ordner zeigen</translation>
    </message>
    <message>
      <source>The archive is complete</source>
      <translation>Das Archiv ist vollständig</translation>
    </message>
    <message>
      <source>This is for a hand-over</source>
      <translation>Das ist für eine Übergabe</translation>
    </message>
    <message>
      <source>What everyone in the group reads</source>
      <translation>Was alle in der Gruppe lesen</translation>
    </message>
    <message>
      <source>Whoever continues the group from this archive then becomes a steward, unless others have ended your role by then.</source>
      <translation>Wer die Gruppe aus diesem Archiv weiterführt, wird dann Verwalterin oder Verwalter, außer andere haben deine Rolle bis dahin beendet.</translation>
    </message>
  </context>
  <context>
    <name>FeedSheet</name>
    <message>
      <source>All gatherings</source>
      <translation>Alle Treffen</translation>
    </message>
    <message>
      <source>Also those of my private circles</source>
      <translation>Auch die meiner privaten Kreise</translation>
    </message>
    <message>
      <source>Calendar file for other programs</source>
      <translation>Kalenderdatei für andere Programme</translation>
    </message>
    <message>
      <source>Calendars (*.ics)</source>
      <translation>Kalender (*.ics)</translation>
    </message>
    <message>
      <source>Choose a file in a folder that your calendar program watches, or that a sync program carries to your telephone. While Folkmoot runs, it keeps the file up to date with the gatherings of this group. Add the file to your calendar as one to read: what another program writes into it does not come into Folkmoot.</source>
      <translation>Wähle eine Datei in einem Ordner, den dein Kalenderprogramm beobachtet oder den ein Abgleichprogramm auf dein Telefon bringt. Solange Folkmoot läuft, hält es die Datei mit den Treffen dieser Gruppe auf dem neuesten Stand. Füge die Datei deinem Kalender nur zum Lesen hinzu: Was ein anderes Programm hineinschreibt, kommt nicht in Folkmoot an.</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Datei wählen …</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Andere Datei wählen…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>End it…</source>
      <translation>Beenden…</translation>
    </message>
    <message>
      <source>End the calendar file?</source>
      <translation>Die Kalenderdatei beenden?</translation>
    </message>
    <message>
      <source>Folkmoot does not write {file} any more. If it stays, programs that watch it go on showing what stands in it now.</source>
      <translation>Folkmoot schreibt {file} dann nicht mehr. Bleibt die Datei, so zeigen Programme, die sie beobachten, weiter, was jetzt darin steht.</translation>
    </message>
    <message>
      <source>It is not written yet.</source>
      <translation>Sie ist noch nicht geschrieben.</translation>
    </message>
    <message>
      <source>Last written: {when}</source>
      <translation>Zuletzt geschrieben: {when}</translation>
    </message>
    <message>
      <source>Leave the file</source>
      <translation>Datei lassen</translation>
    </message>
    <message>
      <source>No file is chosen.</source>
      <translation>Es ist keine Datei gewählt.</translation>
    </message>
    <message>
      <source>Only those to which I said that I come, or perhaps</source>
      <translation>Nur die, zu denen ich komme oder vielleicht komme</translation>
    </message>
    <message>
      <source>Remove the file</source>
      <translation>Datei löschen</translation>
    </message>
    <message>
      <source>The file is not encrypted. Whoever can open the folder, and whatever service carries it elsewhere, reads what the gatherings are called, when and where they are, and what is written about them.</source>
      <translation>Die Datei ist nicht verschlüsselt. Wer den Ordner öffnen kann, und jeder Dienst, der sie anderswohin bringt, liest, wie die Treffen heißen, wann und wo sie sind und was über sie geschrieben steht.</translation>
    </message>
    <message>
      <source>What stands in it</source>
      <translation>Was darin steht</translation>
    </message>
    <message>
      <source>When you leave a circle, its gatherings go from the file as soon as it is written again. Copies that other programs made of it keep them.</source>
      <translation>Wenn du einen Kreis verlässt, gehen seine Treffen aus der Datei, sobald sie wieder geschrieben wird. Kopien, die andere Programme von ihr gemacht haben, behalten sie.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>{file} could not be removed. Remove it yourself if nobody shall read it.</source>
      <translation>{file} ließ sich nicht löschen. Lösche die Datei selbst, wenn niemand sie lesen soll.</translation>
    </message>
    <message>
      <source>{file} is kept up to date from now on.</source>
      <translation>{file} wird ab jetzt auf dem neuesten Stand gehalten.</translation>
    </message>
    <message>
      <source>{file} is removed.</source>
      <translation>{file} ist gelöscht.</translation>
    </message>
    <message>
      <source>{file} stays as it is.</source>
      <translation>{file} bleibt, wie sie ist.</translation>
    </message>
  </context>
  <context>
    <name>FieldRows</name>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open this address?</source>
      <translation>Diese Adresse öffnen?</translation>
    </message>
  </context>
  <context>
    <name>FileChip</name>
    <message>
      <source>Attach it as it is</source>
      <translation>So anhängen, wie sie ist</translation>
    </message>
    <message>
      <source>Folkmoot cannot take out of this file where and when it was taken. Save it as JPEG or PNG, or attach it with what it says.</source>
      <translation>Folkmoot kann aus dieser Datei nicht herausnehmen, wo und wann sie aufgenommen wurde. Speichere sie als JPEG oder PNG, oder hänge sie mit diesen Angaben an.</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>{name} wird gelesen</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>What does the picture show? Some of us cannot see it.</source>
      <translation>Was zeigt das Bild? Manche von uns können es nicht sehen.</translation>
    </message>
    <message>
      <source>What {name} shows</source>
      <translation>Was {name} zeigt</translation>
    </message>
  </context>
  <context>
    <name>FileTray</name>
    <message numerus="yes">
      <source>At most %n file(s) go with one message. Send the others with the next one.</source>
      <translation>
        <numerusform>Höchstens %Ln Datei passt zu einer Nachricht. Sende die anderen mit der nächsten.</numerusform>
        <numerusform>Höchstens %Ln Dateien passen zu einer Nachricht. Sende die anderen mit der nächsten.</numerusform>
      </translation>
    </message>
    <message>
      <source>Files to send</source>
      <translation>Dateien zum Senden</translation>
    </message>
    <message>
      <source>Leave it in</source>
      <translation>Drin lassen</translation>
    </message>
    <message>
      <source>Picture {when}</source>
      <translation>Bild {when}</translation>
    </message>
    <message>
      <source>Pictures tell where and when they were taken, and with which camera. Folkmoot has taken that out.</source>
      <translation>Bilder verraten, wo und wann sie aufgenommen wurden und mit welcher Kamera. Folkmoot hat das herausgenommen.</translation>
    </message>
    <message>
      <source>The place and time of taking were taken out.</source>
      <translation>Ort und Zeit der Aufnahme wurden herausgenommen.</translation>
    </message>
  </context>
  <context>
    <name>FilesInput</name>
    <message>
      <source>Add a file…</source>
      <translation>Datei hinzufügen …</translation>
    </message>
    <message>
      <source>Add a picture…</source>
      <translation>Bild hinzufügen …</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff)</source>
      <translation>Bilder (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff)</translation>
    </message>
    <message>
      <source>Take {name} off</source>
      <translation>{name} entfernen</translation>
    </message>
    <message>
      <source>What does the picture show? Some of us cannot see it.</source>
      <translation>Was zeigt das Bild? Manche von uns können es nicht sehen.</translation>
    </message>
    <message>
      <source>What {name} shows</source>
      <translation>Was {name} zeigt</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>Any</source>
      <translation>Beliebig</translation>
    </message>
    <message>
      <source>Any state</source>
      <translation>Jeder Zustand</translation>
    </message>
    <message>
      <source>Any tag</source>
      <translation>Jedes Stichwort</translation>
    </message>
    <message>
      <source>Changed since</source>
      <translation>Geändert seit</translation>
    </message>
    <message>
      <source>Find in this list</source>
      <translation>In dieser Liste suchen</translation>
    </message>
    <message>
      <source>Forget a saved filter</source>
      <translation>Gespeicherten Filter vergessen</translation>
    </message>
    <message>
      <source>More filters</source>
      <translation>Weitere Filter</translation>
    </message>
    <message>
      <source>Name of the filter</source>
      <translation>Name des Filters</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <translation>Diesen Filter speichern</translation>
    </message>
    <message>
      <source>Save this filter…</source>
      <translation>Diesen Filter speichern …</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <translation>Gespeicherte Filter</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Stichwort</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close search</source>
      <translation>Suche schließen</translation>
    </message>
    <message>
      <source>Newer result</source>
      <translation>Neuerer Treffer</translation>
    </message>
    <message>
      <source>Older result</source>
      <translation>Älterer Treffer</translation>
    </message>
    <message>
      <source>Search everywhere</source>
      <translation>Überall suchen</translation>
    </message>
    <message>
      <source>Search in this channel</source>
      <translation>In diesem Kanal suchen</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>The sample group cannot be opened. Run folkmoot demo to see why.</source>
      <translation>Die Beispielgruppe lässt sich nicht öffnen. „folkmoot demo“ sagt, warum.</translation>
    </message>
    <message>
      <source>The sample group opens in a window of its own. This takes a few seconds.</source>
      <translation>Die Beispielgruppe öffnet sich in einem eigenen Fenster. Das dauert ein paar Sekunden.</translation>
    </message>
  </context>
  <context>
    <name>FittingList</name>
    <message>
      <source>Where you could help</source>
      <translation>Wo du helfen könntest</translation>
    </message>
  </context>
  <context>
    <name>Form</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
  </context>
  <context>
    <name>FormRow</name>
    <message>
      <source>needed</source>
      <translation>nötig</translation>
    </message>
    <message>
      <source>{field}, needed</source>
      <translation>{field}, nötig</translation>
    </message>
  </context>
  <context>
    <name>FormSheet</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Start afresh</source>
      <translation>Neu beginnen</translation>
    </message>
    <message>
      <source>What you typed before and did not send is here again.</source>
      <translation>Was du zuvor geschrieben und nicht gesendet hast, ist wieder da.</translation>
    </message>
  </context>
  <context>
    <name>GatheringsPage</name>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <source>Choose a gathering that has shifts.</source>
      <translation>Wähle ein Treffen, das Schichten hat.</translation>
    </message>
    <message>
      <source>Rota…</source>
      <translation>Einsatzplan…</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>Zurückgenommen.</translation>
    </message>
    <message numerus="yes">
      <source>You do %n shift(s).</source>
      <translation>
        <numerusform>Du übernimmst eine Schicht.</numerusform>
        <numerusform>Du übernimmst %Ln Schichten.</numerusform>
      </translation>
    </message>
    <message>
      <source>{action}: {title}, {when}</source>
      <translation>{action}: {title}, {when}</translation>
    </message>
  </context>
  <context>
    <name>GroupButton</name>
    <message>
      <source>{group}, news</source>
      <translation>{group}, Neues</translation>
    </message>
    <message>
      <source>{group}, shown</source>
      <translation>{group}, angezeigt</translation>
    </message>
  </context>
  <context>
    <name>GroupView</name>
    <message>
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>More actions</source>
      <translation>Weitere Aktionen</translation>
    </message>
  </context>
  <context>
    <name>HelpPanel</name>
    <message numerus="yes">
      <source>%n helper(s) to be chosen yet.</source>
      <translation>
        <numerusform>Noch %Ln Person ist auszuwählen.</numerusform>
        <numerusform>Noch %Ln Personen sind auszuwählen.</numerusform>
      </translation>
    </message>
    <message>
      <source>For whom it is on which day</source>
      <translation>Für wen es an welchem Tag ist</translation>
    </message>
    <message>
      <source>Found on this computer, from offers and from what people say of themselves. Nobody is told.</source>
      <translation>Auf diesem Computer gefunden, aus Angeboten und aus dem, was Leute von sich sagen. Niemand erfährt davon.</translation>
    </message>
    <message>
      <source>Hand it to others…</source>
      <translation>Anderen übergeben…</translation>
    </message>
    <message>
      <source>How to reach people</source>
      <translation>Wie man die Leute erreicht</translation>
    </message>
    <message>
      <source>I can do it</source>
      <translation>Ich kann das machen</translation>
    </message>
    <message>
      <source>I can do it, with a remark…</source>
      <translation>Ich kann das machen, mit einer Bemerkung …</translation>
    </message>
    <message>
      <source>I can still do it</source>
      <translation>Ich kann es weiterhin</translation>
    </message>
    <message>
      <source>I cannot do it after all</source>
      <translation>Ich kann es doch nicht machen</translation>
    </message>
    <message>
      <source>I do not need it after all</source>
      <translation>Ich brauche es doch nicht</translation>
    </message>
    <message>
      <source>I give all my days back</source>
      <translation>Ich gebe alle meine Tage zurück</translation>
    </message>
    <message>
      <source>I would like it</source>
      <translation>Ich hätte es gern</translation>
    </message>
    <message>
      <source>I would like it, with a remark…</source>
      <translation>Ich hätte es gern, mit einer Bemerkung …</translation>
    </message>
    <message>
      <source>If those to whom you handed it are away, or have left, hand it to others. It is withdrawn from the first ones then.</source>
      <translation>Wenn die, denen du es übergeben hast, weg sind oder die Gruppe verlassen haben, übergib es anderen. Bei den ersten wird es dann zurückgezogen.</translation>
    </message>
    <message>
      <source>It has changed</source>
      <translation>Es hat sich geändert</translation>
    </message>
    <message>
      <source>It has changed since. {name} has not said yet whether it still suits.</source>
      <translation>Es hat sich seitdem geändert. {name} hat noch nicht gesagt, ob es weiterhin passt.</translation>
    </message>
    <message>
      <source>It is settled. Whoever says so now stays in reserve.</source>
      <translation>Es ist vergeben. Wer sich jetzt meldet, bleibt in Reserve.</translation>
    </message>
    <message>
      <source>It still suits me</source>
      <translation>Es passt mir noch</translation>
    </message>
    <message>
      <source>Nobody has posted it yet</source>
      <translation>Noch niemand hat es ausgehängt</translation>
    </message>
    <message>
      <source>Nobody yet.</source>
      <translation>Noch niemand.</translation>
    </message>
    <message>
      <source>Not {name} after all</source>
      <translation>Doch nicht {name}</translation>
    </message>
    <message>
      <source>Only those to whom it was told read this.</source>
      <translation>Nur die, denen es gesagt wurde, lesen das.</translation>
    </message>
    <message>
      <source>Show the offer of {name}</source>
      <translation>Angebot von {name} zeigen</translation>
    </message>
    <message>
      <source>The day, the time or the place is another one than when you said that you can do it.</source>
      <translation>Tag, Uhrzeit oder Ort ist anders als damals, als du gesagt hast, dass du es kannst.</translation>
    </message>
    <message>
      <source>The day, the time or the place is another one than when you said that you would like it.</source>
      <translation>Der Tag, die Uhrzeit oder der Ort ist anders als zu dem Zeitpunkt, als du gesagt hast, dass du es gern hättest.</translation>
    </message>
    <message>
      <source>Who could help</source>
      <translation>Wer helfen könnte</translation>
    </message>
    <message>
      <source>Who helps</source>
      <translation>Wer hilft</translation>
    </message>
    <message>
      <source>Who helps on which day</source>
      <translation>Wer an welchem Tag hilft</translation>
    </message>
    <message>
      <source>Whom it is for</source>
      <translation>Für wen es ist</translation>
    </message>
    <message>
      <source>{name} can do it</source>
      <translation>{name} kann es machen</translation>
    </message>
    <message>
      <source>{name} did it</source>
      <translation>{name} hat es gemacht</translation>
    </message>
    <message>
      <source>{name} does it</source>
      <translation>{name} macht es</translation>
    </message>
    <message>
      <source>{name} gets it</source>
      <translation>{name} bekommt es</translation>
    </message>
    <message>
      <source>{name} got it</source>
      <translation>{name} hat es bekommen</translation>
    </message>
    <message>
      <source>{name} is in reserve</source>
      <translation>{name} steht in Reserve</translation>
    </message>
    <message>
      <source>{name} shall do it</source>
      <translation>{name} soll es machen</translation>
    </message>
    <message>
      <source>{name} shall have it</source>
      <translation>{name} soll es bekommen</translation>
    </message>
    <message>
      <source>{name} would like it</source>
      <translation>{name} hätte es gern</translation>
    </message>
    <message>
      <source>{name}: {contact}</source>
      <translation>{name}: {contact}</translation>
    </message>
  </context>
  <context>
    <name>Hints</name>
    <message>
      <source>"street party"</source>
      <translation>"straßen fest"</translation>
    </message>
    <message>
      <source>also has:file, has:picture, has:reaction, has:reply, has:edit, has:thread, has:poll</source>
      <translation>auch has:file, has:picture, has:reaction, has:reply, has:edit, has:thread, has:poll</translation>
    </message>
    <message>
      <source>both words, anywhere in a text</source>
      <translation>beide Wörter, irgendwo in einem Text</translation>
    </message>
    <message>
      <source>earlier than that month, day or year</source>
      <translation>vor diesem Monat, Tag oder Jahr</translation>
    </message>
    <message>
      <source>from:ana</source>
      <translation>from:ana</translation>
    </message>
    <message>
      <source>in that month, year or on that day</source>
      <translation>in diesem Monat, Jahr oder an diesem Tag</translation>
    </message>
    <message>
      <source>in the channel of this name, or about something of this name</source>
      <translation>im Kanal dieses Namens oder zu etwas, das so heißt</translation>
    </message>
    <message>
      <source>in this state, for example is:done, is:unread, is:saved or is:pinned</source>
      <translation>in diesem Zustand, zum Beispiel is:done, is:unread, is:saved oder is:pinned</translation>
    </message>
    <message>
      <source>in:garden</source>
      <translation>in:garten</translation>
    </message>
    <message>
      <source>kind:message</source>
      <translation>kind:nachricht</translation>
    </message>
    <message>
      <source>on that day or later</source>
      <translation>an diesem Tag oder später</translation>
    </message>
    <message>
      <source>only messages, or whatever else is named</source>
      <translation>nur Nachrichten, oder was sonst genannt ist</translation>
    </message>
    <message>
      <source>party -music</source>
      <translation>Fest -Musik</translation>
    </message>
    <message>
      <source>street party</source>
      <translation>straßen fest</translation>
    </message>
    <message>
      <source>these words next to each other</source>
      <translation>diese Wörter nebeneinander</translation>
    </message>
    <message>
      <source>without the second word</source>
      <translation>ohne das zweite Wort</translation>
    </message>
    <message>
      <source>written by Ana</source>
      <translation>von Ana geschrieben</translation>
    </message>
    <message>
      <source>written by yourself</source>
      <translation>von dir selbst geschrieben</translation>
    </message>
  </context>
  <context>
    <name>HistorySheet</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Everybody in the group can see earlier versions.</source>
      <translation>Alle in der Gruppe können frühere Fassungen sehen.</translation>
    </message>
    <message>
      <source>What was changed</source>
      <translation>Was geändert wurde</translation>
    </message>
    <message>
      <source>What was written before it was removed is not shown.</source>
      <translation>Was vor dem Entfernen dort stand, wird nicht gezeigt.</translation>
    </message>
    <message>
      <source>{name} changed it, {moment}</source>
      <translation>{name} hat es geändert, {moment}</translation>
    </message>
    <message>
      <source>{name} removed it, {moment}</source>
      <translation>{name} hat es entfernt, {moment}</translation>
    </message>
    <message>
      <source>{name} tried, {moment}. It does not count</source>
      <translation>{name} hat es versucht, {moment}. Es zählt nicht</translation>
    </message>
    <message>
      <source>{name} wrote, {moment}</source>
      <translation>{name} schrieb, {moment}</translation>
    </message>
  </context>
  <context>
    <name>HomeList</name>
    <message>
      <source>What is up</source>
      <translation>Was ansteht</translation>
    </message>
  </context>
  <context>
    <name>HomePage</name>
    <message>
      <source>Home</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>The first steps are hidden.</source>
      <translation>Die ersten Schritte sind ausgeblendet.</translation>
    </message>
    <message>
      <source>The news is marked as read.</source>
      <translation>Das Neue ist als gelesen markiert.</translation>
    </message>
  </context>
  <context>
    <name>InviteSheet</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>Einen Tag</numerusform>
        <numerusform>%Ln Tage</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Copy the link</source>
      <translation>Link kopieren</translation>
    </message>
    <message>
      <source>For how many people?</source>
      <translation>Für wie viele Leute?</translation>
    </message>
    <message>
      <source>Invitation link</source>
      <translation>Einladungslink</translation>
    </message>
    <message>
      <source>Invitations (*{ending})</source>
      <translation>Einladungen (*{ending})</translation>
    </message>
    <message>
      <source>Invite to {group}</source>
      <translation>Zu {group} einladen</translation>
    </message>
    <message>
      <source>Let the other person scan this code, and open the link in Folkmoot.</source>
      <translation>Lass die andere Person diesen Code scannen und den Link in Folkmoot öffnen.</translation>
    </message>
    <message>
      <source>Make a sheet to print</source>
      <translation>Blatt zum Drucken</translation>
    </message>
    <message>
      <source>Make a sheet to print…</source>
      <translation>Blatt zum Drucken…</translation>
    </message>
    <message>
      <source>Make an invitation</source>
      <translation>Einladung erstellen</translation>
    </message>
    <message>
      <source>Make another one</source>
      <translation>Noch eine erstellen</translation>
    </message>
    <message>
      <source>Open invitations</source>
      <translation>Offene Einladungen</translation>
    </message>
    <message>
      <source>Save the invitation</source>
      <translation>Einladung speichern</translation>
    </message>
    <message>
      <source>Save to a file…</source>
      <translation>In Datei speichern …</translation>
    </message>
    <message>
      <source>Show a code to scan</source>
      <translation>Code zum Scannen zeigen</translation>
    </message>
    <message>
      <source>Take this one back</source>
      <translation>Diese zurücknehmen</translation>
    </message>
    <message>
      <source>The file {name} cannot be written.</source>
      <translation>Die Datei {name} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The file {name} is in the folder {folder}. Give it to the other person by messenger, by mail or on a stick. A double click on it opens Folkmoot.</source>
      <translation>Die Datei {name} liegt im Ordner {folder}. Gib sie der anderen Person per Messenger, per Mail oder auf einem Stick. Ein Doppelklick darauf öffnet Folkmoot.</translation>
    </message>
    <message>
      <source>The invitation is ready</source>
      <translation>Die Einladung ist fertig</translation>
    </message>
    <message>
      <source>The invitation is saved</source>
      <translation>Die Einladung ist gespeichert</translation>
    </message>
    <message>
      <source>The other person opens Folkmoot, chooses “Join a group” and pastes the link or types the words of the sheet. The file opens Folkmoot by itself. Keep Folkmoot open here, or ask another member to.</source>
      <translation>Die andere Person öffnet Folkmoot, wählt „Einer Gruppe beitreten“ und fügt den Link ein oder tippt die Wörter des Blatts. Die Datei öffnet Folkmoot von selbst. Lass Folkmoot hier offen oder bitte ein anderes Mitglied darum.</translation>
    </message>
    <message>
      <source>Valid for</source>
      <translation>Gültig</translation>
    </message>
    <message>
      <source>Whoever has the link can join while both of you are on the same network. Hand it to that person directly: by messenger, by mail, or on paper.</source>
      <translation>Wer den Link hat, kann beitreten, solange ihr im selben Netz seid. Gib ihn der Person direkt: per Messenger, per Mail oder auf Papier.</translation>
    </message>
    <message>
      <source>invitation</source>
      <translation>Einladung</translation>
    </message>
  </context>
  <context>
    <name>JoinGroup</name>
    <message>
      <source>Address of a member's computer (only if needed)</source>
      <translation>Adresse des Computers eines Mitglieds (nur falls nötig)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Invitation</source>
      <translation>Einladung</translation>
    </message>
    <message>
      <source>Invitation or recovery sheet</source>
      <translation>Einladung oder Wiederherstellungsblatt</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Beitreten</translation>
    </message>
    <message>
      <source>Join a group</source>
      <translation>Einer Gruppe beitreten</translation>
    </message>
    <message>
      <source>Members find it at the foot of their sidebar. Leave it empty to search the network.</source>
      <translation>Mitglieder finden sie unten in ihrer Seitenleiste. Leer lassen, um im Netz zu suchen.</translation>
    </message>
    <message>
      <source>Paste the link, or the whole message with it, or type the words from the paper. If you have lost every computer, type the code of your recovery sheet here.</source>
      <translation>Füge den Link ein oder die ganze Nachricht, in der er steht, oder tippe die Wörter vom Papier ab. Wenn du alle Computer verloren hast, gib hier den Code deines Wiederherstellungsblatts ein.</translation>
    </message>
    <message>
      <source>Read it from a file…</source>
      <translation>Aus einer Datei lesen …</translation>
    </message>
    <message>
      <source>Somebody in the group gives you an invitation. You both need to be on the same network, with Folkmoot open on at least one member's computer.</source>
      <translation>Jemand aus der Gruppe gibt dir eine Einladung. Ihr müsst im selben Netz sein, und bei mindestens einem Mitglied muss Folkmoot offen sein.</translation>
    </message>
    <message>
      <source>This is an invitation to {group}.</source>
      <translation>Das ist eine Einladung zu {group}.</translation>
    </message>
    <message>
      <source>What are you called in this group?</source>
      <translation>Wie heißt du in dieser Gruppe?</translation>
    </message>
    <message>
      <source>With this link this computer joins {group} as another one of yours.</source>
      <translation>Mit diesem Link kommt dieser Computer als ein weiterer von dir in {group}.</translation>
    </message>
    <message>
      <source>With this recovery sheet you come back as the member that you were. Your former computers are out of the group then.</source>
      <translation>Mit diesem Wiederherstellungsblatt kommst du als das Mitglied zurück, das du warst. Deine früheren Computer sind dann nicht mehr in der Gruppe.</translation>
    </message>
  </context>
  <context>
    <name>Keeper</name>
    <message>
      <source>Not pinned any more.</source>
      <translation>Nicht mehr angeheftet.</translation>
    </message>
    <message>
      <source>Not saved any more.</source>
      <translation>Nicht mehr gemerkt.</translation>
    </message>
    <message>
      <source>Pinned for everybody in this channel.</source>
      <translation>Für alle in diesem Kanal angeheftet.</translation>
    </message>
    <message>
      <source>Saved for you alone. It stands under Saved.</source>
      <translation>Nur für dich gemerkt. Es steht unter Gemerkt.</translation>
    </message>
    <message>
      <source>The link is copied. It works for members of this group.</source>
      <translation>Der Link ist kopiert. Er funktioniert für Mitglieder dieser Gruppe.</translation>
    </message>
    <message>
      <source>This channel is one of posts now.</source>
      <translation>Dieser Kanal zeigt jetzt Beiträge.</translation>
    </message>
    <message>
      <source>This channel is one of talk now.</source>
      <translation>Dieser Kanal ist jetzt wieder zum Reden da.</translation>
    </message>
    <message>
      <source>You will be reminded: {when}</source>
      <translation>Du wirst erinnert: {when}</translation>
    </message>
  </context>
  <context>
    <name>KeptSheet</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>It was not sent or saved, and the window shows something else now. Copy what you still need.</source>
      <translation>Es war noch nicht gesendet oder gespeichert, und das Fenster zeigt jetzt etwas anderes. Kopiere, was du noch brauchst.</translation>
    </message>
    <message>
      <source>You were writing this</source>
      <translation>Das hast du gerade geschrieben</translation>
    </message>
  </context>
  <context>
    <name>KeyringClosed</name>
    <message>
      <source>Ask the keyring again</source>
      <translation>Schlüsselbund noch einmal fragen</translation>
    </message>
    <message>
      <source>Choose a passphrase instead</source>
      <translation>Stattdessen eine Passphrase wählen</translation>
    </message>
    <message>
      <source>Folkmoot encrypts everything it keeps. The keyring of this computer holds the secret, and opens with the password with which you log in.</source>
      <translation>Folkmoot verschlüsselt alles, was es aufbewahrt. Das Geheimnis liegt im Schlüsselbund dieses Computers; er öffnet sich mit dem Passwort, mit dem du dich anmeldest.</translation>
    </message>
    <message>
      <source>The keyring stayed closed</source>
      <translation>Der Schlüsselbund blieb geschlossen</translation>
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message>
      <source>Labels to print…</source>
      <translation>Etiketten drucken …</translation>
    </message>
  </context>
  <context>
    <name>LinkLine</name>
    <message>
      <source>Address of the link</source>
      <translation>Adresse des Links</translation>
    </message>
    <message>
      <source>No link</source>
      <translation>Kein Link</translation>
    </message>
    <message>
      <source>Set the link</source>
      <translation>Link setzen</translation>
    </message>
  </context>
  <context>
    <name>LiveEditor</name>
    <message>
      <source>Here, too: {names}</source>
      <translation>Auch hier: {names}</translation>
    </message>
    <message>
      <source>Reading the text…</source>
      <translation>Der Text wird gelesen…</translation>
    </message>
    <message>
      <source>Saved on this computer.</source>
      <translation>Auf diesem Computer gespeichert.</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Wird gespeichert…</translation>
    </message>
  </context>
  <context>
    <name>Locked</name>
    <message>
      <source>Folkmoot is locked</source>
      <translation>Folkmoot ist gesperrt</translation>
    </message>
    <message>
      <source>It opens with the keyring of this computer: while you are logged in, without a question.</source>
      <translation>Es öffnet sich mit dem Schlüsselbund dieses Computers: solange du angemeldet bist, ohne Frage.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Aufschließen</translation>
    </message>
  </context>
  <context>
    <name>MarkedEditor</name>
    <message>
      <source>Bold</source>
      <translation>Fett</translation>
    </message>
    <message>
      <source>Choose the words that shall lead there first.</source>
      <translation>Wähle zuerst die Wörter aus, die dorthin führen sollen.</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>Large heading</source>
      <translation>Große Überschrift</translation>
    </message>
    <message>
      <source>Link…</source>
      <translation>Link…</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Einfacher Text</translation>
    </message>
    <message>
      <source>See how it reads</source>
      <translation>Ansehen, wie es sich liest</translation>
    </message>
    <message>
      <source>Small heading</source>
      <translation>Kleine Überschrift</translation>
    </message>
  </context>
  <context>
    <name>MarkedView</name>
    <message>
      <source>Read on</source>
      <translation>Weiterlesen</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
  </context>
  <context>
    <name>MeetingPanel</name>
    <message>
      <source>Agenda</source>
      <translation>Tagesordnung</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Beschlossen</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>I am not there</source>
      <translation>Ich bin nicht da</translation>
    </message>
    <message>
      <source>I am there</source>
      <translation>Ich bin da</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>More: {topic}</source>
      <translation>Mehr: {topic}</translation>
    </message>
    <message>
      <source>Who does what</source>
      <translation>Wer was tut</translation>
    </message>
    <message>
      <source>{name} leads it.</source>
      <translation>{name} leitet es.</translation>
    </message>
  </context>
  <context>
    <name>MeetingsPage</name>
    <message>
      <source>A later meeting ratifies these minutes, and none is called yet. Its chair then says here that the people there agree.</source>
      <translation>Eine spätere Sitzung genehmigt dieses Protokoll, und noch ist keine einberufen. Wer sie leitet, sagt dann hier, dass die Anwesenden zustimmen.</translation>
    </message>
    <message>
      <source>First call the next meeting</source>
      <translation>Beruf zuerst die nächste Sitzung ein</translation>
    </message>
  </context>
  <context>
    <name>MembersPane</name>
    <message>
      <source>Close the list of members</source>
      <translation>Liste der Mitglieder schließen</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Mitglieder</translation>
    </message>
  </context>
  <context>
    <name>MembersSide</name>
    <message>
      <source>Members</source>
      <translation>Mitglieder</translation>
    </message>
  </context>
  <context>
    <name>MembersView</name>
    <message>
      <source>About {name}</source>
      <translation>Über {name}</translation>
    </message>
    <message>
      <source>Members of this channel</source>
      <translation>Mitglieder dieses Kanals</translation>
    </message>
    <message>
      <source>Write to {name}, in private</source>
      <translation>{name} vertraulich schreiben</translation>
    </message>
  </context>
  <context>
    <name>Mentioning</name>
    <message>
      <source>{everyone}: everybody in the group</source>
      <translation>{everyone}: jede und jeder in der Gruppe</translation>
    </message>
    <message>
      <source>{everyone}: everybody in this circle</source>
      <translation>{everyone}: jede und jeder in diesem Kreis</translation>
    </message>
    <message>
      <source>{role}: all who hold this role</source>
      <translation>{role}: alle mit diesem Amt</translation>
    </message>
  </context>
  <context>
    <name>MessageArea</name>
    <message>
      <source>Messages appear here as soon as they reach this computer.</source>
      <translation>Nachrichten erscheinen hier, sobald sie diesen Computer erreichen.</translation>
    </message>
    <message>
      <source>Nobody has written here yet</source>
      <translation>Hier hat noch niemand geschrieben</translation>
    </message>
    <message>
      <source>Say hello.</source>
      <translation>Sag hallo.</translation>
    </message>
  </context>
  <context>
    <name>MessageFiles</name>
    <message>
      <source>Fetch it</source>
      <translation>Holen</translation>
    </message>
    <message>
      <source>Look at it</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <source>Open with another program</source>
      <translation>Mit einem anderen Programm öffnen</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Kopie speichern …</translation>
    </message>
  </context>
  <context>
    <name>MessageView</name>
    <message>
      <source>Arrow keys go from message to message. R replies, T replies in a thread, plus reacts, E edits, Delete removes, the menu key shows everything.</source>
      <translation>Pfeiltasten gehen von Nachricht zu Nachricht. R antwortet, T antwortet in einer Unterhaltung, Plus reagiert, E bearbeitet, Entf entfernt, die Menütaste zeigt alles.</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Nachrichten</translation>
    </message>
  </context>
  <context>
    <name>Minutes</name>
    <message>
      <source>Minutes</source>
      <translation>Protokoll</translation>
    </message>
  </context>
  <context>
    <name>ModulesCard</name>
    <message>
      <source>What is switched off is hidden from everybody. What is in it stays.</source>
      <translation>Was ausgeschaltet ist, wird bei allen ausgeblendet. Was darin steht, bleibt erhalten.</translation>
    </message>
    <message>
      <source>What this group uses</source>
      <translation>Was diese Gruppe benutzt</translation>
    </message>
  </context>
  <context>
    <name>MomentInput</name>
    <message>
      <source>from</source>
      <translation>von</translation>
    </message>
    <message>
      <source>until</source>
      <translation>bis</translation>
    </message>
    <message>
      <source>{field}, from</source>
      <translation>{field}, von</translation>
    </message>
    <message>
      <source>{field}, until</source>
      <translation>{field}, bis</translation>
    </message>
  </context>
  <context>
    <name>MomentLine</name>
    <message>
      <source>{field}, time of day</source>
      <translation>{field}, Uhrzeit</translation>
    </message>
  </context>
  <context>
    <name>MonthGrid</name>
    <message>
      <source>Month</source>
      <translation>Monat</translation>
    </message>
  </context>
  <context>
    <name>NameCard</name>
    <message>
      <source>A sentence, for example: neighbours of Elm Street who help each other.</source>
      <translation>Ein Satz, zum Beispiel: Nachbarn der Ulmenstraße, die einander helfen.</translation>
    </message>
    <message>
      <source>Empty: the name from its founding.</source>
      <translation>Leer: der Name von der Gründung.</translation>
    </message>
    <message>
      <source>Everybody in the group sees these.</source>
      <translation>Das sehen alle in der Gruppe.</translation>
    </message>
    <message>
      <source>Name and purpose</source>
      <translation>Name und Zweck</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>Name der Gruppe</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>What the group is for</source>
      <translation>Wofür die Gruppe da ist</translation>
    </message>
  </context>
  <context>
    <name>Navigation</name>
    <message>
      <source>This link cannot be followed</source>
      <translation>Diesem Link kann nicht gefolgt werden</translation>
    </message>
  </context>
  <context>
    <name>NewPassphrase</name>
    <message>
      <source>Could be guessed with effort. A word or two more would help.</source>
      <translation>Mit Mühe zu erraten. Ein oder zwei Wörter mehr würden helfen.</translation>
    </message>
    <message>
      <source>Four or five words that do not belong together are easy to remember and hard to guess.</source>
      <translation>Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
      <source>Good. One more word would make it strong.</source>
      <translation>Gut. Mit noch einem Wort wäre sie stark.</translation>
    </message>
    <message>
      <source>Nobody can reset it. If you forget it, what is on this computer stays closed; your group still has its copies.</source>
      <translation>Niemand kann sie zurücksetzen. Wenn du sie vergisst, bleibt verschlossen, was auf diesem Computer liegt; deine Gruppe hat weiterhin ihre Kopien.</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Short: somebody with this computer could guess it within hours. Add words.</source>
      <translation>Kurz: Wer diesen Computer hat, könnte sie in Stunden erraten. Nimm mehr Wörter.</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>Passphrase anzeigen</translation>
    </message>
    <message>
      <source>Strong.</source>
      <translation>Stark.</translation>
    </message>
    <message>
      <source>The two are not the same.</source>
      <translation>Die beiden sind nicht gleich.</translation>
    </message>
  </context>
  <context>
    <name>NewestButton</name>
    <message>
      <source>Go to the newest message: {count}</source>
      <translation>Zur neuesten Nachricht: {count}</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Neueste</translation>
    </message>
  </context>
  <context>
    <name>OpenArchive</name>
    <message numerus="yes">
      <source>%n item(s), every file complete and unchanged</source>
      <translation>
        <numerusform>%Ln Eintrag, jede Datei vollständig und unverändert</numerusform>
        <numerusform>%Ln Einträge, jede Datei vollständig und unverändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n member(s)</source>
      <translation>
        <numerusform>Ein Mitglied</numerusform>
        <numerusform>%Ln Mitglieder</numerusform>
      </translation>
    </message>
    <message>
      <source>An archive is a file in which a group was saved whole: people, channels, every message.</source>
      <translation>Ein Archiv ist eine Datei, in der eine Gruppe ganz gesichert ist: Leute, Kanäle, jede Nachricht.</translation>
    </message>
    <message>
      <source>Archives (*.zip);;All files (*)</source>
      <translation>Archive (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Datei wählen …</translation>
    </message>
    <message>
      <source>Continue the group on this computer, as myself</source>
      <translation>Die Gruppe auf diesem Computer weiterführen, unter meinem Namen</translation>
    </message>
    <message>
      <source>Made by somebody who only read the group: no member has signed it</source>
      <translation>Von jemandem gemacht, der die Gruppe nur las: Kein Mitglied hat unterschrieben</translation>
    </message>
    <message>
      <source>No file chosen yet</source>
      <translation>Noch keine Datei gewählt</translation>
    </message>
    <message>
      <source>Only read it</source>
      <translation>Nur lesen</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open an archive</source>
      <translation>Ein Archiv öffnen</translation>
    </message>
    <message>
      <source>Saved on {day}, {size}</source>
      <translation>Gesichert am {day}, {size}</translation>
    </message>
    <message>
      <source>Signed by {person}</source>
      <translation>Unterschrieben von {person}</translation>
    </message>
    <message>
      <source>What are you called in it?</source>
      <translation>Wie heißt du darin?</translation>
    </message>
  </context>
  <context>
    <name>Pane</name>
    <message>
      <source>That message has not reached this computer yet.</source>
      <translation>Diese Nachricht hat diesen Computer noch nicht erreicht.</translation>
    </message>
    <message>
      <source>This channel is archived: everything can be read, nothing more is written here.</source>
      <translation>Dieser Kanal ist archiviert: Alles ist zu lesen, neu geschrieben wird hier nichts.</translation>
    </message>
  </context>
  <context>
    <name>PassphraseSheet</name>
    <message>
      <source>Choose a passphrase</source>
      <translation>Wähle eine Passphrase</translation>
    </message>
    <message>
      <source>Choose another passphrase</source>
      <translation>Eine andere Passphrase wählen</translation>
    </message>
    <message>
      <source>Set the passphrase</source>
      <translation>Passphrase setzen</translation>
    </message>
    <message>
      <source>The passphrase until now</source>
      <translation>Die bisherige Passphrase</translation>
    </message>
    <message>
      <source>You are asked for it each time Folkmoot starts, and after a lock. It is not sent anywhere.</source>
      <translation>Du wirst bei jedem Start von Folkmoot und nach einer Sperre danach gefragt. Sie wird nirgendwohin gesendet.</translation>
    </message>
  </context>
  <context>
    <name>PeersPopover</name>
    <message>
      <source>Address of a neighbour's computer</source>
      <translation>Adresse des Computers eines Nachbarn</translation>
    </message>
    <message>
      <source>Address, like 192.168.1.20:4000</source>
      <translation>Adresse, etwa 192.168.1.20:4000</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Verbinden</translation>
    </message>
    <message>
      <source>Connected.</source>
      <translation>Verbunden.</translation>
    </message>
    <message>
      <source>Connecting to {peer}…</source>
      <translation>Verbinde mit {peer} …</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>Adresse kopieren</translation>
    </message>
    <message>
      <source>No other computer belongs to this group yet.</source>
      <translation>Noch gehört kein anderer Computer zu dieser Gruppe.</translation>
    </message>
    <message>
      <source>Other computers of the group</source>
      <translation>Andere Computer der Gruppe</translation>
    </message>
    <message>
      <source>Show what is put aside…</source>
      <translation>Zeigen, was zurückgestellt ist …</translation>
    </message>
    <message numerus="yes">
      <source>The clock of this computer is %n minute(s) off. Set it right, or your messages stand in the wrong place.</source>
      <translation>
        <numerusform>Die Uhr dieses Computers geht eine Minute falsch. Stell sie richtig, sonst stehen deine Nachrichten an der falschen Stelle.</numerusform>
        <numerusform>Die Uhr dieses Computers geht %Ln Minuten falsch. Stell sie richtig, sonst stehen deine Nachrichten an der falschen Stelle.</numerusform>
      </translation>
    </message>
    <message>
      <source>This computer listens at</source>
      <translation>Dieser Computer ist erreichbar unter</translation>
    </message>
    <message>
      <source>Who is here</source>
      <translation>Wer da ist</translation>
    </message>
    <message>
      <source>no address at the moment</source>
      <translation>zurzeit keiner Adresse</translation>
    </message>
  </context>
  <context>
    <name>PeoplePage</name>
    <message>
      <source>Find by name, skill or language</source>
      <translation>Nach Name, Können oder Sprache suchen</translation>
    </message>
    <message>
      <source>Invite somebody</source>
      <translation>Jemanden einladen</translation>
    </message>
    <message>
      <source>Invite the first neighbour: make an invitation and hand over the link.</source>
      <translation>Lade die erste Nachbarin ein: Erstelle eine Einladung und gib den Link weiter.</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Mitglieder</translation>
    </message>
    <message>
      <source>Nobody here matches that.</source>
      <translation>Das passt auf niemanden hier.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Leute</translation>
    </message>
    <message>
      <source>You are the first</source>
      <translation>Du bist der erste Mensch hier</translation>
    </message>
    <message>
      <source>Your profile is saved.</source>
      <translation>Dein Profil ist gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>PersonChip</name>
    <message>
      <source>Take {name} off</source>
      <translation>{name} entfernen</translation>
    </message>
  </context>
  <context>
    <name>PersonPicker</name>
    <message>
      <source>Type a part of the name</source>
      <translation>Einen Teil des Namens eingeben</translation>
    </message>
  </context>
  <context>
    <name>PictureSheet</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Open with another program</source>
      <translation>Mit einem anderen Programm öffnen</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Kopie speichern …</translation>
    </message>
    <message>
      <source>This picture cannot be shown here. Save a copy, and open it in another program.</source>
      <translation>Dieses Bild kann hier nicht gezeigt werden. Speichere eine Kopie und öffne sie in einem anderen Programm.</translation>
    </message>
  </context>
  <context>
    <name>Posts</name>
    <message>
      <source>A post has a title and a text. Others answer it and vote for it.</source>
      <translation>Ein Beitrag hat einen Titel und einen Text. Andere antworten darauf und stimmen für ihn.</translation>
    </message>
    <message>
      <source>A sentence is enough: what it is about, or a question.</source>
      <translation>Ein Satz genügt: worum es geht, oder eine Frage.</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Best first</source>
      <translation>Beste zuerst</translation>
    </message>
    <message>
      <source>Change the post</source>
      <translation>Beitrag ändern</translation>
    </message>
    <message>
      <source>Everybody who reads the channel can answer it and vote for it.</source>
      <translation>Alle, die den Kanal lesen, können darauf antworten und dafür stimmen.</translation>
    </message>
    <message>
      <source>Latest answer first</source>
      <translation>Neueste Antwort zuerst</translation>
    </message>
    <message>
      <source>Most votes first</source>
      <translation>Meiste Stimmen zuerst</translation>
    </message>
    <message>
      <source>New post</source>
      <translation>Neuer Beitrag</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <source>No answers yet</source>
      <translation>Noch keine Antworten</translation>
    </message>
    <message>
      <source>No posts yet</source>
      <translation>Noch keine Beiträge</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Älteste zuerst</translation>
    </message>
    <message>
      <source>Order of the answers</source>
      <translation>Reihenfolge der Antworten</translation>
    </message>
    <message>
      <source>Order of the posts</source>
      <translation>Reihenfolge der Beiträge</translation>
    </message>
    <message>
      <source>Post it</source>
      <translation>Veröffentlichen</translation>
    </message>
    <message>
      <source>Posts</source>
      <translation>Beiträge</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Vote for it, or take the vote back</source>
      <translation>Dafür stimmen oder die Stimme zurücknehmen</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>one of them yours</source>
      <translation>eine davon deine</translation>
    </message>
    <message>
      <source>your vote</source>
      <translation>deine Stimme</translation>
    </message>
  </context>
  <context>
    <name>PreferencesPage</name>
    <message>
      <source>Find a preference</source>
      <translation>Eine Einstellung finden</translation>
    </message>
    <message>
      <source>No preference has these words. Try fewer.</source>
      <translation>Keine Einstellung hat diese Wörter. Versuch es mit weniger.</translation>
    </message>
  </context>
  <context>
    <name>ProfileCard</name>
    <message numerus="yes">
      <source>%n computer(s)</source>
      <translation>
        <numerusform>Ein Computer</numerusform>
        <numerusform>%Ln Computer</numerusform>
      </translation>
    </message>
    <message>
      <source>About</source>
      <translation>Über mich</translation>
    </message>
    <message>
      <source>Back to the list</source>
      <translation>Zurück zur Liste</translation>
    </message>
    <message>
      <source>Can help with</source>
      <translation>Kann helfen mit</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <source>Do not hear</source>
      <translation>Nicht hören</translation>
    </message>
    <message>
      <source>Do not hear {name} any more</source>
      <translation>{name} nicht mehr hören</translation>
    </message>
    <message>
      <source>Edit my profile</source>
      <translation>Mein Profil bearbeiten</translation>
    </message>
    <message>
      <source>Hear again</source>
      <translation>Wieder hören</translation>
    </message>
    <message>
      <source>Hear {name} again</source>
      <translation>{name} wieder hören</translation>
    </message>
    <message>
      <source>In the group</source>
      <translation>In der Gruppe</translation>
    </message>
    <message>
      <source>Invited by {person}</source>
      <translation>Eingeladen von {person}</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Sprachen</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Since {day}</source>
      <translation>Seit {day}</translation>
    </message>
    <message>
      <source>Their messages are folded and do not count. Nobody learns of it.</source>
      <translation>Ihre Nachrichten sind eingeklappt und zählen nicht. Niemand erfährt davon.</translation>
    </message>
    <message>
      <source>Write to {name}, in private</source>
      <translation>{name} vertraulich schreiben</translation>
    </message>
    <message>
      <source>Write to…</source>
      <translation>Schreiben an …</translation>
    </message>
    <message>
      <source>here now</source>
      <translation>jetzt da</translation>
    </message>
    <message>
      <source>this is you</source>
      <translation>das bist du</translation>
    </message>
  </context>
  <context>
    <name>ProfileOpening</name>
    <message>
      <source>Folkmoot cannot open what it keeps</source>
      <translation>Folkmoot kann nicht öffnen, was es aufbewahrt</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Wird geöffnet…</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
  </context>
  <context>
    <name>ProfileSheet</name>
    <message>
      <source>My profile</source>
      <translation>Mein Profil</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message numerus="yes">
      <source>That is too long: at most %n character(s).</source>
      <translation>
        <numerusform>Das ist zu lang: höchstens ein Zeichen.</numerusform>
        <numerusform>Das ist zu lang: höchstens %Ln Zeichen.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QrCard</name>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>Text kopieren</translation>
    </message>
    <message>
      <source>This is too long for a code to scan. Copy the text instead.</source>
      <translation>Das ist zu lang für einen Code zum Scannen. Kopiere stattdessen den Text.</translation>
    </message>
    <message>
      <source>{what}, as a text</source>
      <translation>{what}, als Text</translation>
    </message>
  </context>
  <context>
    <name>QrPicture</name>
    <message>
      <source>Code to scan: {what}</source>
      <translation>Code zum Scannen: {what}</translation>
    </message>
  </context>
  <context>
    <name>RecordBoard</name>
    <message>
      <source>These are the newest ones. The list has older ones.</source>
      <translation>Das sind die neuesten. Ältere stehen in der Liste.</translation>
    </message>
  </context>
  <context>
    <name>RecordDetails</name>
    <message>
      <source> · changed {moment}</source>
      <translation> · geändert {moment}</translation>
    </message>
    <message>
      <source>Added by {name}, {moment}</source>
      <translation>Hinzugefügt von {name}, {moment}</translation>
    </message>
    <message>
      <source>History…</source>
      <translation>Verlauf …</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Wird gelesen …</translation>
    </message>
    <message>
      <source>What refers to this</source>
      <translation>Was darauf verweist</translation>
    </message>
    <message>
      <source>a private circle</source>
      <translation>ein privater Kreis</translation>
    </message>
  </context>
  <context>
    <name>RecordFiles</name>
    <message>
      <source>Pictures and files</source>
      <translation>Bilder und Dateien</translation>
    </message>
  </context>
  <context>
    <name>RecordHistory</name>
    <message>
      <source>Bring back what it was after this change: {said}</source>
      <translation>Wiederherstellen, was nach dieser Änderung da war: {said}</translation>
    </message>
    <message>
      <source>Bring this back</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>History of {title}</source>
      <translation>Verlauf von {title}</translation>
    </message>
    <message>
      <source>Reading the history…</source>
      <translation>Der Verlauf wird gelesen …</translation>
    </message>
    <message>
      <source>Show older changes</source>
      <translation>Ältere Änderungen zeigen</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>added: {text}</source>
      <translation>hinzugefügt: {text}</translation>
    </message>
    <message>
      <source>removed: {text}</source>
      <translation>entfernt: {text}</translation>
    </message>
    <message>
      <source>{field}: {before} became {after}</source>
      <translation>{field}: {before} wurde zu {after}</translation>
    </message>
    <message>
      <source>{field}: {before} was taken off</source>
      <translation>{field}: {before} wurde entfernt</translation>
    </message>
    <message>
      <source>{name} changed this.</source>
      <translation>{name} hat das geändert.</translation>
    </message>
    <message>
      <source>{name} tried to change this; it does not count.</source>
      <translation>{name} wollte das ändern; es gilt nicht.</translation>
    </message>
  </context>
  <context>
    <name>RecordInput</name>
    <message>
      <source>Type a part of the title</source>
      <translation>Einen Teil des Titels eingeben</translation>
    </message>
  </context>
  <context>
    <name>RecordList</name>
    <message>
      <source>List: {what}</source>
      <translation>Liste: {what}</translation>
    </message>
    <message>
      <source>Looking through older ones…</source>
      <translation>Ältere werden durchgesehen …</translation>
    </message>
    <message>
      <source>Nothing here matches the filter.</source>
      <translation>Nichts hier passt zum Filter.</translation>
    </message>
    <message>
      <source>These are the newest ones. The filter finds older ones.</source>
      <translation>Das sind die neuesten. Ältere findet der Filter.</translation>
    </message>
  </context>
  <context>
    <name>RecordsPage</name>
    <message>
      <source>Back to the list</source>
      <translation>Zurück zur Liste</translation>
    </message>
    <message>
      <source>Nothing changes: it is so already.</source>
      <translation>Nichts ändert sich: Es ist schon so.</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Gespeichert.</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>Zurückgenommen.</translation>
    </message>
  </context>
  <context>
    <name>RecurrenceInput</name>
    <message>
      <source>Daily, every so many days:</source>
      <translation>Täglich, alle so viele Tage:</translation>
    </message>
    <message>
      <source>Day of the week</source>
      <translation>Wochentag</translation>
    </message>
    <message>
      <source>How many days, weeks, months or years from one to the next</source>
      <translation>Wie viele Tage, Wochen, Monate oder Jahre von einem Mal zum nächsten</translation>
    </message>
    <message>
      <source>Monthly, every so many months:</source>
      <translation>Monatlich, alle so viele Monate:</translation>
    </message>
    <message>
      <source>On the same day of the month</source>
      <translation>Am selben Tag des Monats</translation>
    </message>
    <message>
      <source>On the {first}</source>
      <translation>Am {first}</translation>
    </message>
    <message>
      <source>Only once</source>
      <translation>Nur einmal</translation>
    </message>
    <message>
      <source>Weekly, every so many weeks:</source>
      <translation>Wöchentlich, alle so viele Wochen:</translation>
    </message>
    <message>
      <source>Where in the month</source>
      <translation>Wann im Monat</translation>
    </message>
    <message>
      <source>Yearly, every so many years:</source>
      <translation>Jährlich, alle so viele Jahre:</translation>
    </message>
  </context>
  <context>
    <name>Reminding</name>
    <message>
      <source>A day may be written as “tomorrow” or “friday”. Only you are reminded.</source>
      <translation>Ein Tag kann als „morgen“ oder „Freitag“ geschrieben werden. Nur du wirst erinnert.</translation>
    </message>
    <message>
      <source>At another time…</source>
      <translation>Zu einer anderen Zeit…</translation>
    </message>
    <message>
      <source>In 20 minutes</source>
      <translation>In 20 Minuten</translation>
    </message>
    <message>
      <source>In an hour</source>
      <translation>In einer Stunde</translation>
    </message>
    <message>
      <source>No reminder</source>
      <translation>Keine Erinnerung</translation>
    </message>
    <message>
      <source>Remind me</source>
      <translation>Erinnere mich</translation>
    </message>
    <message>
      <source>Reminder</source>
      <translation>Erinnerung</translation>
    </message>
    <message>
      <source>This evening</source>
      <translation>Heute Abend</translation>
    </message>
    <message>
      <source>Tomorrow morning</source>
      <translation>Morgen früh</translation>
    </message>
    <message>
      <source>When do you want to be reminded?</source>
      <translation>Wann möchtest du erinnert werden?</translation>
    </message>
  </context>
  <context>
    <name>Results</name>
    <message>
      <source>Messages found</source>
      <translation>Gefundene Nachrichten</translation>
    </message>
  </context>
  <context>
    <name>RollModel</name>
    <message>
      <source>How they are</source>
      <translation>Wie es ihnen geht</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Seit</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>reported by {name}</source>
      <translation>gemeldet von {name}</translation>
    </message>
    <message>
      <source>to an earlier instruction</source>
      <translation>auf eine frühere Anweisung</translation>
    </message>
  </context>
  <context>
    <name>RollPanel</name>
    <message>
      <source>Phone tree for those who have not opened it…</source>
      <translation>Telefonkette für alle, die sie noch nicht geöffnet haben …</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Wer ist in Sicherheit?</translation>
    </message>
    <message>
      <source>What was said before</source>
      <translation>Was vorher gesagt wurde</translation>
    </message>
    <message>
      <source>{moment}: {instruction}</source>
      <translation>{moment}: {instruction}</translation>
    </message>
  </context>
  <context>
    <name>RollTable</name>
    <message>
      <source>Roll call</source>
      <translation>Wer ist in Sicherheit?</translation>
    </message>
  </context>
  <context>
    <name>RotaSheet</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Every shift of the next dates has enough people.</source>
      <translation>Jede Schicht der nächsten Termine hat genug Leute.</translation>
    </message>
    <message numerus="yes">
      <source>I do my %n shift(s)</source>
      <translation>
        <numerusform>Ich übernehme meine Schicht</numerusform>
        <numerusform>Ich übernehme meine %Ln Schichten</numerusform>
      </translation>
    </message>
    <message>
      <source>Rota for {title}</source>
      <translation>Einsatzplan für {title}</translation>
    </message>
    <message>
      <source>This is a proposal, worked out from who did how much so far and who says no to a date. Each person takes a shift.</source>
      <translation>Das ist ein Vorschlag, berechnet daraus, wer bisher wie viel getan hat und wer einem Termin absagt. Jede Person übernimmt selbst eine Schicht.</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Search everything in this group</source>
      <translation>Alles in dieser Gruppe durchsuchen</translation>
    </message>
    <message>
      <source>What can be typed next</source>
      <translation>Was als Nächstes getippt werden kann</translation>
    </message>
  </context>
  <context>
    <name>SearchLine</name>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
  </context>
  <context>
    <name>SearchPage</name>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%Ln gefunden</numerusform>
        <numerusform>%Ln gefunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found so far</source>
      <translation>
        <numerusform>Bisher %Ln gefunden</numerusform>
        <numerusform>Bisher %Ln gefunden</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Suche läuft …</translation>
    </message>
    <message>
      <source>Nothing fits. Try fewer or shorter words.</source>
      <translation>Nichts passt. Versuche es mit weniger oder kürzeren Wörtern.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Search everything that you can read here</source>
      <translation>Alles durchsuchen, was du hier lesen kannst</translation>
    </message>
    <message>
      <source>Type a word to look for.</source>
      <translation>Gib ein Wort ein, nach dem gesucht wird.</translation>
    </message>
    <message>
      <source>What is still arriving is found as it arrives.</source>
      <translation>Was noch eintrifft, wird gefunden, sobald es da ist.</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <source>{piece}: is searched as a word. There are {known}</source>
      <translation>{piece}: wird als Wort gesucht. Es gibt {known}</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>Nobody may change these now. Decide together who does: make somebody a steward.</source>
      <translation>Das darf im Moment niemand ändern. Beschließt gemeinsam, wer es darf: Nehmt jemanden in die Verwaltung auf.</translation>
    </message>
    <message>
      <source>Proposed. It takes effect when enough members have signed it.</source>
      <translation>Vorgeschlagen. Es gilt, sobald genügend Mitglieder unterschrieben haben.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>The name, the purpose and what the group uses are changed by {names}. Ask them.</source>
      <translation>Wie die Gruppe heißt, wofür sie da ist und was sie benutzt, ändert, wer dafür zuständig ist: {names}. Frag dort.</translation>
    </message>
    <message>
      <source>The settings are saved.</source>
      <translation>Die Einstellungen sind gespeichert.</translation>
    </message>
    <message>
      <source>This is in force now.</source>
      <translation>Das gilt jetzt.</translation>
    </message>
    <message>
      <source>You may change the name, the purpose and what the group uses.</source>
      <translation>Du darfst ändern, wie die Gruppe heißt, wofür sie da ist und was sie benutzt.</translation>
    </message>
  </context>
  <context>
    <name>Side</name>
    <message>
      <source>Fold</source>
      <translation>Einklappen</translation>
    </message>
    <message>
      <source>Hide this page</source>
      <translation>Diese Seite ausblenden</translation>
    </message>
    <message>
      <source>Pin to the top</source>
      <translation>Oben anheften</translation>
    </message>
    <message>
      <source>Show {page} again</source>
      <translation>{page} wieder anzeigen</translation>
    </message>
    <message>
      <source>Start or join another group…</source>
      <translation>Noch eine Gruppe gründen oder ihr beitreten …</translation>
    </message>
    <message>
      <source>Unfold</source>
      <translation>Ausklappen</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Lösen</translation>
    </message>
    <message>
      <source>{group}, choose a group</source>
      <translation>{group}, Gruppe wählen</translation>
    </message>
  </context>
  <context>
    <name>SideSheet</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>SidebarView</name>
    <message>
      <source>Pages and channels</source>
      <translation>Seiten und Kanäle</translation>
    </message>
  </context>
  <context>
    <name>StartGroup</name>
    <message>
      <source>Any name your neighbours know you by. You can be somebody else in another group.</source>
      <translation>Irgendein Name, unter dem deine Nachbarn dich kennen. In einer anderen Gruppe kannst du anders heißen.</translation>
    </message>
    <message>
      <source>It starts with the channels {names}. You can change them later.</source>
      <translation>Sie beginnt mit den Kanälen {names}. Du kannst sie später ändern.</translation>
    </message>
    <message>
      <source>Linden Street</source>
      <translation>Lindenstraße</translation>
    </message>
    <message>
      <source>Start a group</source>
      <translation>Eine Gruppe gründen</translation>
    </message>
    <message>
      <source>Start the group</source>
      <translation>Gruppe gründen</translation>
    </message>
    <message>
      <source>Starting the group…</source>
      <translation>Die Gruppe wird gegründet …</translation>
    </message>
    <message>
      <source>What are you called in it?</source>
      <translation>Wie heißt du darin?</translation>
    </message>
    <message>
      <source>What is the group called?</source>
      <translation>Wie heißt die Gruppe?</translation>
    </message>
    <message>
      <source>What kind of group is it?</source>
      <translation>Was für eine Gruppe ist es?</translation>
    </message>
    <message>
      <source>You will be its first member. Everybody you invite keeps a full copy on their own computer.</source>
      <translation>Du bist ihr erstes Mitglied. Alle, die du einlädst, haben eine vollständige Kopie auf dem eigenen Computer.</translation>
    </message>
  </context>
  <context>
    <name>StatusChip</name>
    <message>
      <source>Shows who is here</source>
      <translation>Zeigt, wer da ist</translation>
    </message>
  </context>
  <context>
    <name>Surroundings</name>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Write to {name}</source>
      <translation>{name} schreiben</translation>
    </message>
  </context>
  <context>
    <name>Switcher</name>
    <message>
      <source>Destinations</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Gehe zu</translation>
    </message>
    <message>
      <source>Go to a channel, a person, a page, an action…</source>
      <translation>Gehe zu Kanal, Mensch, Seite, Befehl …</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>So heißt nichts.</translation>
    </message>
  </context>
  <context>
    <name>TagsEditor</name>
    <message>
      <source>Take the tag {tag} off</source>
      <translation>Schlagwort {tag} entfernen</translation>
    </message>
    <message>
      <source>Words with commas between</source>
      <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
      <source>{tag} is off</source>
      <translation>{tag} ist entfernt</translation>
    </message>
  </context>
  <context>
    <name>TakeInSheet</name>
    <message numerus="yes">
      <source>%n date(s) moved or called off</source>
      <translation>
        <numerusform>%Ln Termin verlegt oder abgesagt</numerusform>
        <numerusform>%Ln Termine verlegt oder abgesagt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gathering(s) taken in.</source>
      <translation>
        <numerusform>%Ln Treffen übernommen.</numerusform>
        <numerusform>%Ln Treffen übernommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new gathering(s)</source>
      <translation>
        <numerusform>%Ln neues Treffen</numerusform>
        <numerusform>%Ln neue Treffen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n that came from a calendar before</source>
      <translation>
        <numerusform>%Ln, das schon aus einem Kalender kam</numerusform>
        <numerusform>%Ln, die schon aus einem Kalender kamen</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Nothing changes: all of it was taken in before.</source>
      <translation>Nichts ändert sich: Das alles wurde schon übernommen.</translation>
    </message>
    <message>
      <source>Take a calendar file in</source>
      <translation>Eine Kalenderdatei übernehmen</translation>
    </message>
    <message>
      <source>Take it in</source>
      <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
      <source>Taking in: %n left</source>
      <translation>
        <numerusform>Wird übernommen: noch %Ln</numerusform>
        <numerusform>Wird übernommen: noch %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>What will be left out or changed</source>
      <translation>Was weggelassen oder geändert wird</translation>
    </message>
    <message>
      <source>comes again</source>
      <translation>wiederholt sich</translation>
    </message>
    <message>
      <source>{title}: {reason}</source>
      <translation>{title}: {reason}</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… und %Ln weiteres</numerusform>
        <numerusform>… und %Ln weitere</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ThreadPane</name>
    <message>
      <source>Back to the channel</source>
      <translation>Zurück zum Kanal</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Folgen</translation>
    </message>
    <message>
      <source>New answers here are counted and told.</source>
      <translation>Neue Antworten hier werden gezählt und gemeldet.</translation>
    </message>
    <message>
      <source>New answers here are not told any more. The thread stays in the channel.</source>
      <translation>Neue Antworten hier werden nicht mehr gemeldet. Die Unterhaltung bleibt im Kanal.</translation>
    </message>
    <message>
      <source>Stop following</source>
      <translation>Nicht mehr folgen</translation>
    </message>
    <message>
      <source>Thread in {channel}</source>
      <translation>Unterhaltung in {channel}</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>Unlock</name>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Choose the key file…</source>
      <translation>Schlüsseldatei wählen …</translation>
    </message>
    <message>
      <source>It opens with the key file that was chosen when it was made.</source>
      <translation>Es öffnet sich mit der Schlüsseldatei, die beim Anlegen gewählt wurde.</translation>
    </message>
    <message>
      <source>Key file</source>
      <translation>Schlüsseldatei</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>Passphrase anzeigen</translation>
    </message>
    <message>
      <source>The archive {name} opens with the passphrase that you chose when you first opened it.</source>
      <translation>Das Archiv {name} öffnet sich mit der Passphrase, die du gewählt hast, als du es zum ersten Mal geöffnet hast.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Aufschließen</translation>
    </message>
    <message>
      <source>Unlocking…</source>
      <translation>Wird aufgeschlossen …</translation>
    </message>
    <message>
      <source>Welcome back</source>
      <translation>Willkommen zurück</translation>
    </message>
    <message>
      <source>What Folkmoot keeps on this computer is locked.</source>
      <translation>Was Folkmoot auf diesem Computer aufbewahrt, ist gesperrt.</translation>
    </message>
  </context>
  <context>
    <name>UnreadBar</name>
    <message>
      <source>Go to the first one</source>
      <translation>Zur ersten</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Als gelesen markieren</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>{group} – Folkmoot</source>
      <translation>{group} – Folkmoot</translation>
    </message>
    <message>
      <source>{group}, from an archive – Folkmoot</source>
      <translation>{group}, aus einem Archiv – Folkmoot</translation>
    </message>
  </context>
  <context>
    <name>WindowLock</name>
    <message>
      <source>Choose a passphrase…</source>
      <translation>Eine Passphrase wählen …</translation>
    </message>
    <message>
      <source>Folkmoot opens with the keyring of this computer. A lock hides everything and stops the exchange with neighbours, but whoever sits here while you are logged in opens it again with one click. With a passphrase, only you do.</source>
      <translation>Folkmoot öffnet sich mit dem Schlüsselbund dieses Computers. Eine Sperre verbirgt alles und hält den Austausch mit Nachbarn an, aber wer hier sitzt, solange du angemeldet bist, öffnet es mit einem Klick wieder. Mit einer Passphrase kannst das nur du.</translation>
    </message>
    <message>
      <source>Lock anyway</source>
      <translation>Trotzdem sperren</translation>
    </message>
    <message>
      <source>Lock without a passphrase?</source>
      <translation>Ohne Passphrase sperren?</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>Not locked</source>
      <translation>Nicht gesperrt</translation>
    </message>
  </context>
  <context>
    <name>WriteSheet</name>
    <message>
      <source>Only the people whom you choose read it. Nobody else learns what is said, or who is in it.</source>
      <translation>Nur die Personen, die du wählst, lesen es. Sonst erfährt niemand, was gesagt wird oder wer dabei ist.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Leute</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <source>Write to…</source>
      <translation>Schreiben an …</translation>
    </message>
  </context>
  <context>
    <name>Writing</name>
    <message>
      <source>A change was not saved and waits as a draft. {why}</source>
      <translation>Eine Änderung wurde nicht gespeichert und wartet als Entwurf. {why}</translation>
    </message>
    <message>
      <source>A message was not sent and waits as a draft. {why}</source>
      <translation>Eine Nachricht wurde nicht gesendet und wartet als Entwurf. {why}</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Attach files</source>
      <translation>Dateien anhängen</translation>
    </message>
    <message>
      <source>Files go with a new message. Save this change first, or leave it.</source>
      <translation>Dateien gehören zu einer neuen Nachricht. Speichere erst diese Änderung, oder lass sie.</translation>
    </message>
    <message>
      <source>It disappears here and on every computer of the group as soon as that computer hears of it. Nobody can bring it back. Whoever has read it may have copied it, and computers that have it keep it sealed, out of sight.</source>
      <translation>Sie verschwindet hier und auf jedem Computer der Gruppe, sobald er davon hört. Niemand kann sie zurückholen. Wer sie gelesen hat, hat sie vielleicht kopiert, und Computer, die sie haben, behalten sie versiegelt, außer Sicht.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open this address in your browser?</source>
      <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove this message?</source>
      <translation>Diese Nachricht entfernen?</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <source>Write to this address with your mail program?</source>
      <translation>An diese Adresse mit deinem Mailprogramm schreiben?</translation>
    </message>
    <message>
      <source>{address}

The site can see that somebody on your network opened it.</source>
      <translation>{address}

Die Seite kann sehen, dass jemand aus deinem Netz sie geöffnet hat.</translation>
    </message>
  </context>
  <context>
    <name>actions</name>
    <message>
      <source>&amp;About Folkmoot</source>
      <translation>&amp;Über Folkmoot</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <source>&amp;Check what is kept here…</source>
      <translation>&amp;Prüfen, was hier liegt…</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <source>&amp;Export an archive…</source>
      <translation>&amp;Archiv exportieren …</translation>
    </message>
    <message>
      <source>&amp;Find here</source>
      <translation>&amp;Hier suchen</translation>
    </message>
    <message>
      <source>&amp;Go to…</source>
      <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
      <source>&amp;Group</source>
      <translation>&amp;Gruppe</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Invite somebody…</source>
      <translation>Jemanden &amp;einladen …</translation>
    </message>
    <message>
      <source>&amp;Keyboard</source>
      <translation>&amp;Tastatur</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <source>&amp;Lists of messages</source>
      <translation>&amp;Listen von Nachrichten</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>&amp;Sperren</translation>
    </message>
    <message>
      <source>&amp;Page</source>
      <translation>&amp;Seite</translation>
    </message>
    <message>
      <source>&amp;Preferences</source>
      <translation>&amp;Meine Einstellungen</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Read on</source>
      <translation>&amp;Weiterlesen</translation>
    </message>
    <message>
      <source>&amp;Settings of the group</source>
      <translation>Ein&amp;stellungen der Gruppe</translation>
    </message>
    <message>
      <source>&amp;Usual size</source>
      <translation>&amp;Übliche Größe</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;Write</source>
      <translation>&amp;Schreiben</translation>
    </message>
    <message>
      <source>Add: {what}</source>
      <translation>Hinzufügen: {what}</translation>
    </message>
    <message>
      <source>Appeal…</source>
      <translation>Einspruch erheben …</translation>
    </message>
    <message>
      <source>Archive channel</source>
      <translation>Kanal archivieren</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Wie das &amp;System</translation>
    </message>
    <message>
      <source>Ask for help</source>
      <translation>Um Hilfe bitten</translation>
    </message>
    <message>
      <source>Ask in a poll…</source>
      <translation>Eine Umfrage machen …</translation>
    </message>
    <message>
      <source>Ask without your name…</source>
      <translation>Ohne Namen bitten …</translation>
    </message>
    <message>
      <source>Attach files…</source>
      <translation>Dateien anhängen …</translation>
    </message>
    <message>
      <source>Board to print…</source>
      <translation>Aushang drucken …</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <source>Calendar file for other programs…</source>
      <translation>Kalenderdatei für andere Programme…</translation>
    </message>
    <message>
      <source>Call a meeting</source>
      <translation>Eine Sitzung einberufen</translation>
    </message>
    <message>
      <source>Categories of channels…</source>
      <translation>Kategorien der Kanäle …</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Channel above</source>
      <translation>Kanal darüber</translation>
    </message>
    <message>
      <source>Channel below</source>
      <translation>Kanal darunter</translation>
    </message>
    <message>
      <source>Channel with news above</source>
      <translation>Kanal mit Neuem darüber</translation>
    </message>
    <message>
      <source>Channel with news below</source>
      <translation>Kanal mit Neuem darunter</translation>
    </message>
    <message>
      <source>Copy a &amp;link to this</source>
      <translation>&amp;Link hierher kopieren</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Link kopieren</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Text kopieren</translation>
    </message>
    <message>
      <source>Do not hear this person any more</source>
      <translation>Diese Person nicht mehr hören</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <source>Favourite channel</source>
      <translation>Lieblingskanal</translation>
    </message>
    <message>
      <source>Files…</source>
      <translation>Dateien …</translation>
    </message>
    <message>
      <source>Find &amp;everywhere</source>
      <translation>Ü&amp;berall suchen</translation>
    </message>
    <message>
      <source>First unread message</source>
      <translation>Erste ungelesene Nachricht</translation>
    </message>
    <message>
      <source>For&amp;ward</source>
      <translation>&amp;Vorwärts</translation>
    </message>
    <message>
      <source>G&amp;o</source>
      <translation>Ge&amp;hen</translation>
    </message>
    <message>
      <source>Gro&amp;ups</source>
      <translation>Gr&amp;uppen</translation>
    </message>
    <message>
      <source>Hear this person again</source>
      <translation>Diese Person wieder hören</translation>
    </message>
    <message>
      <source>Hide for everybody…</source>
      <translation>Für alle verbergen …</translation>
    </message>
    <message>
      <source>High &amp;contrast</source>
      <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
      <source>Hold a rehearsal</source>
      <translation>Eine Übung abhalten</translation>
    </message>
    <message>
      <source>I am on my way</source>
      <translation>Ich bin unterwegs</translation>
    </message>
    <message>
      <source>I am safe</source>
      <translation>Ich bin in Sicherheit</translation>
    </message>
    <message>
      <source>I need help</source>
      <translation>Ich brauche Hilfe</translation>
    </message>
    <message>
      <source>In a group</source>
      <translation>In einer Gruppe</translation>
    </message>
    <message>
      <source>Invite to something</source>
      <translation>Zu etwas einladen</translation>
    </message>
    <message>
      <source>Lar&amp;ger</source>
      <translation>&amp;Größer</translation>
    </message>
    <message>
      <source>Leave this circle…</source>
      <translation>Diesen Kreis verlassen …</translation>
    </message>
    <message>
      <source>Mark all news as read</source>
      <translation>Alles Neue als gelesen markieren</translation>
    </message>
    <message>
      <source>Mark channel as read</source>
      <translation>Kanal als gelesen markieren</translation>
    </message>
    <message>
      <source>Mark unread from here</source>
      <translation>Ab hier als ungelesen markieren</translation>
    </message>
    <message>
      <source>Members of this channel</source>
      <translation>Mitglieder dieses Kanals</translation>
    </message>
    <message>
      <source>Messages that mention me</source>
      <translation>Nachrichten, die mich erwähnen</translation>
    </message>
    <message>
      <source>Mo&amp;deration</source>
      <translation>&amp;Moderation</translation>
    </message>
    <message>
      <source>Move channel down</source>
      <translation>Kanal nach unten</translation>
    </message>
    <message>
      <source>Move channel up</source>
      <translation>Kanal nach oben</translation>
    </message>
    <message>
      <source>Name, purpose and category</source>
      <translation>Name, Zweck und Kategorie</translation>
    </message>
    <message>
      <source>New channel…</source>
      <translation>Neuer Kanal …</translation>
    </message>
    <message>
      <source>New post…</source>
      <translation>Neuer Beitrag …</translation>
    </message>
    <message>
      <source>Newest message</source>
      <translation>Neueste Nachricht</translation>
    </message>
    <message>
      <source>Next &amp;misspelt word</source>
      <translation>Nächstes &amp;falsch geschriebenes Wort</translation>
    </message>
    <message>
      <source>Nothing here yet</source>
      <translation>Hier ist noch nichts</translation>
    </message>
    <message>
      <source>Notifications of this channel</source>
      <translation>Benachrichtigungen zu diesem Kanal</translation>
    </message>
    <message>
      <source>Offer help</source>
      <translation>Hilfe anbieten</translation>
    </message>
    <message>
      <source>On the page {page}</source>
      <translation>Auf der Seite {page}</translation>
    </message>
    <message>
      <source>Open channel again</source>
      <translation>Kanal wieder öffnen</translation>
    </message>
    <message>
      <source>Pause the author…</source>
      <translation>Den Verfasser pausieren lassen …</translation>
    </message>
    <message>
      <source>People whom I do not hear</source>
      <translation>Wen ich nicht höre</translation>
    </message>
    <message>
      <source>Phone tree to print…</source>
      <translation>Telefonkette zum Drucken …</translation>
    </message>
    <message>
      <source>Pin or unpin</source>
      <translation>Anheften oder lösen</translation>
    </message>
    <message>
      <source>Pinned messages</source>
      <translation>Angeheftete Nachrichten</translation>
    </message>
    <message>
      <source>Posts in place of talk</source>
      <translation>Beiträge statt Gespräch</translation>
    </message>
    <message>
      <source>React…</source>
      <translation>Reagieren …</translation>
    </message>
    <message>
      <source>Remind me later…</source>
      <translation>Später erinnern…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Entfernen …</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Reply in thread</source>
      <translation>In einer Unterhaltung antworten</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Melden …</translation>
    </message>
    <message>
      <source>Rota…</source>
      <translation>Einsatzplan…</translation>
    </message>
    <message>
      <source>S&amp;maller</source>
      <translation>&amp;Kleiner</translation>
    </message>
    <message>
      <source>Save as a calendar file…</source>
      <translation>Als Kalenderdatei sichern…</translation>
    </message>
    <message>
      <source>Save, or save no longer</source>
      <translation>Merken oder nicht mehr merken</translation>
    </message>
    <message>
      <source>Saved messages</source>
      <translation>Gemerkte Nachrichten</translation>
    </message>
    <message>
      <source>Search in this channel</source>
      <translation>In diesem Kanal suchen</translation>
    </message>
    <message>
      <source>Send an alert</source>
      <translation>Warnung senden</translation>
    </message>
    <message>
      <source>Show to everybody again</source>
      <translation>Allen wieder zeigen</translation>
    </message>
    <message>
      <source>Slow the channel…</source>
      <translation>Kanal verlangsamen …</translation>
    </message>
    <message>
      <source>Start or &amp;join another group…</source>
      <translation>&amp;Noch eine Gruppe gründen oder ihr beitreten …</translation>
    </message>
    <message>
      <source>Take a calendar file in…</source>
      <translation>Eine Kalenderdatei übernehmen…</translation>
    </message>
    <message>
      <source>The groups, in their order</source>
      <translation>Die Gruppen, in ihrer Reihenfolge</translation>
    </message>
    <message>
      <source>The pages, in the order of the sidebar</source>
      <translation>Die Seiten, in der Reihenfolge der Seitenleiste</translation>
    </message>
    <message>
      <source>This &amp;channel</source>
      <translation>Dieser &amp;Kanal</translation>
    </message>
    <message>
      <source>Threads that I follow</source>
      <translation>Unterhaltungen, denen ich folge</translation>
    </message>
    <message>
      <source>Vote for it, or take the vote back</source>
      <translation>Dafür stimmen oder die Stimme zurücknehmen</translation>
    </message>
    <message>
      <source>Vote, or see who voted…</source>
      <translation>Abstimmen oder sehen, wer abgestimmt hat …</translation>
    </message>
    <message>
      <source>What moderators did</source>
      <translation>Was Moderatoren getan haben</translation>
    </message>
    <message>
      <source>What was changed…</source>
      <translation>Was geändert wurde …</translation>
    </message>
    <message>
      <source>Write to…</source>
      <translation>Schreiben an …</translation>
    </message>
    <message>
      <source>in the list of messages</source>
      <translation>in der Liste der Nachrichten</translation>
    </message>
  </context>
  <context>
    <name>aid</name>
    <message numerus="yes">
      <source>%n day(s) ahead are free.</source>
      <translation>
        <numerusform>%Ln kommender Tag ist frei.</numerusform>
        <numerusform>%Ln kommende Tage sind frei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more needed</source>
      <translation>
        <numerusform>noch %Ln nötig</numerusform>
        <numerusform>noch %Ln nötig</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n day(s) ahead are taken.</source>
      <translation>
        <numerusform>Der %Ln Tag, der kommt, ist vergeben.</numerusform>
        <numerusform>Alle %Ln Tage, die kommen, sind vergeben.</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer on the help board</source>
      <translation>Antworte am Hilfebrett</translation>
    </message>
    <message>
      <source>Ask without your name</source>
      <translation>Ohne deinen Namen bitten</translation>
    </message>
    <message>
      <source>Board to print</source>
      <translation>Aushang zum Drucken</translation>
    </message>
    <message>
      <source>By {day}</source>
      <translation>Bis {day}</translation>
    </message>
    <message>
      <source>Give {day} back</source>
      <translation>{day} zurückgeben</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>Übergeben</translation>
    </message>
    <message>
      <source>Hand it to others</source>
      <translation>Anderen übergeben</translation>
    </message>
    <message>
      <source>Help board of {group}</source>
      <translation>Hilfebrett von {group}</translation>
    </message>
    <message>
      <source>Hidden from everybody else: your name, your words and how to reach you. Not hidden: the people below know who you are. Whoever carries your sealed message for the group sees that you have written something private, and when. What is posted may give you away by itself: a rare wish, a place, a time soon after.</source>
      <translation>Allen anderen verborgen: dein Name, deine Worte und wie man dich erreicht. Nicht verborgen: Die Leute unten wissen, wer du bist. Wer deine versiegelte Nachricht für die Gruppe weiterträgt, sieht, dass du etwas Privates geschrieben hast, und wann. Was ausgehängt wird, kann dich selbst verraten: ein seltener Wunsch, ein Ort, ein Zeitpunkt kurz danach.</translation>
    </message>
    <message>
      <source>I take {day}</source>
      <translation>Ich übernehme {day}</translation>
    </message>
    <message>
      <source>Its last day is over.</source>
      <translation>Der letzte Tag ist vorbei.</translation>
    </message>
    <message>
      <source>Nobody else is in the group yet. Invite somebody first.</source>
      <translation>Noch ist sonst niemand in der Gruppe. Lade zuerst jemanden ein.</translation>
    </message>
    <message>
      <source>Nothing is open that everybody reads. Put something up first.</source>
      <translation>Es ist nichts offen, was alle lesen. Hänge zuerst etwas auf.</translation>
    </message>
    <message numerus="yes">
      <source>On %n day(s) ahead somebody is lacking.</source>
      <translation>
        <numerusform>An %Ln kommenden Tag fehlt jemand.</numerusform>
        <numerusform>An %Ln kommenden Tagen fehlt jemand.</numerusform>
      </translation>
    </message>
    <message>
      <source>Only the people below and you read it, in a private circle. It stands with the ask, and you can change it or take it back; who has read it has read it.</source>
      <translation>Nur die Leute unten und du lesen es, in einem privaten Kreis. Es steht bei der Bitte, und du kannst es ändern oder zurücknehmen; wer es gelesen hat, hat es gelesen.</translation>
    </message>
    <message>
      <source>The next one: {day}.</source>
      <translation>Der nächste: {day}.</translation>
    </message>
    <message>
      <source>Week of {day}</source>
      <translation>Woche vom {day}</translation>
    </message>
    <message>
      <source>You write to the people below in a private circle. One of them posts it on the board in their own name and in their own words, for somebody who is not named.</source>
      <translation>Du schreibst den Leuten unten in einem privaten Kreis. Jemand von ihnen hängt es im eigenen Namen und mit eigenen Worten auf, für jemanden, der nicht genannt wird.</translation>
    </message>
    <message>
      <source>Your words go to the people below, in a private circle of theirs and yours. One of them posts them on the board without your name.</source>
      <translation>Deine Worte gehen an die Leute unten, in einem privaten Kreis mit ihnen. Jemand von ihnen hängt sie ohne deinen Namen aus.</translation>
    </message>
    <message>
      <source>fits your offer: {title}</source>
      <translation>passt zu deinem Angebot: {title}</translation>
    </message>
    <message>
      <source>fits your skill: {skill}</source>
      <translation>passt zu dem, was du kannst: {skill}</translation>
    </message>
    <message>
      <source>good at: {skill}</source>
      <translation>kann gut: {skill}</translation>
    </message>
    <message numerus="yes">
      <source>has helped %n time(s) in 30 days, so comes later</source>
      <translation>
        <numerusform>hat in 30 Tagen %Ln Mal geholfen, kommt deshalb später</numerusform>
        <numerusform>hat in 30 Tagen %Ln Mal geholfen, kommt deshalb später</numerusform>
      </translation>
    </message>
    <message>
      <source>in reserve: {names}</source>
      <translation>in Reserve: {names}</translation>
    </message>
    <message>
      <source>in the same place: {place}</source>
      <translation>am selben Ort: {place}</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>noch niemand</translation>
    </message>
    <message>
      <source>offers: {title}</source>
      <translation>bietet an: {title}</translation>
    </message>
    <message>
      <source>on that day: {day}</source>
      <translation>an dem Tag: {day}</translation>
    </message>
    <message>
      <source>one too many: say who does it</source>
      <translation>zu viele: sage, wer es macht</translation>
    </message>
    <message>
      <source>one too many: say who gets it</source>
      <translation>einer zu viel: Sage, wer es bekommt</translation>
    </message>
    <message>
      <source>speaks {language}</source>
      <translation>spricht {language}</translation>
    </message>
    <message>
      <source>{day}, {hour}</source>
      <translation>{day}, {hour}</translation>
    </message>
    <message>
      <source>{day}: {names}</source>
      <translation>{day}: {names}</translation>
    </message>
    <message>
      <source>{name} shall do it</source>
      <translation>{name} soll es machen</translation>
    </message>
    <message>
      <source>{rule}, from {day}</source>
      <translation>{rule}, ab {day}</translation>
    </message>
  </context>
  <context>
    <name>alerts</name>
    <message>
      <source>Answer and time</source>
      <translation>Antwort und Uhrzeit</translation>
    </message>
    <message>
      <source>As it was on {moment}: some may have opened it meanwhile.</source>
      <translation>Stand: {moment}. Manche haben es seither vielleicht geöffnet.</translation>
    </message>
    <message>
      <source>Caller</source>
      <translation>Wer anruft</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Ruft an</translation>
    </message>
    <message>
      <source>How to reach them</source>
      <translation>Wie sie zu erreichen sind</translation>
    </message>
    <message>
      <source>Nothing is known: knock at the door</source>
      <translation>Nichts bekannt: an der Tür klopfen</translation>
    </message>
    <message>
      <source>Phone tree: {title}</source>
      <translation>Telefonkette: {title}</translation>
    </message>
    <message>
      <source>Until {moment}. Note what you hear, and tell it to whoever keeps the list.</source>
      <translation>Bis {moment}. Notiere, was du hörst, und sag es denen, die die Liste führen.</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Who calls whom</source>
      <translation>Wer ruft wen an</translation>
    </message>
  </context>
  <context>
    <name>asides</name>
    <message>
      <source>Changes that do not count, for example because their author was removed before anybody had seen them. They stay on this computer and are shown nowhere else.</source>
      <translation>Änderungen, die nicht zählen, zum Beispiel weil jemand ausgeschlossen wurde, bevor andere sie gesehen hatten. Sie bleiben auf diesem Computer und werden sonst nirgends gezeigt.</translation>
    </message>
    <message>
      <source>Nothing is put aside in this group. In another group of this computer there may be something.</source>
      <translation>In dieser Gruppe ist nichts zurückgestellt. In einer anderen Gruppe auf diesem Computer vielleicht.</translation>
    </message>
    <message>
      <source>Only the newest are shown here; there are {count} in all.</source>
      <translation>Hier stehen nur die neuesten; insgesamt sind es {count}.</translation>
    </message>
    <message>
      <source>Those who may suspend somebody can read here what others wrote.</source>
      <translation>Wer Mitglieder sperren darf, kann hier lesen, was andere geschrieben haben.</translation>
    </message>
    <message>
      <source>What is put aside</source>
      <translation>Was zurückgestellt ist</translation>
    </message>
    <message>
      <source>{name}, {when}: {what}</source>
      <translation>{name}, {when}: {what}</translation>
    </message>
  </context>
  <context>
    <name>calendar</name>
    <message numerus="yes">
      <source>%n entry(s)</source>
      <translation>
        <numerusform>ein Eintrag</numerusform>
        <numerusform>%Ln Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>noch %Ln</numerusform>
        <numerusform>noch %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>{day}, today</source>
      <translation>{day}, heute</translation>
    </message>
    <message>
      <source>{day}, {count}: {entries}</source>
      <translation>{day}, {count}: {entries}</translation>
    </message>
    <message>
      <source>{time} {title}</source>
      <translation>{time} {title}</translation>
    </message>
  </context>
  <context>
    <name>channels</name>
    <message>
      <source>Archived ({count})</source>
      <translation>Archiviert ({count})</translation>
    </message>
    <message>
      <source>Direct messages</source>
      <translation>Direkte Nachrichten</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>Favoriten</translation>
    </message>
    <message>
      <source>Only this private circle reads it</source>
      <translation>Nur dieser private Kreis liest es</translation>
    </message>
    <message>
      <source>Other channels</source>
      <translation>Andere Kanäle</translation>
    </message>
    <message>
      <source>Write to…</source>
      <translation>Schreiben an …</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>eingeklappt</translation>
    </message>
    <message>
      <source>in the circle {name}</source>
      <translation>im Kreis {name}</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>ausgeklappt</translation>
    </message>
  </context>
  <context>
    <name>charts</name>
    <message>
      <source>Nothing is known yet.</source>
      <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>{name}: first {first} ({start}), last {last} ({end}); most {most} ({high}), least {least} ({low}).</source>
      <translation>{name}: zuerst {first} ({start}), zuletzt {last} ({end}); höchstens {most} ({high}), mindestens {least} ({low}).</translation>
    </message>
    <message>
      <source>{name}: nothing is known yet.</source>
      <translation>{name}: noch ist nichts bekannt.</translation>
    </message>
  </context>
  <context>
    <name>clashes</name>
    <message>
      <source>Whose turn it is: {who}, until {when}.</source>
      <translation>Wer an der Reihe ist: {who}, bis {when}.</translation>
    </message>
    <message>
      <source>Whose turn it is: {who}.</source>
      <translation>Wer an der Reihe ist: {who}.</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>The link is copied. It works for members of this group.</source>
      <translation>Der Link ist kopiert. Er funktioniert für Mitglieder dieser Gruppe.</translation>
    </message>
  </context>
  <context>
    <name>company</name>
    <message numerus="yes">
      <source>%n change(s) not shown: from before you were in, or still on the way. What is written in a new channel shows.</source>
      <translation>
        <numerusform>%Ln Änderung wird nicht gezeigt: Sie ist aus der Zeit, bevor du dabei warst, oder noch unterwegs. Was in einem neuen Kanal geschrieben wird, ist zu sehen.</numerusform>
        <numerusform>%Ln Änderungen werden nicht gezeigt: Sie sind aus der Zeit, bevor du dabei warst, oder noch unterwegs. Was in einem neuen Kanal geschrieben wird, ist zu sehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other(s)</source>
      <translation>
        <numerusform>%Ln weitere Person</numerusform>
        <numerusform>%Ln weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>Only you read this: nobody else is in the circle.</source>
      <translation>Nur du liest das: Sonst ist niemand im Kreis.</translation>
    </message>
    <message>
      <source>Only {people} and you read this.</source>
      <translation>Nur {people} und du lesen das.</translation>
    </message>
    <message>
      <source>What is written now stays closed to {people}: suspended, or without a computer.</source>
      <translation>Was jetzt geschrieben wird, bleibt für {people} verschlossen: gesperrt oder ohne Computer.</translation>
    </message>
    <message>
      <source>You have left this circle. {people} may go on there.</source>
      <translation>Du hast diesen Kreis verlassen. {people} können dort weiterreden.</translation>
    </message>
    <message>
      <source>You have left this circle: what you had can be read, nothing more comes.</source>
      <translation>Du hast diesen Kreis verlassen: Was du hattest, bleibt lesbar, mehr kommt nicht.</translation>
    </message>
  </context>
  <context>
    <name>conversations</name>
    <message>
      <source> (edited)</source>
      <translation> (bearbeitet)</translation>
    </message>
    <message numerus="yes">
      <source> and %n more</source>
      <translation>
        <numerusform> und noch jemand</numerusform>
        <numerusform> und %Ln weitere</numerusform>
      </translation>
    </message>
    <message>
      <source> and one more</source>
      <translation> und noch jemand</translation>
    </message>
    <message numerus="yes">
      <source>%n answers, last {when}</source>
      <translation>
        <numerusform>%Ln Antwort, zuletzt {when}</numerusform>
        <numerusform>%Ln Antworten, zuletzt {when}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n characters too many</source>
      <translation>
        <numerusform>Ein Zeichen zu viel</numerusform>
        <numerusform>%Ln Zeichen zu viel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages</source>
      <translation>
        <numerusform>Eine Nachricht</numerusform>
        <numerusform>%Ln Nachrichten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more channels</source>
      <translation>
        <numerusform>noch %Ln Kanal</numerusform>
        <numerusform>noch %Ln Kanälen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%Ln neue</numerusform>
        <numerusform>%Ln neue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new messages</source>
      <translation>
        <numerusform>Eine neue Nachricht</numerusform>
        <numerusform>%Ln neue Nachrichten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people have voted.</source>
      <translation>
        <numerusform>Eine Person hat abgestimmt.</numerusform>
        <numerusform>%Ln Personen haben abgestimmt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reactions</source>
      <translation>
        <numerusform>eine Reaktion</numerusform>
        <numerusform>%Ln Reaktionen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n votes</source>
      <translation>
        <numerusform>%Ln Stimme</numerusform>
        <numerusform>%Ln Stimmen</numerusform>
      </translation>
    </message>
    <message>
      <source>99+ new</source>
      <translation>99+ neue</translation>
    </message>
    <message>
      <source>99+ new messages</source>
      <translation>99+ neue Nachrichten</translation>
    </message>
    <message>
      <source>A message of somebody whom you do not hear</source>
      <translation>Eine Nachricht von jemandem, den du nicht hörst</translation>
    </message>
    <message>
      <source>A message of {whom}</source>
      <translation>Eine Nachricht von {whom}</translation>
    </message>
    <message>
      <source>A message of {whom}: {text}</source>
      <translation>Eine Nachricht von {whom}: {text}</translation>
    </message>
    <message>
      <source>A message that is not here yet</source>
      <translation>Eine Nachricht, die noch nicht hier ist</translation>
    </message>
    <message>
      <source>A moderator hid this message</source>
      <translation>Ein Moderator hat diese Nachricht verborgen</translation>
    </message>
    <message>
      <source>A poll shows what people would like, and binds nobody. Everybody here sees who votes for what.</source>
      <translation>Eine Umfrage zeigt, was die Leute gern hätten, und bindet niemanden. Alle hier sehen, wer wofür stimmt.</translation>
    </message>
    <message>
      <source>Add answer</source>
      <translation>Antwort hinzufügen</translation>
    </message>
    <message>
      <source>Another answer</source>
      <translation>Eine weitere Antwort</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>Answer a message in its own thread (T in the list of messages). Threads that you began, answered or follow are listed here, those with news first.</source>
      <translation>Antworte auf eine Nachricht in ihrer eigenen Unterhaltung (T in der Liste der Nachrichten). Unterhaltungen, die du begonnen oder beantwortet hast oder denen du folgst, stehen hier, die mit Neuem zuerst.</translation>
    </message>
    <message>
      <source>Answer the appeal</source>
      <translation>Auf den Einspruch antworten</translation>
    </message>
    <message>
      <source>Answer the appeal…</source>
      <translation>Auf den Einspruch antworten …</translation>
    </message>
    <message>
      <source>Answer the report</source>
      <translation>Auf die Meldung antworten</translation>
    </message>
    <message>
      <source>Answer…</source>
      <translation>Antworten …</translation>
    </message>
    <message>
      <source>Appeal</source>
      <translation>Einspruch erheben</translation>
    </message>
    <message>
      <source>Appeal of {name}</source>
      <translation>Einspruch von {name}</translation>
    </message>
    <message>
      <source>Appeal, waits for an answer: {text}</source>
      <translation>Einspruch, wartet auf eine Antwort: {text}</translation>
    </message>
    <message>
      <source>Appeal…</source>
      <translation>Einspruch erheben …</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <source>Ask everybody</source>
      <translation>Alle fragen</translation>
    </message>
    <message>
      <source>Between two messages of one person so much time has to pass. Moderators wait as everybody does.</source>
      <translation>So viel Zeit muss zwischen zwei Nachrichten einer Person vergehen. Moderatoren warten wie alle anderen.</translation>
    </message>
    <message>
      <source>Choose an emoji</source>
      <translation>Emoji wählen</translation>
    </message>
    <message>
      <source>Choose what was named here before, or say it in a sentence.</source>
      <translation>Wähle, was hier schon genannt wurde, oder sag es in einem Satz.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close the poll</source>
      <translation>Umfrage beenden</translation>
    </message>
    <message>
      <source>Close the poll?</source>
      <translation>Umfrage beenden?</translation>
    </message>
    <message>
      <source>Close the poll…</source>
      <translation>Umfrage beenden …</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>End it</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>End what was done</source>
      <translation>Aufheben</translation>
    </message>
    <message>
      <source>Ended by {name}</source>
      <translation>Beendet von {name}</translation>
    </message>
    <message>
      <source>Everybody reads it. Name what the group agreed on.</source>
      <translation>Alle lesen ihn. Nenne, was die Gruppe vereinbart hat.</translation>
    </message>
    <message>
      <source>Everybody sees that you hid it, and why. {name} still sees the words and can appeal; it can be shown again.</source>
      <translation>Alle sehen, dass du sie verborgen hast und warum. {name} sieht die Worte weiterhin und kann Einspruch erheben; sie kann wieder gezeigt werden.</translation>
    </message>
    <message>
      <source>Everybody sees the message again.</source>
      <translation>Alle sehen die Nachricht wieder.</translation>
    </message>
    <message>
      <source>Everybody writes as fast as they like again.</source>
      <translation>Alle schreiben wieder so schnell, wie sie wollen.</translation>
    </message>
    <message>
      <source>For a day</source>
      <translation>Einen Tag</translation>
    </message>
    <message>
      <source>For a week</source>
      <translation>Eine Woche</translation>
    </message>
    <message>
      <source>For an hour</source>
      <translation>Eine Stunde</translation>
    </message>
    <message>
      <source>For four weeks</source>
      <translation>Vier Wochen</translation>
    </message>
    <message>
      <source>For six hours</source>
      <translation>Sechs Stunden</translation>
    </message>
    <message>
      <source>For three days</source>
      <translation>Drei Tage</translation>
    </message>
    <message>
      <source>Go to the channel</source>
      <translation>Zum Kanal</translation>
    </message>
    <message>
      <source>Go to the message</source>
      <translation>Zur Nachricht</translation>
    </message>
    <message>
      <source>Hear this person again</source>
      <translation>Diese Person wieder hören</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Verbergen</translation>
    </message>
    <message>
      <source>Hide the message…</source>
      <translation>Die Nachricht verbergen …</translation>
    </message>
    <message>
      <source>Hide this message</source>
      <translation>Diese Nachricht verbergen</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Wie lange</translation>
    </message>
    <message>
      <source>If a message goes against what the group has agreed on, report it to the moderators or to a mediator (Shift+R in the list of messages). Whoever wrote it does not learn of that. What comes of it stands here.</source>
      <translation>Wenn eine Nachricht gegen das verstößt, was die Gruppe vereinbart hat, melde sie den Moderatoren oder jemandem, der vermittelt (Umschalt+R in der Liste der Nachrichten). Wer sie geschrieben hat, erfährt nichts davon. Was daraus wird, steht hier.</translation>
    </message>
    <message>
      <source>If you would rather not hear somebody, press I at a message of theirs, or choose that on their card under People. Their messages are folded and do not count. Nobody learns of it, and here you hear them again.</source>
      <translation>Wenn du jemanden lieber nicht hören willst, drücke I bei einer Nachricht der Person oder wähle das auf ihrer Karte unter „Leute“. Ihre Nachrichten sind dann eingeklappt und zählen nicht. Niemand erfährt davon, und hier hörst du sie wieder.</translation>
    </message>
    <message>
      <source>In all channels</source>
      <translation>In allen Kanälen</translation>
    </message>
    <message>
      <source>In force</source>
      <translation>Gilt</translation>
    </message>
    <message>
      <source>In reply to a message that is not here yet</source>
      <translation>Antwort auf eine Nachricht, die noch nicht hier ist</translation>
    </message>
    <message>
      <source>In reply to {name}: {text}</source>
      <translation>Antwort an {name}: {text}</translation>
    </message>
    <message>
      <source>In {channel}</source>
      <translation>In {channel}</translation>
    </message>
    <message>
      <source>It closes</source>
      <translation>Sie endet</translation>
    </message>
    <message>
      <source>It closes: {when}.</source>
      <translation>Sie endet: {when}.</translation>
    </message>
    <message>
      <source>It is over</source>
      <translation>Es ist vorbei</translation>
    </message>
    <message>
      <source>It is proposed that it allows this, and you have signed</source>
      <translation>Es ist vorgeschlagen, dass sie das erlaubt, und du hast unterschrieben</translation>
    </message>
    <message>
      <source>It is proposed that it allows this. Return or G: sign that</source>
      <translation>Es ist vorgeschlagen, dass sie das erlaubt. Eingabe oder G: unterschreiben</translation>
    </message>
    <message>
      <source>It stays</source>
      <translation>Es bleibt dabei</translation>
    </message>
    <message>
      <source>Its time is over. The votes are being counted.</source>
      <translation>Ihre Zeit ist um. Die Stimmen werden gezählt.</translation>
    </message>
    <message>
      <source>Leave it empty if you want to close it yourself.</source>
      <translation>Leer lassen, wenn du sie selbst beenden willst.</translation>
    </message>
    <message>
      <source>Let this role moderate</source>
      <translation>Diese Rolle moderieren lassen</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Suche läuft …</translation>
    </message>
    <message>
      <source>Mentions</source>
      <translation>Erwähnungen</translation>
    </message>
    <message>
      <source>Message removed</source>
      <translation>Nachricht entfernt</translation>
    </message>
    <message>
      <source>Messages with your name after an @ gather here, and those to a role that you hold or to everybody.</source>
      <translation>Hier sammeln sich Nachrichten mit deinem Namen hinter einem @ und solche an eine Rolle, die du hast, oder an alle.</translation>
    </message>
    <message>
      <source>Moderators have done nothing so far</source>
      <translation>Moderatoren haben bisher nichts getan</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>New messages from here.</source>
      <translation>Ab hier neue Nachrichten.</translation>
    </message>
    <message>
      <source>New messages in {channels}</source>
      <translation>Neue Nachrichten in {channels}</translation>
    </message>
    <message>
      <source>New poll</source>
      <translation>Neue Umfrage</translation>
    </message>
    <message>
      <source>No emoji is called that.</source>
      <translation>Kein Emoji heißt so.</translation>
    </message>
    <message>
      <source>No message fits. Try fewer or shorter words.</source>
      <translation>Keine Nachricht passt. Versuch es mit weniger oder kürzeren Wörtern.</translation>
    </message>
    <message>
      <source>No text</source>
      <translation>Kein Text</translation>
    </message>
    <message>
      <source>No threads yet</source>
      <translation>Noch keine Unterhaltungen</translation>
    </message>
    <message>
      <source>No votes</source>
      <translation>Keine Stimmen</translation>
    </message>
    <message>
      <source>Nobody has mentioned you yet</source>
      <translation>Noch hat dich niemand erwähnt</translation>
    </message>
    <message>
      <source>Nobody has voted yet.</source>
      <translation>Noch hat niemand abgestimmt.</translation>
    </message>
    <message>
      <source>Not counted, because it came after the poll was closed: the vote of {names}.</source>
      <translation>Nicht gezählt, weil sie nach dem Ende der Umfrage ankam: die Stimme von {names}.</translation>
    </message>
    <message>
      <source>Not read yet</source>
      <translation>Noch nicht gelesen</translation>
    </message>
    <message>
      <source>Nothing is done</source>
      <translation>Nichts getan</translation>
    </message>
    <message>
      <source>Nothing is pinned here</source>
      <translation>Hier ist nichts angeheftet</translation>
    </message>
    <message>
      <source>Nothing is reported</source>
      <translation>Nichts ist gemeldet</translation>
    </message>
    <message>
      <source>Nothing is saved yet</source>
      <translation>Noch ist nichts gemerkt</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Auf diesem Computer</translation>
    </message>
    <message>
      <source>One answer, {when}</source>
      <translation>Eine Antwort, {when}</translation>
    </message>
    <message>
      <source>One character too many</source>
      <translation>Ein Zeichen zu viel</translation>
    </message>
    <message>
      <source>One may choose several answers</source>
      <translation>Man darf mehrere Antworten wählen</translation>
    </message>
    <message>
      <source>One message</source>
      <translation>Eine Nachricht</translation>
    </message>
    <message>
      <source>One new message</source>
      <translation>Eine neue Nachricht</translation>
    </message>
    <message>
      <source>One on each line, {least} to {most} of them.</source>
      <translation>Eine in jeder Zeile, {least} bis {most} insgesamt.</translation>
    </message>
    <message>
      <source>One person has voted.</source>
      <translation>Eine Person hat abgestimmt.</translation>
    </message>
    <message>
      <source>One person, as a mediator</source>
      <translation>Eine Person, die vermittelt</translation>
    </message>
    <message>
      <source>One vote</source>
      <translation>Eine Stimme</translation>
    </message>
    <message>
      <source>Only me</source>
      <translation>Nur ich</translation>
    </message>
    <message>
      <source>Others may add answers</source>
      <translation>Andere dürfen Antworten hinzufügen</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausieren lassen</translation>
    </message>
    <message>
      <source>Pause the author…</source>
      <translation>Den Verfasser pausieren lassen …</translation>
    </message>
    <message>
      <source>Pause {name}</source>
      <translation>{name} pausieren lassen</translation>
    </message>
    <message>
      <source>People whom you do not hear</source>
      <translation>Wen du nicht hörst</translation>
    </message>
    <message>
      <source>Pin for everybody</source>
      <translation>Für alle anheften</translation>
    </message>
    <message>
      <source>Pin what everybody should find again, in the menu of a message or with P: a date, a code, a list.</source>
      <translation>Hefte an, was alle wiederfinden sollen, im Menü einer Nachricht oder mit P: ein Datum, einen Code, eine Liste.</translation>
    </message>
    <message>
      <source>Pinned by {name}, {when}</source>
      <translation>Angeheftet von {name}, {when}</translation>
    </message>
    <message>
      <source>Pinned messages</source>
      <translation>Angeheftete Nachrichten</translation>
    </message>
    <message>
      <source>Poll closed by {name}.</source>
      <translation>Umfrage beendet von {name}.</translation>
    </message>
    <message>
      <source>Poll closed: its time was over.</source>
      <translation>Umfrage beendet: Ihre Zeit war um.</translation>
    </message>
    <message>
      <source>Poll: choose one answer or several.</source>
      <translation>Umfrage: Wähle eine Antwort oder mehrere.</translation>
    </message>
    <message>
      <source>Poll: choose one answer.</source>
      <translation>Umfrage: Wähle eine Antwort.</translation>
    </message>
    <message>
      <source>Proposed. It takes effect when enough members have signed it.</source>
      <translation>Vorgeschlagen. Es gilt, sobald genügend Mitglieder unterschrieben haben.</translation>
    </message>
    <message numerus="yes">
      <source>Reached %n devices</source>
      <translation>
        <numerusform>Hat ein Gerät erreicht</numerusform>
        <numerusform>Hat %Ln Geräte erreicht</numerusform>
      </translation>
    </message>
    <message>
      <source>Reached one device</source>
      <translation>Hat ein Gerät erreicht</translation>
    </message>
    <message>
      <source>Reactions</source>
      <translation>Reaktionen</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Remind me…</source>
      <translation>Erinnern…</translation>
    </message>
    <message>
      <source>Reminder: {when}</source>
      <translation>Erinnerung: {when}</translation>
    </message>
    <message>
      <source>Removed by {name}.</source>
      <translation>Entfernt von {name}.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Melden</translation>
    </message>
    <message>
      <source>Report this message</source>
      <translation>Diese Nachricht melden</translation>
    </message>
    <message>
      <source>Reported by</source>
      <translation>Gemeldet von</translation>
    </message>
    <message>
      <source>Reported. The answer will be under Reports.</source>
      <translation>Gemeldet. Die Antwort steht dann unter „Meldungen“.</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <source>Return or G: propose that it allows this</source>
      <translation>Eingabe oder G: vorschlagen, dass sie das erlaubt</translation>
    </message>
    <message>
      <source>Return or H: hear again</source>
      <translation>Eingabe oder H: wieder hören</translation>
    </message>
    <message>
      <source>Save a message for yourself, or let yourself be reminded of it, in its menu or with S and L. Only your own devices know of it.</source>
      <translation>Merke dir eine Nachricht oder lass dich an sie erinnern, in ihrem Menü oder mit S und L. Nur deine eigenen Geräte wissen davon.</translation>
    </message>
    <message>
      <source>Save for myself</source>
      <translation>Für mich merken</translation>
    </message>
    <message>
      <source>Save no longer</source>
      <translation>Nicht mehr merken</translation>
    </message>
    <message>
      <source>Saved messages</source>
      <translation>Gemerkte Nachrichten</translation>
    </message>
    <message>
      <source>Say it in a sentence: what has the group agreed on?</source>
      <translation>Sag es in einem Satz: Was hat die Gruppe vereinbart?</translation>
    </message>
    <message>
      <source>Say what was wrong. Another moderator than the one who acted answers, if there is another. Everybody who reads the conversation can read the appeal.</source>
      <translation>Schreibe, was falsch war. Es antwortet ein anderer Moderator als der, der gehandelt hat, wenn es einen gibt. Alle, die das Gespräch lesen, können den Einspruch lesen.</translation>
    </message>
    <message>
      <source>Search emoji</source>
      <translation>Emoji suchen</translation>
    </message>
    <message>
      <source>Send the words of the message along: they cannot read this conversation</source>
      <translation>Die Worte der Nachricht mitschicken: Dieses Gespräch können sie nicht lesen</translation>
    </message>
    <message>
      <source>Several people are typing…</source>
      <translation>Mehrere Leute schreiben …</translation>
    </message>
    <message>
      <source>Show all of it</source>
      <translation>Ganz zeigen</translation>
    </message>
    <message>
      <source>Slow it</source>
      <translation>Verlangsamen</translation>
    </message>
    <message>
      <source>Slow {channel}</source>
      <translation>{channel} verlangsamen</translation>
    </message>
    <message>
      <source>Slowed: {pace}</source>
      <translation>Verlangsamt: {pace}</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Jemand</translation>
    </message>
    <message>
      <source>Somebody whom both of you trust. Whoever you choose reads it, and nobody else.</source>
      <translation>Jemand, dem ihr beide vertraut. Nur wen du auswählst, liest es.</translation>
    </message>
    <message>
      <source>Something was done</source>
      <translation>Etwas getan</translation>
    </message>
    <message>
      <source>Take my vote back</source>
      <translation>Meine Stimme zurücknehmen</translation>
    </message>
    <message>
      <source>Take the report back</source>
      <translation>Die Meldung zurücknehmen</translation>
    </message>
    <message>
      <source>Take the vote back</source>
      <translation>Stimme zurücknehmen</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Zurückgenommen</translation>
    </message>
    <message>
      <source>That conversation is private: you read of it only what goes along with the report.</source>
      <translation>Dieses Gespräch ist privat: Du liest davon nur, was mit der Meldung mitgeht.</translation>
    </message>
    <message>
      <source>The appeal is answered.</source>
      <translation>Der Einspruch ist beantwortet.</translation>
    </message>
    <message>
      <source>The channel is slowed.</source>
      <translation>Der Kanal ist verlangsamt.</translation>
    </message>
    <message>
      <source>The mediator</source>
      <translation>Wer vermittelt</translation>
    </message>
    <message>
      <source>The message is hidden.</source>
      <translation>Die Nachricht ist verborgen.</translation>
    </message>
    <message>
      <source>The moderators</source>
      <translation>Den Moderatoren</translation>
    </message>
    <message>
      <source>The pause has ended.</source>
      <translation>Die Pause ist zu Ende.</translation>
    </message>
    <message>
      <source>The report is answered.</source>
      <translation>Die Meldung ist beantwortet.</translation>
    </message>
    <message>
      <source>The votes that have reached this computer are the result, and it stays. Votes that arrive later are shown, and not counted.</source>
      <translation>Die Stimmen, die diesen Computer erreicht haben, sind das Ergebnis, und es bleibt. Später ankommende Stimmen werden gezeigt und nicht gezählt.</translation>
    </message>
    <message>
      <source>This group was opened from an archive, to read. Join it to take part.</source>
      <translation>Diese Gruppe wurde zum Lesen aus einem Archiv geöffnet. Tritt ihr bei, um mitzumachen.</translation>
    </message>
    <message>
      <source>This is in force now.</source>
      <translation>Das gilt jetzt.</translation>
    </message>
    <message>
      <source>This message was removed</source>
      <translation>Diese Nachricht wurde entfernt</translation>
    </message>
    <message>
      <source>Those who vote can change that</source>
      <translation>Wer abstimmt, kann das ändern</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Unterhaltungen</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation>Wem</translation>
    </message>
    <message>
      <source>Type a word to look for.</source>
      <translation>Gib ein Wort ein, nach dem gesucht wird.</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Lösen</translation>
    </message>
    <message>
      <source>Until it closes, it waits on Home of those who have not voted.</source>
      <translation>Bis sie endet, wartet sie auf der Startseite derer, die noch nicht abgestimmt haben.</translation>
    </message>
    <message>
      <source>Until then these moderate: {people}.</source>
      <translation>Bis dahin moderieren: {people}.</translation>
    </message>
    <message>
      <source>Until then {name} reads everything and writes nothing. Everybody sees who did it and why; {name} can appeal.</source>
      <translation>Bis dahin liest {name} alles und schreibt nichts. Alle sehen, wer es getan hat und warum; {name} kann Einspruch erheben.</translation>
    </message>
    <message>
      <source>Vote</source>
      <translation>Abstimmen</translation>
    </message>
    <message>
      <source>Vote for it</source>
      <translation>Dafür stimmen</translation>
    </message>
    <message>
      <source>Waits for an answer</source>
      <translation>Wartet auf eine Antwort</translation>
    </message>
    <message>
      <source>What came of the appeal</source>
      <translation>Was aus dem Einspruch geworden ist</translation>
    </message>
    <message>
      <source>What else they should know (optional)</source>
      <translation>Was sie noch wissen sollten (wenn du willst)</translation>
    </message>
    <message>
      <source>What it goes against</source>
      <translation>Wogegen sie verstößt</translation>
    </message>
    <message>
      <source>What moderators did</source>
      <translation>Was Moderatoren getan haben</translation>
    </message>
    <message>
      <source>What was wrong</source>
      <translation>Was falsch war</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Who hides a message, slows a channel or pauses somebody stands here, with the reason and what came of it. Whom it concerns can appeal.</source>
      <translation>Wer eine Nachricht verbirgt, einen Kanal verlangsamt oder jemanden pausieren lässt, steht hier, mit dem Grund und dem, was daraus wurde. Wen es betrifft, kann Einspruch erheben.</translation>
    </message>
    <message>
      <source>Whoever holds this role cannot moderate conversations yet: it is older than that</source>
      <translation>Wer diese Rolle hat, kann Gespräche noch nicht moderieren: Sie ist älter als das</translation>
    </message>
    <message>
      <source>Whoever reported it reads your answer, and everybody who got the report. Say what you did, or why nothing is done.</source>
      <translation>Deine Antwort lesen, wer gemeldet hat, und alle, die die Meldung bekamen. Sag, was du getan hast oder warum nichts getan wird.</translation>
    </message>
    <message>
      <source>Write to who reported it</source>
      <translation>Der Person schreiben, die gemeldet hat</translation>
    </message>
    <message>
      <source>You do not hear this person. Nobody else knows.</source>
      <translation>Du hörst diese Person nicht. Niemand sonst weiß davon.</translation>
    </message>
    <message>
      <source>You do not hear {name} any more. {name} does not learn of it.</source>
      <translation>Du hörst {name} nicht mehr. {name} erfährt nichts davon.</translation>
    </message>
    <message>
      <source>You have appealed already. What came of it stands under What moderators did.</source>
      <translation>Du hast schon Einspruch erhoben. Was daraus wurde, steht unter „Was Moderatoren getan haben“.</translation>
    </message>
    <message>
      <source>You hear everybody</source>
      <translation>Du hörst alle</translation>
    </message>
    <message>
      <source>You hear {name} again.</source>
      <translation>Du hörst {name} wieder.</translation>
    </message>
    <message>
      <source>You wanted to come back to this: {when}</source>
      <translation>Du wolltest hierauf zurückkommen: {when}</translation>
    </message>
    <message>
      <source>Your appeal waits for a moderator.</source>
      <translation>Dein Einspruch wartet auf einen Moderator.</translation>
    </message>
    <message>
      <source>Your report is taken back.</source>
      <translation>Deine Meldung ist zurückgenommen.</translation>
    </message>
    <message>
      <source>Your vote is taken back.</source>
      <translation>Deine Stimme ist zurückgenommen.</translation>
    </message>
    <message>
      <source>Your vote: {answers}</source>
      <translation>Deine Stimme: {answers}</translation>
    </message>
    <message>
      <source>a private conversation</source>
      <translation>ein privates Gespräch</translation>
    </message>
    <message>
      <source>d MMMM</source>
      <translation>d. MMMM</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d. MMMM yyyy</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>bearbeitet</translation>
    </message>
    <message>
      <source>everyone</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>for you alone</source>
      <translation>nur für dich</translation>
    </message>
    <message>
      <source>may still change, because earlier messages have not arrived yet</source>
      <translation>kann sich noch ändern, weil frühere Nachrichten noch nicht angekommen sind</translation>
    </message>
    <message>
      <source>not here yet</source>
      <translation>noch nicht hier</translation>
    </message>
    <message numerus="yes">
      <source>one message in %n hour(s)</source>
      <translation>
        <numerusform>eine Nachricht in %Ln Stunde</numerusform>
        <numerusform>eine Nachricht in %Ln Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>one message in %n minute(s)</source>
      <translation>
        <numerusform>eine Nachricht in %Ln Minute</numerusform>
        <numerusform>eine Nachricht in %Ln Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>one message in %n second(s)</source>
      <translation>
        <numerusform>eine Nachricht in %Ln Sekunde</numerusform>
        <numerusform>eine Nachricht in %Ln Sekunden</numerusform>
      </translation>
    </message>
    <message>
      <source>one more channel</source>
      <translation>noch einem Kanal</translation>
    </message>
    <message>
      <source>one new</source>
      <translation>eine neue</translation>
    </message>
    <message>
      <source>one reaction</source>
      <translation>eine Reaktion</translation>
    </message>
    <message>
      <source>one vote</source>
      <translation>eine Stimme</translation>
    </message>
    <message>
      <source>only on this computer so far</source>
      <translation>bisher nur auf diesem Computer</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>angeheftet</translation>
    </message>
    <message>
      <source>pinned by {name}</source>
      <translation>angeheftet von {name}</translation>
    </message>
    <message numerus="yes">
      <source>reached %n devices</source>
      <translation>
        <numerusform>hat ein Gerät erreicht</numerusform>
        <numerusform>hat %Ln Geräte erreicht</numerusform>
      </translation>
    </message>
    <message>
      <source>reached one device</source>
      <translation>hat ein Gerät erreicht</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>gemerkt</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>heute {time}</translation>
    </message>
    <message>
      <source>written after the channel was archived</source>
      <translation>geschrieben, nachdem der Kanal archiviert war</translation>
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation>gestern {time}</translation>
    </message>
    <message>
      <source>{answers} · {new}</source>
      <translation>{answers} · {new}</translation>
    </message>
    <message>
      <source>{answer}. {votes}</source>
      <translation>{answer}. {votes}</translation>
    </message>
    <message>
      <source>{by} hid a message of {whom}</source>
      <translation>{by} hat eine Nachricht von {whom} verborgen</translation>
    </message>
    <message>
      <source>{by} paused {whom} everywhere, until: {until}</source>
      <translation>{by} lässt {whom} überall pausieren: {until}</translation>
    </message>
    <message>
      <source>{by} paused {whom} in {channel}, until: {until}</source>
      <translation>{by} lässt {whom} in {channel} pausieren: {until}</translation>
    </message>
    <message>
      <source>{by} slowed {channel}: {pace}</source>
      <translation>{by} hat {channel} verlangsamt: {pace}</translation>
    </message>
    <message>
      <source>{count}: {names}</source>
      <translation>{count}: {names}</translation>
    </message>
    <message>
      <source>{day} {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>{emoji} from {people}</source>
      <translation>{emoji} von {people}</translation>
    </message>
    <message>
      <source>{found}, and older ones</source>
      <translation>{found} und ältere</translation>
    </message>
    <message>
      <source>{how} Everybody here sees who votes for what.</source>
      <translation>{how} Alle hier sehen, wer wofür stimmt.</translation>
    </message>
    <message>
      <source>{moment} · after the channel was archived</source>
      <translation>{moment} · nach der Archivierung des Kanals</translation>
    </message>
    <message>
      <source>{moment} · may still change</source>
      <translation>{moment} · kann sich noch ändern</translation>
    </message>
    <message>
      <source>{moment}. Earlier messages of the same computer have not arrived yet, so this one may still change.</source>
      <translation>{moment}. Frühere Nachrichten desselben Computers sind noch nicht angekommen, deshalb kann sich diese noch ändern.</translation>
    </message>
    <message>
      <source>{moment}. Pinned by {name}</source>
      <translation>{moment}. Angeheftet von {name}</translation>
    </message>
    <message>
      <source>{names} are typing…</source>
      <translation>{names} schreiben …</translation>
    </message>
    <message>
      <source>{name} answered the appeal, and ended it</source>
      <translation>{name} hat dem Einspruch stattgegeben und es beendet</translation>
    </message>
    <message>
      <source>{name} answered the appeal: it stays</source>
      <translation>{name} hat auf den Einspruch geantwortet: es bleibt dabei</translation>
    </message>
    <message>
      <source>{name} answered, and did nothing</source>
      <translation>{name} hat geantwortet und nichts getan</translation>
    </message>
    <message>
      <source>{name} did something about it</source>
      <translation>{name} hat etwas getan</translation>
    </message>
    <message>
      <source>{name} does not learn of it: only those whom you choose here read it.</source>
      <translation>{name} erfährt nichts davon: Nur wen du hier auswählst, liest es.</translation>
    </message>
    <message>
      <source>{name} has paused your writing here, until: {until}. Reason: {reason}. You can appeal under What moderators did.</source>
      <translation>{name} lässt dich hier mit dem Schreiben pausieren, Ende: {until}. Grund: {reason}. Unter „Was Moderatoren getan haben“ kannst du Einspruch erheben.</translation>
    </message>
    <message>
      <source>{name} hid this message: {reason}</source>
      <translation>{name} hat diese Nachricht verborgen: {reason}</translation>
    </message>
    <message>
      <source>{name} is paused.</source>
      <translation>{name} pausiert.</translation>
    </message>
    <message>
      <source>{name} is typing…</source>
      <translation>{name} schreibt …</translation>
    </message>
    <message>
      <source>{name} removed this message</source>
      <translation>{name} hat diese Nachricht entfernt</translation>
    </message>
    <message>
      <source>{name}, {moment}: this message was removed</source>
      <translation>{name}, {moment}: Diese Nachricht wurde entfernt</translation>
    </message>
    <message>
      <source>{name}, {moment}: {text}</source>
      <translation>{name}, {moment}: {text}</translation>
    </message>
    <message>
      <source>{said}. You chose it.</source>
      <translation>{said}. Du hast sie gewählt.</translation>
    </message>
  </context>
  <context>
    <name>dialogs</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>elsewhere</name>
    <message>
      <source>Copy where it is</source>
      <translation>Ort kopieren</translation>
    </message>
  </context>
  <context>
    <name>files</name>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Fetching: {done} of {size}</source>
      <translation>Wird geholt: {done} von {size}</translation>
    </message>
    <message>
      <source>File: {name}</source>
      <translation>Datei: {name}</translation>
    </message>
    <message>
      <source>Files of this kind ({ending}) can be programs. A program can read and change everything that you can. Open it only if you know what it is and trust who sent it.</source>
      <translation>Dateien dieser Art ({ending}) können Programme sein. Ein Programm kann alles lesen und ändern, was auch du kannst. Öffne sie nur, wenn du weißt, was sie ist, und der Person vertraust, die sie geschickt hat.</translation>
    </message>
    <message>
      <source>It does not come by itself: files take {here} of {quota} on this computer.</source>
      <translation>Sie kommt nicht von selbst: Dateien belegen {here} von {quota} auf diesem Computer.</translation>
    </message>
    <message>
      <source>No program on this computer opens it</source>
      <translation>Kein Programm auf diesem Computer öffnet sie</translation>
    </message>
    <message>
      <source>Not here yet</source>
      <translation>Noch nicht hier</translation>
    </message>
    <message>
      <source>Not here yet: on the computer of {people}</source>
      <translation>Noch nicht hier: auf dem Computer von {people}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open it anyway</source>
      <translation>Trotzdem öffnen</translation>
    </message>
    <message>
      <source>Open {name}?</source>
      <translation>{name} öffnen?</translation>
    </message>
    <message>
      <source>Picture: {name}</source>
      <translation>Bild: {name}</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <source>Save a copy, and open it with a program of your choice.</source>
      <translation>Speichere eine Kopie und öffne sie mit einem Programm deiner Wahl.</translation>
    </message>
    <message>
      <source>no ending</source>
      <translation>ohne Endung</translation>
    </message>
    <message>
      <source>{file}, not here yet</source>
      <translation>{file}, noch nicht hier</translation>
    </message>
  </context>
  <context>
    <name>gatherings</name>
    <message numerus="yes">
      <source>%n more needed</source>
      <translation>
        <numerusform>%Ln fehlt noch</numerusform>
        <numerusform>%Ln fehlen noch</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) left</source>
      <translation>
        <numerusform>%Ln Platz frei</numerusform>
        <numerusform>%Ln Plätze frei</numerusform>
      </translation>
    </message>
    <message>
      <source>Asked for seats: {names}</source>
      <translation>Haben um Plätze gebeten: {names}</translation>
    </message>
    <message>
      <source>Calendar file for other programs…</source>
      <translation>Kalenderdatei für andere Programme…</translation>
    </message>
    <message>
      <source>Calendars (*.ics)</source>
      <translation>Kalender (*.ics)</translation>
    </message>
    <message>
      <source>Come: {names}</source>
      <translation>Es kommen: {names}</translation>
    </message>
    <message>
      <source>Moved. It would have been: {when}</source>
      <translation>Verlegt. Es wäre gewesen: {when}</translation>
    </message>
    <message>
      <source>Nobody has answered yet.</source>
      <translation>Noch hat niemand geantwortet.</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Nicht gespeichert</translation>
    </message>
    <message>
      <source>Nothing was taken in</source>
      <translation>Nichts wurde übernommen</translation>
    </message>
    <message>
      <source>On the waiting list: {names}</source>
      <translation>Auf der Warteliste: {names}</translation>
    </message>
    <message>
      <source>Perhaps: {names}</source>
      <translation>Vielleicht: {names}</translation>
    </message>
    <message>
      <source>Save as a calendar file</source>
      <translation>Als Kalenderdatei sichern</translation>
    </message>
    <message>
      <source>Save as a calendar file…</source>
      <translation>Als Kalenderdatei sichern…</translation>
    </message>
    <message>
      <source>Take a calendar file in</source>
      <translation>Eine Kalenderdatei übernehmen</translation>
    </message>
    <message>
      <source>Take a calendar file in…</source>
      <translation>Eine Kalenderdatei übernehmen…</translation>
    </message>
    <message>
      <source>You are on the waiting list: there are not enough free seats. If somebody gives theirs back, the host can confirm yours.</source>
      <translation>Du stehst auf der Warteliste: Es sind nicht genug Plätze frei. Gibt jemand einen zurück, kann deiner bestätigt werden.</translation>
    </message>
    <message>
      <source>You have asked for a seat. It is yours once the host confirms it.</source>
      <translation>Du hast um einen Platz gebeten. Er gehört dir, sobald er bestätigt ist.</translation>
    </message>
    <message>
      <source>You have your seat.</source>
      <translation>Du hast deinen Platz.</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>noch niemand</translation>
    </message>
    <message>
      <source>{file} is ready for other calendars.</source>
      <translation>{file} ist bereit für andere Kalender.</translation>
    </message>
    <message>
      <source>{first} – {last}</source>
      <translation>{first} – {last}</translation>
    </message>
    <message>
      <source>{names} asks for a stand-in</source>
      <translation>{names} bittet um Vertretung</translation>
    </message>
    <message>
      <source>{name} +{guests}</source>
      <translation>{name} +{guests}</translation>
    </message>
    <message>
      <source>{name} stands in for {other}</source>
      <translation>{name} vertritt {other}</translation>
    </message>
    <message>
      <source>{shift}: {names}</source>
      <translation>{shift}: {names}</translation>
    </message>
  </context>
  <context>
    <name>goto</name>
    <message>
      <source>Choose what the group uses</source>
      <translation>Auswählen, was die Gruppe benutzt</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Mensch</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Search for “{text}”</source>
      <translation>Nach „{text}“ suchen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>A private place for a small community, on its own computers, without a server.

Everything kept here is encrypted. Somebody who leaves the group keeps what was downloaded before.

Free software under the GNU General Public License, version 3 or later.</source>
      <translation>Ein privater Ort für eine kleine Gemeinschaft, auf ihren eigenen Computern, ohne Server.

Alles, was hier liegt, ist verschlüsselt. Wer die Gruppe verlässt, behält, was vorher geladen wurde.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Folkmoot {version}</source>
      <translation>Folkmoot {version}</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <source>Licences…</source>
      <translation>Lizenzen …</translation>
    </message>
    <message>
      <source>Releases are signed with {key}</source>
      <translation>Veröffentlichungen sind unterschrieben mit {key}</translation>
    </message>
    <message>
      <source>Tab goes from part to part, arrow keys move inside lists, Return opens.</source>
      <translation>Tab geht von Teil zu Teil, Pfeiltasten bewegen sich in Listen, Eingabe öffnet.</translation>
    </message>
  </context>
  <context>
    <name>home</name>
    <message numerus="yes">
      <source>%n change(s)</source>
      <translation>
        <numerusform>%Ln Änderung</numerusform>
        <numerusform>%Ln Änderungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread messages</source>
      <translation>
        <numerusform>%Ln ungelesene Nachricht</numerusform>
        <numerusform>%Ln ungelesene Nachrichten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread messages mention you</source>
      <translation>
        <numerusform>%Ln ungelesene Nachricht erwähnt dich</numerusform>
        <numerusform>%Ln ungelesene Nachrichten erwähnen dich</numerusform>
      </translation>
    </message>
    <message>
      <source>99+ unread messages</source>
      <translation>99+ ungelesene Nachrichten</translation>
    </message>
    <message>
      <source>Coming</source>
      <translation>Demnächst</translation>
    </message>
    <message>
      <source>Do not show these steps any more</source>
      <translation>Diese Schritte nicht mehr anzeigen</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>Erste Schritte</translation>
    </message>
    <message>
      <source>Invite somebody</source>
      <translation>Jemanden einladen</translation>
    </message>
    <message>
      <source>Messages for you</source>
      <translation>Nachrichten für dich</translation>
    </message>
    <message>
      <source>New since {when}</source>
      <translation>Neu seit {when}</translation>
    </message>
    <message>
      <source>New: {count} ({what})</source>
      <translation>Neu: {count} ({what})</translation>
    </message>
    <message>
      <source>Nothing waits for you in an archive, and nothing new comes.</source>
      <translation>In einem Archiv wartet nichts auf dich, und es kommt nichts Neues.</translation>
    </message>
    <message>
      <source>Nothing waits for you, and nothing is new.</source>
      <translation>Nichts wartet auf dich, und nichts ist neu.</translation>
    </message>
    <message>
      <source>Say hello</source>
      <translation>Sag hallo</translation>
    </message>
    <message>
      <source>Say something about yourself</source>
      <translation>Erzähl etwas über dich</translation>
    </message>
    <message>
      <source>Say what this group is for</source>
      <translation>Sag, wofür diese Gruppe da ist</translation>
    </message>
    <message>
      <source>The pages beside this one show what it holds.</source>
      <translation>Die Seiten daneben zeigen, was es enthält.</translation>
    </message>
    <message>
      <source>Waiting for you</source>
      <translation>Wartet auf dich</translation>
    </message>
    <message>
      <source>You can settle this</source>
      <translation>Du kannst das klären</translation>
    </message>
    <message>
      <source>a link that you hand over, for example on paper</source>
      <translation>ein Link, den du weitergibst, zum Beispiel auf Papier</translation>
    </message>
    <message>
      <source>a sentence that everybody sees in the settings</source>
      <translation>ein Satz, den alle in den Einstellungen sehen</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>und %Ln weitere</numerusform>
        <numerusform>und %Ln weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>folded</source>
      <translation>eingeklappt</translation>
    </message>
    <message>
      <source>in one of the channels</source>
      <translation>in einem der Kanäle</translation>
    </message>
    <message>
      <source>now, since {when}</source>
      <translation>jetzt, seit {when}</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>ausgeklappt</translation>
    </message>
    <message>
      <source>until {when}</source>
      <translation>bis {when}</translation>
    </message>
    <message>
      <source>what you can help with, and how to reach you</source>
      <translation>wobei du helfen kannst und wie man dich erreicht</translation>
    </message>
    <message>
      <source>{when}, concerns you</source>
      <translation>{when}, betrifft dich</translation>
    </message>
    <message>
      <source>{when}, concerns {name}</source>
      <translation>{when}, betrifft {name}</translation>
    </message>
  </context>
  <context>
    <name>invitation sheet</name>
    <message>
      <source>1. Install Folkmoot on your computer and open it.</source>
      <translation>1. Installiere Folkmoot auf deinem Computer und öffne es.</translation>
    </message>
    <message>
      <source>2. Be on the same network as a member whose Folkmoot is open.</source>
      <translation>2. Sei im selben Netzwerk wie ein Mitglied, dessen Folkmoot offen ist.</translation>
    </message>
    <message>
      <source>3. Choose “Join a group”. Type the words below, or scan the code and paste the link. The first four letters of each word are enough.</source>
      <translation>3. Wähle „Einer Gruppe beitreten“. Tippe die Wörter unten, oder scanne den Code und füge den Link ein. Die ersten vier Buchstaben jedes Wortes genügen.</translation>
    </message>
    <message>
      <source>Folkmoot is a program in which the members of {group} talk and decide together. Everything is kept on the members' own computers.</source>
      <translation>Folkmoot ist ein Programm, in dem die Mitglieder von {group} miteinander reden und entscheiden. Alles liegt auf den eigenen Computern der Mitglieder.</translation>
    </message>
    <message>
      <source>How to join</source>
      <translation>So trittst du bei</translation>
    </message>
    <message>
      <source>Invitation to {group}</source>
      <translation>Einladung zu {group}</translation>
    </message>
    <message>
      <source>It is valid until {when}.</source>
      <translation>Es gilt bis {when}.</translation>
    </message>
    <message>
      <source>The words</source>
      <translation>Die Wörter</translation>
    </message>
    <message>
      <source>Whoever has this sheet can join. Hand it over in person, and destroy it afterwards.</source>
      <translation>Wer dieses Blatt hat, kann beitreten. Gib es persönlich weiter und vernichte es danach.</translation>
    </message>
  </context>
  <context>
    <name>invitations</name>
    <message>
      <source>From {person}, {left}, until {when}</source>
      <translation>Von {person}, {left}, bis {when}</translation>
    </message>
    <message numerus="yes">
      <source>for %n more person(s)</source>
      <translation>
        <numerusform>für eine weitere Person</numerusform>
        <numerusform>für %Ln weitere Personen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>keepers</name>
    <message>
      <source>Look at it…</source>
      <translation>Ansehen…</translation>
    </message>
  </context>
  <context>
    <name>ledger</name>
    <message>
      <source>Amount</source>
      <translation>Betrag</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Before that</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Came in</source>
      <translation>Eingang</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Went out</source>
      <translation>Ausgang</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
  </context>
  <context>
    <name>library</name>
    <message>
      <source>Labels of {group}</source>
      <translation>Etiketten von {group}</translation>
    </message>
    <message>
      <source>Labels to print</source>
      <translation>Etiketten drucken</translation>
    </message>
    <message>
      <source>There is nothing to lend yet. Add something first.</source>
      <translation>Es gibt noch nichts zu verleihen. Füge zuerst etwas hinzu.</translation>
    </message>
  </context>
  <context>
    <name>meetings</name>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%Ln Minute</numerusform>
        <numerusform>%Ln Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) left</source>
      <translation>
        <numerusform>noch %Ln Minute</numerusform>
        <numerusform>noch %Ln Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) over</source>
      <translation>
        <numerusform>%Ln Minute drüber</numerusform>
        <numerusform>%Ln Minuten drüber</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more needed for decisions</source>
      <translation>
        <numerusform>für Beschlüsse fehlt noch %Ln</numerusform>
        <numerusform>für Beschlüsse fehlen noch %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody is noted as present yet.</source>
      <translation>Es ist noch niemand als anwesend eingetragen.</translation>
    </message>
    <message>
      <source>Now: {topic} · {time}</source>
      <translation>Jetzt: {topic} · {time}</translation>
    </message>
    <message>
      <source>The clock stands.</source>
      <translation>Die Uhr steht.</translation>
    </message>
    <message>
      <source>There: {names}</source>
      <translation>Da: {names}</translation>
    </message>
    <message>
      <source>enough for decisions ({least} needed)</source>
      <translation>genug für Beschlüsse ({least} nötig)</translation>
    </message>
    <message numerus="yes">
      <source>for %n minute(s)</source>
      <translation>
        <numerusform>seit %Ln Minute</numerusform>
        <numerusform>seit %Ln Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>led by {name}</source>
      <translation>geleitet von {name}</translation>
    </message>
    <message>
      <source>{decision} (on: {topic})</source>
      <translation>{decision} (zu: {topic})</translation>
    </message>
    <message>
      <source>{name}: {task}</source>
      <translation>{name}: {task}</translation>
    </message>
    <message>
      <source>{number}. {topic}</source>
      <translation>{number}. {topic}</translation>
    </message>
    <message>
      <source>{task} · done</source>
      <translation>{task} · erledigt</translation>
    </message>
    <message>
      <source>{task} · not needed any more</source>
      <translation>{task} · nicht mehr nötig</translation>
    </message>
    <message>
      <source>{task}, until {day}</source>
      <translation>{task}, bis {day}</translation>
    </message>
  </context>
  <context>
    <name>membership</name>
    <message>
      <source>This computer only passes on what others write: it cannot read or write.</source>
      <translation>Dieser Computer gibt nur weiter, was andere schreiben: Er kann weder lesen noch schreiben.</translation>
    </message>
    <message>
      <source>This computer was taken out of the group, so it cannot write here.</source>
      <translation>Dieser Computer wurde aus der Gruppe genommen und kann hier nicht schreiben.</translation>
    </message>
    <message>
      <source>You are not in this group any more, so you cannot write here.</source>
      <translation>Du bist nicht mehr in dieser Gruppe und kannst hier nicht schreiben.</translation>
    </message>
    <message>
      <source>You are suspended and cannot write for now.</source>
      <translation>Du bist gesperrt und kannst vorerst nicht schreiben.</translation>
    </message>
    <message>
      <source>You can write here once a steward has let you in.</source>
      <translation>Du kannst hier schreiben, sobald dich die Verwaltung aufgenommen hat.</translation>
    </message>
  </context>
  <context>
    <name>names</name>
    <message>
      <source>Look twice: there is also {others}.</source>
      <translation>Sieh genau hin: Es gibt auch {others}.</translation>
    </message>
    <message>
      <source>somebody whom this computer does not know yet</source>
      <translation>jemand, den dieser Computer noch nicht kennt</translation>
    </message>
    <message>
      <source>{name} (here since {day})</source>
      <translation>{name} (hier seit {day})</translation>
    </message>
  </context>
  <context>
    <name>newcomers</name>
    <message numerus="yes">
      <source>%n people have joined.</source>
      <translation>
        <numerusform>%Ln Person ist beigetreten.</numerusform>
        <numerusform>%Ln Leute sind beigetreten.</numerusform>
      </translation>
    </message>
    <message>
      <source>Others can take you for somebody else: there is also {others}. Under People you can add to your name what tells you apart.</source>
      <translation>Andere können dich verwechseln: Es gibt auch {others}. Unter Leute kannst du deinem Namen hinzufügen, was euch unterscheidet.</translation>
    </message>
    <message>
      <source>{name} has joined.</source>
      <translation>{name} ist beigetreten.</translation>
    </message>
  </context>
  <context>
    <name>notices</name>
    <message numerus="yes">
      <source>%n change(s) by {names} are put aside: they were removed or suspended, or lost a power or a computer, before anybody had seen this.</source>
      <translation>
        <numerusform>%Ln Änderung von {names} ist zurückgestellt: Die Verfasser wurden ausgeschlossen oder gesperrt oder verloren eine Befugnis oder einen Computer, bevor jemand das gesehen hatte.</numerusform>
        <numerusform>%Ln Änderungen von {names} sind zurückgestellt: Die Verfasser wurden ausgeschlossen oder gesperrt oder verloren eine Befugnis oder einen Computer, bevor jemand das gesehen hatte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) came before earlier ones of the same computer. They may still change.</source>
      <translation>
        <numerusform>%Ln Änderung kam vor früheren desselben Computers an. Sie kann sich noch ändern.</numerusform>
        <numerusform>%Ln Änderungen kamen vor früheren desselben Computers an. Sie können sich noch ändern.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) could not be shown: a part of Folkmoot failed. The file engine.log says which.</source>
      <translation>
        <numerusform>%Ln Änderung konnte nicht gezeigt werden: Ein Teil von Folkmoot hat versagt. Die Datei engine.log sagt, welcher.</numerusform>
        <numerusform>%Ln Änderungen konnten nicht gezeigt werden: Ein Teil von Folkmoot hat versagt. Die Datei engine.log sagt, welcher.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) need a newer Folkmoot. Install the newest version to see them.</source>
      <translation>
        <numerusform>%Ln Änderung braucht ein neueres Folkmoot. Installiere die neueste Version, um sie zu sehen.</numerusform>
        <numerusform>%Ln Änderungen brauchen ein neueres Folkmoot. Installiere die neueste Version, um sie zu sehen.</numerusform>
      </translation>
    </message>
    <message>
      <source>It concerns what was written by: {names}.</source>
      <translation>Es betrifft, was geschrieben wurde von: {names}.</translation>
    </message>
    <message>
      <source>Nobody is looked for on these networks of this computer: {names}.</source>
      <translation>In diesen Netzen dieses Computers wird niemand gesucht: {names}.</translation>
    </message>
    <message>
      <source>One of them is this computer. Write again what it wrote since then.</source>
      <translation>Einer davon ist dieser Computer. Schreib noch einmal, was er seitdem geschrieben hat.</translation>
    </message>
    <message numerus="yes">
      <source>Two different continuations of what %n computer(s) wrote were found. Nothing that such a computer wrote since counts any more. A copy of Folkmoot's folder was probably used twice, or somebody wants to deceive: talk to each other.</source>
      <translation>
        <numerusform>Von dem, was %Ln Computer schrieb, wurden zwei verschiedene Fortsetzungen gefunden. Was dieser Computer seither schrieb, zählt nicht mehr. Wahrscheinlich wurde eine Kopie des Ordners von Folkmoot zweimal benutzt, oder jemand will täuschen: Sprecht miteinander.</numerusform>
        <numerusform>Von dem, was %Ln Computer schrieben, wurden zwei verschiedene Fortsetzungen gefunden. Was ein solcher Computer seither schrieb, zählt nicht mehr. Wahrscheinlich wurde eine Kopie des Ordners von Folkmoot zweimal benutzt, oder jemand will täuschen: Sprecht miteinander.</numerusform>
      </translation>
    </message>
    <message>
      <source>Understood</source>
      <translation>Verstanden</translation>
    </message>
  </context>
  <context>
    <name>notifications</name>
    <message numerus="yes">
      <source>%n new messages</source>
      <translation>
        <numerusform>%Ln neue Nachricht</numerusform>
        <numerusform>%Ln neue Nachrichten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things wait for you</source>
      <translation>
        <numerusform>%Ln Sache wartet auf dich</numerusform>
        <numerusform>%Ln Sachen warten auf dich</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>A calendar: what takes place when and where, who comes, who helps, who waits for a seat.</source>
      <translation>Ein Kalender: was wann und wo stattfindet, wer kommt, wer hilft, wer auf einen Platz wartet.</translation>
    </message>
    <message>
      <source>A ride, a meal, a hand with the sofa: who needs what, who offers what, and who does it.</source>
      <translation>Eine Fahrt, ein Essen, eine Hand beim Sofa: wer was braucht, wer was anbietet und wer es macht.</translation>
    </message>
    <message>
      <source>Alerts</source>
      <translation>Warnungen</translation>
    </message>
    <message>
      <source>An agenda with a clock, minutes that all write together, and who does what.</source>
      <translation>Eine Tagesordnung mit Uhr, ein Protokoll, das alle zusammen schreiben, und wer was tut.</translation>
    </message>
    <message>
      <source>Channels for talking, one for each subject, with replies, pictures and files.</source>
      <translation>Kanäle zum Reden, einer für jedes Thema, mit Antworten, Bildern und Dateien.</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Gespräche</translation>
    </message>
    <message>
      <source>Gatherings</source>
      <translation>Treffen</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>Help board</source>
      <translation>Hilfebrett</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Sitzungen</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Unterlagen</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Leute</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Meine Einstellungen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>Gespräch</translation>
    </message>
    <message>
      <source>Things to lend: who has what until when, who waits for it, and what is broken.</source>
      <translation>Dinge zum Ausleihen: wer was bis wann hat, wer darauf wartet und was kaputt ist.</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Miteinander</translation>
    </message>
    <message>
      <source>When something happens, everybody hears what to do and says how they are; nobody is forgotten.</source>
      <translation>Wenn etwas geschieht, hören alle, was zu tun ist, und sagen, wie es ihnen geht; niemand wird vergessen.</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Arbeit</translation>
    </message>
  </context>
  <context>
    <name>peers</name>
    <message>
      <source>Here now</source>
      <translation>Jetzt da</translation>
    </message>
    <message>
      <source>Last exchange {when}</source>
      <translation>Letzter Austausch {when}</translation>
    </message>
    <message>
      <source>My other computer</source>
      <translation>Mein anderer Computer</translation>
    </message>
    <message>
      <source>Not met yet</source>
      <translation>Noch nicht getroffen</translation>
    </message>
    <message numerus="yes">
      <source>clock %n minute(s) off</source>
      <translation>
        <numerusform>Uhr geht eine Minute falsch</numerusform>
        <numerusform>Uhr geht %Ln Minuten falsch</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>has %n change(s) for us</source>
      <translation>
        <numerusform>hat eine Änderung für uns</numerusform>
        <numerusform>hat %Ln Änderungen für uns</numerusform>
      </translation>
    </message>
    <message>
      <source>has a newer Folkmoot: install it here too, to exchange again</source>
      <translation>hat ein neueres Folkmoot: hier auch installieren, um wieder auszutauschen</translation>
    </message>
    <message numerus="yes">
      <source>lacks %n of our change(s)</source>
      <translation>
        <numerusform>eine unserer Änderungen fehlt</numerusform>
        <numerusform>%Ln unserer Änderungen fehlen</numerusform>
      </translation>
    </message>
    <message>
      <source>needs a newer Folkmoot to exchange with this computer</source>
      <translation>braucht ein neueres Folkmoot, um mit diesem Computer auszutauschen</translation>
    </message>
    <message>
      <source>up to date</source>
      <translation>auf dem neuesten Stand</translation>
    </message>
    <message>
      <source>{person} ({code})</source>
      <translation>{person} ({code})</translation>
    </message>
  </context>
  <context>
    <name>people</name>
    <message numerus="yes">
      <source>%n member(s)</source>
      <translation>
        <numerusform>Ein Mitglied</numerusform>
        <numerusform>%Ln Mitglieder</numerusform>
      </translation>
    </message>
    <message>
      <source>Archivist</source>
      <translation>Archiv</translation>
    </message>
    <message>
      <source>Coordinator</source>
      <translation>Koordination</translation>
    </message>
    <message>
      <source>Liaison</source>
      <translation>Kontakt nach außen</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Mitglied</translation>
    </message>
    <message>
      <source>Moderator</source>
      <translation>Moderation</translation>
    </message>
    <message>
      <source>Steward</source>
      <translation>Verwaltung</translation>
    </message>
    <message>
      <source>Treasurer</source>
      <translation>Kasse</translation>
    </message>
    <message>
      <source>does not vote yet</source>
      <translation>stimmt noch nicht ab</translation>
    </message>
    <message>
      <source>here now</source>
      <translation>jetzt da</translation>
    </message>
    <message>
      <source>joined {day}</source>
      <translation>dabei seit {day}</translation>
    </message>
    <message>
      <source>suspended</source>
      <translation>gesperrt</translation>
    </message>
    <message>
      <source>this is you</source>
      <translation>das bist du</translation>
    </message>
    <message>
      <source>{members}, {here} here now</source>
      <translation>{members}, {here} jetzt da</translation>
    </message>
  </context>
  <context>
    <name>preferences</name>
    <message>
      <source>100 %, as the system</source>
      <translation>100 %, wie das System</translation>
    </message>
    <message>
      <source>110 %</source>
      <translation>110 %</translation>
    </message>
    <message>
      <source>125 %</source>
      <translation>125 %</translation>
    </message>
    <message>
      <source>150 %</source>
      <translation>150 %</translation>
    </message>
    <message>
      <source>175 %</source>
      <translation>175 %</translation>
    </message>
    <message>
      <source>200 %</source>
      <translation>200 %</translation>
    </message>
    <message>
      <source>80 %</source>
      <translation>80 %</translation>
    </message>
    <message>
      <source>90 %</source>
      <translation>90 %</translation>
    </message>
    <message>
      <source>A file that Folkmoot keeps up to date with the gatherings. Whoever can open the folder reads it.</source>
      <translation>Eine Datei, die Folkmoot mit den Treffen auf dem neuesten Stand hält. Wer den Ordner öffnen kann, liest sie.</translation>
    </message>
    <message>
      <source>After 15 minutes</source>
      <translation>Nach 15 Minuten</translation>
    </message>
    <message>
      <source>After 30 minutes</source>
      <translation>Nach 30 Minuten</translation>
    </message>
    <message>
      <source>After 5 minutes</source>
      <translation>Nach 5 Minuten</translation>
    </message>
    <message>
      <source>After a minute</source>
      <translation>Nach einer Minute</translation>
    </message>
    <message>
      <source>After an hour</source>
      <translation>Nach einer Stunde</translation>
    </message>
    <message>
      <source>All messages</source>
      <translation>Alle Nachrichten</translation>
    </message>
    <message>
      <source>An icon stays beside the clock; Ctrl+Q ends Folkmoot. Where the desktop has no place for such icons, closing the window ends it.</source>
      <translation>Ein Symbol bleibt neben der Uhr; Strg+Q beendet Folkmoot. Wo der Desktop keinen Platz für solche Symbole hat, beendet es das Schließen des Fensters.</translation>
    </message>
    <message>
      <source>As in the other channels</source>
      <translation>Wie in den anderen Kanälen</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>As the window</source>
      <translation>Wie das Fenster</translation>
    </message>
    <message>
      <source>Calendar file for other programs</source>
      <translation>Kalenderdatei für andere Programme</translation>
    </message>
    <message>
      <source>Check the spelling of what I write</source>
      <translation>Rechtschreibung beim Schreiben prüfen</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Auswählen …</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Gespräche</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>For everybody in {group}</source>
      <translation>Für alle in {group}</translation>
    </message>
    <message>
      <source>Gatherings</source>
      <translation>Treffen</translation>
    </message>
    <message>
      <source>Go there</source>
      <translation>Dorthin</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>In the background</source>
      <translation>Im Hintergrund</translation>
    </message>
    <message>
      <source>In the background, unless there is a passphrase to ask for.</source>
      <translation>Im Hintergrund, außer wenn nach einer Passphrase zu fragen ist.</translation>
    </message>
    <message>
      <source>Keep exchanging when the window is closed</source>
      <translation>Weiter austauschen, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Language that I write</source>
      <translation>Sprache, in der ich schreibe</translation>
    </message>
    <message>
      <source>Let others see when I write</source>
      <translation>Andere sehen lassen, wenn ich schreibe</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Sperre</translation>
    </message>
    <message>
      <source>Lock by itself</source>
      <translation>Von selbst sperren</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Messages in channels</source>
      <translation>Nachrichten in Kanälen</translation>
    </message>
    <message>
      <source>Name and purpose of the group</source>
      <translation>Name und Zweck der Gruppe</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Nothing is notified in them but warnings of danger, and nothing is made up for later.</source>
      <translation>In ihnen werden nur Warnungen vor Gefahr gemeldet, und später wird nichts nachgeholt.</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Benachrichtigungen</translation>
    </message>
    <message>
      <source>Notifications of the desktop</source>
      <translation>Benachrichtigungen des Desktops</translation>
    </message>
    <message>
      <source>Notify me of messages in</source>
      <translation>Benachrichtige mich über Nachrichten in</translation>
    </message>
    <message>
      <source>Notify me of what waits for me in</source>
      <translation>Benachrichtige mich über das, was auf mich wartet, in</translation>
    </message>
    <message>
      <source>On all your computers, for {group}</source>
      <translation>Auf allen deinen Computern, für {group}</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Auf diesem Computer</translation>
    </message>
    <message>
      <source>On this computer, for {group}</source>
      <translation>Auf diesem Computer, für {group}</translation>
    </message>
    <message>
      <source>Otherwise a notification only names the group. Whoever sees the screen, and the list of notifications that the desktop keeps, sees the words too.</source>
      <translation>Sonst nennt eine Benachrichtigung nur die Gruppe. Wer den Bildschirm sieht und die Liste der Benachrichtigungen, die der Desktop behält, sieht auch die Worte.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>People whom you do not hear</source>
      <translation>Wen du nicht hörst</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>Ruhe ab</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>Ruhezeit</translation>
    </message>
    <message>
      <source>Quiet until</source>
      <translation>Ruhe bis</translation>
    </message>
    <message>
      <source>Show who writes and what</source>
      <translation>Zeigen, wer schreibt und was</translation>
    </message>
    <message>
      <source>Size of letters and pictures</source>
      <translation>Größe der Schrift und der Bilder</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Rechtschreibung</translation>
    </message>
    <message>
      <source>Start when I log in</source>
      <translation>Starten, wenn ich mich anmelde</translation>
    </message>
    <message>
      <source>Their messages are folded and do not count. Nobody learns of it.</source>
      <translation>Ihre Nachrichten sind eingeklappt und zählen nicht. Niemand erfährt davon.</translation>
    </message>
    <message>
      <source>This computer has no dictionary. Install one, for example the package hunspell-en-us, and start Folkmoot again.</source>
      <translation>Auf diesem Computer ist kein Wörterbuch. Installiere eines, zum Beispiel das Paket hunspell-de-de, und starte Folkmoot neu.</translation>
    </message>
    <message>
      <source>Those that name me or answer me</source>
      <translation>Solche, die mich nennen oder mir antworten</translation>
    </message>
    <message>
      <source>Those who read the same channel see your name while you type, and nothing of your words before you send them. Nothing of it is kept.</source>
      <translation>Wer denselben Kanal liest, sieht deinen Namen, während du tippst, und nichts von deinen Worten, bevor du sie sendest. Nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
      <source>What the group decides</source>
      <translation>Was die Gruppe entscheidet</translation>
    </message>
    <message>
      <source>What this group uses</source>
      <translation>Was diese Gruppe benutzt</translation>
    </message>
    <message>
      <source>When nobody types or moves the mouse in the window. While it is locked, nothing is exchanged with neighbours. Ctrl+L locks at once.</source>
      <translation>Wenn niemand im Fenster tippt oder die Maus bewegt. Solange gesperrt ist, wird mit Nachbarn nichts ausgetauscht. Strg+L sperrt sofort.</translation>
    </message>
    <message>
      <source>While the window is in front, nothing is notified.</source>
      <translation>Solange das Fenster vorn ist, wird nichts gemeldet.</translation>
    </message>
    <message>
      <source>Who lets people in</source>
      <translation>Wer andere aufnimmt</translation>
    </message>
    <message>
      <source>Without one, Folkmoot opens for everybody who is logged in as you.</source>
      <translation>Ohne eine öffnet sich Folkmoot für alle, die unter deinem Namen angemeldet sind.</translation>
    </message>
    <message>
      <source>Words that no dictionary knows are underlined while you write. F7 goes to the next one. Nothing is sent anywhere.</source>
      <translation>Wörter, die das Wörterbuch nicht kennt, werden beim Schreiben unterstrichen. F7 springt zum nächsten. Nichts wird irgendwohin gesendet.</translation>
    </message>
  </context>
  <context>
    <name>printing</name>
    <message>
      <source>Not saved</source>
      <translation>Nicht gespeichert</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <source>Papers (*.pdf)</source>
      <translation>Papiere (*.pdf)</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>{file} is ready. Open it to print it.</source>
      <translation>{file} ist fertig. Öffne die Datei, um sie zu drucken.</translation>
    </message>
    <message>
      <source>{group}, {day}</source>
      <translation>{group}, {day}</translation>
    </message>
  </context>
  <context>
    <name>recurring</name>
    <message numerus="yes">
      <source>%n time(s) in all</source>
      <translation>
        <numerusform>insgesamt einmal</numerusform>
        <numerusform>insgesamt %Ln-mal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s)</source>
      <translation>
        <numerusform>jeden Tag</numerusform>
        <numerusform>alle %Ln Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n month(s)</source>
      <translation>
        <numerusform>jeden Monat</numerusform>
        <numerusform>alle %Ln Monate</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n week(s)</source>
      <translation>
        <numerusform>jede Woche</numerusform>
        <numerusform>alle %Ln Wochen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n year(s)</source>
      <translation>
        <numerusform>jedes Jahr</numerusform>
        <numerusform>alle %Ln Jahre</numerusform>
      </translation>
    </message>
    <message>
      <source>every day</source>
      <translation>jeden Tag</translation>
    </message>
    <message>
      <source>every month</source>
      <translation>jeden Monat</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>jede Woche</translation>
    </message>
    <message>
      <source>every year</source>
      <translation>jedes Jahr</translation>
    </message>
    <message>
      <source>first</source>
      <translation>ersten</translation>
    </message>
    <message>
      <source>fourth</source>
      <translation>vierten</translation>
    </message>
    <message>
      <source>last</source>
      <translation>letzten</translation>
    </message>
    <message>
      <source>second</source>
      <translation>zweiten</translation>
    </message>
    <message>
      <source>third</source>
      <translation>dritten</translation>
    </message>
    <message>
      <source>{often} on the {first} {day}</source>
      <translation>{often} am {first} {day}</translation>
    </message>
    <message>
      <source>{often} on {days}</source>
      <translation>{often} am {days}</translation>
    </message>
    <message>
      <source>{often} until {day}</source>
      <translation>{often} bis {day}</translation>
    </message>
    <message>
      <source>{often}, {times}</source>
      <translation>{often}, {times}</translation>
    </message>
  </context>
  <context>
    <name>rota</name>
    <message numerus="yes">
      <source>%n person(s) missing: nobody else is free then</source>
      <translation>
        <numerusform>%Ln Person fehlt: sonst kann dann niemand</numerusform>
        <numerusform>%Ln Personen fehlen: sonst kann dann niemand</numerusform>
      </translation>
    </message>
    <message>
      <source>{post}: {name}</source>
      <translation>{post}: {name}</translation>
    </message>
    <message>
      <source>{shift} · {when}</source>
      <translation>{shift} · {when}</translation>
    </message>
  </context>
  <context>
    <name>rows</name>
    <message>
      <source>changed {when}</source>
      <translation>geändert: {when}</translation>
    </message>
  </context>
  <context>
    <name>search</name>
    <message>
      <source>More: {part}</source>
      <translation>Mehr: {part}</translation>
    </message>
    <message>
      <source>in a private circle</source>
      <translation>in einem privaten Kreis</translation>
    </message>
    <message>
      <source>in the circle {name}</source>
      <translation>im Kreis {name}</translation>
    </message>
  </context>
  <context>
    <name>settings</name>
    <message>
      <source>Every member who votes</source>
      <translation>Alle stimmberechtigten Mitglieder</translation>
    </message>
    <message>
      <source>Proposed as a rule: {rule}.</source>
      <translation>Als Regel vorgeschlagen: {rule}.</translation>
    </message>
    <message>
      <source>Proposed for who lets people in: {way}.</source>
      <translation>Vorschlag dazu, wer andere aufnimmt: {way}.</translation>
    </message>
    <message>
      <source>Proposed: {name} is away for long, so other computers are asked.</source>
      <translation>Vorgeschlagen: {name} ist lange weg, deshalb werden andere Computer gefragt.</translation>
    </message>
    <message>
      <source>Proposed: {name} is back.</source>
      <translation>Vorgeschlagen: {name} ist wieder da.</translation>
    </message>
    <message>
      <source>Stewards, and others who hold that power</source>
      <translation>Die Verwaltung und andere, die es dürfen</translation>
    </message>
    <message>
      <source>Stewards; and members can vouch for somebody</source>
      <translation>Die Verwaltung; außerdem können Mitglieder für jemanden bürgen</translation>
    </message>
  </context>
  <context>
    <name>sidebar</name>
    <message numerus="yes">
      <source>%n messages mention you</source>
      <translation>
        <numerusform>%Ln Nachricht erwähnt dich</numerusform>
        <numerusform>%Ln Nachrichten erwähnen dich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>eine ungelesen</numerusform>
        <numerusform>%Ln ungelesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for you</source>
      <translation>
        <numerusform>%Ln wartet auf dich</numerusform>
        <numerusform>%Ln warten auf dich</numerusform>
      </translation>
    </message>
    <message>
      <source>folded</source>
      <translation>eingeklappt</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>angeheftet</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>angezeigt</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>ausgeklappt</translation>
    </message>
  </context>
  <context>
    <name>spelling</name>
    <message>
      <source>Add “{word}” to my words</source>
      <translation>„{word}“ zu meinen Wörtern hinzufügen</translation>
    </message>
    <message>
      <source>Go into the text that you write first.</source>
      <translation>Geh zuerst in den Text, den du schreibst.</translation>
    </message>
    <message>
      <source>No word looks misspelt.</source>
      <translation>Kein Wort sieht falsch geschrieben aus.</translation>
    </message>
    <message>
      <source>Nothing similar found</source>
      <translation>Nichts Ähnliches gefunden</translation>
    </message>
    <message>
      <source>Perhaps misspelt: {word}</source>
      <translation>Vielleicht falsch geschrieben: {word}</translation>
    </message>
    <message>
      <source>Spelling is not checked. Switch it on in the preferences.</source>
      <translation>Die Rechtschreibung wird nicht geprüft. Schalte das in den Einstellungen ein.</translation>
    </message>
    <message>
      <source>Take “{word}” out of my words</source>
      <translation>„{word}“ aus meinen Wörtern entfernen</translation>
    </message>
    <message>
      <source>This computer has no dictionary for the language that you write.</source>
      <translation>Auf diesem Computer ist kein Wörterbuch für die Sprache, in der du schreibst.</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n change(s) are on the way here.</source>
      <translation>
        <numerusform>Eine Änderung ist hierher unterwegs.</numerusform>
        <numerusform>%Ln Änderungen sind hierher unterwegs.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) are on the way to others.</source>
      <translation>
        <numerusform>Eine Änderung ist zu anderen unterwegs.</numerusform>
        <numerusform>%Ln Änderungen sind zu anderen unterwegs.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) wait here for the next neighbour.</source>
      <translation>
        <numerusform>Eine Änderung wartet hier auf den nächsten Nachbarn.</numerusform>
        <numerusform>%Ln Änderungen warten hier auf den nächsten Nachbarn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) wait here until you join a network.</source>
      <translation>
        <numerusform>Eine Änderung wartet hier, bis du in einem Netz bist.</numerusform>
        <numerusform>%Ln Änderungen warten hier, bis du in einem Netz bist.</numerusform>
      </translation>
    </message>
    <message>
      <source>All up to date as of {time}</source>
      <translation>Alle auf dem Stand von {time}</translation>
    </message>
    <message>
      <source>Alone here</source>
      <translation>Allein hier</translation>
    </message>
    <message>
      <source>Catching up with those who are here.</source>
      <translation>Holt auf mit denen, die da sind.</translation>
    </message>
    <message>
      <source>From an archive</source>
      <translation>Aus einem Archiv</translation>
    </message>
    <message>
      <source>Invite somebody on this network.</source>
      <translation>Lade jemanden in diesem Netz ein.</translation>
    </message>
    <message>
      <source>Join a network to meet the others.</source>
      <translation>Geh in ein Netz, um die anderen zu treffen.</translation>
    </message>
    <message>
      <source>Looking around</source>
      <translation>Sieht sich um</translation>
    </message>
    <message>
      <source>Nobody else's Folkmoot is open on this network.</source>
      <translation>In diesem Netz ist kein anderes Folkmoot offen.</translation>
    </message>
    <message>
      <source>Nothing is exchanged with other computers.</source>
      <translation>Mit anderen Computern wird nichts ausgetauscht.</translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation>Nichts wartet.</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Offline</translation>
    </message>
    <message>
      <source>Some of us: {here} of {known} here</source>
      <translation>Einige von uns: {here} von {known} da</translation>
    </message>
    <message>
      <source>The others catch up when they are back.</source>
      <translation>Die anderen holen auf, wenn sie wieder da sind.</translation>
    </message>
    <message>
      <source>This takes a few seconds.</source>
      <translation>Das dauert ein paar Sekunden.</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%Ln Tag</numerusform>
        <numerusform>%Ln Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>vor einer Stunde</numerusform>
        <numerusform>vor %Ln Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>vor einer Minute</numerusform>
        <numerusform>vor %Ln Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n week(s)</source>
      <translation>
        <numerusform>%Ln Woche</numerusform>
        <numerusform>%Ln Wochen</numerusform>
      </translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Morgen</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message>
      <source>d MMMM</source>
      <translation>d. MMMM</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d. MMMM yyyy</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>gerade eben</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>morgen</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <source>{days}, {hours}</source>
      <translation>{days}, {hours}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>{weekday}, {day}</source>
      <translation>{weekday}, {day}</translation>
    </message>
  </context>
  <context>
    <name>typed times</name>
    <message>
      <source>day|days|d</source>
      <translation>tag|tage|tagen|t|d</translation>
    </message>
    <message>
      <source>hour|hours|hr|hrs|h</source>
      <translation>stunde|stunden|std|h</translation>
    </message>
    <message>
      <source>midnight</source>
      <translation>mitternacht</translation>
    </message>
    <message>
      <source>minute|minutes|min|mins|m</source>
      <translation>minute|minuten|min|m</translation>
    </message>
    <message>
      <source>month|months</source>
      <translation>monat|monate|monaten|mon</translation>
    </message>
    <message>
      <source>next {day}|on {day}|this {day}|last {day}</source>
      <translation>nächsten {day}|am {day}|diesen {day}|kommenden {day}|letzten {day}</translation>
    </message>
    <message>
      <source>noon|midday</source>
      <translation>mittag|mittags</translation>
    </message>
    <message>
      <source>o'clock|h</source>
      <translation>uhr|h</translation>
    </message>
    <message>
      <source>the day after tomorrow|day after tomorrow|overmorrow</source>
      <translation>übermorgen</translation>
    </message>
    <message>
      <source>today|now</source>
      <translation>heute|jetzt</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>morgen</translation>
    </message>
    <message>
      <source>week|weeks|w|wk</source>
      <translation>woche|wochen|w|wo</translation>
    </message>
    <message>
      <source>year|years|y</source>
      <translation>jahr|jahre|jahren|j</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <source>{length} ago|-{length}</source>
      <translation>vor {length}|-{length}</translation>
    </message>
    <message>
      <source>{length}|in {length}|+{length}|{length} from now</source>
      <translation>{length}|in {length}|+{length}</translation>
    </message>
  </context>
  <context>
    <name>values</name>
    <message numerus="yes">
      <source>%n earlier: see the history</source>
      <translation>
        <numerusform>%Ln frühere: siehe Verlauf</numerusform>
        <numerusform>%Ln frühere: siehe Verlauf</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open this address?</source>
      <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>something that is not on this computer yet</source>
      <translation>etwas, das noch nicht auf diesem Computer ist</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>{time} hours</source>
      <translation>{time} Stunden</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%Ln neue Nachricht</numerusform>
        <numerusform>%Ln neue Nachrichten</numerusform>
      </translation>
    </message>
    <message>
      <source>A change builds on one that does not count, so it does not count either. Make it again.</source>
      <translation>Eine Änderung baut auf einer auf, die nicht zählt, also zählt sie auch nicht. Mach sie noch einmal.</translation>
    </message>
    <message>
      <source>A change builds on something that has not arrived. Wait for the next exchange.</source>
      <translation>Eine Änderung baut auf etwas auf, das noch nicht da ist. Warte auf den nächsten Austausch.</translation>
    </message>
    <message>
      <source>A change comes from nobody in the group. It does not count.</source>
      <translation>Eine Änderung kommt von niemandem aus der Gruppe. Sie zählt nicht.</translation>
    </message>
    <message>
      <source>A change does not fit what it changes. It does not count; ask its author to make it again.</source>
      <translation>Eine Änderung passt nicht zu dem, was sie ändert. Sie zählt nicht; bitte um eine neue.</translation>
    </message>
    <message>
      <source>A change follows rules that were never released ({version}). It does not count.</source>
      <translation>Eine Änderung folgt Regeln, die es nie gab ({version}). Sie zählt nicht.</translation>
    </message>
    <message>
      <source>A change has an impossible time. It does not count; ask its author to set the clock.</source>
      <translation>Eine Änderung hat eine unmögliche Zeit. Sie zählt nicht; bitte darum, die Uhr zu stellen.</translation>
    </message>
    <message>
      <source>A change holds nothing. It does not count.</source>
      <translation>Eine Änderung enthält nichts. Sie zählt nicht.</translation>
    </message>
    <message>
      <source>A change holds something for {field} that cannot be shown there. It was left out.</source>
      <translation>Eine Änderung enthält für {field} etwas, das dort nicht gezeigt werden kann. Sie wurde weggelassen.</translation>
    </message>
    <message>
      <source>A change is about something that is not there. It does not count; make it again.</source>
      <translation>Eine Änderung betrifft etwas, das es nicht gibt. Sie zählt nicht; mach sie noch einmal.</translation>
    </message>
    <message>
      <source>A change is about something that its author could not have begun. It does not count.</source>
      <translation>Eine Änderung betrifft etwas, das ihr Verfasser nicht begonnen haben kann. Sie zählt nicht.</translation>
    </message>
    <message>
      <source>A change is made of too many steps ({count}). It does not count; make it in smaller pieces.</source>
      <translation>Eine Änderung hat zu viele Schritte ({count}). Sie zählt nicht; mach sie in kleineren Stücken.</translation>
    </message>
    <message>
      <source>A change is malformed. It does not count; ask its author to update Folkmoot.</source>
      <translation>Eine Änderung hat eine falsche Form. Sie zählt nicht; bitte darum, Folkmoot zu erneuern.</translation>
    </message>
    <message>
      <source>A change names things that cannot exist. It does not count; ask its author to update Folkmoot.</source>
      <translation>Eine Änderung nennt Dinge, die es nicht geben kann. Sie zählt nicht; bitte darum, Folkmoot zu erneuern.</translation>
    </message>
    <message>
      <source>A change refers to more than {limit} other things. It does not count; make it smaller.</source>
      <translation>Eine Änderung bezieht sich auf mehr als {limit} andere Dinge. Sie zählt nicht; mach sie kleiner.</translation>
    </message>
    <message>
      <source>A change refers to something in another circle. It does not count.</source>
      <translation>Eine Änderung bezieht sich auf etwas in einem anderen Kreis. Sie zählt nicht.</translation>
    </message>
    <message>
      <source>A change refers to something that it may not refer to. It does not count.</source>
      <translation>Eine Änderung bezieht sich auf etwas, worauf sie sich nicht beziehen darf. Sie zählt nicht.</translation>
    </message>
    <message>
      <source>A change was written by a hub, which may write nothing. It does not count.</source>
      <translation>Eine Änderung stammt von einer Vermittlungsstelle, die nichts schreiben darf. Sie zählt nicht.</translation>
    </message>
    <message>
      <source>A change was written by somebody who was suspended. It does not count.</source>
      <translation>Eine Änderung stammt von jemandem, der gesperrt war. Sie zählt nicht.</translation>
    </message>
    <message>
      <source>A circle is for at most {limit} people. Choose fewer of them.</source>
      <translation>Ein Kreis ist für höchstens {limit} Leute. Wähle weniger aus.</translation>
    </message>
    <message>
      <source>A circle needs a name of at most {limit} visible characters. Choose another name.</source>
      <translation>Ein Kreis braucht einen Namen aus höchstens {limit} sichtbaren Zeichen. Wähle einen anderen Namen.</translation>
    </message>
    <message>
      <source>A circle of two is for you and one other person. Name exactly one.</source>
      <translation>Ein Kreis zu zweit ist für dich und eine weitere Person. Nenne genau eine.</translation>
    </message>
    <message>
      <source>A computer at {tried} does not answer to this recovery sheet. Use the newest one that you made. If this is it, that computer has not heard of it yet: try near another member's. Without a sheet, ask a member to help you come back with `folkmoot recover link` and your name.</source>
      <translation>Ein Computer unter {tried} antwortet auf dieses Wiederherstellungsblatt nicht. Nimm das neueste, das du gemacht hast. Ist es das, dann weiß jener Computer noch nichts davon: Versuch es in der Nähe eines anderen Mitglieds. Ohne Blatt bitte ein Mitglied, dir mit `folkmoot recover link` und deinem Namen zurückzuhelfen.</translation>
    </message>
    <message>
      <source>A computer of the group does not answer to the invitation. Trying again and looking for others…</source>
      <translation>Ein Computer der Gruppe antwortet nicht auf die Einladung. Neuer Versuch, und Suche nach anderen …</translation>
    </message>
    <message>
      <source>A computer of the group is at {tried}, but it does not answer to this invitation. The invitation may be closed or used up: ask whoever gave it to you for a new one. If it is new, that computer has not heard of it yet: try again in a moment.</source>
      <translation>Unter {tried} ist ein Computer der Gruppe, aber er antwortet nicht auf diese Einladung. Die Einladung ist vielleicht geschlossen oder verbraucht: Bitte um eine neue. Wenn sie neu ist, hat jener Computer noch nicht von ihr gehört: Versuche es gleich noch einmal.</translation>
    </message>
    <message>
      <source>A computer of the group is on this network, and it does not answer this one. Perhaps it has not heard of this computer yet; perhaps this computer was taken out of the group, or you were, while it was away. Ask a member. If you were, a decision of the group brings you back; if this computer was, set it up anew in a new folder, with a link from another computer of yours or, without one, with your recovery sheet or a member's link.</source>
      <translation>Ein Computer der Gruppe ist in diesem Netz und antwortet diesem hier nicht. Vielleicht hat er von diesem Computer noch nicht gehört; vielleicht wurde dieser Computer aus der Gruppe genommen, oder du, während er fort war. Frag ein Mitglied. Wenn es dich betrifft, bringt dich ein Beschluss der Gruppe zurück; wenn es diesen Computer betrifft, richte ihn in einem neuen Ordner neu ein, mit einem Link von einem anderen Computer von dir oder, wenn du keinen hast, mit deinem Wiederherstellungsblatt oder dem Link eines Mitglieds.</translation>
    </message>
    <message>
      <source>A confirmed seat stays with its guest. Only the guest gives it back.</source>
      <translation>Ein bestätigter Platz bleibt bei seinem Gast. Nur der Gast gibt ihn zurück.</translation>
    </message>
    <message>
      <source>A cost is not below zero. Write the amount without a minus.</source>
      <translation>Kosten sind nicht kleiner als null. Schreib den Betrag ohne Minus.</translation>
    </message>
    <message>
      <source>A date of {title} that was agreed on is gone. See which dates there are.</source>
      <translation>Einen Termin von {title}, der verabredet war, gibt es nicht mehr. Sieh nach, welche es gibt.</translation>
    </message>
    <message>
      <source>A date of {title} that you come to was moved or called off. See which one.</source>
      <translation>Ein Termin von {title}, zu dem du kommst, wurde verlegt oder abgesagt. Sieh nach, welcher.</translation>
    </message>
    <message>
      <source>A date of {title} was changed in two ways at once. Change it once more.</source>
      <translation>Ein Termin von {title} wurde gleichzeitig auf zwei Arten geändert. Ändere ihn noch einmal.</translation>
    </message>
    <message>
      <source>A date of {title} was moved or called off, and not everybody who comes has said that they know it.</source>
      <translation>Ein Termin von {title} wurde verlegt oder abgesagt, und noch nicht alle, die kommen, haben gesagt, dass sie es wissen.</translation>
    </message>
    <message>
      <source>A day that you took is none of {title} any more. Take another one, or step back.</source>
      <translation>Ein Tag, den du übernommen hast, gehört nicht mehr zu {title}. Übernimm einen anderen oder tritt zurück.</translation>
    </message>
    <message>
      <source>A decision about members is malformed. It does not count; ask its author to update Folkmoot.</source>
      <translation>Ein Beschluss über Mitglieder hat eine falsche Form. Er zählt nicht; bitte darum, Folkmoot zu erneuern.</translation>
    </message>
    <message>
      <source>A few words, such as: Gas smell in number 12</source>
      <translation>Ein paar Worte, zum Beispiel: Gasgeruch in Nummer 12</translation>
    </message>
    <message>
      <source>A file has at most {limit} GiB. Make it smaller, or split it.</source>
      <translation>Eine Datei hat höchstens {limit} GiB. Verkleinere oder teile sie.</translation>
    </message>
    <message>
      <source>A group that leaves another platform and goes on here.</source>
      <translation>Eine Gruppe, die eine andere Plattform verlässt und hier weitermacht.</translation>
    </message>
    <message>
      <source>A kit cannot be a piece of itself. Choose another thing.</source>
      <translation>Ein Set kann nicht Teil von sich selbst sein. Wähle ein anderes Ding.</translation>
    </message>
    <message>
      <source>A later meeting, which is called first. Its chair says that the people there agree</source>
      <translation>Eine spätere Sitzung, die zuerst einberufen wird. Wer sie leitet, sagt, dass die Anwesenden zustimmen</translation>
    </message>
    <message>
      <source>A limit is a number of bytes, for example 5GB. Write one.</source>
      <translation>Eine Grenze ist eine Größe, zum Beispiel 5GB. Schreibe eine.</translation>
    </message>
    <message>
      <source>A line of the budget of {title} was changed in two ways at once. Change it once more.</source>
      <translation>Ein Posten im Budget von {title} wurde zugleich auf zwei Arten geändert. Ändere ihn noch einmal.</translation>
    </message>
    <message>
      <source>A link for a member's new computer lasts from a second to a month. Write for example 7d.</source>
      <translation>Ein Link für den neuen Computer eines Mitglieds gilt eine Sekunde bis einen Monat. Schreib zum Beispiel 7d.</translation>
    </message>
    <message>
      <source>A link for another computer lasts from a second to a day. Write for example 1h.</source>
      <translation>Ein Link für einen weiteren Computer gilt von einer Sekunde bis zu einem Tag. Schreibe zum Beispiel 1h.</translation>
    </message>
    <message>
      <source>A link leads to an address such as https://example.org or mailto:ana@example.org. Check it.</source>
      <translation>Ein Link führt zu einer Adresse wie https://example.org oder mailto:ana@example.org. Prüfe ihn.</translation>
    </message>
    <message>
      <source>A loan begins today at the latest. Choose an earlier day for its beginning.</source>
      <translation>Eine Ausleihe beginnt spätestens heute. Wähle einen früheren Tag für ihren Beginn.</translation>
    </message>
    <message>
      <source>A meeting that is there already; or say below when a new one takes place</source>
      <translation>Eine Sitzung, die es schon gibt; oder sag unten, wann eine neue stattfindet</translation>
    </message>
    <message>
      <source>A mention has lost its place in the text. Write the name after the @ again.</source>
      <translation>Eine Erwähnung hat ihre Stelle im Text verloren. Schreiben Sie den Namen nach dem @ noch einmal.</translation>
    </message>
    <message>
      <source>A message has at most {limit} characters. Shorten it, or send it in several messages.</source>
      <translation>Eine Nachricht hat höchstens {limit} Zeichen. Kürze sie oder sende mehrere.</translation>
    </message>
    <message>
      <source>A moderator has paused your writing here. You can read on, and appeal under What moderators did.</source>
      <translation>Ein Moderator lässt dich hier mit dem Schreiben pausieren. Du kannst weiterlesen und unter „Was Moderatoren getan haben“ Einspruch erheben.</translation>
    </message>
    <message>
      <source>A name is missing. Write one.</source>
      <translation>Ein Name fehlt. Schreib einen.</translation>
    </message>
    <message>
      <source>A name needs 1 to 80 visible characters, and none that is hidden. Choose another one.</source>
      <translation>Ein Name braucht 1 bis 80 sichtbare Zeichen und kein verstecktes. Wähle einen anderen.</translation>
    </message>
    <message>
      <source>A new computer of {whom} was confirmed by resolution {number}, which {who} proposed.</source>
      <translation>Ein neuer Computer von {whom} wurde durch Beschluss {number} bestätigt, den {who} vorgeschlagen hat.</translation>
    </message>
    <message>
      <source>A number, a door, the best time. Leave it empty to take it back</source>
      <translation>Eine Nummer, eine Tür, die beste Zeit. Leer lassen, um es zurückzunehmen</translation>
    </message>
    <message>
      <source>A page of the store is damaged: {what}. Bring the store back from a backup.</source>
      <translation>Eine Seite des Speichers ist beschädigt: {what}. Hol den Speicher aus einer Sicherung zurück.</translation>
    </message>
    <message>
      <source>A part of Folkmoot has stopped and is starting again. Nothing that was confirmed is lost.</source>
      <translation>Ein Teil von Folkmoot ist stehen geblieben und startet neu. Nichts, was bestätigt wurde, ist verloren.</translation>
    </message>
    <message>
      <source>A part of Folkmoot has stopped. Start Folkmoot again; everything confirmed is saved.</source>
      <translation>Ein Teil von Folkmoot ist stehen geblieben. Starte Folkmoot neu; alles Bestätigte ist gespeichert.</translation>
    </message>
    <message>
      <source>A part of Folkmoot stops again and again. Run `folkmoot doctor` to see why, then start Folkmoot again.</source>
      <translation>Ein Teil von Folkmoot bleibt immer wieder stehen. `folkmoot doctor` sagt, warum; starte Folkmoot danach neu.</translation>
    </message>
    <message>
      <source>A part of the neighbourhood, such as: north end. Tell the address to who helps</source>
      <translation>Ein Teil des Viertels, etwa: Nordende. Die Adresse sage denen, die helfen</translation>
    </message>
    <message>
      <source>A pause ends in the next {days} days. Choose a moment that is still to come. What is to last longer, the group decides.</source>
      <translation>Eine Pause endet in den nächsten {days} Tagen. Wähle einen Zeitpunkt, der noch kommt. Was länger dauern soll, entscheidet die Gruppe.</translation>
    </message>
    <message>
      <source>A person named here is not in the group. Check whom you chose.</source>
      <translation>Eine genannte Person ist nicht in der Gruppe. Prüf, wen du gewählt hast.</translation>
    </message>
    <message>
      <source>A picture has at most {limit} million pixels. Make it smaller.</source>
      <translation>Ein Bild hat höchstens {limit} Millionen Bildpunkte. Verkleinere es.</translation>
    </message>
    <message>
      <source>A poll begins with {least} to {most} answers. Write each on a line of its own.</source>
      <translation>Eine Umfrage beginnt mit {least} bis {most} Antworten. Schreib jede in eine eigene Zeile.</translation>
    </message>
    <message>
      <source>A poll closes within {days} days. Choose a moment that is still to come.</source>
      <translation>Eine Umfrage endet innerhalb von {days} Tagen. Wähle einen Zeitpunkt, der noch kommt.</translation>
    </message>
    <message>
      <source>A poll that asks everybody closes some day. Say when.</source>
      <translation>Eine Umfrage, die alle fragt, endet irgendwann. Sag, wann.</translation>
    </message>
    <message>
      <source>A reaction is one emoji. Choose one.</source>
      <translation>Eine Reaktion ist ein Emoji. Wähle eines.</translation>
    </message>
    <message>
      <source>A reply stays in the channel of the message that it answers. Reply there.</source>
      <translation>Eine Antwort bleibt im Kanal der Nachricht, auf die sie antwortet. Antworte dort.</translation>
    </message>
    <message>
      <source>A resolution needs something to change. Say what, for example --remove NAME.</source>
      <translation>Ein Beschluss muss etwas ändern. Sagen Sie was, zum Beispiel --remove NAME.</translation>
    </message>
    <message>
      <source>A role needs a name of 1 to 80 visible characters. Choose another name.</source>
      <translation>Eine Rolle braucht einen Namen aus 1 bis 80 sichtbaren Zeichen. Wähle einen anderen Namen.</translation>
    </message>
    <message>
      <source>A saved copy was damaged and is being built again. Nothing is lost; try again in a moment.</source>
      <translation>Eine gesicherte Kopie war beschädigt und wird neu gebaut. Nichts ist verloren; versuch es gleich noch einmal.</translation>
    </message>
    <message>
      <source>A search takes at most {most} words. Leave out {piece} and what follows it.</source>
      <translation>Eine Suche nimmt höchstens {most} Wörter. Lass {piece} und alles danach weg.</translation>
    </message>
    <message>
      <source>A shared workshop: projects, tools, materials, evenings at the bench.</source>
      <translation>Eine gemeinsame Werkstatt: Projekte, Werkzeug, Material, Abende an der Werkbank.</translation>
    </message>
    <message>
      <source>A supper in the yard, a repair afternoon, a walk: who would like to come?</source>
      <translation>Ein Essen im Hof, ein Reparaturnachmittag, ein Spaziergang: Wer möchte kommen?</translation>
    </message>
    <message>
      <source>A suspension of {whom} ended by resolution {number}, which {who} proposed.</source>
      <translation>Eine Sperre von {whom} endete durch Beschluss {number}, den {who} vorgeschlagen hat.</translation>
    </message>
    <message>
      <source>A tag is a short word of at most {limit} characters, without a comma. Check {field}.</source>
      <translation>Ein Schlagwort ist ein kurzes Wort mit höchstens {limit} Zeichen, ohne Komma. Prüfe {field}.</translation>
    </message>
    <message>
      <source>A task of {whom} from {title} is not needed any more: {said}</source>
      <translation>Eine Aufgabe von {whom} aus {title} ist nicht mehr nötig: {said}</translation>
    </message>
    <message>
      <source>A thread hangs on a message of the same channel, and has no threads of its own. Answer in the channel.</source>
      <translation>Eine Unterhaltung hängt an einer Nachricht desselben Kanals und hat selbst keine Unterhaltungen. Antworte im Kanal.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Über mich</translation>
    </message>
    <message>
      <source>About me</source>
      <translation>Über mich</translation>
    </message>
    <message>
      <source>Add a date</source>
      <translation>Termin hinzufügen</translation>
    </message>
    <message>
      <source>Add a piece to the kit</source>
      <translation>Ein Teil zum Set hinzufügen</translation>
    </message>
    <message>
      <source>Add a shift</source>
      <translation>Schicht hinzufügen</translation>
    </message>
    <message>
      <source>Add a topic</source>
      <translation>Ein Thema hinzufügen</translation>
    </message>
    <message>
      <source>Add something to lend</source>
      <translation>Etwas zum Ausleihen hinzufügen</translation>
    </message>
    <message>
      <source>Advice</source>
      <translation>Rat</translation>
    </message>
    <message>
      <source>After this nobody could do what the group needs in daily life, such as letting people in or changing the settings. First give somebody else a role that allows it.</source>
      <translation>Danach könnte niemand mehr tun, was die Gruppe im Alltag braucht, etwa Leute aufnehmen oder die Einstellungen ändern. Gib zuerst jemand anderem eine Aufgabe, die das erlaubt.</translation>
    </message>
    <message>
      <source>After this nobody could {powers}. First give somebody else a role that allows it: `folkmoot role grant steward NAME`. If you mean it, repeat the command with --yes.</source>
      <translation>Danach dürfte das niemand mehr: {powers}. Gib zuerst jemand anderem eine Aufgabe, die es erlaubt: `folkmoot role grant steward NAME`. Wenn es so gemeint ist, wiederhole den Befehl mit --yes.</translation>
    </message>
    <message>
      <source>Against what was done by</source>
      <translation>Gegen das Handeln von</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Tagesordnung</translation>
    </message>
    <message>
      <source>Alerts</source>
      <translation>Warnungen</translation>
    </message>
    <message>
      <source>All dates</source>
      <translation>Alle Termine</translation>
    </message>
    <message>
      <source>All {capacity} seats are taken. Who asks now waits until a seat is given back.</source>
      <translation>Alle {capacity} Plätze sind vergeben. Wer jetzt fragt, wartet, bis ein Platz zurückgegeben wird.</translation>
    </message>
    <message>
      <source>All-clear</source>
      <translation>Entwarnung</translation>
    </message>
    <message>
      <source>Alone here: nobody else's Folkmoot was found on this network.</source>
      <translation>Allein hier: In diesem Netz wurde kein anderes Folkmoot gefunden.</translation>
    </message>
    <message>
      <source>An alert ends later than now, and within {days} days. Choose another end.</source>
      <translation>Eine Warnung endet später als jetzt und innerhalb von {days} Tagen. Wähle ein anderes Ende.</translation>
    </message>
    <message>
      <source>An answer in a thread has no title of its own. Leave the title out.</source>
      <translation>Eine Antwort in einer Unterhaltung hat keinen eigenen Titel. Lass den Titel weg.</translation>
    </message>
    <message>
      <source>An answer is one line of at most {limit} characters. Shorten it.</source>
      <translation>Eine Antwort ist eine Zeile mit höchstens {limit} Zeichen. Kürze sie.</translation>
    </message>
    <message>
      <source>An edit in envelope {number} of the log {log} is not in its one place.</source>
      <translation>Eine Änderung im Umschlag {number} des Protokolls {log} steht nicht an ihrem einen Platz.</translation>
    </message>
    <message>
      <source>An invitation has {all} words, and these are {count}. Type all of them, in their order.</source>
      <translation>Eine Einladung hat {all} Wörter, und das sind {count}. Gib alle ein, in ihrer Reihenfolge.</translation>
    </message>
    <message>
      <source>An invitation lasts from a second to a year. Write for example 7d or 12h.</source>
      <translation>Eine Einladung gilt von einer Sekunde bis zu einem Jahr. Schreib zum Beispiel 7d oder 12h.</translation>
    </message>
    <message>
      <source>An invitation lets in 1 to {limit} people. Choose a number in between, or make several.</source>
      <translation>Eine Einladung lässt 1 bis {limit} Personen herein. Wähle eine Zahl dazwischen, oder mache mehrere.</translation>
    </message>
    <message>
      <source>Another copy of Folkmoot's folder has written in your name, so this one is held back. Open the newer copy, or join again with a new invitation.</source>
      <translation>Eine andere Kopie des Ordners von Folkmoot hat in deinem Namen geschrieben, deshalb wird diese zurückgehalten. Öffne die neuere Kopie, oder tritt mit einer neuen Einladung wieder bei.</translation>
    </message>
    <message>
      <source>Another moderator than the one who acted answers this. Ask one of them.</source>
      <translation>Darauf antwortet ein anderer Moderator als der, der gehandelt hat. Bitte einen von ihnen.</translation>
    </message>
    <message>
      <source>Another resolution was decided before this one had enough signatures, so signing it has no effect. Propose it anew, for example with `folkmoot resolve propose`.</source>
      <translation>Ein anderer Beschluss war gefasst, bevor dieser genug Unterschriften hatte; ihn zu unterschreiben bewirkt nichts mehr. Schlage ihn neu vor, zum Beispiel mit `folkmoot resolve propose`.</translation>
    </message>
    <message>
      <source>Another version of Folkmoot is already running here. Close it, then try again.</source>
      <translation>Hier läuft schon eine andere Version von Folkmoot. Beende sie und versuche es noch einmal.</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>Answer for all dates</source>
      <translation>Für alle Termine antworten</translation>
    </message>
    <message>
      <source>Answer with a remark</source>
      <translation>Mit Bemerkung antworten</translation>
    </message>
    <message>
      <source>Answered by</source>
      <translation>Beantwortet von</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Answers by</source>
      <translation>Antworten bis</translation>
    </message>
    <message>
      <source>Answers for single dates</source>
      <translation>Antworten für einzelne Termine</translation>
    </message>
    <message>
      <source>Appeals</source>
      <translation>Einsprüche</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archiviert</translation>
    </message>
    <message>
      <source>Archived by</source>
      <translation>Archiviert von</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>Bitte</translation>
    </message>
    <message>
      <source>Ask for a ride, a meal or a hand, or offer what you like doing. People say that they can do it, and you choose. If you would rather not be named, hand it over to people you trust.</source>
      <translation>Bitte um eine Fahrt, ein Essen oder eine helfende Hand, oder biete an, was du gern machst. Andere sagen, dass sie es machen können, und du wählst aus. Wenn du lieber nicht genannt wirst, übergib es Leuten, denen du vertraust.</translation>
    </message>
    <message>
      <source>Ask for help</source>
      <translation>Um Hilfe bitten</translation>
    </message>
    <message>
      <source>Ask or offer</source>
      <translation>Bitte oder Angebot</translation>
    </message>
    <message>
      <source>Ask without a name</source>
      <translation>Ohne Namen bitten</translation>
    </message>
    <message>
      <source>Asked by</source>
      <translation>Gefragt von</translation>
    </message>
    <message>
      <source>Asked for seats</source>
      <translation>Haben um Plätze gebeten</translation>
    </message>
    <message>
      <source>Asked to answer</source>
      <translation>Um Antwort gebeten</translation>
    </message>
    <message>
      <source>Asking to be admitted…</source>
      <translation>Bittet um Aufnahme …</translation>
    </message>
    <message>
      <source>Asks and offers</source>
      <translation>Bitten und Angebote</translation>
    </message>
    <message>
      <source>At any time until that day</source>
      <translation>Irgendwann bis zu diesem Tag</translation>
    </message>
    <message>
      <source>At least so many people</source>
      <translation>Mindestens so viele Leute</translation>
    </message>
    <message>
      <source>At most so many people</source>
      <translation>Höchstens so viele Leute</translation>
    </message>
    <message>
      <source>Away for long, so the computers of others are asked: {names}.</source>
      <translation>Lange weg, deshalb werden die Computer anderer gefragt: {names}.</translation>
    </message>
    <message>
      <source>Between a few people</source>
      <translation>Unter wenigen Personen</translation>
    </message>
    <message>
      <source>Block club</source>
      <translation>Straßengemeinschaft</translation>
    </message>
    <message>
      <source>Both were signed by {names}. Ask which one was meant, and decide together which one holds.</source>
      <translation>Beide hat unterschrieben: {names}. Fragt, welcher gemeint war, und entscheidet gemeinsam, welcher gilt.</translation>
    </message>
    <message>
      <source>Bring {title} back.</source>
      <translation>{title} zurückbringen.</translation>
    </message>
    <message>
      <source>Budget</source>
      <translation>Budget</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Calendars it came from</source>
      <translation>Kalender, aus denen es stammt</translation>
    </message>
    <message>
      <source>Call a date off</source>
      <translation>Einen Termin absagen</translation>
    </message>
    <message>
      <source>Call a meeting</source>
      <translation>Eine Sitzung einberufen</translation>
    </message>
    <message>
      <source>Call it off</source>
      <translation>Absagen</translation>
    </message>
    <message>
      <source>Call one: everybody adds topics beforehand and writes the minutes together.</source>
      <translation>Beruf eine ein: Alle tragen vorher Themen ein und schreiben das Protokoll zusammen.</translation>
    </message>
    <message>
      <source>Called off</source>
      <translation>Abgesagt</translation>
    </message>
    <message>
      <source>Can do it</source>
      <translation>Kann es machen</translation>
    </message>
    <message>
      <source>Cancel it</source>
      <translation>Absagen</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation>Abgebrochen. Nichts wurde verändert.</translation>
    </message>
    <message>
      <source>Carried over from</source>
      <translation>Übernommen aus</translation>
    </message>
    <message>
      <source>Carry over what is left</source>
      <translation>Den Rest übernehmen</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Kategorie</translation>
    </message>
    <message>
      <source>Caution</source>
      <translation>Vorsicht</translation>
    </message>
    <message>
      <source>Change the topic</source>
      <translation>Das Thema ändern</translation>
    </message>
    <message>
      <source>Changes of dates</source>
      <translation>Geänderte Termine</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <source>Channels</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <source>Checking the archive…</source>
      <translation>Das Archiv wird geprüft …</translation>
    </message>
    <message>
      <source>Checking the passphrase takes {mib} MB of free memory. Close some programs and try again.</source>
      <translation>Die Passphrase zu prüfen braucht {mib} MB freien Speicher. Schließe einige Programme und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>Checking what is kept here…</source>
      <translation>Was hier liegt, wird geprüft…</translation>
    </message>
    <message>
      <source>Childcare</source>
      <translation>Kinderbetreuung</translation>
    </message>
    <message>
      <source>Choose a day of this century or the next one.</source>
      <translation>Wähle einen Tag dieses oder des nächsten Jahrhunderts.</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Uhr</translation>
    </message>
    <message>
      <source>Close it</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Beendet</translation>
    </message>
    <message>
      <source>Closed by</source>
      <translation>Beendet von</translation>
    </message>
    <message>
      <source>Closes</source>
      <translation>Endet</translation>
    </message>
    <message>
      <source>Come</source>
      <translation>Es kommen</translation>
    </message>
    <message>
      <source>Condition when it came back</source>
      <translation>Zustand bei der Rückgabe</translation>
    </message>
    <message>
      <source>Condition when it went out</source>
      <translation>Zustand beim Ausleihen</translation>
    </message>
    <message>
      <source>Confirm seats</source>
      <translation>Plätze bestätigen</translation>
    </message>
    <message>
      <source>Confirmed seats</source>
      <translation>Bestätigte Plätze</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <source>Copying files…</source>
      <translation>Dateien werden kopiert…</translation>
    </message>
    <message>
      <source>Copying what was signed…</source>
      <translation>Was unterschrieben ist, wird kopiert…</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Beschädigt</translation>
    </message>
    <message>
      <source>Danger</source>
      <translation>Gefahr</translation>
    </message>
    <message>
      <source>Danger to life</source>
      <translation>Lebensgefahr</translation>
    </message>
    <message>
      <source>Danger to life! Read at once what to do, and say how you are.</source>
      <translation>Lebensgefahr! Lies sofort, was zu tun ist, und sag, wie es dir geht.</translation>
    </message>
    <message>
      <source>Danger to life: {title}. Read at once what to do, and say how you are.</source>
      <translation>Lebensgefahr: {title}. Lies sofort, was zu tun ist, und sag, wie es dir geht.</translation>
    </message>
    <message>
      <source>Danger! Read what to do, and say how you are.</source>
      <translation>Gefahr! Lies, was zu tun ist, und sag, wie es dir geht.</translation>
    </message>
    <message>
      <source>Danger! You have not said how you are.</source>
      <translation>Gefahr! Du hast noch nicht gesagt, wie es dir geht.</translation>
    </message>
    <message>
      <source>Danger: {title}. Read what to do, and say how you are.</source>
      <translation>Gefahr: {title}. Lies, was zu tun ist, und sag, wie es dir geht.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Termin</translation>
    </message>
    <message>
      <source>Dates are listed from here on</source>
      <translation>Termine sind von hier an aufgeführt</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Days cannot be excluded. Write {piece} without the minus sign.</source>
      <translation>Tage lassen sich nicht ausschließen. Schreib {piece} ohne das Minuszeichen.</translation>
    </message>
    <message>
      <source>Days for which it is lent</source>
      <translation>Tage, für die es verliehen wird</translation>
    </message>
    <message>
      <source>Days that are taken</source>
      <translation>Vergebene Tage</translation>
    </message>
    <message>
      <source>Decide together which one holds.</source>
      <translation>Entscheidet gemeinsam, welcher gilt.</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Beschlossen</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Beschluss</translation>
    </message>
    <message>
      <source>Did not come</source>
      <translation>Nicht gekommen</translation>
    </message>
    <message>
      <source>Discussed</source>
      <translation>Besprochen</translation>
    </message>
    <message>
      <source>Do not lend it any more</source>
      <translation>Nicht mehr verleihen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Drop a cost</source>
      <translation>Kosten streichen</translation>
    </message>
    <message>
      <source>Dropped</source>
      <translation>Gestrichen</translation>
    </message>
    <message>
      <source>Due on</source>
      <translation>Fällig am</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Bearbeitet</translation>
    </message>
    <message>
      <source>Either it comes again, or it can be done at any time until a day. Choose one of them.</source>
      <translation>Entweder es kommt wieder, oder es geht irgendwann bis zu einem Tag. Wähle eines davon.</translation>
    </message>
    <message>
      <source>Ended by</source>
      <translation>Beendet von</translation>
    </message>
    <message>
      <source>Enough people do this already. Choose another shift.</source>
      <translation>Das machen schon genug Leute. Wähle eine andere Schicht.</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <source>Envelope {number} of the log {log} cannot be opened with the keys that are here.</source>
      <translation>Umschlag {number} des Protokolls {log} lässt sich mit den Schlüsseln, die hier sind, nicht öffnen.</translation>
    </message>
    <message>
      <source>Envelope {number} of the log {log} is damaged. Bring the store back from a backup.</source>
      <translation>Umschlag {number} des Protokolls {log} ist beschädigt. Hol den Speicher aus einer Sicherung zurück.</translation>
    </message>
    <message>
      <source>Envelopes {first} to {last} of the log {log} are damaged. Bring the store back from a backup.</source>
      <translation>Die Umschläge {first} bis {last} des Protokolls {log} sind beschädigt. Hol den Speicher aus einer Sicherung zurück.</translation>
    </message>
    <message>
      <source>Errand</source>
      <translation>Besorgung</translation>
    </message>
    <message>
      <source>Every member who votes may invite people.</source>
      <translation>Alle stimmberechtigten Mitglieder dürfen einladen.</translation>
    </message>
    <message>
      <source>Everybody adds and takes back only their own reactions.</source>
      <translation>Alle setzen und nehmen nur die eigenen Reaktionen zurück.</translation>
    </message>
    <message>
      <source>Everybody has a seat here. Say how many seats there are, then you confirm them.</source>
      <translation>Hier hat jeder Platz. Sag, wie viele Plätze es gibt, dann bestätigst du sie.</translation>
    </message>
    <message>
      <source>Everybody hears the all-clear.</source>
      <translation>Alle hören von der Entwarnung.</translation>
    </message>
    <message>
      <source>Everybody hears what to do now.</source>
      <translation>Alle hören, was jetzt zu tun ist.</translation>
    </message>
    <message>
      <source>Everybody in the group can read this.</source>
      <translation>Alle in der Gruppe können das lesen.</translation>
    </message>
    <message>
      <source>Everybody is asked</source>
      <translation>Alle sind gefragt</translation>
    </message>
    <message>
      <source>Everybody may send information. The rest is for those whom the group lets warn others.</source>
      <translation>Hinweise dürfen alle senden. Alles Weitere ist für die, die in der Gruppe warnen dürfen.</translation>
    </message>
    <message>
      <source>Everybody reads this. Choose a private circle with those to whom you hand it over.</source>
      <translation>Das lesen alle. Wähle einen privaten Kreis mit denen, denen du es übergibst.</translation>
    </message>
    <message>
      <source>Everybody who reads it can answer now.</source>
      <translation>Alle, die es lesen, können jetzt antworten.</translation>
    </message>
    <message>
      <source>Everybody who sees the gathering reads it, and the member may reply</source>
      <translation>Alle, die das Treffen sehen, lesen es, und das Mitglied kann antworten</translation>
    </message>
    <message>
      <source>Everybody who sees the gathering reads it: food, a seat near the door, a ride</source>
      <translation>Alle, die das Treffen sehen, lesen es: Essen, ein Platz nahe der Tür, eine Mitfahrt</translation>
    </message>
    <message>
      <source>Everyone is up to date.</source>
      <translation>Alle sind auf dem neuesten Stand.</translation>
    </message>
    <message>
      <source>Everything on the agenda has been discussed or carried over.</source>
      <translation>Alles auf der Tagesordnung ist besprochen oder übernommen.</translation>
    </message>
    <message>
      <source>Exchanging with neighbours…</source>
      <translation>Austausch mit Nachbarn …</translation>
    </message>
    <message>
      <source>Fetching the file…</source>
      <translation>Die Datei wird geholt…</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Folkmoot cannot change {path}. Make its folder writable for you, then choose again.</source>
      <translation>Folkmoot kann {path} nicht ändern. Mach den Ordner für dich beschreibbar und wähle dann noch einmal.</translation>
    </message>
    <message>
      <source>Folkmoot cannot take out of {path} where and when it was taken. Save it as JPEG or PNG, or attach it as it is with --keep-details.</source>
      <translation>Folkmoot kann aus {path} nicht entfernen, wo und wann es aufgenommen wurde. Speichere es als JPEG oder PNG, oder hänge es mit --keep-details so an, wie es ist.</translation>
    </message>
    <message>
      <source>Folkmoot did not make this archive, so there is no group in it to open. Its files are whole: unpack it to read them.</source>
      <translation>Dieses Archiv hat nicht Folkmoot geschrieben; es enthält keine Gruppe, die sich öffnen ließe. Seine Dateien sind unversehrt: Entpacke es, um sie zu lesen.</translation>
    </message>
    <message>
      <source>Folkmoot has been set up here already. Open it instead.</source>
      <translation>Folkmoot ist hier schon eingerichtet. Öffne es stattdessen.</translation>
    </message>
    <message>
      <source>Folkmoot has not answered in time. Try again; if it stays like this, restart Folkmoot.</source>
      <translation>Folkmoot hat nicht rechtzeitig geantwortet. Versuche es noch einmal; wenn es so bleibt, starte Folkmoot neu.</translation>
    </message>
    <message>
      <source>Folkmoot is already running here, as a window or as a hub. Use that one, or close it first.</source>
      <translation>Folkmoot läuft hier schon, als Fenster oder als Hub. Benutze das, oder beende es zuerst.</translation>
    </message>
    <message>
      <source>Folkmoot is busy at the moment. Try again in a few seconds.</source>
      <translation>Folkmoot ist gerade beschäftigt. Versuche es in ein paar Sekunden noch einmal.</translation>
    </message>
    <message>
      <source>Folkmoot is closing. Try again in a moment.</source>
      <translation>Folkmoot wird gerade geschlossen. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
      <source>Folkmoot is locked. Unlock it first.</source>
      <translation>Folkmoot ist gesperrt. Entsperre es zuerst.</translation>
    </message>
    <message>
      <source>Folkmoot is running again.</source>
      <translation>Folkmoot läuft wieder.</translation>
    </message>
    <message>
      <source>Folkmoot kept a group in {path}, and its files are gone. Connect the disk they were on, or bring them back from a backup. To begin anew there, remove the file {trace} first.</source>
      <translation>Folkmoot hatte eine Gruppe in {path}, und ihre Dateien sind weg. Schließ die Festplatte an, auf der sie lagen, oder hol sie aus einer Sicherung zurück. Um dort neu zu beginnen, entferne zuerst die Datei {trace}.</translation>
    </message>
    <message>
      <source>Folkmoot may not read and write {path}. Choose another folder, or change its permissions.</source>
      <translation>Folkmoot darf {path} nicht lesen und schreiben. Wähle einen anderen Ordner oder ändere seine Rechte.</translation>
    </message>
    <message>
      <source>Folkmoot stays open, because another of its programs on this computer, such as a host, works with the same folder. End that one, then lock again.</source>
      <translation>Folkmoot bleibt offen, weil ein anderes seiner Programme auf diesem Computer, zum Beispiel ein Host, mit demselben Ordner arbeitet. Beende es und sperre dann noch einmal.</translation>
    </message>
    <message>
      <source>Follows the alert</source>
      <translation>Folgt auf die Warnung</translation>
    </message>
    <message>
      <source>For example: by telephone, second floor</source>
      <translation>Zum Beispiel: am Telefon, zweiter Stock</translation>
    </message>
    <message>
      <source>For example: ladder, first aid, Polish, bicycles</source>
      <translation>Zum Beispiel: Leiter, Erste Hilfe, Polnisch, Fahrräder</translation>
    </message>
    <message>
      <source>For how many people</source>
      <translation>Für wie viele Leute</translation>
    </message>
    <message>
      <source>For it</source>
      <translation>Dafür</translation>
    </message>
    <message>
      <source>For somebody whose name is not told</source>
      <translation>Für jemanden, dessen Name nicht gesagt wird</translation>
    </message>
    <message>
      <source>For your information: {title}.</source>
      <translation>Zur Information: {title}.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>From and until</source>
      <translation>Von und bis</translation>
    </message>
    <message>
      <source>Gatherings</source>
      <translation>Treffen</translation>
    </message>
    <message>
      <source>Gets it</source>
      <translation>Bekommt es</translation>
    </message>
    <message>
      <source>Give a day back</source>
      <translation>Einen Tag zurückgeben</translation>
    </message>
    <message>
      <source>Give my seats back</source>
      <translation>Meine Plätze zurückgeben</translation>
    </message>
    <message>
      <source>Give the all-clear</source>
      <translation>Entwarnung geben</translation>
    </message>
    <message>
      <source>Given back</source>
      <translation>Zurückgegeben</translation>
    </message>
    <message>
      <source>Goes on in</source>
      <translation>Geht weiter in</translation>
    </message>
    <message>
      <source>Goes with</source>
      <translation>Gehört zu</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>Übergeben</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation>Übergeben</translation>
    </message>
    <message>
      <source>Handed over without a name</source>
      <translation>Ohne Namen übergeben</translation>
    </message>
    <message>
      <source>Handed over. Whether it was posted stands here.</source>
      <translation>Übergeben. Ob es ausgehängt wurde, steht hier.</translation>
    </message>
    <message>
      <source>Has something to do</source>
      <translation>Hat etwas zu tun</translation>
    </message>
    <message>
      <source>Help is promised: {title}.</source>
      <translation>Hilfe ist zugesagt: {title}.</translation>
    </message>
    <message>
      <source>Helps</source>
      <translation>Hilft</translation>
    </message>
    <message>
      <source>Hidden by</source>
      <translation>Verborgen von</translation>
    </message>
    <message>
      <source>Hidden by moderators</source>
      <translation>Von Moderatoren verborgen</translation>
    </message>
    <message>
      <source>Hobby group</source>
      <translation>Hobbygruppe</translation>
    </message>
    <message>
      <source>Hold a rehearsal</source>
      <translation>Eine Übung abhalten</translation>
    </message>
    <message>
      <source>Holds until</source>
      <translation>Gilt bis</translation>
    </message>
    <message>
      <source>Host</source>
      <translation>Gastgeber</translation>
    </message>
    <message>
      <source>How many guests you bring</source>
      <translation>Wie viele Gäste du mitbringst</translation>
    </message>
    <message>
      <source>How many people it needs</source>
      <translation>Wie viele Leute es braucht</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>Wie oft</translation>
    </message>
    <message>
      <source>How often a loan may be renewed</source>
      <translation>Wie oft verlängert werden darf</translation>
    </message>
    <message>
      <source>How often it comes again</source>
      <translation>Wie oft es wiederkommt</translation>
    </message>
    <message>
      <source>How often this comes again was written in another program, and goes by the day of the week. Choose a time on the same day.</source>
      <translation>Wie oft das wiederkehrt, wurde in einem anderen Programm geschrieben und geht nach dem Wochentag. Wähl eine Zeit am selben Tag.</translation>
    </message>
    <message>
      <source>How one gets in and around</source>
      <translation>Wie man hinein und herum kommt</translation>
    </message>
    <message>
      <source>How they are</source>
      <translation>Wie es ihnen geht</translation>
    </message>
    <message>
      <source>How to reach you</source>
      <translation>Wie man dich erreicht</translation>
    </message>
    <message>
      <source>How to reach you, for everybody</source>
      <translation>Wie man dich erreicht, für alle</translation>
    </message>
    <message>
      <source>How urgent it is</source>
      <translation>Wie eilig es ist</translation>
    </message>
    <message>
      <source>I am on my way</source>
      <translation>Ich bin unterwegs</translation>
    </message>
    <message>
      <source>I am safe</source>
      <translation>Ich bin in Sicherheit</translation>
    </message>
    <message>
      <source>I can do it</source>
      <translation>Ich kann das machen</translation>
    </message>
    <message>
      <source>I cannot do it after all</source>
      <translation>Ich kann es doch nicht machen</translation>
    </message>
    <message>
      <source>I come</source>
      <translation>Ich komme</translation>
    </message>
    <message>
      <source>I do not come</source>
      <translation>Ich komme nicht</translation>
    </message>
    <message>
      <source>I have read them</source>
      <translation>Ich habe es gelesen</translation>
    </message>
    <message>
      <source>I need help</source>
      <translation>Ich brauche Hilfe</translation>
    </message>
    <message>
      <source>If all that follow move, the series ends here and another one goes on: those who come are asked anew</source>
      <translation>Werden alle folgenden verlegt, endet die Reihe hier, und eine andere geht weiter: Wer kommt, wird neu gefragt</translation>
    </message>
    <message>
      <source>In a few words</source>
      <translation>In wenigen Worten</translation>
    </message>
    <message>
      <source>In a few words, without the name</source>
      <translation>In wenigen Worten, ohne den Namen</translation>
    </message>
    <message>
      <source>In place of</source>
      <translation>Anstelle von</translation>
    </message>
    <message>
      <source>In reserve</source>
      <translation>In Reserve</translation>
    </message>
    <message>
      <source>In this poll one chooses one answer. Leave the others out.</source>
      <translation>In dieser Umfrage wählt man eine Antwort. Lass die anderen weg.</translation>
    </message>
    <message>
      <source>In {file}, names begin with *, which other programs may not accept.</source>
      <translation>In {file} beginnen Namen mit *, was andere Programme vielleicht nicht annehmen.</translation>
    </message>
    <message>
      <source>In {file}, names begin with ./, which other programs may not accept.</source>
      <translation>In {file} beginnen Namen mit ./, was andere Programme vielleicht nicht annehmen.</translation>
    </message>
    <message>
      <source>Information</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Invite to something</source>
      <translation>Zu etwas einladen</translation>
    </message>
    <message>
      <source>Is a favourite</source>
      <translation>Ist ein Favorit</translation>
    </message>
    <message>
      <source>Is not heard</source>
      <translation>Wird nicht gehört</translation>
    </message>
    <message>
      <source>It does not take place on this date. Look at its dates.</source>
      <translation>An diesem Termin findet es nicht statt. Sieh dir die Termine an.</translation>
    </message>
    <message>
      <source>It does not take place on this day. Look at its days.</source>
      <translation>An diesem Tag ist es nicht. Sieh dir die Tage an.</translation>
    </message>
    <message>
      <source>It does not take place. Ask its host.</source>
      <translation>Es findet nicht statt. Frag den Gastgeber.</translation>
    </message>
    <message>
      <source>It is already as it was then, so there is nothing to bring back.</source>
      <translation>Es ist schon so, wie es damals war; zurückzuholen ist nichts.</translation>
    </message>
    <message>
      <source>It is back</source>
      <translation>Es ist zurück</translation>
    </message>
    <message>
      <source>It is broken, missing or not lent any more. Ask its owner.</source>
      <translation>Es ist kaputt, vermisst oder wird nicht mehr verliehen. Frag, wem es gehört.</translation>
    </message>
    <message>
      <source>It is done</source>
      <translation>Es ist erledigt</translation>
    </message>
    <message>
      <source>It is done, closed or withdrawn. Open it again, or ask anew.</source>
      <translation>Es ist erledigt, geschlossen oder zurückgezogen. Öffne es wieder, oder bitte neu.</translation>
    </message>
    <message>
      <source>It is done: {title}. Say thanks.</source>
      <translation>Es ist erledigt: {title}. Sage Danke.</translation>
    </message>
    <message>
      <source>It is lent for {most} days at most. Choose an earlier day, or ask its owner.</source>
      <translation>Es wird für höchstens {most} Tage verliehen. Wähle einen früheren Tag, oder frag, wem es gehört.</translation>
    </message>
    <message>
      <source>It is missing</source>
      <translation>Es wird vermisst</translation>
    </message>
    <message>
      <source>It is not a piece of this kit. Look at the pieces of the kit.</source>
      <translation>Es ist kein Teil dieses Sets. Sieh die Teile des Sets an.</translation>
    </message>
    <message>
      <source>It is not said how this file opens. Ask who attached it to attach the file again.</source>
      <translation>Es steht nicht da, wie sich diese Datei öffnet. Bitte die Person, die sie angehängt hat, sie noch einmal anzuhängen.</translation>
    </message>
    <message>
      <source>It is noted that somebody did not come to {title}, and there is no reply yet.</source>
      <translation>Es ist vermerkt, dass jemand nicht zu {title} kam, und noch gibt es keine Antwort.</translation>
    </message>
    <message>
      <source>It is noted that you did not come to {title}. Say how it was, if you like.</source>
      <translation>Es ist vermerkt, dass du nicht zu {title} kamst. Sag, wie es war, wenn du magst.</translation>
    </message>
    <message>
      <source>It is noted who is there.</source>
      <translation>Es ist vermerkt, wer da ist.</translation>
    </message>
    <message>
      <source>It is posted already, or it is over. Look at what refers to it.</source>
      <translation>Es hängt schon aus, oder es ist vorbei. Sieh nach, was darauf verweist.</translation>
    </message>
    <message>
      <source>It is repaired</source>
      <translation>Es ist repariert</translation>
    </message>
    <message>
      <source>It is too early for this: the deadline has not passed, or not enough computers have seen it pass yet. {needed} of {keepers} must, while Folkmoot is open on them. `folkmoot settings show` says whose they are. Try again later.</source>
      <translation>Dafür ist es zu früh: Die Frist ist nicht abgelaufen, oder noch haben zu wenige Computer gesehen, dass sie abgelaufen ist. {needed} von {keepers} müssen es, während Folkmoot auf ihnen offen ist. `folkmoot settings show` sagt, wem sie gehören. Versuche es später noch einmal.</translation>
    </message>
    <message>
      <source>It stands on the board, without the name.</source>
      <translation>Es hängt am Brett, ohne den Namen.</translation>
    </message>
    <message>
      <source>It stands on the board.</source>
      <translation>Es hängt am Brett.</translation>
    </message>
    <message>
      <source>It stands on the board. Whoever can do it says so here.</source>
      <translation>Es hängt am Brett. Wer es machen kann, sagt es hier.</translation>
    </message>
    <message>
      <source>It takes place after all</source>
      <translation>Es findet doch statt</translation>
    </message>
    <message>
      <source>It was found</source>
      <translation>Es wurde gefunden</translation>
    </message>
    <message>
      <source>It was lent more than once. Say whose loan has ended.</source>
      <translation>Es ist mehrmals verliehen. Sag, wessen Ausleihe zu Ende ist.</translation>
    </message>
    <message>
      <source>Its author had lost the power for it before anybody had seen it. It stays aside: whoever has that power now can do it again.</source>
      <translation>Wer es geschrieben hat, hatte die Befugnis dafür verloren, bevor jemand es gesehen hatte. Es bleibt zurückgestellt: Wer die Befugnis jetzt hat, kann es noch einmal tun.</translation>
    </message>
    <message>
      <source>Its author was out of the private circle before anybody there had seen it. It stays aside: write again what is still wanted.</source>
      <translation>Wer es geschrieben hat, war nicht mehr im privaten Kreis, bevor dort jemand es gesehen hatte. Es bleibt zurückgestellt: Schreibt noch einmal, was noch gebraucht wird.</translation>
    </message>
    <message>
      <source>Its author was removed, and nobody who decided that had seen it. It counts once the person is in the group again and a resolution lets it count.</source>
      <translation>Wer es geschrieben hat, wurde ausgeschlossen, und niemand, der das beschloss, hatte es gesehen. Es zählt, sobald die Person wieder in der Gruppe ist und ein Beschluss es zählen lässt.</translation>
    </message>
    <message>
      <source>Its author was suspended before anybody had seen it. It counts once the suspension ends.</source>
      <translation>Wer es geschrieben hat, wurde gesperrt, bevor jemand es gesehen hatte. Es zählt, sobald die Sperre endet.</translation>
    </message>
    <message>
      <source>Its files are protected only by MD5 or SHA-1: that shows damage, but not what somebody changed on purpose.</source>
      <translation>Nur MD5 oder SHA-1 sichern seine Dateien: Das zeigt Schäden, aber nicht, was jemand mit Absicht geändert hat.</translation>
    </message>
    <message>
      <source>Its owner has to agree</source>
      <translation>Wem es gehört, muss zustimmen</translation>
    </message>
    <message>
      <source>Its time has passed. Nobody gave the all-clear.</source>
      <translation>Die Zeit ist abgelaufen. Niemand hat Entwarnung gegeben.</translation>
    </message>
    <message>
      <source>Keep it longer</source>
      <translation>Länger behalten</translation>
    </message>
    <message>
      <source>Keepers of local memory: finds, stories, projects, a collection.</source>
      <translation>Hüter der Ortsgeschichte: Funde, Geschichten, Projekte, eine Sammlung.</translation>
    </message>
    <message>
      <source>Kind of help</source>
      <translation>Art der Hilfe</translation>
    </message>
    <message>
      <source>Kinds of channels</source>
      <translation>Arten von Kanälen</translation>
    </message>
    <message>
      <source>Language that helps</source>
      <translation>Sprache, die hilft</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Sprachen</translation>
    </message>
    <message>
      <source>Leave it empty if any number of people may decide</source>
      <translation>Leer lassen, wenn beliebig viele beschließen dürfen</translation>
    </message>
    <message>
      <source>Leave it empty if there is room for everybody. Otherwise you confirm the seats</source>
      <translation>Leer lassen, wenn für alle Platz ist. Sonst bestätigst du die Plätze</translation>
    </message>
    <message>
      <source>Leave it empty to be reached through Folkmoot only. A few people alone can be told later</source>
      <translation>Leer lassen, um nur über Folkmoot erreichbar zu sein. Einigen wenigen kannst du es später sagen</translation>
    </message>
    <message>
      <source>Leave it empty until something is spent</source>
      <translation>Lass es leer, bis etwas ausgegeben ist</translation>
    </message>
    <message>
      <source>Lend a hand</source>
      <translation>Mit anpacken</translation>
    </message>
    <message>
      <source>Lend it again</source>
      <translation>Wieder verleihen</translation>
    </message>
    <message>
      <source>Lend to somebody</source>
      <translation>An jemanden verleihen</translation>
    </message>
    <message>
      <source>Librarian</source>
      <translation>Bibliotheksdienst</translation>
    </message>
    <message>
      <source>Limits of writing</source>
      <translation>Grenzen des Schreibens</translation>
    </message>
    <message>
      <source>Loan</source>
      <translation>Ausleihe</translation>
    </message>
    <message>
      <source>Loans</source>
      <translation>Ausleihen</translation>
    </message>
    <message>
      <source>Local history society</source>
      <translation>Heimatverein</translation>
    </message>
    <message>
      <source>Looking for a member of the group on this network…</source>
      <translation>Sucht ein Mitglied der Gruppe in diesem Netz …</translation>
    </message>
    <message>
      <source>Maker circle</source>
      <translation>Werkstattkreis</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Anleitung</translation>
    </message>
    <message>
      <source>Meal</source>
      <translation>Essen</translation>
    </message>
    <message>
      <source>Mediator</source>
      <translation>Wer vermittelt</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Sitzungen</translation>
    </message>
    <message>
      <source>Meetings that ratify minutes</source>
      <translation>Sitzungen, die ein Protokoll genehmigen</translation>
    </message>
    <message>
      <source>Members who hold the power to admit invite people: stewards, for example.</source>
      <translation>Einladen dürfen Mitglieder, die dafür zuständig sind, zum Beispiel die Verwaltung.</translation>
    </message>
    <message>
      <source>Mentions</source>
      <translation>Erwähnungen</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Nachricht</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Minutes are ratified by a later meeting. Choose one that takes place after this one.</source>
      <translation>Ein Protokoll wird von einer späteren Sitzung genehmigt. Wähle eine, die nach dieser stattfindet.</translation>
    </message>
    <message>
      <source>Minutes for it</source>
      <translation>Minuten dafür</translation>
    </message>
    <message>
      <source>Minutes that were read</source>
      <translation>Gelesene Protokolle</translation>
    </message>
    <message>
      <source>More people took a shift of {title} than it needs. Ask who would leave it.</source>
      <translation>Mehr Leute als nötig haben eine Schicht von {title} übernommen. Frag, wer sie abgibt.</translation>
    </message>
    <message>
      <source>More seats of {title} were confirmed than there are.</source>
      <translation>Für {title} wurden mehr Plätze bestätigt, als es gibt.</translation>
    </message>
    <message>
      <source>More seats of {title} were confirmed than there are. Nobody loses a confirmed seat: find more seats, or ask who would give one back.</source>
      <translation>Es wurden mehr Plätze für {title} bestätigt, als es gibt. Niemand verliert einen bestätigten Platz: Finde mehr Plätze, oder frag, wer einen zurückgibt.</translation>
    </message>
    <message>
      <source>More seats of {title} were confirmed than there are. Yours stays yours; the host looks for more, or somebody gives one back.</source>
      <translation>Für {title} wurden mehr Plätze bestätigt, als es gibt. Deiner bleibt deiner; wer einlädt, sucht weitere, oder jemand gibt einen zurück.</translation>
    </message>
    <message>
      <source>Move a date</source>
      <translation>Einen Termin verlegen</translation>
    </message>
    <message>
      <source>Moved from Discord, Slack or a subreddit</source>
      <translation>Umgezogen von Discord, Slack oder einem Subreddit</translation>
    </message>
    <message>
      <source>Music, food, posters. With the name of a line that is there, that line changes</source>
      <translation>Musik, Essen, Plakate. Mit dem Namen eines Postens, den es schon gibt, ändert sich dieser</translation>
    </message>
    <message>
      <source>Mutual-aid network</source>
      <translation>Nachbarschaftshilfe</translation>
    </message>
    <message>
      <source>My name and this may stand on the printed board</source>
      <translation>Mein Name und dies dürfen auf dem Aushang stehen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name a part of the neighbourhood in words, without numbers. Tell the address to who helps.</source>
      <translation>Nenne einen Teil des Viertels in Worten, ohne Zahlen. Die Adresse sage denen, die helfen.</translation>
    </message>
    <message>
      <source>Name in the calendar</source>
      <translation>Name im Kalender</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>Name der Gruppe</translation>
    </message>
    <message>
      <source>Needs help</source>
      <translation>Braucht Hilfe</translation>
    </message>
    <message>
      <source>Neighbourhood watch</source>
      <translation>Nachbarschaftswache</translation>
    </message>
    <message>
      <source>Neighbours on one street or block: help, gatherings, dealings with city hall.</source>
      <translation>Nachbarn einer Straße oder eines Blocks: Hilfe, Feste, Umgang mit dem Rathaus.</translation>
    </message>
    <message>
      <source>Newest message that was known then</source>
      <translation>Neueste Nachricht, die damals bekannt war</translation>
    </message>
    <message>
      <source>No alert: all is quiet</source>
      <translation>Keine Warnung: Alles ist ruhig</translation>
    </message>
    <message>
      <source>No computer is in the group any more for: {names}. Members who vote can bring a person back with a link for a new computer, which enough of them confirm; so can that person's recovery sheet.</source>
      <translation>Keinen Computer mehr in der Gruppe haben: {names}. Stimmberechtigte Mitglieder können jemanden mit einem Link für einen neuen Computer zurückbringen, den genügend von ihnen bestätigen; auch das eigene Wiederherstellungsblatt hilft.</translation>
    </message>
    <message>
      <source>No group is called {name}. There are: {names}.</source>
      <translation>Keine Gruppe heißt {name}. Es gibt: {names}.</translation>
    </message>
    <message>
      <source>No hurry</source>
      <translation>Eilt nicht</translation>
    </message>
    <message>
      <source>No invitation of this group has an id that begins so. Copy 8 or more characters of it from `folkmoot invite list`.</source>
      <translation>Keine Einladung dieser Gruppe hat eine Kennung, die so beginnt. Kopiere 8 oder mehr Zeichen davon aus `folkmoot invite list`.</translation>
    </message>
    <message>
      <source>No meeting yet</source>
      <translation>Noch keine Sitzung</translation>
    </message>
    <message>
      <source>No minutes are proposed there that could be read.</source>
      <translation>Dort ist kein Protokoll vorgeschlagen, das man lesen könnte.</translation>
    </message>
    <message>
      <source>No module asks for the power {power}, so it would allow nothing. The powers are: {names}.</source>
      <translation>Kein Modul fragt nach der Befugnis {power}, sie würde also nichts erlauben. Die Befugnisse sind: {names}.</translation>
    </message>
    <message>
      <source>No module offers {intent}. There are: {names}.</source>
      <translation>Kein Bereich bietet {intent}. Es gibt: {names}.</translation>
    </message>
    <message>
      <source>No names of others and no address where everybody reads it</source>
      <translation>Keine Namen anderer und keine Adresse, wo alle es lesen</translation>
    </message>
    <message>
      <source>No new computer of which this one has heard waits with this code. Ask the person to read all of it out again. If it is right, exchange with whoever made the link, `folkmoot sync`, and try again. If it is unknown then, too, somebody else asks in that person's name: do not confirm.</source>
      <translation>Von einem wartenden neuen Computer mit diesem Code hat dieser hier noch nichts gehört. Lass ihn dir noch einmal ganz vorlesen. Stimmt er, dann tausche dich mit dem Mitglied aus, das den Link gemacht hat, `folkmoot sync`, und versuche es noch einmal. Ist er auch dann unbekannt, fragt jemand anderes im Namen dieser Person: Bestätige nichts.</translation>
    </message>
    <message>
      <source>No new computer waits to be confirmed, or it has not been heard of here. Synchronise; `folkmoot members` shows who waits.</source>
      <translation>Kein neuer Computer wartet auf Bestätigung, oder man weiß hier noch nichts davon. Gleiche ab; `folkmoot members` zeigt, wer wartet.</translation>
    </message>
    <message>
      <source>No open topic has this name. Look at the agenda.</source>
      <translation>Kein offenes Thema heißt so. Sieh in die Tagesordnung.</translation>
    </message>
    <message>
      <source>No record on this computer names this file. Check its name with `folkmoot files`, or wait for the next exchange with a neighbour.</source>
      <translation>Kein Eintrag auf diesem Computer nennt diese Datei. Prüfe ihren Namen mit `folkmoot files`, oder warte auf den nächsten Austausch mit Nachbarn.</translation>
    </message>
    <message>
      <source>No repair of it waits for this. Report the damage first.</source>
      <translation>Keine Reparatur wartet darauf. Melde zuerst den Schaden.</translation>
    </message>
    <message>
      <source>No resolution has this number, or an id that begins so. Copy its number, or 8 or more characters of its id, from `folkmoot resolve list`. If it was proposed elsewhere, synchronise first: `folkmoot sync`.</source>
      <translation>Kein Beschluss hat diese Nummer oder eine Kennung, die so beginnt. Kopiere die Nummer oder 8 oder mehr Zeichen der Kennung aus `folkmoot resolve list`. Wenn er anderswo vorgeschlagen wurde, gleiche zuerst ab: `folkmoot sync`.</translation>
    </message>
    <message>
      <source>No seat is confirmed to you on this date.</source>
      <translation>An diesem Termin ist dir kein Platz bestätigt.</translation>
    </message>
    <message>
      <source>Nobody answers at {address}. Check the address and that Folkmoot is running there.</source>
      <translation>Unter {address} antwortet niemand. Prüfe die Adresse und ob Folkmoot dort läuft.</translation>
    </message>
    <message>
      <source>Nobody answers their own appeal. Another moderator does.</source>
      <translation>Niemand antwortet auf den eigenen Einspruch. Das tut ein anderer Moderator.</translation>
    </message>
    <message>
      <source>Nobody answers their own report. Those who got it do; you can take it back.</source>
      <translation>Niemand beantwortet die eigene Meldung. Das tun die, die sie bekamen; du kannst sie zurücknehmen.</translation>
    </message>
    <message>
      <source>Nobody asks for a stand-in here any more.</source>
      <translation>Hier bittet niemand mehr um Vertretung.</translation>
    </message>
    <message>
      <source>Nobody can talk about a message. Reply to it instead.</source>
      <translation>Über eine Nachricht lässt sich nicht eigens reden. Antworte stattdessen auf sie.</translation>
    </message>
    <message>
      <source>Nobody else moderates here. Name one person whom both of you trust: `--to` and the name.</source>
      <translation>Hier moderiert sonst niemand. Nenne eine Person, der ihr beide vertraut: `--to` und der Name.</translation>
    </message>
    <message>
      <source>Nobody has it in this way. Look at its loans.</source>
      <translation>So hat es niemand. Sieh die Ausleihen an.</translation>
    </message>
    <message>
      <source>Nobody has posted what was handed over: {title}.</source>
      <translation>Niemand hat ausgehängt, was übergeben wurde: {title}.</translation>
    </message>
    <message>
      <source>Nobody has posted what you handed over: {title}. Hand it to other people, or withdraw it.</source>
      <translation>Niemand hat ausgehängt, was du übergeben hast: {title}. Übergib es anderen oder zieh es zurück.</translation>
    </message>
    <message>
      <source>Nobody here is called {name}. Check the spelling.</source>
      <translation>Niemand hier heißt {name}. Prüfe die Schreibweise.</translation>
    </message>
    <message>
      <source>Nobody here is called {name}. There are: {names}.</source>
      <translation>Hier heißt niemand {name}. Es gibt: {names}.</translation>
    </message>
    <message>
      <source>Nobody holds the role {role}, so it has no term. Give it to somebody: `folkmoot role grant {role} NAME --until DAY`.</source>
      <translation>Niemand hat die Aufgabe {role}, also hat sie keine Amtszeit. Gib sie jemandem: `folkmoot role grant {role} NAME --until DAY`.</translation>
    </message>
    <message>
      <source>Nobody holds the role {role}. Decide together who takes it.</source>
      <translation>Niemand hat die Aufgabe {role}. Entscheidet zusammen, wer sie übernimmt.</translation>
    </message>
    <message>
      <source>Nobody holds these roles: {roles}. Decide together who takes them.</source>
      <translation>Niemand hat diese Rollen: {roles}. Entscheidet gemeinsam, wer sie übernimmt.</translation>
    </message>
    <message>
      <source>Nobody in the group is called {name}. Choose somebody from the list.</source>
      <translation>In der Gruppe heißt niemand {name}. Wähle jemanden aus der Liste.</translation>
    </message>
    <message>
      <source>Nobody knows a time zone of this name. Write it as in Europe/Berlin.</source>
      <translation>Eine Zeitzone dieses Namens kennt niemand. Schreib sie wie Europe/Berlin.</translation>
    </message>
    <message>
      <source>Nobody may change the settings. Decide who does: `folkmoot role grant steward NAME`.</source>
      <translation>Niemand darf die Einstellungen ändern. Beschließt, wer es darf: `folkmoot role grant steward NAME`.</translation>
    </message>
    <message>
      <source>Nobody may {powers}, because those who hold these powers are suspended: {names}. Decide together whose suspension ends.</source>
      <translation>Das darf im Moment niemand: {powers}. Die es dürften, sind gesperrt: {names}. Entscheidet zusammen, wessen Sperre endet.</translation>
    </message>
    <message>
      <source>Nobody may {powers}. Decide together who becomes a steward.</source>
      <translation>Das darf im Moment niemand: {powers}. Entscheidet zusammen, wer in die Verwaltung kommt.</translation>
    </message>
    <message>
      <source>Nobody of the group was found on this network. Be on the same network as somebody whose Folkmoot is open, or give the address of a member's computer, then try again.</source>
      <translation>In diesem Netz wurde niemand aus der Gruppe gefunden. Geh in dasselbe Netz wie jemand, bei dem Folkmoot offen ist, oder gib die Adresse des Computers eines Mitglieds an, und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>Nobody of the group was found on this network. Be on the same network as somebody whose Folkmoot is open, or give the address of a member's computer, then try again. If somebody is there, the invitation may have expired or been closed: ask for a new one.</source>
      <translation>In diesem Netzwerk wurde niemand aus der Gruppe gefunden. Geh in dasselbe Netzwerk wie jemand, dessen Folkmoot offen ist, oder gib die Adresse des Computers eines Mitglieds an, und versuche es noch einmal. Wenn jemand da ist, ist die Einladung vielleicht abgelaufen oder geschlossen: Bitte um eine neue.</translation>
    </message>
    <message>
      <source>Nobody stands in for themselves. Say that you do it after all.</source>
      <translation>Niemand vertritt sich selbst. Sag, dass du es doch machst.</translation>
    </message>
    <message>
      <source>Nobody waits for a seat.</source>
      <translation>Niemand wartet auf einen Platz.</translation>
    </message>
    <message>
      <source>Nobody was reached at {tried}, and nobody else of the group was found on this network. Ask a member to open Folkmoot there, or for the present address, then try again.</source>
      <translation>Unter {tried} wurde niemand erreicht, und in diesem Netzwerk wurde sonst niemand aus der Gruppe gefunden. Bitte ein Mitglied, dort Folkmoot zu öffnen, oder frage nach der jetzigen Adresse, und versuche es noch einmal.</translation>
    </message>
    <message>
      <source>Nobody was reached at {tried}, and nobody else of the group was found on this network. Ask a member to open Folkmoot, or for the present address, then try again.</source>
      <translation>Unter {tried} war niemand zu erreichen, und sonst wurde in diesem Netz niemand aus der Gruppe gefunden. Bitte ein Mitglied, Folkmoot zu öffnen, oder frag nach der jetzigen Adresse, und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>Nobody who holds {name} was met. `folkmoot files` shows on whose computer it is; try again while that one is on the same network.</source>
      <translation>Niemand, der {name} hat, ist erreichbar. `folkmoot files` zeigt, auf wessen Computer die Datei ist; versuche es noch einmal, wenn dieser im selben Netz ist.</translation>
    </message>
    <message>
      <source>Nobody would read the report. Choose a circle with the moderators, or with the mediator.</source>
      <translation>Niemand würde die Meldung lesen. Wähle einen Kreis mit den Moderatoren oder mit der Person, die vermittelt.</translation>
    </message>
    <message>
      <source>Not everybody who was at {title} has read the minutes that are proposed.</source>
      <translation>Nicht alle, die bei {title} waren, haben das vorgeschlagene Protokoll gelesen.</translation>
    </message>
    <message>
      <source>Not needed any more</source>
      <translation>Nicht mehr nötig</translation>
    </message>
    <message>
      <source>Not opened yet</source>
      <translation>Noch nicht geöffnet</translation>
    </message>
    <message>
      <source>Note of the host</source>
      <translation>Notiz des Gastgebers</translation>
    </message>
    <message>
      <source>Note the parts it needs</source>
      <translation>Nötige Ersatzteile notieren</translation>
    </message>
    <message>
      <source>Note who did not come</source>
      <translation>Notieren, wer nicht kam</translation>
    </message>
    <message>
      <source>Note who is there</source>
      <translation>Vermerken, wer da ist</translation>
    </message>
    <message>
      <source>Note who repairs it</source>
      <translation>Notieren, wer es repariert</translation>
    </message>
    <message>
      <source>Nothing here is marked {piece}. Check the spelling.</source>
      <translation>Nichts hier ist mit {piece} gekennzeichnet. Prüfe die Schreibweise.</translation>
    </message>
    <message>
      <source>Nothing is damaged, but the rules of the kind {kind} (module {module}) judge {count} changes differently than when they came, and still have version {version}. Whoever makes the module raises the version of the kind and keeps the former rule under `former`; a module that was never released is tried in a new profile.</source>
      <translation>Nichts ist beschädigt, aber die Regeln der Art {kind} (Modul {module}) beurteilen {count} Änderungen anders als damals, als sie ankamen, und haben noch die Version {version}. Wer das Modul macht, erhöht die Version der Art und behält die frühere Regel unter `former`; ein Modul, das nie veröffentlicht wurde, probiert man in einem neuen Profil aus.</translation>
    </message>
    <message>
      <source>Nothing leads back from the state in which this is now, so the change cannot be taken back. Look at what can be done with it.</source>
      <translation>Aus dem Zustand, in dem das jetzt ist, führt nichts zurück, also lässt sich die Änderung nicht zurücknehmen. Sieh nach, was damit getan werden kann.</translation>
    </message>
    <message>
      <source>Nothing on the board yet</source>
      <translation>Noch nichts am Brett</translation>
    </message>
    <message>
      <source>Nothing planned yet</source>
      <translation>Noch nichts geplant</translation>
    </message>
    <message>
      <source>Nothing stands after {piece} yet. Go on typing.</source>
      <translation>Nach {piece} steht noch nichts. Tippe weiter.</translation>
    </message>
    <message>
      <source>Nothing that you have not replied to is noted about you on this date.</source>
      <translation>An diesem Termin ist über dich nichts notiert, worauf du nicht geantwortet hast.</translation>
    </message>
    <message>
      <source>Nothing that {name} wrote is here that a removal puts aside. If it is on a computer of {name}, exchange with that one first: `folkmoot sync`. Somebody removed has to be in again before: `folkmoot restore` and the name.</source>
      <translation>Hier ist nichts von {name}, das durch einen Ausschluss zurückgestellt ist. Wenn es auf einem Computer von {name} liegt, gleiche zuerst mit diesem ab: `folkmoot sync`. Wer ausgeschlossen ist, muss vorher wieder in der Gruppe sein: `folkmoot restore` und der Name.</translation>
    </message>
    <message>
      <source>Nothing to borrow yet</source>
      <translation>Noch nichts zum Ausleihen</translation>
    </message>
    <message>
      <source>Nothing was chosen for the archive. Choose what everyone reads, or a private circle.</source>
      <translation>Für das Archiv ist nichts gewählt. Wähle, was alle lesen, oder einen privaten Kreis.</translation>
    </message>
    <message>
      <source>Nothing was said in this circle yet, or nothing that you may read. Begin with `folkmoot say --circle {circle} CHANNEL TEXT`.</source>
      <translation>In diesem Kreis wurde noch nichts gesagt, oder nichts, was du lesen darfst. Fang an mit `folkmoot say --circle {circle} CHANNEL TEXT`.</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation>Mitteilung</translation>
    </message>
    <message>
      <source>Notices</source>
      <translation>Mitteilungen</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Number of the answer</source>
      <translation>Nummer der Antwort</translation>
    </message>
    <message>
      <source>Number of the change</source>
      <translation>Nummer der Änderung</translation>
    </message>
    <message>
      <source>Number of the choice</source>
      <translation>Nummer der Wahl</translation>
    </message>
    <message>
      <source>Number of the handover</source>
      <translation>Nummer der Übergabe</translation>
    </message>
    <message>
      <source>Of the {count} parts of the file {name}, these are damaged or missing: {parts}. Folkmoot fetches them from a computer that has the file; `folkmoot files` names it.</source>
      <translation>Von den {count} Teilen der Datei {name} sind diese beschädigt oder fehlen: {parts}. Folkmoot holt sie von einem Computer, der die Datei hat; `folkmoot files` nennt ihn.</translation>
    </message>
    <message>
      <source>Offer</source>
      <translation>Angebot</translation>
    </message>
    <message>
      <source>Offer help</source>
      <translation>Hilfe anbieten</translation>
    </message>
    <message>
      <source>Offline: this computer has no network. What you write is kept and goes out later.</source>
      <translation>Offline: Dieser Computer hat kein Netz. Was du schreibst, bleibt hier und geht später hinaus.</translation>
    </message>
    <message>
      <source>On shifts</source>
      <translation>In Schichten</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>Unterwegs</translation>
    </message>
    <message>
      <source>On which day</source>
      <translation>An welchem Tag</translation>
    </message>
    <message>
      <source>Once you have left, nobody could {powers}, and only an invitation by somebody else brings you back. First give somebody else a role that allows it: `folkmoot role grant steward NAME`. If you mean it, repeat the command with --yes.</source>
      <translation>Wenn du gegangen bist, dürfte das niemand mehr: {powers}. Zurück bringt dich nur die Einladung von jemand anderem. Gib zuerst jemand anderem eine Aufgabe, die es erlaubt: `folkmoot role grant steward NAME`. Wenn es so gemeint ist, wiederhole den Befehl mit --yes.</translation>
    </message>
    <message>
      <source>Once you have left, only a new invitation brings you back. Repeat the command with --yes.</source>
      <translation>Wenn du gegangen bist, bringt dich nur eine neue Einladung zurück. Wiederhole den Befehl mit --yes.</translation>
    </message>
    <message>
      <source>Once you have left, you cannot come back as the same person, because the computer with which you first joined is out, but only as a new one, by an invitation. Repeat the command with --yes.</source>
      <translation>Wenn du gegangen bist, kannst du nicht als dieselbe Person zurückkommen, weil der Computer, mit dem du zuerst beigetreten bist, draußen ist, sondern nur als neue, mit einer Einladung. Wiederhole den Befehl mit --yes.</translation>
    </message>
    <message>
      <source>One line that stands under the name; may stay empty.</source>
      <translation>Eine Zeile, die unter dem Namen steht; darf leer bleiben.</translation>
    </message>
    <message>
      <source>One message mentions at most {limit} times. Leave some of them out.</source>
      <translation>Eine Nachricht hat höchstens {limit} Erwähnungen. Lassen Sie einige weg.</translation>
    </message>
    <message>
      <source>One more date</source>
      <translation>Ein zusätzlicher Termin</translation>
    </message>
    <message>
      <source>One on each line, so that whoever brings it back can count</source>
      <translation>Eines je Zeile, damit beim Zurückbringen gezählt werden kann</translation>
    </message>
    <message>
      <source>One resolution cannot remove {name} and give {name} something as well. Propose either of the two.</source>
      <translation>Ein Beschluss kann {name} nicht ausschließen und {name} zugleich etwas geben. Schlag eines von beiden vor.</translation>
    </message>
    <message>
      <source>One thing to do, in short sentences</source>
      <translation>Was zu tun ist, in kurzen Sätzen</translation>
    </message>
    <message>
      <source>One, if you leave it empty; for what comes again, on each day</source>
      <translation>Eine Person, wenn du es leer lässt; wenn es wiederkommt, an jedem Tag</translation>
    </message>
    <message>
      <source>Only files of at most {limit} MB are shown here. Save this one and open it there.</source>
      <translation>Hier werden nur Dateien bis {limit} MB gezeigt. Speichere diese und öffne sie dort.</translation>
    </message>
    <message>
      <source>Only its owner and librarians lend it for longer; leave it empty for as long as people agree</source>
      <translation>Nur wer es besitzt oder die Bibliothek betreut, verleiht es länger; leer: so lange, wie man es ausmacht</translation>
    </message>
    <message>
      <source>Only members of the group can do this. Ask a steward to invite you.</source>
      <translation>Das können nur Mitglieder der Gruppe. Bitte die Verwaltung um eine Einladung.</translation>
    </message>
    <message>
      <source>Only members who vote can vouch for somebody or confirm a new device. Ask one of them. If none who votes has a computer left, start a new group; `folkmoot archive export` keeps what was written.</source>
      <translation>Nur stimmberechtigte Mitglieder können für jemanden bürgen oder ein neues Gerät bestätigen. Frag dort. Wenn keines von ihnen mehr einen Computer hat, gründet eine neue Gruppe; `folkmoot archive export` bewahrt, was geschrieben wurde.</translation>
    </message>
    <message>
      <source>Only stewards and members who vote can propose and sign decisions. Ask to be listed as a voter.</source>
      <translation>Nur die Verwaltung und stimmberechtigte Mitglieder können Beschlüsse vorschlagen und unterschreiben. Bitte darum, stimmberechtigt zu werden.</translation>
    </message>
    <message>
      <source>Only stewards can make an archive that hands their role over. Ask one of them.</source>
      <translation>Nur die Verwaltung kann ein Archiv machen, das ihre Aufgabe übergibt. Frag dort.</translation>
    </message>
    <message>
      <source>Only the author gave this poll its answers. Write the one that you miss in a message.</source>
      <translation>Die Antworten dieser Umfrage gibt nur vor, wer gefragt hat. Schreib die, die dir fehlt, in einer Nachricht.</translation>
    </message>
    <message>
      <source>Only the person whom it concerns can appeal. Talk with that person.</source>
      <translation>Nur wen es betrifft, kann Einspruch erheben. Sprich mit dieser Person.</translation>
    </message>
    <message>
      <source>Only this date</source>
      <translation>Nur dieser Termin</translation>
    </message>
    <message>
      <source>Only those who may call everybody at once can mention everyone. Write without the @, or ask one of them.</source>
      <translation>Nur wer alle auf einmal rufen darf, kann alle erwähnen. Schreiben Sie ohne das @, oder bitten Sie jemanden, der es darf.</translation>
    </message>
    <message>
      <source>Only what was handed over without a name is posted for somebody. Ask for help yourself instead.</source>
      <translation>Nur was ohne Namen übergeben wurde, wird für jemanden ausgehängt. Bitte stattdessen selbst um Hilfe.</translation>
    </message>
    <message>
      <source>Only whoever asked closes a poll before its time. Ask that person.</source>
      <translation>Vor der Zeit beendet eine Umfrage nur, wer gefragt hat. Frag diese Person.</translation>
    </message>
    <message>
      <source>Only whoever suspended somebody can lift it, or a decision of many. Ask that person, or propose one.</source>
      <translation>Einen vorläufigen Ausschluss hebt nur auf, wer ihn ausgesprochen hat, oder ein Beschluss von vielen. Frag dort, oder schlag ihn vor.</translation>
    </message>
    <message>
      <source>Only {names} may change the settings. Say what you would like changed.</source>
      <translation>Die Einstellungen ändert, wer dafür zuständig ist: {names}. Sag dort, was du geändert haben möchtest.</translation>
    </message>
    <message>
      <source>Only {names} may {powers}. Three people should, so that the group goes on while one of them is away: decide together who else becomes a steward.</source>
      <translation>Das dürfen zu wenige: {powers}. Bisher nur {names}. Drei sollten es dürfen, damit es weitergeht, während jemand fehlt: Entscheidet zusammen, wer noch in die Verwaltung kommt.</translation>
    </message>
    <message>
      <source>Only {who} can do this. Ask one of them.</source>
      <translation>Das kann nur {who}. Frag dort.</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Open the minutes again</source>
      <translation>Das Protokoll wieder öffnen</translation>
    </message>
    <message>
      <source>Opened, no answer yet</source>
      <translation>Geöffnet, noch keine Antwort</translation>
    </message>
    <message>
      <source>Order of the agenda</source>
      <translation>Reihenfolge der Tagesordnung</translation>
    </message>
    <message>
      <source>Other people of this computer could change {path}. Choose a folder that only you may write to, without links in it.</source>
      <translation>Andere auf diesem Computer könnten {path} ändern. Wähle einen Ordner ohne Verknüpfungen, in den nur du schreiben darfst.</translation>
    </message>
    <message>
      <source>Others may add answers</source>
      <translation>Andere dürfen Antworten hinzufügen</translation>
    </message>
    <message>
      <source>Otherwise everybody may take it without asking</source>
      <translation>Sonst dürfen alle es nehmen, ohne zu fragen</translation>
    </message>
    <message>
      <source>Otherwise it is on just that day</source>
      <translation>Sonst ist es genau an diesem Tag</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <source>Packing…</source>
      <translation>Wird gepackt …</translation>
    </message>
    <message>
      <source>Parts it needs</source>
      <translation>Nötige Ersatzteile</translation>
    </message>
    <message>
      <source>Passed on</source>
      <translation>Vorbei am</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Pausiert</translation>
    </message>
    <message>
      <source>People are missing on a shift of {title}.</source>
      <translation>In einer Schicht von {title} fehlen Leute.</translation>
    </message>
    <message>
      <source>People needed for decisions</source>
      <translation>Nötige Anwesende für Beschlüsse</translation>
    </message>
    <message>
      <source>People take single days then. Give the first day above</source>
      <translation>Dann übernehmen die Leute einzelne Tage. Gib oben den ersten Tag an</translation>
    </message>
    <message>
      <source>People who help each other out: asks, offers, deliveries.</source>
      <translation>Leute, die einander helfen: Bitten, Angebote, Lieferungen.</translation>
    </message>
    <message>
      <source>People who look after a place: what was noticed, who walks when.</source>
      <translation>Leute, die auf einen Ort achten: was auffiel, wer wann geht.</translation>
    </message>
    <message>
      <source>People whom you do not hear</source>
      <translation>Menschen, die du nicht hörst</translation>
    </message>
    <message>
      <source>People with one pastime: showing, asking, meeting.</source>
      <translation>Leute mit derselben Liebhaberei: zeigen, fragen, treffen.</translation>
    </message>
    <message>
      <source>Perhaps</source>
      <translation>Vielleicht</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Piece</source>
      <translation>Teil</translation>
    </message>
    <message>
      <source>Piece of the kit</source>
      <translation>Teil des Sets</translation>
    </message>
    <message>
      <source>Pieces of this kit</source>
      <translation>Teile dieses Sets</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Angeheftet</translation>
    </message>
    <message>
      <source>Pinned messages</source>
      <translation>Angeheftete Nachrichten</translation>
    </message>
    <message>
      <source>Place in the list</source>
      <translation>Platz in der Liste</translation>
    </message>
    <message>
      <source>Plan a cost</source>
      <translation>Kosten planen</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <source>Polls</source>
      <translation>Umfragen</translation>
    </message>
    <message>
      <source>Post it for everybody</source>
      <translation>Für alle aushängen</translation>
    </message>
    <message>
      <source>Posted as</source>
      <translation>Ausgehängt als</translation>
    </message>
    <message>
      <source>Posted without the name as</source>
      <translation>Ohne den Namen ausgehängt als</translation>
    </message>
    <message>
      <source>Posts</source>
      <translation>Beiträge</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>Profile</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>Programm</translation>
    </message>
    <message>
      <source>Pronouns</source>
      <translation>Pronomen</translation>
    </message>
    <message>
      <source>Propose the minutes</source>
      <translation>Das Protokoll vorlegen</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <source>Queue for it</source>
      <translation>Dafür anstellen</translation>
    </message>
    <message>
      <source>Ratified at</source>
      <translation>Genehmigt in</translation>
    </message>
    <message>
      <source>Ratify the minutes</source>
      <translation>Das Protokoll genehmigen</translation>
    </message>
    <message>
      <source>Reactions</source>
      <translation>Reaktionen</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Reason for that</source>
      <translation>Grund dafür</translation>
    </message>
    <message>
      <source>Receiving what the group has written…</source>
      <translation>Empfängt, was die Gruppe geschrieben hat …</translation>
    </message>
    <message>
      <source>Rehearsal</source>
      <translation>Übung</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <source>Remind me</source>
      <translation>Erinnere mich</translation>
    </message>
    <message>
      <source>Reminder: {title}</source>
      <translation>Erinnerung: {title}</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Entfernt</translation>
    </message>
    <message>
      <source>Removed by</source>
      <translation>Entfernt von</translation>
    </message>
    <message>
      <source>Renewals</source>
      <translation>Verlängerungen</translation>
    </message>
    <message>
      <source>Repair</source>
      <translation>Reparatur</translation>
    </message>
    <message>
      <source>Repairs</source>
      <translation>Reparaturen</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Report damage</source>
      <translation>Schaden melden</translation>
    </message>
    <message>
      <source>Report how somebody else is</source>
      <translation>Melden, wie es jemand anderem geht</translation>
    </message>
    <message>
      <source>Reported by</source>
      <translation>Gemeldet von</translation>
    </message>
    <message>
      <source>Reported by others</source>
      <translation>Von anderen gemeldet</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <source>Resolution {number}, which {who} proposed, is in force.</source>
      <translation>Beschluss {number}, den {who} vorgeschlagen hat, gilt.</translation>
    </message>
    <message>
      <source>Resolution {number}, which {who} proposed, put a rival resolution aside.</source>
      <translation>Beschluss {number}, den {who} vorgeschlagen hat, hat einen konkurrierenden Beschluss verdrängt.</translation>
    </message>
    <message>
      <source>Resolution {number}, which {who} proposed, set the rule {said}.</source>
      <translation>Beschluss {number}, den {who} vorgeschlagen hat, setzte die Regel {said}.</translation>
    </message>
    <message>
      <source>Restoring…</source>
      <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
      <source>Ride</source>
      <translation>Fahrt</translation>
    </message>
    <message>
      <source>Roughly where</source>
      <translation>Ungefähr wo</translation>
    </message>
    <message>
      <source>Rows of the table {table} do not follow from the records. The next start makes them anew.</source>
      <translation>Zeilen der Tabelle {table} folgen nicht aus den Einträgen. Der nächste Start macht sie neu.</translation>
    </message>
    <message>
      <source>Rule of the calendar</source>
      <translation>Regel des Kalenders</translation>
    </message>
    <message>
      <source>Safe</source>
      <translation>In Sicherheit</translation>
    </message>
    <message>
      <source>Said by</source>
      <translation>Gesagt von</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gemerkt</translation>
    </message>
    <message>
      <source>Saved messages</source>
      <translation>Gemerkte Nachrichten</translation>
    </message>
    <message>
      <source>Say how much is planned, or how much was spent.</source>
      <translation>Sag, wie viel geplant ist oder wie viel ausgegeben wurde.</translation>
    </message>
    <message>
      <source>Say in which time zone it takes place, such as Europe/Berlin.</source>
      <translation>Sag, in welcher Zeitzone es stattfindet, zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
      <source>Say into which meeting the topics go, or when the next one takes place.</source>
      <translation>Sag, in welche Sitzung die Themen kommen oder wann die nächste stattfindet.</translation>
    </message>
    <message>
      <source>Say on which day it begins, or until when it has to be done.</source>
      <translation>Sage, an welchem Tag es beginnt oder bis wann es erledigt sein muss.</translation>
    </message>
    <message>
      <source>Say thanks</source>
      <translation>Danke sagen</translation>
    </message>
    <message>
      <source>Say what to do now</source>
      <translation>Sagen, was jetzt zu tun ist</translation>
    </message>
    <message>
      <source>Say whether you come to {title}.</source>
      <translation>Sag, ob du zu {title} kommst.</translation>
    </message>
    <message>
      <source>Say who does it</source>
      <translation>Sagen, wer es macht</translation>
    </message>
    <message>
      <source>Say whose loan has ended</source>
      <translation>Sagen, wessen Ausleihe zu Ende ist</translation>
    </message>
    <message>
      <source>Say with --field which text is meant. This has: {names}.</source>
      <translation>Sag mit --field, welcher Text gemeint ist. Hier gibt es: {names}.</translation>
    </message>
    <message>
      <source>Seal of the minutes</source>
      <translation>Siegel des Protokolls</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Plätze</translation>
    </message>
    <message>
      <source>Seats of {whom} at {title} are free again.</source>
      <translation>Plätze von {whom} bei {title} sind wieder frei.</translation>
    </message>
    <message>
      <source>Seconds between two messages</source>
      <translation>Sekunden zwischen zwei Nachrichten</translation>
    </message>
    <message>
      <source>Send an alert</source>
      <translation>Warnung senden</translation>
    </message>
    <message>
      <source>Several answers may be chosen</source>
      <translation>Mehrere Antworten sind möglich</translation>
    </message>
    <message>
      <source>Several channels match {name}. Give the id of the one that you mean: {names}.</source>
      <translation>Auf {name} passen mehrere Kanäle. Gib die Kennung dessen an, den du meinst: {names}.</translation>
    </message>
    <message>
      <source>Several circles have this name: {ids}. Give the beginning of an id instead.</source>
      <translation>Mehrere Kreise haben diesen Namen: {ids}. Gib stattdessen den Anfang einer Kennung an.</translation>
    </message>
    <message>
      <source>Several files are called {name}: {names}. Give the beginning of one of these.</source>
      <translation>Mehrere Dateien heißen {name}: {names}. Nenne den Anfang von einer davon.</translation>
    </message>
    <message>
      <source>Several people are called {name}. Give the beginning of an id instead: {ids}.</source>
      <translation>Mehrere heißen {name}. Gib stattdessen den Anfang einer Kennung an: {ids}.</translation>
    </message>
    <message>
      <source>Several people ask for a stand-in. Say for whom you do it.</source>
      <translation>Mehrere bitten um Vertretung. Sag, für wen du es machst.</translation>
    </message>
    <message>
      <source>Several people took over your shift at {title}. Say who does it.</source>
      <translation>Mehrere haben deine Schicht bei {title} übernommen. Sag, wer sie macht.</translation>
    </message>
    <message>
      <source>Several resolutions begin with {given} or have that number. Give the beginning of the id of the one that you mean: {ids}.</source>
      <translation>Mehrere Beschlüsse beginnen mit {given} oder haben diese Nummer. Gib den Anfang der Kennung dessen an, den du meinst: {ids}.</translation>
    </message>
    <message>
      <source>Several shifts have this name. Name the one you mean by the id that `folkmoot show` tells.</source>
      <translation>Mehrere Schichten heißen so. Nenne die gemeinte mit der Kennung, die `folkmoot show` sagt.</translation>
    </message>
    <message>
      <source>Several things are called {name}. Use one of their ids: {ids}.</source>
      <translation>Mehreres heißt {name}. Nimm eine der Kennungen: {ids}.</translation>
    </message>
    <message>
      <source>Several titles begin with {name}. Give the whole title, or an id: {names}.</source>
      <translation>Mehrere Titel beginnen mit {name}. Gib den ganzen Titel an, oder eine Kennung: {names}.</translation>
    </message>
    <message>
      <source>Several topics have this name. Name the one you mean by the id that `folkmoot show` tells.</source>
      <translation>Mehrere Themen heißen so. Nenne das gemeinte mit der Kennung, die `folkmoot show` sagt.</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Schwere</translation>
    </message>
    <message>
      <source>Share of the members needed, in percent</source>
      <translation>Nötiger Anteil der Mitglieder in Prozent</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <source>Shown again by</source>
      <translation>Wieder gezeigt von</translation>
    </message>
    <message>
      <source>Slowed</source>
      <translation>Verlangsamt</translation>
    </message>
    <message>
      <source>Some of us are connected.</source>
      <translation>Einige von uns sind verbunden.</translation>
    </message>
    <message>
      <source>Some things can be done only after a deadline, and now no computer can say that it has passed: all who vote are away. Decide who is back: `folkmoot settings set --back NAME`.</source>
      <translation>Manches geht erst nach einer Frist, und zurzeit kann kein Computer sagen, dass sie abgelaufen ist: Alle, die abstimmen, sind weg. Entscheidet, wer wieder da ist: `folkmoot settings set --back NAME`.</translation>
    </message>
    <message>
      <source>Some things can be done only after a deadline. It counts as passed once the computer of {names} has seen it pass. For that, Folkmoot has to be open there now and then.</source>
      <translation>Manches geht erst nach einer Frist. Sie gilt als abgelaufen, wenn der Computer von {names} das gesehen hat. Dafür muss Folkmoot dort ab und zu offen sein.</translation>
    </message>
    <message>
      <source>Some things can be done only after a deadline. It counts as passed once the computers of {names} have both seen it pass, so that one wrong clock decides nothing. For that, Folkmoot has to be open there now and then.</source>
      <translation>Manches geht erst nach einer Frist. Sie gilt als abgelaufen, wenn die Computer von {names} das beide gesehen haben, damit eine falsche Uhr nichts entscheidet. Dafür muss Folkmoot dort ab und zu offen sein.</translation>
    </message>
    <message>
      <source>Some things can be done only after a deadline. It counts as passed once {needed} of the computers of these {count} members have seen it pass, so that one wrong clock decides nothing: {names}. For that, Folkmoot has to be open there now and then. They were drawn by lot from those who vote; whoever votes no longer is replaced.</source>
      <translation>Manches geht erst nach einer Frist. Sie gilt als abgelaufen, wenn {needed} der Computer dieser {count} Mitglieder das gesehen haben, damit eine falsche Uhr nichts entscheidet: {names}. Dafür muss Folkmoot dort ab und zu offen sein. Sie wurden aus denen ausgelost, die abstimmen; wer nicht mehr abstimmt, wird ersetzt.</translation>
    </message>
    <message>
      <source>Somebody appeals against what a moderator did: {title}</source>
      <translation>Jemand erhebt Einspruch gegen das Handeln eines Moderators: {title}</translation>
    </message>
    <message>
      <source>Somebody asks for a stand-in at {title}.</source>
      <translation>Jemand bittet bei {title} um Vertretung.</translation>
    </message>
    <message>
      <source>Somebody asks for seats at {title}. Confirm them.</source>
      <translation>Jemand bittet um Plätze bei {title}. Bestätige sie.</translation>
    </message>
    <message>
      <source>Somebody can do it: {title}. Say who does it.</source>
      <translation>Jemand kann es machen: {title}. Sage, wer es macht.</translation>
    </message>
    <message>
      <source>Somebody else in this circle posts it, so that your name is not on it.</source>
      <translation>Jemand anderes in diesem Kreis hängt es aus, damit dein Name nicht daran steht.</translation>
    </message>
    <message>
      <source>Somebody handed this over: {title}. Post it without the name.</source>
      <translation>Jemand hat dies übergeben: {title}. Hänge es ohne den Namen aus.</translation>
    </message>
    <message>
      <source>Somebody has it. Wait until it is back, or queue for it.</source>
      <translation>Jemand hat es. Warte, bis es zurück ist, oder stell dich an.</translation>
    </message>
    <message>
      <source>Somebody has written in the minutes meanwhile. Read them, and try again.</source>
      <translation>Inzwischen hat jemand im Protokoll geschrieben. Lies es und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>Somebody in this circle neither moderates nor mediates. Choose a circle of moderators, or one of you and the mediator.</source>
      <translation>In diesem Kreis ist jemand, der weder moderiert noch vermittelt. Wähle einen Kreis aus Moderatoren oder einen mit dir und der Person, die vermittelt.</translation>
    </message>
    <message>
      <source>Somebody needs help.</source>
      <translation>Jemand braucht Hilfe.</translation>
    </message>
    <message>
      <source>Somebody reported a message: {title}</source>
      <translation>Jemand hat eine Nachricht gemeldet: {title}</translation>
    </message>
    <message>
      <source>Somebody takes over a shift at {title}, and whoever asked for it does not know it yet.</source>
      <translation>Jemand übernimmt eine Schicht bei {title}, und wer darum bat, weiß es noch nicht.</translation>
    </message>
    <message>
      <source>Somebody takes over your shift at {title}. See who, and say that you know it.</source>
      <translation>Jemand übernimmt deine Schicht bei {title}. Sieh nach, wer, und sag, dass du es weißt.</translation>
    </message>
    <message>
      <source>Somebody tried to join with a wrong proof and was not let in. Nothing needs doing.</source>
      <translation>Jemand wollte mit einem falschen Nachweis beitreten und wurde nicht hereingelassen. Es ist nichts zu tun.</translation>
    </message>
    <message>
      <source>Somebody waits for it longer than you do. Queue for it, or ask its owner.</source>
      <translation>Jemand wartet länger darauf als du. Stell dich dafür an oder frag, wem es gehört.</translation>
    </message>
    <message>
      <source>Somebody wants to borrow {title}.</source>
      <translation>Jemand möchte {title} ausleihen.</translation>
    </message>
    <message>
      <source>Somebody who took over a shift of {title} is not needed, and has not left it yet.</source>
      <translation>Jemand, der eine Schicht von {title} übernommen hat, wird nicht gebraucht und hat sie noch nicht abgegeben.</translation>
    </message>
    <message>
      <source>Somebody would like it: {title}. Say who gets it.</source>
      <translation>Jemand hätte es gern: {title}. Sage, wer es bekommt.</translation>
    </message>
    <message>
      <source>Somebody wrote in the minutes of {title} without knowing that they were proposed. Read them, and open or ratify them again.</source>
      <translation>Jemand hat im Protokoll von {title} geschrieben, ohne zu wissen, dass es schon vorgelegt war. Lies es, und öffne oder genehmige es noch einmal.</translation>
    </message>
    <message>
      <source>Somebody wrote in {title} after it was archived. Open the channel again, or leave it archived.</source>
      <translation>Jemand hat in {title} geschrieben, nachdem der Kanal archiviert war. Öffne ihn wieder, oder lass ihn im Archiv.</translation>
    </message>
    <message>
      <source>Somebody wrote in {title} after you archived it. Open the channel again, or leave it archived.</source>
      <translation>Jemand hat in {title} geschrieben, nachdem du den Kanal archiviert hattest. Öffne ihn wieder, oder lass ihn im Archiv.</translation>
    </message>
    <message>
      <source>Somebody you named is not a member. Check the names.</source>
      <translation>Jemand, den du genannt hast, ist kein Mitglied. Prüfe die Namen.</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Etwas anderes</translation>
    </message>
    <message>
      <source>Something malformed arrived and was thrown away ({what}). Nothing needs doing.</source>
      <translation>Etwas Unförmiges kam an und wurde weggeworfen ({what}). Es ist nichts zu tun.</translation>
    </message>
    <message>
      <source>Something went wrong inside Folkmoot. Nothing was changed; try again, and if it happens again report it with the file engine.log of Folkmoot's folder, which holds no content.</source>
      <translation>In Folkmoot ist etwas schiefgegangen. Nichts wurde geändert; versuche es noch einmal, und wenn es wieder geschieht, melde es mit der Datei engine.log aus dem Ordner von Folkmoot, die keine Inhalte enthält.</translation>
    </message>
    <message>
      <source>Soon</source>
      <translation>Bald</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>Ausgegeben</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Steps, lifts, toilets, the bell, the nearest stop</source>
      <translation>Stufen, Aufzüge, Toiletten, die Klingel, die nächste Haltestelle</translation>
    </message>
    <message>
      <source>Steward of the help board</source>
      <translation>Betreut das Hilfebrett</translation>
    </message>
    <message>
      <source>Stop the clock</source>
      <translation>Die Uhr anhalten</translation>
    </message>
    <message>
      <source>Such as Europe/Berlin. It is needed for whole days and for what comes again</source>
      <translation>Zum Beispiel Europe/Berlin. Sie ist für ganze Tage und für Wiederkehrendes nötig</translation>
    </message>
    <message>
      <source>Such as: in the morning, or 9:30</source>
      <translation>Etwa: am Morgen, oder 9:30</translation>
    </message>
    <message>
      <source>Such as: only after five, and my car has two seats</source>
      <translation>Etwa: erst nach fünf, und mein Auto hat zwei Sitze</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Take a choice back</source>
      <translation>Eine Wahl zurücknehmen</translation>
    </message>
    <message>
      <source>Take a day</source>
      <translation>Einen Tag übernehmen</translation>
    </message>
    <message>
      <source>Take a piece out</source>
      <translation>Ein Teil herausnehmen</translation>
    </message>
    <message>
      <source>Take it</source>
      <translation>Nehmen</translation>
    </message>
    <message>
      <source>Take it off the agenda</source>
      <translation>Von der Tagesordnung nehmen</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Zurückgenommen</translation>
    </message>
    <message>
      <source>Taken out again</source>
      <translation>Wieder herausgenommen</translation>
    </message>
    <message>
      <source>Taken over</source>
      <translation>Übernommen</translation>
    </message>
    <message>
      <source>Takes place at the gathering</source>
      <translation>Findet statt bei</translation>
    </message>
    <message>
      <source>Talk about it now</source>
      <translation>Jetzt darüber sprechen</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>Aufgabe</translation>
    </message>
    <message>
      <source>Tell a few people how to reach you</source>
      <translation>Wenigen sagen, wie man dich erreicht</translation>
    </message>
    <message>
      <source>Tell those who come</source>
      <translation>Allen Bescheid sagen, die kommen</translation>
    </message>
    <message>
      <source>Tenants of a house or landlord: repairs, letters, deadlines, rights.</source>
      <translation>Mieter eines Hauses oder Vermieters: Reparaturen, Briefe, Fristen, Rechte.</translation>
    </message>
    <message>
      <source>Tenants' association</source>
      <translation>Mietergemeinschaft</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Thanks</source>
      <translation>Dank</translation>
    </message>
    <message>
      <source>That cannot be a value for {field}. Check it and try again.</source>
      <translation>Das kann kein Wert für {field} sein. Prüfe es und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>That invitation is closed. Ask for a new one.</source>
      <translation>Diese Einladung ist geschlossen. Bitte um eine neue.</translation>
    </message>
    <message>
      <source>That invitation is not known in this group. Make a new one.</source>
      <translation>Diese Einladung kennt die Gruppe nicht. Erstelle eine neue.</translation>
    </message>
    <message>
      <source>That is not on this computer yet. Wait for the next exchange with a neighbour.</source>
      <translation>Das ist noch nicht auf diesem Computer. Warte auf den nächsten Austausch mit einem Nachbarn.</translation>
    </message>
    <message>
      <source>That is too large to handle in one piece. Shorten it and try again.</source>
      <translation>Das ist zu groß für ein Stück. Kürze es und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>That key file does not open what Folkmoot keeps here. Choose the one that was chosen at the start.</source>
      <translation>Diese Schlüsseldatei öffnet nicht, was Folkmoot hier aufbewahrt. Wähle die, die am Anfang gewählt wurde.</translation>
    </message>
    <message>
      <source>That moment has passed. Choose one that is still to come.</source>
      <translation>Dieser Zeitpunkt ist vorbei. Wähle einen, der noch kommt.</translation>
    </message>
    <message>
      <source>That passphrase does not open what Folkmoot keeps here. Check for typing mistakes and try again. If it is lost, nothing opens it any more: your group has its copies, so begin anew in an empty folder, and come back with your recovery sheet or with the help of members.</source>
      <translation>Diese Passphrase öffnet nicht, was Folkmoot hier aufbewahrt. Prüfe sie auf Tippfehler und versuche es noch einmal. Wenn sie verloren ist, öffnet es nichts mehr: Deine Gruppe hat ihre Kopien. Fang in einem leeren Ordner neu an und komm mit deinem Wiederherstellungsblatt oder mit Hilfe von Mitgliedern zurück.</translation>
    </message>
    <message>
      <source>That resolution is no rival of one in force, or it stays aside already. `folkmoot resolve list` names those that exclude each other.</source>
      <translation>Dieser Beschluss steht keinem in Kraft entgegen, oder er bleibt schon zurückgestellt. `folkmoot resolve list` nennt die, die einander ausschließen.</translation>
    </message>
    <message>
      <source>That suspension is not known in this group. Synchronise, then try again.</source>
      <translation>Dieser vorläufige Ausschluss ist in der Gruppe nicht bekannt. Gleich ab und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>The alert is on its way. The list below says who has opened it, and how they are.</source>
      <translation>Die Warnung ist unterwegs. Die Liste unter der Warnung sagt, wer sie geöffnet hat und wie es allen geht.</translation>
    </message>
    <message>
      <source>The all-clear was given. Send a new alert if something has happened again.</source>
      <translation>Die Entwarnung ist gegeben. Sende eine neue Warnung, wenn wieder etwas geschehen ist.</translation>
    </message>
    <message>
      <source>The answer could not be written out: {why}. Make room where it goes to, or choose another place, and try again.</source>
      <translation>Die Antwort konnte nicht ausgegeben werden: {why}. Schaffe dort Platz, wohin sie geht, oder wähle einen anderen Ort, und versuche es noch einmal.</translation>
    </message>
    <message>
      <source>The answer of this guest has not arrived with these seats. Confirm the seats again.</source>
      <translation>Die Antwort dieses Gastes kam nicht mit diesen Plätzen an. Bestätige die Plätze noch einmal.</translation>
    </message>
    <message>
      <source>The budget has a line {line} already. Give the line another name, or change that one.</source>
      <translation>Im Budget steht schon ein Posten {line}. Gib diesem Posten einen anderen Namen, oder ändere jenen.</translation>
    </message>
    <message>
      <source>The budget has no such line. Look at its lines.</source>
      <translation>Das Budget hat keinen solchen Posten. Sieh dir seine Posten an.</translation>
    </message>
    <message>
      <source>The calendar could not be written: {reason}. Choose another place.</source>
      <translation>Der Kalender konnte nicht geschrieben werden: {reason}. Wähle einen anderen Ort.</translation>
    </message>
    <message>
      <source>The calendar does not have this event any more. Choose the file anew.</source>
      <translation>Der Kalender hat dieses Ereignis nicht mehr. Wähle die Datei neu.</translation>
    </message>
    <message>
      <source>The calendar file {file} is not up to date: its disk is full. Make room; Folkmoot tries again by itself.</source>
      <translation>Die Kalenderdatei {file} ist nicht auf dem neuesten Stand: Ihr Datenträger ist voll. Schaffe Platz; Folkmoot versucht es von selbst wieder.</translation>
    </message>
    <message>
      <source>The calendar file {file} is not up to date: nothing may be written in {folder}. Allow it, or choose another file.</source>
      <translation>Die Kalenderdatei {file} ist nicht auf dem neuesten Stand: In {folder} darf nichts geschrieben werden. Erlaube es, oder wähle eine andere Datei.</translation>
    </message>
    <message>
      <source>The calendar file {file} is not up to date: {reason}. Folkmoot tries again by itself; if it does not help, choose another file.</source>
      <translation>Die Kalenderdatei {file} ist nicht auf dem neuesten Stand: {reason}. Folkmoot versucht es von selbst wieder; hilft das nicht, wähle eine andere Datei.</translation>
    </message>
    <message>
      <source>The channel {name} is archived and can only be read. Open it again to write there.</source>
      <translation>Der Kanal {name} ist archiviert und nur zu lesen. Öffne ihn wieder, um dort zu schreiben.</translation>
    </message>
    <message>
      <source>The channel {name} is in the private circle {circle}. Add --circle and the circle's name.</source>
      <translation>Der Kanal {name} ist im privaten Kreis {circle}. Ergänze --circle und den Namen des Kreises.</translation>
    </message>
    <message>
      <source>The circle of a role is for all who hold it, and for nobody else. Name either the role or the people.</source>
      <translation>Der Kreis einer Rolle ist für alle da, die sie innehaben, und für niemanden sonst. Nenne entweder die Rolle oder die Personen.</translation>
    </message>
    <message>
      <source>The clock of this computer is a lifetime ahead. Set it to today, then try again; nothing was changed.</source>
      <translation>Die Uhr dieses Computers geht um ein Menschenleben vor. Stelle sie auf heute und versuche es dann noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The clock stands already.</source>
      <translation>Die Uhr steht schon.</translation>
    </message>
    <message>
      <source>The clock tells when these minutes are over</source>
      <translation>Die Uhr sagt, wann diese Minuten um sind</translation>
    </message>
    <message>
      <source>The computer at {address} does not answer. It may belong to no group of yours, or not know this computer: it has not heard of it yet, or this computer was taken out, or you were, while it was away. Check the address, and ask its owner. If you were taken out, a decision of the group brings you back; if this computer was, set it up anew in a new folder, with a link from another computer of yours or, without one, with your recovery sheet or a member's link.</source>
      <translation>Der Computer unter {address} antwortet nicht. Vielleicht gehört er zu keiner deiner Gruppen, oder er kennt diesen Computer nicht: Er hat noch nicht von ihm gehört, oder dieser Computer wurde aus der Gruppe genommen, oder du, während er fort war. Prüfe die Adresse, und frag, wem er gehört. Wenn es dich betrifft, bringt dich ein Beschluss der Gruppe zurück; wenn es diesen Computer betrifft, richte ihn in einem neuen Ordner neu ein, mit einem Link von einem anderen Computer von dir oder, wenn du keinen hast, mit deinem Wiederherstellungsblatt oder dem Link eines Mitglieds.</translation>
    </message>
    <message>
      <source>The computer at {address} does not answer. You continued a group from an archive: its pass was perhaps closed when the group put somebody out. Ask a member for an invitation.</source>
      <translation>Der Computer unter {address} antwortet nicht. Du hast eine Gruppe aus einem Archiv weitergeführt: Vielleicht wurde dessen Einlass geschlossen, als die Gruppe jemanden ausschloss. Bitte ein Mitglied um eine Einladung.</translation>
    </message>
    <message>
      <source>The computer at {address} has a newer Folkmoot. Update Folkmoot on this computer, then try again.</source>
      <translation>Der Computer unter {address} hat ein neueres Folkmoot. Erneuere Folkmoot auf diesem Computer und versuch es dann noch einmal.</translation>
    </message>
    <message>
      <source>The computer at {address} has an older Folkmoot. Update Folkmoot there, then try again.</source>
      <translation>Der Computer unter {address} hat ein älteres Folkmoot. Erneuere Folkmoot dort und versuch es dann noch einmal.</translation>
    </message>
    <message>
      <source>The computer on which it was written is not in the group. It stays aside: write again what is still wanted.</source>
      <translation>Der Computer, auf dem es geschrieben wurde, ist nicht in der Gruppe. Es bleibt zurückgestellt: Schreibt noch einmal, was noch gebraucht wird.</translation>
    </message>
    <message>
      <source>The computer on which it was written was taken out before anybody had seen it. It stays aside: write again what is still wanted.</source>
      <translation>Der Computer, auf dem es geschrieben wurde, wurde aus der Gruppe genommen, bevor jemand es gesehen hatte. Es bleibt zurückgestellt: Schreibt noch einmal, was noch gebraucht wird.</translation>
    </message>
    <message>
      <source>The computer that answered may not let you in now. Try again near another member's computer.</source>
      <translation>Der Computer, der geantwortet hat, darf dich jetzt nicht einlassen. Versuch es in der Nähe des Computers eines anderen Mitglieds noch einmal.</translation>
    </message>
    <message>
      <source>The connection broke off while joining. Try again with the same invitation.</source>
      <translation>Die Verbindung brach beim Beitreten ab. Versuch es mit derselben Einladung noch einmal.</translation>
    </message>
    <message>
      <source>The day has passed and nobody did it: {title}. Choose another day, or close it.</source>
      <translation>Der Tag ist vorbei, und niemand hat es gemacht: {title}. Wähle einen anderen Tag, oder schließe es.</translation>
    </message>
    <message>
      <source>The day has passed and nobody took it up: {title}. Choose another day, or close it.</source>
      <translation>Der Tag ist vorbei und niemand hat es angenommen: {title}. Wähle einen anderen Tag oder schließe es.</translation>
    </message>
    <message>
      <source>The day has passed: {title}. Was it done? Say so, or choose another day.</source>
      <translation>Der Tag ist vorbei: {title}. Wurde es erledigt? Sage es, oder wähle einen anderen Tag.</translation>
    </message>
    <message>
      <source>The decision on which this builds is not known here. Synchronise, then try again.</source>
      <translation>Der Beschluss, auf dem das aufbaut, ist hier nicht bekannt. Gleich ab und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>The difference is only what was added to a list, and nothing is removed from there. Add what is true now.</source>
      <translation>Der Unterschied besteht nur aus Einträgen einer Liste, und daraus wird nichts entfernt. Trage ein, was jetzt gilt.</translation>
    </message>
    <message>
      <source>The disk is full, so nothing new can be saved. Make some room, then try again; what was saved before is not lost.</source>
      <translation>Die Platte ist voll, deshalb kann nichts Neues gespeichert werden. Mach Platz und versuche es dann noch einmal; was vorher gespeichert wurde, ist nicht verloren.</translation>
    </message>
    <message>
      <source>The disk of {path} keeps no permissions or no sockets, like many USB sticks. Choose a folder on another disk for Folkmoot; archives may lie on a stick.</source>
      <translation>Der Datenträger von {path} bewahrt keine Zugriffsrechte oder keine Sockets auf, wie viele USB-Sticks. Wähle für Folkmoot einen Ordner auf einem anderen Datenträger; Archive dürfen auf einem Stick liegen.</translation>
    </message>
    <message>
      <source>The end of the file {path} is missing or damaged, so nobody can tell what is in it. Get another copy of it.</source>
      <translation>Das Ende der Datei {path} fehlt oder ist beschädigt, so dass niemand sagen kann, was sie enthält. Besorge dir eine andere Kopie.</translation>
    </message>
    <message>
      <source>The end of the store is missing: {pages} pages are left of it. Bring the store back from a backup.</source>
      <translation>Das Ende des Speichers fehlt: {pages} Seiten sind von ihm übrig. Hol den Speicher aus einer Sicherung zurück.</translation>
    </message>
    <message>
      <source>The file changed while it was read. Wait until nobody writes it, then try again.</source>
      <translation>Die Datei hat sich beim Lesen verändert. Warte, bis niemand mehr in sie schreibt, und versuche es dann noch einmal.</translation>
    </message>
    <message>
      <source>The file could not be read: {reason}. Choose another one.</source>
      <translation>Die Datei konnte nicht gelesen werden: {reason}. Wähle eine andere.</translation>
    </message>
    <message>
      <source>The file has more events than can be taken over at once, so {said} are left out. Split it into several files.</source>
      <translation>Die Datei hat mehr Termine, als sich auf einmal übernehmen lassen; {said} bleiben weg. Teile sie in mehrere Dateien.</translation>
    </message>
    <message>
      <source>The file {file} lay among the files of the profile, and the store did not know it. It is kept for a week, and removed if nothing names it by then.</source>
      <translation>Die Datei {file} lag unter den Dateien des Profils, und der Speicher kannte sie nicht. Sie bleibt eine Woche und wird entfernt, wenn bis dahin nichts sie nennt.</translation>
    </message>
    <message>
      <source>The file {path} cannot be read. Check its name and permissions.</source>
      <translation>Die Datei {path} lässt sich nicht lesen. Prüfe ihren Namen und ihre Rechte.</translation>
    </message>
    <message>
      <source>The file {path} cannot be read. Check its name, or type the code with --sheet -.</source>
      <translation>Die Datei {path} lässt sich nicht lesen. Prüf ihren Namen, oder tippe den Code mit --sheet - ein.</translation>
    </message>
    <message>
      <source>The file {path} cannot be read. Check its path and permissions.</source>
      <translation>Die Datei {path} kann nicht gelesen werden. Prüfe Pfad und Rechte.</translation>
    </message>
    <message>
      <source>The file {path} cannot be written. Choose another folder.</source>
      <translation>Die Datei {path} kann nicht geschrieben werden. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
      <source>The file {path} is packed in a way that Folkmoot does not read. Unpack it with another program, then check the folder.</source>
      <translation>Die Datei {path} ist auf eine Weise gepackt, die Folkmoot nicht liest. Entpacke sie mit einem anderen Programm und prüfe dann den Ordner.</translation>
    </message>
    <message>
      <source>The file {path}, which held everything that Folkmoot keeps here, is missing or empty. Connect the disk it was on, or bring it back from a backup; otherwise join the group again with a new invitation, in a new folder.</source>
      <translation>Die Datei {path}, in der alles lag, was Folkmoot hier aufbewahrt, fehlt oder ist leer. Schließe den Datenträger an, auf dem sie war, oder hole sie aus einer Sicherung zurück; sonst tritt der Gruppe mit einer neuen Einladung in einem neuen Ordner wieder bei.</translation>
    </message>
    <message>
      <source>The file {path}, which opens what Folkmoot keeps here, is damaged. Bring it back from a backup, or join the group again with a new invitation in a new folder.</source>
      <translation>Die Datei {path}, die öffnet, was Folkmoot hier aufbewahrt, ist beschädigt. Hole sie aus einer Sicherung zurück, oder tritt der Gruppe mit einer neuen Einladung in einem neuen Ordner wieder bei.</translation>
    </message>
    <message>
      <source>The file {path}, without which nothing here can be opened, is missing. Bring it back from a backup.</source>
      <translation>Die Datei {path}, ohne die sich hier nichts öffnen lässt, fehlt. Hole sie aus einer Sicherung zurück.</translation>
    </message>
    <message>
      <source>The first bytes of the store are damaged, on which all else rests. Bring the store back from a backup.</source>
      <translation>Die ersten Bytes des Speichers, auf denen alles andere ruht, sind beschädigt. Hol den Speicher aus einer Sicherung zurück.</translation>
    </message>
    <message>
      <source>The folder of the calendar file {file} is not there: {folder}. Connect the drive, or choose another file.</source>
      <translation>Der Ordner der Kalenderdatei {file} ist nicht da: {folder}. Schließe das Laufwerk an, oder wähle eine andere Datei.</translation>
    </message>
    <message>
      <source>The group asks for a newer Folkmoot to write this ({kind}). Update Folkmoot on this computer, then try again.</source>
      <translation>Die Gruppe verlangt dafür ein neueres Folkmoot ({kind}). Aktualisiere Folkmoot auf diesem Rechner und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>The group does not know this invitation. Ask for a new one.</source>
      <translation>Die Gruppe kennt diese Einladung nicht. Bitte um eine neue.</translation>
    </message>
    <message>
      <source>The group uses a newer Folkmoot ({version}). Update Folkmoot on this computer, then try again.</source>
      <translation>Die Gruppe benutzt ein neueres Folkmoot ({version}). Erneuere Folkmoot auf diesem Computer und versuch es dann noch einmal.</translation>
    </message>
    <message>
      <source>The group {group} cannot be read whole. Bring the store back from a backup, or join the group again with a new invitation.</source>
      <translation>Die Gruppe {group} lässt sich nicht ganz lesen. Hol den Speicher aus einer Sicherung zurück, oder tritt der Gruppe mit einer neuen Einladung noch einmal bei.</translation>
    </message>
    <message>
      <source>The guest does not want so many seats. Look at the newest answer.</source>
      <translation>Der Gast will nicht so viele Plätze. Sieh dir die neueste Antwort an.</translation>
    </message>
    <message>
      <source>The guest has said something newer than what this goes by. Look at the newest answer.</source>
      <translation>Der Gast hat inzwischen etwas Neueres gesagt. Sieh dir die neueste Antwort an.</translation>
    </message>
    <message>
      <source>The invitation with which you came has lost its effect. You can read what is here. A steward can let you in: ask one.</source>
      <translation>Die Einladung, mit der du gekommen bist, gilt nicht mehr. Du kannst lesen, was hier ist. Die Verwaltung kann dich aufnehmen: Frag jemanden dort.</translation>
    </message>
    <message>
      <source>The key file cannot be read. Check its path and that only you may read it, then try again.</source>
      <translation>Die Schlüsseldatei kann nicht gelesen werden. Prüfe ihren Pfad und dass nur du sie lesen darfst.</translation>
    </message>
    <message>
      <source>The keyring does not hold the secret any more that opens what Folkmoot keeps here. Open Folkmoot on the account where it was set up, or restore an archive into a new folder.</source>
      <translation>Der Schlüsselbund hat das Geheimnis nicht mehr, das öffnet, was Folkmoot hier aufbewahrt. Öffne Folkmoot mit dem Konto, mit dem es eingerichtet wurde, oder stelle ein Archiv in einem neuen Ordner wieder her.</translation>
    </message>
    <message>
      <source>The keyring of this computer does not answer. Perhaps its question waits on another screen: answer that, or log out and in again, then try again.</source>
      <translation>Der Schlüsselbund dieses Computers antwortet nicht. Vielleicht wartet seine Frage auf einem anderen Bildschirm: Beantworte sie, oder melde dich ab und wieder an, und versuch es dann noch einmal.</translation>
    </message>
    <message>
      <source>The keyring of this computer is locked, or its question was cancelled. Unlock it, then try again.</source>
      <translation>Der Schlüsselbund dieses Computers ist gesperrt, oder seine Frage wurde abgebrochen. Entsperre ihn und versuch es dann noch einmal.</translation>
    </message>
    <message>
      <source>The last day is over: {title}. Say that it is done, or choose other days.</source>
      <translation>Der letzte Tag ist vorbei: {title}. Sage, dass es erledigt ist, oder wähle andere Tage.</translation>
    </message>
    <message>
      <source>The library {library}, which windows need, is missing on this computer, or too old. Install it: Debian and its kin call the package {package}. Until then, `folkmoot today` says what is new, and `folkmoot --help` names the other commands.</source>
      <translation>Die Bibliothek {library}, die Fenster brauchen, fehlt auf diesem Computer oder ist zu alt. Installiere sie: Bei Debian und seinen Verwandten heißt das Paket {package}. Bis dahin sagt `folkmoot today`, was neu ist, und `folkmoot --help` nennt die anderen Befehle.</translation>
    </message>
    <message>
      <source>The loan would end before it begins. Choose a later day.</source>
      <translation>Die Ausleihe wäre zu Ende, bevor sie beginnt. Wähle einen späteren Tag.</translation>
    </message>
    <message>
      <source>The log {log} does not follow from one envelope to the next at number {number}.</source>
      <translation>Im Protokoll {log} folgt bei Nummer {number} ein Umschlag nicht aus dem vorigen.</translation>
    </message>
    <message>
      <source>The log {log} of the group {group} cannot be read whole. A neighbour has it too: join again with a new invitation, or bring the store back from a backup.</source>
      <translation>Das Protokoll {log} der Gruppe {group} lässt sich nicht ganz lesen. Ein Nachbar hat es auch: Tritt mit einer neuen Einladung noch einmal bei, oder hol den Speicher aus einer Sicherung zurück.</translation>
    </message>
    <message>
      <source>The manifests spell {file} differently, with the same letters.</source>
      <translation>Die Listen schreiben {file} anders, mit denselben Buchstaben.</translation>
    </message>
    <message>
      <source>The member's computer has an older Folkmoot ({version}). It must be updated before you can join.</source>
      <translation>Der Computer des Mitglieds hat ein älteres Folkmoot ({version}). Es muss erneuert werden, bevor du beitreten kannst.</translation>
    </message>
    <message>
      <source>The minutes are proposed. Whoever was there is asked to read them.</source>
      <translation>Das Protokoll ist vorgelegt. Wer dabei war, wird gebeten, es zu lesen.</translation>
    </message>
    <message>
      <source>The minutes are ratified.</source>
      <translation>Das Protokoll ist genehmigt.</translation>
    </message>
    <message>
      <source>The minutes of {title} wait for the next meeting, which ratifies them.</source>
      <translation>Das Protokoll von {title} wartet auf die nächste Sitzung, die es genehmigt.</translation>
    </message>
    <message>
      <source>The module that shows this is switched off in this group. It can be switched on in the settings.</source>
      <translation>Das Modul, das dies zeigt, ist in dieser Gruppe ausgeschaltet. In den Einstellungen kann es eingeschaltet werden.</translation>
    </message>
    <message>
      <source>The module {module} is switched off in this group, and nobody may switch it on. Decide together who becomes a steward.</source>
      <translation>Der Bereich {module} ist in dieser Gruppe ausgeschaltet, und niemand darf ihn einschalten. Entscheidet zusammen, wer in die Verwaltung kommt.</translation>
    </message>
    <message>
      <source>The module {module} is switched off in this group. What is in it can be read.</source>
      <translation>Das Modul {module} ist in dieser Gruppe ausgeschaltet. Was darin steht, kann gelesen werden.</translation>
    </message>
    <message>
      <source>The module {module} is switched off in this group: what is in it can be read, and nothing new can be written. Those who may switch it on, under Settings or with `folkmoot settings set --on {module}`: {names}.</source>
      <translation>Das Modul {module} ist in dieser Gruppe ausgeschaltet: Was darin steht, kann gelesen, aber nichts Neues geschrieben werden. Einschalten können es, unter Einstellungen oder mit `folkmoot settings set --on {module}`: {names}.</translation>
    </message>
    <message>
      <source>The module {module} is switched off in this group: what is in it can be read, and nothing new can be written. Those who may switch it on, under Settings: {names}.</source>
      <translation>Das Modul {module} ist in dieser Gruppe ausgeschaltet: Was darin steht, kann gelesen, aber nichts Neues geschrieben werden. Einschalten können es, unter Einstellungen: {names}.</translation>
    </message>
    <message>
      <source>The module {module} offers no {intent}. It offers, the most alike first: {names}.</source>
      <translation>Der Bereich {module} bietet kein {intent}. Er bietet, das Ähnlichste zuerst: {names}.</translation>
    </message>
    <message>
      <source>The name of the file {path} has nothing that can be shown. Give it another name.</source>
      <translation>Im Namen der Datei {path} ist nichts, was sich anzeigen lässt. Gib ihr einen anderen Namen.</translation>
    </message>
    <message>
      <source>The name of this file cannot be kept. Choose one of letters and digits.</source>
      <translation>Der Name dieser Datei lässt sich nicht merken. Wähle einen aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
      <source>The name {path} holds characters that are no Unicode, so it cannot be used. Rename it, or choose another.</source>
      <translation>Der Name {path} enthält Zeichen, die kein Unicode sind, und kann deshalb nicht benutzt werden. Benenne ihn um, oder wähl einen anderen.</translation>
    </message>
    <message>
      <source>The name {path} holds characters that are no Unicode, so it cannot be used. Rename the folder, or choose another one for Folkmoot.</source>
      <translation>Der Name {path} enthält Zeichen, die kein Unicode sind, und ist deshalb nicht verwendbar. Benenne den Ordner um oder wähle einen anderen für Folkmoot.</translation>
    </message>
    <message>
      <source>The number that is written on it, such as G-017; labels to print show it</source>
      <translation>Die Nummer, die darauf steht, etwa G-017; sie steht auch auf dem Etikett</translation>
    </message>
    <message>
      <source>The other computer answered with nonsense. Try again, or join through another member.</source>
      <translation>Der andere Computer hat Unsinn geantwortet. Versuch es noch einmal oder tritt über ein anderes Mitglied bei.</translation>
    </message>
    <message>
      <source>The other computer belongs to another group. Ask for a new invitation.</source>
      <translation>Der andere Computer gehört zu einer anderen Gruppe. Bitte um eine neue Einladung.</translation>
    </message>
    <message>
      <source>The passphrase file cannot be read or is empty. Check its path and try again.</source>
      <translation>Die Passphrasendatei kann nicht gelesen werden oder ist leer. Prüfe ihren Pfad und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>The people whom you chose have it now. It is withdrawn from the others.</source>
      <translation>Die Leute, die du gewählt hast, haben es jetzt. Bei den anderen ist es zurückgezogen.</translation>
    </message>
    <message>
      <source>The poll closes soon, and you have not voted: {title}</source>
      <translation>Die Umfrage endet bald, und du hast noch nicht abgestimmt: {title}</translation>
    </message>
    <message>
      <source>The poll has no such answer. Choose one of those that it shows.</source>
      <translation>Diese Antwort hat die Umfrage nicht. Wähle eine, die sie zeigt.</translation>
    </message>
    <message>
      <source>The question of a poll stays as it was asked, because people have voted on it. Remove it and ask anew.</source>
      <translation>Die Frage einer Umfrage bleibt, wie sie gestellt war, weil Leute darüber abgestimmt haben. Entferne sie und frag neu.</translation>
    </message>
    <message>
      <source>The record {record} is not what its edits make it, or cannot be read.</source>
      <translation>Der Eintrag {record} ist nicht, was seine Änderungen aus ihm machen, oder lässt sich nicht lesen.</translation>
    </message>
    <message>
      <source>The rehearsal has begun. The list below says who has opened it, and how they are.</source>
      <translation>Die Übung hat begonnen. Die Liste unter der Warnung sagt, wer sie geöffnet hat und wie es allen geht.</translation>
    </message>
    <message>
      <source>The rehearsal is over</source>
      <translation>Die Übung ist vorbei</translation>
    </message>
    <message>
      <source>The role {role} is new. Say what it allows, for example `folkmoot role grant {role} NAME --power members.admit`.</source>
      <translation>Die Rolle {role} ist neu. Sag, was sie erlaubt, zum Beispiel mit `folkmoot role grant {role} NAME --power members.admit`.</translation>
    </message>
    <message>
      <source>The role {said} got another term by resolution {number}, which {who} proposed.</source>
      <translation>Die Aufgabe {said} bekam eine andere Amtszeit durch Beschluss {number}, vorgeschlagen von {who}.</translation>
    </message>
    <message>
      <source>The role {said} got other powers by resolution {number}, which {who} proposed.</source>
      <translation>Die Rolle {said} bekam durch Beschluss {number} andere Befugnisse; {who} hat ihn vorgeschlagen.</translation>
    </message>
    <message>
      <source>The rule {rule} cannot be {value}. It can be: {values}.</source>
      <translation>Die Regel {rule} kann nicht {value} sein. Möglich ist: {values}.</translation>
    </message>
    <message>
      <source>The rules of the group do not allow this change, so it was left out.</source>
      <translation>Die Regeln der Gruppe erlauben diese Änderung nicht, deshalb wurde sie weggelassen.</translation>
    </message>
    <message>
      <source>The running Folkmoot cannot tell others where you are. Use the same version on both sides.</source>
      <translation>Das laufende Folkmoot kann anderen nicht sagen, wo du bist. Nimm auf beiden Seiten dieselbe Version.</translation>
    </message>
    <message>
      <source>The running Folkmoot does not know this command. Use the same version on both sides.</source>
      <translation>Das laufende Folkmoot kennt diesen Befehl nicht. Nimm auf beiden Seiten dieselbe Version.</translation>
    </message>
    <message>
      <source>The running Folkmoot does not know {intent}. Use the same version on both sides.</source>
      <translation>Das laufende Folkmoot kennt {intent} nicht. Nimm auf beiden Seiten dieselbe Version.</translation>
    </message>
    <message>
      <source>The running Folkmoot does not understand this request. Use the same version on both sides.</source>
      <translation>Das laufende Folkmoot versteht diese Anfrage nicht. Nimm auf beiden Seiten dieselbe Version.</translation>
    </message>
    <message>
      <source>The screen {screen} does not answer, or does not let you in. Start Folkmoot as the person whose desktop it is, from the menu or a terminal there. Folkmoot works by commands, too: `folkmoot today` says what is new, `folkmoot --help` names the others.</source>
      <translation>Der Bildschirm {screen} antwortet nicht oder lässt dich nicht zu. Starte Folkmoot als die Person, der die Arbeitsfläche gehört, aus dem Menü oder einem Terminal dort. Folkmoot geht auch mit Befehlen: `folkmoot today` sagt, was neu ist, `folkmoot --help` nennt die anderen.</translation>
    </message>
    <message>
      <source>The search index does not follow from the records. The next start makes it anew.</source>
      <translation>Das Suchverzeichnis folgt nicht aus den Einträgen. Der nächste Start macht es neu.</translation>
    </message>
    <message>
      <source>The seats are confirmed.</source>
      <translation>Die Plätze sind bestätigt.</translation>
    </message>
    <message>
      <source>The signature of the log {log} at number {number} is wrong.</source>
      <translation>Die Unterschrift des Protokolls {log} bei Nummer {number} ist falsch.</translation>
    </message>
    <message>
      <source>The store is damaged: {what}. Bring it back from a backup.</source>
      <translation>Der Speicher ist beschädigt: {what}. Hol ihn aus einer Sicherung zurück.</translation>
    </message>
    <message>
      <source>The table {table} of the store is damaged: {what}. Bring the store back from a backup.</source>
      <translation>Die Tabelle {table} des Speichers ist beschädigt: {what}. Hol den Speicher aus einer Sicherung zurück.</translation>
    </message>
    <message>
      <source>The term of the role {role} ended on {day}. Nobody loses a role by time alone: it stays with {names} until the group decides. Give the role a new term, or give it to somebody else.</source>
      <translation>Die Amtszeit der Aufgabe {role} endete am {day}. Niemand verliert eine Aufgabe allein durch Zeitablauf: Sie bleibt bei {names}, bis die Gruppe entscheidet. Gebt der Aufgabe eine neue Amtszeit oder gebt sie jemand anderem.</translation>
    </message>
    <message>
      <source>The term of the role {role} ends on {day}. It is held by {names}. Decide in time who holds it after that.</source>
      <translation>Die Amtszeit der Aufgabe {role} endet am {day}. Wer sie jetzt hat: {names}. Entscheidet rechtzeitig, wer sie danach hat.</translation>
    </message>
    <message>
      <source>The text does not say “{words}”. Give words of one line, as they stand in the text.</source>
      <translation>Im Text steht nicht „{words}“. Gib Wörter aus einer Zeile an, so wie sie im Text stehen.</translation>
    </message>
    <message>
      <source>The text has become shorter than this window shows it. Open it again.</source>
      <translation>Der Text ist kürzer geworden, als dieses Fenster ihn zeigt. Öffne ihn noch einmal.</translation>
    </message>
    <message>
      <source>The text has changed in a way that this window has not followed. Open it again.</source>
      <translation>Der Text hat sich so geändert, dass dieses Fenster nicht gefolgt ist. Öffne ihn noch einmal.</translation>
    </message>
    <message>
      <source>The text holds characters that are no Unicode. Save it as UTF-8 and try again.</source>
      <translation>Der Text enthält Zeichen, die kein Unicode sind. Speichere ihn als UTF-8 und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>The text says “{words}” several times. Give more of the words.</source>
      <translation>Im Text steht „{words}“ mehrmals. Gib mehr von den Wörtern an.</translation>
    </message>
    <message>
      <source>The time of the poll {title} was over, and it was closed.</source>
      <translation>Die Zeit der Umfrage {title} war um, und sie wurde beendet.</translation>
    </message>
    <message>
      <source>The value for {argument} is missing. Add it and try again.</source>
      <translation>Der Wert für {argument} fehlt. Gib ihn an und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>The value for {argument} is not of the kind that is needed. Check it and try again.</source>
      <translation>Der Wert für {argument} ist nicht von der nötigen Art. Prüfe ihn und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>The window has no page that shows this.</source>
      <translation>Das Fenster hat keine Seite, die dies zeigt.</translation>
    </message>
    <message>
      <source>The window has no page that shows this. `folkmoot show` with its id shows it.</source>
      <translation>Das Fenster hat keine Seite, die dies zeigt. `folkmoot show` mit der Kennung zeigt es.</translation>
    </message>
    <message>
      <source>The words of the message</source>
      <translation>Die Worte der Nachricht</translation>
    </message>
    <message>
      <source>There</source>
      <translation>Da</translation>
    </message>
    <message>
      <source>There is already something at {path}. Choose another name.</source>
      <translation>Unter {path} liegt schon etwas. Wähle einen anderen Namen.</translation>
    </message>
    <message>
      <source>There is no archive level {level}. Use full.</source>
      <translation>Es gibt keine Archivstufe {level}. Nimm full.</translation>
    </message>
    <message>
      <source>There is no channel called {name}, and nothing of this name that people talk about. Check the spelling.</source>
      <translation>Es gibt keinen Kanal namens {name} und auch sonst nichts dieses Namens, über das gesprochen wird. Prüfe die Schreibweise.</translation>
    </message>
    <message>
      <source>There is no channel {name}. The channels are: {names}.</source>
      <translation>Es gibt keinen Kanal {name}. Die Kanäle sind: {names}.</translation>
    </message>
    <message>
      <source>There is no kind of group called {kind}. Choose one from the list.</source>
      <translation>Es gibt keine Gruppenart {kind}. Wähle eine aus der Liste.</translation>
    </message>
    <message>
      <source>There is no module {module}. There are: {names}.</source>
      <translation>Den Bereich {module} gibt es nicht. Es gibt: {names}.</translation>
    </message>
    <message>
      <source>There is no role {role}. The roles are: {names}.</source>
      <translation>Es gibt keine Aufgabe {role}. Die Aufgaben sind: {names}.</translation>
    </message>
    <message>
      <source>There is no room for the archive at {path}. Make some, or choose another disk.</source>
      <translation>Unter {path} ist kein Platz für das Archiv. Mach Platz oder wähle eine andere Platte.</translation>
    </message>
    <message>
      <source>There is no room for {path}. Make some, or choose another disk.</source>
      <translation>Für {path} ist kein Platz. Schaffe welchen, oder wähle einen anderen Datenträger.</translation>
    </message>
    <message>
      <source>There is no screen here on which a window could open. Folkmoot works by commands, too: `folkmoot today` says what is new, `folkmoot --help` names the others.</source>
      <translation>Hier ist kein Bildschirm, auf dem sich ein Fenster öffnen könnte. Folkmoot geht auch mit Befehlen: `folkmoot today` sagt, was neu ist, `folkmoot --help` nennt die anderen.</translation>
    </message>
    <message>
      <source>There is no such circle on this computer. `folkmoot circle list` shows the circles you are in.</source>
      <translation>Diesen Kreis gibt es auf diesem Computer nicht. `folkmoot circle list` zeigt die Kreise, in denen du bist.</translation>
    </message>
    <message>
      <source>There is no such group in this profile. Run `folkmoot groups` to see those there are.</source>
      <translation>Diese Gruppe gibt es in diesem Profil nicht. `folkmoot groups` zeigt, welche es gibt.</translation>
    </message>
    <message>
      <source>There is no such shift, or it is not needed any more. Look at the shifts.</source>
      <translation>Diese Schicht gibt es nicht, oder sie ist nicht mehr nötig. Sieh dir die Schichten an.</translation>
    </message>
    <message>
      <source>There is no text here that several people can write in. Open it again.</source>
      <translation>Hier ist kein Text, in dem mehrere schreiben können. Öffne ihn noch einmal.</translation>
    </message>
    <message>
      <source>There is not just one thing called {name}. Choose it from the list.</source>
      <translation>Es gibt nicht genau eine Sache namens {name}. Wähle sie aus der Liste.</translation>
    </message>
    <message>
      <source>There is nothing called {argument} here. Check the name and try again.</source>
      <translation>Hier gibt es nichts, das {argument} heißt. Prüf den Namen und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>There is nothing called {name}. `folkmoot list KIND` shows what there is, with ids.</source>
      <translation>Nichts heißt {name}. `folkmoot list ART` zeigt, was es gibt, mit Kennungen.</translation>
    </message>
    <message>
      <source>There is nothing of the kind {kind}. The kinds are: {names}.</source>
      <translation>Es gibt nichts von der Art {kind}. Die Arten sind: {names}.</translation>
    </message>
    <message>
      <source>There is nothing of yours to take back here. Look at the history.</source>
      <translation>Hier ist nichts von dir, was sich zurücknehmen ließe. Sieh den Verlauf an.</translation>
    </message>
    <message>
      <source>There is nothing to appeal against any more: what was done has ended.</source>
      <translation>Es gibt nichts mehr, wogegen man Einspruch erheben könnte: es ist beendet.</translation>
    </message>
    <message>
      <source>There is nothing to say in an empty message. Write some text or attach a file.</source>
      <translation>Eine leere Nachricht sagt nichts. Schreibe einen Text oder hänge eine Datei an.</translation>
    </message>
    <message>
      <source>There is nothing to say in an empty message. Write some text.</source>
      <translation>Eine leere Nachricht sagt nichts. Schreib etwas.</translation>
    </message>
    <message>
      <source>There is nothing to search for. Type a word, a name after from:, or a channel after in:.</source>
      <translation>Es gibt nichts zu suchen. Gib ein Wort ein, einen Namen nach from: oder einen Kanal nach in:.</translation>
    </message>
    <message>
      <source>These minutes are proposed and stand still. Open them again first, if something is wrong.</source>
      <translation>Dieses Protokoll ist vorgelegt und bleibt, wie es ist. Öffne es erst wieder, wenn etwas nicht stimmt.</translation>
    </message>
    <message>
      <source>These words are in another order than on the invitation, or one of them is another word. Compare them with the paper, and try again.</source>
      <translation>Diese Wörter stehen in anderer Reihenfolge als auf der Einladung, oder eines ist ein anderes Wort. Vergleiche sie mit dem Papier und versuche es noch einmal.</translation>
    </message>
    <message>
      <source>They see on Home that you wait for their answer</source>
      <translation>Sie sehen auf der Startseite, dass du auf ihre Antwort wartest</translation>
    </message>
    <message>
      <source>Things to lend</source>
      <translation>Dinge zum Ausleihen</translation>
    </message>
    <message>
      <source>This Folkmoot knows the rules for {kind} up to version {newest}, and could write no {kind} any more. Give {newest} or less, or update Folkmoot first.</source>
      <translation>Dieses Folkmoot kennt die Regeln für {kind} bis Version {newest} und könnte danach kein {kind} mehr schreiben. Gib höchstens {newest} an, oder aktualisiere zuerst Folkmoot.</translation>
    </message>
    <message>
      <source>This archive can be read, but the group cannot be continued from it: whoever made it may not let people in, or put only private circles in it. Open it to read, or ask a steward for a hand-over archive.</source>
      <translation>Dieses Archiv ist zu lesen, aber die Gruppe lässt sich nicht daraus weiterführen: Wer es gemacht hat, darf niemanden hereinlassen oder hat nur private Kreise hineingelegt. Öffne es zum Lesen oder bitte die Verwaltung um ein Übergabearchiv.</translation>
    </message>
    <message>
      <source>This archive has more files or bytes than Folkmoot checks. If Folkmoot wrote it, get another copy of it; otherwise check it with another program for bags.</source>
      <translation>Dieses Archiv hat mehr Dateien oder Bytes, als Folkmoot prüft. Wenn Folkmoot es geschrieben hat, besorge dir eine andere Kopie; sonst prüfe es mit einem anderen Programm für Bags.</translation>
    </message>
    <message>
      <source>This archive is damaged. What is missing, changed or out of place, {count} in all: {files}. Get another copy of it.</source>
      <translation>Dieses Archiv ist beschädigt. Was fehlt, verändert oder am falschen Platz ist, insgesamt {count}: {files}. Besorg dir eine andere Kopie.</translation>
    </message>
    <message>
      <source>This archive is whole as far as it goes, but {count} of its files must still be fetched from elsewhere: {files}. Folkmoot fetches nothing by itself. Ask whoever made the archive for a complete one.</source>
      <translation>Was in diesem Archiv ist, ist unversehrt, aber {count} seiner Dateien müssen noch von anderswo geholt werden: {files}. Folkmoot holt nichts von selbst. Bitte, wo das Archiv herkommt, um ein vollständiges.</translation>
    </message>
    <message>
      <source>This archive was written by a newer Folkmoot. Install the newer version to open it.</source>
      <translation>Dieses Archiv schrieb ein neueres Folkmoot. Installiere die neuere Version, um es zu öffnen.</translation>
    </message>
    <message>
      <source>This archive's pass was closed on {date}, when the group put somebody out. You can read what is here. Ask a steward to let you in, or for an invitation.</source>
      <translation>Der Einlass dieses Archivs wurde am {date} geschlossen, als die Gruppe jemanden ausschloss. Was hier ist, kannst du lesen. Bitte jemanden, der die Gruppe leitet, dich einzulassen, oder um eine Einladung.</translation>
    </message>
    <message>
      <source>This calendar has more than {megabytes} MB. Export a shorter time from it.</source>
      <translation>Dieser Kalender hat mehr als {megabytes} MB. Exportiere einen kürzeren Zeitraum daraus.</translation>
    </message>
    <message>
      <source>This cannot be done now, because something else was done before ({state}). Look at it again.</source>
      <translation>Das geht jetzt nicht, weil vorher etwas anderes geschehen ist ({state}). Sieh es dir noch einmal an.</translation>
    </message>
    <message>
      <source>This cannot be kept in a circle of this kind. Write it where everybody reads it, or choose another circle.</source>
      <translation>Das kann nicht in einem Kreis dieser Art stehen. Schreib es dorthin, wo alle es lesen, oder wähle einen anderen Kreis.</translation>
    </message>
    <message>
      <source>This change does not fit what it wants to change. It was left out.</source>
      <translation>Diese Änderung passt nicht zu dem, was sie ändern will. Sie wurde weggelassen.</translation>
    </message>
    <message>
      <source>This change is not in the history, or it does not count. Look at the history again.</source>
      <translation>Diese Änderung steht nicht im Verlauf, oder sie zählt nicht. Sieh den Verlauf noch einmal an.</translation>
    </message>
    <message>
      <source>This channel is slowed: one message in {seconds} seconds from each of you. Wait a little, then send it again.</source>
      <translation>Dieser Kanal ist verlangsamt: eine Nachricht in {seconds} Sekunden von jedem. Warte etwas und sende sie dann noch einmal.</translation>
    </message>
    <message>
      <source>This comes again and again. Say for which day.</source>
      <translation>Das kommt immer wieder. Sage, für welchen Tag.</translation>
    </message>
    <message>
      <source>This comes again and again. Take a day of it.</source>
      <translation>Das kommt immer wieder. Übernimm einen Tag davon.</translation>
    </message>
    <message>
      <source>This computer already belongs to that group, and such a link is for another one. If nobody there answers this computer any more, it was perhaps taken out while it was away: then use the link in a new folder.</source>
      <translation>Dieser Computer gehört schon zu dieser Gruppe, und ein solcher Link ist für einen anderen. Wenn dort niemand diesem Computer mehr antwortet, wurde er vielleicht herausgenommen, während er fort war: Benutze den Link dann in einem neuen Ordner.</translation>
    </message>
    <message>
      <source>This computer already belongs to that group. Open it instead. If nobody there answers this computer any more, you were perhaps taken out while it was away: ask a member. Then a decision of the group brings you back.</source>
      <translation>Dieser Computer gehört schon zu dieser Gruppe. Öffne sie. Wenn dort niemand diesem Computer mehr antwortet, wurdest du vielleicht ausgeschlossen, während er fort war: Frag ein Mitglied. Dann bringt dich ein Beschluss der Gruppe zurück.</translation>
    </message>
    <message>
      <source>This computer does not wait to be confirmed any more, or the confirmation is not yours to take back. `folkmoot members` shows who waits.</source>
      <translation>Dieser Computer wartet auf keine Bestätigung mehr, oder die Bestätigung ist nicht deine. `folkmoot members` zeigt, wer wartet.</translation>
    </message>
    <message>
      <source>This computer has no room for more connections, so neighbours may have to wait. Close programs that you do not need, or start this computer again.</source>
      <translation>Dieser Computer hat keinen Platz für weitere Verbindungen, deshalb müssen Nachbarn vielleicht warten. Schließ Programme, die du nicht brauchst, oder starte diesen Computer neu.</translation>
    </message>
    <message>
      <source>This computer is a hub: it keeps and passes on what everybody writes, and cannot read it. Read and write with another computer of yours.</source>
      <translation>Dieser Computer ist eine Vermittlungsstelle: Er bewahrt auf und gibt weiter, was alle schreiben, und kann es nicht lesen. Lies und schreib mit einem anderen deiner Computer.</translation>
    </message>
    <message>
      <source>This computer is a hub: it passes on what others write, and can write and decide nothing itself. Use another computer of yours.</source>
      <translation>Dieser Computer ist eine Vermittlungsstelle: Er gibt weiter, was andere schreiben, und kann selbst nichts schreiben oder entscheiden. Nimm einen anderen deiner Computer.</translation>
    </message>
    <message>
      <source>This computer offers no keyring to keep the profile's secret. Give a passphrase (--passphrase-file FILE or FOLKMOOT_PASSPHRASE) or a key file (--key-file FILE).</source>
      <translation>Dieser Computer hat keinen Schlüsselbund für das Geheimnis des Profils. Gib eine Passphrase an (--passphrase-file FILE oder FOLKMOOT_PASSPHRASE) oder eine Schlüsseldatei (--key-file FILE).</translation>
    </message>
    <message>
      <source>This computer was taken out of the group. What it has can still be read, searched and exported. Write with another computer of yours.</source>
      <translation>Dieser Computer wurde aus der Gruppe genommen. Was darauf ist, lässt sich weiter lesen, durchsuchen und exportieren. Schreib mit einem anderen deiner Computer.</translation>
    </message>
    <message>
      <source>This copy of the file is damaged. Folkmoot fetches the damaged parts from another computer, which `folkmoot files` names. Try again then.</source>
      <translation>Diese Kopie der Datei ist beschädigt. Folkmoot holt die beschädigten Teile von einem anderen Computer, den `folkmoot files` nennt. Versuch es danach noch einmal.</translation>
    </message>
    <message>
      <source>This date and all that follow</source>
      <translation>Dieser Termin und alle folgenden</translation>
    </message>
    <message>
      <source>This date stands alone: no others follow it. Change this one.</source>
      <translation>Dieser Termin steht für sich: Ihm folgen keine anderen. Ändere diesen.</translation>
    </message>
    <message>
      <source>This device belongs to somebody else in the group. Use another one.</source>
      <translation>Dieses Gerät gehört in der Gruppe jemand anderem. Nimm ein anderes.</translation>
    </message>
    <message>
      <source>This device was taken out of the group and cannot come back. Set it up anew.</source>
      <translation>Dieses Gerät wurde aus der Gruppe genommen und kann nicht zurückkommen. Richte es neu ein.</translation>
    </message>
    <message>
      <source>This did not work ({code}). Try again; if it keeps happening, run `folkmoot doctor` to see why.</source>
      <translation>Das hat nicht geklappt ({code}). Versuch es noch einmal; wenn es bleibt, zeigt `folkmoot doctor`, warum.</translation>
    </message>
    <message>
      <source>This draft is too long to be kept. Send it, or shorten it.</source>
      <translation>Dieser Entwurf ist zu lang zum Aufheben. Sende oder kürze ihn.</translation>
    </message>
    <message>
      <source>This entry is not on this computer yet ({field}). Wait for the next exchange with a neighbour.</source>
      <translation>Dieser Eintrag ist noch nicht auf diesem Computer ({field}). Warte auf den nächsten Austausch.</translation>
    </message>
    <message>
      <source>This file is not on this computer yet. Fetch it first.</source>
      <translation>Diese Datei ist noch nicht auf diesem Computer. Hole sie zuerst.</translation>
    </message>
    <message>
      <source>This file is older than the one from which it was taken in last. Nothing was changed.</source>
      <translation>Diese Datei ist älter als die, aus der es zuletzt übernommen wurde. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>This group has no channel yet. Create one in the window first.</source>
      <translation>Diese Gruppe hat noch keinen Kanal. Leg zuerst im Fenster einen an.</translation>
    </message>
    <message>
      <source>This group is on this computer already; `folkmoot groups` lists it. To have what the archive holds beside it, open it in an empty folder: `folkmoot --profile FOLDER archive open FILE`.</source>
      <translation>Diese Gruppe ist schon auf diesem Computer; `folkmoot groups` führt sie auf. Um daneben zu haben, was das Archiv enthält, öffne es in einem leeren Ordner: `folkmoot --profile ORDNER archive open DATEI`.</translation>
    </message>
    <message>
      <source>This group was opened from an archive to read. Join it with an invitation to take part.</source>
      <translation>Diese Gruppe wurde zum Lesen aus einem Archiv geöffnet. Tritt ihr mit einer Einladung bei, um mitzumachen.</translation>
    </message>
    <message>
      <source>This group's founding is missing. Run `folkmoot fsck`, or restore it from an archive.</source>
      <translation>Die Gründung dieser Gruppe fehlt. Nimm `folkmoot fsck` oder stelle sie aus einem Archiv wieder her.</translation>
    </message>
    <message>
      <source>This has no text in which words are marked ({what}). The minutes of a meeting have one, for example.</source>
      <translation>Hier gibt es keinen Text, in dem man Wörter auszeichnet ({what}). Das Protokoll einer Besprechung hat zum Beispiel einen.</translation>
    </message>
    <message>
      <source>This has reached its largest size. Go on in a new one.</source>
      <translation>Das hat seine größte Größe erreicht. Mach in einem neuen weiter.</translation>
    </message>
    <message>
      <source>This invitation has been used as often as it allows. Ask for a new one.</source>
      <translation>Diese Einladung wurde so oft benutzt, wie sie erlaubt. Bitte um eine neue.</translation>
    </message>
    <message>
      <source>This invitation has expired. Ask for a new one.</source>
      <translation>Diese Einladung ist abgelaufen. Bitte um eine neue.</translation>
    </message>
    <message>
      <source>This invitation was closed when somebody was put out of the group. Ask for a new one.</source>
      <translation>Diese Einladung wurde geschlossen, als jemand aus der Gruppe ausgeschlossen wurde. Bitte um eine neue.</translation>
    </message>
    <message>
      <source>This invitation was taken back. Ask for a new one.</source>
      <translation>Diese Einladung wurde zurückgenommen. Bitte um eine neue.</translation>
    </message>
    <message>
      <source>This is in force already, with your signature. `folkmoot resolve show` says what it changes. To change that again, propose something else: `folkmoot resolve propose --help`.</source>
      <translation>Das ist mit deiner Unterschrift schon in Kraft. `folkmoot resolve show` sagt, was es ändert. Um das wieder zu ändern, schlag etwas anderes vor: `folkmoot resolve propose --help`.</translation>
    </message>
    <message>
      <source>This is no answer for single dates. Use the buttons at each date.</source>
      <translation>Das ist keine Antwort für einzelne Termine. Nimm die Knöpfe bei jedem Termin.</translation>
    </message>
    <message>
      <source>This is no calendar file. Export the calendar as iCalendar (.ics) and try again.</source>
      <translation>Das ist keine Kalenderdatei. Exportiere den Kalender als iCalendar (.ics) und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>This is no computer of yours in the group, or it is out already. `folkmoot device list` shows yours.</source>
      <translation>Das ist kein Computer von dir in der Gruppe, oder er gehört schon nicht mehr dazu. `folkmoot device list` zeigt deine.</translation>
    </message>
    <message>
      <source>This is not a Folkmoot archive, nor another bag (RFC 8493). Choose the .zip file that the export wrote.</source>
      <translation>Das ist weder ein Archiv von Folkmoot noch ein anderer Bag (RFC 8493). Wähle die .zip-Datei, die beim Exportieren geschrieben wurde.</translation>
    </message>
    <message>
      <source>This is not a complete invitation. Copy the whole link, from folkmoot: to its last letter, and try again.</source>
      <translation>Das ist keine vollständige Einladung. Kopiere den ganzen Link, von folkmoot: bis zum letzten Zeichen, und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>This is not a complete recovery sheet, or one of its characters is wrong. Compare the code with the paper, from its first to its last character, and try again.</source>
      <translation>Das ist kein vollständiges Wiederherstellungsblatt, oder ein Zeichen ist falsch. Vergleiche den Code vom ersten bis zum letzten Zeichen mit dem Papier und versuch es noch einmal.</translation>
    </message>
    <message>
      <source>This is not on this computer yet ({what}). Wait for the next exchange with a neighbour.</source>
      <translation>Das ist noch nicht auf diesem Computer ({what}). Warte auf den nächsten Austausch.</translation>
    </message>
    <message>
      <source>This is proposed already. `folkmoot resolve list` shows it, and whose signatures it has: sign it instead.</source>
      <translation>Das ist schon vorgeschlagen. `folkmoot resolve list` zeigt es und wer schon unterschrieben hat: Unterschreibe es stattdessen.</translation>
    </message>
    <message>
      <source>This is something else ({other}), and not what is asked for here ({what}). Choose another.</source>
      <translation>Das ist etwas anderes ({other}) und nicht das, was hier gefragt ist ({what}). Wähl etwas anderes.</translation>
    </message>
    <message>
      <source>This is the computer that you are at. Once it is taken out, it can write nothing any more, for ever. If you mean it, repeat the command with --yes.</source>
      <translation>Das ist der Computer, an dem du gerade bist. Ist er einmal aus der Gruppe genommen, kann er nie wieder etwas schreiben. Wenn du das willst, wiederhole den Befehl mit --yes.</translation>
    </message>
    <message>
      <source>This is the id of something that has neither a title nor a page of its own ({what}). `folkmoot history` shows what was done with it.</source>
      <translation>Das ist die Kennung von etwas, das weder einen Titel noch eine eigene Seite hat ({what}). `folkmoot history` zeigt, was damit getan wurde.</translation>
    </message>
    <message>
      <source>This is the id of something that is kept with {title} ({what}). Name {title} instead, or its id: {about}.</source>
      <translation>Das ist die Kennung von etwas, das zu {title} gehört ({what}). Nenne stattdessen {title}, oder dessen Kennung: {about}.</translation>
    </message>
    <message>
      <source>This is too long for a search. Use fewer words.</source>
      <translation>Das ist zu lang für eine Suche. Nimm weniger Wörter.</translation>
    </message>
    <message>
      <source>This is too long for one change. Make it in smaller pieces.</source>
      <translation>Das ist zu lang für eine Änderung. Mach sie in kleineren Stücken.</translation>
    </message>
    <message>
      <source>This is your only device in the group. Link another one first, or leave the group.</source>
      <translation>Das ist dein einziges Gerät in der Gruppe. Verbinde erst ein anderes, oder verlass die Gruppe.</translation>
    </message>
    <message>
      <source>This is your own message. Change it or remove it yourself.</source>
      <translation>Das ist deine eigene Nachricht. Ändere oder entferne sie selbst.</translation>
    </message>
    <message>
      <source>This kind of record holds no files. Attach them to a message in a channel instead, without --record.</source>
      <translation>Ein solcher Eintrag nimmt keine Dateien auf. Hänge sie stattdessen, ohne --record, an eine Nachricht in einem Kanal.</translation>
    </message>
    <message>
      <source>This link leads into a group that is not on this computer. Join it with an invitation.</source>
      <translation>Dieser Link führt in eine Gruppe, die nicht auf diesem Computer ist. Tritt ihr mit einer Einladung bei.</translation>
    </message>
    <message>
      <source>This link leads nowhere here: it is no invitation, and no link to a page or an entry of a group on this computer. Copy the whole link again, or ask whoever sent it for another.</source>
      <translation>Dieser Link führt hier nirgendwohin: Er ist keine Einladung und kein Link zu einer Seite oder einem Eintrag einer Gruppe auf diesem Computer. Kopiere noch einmal den ganzen Link, oder frag, wer ihn geschickt hat, nach einem anderen.</translation>
    </message>
    <message>
      <source>This link leads nowhere: it is not complete. Copy the whole link, from folkmoot: to its end.</source>
      <translation>Dieser Link führt nirgendwohin: Er ist nicht vollständig. Kopiere den ganzen Link, von folkmoot: bis zum Ende.</translation>
    </message>
    <message>
      <source>This loan cannot be renewed any more. Bring it back, or ask its owner.</source>
      <translation>Diese Ausleihe kann nicht mehr verlängert werden. Bring es zurück, oder frag, wem es gehört.</translation>
    </message>
    <message>
      <source>This message has been removed. Nothing about it can be changed any more.</source>
      <translation>Diese Nachricht wurde entfernt. An ihr lässt sich nichts mehr ändern.</translation>
    </message>
    <message>
      <source>This message is hidden already. Show it again first.</source>
      <translation>Diese Nachricht ist schon verborgen. Zeige sie zuerst wieder.</translation>
    </message>
    <message>
      <source>This module has a fault ({module}). Nothing was changed. Run `folkmoot doctor`, and tell its makers.</source>
      <translation>Dieses Modul hat einen Fehler ({module}). Nichts wurde geändert. Ruf `folkmoot doctor` auf, und sag es seinen Machern.</translation>
    </message>
    <message>
      <source>This opens with a key file. It cannot have a passphrase as well.</source>
      <translation>Dies öffnet sich mit einer Schlüsseldatei. Eine Passphrase kann es nicht dazu haben.</translation>
    </message>
    <message>
      <source>This person does not wait to be let in. `folkmoot members` shows who does.</source>
      <translation>Diese Person wartet nicht auf Aufnahme. `folkmoot members` zeigt, wer wartet.</translation>
    </message>
    <message>
      <source>This person has not said that they can do it, or cannot any more. Look at who can.</source>
      <translation>Diese Person hat nicht gesagt, dass sie es machen kann, oder kann es nicht mehr. Sieh nach, wer kann.</translation>
    </message>
    <message>
      <source>This person is in the circle already. `folkmoot circle show` says who is.</source>
      <translation>Diese Person ist schon in dem Kreis. `folkmoot circle show` zeigt, wer darin ist.</translation>
    </message>
    <message>
      <source>This person was not chosen here. Look at who was.</source>
      <translation>Diese Person wurde hier nicht gewählt. Sieh nach, wer gewählt wurde.</translation>
    </message>
    <message>
      <source>This person was removed from the group. Only a decision of many can let the person in again: propose it with `folkmoot restore` and the name.</source>
      <translation>Diese Person wurde aus der Gruppe entfernt. Nur ein gemeinsamer Beschluss kann sie wieder aufnehmen: Schlage ihn vor mit `folkmoot restore` und dem Namen.</translation>
    </message>
    <message>
      <source>This picture is damaged, or it is not what its name says. Open it in another program and save it anew.</source>
      <translation>Dieses Bild ist beschädigt, oder es ist nicht, was sein Name sagt. Öffne es in einem anderen Programm und speichere es neu.</translation>
    </message>
    <message>
      <source>This poll has been taken back or hidden. Nobody votes in it any more.</source>
      <translation>Diese Umfrage wurde zurückgenommen oder verborgen. Niemand stimmt mehr darin ab.</translation>
    </message>
    <message>
      <source>This poll is closed, and its result stays. Ask anew if more is to be said.</source>
      <translation>Diese Umfrage ist beendet, und ihr Ergebnis bleibt. Frag neu, wenn es mehr zu sagen gibt.</translation>
    </message>
    <message>
      <source>This profile already holds that group. Come back in a new profile: `folkmoot --profile FOLDER recover --sheet FILE`.</source>
      <translation>Dieses Profil enthält die Gruppe schon. Komm in einem neuen Profil zurück: `folkmoot --profile FOLDER recover --sheet FILE`.</translation>
    </message>
    <message>
      <source>This profile has no group yet. Start one (`folkmoot start NAME --as YOU`), join one with an invitation (`folkmoot join LINK --as YOU`), or open an archive (`folkmoot archive open FILE`).</source>
      <translation>In diesem Profil ist noch keine Gruppe. Gründe eine (`folkmoot start NAME --as DU`), tritt mit einer Einladung einer bei (`folkmoot join LINK --as DU`) oder öffne ein Archiv (`folkmoot archive open DATEI`).</translation>
    </message>
    <message>
      <source>This profile has several groups: {names}. Choose one with --group NAME.</source>
      <translation>In diesem Profil sind mehrere Gruppen: {names}. Wähle eine mit --group NAME.</translation>
    </message>
    <message>
      <source>This profile is protected by a passphrase. Type it, or name a file that holds it with --passphrase-file, or set FOLKMOOT_PASSPHRASE.</source>
      <translation>Dieses Profil ist mit einer Passphrase geschützt. Gib sie ein, nenne mit --passphrase-file eine Datei, die sie enthält, oder setze FOLKMOOT_PASSPHRASE.</translation>
    </message>
    <message>
      <source>This profile opens with a key file. Name it with --key-file FILE.</source>
      <translation>Dieses Profil öffnet sich mit einer Schlüsseldatei. Nenne sie mit --key-file FILE.</translation>
    </message>
    <message>
      <source>This recovery sheet does not work any more. Use the newest one that you made, or ask a member to help you come back with `folkmoot recover link` and your name.</source>
      <translation>Dieses Wiederherstellungsblatt gilt nicht mehr. Nimm das neueste, das du gemacht hast, oder bitte ein Mitglied, dir mit `folkmoot recover link` und deinem Namen zurückzuhelfen.</translation>
    </message>
    <message>
      <source>This report is about what you wrote. Somebody else answers it.</source>
      <translation>In dieser Meldung geht es um etwas, das du geschrieben hast. Jemand anderes beantwortet sie.</translation>
    </message>
    <message>
      <source>This resolution is in force, and those decided it who voted before it. There is nothing left for you to sign.</source>
      <translation>Dieser Beschluss ist in Kraft; entschieden haben ihn die, die vor ihm abstimmen durften. Für dich bleibt nichts zu unterschreiben.</translation>
    </message>
    <message>
      <source>This rule holds already with this value. Give another value.</source>
      <translation>Diese Regel gilt schon mit diesem Wert. Gib einen anderen an.</translation>
    </message>
    <message>
      <source>This version cannot do {act}. Install the newest one.</source>
      <translation>Diese Version kann {act} nicht. Installieren Sie die neueste.</translation>
    </message>
    <message>
      <source>This version knows no rule {rule}. The rules are: {names}.</source>
      <translation>Diese Version kennt keine Regel {rule}. Die Regeln sind: {names}.</translation>
    </message>
    <message>
      <source>This word stands in front of the title everywhere</source>
      <translation>Dieses Wort steht überall vor dem Titel</translation>
    </message>
    <message>
      <source>Thread</source>
      <translation>Unterhaltung</translation>
    </message>
    <message>
      <source>Time of day</source>
      <translation>Tageszeit</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation>An wen</translation>
    </message>
    <message>
      <source>Tomorrow: {title}.</source>
      <translation>Morgen: {title}.</translation>
    </message>
    <message>
      <source>Too few members vote in this group to confirm a new computer. Only the recovery sheet brings this person back; otherwise send an invitation.</source>
      <translation>In dieser Gruppe stimmen zu wenige Mitglieder ab, um einen neuen Computer zu bestätigen. Nur das Wiederherstellungsblatt bringt diese Person zurück; schick sonst eine Einladung.</translation>
    </message>
    <message>
      <source>Too much is waiting here. Wait a moment and try again.</source>
      <translation>Hier wartet zu viel. Warte einen Moment und versuche es noch einmal.</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Thema</translation>
    </message>
    <message>
      <source>Topics changed</source>
      <translation>Geänderte Themen</translation>
    </message>
    <message>
      <source>Turns in slowed channels</source>
      <translation>Reihenfolge in verlangsamten Kanälen</translation>
    </message>
    <message>
      <source>Two answers read the same. Change one of them, or leave it out.</source>
      <translation>Zwei Antworten lauten gleich. Ändere eine oder lass sie weg.</translation>
    </message>
    <message>
      <source>Two changes claim the same place. Ask their author which computer holds the right copy.</source>
      <translation>Zwei Änderungen beanspruchen denselben Platz. Frage, wer sie geschrieben hat, welcher Computer die richtige Kopie hat.</translation>
    </message>
    <message>
      <source>Two resolutions with the number {number} exclude each other, and both have enough signatures. In force is the one that {kept} signed; put aside is the one that {lost} signed.</source>
      <translation>Zwei Beschlüsse mit der Nummer {number} schließen einander aus, und beide haben genug Unterschriften. In Kraft ist der, den {kept} unterschrieben; zurückgestellt ist der, den {lost} unterschrieben.</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>Urgent</source>
      <translation>Dringend</translation>
    </message>
    <message>
      <source>Urgent: {title}. Can you do it?</source>
      <translation>Dringend: {title}. Kannst du das machen?</translation>
    </message>
    <message>
      <source>Version in the calendar</source>
      <translation>Fassung im Kalender</translation>
    </message>
    <message>
      <source>Votes for posts</source>
      <translation>Stimmen für Beiträge</translation>
    </message>
    <message>
      <source>Votes in polls</source>
      <translation>Stimmen in Umfragen</translation>
    </message>
    <message>
      <source>Votes that count</source>
      <translation>Stimmen, die zählen</translation>
    </message>
    <message>
      <source>Waiting for it</source>
      <translation>Wartet darauf</translation>
    </message>
    <message>
      <source>Waiting for the keyring of this computer; it may be asking you for its password…</source>
      <translation>Der Schlüsselbund dieses Computers wird gefragt; vielleicht fragt er dich nach seinem Passwort …</translation>
    </message>
    <message>
      <source>Wants it next</source>
      <translation>Möchte es als Nächstes</translation>
    </message>
    <message>
      <source>Warden</source>
      <translation>Warndienst</translation>
    </message>
    <message>
      <source>What Folkmoot keeps here cannot be read or written. If it is on a stick or a network drive, connect that again; otherwise run `folkmoot doctor` to see why.</source>
      <translation>Was Folkmoot hier aufbewahrt, lässt sich nicht lesen oder schreiben. Wenn es auf einem Stick oder Netzlaufwerk liegt, schließe das wieder an; sonst sagt `folkmoot doctor`, warum.</translation>
    </message>
    <message>
      <source>What Folkmoot keeps here is damaged. Run `folkmoot fsck` to see what is affected. Bring it back from a backup; or join the group again, or open an archive of it, in a new folder.</source>
      <translation>Was Folkmoot hier aufbewahrt, ist beschädigt. `folkmoot fsck` zeigt, was betroffen ist. Hole es aus einer Sicherung zurück; oder tritt der Gruppe wieder bei oder öffne ein Archiv von ihr, in einem neuen Ordner.</translation>
    </message>
    <message>
      <source>What Folkmoot keeps here opens with the keyring of this computer, which is not there now. Log in to the desktop as when Folkmoot was set up, then try again.</source>
      <translation>Was Folkmoot hier aufbewahrt, öffnet sich mit dem Schlüsselbund dieses Computers, der jetzt nicht da ist. Melde dich so am Desktop an wie beim Einrichten von Folkmoot, und versuche es noch einmal.</translation>
    </message>
    <message>
      <source>What I can help with</source>
      <translation>Womit ich helfen kann</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>Was daraus wurde</translation>
    </message>
    <message>
      <source>What belongs to it</source>
      <translation>Was dazugehört</translation>
    </message>
    <message>
      <source>What else one should know</source>
      <translation>Was man sonst wissen sollte</translation>
    </message>
    <message>
      <source>What else one should know, without the name</source>
      <translation>Was man sonst wissen sollte, ohne den Namen</translation>
    </message>
    <message>
      <source>What else they should know</source>
      <translation>Was sie noch wissen sollten</translation>
    </message>
    <message>
      <source>What everybody in this group sees.</source>
      <translation>Was alle in dieser Gruppe sehen.</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Wofür</translation>
    </message>
    <message>
      <source>What has happened</source>
      <translation>Was ist geschehen</translation>
    </message>
    <message>
      <source>What is broken</source>
      <translation>Was kaputt ist</translation>
    </message>
    <message>
      <source>What is kept here was written by a newer Folkmoot. Install the newer version to open it.</source>
      <translation>Was hier liegt, hat ein neueres Folkmoot geschrieben. Installiere die neuere Version, um es zu öffnen.</translation>
    </message>
    <message>
      <source>What is planned and what was spent are in one currency. Add another line for the other one.</source>
      <translation>Geplantes und Ausgegebenes stehen in einer Währung. Füge für die andere einen weiteren Posten hinzu.</translation>
    </message>
    <message>
      <source>What it goes against</source>
      <translation>Wogegen sie verstößt</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Was es ist</translation>
    </message>
    <message>
      <source>What it is about</source>
      <translation>Worum es geht</translation>
    </message>
    <message>
      <source>What it is called</source>
      <translation>Wie es heißt</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Wofür er da ist</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Was darin steht</translation>
    </message>
    <message>
      <source>What stands in your cellar and could help a neighbour?</source>
      <translation>Was steht in deinem Keller und könnte anderen helfen?</translation>
    </message>
    <message>
      <source>What the answer is about</source>
      <translation>Worum es bei der Antwort geht</translation>
    </message>
    <message>
      <source>What the group is for</source>
      <translation>Wofür die Gruppe da ist</translation>
    </message>
    <message>
      <source>What the post is about, in one line.</source>
      <translation>Worum es in dem Beitrag geht, in einer Zeile.</translation>
    </message>
    <message>
      <source>What there is to do</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <source>What this group uses</source>
      <translation>Was diese Gruppe benutzt</translation>
    </message>
    <message>
      <source>What this link leads to is not on this computer. Wait for the next exchange with a neighbour, then try again.</source>
      <translation>Wohin dieser Link führt, ist nicht auf diesem Computer. Warte auf den nächsten Austausch mit einem Nachbarn und versuche es dann noch einmal.</translation>
    </message>
    <message>
      <source>What this refers to has not arrived on this computer. Wait for the next exchange.</source>
      <translation>Worauf sich das bezieht, ist noch nicht auf diesem Computer angekommen. Warte auf den nächsten Austausch.</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <source>What to know now</source>
      <translation>Was jetzt zu wissen ist</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>Was gemacht wurde</translation>
    </message>
    <message>
      <source>What was promised at {title} is not done yet.</source>
      <translation>Was bei {title} versprochen wurde, ist noch nicht erledigt.</translation>
    </message>
    <message>
      <source>What was said about a circle is malformed. It does not count; ask its author to update Folkmoot.</source>
      <translation>Was über einen Kreis gesagt wurde, ist fehlerhaft. Es zählt nicht; bitte den Verfasser, Folkmoot zu aktualisieren.</translation>
    </message>
    <message>
      <source>What was said since</source>
      <translation>Was seither gesagt wurde</translation>
    </message>
    <message>
      <source>What was wrong</source>
      <translation>Was falsch war</translation>
    </message>
    <message>
      <source>What you have promised at {title} is due.</source>
      <translation>Was du bei {title} zugesagt hast, ist fällig.</translation>
    </message>
    <message>
      <source>What you need</source>
      <translation>Was du brauchst</translation>
    </message>
    <message>
      <source>What you save is for you alone. Save it in a private circle that has nobody else in it.</source>
      <translation>Was du dir merkst, ist nur für dich. Merke es dir in einem privaten Kreis, in dem sonst niemand ist.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>When instead</source>
      <translation>Wann stattdessen</translation>
    </message>
    <message>
      <source>When it begins</source>
      <translation>Wann es beginnt</translation>
    </message>
    <message>
      <source>When something happens, everybody hears here what to do and says how they are. Hold a rehearsal, so that all know it before they need it.</source>
      <translation>Wenn etwas geschieht, hören hier alle, was zu tun ist, und sagen, wie es ihnen geht. Haltet eine Übung ab, damit alle es kennen, bevor sie es brauchen.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Where instead</source>
      <translation>Wo stattdessen</translation>
    </message>
    <message>
      <source>Where it is</source>
      <translation>Wo es ist</translation>
    </message>
    <message>
      <source>Which dates</source>
      <translation>Welche Termine</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Who does it</source>
      <translation>Wer es tut</translation>
    </message>
    <message>
      <source>Who does what</source>
      <translation>Wer was tut</translation>
    </message>
    <message>
      <source>Who has it</source>
      <translation>Wer es hat</translation>
    </message>
    <message>
      <source>Who helps</source>
      <translation>Wer hilft</translation>
    </message>
    <message>
      <source>Who holds the power to admit invites people; members may also vouch for somebody.</source>
      <translation>Wer dafür zuständig ist, lädt ein; außerdem können Mitglieder für jemanden bürgen.</translation>
    </message>
    <message>
      <source>Who is in this circle cannot be changed. Open a circle of chosen people instead.</source>
      <translation>Wer in diesem Kreis ist, lässt sich nicht ändern. Eröffne stattdessen einen Kreis ausgewählter Leute.</translation>
    </message>
    <message>
      <source>Who leads it</source>
      <translation>Wer leitet</translation>
    </message>
    <message>
      <source>Who performs</source>
      <translation>Wer auftritt</translation>
    </message>
    <message>
      <source>Who repairs it</source>
      <translation>Wer es repariert</translation>
    </message>
    <message>
      <source>Who was chosen</source>
      <translation>Wer gewählt wurde</translation>
    </message>
    <message>
      <source>Whoever calls the meeting leads it unless somebody else is named</source>
      <translation>Wer die Sitzung einberuft, leitet sie, wenn niemand anderes genannt ist</translation>
    </message>
    <message>
      <source>Whoever put it up hears it, and chooses.</source>
      <translation>Wer es aufgegeben hat, erfährt es und wählt aus.</translation>
    </message>
    <message>
      <source>Whoever put it up sees that it still suits you.</source>
      <translation>Wer es aufgegeben hat, sieht, dass es dir noch passt.</translation>
    </message>
    <message>
      <source>Whoever wrote the message would read the report. Choose a circle without that person.</source>
      <translation>Wer die Nachricht geschrieben hat, würde die Meldung lesen. Wähle einen Kreis ohne diese Person.</translation>
    </message>
    <message>
      <source>Whole days</source>
      <translation>Ganze Tage</translation>
    </message>
    <message>
      <source>Whom you do not hear is for you alone. Note it in a private circle that has nobody else in it.</source>
      <translation>Wen du nicht hörst, geht nur dich etwas an. Vermerke es in einem privaten Kreis, in dem sonst niemand ist.</translation>
    </message>
    <message>
      <source>Whose loan has ended</source>
      <translation>Wessen Ausleihe zu Ende ist</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Windows cannot have a file that is called {file}.</source>
      <translation>Windows kann keine Datei haben, die {file} heißt.</translation>
    </message>
    <message>
      <source>With a day, everybody who has not answered sees it on Home</source>
      <translation>Mit einem Tag sehen es alle auf der Startseite, die noch nicht geantwortet haben</translation>
    </message>
    <message>
      <source>Withdraw it</source>
      <translation>Zurückziehen</translation>
    </message>
    <message>
      <source>Without an end it holds for a day</source>
      <translation>Ohne Ende gilt sie einen Tag</translation>
    </message>
    <message>
      <source>Worn</source>
      <translation>Abgenutzt</translation>
    </message>
    <message>
      <source>Would like it</source>
      <translation>Hätte es gern</translation>
    </message>
    <message>
      <source>Write down a decision</source>
      <translation>Einen Beschluss festhalten</translation>
    </message>
    <message>
      <source>Write down who does what</source>
      <translation>Festhalten, wer was tut</translation>
    </message>
    <message>
      <source>Writing pages…</source>
      <translation>Seiten werden geschrieben …</translation>
    </message>
    <message>
      <source>Writing the file…</source>
      <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>Geschrieben von</translation>
    </message>
    <message>
      <source>Written down by mistake</source>
      <translation>Aus Versehen festgehalten</translation>
    </message>
    <message>
      <source>You always hear yourself. Choose somebody else.</source>
      <translation>Dich selbst hörst du immer. Wähle jemand anderen.</translation>
    </message>
    <message>
      <source>You answer for it. Write nothing that gives the person away</source>
      <translation>Du stehst dafür ein. Schreibe nichts, was die Person verrät</translation>
    </message>
    <message>
      <source>You are asked to become the host of {title}.</source>
      <translation>Du wirst gebeten, Gastgeber von {title} zu werden.</translation>
    </message>
    <message>
      <source>You are expected until somebody takes over. Ask for a stand-in.</source>
      <translation>Du wirst erwartet, bis jemand übernimmt. Bitte um Vertretung.</translation>
    </message>
    <message>
      <source>You are next: {title}. Who was chosen cannot do it. Say if you cannot either.</source>
      <translation>Du bist als Nächstes dran: {title}. Wer gewählt wurde, kann es nicht machen. Sage, wenn auch du nicht kannst.</translation>
    </message>
    <message>
      <source>You are next: {title}. Whoever was to get it does not need it. Say if you do not either.</source>
      <translation>Du bist an der Reihe: {title}. Wer es bekommen sollte, braucht es nicht. Sag Bescheid, wenn du es auch nicht brauchst.</translation>
    </message>
    <message>
      <source>You are not in this circle, so nothing can be written there. Ask somebody who is in it to add you.</source>
      <translation>Du bist nicht in diesem Kreis und kannst dort nichts schreiben. Bitte jemanden aus dem Kreis, dich aufzunehmen.</translation>
    </message>
    <message>
      <source>You are not needed on a shift of {title} that you took over. Leave it.</source>
      <translation>Bei einer Schicht von {title}, die du übernommen hast, wirst du nicht gebraucht. Gib sie ab.</translation>
    </message>
    <message>
      <source>You are suspended, so this must wait. You can still vote and sign decisions. Talk to the stewards, or propose the end of it: `folkmoot restore` and your name.</source>
      <translation>Du bist vorläufig ausgeschlossen, deshalb muss das warten. Abstimmen und Beschlüsse unterschreiben kannst du weiterhin. Sprich mit der Verwaltung oder schlage vor, dass es endet: `folkmoot restore` und dein Name.</translation>
    </message>
    <message>
      <source>You are suspended: for now you cannot write, and new messages may not reach you. You can read and search what is here, vote, and sign decisions. Whoever suspended you can end it at once, and so can a decision of the group: talk to the stewards.</source>
      <translation>Du bist gesperrt: Vorerst kannst du nicht schreiben, und neue Nachrichten erreichen dich vielleicht nicht. Du kannst lesen und durchsuchen, was hier ist, abstimmen und Beschlüsse unterschreiben. Wer dich gesperrt hat, kann das sofort beenden, ebenso ein Beschluss der Gruppe: Sprich mit der Verwaltung.</translation>
    </message>
    <message>
      <source>You ask for this yourself. If it is done, say so.</source>
      <translation>Du bittest selbst darum. Wenn es erledigt ist, sage es.</translation>
    </message>
    <message>
      <source>You can answer for yourself. Choose somebody else, or answer the alert.</source>
      <translation>Für dich selbst kannst du antworten. Wähle jemand anderen, oder antworte auf die Warnung.</translation>
    </message>
    <message>
      <source>You cannot confirm a device of your own. Link it with a device that you have, or ask others to confirm it.</source>
      <translation>Ein eigenes Gerät kannst du nicht selbst bestätigen. Verbinde es mit einem, das du hast, oder bitte andere darum.</translation>
    </message>
    <message>
      <source>You cannot propose your own removal. Leave the group instead: `folkmoot leave`.</source>
      <translation>Du kannst nicht deinen eigenen Ausschluss vorschlagen. Tritt stattdessen aus: `folkmoot leave`.</translation>
    </message>
    <message>
      <source>You cannot suspend yourself. To go, leave the group: `folkmoot leave`.</source>
      <translation>Du kannst dich nicht selbst sperren. Wenn du gehen willst, verlasse die Gruppe: `folkmoot leave`.</translation>
    </message>
    <message>
      <source>You do not hold the role {role}, so its circle would be closed to you. `folkmoot role list` shows who does.</source>
      <translation>Du hast die Rolle {role} nicht, darum wäre ihr Kreis für dich verschlossen. `folkmoot role list` zeigt, wer sie hat.</translation>
    </message>
    <message>
      <source>You have as many devices in this group as one person can have. Drop one first.</source>
      <translation>Du hast so viele Geräte in dieser Gruppe, wie eine Person haben kann. Entferne erst eines.</translation>
    </message>
    <message>
      <source>You have left this group. Come back with the computer with which you first joined it; it brings your others back. If you have it no longer, you can join as a new person, in a new folder: `folkmoot --profile FOLDER join LINK --as NAME`.</source>
      <translation>Du hast diese Gruppe verlassen. Komm mit dem Computer zurück, mit dem du zuerst beigetreten bist; er bringt deine anderen zurück. Wenn du ihn nicht mehr hast, kannst du als neue Person beitreten, in einem neuen Ordner: `folkmoot --profile ORDNER join LINK --as NAME`.</translation>
    </message>
    <message>
      <source>You have left this group. Everything that is on this computer stays here: you can read it, search it and export it. A new invitation brings you back.</source>
      <translation>Du hast diese Gruppe verlassen. Alles, was auf diesem Computer ist, bleibt hier: Du kannst es lesen, durchsuchen und exportieren. Mit einer neuen Einladung kommst du zurück.</translation>
    </message>
    <message>
      <source>You have left, and nobody else has heard of it yet, so the others still see you in the group. Be on the same network as one of them once more, with Folkmoot open on both computers.</source>
      <translation>Du hast die Gruppe verlassen, und noch niemand hat davon gehört; die anderen sehen dich also noch in der Gruppe. Sei noch einmal im selben Netz wie jemand von ihnen, mit geöffnetem Folkmoot auf beiden Computern.</translation>
    </message>
    <message>
      <source>You have not asked for a stand-in on this date.</source>
      <translation>Du hast an diesem Termin nicht um Vertretung gebeten.</translation>
    </message>
    <message>
      <source>You have not confirmed this computer. Only those who have, the person whose it would be, and those who may let people in take a confirmation back.</source>
      <translation>Du hast diesen Computer nicht bestätigt. Eine Bestätigung nimmt nur zurück, wer sie gegeben hat, wem der Computer gehören würde oder wer Leute hereinlassen darf.</translation>
    </message>
    <message>
      <source>You have not said that you do this. There is nothing to take back.</source>
      <translation>Du hast nicht gesagt, dass du das machst. Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
      <source>You have not taken this shift on this date.</source>
      <translation>Du hast diese Schicht an diesem Termin nicht übernommen.</translation>
    </message>
    <message>
      <source>You have not voted yet: {title}</source>
      <translation>Du hast noch nicht abgestimmt: {title}</translation>
    </message>
    <message>
      <source>You have reacted to this message with {limit} emoji already. Take one back first.</source>
      <translation>Du hast auf diese Nachricht schon mit {limit} Emoji reagiert. Nimm zuerst eines zurück.</translation>
    </message>
    <message>
      <source>You have reported {limit} times about this alert. Ask somebody else to report the rest.</source>
      <translation>Du hast zu dieser Warnung schon {limit} Mal gemeldet, wie es anderen geht. Bitte jemand anderen, den Rest zu melden.</translation>
    </message>
    <message>
      <source>You have said {limit} times here what to do. Give the all-clear, and send a new alert.</source>
      <translation>Du hast hier schon {limit} Mal gesagt, was zu tun ist. Gib Entwarnung und schicke eine neue Warnung.</translation>
    </message>
    <message>
      <source>You have signed this already. Ask the others to sign it: `folkmoot resolve show` says who may.</source>
      <translation>Du hast das schon unterschrieben. Bitte die anderen darum: `folkmoot resolve show` sagt, wer es kann.</translation>
    </message>
    <message>
      <source>You have suspended this person already. `folkmoot restore NAME` ends it, `folkmoot remove NAME` proposes a removal.</source>
      <translation>Du hast diese Person schon gesperrt. `folkmoot restore NAME` beendet das, `folkmoot remove NAME` schlägt den Ausschluss vor.</translation>
    </message>
    <message>
      <source>You lead the meeting after {title}. Its minutes are proposed: if the people there agree, ratify them.</source>
      <translation>Du leitest die Sitzung nach {title}. Deren Protokoll ist vorgeschlagen: Wenn die Anwesenden zustimmen, genehmige es.</translation>
    </message>
    <message>
      <source>You promised to do something at {title}. Say when it is done.</source>
      <translation>Du hast bei {title} etwas zu tun versprochen. Sag, wenn es erledigt ist.</translation>
    </message>
    <message>
      <source>You promised to help: {title}.</source>
      <translation>Du hast deine Hilfe zugesagt: {title}.</translation>
    </message>
    <message>
      <source>You signed both. Tell the others which one you meant.</source>
      <translation>Du hast beide unterschrieben. Sag den anderen, welchen du meintest.</translation>
    </message>
    <message>
      <source>You wanted to be reminded: {title}</source>
      <translation>Du wolltest erinnert werden: {title}</translation>
    </message>
    <message>
      <source>You were at {title}. Read the minutes that are proposed, and say so.</source>
      <translation>Du warst bei {title}. Lies das vorgeschlagene Protokoll und sag, dass du es gelesen hast.</translation>
    </message>
    <message>
      <source>You were removed from this group. Everything that is on this computer stays here: you can read it, search it and export it. Only a decision of the group lets you in again; talk to its members.</source>
      <translation>Du wurdest aus dieser Gruppe ausgeschlossen. Alles, was auf diesem Computer ist, bleibt hier: Du kannst es lesen, durchsuchen und exportieren. Nur ein Beschluss der Gruppe lässt dich wieder hinein; sprich mit den Mitgliedern.</translation>
    </message>
    <message>
      <source>Your answer is with the host.</source>
      <translation>Deine Antwort liegt vor.</translation>
    </message>
    <message>
      <source>Your answer stays as it is.</source>
      <translation>Deine Antwort bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>Your change created this, and what was created cannot be taken back. Remove, archive or change it instead.</source>
      <translation>Deine Änderung hat dies erst angelegt, und das lässt sich nicht zurücknehmen. Entferne, archiviere oder ändere es stattdessen.</translation>
    </message>
    <message>
      <source>Your day: {title}.</source>
      <translation>Dein Tag: {title}.</translation>
    </message>
    <message>
      <source>Your roles in the group do not allow this. Ask somebody whose roles do: `folkmoot role list` shows them.</source>
      <translation>Deine Aufgaben in der Gruppe erlauben das nicht. Frag jemanden, dessen Aufgaben es erlauben: `folkmoot role list` zeigt sie.</translation>
    </message>
    <message>
      <source>Your thanks are said.</source>
      <translation>Dein Dank ist gesagt.</translation>
    </message>
    <message>
      <source>a moderator of channels</source>
      <translation>wer Kanäle moderiert</translation>
    </message>
    <message>
      <source>a moderator of conversations</source>
      <translation>ein Moderator der Gespräche</translation>
    </message>
    <message>
      <source>a moderator of messages</source>
      <translation>wer Nachrichten moderiert</translation>
    </message>
    <message>
      <source>alert</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>alert that was shown</source>
      <translation>Warnung, die gezeigt wurde</translation>
    </message>
    <message>
      <source>alert whose time has passed</source>
      <translation>Warnung, deren Zeit abgelaufen ist</translation>
    </message>
    <message>
      <source>all-clear</source>
      <translation>Entwarnung</translation>
    </message>
    <message>
      <source>answer to an alert</source>
      <translation>Antwort auf eine Warnung</translation>
    </message>
    <message>
      <source>answer to an invitation</source>
      <translation>Antwort auf eine Einladung</translation>
    </message>
    <message>
      <source>appeal</source>
      <translation>Einspruch</translation>
    </message>
    <message>
      <source>ask or offer</source>
      <translation>Bitte oder Angebot</translation>
    </message>
    <message>
      <source>calendar of a series</source>
      <translation>Kalender einer Reihe</translation>
    </message>
    <message>
      <source>called</source>
      <translation>einberufen</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>abgesagt</translation>
    </message>
    <message>
      <source>can be borrowed</source>
      <translation>kann ausgeliehen werden</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>abgesagt</translation>
    </message>
    <message>
      <source>carried over</source>
      <translation>übernommen</translation>
    </message>
    <message>
      <source>category of channels</source>
      <translation>Kategorie von Kanälen</translation>
    </message>
    <message>
      <source>caution</source>
      <translation>Vorsicht</translation>
    </message>
    <message>
      <source>change the settings</source>
      <translation>die Einstellungen ändern</translation>
    </message>
    <message>
      <source>channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>geschlossen</translation>
    </message>
    <message>
      <source>danger</source>
      <translation>Gefahr</translation>
    </message>
    <message>
      <source>danger to life</source>
      <translation>Lebensgefahr</translation>
    </message>
    <message>
      <source>day by day</source>
      <translation>Tag für Tag</translation>
    </message>
    <message>
      <source>day that has passed</source>
      <translation>vergangener Tag</translation>
    </message>
    <message>
      <source>discussed</source>
      <translation>besprochen</translation>
    </message>
    <message>
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>done, with thanks</source>
      <translation>erledigt, mit Dank</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>everybody but whoever asks</source>
      <translation>alle außer der Person, die bittet</translation>
    </message>
    <message>
      <source>everybody who can help</source>
      <translation>alle, die helfen können</translation>
    </message>
    <message>
      <source>everybody who has not answered yet</source>
      <translation>alle, die noch nicht geantwortet haben</translation>
    </message>
    <message>
      <source>everybody who has not done it yet</source>
      <translation>alle, die es noch nicht getan haben</translation>
    </message>
    <message>
      <source>everybody who has not voted yet</source>
      <translation>alle, die noch nicht abgestimmt haben</translation>
    </message>
    <message>
      <source>favourite channel</source>
      <translation>Lieblingskanal</translation>
    </message>
    <message>
      <source>full</source>
      <translation>voll</translation>
    </message>
    <message>
      <source>gathering</source>
      <translation>Treffen</translation>
    </message>
    <message>
      <source>handed over, not posted yet</source>
      <translation>übergeben, noch nicht ausgehängt</translation>
    </message>
    <message>
      <source>has done as much as others ({time})</source>
      <translation>hat so viel getan wie andere ({time})</translation>
    </message>
    <message>
      <source>has done as much as others ({time}), and longest ago</source>
      <translation>hat so viel getan wie andere ({time}), und es ist am längsten her</translation>
    </message>
    <message>
      <source>has done least so far ({time})</source>
      <translation>hat bisher am wenigsten getan ({time})</translation>
    </message>
    <message>
      <source>has taken no shift so far</source>
      <translation>hat bisher keine Schicht übernommen</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>ausgeblendet</translation>
    </message>
    <message>
      <source>hide messages, slow channels and pause people</source>
      <translation>Nachrichten verbergen, Kanäle verlangsamen und Menschen pausieren lassen</translation>
    </message>
    <message>
      <source>how to reach somebody</source>
      <translation>wie man jemanden erreicht</translation>
    </message>
    <message>
      <source>in a private circle</source>
      <translation>in einem privaten Kreis</translation>
    </message>
    <message>
      <source>in repair</source>
      <translation>in Reparatur</translation>
    </message>
    <message>
      <source>information</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>it stays as it is</source>
      <translation>es bleibt, wie es ist</translation>
    </message>
    <message>
      <source>it was ended</source>
      <translation>es wurde beendet</translation>
    </message>
    <message>
      <source>its day has passed</source>
      <translation>sein Tag ist vorbei</translation>
    </message>
    <message>
      <source>its host</source>
      <translation>der Gastgeber</translation>
    </message>
    <message>
      <source>its last day is over</source>
      <translation>der letzte Tag ist vorbei</translation>
    </message>
    <message>
      <source>its time has passed</source>
      <translation>abgelaufen</translation>
    </message>
    <message>
      <source>kept for the next in the queue</source>
      <translation>zurückgelegt für die nächste Person</translation>
    </message>
    <message>
      <source>kind of a channel</source>
      <translation>Art eines Kanals</translation>
    </message>
    <message>
      <source>lent</source>
      <translation>verliehen</translation>
    </message>
    <message>
      <source>let people in</source>
      <translation>andere aufnehmen</translation>
    </message>
    <message>
      <source>librarians</source>
      <translation>wer die Bibliothek betreut</translation>
    </message>
    <message>
      <source>limits of writing</source>
      <translation>Grenzen des Schreibens</translation>
    </message>
    <message>
      <source>look after the help board</source>
      <translation>das Hilfebrett betreuen</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>Sitzung</translation>
    </message>
    <message>
      <source>meeting that ratifies minutes</source>
      <translation>Sitzung, die ein Protokoll genehmigt</translation>
    </message>
    <message>
      <source>members</source>
      <translation>Mitglieder</translation>
    </message>
    <message>
      <source>message</source>
      <translation>Nachricht</translation>
    </message>
    <message>
      <source>message to an archived channel</source>
      <translation>Nachricht in einem archivierten Kanal</translation>
    </message>
    <message>
      <source>minutes in the making</source>
      <translation>Protokoll entsteht</translation>
    </message>
    <message>
      <source>minutes proposed</source>
      <translation>Protokoll vorgelegt</translation>
    </message>
    <message>
      <source>minutes ratified</source>
      <translation>Protokoll genehmigt</translation>
    </message>
    <message>
      <source>minutes that were read</source>
      <translation>gelesenes Protokoll</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>vermisst</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>nobody did it in time</source>
      <translation>niemand hat es rechtzeitig gemacht</translation>
    </message>
    <message>
      <source>nobody else is free then</source>
      <translation>sonst kann dann niemand</translation>
    </message>
    <message>
      <source>nobody took it up in time</source>
      <translation>niemand hat es rechtzeitig angenommen</translation>
    </message>
    <message>
      <source>not lent any more</source>
      <translation>nicht mehr verliehen</translation>
    </message>
    <message>
      <source>nothing was done</source>
      <translation>nichts wurde getan</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>überfällig</translation>
    </message>
    <message>
      <source>overdue loans</source>
      <translation>überfällige Ausleihen</translation>
    </message>
    <message>
      <source>person whom you do not hear</source>
      <translation>Mensch, den du nicht hörst</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>angeheftet</translation>
    </message>
    <message>
      <source>pinned message</source>
      <translation>angeheftete Nachricht</translation>
    </message>
    <message>
      <source>place in the queue</source>
      <translation>Platz in der Warteliste</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>geplant</translation>
    </message>
    <message>
      <source>poll</source>
      <translation>Umfrage</translation>
    </message>
    <message>
      <source>posted without the name</source>
      <translation>ohne den Namen ausgehängt</translation>
    </message>
    <message>
      <source>posting of a quiet ask</source>
      <translation>Aushang einer stillen Bitte</translation>
    </message>
    <message>
      <source>profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>promised to somebody</source>
      <translation>jemandem versprochen</translation>
    </message>
    <message>
      <source>rehearsal</source>
      <translation>Übung</translation>
    </message>
    <message>
      <source>rehearsal, over</source>
      <translation>Übung, vorbei</translation>
    </message>
    <message>
      <source>report</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>gemerkt</translation>
    </message>
    <message>
      <source>saved message</source>
      <translation>gemerkte Nachricht</translation>
    </message>
    <message>
      <source>send cautions</source>
      <translation>zur Vorsicht mahnen</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>somebody can do it</source>
      <translation>jemand kann es machen</translation>
    </message>
    <message>
      <source>somebody does it</source>
      <translation>jemand macht es</translation>
    </message>
    <message>
      <source>somebody else than who asks</source>
      <translation>jemand anderes als die Person, die bittet</translation>
    </message>
    <message>
      <source>somebody would like it</source>
      <translation>jemand hätte es gern</translation>
    </message>
    <message>
      <source>something was done</source>
      <translation>etwas wurde getan</translation>
    </message>
    <message>
      <source>stewards of the help board</source>
      <translation>wer das Hilfebrett betreut</translation>
    </message>
    <message>
      <source>suspend somebody</source>
      <translation>jemanden sperren</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>zurückgenommen</translation>
    </message>
    <message>
      <source>taken off the agenda</source>
      <translation>von der Tagesordnung genommen</translation>
    </message>
    <message>
      <source>the mediator</source>
      <translation>die Person, die vermittelt</translation>
    </message>
    <message>
      <source>thing to lend</source>
      <translation>Ding zum Ausleihen</translation>
    </message>
    <message>
      <source>those who may change the settings</source>
      <translation>wer die Einstellungen ändern darf</translation>
    </message>
    <message>
      <source>those who may send cautions</source>
      <translation>die, die zur Vorsicht mahnen dürfen</translation>
    </message>
    <message>
      <source>those who may warn of danger</source>
      <translation>die, die vor Gefahr warnen dürfen</translation>
    </message>
    <message>
      <source>tidy up channels</source>
      <translation>Kanäle aufräumen</translation>
    </message>
    <message>
      <source>turn in a slowed channel</source>
      <translation>Platz in einem verlangsamten Kanal</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>ungelesen</translation>
    </message>
    <message>
      <source>vote for a post</source>
      <translation>Stimme für einen Beitrag</translation>
    </message>
    <message>
      <source>vote in a poll</source>
      <translation>Stimme in einer Umfrage</translation>
    </message>
    <message>
      <source>waits for an answer</source>
      <translation>wartet auf eine Antwort</translation>
    </message>
    <message>
      <source>warn of danger</source>
      <translation>vor Gefahr warnen</translation>
    </message>
    <message>
      <source>whoever began it</source>
      <translation>wer es begonnen hat</translation>
    </message>
    <message>
      <source>whoever does it</source>
      <translation>wer es tut</translation>
    </message>
    <message>
      <source>whoever has it</source>
      <translation>wer es hat</translation>
    </message>
    <message>
      <source>whoever is named in it</source>
      <translation>wer darin genannt ist</translation>
    </message>
    <message>
      <source>whoever leads it</source>
      <translation>wer es leitet</translation>
    </message>
    <message>
      <source>whoever looks after all gatherings</source>
      <translation>wer sich um alle Treffen kümmert</translation>
    </message>
    <message>
      <source>whoever looks after all meetings</source>
      <translation>wer sich um alle Sitzungen kümmert</translation>
    </message>
    <message>
      <source>whoever may call everybody at once</source>
      <translation>wer alle auf einmal rufen darf</translation>
    </message>
    <message>
      <source>whoever takes it, if nobody has to be asked</source>
      <translation>wer es nimmt, wenn niemand gefragt werden muss</translation>
    </message>
    <message>
      <source>whoever was asked to take it over</source>
      <translation>wer gebeten wurde, es zu übernehmen</translation>
    </message>
    <message>
      <source>whoever was chosen to help</source>
      <translation>wer zum Helfen gewählt wurde</translation>
    </message>
    <message>
      <source>whom it is about</source>
      <translation>um wen es geht</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>zurückgezogen</translation>
    </message>
    <message>
      <source>word that somebody can help</source>
      <translation>Zusage, helfen zu können</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>{address} is not an address of this computer. Write HOST:PORT, for example 0.0.0.0:4000.</source>
      <translation>{address} ist keine Adresse dieses Computers. Schreib HOST:PORT, zum Beispiel 0.0.0.0:4000.</translation>
    </message>
    <message>
      <source>{address} is not an address. Write HOST:PORT, for example 192.168.1.20:4000.</source>
      <translation>{address} ist keine Adresse. Schreib HOST:PORT, zum Beispiel 192.168.1.20:4000.</translation>
    </message>
    <message>
      <source>{argument} is given twice. Leave one of them out.</source>
      <translation>{argument} ist zweimal angegeben. Lass eines davon weg.</translation>
    </message>
    <message>
      <source>{argument} is yes or no. Write one of them.</source>
      <translation>{argument} ist yes oder no. Schreibe eines davon.</translation>
    </message>
    <message>
      <source>{count} or more new messages</source>
      <translation>{count} oder mehr neue Nachrichten</translation>
    </message>
    <message>
      <source>{field} does not take this file. Attach it first; where pictures are shown, choose a picture.</source>
      <translation>{field} nimmt diese Datei nicht an. Hänge sie zuerst an; wo Bilder gezeigt werden, wähle ein Bild.</translation>
    </message>
    <message>
      <source>{field} goes from one moment until a later one. Write both, with a slash between them.</source>
      <translation>{field} reicht von einem Zeitpunkt bis zu einem späteren. Schreib beide, mit einem Schrägstrich dazwischen.</translation>
    </message>
    <message>
      <source>{field} has a beginning and an end, and one of them is missing. Fill in both.</source>
      <translation>{field} hat einen Anfang und ein Ende, und eines davon fehlt. Fülle beides aus.</translation>
    </message>
    <message>
      <source>{field} has at most {limit} characters. Shorten it.</source>
      <translation>{field} hat höchstens {limit} Zeichen. Kürze es.</translation>
    </message>
    <message>
      <source>{field} has been changed again since. Look at the history, and change it by hand.</source>
      <translation>{field} wurde seither wieder geändert. Sieh den Verlauf an und ändere es von Hand.</translation>
    </message>
    <message>
      <source>{field} has {limit} entries already. Remove one first.</source>
      <translation>{field} hat schon {limit} Einträge. Entferne erst einen.</translation>
    </message>
    <message>
      <source>{field} is a day and a time with its zone. Write it as 2027-03-31T18:00+02:00.</source>
      <translation>{field} ist ein Tag mit Uhrzeit und Zeitzone. Schreib es so: 2027-03-31T18:00+02:00.</translation>
    </message>
    <message>
      <source>{field} is a day. Write it as 2027-03-31.</source>
      <translation>{field} ist ein Tag. Schreib ihn so: 2027-03-31.</translation>
    </message>
    <message>
      <source>{field} is a length of time. Write minutes, for example 90, or hours and minutes, 1:30.</source>
      <translation>{field} ist eine Dauer. Schreib Minuten, zum Beispiel 90, oder Stunden und Minuten, 1:30.</translation>
    </message>
    <message>
      <source>{field} is a number with at most {places} decimals. Write for example 12.</source>
      <translation>{field} ist eine Zahl mit höchstens {places} Nachkommastellen. Schreib zum Beispiel 12.</translation>
    </message>
    <message>
      <source>{field} is a whole number. Write for example 12.</source>
      <translation>{field} ist eine ganze Zahl. Schreib zum Beispiel 12.</translation>
    </message>
    <message>
      <source>{field} is an address such as https://example.org or mailto:ana@example.org. Check it.</source>
      <translation>{field} ist eine Adresse wie https://example.org oder mailto:ana@example.org. Prüfe sie.</translation>
    </message>
    <message>
      <source>{field} is an amount with its currency. Write for example 12.50 EUR.</source>
      <translation>{field} ist ein Betrag mit Währung. Schreib zum Beispiel 12.50 EUR.</translation>
    </message>
    <message>
      <source>{field} is missing. Fill it in.</source>
      <translation>{field} fehlt. Füll es aus.</translation>
    </message>
    <message>
      <source>{field} is no day and time. Choose the day from the calendar, and write the time.</source>
      <translation>{field} ist kein Tag mit Uhrzeit. Wähle den Tag im Kalender und schreibe die Uhrzeit.</translation>
    </message>
    <message>
      <source>{field} is no day of the calendar. Write day, month and year, or choose it from the calendar.</source>
      <translation>{field} ist kein Tag im Kalender. Schreibe Tag, Monat und Jahr, oder wähle ihn im Kalender.</translation>
    </message>
    <message>
      <source>{field} is one of: {options}. Choose one.</source>
      <translation>{field} ist eines von: {options}. Wähle eines.</translation>
    </message>
    <message>
      <source>{field} is yes or no. Write one of them.</source>
      <translation>{field} ist ja oder nein. Schreib yes oder no.</translation>
    </message>
    <message>
      <source>{field} lacks the time of day. Write it as 18:00.</source>
      <translation>Bei {field} fehlt die Uhrzeit. Schreibe sie als 18:00.</translation>
    </message>
    <message>
      <source>{field} lies between {least} and {most}. Choose a number in between.</source>
      <translation>{field} liegt zwischen {least} und {most}. Wähle eine Zahl dazwischen.</translation>
    </message>
    <message>
      <source>{field} names something that does not exist. Choose it again.</source>
      <translation>{field} nennt etwas, das es nicht gibt. Wähle es noch einmal.</translation>
    </message>
    <message>
      <source>{field} says how often something comes again. Write it as FREQ=WEEKLY;BYDAY=TU (RFC 5545), with INTERVAL, COUNT or UNTIL if needed.</source>
      <translation>{field} sagt, wie oft etwas wiederkommt. Schreibe es als FREQ=WEEKLY;BYDAY=TU (RFC 5545), wenn nötig mit INTERVAL, COUNT oder UNTIL.</translation>
    </message>
    <message>
      <source>{field}: several entries say {name}. Use one of their ids: {names}.</source>
      <translation>{field}: Mehrere Einträge sagen {name}. Nimm eine ihrer Kennungen: {names}.</translation>
    </message>
    <message>
      <source>{field}: there is no entry {name}, and no other one yet.</source>
      <translation>{field}: Es gibt keinen Eintrag {name} und auch noch keinen anderen.</translation>
    </message>
    <message>
      <source>{field}: there is no entry {name}. There are: {names}.</source>
      <translation>{field}: Es gibt keinen Eintrag {name}. Es gibt: {names}.</translation>
    </message>
    <message>
      <source>{file} and {other} differ only in capital letters: unpacked on Windows or a Mac, one is lost.</source>
      <translation>{file} und {other} unterscheiden sich nur in Großbuchstaben: Unter Windows oder auf einem Mac entpackt, geht eine verloren.</translation>
    </message>
    <message>
      <source>{file} and {other} look alike and are spelled differently: unpacked on a Mac, one is lost.</source>
      <translation>{file} und {other} sehen gleich aus und sind verschieden geschrieben: Auf einem Mac entpackt, geht eine verloren.</translation>
    </message>
    <message>
      <source>{file} holds something that Folkmoot did not write, so it stays as it is. Move it away, or choose another file.</source>
      <translation>{file} enthält etwas, das nicht Folkmoot geschrieben hat, und bleibt deshalb, wie es ist. Verschiebe es, oder wähle eine andere Datei.</translation>
    </message>
    <message>
      <source>{file} is the calendar file of another group of yours. Choose another name.</source>
      <translation>{file} ist die Kalenderdatei einer anderen deiner Gruppen. Wähle einen anderen Namen.</translation>
    </message>
    <message>
      <source>{file} lists {other} twice.</source>
      <translation>{file} führt {other} zweimal auf.</translation>
    </message>
    <message>
      <source>{file} was not used, because Folkmoot does not know its algorithm.</source>
      <translation>{file} wurde nicht benutzt, weil Folkmoot das Verfahren nicht kennt.</translation>
    </message>
    <message>
      <source>{given} is not of the form KIND=VERSION, for example message=2. The kinds are: {names}.</source>
      <translation>{given} hat nicht die Form ART=VERSION, zum Beispiel message=2. Die Arten sind: {names}.</translation>
    </message>
    <message>
      <source>{given} is not of the form NAME=VALUE, for example name=Garden.</source>
      <translation>{given} hat nicht die Form NAME=WERT, zum Beispiel name=Garten.</translation>
    </message>
    <message>
      <source>{given} of {needed} members have confirmed this computer. Meet others who vote and read its code out to them: {computer}. Each confirms it with `folkmoot attest` and your name. Then try again with the same link.</source>
      <translation>{given} von {needed} Mitgliedern haben diesen Computer bestätigt. Triff andere, die abstimmen, und lies ihnen seinen Code vor: {computer}. Sie bestätigen ihn mit `folkmoot attest` und deinem Namen. Versuch es dann mit demselben Link noch einmal.</translation>
    </message>
    <message>
      <source>{intent} takes no {argument}. It takes: {names}.</source>
      <translation>{intent} kennt kein {argument}. Angeben lässt sich: {names}.</translation>
    </message>
    <message>
      <source>{module} is always on. Choose another module.</source>
      <translation>{module} ist immer eingeschaltet. Wähl einen anderen Bereich.</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} und {count} weitere</translation>
    </message>
    <message>
      <source>{name} does not hold the role {role}. `folkmoot role list` shows who does.</source>
      <translation>{name} hat die Rolle {role} nicht. `folkmoot role list` zeigt, wer sie hat.</translation>
    </message>
    <message>
      <source>{name} has left the group. Only an invitation brings the person back: run `folkmoot invite`, and give the link to {name}, who runs `folkmoot join LINK` on the computer of before.</source>
      <translation>{name} hat die Gruppe verlassen. Nur eine Einladung bringt diese Person zurück: Führe `folkmoot invite` aus und gib den Link an {name}. Dort hilft dann `folkmoot join LINK` auf dem Computer von früher.</translation>
    </message>
    <message>
      <source>{name} holds the role {role} already. `folkmoot role list` shows who does.</source>
      <translation>{name} hat die Rolle {role} schon. `folkmoot role list` zeigt, wer sie hat.</translation>
    </message>
    <message>
      <source>{name} is a member and has no profile yet. `folkmoot members` shows the members; one writes one's own profile with `folkmoot do people.set_profile about=…`.</source>
      <translation>{name} ist Mitglied und hat noch kein Profil. `folkmoot members` zeigt die Mitglieder; das eigene Profil schreibt man mit `folkmoot do people.set_profile about=…`.</translation>
    </message>
    <message>
      <source>{name} is back with this computer already. There is nothing left to confirm.</source>
      <translation>{name} ist mit diesem Computer schon zurück. Es gibt nichts mehr zu bestätigen.</translation>
    </message>
    <message>
      <source>{name} is neither suspended nor removed, so there is nothing to restore. `folkmoot members` shows who is.</source>
      <translation>{name} ist weder gesperrt noch ausgeschlossen, also gibt es nichts wiederherzustellen. `folkmoot members` zeigt, wer es ist.</translation>
    </message>
    <message>
      <source>{name} is not suspended. `folkmoot members` shows who is.</source>
      <translation>{name} ist nicht gesperrt. `folkmoot members` zeigt, wer es ist.</translation>
    </message>
    <message>
      <source>{name} is removed already. `folkmoot restore NAME` proposes that the person comes back.</source>
      <translation>{name} ist schon ausgeschlossen. `folkmoot restore NAME` schlägt vor, dass diese Person zurückkommt.</translation>
    </message>
    <message>
      <source>{name} votes already. `folkmoot members` shows who does not.</source>
      <translation>{name} stimmt schon mit ab. `folkmoot members` zeigt, wer es nicht tut.</translation>
    </message>
    <message>
      <source>{one} or {other}</source>
      <translation>{one} oder {other}</translation>
    </message>
    <message>
      <source>{path} is no file that can be read, so there is no invitation in it. Check its path and permissions, or ask whoever invited you for the link and paste it.</source>
      <translation>{path} ist keine Datei, die sich lesen lässt, also auch keine Einladung. Prüfe Pfad und Rechte, oder bitte die Person, die dich eingeladen hat, um den Link und füge ihn ein.</translation>
    </message>
    <message>
      <source>{path} is no invitation: no link that begins with folkmoot: is in it. Ask whoever invited you for the link. A saved group, which ends in .zip, is opened under “Open an archive”.</source>
      <translation>{path} ist keine Einladung: Es steht kein Link darin, der mit folkmoot: beginnt. Bitte die Person, die dich eingeladen hat, um den Link. Eine gesicherte Gruppe, deren Name auf .zip endet, öffnest du unter „Ein Archiv öffnen“.</translation>
    </message>
    <message>
      <source>{path} is not a file. Choose a file.</source>
      <translation>{path} ist keine Datei. Wähle eine Datei.</translation>
    </message>
    <message>
      <source>{path} is not a folder and cannot become one. Choose another one for Folkmoot.</source>
      <translation>{path} ist kein Ordner und kann keiner werden. Wähle einen anderen für Folkmoot.</translation>
    </message>
    <message>
      <source>{piece} is not a date. Write {operator}:2026-03-31, {operator}:2026-03 or {operator}:2026.</source>
      <translation>{piece} ist kein Datum. Schreib {operator}:2026-03-31, {operator}:2026-03 oder {operator}:2026.</translation>
    </message>
    <message>
      <source>{piece} means nothing here. There are {known}.</source>
      <translation>{piece} bedeutet hier nichts. Es gibt {known}.</translation>
    </message>
    <message>
      <source>{said} ({times} times)</source>
      <translation>{said} ({times}-mal)</translation>
    </message>
    <message>
      <source>{said} lines of the file could not be read.</source>
      <translation>{said} Zeilen der Datei waren nicht lesbar.</translation>
    </message>
    <message>
      <source>{title} begins.</source>
      <translation>{title} beginnt.</translation>
    </message>
    <message>
      <source>{title} decided: {said}</source>
      <translation>{title} hat beschlossen: {said}</translation>
    </message>
    <message>
      <source>{title} does not take place, and not everybody who comes has said that they know it.</source>
      <translation>{title} findet nicht statt, und noch nicht alle, die kommen wollten, haben gesagt, dass sie es wissen.</translation>
    </message>
    <message>
      <source>{title} does not take place. You had said that you come.</source>
      <translation>{title} findet nicht statt. Du hattest gesagt, dass du kommst.</translation>
    </message>
    <message>
      <source>{title} ends before a date that you had agreed on. What follows may go on as a series of its own, which asks you anew. Look, and say that you know it.</source>
      <translation>{title} endet vor einem Termin, den du zugesagt hattest. Was danach kommt, geht vielleicht als eigene Reihe weiter, die dich neu fragt. Sieh nach, und sag, dass du es weißt.</translation>
    </message>
    <message>
      <source>{title} ends earlier than when somebody said that they come.</source>
      <translation>{title} endet früher als damals, als jemand zugesagt hat.</translation>
    </message>
    <message>
      <source>{title} ends in a quarter of an hour. Prolong it, or give the all-clear.</source>
      <translation>{title} endet in einer Viertelstunde. Verlängere die Warnung, oder gib Entwarnung.</translation>
    </message>
    <message>
      <source>{title} has to be back.</source>
      <translation>{title} muss zurück sein.</translation>
    </message>
    <message>
      <source>{title} is at another time or place than when somebody said that they come.</source>
      <translation>{title} hat eine andere Zeit oder einen anderen Ort als damals, als jemand zugesagt hat.</translation>
    </message>
    <message>
      <source>{title} is at another time or place than when you said that you come. Look, and say whether you still come.</source>
      <translation>{title} hat eine andere Zeit oder einen anderen Ort als damals, als du gesagt hast, dass du kommst. Sieh nach und sag, ob du noch kommst.</translation>
    </message>
    <message>
      <source>{title} is back from {whom}.</source>
      <translation>{title} ist zurück von {whom}.</translation>
    </message>
    <message>
      <source>{title} is broken. Go on with the repair.</source>
      <translation>{title} ist kaputt. Die Reparatur wartet.</translation>
    </message>
    <message>
      <source>{title} is done with a topic: {said}</source>
      <translation>{title} ist mit einem Thema fertig: {said}</translation>
    </message>
    <message>
      <source>{title} is over. Propose its minutes when they are written.</source>
      <translation>{title} ist vorbei. Leg das Protokoll vor, wenn es geschrieben ist.</translation>
    </message>
    <message>
      <source>{title} is there for you.</source>
      <translation>{title} liegt für dich bereit.</translation>
    </message>
    <message>
      <source>{title} is tomorrow at this time, and you have a shift there.</source>
      <translation>{title} ist morgen um diese Zeit, und du hast dort eine Schicht.</translation>
    </message>
    <message>
      <source>{title} is tomorrow at this time.</source>
      <translation>{title} ist morgen um diese Zeit.</translation>
    </message>
    <message>
      <source>{title} stands on the help board for two months. Is it still so? If not, close it.</source>
      <translation>{title} hängt seit zwei Monaten am Hilfebrett. Gilt es noch? Wenn nicht, schließe es.</translation>
    </message>
    <message>
      <source>{title} was lent to two people at the same time. Say whose loan has ended.</source>
      <translation>{title} wurde gleichzeitig an zwei Personen verliehen. Sag, wessen Ausleihe zu Ende ist.</translation>
    </message>
    <message>
      <source>{title} was posted twice at the same time. Close one of the two.</source>
      <translation>{title} wurde zur gleichen Zeit zweimal ausgehängt. Schließe eines davon.</translation>
    </message>
    <message>
      <source>{title}. Read what to do, and say how you are.</source>
      <translation>{title}. Lies, was zu tun ist, und sag, wie es dir geht.</translation>
    </message>
    <message>
      <source>{title}. Somebody says that they need help, to rehearse it.</source>
      <translation>{title}. Jemand sagt zur Übung, Hilfe zu brauchen.</translation>
    </message>
    <message>
      <source>{title}. Who needs help: {with_need_help}.</source>
      <translation>{title}. Hilfe braucht: {with_need_help}.</translation>
    </message>
    <message>
      <source>{title}. You have not said how you are.</source>
      <translation>{title}. Du hast noch nicht gesagt, wie es dir geht.</translation>
    </message>
    <message>
      <source>{title}: a change of a date that the series does not have is left out.</source>
      <translation>{title}: Die Änderung eines Termins, den die Reihe nicht hat, wird ausgelassen.</translation>
    </message>
    <message>
      <source>{title}: a date and all that follow it are changed there. Here that one date is; change the others yourself.</source>
      <translation>{title}: Dort sind ein Termin und alle folgenden geändert. Hier ist es nur dieser eine; ändere die anderen selbst.</translation>
    </message>
    <message>
      <source>{title}: a text was too long and is shortened.</source>
      <translation>{title}: Ein Text war zu lang und ist gekürzt.</translation>
    </message>
    <message>
      <source>{title}: a time in it does not exist ({said}).</source>
      <translation>{title}: Eine Zeit darin gibt es nicht ({said}).</translation>
    </message>
    <message>
      <source>{title}: how it repeats is not understood ({said}). Only the first date is taken over.</source>
      <translation>{title}: Wie es sich wiederholt, wird nicht verstanden ({said}). Nur der erste Termin wird übernommen.</translation>
    </message>
    <message>
      <source>{title}: it ends before it begins. Only the beginning is taken over.</source>
      <translation>{title}: Es endet, bevor es beginnt. Nur der Beginn wird übernommen.</translation>
    </message>
    <message>
      <source>{title}: it has no beginning, so it is left out.</source>
      <translation>{title}: Es hat keinen Beginn und wird ausgelassen.</translation>
    </message>
    <message>
      <source>{title}: it lies before 1971 or too far ahead, so it is left out.</source>
      <translation>{title}: Es liegt vor 1971 oder zu weit voraus und wird ausgelassen.</translation>
    </message>
    <message>
      <source>{title}: it was promised at the same time to more people than it is for. Say who gets it; the others stay in reserve.</source>
      <translation>{title}: Es wurde gleichzeitig mehr Leuten versprochen, als es reicht. Sage, wer es bekommt; die anderen bleiben in Reserve.</translation>
    </message>
    <message>
      <source>{title}: its alarms are left out. Folkmoot reminds those who come a day before.</source>
      <translation>{title}: Die Erinnerungen darin werden ausgelassen. Folkmoot erinnert alle, die kommen, einen Tag vorher.</translation>
    </message>
    <message>
      <source>{title}: more people can do it than are needed. Say who does it; the others stay in reserve.</source>
      <translation>{title}: Mehr Leute können es machen, als nötig sind. Sage, wer es macht; die anderen bleiben in Reserve.</translation>
    </message>
    <message>
      <source>{title}: more people took a day than are needed. Say who does it on that day.</source>
      <translation>{title}: Mehr Leute haben einen Tag übernommen, als nötig sind. Sage, wer es an dem Tag macht.</translation>
    </message>
    <message>
      <source>{title}: more people took a day than it is for. Say who gets it on that day.</source>
      <translation>{title}: Einen Tag haben mehr Leute genommen, als es reicht. Sage, wer es an diesem Tag bekommt.</translation>
    </message>
    <message>
      <source>{title}: more people would like it than it is for. Say who gets it; the others stay in reserve.</source>
      <translation>{title}: Mehr Leute hätten es gern, als es reicht. Sage, wer es bekommt; die anderen bleiben in Reserve.</translation>
    </message>
    <message>
      <source>{title}: nobody knows the time zone {said}. The one of this computer is taken.</source>
      <translation>{title}: Die Zeitzone {said} kennt niemand. Es gilt die dieses Computers.</translation>
    </message>
    <message>
      <source>{title}: one person gave the all-clear while another said what to do. The alert goes on until you say which holds.</source>
      <translation>{title}: Jemand gab Entwarnung, während jemand anderes sagte, was zu tun ist. Die Warnung gilt weiter, bis du sagst, was gilt.</translation>
    </message>
    <message>
      <source>{title}: people were chosen at the same time who are too many together. Say who does it; the others stay in reserve.</source>
      <translation>{title}: Zur gleichen Zeit wurden Leute gewählt, die zusammen zu viele sind. Sage, wer es macht; die anderen bleiben in Reserve.</translation>
    </message>
    <message>
      <source>{title}: read what to do, and say how you are.</source>
      <translation>{title}: Lies, was zu tun ist, und sag, wie es dir geht.</translation>
    </message>
    <message>
      <source>{title}: somebody needs help.</source>
      <translation>{title}: Jemand braucht Hilfe.</translation>
    </message>
    <message>
      <source>{title}: the all-clear was given.</source>
      <translation>{title}: Es wurde Entwarnung gegeben.</translation>
    </message>
    <message>
      <source>{title}: the day, the time or the place has changed since somebody said that they can do it.</source>
      <translation>{title}: Tag, Uhrzeit oder Ort hat sich geändert, seit jemand gesagt hat, es zu können.</translation>
    </message>
    <message>
      <source>{title}: the day, the time or the place has changed since somebody said that they would like it.</source>
      <translation>{title}: Der Tag, die Uhrzeit oder der Ort hat sich geändert, seit jemand gesagt hat, dass er es gern hätte.</translation>
    </message>
    <message>
      <source>{title}: the day, the time or the place has changed since you said that you can do it. Say whether it still suits you.</source>
      <translation>{title}: Tag, Uhrzeit oder Ort hat sich geändert, seit du gesagt hast, dass du es kannst. Sag, ob es dir weiterhin passt.</translation>
    </message>
    <message>
      <source>{title}: the day, the time or the place has changed since you said that you would like it. Say whether it still suits you.</source>
      <translation>{title}: Der Tag, die Uhrzeit oder der Ort hat sich geändert, seit du gesagt hast, dass du es gern hättest. Sag, ob es dir noch passt.</translation>
    </message>
    <message>
      <source>{title}: the file ends in the middle of it, so it is left out.</source>
      <translation>{title}: Die Datei endet mittendrin, darum wird es ausgelassen.</translation>
    </message>
    <message>
      <source>{title}: this is the day.</source>
      <translation>{title}: Das ist der Tag dafür.</translation>
    </message>
    <message>
      <source>{title}: this is the last day for it.</source>
      <translation>{title}: Das ist der letzte Tag dafür.</translation>
    </message>
    <message>
      <source>{title}: those who are invited there are left out ({said}). Ask them here.</source>
      <translation>{title}: Die dort Eingeladenen fehlen dann ({said}). Frag sie hier.</translation>
    </message>
    <message>
      <source>{title}: two people said at the same time what to do, and both still holds. Say what holds now.</source>
      <translation>{title}: Zwei Leute sagten zur gleichen Zeit, was zu tun ist, und beides gilt noch. Sag, was jetzt gilt.</translation>
    </message>
    <message>
      <source>{whom} became {said} by resolution {number}, which {who} proposed.</source>
      <translation>{whom} wurde {said} durch Beschluss {number}, den {who} vorgeschlagen hat.</translation>
    </message>
    <message>
      <source>{whom} came back by resolution {number}, which {who} proposed.</source>
      <translation>{whom} kam durch Beschluss {number} zurück, den {who} vorgeschlagen hat.</translation>
    </message>
    <message>
      <source>{whom} has done what was promised at {title}: {said}</source>
      <translation>{whom} hat erledigt, was bei {title} zugesagt war: {said}</translation>
    </message>
    <message>
      <source>{whom} is away for long, by resolution {number}, which {who} proposed.</source>
      <translation>{whom} ist länger abwesend, laut Beschluss {number}, den {who} vorgeschlagen hat.</translation>
    </message>
    <message>
      <source>{whom} is back, by resolution {number}, which {who} proposed.</source>
      <translation>{whom} ist wieder da, laut Beschluss {number}, den {who} vorgeschlagen hat.</translation>
    </message>
    <message>
      <source>{whom} is no longer {said}, by resolution {number}, which {who} proposed.</source>
      <translation>{whom} ist nicht mehr {said}, durch Beschluss {number}, den {who} vorgeschlagen hat.</translation>
    </message>
    <message>
      <source>{whom} is the host of {title}.</source>
      <translation>{whom} ist Gastgeber von {title}.</translation>
    </message>
    <message>
      <source>{whom} promised at {title}: {said}</source>
      <translation>{whom} hat bei {title} zugesagt: {said}</translation>
    </message>
    <message>
      <source>{whom} votes, by resolution {number}, which {who} proposed.</source>
      <translation>{whom} ist stimmberechtigt, durch Beschluss {number}, den {who} vorgeschlagen hat.</translation>
    </message>
    <message>
      <source>{whom} was removed by resolution {number}, which {who} proposed.</source>
      <translation>{whom} wurde durch Beschluss {number} ausgeschlossen, den {who} vorgeschlagen hat.</translation>
    </message>
    <message>
      <source>{who} added a date to {title}. {said}</source>
      <translation>{who} hat {title} einen Termin hinzugefügt. {said}</translation>
    </message>
    <message>
      <source>{who} added a hub.</source>
      <translation>{who} hat einen Hub hinzugefügt.</translation>
    </message>
    <message>
      <source>{who} added a shift to {title}: {said}</source>
      <translation>{who} hat bei {title} eine Schicht hinzugefügt: {said}</translation>
    </message>
    <message>
      <source>{who} added a topic to {title}: {said}</source>
      <translation>{who} hat {title} ein Thema hinzugefügt: {said}</translation>
    </message>
    <message>
      <source>{who} added an answer to the poll {title}.</source>
      <translation>{who} hat der Umfrage {title} eine Antwort hinzugefügt.</translation>
    </message>
    <message>
      <source>{who} added another computer.</source>
      <translation>{who} hat einen weiteren Computer hinzugefügt.</translation>
    </message>
    <message>
      <source>{who} added {title}.</source>
      <translation>{who} hat {title} hinzugefügt.</translation>
    </message>
    <message>
      <source>{who} answered the appeal of {whom}, and ended what was done. {said}</source>
      <translation>{who} hat den Einspruch von {whom} beantwortet und beendet, was getan wurde. {said}</translation>
    </message>
    <message>
      <source>{who} answered the appeal of {whom}: it stays as it is. {said}</source>
      <translation>{who} hat den Einspruch von {whom} beantwortet: Es bleibt, wie es ist. {said}</translation>
    </message>
    <message>
      <source>{who} answered the report of {whom}: {title}</source>
      <translation>{who} hat die Meldung von {whom} beantwortet: {title}</translation>
    </message>
    <message>
      <source>{who} appealed: {title}</source>
      <translation>{who} hat Einspruch erhoben: {title}</translation>
    </message>
    <message>
      <source>{who} archived the channel {title}.</source>
      <translation>{who} hat den Kanal {title} archiviert.</translation>
    </message>
    <message>
      <source>{who} asked {whom} to become the host of {title}.</source>
      <translation>{who} hat {whom} gebeten, Gastgeber von {title} zu werden.</translation>
    </message>
    <message>
      <source>{who} asks for help: {title}</source>
      <translation>{who} bittet um Hilfe: {title}</translation>
    </message>
    <message>
      <source>{who} asks in a poll: {title}</source>
      <translation>{who} fragt in einer Umfrage: {title}</translation>
    </message>
    <message>
      <source>{who} began a rehearsal: {title}</source>
      <translation>{who} hat eine Übung begonnen: {title}</translation>
    </message>
    <message>
      <source>{who} borrowed {title}.</source>
      <translation>{who} hat sich {title} geliehen.</translation>
    </message>
    <message>
      <source>{who} called a date of {title} off. {said}</source>
      <translation>{who} hat einen Termin von {title} abgesagt. {said}</translation>
    </message>
    <message>
      <source>{who} called the meeting {title} off.</source>
      <translation>{who} hat das Treffen {title} abgesagt.</translation>
    </message>
    <message>
      <source>{who} called the meeting {title}.</source>
      <translation>{who} hat die Sitzung {title} einberufen.</translation>
    </message>
    <message>
      <source>{who} came back with a recovery sheet. The computers from before are out.</source>
      <translation>{who} ist mit einem Wiederherstellungsblatt zurückgekommen. Die früheren Computer gehören nicht mehr dazu.</translation>
    </message>
    <message>
      <source>{who} came in on an invitation by {whom}.</source>
      <translation>{who} kam auf Einladung von {whom} dazu.</translation>
    </message>
    <message>
      <source>{who} cancelled {title}.</source>
      <translation>{who} hat {title} abgesagt.</translation>
    </message>
    <message>
      <source>{who} changed a date of {title}. {said}</source>
      <translation>{who} hat einen Termin von {title} geändert. {said}</translation>
    </message>
    <message>
      <source>{who} changed a report: {title}</source>
      <translation>{who} hat eine Meldung geändert: {title}</translation>
    </message>
    <message>
      <source>{who} changed a topic of {title}: {said}</source>
      <translation>{who} hat ein Thema von {title} geändert: {said}</translation>
    </message>
    <message>
      <source>{who} changed an appeal: {title}</source>
      <translation>{who} hat einen Einspruch geändert: {title}</translation>
    </message>
    <message>
      <source>{who} changed on the help board: {title}</source>
      <translation>{who} hat am Hilfebrett geändert: {title}</translation>
    </message>
    <message>
      <source>{who} changed the category {title}.</source>
      <translation>{who} hat die Kategorie {title} geändert.</translation>
    </message>
    <message>
      <source>{who} changed the channel {title}.</source>
      <translation>{who} hat den Kanal {title} geändert.</translation>
    </message>
    <message>
      <source>{who} changed the profile.</source>
      <translation>{who} hat das Profil geändert.</translation>
    </message>
    <message>
      <source>{who} changed the settings of the group.</source>
      <translation>{who} hat die Einstellungen der Gruppe geändert.</translation>
    </message>
    <message>
      <source>{who} changed {title}.</source>
      <translation>{who} hat {title} geändert.</translation>
    </message>
    <message>
      <source>{who} closed on the help board: {title}</source>
      <translation>{who} hat am Hilfebrett geschlossen: {title}</translation>
    </message>
    <message>
      <source>{who} closed the poll {title}.</source>
      <translation>{who} hat die Umfrage {title} beendet.</translation>
    </message>
    <message>
      <source>{who} confirmed a new computer of {whom}.</source>
      <translation>{who} hat einen neuen Computer von {whom} bestätigt.</translation>
    </message>
    <message>
      <source>{who} confirmed seats at {title} to {whom}.</source>
      <translation>{who} hat {whom} Plätze bei {title} bestätigt.</translation>
    </message>
    <message>
      <source>{who} did something about the report of {whom}: {title}</source>
      <translation>{who} hat auf die Meldung von {whom} hin etwas getan: {title}</translation>
    </message>
    <message>
      <source>{who} does not lend {title} any more.</source>
      <translation>{who} verleiht {title} nicht mehr.</translation>
    </message>
    <message>
      <source>{who} dropped a line of the budget of {title}: {said}</source>
      <translation>{who} hat einen Posten im Budget von {title} gestrichen: {said}</translation>
    </message>
    <message>
      <source>{who} dropped a shift of {title}: {said}</source>
      <translation>{who} hat bei {title} eine Schicht gestrichen: {said}</translation>
    </message>
    <message>
      <source>{who} ended the slow pace of a channel. {said}</source>
      <translation>{who} hat die Verlangsamung eines Kanals beendet. {said}</translation>
    </message>
    <message>
      <source>{who} ended the suspension of {whom}.</source>
      <translation>{who} hat die Sperre von {whom} aufgehoben.</translation>
    </message>
    <message>
      <source>{who} founded the group.</source>
      <translation>{who} hat die Gruppe gegründet.</translation>
    </message>
    <message>
      <source>{who} gave the all-clear: {title}. {said}</source>
      <translation>{who} hat Entwarnung gegeben: {title}. {said}</translation>
    </message>
    <message>
      <source>{who} has read proposed minutes again.</source>
      <translation>{who} hat ein vorgeschlagenes Protokoll noch einmal gelesen.</translation>
    </message>
    <message>
      <source>{who} has read proposed minutes.</source>
      <translation>{who} hat ein vorgeschlagenes Protokoll gelesen.</translation>
    </message>
    <message>
      <source>{who} hid a message of {whom}: {said}</source>
      <translation>{who} hat eine Nachricht von {whom} verborgen: {said}</translation>
    </message>
    <message>
      <source>{who} holds a date of {title} after all. {said}</source>
      <translation>{who} hält einen Termin von {title} doch ab. {said}</translation>
    </message>
    <message>
      <source>{who} holds the meeting {title} after all.</source>
      <translation>{who} hält das Treffen {title} doch ab.</translation>
    </message>
    <message>
      <source>{who} holds {title} after all.</source>
      <translation>{who} hält {title} doch ab.</translation>
    </message>
    <message>
      <source>{who} invited to {title}.</source>
      <translation>{who} hat zu {title} eingeladen.</translation>
    </message>
    <message>
      <source>{who} left the group.</source>
      <translation>{who} hat die Gruppe verlassen.</translation>
    </message>
    <message>
      <source>{who} lends {title} again.</source>
      <translation>{who} verleiht {title} wieder.</translation>
    </message>
    <message>
      <source>{who} lent {title} to {whom}.</source>
      <translation>{who} hat {title} an {whom} verliehen.</translation>
    </message>
    <message>
      <source>{who} let in {whom}.</source>
      <translation>{who} hat {whom} aufgenommen.</translation>
    </message>
    <message>
      <source>{who} lets {whom} write again. {said}</source>
      <translation>{who} lässt {whom} wieder schreiben. {said}</translation>
    </message>
    <message>
      <source>{who} made a channel one of posts.</source>
      <translation>{who} hat einen Kanal zu einem für Beiträge gemacht.</translation>
    </message>
    <message>
      <source>{who} made a channel one of talk.</source>
      <translation>{who} hat einen Kanal zu einem für Gespräche gemacht.</translation>
    </message>
    <message>
      <source>{who} made the category {title}.</source>
      <translation>{who} hat die Kategorie {title} angelegt.</translation>
    </message>
    <message>
      <source>{who} moved {title} to another time.</source>
      <translation>{who} hat {title} auf eine andere Zeit verlegt.</translation>
    </message>
    <message>
      <source>{who} noted that {title} is missing.</source>
      <translation>{who} hat notiert, dass {title} vermisst wird.</translation>
    </message>
    <message>
      <source>{who} noted that {title} is repaired: {said}</source>
      <translation>{who} hat notiert, dass {title} repariert ist: {said}</translation>
    </message>
    <message>
      <source>{who} noted that {title} was found.</source>
      <translation>{who} hat notiert, dass {title} gefunden wurde.</translation>
    </message>
    <message>
      <source>{who} noted that {whom} did not come to {title}.</source>
      <translation>{who} hat notiert, dass {whom} nicht zu {title} kam.</translation>
    </message>
    <message>
      <source>{who} noted which parts {title} needs: {said}</source>
      <translation>{who} hat notiert, welche Ersatzteile {title} braucht: {said}</translation>
    </message>
    <message>
      <source>{who} noted who repairs {title}: {said}</source>
      <translation>{who} hat notiert, wer {title} repariert: {said}</translation>
    </message>
    <message>
      <source>{who} offers help: {title}</source>
      <translation>{who} bietet Hilfe an: {title}</translation>
    </message>
    <message>
      <source>{who} opened on the help board again: {title}</source>
      <translation>{who} hat am Hilfebrett wieder geöffnet: {title}</translation>
    </message>
    <message>
      <source>{who} opened the channel {title} again.</source>
      <translation>{who} hat den Kanal {title} wieder geöffnet.</translation>
    </message>
    <message>
      <source>{who} opened the channel {title}.</source>
      <translation>{who} hat den Kanal {title} eröffnet.</translation>
    </message>
    <message>
      <source>{who} opened the minutes of {title} again.</source>
      <translation>{who} hat das Protokoll von {title} wieder geöffnet.</translation>
    </message>
    <message>
      <source>{who} paused {whom}: {said}</source>
      <translation>{who} lässt {whom} pausieren: {said}</translation>
    </message>
    <message>
      <source>{who} pinned a message.</source>
      <translation>{who} hat eine Nachricht angeheftet.</translation>
    </message>
    <message>
      <source>{who} proposed the minutes of {title}.</source>
      <translation>{who} hat das Protokoll von {title} vorgelegt.</translation>
    </message>
    <message>
      <source>{who} put {title} into the library.</source>
      <translation>{who} hat {title} in die Bibliothek gestellt.</translation>
    </message>
    <message>
      <source>{who} removed a message of {whom}.</source>
      <translation>{who} hat eine Nachricht von {whom} entfernt.</translation>
    </message>
    <message>
      <source>{who} renewed the loan of {title} to {whom}.</source>
      <translation>{who} hat die Ausleihe von {title} an {whom} verlängert.</translation>
    </message>
    <message>
      <source>{who} replied to a note at {title}.</source>
      <translation>{who} hat auf eine Notiz bei {title} geantwortet.</translation>
    </message>
    <message>
      <source>{who} reported a message: {title}</source>
      <translation>{who} hat eine Nachricht gemeldet: {title}</translation>
    </message>
    <message>
      <source>{who} reported damage of {title}: {said}</source>
      <translation>{who} hat einen Schaden an {title} gemeldet: {said}</translation>
    </message>
    <message>
      <source>{who} reported that {whom} is on the way: {title}</source>
      <translation>{who} hat gemeldet, dass {whom} unterwegs ist: {title}</translation>
    </message>
    <message>
      <source>{who} reported that {whom} is safe: {title}</source>
      <translation>{who} hat gemeldet, dass {whom} in Sicherheit ist: {title}</translation>
    </message>
    <message>
      <source>{who} reported that {whom} needs help: {title}</source>
      <translation>{who} hat gemeldet, dass {whom} Hilfe braucht: {title}</translation>
    </message>
    <message>
      <source>{who} said thanks for it: {title}. {said}</source>
      <translation>{who} hat sich bedankt: {title}. {said}</translation>
    </message>
    <message>
      <source>{who} said that it is done: {title}</source>
      <translation>{who} hat gesagt, dass es erledigt ist: {title}</translation>
    </message>
    <message>
      <source>{who} said that the minutes of {title} are ratified.</source>
      <translation>{who} hat gesagt, dass das Protokoll von {title} genehmigt ist.</translation>
    </message>
    <message>
      <source>{who} said that {whom} does it: {title}</source>
      <translation>{who} hat gesagt, dass {whom} es macht: {title}</translation>
    </message>
    <message>
      <source>{who} said that {whom} gets it: {title}</source>
      <translation>{who} hat gesagt, dass {whom} es bekommt: {title}</translation>
    </message>
    <message>
      <source>{who} said what to do now, {title}: {said}</source>
      <translation>{who} hat gesagt, was jetzt zu tun ist, {title}: {said}</translation>
    </message>
    <message>
      <source>{who} sent an alert: {title}</source>
      <translation>{who} hat eine Warnung gesendet: {title}</translation>
    </message>
    <message>
      <source>{who} showed a hidden message of {whom} again. {said}</source>
      <translation>{who} hat eine verborgene Nachricht von {whom} wieder gezeigt. {said}</translation>
    </message>
    <message>
      <source>{who} slowed a channel: {said}</source>
      <translation>{who} hat einen Kanal verlangsamt: {said}</translation>
    </message>
    <message>
      <source>{who} suspended {whom}.</source>
      <translation>{who} hat {whom} gesperrt.</translation>
    </message>
    <message>
      <source>{who} told everybody at {title}: {said}</source>
      <translation>{who} hat bei {title} allen mitgeteilt: {said}</translation>
    </message>
    <message>
      <source>{who} took a computer out of the group.</source>
      <translation>{who} hat einen Computer aus der Gruppe genommen.</translation>
    </message>
    <message>
      <source>{who} took a report back: {title}</source>
      <translation>{who} hat eine Meldung zurückgenommen: {title}</translation>
    </message>
    <message>
      <source>{who} took a topic off the agenda of {title}: {said}</source>
      <translation>{who} hat ein Thema von der Tagesordnung von {title} genommen: {said}</translation>
    </message>
    <message>
      <source>{who} took an appeal back.</source>
      <translation>{who} hat einen Einspruch zurückgenommen.</translation>
    </message>
    <message>
      <source>{who} took back that {whom} does it: {title}</source>
      <translation>{who} hat zurückgenommen, dass {whom} es macht: {title}</translation>
    </message>
    <message>
      <source>{who} took back that {whom} gets it: {title}</source>
      <translation>{who} hat zurückgenommen, dass {whom} es bekommt: {title}</translation>
    </message>
    <message>
      <source>{who} took back the confirmation of a new computer of {whom}.</source>
      <translation>{who} hat die Bestätigung eines neuen Computers von {whom} zurückgenommen.</translation>
    </message>
    <message>
      <source>{who} took back the vouch for {whom}.</source>
      <translation>{who} bürgt nicht mehr für {whom}.</translation>
    </message>
    <message>
      <source>{who} took {title} over from a calendar.</source>
      <translation>{who} hat {title} aus einem Kalender übernommen.</translation>
    </message>
    <message>
      <source>{who} unpinned a message.</source>
      <translation>{who} hat eine Nachricht gelöst.</translation>
    </message>
    <message>
      <source>{who} vouched for {whom}.</source>
      <translation>{who} hat für {whom} gebürgt.</translation>
    </message>
    <message>
      <source>{who} withdrew from the help board: {title}</source>
      <translation>{who} hat vom Hilfebrett zurückgezogen: {title}</translation>
    </message>
    <message>
      <source>{who} withdrew what was written down as decided at {title}: {said}</source>
      <translation>{who} hat zurückgezogen, was bei {title} als Beschluss festgehalten war: {said}</translation>
    </message>
    <message>
      <source>{who} wrote a line of the budget of {title}: {said}</source>
      <translation>{who} hat einen Posten im Budget von {title} geschrieben: {said}</translation>
    </message>
    <message>
      <source>{who} wrote a profile.</source>
      <translation>{who} hat ein Profil geschrieben.</translation>
    </message>
    <message>
      <source>{why}, so this invitation lets in nobody any more. `folkmoot invite list` shows the open ones.</source>
      <translation>{why}, also lässt diese Einladung niemanden mehr herein. `folkmoot invite list` zeigt die offenen.</translation>
    </message>
    <message>
      <source>“{word}” is none of the words on an invitation. Did you mean “{near}”?</source>
      <translation>„{word}“ ist keines der Wörter einer Einladung. Meinst du „{near}“?</translation>
    </message>
  </context>
</TS>
