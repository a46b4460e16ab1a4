<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AdmissionCard</name>
    <message>
      <source>It has {count} of at least {needed} signatures.</source>
      <translation>Tiene {count} firmas de las {needed} que hacen falta.</translation>
    </message>
    <message>
      <source>Propose this</source>
      <translation>Proponer esto</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Firmar</translation>
    </message>
    <message>
      <source>This is decided together: a change needs the signatures of more than half of the stewards, or of more than half of the members who vote.</source>
      <translation>Esto se decide entre todos: un cambio necesita las firmas de más de la mitad de los coordinadores, o de más de la mitad de los miembros que votan.</translation>
    </message>
    <message>
      <source>Who lets people in</source>
      <translation>Quién deja entrar a gente</translation>
    </message>
  </context>
  <context>
    <name>Agenda</name>
    <message>
      <source>What is when</source>
      <translation>Qué hay y cuándo</translation>
    </message>
  </context>
  <context>
    <name>AidPage</name>
    <message>
      <source>Ask without your name…</source>
      <translation>Pedir sin tu nombre…</translation>
    </message>
    <message>
      <source>Board to print…</source>
      <translation>Tablón para imprimir…</translation>
    </message>
  </context>
  <context>
    <name>AlertPanel</name>
    <message>
      <source>How are you?</source>
      <translation>¿Cómo estás?</translation>
    </message>
    <message>
      <source>It was a rehearsal: nothing had happened.</source>
      <translation>Era un simulacro: no había pasado nada.</translation>
    </message>
    <message>
      <source>This is a rehearsal: nothing has happened. Do as if it had.</source>
      <translation>Es un simulacro: no ha pasado nada. Haz como si hubiera pasado.</translation>
    </message>
    <message>
      <source>You answered an earlier instruction: {answer} ({moment}). Please answer again.</source>
      <translation>Respondiste a una indicación anterior: {answer} ({moment}). Responde otra vez.</translation>
    </message>
    <message>
      <source>You have not answered yet.</source>
      <translation>Todavía no has respondido.</translation>
    </message>
    <message>
      <source>Your answer: {answer} ({moment}). You can change it.</source>
      <translation>Tu respuesta: {answer} ({moment}). Puedes cambiarla.</translation>
    </message>
    <message>
      <source>{name} said of you: {answer} ({moment}). Your own answer counts more.</source>
      <translation>{name} dijo de ti: {answer} ({moment}). Tu propia respuesta cuenta más.</translation>
    </message>
    <message>
      <source>{severity}, until {moment}</source>
      <translation>{severity}, hasta {moment}</translation>
    </message>
    <message>
      <source>{severity}: {area}, until {moment}</source>
      <translation>{severity}: {area}, hasta {moment}</translation>
    </message>
  </context>
  <context>
    <name>AlertsPage</name>
    <message>
      <source>Rehearsal</source>
      <translation>Simulacro</translation>
    </message>
    <message>
      <source>Save the phone tree</source>
      <translation>Guardar la cadena telefónica</translation>
    </message>
  </context>
  <context>
    <name>AmountInput</name>
    <message>
      <source>Currency</source>
      <translation>Moneda</translation>
    </message>
  </context>
  <context>
    <name>ArchiveChoice</name>
    <message>
      <source>Private circle: {circle}</source>
      <translation>Círculo privado: {circle}</translation>
    </message>
    <message>
      <source>Private circles</source>
      <translation>Círculos privados</translation>
    </message>
    <message>
      <source>Private circles are in it only if you choose them. Whoever has the file reads them too.</source>
      <translation>Los círculos privados solo se incluyen si los eliges. Quien tenga el archivo también los lee.</translation>
    </message>
    <message>
      <source>What everyone in the group reads</source>
      <translation>Lo que leen todos en el grupo</translation>
    </message>
    <message>
      <source>What is in it</source>
      <translation>Qué contiene</translation>
    </message>
  </context>
  <context>
    <name>ArchivedBar</name>
    <message>
      <source>Leave archived</source>
      <translation>Dejar archivado</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Abrir de nuevo</translation>
    </message>
    <message>
      <source>This channel is archived.</source>
      <translation>Este canal está archivado.</translation>
    </message>
    <message>
      <source>{name} archived this channel, {moment}.</source>
      <translation>{name} archivó este canal, {moment}.</translation>
    </message>
    <message>
      <source>{name} wrote here without knowing that. What is to be done?</source>
      <translation>{name} escribió aquí sin saberlo. ¿Qué se hace?</translation>
    </message>
  </context>
  <context>
    <name>Arriving</name>
    <message numerus="yes">
      <source>%n change(s) are still arriving. What you look for may be among them.</source>
      <translation>
        <numerusform>%Ln cambio aún está llegando. Lo que buscas puede estar ahí.</numerusform>
        <numerusform>%Ln cambios aún están llegando. Lo que buscas puede estar entre ellos.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Background</name>
    <message>
      <source>End Folkmoot</source>
      <translation>Terminar Folkmoot</translation>
    </message>
    <message>
      <source>Keep exchanging</source>
      <translation>Seguir intercambiando</translation>
    </message>
    <message>
      <source>Keep exchanging in the background?</source>
      <translation>¿Seguir intercambiando en segundo plano?</translation>
    </message>
    <message>
      <source>Neighbours get what you wrote, and you get theirs, only while Folkmoot runs. It can stay beside the clock when the window is closed: a click on its icon brings the window back, Ctrl+Q ends it. You can choose again in the preferences.</source>
      <translation>Los vecinos reciben lo que escribes, y tú lo suyo, solo mientras Folkmoot funciona. Puede quedarse junto al reloj cuando se cierra la ventana: un clic en su icono devuelve la ventana, Ctrl+Q lo termina. Puedes elegir de nuevo en las preferencias.</translation>
    </message>
    <message>
      <source>Open Folkmoot</source>
      <translation>Abrir Folkmoot</translation>
    </message>
    <message>
      <source>Start at login</source>
      <translation>Abrir al iniciar sesión</translation>
    </message>
  </context>
  <context>
    <name>Banners</name>
    <message>
      <source>Notices</source>
      <translation>Comunicados</translation>
    </message>
  </context>
  <context>
    <name>Board</name>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>{state} ({count})</source>
      <translation>{state} ({count})</translation>
    </message>
    <message>
      <source>{title} cannot be moved there.</source>
      <translation>{title} no se puede mover allí.</translation>
    </message>
  </context>
  <context>
    <name>BudgetPanel</name>
    <message>
      <source>Add a line…</source>
      <translation>Añadir una partida…</translation>
    </message>
    <message>
      <source>Change the line…</source>
      <translation>Cambiar la partida…</translation>
    </message>
    <message>
      <source>Drop the line</source>
      <translation>Quitar la partida</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>En total</translation>
    </message>
  </context>
  <context>
    <name>Busy</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Avance</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
  </context>
  <context>
    <name>Calendar</name>
    <message>
      <source>As a list</source>
      <translation>Como lista</translation>
    </message>
    <message>
      <source>As a month</source>
      <translation>Como mes</translation>
    </message>
    <message>
      <source>As a week</source>
      <translation>Como semana</translation>
    </message>
    <message>
      <source>Earlier month</source>
      <translation>Mes anterior</translation>
    </message>
    <message>
      <source>Earlier week</source>
      <translation>Semana anterior</translation>
    </message>
    <message>
      <source>Later month</source>
      <translation>Mes siguiente</translation>
    </message>
    <message>
      <source>Later week</source>
      <translation>Semana siguiente</translation>
    </message>
    <message>
      <source>Nothing is planned then.</source>
      <translation>No hay nada previsto para entonces.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Week from {day}</source>
      <translation>Semana desde el {day}</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} de {year}</translation>
    </message>
  </context>
  <context>
    <name>CategoriesSheet</name>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Categories of channels</source>
      <translation>Categorías de canales</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Move {name} down</source>
      <translation>Bajar {name}</translation>
    </message>
    <message>
      <source>Move {name} up</source>
      <translation>Subir {name}</translation>
    </message>
    <message>
      <source>Name of a new category</source>
      <translation>Nombre de una categoría nueva</translation>
    </message>
    <message>
      <source>Name of the category {name}</source>
      <translation>Nombre de la categoría {name}</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>Quitar {name}</translation>
    </message>
    <message>
      <source>There are no categories yet.</source>
      <translation>Todavía no hay categorías.</translation>
    </message>
    <message>
      <source>They order the list of channels for everybody. The channels of a category that is removed stay, without a category.</source>
      <translation>Ordenan la lista de canales para todos. Los canales de una categoría que se quita siguen ahí, sin categoría.</translation>
    </message>
  </context>
  <context>
    <name>ChannelActs</name>
    <message>
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Leave {circle}?</source>
      <translation>¿Salir de {circle}?</translation>
    </message>
    <message>
      <source>No category</source>
      <translation>Sin categoría</translation>
    </message>
    <message>
      <source>What you have read stays on this computer. What the others write from now on you cannot read. Somebody who is in it can add you again.</source>
      <translation>Lo que has leído queda en este ordenador. Lo que los demás escriban desde ahora no podrás leerlo. Quien esté dentro puede volver a añadirte.</translation>
    </message>
    <message>
      <source>You have left {circle}.</source>
      <translation>Has salido de {circle}.</translation>
    </message>
    <message>
      <source>{channel} is archived.</source>
      <translation>{channel} está archivado.</translation>
    </message>
    <message>
      <source>{channel} is no favourite any more.</source>
      <translation>{channel} ya no es favorito.</translation>
    </message>
    <message>
      <source>{channel} is now number {number} of {count}.</source>
      <translation>{channel} es ahora el número {number} de {count}.</translation>
    </message>
    <message>
      <source>{channel} is open again.</source>
      <translation>{channel} está abierto de nuevo.</translation>
    </message>
    <message>
      <source>{channel} stands among your favourites, on all your computers.</source>
      <translation>{channel} está entre tus favoritos, en todos tus ordenadores.</translation>
    </message>
  </context>
  <context>
    <name>ChannelList</name>
    <message>
      <source>Channels</source>
      <translation>Canales</translation>
    </message>
    <message>
      <source>Mentions</source>
      <translation>Menciones</translation>
    </message>
    <message>
      <source>New channel</source>
      <translation>Canal nuevo</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Guardados</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Hilos</translation>
    </message>
    <message>
      <source>What moderators did</source>
      <translation>Lo que hicieron los moderadores</translation>
    </message>
  </context>
  <context>
    <name>ChannelSheet</name>
    <message>
      <source>A place to talk about one thing.</source>
      <translation>Un lugar para hablar de una sola cosa.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archivar</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>Canal</translation>
    </message>
    <message>
      <source>Create channel</source>
      <translation>Crear el canal</translation>
    </message>
    <message>
      <source>Each post has a title, and is answered and voted for on its own. You can change this later.</source>
      <translation>Cada publicación tiene un título, y se responde y se vota por separado. Puedes cambiarlo más tarde.</translation>
    </message>
    <message>
      <source>New channel</source>
      <translation>Canal nuevo</translation>
    </message>
    <message>
      <source>No category</source>
      <translation>Sin categoría</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Abrir de nuevo</translation>
    </message>
    <message>
      <source>Posts in place of talk</source>
      <translation>Publicaciones en lugar de charla</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>for example: street party</source>
      <translation>por ejemplo: fiesta de la calle</translation>
    </message>
    <message>
      <source>{channel} is archived.</source>
      <translation>{channel} está archivado.</translation>
    </message>
    <message>
      <source>{channel} is open again.</source>
      <translation>{channel} está abierto de nuevo.</translation>
    </message>
  </context>
  <context>
    <name>Chart</name>
    <message>
      <source>As a picture</source>
      <translation>Como imagen</translation>
    </message>
    <message>
      <source>As a table</source>
      <translation>Como tabla</translation>
    </message>
  </context>
  <context>
    <name>ChartPicture</name>
    <message>
      <source>Chart: {title}</source>
      <translation>Gráfico: {title}</translation>
    </message>
  </context>
  <context>
    <name>CheckSheet</name>
    <message numerus="yes">
      <source>%n problem(s) found</source>
      <translation>
        <numerusform>Se ha encontrado %Ln problema</numerusform>
        <numerusform>Se han encontrado %Ln problemas</numerusform>
      </translation>
    </message>
    <message>
      <source>Check what is kept here</source>
      <translation>Comprobar lo que se guarda aquí</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Everything is in order</source>
      <translation>Todo está en orden</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <source>Looked at {things}.</source>
      <translation>Se ha mirado: {things}.</translation>
    </message>
    <message>
      <source>Reads everything that is kept on this computer and checks signatures, chains and lists against each other. Nothing is changed.</source>
      <translation>Lee todo lo que se guarda en este ordenador y compara entre sí firmas, cadenas y listas. No se cambia nada.</translation>
    </message>
  </context>
  <context>
    <name>Checks</name>
    <message>
      <source>A firewall may be in the way: ask a member for the address at the foot of their sidebar and type it above.</source>
      <translation>Puede haber un cortafuegos en medio: pide a un miembro la dirección que está al pie de su barra lateral y escríbela arriba.</translation>
    </message>
    <message>
      <source>Are both computers on the same network? A guest Wi-Fi often keeps computers apart.</source>
      <translation>¿Están los dos ordenadores en la misma red? Una wifi para invitados suele mantenerlos separados.</translation>
    </message>
    <message>
      <source>Is Folkmoot open on a member's computer right now, and is that computer awake?</source>
      <translation>¿Está Folkmoot abierto ahora mismo en el ordenador de un miembro, y está encendido ese ordenador?</translation>
    </message>
    <message numerus="yes">
      <source>The clock of this computer is %n minute(s) off. Set it right.</source>
      <translation>
        <numerusform>El reloj de este ordenador se desvía %Ln minuto. Ponlo en hora.</numerusform>
        <numerusform>El reloj de este ordenador se desvía %Ln minutos. Ponlo en hora.</numerusform>
      </translation>
    </message>
    <message>
      <source>What usually helps</source>
      <translation>Lo que suele ayudar</translation>
    </message>
  </context>
  <context>
    <name>ChoiceInput</name>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>Nada elegido</translation>
    </message>
  </context>
  <context>
    <name>Choices</name>
    <message>
      <source>A private place for your community, kept on your own computers. No account, no server, no company in between.</source>
      <translation>Un lugar privado para tu comunidad, guardado en vuestros propios ordenadores. Sin cuenta, sin servidor, sin ninguna empresa en medio.</translation>
    </message>
    <message>
      <source>Another group</source>
      <translation>Otro grupo</translation>
    </message>
    <message>
      <source>Back to my group</source>
      <translation>Volver a mi grupo</translation>
    </message>
    <message>
      <source>For your street, your house, your workshop. Invite the others afterwards.</source>
      <translation>Para tu calle, tu casa, tu taller. Invita después a los demás.</translation>
    </message>
    <message>
      <source>Groups stay apart: neither their people nor what is written mixes.</source>
      <translation>Los grupos quedan separados: no se mezclan ni su gente ni lo que se escribe.</translation>
    </message>
    <message>
      <source>Join a group</source>
      <translation>Unirse a un grupo</translation>
    </message>
    <message>
      <source>Look around in a sample group first</source>
      <translation>Echar antes un vistazo a un grupo de ejemplo</translation>
    </message>
    <message>
      <source>Open an archive</source>
      <translation>Abrir un archivo de grupo</translation>
    </message>
    <message>
      <source>Read a group that was saved to a file, or continue it here.</source>
      <translation>Lee un grupo que se guardó en un fichero, o continúalo aquí.</translation>
    </message>
    <message>
      <source>Start a group</source>
      <translation>Empezar un grupo</translation>
    </message>
    <message>
      <source>Welcome to Folkmoot</source>
      <translation>Te damos la bienvenida a Folkmoot</translation>
    </message>
    <message>
      <source>You have an invitation from somebody on the same network.</source>
      <translation>Tienes una invitación de alguien de la misma red.</translation>
    </message>
  </context>
  <context>
    <name>ChoosePassphrase</name>
    <message>
      <source>Choose a passphrase</source>
      <translation>Elige una frase de contraseña</translation>
    </message>
    <message>
      <source>Folkmoot encrypts everything it keeps. No keyring holds the secret here, so you are asked for a passphrase each time Folkmoot starts.</source>
      <translation>Folkmoot cifra todo lo que guarda. Aquí ningún llavero guarda el secreto, así que se te pide una frase de contraseña cada vez que se abre Folkmoot.</translation>
    </message>
    <message>
      <source>Folkmoot encrypts everything it keeps. Without the keyring you are asked for a passphrase each time Folkmoot starts.</source>
      <translation>Folkmoot cifra todo lo que guarda. Sin el llavero se te pide una frase de contraseña cada vez que se abre Folkmoot.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Preparing…</source>
      <translation>Preparando…</translation>
    </message>
    <message>
      <source>The invitation opens next.</source>
      <translation>A continuación se abre la invitación.</translation>
    </message>
    <message>
      <source>This passphrase is for the archive {name}, which opens next. It may be the same as another one of yours.</source>
      <translation>Esta frase de contraseña es para el archivo {name}, que se abre a continuación. Puede ser la misma que otra que ya tengas.</translation>
    </message>
  </context>
  <context>
    <name>CircleChip</name>
    <message>
      <source>Everyone</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Read by everyone</source>
      <translation>Lo leen todos</translation>
    </message>
    <message>
      <source>Read by the circle {name}</source>
      <translation>Lo lee el círculo {name}</translation>
    </message>
  </context>
  <context>
    <name>ClashCard</name>
    <message>
      <source>Who can settle it: {who}</source>
      <translation>Quién puede resolverlo: {who}</translation>
    </message>
    <message>
      <source>You can settle it.</source>
      <translation>Puedes resolverlo tú.</translation>
    </message>
  </context>
  <context>
    <name>ComingList</name>
    <message>
      <source>What comes next</source>
      <translation>Qué viene después</translation>
    </message>
  </context>
  <context>
    <name>Company</name>
    <message numerus="yes">
      <source>%n other(s)</source>
      <translation>
        <numerusform>%Ln más</numerusform>
        <numerusform>otros %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Everyone in {group}</source>
      <translation>Todos en {group}</translation>
    </message>
    <message>
      <source>Everyone in {group} reads this, also those who join later.</source>
      <translation>Lo leen todos en {group}, también quienes se unan después.</translation>
    </message>
    <message>
      <source>Only a private circle reads this.</source>
      <translation>Solo lo lee un círculo privado.</translation>
    </message>
    <message>
      <source>Only the circle {name} reads this: {people} and you.</source>
      <translation>Solo lo lee el círculo {name}: {people} y tú.</translation>
    </message>
    <message>
      <source>Who can read this</source>
      <translation>Quién puede leer esto</translation>
    </message>
  </context>
  <context>
    <name>CompanySheet</name>
    <message>
      <source>Choose at least one person beside yourself.</source>
      <translation>Elige al menos a una persona además de ti.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Help: {names}</source>
      <translation>Ayuda: {names}</translation>
    </message>
    <message>
      <source>Who may know it</source>
      <translation>Quién puede saberlo</translation>
    </message>
  </context>
  <context>
    <name>Completion</name>
    <message>
      <source>Who is mentioned</source>
      <translation>A quién se menciona</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>A file is still being read, or cannot be sent. Wait a moment, or remove it.</source>
      <translation>Un fichero se está leyendo todavía, o no se puede enviar. Espera un momento, o quítalo.</translation>
    </message>
    <message>
      <source>Answer in the thread</source>
      <translation>Responder en el hilo</translation>
    </message>
    <message>
      <source>Answer in the thread, read by {people} only</source>
      <translation>Responder en el hilo, solo lo lee {people}</translation>
    </message>
    <message>
      <source>Ask in a poll</source>
      <translation>Preguntar en una encuesta</translation>
    </message>
    <message>
      <source>Attach files</source>
      <translation>Adjuntar ficheros</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Editing your message. Enter saves, Esc leaves it as it was.</source>
      <translation>Estás cambiando tu mensaje. Intro lo guarda, Esc lo deja como estaba.</translation>
    </message>
    <message>
      <source>Emoji</source>
      <translation>Emoji</translation>
    </message>
    <message>
      <source>Reply to {name}: {text}</source>
      <translation>Respuesta a {name}: {text}</translation>
    </message>
    <message>
      <source>Room for {count} more characters</source>
      <translation>Caben {count} caracteres más</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <source>The message stays as it was.</source>
      <translation>El mensaje queda como estaba.</translation>
    </message>
    <message>
      <source>What you write answers nobody now.</source>
      <translation>Lo que escribes ya no responde a nadie.</translation>
    </message>
    <message>
      <source>Write to {channel}</source>
      <translation>Escribir en {channel}</translation>
    </message>
    <message>
      <source>Write to {channel}, in the circle {circle}</source>
      <translation>Escribir en {channel}, en el círculo {circle}</translation>
    </message>
    <message>
      <source>Write to {people}, in private</source>
      <translation>Escribir a {people}, en privado</translation>
    </message>
  </context>
  <context>
    <name>ConversationStack</name>
    <message>
      <source>Channels are where the group talks, one for each subject.</source>
      <translation>En los canales habla el grupo, uno para cada tema.</translation>
    </message>
    <message>
      <source>New channel</source>
      <translation>Canal nuevo</translation>
    </message>
    <message>
      <source>No channel yet</source>
      <translation>Todavía no hay canales</translation>
    </message>
  </context>
  <context>
    <name>ConversationsPage</name>
    <message>
      <source>Conversations</source>
      <translation>Conversaciones</translation>
    </message>
  </context>
  <context>
    <name>DatesPanel</name>
    <message>
      <source>Ask for a stand-in</source>
      <translation>Pedir un sustituto</translation>
    </message>
    <message>
      <source>Call off…</source>
      <translation>Suspender…</translation>
    </message>
    <message>
      <source>Confirm seats</source>
      <translation>Confirmar plazas</translation>
    </message>
    <message>
      <source>Drop the shift {name}</source>
      <translation>Quitar el turno {name}</translation>
    </message>
    <message>
      <source>Drop the shift {name} on all dates</source>
      <translation>Quitar el turno {name} de todas las fechas</translation>
    </message>
    <message>
      <source>I do it</source>
      <translation>Lo hago yo</translation>
    </message>
    <message>
      <source>I do it after all</source>
      <translation>Al final lo hago yo</translation>
    </message>
    <message>
      <source>I do not stand in for {name}</source>
      <translation>No sustituyo a {name}</translation>
    </message>
    <message>
      <source>I know</source>
      <translation>Ya lo sé</translation>
    </message>
    <message>
      <source>I know that I am not needed</source>
      <translation>Sé que no hago falta</translation>
    </message>
    <message>
      <source>I know that {name} does it</source>
      <translation>Sé que lo hace {name}</translation>
    </message>
    <message>
      <source>It does not take place on this date.</source>
      <translation>En esta fecha no se celebra.</translation>
    </message>
    <message>
      <source>It is noted that you did not come: {when}</source>
      <translation>Consta que no viniste: {when}</translation>
    </message>
    <message>
      <source>It is over: {when}</source>
      <translation>Ya pasó: {when}</translation>
    </message>
    <message>
      <source>It takes place after all</source>
      <translation>Al final se celebra</translation>
    </message>
    <message>
      <source>Move…</source>
      <translation>Cambiar de hora…</translation>
    </message>
    <message>
      <source>Note who did not come…</source>
      <translation>Anotar quién no vino…</translation>
    </message>
    <message>
      <source>Reply…</source>
      <translation>Responder…</translation>
    </message>
    <message>
      <source>Stand in for {name}</source>
      <translation>Sustituir a {name}</translation>
    </message>
    <message>
      <source>When or where it is has changed since you said that you come.</source>
      <translation>La hora o el lugar ha cambiado desde que dijiste que vienes.</translation>
    </message>
    <message>
      <source>With guests…</source>
      <translation>Con invitados…</translation>
    </message>
    <message>
      <source>{answer} (my answer)</source>
      <translation>{answer} (mi respuesta)</translation>
    </message>
    <message>
      <source>{name} stands in for me</source>
      <translation>{name} me sustituye</translation>
    </message>
  </context>
  <context>
    <name>DayLine</name>
    <message>
      <source>Calendar</source>
      <translation>Calendario</translation>
    </message>
    <message>
      <source>Choose the day from a calendar</source>
      <translation>Elegir el día en un calendario</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
  </context>
  <context>
    <name>Discussion</name>
    <message>
      <source>Discussion</source>
      <translation>Comentarios</translation>
    </message>
    <message numerus="yes">
      <source>Discussion, %n new</source>
      <translation>
        <numerusform>Comentarios, %Ln nuevo</numerusform>
        <numerusform>Comentarios, %Ln nuevos</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody has said anything about this yet.</source>
      <translation>Nadie ha dicho nada sobre esto todavía.</translation>
    </message>
    <message>
      <source>Say something about this</source>
      <translation>Decir algo sobre esto</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <source>Show earlier messages</source>
      <translation>Mostrar mensajes anteriores</translation>
    </message>
    <message>
      <source>This message was removed.</source>
      <translation>Este mensaje se ha quitado.</translation>
    </message>
  </context>
  <context>
    <name>DurationInput</name>
    <message>
      <source>1:30, or 45 minutes, 2 hours, 3 weeks</source>
      <translation>1:30, o 45 minutos, 2 horas, 3 semanas</translation>
    </message>
  </context>
  <context>
    <name>End</name>
    <message>
      <source>A number of times</source>
      <translation>Un número de veces</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>How often in all</source>
      <translation>Cuántas veces en total</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <source>Until a day</source>
      <translation>Hasta un día</translation>
    </message>
    <message>
      <source>Without an end</source>
      <translation>Sin fin</translation>
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message numerus="yes">
      <source>%n item(s)</source>
      <translation>
        <numerusform>%Ln elemento</numerusform>
        <numerusform>%Ln elementos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n member(s)</source>
      <translation>
        <numerusform>%Ln miembro</numerusform>
        <numerusform>%Ln miembros</numerusform>
      </translation>
    </message>
    <message>
      <source>A working invitation is in it, because you may let people in: whoever has the file can join the group with it, once, within ten years. You can take it back under “Invite”.</source>
      <translation>Contiene una invitación válida, porque puedes dejar entrar a gente: quien tenga el fichero puede unirse con él al grupo, una vez, durante diez años. Puedes anularla en «Invitar».</translation>
    </message>
    <message>
      <source>An archive is one file with everything that everyone in the group reads: people, channels, every message with its history, and the signatures that prove them. It has pages that open in any browser, so it can be read in twenty years without Folkmoot.</source>
      <translation>Un archivo es un fichero con todo lo que leen todos en el grupo: personas, canales, cada mensaje con su historia y las firmas que lo prueban. Tiene páginas que se abren en cualquier navegador, de modo que se podrá leer dentro de veinte años sin Folkmoot.</translation>
    </message>
    <message>
      <source>Archives (*.zip)</source>
      <translation>Archivos de grupo (*.zip)</translation>
    </message>
    <message>
      <source>Choose where to save…</source>
      <translation>Elegir dónde guardar…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Export an archive of {group}</source>
      <translation>Exportar un archivo de {group}</translation>
    </message>
    <message>
      <source>It is not encrypted: whoever has the file can read it. Keep it on a USB stick in a drawer, with somebody you trust, or in an encrypted folder, and check it once a year.</source>
      <translation>No está cifrado: quien tenga el fichero puede leerlo. Guárdalo en una memoria USB en un cajón, con alguien de confianza o en una carpeta cifrada, y compruébalo una vez al año.</translation>
    </message>
    <message>
      <source>Preparing…</source>
      <translation>Preparando…</translation>
    </message>
    <message>
      <source>Private circle: {circle}</source>
      <translation>Círculo privado: {circle}</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Mostrar la carpeta</translation>
    </message>
    <message>
      <source>The archive is complete</source>
      <translation>El archivo está completo</translation>
    </message>
    <message>
      <source>This is for a hand-over</source>
      <translation>Es para una entrega</translation>
    </message>
    <message>
      <source>What everyone in the group reads</source>
      <translation>Lo que leen todos en el grupo</translation>
    </message>
    <message>
      <source>Whoever continues the group from this archive then becomes a steward, unless others have ended your role by then.</source>
      <translation>Quien continúe el grupo con este archivo pasa a ser coordinador, salvo que otras personas hayan puesto fin a tu rol antes.</translation>
    </message>
  </context>
  <context>
    <name>FeedSheet</name>
    <message>
      <source>All gatherings</source>
      <translation>Todos los encuentros</translation>
    </message>
    <message>
      <source>Also those of my private circles</source>
      <translation>También los de mis círculos privados</translation>
    </message>
    <message>
      <source>Calendar file for other programs</source>
      <translation>Fichero de calendario para otros programas</translation>
    </message>
    <message>
      <source>Calendars (*.ics)</source>
      <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
      <source>Choose a file in a folder that your calendar program watches, or that a sync program carries to your telephone. While Folkmoot runs, it keeps the file up to date with the gatherings of this group. Add the file to your calendar as one to read: what another program writes into it does not come into Folkmoot.</source>
      <translation>Elige un fichero en una carpeta que tu programa de calendario vigile, o que un programa de sincronización lleve a tu teléfono. Mientras Folkmoot está en marcha, mantiene el fichero al día con los encuentros de este grupo. Añade el fichero a tu calendario solo para leerlo: lo que otro programa escriba en él no llega a Folkmoot.</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Elegir un fichero…</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Elegir otro fichero…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>End it…</source>
      <translation>Terminar…</translation>
    </message>
    <message>
      <source>End the calendar file?</source>
      <translation>¿Terminar el fichero de calendario?</translation>
    </message>
    <message>
      <source>Folkmoot does not write {file} any more. If it stays, programs that watch it go on showing what stands in it now.</source>
      <translation>Folkmoot deja de escribir {file}. Si se queda, los programas que lo vigilan siguen mostrando lo que contiene ahora.</translation>
    </message>
    <message>
      <source>It is not written yet.</source>
      <translation>Aún no está escrito.</translation>
    </message>
    <message>
      <source>Last written: {when}</source>
      <translation>Escrito por última vez: {when}</translation>
    </message>
    <message>
      <source>Leave the file</source>
      <translation>Dejar el fichero</translation>
    </message>
    <message>
      <source>No file is chosen.</source>
      <translation>No se ha elegido ningún fichero.</translation>
    </message>
    <message>
      <source>Only those to which I said that I come, or perhaps</source>
      <translation>Solo aquellos a los que dije que voy, o quizá</translation>
    </message>
    <message>
      <source>Remove the file</source>
      <translation>Eliminar el fichero</translation>
    </message>
    <message>
      <source>The file is not encrypted. Whoever can open the folder, and whatever service carries it elsewhere, reads what the gatherings are called, when and where they are, and what is written about them.</source>
      <translation>El fichero no está cifrado. Quien pueda abrir la carpeta, y cualquier servicio que lo lleve a otra parte, lee cómo se llaman los encuentros, cuándo y dónde son y qué se ha escrito sobre ellos.</translation>
    </message>
    <message>
      <source>What stands in it</source>
      <translation>Qué contiene</translation>
    </message>
    <message>
      <source>When you leave a circle, its gatherings go from the file as soon as it is written again. Copies that other programs made of it keep them.</source>
      <translation>Cuando dejas un círculo, sus encuentros desaparecen del archivo en cuanto se vuelve a escribir. Las copias que otros programas hayan hecho los conservan.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <source>{file} could not be removed. Remove it yourself if nobody shall read it.</source>
      <translation>No se pudo eliminar {file}. Elimínalo tú si nadie debe leerlo.</translation>
    </message>
    <message>
      <source>{file} is kept up to date from now on.</source>
      <translation>{file} se mantiene al día desde ahora.</translation>
    </message>
    <message>
      <source>{file} is removed.</source>
      <translation>{file} está eliminado.</translation>
    </message>
    <message>
      <source>{file} stays as it is.</source>
      <translation>{file} se queda como está.</translation>
    </message>
  </context>
  <context>
    <name>FieldRows</name>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open this address?</source>
      <translation>¿Abrir esta dirección?</translation>
    </message>
  </context>
  <context>
    <name>FileChip</name>
    <message>
      <source>Attach it as it is</source>
      <translation>Adjuntarlo tal cual</translation>
    </message>
    <message>
      <source>Folkmoot cannot take out of this file where and when it was taken. Save it as JPEG or PNG, or attach it with what it says.</source>
      <translation>Folkmoot no puede quitar de este fichero dónde y cuándo se tomó. Guárdalo como JPEG o PNG, o adjúntalo con lo que dice.</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Leyendo {name}</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>Quitar {name}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>What does the picture show? Some of us cannot see it.</source>
      <translation>¿Qué muestra la imagen? Algunos de nosotros no pueden verla.</translation>
    </message>
    <message>
      <source>What {name} shows</source>
      <translation>Qué muestra {name}</translation>
    </message>
  </context>
  <context>
    <name>FileTray</name>
    <message numerus="yes">
      <source>At most %n file(s) go with one message. Send the others with the next one.</source>
      <translation>
        <numerusform>Con un mensaje va como mucho %Ln fichero. Envía los demás con el siguiente.</numerusform>
        <numerusform>Con un mensaje van como mucho %Ln ficheros. Envía los demás con el siguiente.</numerusform>
      </translation>
    </message>
    <message>
      <source>Files to send</source>
      <translation>Ficheros por enviar</translation>
    </message>
    <message>
      <source>Leave it in</source>
      <translation>Dejarlo dentro</translation>
    </message>
    <message>
      <source>Picture {when}</source>
      <translation>Imagen {when}</translation>
    </message>
    <message>
      <source>Pictures tell where and when they were taken, and with which camera. Folkmoot has taken that out.</source>
      <translation>Las imágenes cuentan dónde y cuándo se tomaron, y con qué cámara. Folkmoot ha quitado eso.</translation>
    </message>
    <message>
      <source>The place and time of taking were taken out.</source>
      <translation>Se han quitado el lugar y la hora de la toma.</translation>
    </message>
  </context>
  <context>
    <name>FilesInput</name>
    <message>
      <source>Add a file…</source>
      <translation>Añadir un fichero…</translation>
    </message>
    <message>
      <source>Add a picture…</source>
      <translation>Añadir una imagen…</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los ficheros (*)</translation>
    </message>
    <message>
      <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff)</source>
      <translation>Imágenes (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff)</translation>
    </message>
    <message>
      <source>Take {name} off</source>
      <translation>Quitar {name}</translation>
    </message>
    <message>
      <source>What does the picture show? Some of us cannot see it.</source>
      <translation>¿Qué muestra la imagen? Algunos de nosotros no pueden verla.</translation>
    </message>
    <message>
      <source>What {name} shows</source>
      <translation>Qué muestra {name}</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>Any</source>
      <translation>Cualquiera</translation>
    </message>
    <message>
      <source>Any state</source>
      <translation>Cualquier estado</translation>
    </message>
    <message>
      <source>Any tag</source>
      <translation>Cualquier etiqueta</translation>
    </message>
    <message>
      <source>Changed since</source>
      <translation>Cambiado desde</translation>
    </message>
    <message>
      <source>Find in this list</source>
      <translation>Buscar en esta lista</translation>
    </message>
    <message>
      <source>Forget a saved filter</source>
      <translation>Olvidar un filtro guardado</translation>
    </message>
    <message>
      <source>More filters</source>
      <translation>Más filtros</translation>
    </message>
    <message>
      <source>Name of the filter</source>
      <translation>Nombre del filtro</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <translation>Guardar este filtro</translation>
    </message>
    <message>
      <source>Save this filter…</source>
      <translation>Guardar este filtro…</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <translation>Filtros guardados</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Etiqueta</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close search</source>
      <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
      <source>Newer result</source>
      <translation>Resultado más nuevo</translation>
    </message>
    <message>
      <source>Older result</source>
      <translation>Resultado más antiguo</translation>
    </message>
    <message>
      <source>Search everywhere</source>
      <translation>Buscar en todas partes</translation>
    </message>
    <message>
      <source>Search in this channel</source>
      <translation>Buscar en este canal</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>The sample group cannot be opened. Run folkmoot demo to see why.</source>
      <translation>No se puede abrir el grupo de ejemplo. «folkmoot demo» dice por qué.</translation>
    </message>
    <message>
      <source>The sample group opens in a window of its own. This takes a few seconds.</source>
      <translation>El grupo de ejemplo se abre en una ventana propia. Tarda unos segundos.</translation>
    </message>
  </context>
  <context>
    <name>FittingList</name>
    <message>
      <source>Where you could help</source>
      <translation>Dónde podrías ayudar</translation>
    </message>
  </context>
  <context>
    <name>Form</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
  </context>
  <context>
    <name>FormRow</name>
    <message>
      <source>needed</source>
      <translation>necesario</translation>
    </message>
    <message>
      <source>{field}, needed</source>
      <translation>{field}, necesario</translation>
    </message>
  </context>
  <context>
    <name>FormSheet</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Start afresh</source>
      <translation>Empezar de nuevo</translation>
    </message>
    <message>
      <source>What you typed before and did not send is here again.</source>
      <translation>Lo que escribiste antes y no enviaste está aquí otra vez.</translation>
    </message>
  </context>
  <context>
    <name>GatheringsPage</name>
    <message>
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendario</translation>
    </message>
    <message>
      <source>Choose a gathering that has shifts.</source>
      <translation>Elige un encuentro que tenga turnos.</translation>
    </message>
    <message>
      <source>Rota…</source>
      <translation>Turnos…</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>Deshecho.</translation>
    </message>
    <message numerus="yes">
      <source>You do %n shift(s).</source>
      <translation>
        <numerusform>Haces un turno.</numerusform>
        <numerusform>Haces %Ln turnos.</numerusform>
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
      <translation>{group}, novedades</translation>
    </message>
    <message>
      <source>{group}, shown</source>
      <translation>{group}, a la vista</translation>
    </message>
  </context>
  <context>
    <name>GroupView</name>
    <message>
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>More actions</source>
      <translation>Más acciones</translation>
    </message>
  </context>
  <context>
    <name>HelpPanel</name>
    <message numerus="yes">
      <source>%n helper(s) to be chosen yet.</source>
      <translation>
        <numerusform>Falta elegir a %Ln persona.</numerusform>
        <numerusform>Falta elegir a %Ln personas.</numerusform>
      </translation>
    </message>
    <message>
      <source>For whom it is on which day</source>
      <translation>Para quién es y qué día</translation>
    </message>
    <message>
      <source>Found on this computer, from offers and from what people say of themselves. Nobody is told.</source>
      <translation>Encontrado en este equipo, a partir de ofertas y de lo que la gente dice de sí misma. No se le dice a nadie.</translation>
    </message>
    <message>
      <source>Hand it to others…</source>
      <translation>Dárselo a otras personas…</translation>
    </message>
    <message>
      <source>How to reach people</source>
      <translation>Cómo contactar con las personas</translation>
    </message>
    <message>
      <source>I can do it</source>
      <translation>Puedo hacerlo</translation>
    </message>
    <message>
      <source>I can do it, with a remark…</source>
      <translation>Puedo hacerlo, con una nota…</translation>
    </message>
    <message>
      <source>I can still do it</source>
      <translation>Sigo pudiendo</translation>
    </message>
    <message>
      <source>I cannot do it after all</source>
      <translation>Al final no puedo hacerlo</translation>
    </message>
    <message>
      <source>I do not need it after all</source>
      <translation>Al final no lo necesito</translation>
    </message>
    <message>
      <source>I give all my days back</source>
      <translation>Devuelvo todos mis días</translation>
    </message>
    <message>
      <source>I would like it</source>
      <translation>Me gustaría</translation>
    </message>
    <message>
      <source>I would like it, with a remark…</source>
      <translation>Me gustaría, con una nota…</translation>
    </message>
    <message>
      <source>If those to whom you handed it are away, or have left, hand it to others. It is withdrawn from the first ones then.</source>
      <translation>Si las personas a quienes se lo diste no están o se han ido, dáselo a otras. Entonces se retira de las primeras.</translation>
    </message>
    <message>
      <source>It has changed</source>
      <translation>Ha cambiado</translation>
    </message>
    <message>
      <source>It has changed since. {name} has not said yet whether it still suits.</source>
      <translation>Ha cambiado desde entonces. {name} aún no ha dicho si le sigue viniendo bien.</translation>
    </message>
    <message>
      <source>It is settled. Whoever says so now stays in reserve.</source>
      <translation>Ya está decidido. Quien se apunte ahora queda en reserva.</translation>
    </message>
    <message>
      <source>It still suits me</source>
      <translation>Me sigue viniendo bien</translation>
    </message>
    <message>
      <source>Nobody has posted it yet</source>
      <translation>Nadie lo ha publicado todavía</translation>
    </message>
    <message>
      <source>Nobody yet.</source>
      <translation>Nadie todavía.</translation>
    </message>
    <message>
      <source>Not {name} after all</source>
      <translation>Al final no: {name}</translation>
    </message>
    <message>
      <source>Only those to whom it was told read this.</source>
      <translation>Solo lo leen aquellos a quienes se les dijo.</translation>
    </message>
    <message>
      <source>Show the offer of {name}</source>
      <translation>Mostrar la oferta de {name}</translation>
    </message>
    <message>
      <source>The day, the time or the place is another one than when you said that you can do it.</source>
      <translation>El día, la hora o el lugar es otro que cuando dijiste que podías.</translation>
    </message>
    <message>
      <source>The day, the time or the place is another one than when you said that you would like it.</source>
      <translation>El día, la hora o el lugar ya no son los de cuando dijiste que te gustaría.</translation>
    </message>
    <message>
      <source>Who could help</source>
      <translation>Quién podría ayudar</translation>
    </message>
    <message>
      <source>Who helps</source>
      <translation>Quién ayuda</translation>
    </message>
    <message>
      <source>Who helps on which day</source>
      <translation>Quién ayuda qué día</translation>
    </message>
    <message>
      <source>Whom it is for</source>
      <translation>Para quién es</translation>
    </message>
    <message>
      <source>{name} can do it</source>
      <translation>{name} puede hacerlo</translation>
    </message>
    <message>
      <source>{name} did it</source>
      <translation>{name} lo hizo</translation>
    </message>
    <message>
      <source>{name} does it</source>
      <translation>{name} lo hace</translation>
    </message>
    <message>
      <source>{name} gets it</source>
      <translation>Es para {name}</translation>
    </message>
    <message>
      <source>{name} got it</source>
      <translation>Fue para {name}</translation>
    </message>
    <message>
      <source>{name} is in reserve</source>
      <translation>{name} está en reserva</translation>
    </message>
    <message>
      <source>{name} shall do it</source>
      <translation>Que lo haga {name}</translation>
    </message>
    <message>
      <source>{name} shall have it</source>
      <translation>Que sea para {name}</translation>
    </message>
    <message>
      <source>{name} would like it</source>
      <translation>A {name} le gustaría</translation>
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
      <translation>"fiesta de la calle"</translation>
    </message>
    <message>
      <source>also has:file, has:picture, has:reaction, has:reply, has:edit, has:thread, has:poll</source>
      <translation>también has:file, has:picture, has:reaction, has:reply, has:edit, has:thread, has:poll</translation>
    </message>
    <message>
      <source>both words, anywhere in a text</source>
      <translation>las dos palabras, en cualquier lugar de un texto</translation>
    </message>
    <message>
      <source>earlier than that month, day or year</source>
      <translation>antes de ese mes, día o año</translation>
    </message>
    <message>
      <source>from:ana</source>
      <translation>from:ana</translation>
    </message>
    <message>
      <source>in that month, year or on that day</source>
      <translation>en ese mes, año o día</translation>
    </message>
    <message>
      <source>in the channel of this name, or about something of this name</source>
      <translation>en el canal de este nombre, o sobre algo con este nombre</translation>
    </message>
    <message>
      <source>in this state, for example is:done, is:unread, is:saved or is:pinned</source>
      <translation>en este estado, por ejemplo is:done, is:unread, is:saved o is:pinned</translation>
    </message>
    <message>
      <source>in:garden</source>
      <translation>in:jardín</translation>
    </message>
    <message>
      <source>kind:message</source>
      <translation>kind:message</translation>
    </message>
    <message>
      <source>on that day or later</source>
      <translation>ese día o después</translation>
    </message>
    <message>
      <source>only messages, or whatever else is named</source>
      <translation>solo mensajes, o lo que se nombre</translation>
    </message>
    <message>
      <source>party -music</source>
      <translation>fiesta -música</translation>
    </message>
    <message>
      <source>street party</source>
      <translation>fiesta calle</translation>
    </message>
    <message>
      <source>these words next to each other</source>
      <translation>estas palabras seguidas</translation>
    </message>
    <message>
      <source>without the second word</source>
      <translation>sin la segunda palabra</translation>
    </message>
    <message>
      <source>written by Ana</source>
      <translation>escrito por Ana</translation>
    </message>
    <message>
      <source>written by yourself</source>
      <translation>escrito por ti</translation>
    </message>
  </context>
  <context>
    <name>HistorySheet</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Everybody in the group can see earlier versions.</source>
      <translation>Todos en el grupo pueden ver las versiones anteriores.</translation>
    </message>
    <message>
      <source>What was changed</source>
      <translation>Qué se ha cambiado</translation>
    </message>
    <message>
      <source>What was written before it was removed is not shown.</source>
      <translation>Lo que se escribió antes de quitarlo no se muestra.</translation>
    </message>
    <message>
      <source>{name} changed it, {moment}</source>
      <translation>{name} lo cambió, {moment}</translation>
    </message>
    <message>
      <source>{name} removed it, {moment}</source>
      <translation>{name} lo quitó, {moment}</translation>
    </message>
    <message>
      <source>{name} tried, {moment}. It does not count</source>
      <translation>{name} lo intentó, {moment}. No cuenta</translation>
    </message>
    <message>
      <source>{name} wrote, {moment}</source>
      <translation>{name} escribió, {moment}</translation>
    </message>
  </context>
  <context>
    <name>HomeList</name>
    <message>
      <source>What is up</source>
      <translation>Qué pasa</translation>
    </message>
  </context>
  <context>
    <name>HomePage</name>
    <message>
      <source>Home</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>The first steps are hidden.</source>
      <translation>Los primeros pasos están ocultos.</translation>
    </message>
    <message>
      <source>The news is marked as read.</source>
      <translation>Las novedades están marcadas como leídas.</translation>
    </message>
  </context>
  <context>
    <name>InviteSheet</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>Un día</numerusform>
        <numerusform>%Ln días</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>Copy the link</source>
      <translation>Copiar el enlace</translation>
    </message>
    <message>
      <source>For how many people?</source>
      <translation>¿Para cuántas personas?</translation>
    </message>
    <message>
      <source>Invitation link</source>
      <translation>Enlace de invitación</translation>
    </message>
    <message>
      <source>Invitations (*{ending})</source>
      <translation>Invitaciones (*{ending})</translation>
    </message>
    <message>
      <source>Invite to {group}</source>
      <translation>Invitar a {group}</translation>
    </message>
    <message>
      <source>Let the other person scan this code, and open the link in Folkmoot.</source>
      <translation>Deja que la otra persona escanee este código y abra el enlace en Folkmoot.</translation>
    </message>
    <message>
      <source>Make a sheet to print</source>
      <translation>Hacer una hoja para imprimir</translation>
    </message>
    <message>
      <source>Make a sheet to print…</source>
      <translation>Hacer una hoja para imprimir…</translation>
    </message>
    <message>
      <source>Make an invitation</source>
      <translation>Hacer una invitación</translation>
    </message>
    <message>
      <source>Make another one</source>
      <translation>Hacer otra</translation>
    </message>
    <message>
      <source>Open invitations</source>
      <translation>Invitaciones abiertas</translation>
    </message>
    <message>
      <source>Save the invitation</source>
      <translation>Guardar la invitación</translation>
    </message>
    <message>
      <source>Save to a file…</source>
      <translation>Guardar en un fichero…</translation>
    </message>
    <message>
      <source>Show a code to scan</source>
      <translation>Mostrar un código para escanear</translation>
    </message>
    <message>
      <source>Take this one back</source>
      <translation>Anular esta</translation>
    </message>
    <message>
      <source>The file {name} cannot be written.</source>
      <translation>No se puede escribir el fichero {name}.</translation>
    </message>
    <message>
      <source>The file {name} is in the folder {folder}. Give it to the other person by messenger, by mail or on a stick. A double click on it opens Folkmoot.</source>
      <translation>El fichero {name} está en la carpeta {folder}. Dáselo a la otra persona por mensajería, por correo o en una memoria USB. Con un doble clic se abre Folkmoot.</translation>
    </message>
    <message>
      <source>The invitation is ready</source>
      <translation>La invitación está lista</translation>
    </message>
    <message>
      <source>The invitation is saved</source>
      <translation>La invitación está guardada</translation>
    </message>
    <message>
      <source>The other person opens Folkmoot, chooses “Join a group” and pastes the link or types the words of the sheet. The file opens Folkmoot by itself. Keep Folkmoot open here, or ask another member to.</source>
      <translation>La otra persona abre Folkmoot, elige «Unirse a un grupo» y pega el enlace o escribe las palabras de la hoja. El fichero abre Folkmoot por sí solo. Deja Folkmoot abierto aquí, o pídeselo a otro miembro.</translation>
    </message>
    <message>
      <source>Valid for</source>
      <translation>Válida durante</translation>
    </message>
    <message>
      <source>Whoever has the link can join while both of you are on the same network. Hand it to that person directly: by messenger, by mail, or on paper.</source>
      <translation>Quien tenga el enlace puede unirse mientras estéis los dos en la misma red. Dáselo directamente a esa persona: por mensajería, por correo o en papel.</translation>
    </message>
    <message>
      <source>invitation</source>
      <translation>invitación</translation>
    </message>
  </context>
  <context>
    <name>JoinGroup</name>
    <message>
      <source>Address of a member's computer (only if needed)</source>
      <translation>Dirección del ordenador de un miembro (solo si hace falta)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los ficheros (*)</translation>
    </message>
    <message>
      <source>Invitation</source>
      <translation>Invitación</translation>
    </message>
    <message>
      <source>Invitation or recovery sheet</source>
      <translation>Invitación u hoja de recuperación</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Unirse</translation>
    </message>
    <message>
      <source>Join a group</source>
      <translation>Unirse a un grupo</translation>
    </message>
    <message>
      <source>Members find it at the foot of their sidebar. Leave it empty to search the network.</source>
      <translation>Los miembros la encuentran al pie de su barra lateral. Déjala vacía para buscar en la red.</translation>
    </message>
    <message>
      <source>Paste the link, or the whole message with it, or type the words from the paper. If you have lost every computer, type the code of your recovery sheet here.</source>
      <translation>Pega el enlace, o todo el mensaje que lo contiene, o escribe las palabras del papel. Si has perdido todos tus ordenadores, escribe aquí el código de tu hoja de recuperación.</translation>
    </message>
    <message>
      <source>Read it from a file…</source>
      <translation>Leerla de un fichero…</translation>
    </message>
    <message>
      <source>Somebody in the group gives you an invitation. You both need to be on the same network, with Folkmoot open on at least one member's computer.</source>
      <translation>Alguien del grupo te da una invitación. Los dos tenéis que estar en la misma red, con Folkmoot abierto en el ordenador de al menos un miembro.</translation>
    </message>
    <message>
      <source>This is an invitation to {group}.</source>
      <translation>Es una invitación a {group}.</translation>
    </message>
    <message>
      <source>What are you called in this group?</source>
      <translation>¿Cómo te llamas en este grupo?</translation>
    </message>
    <message>
      <source>With this link this computer joins {group} as another one of yours.</source>
      <translation>Con este enlace, este ordenador entra en {group} como otro ordenador tuyo.</translation>
    </message>
    <message>
      <source>With this recovery sheet you come back as the member that you were. Your former computers are out of the group then.</source>
      <translation>Con esta hoja de recuperación vuelves como el miembro que eras. Tus ordenadores anteriores quedan entonces fuera del grupo.</translation>
    </message>
  </context>
  <context>
    <name>Keeper</name>
    <message>
      <source>Not pinned any more.</source>
      <translation>Ya no está fijado.</translation>
    </message>
    <message>
      <source>Not saved any more.</source>
      <translation>Ya no está guardado.</translation>
    </message>
    <message>
      <source>Pinned for everybody in this channel.</source>
      <translation>Fijado para todos en este canal.</translation>
    </message>
    <message>
      <source>Saved for you alone. It stands under Saved.</source>
      <translation>Guardado solo para ti. Está en Guardados.</translation>
    </message>
    <message>
      <source>The link is copied. It works for members of this group.</source>
      <translation>El enlace está copiado. Sirve a los miembros de este grupo.</translation>
    </message>
    <message>
      <source>This channel is one of posts now.</source>
      <translation>Este canal es ahora de publicaciones.</translation>
    </message>
    <message>
      <source>This channel is one of talk now.</source>
      <translation>Este canal es ahora de conversación.</translation>
    </message>
    <message>
      <source>You will be reminded: {when}</source>
      <translation>Se te recordará: {when}</translation>
    </message>
  </context>
  <context>
    <name>KeptSheet</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>It was not sent or saved, and the window shows something else now. Copy what you still need.</source>
      <translation>No se envió ni se guardó, y la ventana muestra ahora otra cosa. Copia lo que aún necesites.</translation>
    </message>
    <message>
      <source>You were writing this</source>
      <translation>Estabas escribiendo esto</translation>
    </message>
  </context>
  <context>
    <name>KeyringClosed</name>
    <message>
      <source>Ask the keyring again</source>
      <translation>Preguntar de nuevo al llavero</translation>
    </message>
    <message>
      <source>Choose a passphrase instead</source>
      <translation>Elegir en su lugar una frase de contraseña</translation>
    </message>
    <message>
      <source>Folkmoot encrypts everything it keeps. The keyring of this computer holds the secret, and opens with the password with which you log in.</source>
      <translation>Folkmoot cifra todo lo que guarda. El llavero de este ordenador guarda el secreto y se abre con la contraseña con la que inicias sesión.</translation>
    </message>
    <message>
      <source>The keyring stayed closed</source>
      <translation>El llavero ha quedado cerrado</translation>
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message>
      <source>Labels to print…</source>
      <translation>Etiquetas para imprimir…</translation>
    </message>
  </context>
  <context>
    <name>LinkLine</name>
    <message>
      <source>Address of the link</source>
      <translation>Dirección del enlace</translation>
    </message>
    <message>
      <source>No link</source>
      <translation>Sin enlace</translation>
    </message>
    <message>
      <source>Set the link</source>
      <translation>Poner el enlace</translation>
    </message>
  </context>
  <context>
    <name>LiveEditor</name>
    <message>
      <source>Here, too: {names}</source>
      <translation>También aquí: {names}</translation>
    </message>
    <message>
      <source>Reading the text…</source>
      <translation>Leyendo el texto…</translation>
    </message>
    <message>
      <source>Saved on this computer.</source>
      <translation>Guardado en este ordenador.</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Guardando…</translation>
    </message>
  </context>
  <context>
    <name>Locked</name>
    <message>
      <source>Folkmoot is locked</source>
      <translation>Folkmoot está bloqueado</translation>
    </message>
    <message>
      <source>It opens with the keyring of this computer: while you are logged in, without a question.</source>
      <translation>Se abre con el llavero de este ordenador: mientras tu sesión esté iniciada, sin preguntar.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
  </context>
  <context>
    <name>MarkedEditor</name>
    <message>
      <source>Bold</source>
      <translation>Negrita</translation>
    </message>
    <message>
      <source>Choose the words that shall lead there first.</source>
      <translation>Elige primero las palabras que llevarán allí.</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Large heading</source>
      <translation>Título grande</translation>
    </message>
    <message>
      <source>Link…</source>
      <translation>Enlace…</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Texto sin formato</translation>
    </message>
    <message>
      <source>See how it reads</source>
      <translation>Ver cómo se lee</translation>
    </message>
    <message>
      <source>Small heading</source>
      <translation>Título pequeño</translation>
    </message>
  </context>
  <context>
    <name>MarkedView</name>
    <message>
      <source>Read on</source>
      <translation>Seguir leyendo</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
  </context>
  <context>
    <name>MeetingPanel</name>
    <message>
      <source>Agenda</source>
      <translation>Orden del día</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Acordado</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>I am not there</source>
      <translation>No estoy</translation>
    </message>
    <message>
      <source>I am there</source>
      <translation>Estoy presente</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>More: {topic}</source>
      <translation>Más: {topic}</translation>
    </message>
    <message>
      <source>Who does what</source>
      <translation>Quién hace qué</translation>
    </message>
    <message>
      <source>{name} leads it.</source>
      <translation>La dirige {name}.</translation>
    </message>
  </context>
  <context>
    <name>MeetingsPage</name>
    <message>
      <source>A later meeting ratifies these minutes, and none is called yet. Its chair then says here that the people there agree.</source>
      <translation>Una reunión posterior aprueba esta acta y aún no hay ninguna convocada. Quien la dirija dirá aquí que los presentes están de acuerdo.</translation>
    </message>
    <message>
      <source>First call the next meeting</source>
      <translation>Convoca primero la próxima reunión</translation>
    </message>
  </context>
  <context>
    <name>MembersPane</name>
    <message>
      <source>Close the list of members</source>
      <translation>Cerrar la lista de miembros</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Miembros</translation>
    </message>
  </context>
  <context>
    <name>MembersSide</name>
    <message>
      <source>Members</source>
      <translation>Miembros</translation>
    </message>
  </context>
  <context>
    <name>MembersView</name>
    <message>
      <source>About {name}</source>
      <translation>Sobre {name}</translation>
    </message>
    <message>
      <source>Members of this channel</source>
      <translation>Miembros de este canal</translation>
    </message>
    <message>
      <source>Write to {name}, in private</source>
      <translation>Escribir a {name}, en privado</translation>
    </message>
  </context>
  <context>
    <name>Mentioning</name>
    <message>
      <source>{everyone}: everybody in the group</source>
      <translation>{everyone}: todas las personas del grupo</translation>
    </message>
    <message>
      <source>{everyone}: everybody in this circle</source>
      <translation>{everyone}: todas las personas de este círculo</translation>
    </message>
    <message>
      <source>{role}: all who hold this role</source>
      <translation>{role}: todas las personas con este cargo</translation>
    </message>
  </context>
  <context>
    <name>MessageArea</name>
    <message>
      <source>Messages appear here as soon as they reach this computer.</source>
      <translation>Los mensajes aparecen aquí en cuanto llegan a este ordenador.</translation>
    </message>
    <message>
      <source>Nobody has written here yet</source>
      <translation>Nadie ha escrito aquí todavía</translation>
    </message>
    <message>
      <source>Say hello.</source>
      <translation>Saluda.</translation>
    </message>
  </context>
  <context>
    <name>MessageFiles</name>
    <message>
      <source>Fetch it</source>
      <translation>Traerlo</translation>
    </message>
    <message>
      <source>Look at it</source>
      <translation>Mirarlo</translation>
    </message>
    <message>
      <source>Open with another program</source>
      <translation>Abrir con otro programa</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Guardar una copia…</translation>
    </message>
  </context>
  <context>
    <name>MessageView</name>
    <message>
      <source>Arrow keys go from message to message. R replies, T replies in a thread, plus reacts, E edits, Delete removes, the menu key shows everything.</source>
      <translation>Las flechas van de mensaje en mensaje. R responde, T responde en un hilo, más reacciona, E edita, Supr quita, la tecla de menú muestra todo.</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
  </context>
  <context>
    <name>Minutes</name>
    <message>
      <source>Minutes</source>
      <translation>Acta</translation>
    </message>
  </context>
  <context>
    <name>ModulesCard</name>
    <message>
      <source>What is switched off is hidden from everybody. What is in it stays.</source>
      <translation>Lo desactivado se oculta a todos. Lo que contiene se queda.</translation>
    </message>
    <message>
      <source>What this group uses</source>
      <translation>Lo que usa este grupo</translation>
    </message>
  </context>
  <context>
    <name>MomentInput</name>
    <message>
      <source>from</source>
      <translation>desde</translation>
    </message>
    <message>
      <source>until</source>
      <translation>hasta</translation>
    </message>
    <message>
      <source>{field}, from</source>
      <translation>{field}, desde</translation>
    </message>
    <message>
      <source>{field}, until</source>
      <translation>{field}, hasta</translation>
    </message>
  </context>
  <context>
    <name>MomentLine</name>
    <message>
      <source>{field}, time of day</source>
      <translation>{field}, hora</translation>
    </message>
  </context>
  <context>
    <name>MonthGrid</name>
    <message>
      <source>Month</source>
      <translation>Mes</translation>
    </message>
  </context>
  <context>
    <name>NameCard</name>
    <message>
      <source>A sentence, for example: neighbours of Elm Street who help each other.</source>
      <translation>Una frase, por ejemplo: vecinos de la calle del Olmo que se ayudan.</translation>
    </message>
    <message>
      <source>Empty: the name from its founding.</source>
      <translation>Vacío: el nombre con el que se fundó.</translation>
    </message>
    <message>
      <source>Everybody in the group sees these.</source>
      <translation>Todos en el grupo los ven.</translation>
    </message>
    <message>
      <source>Name and purpose</source>
      <translation>Nombre y propósito</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>Nombre del grupo</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>What the group is for</source>
      <translation>Para qué es el grupo</translation>
    </message>
  </context>
  <context>
    <name>Navigation</name>
    <message>
      <source>This link cannot be followed</source>
      <translation>Este enlace no se puede seguir</translation>
    </message>
  </context>
  <context>
    <name>NewPassphrase</name>
    <message>
      <source>Could be guessed with effort. A word or two more would help.</source>
      <translation>Se podría adivinar con esfuerzo. Una o dos palabras más ayudarían.</translation>
    </message>
    <message>
      <source>Four or five words that do not belong together are easy to remember and hard to guess.</source>
      <translation>Cuatro o cinco palabras que no tienen relación son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
      <source>Good. One more word would make it strong.</source>
      <translation>Bien. Con una palabra más sería segura.</translation>
    </message>
    <message>
      <source>Nobody can reset it. If you forget it, what is on this computer stays closed; your group still has its copies.</source>
      <translation>Nadie puede restablecerla. Si la olvidas, lo que hay en este ordenador queda cerrado; tu grupo sigue teniendo sus copias.</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Otra vez</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <source>Short: somebody with this computer could guess it within hours. Add words.</source>
      <translation>Corta: alguien que tenga este ordenador podría adivinarla en unas horas. Añade palabras.</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
      <source>Strong.</source>
      <translation>Segura.</translation>
    </message>
    <message>
      <source>The two are not the same.</source>
      <translation>Las dos no son iguales.</translation>
    </message>
  </context>
  <context>
    <name>NewestButton</name>
    <message>
      <source>Go to the newest message: {count}</source>
      <translation>Ir al mensaje más nuevo: {count}</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>El más nuevo</translation>
    </message>
  </context>
  <context>
    <name>OpenArchive</name>
    <message numerus="yes">
      <source>%n item(s), every file complete and unchanged</source>
      <translation>
        <numerusform>%Ln elemento, todos los ficheros completos y sin cambios</numerusform>
        <numerusform>%Ln elementos, todos los ficheros completos y sin cambios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n member(s)</source>
      <translation>
        <numerusform>%Ln miembro</numerusform>
        <numerusform>%Ln miembros</numerusform>
      </translation>
    </message>
    <message>
      <source>An archive is a file in which a group was saved whole: people, channels, every message.</source>
      <translation>Un archivo es un fichero en el que se guardó un grupo entero: personas, canales, cada mensaje.</translation>
    </message>
    <message>
      <source>Archives (*.zip);;All files (*)</source>
      <translation>Archivos de grupo (*.zip);;Todos los ficheros (*)</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Elegir un fichero…</translation>
    </message>
    <message>
      <source>Continue the group on this computer, as myself</source>
      <translation>Continuar el grupo en este ordenador, con mi nombre</translation>
    </message>
    <message>
      <source>Made by somebody who only read the group: no member has signed it</source>
      <translation>Hecho por alguien que solo leía el grupo: ningún miembro lo ha firmado</translation>
    </message>
    <message>
      <source>No file chosen yet</source>
      <translation>Todavía no has elegido ningún fichero</translation>
    </message>
    <message>
      <source>Only read it</source>
      <translation>Solo leerlo</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open an archive</source>
      <translation>Abrir un archivo de grupo</translation>
    </message>
    <message>
      <source>Saved on {day}, {size}</source>
      <translation>Guardado el {day}, {size}</translation>
    </message>
    <message>
      <source>Signed by {person}</source>
      <translation>Firmado por {person}</translation>
    </message>
    <message>
      <source>What are you called in it?</source>
      <translation>¿Cómo te llamas en él?</translation>
    </message>
  </context>
  <context>
    <name>Pane</name>
    <message>
      <source>That message has not reached this computer yet.</source>
      <translation>Ese mensaje no ha llegado todavía a este ordenador.</translation>
    </message>
    <message>
      <source>This channel is archived: everything can be read, nothing more is written here.</source>
      <translation>Este canal está archivado: se puede leer todo, pero ya no se escribe aquí.</translation>
    </message>
  </context>
  <context>
    <name>PassphraseSheet</name>
    <message>
      <source>Choose a passphrase</source>
      <translation>Elige una frase de contraseña</translation>
    </message>
    <message>
      <source>Choose another passphrase</source>
      <translation>Elegir otra frase de contraseña</translation>
    </message>
    <message>
      <source>Set the passphrase</source>
      <translation>Poner la frase de contraseña</translation>
    </message>
    <message>
      <source>The passphrase until now</source>
      <translation>La frase de contraseña de hasta ahora</translation>
    </message>
    <message>
      <source>You are asked for it each time Folkmoot starts, and after a lock. It is not sent anywhere.</source>
      <translation>Se te pide cada vez que se abre Folkmoot y después de un bloqueo. No se envía a ninguna parte.</translation>
    </message>
  </context>
  <context>
    <name>PeersPopover</name>
    <message>
      <source>Address of a neighbour's computer</source>
      <translation>Dirección del ordenador de un vecino</translation>
    </message>
    <message>
      <source>Address, like 192.168.1.20:4000</source>
      <translation>Dirección, como 192.168.1.20:4000</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Conectar</translation>
    </message>
    <message>
      <source>Connected.</source>
      <translation>Conectado.</translation>
    </message>
    <message>
      <source>Connecting to {peer}…</source>
      <translation>Conectando con {peer}…</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Copiado.</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>Copiar la dirección</translation>
    </message>
    <message>
      <source>No other computer belongs to this group yet.</source>
      <translation>Ningún otro ordenador pertenece todavía a este grupo.</translation>
    </message>
    <message>
      <source>Other computers of the group</source>
      <translation>Otros ordenadores del grupo</translation>
    </message>
    <message>
      <source>Show what is put aside…</source>
      <translation>Mostrar lo que queda apartado…</translation>
    </message>
    <message numerus="yes">
      <source>The clock of this computer is %n minute(s) off. Set it right, or your messages stand in the wrong place.</source>
      <translation>
        <numerusform>El reloj de este ordenador se desvía %Ln minuto. Ponlo en hora, o tus mensajes quedarán en mal lugar.</numerusform>
        <numerusform>El reloj de este ordenador se desvía %Ln minutos. Ponlo en hora, o tus mensajes quedarán en mal lugar.</numerusform>
      </translation>
    </message>
    <message>
      <source>This computer listens at</source>
      <translation>Este ordenador escucha en</translation>
    </message>
    <message>
      <source>Who is here</source>
      <translation>Quién está aquí</translation>
    </message>
    <message>
      <source>no address at the moment</source>
      <translation>ninguna dirección por ahora</translation>
    </message>
  </context>
  <context>
    <name>PeoplePage</name>
    <message>
      <source>Find by name, skill or language</source>
      <translation>Buscar por nombre, habilidad o idioma</translation>
    </message>
    <message>
      <source>Invite somebody</source>
      <translation>Invitar a alguien</translation>
    </message>
    <message>
      <source>Invite the first neighbour: make an invitation and hand over the link.</source>
      <translation>Invita al primer vecino: haz una invitación y entrega el enlace.</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Miembros</translation>
    </message>
    <message>
      <source>Nobody here matches that.</source>
      <translation>Nadie aquí coincide con eso.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Gente</translation>
    </message>
    <message>
      <source>You are the first</source>
      <translation>Eres la primera persona</translation>
    </message>
    <message>
      <source>Your profile is saved.</source>
      <translation>Tu perfil está guardado.</translation>
    </message>
  </context>
  <context>
    <name>PersonChip</name>
    <message>
      <source>Take {name} off</source>
      <translation>Quitar {name}</translation>
    </message>
  </context>
  <context>
    <name>PersonPicker</name>
    <message>
      <source>Type a part of the name</source>
      <translation>Escribe una parte del nombre</translation>
    </message>
  </context>
  <context>
    <name>PictureSheet</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Open with another program</source>
      <translation>Abrir con otro programa</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Guardar una copia…</translation>
    </message>
    <message>
      <source>This picture cannot be shown here. Save a copy, and open it in another program.</source>
      <translation>Esta imagen no se puede mostrar aquí. Guarda una copia y ábrela en otro programa.</translation>
    </message>
  </context>
  <context>
    <name>Posts</name>
    <message>
      <source>A post has a title and a text. Others answer it and vote for it.</source>
      <translation>Una publicación tiene título y texto. Los demás la responden y votan por ella.</translation>
    </message>
    <message>
      <source>A sentence is enough: what it is about, or a question.</source>
      <translation>Basta una frase: de qué se trata, o una pregunta.</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Respuestas</translation>
    </message>
    <message>
      <source>Best first</source>
      <translation>Las mejores primero</translation>
    </message>
    <message>
      <source>Change the post</source>
      <translation>Cambiar la publicación</translation>
    </message>
    <message>
      <source>Everybody who reads the channel can answer it and vote for it.</source>
      <translation>Quien lea el canal puede responderla y votar por ella.</translation>
    </message>
    <message>
      <source>Latest answer first</source>
      <translation>Última respuesta primero</translation>
    </message>
    <message>
      <source>Most votes first</source>
      <translation>Más votos primero</translation>
    </message>
    <message>
      <source>New post</source>
      <translation>Nueva publicación</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Lo más nuevo primero</translation>
    </message>
    <message>
      <source>No answers yet</source>
      <translation>Aún no hay respuestas</translation>
    </message>
    <message>
      <source>No posts yet</source>
      <translation>Aún no hay publicaciones</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Lo más antiguo primero</translation>
    </message>
    <message>
      <source>Order of the answers</source>
      <translation>Orden de las respuestas</translation>
    </message>
    <message>
      <source>Order of the posts</source>
      <translation>Orden de las publicaciones</translation>
    </message>
    <message>
      <source>Post it</source>
      <translation>Publicar</translation>
    </message>
    <message>
      <source>Posts</source>
      <translation>Publicaciones</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Vote for it, or take the vote back</source>
      <translation>Votar por ella o retirar el voto</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nueva</translation>
    </message>
    <message>
      <source>one of them yours</source>
      <translation>uno es tuyo</translation>
    </message>
    <message>
      <source>your vote</source>
      <translation>tu voto</translation>
    </message>
  </context>
  <context>
    <name>PreferencesPage</name>
    <message>
      <source>Find a preference</source>
      <translation>Buscar una preferencia</translation>
    </message>
    <message>
      <source>No preference has these words. Try fewer.</source>
      <translation>Ninguna preferencia tiene esas palabras. Prueba con menos.</translation>
    </message>
  </context>
  <context>
    <name>ProfileCard</name>
    <message numerus="yes">
      <source>%n computer(s)</source>
      <translation>
        <numerusform>%Ln ordenador</numerusform>
        <numerusform>%Ln ordenadores</numerusform>
      </translation>
    </message>
    <message>
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <source>Back to the list</source>
      <translation>Volver a la lista</translation>
    </message>
    <message>
      <source>Can help with</source>
      <translation>Puede ayudar con</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contacto</translation>
    </message>
    <message>
      <source>Do not hear</source>
      <translation>Dejar de escuchar</translation>
    </message>
    <message>
      <source>Do not hear {name} any more</source>
      <translation>Dejar de escuchar a {name}</translation>
    </message>
    <message>
      <source>Edit my profile</source>
      <translation>Cambiar mi perfil</translation>
    </message>
    <message>
      <source>Hear again</source>
      <translation>Volver a escuchar</translation>
    </message>
    <message>
      <source>Hear {name} again</source>
      <translation>Volver a escuchar a {name}</translation>
    </message>
    <message>
      <source>In the group</source>
      <translation>En el grupo</translation>
    </message>
    <message>
      <source>Invited by {person}</source>
      <translation>Invitado por {person}</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Idiomas</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Perfil</translation>
    </message>
    <message>
      <source>Since {day}</source>
      <translation>Desde el {day}</translation>
    </message>
    <message>
      <source>Their messages are folded and do not count. Nobody learns of it.</source>
      <translation>Sus mensajes quedan plegados y no cuentan. Nadie se entera.</translation>
    </message>
    <message>
      <source>Write to {name}, in private</source>
      <translation>Escribir a {name}, en privado</translation>
    </message>
    <message>
      <source>Write to…</source>
      <translation>Escribir a…</translation>
    </message>
    <message>
      <source>here now</source>
      <translation>aquí ahora</translation>
    </message>
    <message>
      <source>this is you</source>
      <translation>eres tú</translation>
    </message>
  </context>
  <context>
    <name>ProfileOpening</name>
    <message>
      <source>Folkmoot cannot open what it keeps</source>
      <translation>Folkmoot no puede abrir lo que guarda</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Abriendo…</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
  </context>
  <context>
    <name>ProfileSheet</name>
    <message>
      <source>My profile</source>
      <translation>Mi perfil</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message numerus="yes">
      <source>That is too long: at most %n character(s).</source>
      <translation>
        <numerusform>Es demasiado largo: como mucho %Ln carácter.</numerusform>
        <numerusform>Es demasiado largo: como mucho %Ln caracteres.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QrCard</name>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>Copiar el texto</translation>
    </message>
    <message>
      <source>This is too long for a code to scan. Copy the text instead.</source>
      <translation>Es demasiado largo para un código. Copia el texto en su lugar.</translation>
    </message>
    <message>
      <source>{what}, as a text</source>
      <translation>{what}, como texto</translation>
    </message>
  </context>
  <context>
    <name>QrPicture</name>
    <message>
      <source>Code to scan: {what}</source>
      <translation>Código para escanear: {what}</translation>
    </message>
  </context>
  <context>
    <name>RecordBoard</name>
    <message>
      <source>These are the newest ones. The list has older ones.</source>
      <translation>Estos son los más nuevos. La lista tiene los más antiguos.</translation>
    </message>
  </context>
  <context>
    <name>RecordDetails</name>
    <message>
      <source> · changed {moment}</source>
      <translation> · cambiado {moment}</translation>
    </message>
    <message>
      <source>Added by {name}, {moment}</source>
      <translation>Añadido por {name}, {moment}</translation>
    </message>
    <message>
      <source>History…</source>
      <translation>Historia…</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <source>What refers to this</source>
      <translation>Qué se refiere a esto</translation>
    </message>
    <message>
      <source>a private circle</source>
      <translation>un círculo privado</translation>
    </message>
  </context>
  <context>
    <name>RecordFiles</name>
    <message>
      <source>Pictures and files</source>
      <translation>Imágenes y archivos</translation>
    </message>
  </context>
  <context>
    <name>RecordHistory</name>
    <message>
      <source>Bring back what it was after this change: {said}</source>
      <translation>Recuperar lo que era después de este cambio: {said}</translation>
    </message>
    <message>
      <source>Bring this back</source>
      <translation>Recuperar esto</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>History of {title}</source>
      <translation>Historia de {title}</translation>
    </message>
    <message>
      <source>Reading the history…</source>
      <translation>Leyendo la historia…</translation>
    </message>
    <message>
      <source>Show older changes</source>
      <translation>Mostrar cambios más antiguos</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>added: {text}</source>
      <translation>añadido: {text}</translation>
    </message>
    <message>
      <source>removed: {text}</source>
      <translation>quitado: {text}</translation>
    </message>
    <message>
      <source>{field}: {before} became {after}</source>
      <translation>{field}: {before} pasó a ser {after}</translation>
    </message>
    <message>
      <source>{field}: {before} was taken off</source>
      <translation>{field}: se quitó {before}</translation>
    </message>
    <message>
      <source>{name} changed this.</source>
      <translation>{name} cambió esto.</translation>
    </message>
    <message>
      <source>{name} tried to change this; it does not count.</source>
      <translation>{name} intentó cambiar esto; no cuenta.</translation>
    </message>
  </context>
  <context>
    <name>RecordInput</name>
    <message>
      <source>Type a part of the title</source>
      <translation>Escribe una parte del título</translation>
    </message>
  </context>
  <context>
    <name>RecordList</name>
    <message>
      <source>List: {what}</source>
      <translation>Lista: {what}</translation>
    </message>
    <message>
      <source>Looking through older ones…</source>
      <translation>Mirando entre los más antiguos…</translation>
    </message>
    <message>
      <source>Nothing here matches the filter.</source>
      <translation>Nada de aquí pasa el filtro.</translation>
    </message>
    <message>
      <source>These are the newest ones. The filter finds older ones.</source>
      <translation>Estos son los más nuevos. El filtro encuentra los más antiguos.</translation>
    </message>
  </context>
  <context>
    <name>RecordsPage</name>
    <message>
      <source>Back to the list</source>
      <translation>Volver a la lista</translation>
    </message>
    <message>
      <source>Nothing changes: it is so already.</source>
      <translation>No cambia nada: ya es así.</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Guardado.</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>Deshecho.</translation>
    </message>
  </context>
  <context>
    <name>RecurrenceInput</name>
    <message>
      <source>Daily, every so many days:</source>
      <translation>Diario, cada cierto número de días:</translation>
    </message>
    <message>
      <source>Day of the week</source>
      <translation>Día de la semana</translation>
    </message>
    <message>
      <source>How many days, weeks, months or years from one to the next</source>
      <translation>Cuántos días, semanas, meses o años de una vez a la siguiente</translation>
    </message>
    <message>
      <source>Monthly, every so many months:</source>
      <translation>Mensual, cada cierto número de meses:</translation>
    </message>
    <message>
      <source>On the same day of the month</source>
      <translation>El mismo día del mes</translation>
    </message>
    <message>
      <source>On the {first}</source>
      <translation>El {first}</translation>
    </message>
    <message>
      <source>Only once</source>
      <translation>Solo una vez</translation>
    </message>
    <message>
      <source>Weekly, every so many weeks:</source>
      <translation>Semanal, cada cierto número de semanas:</translation>
    </message>
    <message>
      <source>Where in the month</source>
      <translation>En qué parte del mes</translation>
    </message>
    <message>
      <source>Yearly, every so many years:</source>
      <translation>Anual, cada cierto número de años:</translation>
    </message>
  </context>
  <context>
    <name>Reminding</name>
    <message>
      <source>A day may be written as “tomorrow” or “friday”. Only you are reminded.</source>
      <translation>Un día puede escribirse como «mañana» o «viernes». Solo se te recuerda a ti.</translation>
    </message>
    <message>
      <source>At another time…</source>
      <translation>En otro momento…</translation>
    </message>
    <message>
      <source>In 20 minutes</source>
      <translation>En 20 minutos</translation>
    </message>
    <message>
      <source>In an hour</source>
      <translation>En una hora</translation>
    </message>
    <message>
      <source>No reminder</source>
      <translation>Sin recordatorio</translation>
    </message>
    <message>
      <source>Remind me</source>
      <translation>Recuérdamelo</translation>
    </message>
    <message>
      <source>Reminder</source>
      <translation>Recordatorio</translation>
    </message>
    <message>
      <source>This evening</source>
      <translation>Esta tarde</translation>
    </message>
    <message>
      <source>Tomorrow morning</source>
      <translation>Mañana por la mañana</translation>
    </message>
    <message>
      <source>When do you want to be reminded?</source>
      <translation>¿Cuándo quieres que se te recuerde?</translation>
    </message>
  </context>
  <context>
    <name>Results</name>
    <message>
      <source>Messages found</source>
      <translation>Mensajes encontrados</translation>
    </message>
  </context>
  <context>
    <name>RollModel</name>
    <message>
      <source>How they are</source>
      <translation>Cómo están</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Observación</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>reported by {name}</source>
      <translation>comunicado por {name}</translation>
    </message>
    <message>
      <source>to an earlier instruction</source>
      <translation>a una indicación anterior</translation>
    </message>
  </context>
  <context>
    <name>RollPanel</name>
    <message>
      <source>Phone tree for those who have not opened it…</source>
      <translation>Cadena telefónica para quienes no la han abierto…</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>Recuento</translation>
    </message>
    <message>
      <source>What was said before</source>
      <translation>Lo que se dijo antes</translation>
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
      <translation>Recuento</translation>
    </message>
  </context>
  <context>
    <name>RotaSheet</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Every shift of the next dates has enough people.</source>
      <translation>Cada turno de las próximas fechas tiene suficientes personas.</translation>
    </message>
    <message numerus="yes">
      <source>I do my %n shift(s)</source>
      <translation>
        <numerusform>Hago mi turno</numerusform>
        <numerusform>Hago mis %Ln turnos</numerusform>
      </translation>
    </message>
    <message>
      <source>Rota for {title}</source>
      <translation>Turnos de {title}</translation>
    </message>
    <message>
      <source>This is a proposal, worked out from who did how much so far and who says no to a date. Each person takes a shift.</source>
      <translation>Es una propuesta, calculada según cuánto ha hecho cada cual y quién dice que no a una fecha. Cada persona toma su turno.</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Search everything in this group</source>
      <translation>Buscar todo en este grupo</translation>
    </message>
    <message>
      <source>What can be typed next</source>
      <translation>Qué se puede escribir ahora</translation>
    </message>
  </context>
  <context>
    <name>SearchLine</name>
    <message>
      <source>Clear</source>
      <translation>Borrar</translation>
    </message>
  </context>
  <context>
    <name>SearchPage</name>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%Ln encontrado</numerusform>
        <numerusform>%Ln encontrados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found so far</source>
      <translation>
        <numerusform>%Ln encontrado hasta ahora</numerusform>
        <numerusform>%Ln encontrados hasta ahora</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Buscando…</translation>
    </message>
    <message>
      <source>Nothing fits. Try fewer or shorter words.</source>
      <translation>Nada coincide. Prueba con menos palabras o más cortas.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search everything that you can read here</source>
      <translation>Busca en todo lo que puedes leer aquí</translation>
    </message>
    <message>
      <source>Type a word to look for.</source>
      <translation>Escribe una palabra que buscar.</translation>
    </message>
    <message>
      <source>What is still arriving is found as it arrives.</source>
      <translation>Lo que aún está llegando se encuentra cuando llega.</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Lo encontrado</translation>
    </message>
    <message>
      <source>{piece}: is searched as a word. There are {known}</source>
      <translation>{piece}: se busca como palabra. Existen {known}</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>Nobody may change these now. Decide together who does: make somebody a steward.</source>
      <translation>Nadie puede cambiar esto ahora. Decidid juntos quién lo hace: nombrad a alguien coordinador.</translation>
    </message>
    <message>
      <source>Proposed. It takes effect when enough members have signed it.</source>
      <translation>Propuesto. Vale cuando lo hayan firmado suficientes miembros.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>The name, the purpose and what the group uses are changed by {names}. Ask them.</source>
      <translation>El nombre, el propósito y lo que usa el grupo los cambian {names}. Pídeselo.</translation>
    </message>
    <message>
      <source>The settings are saved.</source>
      <translation>Los ajustes están guardados.</translation>
    </message>
    <message>
      <source>This is in force now.</source>
      <translation>Esto vale desde ahora.</translation>
    </message>
    <message>
      <source>You may change the name, the purpose and what the group uses.</source>
      <translation>Puedes cambiar el nombre, el propósito y lo que usa el grupo.</translation>
    </message>
  </context>
  <context>
    <name>Side</name>
    <message>
      <source>Fold</source>
      <translation>Plegar</translation>
    </message>
    <message>
      <source>Hide this page</source>
      <translation>Ocultar esta página</translation>
    </message>
    <message>
      <source>Pin to the top</source>
      <translation>Fijar arriba</translation>
    </message>
    <message>
      <source>Show {page} again</source>
      <translation>Mostrar {page} de nuevo</translation>
    </message>
    <message>
      <source>Start or join another group…</source>
      <translation>Empezar otro grupo o unirse a él…</translation>
    </message>
    <message>
      <source>Unfold</source>
      <translation>Desplegar</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Soltar</translation>
    </message>
    <message>
      <source>{group}, choose a group</source>
      <translation>{group}, elegir un grupo</translation>
    </message>
  </context>
  <context>
    <name>SideSheet</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>SidebarView</name>
    <message>
      <source>Pages and channels</source>
      <translation>Páginas y canales</translation>
    </message>
  </context>
  <context>
    <name>StartGroup</name>
    <message>
      <source>Any name your neighbours know you by. You can be somebody else in another group.</source>
      <translation>Cualquier nombre por el que te conozcan tus vecinos. En otro grupo puedes llamarte de otra manera.</translation>
    </message>
    <message>
      <source>It starts with the channels {names}. You can change them later.</source>
      <translation>Empieza con los canales {names}. Puedes cambiarlos después.</translation>
    </message>
    <message>
      <source>Linden Street</source>
      <translation>Calle del Tilo</translation>
    </message>
    <message>
      <source>Start a group</source>
      <translation>Empezar un grupo</translation>
    </message>
    <message>
      <source>Start the group</source>
      <translation>Empezar el grupo</translation>
    </message>
    <message>
      <source>Starting the group…</source>
      <translation>Empezando el grupo…</translation>
    </message>
    <message>
      <source>What are you called in it?</source>
      <translation>¿Cómo te llamas en él?</translation>
    </message>
    <message>
      <source>What is the group called?</source>
      <translation>¿Cómo se llama el grupo?</translation>
    </message>
    <message>
      <source>What kind of group is it?</source>
      <translation>¿Qué clase de grupo es?</translation>
    </message>
    <message>
      <source>You will be its first member. Everybody you invite keeps a full copy on their own computer.</source>
      <translation>Serás su primer miembro. Cada persona que invites guarda una copia completa en su propio ordenador.</translation>
    </message>
  </context>
  <context>
    <name>StatusChip</name>
    <message>
      <source>Shows who is here</source>
      <translation>Muestra quién está aquí</translation>
    </message>
  </context>
  <context>
    <name>Surroundings</name>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>Write to {name}</source>
      <translation>Escribir a {name}</translation>
    </message>
  </context>
  <context>
    <name>Switcher</name>
    <message>
      <source>Destinations</source>
      <translation>Destinos</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Ir a</translation>
    </message>
    <message>
      <source>Go to a channel, a person, a page, an action…</source>
      <translation>Ir a un canal, una persona, una página, una acción…</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>Nada se llama así.</translation>
    </message>
  </context>
  <context>
    <name>TagsEditor</name>
    <message>
      <source>Take the tag {tag} off</source>
      <translation>Quitar la etiqueta {tag}</translation>
    </message>
    <message>
      <source>Words with commas between</source>
      <translation>Palabras separadas por comas</translation>
    </message>
    <message>
      <source>{tag} is off</source>
      <translation>{tag} está quitada</translation>
    </message>
  </context>
  <context>
    <name>TakeInSheet</name>
    <message numerus="yes">
      <source>%n date(s) moved or called off</source>
      <translation>
        <numerusform>%Ln fecha cambiada o suspendida</numerusform>
        <numerusform>%Ln fechas cambiadas o suspendidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gathering(s) taken in.</source>
      <translation>
        <numerusform>Se ha incorporado %Ln encuentro.</numerusform>
        <numerusform>Se han incorporado %Ln encuentros.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new gathering(s)</source>
      <translation>
        <numerusform>%Ln encuentro nuevo</numerusform>
        <numerusform>%Ln encuentros nuevos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n that came from a calendar before</source>
      <translation>
        <numerusform>%Ln que ya vino de un calendario</numerusform>
        <numerusform>%Ln que ya vinieron de un calendario</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Nothing changes: all of it was taken in before.</source>
      <translation>Nada cambia: todo se había incorporado ya.</translation>
    </message>
    <message>
      <source>Take a calendar file in</source>
      <translation>Incorporar un archivo de calendario</translation>
    </message>
    <message>
      <source>Take it in</source>
      <translation>Incorporar</translation>
    </message>
    <message numerus="yes">
      <source>Taking in: %n left</source>
      <translation>
        <numerusform>Incorporando: queda %Ln</numerusform>
        <numerusform>Incorporando: quedan %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>What will be left out or changed</source>
      <translation>Lo que se omitirá o cambiará</translation>
    </message>
    <message>
      <source>comes again</source>
      <translation>se repite</translation>
    </message>
    <message>
      <source>{title}: {reason}</source>
      <translation>{title}: {reason}</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… y %Ln más</numerusform>
        <numerusform>… y %Ln más</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ThreadPane</name>
    <message>
      <source>Back to the channel</source>
      <translation>Volver al canal</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>New answers here are counted and told.</source>
      <translation>Las respuestas nuevas de aquí se cuentan y se avisan.</translation>
    </message>
    <message>
      <source>New answers here are not told any more. The thread stays in the channel.</source>
      <translation>Las respuestas nuevas de aquí ya no se avisan. El hilo sigue en el canal.</translation>
    </message>
    <message>
      <source>Stop following</source>
      <translation>Dejar de seguir</translation>
    </message>
    <message>
      <source>Thread in {channel}</source>
      <translation>Hilo en {channel}</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
  </context>
  <context>
    <name>Unlock</name>
    <message>
      <source>All files (*)</source>
      <translation>Todos los ficheros (*)</translation>
    </message>
    <message>
      <source>Choose the key file…</source>
      <translation>Elegir el fichero de clave…</translation>
    </message>
    <message>
      <source>It opens with the key file that was chosen when it was made.</source>
      <translation>Se abre con el fichero de clave que se eligió cuando se hizo.</translation>
    </message>
    <message>
      <source>Key file</source>
      <translation>Fichero de clave</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
      <source>The archive {name} opens with the passphrase that you chose when you first opened it.</source>
      <translation>El archivo {name} se abre con la frase de contraseña que elegiste cuando lo abriste por primera vez.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <source>Unlocking…</source>
      <translation>Desbloqueando…</translation>
    </message>
    <message>
      <source>Welcome back</source>
      <translation>Hola de nuevo</translation>
    </message>
    <message>
      <source>What Folkmoot keeps on this computer is locked.</source>
      <translation>Lo que Folkmoot guarda en este ordenador está bloqueado.</translation>
    </message>
  </context>
  <context>
    <name>UnreadBar</name>
    <message>
      <source>Go to the first one</source>
      <translation>Ir al primero</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Marcar como leído</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>Action</source>
      <translation>Acción</translation>
    </message>
    <message>
      <source>{group} – Folkmoot</source>
      <translation>{group} – Folkmoot</translation>
    </message>
    <message>
      <source>{group}, from an archive – Folkmoot</source>
      <translation>{group}, de un archivo – Folkmoot</translation>
    </message>
  </context>
  <context>
    <name>WindowLock</name>
    <message>
      <source>Choose a passphrase…</source>
      <translation>Elegir una frase de contraseña…</translation>
    </message>
    <message>
      <source>Folkmoot opens with the keyring of this computer. A lock hides everything and stops the exchange with neighbours, but whoever sits here while you are logged in opens it again with one click. With a passphrase, only you do.</source>
      <translation>Folkmoot se abre con el llavero de este ordenador. Un bloqueo lo oculta todo y detiene el intercambio con los vecinos, pero quien se siente aquí mientras tu sesión esté iniciada lo abre de nuevo con un clic. Con una frase de contraseña, solo tú.</translation>
    </message>
    <message>
      <source>Lock anyway</source>
      <translation>Bloquear de todos modos</translation>
    </message>
    <message>
      <source>Lock without a passphrase?</source>
      <translation>¿Bloquear sin frase de contraseña?</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <source>Not locked</source>
      <translation>Sin bloquear</translation>
    </message>
  </context>
  <context>
    <name>WriteSheet</name>
    <message>
      <source>Only the people whom you choose read it. Nobody else learns what is said, or who is in it.</source>
      <translation>Solo lo leen las personas que elijas. Nadie más sabe qué se dice ni quién participa.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Gente</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Escribir</translation>
    </message>
    <message>
      <source>Write to…</source>
      <translation>Escribir a…</translation>
    </message>
  </context>
  <context>
    <name>Writing</name>
    <message>
      <source>A change was not saved and waits as a draft. {why}</source>
      <translation>Un cambio no se ha guardado y espera como borrador. {why}</translation>
    </message>
    <message>
      <source>A message was not sent and waits as a draft. {why}</source>
      <translation>Un mensaje no se ha enviado y espera como borrador. {why}</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los ficheros (*)</translation>
    </message>
    <message>
      <source>Attach files</source>
      <translation>Adjuntar ficheros</translation>
    </message>
    <message>
      <source>Files go with a new message. Save this change first, or leave it.</source>
      <translation>Los ficheros van con un mensaje nuevo. Guarda antes este cambio, o déjalo.</translation>
    </message>
    <message>
      <source>It disappears here and on every computer of the group as soon as that computer hears of it. Nobody can bring it back. Whoever has read it may have copied it, and computers that have it keep it sealed, out of sight.</source>
      <translation>Desaparece aquí y en cada ordenador del grupo en cuanto ese ordenador se entera. Nadie puede recuperarlo. Quien lo haya leído puede haberlo copiado, y los ordenadores que lo tienen lo conservan sellado, fuera de la vista.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open this address in your browser?</source>
      <translation>¿Abrir esta dirección en tu navegador?</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove this message?</source>
      <translation>¿Quitar este mensaje?</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Escribir</translation>
    </message>
    <message>
      <source>Write to this address with your mail program?</source>
      <translation>¿Escribir a esta dirección con tu programa de correo?</translation>
    </message>
    <message>
      <source>{address}

The site can see that somebody on your network opened it.</source>
      <translation>{address}

El sitio puede ver que alguien de tu red la ha abierto.</translation>
    </message>
  </context>
  <context>
    <name>actions</name>
    <message>
      <source>&amp;About Folkmoot</source>
      <translation>&amp;Acerca de Folkmoot</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>A&amp;trás</translation>
    </message>
    <message>
      <source>&amp;Check what is kept here…</source>
      <translation>&amp;Comprobar lo que se guarda aquí…</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Oscuro</translation>
    </message>
    <message>
      <source>&amp;Export an archive…</source>
      <translation>&amp;Exportar un archivo…</translation>
    </message>
    <message>
      <source>&amp;Find here</source>
      <translation>&amp;Buscar aquí</translation>
    </message>
    <message>
      <source>&amp;Go to…</source>
      <translation>&amp;Ir a…</translation>
    </message>
    <message>
      <source>&amp;Group</source>
      <translation>&amp;Grupo</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>&amp;Invite somebody…</source>
      <translation>&amp;Invitar a alguien…</translation>
    </message>
    <message>
      <source>&amp;Keyboard</source>
      <translation>&amp;Teclado</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Claro</translation>
    </message>
    <message>
      <source>&amp;Lists of messages</source>
      <translation>L&amp;istas de mensajes</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>&amp;Bloquear</translation>
    </message>
    <message>
      <source>&amp;Page</source>
      <translation>&amp;Página</translation>
    </message>
    <message>
      <source>&amp;Preferences</source>
      <translation>&amp;Preferencias</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Read on</source>
      <translation>Seguir &amp;leyendo</translation>
    </message>
    <message>
      <source>&amp;Settings of the group</source>
      <translation>A&amp;justes del grupo</translation>
    </message>
    <message>
      <source>&amp;Usual size</source>
      <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;Write</source>
      <translation>&amp;Escribir</translation>
    </message>
    <message>
      <source>Add: {what}</source>
      <translation>Añadir: {what}</translation>
    </message>
    <message>
      <source>Appeal…</source>
      <translation>Recurrir…</translation>
    </message>
    <message>
      <source>Archive channel</source>
      <translation>Archivar el canal</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Como el &amp;sistema</translation>
    </message>
    <message>
      <source>Ask for help</source>
      <translation>Pedir ayuda</translation>
    </message>
    <message>
      <source>Ask in a poll…</source>
      <translation>Preguntar en una encuesta…</translation>
    </message>
    <message>
      <source>Ask without your name…</source>
      <translation>Pedir sin tu nombre…</translation>
    </message>
    <message>
      <source>Attach files…</source>
      <translation>Adjuntar ficheros…</translation>
    </message>
    <message>
      <source>Board to print…</source>
      <translation>Tablón para imprimir…</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendario</translation>
    </message>
    <message>
      <source>Calendar file for other programs…</source>
      <translation>Fichero de calendario para otros programas…</translation>
    </message>
    <message>
      <source>Call a meeting</source>
      <translation>Convocar una reunión</translation>
    </message>
    <message>
      <source>Categories of channels…</source>
      <translation>Categorías de canales…</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Channel above</source>
      <translation>Canal de arriba</translation>
    </message>
    <message>
      <source>Channel below</source>
      <translation>Canal de abajo</translation>
    </message>
    <message>
      <source>Channel with news above</source>
      <translation>Canal con novedades, arriba</translation>
    </message>
    <message>
      <source>Channel with news below</source>
      <translation>Canal con novedades, abajo</translation>
    </message>
    <message>
      <source>Copy a &amp;link to this</source>
      <translation>Copiar un &amp;enlace a esto</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Copiar enlace</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Copiar el texto</translation>
    </message>
    <message>
      <source>Do not hear this person any more</source>
      <translation>Dejar de escuchar a esta persona</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <source>Favourite channel</source>
      <translation>Canal favorito</translation>
    </message>
    <message>
      <source>Files…</source>
      <translation>Ficheros…</translation>
    </message>
    <message>
      <source>Find &amp;everywhere</source>
      <translation>Buscar en &amp;todas partes</translation>
    </message>
    <message>
      <source>First unread message</source>
      <translation>Primer mensaje sin leer</translation>
    </message>
    <message>
      <source>For&amp;ward</source>
      <translation>A&amp;delante</translation>
    </message>
    <message>
      <source>G&amp;o</source>
      <translation>I&amp;r</translation>
    </message>
    <message>
      <source>Gro&amp;ups</source>
      <translation>Gr&amp;upos</translation>
    </message>
    <message>
      <source>Hear this person again</source>
      <translation>Volver a escuchar a esta persona</translation>
    </message>
    <message>
      <source>Hide for everybody…</source>
      <translation>Ocultar para todos…</translation>
    </message>
    <message>
      <source>High &amp;contrast</source>
      <translation>Alto con&amp;traste</translation>
    </message>
    <message>
      <source>Hold a rehearsal</source>
      <translation>Hacer un simulacro</translation>
    </message>
    <message>
      <source>I am on my way</source>
      <translation>Estoy de camino</translation>
    </message>
    <message>
      <source>I am safe</source>
      <translation>Estoy a salvo</translation>
    </message>
    <message>
      <source>I need help</source>
      <translation>Necesito ayuda</translation>
    </message>
    <message>
      <source>In a group</source>
      <translation>En un grupo</translation>
    </message>
    <message>
      <source>Invite to something</source>
      <translation>Invitar a algo</translation>
    </message>
    <message>
      <source>Lar&amp;ger</source>
      <translation>&amp;Más grande</translation>
    </message>
    <message>
      <source>Leave this circle…</source>
      <translation>Salir de este círculo…</translation>
    </message>
    <message>
      <source>Mark all news as read</source>
      <translation>Marcar todas las novedades como leídas</translation>
    </message>
    <message>
      <source>Mark channel as read</source>
      <translation>Marcar el canal como leído</translation>
    </message>
    <message>
      <source>Mark unread from here</source>
      <translation>Marcar como no leído desde aquí</translation>
    </message>
    <message>
      <source>Members of this channel</source>
      <translation>Miembros de este canal</translation>
    </message>
    <message>
      <source>Messages that mention me</source>
      <translation>Mensajes que me mencionan</translation>
    </message>
    <message>
      <source>Mo&amp;deration</source>
      <translation>&amp;Moderación</translation>
    </message>
    <message>
      <source>Move channel down</source>
      <translation>Bajar el canal</translation>
    </message>
    <message>
      <source>Move channel up</source>
      <translation>Subir el canal</translation>
    </message>
    <message>
      <source>Name, purpose and category</source>
      <translation>Nombre, tema y categoría</translation>
    </message>
    <message>
      <source>New channel…</source>
      <translation>Canal nuevo…</translation>
    </message>
    <message>
      <source>New post…</source>
      <translation>Nueva publicación…</translation>
    </message>
    <message>
      <source>Newest message</source>
      <translation>Mensaje más nuevo</translation>
    </message>
    <message>
      <source>Next &amp;misspelt word</source>
      <translation>Siguiente palabra &amp;mal escrita</translation>
    </message>
    <message>
      <source>Nothing here yet</source>
      <translation>Aquí no hay nada todavía</translation>
    </message>
    <message>
      <source>Notifications of this channel</source>
      <translation>Notificaciones de este canal</translation>
    </message>
    <message>
      <source>Offer help</source>
      <translation>Ofrecer ayuda</translation>
    </message>
    <message>
      <source>On the page {page}</source>
      <translation>En la página {page}</translation>
    </message>
    <message>
      <source>Open channel again</source>
      <translation>Abrir de nuevo el canal</translation>
    </message>
    <message>
      <source>Pause the author…</source>
      <translation>Poner en pausa al autor…</translation>
    </message>
    <message>
      <source>People whom I do not hear</source>
      <translation>Personas a quienes no escucho</translation>
    </message>
    <message>
      <source>Phone tree to print…</source>
      <translation>Cadena telefónica para imprimir…</translation>
    </message>
    <message>
      <source>Pin or unpin</source>
      <translation>Fijar o soltar</translation>
    </message>
    <message>
      <source>Pinned messages</source>
      <translation>Mensajes fijados</translation>
    </message>
    <message>
      <source>Posts in place of talk</source>
      <translation>Publicaciones en lugar de charla</translation>
    </message>
    <message>
      <source>React…</source>
      <translation>Reaccionar…</translation>
    </message>
    <message>
      <source>Remind me later…</source>
      <translation>Recordármelo después…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Responder</translation>
    </message>
    <message>
      <source>Reply in thread</source>
      <translation>Responder en un hilo</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Avisar…</translation>
    </message>
    <message>
      <source>Rota…</source>
      <translation>Turnos…</translation>
    </message>
    <message>
      <source>S&amp;maller</source>
      <translation>Más pe&amp;queño</translation>
    </message>
    <message>
      <source>Save as a calendar file…</source>
      <translation>Guardar como fichero de calendario…</translation>
    </message>
    <message>
      <source>Save, or save no longer</source>
      <translation>Guardar o dejar de guardar</translation>
    </message>
    <message>
      <source>Saved messages</source>
      <translation>Mensajes guardados</translation>
    </message>
    <message>
      <source>Search in this channel</source>
      <translation>Buscar en este canal</translation>
    </message>
    <message>
      <source>Send an alert</source>
      <translation>Enviar un aviso</translation>
    </message>
    <message>
      <source>Show to everybody again</source>
      <translation>Volver a mostrar a todos</translation>
    </message>
    <message>
      <source>Slow the channel…</source>
      <translation>Ralentizar el canal…</translation>
    </message>
    <message>
      <source>Start or &amp;join another group…</source>
      <translation>Empezar otro grupo o &amp;unirse a él…</translation>
    </message>
    <message>
      <source>Take a calendar file in…</source>
      <translation>Incorporar un archivo de calendario…</translation>
    </message>
    <message>
      <source>The groups, in their order</source>
      <translation>Los grupos, en su orden</translation>
    </message>
    <message>
      <source>The pages, in the order of the sidebar</source>
      <translation>Las páginas, en el orden de la barra lateral</translation>
    </message>
    <message>
      <source>This &amp;channel</source>
      <translation>Este &amp;canal</translation>
    </message>
    <message>
      <source>Threads that I follow</source>
      <translation>Hilos que sigo</translation>
    </message>
    <message>
      <source>Vote for it, or take the vote back</source>
      <translation>Votar por ella o retirar el voto</translation>
    </message>
    <message>
      <source>Vote, or see who voted…</source>
      <translation>Votar o ver quién ha votado…</translation>
    </message>
    <message>
      <source>What moderators did</source>
      <translation>Lo que hicieron los moderadores</translation>
    </message>
    <message>
      <source>What was changed…</source>
      <translation>Qué se ha cambiado…</translation>
    </message>
    <message>
      <source>Write to…</source>
      <translation>Escribir a…</translation>
    </message>
    <message>
      <source>in the list of messages</source>
      <translation>en la lista de mensajes</translation>
    </message>
  </context>
  <context>
    <name>aid</name>
    <message numerus="yes">
      <source>%n day(s) ahead are free.</source>
      <translation>
        <numerusform>%Ln día que viene está libre.</numerusform>
        <numerusform>%Ln días que vienen están libres.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more needed</source>
      <translation>
        <numerusform>falta %Ln</numerusform>
        <numerusform>faltan %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n day(s) ahead are taken.</source>
      <translation>
        <numerusform>El %Ln día que viene está cubierto.</numerusform>
        <numerusform>Los %Ln días que vienen están cubiertos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer on the help board</source>
      <translation>Responde en el tablón de ayuda</translation>
    </message>
    <message>
      <source>Ask without your name</source>
      <translation>Pedir sin tu nombre</translation>
    </message>
    <message>
      <source>Board to print</source>
      <translation>Tablón para imprimir</translation>
    </message>
    <message>
      <source>By {day}</source>
      <translation>Hasta: {day}</translation>
    </message>
    <message>
      <source>Give {day} back</source>
      <translation>Devolver: {day}</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>Entregarlo</translation>
    </message>
    <message>
      <source>Hand it to others</source>
      <translation>Dárselo a otras personas</translation>
    </message>
    <message>
      <source>Help board of {group}</source>
      <translation>Tablón de ayuda de {group}</translation>
    </message>
    <message>
      <source>Hidden from everybody else: your name, your words and how to reach you. Not hidden: the people below know who you are. Whoever carries your sealed message for the group sees that you have written something private, and when. What is posted may give you away by itself: a rare wish, a place, a time soon after.</source>
      <translation>Oculto para todos los demás: tu nombre, tus palabras y cómo contactar contigo. No oculto: las personas de abajo saben quién eres. Quien transporta tu mensaje sellado para el grupo ve que has escrito algo privado, y cuándo. Lo que se publica puede delatarte por sí mismo: un deseo poco común, un lugar, un momento poco después.</translation>
    </message>
    <message>
      <source>I take {day}</source>
      <translation>Me encargo: {day}</translation>
    </message>
    <message>
      <source>Its last day is over.</source>
      <translation>Su último día ya pasó.</translation>
    </message>
    <message>
      <source>Nobody else is in the group yet. Invite somebody first.</source>
      <translation>Todavía no hay nadie más en el grupo. Invita primero a alguien.</translation>
    </message>
    <message>
      <source>Nothing is open that everybody reads. Put something up first.</source>
      <translation>No hay nada abierto que todos lean. Publica algo primero.</translation>
    </message>
    <message numerus="yes">
      <source>On %n day(s) ahead somebody is lacking.</source>
      <translation>
        <numerusform>En %Ln día que viene falta alguien.</numerusform>
        <numerusform>En %Ln días que vienen falta alguien.</numerusform>
      </translation>
    </message>
    <message>
      <source>Only the people below and you read it, in a private circle. It stands with the ask, and you can change it or take it back; who has read it has read it.</source>
      <translation>Solo lo leen las personas de abajo y tú, en un círculo privado. Está junto a la petición y puedes cambiarlo o retirarlo; quien lo ha leído, leído lo tiene.</translation>
    </message>
    <message>
      <source>The next one: {day}.</source>
      <translation>El próximo: {day}.</translation>
    </message>
    <message>
      <source>Week of {day}</source>
      <translation>Semana del {day}</translation>
    </message>
    <message>
      <source>You write to the people below in a private circle. One of them posts it on the board in their own name and in their own words, for somebody who is not named.</source>
      <translation>Escribes a las personas de abajo en un círculo privado. Una de ellas lo publica en el tablón con su propio nombre y sus propias palabras, para alguien a quien no se nombra.</translation>
    </message>
    <message>
      <source>Your words go to the people below, in a private circle of theirs and yours. One of them posts them on the board without your name.</source>
      <translation>Tus palabras van a las personas de abajo, en un círculo privado con ellas. Una de ellas las publica en el tablón sin tu nombre.</translation>
    </message>
    <message>
      <source>fits your offer: {title}</source>
      <translation>encaja con tu oferta: {title}</translation>
    </message>
    <message>
      <source>fits your skill: {skill}</source>
      <translation>encaja con lo que sabes: {skill}</translation>
    </message>
    <message>
      <source>good at: {skill}</source>
      <translation>sabe de: {skill}</translation>
    </message>
    <message numerus="yes">
      <source>has helped %n time(s) in 30 days, so comes later</source>
      <translation>
        <numerusform>ha ayudado %Ln vez en 30 días, por eso va después</numerusform>
        <numerusform>ha ayudado %Ln veces en 30 días, por eso va después</numerusform>
      </translation>
    </message>
    <message>
      <source>in reserve: {names}</source>
      <translation>en reserva: {names}</translation>
    </message>
    <message>
      <source>in the same place: {place}</source>
      <translation>en el mismo lugar: {place}</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>nadie todavía</translation>
    </message>
    <message>
      <source>offers: {title}</source>
      <translation>ofrece: {title}</translation>
    </message>
    <message>
      <source>on that day: {day}</source>
      <translation>ese día: {day}</translation>
    </message>
    <message>
      <source>one too many: say who does it</source>
      <translation>sobra gente: di quién lo hace</translation>
    </message>
    <message>
      <source>one too many: say who gets it</source>
      <translation>sobra una persona: di para quién es</translation>
    </message>
    <message>
      <source>speaks {language}</source>
      <translation>habla {language}</translation>
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
      <translation>Que lo haga {name}</translation>
    </message>
    <message>
      <source>{rule}, from {day}</source>
      <translation>{rule}, desde: {day}</translation>
    </message>
  </context>
  <context>
    <name>alerts</name>
    <message>
      <source>Answer and time</source>
      <translation>Respuesta y hora</translation>
    </message>
    <message>
      <source>As it was on {moment}: some may have opened it meanwhile.</source>
      <translation>Situación: {moment}. Puede que alguien la haya abierto desde entonces.</translation>
    </message>
    <message>
      <source>Caller</source>
      <translation>Quien llama</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Llama a</translation>
    </message>
    <message>
      <source>How to reach them</source>
      <translation>Cómo localizarlos</translation>
    </message>
    <message>
      <source>Nothing is known: knock at the door</source>
      <translation>No se sabe nada: llama a la puerta</translation>
    </message>
    <message>
      <source>Phone tree: {title}</source>
      <translation>Cadena telefónica: {title}</translation>
    </message>
    <message>
      <source>Until {moment}. Note what you hear, and tell it to whoever keeps the list.</source>
      <translation>Hasta {moment}. Anota lo que oigas y díselo a quien lleva la lista.</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>Who calls whom</source>
      <translation>Quién llama a quién</translation>
    </message>
  </context>
  <context>
    <name>asides</name>
    <message>
      <source>Changes that do not count, for example because their author was removed before anybody had seen them. They stay on this computer and are shown nowhere else.</source>
      <translation>Cambios que no cuentan, por ejemplo porque se excluyó a quien los hizo antes de que nadie los viera. Se quedan en este ordenador y no se muestran en ningún otro lugar.</translation>
    </message>
    <message>
      <source>Nothing is put aside in this group. In another group of this computer there may be something.</source>
      <translation>En este grupo no hay nada apartado. Quizá haya algo en otro grupo de este ordenador.</translation>
    </message>
    <message>
      <source>Only the newest are shown here; there are {count} in all.</source>
      <translation>Aquí solo se muestran los más recientes; en total hay {count}.</translation>
    </message>
    <message>
      <source>Those who may suspend somebody can read here what others wrote.</source>
      <translation>Quienes pueden suspender a alguien pueden leer aquí lo que escribieron otros.</translation>
    </message>
    <message>
      <source>What is put aside</source>
      <translation>Lo que queda apartado</translation>
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
        <numerusform>%Ln entrada</numerusform>
        <numerusform>%Ln entradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%Ln más</numerusform>
        <numerusform>%Ln más</numerusform>
      </translation>
    </message>
    <message>
      <source>{day}, today</source>
      <translation>{day}, hoy</translation>
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
      <translation>Archivados ({count})</translation>
    </message>
    <message>
      <source>Direct messages</source>
      <translation>Mensajes directos</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>Favoritos</translation>
    </message>
    <message>
      <source>Only this private circle reads it</source>
      <translation>Solo lo lee este círculo privado</translation>
    </message>
    <message>
      <source>Other channels</source>
      <translation>Otros canales</translation>
    </message>
    <message>
      <source>Write to…</source>
      <translation>Escribir a…</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>plegado</translation>
    </message>
    <message>
      <source>in the circle {name}</source>
      <translation>en el círculo {name}</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>desplegado</translation>
    </message>
  </context>
  <context>
    <name>charts</name>
    <message>
      <source>Nothing is known yet.</source>
      <translation>Todavía no se sabe nada.</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>no se sabe</translation>
    </message>
    <message>
      <source>{name}: first {first} ({start}), last {last} ({end}); most {most} ({high}), least {least} ({low}).</source>
      <translation>{name}: primero {first} ({start}), último {last} ({end}); lo más {most} ({high}), lo menos {least} ({low}).</translation>
    </message>
    <message>
      <source>{name}: nothing is known yet.</source>
      <translation>{name}: todavía no se sabe nada.</translation>
    </message>
  </context>
  <context>
    <name>clashes</name>
    <message>
      <source>Whose turn it is: {who}, until {when}.</source>
      <translation>A quién le toca: {who}, hasta {when}.</translation>
    </message>
    <message>
      <source>Whose turn it is: {who}.</source>
      <translation>A quién le toca: {who}.</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>The link is copied. It works for members of this group.</source>
      <translation>El enlace está copiado. Sirve a los miembros de este grupo.</translation>
    </message>
  </context>
  <context>
    <name>company</name>
    <message numerus="yes">
      <source>%n change(s) not shown: from before you were in, or still on the way. What is written in a new channel shows.</source>
      <translation>
        <numerusform>No se muestra %Ln cambio: es de antes de que entraras o aún está en camino. Lo que se escriba en un canal nuevo se ve.</numerusform>
        <numerusform>No se muestran %Ln cambios: son de antes de que entraras o aún están en camino. Lo que se escriba en un canal nuevo se ve.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other(s)</source>
      <translation>
        <numerusform>%Ln más</numerusform>
        <numerusform>otros %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Only you read this: nobody else is in the circle.</source>
      <translation>Solo tú lees esto: no hay nadie más en el círculo.</translation>
    </message>
    <message>
      <source>Only {people} and you read this.</source>
      <translation>Solo {people} y tú leéis esto.</translation>
    </message>
    <message>
      <source>What is written now stays closed to {people}: suspended, or without a computer.</source>
      <translation>Lo que se escriba ahora queda cerrado para {people}: con la participación suspendida o sin ordenador.</translation>
    </message>
    <message>
      <source>You have left this circle. {people} may go on there.</source>
      <translation>Has salido de este círculo. {people} pueden seguir allí.</translation>
    </message>
    <message>
      <source>You have left this circle: what you had can be read, nothing more comes.</source>
      <translation>Has salido de este círculo: lo que tenías se puede leer, no llegará nada más.</translation>
    </message>
  </context>
  <context>
    <name>conversations</name>
    <message>
      <source> (edited)</source>
      <translation> (cambiado)</translation>
    </message>
    <message numerus="yes">
      <source> and %n more</source>
      <translation>
        <numerusform> y %Ln más</numerusform>
        <numerusform> y %Ln más</numerusform>
      </translation>
    </message>
    <message>
      <source> and one more</source>
      <translation> y una más</translation>
    </message>
    <message numerus="yes">
      <source>%n answers, last {when}</source>
      <translation>
        <numerusform>%Ln respuesta, la última {when}</numerusform>
        <numerusform>%Ln respuestas, la última {when}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n characters too many</source>
      <translation>
        <numerusform>Sobra %Ln carácter</numerusform>
        <numerusform>Sobran %Ln caracteres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages</source>
      <translation>
        <numerusform>%Ln mensaje</numerusform>
        <numerusform>%Ln mensajes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more channels</source>
      <translation>
        <numerusform>%Ln canal más</numerusform>
        <numerusform>%Ln canales más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%Ln nueva</numerusform>
        <numerusform>%Ln nuevas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new messages</source>
      <translation>
        <numerusform>%Ln mensaje nuevo</numerusform>
        <numerusform>%Ln mensajes nuevos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people have voted.</source>
      <translation>
        <numerusform>Ha votado una persona.</numerusform>
        <numerusform>Han votado %Ln personas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reactions</source>
      <translation>
        <numerusform>%Ln reacción</numerusform>
        <numerusform>%Ln reacciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n votes</source>
      <translation>
        <numerusform>%Ln voto</numerusform>
        <numerusform>%Ln votos</numerusform>
      </translation>
    </message>
    <message>
      <source>99+ new</source>
      <translation>99+ nuevas</translation>
    </message>
    <message>
      <source>99+ new messages</source>
      <translation>Más de 99 mensajes nuevos</translation>
    </message>
    <message>
      <source>A message of somebody whom you do not hear</source>
      <translation>Un mensaje de alguien a quien no escuchas</translation>
    </message>
    <message>
      <source>A message of {whom}</source>
      <translation>Un mensaje de {whom}</translation>
    </message>
    <message>
      <source>A message of {whom}: {text}</source>
      <translation>Un mensaje de {whom}: {text}</translation>
    </message>
    <message>
      <source>A message that is not here yet</source>
      <translation>Un mensaje que todavía no está aquí</translation>
    </message>
    <message>
      <source>A moderator hid this message</source>
      <translation>Un moderador ocultó este mensaje</translation>
    </message>
    <message>
      <source>A poll shows what people would like, and binds nobody. Everybody here sees who votes for what.</source>
      <translation>Una encuesta muestra lo que la gente quiere y no obliga a nadie. Aquí todos ven quién vota qué.</translation>
    </message>
    <message>
      <source>Add answer</source>
      <translation>Añadir respuesta</translation>
    </message>
    <message>
      <source>Another answer</source>
      <translation>Otra respuesta</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <source>Answer a message in its own thread (T in the list of messages). Threads that you began, answered or follow are listed here, those with news first.</source>
      <translation>Responde a un mensaje en su propio hilo (T en la lista de mensajes). Aquí están los hilos que empezaste, respondiste o sigues; primero los que tienen novedades.</translation>
    </message>
    <message>
      <source>Answer the appeal</source>
      <translation>Responder al recurso</translation>
    </message>
    <message>
      <source>Answer the appeal…</source>
      <translation>Responder al recurso…</translation>
    </message>
    <message>
      <source>Answer the report</source>
      <translation>Responder al aviso</translation>
    </message>
    <message>
      <source>Answer…</source>
      <translation>Responder…</translation>
    </message>
    <message>
      <source>Appeal</source>
      <translation>Recurrir</translation>
    </message>
    <message>
      <source>Appeal of {name}</source>
      <translation>Recurso de {name}</translation>
    </message>
    <message>
      <source>Appeal, waits for an answer: {text}</source>
      <translation>Recurso, a la espera de respuesta: {text}</translation>
    </message>
    <message>
      <source>Appeal…</source>
      <translation>Recurrir…</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>Preguntar</translation>
    </message>
    <message>
      <source>Ask everybody</source>
      <translation>Preguntar a todos</translation>
    </message>
    <message>
      <source>Between two messages of one person so much time has to pass. Moderators wait as everybody does.</source>
      <translation>Entre dos mensajes de una persona tiene que pasar ese tiempo. Los moderadores esperan como todos.</translation>
    </message>
    <message>
      <source>Choose an emoji</source>
      <translation>Elige un emoji</translation>
    </message>
    <message>
      <source>Choose what was named here before, or say it in a sentence.</source>
      <translation>Elige lo que ya se nombró aquí, o dilo en una frase.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close the poll</source>
      <translation>Cerrar la encuesta</translation>
    </message>
    <message>
      <source>Close the poll?</source>
      <translation>¿Cerrar la encuesta?</translation>
    </message>
    <message>
      <source>Close the poll…</source>
      <translation>Cerrar la encuesta…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>End it</source>
      <translation>Terminarlo</translation>
    </message>
    <message>
      <source>End what was done</source>
      <translation>Terminar lo que se hizo</translation>
    </message>
    <message>
      <source>Ended by {name}</source>
      <translation>Terminado por {name}</translation>
    </message>
    <message>
      <source>Everybody reads it. Name what the group agreed on.</source>
      <translation>Todos lo leen. Nombra lo que el grupo acordó.</translation>
    </message>
    <message>
      <source>Everybody sees that you hid it, and why. {name} still sees the words and can appeal; it can be shown again.</source>
      <translation>Todos ven que lo ocultaste y por qué. {name} sigue viendo las palabras y puede recurrir; se puede volver a mostrar.</translation>
    </message>
    <message>
      <source>Everybody sees the message again.</source>
      <translation>Todos vuelven a ver el mensaje.</translation>
    </message>
    <message>
      <source>Everybody writes as fast as they like again.</source>
      <translation>Todos escriben otra vez tan rápido como quieran.</translation>
    </message>
    <message>
      <source>For a day</source>
      <translation>Durante un día</translation>
    </message>
    <message>
      <source>For a week</source>
      <translation>Durante una semana</translation>
    </message>
    <message>
      <source>For an hour</source>
      <translation>Durante una hora</translation>
    </message>
    <message>
      <source>For four weeks</source>
      <translation>Durante cuatro semanas</translation>
    </message>
    <message>
      <source>For six hours</source>
      <translation>Durante seis horas</translation>
    </message>
    <message>
      <source>For three days</source>
      <translation>Durante tres días</translation>
    </message>
    <message>
      <source>Go to the channel</source>
      <translation>Ir al canal</translation>
    </message>
    <message>
      <source>Go to the message</source>
      <translation>Ir al mensaje</translation>
    </message>
    <message>
      <source>Hear this person again</source>
      <translation>Volver a escuchar a esta persona</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <source>Hide the message…</source>
      <translation>Ocultar el mensaje…</translation>
    </message>
    <message>
      <source>Hide this message</source>
      <translation>Ocultar este mensaje</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Cuánto tiempo</translation>
    </message>
    <message>
      <source>If a message goes against what the group has agreed on, report it to the moderators or to a mediator (Shift+R in the list of messages). Whoever wrote it does not learn of that. What comes of it stands here.</source>
      <translation>Si un mensaje va contra lo que el grupo ha acordado, avisa a los moderadores o a una persona mediadora (Mayús+R en la lista de mensajes). Quien lo escribió no se entera. Lo que resulte aparece aquí.</translation>
    </message>
    <message>
      <source>If you would rather not hear somebody, press I at a message of theirs, or choose that on their card under People. Their messages are folded and do not count. Nobody learns of it, and here you hear them again.</source>
      <translation>Si prefieres no escuchar a alguien, pulsa I en un mensaje suyo o elígelo en su tarjeta, en «Gente». Sus mensajes quedan plegados y no cuentan. Nadie se entera, y aquí vuelves a escuchar a esa persona.</translation>
    </message>
    <message>
      <source>In all channels</source>
      <translation>En todos los canales</translation>
    </message>
    <message>
      <source>In force</source>
      <translation>En vigor</translation>
    </message>
    <message>
      <source>In reply to a message that is not here yet</source>
      <translation>En respuesta a un mensaje que todavía no está aquí</translation>
    </message>
    <message>
      <source>In reply to {name}: {text}</source>
      <translation>En respuesta a {name}: {text}</translation>
    </message>
    <message>
      <source>In {channel}</source>
      <translation>En {channel}</translation>
    </message>
    <message>
      <source>It closes</source>
      <translation>Se cierra</translation>
    </message>
    <message>
      <source>It closes: {when}.</source>
      <translation>Se cierra: {when}.</translation>
    </message>
    <message>
      <source>It is over</source>
      <translation>Ya ha pasado</translation>
    </message>
    <message>
      <source>It is proposed that it allows this, and you have signed</source>
      <translation>Está propuesto que lo permita, y has firmado</translation>
    </message>
    <message>
      <source>It is proposed that it allows this. Return or G: sign that</source>
      <translation>Está propuesto que lo permita. Intro o G: firmar</translation>
    </message>
    <message>
      <source>It stays</source>
      <translation>Se mantiene</translation>
    </message>
    <message>
      <source>Its time is over. The votes are being counted.</source>
      <translation>Su plazo ha terminado. Se están contando los votos.</translation>
    </message>
    <message>
      <source>Leave it empty if you want to close it yourself.</source>
      <translation>Déjalo vacío si quieres cerrarla tú.</translation>
    </message>
    <message>
      <source>Let this role moderate</source>
      <translation>Dejar que este rol modere</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Buscando…</translation>
    </message>
    <message>
      <source>Mentions</source>
      <translation>Menciones</translation>
    </message>
    <message>
      <source>Message removed</source>
      <translation>Mensaje quitado</translation>
    </message>
    <message>
      <source>Messages with your name after an @ gather here, and those to a role that you hold or to everybody.</source>
      <translation>Aquí se reúnen los mensajes con tu nombre tras una @, y los dirigidos a un rol que tienes o a todo el mundo.</translation>
    </message>
    <message>
      <source>Moderators have done nothing so far</source>
      <translation>Los moderadores no han hecho nada hasta ahora</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <source>New messages from here.</source>
      <translation>Mensajes nuevos desde aquí.</translation>
    </message>
    <message>
      <source>New messages in {channels}</source>
      <translation>Mensajes nuevos en {channels}</translation>
    </message>
    <message>
      <source>New poll</source>
      <translation>Nueva encuesta</translation>
    </message>
    <message>
      <source>No emoji is called that.</source>
      <translation>Ningún emoji se llama así.</translation>
    </message>
    <message>
      <source>No message fits. Try fewer or shorter words.</source>
      <translation>Ningún mensaje coincide. Prueba con menos palabras o más cortas.</translation>
    </message>
    <message>
      <source>No text</source>
      <translation>Sin texto</translation>
    </message>
    <message>
      <source>No threads yet</source>
      <translation>Aún no hay hilos</translation>
    </message>
    <message>
      <source>No votes</source>
      <translation>Ningún voto</translation>
    </message>
    <message>
      <source>Nobody has mentioned you yet</source>
      <translation>Nadie te ha mencionado todavía</translation>
    </message>
    <message>
      <source>Nobody has voted yet.</source>
      <translation>Todavía no ha votado nadie.</translation>
    </message>
    <message>
      <source>Not counted, because it came after the poll was closed: the vote of {names}.</source>
      <translation>No cuenta, porque llegó después del cierre de la encuesta: el voto de {names}.</translation>
    </message>
    <message>
      <source>Not read yet</source>
      <translation>Sin leer</translation>
    </message>
    <message>
      <source>Nothing is done</source>
      <translation>No se hace nada</translation>
    </message>
    <message>
      <source>Nothing is pinned here</source>
      <translation>Aquí no hay nada fijado</translation>
    </message>
    <message>
      <source>Nothing is reported</source>
      <translation>No hay avisos</translation>
    </message>
    <message>
      <source>Nothing is saved yet</source>
      <translation>Aún no hay nada guardado</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>En este ordenador</translation>
    </message>
    <message>
      <source>One answer, {when}</source>
      <translation>Una respuesta, {when}</translation>
    </message>
    <message>
      <source>One character too many</source>
      <translation>Sobra un carácter</translation>
    </message>
    <message>
      <source>One may choose several answers</source>
      <translation>Se pueden elegir varias respuestas</translation>
    </message>
    <message>
      <source>One message</source>
      <translation>Un mensaje</translation>
    </message>
    <message>
      <source>One new message</source>
      <translation>Un mensaje nuevo</translation>
    </message>
    <message>
      <source>One on each line, {least} to {most} of them.</source>
      <translation>Una en cada línea, de {least} a {most} en total.</translation>
    </message>
    <message>
      <source>One person has voted.</source>
      <translation>Ha votado una persona.</translation>
    </message>
    <message>
      <source>One person, as a mediator</source>
      <translation>Una persona que medie</translation>
    </message>
    <message>
      <source>One vote</source>
      <translation>Un voto</translation>
    </message>
    <message>
      <source>Only me</source>
      <translation>Solo yo</translation>
    </message>
    <message>
      <source>Others may add answers</source>
      <translation>Otros pueden añadir respuestas</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>Ritmo</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Poner en pausa</translation>
    </message>
    <message>
      <source>Pause the author…</source>
      <translation>Poner en pausa al autor…</translation>
    </message>
    <message>
      <source>Pause {name}</source>
      <translation>Poner en pausa a {name}</translation>
    </message>
    <message>
      <source>People whom you do not hear</source>
      <translation>Personas a quienes no escuchas</translation>
    </message>
    <message>
      <source>Pin for everybody</source>
      <translation>Fijar para todos</translation>
    </message>
    <message>
      <source>Pin what everybody should find again, in the menu of a message or with P: a date, a code, a list.</source>
      <translation>Fija lo que todos deban volver a encontrar, en el menú de un mensaje o con P: una fecha, un código, una lista.</translation>
    </message>
    <message>
      <source>Pinned by {name}, {when}</source>
      <translation>Fijado por {name}, {when}</translation>
    </message>
    <message>
      <source>Pinned messages</source>
      <translation>Mensajes fijados</translation>
    </message>
    <message>
      <source>Poll closed by {name}.</source>
      <translation>Encuesta cerrada por {name}.</translation>
    </message>
    <message>
      <source>Poll closed: its time was over.</source>
      <translation>Encuesta cerrada: terminó su plazo.</translation>
    </message>
    <message>
      <source>Poll: choose one answer or several.</source>
      <translation>Encuesta: elige una respuesta o varias.</translation>
    </message>
    <message>
      <source>Poll: choose one answer.</source>
      <translation>Encuesta: elige una respuesta.</translation>
    </message>
    <message>
      <source>Proposed. It takes effect when enough members have signed it.</source>
      <translation>Propuesto. Vale cuando lo hayan firmado suficientes miembros.</translation>
    </message>
    <message numerus="yes">
      <source>Reached %n devices</source>
      <translation>
        <numerusform>Ha llegado a %Ln dispositivo</numerusform>
        <numerusform>Ha llegado a %Ln dispositivos</numerusform>
      </translation>
    </message>
    <message>
      <source>Reached one device</source>
      <translation>Ha llegado a un dispositivo</translation>
    </message>
    <message>
      <source>Reactions</source>
      <translation>Reacciones</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Remind me…</source>
      <translation>Recordármelo…</translation>
    </message>
    <message>
      <source>Reminder: {when}</source>
      <translation>Recordatorio: {when}</translation>
    </message>
    <message>
      <source>Removed by {name}.</source>
      <translation>Quitado por {name}.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Avisar</translation>
    </message>
    <message>
      <source>Report this message</source>
      <translation>Avisar de este mensaje</translation>
    </message>
    <message>
      <source>Reported by</source>
      <translation>Avisado por</translation>
    </message>
    <message>
      <source>Reported. The answer will be under Reports.</source>
      <translation>Aviso enviado. La respuesta estará en «Avisos».</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <source>Return or G: propose that it allows this</source>
      <translation>Intro o G: proponer que lo permita</translation>
    </message>
    <message>
      <source>Return or H: hear again</source>
      <translation>Intro o H: volver a escuchar</translation>
    </message>
    <message>
      <source>Save a message for yourself, or let yourself be reminded of it, in its menu or with S and L. Only your own devices know of it.</source>
      <translation>Guarda un mensaje para ti, o haz que se te recuerde, en su menú o con S y L. Solo tus propios dispositivos lo saben.</translation>
    </message>
    <message>
      <source>Save for myself</source>
      <translation>Guardar para mí</translation>
    </message>
    <message>
      <source>Save no longer</source>
      <translation>Dejar de guardar</translation>
    </message>
    <message>
      <source>Saved messages</source>
      <translation>Mensajes guardados</translation>
    </message>
    <message>
      <source>Say it in a sentence: what has the group agreed on?</source>
      <translation>Dilo en una frase: ¿qué ha acordado el grupo?</translation>
    </message>
    <message>
      <source>Say what was wrong. Another moderator than the one who acted answers, if there is another. Everybody who reads the conversation can read the appeal.</source>
      <translation>Di qué estuvo mal. Responde otro moderador que el que actuó, si lo hay. Todos los que leen la conversación pueden leer el recurso.</translation>
    </message>
    <message>
      <source>Search emoji</source>
      <translation>Buscar emoji</translation>
    </message>
    <message>
      <source>Send the words of the message along: they cannot read this conversation</source>
      <translation>Enviar también las palabras del mensaje: no pueden leer esta conversación</translation>
    </message>
    <message>
      <source>Several people are typing…</source>
      <translation>Varias personas están escribiendo…</translation>
    </message>
    <message>
      <source>Show all of it</source>
      <translation>Mostrarlo entero</translation>
    </message>
    <message>
      <source>Slow it</source>
      <translation>Ralentizar</translation>
    </message>
    <message>
      <source>Slow {channel}</source>
      <translation>Ralentizar {channel}</translation>
    </message>
    <message>
      <source>Slowed: {pace}</source>
      <translation>Ralentizado: {pace}</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Alguien</translation>
    </message>
    <message>
      <source>Somebody whom both of you trust. Whoever you choose reads it, and nobody else.</source>
      <translation>Alguien en quien confiáis ambos. Solo lo lee la persona que elijas.</translation>
    </message>
    <message>
      <source>Something was done</source>
      <translation>Se hizo algo</translation>
    </message>
    <message>
      <source>Take my vote back</source>
      <translation>Retirar mi voto</translation>
    </message>
    <message>
      <source>Take the report back</source>
      <translation>Retirar el aviso</translation>
    </message>
    <message>
      <source>Take the vote back</source>
      <translation>Retirar el voto</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Retirado</translation>
    </message>
    <message>
      <source>That conversation is private: you read of it only what goes along with the report.</source>
      <translation>Esa conversación es privada: solo lees de ella lo que acompaña al aviso.</translation>
    </message>
    <message>
      <source>The appeal is answered.</source>
      <translation>El recurso está respondido.</translation>
    </message>
    <message>
      <source>The channel is slowed.</source>
      <translation>El canal está ralentizado.</translation>
    </message>
    <message>
      <source>The mediator</source>
      <translation>La persona mediadora</translation>
    </message>
    <message>
      <source>The message is hidden.</source>
      <translation>El mensaje está oculto.</translation>
    </message>
    <message>
      <source>The moderators</source>
      <translation>A los moderadores</translation>
    </message>
    <message>
      <source>The pause has ended.</source>
      <translation>La pausa ha terminado.</translation>
    </message>
    <message>
      <source>The report is answered.</source>
      <translation>El aviso tiene respuesta.</translation>
    </message>
    <message>
      <source>The votes that have reached this computer are the result, and it stays. Votes that arrive later are shown, and not counted.</source>
      <translation>Los votos que han llegado a este ordenador son el resultado, y no cambia. Los que lleguen después se muestran y no cuentan.</translation>
    </message>
    <message>
      <source>This group was opened from an archive, to read. Join it to take part.</source>
      <translation>Este grupo se abrió de un archivo, para leer. Únete a él para participar.</translation>
    </message>
    <message>
      <source>This is in force now.</source>
      <translation>Esto vale desde ahora.</translation>
    </message>
    <message>
      <source>This message was removed</source>
      <translation>Este mensaje fue quitado</translation>
    </message>
    <message>
      <source>Those who vote can change that</source>
      <translation>Quienes votan pueden cambiarlo</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Hilos</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation>A quién</translation>
    </message>
    <message>
      <source>Type a word to look for.</source>
      <translation>Escribe una palabra que buscar.</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Soltar</translation>
    </message>
    <message>
      <source>Until it closes, it waits on Home of those who have not voted.</source>
      <translation>Hasta que se cierre, espera en el inicio de quienes no han votado.</translation>
    </message>
    <message>
      <source>Until then these moderate: {people}.</source>
      <translation>Hasta entonces moderan: {people}.</translation>
    </message>
    <message>
      <source>Until then {name} reads everything and writes nothing. Everybody sees who did it and why; {name} can appeal.</source>
      <translation>Hasta entonces {name} lo lee todo y no escribe nada. Todos ven quién lo hizo y por qué; {name} puede recurrir.</translation>
    </message>
    <message>
      <source>Vote</source>
      <translation>Votar</translation>
    </message>
    <message>
      <source>Vote for it</source>
      <translation>Votar a favor</translation>
    </message>
    <message>
      <source>Waits for an answer</source>
      <translation>Espera respuesta</translation>
    </message>
    <message>
      <source>What came of the appeal</source>
      <translation>En qué quedó el recurso</translation>
    </message>
    <message>
      <source>What else they should know (optional)</source>
      <translation>Qué más conviene que sepan (opcional)</translation>
    </message>
    <message>
      <source>What it goes against</source>
      <translation>Contra qué va</translation>
    </message>
    <message>
      <source>What moderators did</source>
      <translation>Lo que hicieron los moderadores</translation>
    </message>
    <message>
      <source>What was wrong</source>
      <translation>Qué estuvo mal</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <source>Who hides a message, slows a channel or pauses somebody stands here, with the reason and what came of it. Whom it concerns can appeal.</source>
      <translation>Quien oculta un mensaje, ralentiza un canal o pone en pausa a alguien aparece aquí, con el motivo y lo que resultó. La persona afectada puede recurrir.</translation>
    </message>
    <message>
      <source>Whoever holds this role cannot moderate conversations yet: it is older than that</source>
      <translation>Quien tiene este rol aún no puede moderar conversaciones: es anterior a eso</translation>
    </message>
    <message>
      <source>Whoever reported it reads your answer, and everybody who got the report. Say what you did, or why nothing is done.</source>
      <translation>Tu respuesta la leen quien avisó y todas las personas que recibieron el aviso. Di qué hiciste, o por qué no se hace nada.</translation>
    </message>
    <message>
      <source>Write to who reported it</source>
      <translation>Escribir a quien avisó</translation>
    </message>
    <message>
      <source>You do not hear this person. Nobody else knows.</source>
      <translation>No escuchas a esta persona. Nadie más lo sabe.</translation>
    </message>
    <message>
      <source>You do not hear {name} any more. {name} does not learn of it.</source>
      <translation>Ya no escuchas a {name}. {name} no se entera.</translation>
    </message>
    <message>
      <source>You have appealed already. What came of it stands under What moderators did.</source>
      <translation>Ya has recurrido. El resultado está en «Lo que hicieron los moderadores».</translation>
    </message>
    <message>
      <source>You hear everybody</source>
      <translation>Escuchas a todo el mundo</translation>
    </message>
    <message>
      <source>You hear {name} again.</source>
      <translation>Vuelves a escuchar a {name}.</translation>
    </message>
    <message>
      <source>You wanted to come back to this: {when}</source>
      <translation>Querías volver sobre esto: {when}</translation>
    </message>
    <message>
      <source>Your appeal waits for a moderator.</source>
      <translation>Tu recurso espera a un moderador.</translation>
    </message>
    <message>
      <source>Your report is taken back.</source>
      <translation>Tu aviso está retirado.</translation>
    </message>
    <message>
      <source>Your vote is taken back.</source>
      <translation>Tu voto se ha retirado.</translation>
    </message>
    <message>
      <source>Your vote: {answers}</source>
      <translation>Tu voto: {answers}</translation>
    </message>
    <message>
      <source>a private conversation</source>
      <translation>una conversación privada</translation>
    </message>
    <message>
      <source>d MMMM</source>
      <translation>d 'de' MMMM</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>cambiado</translation>
    </message>
    <message>
      <source>everyone</source>
      <translation>todos</translation>
    </message>
    <message>
      <source>for you alone</source>
      <translation>solo para ti</translation>
    </message>
    <message>
      <source>may still change, because earlier messages have not arrived yet</source>
      <translation>aún puede cambiar, porque faltan mensajes anteriores por llegar</translation>
    </message>
    <message>
      <source>not here yet</source>
      <translation>aún no está aquí</translation>
    </message>
    <message numerus="yes">
      <source>one message in %n hour(s)</source>
      <translation>
        <numerusform>un mensaje cada %Ln hora</numerusform>
        <numerusform>un mensaje cada %Ln horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>one message in %n minute(s)</source>
      <translation>
        <numerusform>un mensaje cada %Ln minuto</numerusform>
        <numerusform>un mensaje cada %Ln minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>one message in %n second(s)</source>
      <translation>
        <numerusform>un mensaje cada %Ln segundo</numerusform>
        <numerusform>un mensaje cada %Ln segundos</numerusform>
      </translation>
    </message>
    <message>
      <source>one more channel</source>
      <translation>un canal más</translation>
    </message>
    <message>
      <source>one new</source>
      <translation>una nueva</translation>
    </message>
    <message>
      <source>one reaction</source>
      <translation>una reacción</translation>
    </message>
    <message>
      <source>one vote</source>
      <translation>un voto</translation>
    </message>
    <message>
      <source>only on this computer so far</source>
      <translation>solo en este ordenador por ahora</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>fijado</translation>
    </message>
    <message>
      <source>pinned by {name}</source>
      <translation>fijado por {name}</translation>
    </message>
    <message numerus="yes">
      <source>reached %n devices</source>
      <translation>
        <numerusform>ha llegado a %Ln dispositivo</numerusform>
        <numerusform>ha llegado a %Ln dispositivos</numerusform>
      </translation>
    </message>
    <message>
      <source>reached one device</source>
      <translation>ha llegado a un dispositivo</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>guardado</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>hoy {time}</translation>
    </message>
    <message>
      <source>written after the channel was archived</source>
      <translation>escrito después de archivarse el canal</translation>
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation>ayer {time}</translation>
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
      <translation>{by} ocultó un mensaje de {whom}</translation>
    </message>
    <message>
      <source>{by} paused {whom} everywhere, until: {until}</source>
      <translation>{by} puso en pausa a {whom} en todas partes: {until}</translation>
    </message>
    <message>
      <source>{by} paused {whom} in {channel}, until: {until}</source>
      <translation>{by} puso en pausa a {whom} en {channel}: {until}</translation>
    </message>
    <message>
      <source>{by} slowed {channel}: {pace}</source>
      <translation>{by} ralentizó {channel}: {pace}</translation>
    </message>
    <message>
      <source>{count}: {names}</source>
      <translation>{count}: {names}</translation>
    </message>
    <message>
      <source>{day} {time}</source>
      <translation>{day} {time}</translation>
    </message>
    <message>
      <source>{emoji} from {people}</source>
      <translation>{emoji} de {people}</translation>
    </message>
    <message>
      <source>{found}, and older ones</source>
      <translation>{found}, y otros más antiguos</translation>
    </message>
    <message>
      <source>{how} Everybody here sees who votes for what.</source>
      <translation>{how} Aquí todos ven quién vota qué.</translation>
    </message>
    <message>
      <source>{moment} · after the channel was archived</source>
      <translation>{moment} · después de archivarse el canal</translation>
    </message>
    <message>
      <source>{moment} · may still change</source>
      <translation>{moment} · aún puede cambiar</translation>
    </message>
    <message>
      <source>{moment}. Earlier messages of the same computer have not arrived yet, so this one may still change.</source>
      <translation>{moment}. Mensajes anteriores del mismo ordenador no han llegado todavía, así que este aún puede cambiar.</translation>
    </message>
    <message>
      <source>{moment}. Pinned by {name}</source>
      <translation>{moment}. Fijado por {name}</translation>
    </message>
    <message>
      <source>{names} are typing…</source>
      <translation>{names} están escribiendo…</translation>
    </message>
    <message>
      <source>{name} answered the appeal, and ended it</source>
      <translation>{name} aceptó el recurso y lo terminó</translation>
    </message>
    <message>
      <source>{name} answered the appeal: it stays</source>
      <translation>{name} respondió al recurso: se mantiene</translation>
    </message>
    <message>
      <source>{name} answered, and did nothing</source>
      <translation>{name} respondió y no hizo nada</translation>
    </message>
    <message>
      <source>{name} did something about it</source>
      <translation>{name} hizo algo al respecto</translation>
    </message>
    <message>
      <source>{name} does not learn of it: only those whom you choose here read it.</source>
      <translation>{name} no se entera: solo lo leen las personas que elijas aquí.</translation>
    </message>
    <message>
      <source>{name} has paused your writing here, until: {until}. Reason: {reason}. You can appeal under What moderators did.</source>
      <translation>{name} ha puesto en pausa tu escritura aquí, hasta: {until}. Motivo: {reason}. Puedes recurrir en «Lo que hicieron los moderadores».</translation>
    </message>
    <message>
      <source>{name} hid this message: {reason}</source>
      <translation>{name} ocultó este mensaje: {reason}</translation>
    </message>
    <message>
      <source>{name} is paused.</source>
      <translation>{name} está en pausa.</translation>
    </message>
    <message>
      <source>{name} is typing…</source>
      <translation>{name} está escribiendo…</translation>
    </message>
    <message>
      <source>{name} removed this message</source>
      <translation>{name} ha quitado este mensaje</translation>
    </message>
    <message>
      <source>{name}, {moment}: this message was removed</source>
      <translation>{name}, {moment}: este mensaje se ha quitado</translation>
    </message>
    <message>
      <source>{name}, {moment}: {text}</source>
      <translation>{name}, {moment}: {text}</translation>
    </message>
    <message>
      <source>{said}. You chose it.</source>
      <translation>{said}. Tú la elegiste.</translation>
    </message>
  </context>
  <context>
    <name>dialogs</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>elsewhere</name>
    <message>
      <source>Copy where it is</source>
      <translation>Copiar la ubicación</translation>
    </message>
  </context>
  <context>
    <name>files</name>
    <message>
      <source>All files (*)</source>
      <translation>Todos los ficheros (*)</translation>
    </message>
    <message>
      <source>Fetching: {done} of {size}</source>
      <translation>Trayendo: {done} de {size}</translation>
    </message>
    <message>
      <source>File: {name}</source>
      <translation>Fichero: {name}</translation>
    </message>
    <message>
      <source>Files of this kind ({ending}) can be programs. A program can read and change everything that you can. Open it only if you know what it is and trust who sent it.</source>
      <translation>Los ficheros de esta clase ({ending}) pueden ser programas. Un programa puede leer y cambiar todo lo que tú puedes. Ábrelo solo si sabes qué es y te fías de quien lo envió.</translation>
    </message>
    <message>
      <source>It does not come by itself: files take {here} of {quota} on this computer.</source>
      <translation>No viene por sí solo: los ficheros ocupan {here} de {quota} en este ordenador.</translation>
    </message>
    <message>
      <source>No program on this computer opens it</source>
      <translation>Ningún programa de este ordenador lo abre</translation>
    </message>
    <message>
      <source>Not here yet</source>
      <translation>Todavía no está aquí</translation>
    </message>
    <message>
      <source>Not here yet: on the computer of {people}</source>
      <translation>Todavía no está aquí: está en el ordenador de {people}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open it anyway</source>
      <translation>Abrirlo de todos modos</translation>
    </message>
    <message>
      <source>Open {name}?</source>
      <translation>¿Abrir {name}?</translation>
    </message>
    <message>
      <source>Picture: {name}</source>
      <translation>Imagen: {name}</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>Leyendo el fichero…</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Guardar una copia</translation>
    </message>
    <message>
      <source>Save a copy, and open it with a program of your choice.</source>
      <translation>Guarda una copia y ábrela con un programa que elijas.</translation>
    </message>
    <message>
      <source>no ending</source>
      <translation>sin terminación</translation>
    </message>
    <message>
      <source>{file}, not here yet</source>
      <translation>{file}, todavía no está aquí</translation>
    </message>
  </context>
  <context>
    <name>gatherings</name>
    <message numerus="yes">
      <source>%n more needed</source>
      <translation>
        <numerusform>hace falta %Ln más</numerusform>
        <numerusform>hacen falta %Ln más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) left</source>
      <translation>
        <numerusform>queda %Ln plaza</numerusform>
        <numerusform>quedan %Ln plazas</numerusform>
      </translation>
    </message>
    <message>
      <source>Asked for seats: {names}</source>
      <translation>Han pedido plaza: {names}</translation>
    </message>
    <message>
      <source>Calendar file for other programs…</source>
      <translation>Fichero de calendario para otros programas…</translation>
    </message>
    <message>
      <source>Calendars (*.ics)</source>
      <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
      <source>Come: {names}</source>
      <translation>Vienen: {names}</translation>
    </message>
    <message>
      <source>Moved. It would have been: {when}</source>
      <translation>Cambiada. Habría sido: {when}</translation>
    </message>
    <message>
      <source>Nobody has answered yet.</source>
      <translation>Nadie ha respondido todavía.</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Sin guardar</translation>
    </message>
    <message>
      <source>Nothing was taken in</source>
      <translation>No se ha incorporado nada</translation>
    </message>
    <message>
      <source>On the waiting list: {names}</source>
      <translation>En lista de espera: {names}</translation>
    </message>
    <message>
      <source>Perhaps: {names}</source>
      <translation>Quizá: {names}</translation>
    </message>
    <message>
      <source>Save as a calendar file</source>
      <translation>Guardar como fichero de calendario</translation>
    </message>
    <message>
      <source>Save as a calendar file…</source>
      <translation>Guardar como fichero de calendario…</translation>
    </message>
    <message>
      <source>Take a calendar file in</source>
      <translation>Incorporar un archivo de calendario</translation>
    </message>
    <message>
      <source>Take a calendar file in…</source>
      <translation>Incorporar un archivo de calendario…</translation>
    </message>
    <message>
      <source>You are on the waiting list: there are not enough free seats. If somebody gives theirs back, the host can confirm yours.</source>
      <translation>Estás en la lista de espera: no hay bastantes plazas libres. Si alguien devuelve la suya, quien invita puede confirmar la tuya.</translation>
    </message>
    <message>
      <source>You have asked for a seat. It is yours once the host confirms it.</source>
      <translation>Has pedido una plaza. Es tuya en cuanto quien invita la confirme.</translation>
    </message>
    <message>
      <source>You have your seat.</source>
      <translation>Tienes tu plaza.</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>nadie todavía</translation>
    </message>
    <message>
      <source>{file} is ready for other calendars.</source>
      <translation>{file} está listo para otros calendarios.</translation>
    </message>
    <message>
      <source>{first} – {last}</source>
      <translation>{first} – {last}</translation>
    </message>
    <message>
      <source>{names} asks for a stand-in</source>
      <translation>{names} pide un sustituto</translation>
    </message>
    <message>
      <source>{name} +{guests}</source>
      <translation>{name} +{guests}</translation>
    </message>
    <message>
      <source>{name} stands in for {other}</source>
      <translation>{name} sustituye a {other}</translation>
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
      <translation>Elegir lo que usa el grupo</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search for “{text}”</source>
      <translation>Buscar «{text}»</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>A private place for a small community, on its own computers, without a server.

Everything kept here is encrypted. Somebody who leaves the group keeps what was downloaded before.

Free software under the GNU General Public License, version 3 or later.</source>
      <translation>Un lugar privado para una comunidad pequeña, en sus propios ordenadores, sin servidor.

Todo lo que se guarda aquí está cifrado. Quien deja el grupo conserva lo que se descargó antes.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Folkmoot {version}</source>
      <translation>Folkmoot {version}</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Teclado</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <source>Licences…</source>
      <translation>Licencias…</translation>
    </message>
    <message>
      <source>Releases are signed with {key}</source>
      <translation>Las versiones publicadas se firman con {key}</translation>
    </message>
    <message>
      <source>Tab goes from part to part, arrow keys move inside lists, Return opens.</source>
      <translation>Tab va de una parte a otra, las flechas se mueven dentro de las listas, Intro abre.</translation>
    </message>
  </context>
  <context>
    <name>home</name>
    <message numerus="yes">
      <source>%n change(s)</source>
      <translation>
        <numerusform>%Ln cambio</numerusform>
        <numerusform>%Ln cambios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread messages</source>
      <translation>
        <numerusform>%Ln mensaje sin leer</numerusform>
        <numerusform>%Ln mensajes sin leer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread messages mention you</source>
      <translation>
        <numerusform>%Ln mensaje sin leer te menciona</numerusform>
        <numerusform>%Ln mensajes sin leer te mencionan</numerusform>
      </translation>
    </message>
    <message>
      <source>99+ unread messages</source>
      <translation>99+ mensajes sin leer</translation>
    </message>
    <message>
      <source>Coming</source>
      <translation>Próximamente</translation>
    </message>
    <message>
      <source>Do not show these steps any more</source>
      <translation>No mostrar más estos pasos</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>Primeros pasos</translation>
    </message>
    <message>
      <source>Invite somebody</source>
      <translation>Invitar a alguien</translation>
    </message>
    <message>
      <source>Messages for you</source>
      <translation>Mensajes para ti</translation>
    </message>
    <message>
      <source>New since {when}</source>
      <translation>Nuevo desde {when}</translation>
    </message>
    <message>
      <source>New: {count} ({what})</source>
      <translation>Nuevo: {count} ({what})</translation>
    </message>
    <message>
      <source>Nothing waits for you in an archive, and nothing new comes.</source>
      <translation>En un archivo no te espera nada y no llega nada nuevo.</translation>
    </message>
    <message>
      <source>Nothing waits for you, and nothing is new.</source>
      <translation>Nada te espera, y no hay nada nuevo.</translation>
    </message>
    <message>
      <source>Say hello</source>
      <translation>Saludar</translation>
    </message>
    <message>
      <source>Say something about yourself</source>
      <translation>Contar algo de ti</translation>
    </message>
    <message>
      <source>Say what this group is for</source>
      <translation>Contar para qué es este grupo</translation>
    </message>
    <message>
      <source>The pages beside this one show what it holds.</source>
      <translation>Las páginas de al lado muestran lo que contiene.</translation>
    </message>
    <message>
      <source>Waiting for you</source>
      <translation>Te espera</translation>
    </message>
    <message>
      <source>You can settle this</source>
      <translation>Puedes resolverlo</translation>
    </message>
    <message>
      <source>a link that you hand over, for example on paper</source>
      <translation>un enlace que entregas, por ejemplo en papel</translation>
    </message>
    <message>
      <source>a sentence that everybody sees in the settings</source>
      <translation>una frase que todos ven en los ajustes</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>y %Ln más</numerusform>
        <numerusform>y %Ln más</numerusform>
      </translation>
    </message>
    <message>
      <source>folded</source>
      <translation>plegado</translation>
    </message>
    <message>
      <source>in one of the channels</source>
      <translation>en uno de los canales</translation>
    </message>
    <message>
      <source>now, since {when}</source>
      <translation>ahora, desde {when}</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>desplegado</translation>
    </message>
    <message>
      <source>until {when}</source>
      <translation>hasta {when}</translation>
    </message>
    <message>
      <source>what you can help with, and how to reach you</source>
      <translation>en qué puedes ayudar y cómo encontrarte</translation>
    </message>
    <message>
      <source>{when}, concerns you</source>
      <translation>{when}, te concierne</translation>
    </message>
    <message>
      <source>{when}, concerns {name}</source>
      <translation>{when}, concierne a {name}</translation>
    </message>
  </context>
  <context>
    <name>invitation sheet</name>
    <message>
      <source>1. Install Folkmoot on your computer and open it.</source>
      <translation>1. Instala Folkmoot en tu ordenador y ábrelo.</translation>
    </message>
    <message>
      <source>2. Be on the same network as a member whose Folkmoot is open.</source>
      <translation>2. Conéctate a la misma red que un miembro cuyo Folkmoot esté abierto.</translation>
    </message>
    <message>
      <source>3. Choose “Join a group”. Type the words below, or scan the code and paste the link. The first four letters of each word are enough.</source>
      <translation>3. Elige «Unirse a un grupo». Escribe las palabras de abajo, o escanea el código y pega el enlace. Bastan las cuatro primeras letras de cada palabra.</translation>
    </message>
    <message>
      <source>Folkmoot is a program in which the members of {group} talk and decide together. Everything is kept on the members' own computers.</source>
      <translation>Folkmoot es un programa en el que los miembros de {group} hablan y deciden juntos. Todo se guarda en los ordenadores de los propios miembros.</translation>
    </message>
    <message>
      <source>How to join</source>
      <translation>Cómo unirse</translation>
    </message>
    <message>
      <source>Invitation to {group}</source>
      <translation>Invitación a {group}</translation>
    </message>
    <message>
      <source>It is valid until {when}.</source>
      <translation>Vale hasta {when}.</translation>
    </message>
    <message>
      <source>The words</source>
      <translation>Las palabras</translation>
    </message>
    <message>
      <source>Whoever has this sheet can join. Hand it over in person, and destroy it afterwards.</source>
      <translation>Quien tenga esta hoja puede unirse. Entrégala en persona y destrúyela después.</translation>
    </message>
  </context>
  <context>
    <name>invitations</name>
    <message>
      <source>From {person}, {left}, until {when}</source>
      <translation>De {person}, {left}, hasta {when}</translation>
    </message>
    <message numerus="yes">
      <source>for %n more person(s)</source>
      <translation>
        <numerusform>para %Ln persona más</numerusform>
        <numerusform>para %Ln personas más</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>keepers</name>
    <message>
      <source>Look at it…</source>
      <translation>Verlo…</translation>
    </message>
  </context>
  <context>
    <name>ledger</name>
    <message>
      <source>Amount</source>
      <translation>Importe</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>Saldo</translation>
    </message>
    <message>
      <source>Before that</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Came in</source>
      <translation>Entró</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Went out</source>
      <translation>Salió</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
  </context>
  <context>
    <name>library</name>
    <message>
      <source>Labels of {group}</source>
      <translation>Etiquetas de {group}</translation>
    </message>
    <message>
      <source>Labels to print</source>
      <translation>Etiquetas para imprimir</translation>
    </message>
    <message>
      <source>There is nothing to lend yet. Add something first.</source>
      <translation>Todavía no hay nada que prestar. Añade algo primero.</translation>
    </message>
  </context>
  <context>
    <name>meetings</name>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%Ln minuto</numerusform>
        <numerusform>%Ln minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) left</source>
      <translation>
        <numerusform>queda %Ln minuto</numerusform>
        <numerusform>quedan %Ln minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) over</source>
      <translation>
        <numerusform>%Ln minuto de más</numerusform>
        <numerusform>%Ln minutos de más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more needed for decisions</source>
      <translation>
        <numerusform>falta %Ln para decidir</numerusform>
        <numerusform>faltan %Ln para decidir</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody is noted as present yet.</source>
      <translation>Todavía no hay nadie anotado como presente.</translation>
    </message>
    <message>
      <source>Now: {topic} · {time}</source>
      <translation>Ahora: {topic} · {time}</translation>
    </message>
    <message>
      <source>The clock stands.</source>
      <translation>El reloj está parado.</translation>
    </message>
    <message>
      <source>There: {names}</source>
      <translation>Presentes: {names}</translation>
    </message>
    <message>
      <source>enough for decisions ({least} needed)</source>
      <translation>suficientes para decidir (hacen falta {least})</translation>
    </message>
    <message numerus="yes">
      <source>for %n minute(s)</source>
      <translation>
        <numerusform>desde hace %Ln minuto</numerusform>
        <numerusform>desde hace %Ln minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>led by {name}</source>
      <translation>lo lleva {name}</translation>
    </message>
    <message>
      <source>{decision} (on: {topic})</source>
      <translation>{decision} (sobre: {topic})</translation>
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
      <translation>{task} · hecho</translation>
    </message>
    <message>
      <source>{task} · not needed any more</source>
      <translation>{task} · ya no hace falta</translation>
    </message>
    <message>
      <source>{task}, until {day}</source>
      <translation>{task}, hasta el {day}</translation>
    </message>
  </context>
  <context>
    <name>membership</name>
    <message>
      <source>This computer only passes on what others write: it cannot read or write.</source>
      <translation>Este ordenador solo transmite lo que otros escriben: no puede leer ni escribir.</translation>
    </message>
    <message>
      <source>This computer was taken out of the group, so it cannot write here.</source>
      <translation>Este ordenador se sacó del grupo, así que no puede escribir aquí.</translation>
    </message>
    <message>
      <source>You are not in this group any more, so you cannot write here.</source>
      <translation>Ya no estás en este grupo, así que no puedes escribir aquí.</translation>
    </message>
    <message>
      <source>You are suspended and cannot write for now.</source>
      <translation>Tu participación está suspendida y por ahora no puedes escribir.</translation>
    </message>
    <message>
      <source>You can write here once a steward has let you in.</source>
      <translation>Podrás escribir aquí cuando un coordinador te deje entrar.</translation>
    </message>
  </context>
  <context>
    <name>names</name>
    <message>
      <source>Look twice: there is also {others}.</source>
      <translation>Fíjate bien: también está {others}.</translation>
    </message>
    <message>
      <source>somebody whom this computer does not know yet</source>
      <translation>alguien a quien este ordenador no conoce todavía</translation>
    </message>
    <message>
      <source>{name} (here since {day})</source>
      <translation>{name} (aquí desde el {day})</translation>
    </message>
  </context>
  <context>
    <name>newcomers</name>
    <message numerus="yes">
      <source>%n people have joined.</source>
      <translation>
        <numerusform>Se ha unido %Ln persona.</numerusform>
        <numerusform>Se han unido %Ln personas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Others can take you for somebody else: there is also {others}. Under People you can add to your name what tells you apart.</source>
      <translation>Pueden confundirte con otra persona: también está {others}. En Gente puedes añadir a tu nombre lo que os distingue.</translation>
    </message>
    <message>
      <source>{name} has joined.</source>
      <translation>{name} se ha unido.</translation>
    </message>
  </context>
  <context>
    <name>notices</name>
    <message numerus="yes">
      <source>%n change(s) by {names} are put aside: they were removed or suspended, or lost a power or a computer, before anybody had seen this.</source>
      <translation>
        <numerusform>%Ln cambio de {names} queda apartado: se expulsó o suspendió a quien lo escribió, o perdió una facultad o un ordenador, antes de que nadie lo hubiera visto.</numerusform>
        <numerusform>%Ln cambios de {names} quedan apartados: se expulsó o suspendió a quienes los escribieron, o perdieron una facultad o un ordenador, antes de que nadie los hubiera visto.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) came before earlier ones of the same computer. They may still change.</source>
      <translation>
        <numerusform>%Ln cambio llegó antes que otros anteriores del mismo ordenador. Aún puede cambiar.</numerusform>
        <numerusform>%Ln cambios llegaron antes que otros anteriores del mismo ordenador. Aún pueden cambiar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) could not be shown: a part of Folkmoot failed. The file engine.log says which.</source>
      <translation>
        <numerusform>%Ln cambio no se ha podido mostrar: ha fallado una parte de Folkmoot. El fichero engine.log dice cuál.</numerusform>
        <numerusform>%Ln cambios no se han podido mostrar: ha fallado una parte de Folkmoot. El fichero engine.log dice cuál.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) need a newer Folkmoot. Install the newest version to see them.</source>
      <translation>
        <numerusform>%Ln cambio necesita un Folkmoot más nuevo. Instala la versión más nueva para verlo.</numerusform>
        <numerusform>%Ln cambios necesitan un Folkmoot más nuevo. Instala la versión más nueva para verlos.</numerusform>
      </translation>
    </message>
    <message>
      <source>It concerns what was written by: {names}.</source>
      <translation>Afecta a lo que escribieron: {names}.</translation>
    </message>
    <message>
      <source>Nobody is looked for on these networks of this computer: {names}.</source>
      <translation>En estas redes de este ordenador no se busca a nadie: {names}.</translation>
    </message>
    <message>
      <source>One of them is this computer. Write again what it wrote since then.</source>
      <translation>Uno de ellos es este ordenador. Escribe otra vez lo que escribió desde entonces.</translation>
    </message>
    <message numerus="yes">
      <source>Two different continuations of what %n computer(s) wrote were found. Nothing that such a computer wrote since counts any more. A copy of Folkmoot's folder was probably used twice, or somebody wants to deceive: talk to each other.</source>
      <translation>
        <numerusform>Se han encontrado dos continuaciones distintas de lo que escribió %Ln ordenador. Nada de lo que escribió desde entonces cuenta ya. Probablemente se usó dos veces una copia de la carpeta de Folkmoot, o alguien quiere engañar: hablad entre vosotros.</numerusform>
        <numerusform>Se han encontrado dos continuaciones distintas de lo que escribieron %Ln ordenadores. Nada de lo que escribieron desde entonces cuenta ya. Probablemente se usó dos veces una copia de la carpeta de Folkmoot, o alguien quiere engañar: hablad entre vosotros.</numerusform>
      </translation>
    </message>
    <message>
      <source>Understood</source>
      <translation>Entendido</translation>
    </message>
  </context>
  <context>
    <name>notifications</name>
    <message numerus="yes">
      <source>%n new messages</source>
      <translation>
        <numerusform>%Ln mensaje nuevo</numerusform>
        <numerusform>%Ln mensajes nuevos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things wait for you</source>
      <translation>
        <numerusform>Te espera %Ln cosa</numerusform>
        <numerusform>Te esperan %Ln cosas</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>A calendar: what takes place when and where, who comes, who helps, who waits for a seat.</source>
      <translation>Un calendario: qué se celebra, cuándo y dónde; quién viene, quién ayuda, quién espera una plaza.</translation>
    </message>
    <message>
      <source>A ride, a meal, a hand with the sofa: who needs what, who offers what, and who does it.</source>
      <translation>Un viaje, una comida, una mano con el sofá: quién necesita qué, quién ofrece qué y quién lo hace.</translation>
    </message>
    <message>
      <source>Alerts</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <source>An agenda with a clock, minutes that all write together, and who does what.</source>
      <translation>Un orden del día con reloj, un acta que se escribe entre todos y quién hace qué.</translation>
    </message>
    <message>
      <source>Channels for talking, one for each subject, with replies, pictures and files.</source>
      <translation>Canales para hablar, uno para cada tema, con respuestas, imágenes y ficheros.</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversaciones</translation>
    </message>
    <message>
      <source>Gatherings</source>
      <translation>Encuentros</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <source>Help board</source>
      <translation>Tablón de ayuda</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Préstamos</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Reuniones</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Documentos</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Gente</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>Hablar</translation>
    </message>
    <message>
      <source>Things to lend: who has what until when, who waits for it, and what is broken.</source>
      <translation>Cosas para prestar: quién tiene qué y hasta cuándo, quién espera y qué está roto.</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Juntos</translation>
    </message>
    <message>
      <source>When something happens, everybody hears what to do and says how they are; nobody is forgotten.</source>
      <translation>Cuando pasa algo, todos saben qué hacer y dicen cómo están; no se olvida a nadie.</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Trabajo</translation>
    </message>
  </context>
  <context>
    <name>peers</name>
    <message>
      <source>Here now</source>
      <translation>Aquí ahora</translation>
    </message>
    <message>
      <source>Last exchange {when}</source>
      <translation>Último intercambio {when}</translation>
    </message>
    <message>
      <source>My other computer</source>
      <translation>Mi otro ordenador</translation>
    </message>
    <message>
      <source>Not met yet</source>
      <translation>Todavía sin encontrar</translation>
    </message>
    <message numerus="yes">
      <source>clock %n minute(s) off</source>
      <translation>
        <numerusform>reloj desviado %Ln minuto</numerusform>
        <numerusform>reloj desviado %Ln minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>has %n change(s) for us</source>
      <translation>
        <numerusform>tiene %Ln cambio para nosotros</numerusform>
        <numerusform>tiene %Ln cambios para nosotros</numerusform>
      </translation>
    </message>
    <message>
      <source>has a newer Folkmoot: install it here too, to exchange again</source>
      <translation>tiene un Folkmoot más nuevo: instálalo también aquí para volver a intercambiar</translation>
    </message>
    <message numerus="yes">
      <source>lacks %n of our change(s)</source>
      <translation>
        <numerusform>le falta %Ln cambio nuestro</numerusform>
        <numerusform>le faltan %Ln cambios nuestros</numerusform>
      </translation>
    </message>
    <message>
      <source>needs a newer Folkmoot to exchange with this computer</source>
      <translation>necesita un Folkmoot más nuevo para intercambiar con este ordenador</translation>
    </message>
    <message>
      <source>up to date</source>
      <translation>al día</translation>
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
        <numerusform>%Ln miembro</numerusform>
        <numerusform>%Ln miembros</numerusform>
      </translation>
    </message>
    <message>
      <source>Archivist</source>
      <translation>Archivista</translation>
    </message>
    <message>
      <source>Coordinator</source>
      <translation>Organizador</translation>
    </message>
    <message>
      <source>Liaison</source>
      <translation>Enlace</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Miembro</translation>
    </message>
    <message>
      <source>Moderator</source>
      <translation>Moderador</translation>
    </message>
    <message>
      <source>Steward</source>
      <translation>Coordinador</translation>
    </message>
    <message>
      <source>Treasurer</source>
      <translation>Tesorero</translation>
    </message>
    <message>
      <source>does not vote yet</source>
      <translation>todavía no vota</translation>
    </message>
    <message>
      <source>here now</source>
      <translation>aquí ahora</translation>
    </message>
    <message>
      <source>joined {day}</source>
      <translation>se unió el {day}</translation>
    </message>
    <message>
      <source>suspended</source>
      <translation>suspendido</translation>
    </message>
    <message>
      <source>this is you</source>
      <translation>eres tú</translation>
    </message>
    <message>
      <source>{members}, {here} here now</source>
      <translation>{members}, {here} aquí ahora</translation>
    </message>
  </context>
  <context>
    <name>preferences</name>
    <message>
      <source>100 %, as the system</source>
      <translation>100 %, como el sistema</translation>
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
      <translation>Un fichero que Folkmoot mantiene al día con los encuentros. Quien pueda abrir la carpeta lo lee.</translation>
    </message>
    <message>
      <source>After 15 minutes</source>
      <translation>Después de 15 minutos</translation>
    </message>
    <message>
      <source>After 30 minutes</source>
      <translation>Después de 30 minutos</translation>
    </message>
    <message>
      <source>After 5 minutes</source>
      <translation>Después de 5 minutos</translation>
    </message>
    <message>
      <source>After a minute</source>
      <translation>Después de un minuto</translation>
    </message>
    <message>
      <source>After an hour</source>
      <translation>Después de una hora</translation>
    </message>
    <message>
      <source>All messages</source>
      <translation>Todos los mensajes</translation>
    </message>
    <message>
      <source>An icon stays beside the clock; Ctrl+Q ends Folkmoot. Where the desktop has no place for such icons, closing the window ends it.</source>
      <translation>Un icono se queda junto al reloj; Ctrl+Q termina Folkmoot. Donde el escritorio no tiene sitio para esos iconos, cerrar la ventana lo termina.</translation>
    </message>
    <message>
      <source>As in the other channels</source>
      <translation>Como en los demás canales</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>As the window</source>
      <translation>Como la ventana</translation>
    </message>
    <message>
      <source>Calendar file for other programs</source>
      <translation>Fichero de calendario para otros programas</translation>
    </message>
    <message>
      <source>Check the spelling of what I write</source>
      <translation>Revisar la ortografía de lo que escribo</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversaciones</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>For everybody in {group}</source>
      <translation>Para todos en {group}</translation>
    </message>
    <message>
      <source>Gatherings</source>
      <translation>Encuentros</translation>
    </message>
    <message>
      <source>Go there</source>
      <translation>Ir allí</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <source>In the background</source>
      <translation>En segundo plano</translation>
    </message>
    <message>
      <source>In the background, unless there is a passphrase to ask for.</source>
      <translation>En segundo plano, salvo que haya que pedir una frase de contraseña.</translation>
    </message>
    <message>
      <source>Keep exchanging when the window is closed</source>
      <translation>Seguir intercambiando cuando se cierra la ventana</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Language that I write</source>
      <translation>Idioma en que escribo</translation>
    </message>
    <message>
      <source>Let others see when I write</source>
      <translation>Dejar ver a otros cuándo escribo</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Bloqueo</translation>
    </message>
    <message>
      <source>Lock by itself</source>
      <translation>Bloquear por sí solo</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>Messages in channels</source>
      <translation>Mensajes en canales</translation>
    </message>
    <message>
      <source>Name and purpose of the group</source>
      <translation>Nombre y propósito del grupo</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>Nothing is notified in them but warnings of danger, and nothing is made up for later.</source>
      <translation>En ellas solo se notifican las alertas de peligro, y después no se recupera nada.</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Notificaciones</translation>
    </message>
    <message>
      <source>Notifications of the desktop</source>
      <translation>Notificaciones del escritorio</translation>
    </message>
    <message>
      <source>Notify me of messages in</source>
      <translation>Avisarme de los mensajes en</translation>
    </message>
    <message>
      <source>Notify me of what waits for me in</source>
      <translation>Avisarme de lo que me espera en</translation>
    </message>
    <message>
      <source>On all your computers, for {group}</source>
      <translation>En todos tus ordenadores, para {group}</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>En este ordenador</translation>
    </message>
    <message>
      <source>On this computer, for {group}</source>
      <translation>En este ordenador, para {group}</translation>
    </message>
    <message>
      <source>Otherwise a notification only names the group. Whoever sees the screen, and the list of notifications that the desktop keeps, sees the words too.</source>
      <translation>Si no, una notificación solo nombra el grupo. Quien vea la pantalla, y la lista de notificaciones que guarda el escritorio, ve también las palabras.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <source>People whom you do not hear</source>
      <translation>Personas a quienes no escuchas</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>Silencio desde</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>Horas de silencio</translation>
    </message>
    <message>
      <source>Quiet until</source>
      <translation>Silencio hasta</translation>
    </message>
    <message>
      <source>Show who writes and what</source>
      <translation>Mostrar quién escribe y qué</translation>
    </message>
    <message>
      <source>Size of letters and pictures</source>
      <translation>Tamaño de letras e imágenes</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Ortografía</translation>
    </message>
    <message>
      <source>Start when I log in</source>
      <translation>Abrir cuando inicio sesión</translation>
    </message>
    <message>
      <source>Their messages are folded and do not count. Nobody learns of it.</source>
      <translation>Sus mensajes quedan plegados y no cuentan. Nadie se entera.</translation>
    </message>
    <message>
      <source>This computer has no dictionary. Install one, for example the package hunspell-en-us, and start Folkmoot again.</source>
      <translation>Este ordenador no tiene ningún diccionario. Instala uno, por ejemplo el paquete hunspell-es, y vuelve a iniciar Folkmoot.</translation>
    </message>
    <message>
      <source>Those that name me or answer me</source>
      <translation>Los que me nombran o me responden</translation>
    </message>
    <message>
      <source>Those who read the same channel see your name while you type, and nothing of your words before you send them. Nothing of it is kept.</source>
      <translation>Quienes leen el mismo canal ven tu nombre mientras escribes y nada de tus palabras antes de que las envíes. No se guarda nada de ello.</translation>
    </message>
    <message>
      <source>What the group decides</source>
      <translation>Lo que decide el grupo</translation>
    </message>
    <message>
      <source>What this group uses</source>
      <translation>Lo que usa este grupo</translation>
    </message>
    <message>
      <source>When nobody types or moves the mouse in the window. While it is locked, nothing is exchanged with neighbours. Ctrl+L locks at once.</source>
      <translation>Cuando nadie escribe ni mueve el ratón en la ventana. Mientras está bloqueado no se intercambia nada con los vecinos. Ctrl+L bloquea enseguida.</translation>
    </message>
    <message>
      <source>While the window is in front, nothing is notified.</source>
      <translation>Mientras la ventana esté delante no se notifica nada.</translation>
    </message>
    <message>
      <source>Who lets people in</source>
      <translation>Quién deja entrar a gente</translation>
    </message>
    <message>
      <source>Without one, Folkmoot opens for everybody who is logged in as you.</source>
      <translation>Sin ella, Folkmoot se abre a cualquiera que esté en tu sesión.</translation>
    </message>
    <message>
      <source>Words that no dictionary knows are underlined while you write. F7 goes to the next one. Nothing is sent anywhere.</source>
      <translation>Las palabras que el diccionario no conoce se subrayan mientras escribes. F7 salta a la siguiente. No se envía nada a ninguna parte.</translation>
    </message>
  </context>
  <context>
    <name>printing</name>
    <message>
      <source>Not saved</source>
      <translation>Sin guardar</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Página {page} de {pages}</translation>
    </message>
    <message>
      <source>Papers (*.pdf)</source>
      <translation>Documentos (*.pdf)</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Guardado</translation>
    </message>
    <message>
      <source>{file} is ready. Open it to print it.</source>
      <translation>{file} está listo. Ábrelo para imprimirlo.</translation>
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
        <numerusform>%Ln vez en total</numerusform>
        <numerusform>%Ln veces en total</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s)</source>
      <translation>
        <numerusform>cada día</numerusform>
        <numerusform>cada %Ln días</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n month(s)</source>
      <translation>
        <numerusform>cada mes</numerusform>
        <numerusform>cada %Ln meses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n week(s)</source>
      <translation>
        <numerusform>cada semana</numerusform>
        <numerusform>cada %Ln semanas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n year(s)</source>
      <translation>
        <numerusform>cada año</numerusform>
        <numerusform>cada %Ln años</numerusform>
      </translation>
    </message>
    <message>
      <source>every day</source>
      <translation>cada día</translation>
    </message>
    <message>
      <source>every month</source>
      <translation>cada mes</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>cada semana</translation>
    </message>
    <message>
      <source>every year</source>
      <translation>cada año</translation>
    </message>
    <message>
      <source>first</source>
      <translation>primer</translation>
    </message>
    <message>
      <source>fourth</source>
      <translation>cuarto</translation>
    </message>
    <message>
      <source>last</source>
      <translation>último</translation>
    </message>
    <message>
      <source>second</source>
      <translation>segundo</translation>
    </message>
    <message>
      <source>third</source>
      <translation>tercer</translation>
    </message>
    <message>
      <source>{often} on the {first} {day}</source>
      <translation>{often} el {first} {day}</translation>
    </message>
    <message>
      <source>{often} on {days}</source>
      <translation>{often} los {days}</translation>
    </message>
    <message>
      <source>{often} until {day}</source>
      <translation>{often} hasta el {day}</translation>
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
        <numerusform>falta %Ln persona: nadie más está libre entonces</numerusform>
        <numerusform>faltan %Ln personas: nadie más está libre entonces</numerusform>
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
      <translation>cambiado: {when}</translation>
    </message>
  </context>
  <context>
    <name>search</name>
    <message>
      <source>More: {part}</source>
      <translation>Más: {part}</translation>
    </message>
    <message>
      <source>in a private circle</source>
      <translation>en un círculo privado</translation>
    </message>
    <message>
      <source>in the circle {name}</source>
      <translation>en el círculo {name}</translation>
    </message>
  </context>
  <context>
    <name>settings</name>
    <message>
      <source>Every member who votes</source>
      <translation>Cada miembro que vota</translation>
    </message>
    <message>
      <source>Proposed as a rule: {rule}.</source>
      <translation>Propuesto como regla: {rule}.</translation>
    </message>
    <message>
      <source>Proposed for who lets people in: {way}.</source>
      <translation>Propuesto para quién deja entrar a gente: {way}.</translation>
    </message>
    <message>
      <source>Proposed: {name} is away for long, so other computers are asked.</source>
      <translation>Propuesto: {name} estará fuera mucho tiempo, así que se pregunta a otros ordenadores.</translation>
    </message>
    <message>
      <source>Proposed: {name} is back.</source>
      <translation>Propuesto: {name} ha vuelto.</translation>
    </message>
    <message>
      <source>Stewards, and others who hold that power</source>
      <translation>Los coordinadores y otros que tienen esa facultad</translation>
    </message>
    <message>
      <source>Stewards; and members can vouch for somebody</source>
      <translation>Los coordinadores; y los miembros pueden responder por alguien</translation>
    </message>
  </context>
  <context>
    <name>sidebar</name>
    <message numerus="yes">
      <source>%n messages mention you</source>
      <translation>
        <numerusform>%Ln mensaje te menciona</numerusform>
        <numerusform>%Ln mensajes te mencionan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>%Ln sin leer</numerusform>
        <numerusform>%Ln sin leer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for you</source>
      <translation>
        <numerusform>%Ln te espera</numerusform>
        <numerusform>%Ln te esperan</numerusform>
      </translation>
    </message>
    <message>
      <source>folded</source>
      <translation>plegado</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>fijado</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>a la vista</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>desplegado</translation>
    </message>
  </context>
  <context>
    <name>spelling</name>
    <message>
      <source>Add “{word}” to my words</source>
      <translation>Añadir «{word}» a mis palabras</translation>
    </message>
    <message>
      <source>Go into the text that you write first.</source>
      <translation>Ve primero al texto que escribes.</translation>
    </message>
    <message>
      <source>No word looks misspelt.</source>
      <translation>Ninguna palabra parece mal escrita.</translation>
    </message>
    <message>
      <source>Nothing similar found</source>
      <translation>No se encontró nada parecido</translation>
    </message>
    <message>
      <source>Perhaps misspelt: {word}</source>
      <translation>Quizá mal escrita: {word}</translation>
    </message>
    <message>
      <source>Spelling is not checked. Switch it on in the preferences.</source>
      <translation>No se revisa la ortografía. Actívalo en las preferencias.</translation>
    </message>
    <message>
      <source>Take “{word}” out of my words</source>
      <translation>Quitar «{word}» de mis palabras</translation>
    </message>
    <message>
      <source>This computer has no dictionary for the language that you write.</source>
      <translation>Este ordenador no tiene diccionario para el idioma en que escribes.</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n change(s) are on the way here.</source>
      <translation>
        <numerusform>%Ln cambio viene de camino hacia aquí.</numerusform>
        <numerusform>%Ln cambios vienen de camino hacia aquí.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) are on the way to others.</source>
      <translation>
        <numerusform>%Ln cambio va de camino a otros.</numerusform>
        <numerusform>%Ln cambios van de camino a otros.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) wait here for the next neighbour.</source>
      <translation>
        <numerusform>%Ln cambio espera aquí al próximo vecino.</numerusform>
        <numerusform>%Ln cambios esperan aquí al próximo vecino.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) wait here until you join a network.</source>
      <translation>
        <numerusform>%Ln cambio espera aquí hasta que te conectes a una red.</numerusform>
        <numerusform>%Ln cambios esperan aquí hasta que te conectes a una red.</numerusform>
      </translation>
    </message>
    <message>
      <source>All up to date as of {time}</source>
      <translation>Todos al día a las {time}</translation>
    </message>
    <message>
      <source>Alone here</source>
      <translation>Nadie más aquí</translation>
    </message>
    <message>
      <source>Catching up with those who are here.</source>
      <translation>Poniéndose al día con quienes están aquí.</translation>
    </message>
    <message>
      <source>From an archive</source>
      <translation>De un archivo</translation>
    </message>
    <message>
      <source>Invite somebody on this network.</source>
      <translation>Invita a alguien en esta red.</translation>
    </message>
    <message>
      <source>Join a network to meet the others.</source>
      <translation>Conéctate a una red para encontrar a los demás.</translation>
    </message>
    <message>
      <source>Looking around</source>
      <translation>Mirando alrededor</translation>
    </message>
    <message>
      <source>Nobody else's Folkmoot is open on this network.</source>
      <translation>Nadie más tiene Folkmoot abierto en esta red.</translation>
    </message>
    <message>
      <source>Nothing is exchanged with other computers.</source>
      <translation>No se intercambia nada con otros ordenadores.</translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation>Nada espera.</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Sin red</translation>
    </message>
    <message>
      <source>Some of us: {here} of {known} here</source>
      <translation>Algunos de nosotros: {here} de {known} aquí</translation>
    </message>
    <message>
      <source>The others catch up when they are back.</source>
      <translation>Los demás se ponen al día cuando vuelvan.</translation>
    </message>
    <message>
      <source>This takes a few seconds.</source>
      <translation>Tarda unos segundos.</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>Un día</numerusform>
        <numerusform>%Ln días</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>hace %Ln hora</numerusform>
        <numerusform>hace %Ln horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>hace %Ln minuto</numerusform>
        <numerusform>hace %Ln minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n week(s)</source>
      <translation>
        <numerusform>Una semana</numerusform>
        <numerusform>%Ln semanas</numerusform>
      </translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Mañana</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
    <message>
      <source>d MMMM</source>
      <translation>d 'de' MMMM</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>ahora mismo</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>mañana</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ayer</translation>
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
      <translation>día|días|dia|dias|d</translation>
    </message>
    <message>
      <source>hour|hours|hr|hrs|h</source>
      <translation>hora|horas|h</translation>
    </message>
    <message>
      <source>midnight</source>
      <translation>medianoche</translation>
    </message>
    <message>
      <source>minute|minutes|min|mins|m</source>
      <translation>minuto|minutos|min|m</translation>
    </message>
    <message>
      <source>month|months</source>
      <translation>mes|meses</translation>
    </message>
    <message>
      <source>next {day}|on {day}|this {day}|last {day}</source>
      <translation>próximo {day}|proximo {day}|el {day}|este {day}|pasado {day}</translation>
    </message>
    <message>
      <source>noon|midday</source>
      <translation>mediodía|mediodia</translation>
    </message>
    <message>
      <source>o'clock|h</source>
      <translation>en punto|h</translation>
    </message>
    <message>
      <source>the day after tomorrow|day after tomorrow|overmorrow</source>
      <translation>pasado mañana|pasado manana</translation>
    </message>
    <message>
      <source>today|now</source>
      <translation>hoy|ahora</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>mañana|manana</translation>
    </message>
    <message>
      <source>week|weeks|w|wk</source>
      <translation>semana|semanas|sem</translation>
    </message>
    <message>
      <source>year|years|y</source>
      <translation>año|años|ano|anos|a</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message>
      <source>{length} ago|-{length}</source>
      <translation>hace {length}|-{length}</translation>
    </message>
    <message>
      <source>{length}|in {length}|+{length}|{length} from now</source>
      <translation>{length}|en {length}|dentro de {length}|+{length}</translation>
    </message>
  </context>
  <context>
    <name>values</name>
    <message numerus="yes">
      <source>%n earlier: see the history</source>
      <translation>
        <numerusform>%Ln anterior: mira la historia</numerusform>
        <numerusform>%Ln anteriores: mira la historia</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open this address?</source>
      <translation>¿Abrir esta dirección?</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>something that is not on this computer yet</source>
      <translation>algo que todavía no está en este ordenador</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>{time} hours</source>
      <translation>{time} horas</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>%Ln mensaje nuevo</numerusform>
        <numerusform>%Ln mensajes nuevos</numerusform>
      </translation>
    </message>
    <message>
      <source>A change builds on one that does not count, so it does not count either. Make it again.</source>
      <translation>Un cambio se apoya en otro que no cuenta, así que tampoco cuenta. Hazlo otra vez.</translation>
    </message>
    <message>
      <source>A change builds on something that has not arrived. Wait for the next exchange.</source>
      <translation>Un cambio se apoya en algo que no ha llegado. Espera al próximo intercambio.</translation>
    </message>
    <message>
      <source>A change comes from nobody in the group. It does not count.</source>
      <translation>Un cambio viene de alguien que no está en el grupo. No cuenta.</translation>
    </message>
    <message>
      <source>A change does not fit what it changes. It does not count; ask its author to make it again.</source>
      <translation>Un cambio no encaja en lo que cambia. No cuenta; pide a quien lo hizo que lo repita.</translation>
    </message>
    <message>
      <source>A change follows rules that were never released ({version}). It does not count.</source>
      <translation>Un cambio sigue reglas que nunca se publicaron ({version}). No cuenta.</translation>
    </message>
    <message>
      <source>A change has an impossible time. It does not count; ask its author to set the clock.</source>
      <translation>Un cambio tiene una hora imposible. No cuenta; pide a quien lo hizo que ponga el reloj en hora.</translation>
    </message>
    <message>
      <source>A change holds nothing. It does not count.</source>
      <translation>Un cambio no contiene nada. No cuenta.</translation>
    </message>
    <message>
      <source>A change holds something for {field} that cannot be shown there. It was left out.</source>
      <translation>Un cambio contiene para {field} algo que no se puede mostrar ahí. Se ha dejado fuera.</translation>
    </message>
    <message>
      <source>A change is about something that is not there. It does not count; make it again.</source>
      <translation>Un cambio trata de algo que no está. No cuenta; hazlo otra vez.</translation>
    </message>
    <message>
      <source>A change is about something that its author could not have begun. It does not count.</source>
      <translation>Un cambio trata de algo que quien lo hizo no pudo empezar. No cuenta.</translation>
    </message>
    <message>
      <source>A change is made of too many steps ({count}). It does not count; make it in smaller pieces.</source>
      <translation>Un cambio consta de demasiados pasos ({count}). No cuenta; hazlo en partes más pequeñas.</translation>
    </message>
    <message>
      <source>A change is malformed. It does not count; ask its author to update Folkmoot.</source>
      <translation>Un cambio está mal formado. No cuenta; pide a quien lo hizo que actualice Folkmoot.</translation>
    </message>
    <message>
      <source>A change names things that cannot exist. It does not count; ask its author to update Folkmoot.</source>
      <translation>Un cambio nombra cosas que no pueden existir. No cuenta; pide a quien lo hizo que actualice Folkmoot.</translation>
    </message>
    <message>
      <source>A change refers to more than {limit} other things. It does not count; make it smaller.</source>
      <translation>Un cambio se refiere a más de {limit} cosas. No cuenta; hazlo más pequeño.</translation>
    </message>
    <message>
      <source>A change refers to something in another circle. It does not count.</source>
      <translation>Un cambio se refiere a algo de otro círculo. No cuenta.</translation>
    </message>
    <message>
      <source>A change refers to something that it may not refer to. It does not count.</source>
      <translation>Un cambio se refiere a algo a lo que no puede referirse. No cuenta.</translation>
    </message>
    <message>
      <source>A change was written by a hub, which may write nothing. It does not count.</source>
      <translation>Un cambio lo escribió un nodo, que no puede escribir nada. No cuenta.</translation>
    </message>
    <message>
      <source>A change was written by somebody who was suspended. It does not count.</source>
      <translation>Un cambio lo escribió alguien que estaba suspendido. No cuenta.</translation>
    </message>
    <message>
      <source>A circle is for at most {limit} people. Choose fewer of them.</source>
      <translation>Un círculo es para {limit} personas como mucho. Elige menos.</translation>
    </message>
    <message>
      <source>A circle needs a name of at most {limit} visible characters. Choose another name.</source>
      <translation>Un círculo necesita un nombre de {limit} caracteres visibles como mucho. Elige otro nombre.</translation>
    </message>
    <message>
      <source>A circle of two is for you and one other person. Name exactly one.</source>
      <translation>Un círculo de dos es para ti y otra persona. Nombra exactamente a una.</translation>
    </message>
    <message>
      <source>A computer at {tried} does not answer to this recovery sheet. Use the newest one that you made. If this is it, that computer has not heard of it yet: try near another member's. Without a sheet, ask a member to help you come back with `folkmoot recover link` and your name.</source>
      <translation>Un ordenador en {tried} no responde a esta hoja de recuperación. Usa la más nueva que hayas hecho. Si es esta, ese ordenador aún no sabe de ella: prueba cerca del de otro miembro. Sin hoja, pide a un miembro que te ayude a volver con `folkmoot recover link` y tu nombre.</translation>
    </message>
    <message>
      <source>A computer of the group does not answer to the invitation. Trying again and looking for others…</source>
      <translation>Un ordenador del grupo no responde a la invitación. Se intenta de nuevo y se buscan otros…</translation>
    </message>
    <message>
      <source>A computer of the group is at {tried}, but it does not answer to this invitation. The invitation may be closed or used up: ask whoever gave it to you for a new one. If it is new, that computer has not heard of it yet: try again in a moment.</source>
      <translation>En {tried} hay un ordenador del grupo, pero no responde a esta invitación. Puede que esté cerrada o gastada: pide una nueva a quien te la dio. Si es nueva, ese ordenador aún no sabe de ella: inténtalo de nuevo dentro de un momento.</translation>
    </message>
    <message>
      <source>A computer of the group is on this network, and it does not answer this one. Perhaps it has not heard of this computer yet; perhaps this computer was taken out of the group, or you were, while it was away. Ask a member. If you were, a decision of the group brings you back; if this computer was, set it up anew in a new folder, with a link from another computer of yours or, without one, with your recovery sheet or a member's link.</source>
      <translation>Un ordenador del grupo está en esta red y no responde a este. Quizá aún no ha oído hablar de este ordenador; quizá se retiró del grupo este ordenador, o a ti, mientras estaba ausente. Pregunta a un miembro. Si fue a ti, te devuelve una decisión del grupo; si fue este ordenador, configúralo de nuevo en una carpeta nueva, con un enlace desde otro ordenador tuyo o, si no tienes, con tu hoja de recuperación o el enlace de un miembro.</translation>
    </message>
    <message>
      <source>A confirmed seat stays with its guest. Only the guest gives it back.</source>
      <translation>Una plaza confirmada es de su invitado. Solo el invitado la devuelve.</translation>
    </message>
    <message>
      <source>A cost is not below zero. Write the amount without a minus.</source>
      <translation>Un gasto no es menor que cero. Escribe el importe sin signo menos.</translation>
    </message>
    <message>
      <source>A date of {title} that was agreed on is gone. See which dates there are.</source>
      <translation>Ya no existe una fecha de {title} que estaba acordada. Mira qué fechas hay.</translation>
    </message>
    <message>
      <source>A date of {title} that you come to was moved or called off. See which one.</source>
      <translation>Una fecha de {title} a la que vienes se ha cambiado o suspendido. Mira cuál.</translation>
    </message>
    <message>
      <source>A date of {title} was changed in two ways at once. Change it once more.</source>
      <translation>Una fecha de {title} se cambió de dos formas a la vez. Cámbiala una vez más.</translation>
    </message>
    <message>
      <source>A date of {title} was moved or called off, and not everybody who comes has said that they know it.</source>
      <translation>Una fecha de {title} se ha cambiado o suspendido y no todos los que vienen han dicho que lo saben.</translation>
    </message>
    <message>
      <source>A day that you took is none of {title} any more. Take another one, or step back.</source>
      <translation>Un día que aceptaste ya no forma parte de {title}. Acepta otro o renuncia.</translation>
    </message>
    <message>
      <source>A decision about members is malformed. It does not count; ask its author to update Folkmoot.</source>
      <translation>Una decisión sobre miembros está mal formada. No cuenta; pide a quien la hizo que actualice Folkmoot.</translation>
    </message>
    <message>
      <source>A few words, such as: Gas smell in number 12</source>
      <translation>Unas palabras, como: olor a gas en el número 12</translation>
    </message>
    <message>
      <source>A file has at most {limit} GiB. Make it smaller, or split it.</source>
      <translation>Un fichero tiene como mucho {limit} GiB. Hazlo más pequeño o divídelo.</translation>
    </message>
    <message>
      <source>A group that leaves another platform and goes on here.</source>
      <translation>Un grupo que deja otra plataforma y sigue aquí.</translation>
    </message>
    <message>
      <source>A kit cannot be a piece of itself. Choose another thing.</source>
      <translation>Un juego no puede ser una pieza de sí mismo. Elige otra cosa.</translation>
    </message>
    <message>
      <source>A later meeting, which is called first. Its chair says that the people there agree</source>
      <translation>Una reunión posterior, que se convoca primero. Quien la dirige dice que los presentes están de acuerdo</translation>
    </message>
    <message>
      <source>A limit is a number of bytes, for example 5GB. Write one.</source>
      <translation>Un límite es un número de bytes, por ejemplo 5GB. Escribe uno.</translation>
    </message>
    <message>
      <source>A line of the budget of {title} was changed in two ways at once. Change it once more.</source>
      <translation>Una partida del presupuesto de {title} se cambió de dos maneras a la vez. Cámbiala una vez más.</translation>
    </message>
    <message>
      <source>A link for a member's new computer lasts from a second to a month. Write for example 7d.</source>
      <translation>Un enlace para un ordenador nuevo de un miembro dura entre un segundo y un mes. Escribe por ejemplo 7d.</translation>
    </message>
    <message>
      <source>A link for another computer lasts from a second to a day. Write for example 1h.</source>
      <translation>Un enlace para otro ordenador dura entre un segundo y un día. Escribe por ejemplo 1h.</translation>
    </message>
    <message>
      <source>A link leads to an address such as https://example.org or mailto:ana@example.org. Check it.</source>
      <translation>Un enlace lleva a una dirección como https://example.org o mailto:ana@example.org. Compruébala.</translation>
    </message>
    <message>
      <source>A loan begins today at the latest. Choose an earlier day for its beginning.</source>
      <translation>Un préstamo comienza hoy como muy tarde. Elige un día anterior para su comienzo.</translation>
    </message>
    <message>
      <source>A meeting that is there already; or say below when a new one takes place</source>
      <translation>Una reunión que ya existe; o di abajo cuándo será una nueva</translation>
    </message>
    <message>
      <source>A mention has lost its place in the text. Write the name after the @ again.</source>
      <translation>Una mención ha perdido su lugar en el texto. Escriba de nuevo el nombre después de la @.</translation>
    </message>
    <message>
      <source>A message has at most {limit} characters. Shorten it, or send it in several messages.</source>
      <translation>Un mensaje tiene como mucho {limit} caracteres. Acórtalo o envíalo en varios mensajes.</translation>
    </message>
    <message>
      <source>A moderator has paused your writing here. You can read on, and appeal under What moderators did.</source>
      <translation>Un moderador ha puesto en pausa tu escritura aquí. Puedes seguir leyendo y recurrir en «Lo que hicieron los moderadores».</translation>
    </message>
    <message>
      <source>A name is missing. Write one.</source>
      <translation>Falta un nombre. Escribe uno.</translation>
    </message>
    <message>
      <source>A name needs 1 to 80 visible characters, and none that is hidden. Choose another one.</source>
      <translation>Un nombre necesita entre 1 y 80 caracteres visibles y ninguno oculto. Elige otro.</translation>
    </message>
    <message>
      <source>A new computer of {whom} was confirmed by resolution {number}, which {who} proposed.</source>
      <translation>Un ordenador nuevo de {whom} se confirmó con la resolución {number}, que propuso {who}.</translation>
    </message>
    <message>
      <source>A number, a door, the best time. Leave it empty to take it back</source>
      <translation>Un número, una puerta, la mejor hora. Déjalo vacío para retirarlo</translation>
    </message>
    <message>
      <source>A page of the store is damaged: {what}. Bring the store back from a backup.</source>
      <translation>Una página del almacén está dañada: {what}. Recupera el almacén de una copia de seguridad.</translation>
    </message>
    <message>
      <source>A part of Folkmoot has stopped and is starting again. Nothing that was confirmed is lost.</source>
      <translation>Una parte de Folkmoot se ha detenido y está arrancando de nuevo. No se pierde nada de lo confirmado.</translation>
    </message>
    <message>
      <source>A part of Folkmoot has stopped. Start Folkmoot again; everything confirmed is saved.</source>
      <translation>Una parte de Folkmoot se ha detenido. Abre Folkmoot de nuevo; todo lo confirmado está guardado.</translation>
    </message>
    <message>
      <source>A part of Folkmoot stops again and again. Run `folkmoot doctor` to see why, then start Folkmoot again.</source>
      <translation>Una parte de Folkmoot se detiene una y otra vez. `folkmoot doctor` dice por qué; después abre Folkmoot de nuevo.</translation>
    </message>
    <message>
      <source>A part of the neighbourhood, such as: north end. Tell the address to who helps</source>
      <translation>Una parte del barrio, como: zona norte. La dirección, dísela a quien ayuda</translation>
    </message>
    <message>
      <source>A pause ends in the next {days} days. Choose a moment that is still to come. What is to last longer, the group decides.</source>
      <translation>Una pausa termina en los próximos {days} días. Elige un momento que aún esté por venir. Lo que deba durar más lo decide el grupo.</translation>
    </message>
    <message>
      <source>A person named here is not in the group. Check whom you chose.</source>
      <translation>Una persona nombrada aquí no está en el grupo. Comprueba a quién has elegido.</translation>
    </message>
    <message>
      <source>A picture has at most {limit} million pixels. Make it smaller.</source>
      <translation>Una imagen tiene como mucho {limit} millones de píxeles. Hazla más pequeña.</translation>
    </message>
    <message>
      <source>A poll begins with {least} to {most} answers. Write each on a line of its own.</source>
      <translation>Una encuesta empieza con {least} a {most} respuestas. Escribe cada una en su propia línea.</translation>
    </message>
    <message>
      <source>A poll closes within {days} days. Choose a moment that is still to come.</source>
      <translation>Una encuesta se cierra en {days} días como mucho. Elige un momento que aún no haya pasado.</translation>
    </message>
    <message>
      <source>A poll that asks everybody closes some day. Say when.</source>
      <translation>Una encuesta que pregunta a todos se cierra algún día. Di cuándo.</translation>
    </message>
    <message>
      <source>A reaction is one emoji. Choose one.</source>
      <translation>Una reacción es un emoji. Elige uno.</translation>
    </message>
    <message>
      <source>A reply stays in the channel of the message that it answers. Reply there.</source>
      <translation>Una respuesta se queda en el canal del mensaje al que responde. Responde allí.</translation>
    </message>
    <message>
      <source>A resolution needs something to change. Say what, for example --remove NAME.</source>
      <translation>Una resolución necesita algo que cambiar. Di qué, por ejemplo --remove NOMBRE.</translation>
    </message>
    <message>
      <source>A role needs a name of 1 to 80 visible characters. Choose another name.</source>
      <translation>Un rol necesita un nombre de 1 a 80 caracteres visibles. Elige otro nombre.</translation>
    </message>
    <message>
      <source>A saved copy was damaged and is being built again. Nothing is lost; try again in a moment.</source>
      <translation>Una copia guardada estaba dañada y se está rehaciendo. No se pierde nada; inténtalo de nuevo dentro de un momento.</translation>
    </message>
    <message>
      <source>A search takes at most {most} words. Leave out {piece} and what follows it.</source>
      <translation>Una búsqueda admite como mucho {most} palabras. Deja fuera {piece} y lo que le sigue.</translation>
    </message>
    <message>
      <source>A shared workshop: projects, tools, materials, evenings at the bench.</source>
      <translation>Un taller compartido: proyectos, herramientas, materiales, tardes en el banco.</translation>
    </message>
    <message>
      <source>A supper in the yard, a repair afternoon, a walk: who would like to come?</source>
      <translation>Una cena en el patio, una tarde de reparaciones, un paseo: ¿quién quiere venir?</translation>
    </message>
    <message>
      <source>A suspension of {whom} ended by resolution {number}, which {who} proposed.</source>
      <translation>Una suspensión de {whom} terminó con la resolución {number}, que propuso {who}.</translation>
    </message>
    <message>
      <source>A tag is a short word of at most {limit} characters, without a comma. Check {field}.</source>
      <translation>Una etiqueta es una palabra corta de {limit} caracteres como mucho, sin comas. Comprueba {field}.</translation>
    </message>
    <message>
      <source>A task of {whom} from {title} is not needed any more: {said}</source>
      <translation>Una tarea de {whom} de {title} ya no hace falta: {said}</translation>
    </message>
    <message>
      <source>A thread hangs on a message of the same channel, and has no threads of its own. Answer in the channel.</source>
      <translation>Un hilo cuelga de un mensaje del mismo canal y no tiene hilos propios. Responde en el canal.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <source>About me</source>
      <translation>Sobre mí</translation>
    </message>
    <message>
      <source>Add a date</source>
      <translation>Añadir una fecha</translation>
    </message>
    <message>
      <source>Add a piece to the kit</source>
      <translation>Añadir una pieza al juego</translation>
    </message>
    <message>
      <source>Add a shift</source>
      <translation>Añadir un turno</translation>
    </message>
    <message>
      <source>Add a topic</source>
      <translation>Añadir un tema</translation>
    </message>
    <message>
      <source>Add something to lend</source>
      <translation>Añadir algo para prestar</translation>
    </message>
    <message>
      <source>Advice</source>
      <translation>Consejo</translation>
    </message>
    <message>
      <source>After this nobody could do what the group needs in daily life, such as letting people in or changing the settings. First give somebody else a role that allows it.</source>
      <translation>Después nadie podría hacer lo que el grupo necesita cada día, como admitir gente o cambiar los ajustes. Da antes a otra persona un papel que lo permita.</translation>
    </message>
    <message>
      <source>After this nobody could {powers}. First give somebody else a role that allows it: `folkmoot role grant steward NAME`. If you mean it, repeat the command with --yes.</source>
      <translation>Después nadie podría {powers}. Da antes a otra persona un papel que lo permita: `folkmoot role grant steward NAME`. Si es lo que quieres, repite la orden con --yes.</translation>
    </message>
    <message>
      <source>Against what was done by</source>
      <translation>Contra lo que hizo</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Orden del día</translation>
    </message>
    <message>
      <source>Alerts</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <source>All dates</source>
      <translation>Todas las fechas</translation>
    </message>
    <message>
      <source>All {capacity} seats are taken. Who asks now waits until a seat is given back.</source>
      <translation>Las {capacity} plazas están ocupadas. Quien pida ahora espera hasta que se devuelva una.</translation>
    </message>
    <message>
      <source>All-clear</source>
      <translation>Fin del aviso</translation>
    </message>
    <message>
      <source>Alone here: nobody else's Folkmoot was found on this network.</source>
      <translation>Nadie más aquí: no se ha encontrado otro Folkmoot en esta red.</translation>
    </message>
    <message>
      <source>An alert ends later than now, and within {days} days. Choose another end.</source>
      <translation>Un aviso termina después de ahora y dentro de {days} días. Elige otro final.</translation>
    </message>
    <message>
      <source>An answer in a thread has no title of its own. Leave the title out.</source>
      <translation>Una respuesta en un hilo no tiene título propio. Deja el título vacío.</translation>
    </message>
    <message>
      <source>An answer is one line of at most {limit} characters. Shorten it.</source>
      <translation>Una respuesta es una línea de {limit} caracteres como mucho. Acórtala.</translation>
    </message>
    <message>
      <source>An edit in envelope {number} of the log {log} is not in its one place.</source>
      <translation>Una edición del sobre {number} del registro {log} no está en su único lugar.</translation>
    </message>
    <message>
      <source>An invitation has {all} words, and these are {count}. Type all of them, in their order.</source>
      <translation>Una invitación tiene {all} palabras, y estas son {count}. Escríbelas todas, en su orden.</translation>
    </message>
    <message>
      <source>An invitation lasts from a second to a year. Write for example 7d or 12h.</source>
      <translation>Una invitación dura entre un segundo y un año. Escribe por ejemplo 7d o 12h.</translation>
    </message>
    <message>
      <source>An invitation lets in 1 to {limit} people. Choose a number in between, or make several.</source>
      <translation>Una invitación deja entrar a entre 1 y {limit} personas. Elige un número intermedio, o haz varias.</translation>
    </message>
    <message>
      <source>Another copy of Folkmoot's folder has written in your name, so this one is held back. Open the newer copy, or join again with a new invitation.</source>
      <translation>Otra copia de la carpeta de Folkmoot ha escrito en tu nombre, así que esta se retiene. Abre la copia más nueva, o únete otra vez con una invitación nueva.</translation>
    </message>
    <message>
      <source>Another moderator than the one who acted answers this. Ask one of them.</source>
      <translation>Responde otro moderador que el que actuó. Pídeselo a uno de ellos.</translation>
    </message>
    <message>
      <source>Another resolution was decided before this one had enough signatures, so signing it has no effect. Propose it anew, for example with `folkmoot resolve propose`.</source>
      <translation>Se decidió otra resolución antes de que esta tuviera bastantes firmas, así que firmarla no tiene efecto. Proponla de nuevo, por ejemplo con `folkmoot resolve propose`.</translation>
    </message>
    <message>
      <source>Another version of Folkmoot is already running here. Close it, then try again.</source>
      <translation>Otra versión de Folkmoot ya está funcionando aquí. Ciérrala e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <source>Answer for all dates</source>
      <translation>Responder para todas las fechas</translation>
    </message>
    <message>
      <source>Answer with a remark</source>
      <translation>Responder con una observación</translation>
    </message>
    <message>
      <source>Answered by</source>
      <translation>Respondido por</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Respuestas</translation>
    </message>
    <message>
      <source>Answers by</source>
      <translation>Respuestas hasta</translation>
    </message>
    <message>
      <source>Answers for single dates</source>
      <translation>Respuestas para fechas concretas</translation>
    </message>
    <message>
      <source>Appeals</source>
      <translation>Recursos</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archivado</translation>
    </message>
    <message>
      <source>Archived by</source>
      <translation>Archivado por</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>Petición</translation>
    </message>
    <message>
      <source>Ask for a ride, a meal or a hand, or offer what you like doing. People say that they can do it, and you choose. If you would rather not be named, hand it over to people you trust.</source>
      <translation>Pide un viaje, una comida o una mano, u ofrece lo que te gusta hacer. Otros dicen que pueden hacerlo y tú eliges. Si prefieres que no te nombren, entrégalo a personas de confianza.</translation>
    </message>
    <message>
      <source>Ask for help</source>
      <translation>Pedir ayuda</translation>
    </message>
    <message>
      <source>Ask or offer</source>
      <translation>Petición u oferta</translation>
    </message>
    <message>
      <source>Ask without a name</source>
      <translation>Pedir sin nombre</translation>
    </message>
    <message>
      <source>Asked by</source>
      <translation>Pregunta de</translation>
    </message>
    <message>
      <source>Asked for seats</source>
      <translation>Plazas pedidas</translation>
    </message>
    <message>
      <source>Asked to answer</source>
      <translation>Se les pide respuesta</translation>
    </message>
    <message>
      <source>Asking to be admitted…</source>
      <translation>Pidiendo entrar…</translation>
    </message>
    <message>
      <source>Asks and offers</source>
      <translation>Peticiones y ofertas</translation>
    </message>
    <message>
      <source>At any time until that day</source>
      <translation>En cualquier momento hasta ese día</translation>
    </message>
    <message>
      <source>At least so many people</source>
      <translation>Al menos tantas personas</translation>
    </message>
    <message>
      <source>At most so many people</source>
      <translation>Como mucho tantas personas</translation>
    </message>
    <message>
      <source>Away for long, so the computers of others are asked: {names}.</source>
      <translation>Fuera mucho tiempo, así que se pregunta a los ordenadores de otros: {names}.</translation>
    </message>
    <message>
      <source>Between a few people</source>
      <translation>Entre unas pocas personas</translation>
    </message>
    <message>
      <source>Block club</source>
      <translation>Grupo de manzana</translation>
    </message>
    <message>
      <source>Both were signed by {names}. Ask which one was meant, and decide together which one holds.</source>
      <translation>Ambas las firmó: {names}. Preguntad cuál se quería, y decidid juntos cuál vale.</translation>
    </message>
    <message>
      <source>Bring {title} back.</source>
      <translation>Devuelve {title}.</translation>
    </message>
    <message>
      <source>Budget</source>
      <translation>Presupuesto</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <source>Calendars it came from</source>
      <translation>Calendarios de los que viene</translation>
    </message>
    <message>
      <source>Call a date off</source>
      <translation>Suspender una fecha</translation>
    </message>
    <message>
      <source>Call a meeting</source>
      <translation>Convocar una reunión</translation>
    </message>
    <message>
      <source>Call it off</source>
      <translation>Suspenderla</translation>
    </message>
    <message>
      <source>Call one: everybody adds topics beforehand and writes the minutes together.</source>
      <translation>Convoca una: todos añaden temas antes y escriben el acta juntos.</translation>
    </message>
    <message>
      <source>Called off</source>
      <translation>Suspendido</translation>
    </message>
    <message>
      <source>Can do it</source>
      <translation>Puede hacerlo</translation>
    </message>
    <message>
      <source>Cancel it</source>
      <translation>Cancelarlo</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Carried over from</source>
      <translation>Viene de</translation>
    </message>
    <message>
      <source>Carry over what is left</source>
      <translation>Pasar lo que queda</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <source>Caution</source>
      <translation>Precaución</translation>
    </message>
    <message>
      <source>Change the topic</source>
      <translation>Cambiar el tema</translation>
    </message>
    <message>
      <source>Changes of dates</source>
      <translation>Cambios de fechas</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>Canal</translation>
    </message>
    <message>
      <source>Channels</source>
      <translation>Canales</translation>
    </message>
    <message>
      <source>Checking the archive…</source>
      <translation>Comprobando el archivo…</translation>
    </message>
    <message>
      <source>Checking the passphrase takes {mib} MB of free memory. Close some programs and try again.</source>
      <translation>Comprobar la frase de contraseña ocupa {mib} MB de memoria libre. Cierra algunos programas e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>Checking what is kept here…</source>
      <translation>Comprobando lo que se guarda aquí…</translation>
    </message>
    <message>
      <source>Childcare</source>
      <translation>Cuidado de niños</translation>
    </message>
    <message>
      <source>Choose a day of this century or the next one.</source>
      <translation>Elige un día de este siglo o del próximo.</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Reloj</translation>
    </message>
    <message>
      <source>Close it</source>
      <translation>Cerrarla</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Cerrada</translation>
    </message>
    <message>
      <source>Closed by</source>
      <translation>Cerrada por</translation>
    </message>
    <message>
      <source>Closes</source>
      <translation>Se cierra</translation>
    </message>
    <message>
      <source>Come</source>
      <translation>Vienen</translation>
    </message>
    <message>
      <source>Condition when it came back</source>
      <translation>Estado al volver</translation>
    </message>
    <message>
      <source>Condition when it went out</source>
      <translation>Estado al salir</translation>
    </message>
    <message>
      <source>Confirm seats</source>
      <translation>Confirmar plazas</translation>
    </message>
    <message>
      <source>Confirmed seats</source>
      <translation>Plazas confirmadas</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contacto</translation>
    </message>
    <message>
      <source>Copying files…</source>
      <translation>Copiando ficheros…</translation>
    </message>
    <message>
      <source>Copying what was signed…</source>
      <translation>Copiando lo que se firmó…</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Dañado</translation>
    </message>
    <message>
      <source>Danger</source>
      <translation>Peligro</translation>
    </message>
    <message>
      <source>Danger to life</source>
      <translation>Peligro de muerte</translation>
    </message>
    <message>
      <source>Danger to life! Read at once what to do, and say how you are.</source>
      <translation>¡Peligro de muerte! Lee enseguida qué hacer y di cómo estás.</translation>
    </message>
    <message>
      <source>Danger to life: {title}. Read at once what to do, and say how you are.</source>
      <translation>Peligro de muerte: {title}. Lee enseguida qué hacer y di cómo estás.</translation>
    </message>
    <message>
      <source>Danger! Read what to do, and say how you are.</source>
      <translation>¡Peligro! Lee qué hacer y di cómo estás.</translation>
    </message>
    <message>
      <source>Danger! You have not said how you are.</source>
      <translation>¡Peligro! Todavía no has dicho cómo estás.</translation>
    </message>
    <message>
      <source>Danger: {title}. Read what to do, and say how you are.</source>
      <translation>Peligro: {title}. Lee qué hacer y di cómo estás.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Dates are listed from here on</source>
      <translation>Las fechas se muestran a partir de aquí</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Days cannot be excluded. Write {piece} without the minus sign.</source>
      <translation>Los días no se pueden excluir. Escribe {piece} sin el signo menos.</translation>
    </message>
    <message>
      <source>Days for which it is lent</source>
      <translation>Días por los que se presta</translation>
    </message>
    <message>
      <source>Days that are taken</source>
      <translation>Días cubiertos</translation>
    </message>
    <message>
      <source>Decide together which one holds.</source>
      <translation>Decidid juntos cuál vale.</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Acordado</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Acuerdo</translation>
    </message>
    <message>
      <source>Did not come</source>
      <translation>No vino</translation>
    </message>
    <message>
      <source>Discussed</source>
      <translation>Tratado</translation>
    </message>
    <message>
      <source>Do not lend it any more</source>
      <translation>No prestarlo más</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Drop a cost</source>
      <translation>Quitar un gasto</translation>
    </message>
    <message>
      <source>Dropped</source>
      <translation>Quitada</translation>
    </message>
    <message>
      <source>Due on</source>
      <translation>Hay que devolverlo el</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Cambiado</translation>
    </message>
    <message>
      <source>Either it comes again, or it can be done at any time until a day. Choose one of them.</source>
      <translation>O se repite, o puede hacerse en cualquier momento hasta un día. Elige una de las dos cosas.</translation>
    </message>
    <message>
      <source>Ended by</source>
      <translation>Terminado por</translation>
    </message>
    <message>
      <source>Enough people do this already. Choose another shift.</source>
      <translation>Ya lo hace bastante gente. Elige otro turno.</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <source>Envelope {number} of the log {log} cannot be opened with the keys that are here.</source>
      <translation>El sobre {number} del registro {log} no se puede abrir con las claves que hay aquí.</translation>
    </message>
    <message>
      <source>Envelope {number} of the log {log} is damaged. Bring the store back from a backup.</source>
      <translation>El sobre {number} del registro {log} está dañado. Recupera el almacén de una copia de seguridad.</translation>
    </message>
    <message>
      <source>Envelopes {first} to {last} of the log {log} are damaged. Bring the store back from a backup.</source>
      <translation>Los sobres {first} a {last} del registro {log} están dañados. Recupera el almacén de una copia de seguridad.</translation>
    </message>
    <message>
      <source>Errand</source>
      <translation>Recado</translation>
    </message>
    <message>
      <source>Every member who votes may invite people.</source>
      <translation>Cada miembro que vota puede invitar a gente.</translation>
    </message>
    <message>
      <source>Everybody adds and takes back only their own reactions.</source>
      <translation>Cada cual añade y quita solo sus propias reacciones.</translation>
    </message>
    <message>
      <source>Everybody has a seat here. Say how many seats there are, then you confirm them.</source>
      <translation>Aquí hay plaza para todos. Di cuántas plazas hay, y entonces las confirmas.</translation>
    </message>
    <message>
      <source>Everybody hears the all-clear.</source>
      <translation>Todos se enteran de que fin del aviso.</translation>
    </message>
    <message>
      <source>Everybody hears what to do now.</source>
      <translation>Todos se enteran de qué hacer ahora.</translation>
    </message>
    <message>
      <source>Everybody in the group can read this.</source>
      <translation>Todos en el grupo pueden leer esto.</translation>
    </message>
    <message>
      <source>Everybody is asked</source>
      <translation>Se pregunta a todos</translation>
    </message>
    <message>
      <source>Everybody may send information. The rest is for those whom the group lets warn others.</source>
      <translation>Todos pueden enviar información. Lo demás es para quienes el grupo deja avisar a otros.</translation>
    </message>
    <message>
      <source>Everybody reads this. Choose a private circle with those to whom you hand it over.</source>
      <translation>Esto lo leen todos. Elige un círculo privado con aquellos a quienes lo entregas.</translation>
    </message>
    <message>
      <source>Everybody who reads it can answer now.</source>
      <translation>Todos los que lo leen pueden responder ya.</translation>
    </message>
    <message>
      <source>Everybody who sees the gathering reads it, and the member may reply</source>
      <translation>Lo leen todos los que ven el encuentro, y el miembro puede contestar</translation>
    </message>
    <message>
      <source>Everybody who sees the gathering reads it: food, a seat near the door, a ride</source>
      <translation>Lo leen todos los que ven el encuentro: comida, un sitio cerca de la puerta, transporte</translation>
    </message>
    <message>
      <source>Everyone is up to date.</source>
      <translation>Todos están al día.</translation>
    </message>
    <message>
      <source>Everything on the agenda has been discussed or carried over.</source>
      <translation>Todo el orden del día se ha tratado o ha pasado a otra reunión.</translation>
    </message>
    <message>
      <source>Exchanging with neighbours…</source>
      <translation>Intercambiando con los vecinos…</translation>
    </message>
    <message>
      <source>Fetching the file…</source>
      <translation>Trayendo el fichero…</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Ficheros</translation>
    </message>
    <message>
      <source>Folkmoot cannot change {path}. Make its folder writable for you, then choose again.</source>
      <translation>Folkmoot no puede cambiar {path}. Haz que puedas escribir en su carpeta y elige de nuevo.</translation>
    </message>
    <message>
      <source>Folkmoot cannot take out of {path} where and when it was taken. Save it as JPEG or PNG, or attach it as it is with --keep-details.</source>
      <translation>Folkmoot no puede quitar de {path} dónde y cuándo se tomó. Guárdalo como JPEG o PNG, o adjúntalo tal cual con --keep-details.</translation>
    </message>
    <message>
      <source>Folkmoot did not make this archive, so there is no group in it to open. Its files are whole: unpack it to read them.</source>
      <translation>Folkmoot no hizo este archivo, así que no hay en él ningún grupo que abrir. Sus ficheros están enteros: desempaquétalo para leerlos.</translation>
    </message>
    <message>
      <source>Folkmoot has been set up here already. Open it instead.</source>
      <translation>Folkmoot ya está preparado aquí. Ábrelo.</translation>
    </message>
    <message>
      <source>Folkmoot has not answered in time. Try again; if it stays like this, restart Folkmoot.</source>
      <translation>Folkmoot no ha respondido a tiempo. Inténtalo de nuevo; si sigue así, reinicia Folkmoot.</translation>
    </message>
    <message>
      <source>Folkmoot is already running here, as a window or as a hub. Use that one, or close it first.</source>
      <translation>Folkmoot ya está funcionando aquí, como ventana o como nodo. Usa ese, o ciérralo antes.</translation>
    </message>
    <message>
      <source>Folkmoot is busy at the moment. Try again in a few seconds.</source>
      <translation>Folkmoot está ocupado en este momento. Inténtalo de nuevo dentro de unos segundos.</translation>
    </message>
    <message>
      <source>Folkmoot is closing. Try again in a moment.</source>
      <translation>Folkmoot se está cerrando. Inténtalo de nuevo dentro de un momento.</translation>
    </message>
    <message>
      <source>Folkmoot is locked. Unlock it first.</source>
      <translation>Folkmoot está bloqueado. Desbloquéalo antes.</translation>
    </message>
    <message>
      <source>Folkmoot is running again.</source>
      <translation>Folkmoot funciona de nuevo.</translation>
    </message>
    <message>
      <source>Folkmoot kept a group in {path}, and its files are gone. Connect the disk they were on, or bring them back from a backup. To begin anew there, remove the file {trace} first.</source>
      <translation>Folkmoot guardaba un grupo en {path}, y sus ficheros ya no están. Conecta el disco en el que estaban, o recupéralos de una copia de seguridad. Para empezar allí de nuevo, quita antes el fichero {trace}.</translation>
    </message>
    <message>
      <source>Folkmoot may not read and write {path}. Choose another folder, or change its permissions.</source>
      <translation>Folkmoot no puede leer ni escribir {path}. Elige otra carpeta, o cambia sus permisos.</translation>
    </message>
    <message>
      <source>Folkmoot stays open, because another of its programs on this computer, such as a host, works with the same folder. End that one, then lock again.</source>
      <translation>Folkmoot sigue abierto, porque otro de sus programas en este ordenador, como un servicio, trabaja con la misma carpeta. Termina ese y bloquea de nuevo.</translation>
    </message>
    <message>
      <source>Follows the alert</source>
      <translation>Sigue al aviso</translation>
    </message>
    <message>
      <source>For example: by telephone, second floor</source>
      <translation>Por ejemplo: por teléfono, segundo piso</translation>
    </message>
    <message>
      <source>For example: ladder, first aid, Polish, bicycles</source>
      <translation>Por ejemplo: escalera, primeros auxilios, polaco, bicicletas</translation>
    </message>
    <message>
      <source>For how many people</source>
      <translation>Para cuántas personas</translation>
    </message>
    <message>
      <source>For it</source>
      <translation>A favor</translation>
    </message>
    <message>
      <source>For somebody whose name is not told</source>
      <translation>Para alguien cuyo nombre no se dice</translation>
    </message>
    <message>
      <source>For your information: {title}.</source>
      <translation>Para tu información: {title}.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>From and until</source>
      <translation>Desde y hasta</translation>
    </message>
    <message>
      <source>Gatherings</source>
      <translation>Encuentros</translation>
    </message>
    <message>
      <source>Gets it</source>
      <translation>Lo recibe</translation>
    </message>
    <message>
      <source>Give a day back</source>
      <translation>Devolver un día</translation>
    </message>
    <message>
      <source>Give my seats back</source>
      <translation>Devolver mis plazas</translation>
    </message>
    <message>
      <source>Give the all-clear</source>
      <translation>Dar por terminado el aviso</translation>
    </message>
    <message>
      <source>Given back</source>
      <translation>Devueltas</translation>
    </message>
    <message>
      <source>Goes on in</source>
      <translation>Continúa en</translation>
    </message>
    <message>
      <source>Goes with</source>
      <translation>Va con</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Bueno</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>Traspasarlo</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation>Traspasado</translation>
    </message>
    <message>
      <source>Handed over without a name</source>
      <translation>Entregada sin nombre</translation>
    </message>
    <message>
      <source>Handed over. Whether it was posted stands here.</source>
      <translation>Entregado. Aquí consta si se ha publicado.</translation>
    </message>
    <message>
      <source>Has something to do</source>
      <translation>Tiene algo que hacer</translation>
    </message>
    <message>
      <source>Help is promised: {title}.</source>
      <translation>Ayuda prometida: {title}.</translation>
    </message>
    <message>
      <source>Helps</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Hidden by</source>
      <translation>Ocultado por</translation>
    </message>
    <message>
      <source>Hidden by moderators</source>
      <translation>Ocultado por moderadores</translation>
    </message>
    <message>
      <source>Hobby group</source>
      <translation>Grupo de aficionados</translation>
    </message>
    <message>
      <source>Hold a rehearsal</source>
      <translation>Hacer un simulacro</translation>
    </message>
    <message>
      <source>Holds until</source>
      <translation>Vale hasta</translation>
    </message>
    <message>
      <source>Host</source>
      <translation>Anfitrión</translation>
    </message>
    <message>
      <source>How many guests you bring</source>
      <translation>Cuántos invitados traes</translation>
    </message>
    <message>
      <source>How many people it needs</source>
      <translation>Cuántas personas hacen falta</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>Cada cuánto</translation>
    </message>
    <message>
      <source>How often a loan may be renewed</source>
      <translation>Cuántas veces se puede prolongar un préstamo</translation>
    </message>
    <message>
      <source>How often it comes again</source>
      <translation>Cada cuánto se repite</translation>
    </message>
    <message>
      <source>How often this comes again was written in another program, and goes by the day of the week. Choose a time on the same day.</source>
      <translation>La repetición se escribió en otro programa y va por el día de la semana. Elige una hora del mismo día.</translation>
    </message>
    <message>
      <source>How one gets in and around</source>
      <translation>Cómo se entra y se circula</translation>
    </message>
    <message>
      <source>How they are</source>
      <translation>Cómo están</translation>
    </message>
    <message>
      <source>How to reach you</source>
      <translation>Cómo contactar contigo</translation>
    </message>
    <message>
      <source>How to reach you, for everybody</source>
      <translation>Cómo contactar contigo, para todos</translation>
    </message>
    <message>
      <source>How urgent it is</source>
      <translation>Qué tan urgente es</translation>
    </message>
    <message>
      <source>I am on my way</source>
      <translation>Estoy de camino</translation>
    </message>
    <message>
      <source>I am safe</source>
      <translation>Estoy a salvo</translation>
    </message>
    <message>
      <source>I can do it</source>
      <translation>Puedo hacerlo</translation>
    </message>
    <message>
      <source>I cannot do it after all</source>
      <translation>Al final no puedo hacerlo</translation>
    </message>
    <message>
      <source>I come</source>
      <translation>Voy</translation>
    </message>
    <message>
      <source>I do not come</source>
      <translation>No voy</translation>
    </message>
    <message>
      <source>I have read them</source>
      <translation>Las he leído</translation>
    </message>
    <message>
      <source>I need help</source>
      <translation>Necesito ayuda</translation>
    </message>
    <message>
      <source>If all that follow move, the series ends here and another one goes on: those who come are asked anew</source>
      <translation>Si se cambian todas las siguientes, la serie termina aquí y sigue otra: se pregunta de nuevo a quienes vienen</translation>
    </message>
    <message>
      <source>In a few words</source>
      <translation>En pocas palabras</translation>
    </message>
    <message>
      <source>In a few words, without the name</source>
      <translation>En pocas palabras, sin el nombre</translation>
    </message>
    <message>
      <source>In place of</source>
      <translation>En lugar de</translation>
    </message>
    <message>
      <source>In reserve</source>
      <translation>En reserva</translation>
    </message>
    <message>
      <source>In this poll one chooses one answer. Leave the others out.</source>
      <translation>En esta encuesta se elige una sola respuesta. Quita las demás.</translation>
    </message>
    <message>
      <source>In {file}, names begin with *, which other programs may not accept.</source>
      <translation>En {file} hay nombres que empiezan con *, que otros programas pueden no aceptar.</translation>
    </message>
    <message>
      <source>In {file}, names begin with ./, which other programs may not accept.</source>
      <translation>En {file} hay nombres que empiezan con ./, que otros programas pueden no aceptar.</translation>
    </message>
    <message>
      <source>Information</source>
      <translation>Información</translation>
    </message>
    <message>
      <source>Invite to something</source>
      <translation>Invitar a algo</translation>
    </message>
    <message>
      <source>Is a favourite</source>
      <translation>Es favorito</translation>
    </message>
    <message>
      <source>Is not heard</source>
      <translation>No se escucha</translation>
    </message>
    <message>
      <source>It does not take place on this date. Look at its dates.</source>
      <translation>En esta fecha no se celebra. Mira sus fechas.</translation>
    </message>
    <message>
      <source>It does not take place on this day. Look at its days.</source>
      <translation>No es ese día. Mira sus días.</translation>
    </message>
    <message>
      <source>It does not take place. Ask its host.</source>
      <translation>No se celebra. Pregunta a su anfitrión.</translation>
    </message>
    <message>
      <source>It is already as it was then, so there is nothing to bring back.</source>
      <translation>Ya está como estaba entonces, así que no hay nada que recuperar.</translation>
    </message>
    <message>
      <source>It is back</source>
      <translation>Ha vuelto</translation>
    </message>
    <message>
      <source>It is broken, missing or not lent any more. Ask its owner.</source>
      <translation>Está roto, falta o ya no se presta. Pregunta a su dueño.</translation>
    </message>
    <message>
      <source>It is done</source>
      <translation>Está hecho</translation>
    </message>
    <message>
      <source>It is done, closed or withdrawn. Open it again, or ask anew.</source>
      <translation>Está hecha, cerrada o retirada. Ábrela de nuevo o pide otra vez.</translation>
    </message>
    <message>
      <source>It is done: {title}. Say thanks.</source>
      <translation>Está hecho: {title}. Da las gracias.</translation>
    </message>
    <message>
      <source>It is lent for {most} days at most. Choose an earlier day, or ask its owner.</source>
      <translation>Se presta por {most} días como mucho. Elige un día anterior, o pregunta a su dueño.</translation>
    </message>
    <message>
      <source>It is missing</source>
      <translation>Falta</translation>
    </message>
    <message>
      <source>It is not a piece of this kit. Look at the pieces of the kit.</source>
      <translation>No es una pieza de este juego. Mira las piezas del juego.</translation>
    </message>
    <message>
      <source>It is not said how this file opens. Ask who attached it to attach the file again.</source>
      <translation>No consta cómo se abre este fichero. Pide a quien lo adjuntó que lo adjunte otra vez.</translation>
    </message>
    <message>
      <source>It is noted that somebody did not come to {title}, and there is no reply yet.</source>
      <translation>Consta que alguien no vino a {title} y aún no hay respuesta.</translation>
    </message>
    <message>
      <source>It is noted that you did not come to {title}. Say how it was, if you like.</source>
      <translation>Consta que no viniste a {title}. Di cómo fue, si quieres.</translation>
    </message>
    <message>
      <source>It is noted who is there.</source>
      <translation>Queda anotado quién está.</translation>
    </message>
    <message>
      <source>It is posted already, or it is over. Look at what refers to it.</source>
      <translation>Ya está publicada, o ya terminó. Mira qué se refiere a ella.</translation>
    </message>
    <message>
      <source>It is repaired</source>
      <translation>Está reparado</translation>
    </message>
    <message>
      <source>It is too early for this: the deadline has not passed, or not enough computers have seen it pass yet. {needed} of {keepers} must, while Folkmoot is open on them. `folkmoot settings show` says whose they are. Try again later.</source>
      <translation>Es demasiado pronto para esto: el plazo no ha pasado, o no lo han visto pasar todavía suficientes ordenadores. Tienen que verlo {needed} de {keepers}, mientras Folkmoot esté abierto en ellos. `folkmoot settings show` dice de quién son. Inténtalo más tarde.</translation>
    </message>
    <message>
      <source>It stands on the board, without the name.</source>
      <translation>Está en el tablón, sin el nombre.</translation>
    </message>
    <message>
      <source>It stands on the board.</source>
      <translation>Está en el tablón.</translation>
    </message>
    <message>
      <source>It stands on the board. Whoever can do it says so here.</source>
      <translation>Está en el tablón. Quien pueda hacerlo lo dice aquí.</translation>
    </message>
    <message>
      <source>It takes place after all</source>
      <translation>Al final se celebra</translation>
    </message>
    <message>
      <source>It was found</source>
      <translation>Ha aparecido</translation>
    </message>
    <message>
      <source>It was lent more than once. Say whose loan has ended.</source>
      <translation>Se prestó más de una vez. Di qué préstamo ha terminado.</translation>
    </message>
    <message>
      <source>Its author had lost the power for it before anybody had seen it. It stays aside: whoever has that power now can do it again.</source>
      <translation>Quien lo escribió había perdido la facultad necesaria antes de que nadie lo viera. Queda apartado: quien tenga ahora esa facultad puede hacerlo de nuevo.</translation>
    </message>
    <message>
      <source>Its author was out of the private circle before anybody there had seen it. It stays aside: write again what is still wanted.</source>
      <translation>Quien lo escribió estaba fuera del círculo privado antes de que nadie lo viera allí. Queda apartado: escribid de nuevo lo que aún haga falta.</translation>
    </message>
    <message>
      <source>Its author was removed, and nobody who decided that had seen it. It counts once the person is in the group again and a resolution lets it count.</source>
      <translation>Se expulsó a quien lo escribió, y nadie de quienes lo decidieron lo había visto. Cuenta cuando la persona vuelva al grupo y una resolución permita que cuente.</translation>
    </message>
    <message>
      <source>Its author was suspended before anybody had seen it. It counts once the suspension ends.</source>
      <translation>Se suspendió a quien lo escribió antes de que nadie lo viera. Cuenta cuando termine la suspensión.</translation>
    </message>
    <message>
      <source>Its files are protected only by MD5 or SHA-1: that shows damage, but not what somebody changed on purpose.</source>
      <translation>Sus ficheros solo están protegidos con MD5 o SHA-1: eso muestra daños, pero no lo que alguien cambió a propósito.</translation>
    </message>
    <message>
      <source>Its owner has to agree</source>
      <translation>Su dueño tiene que estar de acuerdo</translation>
    </message>
    <message>
      <source>Its time has passed. Nobody gave the all-clear.</source>
      <translation>Su tiempo ha pasado. Nadie dio el aviso por terminado.</translation>
    </message>
    <message>
      <source>Keep it longer</source>
      <translation>Quedárselo más tiempo</translation>
    </message>
    <message>
      <source>Keepers of local memory: finds, stories, projects, a collection.</source>
      <translation>Quienes guardan la memoria del lugar: hallazgos, historias, proyectos, una colección.</translation>
    </message>
    <message>
      <source>Kind of help</source>
      <translation>Tipo de ayuda</translation>
    </message>
    <message>
      <source>Kinds of channels</source>
      <translation>Tipos de canales</translation>
    </message>
    <message>
      <source>Language that helps</source>
      <translation>Idioma que ayuda</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Idiomas</translation>
    </message>
    <message>
      <source>Leave it empty if any number of people may decide</source>
      <translation>Déjalo vacío si puede decidir cualquier número de personas</translation>
    </message>
    <message>
      <source>Leave it empty if there is room for everybody. Otherwise you confirm the seats</source>
      <translation>Déjalo vacío si hay sitio para todos. Si no, tú confirmas las plazas</translation>
    </message>
    <message>
      <source>Leave it empty to be reached through Folkmoot only. A few people alone can be told later</source>
      <translation>Déjalo vacío para que solo te contacten por Folkmoot. Más tarde puedes decírselo a unas pocas personas</translation>
    </message>
    <message>
      <source>Leave it empty until something is spent</source>
      <translation>Déjalo vacío hasta que se gaste algo</translation>
    </message>
    <message>
      <source>Lend a hand</source>
      <translation>Echar una mano</translation>
    </message>
    <message>
      <source>Lend it again</source>
      <translation>Prestarlo de nuevo</translation>
    </message>
    <message>
      <source>Lend to somebody</source>
      <translation>Prestar a alguien</translation>
    </message>
    <message>
      <source>Librarian</source>
      <translation>Encargado de préstamos</translation>
    </message>
    <message>
      <source>Limits of writing</source>
      <translation>Límites de escritura</translation>
    </message>
    <message>
      <source>Loan</source>
      <translation>Préstamo</translation>
    </message>
    <message>
      <source>Loans</source>
      <translation>Préstamos</translation>
    </message>
    <message>
      <source>Local history society</source>
      <translation>Sociedad de historia local</translation>
    </message>
    <message>
      <source>Looking for a member of the group on this network…</source>
      <translation>Buscando a un miembro del grupo en esta red…</translation>
    </message>
    <message>
      <source>Maker circle</source>
      <translation>Taller de inventores</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Instrucciones</translation>
    </message>
    <message>
      <source>Meal</source>
      <translation>Comida</translation>
    </message>
    <message>
      <source>Mediator</source>
      <translation>Persona mediadora</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Reuniones</translation>
    </message>
    <message>
      <source>Meetings that ratify minutes</source>
      <translation>Reuniones que aprueban un acta</translation>
    </message>
    <message>
      <source>Members who hold the power to admit invite people: stewards, for example.</source>
      <translation>Invitan los miembros que tienen la facultad de admitir: los coordinadores, por ejemplo.</translation>
    </message>
    <message>
      <source>Mentions</source>
      <translation>Menciones</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Mensaje</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Acta</translation>
    </message>
    <message>
      <source>Minutes are ratified by a later meeting. Choose one that takes place after this one.</source>
      <translation>Un acta la aprueba una reunión posterior. Elige una que sea después de esta.</translation>
    </message>
    <message>
      <source>Minutes for it</source>
      <translation>Minutos para ello</translation>
    </message>
    <message>
      <source>Minutes that were read</source>
      <translation>Actas leídas</translation>
    </message>
    <message>
      <source>More people took a shift of {title} than it needs. Ask who would leave it.</source>
      <translation>Más personas de las necesarias tomaron un turno de {title}. Pregunta quién lo dejaría.</translation>
    </message>
    <message>
      <source>More seats of {title} were confirmed than there are.</source>
      <translation>Para {title} se confirmaron más plazas de las que hay.</translation>
    </message>
    <message>
      <source>More seats of {title} were confirmed than there are. Nobody loses a confirmed seat: find more seats, or ask who would give one back.</source>
      <translation>Se confirmaron más plazas de {title} de las que hay. Nadie pierde una plaza confirmada: busca más plazas, o pregunta quién devolvería una.</translation>
    </message>
    <message>
      <source>More seats of {title} were confirmed than there are. Yours stays yours; the host looks for more, or somebody gives one back.</source>
      <translation>Para {title} se confirmaron más plazas de las que hay. La tuya sigue siendo tuya; quien invita busca más, o alguien devuelve una.</translation>
    </message>
    <message>
      <source>Move a date</source>
      <translation>Mover una fecha</translation>
    </message>
    <message>
      <source>Moved from Discord, Slack or a subreddit</source>
      <translation>Trasladado de Discord, Slack o un subreddit</translation>
    </message>
    <message>
      <source>Music, food, posters. With the name of a line that is there, that line changes</source>
      <translation>Música, comida, carteles. Con el nombre de una partida que ya existe, cambia esa partida</translation>
    </message>
    <message>
      <source>Mutual-aid network</source>
      <translation>Red de apoyo mutuo</translation>
    </message>
    <message>
      <source>My name and this may stand on the printed board</source>
      <translation>Mi nombre y esto pueden estar en el tablón impreso</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name a part of the neighbourhood in words, without numbers. Tell the address to who helps.</source>
      <translation>Nombra una parte del barrio con palabras, sin números. La dirección, dísela a quien ayuda.</translation>
    </message>
    <message>
      <source>Name in the calendar</source>
      <translation>Nombre en el calendario</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>Nombre del grupo</translation>
    </message>
    <message>
      <source>Needs help</source>
      <translation>Necesita ayuda</translation>
    </message>
    <message>
      <source>Neighbourhood watch</source>
      <translation>Vigilancia vecinal</translation>
    </message>
    <message>
      <source>Neighbours on one street or block: help, gatherings, dealings with city hall.</source>
      <translation>Vecinos de una calle o manzana: ayuda, encuentros, trato con el ayuntamiento.</translation>
    </message>
    <message>
      <source>Newest message that was known then</source>
      <translation>Mensaje más reciente conocido entonces</translation>
    </message>
    <message>
      <source>No alert: all is quiet</source>
      <translation>Ningún aviso: todo está tranquilo</translation>
    </message>
    <message>
      <source>No computer is in the group any more for: {names}. Members who vote can bring a person back with a link for a new computer, which enough of them confirm; so can that person's recovery sheet.</source>
      <translation>Ya no tienen ningún ordenador en el grupo: {names}. Los miembros que votan pueden traer de vuelta a una persona con un enlace para un ordenador nuevo, que confirman entre varios; también sirve la hoja de recuperación de esa persona.</translation>
    </message>
    <message>
      <source>No group is called {name}. There are: {names}.</source>
      <translation>Ningún grupo se llama {name}. Existen: {names}.</translation>
    </message>
    <message>
      <source>No hurry</source>
      <translation>Sin prisa</translation>
    </message>
    <message>
      <source>No invitation of this group has an id that begins so. Copy 8 or more characters of it from `folkmoot invite list`.</source>
      <translation>Ninguna invitación de este grupo tiene un identificador que empiece así. Copia 8 o más caracteres de `folkmoot invite list`.</translation>
    </message>
    <message>
      <source>No meeting yet</source>
      <translation>Todavía no hay reuniones</translation>
    </message>
    <message>
      <source>No minutes are proposed there that could be read.</source>
      <translation>Allí no hay ningún acta propuesta que leer.</translation>
    </message>
    <message>
      <source>No module asks for the power {power}, so it would allow nothing. The powers are: {names}.</source>
      <translation>Ningún módulo pide la facultad {power}, así que no permitiría nada. Las facultades son: {names}.</translation>
    </message>
    <message>
      <source>No module offers {intent}. There are: {names}.</source>
      <translation>Ningún módulo ofrece {intent}. Existen: {names}.</translation>
    </message>
    <message>
      <source>No names of others and no address where everybody reads it</source>
      <translation>Ni nombres de otros ni dirección donde lo leen todos</translation>
    </message>
    <message>
      <source>No new computer of which this one has heard waits with this code. Ask the person to read all of it out again. If it is right, exchange with whoever made the link, `folkmoot sync`, and try again. If it is unknown then, too, somebody else asks in that person's name: do not confirm.</source>
      <translation>Este ordenador no ha oído hablar de ningún ordenador nuevo que espere con este código. Pide a la persona que lo lea entero otra vez. Si es correcto, sincroniza con quien hizo el enlace, `folkmoot sync`, e inténtalo de nuevo. Si entonces tampoco se conoce, alguien más lo pide en nombre de esa persona: no lo confirmes.</translation>
    </message>
    <message>
      <source>No new computer waits to be confirmed, or it has not been heard of here. Synchronise; `folkmoot members` shows who waits.</source>
      <translation>Ningún ordenador nuevo espera confirmación, o aquí no se sabe de él. Sincroniza; `folkmoot members` muestra quién espera.</translation>
    </message>
    <message>
      <source>No open topic has this name. Look at the agenda.</source>
      <translation>Ningún tema abierto tiene este nombre. Mira el orden del día.</translation>
    </message>
    <message>
      <source>No record on this computer names this file. Check its name with `folkmoot files`, or wait for the next exchange with a neighbour.</source>
      <translation>Nada en este ordenador nombra este fichero. Comprueba su nombre con `folkmoot files`, o espera al próximo intercambio con un vecino.</translation>
    </message>
    <message>
      <source>No repair of it waits for this. Report the damage first.</source>
      <translation>Ninguna reparación suya espera esto. Comunica primero el daño.</translation>
    </message>
    <message>
      <source>No resolution has this number, or an id that begins so. Copy its number, or 8 or more characters of its id, from `folkmoot resolve list`. If it was proposed elsewhere, synchronise first: `folkmoot sync`.</source>
      <translation>Ninguna resolución tiene este número ni un identificador que empiece así. Copia su número, u 8 o más caracteres de su identificador, de `folkmoot resolve list`. Si se propuso en otro lugar, sincroniza primero: `folkmoot sync`.</translation>
    </message>
    <message>
      <source>No seat is confirmed to you on this date.</source>
      <translation>No tienes ninguna plaza confirmada en esta fecha.</translation>
    </message>
    <message>
      <source>Nobody answers at {address}. Check the address and that Folkmoot is running there.</source>
      <translation>Nadie responde en {address}. Comprueba la dirección y que Folkmoot esté funcionando allí.</translation>
    </message>
    <message>
      <source>Nobody answers their own appeal. Another moderator does.</source>
      <translation>Nadie responde a su propio recurso. Lo hace otro moderador.</translation>
    </message>
    <message>
      <source>Nobody answers their own report. Those who got it do; you can take it back.</source>
      <translation>Nadie responde a su propio aviso. Lo hacen quienes lo recibieron; tú puedes retirarlo.</translation>
    </message>
    <message>
      <source>Nobody asks for a stand-in here any more.</source>
      <translation>Aquí ya nadie pide un sustituto.</translation>
    </message>
    <message>
      <source>Nobody can talk about a message. Reply to it instead.</source>
      <translation>Nadie puede comentar un mensaje. Responde a él.</translation>
    </message>
    <message>
      <source>Nobody else moderates here. Name one person whom both of you trust: `--to` and the name.</source>
      <translation>Aquí no modera nadie más. Nombra a una persona en la que los dos confiéis: `--to` y el nombre.</translation>
    </message>
    <message>
      <source>Nobody has it in this way. Look at its loans.</source>
      <translation>Nadie lo tiene de esta forma. Mira sus préstamos.</translation>
    </message>
    <message>
      <source>Nobody has posted what was handed over: {title}.</source>
      <translation>Nadie ha publicado lo que se entregó: {title}.</translation>
    </message>
    <message>
      <source>Nobody has posted what you handed over: {title}. Hand it to other people, or withdraw it.</source>
      <translation>Nadie ha publicado lo que diste: {title}. Dáselo a otras personas o retíralo.</translation>
    </message>
    <message>
      <source>Nobody here is called {name}. Check the spelling.</source>
      <translation>Nadie aquí se llama {name}. Comprueba cómo se escribe.</translation>
    </message>
    <message>
      <source>Nobody here is called {name}. There are: {names}.</source>
      <translation>Nadie aquí se llama {name}. Están: {names}.</translation>
    </message>
    <message>
      <source>Nobody holds the role {role}, so it has no term. Give it to somebody: `folkmoot role grant {role} NAME --until DAY`.</source>
      <translation>Nadie tiene el papel {role}, así que no tiene plazo. Dáselo a alguien: `folkmoot role grant {role} NAME --until DAY`.</translation>
    </message>
    <message>
      <source>Nobody holds the role {role}. Decide together who takes it.</source>
      <translation>Nadie tiene el papel {role}. Decidid juntos quién lo toma.</translation>
    </message>
    <message>
      <source>Nobody holds these roles: {roles}. Decide together who takes them.</source>
      <translation>Nadie tiene estos cargos: {roles}. Decidid juntos quién los asume.</translation>
    </message>
    <message>
      <source>Nobody in the group is called {name}. Choose somebody from the list.</source>
      <translation>Nadie en el grupo se llama {name}. Elige a alguien de la lista.</translation>
    </message>
    <message>
      <source>Nobody knows a time zone of this name. Write it as in Europe/Berlin.</source>
      <translation>Nadie conoce una zona horaria con ese nombre. Escríbela como Europe/Berlin.</translation>
    </message>
    <message>
      <source>Nobody may change the settings. Decide who does: `folkmoot role grant steward NAME`.</source>
      <translation>Nadie puede cambiar los ajustes. Decidid quién: `folkmoot role grant steward NOMBRE`.</translation>
    </message>
    <message>
      <source>Nobody may {powers}, because those who hold these powers are suspended: {names}. Decide together whose suspension ends.</source>
      <translation>Nadie puede {powers}, porque quienes tienen esos poderes están suspendidos: {names}. Decidid juntos qué suspensión termina.</translation>
    </message>
    <message>
      <source>Nobody may {powers}. Decide together who becomes a steward.</source>
      <translation>Nadie puede {powers}. Decidid juntos quién será coordinador.</translation>
    </message>
    <message>
      <source>Nobody of the group was found on this network. Be on the same network as somebody whose Folkmoot is open, or give the address of a member's computer, then try again.</source>
      <translation>No se ha encontrado a nadie del grupo en esta red. Conéctate a la misma red que alguien cuyo Folkmoot esté abierto, o da la dirección del ordenador de un miembro, e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>Nobody of the group was found on this network. Be on the same network as somebody whose Folkmoot is open, or give the address of a member's computer, then try again. If somebody is there, the invitation may have expired or been closed: ask for a new one.</source>
      <translation>No se ha encontrado a nadie del grupo en esta red. Conéctate a la misma red que alguien cuyo Folkmoot esté abierto, o da la dirección del ordenador de un miembro, e inténtalo de nuevo. Si hay alguien, la invitación puede haber caducado o estar cerrada: pide una nueva.</translation>
    </message>
    <message>
      <source>Nobody stands in for themselves. Say that you do it after all.</source>
      <translation>Nadie se sustituye a sí mismo. Di que al final lo haces.</translation>
    </message>
    <message>
      <source>Nobody waits for a seat.</source>
      <translation>Nadie espera una plaza.</translation>
    </message>
    <message>
      <source>Nobody was reached at {tried}, and nobody else of the group was found on this network. Ask a member to open Folkmoot there, or for the present address, then try again.</source>
      <translation>No se ha alcanzado a nadie en {tried}, ni se ha encontrado a nadie más del grupo en esta red. Pide a un miembro que abra Folkmoot allí, o la dirección actual, e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>Nobody was reached at {tried}, and nobody else of the group was found on this network. Ask a member to open Folkmoot, or for the present address, then try again.</source>
      <translation>No se ha alcanzado a nadie en {tried}, ni se ha encontrado a nadie más del grupo en esta red. Pide a un miembro que abra Folkmoot, o la dirección actual, e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>Nobody who holds {name} was met. `folkmoot files` shows on whose computer it is; try again while that one is on the same network.</source>
      <translation>No se ha encontrado a nadie que tenga {name}. `folkmoot files` muestra en qué ordenador está; inténtalo de nuevo cuando ese esté en la misma red.</translation>
    </message>
    <message>
      <source>Nobody would read the report. Choose a circle with the moderators, or with the mediator.</source>
      <translation>Nadie leería el aviso. Elige un círculo con los moderadores o con la persona mediadora.</translation>
    </message>
    <message>
      <source>Not everybody who was at {title} has read the minutes that are proposed.</source>
      <translation>No todos los que estuvieron en {title} han leído el acta propuesta.</translation>
    </message>
    <message>
      <source>Not needed any more</source>
      <translation>Ya no hace falta</translation>
    </message>
    <message>
      <source>Not opened yet</source>
      <translation>Sin abrir todavía</translation>
    </message>
    <message>
      <source>Note of the host</source>
      <translation>Nota del anfitrión</translation>
    </message>
    <message>
      <source>Note the parts it needs</source>
      <translation>Anotar las piezas que necesita</translation>
    </message>
    <message>
      <source>Note who did not come</source>
      <translation>Anotar quién no vino</translation>
    </message>
    <message>
      <source>Note who is there</source>
      <translation>Anotar quién está</translation>
    </message>
    <message>
      <source>Note who repairs it</source>
      <translation>Anotar quién lo repara</translation>
    </message>
    <message>
      <source>Nothing here is marked {piece}. Check the spelling.</source>
      <translation>Aquí no hay nada marcado {piece}. Comprueba cómo se escribe.</translation>
    </message>
    <message>
      <source>Nothing is damaged, but the rules of the kind {kind} (module {module}) judge {count} changes differently than when they came, and still have version {version}. Whoever makes the module raises the version of the kind and keeps the former rule under `former`; a module that was never released is tried in a new profile.</source>
      <translation>Nada está dañado, pero las reglas del tipo {kind} (módulo {module}) juzgan {count} cambios de otro modo que cuando llegaron, y siguen con la versión {version}. Quien hace el módulo sube la versión del tipo y conserva la regla anterior en `former`; un módulo que nunca se publicó se prueba en un perfil nuevo.</translation>
    </message>
    <message>
      <source>Nothing leads back from the state in which this is now, so the change cannot be taken back. Look at what can be done with it.</source>
      <translation>Nada lleva de vuelta desde el estado en que está ahora, así que el cambio no se puede deshacer. Mira qué se puede hacer con ello.</translation>
    </message>
    <message>
      <source>Nothing on the board yet</source>
      <translation>Todavía no hay nada en el tablón</translation>
    </message>
    <message>
      <source>Nothing planned yet</source>
      <translation>Todavía no hay nada previsto</translation>
    </message>
    <message>
      <source>Nothing stands after {piece} yet. Go on typing.</source>
      <translation>Después de {piece} no hay nada todavía. Sigue escribiendo.</translation>
    </message>
    <message>
      <source>Nothing that you have not replied to is noted about you on this date.</source>
      <translation>En esta fecha no hay nada anotado sobre ti a lo que no hayas contestado.</translation>
    </message>
    <message>
      <source>Nothing that {name} wrote is here that a removal puts aside. If it is on a computer of {name}, exchange with that one first: `folkmoot sync`. Somebody removed has to be in again before: `folkmoot restore` and the name.</source>
      <translation>Aquí no hay nada de {name} que una expulsión haya apartado. Si está en un ordenador de {name}, sincroniza primero con ese: `folkmoot sync`. Quien está expulsado tiene que volver antes: `folkmoot restore` y el nombre.</translation>
    </message>
    <message>
      <source>Nothing to borrow yet</source>
      <translation>Todavía no hay nada que pedir prestado</translation>
    </message>
    <message>
      <source>Nothing was chosen for the archive. Choose what everyone reads, or a private circle.</source>
      <translation>No se ha elegido nada para el archivo. Elige lo que leen todos, o un círculo privado.</translation>
    </message>
    <message>
      <source>Nothing was said in this circle yet, or nothing that you may read. Begin with `folkmoot say --circle {circle} CHANNEL TEXT`.</source>
      <translation>En este círculo aún no se ha dicho nada, o nada que puedas leer. Empieza con `folkmoot say --circle {circle} CHANNEL TEXT`.</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation>Comunicado</translation>
    </message>
    <message>
      <source>Notices</source>
      <translation>Comunicados</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Number of the answer</source>
      <translation>Número de la respuesta</translation>
    </message>
    <message>
      <source>Number of the change</source>
      <translation>Número del cambio</translation>
    </message>
    <message>
      <source>Number of the choice</source>
      <translation>Número de la elección</translation>
    </message>
    <message>
      <source>Number of the handover</source>
      <translation>Número del traspaso</translation>
    </message>
    <message>
      <source>Of the {count} parts of the file {name}, these are damaged or missing: {parts}. Folkmoot fetches them from a computer that has the file; `folkmoot files` names it.</source>
      <translation>De las {count} partes del fichero {name}, estas están dañadas o faltan: {parts}. Folkmoot las trae de un ordenador que tenga el fichero; `folkmoot files` lo nombra.</translation>
    </message>
    <message>
      <source>Offer</source>
      <translation>Oferta</translation>
    </message>
    <message>
      <source>Offer help</source>
      <translation>Ofrecer ayuda</translation>
    </message>
    <message>
      <source>Offline: this computer has no network. What you write is kept and goes out later.</source>
      <translation>Sin red: este ordenador no tiene red. Lo que escribes se guarda y sale después.</translation>
    </message>
    <message>
      <source>On shifts</source>
      <translation>En turnos</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>De camino</translation>
    </message>
    <message>
      <source>On which day</source>
      <translation>Qué día</translation>
    </message>
    <message>
      <source>Once you have left, nobody could {powers}, and only an invitation by somebody else brings you back. First give somebody else a role that allows it: `folkmoot role grant steward NAME`. If you mean it, repeat the command with --yes.</source>
      <translation>Cuando te hayas ido, nadie podría {powers}, y solo te haría volver la invitación de otra persona. Da antes a otra persona un papel que lo permita: `folkmoot role grant steward NAME`. Si es lo que quieres, repite la orden con --yes.</translation>
    </message>
    <message>
      <source>Once you have left, only a new invitation brings you back. Repeat the command with --yes.</source>
      <translation>Cuando te hayas ido, solo una invitación nueva te trae de vuelta. Repite el comando con --yes.</translation>
    </message>
    <message>
      <source>Once you have left, you cannot come back as the same person, because the computer with which you first joined is out, but only as a new one, by an invitation. Repeat the command with --yes.</source>
      <translation>Cuando te hayas ido no podrás volver como la misma persona, porque el ordenador con el que te uniste la primera vez está fuera, sino solo como una nueva, con una invitación. Repite el comando con --yes.</translation>
    </message>
    <message>
      <source>One line that stands under the name; may stay empty.</source>
      <translation>Una línea que está bajo el nombre; puede quedar vacía.</translation>
    </message>
    <message>
      <source>One message mentions at most {limit} times. Leave some of them out.</source>
      <translation>Un mensaje tiene como máximo {limit} menciones. Quite algunas.</translation>
    </message>
    <message>
      <source>One more date</source>
      <translation>Una fecha más</translation>
    </message>
    <message>
      <source>One on each line, so that whoever brings it back can count</source>
      <translation>Una en cada línea, para que quien lo devuelva pueda contar</translation>
    </message>
    <message>
      <source>One resolution cannot remove {name} and give {name} something as well. Propose either of the two.</source>
      <translation>Una misma resolución no puede expulsar a {name} y además darle algo a {name}. Propón una de las dos cosas.</translation>
    </message>
    <message>
      <source>One thing to do, in short sentences</source>
      <translation>Una sola cosa que hacer, en frases cortas</translation>
    </message>
    <message>
      <source>One, if you leave it empty; for what comes again, on each day</source>
      <translation>Una, si lo dejas vacío; si se repite, cada día</translation>
    </message>
    <message>
      <source>Only files of at most {limit} MB are shown here. Save this one and open it there.</source>
      <translation>Aquí solo se muestran ficheros de {limit} MB como mucho. Guarda este y ábrelo allí.</translation>
    </message>
    <message>
      <source>Only its owner and librarians lend it for longer; leave it empty for as long as people agree</source>
      <translation>Solo su dueño y los encargados lo prestan por más tiempo; déjalo vacío si vale lo que se acuerde</translation>
    </message>
    <message>
      <source>Only members of the group can do this. Ask a steward to invite you.</source>
      <translation>Solo los miembros del grupo pueden hacer esto. Pide a un coordinador que te invite.</translation>
    </message>
    <message>
      <source>Only members who vote can vouch for somebody or confirm a new device. Ask one of them. If none who votes has a computer left, start a new group; `folkmoot archive export` keeps what was written.</source>
      <translation>Solo los miembros que votan pueden responder por alguien o confirmar un dispositivo nuevo. Pregunta a uno de ellos. Si ninguno de los que votan conserva un ordenador, empezad un grupo nuevo; `folkmoot archive export` conserva lo escrito.</translation>
    </message>
    <message>
      <source>Only stewards and members who vote can propose and sign decisions. Ask to be listed as a voter.</source>
      <translation>Solo los coordinadores y los miembros que votan pueden proponer y firmar decisiones. Pide que te apunten como votante.</translation>
    </message>
    <message>
      <source>Only stewards can make an archive that hands their role over. Ask one of them.</source>
      <translation>Solo los coordinadores pueden hacer un archivo que entregue su papel. Pregunta a uno de ellos.</translation>
    </message>
    <message>
      <source>Only the author gave this poll its answers. Write the one that you miss in a message.</source>
      <translation>En esta encuesta solo pone respuestas quien pregunta. Escribe en un mensaje la que echas en falta.</translation>
    </message>
    <message>
      <source>Only the person whom it concerns can appeal. Talk with that person.</source>
      <translation>Solo la persona afectada puede recurrir. Habla con ella.</translation>
    </message>
    <message>
      <source>Only this date</source>
      <translation>Solo esta fecha</translation>
    </message>
    <message>
      <source>Only those who may call everybody at once can mention everyone. Write without the @, or ask one of them.</source>
      <translation>Solo quien puede llamar a todos a la vez puede mencionar a todos. Escriba sin la @, o pídaselo a alguien que pueda.</translation>
    </message>
    <message>
      <source>Only what was handed over without a name is posted for somebody. Ask for help yourself instead.</source>
      <translation>Solo se publica para alguien lo que se entregó sin nombre. Pide ayuda por tu cuenta.</translation>
    </message>
    <message>
      <source>Only whoever asked closes a poll before its time. Ask that person.</source>
      <translation>Solo quien preguntó cierra una encuesta antes de tiempo. Pídeselo a esa persona.</translation>
    </message>
    <message>
      <source>Only whoever suspended somebody can lift it, or a decision of many. Ask that person, or propose one.</source>
      <translation>Solo quien suspendió a alguien puede levantarlo, o una decisión de muchos. Pregunta a esa persona, o propón una.</translation>
    </message>
    <message>
      <source>Only {names} may change the settings. Say what you would like changed.</source>
      <translation>Los ajustes los cambian solo {names}. Di qué te gustaría cambiar.</translation>
    </message>
    <message>
      <source>Only {names} may {powers}. Three people should, so that the group goes on while one of them is away: decide together who else becomes a steward.</source>
      <translation>Solo {names} pueden {powers}. Deberían poder tres personas, para que el grupo siga cuando falte una: decidid juntos quién más será coordinador.</translation>
    </message>
    <message>
      <source>Only {who} can do this. Ask one of them.</source>
      <translation>Solo {who} puede hacer esto. Pregunta a uno de ellos.</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Abrirla de nuevo</translation>
    </message>
    <message>
      <source>Open the minutes again</source>
      <translation>Volver a abrir el acta</translation>
    </message>
    <message>
      <source>Opened, no answer yet</source>
      <translation>Abierta, sin respuesta todavía</translation>
    </message>
    <message>
      <source>Order of the agenda</source>
      <translation>Orden de los temas</translation>
    </message>
    <message>
      <source>Other people of this computer could change {path}. Choose a folder that only you may write to, without links in it.</source>
      <translation>Otras personas de este ordenador podrían cambiar {path}. Elige una carpeta en la que solo tú puedas escribir, sin enlaces.</translation>
    </message>
    <message>
      <source>Others may add answers</source>
      <translation>Otros pueden añadir respuestas</translation>
    </message>
    <message>
      <source>Otherwise everybody may take it without asking</source>
      <translation>Si no, todos pueden llevárselo sin preguntar</translation>
    </message>
    <message>
      <source>Otherwise it is on just that day</source>
      <translation>Si no, es justo ese día</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Con retraso</translation>
    </message>
    <message>
      <source>Packing…</source>
      <translation>Empaquetando…</translation>
    </message>
    <message>
      <source>Parts it needs</source>
      <translation>Piezas que necesita</translation>
    </message>
    <message>
      <source>Passed on</source>
      <translation>Pasó el</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>People are missing on a shift of {title}.</source>
      <translation>Falta gente en un turno de {title}.</translation>
    </message>
    <message>
      <source>People needed for decisions</source>
      <translation>Personas necesarias para decidir</translation>
    </message>
    <message>
      <source>People take single days then. Give the first day above</source>
      <translation>Entonces la gente se encarga de días sueltos. Indica arriba el primer día</translation>
    </message>
    <message>
      <source>People who help each other out: asks, offers, deliveries.</source>
      <translation>Gente que se ayuda: peticiones, ofertas, entregas.</translation>
    </message>
    <message>
      <source>People who look after a place: what was noticed, who walks when.</source>
      <translation>Gente que cuida de un lugar: qué se ha visto, quién pasea cuándo.</translation>
    </message>
    <message>
      <source>People whom you do not hear</source>
      <translation>Personas a quienes no escuchas</translation>
    </message>
    <message>
      <source>People with one pastime: showing, asking, meeting.</source>
      <translation>Gente con una misma afición: enseñar, preguntar, encontrarse.</translation>
    </message>
    <message>
      <source>Perhaps</source>
      <translation>Quizá</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Piece</source>
      <translation>Pieza</translation>
    </message>
    <message>
      <source>Piece of the kit</source>
      <translation>Pieza del juego</translation>
    </message>
    <message>
      <source>Pieces of this kit</source>
      <translation>Piezas de este juego</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Fijado</translation>
    </message>
    <message>
      <source>Pinned messages</source>
      <translation>Mensajes fijados</translation>
    </message>
    <message>
      <source>Place in the list</source>
      <translation>Lugar en la lista</translation>
    </message>
    <message>
      <source>Plan a cost</source>
      <translation>Prever un gasto</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Previsto</translation>
    </message>
    <message>
      <source>Polls</source>
      <translation>Encuestas</translation>
    </message>
    <message>
      <source>Post it for everybody</source>
      <translation>Publicarla para todos</translation>
    </message>
    <message>
      <source>Posted as</source>
      <translation>Publicada como</translation>
    </message>
    <message>
      <source>Posted without the name as</source>
      <translation>Publicada sin el nombre como</translation>
    </message>
    <message>
      <source>Posts</source>
      <translation>Publicaciones</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>Perfiles</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>Programa</translation>
    </message>
    <message>
      <source>Pronouns</source>
      <translation>Pronombres</translation>
    </message>
    <message>
      <source>Propose the minutes</source>
      <translation>Presentar el acta</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <source>Queue for it</source>
      <translation>Ponerse en la cola</translation>
    </message>
    <message>
      <source>Ratified at</source>
      <translation>Aprobada en</translation>
    </message>
    <message>
      <source>Ratify the minutes</source>
      <translation>Aprobar el acta</translation>
    </message>
    <message>
      <source>Reactions</source>
      <translation>Reacciones</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>Leyendo el fichero…</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Reason for that</source>
      <translation>Motivo de eso</translation>
    </message>
    <message>
      <source>Receiving what the group has written…</source>
      <translation>Recibiendo lo que ha escrito el grupo…</translation>
    </message>
    <message>
      <source>Rehearsal</source>
      <translation>Simulacro</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Observación</translation>
    </message>
    <message>
      <source>Remind me</source>
      <translation>Recuérdamelo</translation>
    </message>
    <message>
      <source>Reminder: {title}</source>
      <translation>Recordatorio: {title}</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Quitado</translation>
    </message>
    <message>
      <source>Removed by</source>
      <translation>Quitado por</translation>
    </message>
    <message>
      <source>Renewals</source>
      <translation>Prolongaciones</translation>
    </message>
    <message>
      <source>Repair</source>
      <translation>Reparación</translation>
    </message>
    <message>
      <source>Repairs</source>
      <translation>Reparaciones</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Responder</translation>
    </message>
    <message>
      <source>Report damage</source>
      <translation>Comunicar un daño</translation>
    </message>
    <message>
      <source>Report how somebody else is</source>
      <translation>Comunicar cómo está otra persona</translation>
    </message>
    <message>
      <source>Reported by</source>
      <translation>Comunicado por</translation>
    </message>
    <message>
      <source>Reported by others</source>
      <translation>Comunicado por otros</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <source>Resolution {number}, which {who} proposed, is in force.</source>
      <translation>La resolución {number}, que propuso {who}, está en vigor.</translation>
    </message>
    <message>
      <source>Resolution {number}, which {who} proposed, put a rival resolution aside.</source>
      <translation>La resolución {number}, que propuso {who}, dejó de lado una resolución rival.</translation>
    </message>
    <message>
      <source>Resolution {number}, which {who} proposed, set the rule {said}.</source>
      <translation>La resolución {number}, que propuso {who}, puso la regla {said}.</translation>
    </message>
    <message>
      <source>Restoring…</source>
      <translation>Restaurando…</translation>
    </message>
    <message>
      <source>Ride</source>
      <translation>Viaje</translation>
    </message>
    <message>
      <source>Roughly where</source>
      <translation>Más o menos dónde</translation>
    </message>
    <message>
      <source>Rows of the table {table} do not follow from the records. The next start makes them anew.</source>
      <translation>Las filas de la tabla {table} no se siguen de los registros. El próximo arranque las rehace.</translation>
    </message>
    <message>
      <source>Rule of the calendar</source>
      <translation>Regla del calendario</translation>
    </message>
    <message>
      <source>Safe</source>
      <translation>A salvo</translation>
    </message>
    <message>
      <source>Said by</source>
      <translation>Dicho por</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Guardados</translation>
    </message>
    <message>
      <source>Saved messages</source>
      <translation>Mensajes guardados</translation>
    </message>
    <message>
      <source>Say how much is planned, or how much was spent.</source>
      <translation>Di cuánto está previsto o cuánto se ha gastado.</translation>
    </message>
    <message>
      <source>Say in which time zone it takes place, such as Europe/Berlin.</source>
      <translation>Di en qué zona horaria se celebra, como Europe/Berlin.</translation>
    </message>
    <message>
      <source>Say into which meeting the topics go, or when the next one takes place.</source>
      <translation>Di a qué reunión pasan los temas o cuándo será la próxima.</translation>
    </message>
    <message>
      <source>Say on which day it begins, or until when it has to be done.</source>
      <translation>Di qué día empieza, o hasta cuándo debe estar hecho.</translation>
    </message>
    <message>
      <source>Say thanks</source>
      <translation>Dar las gracias</translation>
    </message>
    <message>
      <source>Say what to do now</source>
      <translation>Decir qué hacer ahora</translation>
    </message>
    <message>
      <source>Say whether you come to {title}.</source>
      <translation>Di si vienes a {title}.</translation>
    </message>
    <message>
      <source>Say who does it</source>
      <translation>Decir quién lo hace</translation>
    </message>
    <message>
      <source>Say whose loan has ended</source>
      <translation>Decir qué préstamo ha terminado</translation>
    </message>
    <message>
      <source>Say with --field which text is meant. This has: {names}.</source>
      <translation>Di con --field qué texto es. Esto tiene: {names}.</translation>
    </message>
    <message>
      <source>Seal of the minutes</source>
      <translation>Sello del acta</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Plazas</translation>
    </message>
    <message>
      <source>Seats of {whom} at {title} are free again.</source>
      <translation>Las plazas de {whom} en {title} vuelven a estar libres.</translation>
    </message>
    <message>
      <source>Seconds between two messages</source>
      <translation>Segundos entre dos mensajes</translation>
    </message>
    <message>
      <source>Send an alert</source>
      <translation>Enviar un aviso</translation>
    </message>
    <message>
      <source>Several answers may be chosen</source>
      <translation>Se pueden elegir varias respuestas</translation>
    </message>
    <message>
      <source>Several channels match {name}. Give the id of the one that you mean: {names}.</source>
      <translation>Varios canales coinciden con {name}. Indica el identificador del que quieres: {names}.</translation>
    </message>
    <message>
      <source>Several circles have this name: {ids}. Give the beginning of an id instead.</source>
      <translation>Varios círculos tienen este nombre: {ids}. Da el principio de un identificador.</translation>
    </message>
    <message>
      <source>Several files are called {name}: {names}. Give the beginning of one of these.</source>
      <translation>Varios ficheros se llaman {name}: {names}. Da el principio de uno de estos.</translation>
    </message>
    <message>
      <source>Several people are called {name}. Give the beginning of an id instead: {ids}.</source>
      <translation>Varias personas se llaman {name}. Da el principio de un identificador: {ids}.</translation>
    </message>
    <message>
      <source>Several people ask for a stand-in. Say for whom you do it.</source>
      <translation>Varias personas piden un sustituto. Di por quién lo haces.</translation>
    </message>
    <message>
      <source>Several people took over your shift at {title}. Say who does it.</source>
      <translation>Varias personas tomaron tu turno en {title}. Di quién lo hace.</translation>
    </message>
    <message>
      <source>Several resolutions begin with {given} or have that number. Give the beginning of the id of the one that you mean: {ids}.</source>
      <translation>Varias resoluciones empiezan por {given} o tienen ese número. Indica el comienzo del identificador de la que quieres decir: {ids}.</translation>
    </message>
    <message>
      <source>Several shifts have this name. Name the one you mean by the id that `folkmoot show` tells.</source>
      <translation>Varios turnos tienen este nombre. Indica el que quieres con el identificador que da `folkmoot show`.</translation>
    </message>
    <message>
      <source>Several things are called {name}. Use one of their ids: {ids}.</source>
      <translation>Varias cosas se llaman {name}. Usa uno de sus identificadores: {ids}.</translation>
    </message>
    <message>
      <source>Several titles begin with {name}. Give the whole title, or an id: {names}.</source>
      <translation>Varios títulos empiezan por {name}. Da el título entero o un identificador: {names}.</translation>
    </message>
    <message>
      <source>Several topics have this name. Name the one you mean by the id that `folkmoot show` tells.</source>
      <translation>Varios temas tienen este nombre. Indica el que quieres con el identificador que da `folkmoot show`.</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Gravedad</translation>
    </message>
    <message>
      <source>Share of the members needed, in percent</source>
      <translation>Parte de los miembros necesaria, en porcentaje</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>Turnos</translation>
    </message>
    <message>
      <source>Shown again by</source>
      <translation>Mostrado de nuevo por</translation>
    </message>
    <message>
      <source>Slowed</source>
      <translation>Ralentizado</translation>
    </message>
    <message>
      <source>Some of us are connected.</source>
      <translation>Algunos de nosotros estamos conectados.</translation>
    </message>
    <message>
      <source>Some things can be done only after a deadline, and now no computer can say that it has passed: all who vote are away. Decide who is back: `folkmoot settings set --back NAME`.</source>
      <translation>Algunas cosas solo se pueden hacer después de un plazo, y ahora ningún ordenador puede decir que ha pasado: todos los que votan están fuera. Decidid quién ha vuelto: `folkmoot settings set --back NOMBRE`.</translation>
    </message>
    <message>
      <source>Some things can be done only after a deadline. It counts as passed once the computer of {names} has seen it pass. For that, Folkmoot has to be open there now and then.</source>
      <translation>Algunas cosas solo se pueden hacer después de un plazo. Cuenta como pasado cuando lo ha visto pasar el ordenador de {names}. Para eso, Folkmoot tiene que estar abierto allí de vez en cuando.</translation>
    </message>
    <message>
      <source>Some things can be done only after a deadline. It counts as passed once the computers of {names} have both seen it pass, so that one wrong clock decides nothing. For that, Folkmoot has to be open there now and then.</source>
      <translation>Algunas cosas solo se pueden hacer después de un plazo. Cuenta como pasado cuando lo han visto pasar los dos ordenadores de {names}, para que un reloj equivocado no decida nada. Para eso, Folkmoot tiene que estar abierto allí de vez en cuando.</translation>
    </message>
    <message>
      <source>Some things can be done only after a deadline. It counts as passed once {needed} of the computers of these {count} members have seen it pass, so that one wrong clock decides nothing: {names}. For that, Folkmoot has to be open there now and then. They were drawn by lot from those who vote; whoever votes no longer is replaced.</source>
      <translation>Algunas cosas solo se pueden hacer después de un plazo. Cuenta como pasado cuando lo han visto pasar {needed} de los ordenadores de estos {count} miembros, para que un reloj equivocado no decida nada: {names}. Para eso, Folkmoot tiene que estar abierto allí de vez en cuando. Se sortearon entre quienes votan; quien ya no vota es reemplazado.</translation>
    </message>
    <message>
      <source>Somebody appeals against what a moderator did: {title}</source>
      <translation>Alguien recurre lo que hizo un moderador: {title}</translation>
    </message>
    <message>
      <source>Somebody asks for a stand-in at {title}.</source>
      <translation>Alguien pide un sustituto en {title}.</translation>
    </message>
    <message>
      <source>Somebody asks for seats at {title}. Confirm them.</source>
      <translation>Alguien pide plazas en {title}. Confírmalas.</translation>
    </message>
    <message>
      <source>Somebody can do it: {title}. Say who does it.</source>
      <translation>Alguien puede hacerlo: {title}. Di quién lo hace.</translation>
    </message>
    <message>
      <source>Somebody else in this circle posts it, so that your name is not on it.</source>
      <translation>Lo publica otra persona de este círculo, para que no lleve tu nombre.</translation>
    </message>
    <message>
      <source>Somebody handed this over: {title}. Post it without the name.</source>
      <translation>Alguien entregó esto: {title}. Publícalo sin el nombre.</translation>
    </message>
    <message>
      <source>Somebody has it. Wait until it is back, or queue for it.</source>
      <translation>Alguien lo tiene. Espera a que vuelva, o ponte en la cola.</translation>
    </message>
    <message>
      <source>Somebody has written in the minutes meanwhile. Read them, and try again.</source>
      <translation>Alguien ha escrito en el acta mientras tanto. Léela e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>Somebody in this circle neither moderates nor mediates. Choose a circle of moderators, or one of you and the mediator.</source>
      <translation>En este círculo hay alguien que ni modera ni media. Elige un círculo de moderadores, o uno contigo y la persona mediadora.</translation>
    </message>
    <message>
      <source>Somebody needs help.</source>
      <translation>Alguien necesita ayuda.</translation>
    </message>
    <message>
      <source>Somebody reported a message: {title}</source>
      <translation>Alguien avisó de un mensaje: {title}</translation>
    </message>
    <message>
      <source>Somebody takes over a shift at {title}, and whoever asked for it does not know it yet.</source>
      <translation>Alguien se encarga de un turno en {title}, y quien lo pidió aún no lo sabe.</translation>
    </message>
    <message>
      <source>Somebody takes over your shift at {title}. See who, and say that you know it.</source>
      <translation>Alguien se encarga de tu turno en {title}. Mira quién y di que ya lo sabes.</translation>
    </message>
    <message>
      <source>Somebody tried to join with a wrong proof and was not let in. Nothing needs doing.</source>
      <translation>Alguien intentó unirse con una prueba falsa y no entró. No hay que hacer nada.</translation>
    </message>
    <message>
      <source>Somebody waits for it longer than you do. Queue for it, or ask its owner.</source>
      <translation>Alguien lo espera desde antes que tú. Ponte en la cola, o pregunta a su dueño.</translation>
    </message>
    <message>
      <source>Somebody wants to borrow {title}.</source>
      <translation>Alguien quiere pedir prestado {title}.</translation>
    </message>
    <message>
      <source>Somebody who took over a shift of {title} is not needed, and has not left it yet.</source>
      <translation>Alguien que se encargó de un turno de {title} no hace falta y aún no lo ha dejado.</translation>
    </message>
    <message>
      <source>Somebody would like it: {title}. Say who gets it.</source>
      <translation>A alguien le gustaría: {title}. Di para quién es.</translation>
    </message>
    <message>
      <source>Somebody wrote in the minutes of {title} without knowing that they were proposed. Read them, and open or ratify them again.</source>
      <translation>Alguien escribió en el acta de {title} sin saber que ya estaba presentada. Léela, y vuelve a abrirla o a aprobarla.</translation>
    </message>
    <message>
      <source>Somebody wrote in {title} after it was archived. Open the channel again, or leave it archived.</source>
      <translation>Alguien escribió en {title} después de archivarse. Abre el canal de nuevo o déjalo archivado.</translation>
    </message>
    <message>
      <source>Somebody wrote in {title} after you archived it. Open the channel again, or leave it archived.</source>
      <translation>Alguien escribió en {title} después de que lo archivaras. Abre el canal de nuevo o déjalo archivado.</translation>
    </message>
    <message>
      <source>Somebody you named is not a member. Check the names.</source>
      <translation>Alguien que has nombrado no es miembro. Comprueba los nombres.</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>Otra cosa</translation>
    </message>
    <message>
      <source>Something malformed arrived and was thrown away ({what}). Nothing needs doing.</source>
      <translation>Ha llegado algo mal formado y se ha descartado ({what}). No hay que hacer nada.</translation>
    </message>
    <message>
      <source>Something went wrong inside Folkmoot. Nothing was changed; try again, and if it happens again report it with the file engine.log of Folkmoot's folder, which holds no content.</source>
      <translation>Algo ha fallado dentro de Folkmoot. No se ha cambiado nada; inténtalo de nuevo, y si vuelve a pasar, comunícalo con el fichero engine.log de la carpeta de Folkmoot, que no contiene nada de lo escrito.</translation>
    </message>
    <message>
      <source>Soon</source>
      <translation>Pronto</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>Gastado</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Steps, lifts, toilets, the bell, the nearest stop</source>
      <translation>Escalones, ascensores, aseos, el timbre, la parada más cercana</translation>
    </message>
    <message>
      <source>Steward of the help board</source>
      <translation>Responsable del tablón de ayuda</translation>
    </message>
    <message>
      <source>Stop the clock</source>
      <translation>Parar el reloj</translation>
    </message>
    <message>
      <source>Such as Europe/Berlin. It is needed for whole days and for what comes again</source>
      <translation>Como Europe/Berlin. Hace falta para días enteros y para lo que se repite</translation>
    </message>
    <message>
      <source>Such as: in the morning, or 9:30</source>
      <translation>Por ejemplo: por la mañana, o 9:30</translation>
    </message>
    <message>
      <source>Such as: only after five, and my car has two seats</source>
      <translation>Por ejemplo: solo después de las cinco, y mi coche tiene dos plazas</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>Take a choice back</source>
      <translation>Retirar una elección</translation>
    </message>
    <message>
      <source>Take a day</source>
      <translation>Encargarse de un día</translation>
    </message>
    <message>
      <source>Take a piece out</source>
      <translation>Sacar una pieza</translation>
    </message>
    <message>
      <source>Take it</source>
      <translation>Llevárselo</translation>
    </message>
    <message>
      <source>Take it off the agenda</source>
      <translation>Quitarlo del orden del día</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>Encargarse</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Retirado</translation>
    </message>
    <message>
      <source>Taken out again</source>
      <translation>Sacado de nuevo</translation>
    </message>
    <message>
      <source>Taken over</source>
      <translation>Asumido</translation>
    </message>
    <message>
      <source>Takes place at the gathering</source>
      <translation>Se celebra en el encuentro</translation>
    </message>
    <message>
      <source>Talk about it now</source>
      <translation>Tratarlo ahora</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>Tarea</translation>
    </message>
    <message>
      <source>Tell a few people how to reach you</source>
      <translation>Decir a unos pocos cómo contactar contigo</translation>
    </message>
    <message>
      <source>Tell those who come</source>
      <translation>Decirlo a los que vienen</translation>
    </message>
    <message>
      <source>Tenants of a house or landlord: repairs, letters, deadlines, rights.</source>
      <translation>Inquilinos de una casa o de un casero: reparaciones, cartas, plazos, derechos.</translation>
    </message>
    <message>
      <source>Tenants' association</source>
      <translation>Asociación de inquilinos</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Thanks</source>
      <translation>Gracias</translation>
    </message>
    <message>
      <source>That cannot be a value for {field}. Check it and try again.</source>
      <translation>Eso no puede ser un valor para {field}. Compruébalo e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>That invitation is closed. Ask for a new one.</source>
      <translation>Esa invitación está cerrada. Pide una nueva.</translation>
    </message>
    <message>
      <source>That invitation is not known in this group. Make a new one.</source>
      <translation>Esa invitación no se conoce en este grupo. Haz una nueva.</translation>
    </message>
    <message>
      <source>That is not on this computer yet. Wait for the next exchange with a neighbour.</source>
      <translation>Eso no está todavía en este ordenador. Espera al próximo intercambio con un vecino.</translation>
    </message>
    <message>
      <source>That is too large to handle in one piece. Shorten it and try again.</source>
      <translation>Es demasiado grande para tratarlo de una vez. Acórtalo e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>That key file does not open what Folkmoot keeps here. Choose the one that was chosen at the start.</source>
      <translation>Ese fichero de clave no abre lo que Folkmoot guarda aquí. Elige el que se eligió al principio.</translation>
    </message>
    <message>
      <source>That moment has passed. Choose one that is still to come.</source>
      <translation>Ese momento ya pasó. Elige uno que aún esté por venir.</translation>
    </message>
    <message>
      <source>That passphrase does not open what Folkmoot keeps here. Check for typing mistakes and try again. If it is lost, nothing opens it any more: your group has its copies, so begin anew in an empty folder, and come back with your recovery sheet or with the help of members.</source>
      <translation>Esa frase de contraseña no abre lo que Folkmoot guarda aquí. Comprueba si hay erratas e inténtalo de nuevo. Si se ha perdido, ya nada lo abre: tu grupo tiene sus copias. Empieza de nuevo en una carpeta vacía y vuelve con tu hoja de recuperación o con ayuda de otros miembros.</translation>
    </message>
    <message>
      <source>That resolution is no rival of one in force, or it stays aside already. `folkmoot resolve list` names those that exclude each other.</source>
      <translation>Esa resolución no es rival de ninguna en vigor, o ya queda apartada. `folkmoot resolve list` nombra las que se excluyen.</translation>
    </message>
    <message>
      <source>That suspension is not known in this group. Synchronise, then try again.</source>
      <translation>Esa suspensión no se conoce en este grupo. Sincroniza e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The alert is on its way. The list below says who has opened it, and how they are.</source>
      <translation>La alerta va en camino. La lista bajo la alerta dice quién la ha abierto y cómo está cada persona.</translation>
    </message>
    <message>
      <source>The all-clear was given. Send a new alert if something has happened again.</source>
      <translation>El aviso se dio por terminado. Envía uno nuevo si ha vuelto a pasar algo.</translation>
    </message>
    <message>
      <source>The answer could not be written out: {why}. Make room where it goes to, or choose another place, and try again.</source>
      <translation>No se pudo escribir la respuesta: {why}. Haz sitio en el lugar al que va, o elige otro, e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The answer of this guest has not arrived with these seats. Confirm the seats again.</source>
      <translation>La respuesta de este invitado no ha llegado con estas plazas. Confirma otra vez las plazas.</translation>
    </message>
    <message>
      <source>The budget has a line {line} already. Give the line another name, or change that one.</source>
      <translation>El presupuesto ya tiene una partida {line}. Da a esta otro nombre, o cambia aquella.</translation>
    </message>
    <message>
      <source>The budget has no such line. Look at its lines.</source>
      <translation>El presupuesto no tiene esa partida. Mira sus partidas.</translation>
    </message>
    <message>
      <source>The calendar could not be written: {reason}. Choose another place.</source>
      <translation>El calendario no se pudo escribir: {reason}. Elige otro lugar.</translation>
    </message>
    <message>
      <source>The calendar does not have this event any more. Choose the file anew.</source>
      <translation>El calendario ya no tiene este acto. Elige el fichero de nuevo.</translation>
    </message>
    <message>
      <source>The calendar file {file} is not up to date: its disk is full. Make room; Folkmoot tries again by itself.</source>
      <translation>El fichero de calendario {file} no está al día: su disco está lleno. Haz sitio; Folkmoot lo intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
      <source>The calendar file {file} is not up to date: nothing may be written in {folder}. Allow it, or choose another file.</source>
      <translation>El fichero de calendario {file} no está al día: no se permite escribir en {folder}. Permítelo o elige otro fichero.</translation>
    </message>
    <message>
      <source>The calendar file {file} is not up to date: {reason}. Folkmoot tries again by itself; if it does not help, choose another file.</source>
      <translation>El fichero de calendario {file} no está al día: {reason}. Folkmoot lo intenta de nuevo por sí mismo; si no sirve, elige otro fichero.</translation>
    </message>
    <message>
      <source>The channel {name} is archived and can only be read. Open it again to write there.</source>
      <translation>El canal {name} está archivado y solo se puede leer. Ábrelo de nuevo para escribir allí.</translation>
    </message>
    <message>
      <source>The channel {name} is in the private circle {circle}. Add --circle and the circle's name.</source>
      <translation>El canal {name} está en el círculo privado {circle}. Añade --circle y el nombre del círculo.</translation>
    </message>
    <message>
      <source>The circle of a role is for all who hold it, and for nobody else. Name either the role or the people.</source>
      <translation>El círculo de un rol es para todos los que lo tienen y para nadie más. Indica o bien el rol o bien las personas.</translation>
    </message>
    <message>
      <source>The clock of this computer is a lifetime ahead. Set it to today, then try again; nothing was changed.</source>
      <translation>El reloj de este equipo va adelantado toda una vida. Ponlo en el día de hoy e inténtalo de nuevo; no se ha cambiado nada.</translation>
    </message>
    <message>
      <source>The clock stands already.</source>
      <translation>El reloj ya está parado.</translation>
    </message>
    <message>
      <source>The clock tells when these minutes are over</source>
      <translation>El reloj avisa cuando pasan estos minutos</translation>
    </message>
    <message>
      <source>The computer at {address} does not answer. It may belong to no group of yours, or not know this computer: it has not heard of it yet, or this computer was taken out, or you were, while it was away. Check the address, and ask its owner. If you were taken out, a decision of the group brings you back; if this computer was, set it up anew in a new folder, with a link from another computer of yours or, without one, with your recovery sheet or a member's link.</source>
      <translation>El ordenador en {address} no responde. Quizá no pertenece a ningún grupo tuyo, o no conoce este ordenador: aún no ha oído hablar de él, o se retiró este ordenador, o a ti, mientras estaba ausente. Comprueba la dirección y pregunta a su dueño. Si fue a ti, te devuelve una decisión del grupo; si fue este ordenador, configúralo de nuevo en una carpeta nueva, con un enlace desde otro ordenador tuyo o, si no tienes, con tu hoja de recuperación o el enlace de un miembro.</translation>
    </message>
    <message>
      <source>The computer at {address} does not answer. You continued a group from an archive: its pass was perhaps closed when the group put somebody out. Ask a member for an invitation.</source>
      <translation>El ordenador en {address} no responde. Continuaste un grupo desde un archivo: quizá se cerró su pase cuando el grupo expulsó a alguien. Pide una invitación a un miembro.</translation>
    </message>
    <message>
      <source>The computer at {address} has a newer Folkmoot. Update Folkmoot on this computer, then try again.</source>
      <translation>El ordenador en {address} tiene un Folkmoot más nuevo. Actualiza Folkmoot en este ordenador e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The computer at {address} has an older Folkmoot. Update Folkmoot there, then try again.</source>
      <translation>El ordenador en {address} tiene un Folkmoot más antiguo. Actualiza Folkmoot allí e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The computer on which it was written is not in the group. It stays aside: write again what is still wanted.</source>
      <translation>El ordenador en el que se escribió no está en el grupo. Queda apartado: escribid de nuevo lo que aún haga falta.</translation>
    </message>
    <message>
      <source>The computer on which it was written was taken out before anybody had seen it. It stays aside: write again what is still wanted.</source>
      <translation>El ordenador en el que se escribió se retiró del grupo antes de que nadie lo viera. Queda apartado: escribid de nuevo lo que aún haga falta.</translation>
    </message>
    <message>
      <source>The computer that answered may not let you in now. Try again near another member's computer.</source>
      <translation>El ordenador que respondió no puede dejarte entrar ahora. Inténtalo de nuevo cerca del ordenador de otro miembro.</translation>
    </message>
    <message>
      <source>The connection broke off while joining. Try again with the same invitation.</source>
      <translation>La conexión se cortó al unirse. Inténtalo de nuevo con la misma invitación.</translation>
    </message>
    <message>
      <source>The day has passed and nobody did it: {title}. Choose another day, or close it.</source>
      <translation>El día pasó y nadie lo hizo: {title}. Elige otro día o ciérrala.</translation>
    </message>
    <message>
      <source>The day has passed and nobody took it up: {title}. Choose another day, or close it.</source>
      <translation>El día ha pasado y nadie lo ha aprovechado: {title}. Elige otro día o ciérralo.</translation>
    </message>
    <message>
      <source>The day has passed: {title}. Was it done? Say so, or choose another day.</source>
      <translation>El día pasó: {title}. ¿Se hizo? Dilo, o elige otro día.</translation>
    </message>
    <message>
      <source>The decision on which this builds is not known here. Synchronise, then try again.</source>
      <translation>La decisión en la que se apoya esto no se conoce aquí. Sincroniza e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The difference is only what was added to a list, and nothing is removed from there. Add what is true now.</source>
      <translation>La diferencia es solo lo que se añadió a una lista, y de ella no se quita nada. Añade lo que vale ahora.</translation>
    </message>
    <message>
      <source>The disk is full, so nothing new can be saved. Make some room, then try again; what was saved before is not lost.</source>
      <translation>El disco está lleno, así que no se puede guardar nada nuevo. Haz sitio e inténtalo de nuevo; lo que ya estaba guardado no se pierde.</translation>
    </message>
    <message>
      <source>The disk of {path} keeps no permissions or no sockets, like many USB sticks. Choose a folder on another disk for Folkmoot; archives may lie on a stick.</source>
      <translation>El disco de {path} no conserva permisos o no admite sockets, como muchas memorias USB. Elige para Folkmoot una carpeta en otro disco; los archivos de grupo sí pueden estar en una memoria.</translation>
    </message>
    <message>
      <source>The end of the file {path} is missing or damaged, so nobody can tell what is in it. Get another copy of it.</source>
      <translation>Falta el final del fichero {path} o está dañado, así que nadie puede saber qué contiene. Consigue otra copia.</translation>
    </message>
    <message>
      <source>The end of the store is missing: {pages} pages are left of it. Bring the store back from a backup.</source>
      <translation>Falta el final del almacén: quedan {pages} páginas. Recupera el almacén de una copia de seguridad.</translation>
    </message>
    <message>
      <source>The file changed while it was read. Wait until nobody writes it, then try again.</source>
      <translation>El fichero cambió mientras se leía. Espera a que nadie lo escriba e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The file could not be read: {reason}. Choose another one.</source>
      <translation>No se pudo leer el archivo: {reason}. Elige otro.</translation>
    </message>
    <message>
      <source>The file has more events than can be taken over at once, so {said} are left out. Split it into several files.</source>
      <translation>El archivo tiene más eventos de los que se pueden incorporar de una vez; quedan fuera {said}. Divídelo en varios archivos.</translation>
    </message>
    <message>
      <source>The file {file} lay among the files of the profile, and the store did not know it. It is kept for a week, and removed if nothing names it by then.</source>
      <translation>El fichero {file} estaba entre los ficheros del perfil y el almacén no lo conocía. Se guarda una semana, y se quita si nada lo nombra hasta entonces.</translation>
    </message>
    <message>
      <source>The file {path} cannot be read. Check its name and permissions.</source>
      <translation>El fichero {path} no se puede leer. Comprueba su nombre y sus permisos.</translation>
    </message>
    <message>
      <source>The file {path} cannot be read. Check its name, or type the code with --sheet -.</source>
      <translation>El fichero {path} no se puede leer. Comprueba su nombre, o escribe el código con --sheet -.</translation>
    </message>
    <message>
      <source>The file {path} cannot be read. Check its path and permissions.</source>
      <translation>El fichero {path} no se puede leer. Comprueba su ruta y sus permisos.</translation>
    </message>
    <message>
      <source>The file {path} cannot be written. Choose another folder.</source>
      <translation>El fichero {path} no se puede escribir. Elige otra carpeta.</translation>
    </message>
    <message>
      <source>The file {path} is packed in a way that Folkmoot does not read. Unpack it with another program, then check the folder.</source>
      <translation>El fichero {path} está empaquetado de una forma que Folkmoot no lee. Desempaquétalo con otro programa y comprueba la carpeta.</translation>
    </message>
    <message>
      <source>The file {path}, which held everything that Folkmoot keeps here, is missing or empty. Connect the disk it was on, or bring it back from a backup; otherwise join the group again with a new invitation, in a new folder.</source>
      <translation>El fichero {path}, que contenía todo lo que Folkmoot guarda aquí, falta o está vacío. Conecta el disco en el que estaba, o recupéralo de una copia de seguridad; si no, únete otra vez al grupo con una invitación nueva, en una carpeta nueva.</translation>
    </message>
    <message>
      <source>The file {path}, which opens what Folkmoot keeps here, is damaged. Bring it back from a backup, or join the group again with a new invitation in a new folder.</source>
      <translation>El fichero {path}, que abre lo que Folkmoot guarda aquí, está dañado. Recupéralo de una copia de seguridad, o únete otra vez al grupo con una invitación nueva en una carpeta nueva.</translation>
    </message>
    <message>
      <source>The file {path}, without which nothing here can be opened, is missing. Bring it back from a backup.</source>
      <translation>Falta el fichero {path}, sin el que aquí no se puede abrir nada. Recupéralo de una copia de seguridad.</translation>
    </message>
    <message>
      <source>The first bytes of the store are damaged, on which all else rests. Bring the store back from a backup.</source>
      <translation>Los primeros bytes del almacén, en los que se apoya todo lo demás, están dañados. Recupera el almacén de una copia de seguridad.</translation>
    </message>
    <message>
      <source>The folder of the calendar file {file} is not there: {folder}. Connect the drive, or choose another file.</source>
      <translation>La carpeta del fichero de calendario {file} no está: {folder}. Conecta la unidad o elige otro fichero.</translation>
    </message>
    <message>
      <source>The group asks for a newer Folkmoot to write this ({kind}). Update Folkmoot on this computer, then try again.</source>
      <translation>El grupo pide un Folkmoot más nuevo para escribir esto ({kind}). Actualiza Folkmoot en este ordenador e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The group does not know this invitation. Ask for a new one.</source>
      <translation>El grupo no conoce esta invitación. Pide una nueva.</translation>
    </message>
    <message>
      <source>The group uses a newer Folkmoot ({version}). Update Folkmoot on this computer, then try again.</source>
      <translation>El grupo usa un Folkmoot más nuevo ({version}). Actualiza Folkmoot en este ordenador e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The group {group} cannot be read whole. Bring the store back from a backup, or join the group again with a new invitation.</source>
      <translation>El grupo {group} no se puede leer entero. Recupera el almacén de una copia de seguridad, o únete otra vez al grupo con una invitación nueva.</translation>
    </message>
    <message>
      <source>The guest does not want so many seats. Look at the newest answer.</source>
      <translation>El invitado no quiere tantas plazas. Mira la respuesta más nueva.</translation>
    </message>
    <message>
      <source>The guest has said something newer than what this goes by. Look at the newest answer.</source>
      <translation>La persona invitada ha dicho algo más reciente. Mira la respuesta más reciente.</translation>
    </message>
    <message>
      <source>The invitation with which you came has lost its effect. You can read what is here. A steward can let you in: ask one.</source>
      <translation>La invitación con la que viniste ha perdido su efecto. Puedes leer lo que hay aquí. Un coordinador puede dejarte entrar: pídeselo.</translation>
    </message>
    <message>
      <source>The key file cannot be read. Check its path and that only you may read it, then try again.</source>
      <translation>El fichero de clave no se puede leer. Comprueba su ruta y que solo tú puedas leerlo, e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The keyring does not hold the secret any more that opens what Folkmoot keeps here. Open Folkmoot on the account where it was set up, or restore an archive into a new folder.</source>
      <translation>El llavero ya no tiene el secreto que abre lo que Folkmoot guarda aquí. Abre Folkmoot con la cuenta en la que se preparó, o restaura un archivo en una carpeta nueva.</translation>
    </message>
    <message>
      <source>The keyring of this computer does not answer. Perhaps its question waits on another screen: answer that, or log out and in again, then try again.</source>
      <translation>El llavero de este ordenador no responde. Quizá su pregunta espera en otra pantalla: respóndela, o cierra la sesión e iníciala otra vez, e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The keyring of this computer is locked, or its question was cancelled. Unlock it, then try again.</source>
      <translation>El llavero de este ordenador está bloqueado, o se canceló su pregunta. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The last day is over: {title}. Say that it is done, or choose other days.</source>
      <translation>El último día ya pasó: {title}. Di que está hecho, o elige otros días.</translation>
    </message>
    <message>
      <source>The library {library}, which windows need, is missing on this computer, or too old. Install it: Debian and its kin call the package {package}. Until then, `folkmoot today` says what is new, and `folkmoot --help` names the other commands.</source>
      <translation>La biblioteca {library}, que necesitan las ventanas, falta en este ordenador o es demasiado antigua. Instálala: en Debian y sus parientes el paquete se llama {package}. Hasta entonces, `folkmoot today` dice qué hay de nuevo, y `folkmoot --help` nombra los demás comandos.</translation>
    </message>
    <message>
      <source>The loan would end before it begins. Choose a later day.</source>
      <translation>El préstamo terminaría antes de empezar. Elige un día posterior.</translation>
    </message>
    <message>
      <source>The log {log} does not follow from one envelope to the next at number {number}.</source>
      <translation>En el registro {log}, un sobre no sigue al anterior en el número {number}.</translation>
    </message>
    <message>
      <source>The log {log} of the group {group} cannot be read whole. A neighbour has it too: join again with a new invitation, or bring the store back from a backup.</source>
      <translation>El registro {log} del grupo {group} no se puede leer entero. Un vecino también lo tiene: únete otra vez con una invitación nueva, o recupera el almacén de una copia de seguridad.</translation>
    </message>
    <message>
      <source>The manifests spell {file} differently, with the same letters.</source>
      <translation>Los manifiestos escriben {file} de formas distintas, con las mismas letras.</translation>
    </message>
    <message>
      <source>The member's computer has an older Folkmoot ({version}). It must be updated before you can join.</source>
      <translation>El ordenador del miembro tiene un Folkmoot más antiguo ({version}). Hay que actualizarlo para que puedas unirte.</translation>
    </message>
    <message>
      <source>The minutes are proposed. Whoever was there is asked to read them.</source>
      <translation>El acta está presentada. Se pide a quienes estuvieron que la lean.</translation>
    </message>
    <message>
      <source>The minutes are ratified.</source>
      <translation>El acta está aprobada.</translation>
    </message>
    <message>
      <source>The minutes of {title} wait for the next meeting, which ratifies them.</source>
      <translation>El acta de {title} espera a la próxima reunión, que la aprueba.</translation>
    </message>
    <message>
      <source>The module that shows this is switched off in this group. It can be switched on in the settings.</source>
      <translation>El módulo que muestra esto está desactivado en este grupo. Se puede activar en los ajustes.</translation>
    </message>
    <message>
      <source>The module {module} is switched off in this group, and nobody may switch it on. Decide together who becomes a steward.</source>
      <translation>El módulo {module} está desactivado en este grupo, y nadie puede activarlo. Decidid juntos quién será coordinador.</translation>
    </message>
    <message>
      <source>The module {module} is switched off in this group. What is in it can be read.</source>
      <translation>El módulo {module} está desactivado en este grupo. Lo que contiene se puede leer.</translation>
    </message>
    <message>
      <source>The module {module} is switched off in this group: what is in it can be read, and nothing new can be written. Those who may switch it on, under Settings or with `folkmoot settings set --on {module}`: {names}.</source>
      <translation>El módulo {module} está desactivado en este grupo: lo que contiene se puede leer, y no se puede escribir nada nuevo. Pueden activarlo, en Ajustes o con `folkmoot settings set --on {module}`: {names}.</translation>
    </message>
    <message>
      <source>The module {module} is switched off in this group: what is in it can be read, and nothing new can be written. Those who may switch it on, under Settings: {names}.</source>
      <translation>El módulo {module} está desactivado en este grupo: lo que contiene se puede leer, y no se puede escribir nada nuevo. Pueden activarlo, en Ajustes: {names}.</translation>
    </message>
    <message>
      <source>The module {module} offers no {intent}. It offers, the most alike first: {names}.</source>
      <translation>El módulo {module} no ofrece {intent}. Ofrece, lo más parecido primero: {names}.</translation>
    </message>
    <message>
      <source>The name of the file {path} has nothing that can be shown. Give it another name.</source>
      <translation>El nombre del fichero {path} no tiene nada que se pueda mostrar. Dale otro nombre.</translation>
    </message>
    <message>
      <source>The name of this file cannot be kept. Choose one of letters and digits.</source>
      <translation>El nombre de este fichero no se puede guardar. Elige uno de letras y cifras.</translation>
    </message>
    <message>
      <source>The name {path} holds characters that are no Unicode, so it cannot be used. Rename it, or choose another.</source>
      <translation>El nombre {path} contiene caracteres que no son Unicode, así que no se puede usar. Cámbialo, o elige otro.</translation>
    </message>
    <message>
      <source>The name {path} holds characters that are no Unicode, so it cannot be used. Rename the folder, or choose another one for Folkmoot.</source>
      <translation>El nombre {path} contiene caracteres que no son Unicode, así que no se puede usar. Cambia el nombre de la carpeta, o elige otra para Folkmoot.</translation>
    </message>
    <message>
      <source>The number that is written on it, such as G-017; labels to print show it</source>
      <translation>El número que lleva escrito, como G-017; las etiquetas para imprimir lo muestran</translation>
    </message>
    <message>
      <source>The other computer answered with nonsense. Try again, or join through another member.</source>
      <translation>El otro ordenador respondió algo sin sentido. Inténtalo de nuevo, o únete a través de otro miembro.</translation>
    </message>
    <message>
      <source>The other computer belongs to another group. Ask for a new invitation.</source>
      <translation>El otro ordenador pertenece a otro grupo. Pide una invitación nueva.</translation>
    </message>
    <message>
      <source>The passphrase file cannot be read or is empty. Check its path and try again.</source>
      <translation>El fichero de la frase de contraseña no se puede leer o está vacío. Comprueba su ruta e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The people whom you chose have it now. It is withdrawn from the others.</source>
      <translation>Ahora lo tienen las personas que elegiste. Se ha retirado de las demás.</translation>
    </message>
    <message>
      <source>The poll closes soon, and you have not voted: {title}</source>
      <translation>La encuesta se cierra pronto y no has votado: {title}</translation>
    </message>
    <message>
      <source>The poll has no such answer. Choose one of those that it shows.</source>
      <translation>La encuesta no tiene esa respuesta. Elige una de las que muestra.</translation>
    </message>
    <message>
      <source>The question of a poll stays as it was asked, because people have voted on it. Remove it and ask anew.</source>
      <translation>La pregunta de una encuesta se queda como se hizo, porque la gente ha votado sobre ella. Quítala y pregunta de nuevo.</translation>
    </message>
    <message>
      <source>The record {record} is not what its edits make it, or cannot be read.</source>
      <translation>El registro {record} no es lo que sus ediciones hacen de él, o no se puede leer.</translation>
    </message>
    <message>
      <source>The rehearsal has begun. The list below says who has opened it, and how they are.</source>
      <translation>El simulacro ha empezado. La lista bajo la alerta dice quién lo ha abierto y cómo está cada persona.</translation>
    </message>
    <message>
      <source>The rehearsal is over</source>
      <translation>El simulacro ha terminado</translation>
    </message>
    <message>
      <source>The role {role} is new. Say what it allows, for example `folkmoot role grant {role} NAME --power members.admit`.</source>
      <translation>El papel {role} es nuevo. Di qué permite, por ejemplo `folkmoot role grant {role} NAME --power members.admit`.</translation>
    </message>
    <message>
      <source>The role {said} got another term by resolution {number}, which {who} proposed.</source>
      <translation>El papel {said} recibió otro plazo por la resolución {number}, que propuso {who}.</translation>
    </message>
    <message>
      <source>The role {said} got other powers by resolution {number}, which {who} proposed.</source>
      <translation>El papel {said} recibió otras facultades con la resolución {number}, que propuso {who}.</translation>
    </message>
    <message>
      <source>The rule {rule} cannot be {value}. It can be: {values}.</source>
      <translation>La regla {rule} no puede ser {value}. Puede ser: {values}.</translation>
    </message>
    <message>
      <source>The rules of the group do not allow this change, so it was left out.</source>
      <translation>Las reglas del grupo no permiten este cambio, así que se ha dejado fuera.</translation>
    </message>
    <message>
      <source>The running Folkmoot cannot tell others where you are. Use the same version on both sides.</source>
      <translation>El Folkmoot que está funcionando no puede decir a otros dónde estás. Usa la misma versión en los dos lados.</translation>
    </message>
    <message>
      <source>The running Folkmoot does not know this command. Use the same version on both sides.</source>
      <translation>El Folkmoot que está funcionando no conoce este comando. Usa la misma versión en los dos lados.</translation>
    </message>
    <message>
      <source>The running Folkmoot does not know {intent}. Use the same version on both sides.</source>
      <translation>El Folkmoot que está funcionando no conoce {intent}. Usa la misma versión en los dos lados.</translation>
    </message>
    <message>
      <source>The running Folkmoot does not understand this request. Use the same version on both sides.</source>
      <translation>El Folkmoot que está funcionando no entiende esta petición. Usa la misma versión en los dos lados.</translation>
    </message>
    <message>
      <source>The screen {screen} does not answer, or does not let you in. Start Folkmoot as the person whose desktop it is, from the menu or a terminal there. Folkmoot works by commands, too: `folkmoot today` says what is new, `folkmoot --help` names the others.</source>
      <translation>La pantalla {screen} no responde o no te deja entrar. Inicia Folkmoot como la persona a la que pertenece el escritorio, desde el menú o un terminal de allí. Folkmoot funciona también con comandos: `folkmoot today` dice qué hay de nuevo y `folkmoot --help` nombra los demás.</translation>
    </message>
    <message>
      <source>The search index does not follow from the records. The next start makes it anew.</source>
      <translation>El índice de búsqueda no se sigue de los registros. El próximo arranque lo rehace.</translation>
    </message>
    <message>
      <source>The seats are confirmed.</source>
      <translation>Las plazas están confirmadas.</translation>
    </message>
    <message>
      <source>The signature of the log {log} at number {number} is wrong.</source>
      <translation>La firma del registro {log} en el número {number} es falsa.</translation>
    </message>
    <message>
      <source>The store is damaged: {what}. Bring it back from a backup.</source>
      <translation>El almacén está dañado: {what}. Recupéralo de una copia de seguridad.</translation>
    </message>
    <message>
      <source>The table {table} of the store is damaged: {what}. Bring the store back from a backup.</source>
      <translation>La tabla {table} del almacén está dañada: {what}. Recupera el almacén de una copia de seguridad.</translation>
    </message>
    <message>
      <source>The term of the role {role} ended on {day}. Nobody loses a role by time alone: it stays with {names} until the group decides. Give the role a new term, or give it to somebody else.</source>
      <translation>El plazo del papel {role} terminó el {day}. Nadie pierde un papel solo por el tiempo: lo conservan {names} hasta que el grupo decida. Dad al papel un plazo nuevo o dádselo a otra persona.</translation>
    </message>
    <message>
      <source>The term of the role {role} ends on {day}. It is held by {names}. Decide in time who holds it after that.</source>
      <translation>El plazo del papel {role} termina el {day}. Ahora lo tienen {names}. Decidid a tiempo quién lo tendrá después.</translation>
    </message>
    <message>
      <source>The text does not say “{words}”. Give words of one line, as they stand in the text.</source>
      <translation>El texto no dice «{words}». Da palabras de una línea, tal como están en el texto.</translation>
    </message>
    <message>
      <source>The text has become shorter than this window shows it. Open it again.</source>
      <translation>El texto se ha hecho más corto de lo que muestra esta ventana. Ábrelo de nuevo.</translation>
    </message>
    <message>
      <source>The text has changed in a way that this window has not followed. Open it again.</source>
      <translation>El texto ha cambiado de una forma que esta ventana no ha seguido. Ábrelo de nuevo.</translation>
    </message>
    <message>
      <source>The text holds characters that are no Unicode. Save it as UTF-8 and try again.</source>
      <translation>El texto contiene caracteres que no son Unicode. Guárdalo como UTF-8 e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The text says “{words}” several times. Give more of the words.</source>
      <translation>El texto dice «{words}» varias veces. Da más palabras.</translation>
    </message>
    <message>
      <source>The time of the poll {title} was over, and it was closed.</source>
      <translation>Terminó el plazo de la encuesta {title} y se cerró.</translation>
    </message>
    <message>
      <source>The value for {argument} is missing. Add it and try again.</source>
      <translation>Falta el valor de {argument}. Añádelo e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The value for {argument} is not of the kind that is needed. Check it and try again.</source>
      <translation>El valor de {argument} no es de la clase que hace falta. Compruébalo e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The window has no page that shows this.</source>
      <translation>La ventana no tiene ninguna página que muestre esto.</translation>
    </message>
    <message>
      <source>The window has no page that shows this. `folkmoot show` with its id shows it.</source>
      <translation>La ventana no tiene ninguna página que muestre esto. `folkmoot show` con su identificador lo muestra.</translation>
    </message>
    <message>
      <source>The words of the message</source>
      <translation>Las palabras del mensaje</translation>
    </message>
    <message>
      <source>There</source>
      <translation>Presentes</translation>
    </message>
    <message>
      <source>There is already something at {path}. Choose another name.</source>
      <translation>Ya hay algo en {path}. Elige otro nombre.</translation>
    </message>
    <message>
      <source>There is no archive level {level}. Use full.</source>
      <translation>No hay ningún nivel de archivo {level}. Usa full.</translation>
    </message>
    <message>
      <source>There is no channel called {name}, and nothing of this name that people talk about. Check the spelling.</source>
      <translation>No hay ningún canal llamado {name} ni nada con este nombre de lo que se hable. Revisa cómo está escrito.</translation>
    </message>
    <message>
      <source>There is no channel {name}. The channels are: {names}.</source>
      <translation>No hay ningún canal {name}. Los canales son: {names}.</translation>
    </message>
    <message>
      <source>There is no kind of group called {kind}. Choose one from the list.</source>
      <translation>No hay ninguna clase de grupo que se llame {kind}. Elige una de la lista.</translation>
    </message>
    <message>
      <source>There is no module {module}. There are: {names}.</source>
      <translation>No hay ningún módulo {module}. Existen: {names}.</translation>
    </message>
    <message>
      <source>There is no role {role}. The roles are: {names}.</source>
      <translation>No hay ningún papel {role}. Los papeles son: {names}.</translation>
    </message>
    <message>
      <source>There is no room for the archive at {path}. Make some, or choose another disk.</source>
      <translation>No hay sitio para el archivo en {path}. Haz sitio, o elige otro disco.</translation>
    </message>
    <message>
      <source>There is no room for {path}. Make some, or choose another disk.</source>
      <translation>No hay sitio para {path}. Haz sitio, o elige otro disco.</translation>
    </message>
    <message>
      <source>There is no screen here on which a window could open. Folkmoot works by commands, too: `folkmoot today` says what is new, `folkmoot --help` names the others.</source>
      <translation>Aquí no hay pantalla en la que abrir una ventana. Folkmoot también funciona con comandos: `folkmoot today` dice qué hay de nuevo, `folkmoot --help` nombra los demás.</translation>
    </message>
    <message>
      <source>There is no such circle on this computer. `folkmoot circle list` shows the circles you are in.</source>
      <translation>No hay tal círculo en este ordenador. `folkmoot circle list` muestra los círculos en los que estás.</translation>
    </message>
    <message>
      <source>There is no such group in this profile. Run `folkmoot groups` to see those there are.</source>
      <translation>No hay tal grupo en este perfil. `folkmoot groups` muestra los que hay.</translation>
    </message>
    <message>
      <source>There is no such shift, or it is not needed any more. Look at the shifts.</source>
      <translation>No hay tal turno, o ya no hace falta. Mira los turnos.</translation>
    </message>
    <message>
      <source>There is no text here that several people can write in. Open it again.</source>
      <translation>Aquí no hay ningún texto en el que puedan escribir varias personas. Ábrelo de nuevo.</translation>
    </message>
    <message>
      <source>There is not just one thing called {name}. Choose it from the list.</source>
      <translation>No hay solo una cosa que se llame {name}. Elígela de la lista.</translation>
    </message>
    <message>
      <source>There is nothing called {argument} here. Check the name and try again.</source>
      <translation>Aquí no hay nada que se llame {argument}. Comprueba el nombre e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>There is nothing called {name}. `folkmoot list KIND` shows what there is, with ids.</source>
      <translation>No hay nada que se llame {name}. `folkmoot list KIND` muestra lo que hay, con identificadores.</translation>
    </message>
    <message>
      <source>There is nothing of the kind {kind}. The kinds are: {names}.</source>
      <translation>No hay nada de la clase {kind}. Las clases son: {names}.</translation>
    </message>
    <message>
      <source>There is nothing of yours to take back here. Look at the history.</source>
      <translation>Aquí no hay nada tuyo que deshacer. Mira la historia.</translation>
    </message>
    <message>
      <source>There is nothing to appeal against any more: what was done has ended.</source>
      <translation>Ya no hay nada que recurrir: lo que se hizo ha terminado.</translation>
    </message>
    <message>
      <source>There is nothing to say in an empty message. Write some text or attach a file.</source>
      <translation>En un mensaje vacío no hay nada que decir. Escribe algo o adjunta un fichero.</translation>
    </message>
    <message>
      <source>There is nothing to say in an empty message. Write some text.</source>
      <translation>En un mensaje vacío no hay nada que decir. Escribe algo.</translation>
    </message>
    <message>
      <source>There is nothing to search for. Type a word, a name after from:, or a channel after in:.</source>
      <translation>No hay nada que buscar. Escribe una palabra, un nombre después de from: o un canal después de in:.</translation>
    </message>
    <message>
      <source>These minutes are proposed and stand still. Open them again first, if something is wrong.</source>
      <translation>Esta acta está presentada y no cambia. Si algo está mal, vuelve a abrirla primero.</translation>
    </message>
    <message>
      <source>These words are in another order than on the invitation, or one of them is another word. Compare them with the paper, and try again.</source>
      <translation>Estas palabras están en otro orden que en la invitación, o una de ellas es otra palabra. Compáralas con el papel e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>They see on Home that you wait for their answer</source>
      <translation>Ven en Inicio que esperas su respuesta</translation>
    </message>
    <message>
      <source>Things to lend</source>
      <translation>Cosas para prestar</translation>
    </message>
    <message>
      <source>This Folkmoot knows the rules for {kind} up to version {newest}, and could write no {kind} any more. Give {newest} or less, or update Folkmoot first.</source>
      <translation>Este Folkmoot conoce las reglas de {kind} hasta la versión {newest}, y ya no podría escribir {kind}. Da {newest} o menos, o actualiza antes Folkmoot.</translation>
    </message>
    <message>
      <source>This archive can be read, but the group cannot be continued from it: whoever made it may not let people in, or put only private circles in it. Open it to read, or ask a steward for a hand-over archive.</source>
      <translation>Este archivo se puede leer, pero el grupo no se puede continuar con él: quien lo hizo no puede dejar entrar a gente, o solo puso en él círculos privados. Ábrelo para leerlo, o pide a un coordinador un archivo de entrega.</translation>
    </message>
    <message>
      <source>This archive has more files or bytes than Folkmoot checks. If Folkmoot wrote it, get another copy of it; otherwise check it with another program for bags.</source>
      <translation>Este archivo tiene más ficheros o bytes de los que Folkmoot comprueba. Si lo escribió Folkmoot, consigue otra copia; si no, compruébalo con otro programa para bolsas.</translation>
    </message>
    <message>
      <source>This archive is damaged. What is missing, changed or out of place, {count} in all: {files}. Get another copy of it.</source>
      <translation>Este archivo está dañado. Lo que falta, ha cambiado o está fuera de lugar, {count} en total: {files}. Consigue otra copia.</translation>
    </message>
    <message>
      <source>This archive is whole as far as it goes, but {count} of its files must still be fetched from elsewhere: {files}. Folkmoot fetches nothing by itself. Ask whoever made the archive for a complete one.</source>
      <translation>Este archivo está entero hasta donde llega, pero {count} de sus ficheros aún hay que traerlos de otra parte: {files}. Folkmoot no trae nada por sí solo. Pide uno completo a quien hizo el archivo.</translation>
    </message>
    <message>
      <source>This archive was written by a newer Folkmoot. Install the newer version to open it.</source>
      <translation>Este archivo lo escribió un Folkmoot más nuevo. Instala la versión más nueva para abrirlo.</translation>
    </message>
    <message>
      <source>This archive's pass was closed on {date}, when the group put somebody out. You can read what is here. Ask a steward to let you in, or for an invitation.</source>
      <translation>El pase de este archivo se cerró el {date}, cuando el grupo expulsó a alguien. Puedes leer lo que hay aquí. Pide a un coordinador que te deje entrar, o una invitación.</translation>
    </message>
    <message>
      <source>This calendar has more than {megabytes} MB. Export a shorter time from it.</source>
      <translation>Este calendario tiene más de {megabytes} MB. Exporta un periodo más corto.</translation>
    </message>
    <message>
      <source>This cannot be done now, because something else was done before ({state}). Look at it again.</source>
      <translation>Esto no se puede hacer ahora, porque antes se hizo otra cosa ({state}). Míralo de nuevo.</translation>
    </message>
    <message>
      <source>This cannot be kept in a circle of this kind. Write it where everybody reads it, or choose another circle.</source>
      <translation>Esto no se puede guardar en un círculo de esta clase. Escríbelo donde todos lo lean, o elige otro círculo.</translation>
    </message>
    <message>
      <source>This change does not fit what it wants to change. It was left out.</source>
      <translation>Este cambio no encaja en lo que quiere cambiar. Se ha dejado fuera.</translation>
    </message>
    <message>
      <source>This change is not in the history, or it does not count. Look at the history again.</source>
      <translation>Este cambio no está en la historia, o no cuenta. Mira otra vez la historia.</translation>
    </message>
    <message>
      <source>This channel is slowed: one message in {seconds} seconds from each of you. Wait a little, then send it again.</source>
      <translation>Este canal está ralentizado: un mensaje cada {seconds} segundos por persona. Espera un poco y envíalo otra vez.</translation>
    </message>
    <message>
      <source>This comes again and again. Say for which day.</source>
      <translation>Esto se repite. Di para qué día.</translation>
    </message>
    <message>
      <source>This comes again and again. Take a day of it.</source>
      <translation>Esto se repite. Encárgate de un día.</translation>
    </message>
    <message>
      <source>This computer already belongs to that group, and such a link is for another one. If nobody there answers this computer any more, it was perhaps taken out while it was away: then use the link in a new folder.</source>
      <translation>Este ordenador ya pertenece a ese grupo, y un enlace así es para otro. Si allí nadie responde ya a este ordenador, quizá se retiró mientras estaba ausente: usa entonces el enlace en una carpeta nueva.</translation>
    </message>
    <message>
      <source>This computer already belongs to that group. Open it instead. If nobody there answers this computer any more, you were perhaps taken out while it was away: ask a member. Then a decision of the group brings you back.</source>
      <translation>Este ordenador ya pertenece a ese grupo. Ábrelo. Si allí nadie responde ya a este ordenador, quizá se te expulsó mientras estaba ausente: pregunta a un miembro. Entonces te devuelve una decisión del grupo.</translation>
    </message>
    <message>
      <source>This computer does not wait to be confirmed any more, or the confirmation is not yours to take back. `folkmoot members` shows who waits.</source>
      <translation>Este ordenador ya no espera confirmación, o la confirmación no es tuya para retirarla. `folkmoot members` muestra quién espera.</translation>
    </message>
    <message>
      <source>This computer has no room for more connections, so neighbours may have to wait. Close programs that you do not need, or start this computer again.</source>
      <translation>Este ordenador no tiene sitio para más conexiones, así que los vecinos pueden tener que esperar. Cierra programas que no necesites, o reinicia este ordenador.</translation>
    </message>
    <message>
      <source>This computer is a hub: it keeps and passes on what everybody writes, and cannot read it. Read and write with another computer of yours.</source>
      <translation>Este ordenador es un nodo: guarda y transmite lo que todos escriben, y no puede leerlo. Lee y escribe con otro ordenador tuyo.</translation>
    </message>
    <message>
      <source>This computer is a hub: it passes on what others write, and can write and decide nothing itself. Use another computer of yours.</source>
      <translation>Este ordenador es un nodo: transmite lo que otros escriben, y por sí mismo no puede escribir ni decidir nada. Usa otro ordenador tuyo.</translation>
    </message>
    <message>
      <source>This computer offers no keyring to keep the profile's secret. Give a passphrase (--passphrase-file FILE or FOLKMOOT_PASSPHRASE) or a key file (--key-file FILE).</source>
      <translation>Este ordenador no ofrece ningún llavero para el secreto del perfil. Da una frase de contraseña (--passphrase-file FICHERO o FOLKMOOT_PASSPHRASE) o un fichero de clave (--key-file FICHERO).</translation>
    </message>
    <message>
      <source>This computer was taken out of the group. What it has can still be read, searched and exported. Write with another computer of yours.</source>
      <translation>Este ordenador se sacó del grupo. Lo que tiene aún se puede leer, buscar y exportar. Escribe con otro ordenador tuyo.</translation>
    </message>
    <message>
      <source>This copy of the file is damaged. Folkmoot fetches the damaged parts from another computer, which `folkmoot files` names. Try again then.</source>
      <translation>Esta copia del fichero está dañada. Folkmoot trae las partes dañadas de otro ordenador, que `folkmoot files` nombra. Inténtalo entonces de nuevo.</translation>
    </message>
    <message>
      <source>This date and all that follow</source>
      <translation>Esta fecha y todas las siguientes</translation>
    </message>
    <message>
      <source>This date stands alone: no others follow it. Change this one.</source>
      <translation>Esta fecha va sola: no la siguen otras. Cambia esta.</translation>
    </message>
    <message>
      <source>This device belongs to somebody else in the group. Use another one.</source>
      <translation>Este dispositivo pertenece a otra persona del grupo. Usa otro.</translation>
    </message>
    <message>
      <source>This device was taken out of the group and cannot come back. Set it up anew.</source>
      <translation>Este dispositivo se sacó del grupo y no puede volver. Prepáralo de nuevo.</translation>
    </message>
    <message>
      <source>This did not work ({code}). Try again; if it keeps happening, run `folkmoot doctor` to see why.</source>
      <translation>No ha funcionado ({code}). Inténtalo de nuevo; si sigue pasando, `folkmoot doctor` dice por qué.</translation>
    </message>
    <message>
      <source>This draft is too long to be kept. Send it, or shorten it.</source>
      <translation>Este borrador es demasiado largo para guardarlo. Envíalo o acórtalo.</translation>
    </message>
    <message>
      <source>This entry is not on this computer yet ({field}). Wait for the next exchange with a neighbour.</source>
      <translation>Esta entrada no está todavía en este ordenador ({field}). Espera al próximo intercambio con un vecino.</translation>
    </message>
    <message>
      <source>This file is not on this computer yet. Fetch it first.</source>
      <translation>Este fichero no está todavía en este ordenador. Tráelo antes.</translation>
    </message>
    <message>
      <source>This file is older than the one from which it was taken in last. Nothing was changed.</source>
      <translation>Este fichero es más antiguo que aquel del que se tomó la última vez. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>This group has no channel yet. Create one in the window first.</source>
      <translation>Este grupo no tiene canales todavía. Crea uno antes en la ventana.</translation>
    </message>
    <message>
      <source>This group is on this computer already; `folkmoot groups` lists it. To have what the archive holds beside it, open it in an empty folder: `folkmoot --profile FOLDER archive open FILE`.</source>
      <translation>Este grupo ya está en este ordenador; `folkmoot groups` lo muestra. Para tener además lo que contiene el archivo, ábrelo en una carpeta vacía: `folkmoot --profile CARPETA archive open FICHERO`.</translation>
    </message>
    <message>
      <source>This group was opened from an archive to read. Join it with an invitation to take part.</source>
      <translation>Este grupo se abrió de un archivo para leer. Únete a él con una invitación para participar.</translation>
    </message>
    <message>
      <source>This group's founding is missing. Run `folkmoot fsck`, or restore it from an archive.</source>
      <translation>Falta la fundación de este grupo. Ejecuta `folkmoot fsck`, o restáurala de un archivo.</translation>
    </message>
    <message>
      <source>This has no text in which words are marked ({what}). The minutes of a meeting have one, for example.</source>
      <translation>Aquí no hay ningún texto en el que marcar palabras ({what}). El acta de una reunión, por ejemplo, sí lo tiene.</translation>
    </message>
    <message>
      <source>This has reached its largest size. Go on in a new one.</source>
      <translation>Esto ha alcanzado su tamaño máximo. Sigue en uno nuevo.</translation>
    </message>
    <message>
      <source>This invitation has been used as often as it allows. Ask for a new one.</source>
      <translation>Esta invitación se ha usado tantas veces como permite. Pide una nueva.</translation>
    </message>
    <message>
      <source>This invitation has expired. Ask for a new one.</source>
      <translation>Esta invitación ha caducado. Pide una nueva.</translation>
    </message>
    <message>
      <source>This invitation was closed when somebody was put out of the group. Ask for a new one.</source>
      <translation>Esta invitación se cerró cuando el grupo expulsó a alguien. Pide una nueva.</translation>
    </message>
    <message>
      <source>This invitation was taken back. Ask for a new one.</source>
      <translation>Esta invitación se anuló. Pide una nueva.</translation>
    </message>
    <message>
      <source>This is in force already, with your signature. `folkmoot resolve show` says what it changes. To change that again, propose something else: `folkmoot resolve propose --help`.</source>
      <translation>Esto ya está en vigor, con tu firma. `folkmoot resolve show` dice qué cambia. Para volver a cambiarlo, propón otra cosa: `folkmoot resolve propose --help`.</translation>
    </message>
    <message>
      <source>This is no answer for single dates. Use the buttons at each date.</source>
      <translation>No es una respuesta para fechas concretas. Usa los botones de cada fecha.</translation>
    </message>
    <message>
      <source>This is no calendar file. Export the calendar as iCalendar (.ics) and try again.</source>
      <translation>No es un fichero de calendario. Exporta el calendario como iCalendar (.ics) e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>This is no computer of yours in the group, or it is out already. `folkmoot device list` shows yours.</source>
      <translation>Este no es un ordenador tuyo en el grupo, o ya está fuera. `folkmoot device list` muestra los tuyos.</translation>
    </message>
    <message>
      <source>This is not a Folkmoot archive, nor another bag (RFC 8493). Choose the .zip file that the export wrote.</source>
      <translation>Esto no es un archivo de Folkmoot, ni otra bolsa (RFC 8493). Elige el fichero .zip que escribió la exportación.</translation>
    </message>
    <message>
      <source>This is not a complete invitation. Copy the whole link, from folkmoot: to its last letter, and try again.</source>
      <translation>Esto no es una invitación completa. Copia todo el enlace, desde folkmoot: hasta su última letra, e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>This is not a complete recovery sheet, or one of its characters is wrong. Compare the code with the paper, from its first to its last character, and try again.</source>
      <translation>Esto no es una hoja de recuperación completa, o uno de sus caracteres está mal. Compara el código con el papel, desde el primer carácter hasta el último, e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>This is not on this computer yet ({what}). Wait for the next exchange with a neighbour.</source>
      <translation>Esto no está todavía en este ordenador ({what}). Espera al próximo intercambio con un vecino.</translation>
    </message>
    <message>
      <source>This is proposed already. `folkmoot resolve list` shows it, and whose signatures it has: sign it instead.</source>
      <translation>Esto ya está propuesto. `folkmoot resolve list` lo muestra, y quién lo ha firmado: fírmalo.</translation>
    </message>
    <message>
      <source>This is something else ({other}), and not what is asked for here ({what}). Choose another.</source>
      <translation>Esto es otra cosa ({other}) y no lo que se pide aquí ({what}). Elige otra.</translation>
    </message>
    <message>
      <source>This is the computer that you are at. Once it is taken out, it can write nothing any more, for ever. If you mean it, repeat the command with --yes.</source>
      <translation>Este es el ordenador en el que estás. Una vez retirado, no podrá volver a escribir nada. Si es lo que quieres, repite la orden con --yes.</translation>
    </message>
    <message>
      <source>This is the id of something that has neither a title nor a page of its own ({what}). `folkmoot history` shows what was done with it.</source>
      <translation>Este es el identificador de algo que no tiene título ni página propia ({what}). `folkmoot history` muestra lo que se hizo con ello.</translation>
    </message>
    <message>
      <source>This is the id of something that is kept with {title} ({what}). Name {title} instead, or its id: {about}.</source>
      <translation>Este es el identificador de algo que se guarda con {title} ({what}). Nombra {title} en su lugar, o su identificador: {about}.</translation>
    </message>
    <message>
      <source>This is too long for a search. Use fewer words.</source>
      <translation>Es demasiado largo para una búsqueda. Usa menos palabras.</translation>
    </message>
    <message>
      <source>This is too long for one change. Make it in smaller pieces.</source>
      <translation>Es demasiado largo para un solo cambio. Hazlo en partes más pequeñas.</translation>
    </message>
    <message>
      <source>This is your only device in the group. Link another one first, or leave the group.</source>
      <translation>Este es tu único dispositivo en el grupo. Enlaza otro antes, o deja el grupo.</translation>
    </message>
    <message>
      <source>This is your own message. Change it or remove it yourself.</source>
      <translation>Este mensaje es tuyo. Cámbialo o quítalo tú.</translation>
    </message>
    <message>
      <source>This kind of record holds no files. Attach them to a message in a channel instead, without --record.</source>
      <translation>Esta clase no lleva ficheros. Adjúntalos a un mensaje de un canal, sin --record.</translation>
    </message>
    <message>
      <source>This link leads into a group that is not on this computer. Join it with an invitation.</source>
      <translation>Este enlace lleva a un grupo que no está en este ordenador. Únete a él con una invitación.</translation>
    </message>
    <message>
      <source>This link leads nowhere here: it is no invitation, and no link to a page or an entry of a group on this computer. Copy the whole link again, or ask whoever sent it for another.</source>
      <translation>Este enlace no lleva aquí a ninguna parte: no es una invitación ni un enlace a una página o entrada de un grupo de este ordenador. Copia otra vez todo el enlace, o pide otro a quien lo envió.</translation>
    </message>
    <message>
      <source>This link leads nowhere: it is not complete. Copy the whole link, from folkmoot: to its end.</source>
      <translation>Este enlace no lleva a ninguna parte: no está completo. Copia todo el enlace, desde folkmoot: hasta su final.</translation>
    </message>
    <message>
      <source>This loan cannot be renewed any more. Bring it back, or ask its owner.</source>
      <translation>Este préstamo ya no se puede prolongar. Devuélvelo, o pregunta a su dueño.</translation>
    </message>
    <message>
      <source>This message has been removed. Nothing about it can be changed any more.</source>
      <translation>Este mensaje se ha quitado. Ya no se puede cambiar nada en él.</translation>
    </message>
    <message>
      <source>This message is hidden already. Show it again first.</source>
      <translation>Este mensaje ya está oculto. Muéstralo primero de nuevo.</translation>
    </message>
    <message>
      <source>This module has a fault ({module}). Nothing was changed. Run `folkmoot doctor`, and tell its makers.</source>
      <translation>Este módulo tiene un fallo ({module}). No se ha cambiado nada. Ejecuta `folkmoot doctor` y avisa a quienes lo hicieron.</translation>
    </message>
    <message>
      <source>This opens with a key file. It cannot have a passphrase as well.</source>
      <translation>Se abre con un fichero de clave. No puede tener además una frase de contraseña.</translation>
    </message>
    <message>
      <source>This person does not wait to be let in. `folkmoot members` shows who does.</source>
      <translation>Esta persona no espera que la dejen entrar. `folkmoot members` muestra quién espera.</translation>
    </message>
    <message>
      <source>This person has not said that they can do it, or cannot any more. Look at who can.</source>
      <translation>Esta persona no ha dicho que pueda hacerlo, o ya no puede. Mira quién puede.</translation>
    </message>
    <message>
      <source>This person is in the circle already. `folkmoot circle show` says who is.</source>
      <translation>Esta persona ya está en el círculo. `folkmoot circle show` dice quién está.</translation>
    </message>
    <message>
      <source>This person was not chosen here. Look at who was.</source>
      <translation>Esta persona no fue elegida aquí. Mira a quién se eligió.</translation>
    </message>
    <message>
      <source>This person was removed from the group. Only a decision of many can let the person in again: propose it with `folkmoot restore` and the name.</source>
      <translation>Esta persona fue expulsada del grupo. Solo una decisión de muchos puede admitirla de nuevo: proponla con `folkmoot restore` y el nombre.</translation>
    </message>
    <message>
      <source>This picture is damaged, or it is not what its name says. Open it in another program and save it anew.</source>
      <translation>Esta imagen está dañada, o no es lo que dice su nombre. Ábrela en otro programa y guárdala de nuevo.</translation>
    </message>
    <message>
      <source>This poll has been taken back or hidden. Nobody votes in it any more.</source>
      <translation>Esta encuesta se ha retirado u ocultado. Ya no vota nadie en ella.</translation>
    </message>
    <message>
      <source>This poll is closed, and its result stays. Ask anew if more is to be said.</source>
      <translation>Esta encuesta está cerrada y su resultado no cambia. Pregunta de nuevo si queda algo por decir.</translation>
    </message>
    <message>
      <source>This profile already holds that group. Come back in a new profile: `folkmoot --profile FOLDER recover --sheet FILE`.</source>
      <translation>Este perfil ya contiene ese grupo. Vuelve en un perfil nuevo: `folkmoot --profile CARPETA recover --sheet FICHERO`.</translation>
    </message>
    <message>
      <source>This profile has no group yet. Start one (`folkmoot start NAME --as YOU`), join one with an invitation (`folkmoot join LINK --as YOU`), or open an archive (`folkmoot archive open FILE`).</source>
      <translation>Este perfil no tiene grupos todavía. Empieza uno (`folkmoot start NOMBRE --as TÚ`), únete a uno con una invitación (`folkmoot join ENLACE --as TÚ`), o abre un archivo (`folkmoot archive open FICHERO`).</translation>
    </message>
    <message>
      <source>This profile has several groups: {names}. Choose one with --group NAME.</source>
      <translation>Este perfil tiene varios grupos: {names}. Elige uno con --group NOMBRE.</translation>
    </message>
    <message>
      <source>This profile is protected by a passphrase. Type it, or name a file that holds it with --passphrase-file, or set FOLKMOOT_PASSPHRASE.</source>
      <translation>Este perfil está protegido con una frase de contraseña. Escríbela, o nombra un fichero que la contenga con --passphrase-file, o pon FOLKMOOT_PASSPHRASE.</translation>
    </message>
    <message>
      <source>This profile opens with a key file. Name it with --key-file FILE.</source>
      <translation>Este perfil se abre con un fichero de clave. Nómbralo con --key-file FICHERO.</translation>
    </message>
    <message>
      <source>This recovery sheet does not work any more. Use the newest one that you made, or ask a member to help you come back with `folkmoot recover link` and your name.</source>
      <translation>Esta hoja de recuperación ya no sirve. Usa la más nueva que hayas hecho, o pide a un miembro que te ayude a volver con `folkmoot recover link` y tu nombre.</translation>
    </message>
    <message>
      <source>This report is about what you wrote. Somebody else answers it.</source>
      <translation>Este aviso trata de algo que escribiste tú. Lo responde otra persona.</translation>
    </message>
    <message>
      <source>This resolution is in force, and those decided it who voted before it. There is nothing left for you to sign.</source>
      <translation>Esta resolución está en vigor, y la decidieron quienes votaban antes de ella. No te queda nada por firmar.</translation>
    </message>
    <message>
      <source>This rule holds already with this value. Give another value.</source>
      <translation>Esta regla ya vale con este valor. Da otro valor.</translation>
    </message>
    <message>
      <source>This version cannot do {act}. Install the newest one.</source>
      <translation>Esta versión no puede hacer {act}. Instala la más nueva.</translation>
    </message>
    <message>
      <source>This version knows no rule {rule}. The rules are: {names}.</source>
      <translation>Esta versión no conoce ninguna regla {rule}. Las reglas son: {names}.</translation>
    </message>
    <message>
      <source>This word stands in front of the title everywhere</source>
      <translation>Esta palabra está delante del título en todas partes</translation>
    </message>
    <message>
      <source>Thread</source>
      <translation>Hilo</translation>
    </message>
    <message>
      <source>Time of day</source>
      <translation>Hora del día</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Zona horaria</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation>A quién</translation>
    </message>
    <message>
      <source>Tomorrow: {title}.</source>
      <translation>Mañana: {title}.</translation>
    </message>
    <message>
      <source>Too few members vote in this group to confirm a new computer. Only the recovery sheet brings this person back; otherwise send an invitation.</source>
      <translation>En este grupo votan muy pocos miembros para confirmar un ordenador nuevo. Solo la hoja de recuperación trae de vuelta a esta persona; si no, envía una invitación.</translation>
    </message>
    <message>
      <source>Too much is waiting here. Wait a moment and try again.</source>
      <translation>Aquí espera demasiado. Espera un momento e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Topics changed</source>
      <translation>Temas cambiados</translation>
    </message>
    <message>
      <source>Turns in slowed channels</source>
      <translation>Turnos en canales ralentizados</translation>
    </message>
    <message>
      <source>Two answers read the same. Change one of them, or leave it out.</source>
      <translation>Dos respuestas dicen lo mismo. Cambia una o quítala.</translation>
    </message>
    <message>
      <source>Two changes claim the same place. Ask their author which computer holds the right copy.</source>
      <translation>Dos cambios reclaman el mismo lugar. Pregunta a quien los hizo qué ordenador tiene la copia buena.</translation>
    </message>
    <message>
      <source>Two resolutions with the number {number} exclude each other, and both have enough signatures. In force is the one that {kept} signed; put aside is the one that {lost} signed.</source>
      <translation>Dos resoluciones con el número {number} se excluyen, y ambas tienen firmas suficientes. Está en vigor la que firmaron {kept}; queda apartada la que firmaron {lost}.</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <source>Urgent</source>
      <translation>Urgente</translation>
    </message>
    <message>
      <source>Urgent: {title}. Can you do it?</source>
      <translation>Urgente: {title}. ¿Puedes hacerlo?</translation>
    </message>
    <message>
      <source>Version in the calendar</source>
      <translation>Versión en el calendario</translation>
    </message>
    <message>
      <source>Votes for posts</source>
      <translation>Votos para publicaciones</translation>
    </message>
    <message>
      <source>Votes in polls</source>
      <translation>Votos en encuestas</translation>
    </message>
    <message>
      <source>Votes that count</source>
      <translation>Votos que cuentan</translation>
    </message>
    <message>
      <source>Waiting for it</source>
      <translation>Lo espera</translation>
    </message>
    <message>
      <source>Waiting for the keyring of this computer; it may be asking you for its password…</source>
      <translation>Esperando al llavero de este ordenador; puede que te esté pidiendo su contraseña…</translation>
    </message>
    <message>
      <source>Wants it next</source>
      <translation>Lo quiere después</translation>
    </message>
    <message>
      <source>Warden</source>
      <translation>Vigilante</translation>
    </message>
    <message>
      <source>What Folkmoot keeps here cannot be read or written. If it is on a stick or a network drive, connect that again; otherwise run `folkmoot doctor` to see why.</source>
      <translation>Lo que Folkmoot guarda aquí no se puede leer o escribir. Si está en una memoria o en una unidad de red, conéctala de nuevo; si no, `folkmoot doctor` dice por qué.</translation>
    </message>
    <message>
      <source>What Folkmoot keeps here is damaged. Run `folkmoot fsck` to see what is affected. Bring it back from a backup; or join the group again, or open an archive of it, in a new folder.</source>
      <translation>Lo que Folkmoot guarda aquí está dañado. `folkmoot fsck` muestra qué está afectado. Recupéralo de una copia de seguridad; o únete otra vez al grupo, o abre un archivo suyo, en una carpeta nueva.</translation>
    </message>
    <message>
      <source>What Folkmoot keeps here opens with the keyring of this computer, which is not there now. Log in to the desktop as when Folkmoot was set up, then try again.</source>
      <translation>Lo que Folkmoot guarda aquí se abre con el llavero de este ordenador, que ahora no está. Inicia sesión en el escritorio como cuando se preparó Folkmoot, e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>What I can help with</source>
      <translation>En qué puedo ayudar</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>Qué pasó con ello</translation>
    </message>
    <message>
      <source>What belongs to it</source>
      <translation>Qué le pertenece</translation>
    </message>
    <message>
      <source>What else one should know</source>
      <translation>Qué más conviene saber</translation>
    </message>
    <message>
      <source>What else one should know, without the name</source>
      <translation>Qué más conviene saber, sin el nombre</translation>
    </message>
    <message>
      <source>What else they should know</source>
      <translation>Qué más conviene que sepan</translation>
    </message>
    <message>
      <source>What everybody in this group sees.</source>
      <translation>Lo que ven todos en este grupo.</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Para qué</translation>
    </message>
    <message>
      <source>What has happened</source>
      <translation>Qué ha pasado</translation>
    </message>
    <message>
      <source>What is broken</source>
      <translation>Qué está roto</translation>
    </message>
    <message>
      <source>What is kept here was written by a newer Folkmoot. Install the newer version to open it.</source>
      <translation>Lo que se guarda aquí lo escribió un Folkmoot más nuevo. Instala la versión más nueva para abrirlo.</translation>
    </message>
    <message>
      <source>What is planned and what was spent are in one currency. Add another line for the other one.</source>
      <translation>Lo previsto y lo gastado van en una sola moneda. Añade otra partida para la otra.</translation>
    </message>
    <message>
      <source>What it goes against</source>
      <translation>Contra qué va</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Qué es</translation>
    </message>
    <message>
      <source>What it is about</source>
      <translation>De qué trata</translation>
    </message>
    <message>
      <source>What it is called</source>
      <translation>Cómo se llama</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Para qué es</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Qué dice</translation>
    </message>
    <message>
      <source>What stands in your cellar and could help a neighbour?</source>
      <translation>¿Qué hay en tu trastero que podría ayudar a un vecino?</translation>
    </message>
    <message>
      <source>What the answer is about</source>
      <translation>A qué se refiere la respuesta</translation>
    </message>
    <message>
      <source>What the group is for</source>
      <translation>Para qué es el grupo</translation>
    </message>
    <message>
      <source>What the post is about, in one line.</source>
      <translation>De qué trata la publicación, en una línea.</translation>
    </message>
    <message>
      <source>What there is to do</source>
      <translation>Qué hay que hacer</translation>
    </message>
    <message>
      <source>What this group uses</source>
      <translation>Lo que usa este grupo</translation>
    </message>
    <message>
      <source>What this link leads to is not on this computer. Wait for the next exchange with a neighbour, then try again.</source>
      <translation>Aquello a lo que lleva este enlace no está en este ordenador. Espera al próximo intercambio con un vecino e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>What this refers to has not arrived on this computer. Wait for the next exchange.</source>
      <translation>Aquello a lo que esto se refiere no ha llegado a este ordenador. Espera al próximo intercambio.</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Qué hacer</translation>
    </message>
    <message>
      <source>What to know now</source>
      <translation>Qué conviene saber ahora</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>Qué se hizo</translation>
    </message>
    <message>
      <source>What was promised at {title} is not done yet.</source>
      <translation>Lo prometido en {title} aún no está hecho.</translation>
    </message>
    <message>
      <source>What was said about a circle is malformed. It does not count; ask its author to update Folkmoot.</source>
      <translation>Lo que se dijo sobre un círculo está mal formado. No cuenta; pide a quien lo hizo que actualice Folkmoot.</translation>
    </message>
    <message>
      <source>What was said since</source>
      <translation>Lo que se ha dicho desde entonces</translation>
    </message>
    <message>
      <source>What was wrong</source>
      <translation>Qué estuvo mal</translation>
    </message>
    <message>
      <source>What you have promised at {title} is due.</source>
      <translation>Vence lo que prometiste en {title}.</translation>
    </message>
    <message>
      <source>What you need</source>
      <translation>Qué necesitas</translation>
    </message>
    <message>
      <source>What you save is for you alone. Save it in a private circle that has nobody else in it.</source>
      <translation>Lo que guardas es solo para ti. Guárdalo en un círculo privado en el que no haya nadie más.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>When instead</source>
      <translation>Cuándo en su lugar</translation>
    </message>
    <message>
      <source>When it begins</source>
      <translation>Cuándo empieza</translation>
    </message>
    <message>
      <source>When something happens, everybody hears here what to do and says how they are. Hold a rehearsal, so that all know it before they need it.</source>
      <translation>Cuando pasa algo, todos saben aquí qué hacer y dicen cómo están. Haz un simulacro, para que todos lo conozcan antes de necesitarlo.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <source>Where instead</source>
      <translation>Dónde en su lugar</translation>
    </message>
    <message>
      <source>Where it is</source>
      <translation>Dónde está</translation>
    </message>
    <message>
      <source>Which dates</source>
      <translation>Qué fechas</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>Who does it</source>
      <translation>Quién lo hace</translation>
    </message>
    <message>
      <source>Who does what</source>
      <translation>Quién hace qué</translation>
    </message>
    <message>
      <source>Who has it</source>
      <translation>Quién lo tiene</translation>
    </message>
    <message>
      <source>Who helps</source>
      <translation>Quién ayuda</translation>
    </message>
    <message>
      <source>Who holds the power to admit invites people; members may also vouch for somebody.</source>
      <translation>Invita quien tiene la facultad de admitir; los miembros también pueden responder por alguien.</translation>
    </message>
    <message>
      <source>Who is in this circle cannot be changed. Open a circle of chosen people instead.</source>
      <translation>No se puede cambiar quién está en este círculo. Abre en su lugar un círculo de personas elegidas.</translation>
    </message>
    <message>
      <source>Who leads it</source>
      <translation>Quién lo dirige</translation>
    </message>
    <message>
      <source>Who performs</source>
      <translation>Quién actúa</translation>
    </message>
    <message>
      <source>Who repairs it</source>
      <translation>Quién lo repara</translation>
    </message>
    <message>
      <source>Who was chosen</source>
      <translation>Quién fue elegido</translation>
    </message>
    <message>
      <source>Whoever calls the meeting leads it unless somebody else is named</source>
      <translation>Quien convoca la reunión la dirige si no se nombra a otra persona</translation>
    </message>
    <message>
      <source>Whoever put it up hears it, and chooses.</source>
      <translation>Quien lo publicó se entera y elige.</translation>
    </message>
    <message>
      <source>Whoever put it up sees that it still suits you.</source>
      <translation>Quien lo publicó ve que te sigue viniendo bien.</translation>
    </message>
    <message>
      <source>Whoever wrote the message would read the report. Choose a circle without that person.</source>
      <translation>Quien escribió el mensaje leería el aviso. Elige un círculo sin esa persona.</translation>
    </message>
    <message>
      <source>Whole days</source>
      <translation>Días enteros</translation>
    </message>
    <message>
      <source>Whom you do not hear is for you alone. Note it in a private circle that has nobody else in it.</source>
      <translation>A quién no escuchas es cosa tuya. Anótalo en un círculo privado en el que no haya nadie más.</translation>
    </message>
    <message>
      <source>Whose loan has ended</source>
      <translation>Qué préstamo ha terminado</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Windows cannot have a file that is called {file}.</source>
      <translation>Windows no puede tener un fichero que se llame {file}.</translation>
    </message>
    <message>
      <source>With a day, everybody who has not answered sees it on Home</source>
      <translation>Con un día, todos los que no han respondido lo ven en Inicio</translation>
    </message>
    <message>
      <source>Withdraw it</source>
      <translation>Retirarla</translation>
    </message>
    <message>
      <source>Without an end it holds for a day</source>
      <translation>Sin final vale un día</translation>
    </message>
    <message>
      <source>Worn</source>
      <translation>Gastado</translation>
    </message>
    <message>
      <source>Would like it</source>
      <translation>Le gustaría</translation>
    </message>
    <message>
      <source>Write down a decision</source>
      <translation>Anotar un acuerdo</translation>
    </message>
    <message>
      <source>Write down who does what</source>
      <translation>Anotar quién hace qué</translation>
    </message>
    <message>
      <source>Writing pages…</source>
      <translation>Escribiendo páginas…</translation>
    </message>
    <message>
      <source>Writing the file…</source>
      <translation>Escribiendo el fichero…</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>Escrito por</translation>
    </message>
    <message>
      <source>Written down by mistake</source>
      <translation>Anotado por error</translation>
    </message>
    <message>
      <source>You always hear yourself. Choose somebody else.</source>
      <translation>A ti siempre te escuchas. Elige a otra persona.</translation>
    </message>
    <message>
      <source>You answer for it. Write nothing that gives the person away</source>
      <translation>Tú respondes por ella. No escribas nada que delate a la persona</translation>
    </message>
    <message>
      <source>You are asked to become the host of {title}.</source>
      <translation>Te piden que seas el anfitrión de {title}.</translation>
    </message>
    <message>
      <source>You are expected until somebody takes over. Ask for a stand-in.</source>
      <translation>Se cuenta contigo hasta que alguien se encargue. Pide un sustituto.</translation>
    </message>
    <message>
      <source>You are next: {title}. Who was chosen cannot do it. Say if you cannot either.</source>
      <translation>Te toca a ti: {title}. Quien fue elegido no puede hacerlo. Di si tú tampoco puedes.</translation>
    </message>
    <message>
      <source>You are next: {title}. Whoever was to get it does not need it. Say if you do not either.</source>
      <translation>Te toca: {title}. Quien iba a recibirlo no lo necesita. Di si tú tampoco.</translation>
    </message>
    <message>
      <source>You are not in this circle, so nothing can be written there. Ask somebody who is in it to add you.</source>
      <translation>No estás en este círculo, así que no puedes escribir ahí. Pide a alguien que esté en él que te añada.</translation>
    </message>
    <message>
      <source>You are not needed on a shift of {title} that you took over. Leave it.</source>
      <translation>En un turno de {title} del que te encargaste no haces falta. Déjalo.</translation>
    </message>
    <message>
      <source>You are suspended, so this must wait. You can still vote and sign decisions. Talk to the stewards, or propose the end of it: `folkmoot restore` and your name.</source>
      <translation>Tu participación está suspendida, así que esto tiene que esperar. Aún puedes votar y firmar decisiones. Habla con los coordinadores, o propón que termine: `folkmoot restore` y tu nombre.</translation>
    </message>
    <message>
      <source>You are suspended: for now you cannot write, and new messages may not reach you. You can read and search what is here, vote, and sign decisions. Whoever suspended you can end it at once, and so can a decision of the group: talk to the stewards.</source>
      <translation>Tu participación está suspendida: por ahora no puedes escribir, y puede que no te lleguen mensajes nuevos. Puedes leer y buscar lo que hay aquí, votar y firmar decisiones. Quien te suspendió puede terminarlo enseguida, y también una decisión del grupo: habla con los coordinadores.</translation>
    </message>
    <message>
      <source>You ask for this yourself. If it is done, say so.</source>
      <translation>Esto lo pides tú. Si ya está hecho, dilo.</translation>
    </message>
    <message>
      <source>You can answer for yourself. Choose somebody else, or answer the alert.</source>
      <translation>Puedes responder por ti. Elige a otra persona, o responde al aviso.</translation>
    </message>
    <message>
      <source>You cannot confirm a device of your own. Link it with a device that you have, or ask others to confirm it.</source>
      <translation>No puedes confirmar un dispositivo tuyo. Enlázalo con uno que tengas, o pide a otros que lo confirmen.</translation>
    </message>
    <message>
      <source>You cannot propose your own removal. Leave the group instead: `folkmoot leave`.</source>
      <translation>No puedes proponer tu propia expulsión. Deja el grupo: `folkmoot leave`.</translation>
    </message>
    <message>
      <source>You cannot suspend yourself. To go, leave the group: `folkmoot leave`.</source>
      <translation>No puedes suspenderte. Para irte, deja el grupo: `folkmoot leave`.</translation>
    </message>
    <message>
      <source>You do not hold the role {role}, so its circle would be closed to you. `folkmoot role list` shows who does.</source>
      <translation>No tienes el papel {role}, así que su círculo estaría cerrado para ti. `folkmoot role list` muestra quién lo tiene.</translation>
    </message>
    <message>
      <source>You have as many devices in this group as one person can have. Drop one first.</source>
      <translation>Tienes en este grupo tantos dispositivos como puede tener una persona. Quita uno antes.</translation>
    </message>
    <message>
      <source>You have left this group. Come back with the computer with which you first joined it; it brings your others back. If you have it no longer, you can join as a new person, in a new folder: `folkmoot --profile FOLDER join LINK --as NAME`.</source>
      <translation>Has dejado este grupo. Vuelve con el ordenador con el que te uniste la primera vez; él trae de vuelta los demás. Si ya no lo tienes, puedes unirte como una persona nueva, en otra carpeta: `folkmoot --profile CARPETA join ENLACE --as NOMBRE`.</translation>
    </message>
    <message>
      <source>You have left this group. Everything that is on this computer stays here: you can read it, search it and export it. A new invitation brings you back.</source>
      <translation>Has dejado este grupo. Todo lo que hay en este ordenador se queda aquí: puedes leerlo, buscar en ello y exportarlo. Una invitación nueva te trae de vuelta.</translation>
    </message>
    <message>
      <source>You have left, and nobody else has heard of it yet, so the others still see you in the group. Be on the same network as one of them once more, with Folkmoot open on both computers.</source>
      <translation>Has dejado el grupo y nadie más lo sabe aún, así que los demás todavía te ven en él. Ponte una vez más en la misma red que alguno de ellos, con Folkmoot abierto en ambos ordenadores.</translation>
    </message>
    <message>
      <source>You have not asked for a stand-in on this date.</source>
      <translation>No has pedido ningún sustituto en esta fecha.</translation>
    </message>
    <message>
      <source>You have not confirmed this computer. Only those who have, the person whose it would be, and those who may let people in take a confirmation back.</source>
      <translation>No has confirmado este ordenador. Solo retiran una confirmación quienes la dieron, la persona de quien sería y quienes pueden dejar entrar a gente.</translation>
    </message>
    <message>
      <source>You have not said that you do this. There is nothing to take back.</source>
      <translation>No has dicho que lo haces. No hay nada que retirar.</translation>
    </message>
    <message>
      <source>You have not taken this shift on this date.</source>
      <translation>No has tomado este turno en esta fecha.</translation>
    </message>
    <message>
      <source>You have not voted yet: {title}</source>
      <translation>Todavía no has votado: {title}</translation>
    </message>
    <message>
      <source>You have reacted to this message with {limit} emoji already. Take one back first.</source>
      <translation>Ya has reaccionado a este mensaje con {limit} emoji. Quita uno antes.</translation>
    </message>
    <message>
      <source>You have reported {limit} times about this alert. Ask somebody else to report the rest.</source>
      <translation>Ya has informado {limit} veces sobre este aviso. Pide a otra persona que informe del resto.</translation>
    </message>
    <message>
      <source>You have said {limit} times here what to do. Give the all-clear, and send a new alert.</source>
      <translation>Ya has dicho aquí {limit} veces qué hacer. Da el fin del aviso y envía uno nuevo.</translation>
    </message>
    <message>
      <source>You have signed this already. Ask the others to sign it: `folkmoot resolve show` says who may.</source>
      <translation>Ya has firmado esto. Pide a los demás que lo firmen: `folkmoot resolve show` dice quién puede.</translation>
    </message>
    <message>
      <source>You have suspended this person already. `folkmoot restore NAME` ends it, `folkmoot remove NAME` proposes a removal.</source>
      <translation>Ya has suspendido a esta persona. `folkmoot restore NOMBRE` lo termina, `folkmoot remove NOMBRE` propone una expulsión.</translation>
    </message>
    <message>
      <source>You lead the meeting after {title}. Its minutes are proposed: if the people there agree, ratify them.</source>
      <translation>Diriges la reunión posterior a {title}. Su acta está propuesta: si quienes asisten están de acuerdo, apruébala.</translation>
    </message>
    <message>
      <source>You promised to do something at {title}. Say when it is done.</source>
      <translation>Prometiste hacer algo en {title}. Di cuándo esté hecho.</translation>
    </message>
    <message>
      <source>You promised to help: {title}.</source>
      <translation>Prometiste ayudar: {title}.</translation>
    </message>
    <message>
      <source>You signed both. Tell the others which one you meant.</source>
      <translation>Firmaste ambas. Di a los demás cuál querías.</translation>
    </message>
    <message>
      <source>You wanted to be reminded: {title}</source>
      <translation>Querías que se te recordara: {title}</translation>
    </message>
    <message>
      <source>You were at {title}. Read the minutes that are proposed, and say so.</source>
      <translation>Estuviste en {title}. Lee el acta propuesta y di que la has leído.</translation>
    </message>
    <message>
      <source>You were removed from this group. Everything that is on this computer stays here: you can read it, search it and export it. Only a decision of the group lets you in again; talk to its members.</source>
      <translation>Te expulsaron de este grupo. Todo lo que hay en este ordenador se queda aquí: puedes leerlo, buscar en ello y exportarlo. Solo una decisión del grupo te deja entrar otra vez; habla con sus miembros.</translation>
    </message>
    <message>
      <source>Your answer is with the host.</source>
      <translation>Tu respuesta está dada.</translation>
    </message>
    <message>
      <source>Your answer stays as it is.</source>
      <translation>Tu respuesta queda como está.</translation>
    </message>
    <message>
      <source>Your change created this, and what was created cannot be taken back. Remove, archive or change it instead.</source>
      <translation>Tu cambio creó esto, y lo creado no se puede deshacer. Quítalo, archívalo o cámbialo.</translation>
    </message>
    <message>
      <source>Your day: {title}.</source>
      <translation>Tu día: {title}.</translation>
    </message>
    <message>
      <source>Your roles in the group do not allow this. Ask somebody whose roles do: `folkmoot role list` shows them.</source>
      <translation>Tus papeles en el grupo no lo permiten. Pide ayuda a alguien cuyos papeles sí: `folkmoot role list` los muestra.</translation>
    </message>
    <message>
      <source>Your thanks are said.</source>
      <translation>Has dado las gracias.</translation>
    </message>
    <message>
      <source>a moderator of channels</source>
      <translation>un moderador de canales</translation>
    </message>
    <message>
      <source>a moderator of conversations</source>
      <translation>un moderador de conversaciones</translation>
    </message>
    <message>
      <source>a moderator of messages</source>
      <translation>un moderador de mensajes</translation>
    </message>
    <message>
      <source>alert</source>
      <translation>aviso</translation>
    </message>
    <message>
      <source>alert that was shown</source>
      <translation>aviso que se mostró</translation>
    </message>
    <message>
      <source>alert whose time has passed</source>
      <translation>aviso cuyo tiempo ha pasado</translation>
    </message>
    <message>
      <source>all-clear</source>
      <translation>fin del aviso</translation>
    </message>
    <message>
      <source>answer to an alert</source>
      <translation>respuesta a un aviso</translation>
    </message>
    <message>
      <source>answer to an invitation</source>
      <translation>respuesta a una invitación</translation>
    </message>
    <message>
      <source>appeal</source>
      <translation>recurso</translation>
    </message>
    <message>
      <source>ask or offer</source>
      <translation>petición u oferta</translation>
    </message>
    <message>
      <source>calendar of a series</source>
      <translation>calendario de una serie</translation>
    </message>
    <message>
      <source>called</source>
      <translation>convocada</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>suspendida</translation>
    </message>
    <message>
      <source>can be borrowed</source>
      <translation>se puede pedir prestado</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>cancelado</translation>
    </message>
    <message>
      <source>carried over</source>
      <translation>pasa a otra reunión</translation>
    </message>
    <message>
      <source>category of channels</source>
      <translation>categoría de canales</translation>
    </message>
    <message>
      <source>caution</source>
      <translation>precaución</translation>
    </message>
    <message>
      <source>change the settings</source>
      <translation>cambiar los ajustes</translation>
    </message>
    <message>
      <source>channel</source>
      <translation>canal</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>cerrada</translation>
    </message>
    <message>
      <source>danger</source>
      <translation>peligro</translation>
    </message>
    <message>
      <source>danger to life</source>
      <translation>peligro de muerte</translation>
    </message>
    <message>
      <source>day by day</source>
      <translation>día a día</translation>
    </message>
    <message>
      <source>day that has passed</source>
      <translation>día que ya pasó</translation>
    </message>
    <message>
      <source>discussed</source>
      <translation>tratado</translation>
    </message>
    <message>
      <source>done</source>
      <translation>hecha</translation>
    </message>
    <message>
      <source>done, with thanks</source>
      <translation>hecha, con gracias</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>todos</translation>
    </message>
    <message>
      <source>everybody but whoever asks</source>
      <translation>todos menos quien lo pide</translation>
    </message>
    <message>
      <source>everybody who can help</source>
      <translation>quienes puedan ayudar</translation>
    </message>
    <message>
      <source>everybody who has not answered yet</source>
      <translation>quienes aún no han respondido</translation>
    </message>
    <message>
      <source>everybody who has not done it yet</source>
      <translation>todos los que aún no lo han hecho</translation>
    </message>
    <message>
      <source>everybody who has not voted yet</source>
      <translation>quienes aún no han votado</translation>
    </message>
    <message>
      <source>favourite channel</source>
      <translation>canal favorito</translation>
    </message>
    <message>
      <source>full</source>
      <translation>completo</translation>
    </message>
    <message>
      <source>gathering</source>
      <translation>encuentro</translation>
    </message>
    <message>
      <source>handed over, not posted yet</source>
      <translation>entregada, aún sin publicar</translation>
    </message>
    <message>
      <source>has done as much as others ({time})</source>
      <translation>ha hecho tanto como otros ({time})</translation>
    </message>
    <message>
      <source>has done as much as others ({time}), and longest ago</source>
      <translation>ha hecho tanto como otros ({time}), y hace más tiempo</translation>
    </message>
    <message>
      <source>has done least so far ({time})</source>
      <translation>es quien menos ha hecho hasta ahora ({time})</translation>
    </message>
    <message>
      <source>has taken no shift so far</source>
      <translation>no ha hecho ningún turno hasta ahora</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>oculto</translation>
    </message>
    <message>
      <source>hide messages, slow channels and pause people</source>
      <translation>ocultar mensajes, ralentizar canales y poner en pausa a personas</translation>
    </message>
    <message>
      <source>how to reach somebody</source>
      <translation>cómo contactar con alguien</translation>
    </message>
    <message>
      <source>in a private circle</source>
      <translation>en un círculo privado</translation>
    </message>
    <message>
      <source>in repair</source>
      <translation>en reparación</translation>
    </message>
    <message>
      <source>information</source>
      <translation>información</translation>
    </message>
    <message>
      <source>it stays as it is</source>
      <translation>se mantiene como está</translation>
    </message>
    <message>
      <source>it was ended</source>
      <translation>se terminó</translation>
    </message>
    <message>
      <source>its day has passed</source>
      <translation>su día ya pasó</translation>
    </message>
    <message>
      <source>its host</source>
      <translation>su anfitrión</translation>
    </message>
    <message>
      <source>its last day is over</source>
      <translation>su último día ya pasó</translation>
    </message>
    <message>
      <source>its time has passed</source>
      <translation>su tiempo ha pasado</translation>
    </message>
    <message>
      <source>kept for the next in the queue</source>
      <translation>guardado para quien sigue en la cola</translation>
    </message>
    <message>
      <source>kind of a channel</source>
      <translation>tipo de canal</translation>
    </message>
    <message>
      <source>lent</source>
      <translation>prestado</translation>
    </message>
    <message>
      <source>let people in</source>
      <translation>dejar entrar a gente</translation>
    </message>
    <message>
      <source>librarians</source>
      <translation>los encargados de préstamos</translation>
    </message>
    <message>
      <source>limits of writing</source>
      <translation>límites de escritura</translation>
    </message>
    <message>
      <source>look after the help board</source>
      <translation>cuidar el tablón de ayuda</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>reunión</translation>
    </message>
    <message>
      <source>meeting that ratifies minutes</source>
      <translation>reunión que aprueba un acta</translation>
    </message>
    <message>
      <source>members</source>
      <translation>los miembros</translation>
    </message>
    <message>
      <source>message</source>
      <translation>mensaje</translation>
    </message>
    <message>
      <source>message to an archived channel</source>
      <translation>mensaje en un canal archivado</translation>
    </message>
    <message>
      <source>minutes in the making</source>
      <translation>acta en redacción</translation>
    </message>
    <message>
      <source>minutes proposed</source>
      <translation>acta presentada</translation>
    </message>
    <message>
      <source>minutes ratified</source>
      <translation>acta aprobada</translation>
    </message>
    <message>
      <source>minutes that were read</source>
      <translation>acta leída</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
    <message>
      <source>nobody did it in time</source>
      <translation>nadie lo hizo a tiempo</translation>
    </message>
    <message>
      <source>nobody else is free then</source>
      <translation>nadie más está libre entonces</translation>
    </message>
    <message>
      <source>nobody took it up in time</source>
      <translation>nadie lo aprovechó a tiempo</translation>
    </message>
    <message>
      <source>not lent any more</source>
      <translation>ya no se presta</translation>
    </message>
    <message>
      <source>nothing was done</source>
      <translation>no se hizo nada</translation>
    </message>
    <message>
      <source>open</source>
      <translation>abierta</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>con retraso</translation>
    </message>
    <message>
      <source>overdue loans</source>
      <translation>préstamos con retraso</translation>
    </message>
    <message>
      <source>person whom you do not hear</source>
      <translation>persona a quien no escuchas</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>fijado</translation>
    </message>
    <message>
      <source>pinned message</source>
      <translation>mensaje fijado</translation>
    </message>
    <message>
      <source>place in the queue</source>
      <translation>lugar en la cola</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>previsto</translation>
    </message>
    <message>
      <source>poll</source>
      <translation>encuesta</translation>
    </message>
    <message>
      <source>posted without the name</source>
      <translation>publicada sin el nombre</translation>
    </message>
    <message>
      <source>posting of a quiet ask</source>
      <translation>publicación de una petición discreta</translation>
    </message>
    <message>
      <source>profile</source>
      <translation>perfil</translation>
    </message>
    <message>
      <source>promised to somebody</source>
      <translation>prometido a alguien</translation>
    </message>
    <message>
      <source>rehearsal</source>
      <translation>simulacro</translation>
    </message>
    <message>
      <source>rehearsal, over</source>
      <translation>simulacro, terminado</translation>
    </message>
    <message>
      <source>report</source>
      <translation>aviso</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>guardado</translation>
    </message>
    <message>
      <source>saved message</source>
      <translation>mensaje guardado</translation>
    </message>
    <message>
      <source>send cautions</source>
      <translation>enviar avisos de precaución</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>ajustes</translation>
    </message>
    <message>
      <source>somebody can do it</source>
      <translation>alguien puede hacerlo</translation>
    </message>
    <message>
      <source>somebody does it</source>
      <translation>alguien lo hace</translation>
    </message>
    <message>
      <source>somebody else than who asks</source>
      <translation>alguien distinto de quien pide</translation>
    </message>
    <message>
      <source>somebody would like it</source>
      <translation>a alguien le gustaría</translation>
    </message>
    <message>
      <source>something was done</source>
      <translation>se hizo algo</translation>
    </message>
    <message>
      <source>stewards of the help board</source>
      <translation>responsables del tablón de ayuda</translation>
    </message>
    <message>
      <source>suspend somebody</source>
      <translation>suspender a alguien</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>retirado</translation>
    </message>
    <message>
      <source>taken off the agenda</source>
      <translation>quitado del orden del día</translation>
    </message>
    <message>
      <source>the mediator</source>
      <translation>la persona mediadora</translation>
    </message>
    <message>
      <source>thing to lend</source>
      <translation>cosa para prestar</translation>
    </message>
    <message>
      <source>those who may change the settings</source>
      <translation>quienes pueden cambiar los ajustes</translation>
    </message>
    <message>
      <source>those who may send cautions</source>
      <translation>quienes pueden enviar avisos de precaución</translation>
    </message>
    <message>
      <source>those who may warn of danger</source>
      <translation>quienes pueden avisar de un peligro</translation>
    </message>
    <message>
      <source>tidy up channels</source>
      <translation>ordenar los canales</translation>
    </message>
    <message>
      <source>turn in a slowed channel</source>
      <translation>turno en un canal ralentizado</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>no leído</translation>
    </message>
    <message>
      <source>vote for a post</source>
      <translation>voto para una publicación</translation>
    </message>
    <message>
      <source>vote in a poll</source>
      <translation>voto en una encuesta</translation>
    </message>
    <message>
      <source>waits for an answer</source>
      <translation>espera una respuesta</translation>
    </message>
    <message>
      <source>warn of danger</source>
      <translation>avisar de un peligro</translation>
    </message>
    <message>
      <source>whoever began it</source>
      <translation>quien lo empezó</translation>
    </message>
    <message>
      <source>whoever does it</source>
      <translation>quien lo hace</translation>
    </message>
    <message>
      <source>whoever has it</source>
      <translation>quien lo tiene</translation>
    </message>
    <message>
      <source>whoever is named in it</source>
      <translation>quien se nombra en ello</translation>
    </message>
    <message>
      <source>whoever leads it</source>
      <translation>quien la dirige</translation>
    </message>
    <message>
      <source>whoever looks after all gatherings</source>
      <translation>quien cuida de todos los encuentros</translation>
    </message>
    <message>
      <source>whoever looks after all meetings</source>
      <translation>quien cuida de todas las reuniones</translation>
    </message>
    <message>
      <source>whoever may call everybody at once</source>
      <translation>quien puede llamar a todos a la vez</translation>
    </message>
    <message>
      <source>whoever takes it, if nobody has to be asked</source>
      <translation>quien se lo lleva, si no hay que preguntar a nadie</translation>
    </message>
    <message>
      <source>whoever was asked to take it over</source>
      <translation>a quien se pidió que se encargara</translation>
    </message>
    <message>
      <source>whoever was chosen to help</source>
      <translation>quien fue elegido para ayudar</translation>
    </message>
    <message>
      <source>whom it is about</source>
      <translation>de quien se trata</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>retirada</translation>
    </message>
    <message>
      <source>word that somebody can help</source>
      <translation>aviso de que alguien puede ayudar</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>{address} is not an address of this computer. Write HOST:PORT, for example 0.0.0.0:4000.</source>
      <translation>{address} no es una dirección de este ordenador. Escribe HOST:PUERTO, por ejemplo 0.0.0.0:4000.</translation>
    </message>
    <message>
      <source>{address} is not an address. Write HOST:PORT, for example 192.168.1.20:4000.</source>
      <translation>{address} no es una dirección. Escribe HOST:PUERTO, por ejemplo 192.168.1.20:4000.</translation>
    </message>
    <message>
      <source>{argument} is given twice. Leave one of them out.</source>
      <translation>{argument} aparece dos veces. Quita una de ellas.</translation>
    </message>
    <message>
      <source>{argument} is yes or no. Write one of them.</source>
      <translation>{argument} es sí o no. Escribe uno de los dos.</translation>
    </message>
    <message>
      <source>{count} or more new messages</source>
      <translation>{count} o más mensajes nuevos</translation>
    </message>
    <message>
      <source>{field} does not take this file. Attach it first; where pictures are shown, choose a picture.</source>
      <translation>{field} no admite este fichero. Adjúntalo antes; donde se muestran imágenes, elige una imagen.</translation>
    </message>
    <message>
      <source>{field} goes from one moment until a later one. Write both, with a slash between them.</source>
      <translation>{field} va de un momento a otro posterior. Escribe los dos, con una barra en medio.</translation>
    </message>
    <message>
      <source>{field} has a beginning and an end, and one of them is missing. Fill in both.</source>
      <translation>{field} tiene un principio y un final, y falta uno de los dos. Rellena ambos.</translation>
    </message>
    <message>
      <source>{field} has at most {limit} characters. Shorten it.</source>
      <translation>{field} tiene como mucho {limit} caracteres. Acórtalo.</translation>
    </message>
    <message>
      <source>{field} has been changed again since. Look at the history, and change it by hand.</source>
      <translation>{field} ha cambiado otra vez desde entonces. Mira la historia y cámbialo a mano.</translation>
    </message>
    <message>
      <source>{field} has {limit} entries already. Remove one first.</source>
      <translation>{field} ya tiene {limit} entradas. Quita una antes.</translation>
    </message>
    <message>
      <source>{field} is a day and a time with its zone. Write it as 2027-03-31T18:00+02:00.</source>
      <translation>{field} es un día y una hora con su zona. Escríbelo como 2027-03-31T18:00+02:00.</translation>
    </message>
    <message>
      <source>{field} is a day. Write it as 2027-03-31.</source>
      <translation>{field} es un día. Escríbelo como 2027-03-31.</translation>
    </message>
    <message>
      <source>{field} is a length of time. Write minutes, for example 90, or hours and minutes, 1:30.</source>
      <translation>{field} es una duración. Escribe minutos, por ejemplo 90, u horas y minutos, 1:30.</translation>
    </message>
    <message>
      <source>{field} is a number with at most {places} decimals. Write for example 12.</source>
      <translation>{field} es un número con {places} decimales como mucho. Escribe por ejemplo 12.</translation>
    </message>
    <message>
      <source>{field} is a whole number. Write for example 12.</source>
      <translation>{field} es un número entero. Escribe por ejemplo 12.</translation>
    </message>
    <message>
      <source>{field} is an address such as https://example.org or mailto:ana@example.org. Check it.</source>
      <translation>{field} es una dirección como https://example.org o mailto:ana@example.org. Compruébala.</translation>
    </message>
    <message>
      <source>{field} is an amount with its currency. Write for example 12.50 EUR.</source>
      <translation>{field} es un importe con su moneda. Escribe por ejemplo 12.50 EUR.</translation>
    </message>
    <message>
      <source>{field} is missing. Fill it in.</source>
      <translation>Falta {field}. Rellénalo.</translation>
    </message>
    <message>
      <source>{field} is no day and time. Choose the day from the calendar, and write the time.</source>
      <translation>{field} no es un día con hora. Elige el día en el calendario y escribe la hora.</translation>
    </message>
    <message>
      <source>{field} is no day of the calendar. Write day, month and year, or choose it from the calendar.</source>
      <translation>{field} no es un día del calendario. Escribe día, mes y año, o elígelo en el calendario.</translation>
    </message>
    <message>
      <source>{field} is one of: {options}. Choose one.</source>
      <translation>{field} es una de estas: {options}. Elige una.</translation>
    </message>
    <message>
      <source>{field} is yes or no. Write one of them.</source>
      <translation>{field} es sí o no. Escribe uno de los dos.</translation>
    </message>
    <message>
      <source>{field} lacks the time of day. Write it as 18:00.</source>
      <translation>A {field} le falta la hora. Escríbela como 18:00.</translation>
    </message>
    <message>
      <source>{field} lies between {least} and {most}. Choose a number in between.</source>
      <translation>{field} está entre {least} y {most}. Elige un número intermedio.</translation>
    </message>
    <message>
      <source>{field} names something that does not exist. Choose it again.</source>
      <translation>{field} nombra algo que no existe. Elígelo otra vez.</translation>
    </message>
    <message>
      <source>{field} says how often something comes again. Write it as FREQ=WEEKLY;BYDAY=TU (RFC 5545), with INTERVAL, COUNT or UNTIL if needed.</source>
      <translation>{field} dice cada cuánto se repite algo. Escríbelo como FREQ=WEEKLY;BYDAY=TU (RFC 5545), con INTERVAL, COUNT o UNTIL si hace falta.</translation>
    </message>
    <message>
      <source>{field}: several entries say {name}. Use one of their ids: {names}.</source>
      <translation>{field}: varias entradas dicen {name}. Usa uno de sus identificadores: {names}.</translation>
    </message>
    <message>
      <source>{field}: there is no entry {name}, and no other one yet.</source>
      <translation>{field}: no hay ninguna entrada {name}, y todavía ninguna otra.</translation>
    </message>
    <message>
      <source>{field}: there is no entry {name}. There are: {names}.</source>
      <translation>{field}: no hay ninguna entrada {name}. Hay: {names}.</translation>
    </message>
    <message>
      <source>{file} and {other} differ only in capital letters: unpacked on Windows or a Mac, one is lost.</source>
      <translation>{file} y {other} solo se distinguen en las mayúsculas: al desempaquetarlos en Windows o en un Mac se pierde uno.</translation>
    </message>
    <message>
      <source>{file} and {other} look alike and are spelled differently: unpacked on a Mac, one is lost.</source>
      <translation>{file} y {other} parecen iguales y se escriben de forma distinta: al desempaquetarlos en un Mac se pierde uno.</translation>
    </message>
    <message>
      <source>{file} holds something that Folkmoot did not write, so it stays as it is. Move it away, or choose another file.</source>
      <translation>{file} contiene algo que Folkmoot no escribió, así que se queda como está. Muévelo o elige otro fichero.</translation>
    </message>
    <message>
      <source>{file} is the calendar file of another group of yours. Choose another name.</source>
      <translation>{file} es el fichero de calendario de otro de tus grupos. Elige otro nombre.</translation>
    </message>
    <message>
      <source>{file} lists {other} twice.</source>
      <translation>{file} menciona {other} dos veces.</translation>
    </message>
    <message>
      <source>{file} was not used, because Folkmoot does not know its algorithm.</source>
      <translation>{file} no se ha usado, porque Folkmoot no conoce su algoritmo.</translation>
    </message>
    <message>
      <source>{given} is not of the form KIND=VERSION, for example message=2. The kinds are: {names}.</source>
      <translation>{given} no tiene la forma CLASE=VERSIÓN, por ejemplo message=2. Las clases son: {names}.</translation>
    </message>
    <message>
      <source>{given} is not of the form NAME=VALUE, for example name=Garden.</source>
      <translation>{given} no tiene la forma NOMBRE=VALOR, por ejemplo name=Jardín.</translation>
    </message>
    <message>
      <source>{given} of {needed} members have confirmed this computer. Meet others who vote and read its code out to them: {computer}. Each confirms it with `folkmoot attest` and your name. Then try again with the same link.</source>
      <translation>{given} de {needed} miembros han confirmado este ordenador. Encuéntrate con otros que voten y léeles su código: {computer}. Cada uno lo confirma con `folkmoot attest` y tu nombre. Después inténtalo de nuevo con el mismo enlace.</translation>
    </message>
    <message>
      <source>{intent} takes no {argument}. It takes: {names}.</source>
      <translation>{intent} no admite {argument}. Admite: {names}.</translation>
    </message>
    <message>
      <source>{module} is always on. Choose another module.</source>
      <translation>{module} está siempre activado. Elige otro módulo.</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} y {count} más</translation>
    </message>
    <message>
      <source>{name} does not hold the role {role}. `folkmoot role list` shows who does.</source>
      <translation>{name} no tiene el papel {role}. `folkmoot role list` muestra quién lo tiene.</translation>
    </message>
    <message>
      <source>{name} has left the group. Only an invitation brings the person back: run `folkmoot invite`, and give the link to {name}, who runs `folkmoot join LINK` on the computer of before.</source>
      <translation>{name} ha dejado el grupo. Solo una invitación hace volver a esta persona: ejecuta `folkmoot invite` y da el enlace a {name}, que ejecuta `folkmoot join LINK` en el ordenador de antes.</translation>
    </message>
    <message>
      <source>{name} holds the role {role} already. `folkmoot role list` shows who does.</source>
      <translation>{name} ya tiene el papel {role}. `folkmoot role list` muestra quién lo tiene.</translation>
    </message>
    <message>
      <source>{name} is a member and has no profile yet. `folkmoot members` shows the members; one writes one's own profile with `folkmoot do people.set_profile about=…`.</source>
      <translation>{name} es miembro y no tiene perfil todavía. `folkmoot members` muestra los miembros; el perfil propio se escribe con `folkmoot do people.set_profile about=…`.</translation>
    </message>
    <message>
      <source>{name} is back with this computer already. There is nothing left to confirm.</source>
      <translation>{name} ya ha vuelto con este ordenador. No queda nada que confirmar.</translation>
    </message>
    <message>
      <source>{name} is neither suspended nor removed, so there is nothing to restore. `folkmoot members` shows who is.</source>
      <translation>{name} no está suspendido ni expulsado, así que no hay nada que restaurar. `folkmoot members` muestra quién lo está.</translation>
    </message>
    <message>
      <source>{name} is not suspended. `folkmoot members` shows who is.</source>
      <translation>{name} no está suspendido. `folkmoot members` muestra quién lo está.</translation>
    </message>
    <message>
      <source>{name} is removed already. `folkmoot restore NAME` proposes that the person comes back.</source>
      <translation>{name} ya está expulsado. `folkmoot restore NOMBRE` propone que vuelva.</translation>
    </message>
    <message>
      <source>{name} votes already. `folkmoot members` shows who does not.</source>
      <translation>{name} ya vota. `folkmoot members` muestra quién no.</translation>
    </message>
    <message>
      <source>{one} or {other}</source>
      <translation>{one} o {other}</translation>
    </message>
    <message>
      <source>{path} is no file that can be read, so there is no invitation in it. Check its path and permissions, or ask whoever invited you for the link and paste it.</source>
      <translation>{path} no es un fichero que se pueda leer, así que no contiene ninguna invitación. Comprueba su ruta y sus permisos, o pide el enlace a quien te invitó y pégalo.</translation>
    </message>
    <message>
      <source>{path} is no invitation: no link that begins with folkmoot: is in it. Ask whoever invited you for the link. A saved group, which ends in .zip, is opened under “Open an archive”.</source>
      <translation>{path} no es una invitación: no contiene ningún enlace que empiece con folkmoot:. Pide el enlace a quien te invitó. Un grupo guardado, que termina en .zip, se abre en «Abrir un archivo de grupo».</translation>
    </message>
    <message>
      <source>{path} is not a file. Choose a file.</source>
      <translation>{path} no es un fichero. Elige un fichero.</translation>
    </message>
    <message>
      <source>{path} is not a folder and cannot become one. Choose another one for Folkmoot.</source>
      <translation>{path} no es una carpeta ni puede serlo. Elige otra para Folkmoot.</translation>
    </message>
    <message>
      <source>{piece} is not a date. Write {operator}:2026-03-31, {operator}:2026-03 or {operator}:2026.</source>
      <translation>{piece} no es una fecha. Escribe {operator}:2026-03-31, {operator}:2026-03 o {operator}:2026.</translation>
    </message>
    <message>
      <source>{piece} means nothing here. There are {known}.</source>
      <translation>{piece} no significa nada aquí. Existen {known}.</translation>
    </message>
    <message>
      <source>{said} ({times} times)</source>
      <translation>{said} ({times} veces)</translation>
    </message>
    <message>
      <source>{said} lines of the file could not be read.</source>
      <translation>No se pudieron leer {said} líneas del fichero.</translation>
    </message>
    <message>
      <source>{title} begins.</source>
      <translation>Empieza {title}.</translation>
    </message>
    <message>
      <source>{title} decided: {said}</source>
      <translation>{title} acordó: {said}</translation>
    </message>
    <message>
      <source>{title} does not take place, and not everybody who comes has said that they know it.</source>
      <translation>{title} no se celebra y no todos los que venían han dicho que lo saben.</translation>
    </message>
    <message>
      <source>{title} does not take place. You had said that you come.</source>
      <translation>{title} no se celebra. Habías dicho que venías.</translation>
    </message>
    <message>
      <source>{title} ends before a date that you had agreed on. What follows may go on as a series of its own, which asks you anew. Look, and say that you know it.</source>
      <translation>{title} termina antes de una fecha que habías aceptado. Lo que sigue puede continuar como otra serie, que te pregunta de nuevo. Míralo y di que lo sabes.</translation>
    </message>
    <message>
      <source>{title} ends earlier than when somebody said that they come.</source>
      <translation>{title} termina antes que cuando alguien dijo que vendría.</translation>
    </message>
    <message>
      <source>{title} ends in a quarter of an hour. Prolong it, or give the all-clear.</source>
      <translation>{title} termina dentro de un cuarto de hora. Prolóngalo, o dalo por terminado.</translation>
    </message>
    <message>
      <source>{title} has to be back.</source>
      <translation>Hay que devolver {title}.</translation>
    </message>
    <message>
      <source>{title} is at another time or place than when somebody said that they come.</source>
      <translation>{title} tiene otra hora u otro lugar que cuando alguien dijo que venía.</translation>
    </message>
    <message>
      <source>{title} is at another time or place than when you said that you come. Look, and say whether you still come.</source>
      <translation>{title} tiene otra hora u otro lugar que cuando dijiste que vienes. Míralo y di si sigues viniendo.</translation>
    </message>
    <message>
      <source>{title} is back from {whom}.</source>
      <translation>{title} ha vuelto de {whom}.</translation>
    </message>
    <message>
      <source>{title} is broken. Go on with the repair.</source>
      <translation>{title} está roto. Continúa la reparación.</translation>
    </message>
    <message>
      <source>{title} is done with a topic: {said}</source>
      <translation>{title} terminó un tema: {said}</translation>
    </message>
    <message>
      <source>{title} is over. Propose its minutes when they are written.</source>
      <translation>{title} ha terminado. Presenta el acta cuando esté escrita.</translation>
    </message>
    <message>
      <source>{title} is there for you.</source>
      <translation>{title} está ahí para ti.</translation>
    </message>
    <message>
      <source>{title} is tomorrow at this time, and you have a shift there.</source>
      <translation>{title} es mañana a esta hora, y tienes un turno allí.</translation>
    </message>
    <message>
      <source>{title} is tomorrow at this time.</source>
      <translation>{title} es mañana a esta hora.</translation>
    </message>
    <message>
      <source>{title} stands on the help board for two months. Is it still so? If not, close it.</source>
      <translation>{title} lleva dos meses en el tablón de ayuda. ¿Sigue siendo así? Si no, ciérrala.</translation>
    </message>
    <message>
      <source>{title} was lent to two people at the same time. Say whose loan has ended.</source>
      <translation>{title} se prestó a dos personas a la vez. Di qué préstamo ha terminado.</translation>
    </message>
    <message>
      <source>{title} was posted twice at the same time. Close one of the two.</source>
      <translation>{title} se publicó dos veces a la vez. Cierra una de las dos.</translation>
    </message>
    <message>
      <source>{title}. Read what to do, and say how you are.</source>
      <translation>{title}. Lee qué hacer y di cómo estás.</translation>
    </message>
    <message>
      <source>{title}. Somebody says that they need help, to rehearse it.</source>
      <translation>{title}. Alguien dice que necesita ayuda, como parte del simulacro.</translation>
    </message>
    <message>
      <source>{title}. Who needs help: {with_need_help}.</source>
      <translation>{title}. Quién necesita ayuda: {with_need_help}.</translation>
    </message>
    <message>
      <source>{title}. You have not said how you are.</source>
      <translation>{title}. No has dicho cómo estás.</translation>
    </message>
    <message>
      <source>{title}: a change of a date that the series does not have is left out.</source>
      <translation>{title}: se deja fuera un cambio de una fecha que la serie no tiene.</translation>
    </message>
    <message>
      <source>{title}: a date and all that follow it are changed there. Here that one date is; change the others yourself.</source>
      <translation>{title}: allí se cambian una fecha y todas las siguientes. Aquí solo cambia esa; cambia tú las demás.</translation>
    </message>
    <message>
      <source>{title}: a text was too long and is shortened.</source>
      <translation>{title}: un texto era demasiado largo y se ha acortado.</translation>
    </message>
    <message>
      <source>{title}: a time in it does not exist ({said}).</source>
      <translation>{title}: una hora que contiene no existe ({said}).</translation>
    </message>
    <message>
      <source>{title}: how it repeats is not understood ({said}). Only the first date is taken over.</source>
      <translation>{title}: no se entiende cómo se repite ({said}). Solo se toma la primera fecha.</translation>
    </message>
    <message>
      <source>{title}: it ends before it begins. Only the beginning is taken over.</source>
      <translation>{title}: termina antes de empezar. Solo se toma el comienzo.</translation>
    </message>
    <message>
      <source>{title}: it has no beginning, so it is left out.</source>
      <translation>{title}: no tiene comienzo, así que se deja fuera.</translation>
    </message>
    <message>
      <source>{title}: it lies before 1971 or too far ahead, so it is left out.</source>
      <translation>{title}: está antes de 1971 o demasiado lejos, así que se deja fuera.</translation>
    </message>
    <message>
      <source>{title}: it was promised at the same time to more people than it is for. Say who gets it; the others stay in reserve.</source>
      <translation>{title}: se prometió a la vez a más personas de las que caben. Di para quién es; los demás quedan en reserva.</translation>
    </message>
    <message>
      <source>{title}: its alarms are left out. Folkmoot reminds those who come a day before.</source>
      <translation>{title}: se dejan fuera sus alarmas. Folkmoot lo recuerda un día antes a quienes vienen.</translation>
    </message>
    <message>
      <source>{title}: more people can do it than are needed. Say who does it; the others stay in reserve.</source>
      <translation>{title}: puede hacerlo más gente de la necesaria. Di quién lo hace; los demás quedan en reserva.</translation>
    </message>
    <message>
      <source>{title}: more people took a day than are needed. Say who does it on that day.</source>
      <translation>{title}: más gente de la necesaria tomó un día. Di quién lo hace ese día.</translation>
    </message>
    <message>
      <source>{title}: more people took a day than it is for. Say who gets it on that day.</source>
      <translation>{title}: se apuntaron a un día más personas de las que caben. Di para quién es ese día.</translation>
    </message>
    <message>
      <source>{title}: more people would like it than it is for. Say who gets it; the others stay in reserve.</source>
      <translation>{title}: les gustaría a más personas de las que caben. Di para quién es; los demás quedan en reserva.</translation>
    </message>
    <message>
      <source>{title}: nobody knows the time zone {said}. The one of this computer is taken.</source>
      <translation>{title}: nadie conoce la zona horaria {said}. Se toma la de este ordenador.</translation>
    </message>
    <message>
      <source>{title}: one person gave the all-clear while another said what to do. The alert goes on until you say which holds.</source>
      <translation>{title}: una persona dio el aviso por terminado mientras otra decía qué hacer. El aviso sigue hasta que digas cuál vale.</translation>
    </message>
    <message>
      <source>{title}: people were chosen at the same time who are too many together. Say who does it; the others stay in reserve.</source>
      <translation>{title}: se eligió a la vez a personas que juntas son demasiadas. Di quién lo hace; los demás quedan en reserva.</translation>
    </message>
    <message>
      <source>{title}: read what to do, and say how you are.</source>
      <translation>{title}: lee qué hacer y di cómo estás.</translation>
    </message>
    <message>
      <source>{title}: somebody needs help.</source>
      <translation>{title}: alguien necesita ayuda.</translation>
    </message>
    <message>
      <source>{title}: the all-clear was given.</source>
      <translation>{title}: fin del aviso.</translation>
    </message>
    <message>
      <source>{title}: the day, the time or the place has changed since somebody said that they can do it.</source>
      <translation>{title}: el día, la hora o el lugar ha cambiado desde que alguien dijo que podía.</translation>
    </message>
    <message>
      <source>{title}: the day, the time or the place has changed since somebody said that they would like it.</source>
      <translation>{title}: el día, la hora o el lugar ha cambiado desde que alguien dijo que le gustaría.</translation>
    </message>
    <message>
      <source>{title}: the day, the time or the place has changed since you said that you can do it. Say whether it still suits you.</source>
      <translation>{title}: el día, la hora o el lugar ha cambiado desde que dijiste que podías. Di si te sigue viniendo bien.</translation>
    </message>
    <message>
      <source>{title}: the day, the time or the place has changed since you said that you would like it. Say whether it still suits you.</source>
      <translation>{title}: el día, la hora o el lugar ha cambiado desde que dijiste que te gustaría. Di si te sigue viniendo bien.</translation>
    </message>
    <message>
      <source>{title}: the file ends in the middle of it, so it is left out.</source>
      <translation>{title}: el fichero termina a la mitad, así que se deja fuera.</translation>
    </message>
    <message>
      <source>{title}: this is the day.</source>
      <translation>{title}: este es el día.</translation>
    </message>
    <message>
      <source>{title}: this is the last day for it.</source>
      <translation>{title}: este es el último día.</translation>
    </message>
    <message>
      <source>{title}: those who are invited there are left out ({said}). Ask them here.</source>
      <translation>{title}: las personas invitadas allí quedan fuera ({said}). Pregúntales aquí.</translation>
    </message>
    <message>
      <source>{title}: two people said at the same time what to do, and both still holds. Say what holds now.</source>
      <translation>{title}: dos personas dijeron a la vez qué hacer, y las dos cosas siguen valiendo. Di qué vale ahora.</translation>
    </message>
    <message>
      <source>{whom} became {said} by resolution {number}, which {who} proposed.</source>
      <translation>{whom} pasó a ser {said} con la resolución {number}, que propuso {who}.</translation>
    </message>
    <message>
      <source>{whom} came back by resolution {number}, which {who} proposed.</source>
      <translation>{whom} volvió con la resolución {number}, que propuso {who}.</translation>
    </message>
    <message>
      <source>{whom} has done what was promised at {title}: {said}</source>
      <translation>{whom} ha hecho lo prometido en {title}: {said}</translation>
    </message>
    <message>
      <source>{whom} is away for long, by resolution {number}, which {who} proposed.</source>
      <translation>{whom} está fuera mucho tiempo, según la resolución {number}, que propuso {who}.</translation>
    </message>
    <message>
      <source>{whom} is back, by resolution {number}, which {who} proposed.</source>
      <translation>{whom} ha vuelto, según la resolución {number}, que propuso {who}.</translation>
    </message>
    <message>
      <source>{whom} is no longer {said}, by resolution {number}, which {who} proposed.</source>
      <translation>{whom} ya no es {said}, según la resolución {number}, que propuso {who}.</translation>
    </message>
    <message>
      <source>{whom} is the host of {title}.</source>
      <translation>{whom} es el anfitrión de {title}.</translation>
    </message>
    <message>
      <source>{whom} promised at {title}: {said}</source>
      <translation>{whom} prometió en {title}: {said}</translation>
    </message>
    <message>
      <source>{whom} votes, by resolution {number}, which {who} proposed.</source>
      <translation>{whom} vota, según la resolución {number}, que propuso {who}.</translation>
    </message>
    <message>
      <source>{whom} was removed by resolution {number}, which {who} proposed.</source>
      <translation>{whom} fue expulsado con la resolución {number}, que propuso {who}.</translation>
    </message>
    <message>
      <source>{who} added a date to {title}. {said}</source>
      <translation>{who} ha añadido una fecha a {title}. {said}</translation>
    </message>
    <message>
      <source>{who} added a hub.</source>
      <translation>{who} añadió un nodo.</translation>
    </message>
    <message>
      <source>{who} added a shift to {title}: {said}</source>
      <translation>{who} añadió un turno a {title}: {said}</translation>
    </message>
    <message>
      <source>{who} added a topic to {title}: {said}</source>
      <translation>{who} añadió un tema a {title}: {said}</translation>
    </message>
    <message>
      <source>{who} added an answer to the poll {title}.</source>
      <translation>{who} añadió una respuesta a la encuesta {title}.</translation>
    </message>
    <message>
      <source>{who} added another computer.</source>
      <translation>{who} añadió otro ordenador.</translation>
    </message>
    <message>
      <source>{who} added {title}.</source>
      <translation>{who} añadió {title}.</translation>
    </message>
    <message>
      <source>{who} answered the appeal of {whom}, and ended what was done. {said}</source>
      <translation>{who} respondió a la apelación de {whom} y puso fin a lo que se hizo. {said}</translation>
    </message>
    <message>
      <source>{who} answered the appeal of {whom}: it stays as it is. {said}</source>
      <translation>{who} respondió a la apelación de {whom}: se queda como está. {said}</translation>
    </message>
    <message>
      <source>{who} answered the report of {whom}: {title}</source>
      <translation>{who} respondió al aviso de {whom}: {title}</translation>
    </message>
    <message>
      <source>{who} appealed: {title}</source>
      <translation>{who} recurrió: {title}</translation>
    </message>
    <message>
      <source>{who} archived the channel {title}.</source>
      <translation>{who} archivó el canal {title}.</translation>
    </message>
    <message>
      <source>{who} asked {whom} to become the host of {title}.</source>
      <translation>{who} pidió a {whom} que fuera el anfitrión de {title}.</translation>
    </message>
    <message>
      <source>{who} asks for help: {title}</source>
      <translation>{who} pide ayuda: {title}</translation>
    </message>
    <message>
      <source>{who} asks in a poll: {title}</source>
      <translation>{who} pregunta en una encuesta: {title}</translation>
    </message>
    <message>
      <source>{who} began a rehearsal: {title}</source>
      <translation>{who} empezó un simulacro: {title}</translation>
    </message>
    <message>
      <source>{who} borrowed {title}.</source>
      <translation>{who} pidió prestado {title}.</translation>
    </message>
    <message>
      <source>{who} called a date of {title} off. {said}</source>
      <translation>{who} ha suspendido una fecha de {title}. {said}</translation>
    </message>
    <message>
      <source>{who} called the meeting {title} off.</source>
      <translation>{who} ha suspendido la reunión {title}.</translation>
    </message>
    <message>
      <source>{who} called the meeting {title}.</source>
      <translation>{who} convocó la reunión {title}.</translation>
    </message>
    <message>
      <source>{who} came back with a recovery sheet. The computers from before are out.</source>
      <translation>{who} volvió con una hoja de recuperación. Los ordenadores de antes quedan fuera.</translation>
    </message>
    <message>
      <source>{who} came in on an invitation by {whom}.</source>
      <translation>{who} entró con una invitación de {whom}.</translation>
    </message>
    <message>
      <source>{who} cancelled {title}.</source>
      <translation>{who} canceló {title}.</translation>
    </message>
    <message>
      <source>{who} changed a date of {title}. {said}</source>
      <translation>{who} cambió una fecha de {title}. {said}</translation>
    </message>
    <message>
      <source>{who} changed a report: {title}</source>
      <translation>{who} cambió un aviso: {title}</translation>
    </message>
    <message>
      <source>{who} changed a topic of {title}: {said}</source>
      <translation>{who} cambió un tema de {title}: {said}</translation>
    </message>
    <message>
      <source>{who} changed an appeal: {title}</source>
      <translation>{who} cambió un recurso: {title}</translation>
    </message>
    <message>
      <source>{who} changed on the help board: {title}</source>
      <translation>{who} cambió en el tablón de ayuda: {title}</translation>
    </message>
    <message>
      <source>{who} changed the category {title}.</source>
      <translation>{who} cambió la categoría {title}.</translation>
    </message>
    <message>
      <source>{who} changed the channel {title}.</source>
      <translation>{who} cambió el canal {title}.</translation>
    </message>
    <message>
      <source>{who} changed the profile.</source>
      <translation>{who} cambió su perfil.</translation>
    </message>
    <message>
      <source>{who} changed the settings of the group.</source>
      <translation>{who} cambió los ajustes del grupo.</translation>
    </message>
    <message>
      <source>{who} changed {title}.</source>
      <translation>{who} cambió {title}.</translation>
    </message>
    <message>
      <source>{who} closed on the help board: {title}</source>
      <translation>{who} cerró en el tablón de ayuda: {title}</translation>
    </message>
    <message>
      <source>{who} closed the poll {title}.</source>
      <translation>{who} cerró la encuesta {title}.</translation>
    </message>
    <message>
      <source>{who} confirmed a new computer of {whom}.</source>
      <translation>{who} confirmó un ordenador nuevo de {whom}.</translation>
    </message>
    <message>
      <source>{who} confirmed seats at {title} to {whom}.</source>
      <translation>{who} confirmó plazas en {title} a {whom}.</translation>
    </message>
    <message>
      <source>{who} did something about the report of {whom}: {title}</source>
      <translation>{who} hizo algo ante el aviso de {whom}: {title}</translation>
    </message>
    <message>
      <source>{who} does not lend {title} any more.</source>
      <translation>{who} ya no presta {title}.</translation>
    </message>
    <message>
      <source>{who} dropped a line of the budget of {title}: {said}</source>
      <translation>{who} quitó una partida del presupuesto de {title}: {said}</translation>
    </message>
    <message>
      <source>{who} dropped a shift of {title}: {said}</source>
      <translation>{who} quitó un turno de {title}: {said}</translation>
    </message>
    <message>
      <source>{who} ended the slow pace of a channel. {said}</source>
      <translation>{who} terminó el ritmo lento de un canal. {said}</translation>
    </message>
    <message>
      <source>{who} ended the suspension of {whom}.</source>
      <translation>{who} terminó la suspensión de {whom}.</translation>
    </message>
    <message>
      <source>{who} founded the group.</source>
      <translation>{who} fundó el grupo.</translation>
    </message>
    <message>
      <source>{who} gave the all-clear: {title}. {said}</source>
      <translation>{who} dio por terminado el aviso: {title}. {said}</translation>
    </message>
    <message>
      <source>{who} has read proposed minutes again.</source>
      <translation>{who} ha vuelto a leer un acta propuesta.</translation>
    </message>
    <message>
      <source>{who} has read proposed minutes.</source>
      <translation>{who} ha leído un acta propuesta.</translation>
    </message>
    <message>
      <source>{who} hid a message of {whom}: {said}</source>
      <translation>{who} ocultó un mensaje de {whom}: {said}</translation>
    </message>
    <message>
      <source>{who} holds a date of {title} after all. {said}</source>
      <translation>{who} celebra al final una fecha de {title}. {said}</translation>
    </message>
    <message>
      <source>{who} holds the meeting {title} after all.</source>
      <translation>{who} celebra al final la reunión {title}.</translation>
    </message>
    <message>
      <source>{who} holds {title} after all.</source>
      <translation>{who} celebra {title} al final.</translation>
    </message>
    <message>
      <source>{who} invited to {title}.</source>
      <translation>{who} invitó a {title}.</translation>
    </message>
    <message>
      <source>{who} left the group.</source>
      <translation>{who} dejó el grupo.</translation>
    </message>
    <message>
      <source>{who} lends {title} again.</source>
      <translation>{who} presta de nuevo {title}.</translation>
    </message>
    <message>
      <source>{who} lent {title} to {whom}.</source>
      <translation>{who} prestó {title} a {whom}.</translation>
    </message>
    <message>
      <source>{who} let in {whom}.</source>
      <translation>{who} dejó entrar a {whom}.</translation>
    </message>
    <message>
      <source>{who} lets {whom} write again. {said}</source>
      <translation>{who} deja que {whom} vuelva a escribir. {said}</translation>
    </message>
    <message>
      <source>{who} made a channel one of posts.</source>
      <translation>{who} hizo de un canal uno de publicaciones.</translation>
    </message>
    <message>
      <source>{who} made a channel one of talk.</source>
      <translation>{who} hizo de un canal uno de conversación.</translation>
    </message>
    <message>
      <source>{who} made the category {title}.</source>
      <translation>{who} creó la categoría {title}.</translation>
    </message>
    <message>
      <source>{who} moved {title} to another time.</source>
      <translation>{who} movió {title} a otra hora.</translation>
    </message>
    <message>
      <source>{who} noted that {title} is missing.</source>
      <translation>{who} anotó que falta {title}.</translation>
    </message>
    <message>
      <source>{who} noted that {title} is repaired: {said}</source>
      <translation>{who} anotó que {title} está reparado: {said}</translation>
    </message>
    <message>
      <source>{who} noted that {title} was found.</source>
      <translation>{who} anotó que {title} ha aparecido.</translation>
    </message>
    <message>
      <source>{who} noted that {whom} did not come to {title}.</source>
      <translation>{who} anotó que {whom} no vino a {title}.</translation>
    </message>
    <message>
      <source>{who} noted which parts {title} needs: {said}</source>
      <translation>{who} anotó qué piezas necesita {title}: {said}</translation>
    </message>
    <message>
      <source>{who} noted who repairs {title}: {said}</source>
      <translation>{who} anotó quién repara {title}: {said}</translation>
    </message>
    <message>
      <source>{who} offers help: {title}</source>
      <translation>{who} ofrece ayuda: {title}</translation>
    </message>
    <message>
      <source>{who} opened on the help board again: {title}</source>
      <translation>{who} abrió de nuevo en el tablón de ayuda: {title}</translation>
    </message>
    <message>
      <source>{who} opened the channel {title} again.</source>
      <translation>{who} abrió de nuevo el canal {title}.</translation>
    </message>
    <message>
      <source>{who} opened the channel {title}.</source>
      <translation>{who} abrió el canal {title}.</translation>
    </message>
    <message>
      <source>{who} opened the minutes of {title} again.</source>
      <translation>{who} volvió a abrir el acta de {title}.</translation>
    </message>
    <message>
      <source>{who} paused {whom}: {said}</source>
      <translation>{who} puso en pausa a {whom}: {said}</translation>
    </message>
    <message>
      <source>{who} pinned a message.</source>
      <translation>{who} fijó un mensaje.</translation>
    </message>
    <message>
      <source>{who} proposed the minutes of {title}.</source>
      <translation>{who} presentó el acta de {title}.</translation>
    </message>
    <message>
      <source>{who} put {title} into the library.</source>
      <translation>{who} puso {title} entre las cosas para prestar.</translation>
    </message>
    <message>
      <source>{who} removed a message of {whom}.</source>
      <translation>{who} quitó un mensaje de {whom}.</translation>
    </message>
    <message>
      <source>{who} renewed the loan of {title} to {whom}.</source>
      <translation>{who} prolongó el préstamo de {title} a {whom}.</translation>
    </message>
    <message>
      <source>{who} replied to a note at {title}.</source>
      <translation>{who} contestó a una nota en {title}.</translation>
    </message>
    <message>
      <source>{who} reported a message: {title}</source>
      <translation>{who} avisó de un mensaje: {title}</translation>
    </message>
    <message>
      <source>{who} reported damage of {title}: {said}</source>
      <translation>{who} comunicó un daño de {title}: {said}</translation>
    </message>
    <message>
      <source>{who} reported that {whom} is on the way: {title}</source>
      <translation>{who} comunicó que {whom} está de camino: {title}</translation>
    </message>
    <message>
      <source>{who} reported that {whom} is safe: {title}</source>
      <translation>{who} comunicó que {whom} está a salvo: {title}</translation>
    </message>
    <message>
      <source>{who} reported that {whom} needs help: {title}</source>
      <translation>{who} comunicó que {whom} necesita ayuda: {title}</translation>
    </message>
    <message>
      <source>{who} said thanks for it: {title}. {said}</source>
      <translation>{who} dio las gracias: {title}. {said}</translation>
    </message>
    <message>
      <source>{who} said that it is done: {title}</source>
      <translation>{who} dijo que está hecho: {title}</translation>
    </message>
    <message>
      <source>{who} said that the minutes of {title} are ratified.</source>
      <translation>{who} dijo que el acta de {title} está aprobada.</translation>
    </message>
    <message>
      <source>{who} said that {whom} does it: {title}</source>
      <translation>{who} dijo que lo hace {whom}: {title}</translation>
    </message>
    <message>
      <source>{who} said that {whom} gets it: {title}</source>
      <translation>{who} dijo que es para {whom}: {title}</translation>
    </message>
    <message>
      <source>{who} said what to do now, {title}: {said}</source>
      <translation>{who} dijo qué hacer ahora, {title}: {said}</translation>
    </message>
    <message>
      <source>{who} sent an alert: {title}</source>
      <translation>{who} envió un aviso: {title}</translation>
    </message>
    <message>
      <source>{who} showed a hidden message of {whom} again. {said}</source>
      <translation>{who} volvió a mostrar un mensaje oculto de {whom}. {said}</translation>
    </message>
    <message>
      <source>{who} slowed a channel: {said}</source>
      <translation>{who} ralentizó un canal: {said}</translation>
    </message>
    <message>
      <source>{who} suspended {whom}.</source>
      <translation>{who} suspendió a {whom}.</translation>
    </message>
    <message>
      <source>{who} told everybody at {title}: {said}</source>
      <translation>{who} dijo a todos en {title}: {said}</translation>
    </message>
    <message>
      <source>{who} took a computer out of the group.</source>
      <translation>{who} sacó un ordenador del grupo.</translation>
    </message>
    <message>
      <source>{who} took a report back: {title}</source>
      <translation>{who} retiró un aviso: {title}</translation>
    </message>
    <message>
      <source>{who} took a topic off the agenda of {title}: {said}</source>
      <translation>{who} quitó un tema del orden del día de {title}: {said}</translation>
    </message>
    <message>
      <source>{who} took an appeal back.</source>
      <translation>{who} retiró un recurso.</translation>
    </message>
    <message>
      <source>{who} took back that {whom} does it: {title}</source>
      <translation>{who} retiró que lo haga {whom}: {title}</translation>
    </message>
    <message>
      <source>{who} took back that {whom} gets it: {title}</source>
      <translation>{who} retiró que sea para {whom}: {title}</translation>
    </message>
    <message>
      <source>{who} took back the confirmation of a new computer of {whom}.</source>
      <translation>{who} retiró la confirmación de un ordenador nuevo de {whom}.</translation>
    </message>
    <message>
      <source>{who} took back the vouch for {whom}.</source>
      <translation>{who} retiró su respaldo a {whom}.</translation>
    </message>
    <message>
      <source>{who} took {title} over from a calendar.</source>
      <translation>{who} tomó {title} de un calendario.</translation>
    </message>
    <message>
      <source>{who} unpinned a message.</source>
      <translation>{who} soltó un mensaje.</translation>
    </message>
    <message>
      <source>{who} vouched for {whom}.</source>
      <translation>{who} respondió por {whom}.</translation>
    </message>
    <message>
      <source>{who} withdrew from the help board: {title}</source>
      <translation>{who} retiró del tablón de ayuda: {title}</translation>
    </message>
    <message>
      <source>{who} withdrew what was written down as decided at {title}: {said}</source>
      <translation>{who} retiró lo anotado como acuerdo en {title}: {said}</translation>
    </message>
    <message>
      <source>{who} wrote a line of the budget of {title}: {said}</source>
      <translation>{who} escribió una partida del presupuesto de {title}: {said}</translation>
    </message>
    <message>
      <source>{who} wrote a profile.</source>
      <translation>{who} escribió su perfil.</translation>
    </message>
    <message>
      <source>{why}, so this invitation lets in nobody any more. `folkmoot invite list` shows the open ones.</source>
      <translation>{why}, así que esta invitación ya no deja entrar a nadie. `folkmoot invite list` muestra las abiertas.</translation>
    </message>
    <message>
      <source>“{word}” is none of the words on an invitation. Did you mean “{near}”?</source>
      <translation>«{word}» no es ninguna de las palabras de una invitación. ¿Querías decir «{near}»?</translation>
    </message>
  </context>
</TS>
