<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>AdmissionCard</name>
    <message>
      <source>It has {count} of at least {needed} signatures.</source>
      <translation>لديه {count} من التوقيعات، ويلزم {needed} على الأقل.</translation>
    </message>
    <message>
      <source>Propose this</source>
      <translation>اقتراح هذا</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>توقيع</translation>
    </message>
    <message>
      <source>This is decided together: a change needs the signatures of more than half of the stewards, or of more than half of the members who vote.</source>
      <translation>هذا يُقرَّر معًا: يحتاج التغيير إلى توقيعات أكثر من نصف الأمناء، أو أكثر من نصف الأعضاء الذين يصوّتون.</translation>
    </message>
    <message>
      <source>Who lets people in</source>
      <translation>من يُدخل الناس</translation>
    </message>
  </context>
  <context>
    <name>Agenda</name>
    <message>
      <source>What is when</source>
      <translation>ماذا ومتى</translation>
    </message>
  </context>
  <context>
    <name>AidPage</name>
    <message>
      <source>Ask without your name…</source>
      <translation>اطلب دون ذكر اسمك…</translation>
    </message>
    <message>
      <source>Board to print…</source>
      <translation>لوحة للطباعة…</translation>
    </message>
  </context>
  <context>
    <name>AlertPanel</name>
    <message>
      <source>How are you?</source>
      <translation>كيف حالك؟</translation>
    </message>
    <message>
      <source>It was a rehearsal: nothing had happened.</source>
      <translation>كان ذلك تدريبًا: لم يحدث شيء.</translation>
    </message>
    <message>
      <source>This is a rehearsal: nothing has happened. Do as if it had.</source>
      <translation>هذا تدريب: لم يحدث شيء. تصرّف كأنه حدث.</translation>
    </message>
    <message>
      <source>You answered an earlier instruction: {answer} ({moment}). Please answer again.</source>
      <translation>أجبت على تعليمات سابقة: {answer} ({moment}). أجب من جديد من فضلك.</translation>
    </message>
    <message>
      <source>You have not answered yet.</source>
      <translation>لم تجب بعد.</translation>
    </message>
    <message>
      <source>Your answer: {answer} ({moment}). You can change it.</source>
      <translation>جوابك: {answer} ({moment}). يمكنك تغييره.</translation>
    </message>
    <message>
      <source>{name} said of you: {answer} ({moment}). Your own answer counts more.</source>
      <translation>قال {name} عنك: {answer} ({moment}). وجوابك أنت أثقل وزنًا.</translation>
    </message>
    <message>
      <source>{severity}, until {moment}</source>
      <translation>{severity}، حتى {moment}</translation>
    </message>
    <message>
      <source>{severity}: {area}, until {moment}</source>
      <translation>{severity}: {area}، حتى {moment}</translation>
    </message>
  </context>
  <context>
    <name>AlertsPage</name>
    <message>
      <source>Rehearsal</source>
      <translation>تدريب</translation>
    </message>
    <message>
      <source>Save the phone tree</source>
      <translation>حفظ سلسلة الهاتف</translation>
    </message>
  </context>
  <context>
    <name>AmountInput</name>
    <message>
      <source>Currency</source>
      <translation>العملة</translation>
    </message>
  </context>
  <context>
    <name>ArchiveChoice</name>
    <message>
      <source>Private circle: {circle}</source>
      <translation>دائرة خاصة: {circle}</translation>
    </message>
    <message>
      <source>Private circles</source>
      <translation>الدوائر الخاصة</translation>
    </message>
    <message>
      <source>Private circles are in it only if you choose them. Whoever has the file reads them too.</source>
      <translation>لا تدخل الدوائر الخاصة فيه إلا إذا اخترتها. ومن لديه الملف يقرؤها أيضًا.</translation>
    </message>
    <message>
      <source>What everyone in the group reads</source>
      <translation>ما يقرؤه الجميع في المجموعة</translation>
    </message>
    <message>
      <source>What is in it</source>
      <translation>ماذا فيه</translation>
    </message>
  </context>
  <context>
    <name>ArchivedBar</name>
    <message>
      <source>Leave archived</source>
      <translation>إبقاؤها في الأرشيف</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>فتح من جديد</translation>
    </message>
    <message>
      <source>This channel is archived.</source>
      <translation>هذه القناة مؤرشفة.</translation>
    </message>
    <message>
      <source>{name} archived this channel, {moment}.</source>
      <translation>أرشف {name} هذه القناة، {moment}.</translation>
    </message>
    <message>
      <source>{name} wrote here without knowing that. What is to be done?</source>
      <translation>كتب {name} هنا دون أن يعلم ذلك. ما العمل؟</translation>
    </message>
  </context>
  <context>
    <name>Arriving</name>
    <message numerus="yes">
      <source>%n change(s) are still arriving. What you look for may be among them.</source>
      <translation>
        <numerusform>وصلت كل التغييرات.</numerusform>
        <numerusform>لا يزال تغيير واحد في الطريق. لعل ما تبحث عنه فيه.</numerusform>
        <numerusform>لا يزال تغييران في الطريق. لعل ما تبحث عنه فيهما.</numerusform>
        <numerusform>لا تزال %Ln تغييرات في الطريق. لعل ما تبحث عنه بينها.</numerusform>
        <numerusform>لا يزال %Ln تغييرًا في الطريق. لعل ما تبحث عنه بينها.</numerusform>
        <numerusform>لا يزال %Ln تغيير في الطريق. لعل ما تبحث عنه بينها.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Background</name>
    <message>
      <source>End Folkmoot</source>
      <translation>إنهاء Folkmoot</translation>
    </message>
    <message>
      <source>Keep exchanging</source>
      <translation>مواصلة التبادل</translation>
    </message>
    <message>
      <source>Keep exchanging in the background?</source>
      <translation>مواصلة التبادل في الخلفية؟</translation>
    </message>
    <message>
      <source>Neighbours get what you wrote, and you get theirs, only while Folkmoot runs. It can stay beside the clock when the window is closed: a click on its icon brings the window back, Ctrl+Q ends it. You can choose again in the preferences.</source>
      <translation>يصل إلى الجيران ما تكتبه، ويصل إليك ما يكتبونه، ما دام Folkmoot يعمل فقط. يمكنه أن يبقى بجانب الساعة حين تُغلق النافذة: نقرة على أيقونته تعيد النافذة، وCtrl+Q ينهيه. ويمكنك الاختيار من جديد في التفضيلات.</translation>
    </message>
    <message>
      <source>Open Folkmoot</source>
      <translation>فتح Folkmoot</translation>
    </message>
    <message>
      <source>Start at login</source>
      <translation>البدء عند تسجيل الدخول</translation>
    </message>
  </context>
  <context>
    <name>Banners</name>
    <message>
      <source>Notices</source>
      <translation>الإعلانات</translation>
    </message>
  </context>
  <context>
    <name>Board</name>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>{state} ({count})</source>
      <translation>{state} ({count})</translation>
    </message>
    <message>
      <source>{title} cannot be moved there.</source>
      <translation>لا يمكن نقل {title} إلى هناك.</translation>
    </message>
  </context>
  <context>
    <name>BudgetPanel</name>
    <message>
      <source>Add a line…</source>
      <translation>إضافة بند…</translation>
    </message>
    <message>
      <source>Change the line…</source>
      <translation>تغيير البند…</translation>
    </message>
    <message>
      <source>Drop the line</source>
      <translation>إسقاط البند</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>المجموع</translation>
    </message>
  </context>
  <context>
    <name>Busy</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>التقدّم</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} من {total}</translation>
    </message>
  </context>
  <context>
    <name>Calendar</name>
    <message>
      <source>As a list</source>
      <translation>كقائمة</translation>
    </message>
    <message>
      <source>As a month</source>
      <translation>كشهر</translation>
    </message>
    <message>
      <source>As a week</source>
      <translation>كأسبوع</translation>
    </message>
    <message>
      <source>Earlier month</source>
      <translation>الشهر السابق</translation>
    </message>
    <message>
      <source>Earlier week</source>
      <translation>الأسبوع السابق</translation>
    </message>
    <message>
      <source>Later month</source>
      <translation>الشهر التالي</translation>
    </message>
    <message>
      <source>Later week</source>
      <translation>الأسبوع التالي</translation>
    </message>
    <message>
      <source>Nothing is planned then.</source>
      <translation>لا شيء مخطَّط حينها.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Week from {day}</source>
      <translation>الأسبوع ابتداءً من {day}</translation>
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
      <translation>إضافة</translation>
    </message>
    <message>
      <source>Categories of channels</source>
      <translation>فئات القنوات</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>Move {name} down</source>
      <translation>إنزال {name}</translation>
    </message>
    <message>
      <source>Move {name} up</source>
      <translation>رفع {name}</translation>
    </message>
    <message>
      <source>Name of a new category</source>
      <translation>اسم فئة جديدة</translation>
    </message>
    <message>
      <source>Name of the category {name}</source>
      <translation>اسم الفئة {name}</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>إزالة {name}</translation>
    </message>
    <message>
      <source>There are no categories yet.</source>
      <translation>لا توجد فئات بعد.</translation>
    </message>
    <message>
      <source>They order the list of channels for everybody. The channels of a category that is removed stay, without a category.</source>
      <translation>ترتّب قائمة القنوات للجميع. تبقى قنوات الفئة المزالة بلا فئة.</translation>
    </message>
  </context>
  <context>
    <name>ChannelActs</name>
    <message>
      <source>Category</source>
      <translation>الفئة</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>مغادرة</translation>
    </message>
    <message>
      <source>Leave {circle}?</source>
      <translation>مغادرة {circle}؟</translation>
    </message>
    <message>
      <source>No category</source>
      <translation>بلا فئة</translation>
    </message>
    <message>
      <source>What you have read stays on this computer. What the others write from now on you cannot read. Somebody who is in it can add you again.</source>
      <translation>ما قرأته يبقى على هذا الحاسوب. لن تستطيع قراءة ما يكتبه الآخرون من الآن فصاعدًا. يستطيع أي شخص بداخلها أن يضيفك من جديد.</translation>
    </message>
    <message>
      <source>You have left {circle}.</source>
      <translation>لقد غادرت {circle}.</translation>
    </message>
    <message>
      <source>{channel} is archived.</source>
      <translation>{channel} في الأرشيف الآن.</translation>
    </message>
    <message>
      <source>{channel} is no favourite any more.</source>
      <translation>لم تعد {channel} من المفضلة.</translation>
    </message>
    <message>
      <source>{channel} is now number {number} of {count}.</source>
      <translation>ترتيب {channel} الآن {number} من {count}.</translation>
    </message>
    <message>
      <source>{channel} is open again.</source>
      <translation>{channel} مفتوحة من جديد.</translation>
    </message>
    <message>
      <source>{channel} stands among your favourites, on all your computers.</source>
      <translation>{channel} ضمن مفضلتك على جميع حواسيبك.</translation>
    </message>
  </context>
  <context>
    <name>ChannelList</name>
    <message>
      <source>Channels</source>
      <translation>القنوات</translation>
    </message>
    <message>
      <source>Mentions</source>
      <translation>الإشارات</translation>
    </message>
    <message>
      <source>New channel</source>
      <translation>قناة جديدة</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>البلاغات</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>المحفوظات</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>سلاسل الردود</translation>
    </message>
    <message>
      <source>What moderators did</source>
      <translation>ما فعله المشرفون</translation>
    </message>
  </context>
  <context>
    <name>ChannelSheet</name>
    <message>
      <source>A place to talk about one thing.</source>
      <translation>مكان للحديث عن موضوع واحد.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>أرشفة</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>قناة</translation>
    </message>
    <message>
      <source>Create channel</source>
      <translation>إنشاء القناة</translation>
    </message>
    <message>
      <source>Each post has a title, and is answered and voted for on its own. You can change this later.</source>
      <translation>لكل منشور عنوان، ويُردّ عليه ويُصوَّت له وحده. يمكنك تغيير ذلك لاحقًا.</translation>
    </message>
    <message>
      <source>New channel</source>
      <translation>قناة جديدة</translation>
    </message>
    <message>
      <source>No category</source>
      <translation>بلا فئة</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>فتح من جديد</translation>
    </message>
    <message>
      <source>Posts in place of talk</source>
      <translation>منشورات بدل المحادثة</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>for example: street party</source>
      <translation>مثلًا: حفلة الشارع</translation>
    </message>
    <message>
      <source>{channel} is archived.</source>
      <translation>{channel} في الأرشيف الآن.</translation>
    </message>
    <message>
      <source>{channel} is open again.</source>
      <translation>{channel} مفتوحة من جديد.</translation>
    </message>
  </context>
  <context>
    <name>Chart</name>
    <message>
      <source>As a picture</source>
      <translation>كصورة</translation>
    </message>
    <message>
      <source>As a table</source>
      <translation>كجدول</translation>
    </message>
  </context>
  <context>
    <name>ChartPicture</name>
    <message>
      <source>Chart: {title}</source>
      <translation>رسم بياني: {title}</translation>
    </message>
  </context>
  <context>
    <name>CheckSheet</name>
    <message numerus="yes">
      <source>%n problem(s) found</source>
      <translation>
        <numerusform>لم توجد مشكلات</numerusform>
        <numerusform>وُجدت مشكلة واحدة</numerusform>
        <numerusform>وُجدت مشكلتان</numerusform>
        <numerusform>وُجدت %Ln مشكلات</numerusform>
        <numerusform>وُجدت %Ln مشكلة</numerusform>
        <numerusform>وُجدت %Ln مشكلة</numerusform>
      </translation>
    </message>
    <message>
      <source>Check what is kept here</source>
      <translation>فحص المحفوظ هنا</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Everything is in order</source>
      <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>النتائج</translation>
    </message>
    <message>
      <source>Looked at {things}.</source>
      <translation>نُظر في: {things}.</translation>
    </message>
    <message>
      <source>Reads everything that is kept on this computer and checks signatures, chains and lists against each other. Nothing is changed.</source>
      <translation>يقرأ كل ما هو محفوظ على هذا الحاسوب ويقارن التوقيعات والسلاسل والقوائم بعضها ببعض. لا يتغيّر شيء.</translation>
    </message>
  </context>
  <context>
    <name>Checks</name>
    <message>
      <source>A firewall may be in the way: ask a member for the address at the foot of their sidebar and type it above.</source>
      <translation>قد يكون هناك جدار حماية في الطريق: اطلب من عضو العنوان الموجود أسفل شريطه الجانبي واكتبه أعلاه.</translation>
    </message>
    <message>
      <source>Are both computers on the same network? A guest Wi-Fi often keeps computers apart.</source>
      <translation>هل الحاسوبان على الشبكة نفسها؟ شبكة الضيوف اللاسلكية كثيرًا ما تفصل بين الحواسيب.</translation>
    </message>
    <message>
      <source>Is Folkmoot open on a member's computer right now, and is that computer awake?</source>
      <translation>هل Folkmoot مفتوح الآن على حاسوب أحد الأعضاء، وهل ذلك الحاسوب يعمل؟</translation>
    </message>
    <message numerus="yes">
      <source>The clock of this computer is %n minute(s) off. Set it right.</source>
      <translation>
        <numerusform>ساعة هذا الحاسوب مضبوطة.</numerusform>
        <numerusform>ساعة هذا الحاسوب منحرفة دقيقة واحدة. اضبطها.</numerusform>
        <numerusform>ساعة هذا الحاسوب منحرفة دقيقتين. اضبطها.</numerusform>
        <numerusform>ساعة هذا الحاسوب منحرفة %Ln دقائق. اضبطها.</numerusform>
        <numerusform>ساعة هذا الحاسوب منحرفة %Ln دقيقة. اضبطها.</numerusform>
        <numerusform>ساعة هذا الحاسوب منحرفة %Ln دقيقة. اضبطها.</numerusform>
      </translation>
    </message>
    <message>
      <source>What usually helps</source>
      <translation>ما يفيد عادةً</translation>
    </message>
  </context>
  <context>
    <name>ChoiceInput</name>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation>لم يُختر شيء</translation>
    </message>
  </context>
  <context>
    <name>Choices</name>
    <message>
      <source>A private place for your community, kept on your own computers. No account, no server, no company in between.</source>
      <translation>مكان خاص لجماعتك، محفوظ على حواسيبكم أنتم. بلا حساب، وبلا خادم، وبلا شركة في الوسط.</translation>
    </message>
    <message>
      <source>Another group</source>
      <translation>مجموعة أخرى</translation>
    </message>
    <message>
      <source>Back to my group</source>
      <translation>العودة إلى مجموعتي</translation>
    </message>
    <message>
      <source>For your street, your house, your workshop. Invite the others afterwards.</source>
      <translation>لشارعك، أو بيتك، أو ورشتك. ادعُ الآخرين بعد ذلك.</translation>
    </message>
    <message>
      <source>Groups stay apart: neither their people nor what is written mixes.</source>
      <translation>تبقى المجموعات منفصلة: لا يختلط ناسها ولا ما يُكتب فيها.</translation>
    </message>
    <message>
      <source>Join a group</source>
      <translation>الانضمام إلى مجموعة</translation>
    </message>
    <message>
      <source>Look around in a sample group first</source>
      <translation>إلقاء نظرة أولًا على مجموعة نموذجية</translation>
    </message>
    <message>
      <source>Open an archive</source>
      <translation>فتح أرشيف</translation>
    </message>
    <message>
      <source>Read a group that was saved to a file, or continue it here.</source>
      <translation>اقرأ مجموعة حُفظت في ملف، أو تابعها هنا.</translation>
    </message>
    <message>
      <source>Start a group</source>
      <translation>بدء مجموعة</translation>
    </message>
    <message>
      <source>Welcome to Folkmoot</source>
      <translation>مرحبًا بك في Folkmoot</translation>
    </message>
    <message>
      <source>You have an invitation from somebody on the same network.</source>
      <translation>لديك دعوة من شخص على الشبكة نفسها.</translation>
    </message>
  </context>
  <context>
    <name>ChoosePassphrase</name>
    <message>
      <source>Choose a passphrase</source>
      <translation>اختر عبارة مرور</translation>
    </message>
    <message>
      <source>Folkmoot encrypts everything it keeps. No keyring holds the secret here, so you are asked for a passphrase each time Folkmoot starts.</source>
      <translation>يشفّر Folkmoot كل ما يحفظه. لا تحفظ السرَّ هنا أيُّ حلقة مفاتيح، لذلك تُطلب منك عبارة مرور كلما بدأ Folkmoot.</translation>
    </message>
    <message>
      <source>Folkmoot encrypts everything it keeps. Without the keyring you are asked for a passphrase each time Folkmoot starts.</source>
      <translation>يشفّر Folkmoot كل ما يحفظه. من دون حلقة المفاتيح تُطلب منك عبارة مرور كلما بدأ Folkmoot.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Preparing…</source>
      <translation>جارٍ التحضير…</translation>
    </message>
    <message>
      <source>The invitation opens next.</source>
      <translation>بعد ذلك تُفتح الدعوة.</translation>
    </message>
    <message>
      <source>This passphrase is for the archive {name}, which opens next. It may be the same as another one of yours.</source>
      <translation>عبارة المرور هذه للأرشيف {name} الذي يُفتح بعد ذلك. يجوز أن تكون مثل عبارة أخرى لديك.</translation>
    </message>
  </context>
  <context>
    <name>CircleChip</name>
    <message>
      <source>Everyone</source>
      <translation>الجميع</translation>
    </message>
    <message>
      <source>Read by everyone</source>
      <translation>يقرؤه الجميع</translation>
    </message>
    <message>
      <source>Read by the circle {name}</source>
      <translation>تقرؤه الدائرة {name}</translation>
    </message>
  </context>
  <context>
    <name>ClashCard</name>
    <message>
      <source>Who can settle it: {who}</source>
      <translation>من يستطيع حسمه: {who}</translation>
    </message>
    <message>
      <source>You can settle it.</source>
      <translation>تستطيع حسمه أنت.</translation>
    </message>
  </context>
  <context>
    <name>ComingList</name>
    <message>
      <source>What comes next</source>
      <translation>ما يأتي بعد ذلك</translation>
    </message>
  </context>
  <context>
    <name>Company</name>
    <message numerus="yes">
      <source>%n other(s)</source>
      <translation>
        <numerusform>لا أحد غيرهم</numerusform>
        <numerusform>واحد آخر</numerusform>
        <numerusform>اثنان آخران</numerusform>
        <numerusform>%Ln آخرون</numerusform>
        <numerusform>%Ln آخرون</numerusform>
        <numerusform>%Ln آخرون</numerusform>
      </translation>
    </message>
    <message>
      <source>Everyone in {group}</source>
      <translation>الجميع في {group}</translation>
    </message>
    <message>
      <source>Everyone in {group} reads this, also those who join later.</source>
      <translation>يقرأ هذا الجميع في {group}، ومن ينضم لاحقًا أيضًا.</translation>
    </message>
    <message>
      <source>Only a private circle reads this.</source>
      <translation>لا تقرأ هذا إلا دائرة خاصة.</translation>
    </message>
    <message>
      <source>Only the circle {name} reads this: {people} and you.</source>
      <translation>لا تقرأ هذا إلا الدائرة {name}: {people} وأنت.</translation>
    </message>
    <message>
      <source>Who can read this</source>
      <translation>من يستطيع قراءة هذا</translation>
    </message>
  </context>
  <context>
    <name>CompanySheet</name>
    <message>
      <source>Choose at least one person beside yourself.</source>
      <translation>اختر شخصًا واحدًا على الأقل غيرك.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Help: {names}</source>
      <translation>مساعدة: {names}</translation>
    </message>
    <message>
      <source>Who may know it</source>
      <translation>من يجوز له أن يعرف</translation>
    </message>
  </context>
  <context>
    <name>Completion</name>
    <message>
      <source>Who is mentioned</source>
      <translation>من تشير إليه</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>A file is still being read, or cannot be sent. Wait a moment, or remove it.</source>
      <translation>لا يزال ملف قيد القراءة، أو لا يمكن إرساله. انتظر لحظة، أو أزله.</translation>
    </message>
    <message>
      <source>Answer in the thread</source>
      <translation>الرد داخل السلسلة</translation>
    </message>
    <message>
      <source>Answer in the thread, read by {people} only</source>
      <translation>الرد داخل السلسلة، يقرؤه {people} فقط</translation>
    </message>
    <message>
      <source>Ask in a poll</source>
      <translation>اسأل في استطلاع</translation>
    </message>
    <message>
      <source>Attach files</source>
      <translation>إرفاق ملفات</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Editing your message. Enter saves, Esc leaves it as it was.</source>
      <translation>أنت تعدّل رسالتك. مفتاح الإدخال يحفظ، وEsc يتركها كما كانت.</translation>
    </message>
    <message>
      <source>Emoji</source>
      <translation>رموز تعبيرية</translation>
    </message>
    <message>
      <source>Reply to {name}: {text}</source>
      <translation>رد على {name}: {text}</translation>
    </message>
    <message>
      <source>Room for {count} more characters</source>
      <translation>يتسع لـ {count} حرفًا بعد</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>إرسال</translation>
    </message>
    <message>
      <source>The message stays as it was.</source>
      <translation>تبقى الرسالة كما كانت.</translation>
    </message>
    <message>
      <source>What you write answers nobody now.</source>
      <translation>ما تكتبه لم يعد ردًا على أحد.</translation>
    </message>
    <message>
      <source>Write to {channel}</source>
      <translation>اكتب في {channel}</translation>
    </message>
    <message>
      <source>Write to {channel}, in the circle {circle}</source>
      <translation>اكتب في {channel}، ضمن دائرة {circle}</translation>
    </message>
    <message>
      <source>Write to {people}, in private</source>
      <translation>اكتب إلى {people} على انفراد</translation>
    </message>
  </context>
  <context>
    <name>ConversationStack</name>
    <message>
      <source>Channels are where the group talks, one for each subject.</source>
      <translation>القنوات هي حيث تتحدث المجموعة، قناة لكل موضوع.</translation>
    </message>
    <message>
      <source>New channel</source>
      <translation>قناة جديدة</translation>
    </message>
    <message>
      <source>No channel yet</source>
      <translation>لا قنوات بعد</translation>
    </message>
  </context>
  <context>
    <name>ConversationsPage</name>
    <message>
      <source>Conversations</source>
      <translation>المحادثات</translation>
    </message>
  </context>
  <context>
    <name>DatesPanel</name>
    <message>
      <source>Ask for a stand-in</source>
      <translation>طلب بديل</translation>
    </message>
    <message>
      <source>Call off…</source>
      <translation>إلغاء…</translation>
    </message>
    <message>
      <source>Confirm seats</source>
      <translation>تأكيد المقاعد</translation>
    </message>
    <message>
      <source>Drop the shift {name}</source>
      <translation>إزالة النوبة {name}</translation>
    </message>
    <message>
      <source>Drop the shift {name} on all dates</source>
      <translation>إزالة النوبة {name} من جميع المواعيد</translation>
    </message>
    <message>
      <source>I do it</source>
      <translation>سأقوم به</translation>
    </message>
    <message>
      <source>I do it after all</source>
      <translation>سأقوم به في النهاية</translation>
    </message>
    <message>
      <source>I do not stand in for {name}</source>
      <translation>لن أحل محل {name}</translation>
    </message>
    <message>
      <source>I know</source>
      <translation>علمت بذلك</translation>
    </message>
    <message>
      <source>I know that I am not needed</source>
      <translation>أعلم أنه لا حاجة إليّ</translation>
    </message>
    <message>
      <source>I know that {name} does it</source>
      <translation>أعلم أن {name} سيقوم بذلك</translation>
    </message>
    <message>
      <source>It does not take place on this date.</source>
      <translation>لن يُعقد في هذا الموعد.</translation>
    </message>
    <message>
      <source>It is noted that you did not come: {when}</source>
      <translation>سُجِّل أنك لم تحضر: {when}</translation>
    </message>
    <message>
      <source>It is over: {when}</source>
      <translation>انتهى: {when}</translation>
    </message>
    <message>
      <source>It takes place after all</source>
      <translation>يُقام في النهاية</translation>
    </message>
    <message>
      <source>Move…</source>
      <translation>نقل الموعد…</translation>
    </message>
    <message>
      <source>Note who did not come…</source>
      <translation>تسجيل من لم يحضر…</translation>
    </message>
    <message>
      <source>Reply…</source>
      <translation>الرد…</translation>
    </message>
    <message>
      <source>Stand in for {name}</source>
      <translation>الحلول محل {name}</translation>
    </message>
    <message>
      <source>When or where it is has changed since you said that you come.</source>
      <translation>تغيّر الوقت أو المكان منذ أن قلت إنك ستأتي.</translation>
    </message>
    <message>
      <source>With guests…</source>
      <translation>مع ضيوف…</translation>
    </message>
    <message>
      <source>{answer} (my answer)</source>
      <translation>{answer} (جوابي)</translation>
    </message>
    <message>
      <source>{name} stands in for me</source>
      <translation>يحل {name} محلي</translation>
    </message>
  </context>
  <context>
    <name>DayLine</name>
    <message>
      <source>Calendar</source>
      <translation>التقويم</translation>
    </message>
    <message>
      <source>Choose the day from a calendar</source>
      <translation>اختيار اليوم من تقويم</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>اليوم</translation>
    </message>
  </context>
  <context>
    <name>Discussion</name>
    <message>
      <source>Discussion</source>
      <translation>النقاش</translation>
    </message>
    <message numerus="yes">
      <source>Discussion, %n new</source>
      <translation>
        <numerusform>النقاش، لا جديد</numerusform>
        <numerusform>النقاش، رسالة جديدة</numerusform>
        <numerusform>النقاش، رسالتان جديدتان</numerusform>
        <numerusform>النقاش، %Ln رسائل جديدة</numerusform>
        <numerusform>النقاش، %Ln رسالة جديدة</numerusform>
        <numerusform>النقاش، %Ln رسالة جديدة</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody has said anything about this yet.</source>
      <translation>لم يقل أحد شيئًا عن هذا بعد.</translation>
    </message>
    <message>
      <source>Say something about this</source>
      <translation>قل شيئًا عن هذا</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>إرسال</translation>
    </message>
    <message>
      <source>Show earlier messages</source>
      <translation>عرض رسائل أقدم</translation>
    </message>
    <message>
      <source>This message was removed.</source>
      <translation>أُزيلت هذه الرسالة.</translation>
    </message>
  </context>
  <context>
    <name>DurationInput</name>
    <message>
      <source>1:30, or 45 minutes, 2 hours, 3 weeks</source>
      <translation>1:30، أو 45 دقيقة، أو ساعتان، أو 3 أسابيع</translation>
    </message>
  </context>
  <context>
    <name>End</name>
    <message>
      <source>A number of times</source>
      <translation>عدد من المرات</translation>
    </message>
    <message>
      <source>End</source>
      <translation>النهاية</translation>
    </message>
    <message>
      <source>How often in all</source>
      <translation>كم مرة في المجموع</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>اليوم الأخير</translation>
    </message>
    <message>
      <source>Until a day</source>
      <translation>حتى يوم</translation>
    </message>
    <message>
      <source>Without an end</source>
      <translation>بلا نهاية</translation>
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message numerus="yes">
      <source>%n item(s)</source>
      <translation>
        <numerusform>لا عناصر</numerusform>
        <numerusform>عنصر واحد</numerusform>
        <numerusform>عنصران</numerusform>
        <numerusform>%Ln عناصر</numerusform>
        <numerusform>%Ln عنصرًا</numerusform>
        <numerusform>%Ln عنصر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n member(s)</source>
      <translation>
        <numerusform>لا أعضاء</numerusform>
        <numerusform>عضو واحد</numerusform>
        <numerusform>عضوان</numerusform>
        <numerusform>%Ln أعضاء</numerusform>
        <numerusform>%Ln عضوًا</numerusform>
        <numerusform>%Ln عضو</numerusform>
      </translation>
    </message>
    <message>
      <source>A working invitation is in it, because you may let people in: whoever has the file can join the group with it, once, within ten years. You can take it back under “Invite”.</source>
      <translation>فيه دعوة صالحة، لأن بإمكانك إدخال الناس: من لديه الملف يستطيع أن ينضم به إلى المجموعة، مرة واحدة، خلال عشر سنوات. يمكنك سحبها تحت «دعوة».</translation>
    </message>
    <message>
      <source>An archive is one file with everything that everyone in the group reads: people, channels, every message with its history, and the signatures that prove them. It has pages that open in any browser, so it can be read in twenty years without Folkmoot.</source>
      <translation>الأرشيف ملف واحد فيه كل ما يقرؤه الجميع في المجموعة: الناس والقنوات وكل رسالة مع تاريخها، والتوقيعات التي تثبتها. وفيه صفحات تُفتح في أي متصفح، فيمكن قراءته بعد عشرين عامًا من دون Folkmoot.</translation>
    </message>
    <message>
      <source>Archives (*.zip)</source>
      <translation>أرشيفات (*.zip)</translation>
    </message>
    <message>
      <source>Choose where to save…</source>
      <translation>اختيار مكان الحفظ…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Export an archive of {group}</source>
      <translation>تصدير أرشيف من {group}</translation>
    </message>
    <message>
      <source>It is not encrypted: whoever has the file can read it. Keep it on a USB stick in a drawer, with somebody you trust, or in an encrypted folder, and check it once a year.</source>
      <translation>ليس مشفّرًا: من لديه الملف يستطيع قراءته. احفظه على ذاكرة USB في درج، أو لدى من تثق به، أو في مجلد مشفّر، وافحصه مرة كل عام.</translation>
    </message>
    <message>
      <source>Preparing…</source>
      <translation>جارٍ التحضير…</translation>
    </message>
    <message>
      <source>Private circle: {circle}</source>
      <translation>دائرة خاصة: {circle}</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>عرض المجلد</translation>
    </message>
    <message>
      <source>The archive is complete</source>
      <translation>الأرشيف مكتمل</translation>
    </message>
    <message>
      <source>This is for a hand-over</source>
      <translation>هذا من أجل تسليم</translation>
    </message>
    <message>
      <source>What everyone in the group reads</source>
      <translation>ما يقرؤه الجميع في المجموعة</translation>
    </message>
    <message>
      <source>Whoever continues the group from this archive then becomes a steward, unless others have ended your role by then.</source>
      <translation>من يتابع المجموعة من هذا الأرشيف يصبح أمينًا، إلا إذا أنهى الآخرون دورك قبل ذلك.</translation>
    </message>
  </context>
  <context>
    <name>FeedSheet</name>
    <message>
      <source>All gatherings</source>
      <translation>كل اللقاءات</translation>
    </message>
    <message>
      <source>Also those of my private circles</source>
      <translation>ولقاءات دوائري الخاصة أيضًا</translation>
    </message>
    <message>
      <source>Calendar file for other programs</source>
      <translation>ملف تقويم لبرامج أخرى</translation>
    </message>
    <message>
      <source>Calendars (*.ics)</source>
      <translation>تقاويم (*.ics)</translation>
    </message>
    <message>
      <source>Choose a file in a folder that your calendar program watches, or that a sync program carries to your telephone. While Folkmoot runs, it keeps the file up to date with the gatherings of this group. Add the file to your calendar as one to read: what another program writes into it does not come into Folkmoot.</source>
      <translation>اختر ملفًا في مجلد يراقبه برنامج التقويم لديك، أو ينقله برنامج مزامنة إلى هاتفك. ما دام Folkmoot يعمل فإنه يُبقي الملف محدَّثًا بلقاءات هذه المجموعة. أضف الملف إلى تقويمك للقراءة فقط: ما يكتبه فيه برنامج آخر لا يصل إلى Folkmoot.</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>اختيار ملف…</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>End it…</source>
      <translation>إنهاء…</translation>
    </message>
    <message>
      <source>End the calendar file?</source>
      <translation>إنهاء ملف التقويم؟</translation>
    </message>
    <message>
      <source>Folkmoot does not write {file} any more. If it stays, programs that watch it go on showing what stands in it now.</source>
      <translation>لن يكتب Folkmoot الملف {file} بعد الآن. وإذا بقي، ظلت البرامج التي تراقبه تعرض ما فيه الآن.</translation>
    </message>
    <message>
      <source>It is not written yet.</source>
      <translation>لم يُكتب بعد.</translation>
    </message>
    <message>
      <source>Last written: {when}</source>
      <translation>آخر كتابة: {when}</translation>
    </message>
    <message>
      <source>Leave the file</source>
      <translation>ترك الملف</translation>
    </message>
    <message>
      <source>No file is chosen.</source>
      <translation>لم يُختر أي ملف.</translation>
    </message>
    <message>
      <source>Only those to which I said that I come, or perhaps</source>
      <translation>فقط ما قلت إنني سأحضره أو ربما أحضره</translation>
    </message>
    <message>
      <source>Remove the file</source>
      <translation>حذف الملف</translation>
    </message>
    <message>
      <source>The file is not encrypted. Whoever can open the folder, and whatever service carries it elsewhere, reads what the gatherings are called, when and where they are, and what is written about them.</source>
      <translation>الملف غير مشفَّر. كل من يستطيع فتح المجلد، وأي خدمة تنقله إلى مكان آخر، يقرأ أسماء اللقاءات ومواعيدها وأماكنها وما كُتب عنها.</translation>
    </message>
    <message>
      <source>What stands in it</source>
      <translation>ما الذي فيه</translation>
    </message>
    <message>
      <source>When you leave a circle, its gatherings go from the file as soon as it is written again. Copies that other programs made of it keep them.</source>
      <translation>عندما تغادر دائرة تُحذف لقاءاتها من الملف عند كتابته من جديد. أما النسخ التي أنشأتها برامج أخرى منه فتبقى فيها.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>أين</translation>
    </message>
    <message>
      <source>{file} could not be removed. Remove it yourself if nobody shall read it.</source>
      <translation>تعذّر حذف {file}. احذفه بنفسك إن كان ينبغي ألا يقرأه أحد.</translation>
    </message>
    <message>
      <source>{file} is kept up to date from now on.</source>
      <translation>سيُبقى {file} محدَّثًا من الآن فصاعدًا.</translation>
    </message>
    <message>
      <source>{file} is removed.</source>
      <translation>حُذف {file}.</translation>
    </message>
    <message>
      <source>{file} stays as it is.</source>
      <translation>يبقى {file} كما هو.</translation>
    </message>
  </context>
  <context>
    <name>FieldRows</name>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open this address?</source>
      <translation>فتح هذا العنوان؟</translation>
    </message>
  </context>
  <context>
    <name>FileChip</name>
    <message>
      <source>Attach it as it is</source>
      <translation>إرفاقه كما هو</translation>
    </message>
    <message>
      <source>Folkmoot cannot take out of this file where and when it was taken. Save it as JPEG or PNG, or attach it with what it says.</source>
      <translation>لا يستطيع Folkmoot أن ينزع من هذا الملف أين ومتى التُقط. احفظه بصيغة JPEG أو PNG، أو أرفقه بما يقوله.</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>جارٍ قراءة {name}</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>إزالة {name}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
      <source>What does the picture show? Some of us cannot see it.</source>
      <translation>ماذا تُظهر الصورة؟ بعضنا لا يستطيع رؤيتها.</translation>
    </message>
    <message>
      <source>What {name} shows</source>
      <translation>ما يُظهره {name}</translation>
    </message>
  </context>
  <context>
    <name>FileTray</name>
    <message numerus="yes">
      <source>At most %n file(s) go with one message. Send the others with the next one.</source>
      <translation>
        <numerusform>لا ملفات مع الرسالة.</numerusform>
        <numerusform>مع الرسالة ملف واحد على الأكثر. أرسل الباقي مع التالية.</numerusform>
        <numerusform>مع الرسالة ملفان على الأكثر. أرسل الباقي مع التالية.</numerusform>
        <numerusform>مع الرسالة %Ln ملفات على الأكثر. أرسل الباقي مع التالية.</numerusform>
        <numerusform>مع الرسالة %Ln ملفًا على الأكثر. أرسل الباقي مع التالية.</numerusform>
        <numerusform>مع الرسالة %Ln ملف على الأكثر. أرسل الباقي مع التالية.</numerusform>
      </translation>
    </message>
    <message>
      <source>Files to send</source>
      <translation>ملفات للإرسال</translation>
    </message>
    <message>
      <source>Leave it in</source>
      <translation>إبقاؤه فيها</translation>
    </message>
    <message>
      <source>Picture {when}</source>
      <translation>صورة {when}</translation>
    </message>
    <message>
      <source>Pictures tell where and when they were taken, and with which camera. Folkmoot has taken that out.</source>
      <translation>تخبر الصور أين ومتى التُقطت، وبأي كاميرا. وقد نزع Folkmoot ذلك.</translation>
    </message>
    <message>
      <source>The place and time of taking were taken out.</source>
      <translation>نُزع مكان الالتقاط ووقته.</translation>
    </message>
  </context>
  <context>
    <name>FilesInput</name>
    <message>
      <source>Add a file…</source>
      <translation>إضافة ملف…</translation>
    </message>
    <message>
      <source>Add a picture…</source>
      <translation>إضافة صورة…</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff)</source>
      <translation>صور (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff)</translation>
    </message>
    <message>
      <source>Take {name} off</source>
      <translation>إزالة {name}</translation>
    </message>
    <message>
      <source>What does the picture show? Some of us cannot see it.</source>
      <translation>ماذا تُظهر الصورة؟ بعضنا لا يستطيع رؤيتها.</translation>
    </message>
    <message>
      <source>What {name} shows</source>
      <translation>ما يُظهره {name}</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>Any</source>
      <translation>أيّ</translation>
    </message>
    <message>
      <source>Any state</source>
      <translation>أي حالة</translation>
    </message>
    <message>
      <source>Any tag</source>
      <translation>أي وسم</translation>
    </message>
    <message>
      <source>Changed since</source>
      <translation>تغيّر منذ</translation>
    </message>
    <message>
      <source>Find in this list</source>
      <translation>بحث في هذه القائمة</translation>
    </message>
    <message>
      <source>Forget a saved filter</source>
      <translation>نسيان مرشّح محفوظ</translation>
    </message>
    <message>
      <source>More filters</source>
      <translation>مرشّحات أخرى</translation>
    </message>
    <message>
      <source>Name of the filter</source>
      <translation>اسم المرشّح</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>الشخص</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <translation>حفظ هذا المرشّح</translation>
    </message>
    <message>
      <source>Save this filter…</source>
      <translation>حفظ هذا المرشّح…</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <translation>المرشّحات المحفوظة</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>عرض كل شيء</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>الوسم</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close search</source>
      <translation>إغلاق البحث</translation>
    </message>
    <message>
      <source>Newer result</source>
      <translation>النتيجة الأحدث</translation>
    </message>
    <message>
      <source>Older result</source>
      <translation>النتيجة الأقدم</translation>
    </message>
    <message>
      <source>Search everywhere</source>
      <translation>البحث في كل مكان</translation>
    </message>
    <message>
      <source>Search in this channel</source>
      <translation>البحث في هذه القناة</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>The sample group cannot be opened. Run folkmoot demo to see why.</source>
      <translation>لا يمكن فتح المجموعة النموذجية. يقول «folkmoot demo» لماذا.</translation>
    </message>
    <message>
      <source>The sample group opens in a window of its own. This takes a few seconds.</source>
      <translation>تُفتح المجموعة النموذجية في نافذة خاصة بها. يستغرق هذا بضع ثوانٍ.</translation>
    </message>
  </context>
  <context>
    <name>FittingList</name>
    <message>
      <source>Where you could help</source>
      <translation>أين يمكنك المساعدة</translation>
    </message>
  </context>
  <context>
    <name>Form</name>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
  </context>
  <context>
    <name>FormRow</name>
    <message>
      <source>needed</source>
      <translation>مطلوب</translation>
    </message>
    <message>
      <source>{field}, needed</source>
      <translation>{field}، مطلوب</translation>
    </message>
  </context>
  <context>
    <name>FormSheet</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Start afresh</source>
      <translation>البدء من جديد</translation>
    </message>
    <message>
      <source>What you typed before and did not send is here again.</source>
      <translation>ما كتبته سابقًا ولم ترسله عاد إلى هنا.</translation>
    </message>
  </context>
  <context>
    <name>GatheringsPage</name>
    <message>
      <source>Answer</source>
      <translation>الجواب</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>التقويم</translation>
    </message>
    <message>
      <source>Choose a gathering that has shifts.</source>
      <translation>اختر لقاءً فيه نوبات.</translation>
    </message>
    <message>
      <source>Rota…</source>
      <translation>جدول المناوبات…</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>تم التراجع.</translation>
    </message>
    <message numerus="yes">
      <source>You do %n shift(s).</source>
      <translation>
        <numerusform>لم تتولَّ أي مناوبة.</numerusform>
        <numerusform>أنت تتولى مناوبة واحدة.</numerusform>
        <numerusform>أنت تتولى مناوبتين.</numerusform>
        <numerusform>أنت تتولى %Ln مناوبات.</numerusform>
        <numerusform>أنت تتولى %Ln مناوبة.</numerusform>
        <numerusform>أنت تتولى %Ln مناوبة.</numerusform>
      </translation>
    </message>
    <message>
      <source>{action}: {title}, {when}</source>
      <translation>{action}: {title}، {when}</translation>
    </message>
  </context>
  <context>
    <name>GroupButton</name>
    <message>
      <source>{group}, news</source>
      <translation>{group}، فيها جديد</translation>
    </message>
    <message>
      <source>{group}, shown</source>
      <translation>{group}، معروضة</translation>
    </message>
  </context>
  <context>
    <name>GroupView</name>
    <message>
      <source>Group</source>
      <translation>المجموعة</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>الصفحة</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>More actions</source>
      <translation>إجراءات أخرى</translation>
    </message>
  </context>
  <context>
    <name>HelpPanel</name>
    <message numerus="yes">
      <source>%n helper(s) to be chosen yet.</source>
      <translation>
        <numerusform>لم يبقَ أحد لاختياره.</numerusform>
        <numerusform>بقي اختيار مساعد واحد.</numerusform>
        <numerusform>بقي اختيار مساعدَين اثنين.</numerusform>
        <numerusform>بقي اختيار %Ln مساعدين.</numerusform>
        <numerusform>بقي اختيار %Ln مساعدًا.</numerusform>
        <numerusform>بقي اختيار %Ln مساعد.</numerusform>
      </translation>
    </message>
    <message>
      <source>For whom it is on which day</source>
      <translation>لمن هو وفي أي يوم</translation>
    </message>
    <message>
      <source>Found on this computer, from offers and from what people say of themselves. Nobody is told.</source>
      <translation>وُجد على هذا الحاسوب من العروض ومما يقوله الناس عن أنفسهم، ولا يُخبَر به أحد.</translation>
    </message>
    <message>
      <source>Hand it to others…</source>
      <translation>تسليمه إلى آخرين…</translation>
    </message>
    <message>
      <source>How to reach people</source>
      <translation>كيف يمكن الوصول إلى الناس</translation>
    </message>
    <message>
      <source>I can do it</source>
      <translation>أستطيع القيام بذلك</translation>
    </message>
    <message>
      <source>I can do it, with a remark…</source>
      <translation>أستطيع القيام بذلك، مع ملاحظة…</translation>
    </message>
    <message>
      <source>I can still do it</source>
      <translation>ما زال بإمكاني</translation>
    </message>
    <message>
      <source>I cannot do it after all</source>
      <translation>لا أستطيع القيام بذلك في النهاية</translation>
    </message>
    <message>
      <source>I do not need it after all</source>
      <translation>لم أعد بحاجة إليه</translation>
    </message>
    <message>
      <source>I give all my days back</source>
      <translation>أتخلى عن كل أيامي</translation>
    </message>
    <message>
      <source>I would like it</source>
      <translation>أرغب فيه</translation>
    </message>
    <message>
      <source>I would like it, with a remark…</source>
      <translation>أرغب فيه، مع ملاحظة…</translation>
    </message>
    <message>
      <source>If those to whom you handed it are away, or have left, hand it to others. It is withdrawn from the first ones then.</source>
      <translation>إن كان من سلّمته إليهم غائبين أو غادروا، فسلّمه إلى آخرين. عندها يُسحب من الأوائل.</translation>
    </message>
    <message>
      <source>It has changed</source>
      <translation>تغيّر الأمر</translation>
    </message>
    <message>
      <source>It has changed since. {name} has not said yet whether it still suits.</source>
      <translation>تغيّر الأمر منذ ذلك الحين. لم يقل {name} بعد هل ما زال مناسبًا.</translation>
    </message>
    <message>
      <source>It is settled. Whoever says so now stays in reserve.</source>
      <translation>حُسم الأمر. من يقول ذلك الآن يبقى في الاحتياط.</translation>
    </message>
    <message>
      <source>It still suits me</source>
      <translation>ما زال يناسبني</translation>
    </message>
    <message>
      <source>Nobody has posted it yet</source>
      <translation>لم ينشره أحد بعد</translation>
    </message>
    <message>
      <source>Nobody yet.</source>
      <translation>لا أحد بعد.</translation>
    </message>
    <message>
      <source>Not {name} after all</source>
      <translation>ليس {name} في النهاية</translation>
    </message>
    <message>
      <source>Only those to whom it was told read this.</source>
      <translation>لا يقرأ هذا إلا من أُخبِر به.</translation>
    </message>
    <message>
      <source>Show the offer of {name}</source>
      <translation>أظهر عرض {name}</translation>
    </message>
    <message>
      <source>The day, the time or the place is another one than when you said that you can do it.</source>
      <translation>اليوم أو الوقت أو المكان غير ما كان حين قلت إن بإمكانك ذلك.</translation>
    </message>
    <message>
      <source>The day, the time or the place is another one than when you said that you would like it.</source>
      <translation>اليوم أو الوقت أو المكان ليس كما كان حين قلت إنك ترغب فيه.</translation>
    </message>
    <message>
      <source>Who could help</source>
      <translation>من يمكنه المساعدة</translation>
    </message>
    <message>
      <source>Who helps</source>
      <translation>من يساعد</translation>
    </message>
    <message>
      <source>Who helps on which day</source>
      <translation>من يساعد في أي يوم</translation>
    </message>
    <message>
      <source>Whom it is for</source>
      <translation>لمن هو</translation>
    </message>
    <message>
      <source>{name} can do it</source>
      <translation>{name}: يستطيع القيام بذلك</translation>
    </message>
    <message>
      <source>{name} did it</source>
      <translation>قام به {name}</translation>
    </message>
    <message>
      <source>{name} does it</source>
      <translation>{name}: يقوم بذلك</translation>
    </message>
    <message>
      <source>{name} gets it</source>
      <translation>{name}: يحصل عليه</translation>
    </message>
    <message>
      <source>{name} got it</source>
      <translation>{name}: حصل عليه</translation>
    </message>
    <message>
      <source>{name} is in reserve</source>
      <translation>{name}: في الاحتياط</translation>
    </message>
    <message>
      <source>{name} shall do it</source>
      <translation>ليقم {name} بذلك</translation>
    </message>
    <message>
      <source>{name} shall have it</source>
      <translation>ليكن من نصيب {name}</translation>
    </message>
    <message>
      <source>{name} would like it</source>
      <translation>{name}: يرغب فيه</translation>
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
      <translation>"حفلة الشارع"</translation>
    </message>
    <message>
      <source>also has:file, has:picture, has:reaction, has:reply, has:edit, has:thread, has:poll</source>
      <translation>وأيضًا has:file وhas:picture وhas:reaction وhas:reply وhas:edit وhas:thread وhas:poll</translation>
    </message>
    <message>
      <source>both words, anywhere in a text</source>
      <translation>الكلمتان، في أي موضع من النص</translation>
    </message>
    <message>
      <source>earlier than that month, day or year</source>
      <translation>قبل ذلك الشهر أو اليوم أو العام</translation>
    </message>
    <message>
      <source>from:ana</source>
      <translation>from:ana</translation>
    </message>
    <message>
      <source>in that month, year or on that day</source>
      <translation>في ذلك الشهر أو العام أو اليوم</translation>
    </message>
    <message>
      <source>in the channel of this name, or about something of this name</source>
      <translation>في القناة بهذا الاسم، أو عن شيء بهذا الاسم</translation>
    </message>
    <message>
      <source>in this state, for example is:done, is:unread, is:saved or is:pinned</source>
      <translation>في هذه الحالة، مثل is:done أو is:unread أو is:saved أو is:pinned</translation>
    </message>
    <message>
      <source>in:garden</source>
      <translation>in:حديقة</translation>
    </message>
    <message>
      <source>kind:message</source>
      <translation>kind:message</translation>
    </message>
    <message>
      <source>on that day or later</source>
      <translation>في ذلك اليوم أو بعده</translation>
    </message>
    <message>
      <source>only messages, or whatever else is named</source>
      <translation>الرسائل فقط، أو ما يُسمّى غيرها</translation>
    </message>
    <message>
      <source>party -music</source>
      <translation>حفلة -موسيقى</translation>
    </message>
    <message>
      <source>street party</source>
      <translation>حفلة شارع</translation>
    </message>
    <message>
      <source>these words next to each other</source>
      <translation>هذه الكلمات متتالية</translation>
    </message>
    <message>
      <source>without the second word</source>
      <translation>من دون الكلمة الثانية</translation>
    </message>
    <message>
      <source>written by Ana</source>
      <translation>كتبته آنا</translation>
    </message>
    <message>
      <source>written by yourself</source>
      <translation>ما كتبته أنت</translation>
    </message>
  </context>
  <context>
    <name>HistorySheet</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Everybody in the group can see earlier versions.</source>
      <translation>يستطيع كل من في المجموعة رؤية النسخ السابقة.</translation>
    </message>
    <message>
      <source>What was changed</source>
      <translation>ما الذي تغيّر</translation>
    </message>
    <message>
      <source>What was written before it was removed is not shown.</source>
      <translation>ما كُتب قبل الإزالة لا يُعرض.</translation>
    </message>
    <message>
      <source>{name} changed it, {moment}</source>
      <translation>غيّره {name}، {moment}</translation>
    </message>
    <message>
      <source>{name} removed it, {moment}</source>
      <translation>أزاله {name}، {moment}</translation>
    </message>
    <message>
      <source>{name} tried, {moment}. It does not count</source>
      <translation>حاول {name}، {moment}. لا يُحتسب</translation>
    </message>
    <message>
      <source>{name} wrote, {moment}</source>
      <translation>كتب {name}، {moment}</translation>
    </message>
  </context>
  <context>
    <name>HomeList</name>
    <message>
      <source>What is up</source>
      <translation>ما الجديد</translation>
    </message>
  </context>
  <context>
    <name>HomePage</name>
    <message>
      <source>Home</source>
      <translation>البداية</translation>
    </message>
    <message>
      <source>The first steps are hidden.</source>
      <translation>أُخفيت الخطوات الأولى.</translation>
    </message>
    <message>
      <source>The news is marked as read.</source>
      <translation>عُلِّم الجديد كمقروء.</translation>
    </message>
  </context>
  <context>
    <name>InviteSheet</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>بلا أيام</numerusform>
        <numerusform>يوم واحد</numerusform>
        <numerusform>يومان</numerusform>
        <numerusform>%Ln أيام</numerusform>
        <numerusform>%Ln يومًا</numerusform>
        <numerusform>%Ln يوم</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>نُسخ</translation>
    </message>
    <message>
      <source>Copy the link</source>
      <translation>نسخ الرابط</translation>
    </message>
    <message>
      <source>For how many people?</source>
      <translation>لكم شخص؟</translation>
    </message>
    <message>
      <source>Invitation link</source>
      <translation>رابط الدعوة</translation>
    </message>
    <message>
      <source>Invitations (*{ending})</source>
      <translation>دعوات (*{ending})</translation>
    </message>
    <message>
      <source>Invite to {group}</source>
      <translation>دعوة إلى {group}</translation>
    </message>
    <message>
      <source>Let the other person scan this code, and open the link in Folkmoot.</source>
      <translation>دع الشخص الآخر يمسح هذا الرمز ويفتح الرابط في Folkmoot.</translation>
    </message>
    <message>
      <source>Make a sheet to print</source>
      <translation>إعداد ورقة للطباعة</translation>
    </message>
    <message>
      <source>Make a sheet to print…</source>
      <translation>إعداد ورقة للطباعة…</translation>
    </message>
    <message>
      <source>Make an invitation</source>
      <translation>إنشاء دعوة</translation>
    </message>
    <message>
      <source>Make another one</source>
      <translation>إنشاء دعوة أخرى</translation>
    </message>
    <message>
      <source>Open invitations</source>
      <translation>الدعوات المفتوحة</translation>
    </message>
    <message>
      <source>Save the invitation</source>
      <translation>حفظ الدعوة</translation>
    </message>
    <message>
      <source>Save to a file…</source>
      <translation>حفظ في ملف…</translation>
    </message>
    <message>
      <source>Show a code to scan</source>
      <translation>عرض رمز للمسح</translation>
    </message>
    <message>
      <source>Take this one back</source>
      <translation>سحب هذه الدعوة</translation>
    </message>
    <message>
      <source>The file {name} cannot be written.</source>
      <translation>لا يمكن كتابة الملف {name}.</translation>
    </message>
    <message>
      <source>The file {name} is in the folder {folder}. Give it to the other person by messenger, by mail or on a stick. A double click on it opens Folkmoot.</source>
      <translation>الملف {name} موجود في المجلد {folder}. أعطه للشخص الآخر عبر تطبيق مراسلة أو بالبريد أو على ذاكرة USB. النقر المزدوج عليه يفتح Folkmoot.</translation>
    </message>
    <message>
      <source>The invitation is ready</source>
      <translation>الدعوة جاهزة</translation>
    </message>
    <message>
      <source>The invitation is saved</source>
      <translation>حُفظت الدعوة</translation>
    </message>
    <message>
      <source>The other person opens Folkmoot, chooses “Join a group” and pastes the link or types the words of the sheet. The file opens Folkmoot by itself. Keep Folkmoot open here, or ask another member to.</source>
      <translation>يفتح الشخص الآخر Folkmoot، ويختار «الانضمام إلى مجموعة»، ويلصق الرابط أو يكتب كلمات الورقة. والملف يفتح Folkmoot من تلقاء نفسه. أبقِ Folkmoot مفتوحًا هنا، أو اطلب ذلك من عضو آخر.</translation>
    </message>
    <message>
      <source>Valid for</source>
      <translation>صالحة لمدة</translation>
    </message>
    <message>
      <source>Whoever has the link can join while both of you are on the same network. Hand it to that person directly: by messenger, by mail, or on paper.</source>
      <translation>من لديه الرابط يستطيع الانضمام ما دمتما على الشبكة نفسها. سلّمه لذلك الشخص مباشرة: برسالة، أو بالبريد، أو على ورق.</translation>
    </message>
    <message>
      <source>invitation</source>
      <translation>دعوة</translation>
    </message>
  </context>
  <context>
    <name>JoinGroup</name>
    <message>
      <source>Address of a member's computer (only if needed)</source>
      <translation>عنوان حاسوب أحد الأعضاء (عند الحاجة فقط)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>Invitation</source>
      <translation>دعوة</translation>
    </message>
    <message>
      <source>Invitation or recovery sheet</source>
      <translation>دعوة أو ورقة استعادة</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>انضمام</translation>
    </message>
    <message>
      <source>Join a group</source>
      <translation>الانضمام إلى مجموعة</translation>
    </message>
    <message>
      <source>Members find it at the foot of their sidebar. Leave it empty to search the network.</source>
      <translation>يجده الأعضاء أسفل شريطهم الجانبي. اتركه فارغًا للبحث في الشبكة.</translation>
    </message>
    <message>
      <source>Paste the link, or the whole message with it, or type the words from the paper. If you have lost every computer, type the code of your recovery sheet here.</source>
      <translation>الصق الرابط، أو الرسالة كلها التي فيها الرابط، أو اكتب الكلمات من الورقة. إن فقدت كل حواسيبك فاكتب هنا رمز ورقة الاستعادة.</translation>
    </message>
    <message>
      <source>Read it from a file…</source>
      <translation>قراءتها من ملف…</translation>
    </message>
    <message>
      <source>Somebody in the group gives you an invitation. You both need to be on the same network, with Folkmoot open on at least one member's computer.</source>
      <translation>يعطيك شخص من المجموعة دعوة. يجب أن تكونا على الشبكة نفسها، وأن يكون Folkmoot مفتوحًا على حاسوب عضو واحد على الأقل.</translation>
    </message>
    <message>
      <source>This is an invitation to {group}.</source>
      <translation>هذه دعوة إلى {group}.</translation>
    </message>
    <message>
      <source>What are you called in this group?</source>
      <translation>بماذا تُسمّى في هذه المجموعة؟</translation>
    </message>
    <message>
      <source>With this link this computer joins {group} as another one of yours.</source>
      <translation>بهذا الرابط ينضم هذا الحاسوب إلى {group} كحاسوب آخر لك.</translation>
    </message>
    <message>
      <source>With this recovery sheet you come back as the member that you were. Your former computers are out of the group then.</source>
      <translation>بورقة الاستعادة هذه تعود العضو الذي كنته. وتصبح حواسيبك السابقة خارج المجموعة.</translation>
    </message>
  </context>
  <context>
    <name>Keeper</name>
    <message>
      <source>Not pinned any more.</source>
      <translation>لم تعد مثبتة.</translation>
    </message>
    <message>
      <source>Not saved any more.</source>
      <translation>لم تعد محفوظة.</translation>
    </message>
    <message>
      <source>Pinned for everybody in this channel.</source>
      <translation>ثُبِّتت للجميع في هذه القناة.</translation>
    </message>
    <message>
      <source>Saved for you alone. It stands under Saved.</source>
      <translation>حُفظت لك وحدك. تجدها في المحفوظات.</translation>
    </message>
    <message>
      <source>The link is copied. It works for members of this group.</source>
      <translation>نُسخ الرابط. وهو يعمل لأعضاء هذه المجموعة.</translation>
    </message>
    <message>
      <source>This channel is one of posts now.</source>
      <translation>أصبحت هذه القناة للمنشورات.</translation>
    </message>
    <message>
      <source>This channel is one of talk now.</source>
      <translation>أصبحت هذه القناة للمحادثة.</translation>
    </message>
    <message>
      <source>You will be reminded: {when}</source>
      <translation>سيصلك تذكير: {when}</translation>
    </message>
  </context>
  <context>
    <name>KeptSheet</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>It was not sent or saved, and the window shows something else now. Copy what you still need.</source>
      <translation>لم يُرسل هذا ولم يُحفظ، والنافذة تعرض الآن شيئًا آخر. انسخ ما لا تزال تحتاجه.</translation>
    </message>
    <message>
      <source>You were writing this</source>
      <translation>كنت تكتب هذا</translation>
    </message>
  </context>
  <context>
    <name>KeyringClosed</name>
    <message>
      <source>Ask the keyring again</source>
      <translation>سؤال حلقة المفاتيح مرة أخرى</translation>
    </message>
    <message>
      <source>Choose a passphrase instead</source>
      <translation>اختيار عبارة مرور بدلًا من ذلك</translation>
    </message>
    <message>
      <source>Folkmoot encrypts everything it keeps. The keyring of this computer holds the secret, and opens with the password with which you log in.</source>
      <translation>يشفّر Folkmoot كل ما يحفظه. تحفظ حلقة مفاتيح هذا الحاسوب السر، وتُفتح بكلمة المرور التي تسجّل بها دخولك.</translation>
    </message>
    <message>
      <source>The keyring stayed closed</source>
      <translation>بقيت حلقة المفاتيح مغلقة</translation>
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message>
      <source>Labels to print…</source>
      <translation>ملصقات للطباعة…</translation>
    </message>
  </context>
  <context>
    <name>LinkLine</name>
    <message>
      <source>Address of the link</source>
      <translation>عنوان الرابط</translation>
    </message>
    <message>
      <source>No link</source>
      <translation>بلا رابط</translation>
    </message>
    <message>
      <source>Set the link</source>
      <translation>وضع الرابط</translation>
    </message>
  </context>
  <context>
    <name>LiveEditor</name>
    <message>
      <source>Here, too: {names}</source>
      <translation>هنا أيضًا: {names}</translation>
    </message>
    <message>
      <source>Reading the text…</source>
      <translation>جارٍ قراءة النص…</translation>
    </message>
    <message>
      <source>Saved on this computer.</source>
      <translation>حُفظ على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>جارٍ الحفظ…</translation>
    </message>
  </context>
  <context>
    <name>Locked</name>
    <message>
      <source>Folkmoot is locked</source>
      <translation>Folkmoot مقفل</translation>
    </message>
    <message>
      <source>It opens with the keyring of this computer: while you are logged in, without a question.</source>
      <translation>يُفتح بحلقة مفاتيح هذا الحاسوب: ما دام دخولك مسجّلًا، من دون سؤال.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>فتح القفل</translation>
    </message>
  </context>
  <context>
    <name>MarkedEditor</name>
    <message>
      <source>Bold</source>
      <translation>غامق</translation>
    </message>
    <message>
      <source>Choose the words that shall lead there first.</source>
      <translation>اختر أولًا الكلمات التي تقود إلى هناك.</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>عنوان</translation>
    </message>
    <message>
      <source>Large heading</source>
      <translation>عنوان كبير</translation>
    </message>
    <message>
      <source>Link…</source>
      <translation>رابط…</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>نص عادي</translation>
    </message>
    <message>
      <source>See how it reads</source>
      <translation>معاينة كيف يُقرأ</translation>
    </message>
    <message>
      <source>Small heading</source>
      <translation>عنوان صغير</translation>
    </message>
  </context>
  <context>
    <name>MarkedView</name>
    <message>
      <source>Read on</source>
      <translation>متابعة القراءة</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>نص</translation>
    </message>
  </context>
  <context>
    <name>MeetingPanel</name>
    <message>
      <source>Agenda</source>
      <translation>جدول الأعمال</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>تغيير…</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>ما تقرر</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>قبل ذلك</translation>
    </message>
    <message>
      <source>I am not there</source>
      <translation>لست حاضرًا</translation>
    </message>
    <message>
      <source>I am there</source>
      <translation>أنا حاضر</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>بعد ذلك</translation>
    </message>
    <message>
      <source>More: {topic}</source>
      <translation>المزيد: {topic}</translation>
    </message>
    <message>
      <source>Who does what</source>
      <translation>من يفعل ماذا</translation>
    </message>
    <message>
      <source>{name} leads it.</source>
      <translation>يديره {name}.</translation>
    </message>
  </context>
  <context>
    <name>MeetingsPage</name>
    <message>
      <source>A later meeting ratifies these minutes, and none is called yet. Its chair then says here that the people there agree.</source>
      <translation>يُعتمد هذا المحضر في اجتماع لاحق، ولم يُدعَ إلى أي اجتماع بعد. عندها يقول من يديره هنا إن الحاضرين موافقون.</translation>
    </message>
    <message>
      <source>First call the next meeting</source>
      <translation>ادعُ أولًا إلى الاجتماع التالي</translation>
    </message>
  </context>
  <context>
    <name>MembersPane</name>
    <message>
      <source>Close the list of members</source>
      <translation>إغلاق قائمة الأعضاء</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>الأعضاء</translation>
    </message>
  </context>
  <context>
    <name>MembersSide</name>
    <message>
      <source>Members</source>
      <translation>الأعضاء</translation>
    </message>
  </context>
  <context>
    <name>MembersView</name>
    <message>
      <source>About {name}</source>
      <translation>عن {name}</translation>
    </message>
    <message>
      <source>Members of this channel</source>
      <translation>أعضاء هذه القناة</translation>
    </message>
    <message>
      <source>Write to {name}, in private</source>
      <translation>اكتب إلى {name} على انفراد</translation>
    </message>
  </context>
  <context>
    <name>Mentioning</name>
    <message>
      <source>{everyone}: everybody in the group</source>
      <translation>{everyone}: كل من في المجموعة</translation>
    </message>
    <message>
      <source>{everyone}: everybody in this circle</source>
      <translation>{everyone}: كل من في هذه الدائرة</translation>
    </message>
    <message>
      <source>{role}: all who hold this role</source>
      <translation>{role}: كل من يشغل هذا الدور</translation>
    </message>
  </context>
  <context>
    <name>MessageArea</name>
    <message>
      <source>Messages appear here as soon as they reach this computer.</source>
      <translation>تظهر الرسائل هنا حالما تصل إلى هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Nobody has written here yet</source>
      <translation>لم يكتب أحد هنا بعد</translation>
    </message>
    <message>
      <source>Say hello.</source>
      <translation>ألقِ التحية.</translation>
    </message>
  </context>
  <context>
    <name>MessageFiles</name>
    <message>
      <source>Fetch it</source>
      <translation>جلبه</translation>
    </message>
    <message>
      <source>Look at it</source>
      <translation>النظر إليه</translation>
    </message>
    <message>
      <source>Open with another program</source>
      <translation>الفتح ببرنامج آخر</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>حفظ نسخة…</translation>
    </message>
  </context>
  <context>
    <name>MessageView</name>
    <message>
      <source>Arrow keys go from message to message. R replies, T replies in a thread, plus reacts, E edits, Delete removes, the menu key shows everything.</source>
      <translation>تنقلك الأسهم من رسالة إلى أخرى. R للرد، وT للرد في سلسلة، وعلامة الجمع للتفاعل، وE للتعديل، وDelete للإزالة، ومفتاح القائمة يعرض كل شيء.</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>الرسائل</translation>
    </message>
  </context>
  <context>
    <name>Minutes</name>
    <message>
      <source>Minutes</source>
      <translation>المحضر</translation>
    </message>
  </context>
  <context>
    <name>ModulesCard</name>
    <message>
      <source>What is switched off is hidden from everybody. What is in it stays.</source>
      <translation>ما يوقَف يُخفى عن الجميع. ويبقى ما فيه.</translation>
    </message>
    <message>
      <source>What this group uses</source>
      <translation>ما تستعمله هذه المجموعة</translation>
    </message>
  </context>
  <context>
    <name>MomentInput</name>
    <message>
      <source>from</source>
      <translation>من</translation>
    </message>
    <message>
      <source>until</source>
      <translation>حتى</translation>
    </message>
    <message>
      <source>{field}, from</source>
      <translation>{field}، من</translation>
    </message>
    <message>
      <source>{field}, until</source>
      <translation>{field}، إلى</translation>
    </message>
  </context>
  <context>
    <name>MomentLine</name>
    <message>
      <source>{field}, time of day</source>
      <translation>{field}، الوقت</translation>
    </message>
  </context>
  <context>
    <name>MonthGrid</name>
    <message>
      <source>Month</source>
      <translation>شهر</translation>
    </message>
  </context>
  <context>
    <name>NameCard</name>
    <message>
      <source>A sentence, for example: neighbours of Elm Street who help each other.</source>
      <translation>جملة، مثلًا: جيران في شارع الدردار يساعد بعضهم بعضًا.</translation>
    </message>
    <message>
      <source>Empty: the name from its founding.</source>
      <translation>فارغ: الاسم منذ التأسيس.</translation>
    </message>
    <message>
      <source>Everybody in the group sees these.</source>
      <translation>يراها كل من في المجموعة.</translation>
    </message>
    <message>
      <source>Name and purpose</source>
      <translation>الاسم والغرض</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>اسم المجموعة</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>What the group is for</source>
      <translation>لأي شيء هذه المجموعة</translation>
    </message>
  </context>
  <context>
    <name>Navigation</name>
    <message>
      <source>This link cannot be followed</source>
      <translation>لا يمكن اتباع هذا الرابط</translation>
    </message>
  </context>
  <context>
    <name>NewPassphrase</name>
    <message>
      <source>Could be guessed with effort. A word or two more would help.</source>
      <translation>يمكن تخمينها بجهد. كلمة أو كلمتان أكثر تفيد.</translation>
    </message>
    <message>
      <source>Four or five words that do not belong together are easy to remember and hard to guess.</source>
      <translation>أربع كلمات أو خمس لا صلة بينها سهلة التذكر وصعبة التخمين.</translation>
    </message>
    <message>
      <source>Good. One more word would make it strong.</source>
      <translation>جيدة. كلمة أخرى تجعلها قوية.</translation>
    </message>
    <message>
      <source>Nobody can reset it. If you forget it, what is on this computer stays closed; your group still has its copies.</source>
      <translation>لا أحد يستطيع إعادة ضبطها. إن نسيتها بقي ما على هذا الحاسوب مغلقًا؛ وتبقى لمجموعتك نسخها.</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>مرة أخرى</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>Short: somebody with this computer could guess it within hours. Add words.</source>
      <translation>قصيرة: من لديه هذا الحاسوب قد يخمّنها خلال ساعات. أضف كلمات.</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
      <source>Strong.</source>
      <translation>قوية.</translation>
    </message>
    <message>
      <source>The two are not the same.</source>
      <translation>الاثنتان غير متطابقتين.</translation>
    </message>
  </context>
  <context>
    <name>NewestButton</name>
    <message>
      <source>Go to the newest message: {count}</source>
      <translation>الذهاب إلى أحدث رسالة: {count}</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>الأحدث</translation>
    </message>
  </context>
  <context>
    <name>OpenArchive</name>
    <message numerus="yes">
      <source>%n item(s), every file complete and unchanged</source>
      <translation>
        <numerusform>لا عناصر</numerusform>
        <numerusform>عنصر واحد، وكل ملف مكتمل ولم يتغيّر</numerusform>
        <numerusform>عنصران، وكل ملف مكتمل ولم يتغيّر</numerusform>
        <numerusform>%Ln عناصر، وكل ملف مكتمل ولم يتغيّر</numerusform>
        <numerusform>%Ln عنصرًا، وكل ملف مكتمل ولم يتغيّر</numerusform>
        <numerusform>%Ln عنصر، وكل ملف مكتمل ولم يتغيّر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n member(s)</source>
      <translation>
        <numerusform>لا أعضاء</numerusform>
        <numerusform>عضو واحد</numerusform>
        <numerusform>عضوان</numerusform>
        <numerusform>%Ln أعضاء</numerusform>
        <numerusform>%Ln عضوًا</numerusform>
        <numerusform>%Ln عضو</numerusform>
      </translation>
    </message>
    <message>
      <source>An archive is a file in which a group was saved whole: people, channels, every message.</source>
      <translation>الأرشيف ملف حُفظت فيه مجموعة كاملة: الناس والقنوات وكل رسالة.</translation>
    </message>
    <message>
      <source>Archives (*.zip);;All files (*)</source>
      <translation>أرشيفات (*.zip);;كل الملفات (*)</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>اختيار ملف…</translation>
    </message>
    <message>
      <source>Continue the group on this computer, as myself</source>
      <translation>متابعة المجموعة على هذا الحاسوب، باسمي</translation>
    </message>
    <message>
      <source>Made by somebody who only read the group: no member has signed it</source>
      <translation>صنعه شخص كان يقرأ المجموعة فقط: لم يوقّعه أي عضو</translation>
    </message>
    <message>
      <source>No file chosen yet</source>
      <translation>لم يُختر ملف بعد</translation>
    </message>
    <message>
      <source>Only read it</source>
      <translation>قراءته فقط</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open an archive</source>
      <translation>فتح أرشيف</translation>
    </message>
    <message>
      <source>Saved on {day}, {size}</source>
      <translation>حُفظ في {day}، {size}</translation>
    </message>
    <message>
      <source>Signed by {person}</source>
      <translation>وقّعه {person}</translation>
    </message>
    <message>
      <source>What are you called in it?</source>
      <translation>بماذا تُسمّى فيها؟</translation>
    </message>
  </context>
  <context>
    <name>Pane</name>
    <message>
      <source>That message has not reached this computer yet.</source>
      <translation>لم تصل تلك الرسالة إلى هذا الحاسوب بعد.</translation>
    </message>
    <message>
      <source>This channel is archived: everything can be read, nothing more is written here.</source>
      <translation>هذه القناة مؤرشفة: يمكن قراءة كل شيء، ولا يُكتب فيها شيء بعد الآن.</translation>
    </message>
  </context>
  <context>
    <name>PassphraseSheet</name>
    <message>
      <source>Choose a passphrase</source>
      <translation>اختر عبارة مرور</translation>
    </message>
    <message>
      <source>Choose another passphrase</source>
      <translation>اختيار عبارة مرور أخرى</translation>
    </message>
    <message>
      <source>Set the passphrase</source>
      <translation>ضبط عبارة المرور</translation>
    </message>
    <message>
      <source>The passphrase until now</source>
      <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
      <source>You are asked for it each time Folkmoot starts, and after a lock. It is not sent anywhere.</source>
      <translation>تُطلب منك كلما بدأ Folkmoot، وبعد كل قفل. ولا تُرسل إلى أي مكان.</translation>
    </message>
  </context>
  <context>
    <name>PeersPopover</name>
    <message>
      <source>Address of a neighbour's computer</source>
      <translation>عنوان حاسوب أحد الجيران</translation>
    </message>
    <message>
      <source>Address, like 192.168.1.20:4000</source>
      <translation>عنوان، مثل 192.168.1.20:4000</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>اتصال</translation>
    </message>
    <message>
      <source>Connected.</source>
      <translation>تم الاتصال.</translation>
    </message>
    <message>
      <source>Connecting to {peer}…</source>
      <translation>جارٍ الاتصال بـ {peer}…</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>نُسخ.</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>نسخ العنوان</translation>
    </message>
    <message>
      <source>No other computer belongs to this group yet.</source>
      <translation>لا ينتمي حاسوب آخر إلى هذه المجموعة بعد.</translation>
    </message>
    <message>
      <source>Other computers of the group</source>
      <translation>حواسيب المجموعة الأخرى</translation>
    </message>
    <message>
      <source>Show what is put aside…</source>
      <translation>عرض ما نُحّي…</translation>
    </message>
    <message numerus="yes">
      <source>The clock of this computer is %n minute(s) off. Set it right, or your messages stand in the wrong place.</source>
      <translation>
        <numerusform>ساعة هذا الحاسوب مضبوطة.</numerusform>
        <numerusform>ساعة هذا الحاسوب منحرفة دقيقة واحدة. اضبطها، وإلا ظهرت رسائلك في غير مكانها.</numerusform>
        <numerusform>ساعة هذا الحاسوب منحرفة دقيقتين. اضبطها، وإلا ظهرت رسائلك في غير مكانها.</numerusform>
        <numerusform>ساعة هذا الحاسوب منحرفة %Ln دقائق. اضبطها، وإلا ظهرت رسائلك في غير مكانها.</numerusform>
        <numerusform>ساعة هذا الحاسوب منحرفة %Ln دقيقة. اضبطها، وإلا ظهرت رسائلك في غير مكانها.</numerusform>
        <numerusform>ساعة هذا الحاسوب منحرفة %Ln دقيقة. اضبطها، وإلا ظهرت رسائلك في غير مكانها.</numerusform>
      </translation>
    </message>
    <message>
      <source>This computer listens at</source>
      <translation>يستمع هذا الحاسوب على</translation>
    </message>
    <message>
      <source>Who is here</source>
      <translation>من هنا الآن</translation>
    </message>
    <message>
      <source>no address at the moment</source>
      <translation>لا عنوان في الوقت الحالي</translation>
    </message>
  </context>
  <context>
    <name>PeoplePage</name>
    <message>
      <source>Find by name, skill or language</source>
      <translation>ابحث بالاسم أو المهارة أو اللغة</translation>
    </message>
    <message>
      <source>Invite somebody</source>
      <translation>دعوة شخص</translation>
    </message>
    <message>
      <source>Invite the first neighbour: make an invitation and hand over the link.</source>
      <translation>ادعُ أول جار: أنشئ دعوة وسلّم الرابط.</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>الأعضاء</translation>
    </message>
    <message>
      <source>Nobody here matches that.</source>
      <translation>لا أحد هنا يطابق ذلك.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>الناس</translation>
    </message>
    <message>
      <source>You are the first</source>
      <translation>أنت الأول</translation>
    </message>
    <message>
      <source>Your profile is saved.</source>
      <translation>حُفظ تعريفك.</translation>
    </message>
  </context>
  <context>
    <name>PersonChip</name>
    <message>
      <source>Take {name} off</source>
      <translation>إزالة {name}</translation>
    </message>
  </context>
  <context>
    <name>PersonPicker</name>
    <message>
      <source>Type a part of the name</source>
      <translation>اكتب جزءًا من الاسم</translation>
    </message>
  </context>
  <context>
    <name>PictureSheet</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Open with another program</source>
      <translation>الفتح ببرنامج آخر</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>حفظ نسخة…</translation>
    </message>
    <message>
      <source>This picture cannot be shown here. Save a copy, and open it in another program.</source>
      <translation>لا يمكن عرض هذه الصورة هنا. احفظ نسخة وافتحها ببرنامج آخر.</translation>
    </message>
  </context>
  <context>
    <name>Posts</name>
    <message>
      <source>A post has a title and a text. Others answer it and vote for it.</source>
      <translation>للمنشور عنوان ونص. يرد عليه الآخرون ويصوّتون له.</translation>
    </message>
    <message>
      <source>A sentence is enough: what it is about, or a question.</source>
      <translation>تكفي جملة: عمّ يدور المنشور، أو سؤال.</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>الردود</translation>
    </message>
    <message>
      <source>Best first</source>
      <translation>الأفضل أولًا</translation>
    </message>
    <message>
      <source>Change the post</source>
      <translation>تعديل المنشور</translation>
    </message>
    <message>
      <source>Everybody who reads the channel can answer it and vote for it.</source>
      <translation>يمكن لكل من يقرأ القناة أن يرد عليه ويصوّت له.</translation>
    </message>
    <message>
      <source>Latest answer first</source>
      <translation>أحدث رد أولًا</translation>
    </message>
    <message>
      <source>Most votes first</source>
      <translation>الأكثر أصواتًا أولًا</translation>
    </message>
    <message>
      <source>New post</source>
      <translation>منشور جديد</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>الأحدث أولًا</translation>
    </message>
    <message>
      <source>No answers yet</source>
      <translation>لا ردود بعد</translation>
    </message>
    <message>
      <source>No posts yet</source>
      <translation>لا منشورات بعد</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>الأقدم أولًا</translation>
    </message>
    <message>
      <source>Order of the answers</source>
      <translation>ترتيب الردود</translation>
    </message>
    <message>
      <source>Order of the posts</source>
      <translation>ترتيب المنشورات</translation>
    </message>
    <message>
      <source>Post it</source>
      <translation>نشر</translation>
    </message>
    <message>
      <source>Posts</source>
      <translation>المنشورات</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Vote for it, or take the vote back</source>
      <translation>التصويت له أو سحب الصوت</translation>
    </message>
    <message>
      <source>new</source>
      <translation>جديد</translation>
    </message>
    <message>
      <source>one of them yours</source>
      <translation>أحدها صوتك</translation>
    </message>
    <message>
      <source>your vote</source>
      <translation>صوتك</translation>
    </message>
  </context>
  <context>
    <name>PreferencesPage</name>
    <message>
      <source>Find a preference</source>
      <translation>البحث عن تفضيل</translation>
    </message>
    <message>
      <source>No preference has these words. Try fewer.</source>
      <translation>لا تفضيل فيه هذه الكلمات. جرّب كلمات أقل.</translation>
    </message>
  </context>
  <context>
    <name>ProfileCard</name>
    <message numerus="yes">
      <source>%n computer(s)</source>
      <translation>
        <numerusform>لا حواسيب</numerusform>
        <numerusform>حاسوب واحد</numerusform>
        <numerusform>حاسوبان</numerusform>
        <numerusform>%Ln حواسيب</numerusform>
        <numerusform>%Ln حاسوبًا</numerusform>
        <numerusform>%Ln حاسوب</numerusform>
      </translation>
    </message>
    <message>
      <source>About</source>
      <translation>نبذة</translation>
    </message>
    <message>
      <source>Back to the list</source>
      <translation>العودة إلى القائمة</translation>
    </message>
    <message>
      <source>Can help with</source>
      <translation>يستطيع المساعدة في</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>التواصل</translation>
    </message>
    <message>
      <source>Do not hear</source>
      <translation>عدم الاستماع</translation>
    </message>
    <message>
      <source>Do not hear {name} any more</source>
      <translation>عدم الاستماع إلى {name} بعد الآن</translation>
    </message>
    <message>
      <source>Edit my profile</source>
      <translation>تعديل تعريفي</translation>
    </message>
    <message>
      <source>Hear again</source>
      <translation>الاستماع من جديد</translation>
    </message>
    <message>
      <source>Hear {name} again</source>
      <translation>الاستماع إلى {name} من جديد</translation>
    </message>
    <message>
      <source>In the group</source>
      <translation>في المجموعة</translation>
    </message>
    <message>
      <source>Invited by {person}</source>
      <translation>دعاه {person}</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>اللغات</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>التعريف</translation>
    </message>
    <message>
      <source>Since {day}</source>
      <translation>منذ {day}</translation>
    </message>
    <message>
      <source>Their messages are folded and do not count. Nobody learns of it.</source>
      <translation>رسائلهم مطوية ولا تُحسب، ولا يعلم أحد بذلك.</translation>
    </message>
    <message>
      <source>Write to {name}, in private</source>
      <translation>اكتب إلى {name} على انفراد</translation>
    </message>
    <message>
      <source>Write to…</source>
      <translation>الكتابة إلى…</translation>
    </message>
    <message>
      <source>here now</source>
      <translation>هنا الآن</translation>
    </message>
    <message>
      <source>this is you</source>
      <translation>هذا أنت</translation>
    </message>
  </context>
  <context>
    <name>ProfileOpening</name>
    <message>
      <source>Folkmoot cannot open what it keeps</source>
      <translation>لا يستطيع Folkmoot فتح ما يحفظه</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>جارٍ الفتح…</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>المحاولة مرة أخرى</translation>
    </message>
  </context>
  <context>
    <name>ProfileSheet</name>
    <message>
      <source>My profile</source>
      <translation>تعريفي</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message numerus="yes">
      <source>That is too long: at most %n character(s).</source>
      <translation>
        <numerusform>هذا طويل جدًا.</numerusform>
        <numerusform>هذا طويل جدًا: حرف واحد على الأكثر.</numerusform>
        <numerusform>هذا طويل جدًا: حرفان على الأكثر.</numerusform>
        <numerusform>هذا طويل جدًا: %Ln أحرف على الأكثر.</numerusform>
        <numerusform>هذا طويل جدًا: %Ln حرفًا على الأكثر.</numerusform>
        <numerusform>هذا طويل جدًا: %Ln حرف على الأكثر.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QrCard</name>
    <message>
      <source>Copied</source>
      <translation>نُسخ</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>نسخ النص</translation>
    </message>
    <message>
      <source>This is too long for a code to scan. Copy the text instead.</source>
      <translation>هذا أطول من أن يكون رمزًا للمسح. انسخ النص بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>{what}, as a text</source>
      <translation>{what}، كنص</translation>
    </message>
  </context>
  <context>
    <name>QrPicture</name>
    <message>
      <source>Code to scan: {what}</source>
      <translation>رمز للمسح: {what}</translation>
    </message>
  </context>
  <context>
    <name>RecordBoard</name>
    <message>
      <source>These are the newest ones. The list has older ones.</source>
      <translation>هذه هي الأحدث. والأقدم في القائمة.</translation>
    </message>
  </context>
  <context>
    <name>RecordDetails</name>
    <message>
      <source> · changed {moment}</source>
      <translation> · تغيّر {moment}</translation>
    </message>
    <message>
      <source>Added by {name}, {moment}</source>
      <translation>أضافه {name}، {moment}</translation>
    </message>
    <message>
      <source>History…</source>
      <translation>التاريخ…</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>جارٍ القراءة…</translation>
    </message>
    <message>
      <source>What refers to this</source>
      <translation>ما يشير إلى هذا</translation>
    </message>
    <message>
      <source>a private circle</source>
      <translation>دائرة خاصة</translation>
    </message>
  </context>
  <context>
    <name>RecordFiles</name>
    <message>
      <source>Pictures and files</source>
      <translation>صور وملفات</translation>
    </message>
  </context>
  <context>
    <name>RecordHistory</name>
    <message>
      <source>Bring back what it was after this change: {said}</source>
      <translation>استعادة ما كان بعد هذا التغيير: {said}</translation>
    </message>
    <message>
      <source>Bring this back</source>
      <translation>استعادة هذا</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>History of {title}</source>
      <translation>تاريخ {title}</translation>
    </message>
    <message>
      <source>Reading the history…</source>
      <translation>جارٍ قراءة التاريخ…</translation>
    </message>
    <message>
      <source>Show older changes</source>
      <translation>عرض تغييرات أقدم</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>added: {text}</source>
      <translation>أُضيف: {text}</translation>
    </message>
    <message>
      <source>removed: {text}</source>
      <translation>أُزيل: {text}</translation>
    </message>
    <message>
      <source>{field}: {before} became {after}</source>
      <translation>{field}: ‏{before} صار {after}</translation>
    </message>
    <message>
      <source>{field}: {before} was taken off</source>
      <translation>{field}: أُزيل {before}</translation>
    </message>
    <message>
      <source>{name} changed this.</source>
      <translation>غيّر {name} هذا.</translation>
    </message>
    <message>
      <source>{name} tried to change this; it does not count.</source>
      <translation>حاول {name} تغيير هذا؛ لا يُحتسب.</translation>
    </message>
  </context>
  <context>
    <name>RecordInput</name>
    <message>
      <source>Type a part of the title</source>
      <translation>اكتب جزءًا من العنوان</translation>
    </message>
  </context>
  <context>
    <name>RecordList</name>
    <message>
      <source>List: {what}</source>
      <translation>قائمة: {what}</translation>
    </message>
    <message>
      <source>Looking through older ones…</source>
      <translation>جارٍ النظر في الأقدم…</translation>
    </message>
    <message>
      <source>Nothing here matches the filter.</source>
      <translation>لا شيء هنا يطابق المرشّح.</translation>
    </message>
    <message>
      <source>These are the newest ones. The filter finds older ones.</source>
      <translation>هذه هي الأحدث. والمرشّح يجد الأقدم.</translation>
    </message>
  </context>
  <context>
    <name>RecordsPage</name>
    <message>
      <source>Back to the list</source>
      <translation>العودة إلى القائمة</translation>
    </message>
    <message>
      <source>Nothing changes: it is so already.</source>
      <translation>لا يتغيّر شيء: هو كذلك من قبل.</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>حُفظ.</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>تم التراجع.</translation>
    </message>
  </context>
  <context>
    <name>RecurrenceInput</name>
    <message>
      <source>Daily, every so many days:</source>
      <translation>يوميًا، كل عدد من الأيام:</translation>
    </message>
    <message>
      <source>Day of the week</source>
      <translation>يوم الأسبوع</translation>
    </message>
    <message>
      <source>How many days, weeks, months or years from one to the next</source>
      <translation>كم يومًا أو أسبوعًا أو شهرًا أو عامًا من مرة إلى التالية</translation>
    </message>
    <message>
      <source>Monthly, every so many months:</source>
      <translation>شهريًا، كل عدد من الأشهر:</translation>
    </message>
    <message>
      <source>On the same day of the month</source>
      <translation>في اليوم نفسه من الشهر</translation>
    </message>
    <message>
      <source>On the {first}</source>
      <translation>في {first}</translation>
    </message>
    <message>
      <source>Only once</source>
      <translation>مرة واحدة فقط</translation>
    </message>
    <message>
      <source>Weekly, every so many weeks:</source>
      <translation>أسبوعيًا، كل عدد من الأسابيع:</translation>
    </message>
    <message>
      <source>Where in the month</source>
      <translation>أين من الشهر</translation>
    </message>
    <message>
      <source>Yearly, every so many years:</source>
      <translation>سنويًا، كل عدد من السنوات:</translation>
    </message>
  </context>
  <context>
    <name>Reminding</name>
    <message>
      <source>A day may be written as “tomorrow” or “friday”. Only you are reminded.</source>
      <translation>يمكن كتابة اليوم هكذا: «غدًا» أو «الجمعة». التذكير لك وحدك.</translation>
    </message>
    <message>
      <source>At another time…</source>
      <translation>في وقت آخر…</translation>
    </message>
    <message>
      <source>In 20 minutes</source>
      <translation>بعد ٢٠ دقيقة</translation>
    </message>
    <message>
      <source>In an hour</source>
      <translation>بعد ساعة</translation>
    </message>
    <message>
      <source>No reminder</source>
      <translation>بلا تذكير</translation>
    </message>
    <message>
      <source>Remind me</source>
      <translation>ذكّرني</translation>
    </message>
    <message>
      <source>Reminder</source>
      <translation>تذكير</translation>
    </message>
    <message>
      <source>This evening</source>
      <translation>هذا المساء</translation>
    </message>
    <message>
      <source>Tomorrow morning</source>
      <translation>صباح الغد</translation>
    </message>
    <message>
      <source>When do you want to be reminded?</source>
      <translation>متى تريد أن يصلك التذكير؟</translation>
    </message>
  </context>
  <context>
    <name>Results</name>
    <message>
      <source>Messages found</source>
      <translation>الرسائل التي وُجدت</translation>
    </message>
  </context>
  <context>
    <name>RollModel</name>
    <message>
      <source>How they are</source>
      <translation>كيف حالهم</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>منذ</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>من</translation>
    </message>
    <message>
      <source>reported by {name}</source>
      <translation>أبلغ به {name}</translation>
    </message>
    <message>
      <source>to an earlier instruction</source>
      <translation>على تعليمات سابقة</translation>
    </message>
  </context>
  <context>
    <name>RollPanel</name>
    <message>
      <source>Phone tree for those who have not opened it…</source>
      <translation>سلسلة هاتف لمن لم يفتحوه…</translation>
    </message>
    <message>
      <source>Roll call</source>
      <translation>التفقّد</translation>
    </message>
    <message>
      <source>What was said before</source>
      <translation>ما قيل من قبل</translation>
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
      <translation>التفقّد</translation>
    </message>
  </context>
  <context>
    <name>RotaSheet</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Every shift of the next dates has enough people.</source>
      <translation>لكل نوبة في المواعيد القادمة عدد كافٍ من الأشخاص.</translation>
    </message>
    <message numerus="yes">
      <source>I do my %n shift(s)</source>
      <translation>
        <numerusform>لا مناوبة لي</numerusform>
        <numerusform>أتولى مناوبتي</numerusform>
        <numerusform>أتولى مناوبتيّ</numerusform>
        <numerusform>أتولى مناوباتي وعددها %Ln</numerusform>
        <numerusform>أتولى مناوباتي وعددها %Ln</numerusform>
        <numerusform>أتولى مناوباتي وعددها %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Rota for {title}</source>
      <translation>جدول المناوبات لـ{title}</translation>
    </message>
    <message>
      <source>This is a proposal, worked out from who did how much so far and who says no to a date. Each person takes a shift.</source>
      <translation>هذا اقتراح محسوب مما أنجزه كل شخص حتى الآن وممن اعتذر عن موعد. كل شخص يتولى نوبته بنفسه.</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Search everything in this group</source>
      <translation>البحث في كل شيء في هذه المجموعة</translation>
    </message>
    <message>
      <source>What can be typed next</source>
      <translation>ما يمكن كتابته بعد ذلك</translation>
    </message>
  </context>
  <context>
    <name>SearchLine</name>
    <message>
      <source>Clear</source>
      <translation>امسح</translation>
    </message>
  </context>
  <context>
    <name>SearchPage</name>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>لم يوجد شيء</numerusform>
        <numerusform>وُجد واحد</numerusform>
        <numerusform>وُجد اثنان</numerusform>
        <numerusform>وُجد %Ln</numerusform>
        <numerusform>وُجد %Ln</numerusform>
        <numerusform>وُجد %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found so far</source>
      <translation>
        <numerusform>لم يوجد شيء بعد</numerusform>
        <numerusform>وُجد واحد حتى الآن</numerusform>
        <numerusform>وُجد اثنان حتى الآن</numerusform>
        <numerusform>وُجد %Ln حتى الآن</numerusform>
        <numerusform>وُجد %Ln حتى الآن</numerusform>
        <numerusform>وُجد %Ln حتى الآن</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>جارٍ البحث…</translation>
    </message>
    <message>
      <source>Nothing fits. Try fewer or shorter words.</source>
      <translation>لا شيء يطابق. جرّب كلمات أقل أو أقصر.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Search everything that you can read here</source>
      <translation>ابحث في كل ما تستطيع قراءته هنا</translation>
    </message>
    <message>
      <source>Type a word to look for.</source>
      <translation>اكتب كلمة للبحث عنها.</translation>
    </message>
    <message>
      <source>What is still arriving is found as it arrives.</source>
      <translation>ما لا يزال في الطريق يوجد عند وصوله.</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>ما وُجد</translation>
    </message>
    <message>
      <source>{piece}: is searched as a word. There are {known}</source>
      <translation>{piece}: يُبحث عنها ككلمة. الموجود: {known}</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>Nobody may change these now. Decide together who does: make somebody a steward.</source>
      <translation>لا أحد يستطيع تغيير هذه الآن. قرّروا معًا من يفعل: اجعلوا أحدًا أمينًا.</translation>
    </message>
    <message>
      <source>Proposed. It takes effect when enough members have signed it.</source>
      <translation>اقتُرح. يسري عندما يوقّعه عدد كافٍ من الأعضاء.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>The name, the purpose and what the group uses are changed by {names}. Ask them.</source>
      <translation>الاسم والغرض وما تستعمله المجموعة يغيّرها {names}. اطلب منهم.</translation>
    </message>
    <message>
      <source>The settings are saved.</source>
      <translation>حُفظت الإعدادات.</translation>
    </message>
    <message>
      <source>This is in force now.</source>
      <translation>هذا سارٍ الآن.</translation>
    </message>
    <message>
      <source>You may change the name, the purpose and what the group uses.</source>
      <translation>يمكنك تغيير الاسم والغرض وما تستعمله المجموعة.</translation>
    </message>
  </context>
  <context>
    <name>Side</name>
    <message>
      <source>Fold</source>
      <translation>طي</translation>
    </message>
    <message>
      <source>Hide this page</source>
      <translation>إخفاء هذه الصفحة</translation>
    </message>
    <message>
      <source>Pin to the top</source>
      <translation>تثبيت في الأعلى</translation>
    </message>
    <message>
      <source>Show {page} again</source>
      <translation>عرض {page} من جديد</translation>
    </message>
    <message>
      <source>Start or join another group…</source>
      <translation>بدء مجموعة أخرى أو الانضمام إليها…</translation>
    </message>
    <message>
      <source>Unfold</source>
      <translation>نشر</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>إلغاء التثبيت</translation>
    </message>
    <message>
      <source>{group}, choose a group</source>
      <translation>{group}، اختيار مجموعة</translation>
    </message>
  </context>
  <context>
    <name>SideSheet</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>SidebarView</name>
    <message>
      <source>Pages and channels</source>
      <translation>الصفحات والقنوات</translation>
    </message>
  </context>
  <context>
    <name>StartGroup</name>
    <message>
      <source>Any name your neighbours know you by. You can be somebody else in another group.</source>
      <translation>أي اسم يعرفك به جيرانك. ويمكن أن يكون لك اسم آخر في مجموعة أخرى.</translation>
    </message>
    <message>
      <source>It starts with the channels {names}. You can change them later.</source>
      <translation>تبدأ بالقنوات {names}. يمكنك تغييرها لاحقًا.</translation>
    </message>
    <message>
      <source>Linden Street</source>
      <translation>شارع الزيزفون</translation>
    </message>
    <message>
      <source>Start a group</source>
      <translation>بدء مجموعة</translation>
    </message>
    <message>
      <source>Start the group</source>
      <translation>بدء المجموعة</translation>
    </message>
    <message>
      <source>Starting the group…</source>
      <translation>جارٍ بدء المجموعة…</translation>
    </message>
    <message>
      <source>What are you called in it?</source>
      <translation>بماذا تُسمّى فيها؟</translation>
    </message>
    <message>
      <source>What is the group called?</source>
      <translation>بماذا تُسمّى المجموعة؟</translation>
    </message>
    <message>
      <source>What kind of group is it?</source>
      <translation>أي نوع من المجموعات هي؟</translation>
    </message>
    <message>
      <source>You will be its first member. Everybody you invite keeps a full copy on their own computer.</source>
      <translation>ستكون أول أعضائها. وكل من تدعوه يحفظ نسخة كاملة على حاسوبه.</translation>
    </message>
  </context>
  <context>
    <name>StatusChip</name>
    <message>
      <source>Shows who is here</source>
      <translation>يعرض من هنا</translation>
    </message>
  </context>
  <context>
    <name>Surroundings</name>
    <message>
      <source>More</source>
      <translation>المزيد</translation>
    </message>
    <message>
      <source>Write to {name}</source>
      <translation>اكتب إلى {name}</translation>
    </message>
  </context>
  <context>
    <name>Switcher</name>
    <message>
      <source>Destinations</source>
      <translation>الوجهات</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>الذهاب إلى</translation>
    </message>
    <message>
      <source>Go to a channel, a person, a page, an action…</source>
      <translation>اذهب إلى قناة أو شخص أو صفحة أو إجراء…</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>لا شيء يُسمّى كذلك.</translation>
    </message>
  </context>
  <context>
    <name>TagsEditor</name>
    <message>
      <source>Take the tag {tag} off</source>
      <translation>إزالة الوسم {tag}</translation>
    </message>
    <message>
      <source>Words with commas between</source>
      <translation>كلمات تفصل بينها فواصل</translation>
    </message>
    <message>
      <source>{tag} is off</source>
      <translation>أُزيل {tag}</translation>
    </message>
  </context>
  <context>
    <name>TakeInSheet</name>
    <message numerus="yes">
      <source>%n date(s) moved or called off</source>
      <translation>
        <numerusform>لا مواعيد منقولة أو ملغاة</numerusform>
        <numerusform>موعد واحد منقول أو ملغى</numerusform>
        <numerusform>موعدان منقولان أو ملغيان</numerusform>
        <numerusform>%Ln مواعيد منقولة أو ملغاة</numerusform>
        <numerusform>%Ln موعدًا منقولًا أو ملغى</numerusform>
        <numerusform>%Ln موعد منقول أو ملغى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gathering(s) taken in.</source>
      <translation>
        <numerusform>لم يُستورد أي لقاء.</numerusform>
        <numerusform>استُورد لقاء واحد.</numerusform>
        <numerusform>استُورد لقاءان.</numerusform>
        <numerusform>استُوردت %Ln لقاءات.</numerusform>
        <numerusform>استُورد %Ln لقاءً.</numerusform>
        <numerusform>استُورد %Ln لقاء.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new gathering(s)</source>
      <translation>
        <numerusform>لا لقاءات جديدة</numerusform>
        <numerusform>لقاء جديد واحد</numerusform>
        <numerusform>لقاءان جديدان</numerusform>
        <numerusform>%Ln لقاءات جديدة</numerusform>
        <numerusform>%Ln لقاءً جديدًا</numerusform>
        <numerusform>%Ln لقاء جديد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n that came from a calendar before</source>
      <translation>
        <numerusform>لا شيء سبق استيراده</numerusform>
        <numerusform>واحد سبق استيراده</numerusform>
        <numerusform>اثنان سبق استيرادهما</numerusform>
        <numerusform>%Ln سبق استيرادها</numerusform>
        <numerusform>%Ln سبق استيرادها</numerusform>
        <numerusform>%Ln سبق استيرادها</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Nothing changes: all of it was taken in before.</source>
      <translation>لا شيء يتغير: أُخذ كل ذلك من قبل.</translation>
    </message>
    <message>
      <source>Take a calendar file in</source>
      <translation>استيراد ملف تقويم</translation>
    </message>
    <message>
      <source>Take it in</source>
      <translation>استيراد</translation>
    </message>
    <message numerus="yes">
      <source>Taking in: %n left</source>
      <translation>
        <numerusform>جارٍ الاستيراد: لم يبق شيء</numerusform>
        <numerusform>جارٍ الاستيراد: بقي واحد</numerusform>
        <numerusform>جارٍ الاستيراد: بقي اثنان</numerusform>
        <numerusform>جارٍ الاستيراد: بقيت %Ln</numerusform>
        <numerusform>جارٍ الاستيراد: بقي %Ln</numerusform>
        <numerusform>جارٍ الاستيراد: بقي %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>What will be left out or changed</source>
      <translation>ما سيُحذف أو يُغيَّر</translation>
    </message>
    <message>
      <source>comes again</source>
      <translation>يتكرر</translation>
    </message>
    <message>
      <source>{title}: {reason}</source>
      <translation>{title}: {reason}</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>… ولا شيء غيرها</numerusform>
        <numerusform>… وواحد آخر</numerusform>
        <numerusform>… واثنان آخران</numerusform>
        <numerusform>… و%Ln أخرى</numerusform>
        <numerusform>… و%Ln أخرى</numerusform>
        <numerusform>… و%Ln أخرى</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ThreadPane</name>
    <message>
      <source>Back to the channel</source>
      <translation>العودة إلى القناة</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>New answers here are counted and told.</source>
      <translation>ستُحصى الردود الجديدة هنا ويصلك تنبيه بها.</translation>
    </message>
    <message>
      <source>New answers here are not told any more. The thread stays in the channel.</source>
      <translation>لن يصلك تنبيه بالردود الجديدة هنا بعد الآن. تبقى السلسلة في القناة.</translation>
    </message>
    <message>
      <source>Stop following</source>
      <translation>إلغاء المتابعة</translation>
    </message>
    <message>
      <source>Thread in {channel}</source>
      <translation>سلسلة ردود في {channel}</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Show</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
  </context>
  <context>
    <name>Unlock</name>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>Choose the key file…</source>
      <translation>اختيار ملف المفتاح…</translation>
    </message>
    <message>
      <source>It opens with the key file that was chosen when it was made.</source>
      <translation>يُفتح بملف المفتاح الذي اختير عند إنشائه.</translation>
    </message>
    <message>
      <source>Key file</source>
      <translation>ملف المفتاح</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
      <source>The archive {name} opens with the passphrase that you chose when you first opened it.</source>
      <translation>يُفتح الأرشيف {name} بعبارة المرور التي اخترتها حين فتحته أول مرة.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>فتح القفل</translation>
    </message>
    <message>
      <source>Unlocking…</source>
      <translation>جارٍ فتح القفل…</translation>
    </message>
    <message>
      <source>Welcome back</source>
      <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
      <source>What Folkmoot keeps on this computer is locked.</source>
      <translation>ما يحفظه Folkmoot على هذا الحاسوب مقفل.</translation>
    </message>
  </context>
  <context>
    <name>UnreadBar</name>
    <message>
      <source>Go to the first one</source>
      <translation>الذهاب إلى الأولى</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>تعليم كمقروء</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>Action</source>
      <translation>الإجراء</translation>
    </message>
    <message>
      <source>{group} – Folkmoot</source>
      <translation>{group} – Folkmoot</translation>
    </message>
    <message>
      <source>{group}, from an archive – Folkmoot</source>
      <translation>{group}، من أرشيف – Folkmoot</translation>
    </message>
  </context>
  <context>
    <name>WindowLock</name>
    <message>
      <source>Choose a passphrase…</source>
      <translation>اختيار عبارة مرور…</translation>
    </message>
    <message>
      <source>Folkmoot opens with the keyring of this computer. A lock hides everything and stops the exchange with neighbours, but whoever sits here while you are logged in opens it again with one click. With a passphrase, only you do.</source>
      <translation>يُفتح Folkmoot بحلقة مفاتيح هذا الحاسوب. القفل يخفي كل شيء ويوقف التبادل مع الجيران، لكن من يجلس هنا ودخولك مسجّل يفتحه بنقرة واحدة. أما بعبارة مرور فلا يفتحه إلا أنت.</translation>
    </message>
    <message>
      <source>Lock anyway</source>
      <translation>القفل مع ذلك</translation>
    </message>
    <message>
      <source>Lock without a passphrase?</source>
      <translation>القفل من دون عبارة مرور؟</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>مقفل</translation>
    </message>
    <message>
      <source>Not locked</source>
      <translation>لم يُقفل</translation>
    </message>
  </context>
  <context>
    <name>WriteSheet</name>
    <message>
      <source>Only the people whom you choose read it. Nobody else learns what is said, or who is in it.</source>
      <translation>لا يقرأه إلا من تختارهم. ولا يعلم غيرهم بما يقال ولا بمن يشارك.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>الناس</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>كتابة</translation>
    </message>
    <message>
      <source>Write to…</source>
      <translation>الكتابة إلى…</translation>
    </message>
  </context>
  <context>
    <name>Writing</name>
    <message>
      <source>A change was not saved and waits as a draft. {why}</source>
      <translation>لم يُحفظ تغيير، وهو ينتظر كمسودة. {why}</translation>
    </message>
    <message>
      <source>A message was not sent and waits as a draft. {why}</source>
      <translation>لم تُرسل رسالة، وهي تنتظر كمسودة. {why}</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>Attach files</source>
      <translation>إرفاق ملفات</translation>
    </message>
    <message>
      <source>Files go with a new message. Save this change first, or leave it.</source>
      <translation>تذهب الملفات مع رسالة جديدة. احفظ هذا التغيير أولًا، أو اتركه.</translation>
    </message>
    <message>
      <source>It disappears here and on every computer of the group as soon as that computer hears of it. Nobody can bring it back. Whoever has read it may have copied it, and computers that have it keep it sealed, out of sight.</source>
      <translation>تختفي هنا وعلى كل حاسوب في المجموعة حالما يعلم بذلك. لا أحد يستطيع استعادتها. ومن قرأها ربما نسخها، والحواسيب التي لديها تُبقيها مختومة بعيدًا عن الأنظار.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open this address in your browser?</source>
      <translation>فتح هذا العنوان في متصفحك؟</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Remove this message?</source>
      <translation>إزالة هذه الرسالة؟</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>كتابة</translation>
    </message>
    <message>
      <source>Write to this address with your mail program?</source>
      <translation>الكتابة إلى هذا العنوان ببرنامج بريدك؟</translation>
    </message>
    <message>
      <source>{address}

The site can see that somebody on your network opened it.</source>
      <translation>{address}

يستطيع الموقع أن يرى أن أحدًا على شبكتك قد فتحه.</translation>
    </message>
  </context>
  <context>
    <name>actions</name>
    <message>
      <source>&amp;About Folkmoot</source>
      <translation>&amp;حول Folkmoot</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;رجوع</translation>
    </message>
    <message>
      <source>&amp;Check what is kept here…</source>
      <translation>&amp;فحص المحفوظ هنا…</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;داكن</translation>
    </message>
    <message>
      <source>&amp;Export an archive…</source>
      <translation>&amp;تصدير أرشيف…</translation>
    </message>
    <message>
      <source>&amp;Find here</source>
      <translation>&amp;بحث هنا</translation>
    </message>
    <message>
      <source>&amp;Go to…</source>
      <translation>الذ&amp;هاب إلى…</translation>
    </message>
    <message>
      <source>&amp;Group</source>
      <translation>&amp;المجموعة</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;مساعدة</translation>
    </message>
    <message>
      <source>&amp;Invite somebody…</source>
      <translation>&amp;دعوة شخص…</translation>
    </message>
    <message>
      <source>&amp;Keyboard</source>
      <translation>&amp;لوحة المفاتيح</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;فاتح</translation>
    </message>
    <message>
      <source>&amp;Lists of messages</source>
      <translation>&amp;قوائم الرسائل</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>&amp;قفل</translation>
    </message>
    <message>
      <source>&amp;Page</source>
      <translation>&amp;الصفحة</translation>
    </message>
    <message>
      <source>&amp;Preferences</source>
      <translation>&amp;التفضيلات</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;خروج</translation>
    </message>
    <message>
      <source>&amp;Read on</source>
      <translation>متابعة ال&amp;قراءة</translation>
    </message>
    <message>
      <source>&amp;Settings of the group</source>
      <translation>&amp;إعدادات المجموعة</translation>
    </message>
    <message>
      <source>&amp;Usual size</source>
      <translation>الحجم &amp;المعتاد</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <source>&amp;Write</source>
      <translation>ال&amp;كتابة</translation>
    </message>
    <message>
      <source>Add: {what}</source>
      <translation>إضافة: {what}</translation>
    </message>
    <message>
      <source>Appeal…</source>
      <translation>اعتراض…</translation>
    </message>
    <message>
      <source>Archive channel</source>
      <translation>أرشفة القناة</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>كما في &amp;النظام</translation>
    </message>
    <message>
      <source>Ask for help</source>
      <translation>اطلب مساعدة</translation>
    </message>
    <message>
      <source>Ask in a poll…</source>
      <translation>اسأل في استطلاع…</translation>
    </message>
    <message>
      <source>Ask without your name…</source>
      <translation>اطلب دون ذكر اسمك…</translation>
    </message>
    <message>
      <source>Attach files…</source>
      <translation>إرفاق ملفات…</translation>
    </message>
    <message>
      <source>Board to print…</source>
      <translation>لوحة للطباعة…</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>التقويم</translation>
    </message>
    <message>
      <source>Calendar file for other programs…</source>
      <translation>ملف تقويم لبرامج أخرى…</translation>
    </message>
    <message>
      <source>Call a meeting</source>
      <translation>الدعوة إلى اجتماع</translation>
    </message>
    <message>
      <source>Categories of channels…</source>
      <translation>فئات القنوات…</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <source>Channel above</source>
      <translation>القناة التي فوق</translation>
    </message>
    <message>
      <source>Channel below</source>
      <translation>القناة التي تحت</translation>
    </message>
    <message>
      <source>Channel with news above</source>
      <translation>قناة فوق فيها جديد</translation>
    </message>
    <message>
      <source>Channel with news below</source>
      <translation>قناة تحت فيها جديد</translation>
    </message>
    <message>
      <source>Copy a &amp;link to this</source>
      <translation>نسخ &amp;رابط إلى هذا</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>نسخ الرابط</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>نسخ النص</translation>
    </message>
    <message>
      <source>Do not hear this person any more</source>
      <translation>عدم الاستماع إلى هذا الشخص</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>تعديل</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>في كل مكان</translation>
    </message>
    <message>
      <source>Favourite channel</source>
      <translation>قناة مفضلة</translation>
    </message>
    <message>
      <source>Files…</source>
      <translation>ملفات…</translation>
    </message>
    <message>
      <source>Find &amp;everywhere</source>
      <translation>بحث في &amp;كل مكان</translation>
    </message>
    <message>
      <source>First unread message</source>
      <translation>أول رسالة غير مقروءة</translation>
    </message>
    <message>
      <source>For&amp;ward</source>
      <translation>&amp;للأمام</translation>
    </message>
    <message>
      <source>G&amp;o</source>
      <translation>ان&amp;تقال</translation>
    </message>
    <message>
      <source>Gro&amp;ups</source>
      <translation>المجمو&amp;عات</translation>
    </message>
    <message>
      <source>Hear this person again</source>
      <translation>الاستماع إلى هذا الشخص من جديد</translation>
    </message>
    <message>
      <source>Hide for everybody…</source>
      <translation>إخفاء عن الجميع…</translation>
    </message>
    <message>
      <source>High &amp;contrast</source>
      <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
      <source>Hold a rehearsal</source>
      <translation>إجراء تدريب</translation>
    </message>
    <message>
      <source>I am on my way</source>
      <translation>أنا في الطريق</translation>
    </message>
    <message>
      <source>I am safe</source>
      <translation>أنا بأمان</translation>
    </message>
    <message>
      <source>I need help</source>
      <translation>أحتاج إلى مساعدة</translation>
    </message>
    <message>
      <source>In a group</source>
      <translation>في مجموعة</translation>
    </message>
    <message>
      <source>Invite to something</source>
      <translation>الدعوة إلى شيء</translation>
    </message>
    <message>
      <source>Lar&amp;ger</source>
      <translation>أ&amp;كبر</translation>
    </message>
    <message>
      <source>Leave this circle…</source>
      <translation>مغادرة هذه الدائرة…</translation>
    </message>
    <message>
      <source>Mark all news as read</source>
      <translation>تعليم كل الجديد كمقروء</translation>
    </message>
    <message>
      <source>Mark channel as read</source>
      <translation>تعليم القناة كمقروءة</translation>
    </message>
    <message>
      <source>Mark unread from here</source>
      <translation>تعليم كغير مقروء من هنا</translation>
    </message>
    <message>
      <source>Members of this channel</source>
      <translation>أعضاء هذه القناة</translation>
    </message>
    <message>
      <source>Messages that mention me</source>
      <translation>الرسائل التي تشير إليّ</translation>
    </message>
    <message>
      <source>Mo&amp;deration</source>
      <translation>الإ&amp;شراف</translation>
    </message>
    <message>
      <source>Move channel down</source>
      <translation>إنزال القناة</translation>
    </message>
    <message>
      <source>Move channel up</source>
      <translation>رفع القناة</translation>
    </message>
    <message>
      <source>Name, purpose and category</source>
      <translation>الاسم والغرض والفئة</translation>
    </message>
    <message>
      <source>New channel…</source>
      <translation>قناة جديدة…</translation>
    </message>
    <message>
      <source>New post…</source>
      <translation>منشور جديد…</translation>
    </message>
    <message>
      <source>Newest message</source>
      <translation>أحدث رسالة</translation>
    </message>
    <message>
      <source>Next &amp;misspelt word</source>
      <translation>الكلمة التالية المكتوبة &amp;خطأً</translation>
    </message>
    <message>
      <source>Nothing here yet</source>
      <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
      <source>Notifications of this channel</source>
      <translation>إشعارات هذه القناة</translation>
    </message>
    <message>
      <source>Offer help</source>
      <translation>اعرض مساعدة</translation>
    </message>
    <message>
      <source>On the page {page}</source>
      <translation>في الصفحة {page}</translation>
    </message>
    <message>
      <source>Open channel again</source>
      <translation>فتح القناة من جديد</translation>
    </message>
    <message>
      <source>Pause the author…</source>
      <translation>إيقاف كتابة صاحبها…</translation>
    </message>
    <message>
      <source>People whom I do not hear</source>
      <translation>أشخاص لا أستمع إليهم</translation>
    </message>
    <message>
      <source>Phone tree to print…</source>
      <translation>سلسلة هاتف للطباعة…</translation>
    </message>
    <message>
      <source>Pin or unpin</source>
      <translation>تثبيت أو إلغاء التثبيت</translation>
    </message>
    <message>
      <source>Pinned messages</source>
      <translation>الرسائل المثبتة</translation>
    </message>
    <message>
      <source>Posts in place of talk</source>
      <translation>منشورات بدل المحادثة</translation>
    </message>
    <message>
      <source>React…</source>
      <translation>تفاعل…</translation>
    </message>
    <message>
      <source>Remind me later…</source>
      <translation>ذكّرني لاحقًا…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>إزالة…</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>رد</translation>
    </message>
    <message>
      <source>Reply in thread</source>
      <translation>الرد في سلسلة</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>البلاغات</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>الإبلاغ عنها…</translation>
    </message>
    <message>
      <source>Rota…</source>
      <translation>جدول المناوبات…</translation>
    </message>
    <message>
      <source>S&amp;maller</source>
      <translation>أ&amp;صغر</translation>
    </message>
    <message>
      <source>Save as a calendar file…</source>
      <translation>حفظ كملف تقويم…</translation>
    </message>
    <message>
      <source>Save, or save no longer</source>
      <translation>حفظ أو إلغاء الحفظ</translation>
    </message>
    <message>
      <source>Saved messages</source>
      <translation>الرسائل المحفوظة</translation>
    </message>
    <message>
      <source>Search in this channel</source>
      <translation>البحث في هذه القناة</translation>
    </message>
    <message>
      <source>Send an alert</source>
      <translation>إرسال تنبيه</translation>
    </message>
    <message>
      <source>Show to everybody again</source>
      <translation>إظهارها للجميع من جديد</translation>
    </message>
    <message>
      <source>Slow the channel…</source>
      <translation>إبطاء القناة…</translation>
    </message>
    <message>
      <source>Start or &amp;join another group…</source>
      <translation>بدء مجموعة أخرى أو الان&amp;ضمام إليها…</translation>
    </message>
    <message>
      <source>Take a calendar file in…</source>
      <translation>استيراد ملف تقويم…</translation>
    </message>
    <message>
      <source>The groups, in their order</source>
      <translation>المجموعات، بترتيبها</translation>
    </message>
    <message>
      <source>The pages, in the order of the sidebar</source>
      <translation>الصفحات، بترتيب الشريط الجانبي</translation>
    </message>
    <message>
      <source>This &amp;channel</source>
      <translation>ه&amp;ذه القناة</translation>
    </message>
    <message>
      <source>Threads that I follow</source>
      <translation>السلاسل التي أتابعها</translation>
    </message>
    <message>
      <source>Vote for it, or take the vote back</source>
      <translation>التصويت له أو سحب الصوت</translation>
    </message>
    <message>
      <source>Vote, or see who voted…</source>
      <translation>صوّت أو اطّلع على من صوّت…</translation>
    </message>
    <message>
      <source>What moderators did</source>
      <translation>ما فعله المشرفون</translation>
    </message>
    <message>
      <source>What was changed…</source>
      <translation>ما الذي تغيّر…</translation>
    </message>
    <message>
      <source>Write to…</source>
      <translation>الكتابة إلى…</translation>
    </message>
    <message>
      <source>in the list of messages</source>
      <translation>في قائمة الرسائل</translation>
    </message>
  </context>
  <context>
    <name>aid</name>
    <message numerus="yes">
      <source>%n day(s) ahead are free.</source>
      <translation>
        <numerusform>لا أيام قادمة.</numerusform>
        <numerusform>يوم قادم واحد متاح.</numerusform>
        <numerusform>يومان قادمان متاحان.</numerusform>
        <numerusform>%Ln أيام قادمة متاحة.</numerusform>
        <numerusform>%Ln يومًا قادمًا متاحًا.</numerusform>
        <numerusform>%Ln يوم قادم متاح.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more needed</source>
      <translation>
        <numerusform>لا يلزم أحد</numerusform>
        <numerusform>يلزم واحد آخر</numerusform>
        <numerusform>يلزم اثنان آخران</numerusform>
        <numerusform>يلزم %Ln آخرون</numerusform>
        <numerusform>يلزم %Ln آخر</numerusform>
        <numerusform>يلزم %Ln آخر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n day(s) ahead are taken.</source>
      <translation>
        <numerusform>لا أيام قادمة.</numerusform>
        <numerusform>اليوم القادم مأخوذ.</numerusform>
        <numerusform>اليومان القادمان مأخوذان.</numerusform>
        <numerusform>الأيام القادمة وعددها %Ln مأخوذة كلها.</numerusform>
        <numerusform>الأيام القادمة وعددها %Ln مأخوذة كلها.</numerusform>
        <numerusform>الأيام القادمة وعددها %Ln مأخوذة كلها.</numerusform>
      </translation>
    </message>
    <message>
      <source>Answer on the help board</source>
      <translation>أجب على لوحة المساعدة</translation>
    </message>
    <message>
      <source>Ask without your name</source>
      <translation>اطلب دون ذكر اسمك</translation>
    </message>
    <message>
      <source>Board to print</source>
      <translation>لوحة للطباعة</translation>
    </message>
    <message>
      <source>By {day}</source>
      <translation>حتى {day}</translation>
    </message>
    <message>
      <source>Give {day} back</source>
      <translation>أعِد {day}</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>سلّمه</translation>
    </message>
    <message>
      <source>Hand it to others</source>
      <translation>تسليمه إلى آخرين</translation>
    </message>
    <message>
      <source>Help board of {group}</source>
      <translation>لوحة المساعدة لدى {group}</translation>
    </message>
    <message>
      <source>Hidden from everybody else: your name, your words and how to reach you. Not hidden: the people below know who you are. Whoever carries your sealed message for the group sees that you have written something private, and when. What is posted may give you away by itself: a rare wish, a place, a time soon after.</source>
      <translation>يُخفى عن الجميع سواهم: اسمك وكلماتك وكيف يمكن الوصول إليك. ما لا يُخفى: الأشخاص أدناه يعرفون من أنت. من ينقل رسالتك المختومة للمجموعة يرى أنك كتبت شيئًا خاصًا ومتى كتبته. وقد يكشفك ما يُنشر نفسه: طلب نادر، أو مكان، أو وقت قريب بعد ذلك.</translation>
    </message>
    <message>
      <source>I take {day}</source>
      <translation>آخذ {day}</translation>
    </message>
    <message>
      <source>Its last day is over.</source>
      <translation>انقضى يومه الأخير.</translation>
    </message>
    <message>
      <source>Nobody else is in the group yet. Invite somebody first.</source>
      <translation>لا أحد غيرك في المجموعة بعد. ادعُ أحدًا أولًا.</translation>
    </message>
    <message>
      <source>Nothing is open that everybody reads. Put something up first.</source>
      <translation>لا يوجد شيء مفتوح يقرؤه الجميع. ضع شيئًا أولًا.</translation>
    </message>
    <message numerus="yes">
      <source>On %n day(s) ahead somebody is lacking.</source>
      <translation>
        <numerusform>لا ينقص أحد في الأيام القادمة.</numerusform>
        <numerusform>ينقص أحدهم في يوم واحد قادم.</numerusform>
        <numerusform>ينقص أحدهم في يومين قادمين.</numerusform>
        <numerusform>ينقص أحدهم في %Ln أيام قادمة.</numerusform>
        <numerusform>ينقص أحدهم في %Ln يومًا قادمًا.</numerusform>
        <numerusform>ينقص أحدهم في %Ln يوم قادم.</numerusform>
      </translation>
    </message>
    <message>
      <source>Only the people below and you read it, in a private circle. It stands with the ask, and you can change it or take it back; who has read it has read it.</source>
      <translation>لا يقرؤه إلا الأشخاص أدناه وأنت، في دائرة خاصة. يبقى مع الطلب ويمكنك تغييره أو سحبه؛ ومن قرأه فقد قرأه.</translation>
    </message>
    <message>
      <source>The next one: {day}.</source>
      <translation>القادم: {day}.</translation>
    </message>
    <message>
      <source>Week of {day}</source>
      <translation>أسبوع {day}</translation>
    </message>
    <message>
      <source>You write to the people below in a private circle. One of them posts it on the board in their own name and in their own words, for somebody who is not named.</source>
      <translation>تكتب إلى الأشخاص أدناه في دائرة خاصة. ويضعه أحدهم على اللوحة باسمه وبكلماته، من أجل شخص لا يُذكر اسمه.</translation>
    </message>
    <message>
      <source>Your words go to the people below, in a private circle of theirs and yours. One of them posts them on the board without your name.</source>
      <translation>تصل كلماتك إلى الأشخاص أدناه في دائرة خاصة بكم. ينشرها أحدهم على اللوحة من دون اسمك.</translation>
    </message>
    <message>
      <source>fits your offer: {title}</source>
      <translation>يناسب عرضك: {title}</translation>
    </message>
    <message>
      <source>fits your skill: {skill}</source>
      <translation>يناسب مهارتك: {skill}</translation>
    </message>
    <message>
      <source>good at: {skill}</source>
      <translation>يجيد: {skill}</translation>
    </message>
    <message numerus="yes">
      <source>has helped %n time(s) in 30 days, so comes later</source>
      <translation>
        <numerusform>لم يساعد خلال 30 يومًا</numerusform>
        <numerusform>ساعد مرة واحدة خلال 30 يومًا، لذا يأتي لاحقًا</numerusform>
        <numerusform>ساعد مرتين خلال 30 يومًا، لذا يأتي لاحقًا</numerusform>
        <numerusform>ساعد %Ln مرات خلال 30 يومًا، لذا يأتي لاحقًا</numerusform>
        <numerusform>ساعد %Ln مرة خلال 30 يومًا، لذا يأتي لاحقًا</numerusform>
        <numerusform>ساعد %Ln مرة خلال 30 يومًا، لذا يأتي لاحقًا</numerusform>
      </translation>
    </message>
    <message>
      <source>in reserve: {names}</source>
      <translation>في الاحتياط: {names}</translation>
    </message>
    <message>
      <source>in the same place: {place}</source>
      <translation>في المكان نفسه: {place}</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>لا أحد بعد</translation>
    </message>
    <message>
      <source>offers: {title}</source>
      <translation>يعرض: {title}</translation>
    </message>
    <message>
      <source>on that day: {day}</source>
      <translation>في ذلك اليوم: {day}</translation>
    </message>
    <message>
      <source>one too many: say who does it</source>
      <translation>أكثر من اللازم: قل من يقوم بذلك</translation>
    </message>
    <message>
      <source>one too many: say who gets it</source>
      <translation>واحد أكثر من اللازم: قل لمن هو</translation>
    </message>
    <message>
      <source>speaks {language}</source>
      <translation>يتحدث {language}</translation>
    </message>
    <message>
      <source>{day}, {hour}</source>
      <translation>{day}، {hour}</translation>
    </message>
    <message>
      <source>{day}: {names}</source>
      <translation>{day}: {names}</translation>
    </message>
    <message>
      <source>{name} shall do it</source>
      <translation>ليقم {name} بذلك</translation>
    </message>
    <message>
      <source>{rule}, from {day}</source>
      <translation>{rule}، ابتداءً من {day}</translation>
    </message>
  </context>
  <context>
    <name>alerts</name>
    <message>
      <source>Answer and time</source>
      <translation>الجواب والوقت</translation>
    </message>
    <message>
      <source>As it was on {moment}: some may have opened it meanwhile.</source>
      <translation>الحال في {moment}: ربما فتحه بعضهم بعد ذلك.</translation>
    </message>
    <message>
      <source>Caller</source>
      <translation>المتصل</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>يتصل بـ</translation>
    </message>
    <message>
      <source>How to reach them</source>
      <translation>كيف يُوصل إليهم</translation>
    </message>
    <message>
      <source>Nothing is known: knock at the door</source>
      <translation>لا شيء معروف: اطرق الباب</translation>
    </message>
    <message>
      <source>Phone tree: {title}</source>
      <translation>سلسلة الهاتف: {title}</translation>
    </message>
    <message>
      <source>Until {moment}. Note what you hear, and tell it to whoever keeps the list.</source>
      <translation>حتى {moment}. دوّن ما تسمعه، وأخبر به من يمسك القائمة.</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>من</translation>
    </message>
    <message>
      <source>Who calls whom</source>
      <translation>من يتصل بمن</translation>
    </message>
  </context>
  <context>
    <name>asides</name>
    <message>
      <source>Changes that do not count, for example because their author was removed before anybody had seen them. They stay on this computer and are shown nowhere else.</source>
      <translation>تغييرات لا تُحتسب، مثلًا لأن صاحبها أُخرج قبل أن يراها أحد. تبقى على هذا الحاسوب ولا تظهر في أي مكان آخر.</translation>
    </message>
    <message>
      <source>Nothing is put aside in this group. In another group of this computer there may be something.</source>
      <translation>لا شيء منحّى في هذه المجموعة. وربما كان شيء منه في مجموعة أخرى على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Only the newest are shown here; there are {count} in all.</source>
      <translation>لا يظهر هنا إلا أحدثها؛ وعددها كلها {count}.</translation>
    </message>
    <message>
      <source>Those who may suspend somebody can read here what others wrote.</source>
      <translation>من يستطيع إيقاف الأعضاء يمكنه أن يقرأ هنا ما كتبه الآخرون.</translation>
    </message>
    <message>
      <source>What is put aside</source>
      <translation>ما نُحّي</translation>
    </message>
    <message>
      <source>{name}, {when}: {what}</source>
      <translation>{name}، {when}: {what}</translation>
    </message>
  </context>
  <context>
    <name>calendar</name>
    <message numerus="yes">
      <source>%n entry(s)</source>
      <translation>
        <numerusform>لا مدخلات</numerusform>
        <numerusform>مدخلة واحدة</numerusform>
        <numerusform>مدخلتان</numerusform>
        <numerusform>%Ln مدخلات</numerusform>
        <numerusform>%Ln مدخلة</numerusform>
        <numerusform>%Ln مدخلة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>لا مزيد</numerusform>
        <numerusform>واحد آخر</numerusform>
        <numerusform>اثنان آخران</numerusform>
        <numerusform>%Ln أخرى</numerusform>
        <numerusform>%Ln أخرى</numerusform>
        <numerusform>%Ln أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>{day}, today</source>
      <translation>{day}، اليوم</translation>
    </message>
    <message>
      <source>{day}, {count}: {entries}</source>
      <translation>{day}، {count}: {entries}</translation>
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
      <translation>المؤرشفة ({count})</translation>
    </message>
    <message>
      <source>Direct messages</source>
      <translation>رسائل مباشرة</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>المفضلة</translation>
    </message>
    <message>
      <source>Only this private circle reads it</source>
      <translation>لا يقرؤها إلا هذه الدائرة الخاصة</translation>
    </message>
    <message>
      <source>Other channels</source>
      <translation>قنوات أخرى</translation>
    </message>
    <message>
      <source>Write to…</source>
      <translation>الكتابة إلى…</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>مطوي</translation>
    </message>
    <message>
      <source>in the circle {name}</source>
      <translation>في الدائرة {name}</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>منشور</translation>
    </message>
  </context>
  <context>
    <name>charts</name>
    <message>
      <source>Nothing is known yet.</source>
      <translation>لا شيء معروف بعد.</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <source>{name}: first {first} ({start}), last {last} ({end}); most {most} ({high}), least {least} ({low}).</source>
      <translation>{name}: الأول {first} ({start})، والأخير {last} ({end})؛ الأكثر {most} ({high})، والأقل {least} ({low}).</translation>
    </message>
    <message>
      <source>{name}: nothing is known yet.</source>
      <translation>{name}: لا شيء معروف بعد.</translation>
    </message>
  </context>
  <context>
    <name>clashes</name>
    <message>
      <source>Whose turn it is: {who}, until {when}.</source>
      <translation>دور من: {who}، حتى {when}.</translation>
    </message>
    <message>
      <source>Whose turn it is: {who}.</source>
      <translation>دور من: {who}.</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>The link is copied. It works for members of this group.</source>
      <translation>نُسخ الرابط. وهو يعمل لأعضاء هذه المجموعة.</translation>
    </message>
  </context>
  <context>
    <name>company</name>
    <message numerus="yes">
      <source>%n change(s) not shown: from before you were in, or still on the way. What is written in a new channel shows.</source>
      <translation>
        <numerusform>كل التغييرات معروضة.</numerusform>
        <numerusform>لا يُعرض تغيير واحد: هو من قبل انضمامك أو لا يزال في الطريق. ما يُكتب في قناة جديدة يظهر.</numerusform>
        <numerusform>لا يُعرض تغييران: هما من قبل انضمامك أو لا يزالان في الطريق. ما يُكتب في قناة جديدة يظهر.</numerusform>
        <numerusform>لا تُعرض %Ln تغييرات: هي من قبل انضمامك أو لا تزال في الطريق. ما يُكتب في قناة جديدة يظهر.</numerusform>
        <numerusform>لا يُعرض %Ln تغييرًا: هي من قبل انضمامك أو لا تزال في الطريق. ما يُكتب في قناة جديدة يظهر.</numerusform>
        <numerusform>لا يُعرض %Ln تغيير: هي من قبل انضمامك أو لا تزال في الطريق. ما يُكتب في قناة جديدة يظهر.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other(s)</source>
      <translation>
        <numerusform>لا أحد غيرهم</numerusform>
        <numerusform>واحد آخر</numerusform>
        <numerusform>اثنان آخران</numerusform>
        <numerusform>%Ln آخرون</numerusform>
        <numerusform>%Ln آخرون</numerusform>
        <numerusform>%Ln آخرون</numerusform>
      </translation>
    </message>
    <message>
      <source>Only you read this: nobody else is in the circle.</source>
      <translation>أنت وحدك تقرأ هذا: لا أحد غيرك في الدائرة.</translation>
    </message>
    <message>
      <source>Only {people} and you read this.</source>
      <translation>لا يقرأ هذا إلا {people} وأنت.</translation>
    </message>
    <message>
      <source>What is written now stays closed to {people}: suspended, or without a computer.</source>
      <translation>ما يُكتب الآن يبقى مغلقًا أمام {people}: لأن عضويتهم موقوفة أو ليس لهم حاسوب.</translation>
    </message>
    <message>
      <source>You have left this circle. {people} may go on there.</source>
      <translation>لقد غادرت هذه الدائرة. قد يواصل {people} الحديث فيها.</translation>
    </message>
    <message>
      <source>You have left this circle: what you had can be read, nothing more comes.</source>
      <translation>لقد غادرت هذه الدائرة: يمكن قراءة ما كان لديك، ولن يصل شيء بعد ذلك.</translation>
    </message>
  </context>
  <context>
    <name>conversations</name>
    <message>
      <source> (edited)</source>
      <translation> (معدَّلة)</translation>
    </message>
    <message numerus="yes">
      <source> and %n more</source>
      <translation>
        <numerusform> </numerusform>
        <numerusform> وواحد آخر</numerusform>
        <numerusform> واثنان آخران</numerusform>
        <numerusform> و%Ln آخرون</numerusform>
        <numerusform> و%Ln آخرون</numerusform>
        <numerusform> و%Ln آخرون</numerusform>
      </translation>
    </message>
    <message>
      <source> and one more</source>
      <translation> وواحد آخر</translation>
    </message>
    <message numerus="yes">
      <source>%n answers, last {when}</source>
      <translation>
        <numerusform>لا ردود، {when}</numerusform>
        <numerusform>رد واحد، {when}</numerusform>
        <numerusform>ردّان، آخرهما {when}</numerusform>
        <numerusform>%Ln ردود، آخرها {when}</numerusform>
        <numerusform>%Ln ردًّا، آخرها {when}</numerusform>
        <numerusform>%Ln رد، آخرها {when}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n characters too many</source>
      <translation>
        <numerusform>لا حروف زائدة</numerusform>
        <numerusform>حرف واحد زائد</numerusform>
        <numerusform>حرفان زائدان</numerusform>
        <numerusform>%Ln أحرف زائدة</numerusform>
        <numerusform>%Ln حرفًا زائدًا</numerusform>
        <numerusform>%Ln حرف زائد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages</source>
      <translation>
        <numerusform>لا رسائل</numerusform>
        <numerusform>رسالة واحدة</numerusform>
        <numerusform>رسالتان</numerusform>
        <numerusform>%Ln رسائل</numerusform>
        <numerusform>%Ln رسالة</numerusform>
        <numerusform>%Ln رسالة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more channels</source>
      <translation>
        <numerusform>لا قنوات أخرى</numerusform>
        <numerusform>قناة أخرى</numerusform>
        <numerusform>قناتين أخريين</numerusform>
        <numerusform>%Ln قنوات أخرى</numerusform>
        <numerusform>%Ln قناة أخرى</numerusform>
        <numerusform>%Ln قناة أخرى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>لا جديد</numerusform>
        <numerusform>واحد جديد</numerusform>
        <numerusform>اثنان جديدان</numerusform>
        <numerusform>%Ln جديدة</numerusform>
        <numerusform>%Ln جديدًا</numerusform>
        <numerusform>%Ln جديد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new messages</source>
      <translation>
        <numerusform>لا رسائل جديدة</numerusform>
        <numerusform>رسالة جديدة واحدة</numerusform>
        <numerusform>رسالتان جديدتان</numerusform>
        <numerusform>%Ln رسائل جديدة</numerusform>
        <numerusform>%Ln رسالة جديدة</numerusform>
        <numerusform>%Ln رسالة جديدة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people have voted.</source>
      <translation>
        <numerusform>لم يصوّت أحد.</numerusform>
        <numerusform>صوّت شخص واحد.</numerusform>
        <numerusform>صوّت شخصان.</numerusform>
        <numerusform>صوّت %Ln أشخاص.</numerusform>
        <numerusform>صوّت %Ln شخصًا.</numerusform>
        <numerusform>صوّت %Ln شخص.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reactions</source>
      <translation>
        <numerusform>لا تفاعلات</numerusform>
        <numerusform>تفاعل واحد</numerusform>
        <numerusform>تفاعلان</numerusform>
        <numerusform>%Ln تفاعلات</numerusform>
        <numerusform>%Ln تفاعلًا</numerusform>
        <numerusform>%Ln تفاعل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n votes</source>
      <translation>
        <numerusform>لا أصوات</numerusform>
        <numerusform>صوت واحد</numerusform>
        <numerusform>صوتان</numerusform>
        <numerusform>%Ln أصوات</numerusform>
        <numerusform>%Ln صوتًا</numerusform>
        <numerusform>%Ln صوت</numerusform>
      </translation>
    </message>
    <message>
      <source>99+ new</source>
      <translation>أكثر من ٩٩ جديدًا</translation>
    </message>
    <message>
      <source>99+ new messages</source>
      <translation>أكثر من ٩٩ رسالة جديدة</translation>
    </message>
    <message>
      <source>A message of somebody whom you do not hear</source>
      <translation>رسالة من شخص لا تستمع إليه</translation>
    </message>
    <message>
      <source>A message of {whom}</source>
      <translation>رسالة من {whom}</translation>
    </message>
    <message>
      <source>A message of {whom}: {text}</source>
      <translation>رسالة من {whom}: {text}</translation>
    </message>
    <message>
      <source>A message that is not here yet</source>
      <translation>رسالة ليست هنا بعد</translation>
    </message>
    <message>
      <source>A moderator hid this message</source>
      <translation>أخفى مشرف هذه الرسالة</translation>
    </message>
    <message>
      <source>A poll shows what people would like, and binds nobody. Everybody here sees who votes for what.</source>
      <translation>يُظهر الاستطلاع ما يفضّله الناس ولا يُلزم أحدًا. الجميع هنا يرون من يصوّت لماذا.</translation>
    </message>
    <message>
      <source>Add answer</source>
      <translation>إضافة جواب</translation>
    </message>
    <message>
      <source>Another answer</source>
      <translation>جواب آخر</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>الرد</translation>
    </message>
    <message>
      <source>Answer a message in its own thread (T in the list of messages). Threads that you began, answered or follow are listed here, those with news first.</source>
      <translation>رُدَّ على رسالة في سلسلة خاصة بها (T في قائمة الرسائل). تظهر هنا السلاسل التي بدأتها أو رددت فيها أو تتابعها، وأولها ما فيه جديد.</translation>
    </message>
    <message>
      <source>Answer the appeal</source>
      <translation>الرد على الاعتراض</translation>
    </message>
    <message>
      <source>Answer the appeal…</source>
      <translation>الرد على الاعتراض…</translation>
    </message>
    <message>
      <source>Answer the report</source>
      <translation>الرد على البلاغ</translation>
    </message>
    <message>
      <source>Answer…</source>
      <translation>الرد…</translation>
    </message>
    <message>
      <source>Appeal</source>
      <translation>اعتراض</translation>
    </message>
    <message>
      <source>Appeal of {name}</source>
      <translation>اعتراض {name}</translation>
    </message>
    <message>
      <source>Appeal, waits for an answer: {text}</source>
      <translation>اعتراض ينتظر ردًّا: {text}</translation>
    </message>
    <message>
      <source>Appeal…</source>
      <translation>اعتراض…</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>اسأل</translation>
    </message>
    <message>
      <source>Ask everybody</source>
      <translation>اسأل الجميع</translation>
    </message>
    <message>
      <source>Between two messages of one person so much time has to pass. Moderators wait as everybody does.</source>
      <translation>يجب أن تمرّ هذه المدة بين رسالتين من الشخص نفسه. ينتظر المشرفون كغيرهم.</translation>
    </message>
    <message>
      <source>Choose an emoji</source>
      <translation>اختر رمزًا تعبيريًا</translation>
    </message>
    <message>
      <source>Choose what was named here before, or say it in a sentence.</source>
      <translation>اختر ما ذُكر هنا من قبل، أو قله في جملة.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Close the poll</source>
      <translation>إغلاق الاستطلاع</translation>
    </message>
    <message>
      <source>Close the poll?</source>
      <translation>إغلاق الاستطلاع؟</translation>
    </message>
    <message>
      <source>Close the poll…</source>
      <translation>إغلاق الاستطلاع…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>End it</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>End what was done</source>
      <translation>إنهاء الإجراء</translation>
    </message>
    <message>
      <source>Ended by {name}</source>
      <translation>أنهاه {name}</translation>
    </message>
    <message>
      <source>Everybody reads it. Name what the group agreed on.</source>
      <translation>يقرؤه الجميع. اذكر ما اتفقت عليه المجموعة.</translation>
    </message>
    <message>
      <source>Everybody sees that you hid it, and why. {name} still sees the words and can appeal; it can be shown again.</source>
      <translation>يرى الجميع أنك أخفيتها ولماذا. يظل {name} يرى الكلمات ويمكنه الاعتراض، ويمكن إظهارها من جديد.</translation>
    </message>
    <message>
      <source>Everybody sees the message again.</source>
      <translation>يرى الجميع الرسالة من جديد.</translation>
    </message>
    <message>
      <source>Everybody writes as fast as they like again.</source>
      <translation>يكتب الجميع بالسرعة التي يريدونها من جديد.</translation>
    </message>
    <message>
      <source>For a day</source>
      <translation>ليوم</translation>
    </message>
    <message>
      <source>For a week</source>
      <translation>لأسبوع</translation>
    </message>
    <message>
      <source>For an hour</source>
      <translation>لساعة</translation>
    </message>
    <message>
      <source>For four weeks</source>
      <translation>لأربعة أسابيع</translation>
    </message>
    <message>
      <source>For six hours</source>
      <translation>لست ساعات</translation>
    </message>
    <message>
      <source>For three days</source>
      <translation>لثلاثة أيام</translation>
    </message>
    <message>
      <source>Go to the channel</source>
      <translation>الذهاب إلى القناة</translation>
    </message>
    <message>
      <source>Go to the message</source>
      <translation>الذهاب إلى الرسالة</translation>
    </message>
    <message>
      <source>Hear this person again</source>
      <translation>الاستماع إلى هذا الشخص من جديد</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>إخفاء</translation>
    </message>
    <message>
      <source>Hide the message…</source>
      <translation>إخفاء الرسالة…</translation>
    </message>
    <message>
      <source>Hide this message</source>
      <translation>إخفاء هذه الرسالة</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>المدة</translation>
    </message>
    <message>
      <source>If a message goes against what the group has agreed on, report it to the moderators or to a mediator (Shift+R in the list of messages). Whoever wrote it does not learn of that. What comes of it stands here.</source>
      <translation>إذا خالفت رسالة ما اتفقت عليه المجموعة فأبلغ عنها المشرفين أو وسيطًا (Shift+R في قائمة الرسائل). لا يعلم كاتبها بذلك، وما ينتج عن البلاغ يظهر هنا.</translation>
    </message>
    <message>
      <source>If you would rather not hear somebody, press I at a message of theirs, or choose that on their card under People. Their messages are folded and do not count. Nobody learns of it, and here you hear them again.</source>
      <translation>إن كنت تفضّل ألا تستمع إلى أحد فاضغط I عند رسالة له، أو اختر ذلك في بطاقته ضمن «الناس». تُطوى رسائله ولا تُحسب، ولا يعلم أحد بذلك، ومن هنا تستمع إليه من جديد.</translation>
    </message>
    <message>
      <source>In all channels</source>
      <translation>في كل القنوات</translation>
    </message>
    <message>
      <source>In force</source>
      <translation>سارٍ</translation>
    </message>
    <message>
      <source>In reply to a message that is not here yet</source>
      <translation>رد على رسالة ليست هنا بعد</translation>
    </message>
    <message>
      <source>In reply to {name}: {text}</source>
      <translation>رد على {name}: {text}</translation>
    </message>
    <message>
      <source>In {channel}</source>
      <translation>في {channel}</translation>
    </message>
    <message>
      <source>It closes</source>
      <translation>يُغلَق</translation>
    </message>
    <message>
      <source>It closes: {when}.</source>
      <translation>يُغلَق: {when}.</translation>
    </message>
    <message>
      <source>It is over</source>
      <translation>انتهى</translation>
    </message>
    <message>
      <source>It is proposed that it allows this, and you have signed</source>
      <translation>اقتُرح أن يسمح بذلك، وقد وقّعت</translation>
    </message>
    <message>
      <source>It is proposed that it allows this. Return or G: sign that</source>
      <translation>اقتُرح أن يسمح بذلك. Return أو G: التوقيع</translation>
    </message>
    <message>
      <source>It stays</source>
      <translation>يبقى</translation>
    </message>
    <message>
      <source>Its time is over. The votes are being counted.</source>
      <translation>انتهى وقته. يجري عدّ الأصوات.</translation>
    </message>
    <message>
      <source>Leave it empty if you want to close it yourself.</source>
      <translation>اتركه فارغًا إن أردت إغلاقه بنفسك.</translation>
    </message>
    <message>
      <source>Let this role moderate</source>
      <translation>السماح لهذا الدور بالإشراف</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>جارٍ البحث…</translation>
    </message>
    <message>
      <source>Mentions</source>
      <translation>الإشارات</translation>
    </message>
    <message>
      <source>Message removed</source>
      <translation>رسالة أُزيلت</translation>
    </message>
    <message>
      <source>Messages with your name after an @ gather here, and those to a role that you hold or to everybody.</source>
      <translation>تتجمع هنا الرسائل التي يرد فيها اسمك بعد علامة @، وتلك الموجهة إلى دور تتولاه أو إلى الجميع.</translation>
    </message>
    <message>
      <source>Moderators have done nothing so far</source>
      <translation>لم يفعل المشرفون شيئًا حتى الآن</translation>
    </message>
    <message>
      <source>More</source>
      <translation>المزيد</translation>
    </message>
    <message>
      <source>New</source>
      <translation>جديد</translation>
    </message>
    <message>
      <source>New messages from here.</source>
      <translation>رسائل جديدة من هنا.</translation>
    </message>
    <message>
      <source>New messages in {channels}</source>
      <translation>رسائل جديدة في {channels}</translation>
    </message>
    <message>
      <source>New poll</source>
      <translation>استطلاع جديد</translation>
    </message>
    <message>
      <source>No emoji is called that.</source>
      <translation>لا رمز يُسمّى كذلك.</translation>
    </message>
    <message>
      <source>No message fits. Try fewer or shorter words.</source>
      <translation>لا رسالة تطابق. جرّب كلمات أقل أو أقصر.</translation>
    </message>
    <message>
      <source>No text</source>
      <translation>بلا نص</translation>
    </message>
    <message>
      <source>No threads yet</source>
      <translation>لا سلاسل ردود بعد</translation>
    </message>
    <message>
      <source>No votes</source>
      <translation>لا أصوات</translation>
    </message>
    <message>
      <source>Nobody has mentioned you yet</source>
      <translation>لم يشر إليك أحد بعد</translation>
    </message>
    <message>
      <source>Nobody has voted yet.</source>
      <translation>لم يصوّت أحد بعد.</translation>
    </message>
    <message>
      <source>Not counted, because it came after the poll was closed: the vote of {names}.</source>
      <translation>لم يُحسب لأنه وصل بعد إغلاق الاستطلاع: صوت {names}.</translation>
    </message>
    <message>
      <source>Not read yet</source>
      <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
      <source>Nothing is done</source>
      <translation>لا يُفعل شيء</translation>
    </message>
    <message>
      <source>Nothing is pinned here</source>
      <translation>لا شيء مثبت هنا</translation>
    </message>
    <message>
      <source>Nothing is reported</source>
      <translation>لا بلاغات</translation>
    </message>
    <message>
      <source>Nothing is saved yet</source>
      <translation>لا شيء محفوظ بعد</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>على هذا الحاسوب</translation>
    </message>
    <message>
      <source>One answer, {when}</source>
      <translation>رد واحد، {when}</translation>
    </message>
    <message>
      <source>One character too many</source>
      <translation>حرف واحد زائد</translation>
    </message>
    <message>
      <source>One may choose several answers</source>
      <translation>يجوز اختيار عدة أجوبة</translation>
    </message>
    <message>
      <source>One message</source>
      <translation>رسالة واحدة</translation>
    </message>
    <message>
      <source>One new message</source>
      <translation>رسالة جديدة واحدة</translation>
    </message>
    <message>
      <source>One on each line, {least} to {most} of them.</source>
      <translation>جواب في كل سطر، من {least} إلى {most} أجوبة.</translation>
    </message>
    <message>
      <source>One person has voted.</source>
      <translation>صوّت شخص واحد.</translation>
    </message>
    <message>
      <source>One person, as a mediator</source>
      <translation>شخص واحد يكون وسيطًا</translation>
    </message>
    <message>
      <source>One vote</source>
      <translation>صوت واحد</translation>
    </message>
    <message>
      <source>Only me</source>
      <translation>أنا فقط</translation>
    </message>
    <message>
      <source>Others may add answers</source>
      <translation>يجوز للآخرين إضافة أجوبة</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>الإيقاع</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Pause the author…</source>
      <translation>إيقاف كتابة صاحبها…</translation>
    </message>
    <message>
      <source>Pause {name}</source>
      <translation>إيقاف كتابة {name}</translation>
    </message>
    <message>
      <source>People whom you do not hear</source>
      <translation>أشخاص لا تستمع إليهم</translation>
    </message>
    <message>
      <source>Pin for everybody</source>
      <translation>تثبيت للجميع</translation>
    </message>
    <message>
      <source>Pin what everybody should find again, in the menu of a message or with P: a date, a code, a list.</source>
      <translation>ثبّت ما ينبغي أن يجده الجميع ثانيةً، من قائمة الرسالة أو بالمفتاح P: تاريخًا أو رمزًا أو قائمة.</translation>
    </message>
    <message>
      <source>Pinned by {name}, {when}</source>
      <translation>ثبّتها {name}، {when}</translation>
    </message>
    <message>
      <source>Pinned messages</source>
      <translation>الرسائل المثبتة</translation>
    </message>
    <message>
      <source>Poll closed by {name}.</source>
      <translation>أغلق الاستطلاع {name}.</translation>
    </message>
    <message>
      <source>Poll closed: its time was over.</source>
      <translation>أُغلق الاستطلاع: انتهى وقته.</translation>
    </message>
    <message>
      <source>Poll: choose one answer or several.</source>
      <translation>استطلاع: اختر جوابًا أو أكثر.</translation>
    </message>
    <message>
      <source>Poll: choose one answer.</source>
      <translation>استطلاع: اختر جوابًا واحدًا.</translation>
    </message>
    <message>
      <source>Proposed. It takes effect when enough members have signed it.</source>
      <translation>اقتُرح. يسري عندما يوقّعه عدد كافٍ من الأعضاء.</translation>
    </message>
    <message numerus="yes">
      <source>Reached %n devices</source>
      <translation>
        <numerusform>لم تصل إلى جهاز بعد</numerusform>
        <numerusform>وصلت إلى جهاز واحد</numerusform>
        <numerusform>وصلت إلى جهازين</numerusform>
        <numerusform>وصلت إلى %Ln أجهزة</numerusform>
        <numerusform>وصلت إلى %Ln جهازًا</numerusform>
        <numerusform>وصلت إلى %Ln جهاز</numerusform>
      </translation>
    </message>
    <message>
      <source>Reached one device</source>
      <translation>وصلت إلى جهاز واحد</translation>
    </message>
    <message>
      <source>Reactions</source>
      <translation>التفاعلات</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Remind me…</source>
      <translation>ذكّرني…</translation>
    </message>
    <message>
      <source>Reminder: {when}</source>
      <translation>تذكير: {when}</translation>
    </message>
    <message>
      <source>Removed by {name}.</source>
      <translation>أزالها {name}.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>إبلاغ</translation>
    </message>
    <message>
      <source>Report this message</source>
      <translation>الإبلاغ عن هذه الرسالة</translation>
    </message>
    <message>
      <source>Reported by</source>
      <translation>المُبلِّغ</translation>
    </message>
    <message>
      <source>Reported. The answer will be under Reports.</source>
      <translation>تم الإبلاغ. ستجد الجواب تحت «البلاغات».</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>البلاغات</translation>
    </message>
    <message>
      <source>Return or G: propose that it allows this</source>
      <translation>Return أو G: اقتراح أن يسمح بذلك</translation>
    </message>
    <message>
      <source>Return or H: hear again</source>
      <translation>Return أو H: الاستماع من جديد</translation>
    </message>
    <message>
      <source>Save a message for yourself, or let yourself be reminded of it, in its menu or with S and L. Only your own devices know of it.</source>
      <translation>احفظ رسالة لنفسك أو اطلب تذكيرك بها، من قائمتها أو بالمفتاحين S وL. لا تعلم بذلك إلا أجهزتك أنت.</translation>
    </message>
    <message>
      <source>Save for myself</source>
      <translation>حفظ لنفسي</translation>
    </message>
    <message>
      <source>Save no longer</source>
      <translation>إلغاء الحفظ</translation>
    </message>
    <message>
      <source>Saved messages</source>
      <translation>الرسائل المحفوظة</translation>
    </message>
    <message>
      <source>Say it in a sentence: what has the group agreed on?</source>
      <translation>قله في جملة: على ماذا اتفقت المجموعة؟</translation>
    </message>
    <message>
      <source>Say what was wrong. Another moderator than the one who acted answers, if there is another. Everybody who reads the conversation can read the appeal.</source>
      <translation>قل ما الخطأ. يردّ مشرف غير الذي تصرّف، إن وُجد. يمكن لكل من يقرأ المحادثة أن يقرأ الاعتراض.</translation>
    </message>
    <message>
      <source>Search emoji</source>
      <translation>البحث عن رمز</translation>
    </message>
    <message>
      <source>Send the words of the message along: they cannot read this conversation</source>
      <translation>إرسال نص الرسالة مع البلاغ: فهم لا يستطيعون قراءة هذه المحادثة</translation>
    </message>
    <message>
      <source>Several people are typing…</source>
      <translation>عدة أشخاص يكتبون…</translation>
    </message>
    <message>
      <source>Show all of it</source>
      <translation>عرضها كاملة</translation>
    </message>
    <message>
      <source>Slow it</source>
      <translation>إبطاء</translation>
    </message>
    <message>
      <source>Slow {channel}</source>
      <translation>إبطاء {channel}</translation>
    </message>
    <message>
      <source>Slowed: {pace}</source>
      <translation>أُبطئت: {pace}</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>شخص ما</translation>
    </message>
    <message>
      <source>Somebody whom both of you trust. Whoever you choose reads it, and nobody else.</source>
      <translation>شخص تثقان به كلاكما. لا يقرأ البلاغ إلا من تختاره.</translation>
    </message>
    <message>
      <source>Something was done</source>
      <translation>فُعل شيء</translation>
    </message>
    <message>
      <source>Take my vote back</source>
      <translation>سحب صوتي</translation>
    </message>
    <message>
      <source>Take the report back</source>
      <translation>سحب البلاغ</translation>
    </message>
    <message>
      <source>Take the vote back</source>
      <translation>سحب الصوت</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>سُحب</translation>
    </message>
    <message>
      <source>That conversation is private: you read of it only what goes along with the report.</source>
      <translation>تلك المحادثة خاصة: لا تقرأ منها إلا ما أُرسل مع البلاغ.</translation>
    </message>
    <message>
      <source>The appeal is answered.</source>
      <translation>تم الرد على الاعتراض.</translation>
    </message>
    <message>
      <source>The channel is slowed.</source>
      <translation>أُبطئت القناة.</translation>
    </message>
    <message>
      <source>The mediator</source>
      <translation>الوسيط</translation>
    </message>
    <message>
      <source>The message is hidden.</source>
      <translation>أُخفيت الرسالة.</translation>
    </message>
    <message>
      <source>The moderators</source>
      <translation>المشرفون</translation>
    </message>
    <message>
      <source>The pause has ended.</source>
      <translation>انتهى الإيقاف.</translation>
    </message>
    <message>
      <source>The report is answered.</source>
      <translation>تم الرد على البلاغ.</translation>
    </message>
    <message>
      <source>The votes that have reached this computer are the result, and it stays. Votes that arrive later are shown, and not counted.</source>
      <translation>الأصوات التي وصلت إلى هذا الحاسوب هي النتيجة وهي تبقى. ما يصل لاحقًا يُعرض ولا يُحسب.</translation>
    </message>
    <message>
      <source>This group was opened from an archive, to read. Join it to take part.</source>
      <translation>فُتحت هذه المجموعة من أرشيف، للقراءة. انضم إليها لتشارك.</translation>
    </message>
    <message>
      <source>This is in force now.</source>
      <translation>هذا سارٍ الآن.</translation>
    </message>
    <message>
      <source>This message was removed</source>
      <translation>أُزيلت هذه الرسالة</translation>
    </message>
    <message>
      <source>Those who vote can change that</source>
      <translation>من يصوّتون يستطيعون تغيير ذلك</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>سلاسل الردود</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation>إلى من</translation>
    </message>
    <message>
      <source>Type a word to look for.</source>
      <translation>اكتب كلمة للبحث عنها.</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>إلغاء التثبيت</translation>
    </message>
    <message>
      <source>Until it closes, it waits on Home of those who have not voted.</source>
      <translation>حتى يُغلَق، ينتظر في الصفحة الرئيسية لمن لم يصوّتوا.</translation>
    </message>
    <message>
      <source>Until then these moderate: {people}.</source>
      <translation>إلى ذلك الحين يشرف: {people}.</translation>
    </message>
    <message>
      <source>Until then {name} reads everything and writes nothing. Everybody sees who did it and why; {name} can appeal.</source>
      <translation>حتى ذلك الحين يقرأ {name} كل شيء ولا يكتب شيئًا. يرى الجميع من فعل ذلك ولماذا، ويمكن لـ{name} الاعتراض.</translation>
    </message>
    <message>
      <source>Vote</source>
      <translation>صوّت</translation>
    </message>
    <message>
      <source>Vote for it</source>
      <translation>التصويت له</translation>
    </message>
    <message>
      <source>Waits for an answer</source>
      <translation>ينتظر ردًّا</translation>
    </message>
    <message>
      <source>What came of the appeal</source>
      <translation>ما آل إليه الاعتراض</translation>
    </message>
    <message>
      <source>What else they should know (optional)</source>
      <translation>ما ينبغي أن يعرفوه أيضًا (اختياري)</translation>
    </message>
    <message>
      <source>What it goes against</source>
      <translation>ما تخالفه</translation>
    </message>
    <message>
      <source>What moderators did</source>
      <translation>ما فعله المشرفون</translation>
    </message>
    <message>
      <source>What was wrong</source>
      <translation>ما الخطأ</translation>
    </message>
    <message>
      <source>When</source>
      <translation>متى</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>أين</translation>
    </message>
    <message>
      <source>Who hides a message, slows a channel or pauses somebody stands here, with the reason and what came of it. Whom it concerns can appeal.</source>
      <translation>من يُخفي رسالة أو يبطئ قناة أو يوقف كتابة أحد يظهر هنا، مع السبب وما نتج عنه. ولمن يخصه الأمر أن يعترض.</translation>
    </message>
    <message>
      <source>Whoever holds this role cannot moderate conversations yet: it is older than that</source>
      <translation>من يشغل هذا الدور لا يستطيع الإشراف على المحادثات بعد: فهو أقدم من ذلك</translation>
    </message>
    <message>
      <source>Whoever reported it reads your answer, and everybody who got the report. Say what you did, or why nothing is done.</source>
      <translation>يقرأ ردك من أبلغ وكل من وصله البلاغ. قل ماذا فعلت، أو لماذا لا يُفعل شيء.</translation>
    </message>
    <message>
      <source>Write to who reported it</source>
      <translation>الكتابة إلى من أبلغ</translation>
    </message>
    <message>
      <source>You do not hear this person. Nobody else knows.</source>
      <translation>أنت لا تستمع إلى هذا الشخص. لا يعلم بذلك أحد غيرك.</translation>
    </message>
    <message>
      <source>You do not hear {name} any more. {name} does not learn of it.</source>
      <translation>لم تعد تستمع إلى {name}. لن يعلم {name} بذلك.</translation>
    </message>
    <message>
      <source>You have appealed already. What came of it stands under What moderators did.</source>
      <translation>لقد اعترضت من قبل. تجد النتيجة في «ما فعله المشرفون».</translation>
    </message>
    <message>
      <source>You hear everybody</source>
      <translation>أنت تستمع إلى الجميع</translation>
    </message>
    <message>
      <source>You hear {name} again.</source>
      <translation>تستمع إلى {name} من جديد.</translation>
    </message>
    <message>
      <source>You wanted to come back to this: {when}</source>
      <translation>أردت العودة إلى هذا: {when}</translation>
    </message>
    <message>
      <source>Your appeal waits for a moderator.</source>
      <translation>اعتراضك ينتظر مشرفًا.</translation>
    </message>
    <message>
      <source>Your report is taken back.</source>
      <translation>سُحب بلاغك.</translation>
    </message>
    <message>
      <source>Your vote is taken back.</source>
      <translation>سُحب صوتك.</translation>
    </message>
    <message>
      <source>Your vote: {answers}</source>
      <translation>صوتك: {answers}</translation>
    </message>
    <message>
      <source>a private conversation</source>
      <translation>محادثة خاصة</translation>
    </message>
    <message>
      <source>d MMMM</source>
      <translation>d MMMM</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>معدَّلة</translation>
    </message>
    <message>
      <source>everyone</source>
      <translation>الجميع</translation>
    </message>
    <message>
      <source>for you alone</source>
      <translation>لك وحدك</translation>
    </message>
    <message>
      <source>may still change, because earlier messages have not arrived yet</source>
      <translation>قد تتغيّر بعد، لأن رسائل أسبق لم تصل بعد</translation>
    </message>
    <message>
      <source>not here yet</source>
      <translation>لم تصل بعد</translation>
    </message>
    <message numerus="yes">
      <source>one message in %n hour(s)</source>
      <translation>
        <numerusform>رسالة كل %Ln ساعة</numerusform>
        <numerusform>رسالة كل ساعة</numerusform>
        <numerusform>رسالة كل ساعتين</numerusform>
        <numerusform>رسالة كل %Ln ساعات</numerusform>
        <numerusform>رسالة كل %Ln ساعة</numerusform>
        <numerusform>رسالة كل %Ln ساعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>one message in %n minute(s)</source>
      <translation>
        <numerusform>رسالة كل %Ln دقيقة</numerusform>
        <numerusform>رسالة كل دقيقة</numerusform>
        <numerusform>رسالة كل دقيقتين</numerusform>
        <numerusform>رسالة كل %Ln دقائق</numerusform>
        <numerusform>رسالة كل %Ln دقيقة</numerusform>
        <numerusform>رسالة كل %Ln دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>one message in %n second(s)</source>
      <translation>
        <numerusform>رسالة كل %Ln ثانية</numerusform>
        <numerusform>رسالة كل ثانية</numerusform>
        <numerusform>رسالة كل ثانيتين</numerusform>
        <numerusform>رسالة كل %Ln ثوانٍ</numerusform>
        <numerusform>رسالة كل %Ln ثانية</numerusform>
        <numerusform>رسالة كل %Ln ثانية</numerusform>
      </translation>
    </message>
    <message>
      <source>one more channel</source>
      <translation>قناة أخرى</translation>
    </message>
    <message>
      <source>one new</source>
      <translation>واحد جديد</translation>
    </message>
    <message>
      <source>one reaction</source>
      <translation>تفاعل واحد</translation>
    </message>
    <message>
      <source>one vote</source>
      <translation>صوت واحد</translation>
    </message>
    <message>
      <source>only on this computer so far</source>
      <translation>على هذا الحاسوب فقط حتى الآن</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>مثبتة</translation>
    </message>
    <message>
      <source>pinned by {name}</source>
      <translation>ثبّتها {name}</translation>
    </message>
    <message numerus="yes">
      <source>reached %n devices</source>
      <translation>
        <numerusform>لم تصل إلى جهاز بعد</numerusform>
        <numerusform>وصلت إلى جهاز واحد</numerusform>
        <numerusform>وصلت إلى جهازين</numerusform>
        <numerusform>وصلت إلى %Ln أجهزة</numerusform>
        <numerusform>وصلت إلى %Ln جهازًا</numerusform>
        <numerusform>وصلت إلى %Ln جهاز</numerusform>
      </translation>
    </message>
    <message>
      <source>reached one device</source>
      <translation>وصلت إلى جهاز واحد</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>محفوظة</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>اليوم {time}</translation>
    </message>
    <message>
      <source>written after the channel was archived</source>
      <translation>كُتبت بعد أرشفة القناة</translation>
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation>أمس {time}</translation>
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
      <translation>أخفى {by} رسالة من {whom}</translation>
    </message>
    <message>
      <source>{by} paused {whom} everywhere, until: {until}</source>
      <translation>أوقف {by} كتابة {whom} في كل مكان: {until}</translation>
    </message>
    <message>
      <source>{by} paused {whom} in {channel}, until: {until}</source>
      <translation>أوقف {by} كتابة {whom} في {channel}: {until}</translation>
    </message>
    <message>
      <source>{by} slowed {channel}: {pace}</source>
      <translation>أبطأ {by} القناة {channel}: {pace}</translation>
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
      <translation>{emoji} من {people}</translation>
    </message>
    <message>
      <source>{found}, and older ones</source>
      <translation>{found}، وأقدم منها</translation>
    </message>
    <message>
      <source>{how} Everybody here sees who votes for what.</source>
      <translation>{how} الجميع هنا يرون من يصوّت لماذا.</translation>
    </message>
    <message>
      <source>{moment} · after the channel was archived</source>
      <translation>{moment} · بعد أرشفة القناة</translation>
    </message>
    <message>
      <source>{moment} · may still change</source>
      <translation>{moment} · قد تتغيّر بعد</translation>
    </message>
    <message>
      <source>{moment}. Earlier messages of the same computer have not arrived yet, so this one may still change.</source>
      <translation>{moment}. لم تصل بعدُ رسائل أسبق من الحاسوب نفسه، لذلك قد تتغيّر هذه.</translation>
    </message>
    <message>
      <source>{moment}. Pinned by {name}</source>
      <translation>{moment}. ثبّتها {name}</translation>
    </message>
    <message>
      <source>{names} are typing…</source>
      <translation>{names} يكتبون…</translation>
    </message>
    <message>
      <source>{name} answered the appeal, and ended it</source>
      <translation>قبل {name} الاعتراض وأنهى الإجراء</translation>
    </message>
    <message>
      <source>{name} answered the appeal: it stays</source>
      <translation>ردّ {name} على الاعتراض: يبقى كما هو</translation>
    </message>
    <message>
      <source>{name} answered, and did nothing</source>
      <translation>ردّ {name} ولم يفعل شيئًا</translation>
    </message>
    <message>
      <source>{name} did something about it</source>
      <translation>فعل {name} شيئًا حيال ذلك</translation>
    </message>
    <message>
      <source>{name} does not learn of it: only those whom you choose here read it.</source>
      <translation>لا يعلم {name} بذلك: لا يقرأ البلاغ إلا من تختارهم هنا.</translation>
    </message>
    <message>
      <source>{name} has paused your writing here, until: {until}. Reason: {reason}. You can appeal under What moderators did.</source>
      <translation>أوقف {name} كتابتك هنا حتى: {until}. السبب: {reason}. يمكنك الاعتراض في «ما فعله المشرفون».</translation>
    </message>
    <message>
      <source>{name} hid this message: {reason}</source>
      <translation>أخفى {name} هذه الرسالة: {reason}</translation>
    </message>
    <message>
      <source>{name} is paused.</source>
      <translation>أُوقفت كتابة {name}.</translation>
    </message>
    <message>
      <source>{name} is typing…</source>
      <translation>{name} يكتب…</translation>
    </message>
    <message>
      <source>{name} removed this message</source>
      <translation>أزال {name} هذه الرسالة</translation>
    </message>
    <message>
      <source>{name}, {moment}: this message was removed</source>
      <translation>{name}، {moment}: أُزيلت هذه الرسالة</translation>
    </message>
    <message>
      <source>{name}, {moment}: {text}</source>
      <translation>{name}، {moment}: {text}</translation>
    </message>
    <message>
      <source>{said}. You chose it.</source>
      <translation>{said}. أنت اخترته.</translation>
    </message>
  </context>
  <context>
    <name>dialogs</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>elsewhere</name>
    <message>
      <source>Copy where it is</source>
      <translation>نسخ الموقع</translation>
    </message>
  </context>
  <context>
    <name>files</name>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>Fetching: {done} of {size}</source>
      <translation>جارٍ الجلب: {done} من {size}</translation>
    </message>
    <message>
      <source>File: {name}</source>
      <translation>ملف: {name}</translation>
    </message>
    <message>
      <source>Files of this kind ({ending}) can be programs. A program can read and change everything that you can. Open it only if you know what it is and trust who sent it.</source>
      <translation>قد تكون الملفات من هذا النوع ({ending}) برامج. يستطيع البرنامج أن يقرأ ويغيّر كل ما تستطيعه أنت. افتحه فقط إن كنت تعرف ما هو وتثق بمن أرسله.</translation>
    </message>
    <message>
      <source>It does not come by itself: files take {here} of {quota} on this computer.</source>
      <translation>لا يأتي من تلقاء نفسه: تأخذ الملفات {here} من {quota} على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>No program on this computer opens it</source>
      <translation>لا برنامج على هذا الحاسوب يفتحه</translation>
    </message>
    <message>
      <source>Not here yet</source>
      <translation>ليس هنا بعد</translation>
    </message>
    <message>
      <source>Not here yet: on the computer of {people}</source>
      <translation>ليس هنا بعد: هو على حاسوب {people}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open it anyway</source>
      <translation>فتحه مع ذلك</translation>
    </message>
    <message>
      <source>Open {name}?</source>
      <translation>فتح {name}؟</translation>
    </message>
    <message>
      <source>Picture: {name}</source>
      <translation>صورة: {name}</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>حفظ نسخة</translation>
    </message>
    <message>
      <source>Save a copy, and open it with a program of your choice.</source>
      <translation>احفظ نسخة وافتحها ببرنامج تختاره.</translation>
    </message>
    <message>
      <source>no ending</source>
      <translation>بلا لاحقة</translation>
    </message>
    <message>
      <source>{file}, not here yet</source>
      <translation>{file}، ليس هنا بعد</translation>
    </message>
  </context>
  <context>
    <name>gatherings</name>
    <message numerus="yes">
      <source>%n more needed</source>
      <translation>
        <numerusform>لا حاجة إلى أحد</numerusform>
        <numerusform>يلزم شخص واحد بعد</numerusform>
        <numerusform>يلزم شخصان بعد</numerusform>
        <numerusform>يلزم %Ln أشخاص بعد</numerusform>
        <numerusform>يلزم %Ln شخصًا بعد</numerusform>
        <numerusform>يلزم %Ln شخص بعد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n seat(s) left</source>
      <translation>
        <numerusform>لا مقاعد باقية</numerusform>
        <numerusform>بقي مقعد واحد</numerusform>
        <numerusform>بقي مقعدان</numerusform>
        <numerusform>بقيت %Ln مقاعد</numerusform>
        <numerusform>بقي %Ln مقعدًا</numerusform>
        <numerusform>بقي %Ln مقعد</numerusform>
      </translation>
    </message>
    <message>
      <source>Asked for seats: {names}</source>
      <translation>طلبوا مقاعد: {names}</translation>
    </message>
    <message>
      <source>Calendar file for other programs…</source>
      <translation>ملف تقويم لبرامج أخرى…</translation>
    </message>
    <message>
      <source>Calendars (*.ics)</source>
      <translation>تقاويم (*.ics)</translation>
    </message>
    <message>
      <source>Come: {names}</source>
      <translation>سيأتون: {names}</translation>
    </message>
    <message>
      <source>Moved. It would have been: {when}</source>
      <translation>نُقل. كان من المقرر: {when}</translation>
    </message>
    <message>
      <source>Nobody has answered yet.</source>
      <translation>لم يجب أحد بعد.</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>لم يُحفظ</translation>
    </message>
    <message>
      <source>Nothing was taken in</source>
      <translation>لم يُستورد شيء</translation>
    </message>
    <message>
      <source>On the waiting list: {names}</source>
      <translation>في قائمة الانتظار: {names}</translation>
    </message>
    <message>
      <source>Perhaps: {names}</source>
      <translation>ربما: {names}</translation>
    </message>
    <message>
      <source>Save as a calendar file</source>
      <translation>حفظ كملف تقويم</translation>
    </message>
    <message>
      <source>Save as a calendar file…</source>
      <translation>حفظ كملف تقويم…</translation>
    </message>
    <message>
      <source>Take a calendar file in</source>
      <translation>استيراد ملف تقويم</translation>
    </message>
    <message>
      <source>Take a calendar file in…</source>
      <translation>استيراد ملف تقويم…</translation>
    </message>
    <message>
      <source>You are on the waiting list: there are not enough free seats. If somebody gives theirs back, the host can confirm yours.</source>
      <translation>أنت في قائمة الانتظار: لا توجد مقاعد شاغرة كافية. إن أعاد أحدهم مقعده أمكن للمضيف تأكيد مقعدك.</translation>
    </message>
    <message>
      <source>You have asked for a seat. It is yours once the host confirms it.</source>
      <translation>طلبتَ مقعدًا. يصير لك متى أكّده المضيف.</translation>
    </message>
    <message>
      <source>You have your seat.</source>
      <translation>لك مقعدك.</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>لا أحد بعد</translation>
    </message>
    <message>
      <source>{file} is ready for other calendars.</source>
      <translation>{file} جاهز لتقاويم أخرى.</translation>
    </message>
    <message>
      <source>{first} – {last}</source>
      <translation>{first} – {last}</translation>
    </message>
    <message>
      <source>{names} asks for a stand-in</source>
      <translation>{names} يطلب بديلًا</translation>
    </message>
    <message>
      <source>{name} +{guests}</source>
      <translation>{name} +{guests}</translation>
    </message>
    <message>
      <source>{name} stands in for {other}</source>
      <translation>{name} يحل محل {other}</translation>
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
      <translation>اختيار ما تستعمله المجموعة</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>الشخص</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Search for “{text}”</source>
      <translation>البحث عن «{text}»</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>A private place for a small community, on its own computers, without a server.

Everything kept here is encrypted. Somebody who leaves the group keeps what was downloaded before.

Free software under the GNU General Public License, version 3 or later.</source>
      <translation>مكان خاص لجماعة صغيرة، على حواسيبها هي، بلا خادم.

كل ما يُحفظ هنا مشفّر. ومن يغادر المجموعة يحتفظ بما نُزّل قبل ذلك.

برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار ٣ أو أحدث.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Folkmoot {version}</source>
      <translation>Folkmoot {version}</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>الرخص</translation>
    </message>
    <message>
      <source>Licences…</source>
      <translation>الرخص…</translation>
    </message>
    <message>
      <source>Releases are signed with {key}</source>
      <translation>تُوقَّع الإصدارات بـ {key}</translation>
    </message>
    <message>
      <source>Tab goes from part to part, arrow keys move inside lists, Return opens.</source>
      <translation>ينتقل Tab من جزء إلى جزء، وتتحرك الأسهم داخل القوائم، ومفتاح الإدخال يفتح.</translation>
    </message>
  </context>
  <context>
    <name>home</name>
    <message numerus="yes">
      <source>%n change(s)</source>
      <translation>
        <numerusform>لا تغييرات</numerusform>
        <numerusform>تغيير واحد</numerusform>
        <numerusform>تغييران</numerusform>
        <numerusform>%Ln تغييرات</numerusform>
        <numerusform>%Ln تغييرًا</numerusform>
        <numerusform>%Ln تغيير</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread messages</source>
      <translation>
        <numerusform>لا رسائل غير مقروءة</numerusform>
        <numerusform>رسالة واحدة غير مقروءة</numerusform>
        <numerusform>رسالتان غير مقروءتين</numerusform>
        <numerusform>%Ln رسائل غير مقروءة</numerusform>
        <numerusform>%Ln رسالة غير مقروءة</numerusform>
        <numerusform>%Ln رسالة غير مقروءة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread messages mention you</source>
      <translation>
        <numerusform>لا رسائل غير مقروءة تذكرك</numerusform>
        <numerusform>رسالة واحدة غير مقروءة تذكرك</numerusform>
        <numerusform>رسالتان غير مقروءتين تذكرانك</numerusform>
        <numerusform>%Ln رسائل غير مقروءة تذكرك</numerusform>
        <numerusform>%Ln رسالة غير مقروءة تذكرك</numerusform>
        <numerusform>%Ln رسالة غير مقروءة تذكرك</numerusform>
      </translation>
    </message>
    <message>
      <source>99+ unread messages</source>
      <translation>أكثر من 99 رسالة غير مقروءة</translation>
    </message>
    <message>
      <source>Coming</source>
      <translation>القادم</translation>
    </message>
    <message>
      <source>Do not show these steps any more</source>
      <translation>عدم عرض هذه الخطوات بعد الآن</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>الخطوات الأولى</translation>
    </message>
    <message>
      <source>Invite somebody</source>
      <translation>دعوة شخص</translation>
    </message>
    <message>
      <source>Messages for you</source>
      <translation>رسائل لك</translation>
    </message>
    <message>
      <source>New since {when}</source>
      <translation>الجديد منذ {when}</translation>
    </message>
    <message>
      <source>New: {count} ({what})</source>
      <translation>جديد: {count} ({what})</translation>
    </message>
    <message>
      <source>Nothing waits for you in an archive, and nothing new comes.</source>
      <translation>لا شيء ينتظرك في الأرشيف، ولا يصل إليه جديد.</translation>
    </message>
    <message>
      <source>Nothing waits for you, and nothing is new.</source>
      <translation>لا شيء ينتظرك، ولا جديد.</translation>
    </message>
    <message>
      <source>Say hello</source>
      <translation>إلقاء التحية</translation>
    </message>
    <message>
      <source>Say something about yourself</source>
      <translation>قول شيء عن نفسك</translation>
    </message>
    <message>
      <source>Say what this group is for</source>
      <translation>قول لأي شيء هذه المجموعة</translation>
    </message>
    <message>
      <source>The pages beside this one show what it holds.</source>
      <translation>الصفحات المجاورة تعرض ما فيه.</translation>
    </message>
    <message>
      <source>Waiting for you</source>
      <translation>ينتظرك</translation>
    </message>
    <message>
      <source>You can settle this</source>
      <translation>تستطيع حسم هذا</translation>
    </message>
    <message>
      <source>a link that you hand over, for example on paper</source>
      <translation>رابط تسلّمه، على ورق مثلًا</translation>
    </message>
    <message>
      <source>a sentence that everybody sees in the settings</source>
      <translation>جملة يراها الجميع في الإعدادات</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform> </numerusform>
        <numerusform>وواحد آخر</numerusform>
        <numerusform>واثنان آخران</numerusform>
        <numerusform>و%Ln أخرى</numerusform>
        <numerusform>و%Ln أخرى</numerusform>
        <numerusform>و%Ln أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>folded</source>
      <translation>مطوي</translation>
    </message>
    <message>
      <source>in one of the channels</source>
      <translation>في إحدى القنوات</translation>
    </message>
    <message>
      <source>now, since {when}</source>
      <translation>الآن، منذ {when}</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>منشور</translation>
    </message>
    <message>
      <source>until {when}</source>
      <translation>حتى {when}</translation>
    </message>
    <message>
      <source>what you can help with, and how to reach you</source>
      <translation>ما تستطيع المساعدة فيه، وكيف يُوصل إليك</translation>
    </message>
    <message>
      <source>{when}, concerns you</source>
      <translation>{when}، يخصّك</translation>
    </message>
    <message>
      <source>{when}, concerns {name}</source>
      <translation>{when}، يخص {name}</translation>
    </message>
  </context>
  <context>
    <name>invitation sheet</name>
    <message>
      <source>1. Install Folkmoot on your computer and open it.</source>
      <translation>١. ثبّت Folkmoot على حاسوبك وافتحه.</translation>
    </message>
    <message>
      <source>2. Be on the same network as a member whose Folkmoot is open.</source>
      <translation>٢. كن على الشبكة نفسها مع عضو لديه Folkmoot مفتوح.</translation>
    </message>
    <message>
      <source>3. Choose “Join a group”. Type the words below, or scan the code and paste the link. The first four letters of each word are enough.</source>
      <translation>٣. اختر «الانضمام إلى مجموعة». اكتب الكلمات أدناه، أو امسح الرمز والصق الرابط. تكفي الحروف الأربعة الأولى من كل كلمة.</translation>
    </message>
    <message>
      <source>Folkmoot is a program in which the members of {group} talk and decide together. Everything is kept on the members' own computers.</source>
      <translation>Folkmoot برنامج يتحدث فيه أعضاء {group} ويقرّرون معًا. كل شيء محفوظ على حواسيب الأعضاء أنفسهم.</translation>
    </message>
    <message>
      <source>How to join</source>
      <translation>كيفية الانضمام</translation>
    </message>
    <message>
      <source>Invitation to {group}</source>
      <translation>دعوة إلى {group}</translation>
    </message>
    <message>
      <source>It is valid until {when}.</source>
      <translation>صالحة حتى {when}.</translation>
    </message>
    <message>
      <source>The words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <source>Whoever has this sheet can join. Hand it over in person, and destroy it afterwards.</source>
      <translation>من لديه هذه الورقة يستطيع الانضمام. سلّمها باليد وأتلفها بعد ذلك.</translation>
    </message>
  </context>
  <context>
    <name>invitations</name>
    <message>
      <source>From {person}, {left}, until {when}</source>
      <translation>من {person}، {left}، حتى {when}</translation>
    </message>
    <message numerus="yes">
      <source>for %n more person(s)</source>
      <translation>
        <numerusform>لا أحد بعد</numerusform>
        <numerusform>لشخص واحد بعد</numerusform>
        <numerusform>لشخصين بعد</numerusform>
        <numerusform>لـ %Ln أشخاص بعد</numerusform>
        <numerusform>لـ %Ln شخصًا بعد</numerusform>
        <numerusform>لـ %Ln شخص بعد</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>keepers</name>
    <message>
      <source>Look at it…</source>
      <translation>إلقاء نظرة…</translation>
    </message>
  </context>
  <context>
    <name>ledger</name>
    <message>
      <source>Amount</source>
      <translation>المبلغ</translation>
    </message>
    <message>
      <source>Balance</source>
      <translation>الرصيد</translation>
    </message>
    <message>
      <source>Before that</source>
      <translation>قبل ذلك</translation>
    </message>
    <message>
      <source>Came in</source>
      <translation>الوارد</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Went out</source>
      <translation>الصادر</translation>
    </message>
    <message>
      <source>What</source>
      <translation>ماذا</translation>
    </message>
  </context>
  <context>
    <name>library</name>
    <message>
      <source>Labels of {group}</source>
      <translation>ملصقات {group}</translation>
    </message>
    <message>
      <source>Labels to print</source>
      <translation>ملصقات للطباعة</translation>
    </message>
    <message>
      <source>There is nothing to lend yet. Add something first.</source>
      <translation>لا شيء للإعارة بعد. أضف شيئًا أولًا.</translation>
    </message>
  </context>
  <context>
    <name>meetings</name>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%Ln دقيقة</numerusform>
        <numerusform>دقيقة واحدة</numerusform>
        <numerusform>دقيقتان</numerusform>
        <numerusform>%Ln دقائق</numerusform>
        <numerusform>%Ln دقيقة</numerusform>
        <numerusform>%Ln دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) left</source>
      <translation>
        <numerusform>لم يبق وقت</numerusform>
        <numerusform>بقيت دقيقة واحدة</numerusform>
        <numerusform>بقيت دقيقتان</numerusform>
        <numerusform>بقيت %Ln دقائق</numerusform>
        <numerusform>بقيت %Ln دقيقة</numerusform>
        <numerusform>بقيت %Ln دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) over</source>
      <translation>
        <numerusform>انتهى الوقت</numerusform>
        <numerusform>تجاوز دقيقة واحدة</numerusform>
        <numerusform>تجاوز دقيقتين</numerusform>
        <numerusform>تجاوز %Ln دقائق</numerusform>
        <numerusform>تجاوز %Ln دقيقة</numerusform>
        <numerusform>تجاوز %Ln دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more needed for decisions</source>
      <translation>
        <numerusform>العدد يكفي لاتخاذ القرارات</numerusform>
        <numerusform>ينقص شخص واحد لاتخاذ القرارات</numerusform>
        <numerusform>ينقص شخصان لاتخاذ القرارات</numerusform>
        <numerusform>ينقص %Ln أشخاص لاتخاذ القرارات</numerusform>
        <numerusform>ينقص %Ln شخصًا لاتخاذ القرارات</numerusform>
        <numerusform>ينقص %Ln شخص لاتخاذ القرارات</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody is noted as present yet.</source>
      <translation>لم يُسجَّل حضور أحد بعد.</translation>
    </message>
    <message>
      <source>Now: {topic} · {time}</source>
      <translation>الآن: {topic} · {time}</translation>
    </message>
    <message>
      <source>The clock stands.</source>
      <translation>الساعة متوقفة.</translation>
    </message>
    <message>
      <source>There: {names}</source>
      <translation>الحاضرون: {names}</translation>
    </message>
    <message>
      <source>enough for decisions ({least} needed)</source>
      <translation>العدد يكفي لاتخاذ القرارات (المطلوب {least})</translation>
    </message>
    <message numerus="yes">
      <source>for %n minute(s)</source>
      <translation>
        <numerusform>بدأ للتو</numerusform>
        <numerusform>منذ دقيقة واحدة</numerusform>
        <numerusform>منذ دقيقتين</numerusform>
        <numerusform>منذ %Ln دقائق</numerusform>
        <numerusform>منذ %Ln دقيقة</numerusform>
        <numerusform>منذ %Ln دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <source>led by {name}</source>
      <translation>يديره {name}</translation>
    </message>
    <message>
      <source>{decision} (on: {topic})</source>
      <translation>{decision} (بشأن: {topic})</translation>
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
      <translation>{task} · أُنجز</translation>
    </message>
    <message>
      <source>{task} · not needed any more</source>
      <translation>{task} · لم يعد لازمًا</translation>
    </message>
    <message>
      <source>{task}, until {day}</source>
      <translation>{task}، حتى {day}</translation>
    </message>
  </context>
  <context>
    <name>membership</name>
    <message>
      <source>This computer only passes on what others write: it cannot read or write.</source>
      <translation>هذا الحاسوب ينقل فقط ما يكتبه الآخرون: لا يستطيع القراءة ولا الكتابة.</translation>
    </message>
    <message>
      <source>This computer was taken out of the group, so it cannot write here.</source>
      <translation>أُخرج هذا الحاسوب من المجموعة، فلا يستطيع الكتابة هنا.</translation>
    </message>
    <message>
      <source>You are not in this group any more, so you cannot write here.</source>
      <translation>لم تعد في هذه المجموعة، فلا تستطيع الكتابة هنا.</translation>
    </message>
    <message>
      <source>You are suspended and cannot write for now.</source>
      <translation>عضويتك موقوفة، ولا تستطيع الكتابة الآن.</translation>
    </message>
    <message>
      <source>You can write here once a steward has let you in.</source>
      <translation>تستطيع الكتابة هنا حالما يُدخلك أمين.</translation>
    </message>
  </context>
  <context>
    <name>names</name>
    <message>
      <source>Look twice: there is also {others}.</source>
      <translation>دقّق النظر: يوجد أيضًا {others}.</translation>
    </message>
    <message>
      <source>somebody whom this computer does not know yet</source>
      <translation>شخص لا يعرفه هذا الحاسوب بعد</translation>
    </message>
    <message>
      <source>{name} (here since {day})</source>
      <translation>{name} (هنا منذ {day})</translation>
    </message>
  </context>
  <context>
    <name>newcomers</name>
    <message numerus="yes">
      <source>%n people have joined.</source>
      <translation>
        <numerusform>لم ينضم أحد.</numerusform>
        <numerusform>انضم شخص واحد.</numerusform>
        <numerusform>انضم شخصان.</numerusform>
        <numerusform>انضم %Ln أشخاص.</numerusform>
        <numerusform>انضم %Ln شخصًا.</numerusform>
        <numerusform>انضم %Ln شخص.</numerusform>
      </translation>
    </message>
    <message>
      <source>Others can take you for somebody else: there is also {others}. Under People you can add to your name what tells you apart.</source>
      <translation>قد يظنك الآخرون شخصًا آخر: يوجد أيضًا {others}. تحت «الناس» يمكنك أن تضيف إلى اسمك ما يميّزكم.</translation>
    </message>
    <message>
      <source>{name} has joined.</source>
      <translation>انضم {name}.</translation>
    </message>
  </context>
  <context>
    <name>notices</name>
    <message numerus="yes">
      <source>%n change(s) by {names} are put aside: they were removed or suspended, or lost a power or a computer, before anybody had seen this.</source>
      <translation>
        <numerusform>لا توجد تغييرات منحّاة من {names}.</numerusform>
        <numerusform>نُحّي تغيير واحد (%Ln) من {names}: أُخرج من كتبه أو أُوقف أو فقد صلاحية أو حاسوبًا قبل أن يراه أحد.</numerusform>
        <numerusform>نُحّي تغييران (%Ln) من {names}: أُخرج من كتبهما أو أُوقف أو فقد صلاحية أو حاسوبًا قبل أن يراهما أحد.</numerusform>
        <numerusform>نُحّيت %Ln تغييرات من {names}: أُخرج من كتبها أو أُوقف أو فقد صلاحية أو حاسوبًا قبل أن يراها أحد.</numerusform>
        <numerusform>نُحّي %Ln تغييرًا من {names}: أُخرج من كتبها أو أُوقف أو فقد صلاحية أو حاسوبًا قبل أن يراها أحد.</numerusform>
        <numerusform>نُحّي %Ln تغيير من {names}: أُخرج من كتبها أو أُوقف أو فقد صلاحية أو حاسوبًا قبل أن يراها أحد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) came before earlier ones of the same computer. They may still change.</source>
      <translation>
        <numerusform>لا تغييرات.</numerusform>
        <numerusform>وصل تغيير واحد قبل تغييرات أسبق من الحاسوب نفسه. قد يتبدّل بعد.</numerusform>
        <numerusform>وصل تغييران قبل تغييرات أسبق من الحاسوب نفسه. قد يتبدّلان بعد.</numerusform>
        <numerusform>وصلت %Ln تغييرات قبل تغييرات أسبق من الحاسوب نفسه. قد تتبدّل بعد.</numerusform>
        <numerusform>وصل %Ln تغييرًا قبل تغييرات أسبق من الحاسوب نفسه. قد تتبدّل بعد.</numerusform>
        <numerusform>وصل %Ln تغيير قبل تغييرات أسبق من الحاسوب نفسه. قد تتبدّل بعد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) could not be shown: a part of Folkmoot failed. The file engine.log says which.</source>
      <translation>
        <numerusform>لا تغييرات.</numerusform>
        <numerusform>تعذّر عرض تغيير واحد: تعطّل جزء من Folkmoot. يقول الملف engine.log أيّ جزء.</numerusform>
        <numerusform>تعذّر عرض تغييرين: تعطّل جزء من Folkmoot. يقول الملف engine.log أيّ جزء.</numerusform>
        <numerusform>تعذّر عرض %Ln تغييرات: تعطّل جزء من Folkmoot. يقول الملف engine.log أيّ جزء.</numerusform>
        <numerusform>تعذّر عرض %Ln تغييرًا: تعطّل جزء من Folkmoot. يقول الملف engine.log أيّ جزء.</numerusform>
        <numerusform>تعذّر عرض %Ln تغيير: تعطّل جزء من Folkmoot. يقول الملف engine.log أيّ جزء.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) need a newer Folkmoot. Install the newest version to see them.</source>
      <translation>
        <numerusform>لا تغييرات.</numerusform>
        <numerusform>يحتاج تغيير واحد إلى Folkmoot أحدث. ثبّت أحدث إصدار لتراه.</numerusform>
        <numerusform>يحتاج تغييران إلى Folkmoot أحدث. ثبّت أحدث إصدار لتراهما.</numerusform>
        <numerusform>تحتاج %Ln تغييرات إلى Folkmoot أحدث. ثبّت أحدث إصدار لتراها.</numerusform>
        <numerusform>يحتاج %Ln تغييرًا إلى Folkmoot أحدث. ثبّت أحدث إصدار لتراها.</numerusform>
        <numerusform>يحتاج %Ln تغيير إلى Folkmoot أحدث. ثبّت أحدث إصدار لتراها.</numerusform>
      </translation>
    </message>
    <message>
      <source>It concerns what was written by: {names}.</source>
      <translation>يخص ما كتبه: {names}.</translation>
    </message>
    <message>
      <source>Nobody is looked for on these networks of this computer: {names}.</source>
      <translation>لا يُبحث عن أحد على هذه الشبكات لهذا الحاسوب: {names}.</translation>
    </message>
    <message>
      <source>One of them is this computer. Write again what it wrote since then.</source>
      <translation>أحدها هذا الحاسوب. اكتب من جديد ما كتبه منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
      <source>Two different continuations of what %n computer(s) wrote were found. Nothing that such a computer wrote since counts any more. A copy of Folkmoot's folder was probably used twice, or somebody wants to deceive: talk to each other.</source>
      <translation>
        <numerusform>لا شيء.</numerusform>
        <numerusform>وُجدت تتمتان مختلفتان لما كتبه حاسوب واحد. لم يعد يُحتسب شيء مما كتبه منذ ذلك الحين. لعل نسخة من مجلد Folkmoot استُعملت مرتين، أو أن أحدًا يريد الخداع: تحدثوا معًا.</numerusform>
        <numerusform>وُجدت تتمات مختلفة لما كتبه حاسوبان. لم يعد يُحتسب شيء مما كتباه منذ ذلك الحين. لعل نسخة من مجلد Folkmoot استُعملت مرتين، أو أن أحدًا يريد الخداع: تحدثوا معًا.</numerusform>
        <numerusform>وُجدت تتمات مختلفة لما كتبته %Ln حواسيب. لم يعد يُحتسب شيء مما كتبته منذ ذلك الحين. لعل نسخة من مجلد Folkmoot استُعملت مرتين، أو أن أحدًا يريد الخداع: تحدثوا معًا.</numerusform>
        <numerusform>وُجدت تتمات مختلفة لما كتبه %Ln حاسوبًا. لم يعد يُحتسب شيء مما كتبته منذ ذلك الحين. لعل نسخة من مجلد Folkmoot استُعملت مرتين، أو أن أحدًا يريد الخداع: تحدثوا معًا.</numerusform>
        <numerusform>وُجدت تتمات مختلفة لما كتبه %Ln حاسوب. لم يعد يُحتسب شيء مما كتبته منذ ذلك الحين. لعل نسخة من مجلد Folkmoot استُعملت مرتين، أو أن أحدًا يريد الخداع: تحدثوا معًا.</numerusform>
      </translation>
    </message>
    <message>
      <source>Understood</source>
      <translation>فهمت</translation>
    </message>
  </context>
  <context>
    <name>notifications</name>
    <message numerus="yes">
      <source>%n new messages</source>
      <translation>
        <numerusform>لا رسائل جديدة</numerusform>
        <numerusform>رسالة جديدة واحدة</numerusform>
        <numerusform>رسالتان جديدتان</numerusform>
        <numerusform>%Ln رسائل جديدة</numerusform>
        <numerusform>%Ln رسالة جديدة</numerusform>
        <numerusform>%Ln رسالة جديدة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n things wait for you</source>
      <translation>
        <numerusform>لا شيء ينتظرك</numerusform>
        <numerusform>أمر واحد ينتظرك</numerusform>
        <numerusform>أمران ينتظرانك</numerusform>
        <numerusform>%Ln أمور تنتظرك</numerusform>
        <numerusform>%Ln أمرًا ينتظرك</numerusform>
        <numerusform>%Ln أمر ينتظرك</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>A calendar: what takes place when and where, who comes, who helps, who waits for a seat.</source>
      <translation>تقويم: ماذا يُقام ومتى وأين، ومن يأتي، ومن يساعد، ومن ينتظر مقعدًا.</translation>
    </message>
    <message>
      <source>A ride, a meal, a hand with the sofa: who needs what, who offers what, and who does it.</source>
      <translation>توصيلة أو وجبة أو يد تحمل الأريكة: من يحتاج ماذا، ومن يعرض ماذا، ومن يقوم بذلك.</translation>
    </message>
    <message>
      <source>Alerts</source>
      <translation>التنبيهات</translation>
    </message>
    <message>
      <source>An agenda with a clock, minutes that all write together, and who does what.</source>
      <translation>جدول أعمال مع ساعة، ومحضر يكتبه الجميع معًا، ومن يفعل ماذا.</translation>
    </message>
    <message>
      <source>Channels for talking, one for each subject, with replies, pictures and files.</source>
      <translation>قنوات للحديث، قناة لكل موضوع، مع الردود والصور والملفات.</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>المحادثات</translation>
    </message>
    <message>
      <source>Gatherings</source>
      <translation>اللقاءات</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>المجموعة</translation>
    </message>
    <message>
      <source>Help board</source>
      <translation>لوحة المساعدة</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>البداية</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>الإعارة</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>الاجتماعات</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>الوثائق</translation>
    </message>
    <message>
      <source>People</source>
      <translation>الناس</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>التفضيلات</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>الحديث</translation>
    </message>
    <message>
      <source>Things to lend: who has what until when, who waits for it, and what is broken.</source>
      <translation>أشياء للإعارة: من لديه ماذا وحتى متى، ومن ينتظره، وما هو معطوب.</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>معًا</translation>
    </message>
    <message>
      <source>When something happens, everybody hears what to do and says how they are; nobody is forgotten.</source>
      <translation>حين يحدث شيء يسمع الجميع ما يُفعل ويقولون كيف حالهم؛ ولا يُنسى أحد.</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>العمل</translation>
    </message>
  </context>
  <context>
    <name>peers</name>
    <message>
      <source>Here now</source>
      <translation>هنا الآن</translation>
    </message>
    <message>
      <source>Last exchange {when}</source>
      <translation>آخر تبادل {when}</translation>
    </message>
    <message>
      <source>My other computer</source>
      <translation>حاسوبي الآخر</translation>
    </message>
    <message>
      <source>Not met yet</source>
      <translation>لم يُلتقَ بعد</translation>
    </message>
    <message numerus="yes">
      <source>clock %n minute(s) off</source>
      <translation>
        <numerusform>الساعة مضبوطة</numerusform>
        <numerusform>الساعة منحرفة دقيقة</numerusform>
        <numerusform>الساعة منحرفة دقيقتين</numerusform>
        <numerusform>الساعة منحرفة %Ln دقائق</numerusform>
        <numerusform>الساعة منحرفة %Ln دقيقة</numerusform>
        <numerusform>الساعة منحرفة %Ln دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>has %n change(s) for us</source>
      <translation>
        <numerusform>لا جديد لديه لنا</numerusform>
        <numerusform>لديه تغيير واحد لنا</numerusform>
        <numerusform>لديه تغييران لنا</numerusform>
        <numerusform>لديه %Ln تغييرات لنا</numerusform>
        <numerusform>لديه %Ln تغييرًا لنا</numerusform>
        <numerusform>لديه %Ln تغيير لنا</numerusform>
      </translation>
    </message>
    <message>
      <source>has a newer Folkmoot: install it here too, to exchange again</source>
      <translation>لديه Folkmoot أحدث: ثبّته هنا أيضًا ليعود التبادل</translation>
    </message>
    <message numerus="yes">
      <source>lacks %n of our change(s)</source>
      <translation>
        <numerusform>لا ينقصه شيء منا</numerusform>
        <numerusform>ينقصه تغيير واحد منا</numerusform>
        <numerusform>ينقصه تغييران منا</numerusform>
        <numerusform>تنقصه %Ln تغييرات منا</numerusform>
        <numerusform>ينقصه %Ln تغييرًا منا</numerusform>
        <numerusform>ينقصه %Ln تغيير منا</numerusform>
      </translation>
    </message>
    <message>
      <source>needs a newer Folkmoot to exchange with this computer</source>
      <translation>يحتاج إلى Folkmoot أحدث ليتبادل مع هذا الحاسوب</translation>
    </message>
    <message>
      <source>up to date</source>
      <translation>محدَّث</translation>
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
        <numerusform>لا أعضاء</numerusform>
        <numerusform>عضو واحد</numerusform>
        <numerusform>عضوان</numerusform>
        <numerusform>%Ln أعضاء</numerusform>
        <numerusform>%Ln عضوًا</numerusform>
        <numerusform>%Ln عضو</numerusform>
      </translation>
    </message>
    <message>
      <source>Archivist</source>
      <translation>أمين الأرشيف</translation>
    </message>
    <message>
      <source>Coordinator</source>
      <translation>منسّق</translation>
    </message>
    <message>
      <source>Liaison</source>
      <translation>مسؤول اتصال</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>عضو</translation>
    </message>
    <message>
      <source>Moderator</source>
      <translation>مشرف</translation>
    </message>
    <message>
      <source>Steward</source>
      <translation>أمين</translation>
    </message>
    <message>
      <source>Treasurer</source>
      <translation>أمين الصندوق</translation>
    </message>
    <message>
      <source>does not vote yet</source>
      <translation>لا يصوّت بعد</translation>
    </message>
    <message>
      <source>here now</source>
      <translation>هنا الآن</translation>
    </message>
    <message>
      <source>joined {day}</source>
      <translation>انضم في {day}</translation>
    </message>
    <message>
      <source>suspended</source>
      <translation>موقوف</translation>
    </message>
    <message>
      <source>this is you</source>
      <translation>هذا أنت</translation>
    </message>
    <message>
      <source>{members}, {here} here now</source>
      <translation>{members}، منهم {here} هنا الآن</translation>
    </message>
  </context>
  <context>
    <name>preferences</name>
    <message>
      <source>100 %, as the system</source>
      <translation>١٠٠٪، كما في النظام</translation>
    </message>
    <message>
      <source>110 %</source>
      <translation>١١٠٪</translation>
    </message>
    <message>
      <source>125 %</source>
      <translation>١٢٥٪</translation>
    </message>
    <message>
      <source>150 %</source>
      <translation>١٥٠٪</translation>
    </message>
    <message>
      <source>175 %</source>
      <translation>١٧٥٪</translation>
    </message>
    <message>
      <source>200 %</source>
      <translation>٢٠٠٪</translation>
    </message>
    <message>
      <source>80 %</source>
      <translation>٨٠٪</translation>
    </message>
    <message>
      <source>90 %</source>
      <translation>٩٠٪</translation>
    </message>
    <message>
      <source>A file that Folkmoot keeps up to date with the gatherings. Whoever can open the folder reads it.</source>
      <translation>ملف يُبقيه Folkmoot محدَّثًا باللقاءات. من يستطيع فتح المجلد يقرؤه.</translation>
    </message>
    <message>
      <source>After 15 minutes</source>
      <translation>بعد ١٥ دقيقة</translation>
    </message>
    <message>
      <source>After 30 minutes</source>
      <translation>بعد ٣٠ دقيقة</translation>
    </message>
    <message>
      <source>After 5 minutes</source>
      <translation>بعد ٥ دقائق</translation>
    </message>
    <message>
      <source>After a minute</source>
      <translation>بعد دقيقة</translation>
    </message>
    <message>
      <source>After an hour</source>
      <translation>بعد ساعة</translation>
    </message>
    <message>
      <source>All messages</source>
      <translation>كل الرسائل</translation>
    </message>
    <message>
      <source>An icon stays beside the clock; Ctrl+Q ends Folkmoot. Where the desktop has no place for such icons, closing the window ends it.</source>
      <translation>تبقى أيقونة بجانب الساعة؛ وCtrl+Q ينهي Folkmoot. وحيث لا مكان في سطح المكتب لمثل هذه الأيقونات، فإغلاق النافذة ينهيه.</translation>
    </message>
    <message>
      <source>As in the other channels</source>
      <translation>كما في القنوات الأخرى</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>كما في النظام</translation>
    </message>
    <message>
      <source>As the window</source>
      <translation>كلغة النافذة</translation>
    </message>
    <message>
      <source>Calendar file for other programs</source>
      <translation>ملف تقويم لبرامج أخرى</translation>
    </message>
    <message>
      <source>Check the spelling of what I write</source>
      <translation>تدقيق إملاء ما أكتبه</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>المحادثات</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>For everybody in {group}</source>
      <translation>للجميع في {group}</translation>
    </message>
    <message>
      <source>Gatherings</source>
      <translation>اللقاءات</translation>
    </message>
    <message>
      <source>Go there</source>
      <translation>الذهاب إلى هناك</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>In the background</source>
      <translation>في الخلفية</translation>
    </message>
    <message>
      <source>In the background, unless there is a passphrase to ask for.</source>
      <translation>في الخلفية، إلا إذا لزم السؤال عن عبارة مرور.</translation>
    </message>
    <message>
      <source>Keep exchanging when the window is closed</source>
      <translation>مواصلة التبادل حين تُغلق النافذة</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Language that I write</source>
      <translation>اللغة التي أكتب بها</translation>
    </message>
    <message>
      <source>Let others see when I write</source>
      <translation>دع الآخرين يرون متى أكتب</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>القفل</translation>
    </message>
    <message>
      <source>Lock by itself</source>
      <translation>القفل تلقائيًا</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>Messages in channels</source>
      <translation>الرسائل في القنوات</translation>
    </message>
    <message>
      <source>Name and purpose of the group</source>
      <translation>اسم المجموعة وغرضها</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>أبدًا</translation>
    </message>
    <message>
      <source>None</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Nothing is notified in them but warnings of danger, and nothing is made up for later.</source>
      <translation>لا يُشعَر فيها إلا بالإنذارات من الخطر، ولا يُستدرك شيء بعدها.</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>الإشعارات</translation>
    </message>
    <message>
      <source>Notifications of the desktop</source>
      <translation>إشعارات سطح المكتب</translation>
    </message>
    <message>
      <source>Notify me of messages in</source>
      <translation>أشعرني بالرسائل في</translation>
    </message>
    <message>
      <source>Notify me of what waits for me in</source>
      <translation>أشعرني بما ينتظرني في</translation>
    </message>
    <message>
      <source>On all your computers, for {group}</source>
      <translation>على كل حواسيبك، لمجموعة {group}</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>على هذا الحاسوب</translation>
    </message>
    <message>
      <source>On this computer, for {group}</source>
      <translation>على هذا الحاسوب، لأجل {group}</translation>
    </message>
    <message>
      <source>Otherwise a notification only names the group. Whoever sees the screen, and the list of notifications that the desktop keeps, sees the words too.</source>
      <translation>وإلا فالإشعار يسمّي المجموعة فقط. ومن يرى الشاشة، وقائمة الإشعارات التي يحفظها سطح المكتب، يرى الكلمات أيضًا.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>People whom you do not hear</source>
      <translation>أشخاص لا تستمع إليهم</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>الهدوء من</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>ساعات الهدوء</translation>
    </message>
    <message>
      <source>Quiet until</source>
      <translation>الهدوء حتى</translation>
    </message>
    <message>
      <source>Show who writes and what</source>
      <translation>إظهار من يكتب وماذا</translation>
    </message>
    <message>
      <source>Size of letters and pictures</source>
      <translation>حجم الحروف والصور</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>الإملاء</translation>
    </message>
    <message>
      <source>Start when I log in</source>
      <translation>البدء حين أسجّل الدخول</translation>
    </message>
    <message>
      <source>Their messages are folded and do not count. Nobody learns of it.</source>
      <translation>رسائلهم مطوية ولا تُحسب، ولا يعلم أحد بذلك.</translation>
    </message>
    <message>
      <source>This computer has no dictionary. Install one, for example the package hunspell-en-us, and start Folkmoot again.</source>
      <translation>لا يوجد قاموس على هذا الحاسوب. ثبّت قاموسًا، مثل الحزمة hunspell-ar، ثم شغّل Folkmoot من جديد.</translation>
    </message>
    <message>
      <source>Those that name me or answer me</source>
      <translation>ما يسمّيني أو يرد عليّ</translation>
    </message>
    <message>
      <source>Those who read the same channel see your name while you type, and nothing of your words before you send them. Nothing of it is kept.</source>
      <translation>من يقرأ القناة نفسها يرى اسمك وأنت تكتب، ولا يرى شيئًا من كلماتك قبل أن ترسلها. لا يُحفظ شيء من ذلك.</translation>
    </message>
    <message>
      <source>What the group decides</source>
      <translation>ما تقرّره المجموعة</translation>
    </message>
    <message>
      <source>What this group uses</source>
      <translation>ما تستعمله هذه المجموعة</translation>
    </message>
    <message>
      <source>When nobody types or moves the mouse in the window. While it is locked, nothing is exchanged with neighbours. Ctrl+L locks at once.</source>
      <translation>عندما لا يكتب أحد ولا يحرّك الفأرة في النافذة. وفي أثناء القفل لا يُتبادل شيء مع الجيران. Ctrl+L يقفل فورًا.</translation>
    </message>
    <message>
      <source>While the window is in front, nothing is notified.</source>
      <translation>ما دامت النافذة في المقدمة لا يُشعَر بشيء.</translation>
    </message>
    <message>
      <source>Who lets people in</source>
      <translation>من يُدخل الناس</translation>
    </message>
    <message>
      <source>Without one, Folkmoot opens for everybody who is logged in as you.</source>
      <translation>من دونها يُفتح Folkmoot لكل من سجّل الدخول باسمك.</translation>
    </message>
    <message>
      <source>Words that no dictionary knows are underlined while you write. F7 goes to the next one. Nothing is sent anywhere.</source>
      <translation>توضع خطوط تحت الكلمات التي لا يعرفها القاموس أثناء الكتابة. ينتقل F7 إلى الكلمة التالية. لا يُرسَل شيء إلى أي مكان.</translation>
    </message>
  </context>
  <context>
    <name>printing</name>
    <message>
      <source>Not saved</source>
      <translation>لم يُحفظ</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
      <source>Papers (*.pdf)</source>
      <translation>أوراق (*.pdf)</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>حُفظ</translation>
    </message>
    <message>
      <source>{file} is ready. Open it to print it.</source>
      <translation>{file} جاهز. افتحه لطباعته.</translation>
    </message>
    <message>
      <source>{group}, {day}</source>
      <translation>{group}، {day}</translation>
    </message>
  </context>
  <context>
    <name>recurring</name>
    <message numerus="yes">
      <source>%n time(s) in all</source>
      <translation>
        <numerusform>ولا مرة</numerusform>
        <numerusform>مرة واحدة في المجموع</numerusform>
        <numerusform>مرتان في المجموع</numerusform>
        <numerusform>%Ln مرات في المجموع</numerusform>
        <numerusform>%Ln مرة في المجموع</numerusform>
        <numerusform>%Ln مرة في المجموع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s)</source>
      <translation>
        <numerusform>كل يوم</numerusform>
        <numerusform>كل يوم</numerusform>
        <numerusform>كل يومين</numerusform>
        <numerusform>كل %Ln أيام</numerusform>
        <numerusform>كل %Ln يومًا</numerusform>
        <numerusform>كل %Ln يوم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n month(s)</source>
      <translation>
        <numerusform>كل شهر</numerusform>
        <numerusform>كل شهر</numerusform>
        <numerusform>كل شهرين</numerusform>
        <numerusform>كل %Ln أشهر</numerusform>
        <numerusform>كل %Ln شهرًا</numerusform>
        <numerusform>كل %Ln شهر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n week(s)</source>
      <translation>
        <numerusform>كل أسبوع</numerusform>
        <numerusform>كل أسبوع</numerusform>
        <numerusform>كل أسبوعين</numerusform>
        <numerusform>كل %Ln أسابيع</numerusform>
        <numerusform>كل %Ln أسبوعًا</numerusform>
        <numerusform>كل %Ln أسبوع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n year(s)</source>
      <translation>
        <numerusform>كل عام</numerusform>
        <numerusform>كل عام</numerusform>
        <numerusform>كل عامين</numerusform>
        <numerusform>كل %Ln أعوام</numerusform>
        <numerusform>كل %Ln عامًا</numerusform>
        <numerusform>كل %Ln عام</numerusform>
      </translation>
    </message>
    <message>
      <source>every day</source>
      <translation>كل يوم</translation>
    </message>
    <message>
      <source>every month</source>
      <translation>كل شهر</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>كل أسبوع</translation>
    </message>
    <message>
      <source>every year</source>
      <translation>كل عام</translation>
    </message>
    <message>
      <source>first</source>
      <translation>أول</translation>
    </message>
    <message>
      <source>fourth</source>
      <translation>رابع</translation>
    </message>
    <message>
      <source>last</source>
      <translation>آخر</translation>
    </message>
    <message>
      <source>second</source>
      <translation>ثاني</translation>
    </message>
    <message>
      <source>third</source>
      <translation>ثالث</translation>
    </message>
    <message>
      <source>{often} on the {first} {day}</source>
      <translation>{often} في {first} {day}</translation>
    </message>
    <message>
      <source>{often} on {days}</source>
      <translation>{often} في {days}</translation>
    </message>
    <message>
      <source>{often} until {day}</source>
      <translation>{often} حتى {day}</translation>
    </message>
    <message>
      <source>{often}, {times}</source>
      <translation>{often}، {times}</translation>
    </message>
  </context>
  <context>
    <name>rota</name>
    <message numerus="yes">
      <source>%n person(s) missing: nobody else is free then</source>
      <translation>
        <numerusform>لا ينقص أحد</numerusform>
        <numerusform>ينقص شخص واحد: لا أحد غيره متفرغ حينها</numerusform>
        <numerusform>ينقص شخصان: لا أحد غيرهما متفرغ حينها</numerusform>
        <numerusform>ينقص %Ln أشخاص: لا أحد غيرهم متفرغ حينها</numerusform>
        <numerusform>ينقص %Ln شخصًا: لا أحد غيرهم متفرغ حينها</numerusform>
        <numerusform>ينقص %Ln شخص: لا أحد غيرهم متفرغ حينها</numerusform>
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
      <translation>آخر تغيير: {when}</translation>
    </message>
  </context>
  <context>
    <name>search</name>
    <message>
      <source>More: {part}</source>
      <translation>المزيد: {part}</translation>
    </message>
    <message>
      <source>in a private circle</source>
      <translation>في دائرة خاصة</translation>
    </message>
    <message>
      <source>in the circle {name}</source>
      <translation>في الدائرة {name}</translation>
    </message>
  </context>
  <context>
    <name>settings</name>
    <message>
      <source>Every member who votes</source>
      <translation>كل عضو يصوّت</translation>
    </message>
    <message>
      <source>Proposed as a rule: {rule}.</source>
      <translation>مقترح كقاعدة: {rule}.</translation>
    </message>
    <message>
      <source>Proposed for who lets people in: {way}.</source>
      <translation>مقترح لمن يُدخل الناس: {way}.</translation>
    </message>
    <message>
      <source>Proposed: {name} is away for long, so other computers are asked.</source>
      <translation>مقترح: {name} غائب لمدة طويلة، فتُسأل حواسيب أخرى.</translation>
    </message>
    <message>
      <source>Proposed: {name} is back.</source>
      <translation>مقترح: عاد {name}.</translation>
    </message>
    <message>
      <source>Stewards, and others who hold that power</source>
      <translation>الأمناء، وغيرهم ممن لديه هذه الصلاحية</translation>
    </message>
    <message>
      <source>Stewards; and members can vouch for somebody</source>
      <translation>الأمناء؛ ويستطيع الأعضاء أن يكفلوا شخصًا</translation>
    </message>
  </context>
  <context>
    <name>sidebar</name>
    <message numerus="yes">
      <source>%n messages mention you</source>
      <translation>
        <numerusform>لا رسائل تذكرك</numerusform>
        <numerusform>رسالة واحدة تذكرك</numerusform>
        <numerusform>رسالتان تذكرانك</numerusform>
        <numerusform>%Ln رسائل تذكرك</numerusform>
        <numerusform>%Ln رسالة تذكرك</numerusform>
        <numerusform>%Ln رسالة تذكرك</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unread</source>
      <translation>
        <numerusform>لا شيء غير مقروء</numerusform>
        <numerusform>رسالة غير مقروءة</numerusform>
        <numerusform>رسالتان غير مقروءتين</numerusform>
        <numerusform>%Ln غير مقروءة</numerusform>
        <numerusform>%Ln غير مقروءة</numerusform>
        <numerusform>%Ln غير مقروءة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n waiting for you</source>
      <translation>
        <numerusform>لا شيء ينتظرك</numerusform>
        <numerusform>أمر واحد ينتظرك</numerusform>
        <numerusform>أمران ينتظرانك</numerusform>
        <numerusform>%Ln أمور تنتظرك</numerusform>
        <numerusform>%Ln أمرًا ينتظرك</numerusform>
        <numerusform>%Ln أمر ينتظرك</numerusform>
      </translation>
    </message>
    <message>
      <source>folded</source>
      <translation>مطوي</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>مثبّت</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>معروض</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>منشور</translation>
    </message>
  </context>
  <context>
    <name>spelling</name>
    <message>
      <source>Add “{word}” to my words</source>
      <translation>إضافة «{word}» إلى كلماتي</translation>
    </message>
    <message>
      <source>Go into the text that you write first.</source>
      <translation>انتقل أولًا إلى النص الذي تكتبه.</translation>
    </message>
    <message>
      <source>No word looks misspelt.</source>
      <translation>لا تبدو أي كلمة مكتوبة خطأً.</translation>
    </message>
    <message>
      <source>Nothing similar found</source>
      <translation>لم يُعثر على شيء مشابه</translation>
    </message>
    <message>
      <source>Perhaps misspelt: {word}</source>
      <translation>ربما كُتبت خطأً: {word}</translation>
    </message>
    <message>
      <source>Spelling is not checked. Switch it on in the preferences.</source>
      <translation>لا يُدقَّق الإملاء. شغّل ذلك في التفضيلات.</translation>
    </message>
    <message>
      <source>Take “{word}” out of my words</source>
      <translation>حذف «{word}» من كلماتي</translation>
    </message>
    <message>
      <source>This computer has no dictionary for the language that you write.</source>
      <translation>لا يوجد على هذا الحاسوب قاموس للغة التي تكتب بها.</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n change(s) are on the way here.</source>
      <translation>
        <numerusform>لا شيء في الطريق إلى هنا.</numerusform>
        <numerusform>تغيير واحد في الطريق إلى هنا.</numerusform>
        <numerusform>تغييران في الطريق إلى هنا.</numerusform>
        <numerusform>%Ln تغييرات في الطريق إلى هنا.</numerusform>
        <numerusform>%Ln تغييرًا في الطريق إلى هنا.</numerusform>
        <numerusform>%Ln تغيير في الطريق إلى هنا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) are on the way to others.</source>
      <translation>
        <numerusform>لا شيء في الطريق إلى الآخرين.</numerusform>
        <numerusform>تغيير واحد في الطريق إلى الآخرين.</numerusform>
        <numerusform>تغييران في الطريق إلى الآخرين.</numerusform>
        <numerusform>%Ln تغييرات في الطريق إلى الآخرين.</numerusform>
        <numerusform>%Ln تغييرًا في الطريق إلى الآخرين.</numerusform>
        <numerusform>%Ln تغيير في الطريق إلى الآخرين.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) wait here for the next neighbour.</source>
      <translation>
        <numerusform>لا شيء ينتظر هنا.</numerusform>
        <numerusform>تغيير واحد ينتظر هنا الجار القادم.</numerusform>
        <numerusform>تغييران ينتظران هنا الجار القادم.</numerusform>
        <numerusform>%Ln تغييرات تنتظر هنا الجار القادم.</numerusform>
        <numerusform>%Ln تغييرًا ينتظر هنا الجار القادم.</numerusform>
        <numerusform>%Ln تغيير ينتظر هنا الجار القادم.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) wait here until you join a network.</source>
      <translation>
        <numerusform>لا شيء ينتظر هنا.</numerusform>
        <numerusform>تغيير واحد ينتظر هنا حتى تتصل بشبكة.</numerusform>
        <numerusform>تغييران ينتظران هنا حتى تتصل بشبكة.</numerusform>
        <numerusform>%Ln تغييرات تنتظر هنا حتى تتصل بشبكة.</numerusform>
        <numerusform>%Ln تغييرًا ينتظر هنا حتى تتصل بشبكة.</numerusform>
        <numerusform>%Ln تغيير ينتظر هنا حتى تتصل بشبكة.</numerusform>
      </translation>
    </message>
    <message>
      <source>All up to date as of {time}</source>
      <translation>الجميع محدَّثون حتى {time}</translation>
    </message>
    <message>
      <source>Alone here</source>
      <translation>لا أحد غيرك هنا</translation>
    </message>
    <message>
      <source>Catching up with those who are here.</source>
      <translation>جارٍ اللحاق بمن هم هنا.</translation>
    </message>
    <message>
      <source>From an archive</source>
      <translation>من أرشيف</translation>
    </message>
    <message>
      <source>Invite somebody on this network.</source>
      <translation>ادعُ شخصًا على هذه الشبكة.</translation>
    </message>
    <message>
      <source>Join a network to meet the others.</source>
      <translation>اتصل بشبكة لتلتقي بالآخرين.</translation>
    </message>
    <message>
      <source>Looking around</source>
      <translation>جارٍ النظر حولنا</translation>
    </message>
    <message>
      <source>Nobody else's Folkmoot is open on this network.</source>
      <translation>لا أحد غيرك فتح Folkmoot على هذه الشبكة.</translation>
    </message>
    <message>
      <source>Nothing is exchanged with other computers.</source>
      <translation>لا يُتبادل شيء مع حواسيب أخرى.</translation>
    </message>
    <message>
      <source>Nothing is waiting.</source>
      <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>بلا شبكة</translation>
    </message>
    <message>
      <source>Some of us: {here} of {known} here</source>
      <translation>بعضنا: {here} من {known} هنا</translation>
    </message>
    <message>
      <source>The others catch up when they are back.</source>
      <translation>يلحق الآخرون عندما يعودون.</translation>
    </message>
    <message>
      <source>This takes a few seconds.</source>
      <translation>يستغرق هذا بضع ثوانٍ.</translation>
    </message>
  </context>
  <context>
    <name>times</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>بلا أيام</numerusform>
        <numerusform>يوم واحد</numerusform>
        <numerusform>يومان</numerusform>
        <numerusform>%Ln أيام</numerusform>
        <numerusform>%Ln يومًا</numerusform>
        <numerusform>%Ln يوم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s) ago</source>
      <translation>
        <numerusform>الآن</numerusform>
        <numerusform>قبل ساعة</numerusform>
        <numerusform>قبل ساعتين</numerusform>
        <numerusform>قبل %Ln ساعات</numerusform>
        <numerusform>قبل %Ln ساعة</numerusform>
        <numerusform>قبل %Ln ساعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) ago</source>
      <translation>
        <numerusform>الآن</numerusform>
        <numerusform>قبل دقيقة</numerusform>
        <numerusform>قبل دقيقتين</numerusform>
        <numerusform>قبل %Ln دقائق</numerusform>
        <numerusform>قبل %Ln دقيقة</numerusform>
        <numerusform>قبل %Ln دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n week(s)</source>
      <translation>
        <numerusform>بلا أسابيع</numerusform>
        <numerusform>أسبوع</numerusform>
        <numerusform>أسبوعان</numerusform>
        <numerusform>%Ln أسابيع</numerusform>
        <numerusform>%Ln أسبوعًا</numerusform>
        <numerusform>%Ln أسبوع</numerusform>
      </translation>
    </message>
    <message>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>غدًا</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>أمس</translation>
    </message>
    <message>
      <source>d MMMM</source>
      <translation>d MMMM</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <source>today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>غدًا</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>أمس</translation>
    </message>
    <message>
      <source>{days}, {hours}</source>
      <translation>{days}، {hours}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}، {time}</translation>
    </message>
    <message>
      <source>{weekday}, {day}</source>
      <translation>{weekday}، {day}</translation>
    </message>
  </context>
  <context>
    <name>typed times</name>
    <message>
      <source>day|days|d</source>
      <translation>يوم|أيام|ايام|يومًا|يوما|ي</translation>
    </message>
    <message>
      <source>hour|hours|hr|hrs|h</source>
      <translation>ساعة|ساعات|س</translation>
    </message>
    <message>
      <source>midnight</source>
      <translation>منتصف الليل</translation>
    </message>
    <message>
      <source>minute|minutes|min|mins|m</source>
      <translation>دقيقة|دقائق|د</translation>
    </message>
    <message>
      <source>month|months</source>
      <translation>شهر|أشهر|اشهر|شهور|شهرًا|شهرا</translation>
    </message>
    <message>
      <source>next {day}|on {day}|this {day}|last {day}</source>
      <translation>{day} القادم|يوم {day}|{day} هذا|هذا {day}|{day} الماضي</translation>
    </message>
    <message>
      <source>noon|midday</source>
      <translation>الظهر|ظهرًا|ظهرا</translation>
    </message>
    <message>
      <source>o'clock|h</source>
      <translation>تمامًا|س</translation>
    </message>
    <message>
      <source>the day after tomorrow|day after tomorrow|overmorrow</source>
      <translation>بعد غد|بعد الغد</translation>
    </message>
    <message>
      <source>today|now</source>
      <translation>اليوم|الآن|الان</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>غدًا|غدا|غد</translation>
    </message>
    <message>
      <source>week|weeks|w|wk</source>
      <translation>أسبوع|اسبوع|أسابيع|اسابيع|أسبوعًا|اسبوعا</translation>
    </message>
    <message>
      <source>year|years|y</source>
      <translation>عام|أعوام|اعوام|سنة|سنوات|عامًا|عاما</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>أمس|امس</translation>
    </message>
    <message>
      <source>{length} ago|-{length}</source>
      <translation>قبل {length}|منذ {length}|-{length}</translation>
    </message>
    <message>
      <source>{length}|in {length}|+{length}|{length} from now</source>
      <translation>{length}|بعد {length}|خلال {length}|+{length}</translation>
    </message>
  </context>
  <context>
    <name>values</name>
    <message numerus="yes">
      <source>%n earlier: see the history</source>
      <translation>
        <numerusform>لا أسبق: انظر التاريخ</numerusform>
        <numerusform>واحد أسبق: انظر التاريخ</numerusform>
        <numerusform>اثنان أسبق: انظر التاريخ</numerusform>
        <numerusform>%Ln أسبق: انظر التاريخ</numerusform>
        <numerusform>%Ln أسبق: انظر التاريخ</numerusform>
        <numerusform>%Ln أسبق: انظر التاريخ</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open this address?</source>
      <translation>فتح هذا العنوان؟</translation>
    </message>
    <message>
      <source>no</source>
      <translation>لا</translation>
    </message>
    <message>
      <source>something that is not on this computer yet</source>
      <translation>شيء ليس على هذا الحاسوب بعد</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <source>{time} hours</source>
      <translation>{time} ساعات</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message numerus="yes">
      <source>%n new message(s)</source>
      <translation>
        <numerusform>لا رسائل جديدة</numerusform>
        <numerusform>رسالة جديدة واحدة</numerusform>
        <numerusform>رسالتان جديدتان</numerusform>
        <numerusform>%Ln رسائل جديدة</numerusform>
        <numerusform>%Ln رسالة جديدة</numerusform>
        <numerusform>%Ln رسالة جديدة</numerusform>
      </translation>
    </message>
    <message>
      <source>A change builds on one that does not count, so it does not count either. Make it again.</source>
      <translation>يقوم تغيير على تغيير لا يُحتسب، فلا يُحتسب هو أيضًا. أعده من جديد.</translation>
    </message>
    <message>
      <source>A change builds on something that has not arrived. Wait for the next exchange.</source>
      <translation>يقوم تغيير على شيء لم يصل. انتظر التبادل القادم.</translation>
    </message>
    <message>
      <source>A change comes from nobody in the group. It does not count.</source>
      <translation>جاء تغيير من شخص ليس في المجموعة. لا يُحتسب.</translation>
    </message>
    <message>
      <source>A change does not fit what it changes. It does not count; ask its author to make it again.</source>
      <translation>لا يناسب تغييرٌ ما يغيّره. لا يُحتسب؛ اطلب من صاحبه إعادته.</translation>
    </message>
    <message>
      <source>A change follows rules that were never released ({version}). It does not count.</source>
      <translation>يتبع تغيير قواعد لم تصدر قط ({version}). لا يُحتسب.</translation>
    </message>
    <message>
      <source>A change has an impossible time. It does not count; ask its author to set the clock.</source>
      <translation>لتغييرٍ وقت مستحيل. لا يُحتسب؛ اطلب من صاحبه ضبط الساعة.</translation>
    </message>
    <message>
      <source>A change holds nothing. It does not count.</source>
      <translation>تغيير لا يحوي شيئًا. لا يُحتسب.</translation>
    </message>
    <message>
      <source>A change holds something for {field} that cannot be shown there. It was left out.</source>
      <translation>يحوي تغيير شيئًا لـ {field} لا يمكن عرضه هناك. تُرك جانبًا.</translation>
    </message>
    <message>
      <source>A change is about something that is not there. It does not count; make it again.</source>
      <translation>تغيير عن شيء غير موجود. لا يُحتسب؛ أعده من جديد.</translation>
    </message>
    <message>
      <source>A change is about something that its author could not have begun. It does not count.</source>
      <translation>تغيير عن شيء لم يكن صاحبه يستطيع بدءه. لا يُحتسب.</translation>
    </message>
    <message>
      <source>A change is made of too many steps ({count}). It does not count; make it in smaller pieces.</source>
      <translation>يتكوّن تغيير من خطوات كثيرة جدًا ({count}). لا يُحتسب؛ اصنعه في أجزاء أصغر.</translation>
    </message>
    <message>
      <source>A change is malformed. It does not count; ask its author to update Folkmoot.</source>
      <translation>تغيير مشوّه الشكل. لا يُحتسب؛ اطلب من صاحبه تحديث Folkmoot.</translation>
    </message>
    <message>
      <source>A change names things that cannot exist. It does not count; ask its author to update Folkmoot.</source>
      <translation>يذكر تغيير أشياء لا يمكن أن توجد. لا يُحتسب؛ اطلب من صاحبه تحديث Folkmoot.</translation>
    </message>
    <message>
      <source>A change refers to more than {limit} other things. It does not count; make it smaller.</source>
      <translation>يشير تغيير إلى أكثر من {limit} من الأشياء الأخرى. لا يُحتسب؛ اجعله أصغر.</translation>
    </message>
    <message>
      <source>A change refers to something in another circle. It does not count.</source>
      <translation>يشير تغيير إلى شيء في دائرة أخرى. لا يُحتسب.</translation>
    </message>
    <message>
      <source>A change refers to something that it may not refer to. It does not count.</source>
      <translation>يشير تغيير إلى شيء لا يجوز أن يشير إليه. لا يُحتسب.</translation>
    </message>
    <message>
      <source>A change was written by a hub, which may write nothing. It does not count.</source>
      <translation>كتب تغييرًا موزّعٌ لا يجوز له أن يكتب شيئًا. لا يُحتسب.</translation>
    </message>
    <message>
      <source>A change was written by somebody who was suspended. It does not count.</source>
      <translation>كتب تغييرًا شخص كان موقوفًا. لا يُحتسب.</translation>
    </message>
    <message>
      <source>A circle is for at most {limit} people. Choose fewer of them.</source>
      <translation>الدائرة لـ {limit} شخصًا على الأكثر. اختر عددًا أقل.</translation>
    </message>
    <message>
      <source>A circle needs a name of at most {limit} visible characters. Choose another name.</source>
      <translation>تحتاج الدائرة إلى اسم من {limit} حرفًا ظاهرًا على الأكثر. اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>A circle of two is for you and one other person. Name exactly one.</source>
      <translation>دائرة الاثنين لك ولشخص واحد آخر. سمِّ شخصًا واحدًا بالضبط.</translation>
    </message>
    <message>
      <source>A computer at {tried} does not answer to this recovery sheet. Use the newest one that you made. If this is it, that computer has not heard of it yet: try near another member's. Without a sheet, ask a member to help you come back with `folkmoot recover link` and your name.</source>
      <translation>حاسوب عند {tried} لا يجيب على ورقة الاستعادة هذه. استعمل أحدث ورقة صنعتها. إن كانت هذه هي، فذلك الحاسوب لم يسمع بها بعد: جرّب قرب حاسوب عضو آخر. ومن دون ورقة، اطلب من عضو أن يساعدك على العودة بـ `folkmoot recover link` واسمك.</translation>
    </message>
    <message>
      <source>A computer of the group does not answer to the invitation. Trying again and looking for others…</source>
      <translation>حاسوب من المجموعة لا يجيب على الدعوة. تُعاد المحاولة ويُبحث عن غيره…</translation>
    </message>
    <message>
      <source>A computer of the group is at {tried}, but it does not answer to this invitation. The invitation may be closed or used up: ask whoever gave it to you for a new one. If it is new, that computer has not heard of it yet: try again in a moment.</source>
      <translation>عند {tried} حاسوب من المجموعة، لكنه لا يجيب على هذه الدعوة. لعل الدعوة أُغلقت أو استُنفدت: اطلب دعوة جديدة ممن أعطاك إياها. وإن كانت جديدة فذلك الحاسوب لم يسمع بها بعد: حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
      <source>A computer of the group is on this network, and it does not answer this one. Perhaps it has not heard of this computer yet; perhaps this computer was taken out of the group, or you were, while it was away. Ask a member. If you were, a decision of the group brings you back; if this computer was, set it up anew in a new folder, with a link from another computer of yours or, without one, with your recovery sheet or a member's link.</source>
      <translation>يوجد حاسوب من المجموعة على هذه الشبكة ولا يرد على هذا الحاسوب. ربما لم يسمع به بعد؛ وربما أُخرج هذا الحاسوب من المجموعة، أو أُخرجت أنت، أثناء غيابه. اسأل أحد الأعضاء. إن كنت أنت من أُخرج فقرار من المجموعة يعيدك؛ وإن كان هذا الحاسوب فجهّزه من جديد في مجلد جديد برابط من حاسوب آخر لك، فإن لم يكن لك غيره فبورقة الاستعادة أو برابط من أحد الأعضاء.</translation>
    </message>
    <message>
      <source>A confirmed seat stays with its guest. Only the guest gives it back.</source>
      <translation>المقعد المؤكَّد يبقى لضيفه. ولا يعيده إلا الضيف.</translation>
    </message>
    <message>
      <source>A cost is not below zero. Write the amount without a minus.</source>
      <translation>التكلفة لا تقل عن الصفر. اكتب المبلغ دون علامة ناقص.</translation>
    </message>
    <message>
      <source>A date of {title} that was agreed on is gone. See which dates there are.</source>
      <translation>موعد من {title} كان متفقًا عليه لم يعد قائمًا. انظر ما المواعيد المتاحة.</translation>
    </message>
    <message>
      <source>A date of {title} that you come to was moved or called off. See which one.</source>
      <translation>نُقل أو أُلغي موعد من {title} كنت ستحضره. انظر أيّ موعد.</translation>
    </message>
    <message>
      <source>A date of {title} was changed in two ways at once. Change it once more.</source>
      <translation>تغيّر موعد من {title} بطريقتين في الوقت نفسه. غيّره مرة أخرى.</translation>
    </message>
    <message>
      <source>A date of {title} was moved or called off, and not everybody who comes has said that they know it.</source>
      <translation>نُقل أو أُلغي موعد من {title}، ولم يقل كل من سيأتي إنه علم بذلك.</translation>
    </message>
    <message>
      <source>A day that you took is none of {title} any more. Take another one, or step back.</source>
      <translation>يوم توليته لم يعد من أيام {title}. اختر يومًا آخر أو انسحب.</translation>
    </message>
    <message>
      <source>A decision about members is malformed. It does not count; ask its author to update Folkmoot.</source>
      <translation>قرار بشأن الأعضاء مشوّه الشكل. لا يُحتسب؛ اطلب من صاحبه تحديث Folkmoot.</translation>
    </message>
    <message>
      <source>A few words, such as: Gas smell in number 12</source>
      <translation>بضع كلمات، مثل: رائحة غاز في رقم ١٢</translation>
    </message>
    <message>
      <source>A file has at most {limit} GiB. Make it smaller, or split it.</source>
      <translation>الملف {limit} GiB على الأكثر. صغّره أو قسّمه.</translation>
    </message>
    <message>
      <source>A group that leaves another platform and goes on here.</source>
      <translation>مجموعة تترك منصة أخرى وتتابع هنا.</translation>
    </message>
    <message>
      <source>A kit cannot be a piece of itself. Choose another thing.</source>
      <translation>لا يمكن أن تكون العدّة قطعة من نفسها. اختر شيئًا آخر.</translation>
    </message>
    <message>
      <source>A later meeting, which is called first. Its chair says that the people there agree</source>
      <translation>اجتماع لاحق يُدعى إليه أولًا. يقول من يديره إن الحاضرين موافقون</translation>
    </message>
    <message>
      <source>A limit is a number of bytes, for example 5GB. Write one.</source>
      <translation>الحد عدد من البايتات، مثلًا 5GB. اكتب عددًا.</translation>
    </message>
    <message>
      <source>A line of the budget of {title} was changed in two ways at once. Change it once more.</source>
      <translation>غُيّر بند في ميزانية {title} بطريقتين في آن واحد. غيّره مرة أخرى.</translation>
    </message>
    <message>
      <source>A link for a member's new computer lasts from a second to a month. Write for example 7d.</source>
      <translation>رابط حاسوب جديد لعضو يدوم من ثانية إلى شهر. اكتب مثلًا 7d.</translation>
    </message>
    <message>
      <source>A link for another computer lasts from a second to a day. Write for example 1h.</source>
      <translation>رابط حاسوب آخر يدوم من ثانية إلى يوم. اكتب مثلًا 1h.</translation>
    </message>
    <message>
      <source>A link leads to an address such as https://example.org or mailto:ana@example.org. Check it.</source>
      <translation>يقود الرابط إلى عنوان مثل https://example.org أو mailto:ana@example.org. تحقّق منه.</translation>
    </message>
    <message>
      <source>A loan begins today at the latest. Choose an earlier day for its beginning.</source>
      <translation>تبدأ الإعارة اليوم على أبعد تقدير. اختر يومًا أسبق لبدايتها.</translation>
    </message>
    <message>
      <source>A meeting that is there already; or say below when a new one takes place</source>
      <translation>اجتماع موجود بالفعل؛ أو اذكر أدناه متى يُعقد اجتماع جديد</translation>
    </message>
    <message>
      <source>A mention has lost its place in the text. Write the name after the @ again.</source>
      <translation>فقدت إشارة مكانها في النص. اكتب الاسم بعد @ من جديد.</translation>
    </message>
    <message>
      <source>A message has at most {limit} characters. Shorten it, or send it in several messages.</source>
      <translation>في الرسالة {limit} حرفًا على الأكثر. اختصرها أو أرسلها في عدة رسائل.</translation>
    </message>
    <message>
      <source>A moderator has paused your writing here. You can read on, and appeal under What moderators did.</source>
      <translation>أوقف مشرف كتابتك هنا. يمكنك متابعة القراءة والاعتراض في «ما فعله المشرفون».</translation>
    </message>
    <message>
      <source>A name is missing. Write one.</source>
      <translation>الاسم ناقص. اكتب اسمًا.</translation>
    </message>
    <message>
      <source>A name needs 1 to 80 visible characters, and none that is hidden. Choose another one.</source>
      <translation>يحتاج الاسم إلى ١ حتى ٨٠ حرفًا ظاهرًا، دون حروف مخفية. اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>A new computer of {whom} was confirmed by resolution {number}, which {who} proposed.</source>
      <translation>أُكّد حاسوب جديد لـ {whom} بالقرار {number} الذي اقترحه {who}.</translation>
    </message>
    <message>
      <source>A number, a door, the best time. Leave it empty to take it back</source>
      <translation>رقم أو باب أو أفضل وقت. اتركه فارغًا لسحبه</translation>
    </message>
    <message>
      <source>A page of the store is damaged: {what}. Bring the store back from a backup.</source>
      <translation>صفحة من المخزن تالفة: {what}. استعد المخزن من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>A part of Folkmoot has stopped and is starting again. Nothing that was confirmed is lost.</source>
      <translation>توقّف جزء من Folkmoot وهو يبدأ من جديد. لم يضع شيء مما أُكّد.</translation>
    </message>
    <message>
      <source>A part of Folkmoot has stopped. Start Folkmoot again; everything confirmed is saved.</source>
      <translation>توقّف جزء من Folkmoot. ابدأ Folkmoot من جديد؛ كل ما أُكّد محفوظ.</translation>
    </message>
    <message>
      <source>A part of Folkmoot stops again and again. Run `folkmoot doctor` to see why, then start Folkmoot again.</source>
      <translation>يتوقّف جزء من Folkmoot مرة بعد مرة. شغّل `folkmoot doctor` لترى السبب، ثم ابدأ Folkmoot من جديد.</translation>
    </message>
    <message>
      <source>A part of the neighbourhood, such as: north end. Tell the address to who helps</source>
      <translation>جزء من الحي، مثل: الطرف الشمالي. أخبر من يساعد بالعنوان</translation>
    </message>
    <message>
      <source>A pause ends in the next {days} days. Choose a moment that is still to come. What is to last longer, the group decides.</source>
      <translation>ينتهي الإيقاف خلال {days} يومًا. اختر وقتًا لم يأتِ بعد. وما يدوم أكثر تقرره المجموعة.</translation>
    </message>
    <message>
      <source>A person named here is not in the group. Check whom you chose.</source>
      <translation>شخص مذكور هنا ليس في المجموعة. تحقّق ممن اخترته.</translation>
    </message>
    <message>
      <source>A picture has at most {limit} million pixels. Make it smaller.</source>
      <translation>في الصورة {limit} مليون نقطة على الأكثر. صغّرها.</translation>
    </message>
    <message>
      <source>A poll begins with {least} to {most} answers. Write each on a line of its own.</source>
      <translation>يبدأ الاستطلاع بأجوبة عددها من {least} إلى {most}. اكتب كل جواب في سطر وحده.</translation>
    </message>
    <message>
      <source>A poll closes within {days} days. Choose a moment that is still to come.</source>
      <translation>يُغلَق الاستطلاع خلال {days} يومًا. اختر وقتًا لم يأت بعد.</translation>
    </message>
    <message>
      <source>A poll that asks everybody closes some day. Say when.</source>
      <translation>الاستطلاع الذي يسأل الجميع يُغلَق يومًا ما. حدّد متى.</translation>
    </message>
    <message>
      <source>A reaction is one emoji. Choose one.</source>
      <translation>التفاعل رمز تعبيري واحد. اختر واحدًا.</translation>
    </message>
    <message>
      <source>A reply stays in the channel of the message that it answers. Reply there.</source>
      <translation>يبقى الرد في قناة الرسالة التي يجيب عليها. ردّ هناك.</translation>
    </message>
    <message>
      <source>A resolution needs something to change. Say what, for example --remove NAME.</source>
      <translation>يحتاج القرار إلى شيء يغيّره. قل ماذا، مثلًا --remove NAME.</translation>
    </message>
    <message>
      <source>A role needs a name of 1 to 80 visible characters. Choose another name.</source>
      <translation>يحتاج الدور إلى اسم من ١ إلى ٨٠ حرفًا مرئيًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>A saved copy was damaged and is being built again. Nothing is lost; try again in a moment.</source>
      <translation>كانت نسخة محفوظة تالفة وهي تُبنى من جديد. لم يضع شيء؛ حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
      <source>A search takes at most {most} words. Leave out {piece} and what follows it.</source>
      <translation>يأخذ البحث {most} كلمة على الأكثر. اترك {piece} وما بعدها.</translation>
    </message>
    <message>
      <source>A shared workshop: projects, tools, materials, evenings at the bench.</source>
      <translation>ورشة مشتركة: مشاريع وأدوات ومواد وأمسيات عند طاولة العمل.</translation>
    </message>
    <message>
      <source>A supper in the yard, a repair afternoon, a walk: who would like to come?</source>
      <translation>عشاء في الفناء، أو عصر إصلاحات، أو نزهة: من يود أن يأتي؟</translation>
    </message>
    <message>
      <source>A suspension of {whom} ended by resolution {number}, which {who} proposed.</source>
      <translation>انتهى إيقاف {whom} بالقرار {number} الذي اقترحه {who}.</translation>
    </message>
    <message>
      <source>A tag is a short word of at most {limit} characters, without a comma. Check {field}.</source>
      <translation>الوسم كلمة قصيرة من {limit} حرفًا على الأكثر، بلا فاصلة. تحقّق من {field}.</translation>
    </message>
    <message>
      <source>A task of {whom} from {title} is not needed any more: {said}</source>
      <translation>لم تعد مهمة {whom} من {title} لازمة: {said}</translation>
    </message>
    <message>
      <source>A thread hangs on a message of the same channel, and has no threads of its own. Answer in the channel.</source>
      <translation>ترتبط سلسلة الردود برسالة في القناة نفسها ولا تتفرع منها سلاسل أخرى. رُدَّ في القناة.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>نبذة</translation>
    </message>
    <message>
      <source>About me</source>
      <translation>نبذة عني</translation>
    </message>
    <message>
      <source>Add a date</source>
      <translation>إضافة موعد</translation>
    </message>
    <message>
      <source>Add a piece to the kit</source>
      <translation>إضافة قطعة إلى العدّة</translation>
    </message>
    <message>
      <source>Add a shift</source>
      <translation>إضافة نوبة</translation>
    </message>
    <message>
      <source>Add a topic</source>
      <translation>إضافة موضوع</translation>
    </message>
    <message>
      <source>Add something to lend</source>
      <translation>إضافة شيء للإعارة</translation>
    </message>
    <message>
      <source>Advice</source>
      <translation>نصيحة</translation>
    </message>
    <message>
      <source>After this nobody could do what the group needs in daily life, such as letting people in or changing the settings. First give somebody else a role that allows it.</source>
      <translation>بعد هذا لن يستطيع أحد ما تحتاج إليه المجموعة كل يوم، مثل إدخال الناس أو تغيير الإعدادات. أعط شخصًا آخر أولًا دورًا يسمح بذلك.</translation>
    </message>
    <message>
      <source>After this nobody could {powers}. First give somebody else a role that allows it: `folkmoot role grant steward NAME`. If you mean it, repeat the command with --yes.</source>
      <translation>بعد هذا لن يستطيع أحد {powers}. أعط شخصًا آخر أولًا دورًا يسمح بذلك: `folkmoot role grant steward NAME`. إن كنت تقصد ذلك فأعد الأمر مع ‎--yes.</translation>
    </message>
    <message>
      <source>Against what was done by</source>
      <translation>ضد ما فعله</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>جدول الأعمال</translation>
    </message>
    <message>
      <source>Alerts</source>
      <translation>التنبيهات</translation>
    </message>
    <message>
      <source>All dates</source>
      <translation>جميع المواعيد</translation>
    </message>
    <message>
      <source>All {capacity} seats are taken. Who asks now waits until a seat is given back.</source>
      <translation>كل المقاعد وعددها {capacity} مأخوذة. ومن يطلب الآن ينتظر حتى يُعاد مقعد.</translation>
    </message>
    <message>
      <source>All-clear</source>
      <translation>زوال الخطر</translation>
    </message>
    <message>
      <source>Alone here: nobody else's Folkmoot was found on this network.</source>
      <translation>لا أحد غيرك هنا: لم يوجد Folkmoot آخر على هذه الشبكة.</translation>
    </message>
    <message>
      <source>An alert ends later than now, and within {days} days. Choose another end.</source>
      <translation>ينتهي التنبيه بعد الآن، وخلال {days} يومًا. اختر نهاية أخرى.</translation>
    </message>
    <message>
      <source>An answer in a thread has no title of its own. Leave the title out.</source>
      <translation>الرد داخل سلسلة الردود ليس له عنوان خاص به. اترك العنوان فارغًا.</translation>
    </message>
    <message>
      <source>An answer is one line of at most {limit} characters. Shorten it.</source>
      <translation>الجواب سطر واحد لا يزيد على {limit} حرفًا. اختصره.</translation>
    </message>
    <message>
      <source>An edit in envelope {number} of the log {log} is not in its one place.</source>
      <translation>تعديل في المظروف {number} من السجل {log} ليس في مكانه الوحيد.</translation>
    </message>
    <message>
      <source>An invitation has {all} words, and these are {count}. Type all of them, in their order.</source>
      <translation>في الدعوة {all} كلمة، وهذه {count}. اكتبها كلها بترتيبها.</translation>
    </message>
    <message>
      <source>An invitation lasts from a second to a year. Write for example 7d or 12h.</source>
      <translation>تدوم الدعوة من ثانية إلى عام. اكتب مثلًا 7d أو 12h.</translation>
    </message>
    <message>
      <source>An invitation lets in 1 to {limit} people. Choose a number in between, or make several.</source>
      <translation>تُدخل الدعوة من ١ إلى {limit} شخصًا. اختر عددًا بينهما، أو أنشئ عدة دعوات.</translation>
    </message>
    <message>
      <source>Another copy of Folkmoot's folder has written in your name, so this one is held back. Open the newer copy, or join again with a new invitation.</source>
      <translation>كتبت نسخة أخرى من مجلد Folkmoot باسمك، لذلك تُحجز هذه. افتح النسخة الأحدث، أو انضم من جديد بدعوة جديدة.</translation>
    </message>
    <message>
      <source>Another moderator than the one who acted answers this. Ask one of them.</source>
      <translation>يردّ على هذا مشرف غير الذي تصرّف. اطلب ذلك من أحدهم.</translation>
    </message>
    <message>
      <source>Another resolution was decided before this one had enough signatures, so signing it has no effect. Propose it anew, for example with `folkmoot resolve propose`.</source>
      <translation>تقرر قرار آخر قبل أن يجمع هذا ما يكفي من التوقيعات، فلا أثر لتوقيعه. اقترحه من جديد، مثلًا بالأمر `folkmoot resolve propose`.</translation>
    </message>
    <message>
      <source>Another version of Folkmoot is already running here. Close it, then try again.</source>
      <translation>يعمل هنا من قبلُ إصدار آخر من Folkmoot. أغلقه ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>الجواب</translation>
    </message>
    <message>
      <source>Answer for all dates</source>
      <translation>الجواب لكل المواعيد</translation>
    </message>
    <message>
      <source>Answer with a remark</source>
      <translation>الجواب مع ملاحظة</translation>
    </message>
    <message>
      <source>Answered by</source>
      <translation>ردّ عليه</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>الأجوبة</translation>
    </message>
    <message>
      <source>Answers by</source>
      <translation>الأجوبة حتى</translation>
    </message>
    <message>
      <source>Answers for single dates</source>
      <translation>أجوبة لمواعيد بعينها</translation>
    </message>
    <message>
      <source>Appeals</source>
      <translation>الاعتراضات</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>مؤرشف</translation>
    </message>
    <message>
      <source>Archived by</source>
      <translation>أرشفها</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>طلب</translation>
    </message>
    <message>
      <source>Ask for a ride, a meal or a hand, or offer what you like doing. People say that they can do it, and you choose. If you would rather not be named, hand it over to people you trust.</source>
      <translation>اطلب توصيلة أو وجبة أو يد عون، أو اعرض ما تحب القيام به. يقول الناس إنهم يستطيعون ذلك وأنت تختار. وإن كنت تفضل ألا يُذكر اسمك فسلّمه لأشخاص تثق بهم.</translation>
    </message>
    <message>
      <source>Ask for help</source>
      <translation>اطلب مساعدة</translation>
    </message>
    <message>
      <source>Ask or offer</source>
      <translation>طلب أو عرض</translation>
    </message>
    <message>
      <source>Ask without a name</source>
      <translation>اطلب دون اسم</translation>
    </message>
    <message>
      <source>Asked by</source>
      <translation>السائل</translation>
    </message>
    <message>
      <source>Asked for seats</source>
      <translation>مقاعد مطلوبة</translation>
    </message>
    <message>
      <source>Asked to answer</source>
      <translation>المطلوب جوابهم</translation>
    </message>
    <message>
      <source>Asking to be admitted…</source>
      <translation>جارٍ طلب الدخول…</translation>
    </message>
    <message>
      <source>Asks and offers</source>
      <translation>الطلبات والعروض</translation>
    </message>
    <message>
      <source>At any time until that day</source>
      <translation>في أي وقت حتى ذلك اليوم</translation>
    </message>
    <message>
      <source>At least so many people</source>
      <translation>هذا العدد من الناس على الأقل</translation>
    </message>
    <message>
      <source>At most so many people</source>
      <translation>هذا العدد من الناس على الأكثر</translation>
    </message>
    <message>
      <source>Away for long, so the computers of others are asked: {names}.</source>
      <translation>غائبون لمدة طويلة، فتُسأل حواسيب غيرهم: {names}.</translation>
    </message>
    <message>
      <source>Between a few people</source>
      <translation>بين عدد قليل من الأشخاص</translation>
    </message>
    <message>
      <source>Block club</source>
      <translation>نادي الحي</translation>
    </message>
    <message>
      <source>Both were signed by {names}. Ask which one was meant, and decide together which one holds.</source>
      <translation>وقّع على كليهما: {names}. اسأل أيهما كان المقصود، وقرروا معًا أيهما يسري.</translation>
    </message>
    <message>
      <source>Bring {title} back.</source>
      <translation>أعد {title}.</translation>
    </message>
    <message>
      <source>Budget</source>
      <translation>الميزانية</translation>
    </message>
    <message>
      <source>By</source>
      <translation>بواسطة</translation>
    </message>
    <message>
      <source>Calendars it came from</source>
      <translation>التقاويم التي جاء منها</translation>
    </message>
    <message>
      <source>Call a date off</source>
      <translation>إلغاء موعد</translation>
    </message>
    <message>
      <source>Call a meeting</source>
      <translation>الدعوة إلى اجتماع</translation>
    </message>
    <message>
      <source>Call it off</source>
      <translation>إلغاؤه</translation>
    </message>
    <message>
      <source>Call one: everybody adds topics beforehand and writes the minutes together.</source>
      <translation>ادع إلى اجتماع: يضيف الجميع المواضيع قبله ويكتبون المحضر معًا.</translation>
    </message>
    <message>
      <source>Called off</source>
      <translation>ملغى</translation>
    </message>
    <message>
      <source>Can do it</source>
      <translation>يستطيع القيام بذلك</translation>
    </message>
    <message>
      <source>Cancel it</source>
      <translation>إلغاؤه</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation>أُلغي. لم يتغيّر شيء.</translation>
    </message>
    <message>
      <source>Carried over from</source>
      <translation>مُرحَّل من</translation>
    </message>
    <message>
      <source>Carry over what is left</source>
      <translation>ترحيل ما تبقى</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>الفئة</translation>
    </message>
    <message>
      <source>Caution</source>
      <translation>حذر</translation>
    </message>
    <message>
      <source>Change the topic</source>
      <translation>تغيير الموضوع</translation>
    </message>
    <message>
      <source>Changes of dates</source>
      <translation>تغييرات المواعيد</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>قناة</translation>
    </message>
    <message>
      <source>Channels</source>
      <translation>القنوات</translation>
    </message>
    <message>
      <source>Checking the archive…</source>
      <translation>جارٍ فحص الأرشيف…</translation>
    </message>
    <message>
      <source>Checking the passphrase takes {mib} MB of free memory. Close some programs and try again.</source>
      <translation>يحتاج التحقق من عبارة المرور إلى {mib} MB من الذاكرة الحرة. أغلق بعض البرامج وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Checking what is kept here…</source>
      <translation>جارٍ فحص المحفوظ هنا…</translation>
    </message>
    <message>
      <source>Childcare</source>
      <translation>رعاية أطفال</translation>
    </message>
    <message>
      <source>Choose a day of this century or the next one.</source>
      <translation>اختر يومًا من هذا القرن أو القرن القادم.</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>الساعة</translation>
    </message>
    <message>
      <source>Close it</source>
      <translation>أغلقه</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>مغلق</translation>
    </message>
    <message>
      <source>Closed by</source>
      <translation>أغلقه</translation>
    </message>
    <message>
      <source>Closes</source>
      <translation>يُغلَق</translation>
    </message>
    <message>
      <source>Come</source>
      <translation>الحضور</translation>
    </message>
    <message>
      <source>Condition when it came back</source>
      <translation>الحالة عند العودة</translation>
    </message>
    <message>
      <source>Condition when it went out</source>
      <translation>الحالة عند الخروج</translation>
    </message>
    <message>
      <source>Confirm seats</source>
      <translation>تأكيد المقاعد</translation>
    </message>
    <message>
      <source>Confirmed seats</source>
      <translation>مقاعد مؤكَّدة</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>التواصل</translation>
    </message>
    <message>
      <source>Copying files…</source>
      <translation>جارٍ نسخ الملفات…</translation>
    </message>
    <message>
      <source>Copying what was signed…</source>
      <translation>جارٍ نسخ ما وُقّع…</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>معطوب</translation>
    </message>
    <message>
      <source>Danger</source>
      <translation>خطر</translation>
    </message>
    <message>
      <source>Danger to life</source>
      <translation>خطر على الحياة</translation>
    </message>
    <message>
      <source>Danger to life! Read at once what to do, and say how you are.</source>
      <translation>خطر على الحياة! اقرأ حالًا ما ينبغي فعله، وأخبرنا كيف حالك.</translation>
    </message>
    <message>
      <source>Danger to life: {title}. Read at once what to do, and say how you are.</source>
      <translation>خطر على الحياة: {title}. اقرأ حالًا ما ينبغي فعله، وأخبرنا كيف حالك.</translation>
    </message>
    <message>
      <source>Danger! Read what to do, and say how you are.</source>
      <translation>خطر! اقرأ ما ينبغي فعله، وأخبرنا كيف حالك.</translation>
    </message>
    <message>
      <source>Danger! You have not said how you are.</source>
      <translation>خطر! لم تخبرنا بعد كيف حالك.</translation>
    </message>
    <message>
      <source>Danger: {title}. Read what to do, and say how you are.</source>
      <translation>خطر: {title}. اقرأ ما ينبغي فعله، وأخبرنا كيف حالك.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>الموعد</translation>
    </message>
    <message>
      <source>Dates are listed from here on</source>
      <translation>تُعرض المواعيد من هنا فصاعدًا</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Days cannot be excluded. Write {piece} without the minus sign.</source>
      <translation>لا يمكن استثناء الأيام. اكتب {piece} من دون علامة الناقص.</translation>
    </message>
    <message>
      <source>Days for which it is lent</source>
      <translation>أيام الإعارة</translation>
    </message>
    <message>
      <source>Days that are taken</source>
      <translation>الأيام المأخوذة</translation>
    </message>
    <message>
      <source>Decide together which one holds.</source>
      <translation>قرروا معًا أيهما يسري.</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>ما تقرر</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>القرار</translation>
    </message>
    <message>
      <source>Did not come</source>
      <translation>لم يأتِ</translation>
    </message>
    <message>
      <source>Discussed</source>
      <translation>نوقش</translation>
    </message>
    <message>
      <source>Do not lend it any more</source>
      <translation>عدم إعارته بعد الآن</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>أُنجز</translation>
    </message>
    <message>
      <source>Drop a cost</source>
      <translation>إسقاط تكلفة</translation>
    </message>
    <message>
      <source>Dropped</source>
      <translation>أُسقط</translation>
    </message>
    <message>
      <source>Due on</source>
      <translation>يُعاد في</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>معدَّل</translation>
    </message>
    <message>
      <source>Either it comes again, or it can be done at any time until a day. Choose one of them.</source>
      <translation>إما أن يتكرر، أو يمكن القيام به في أي وقت حتى يوم معين. اختر أحدهما.</translation>
    </message>
    <message>
      <source>Ended by</source>
      <translation>أنهاه</translation>
    </message>
    <message>
      <source>Enough people do this already. Choose another shift.</source>
      <translation>يقوم بهذا عدد كافٍ من الناس. اختر نوبة أخرى.</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>القيد</translation>
    </message>
    <message>
      <source>Envelope {number} of the log {log} cannot be opened with the keys that are here.</source>
      <translation>لا يمكن فتح المظروف {number} من السجل {log} بالمفاتيح الموجودة هنا.</translation>
    </message>
    <message>
      <source>Envelope {number} of the log {log} is damaged. Bring the store back from a backup.</source>
      <translation>المظروف {number} من السجل {log} تالف. استعد المخزن من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>Envelopes {first} to {last} of the log {log} are damaged. Bring the store back from a backup.</source>
      <translation>المظاريف {first} إلى {last} من السجل {log} تالفة. استعد المخزن من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>Errand</source>
      <translation>مشوار</translation>
    </message>
    <message>
      <source>Every member who votes may invite people.</source>
      <translation>يستطيع كل عضو يصوّت أن يدعو الناس.</translation>
    </message>
    <message>
      <source>Everybody adds and takes back only their own reactions.</source>
      <translation>كل واحد يضيف ويسحب تفاعلاته هو فقط.</translation>
    </message>
    <message>
      <source>Everybody has a seat here. Say how many seats there are, then you confirm them.</source>
      <translation>لكل واحد مقعد هنا. قل كم مقعدًا يوجد، ثم تؤكّدها.</translation>
    </message>
    <message>
      <source>Everybody hears the all-clear.</source>
      <translation>يبلغ الجميعَ زوالُ الخطر.</translation>
    </message>
    <message>
      <source>Everybody hears what to do now.</source>
      <translation>يبلغ الجميعَ ما ينبغي فعله الآن.</translation>
    </message>
    <message>
      <source>Everybody in the group can read this.</source>
      <translation>يستطيع كل من في المجموعة قراءة هذا.</translation>
    </message>
    <message>
      <source>Everybody is asked</source>
      <translation>يُسأل الجميع</translation>
    </message>
    <message>
      <source>Everybody may send information. The rest is for those whom the group lets warn others.</source>
      <translation>يستطيع الجميع إرسال معلومات. وما عدا ذلك لمن تسمح لهم المجموعة بتحذير الآخرين.</translation>
    </message>
    <message>
      <source>Everybody reads this. Choose a private circle with those to whom you hand it over.</source>
      <translation>الجميع يقرأ هذا. اختر دائرة خاصة مع من تسلّمهم إياه.</translation>
    </message>
    <message>
      <source>Everybody who reads it can answer now.</source>
      <translation>يمكن لكل من يقرؤه أن يجيب الآن.</translation>
    </message>
    <message>
      <source>Everybody who sees the gathering reads it, and the member may reply</source>
      <translation>يقرؤه كل من يرى اللقاء، ويستطيع العضو أن يرد</translation>
    </message>
    <message>
      <source>Everybody who sees the gathering reads it: food, a seat near the door, a ride</source>
      <translation>يقرؤه كل من يرى اللقاء: طعام، مقعد قرب الباب، توصيلة</translation>
    </message>
    <message>
      <source>Everyone is up to date.</source>
      <translation>الجميع محدَّثون.</translation>
    </message>
    <message>
      <source>Everything on the agenda has been discussed or carried over.</source>
      <translation>نوقش كل ما في جدول الأعمال أو رُحِّل.</translation>
    </message>
    <message>
      <source>Exchanging with neighbours…</source>
      <translation>جارٍ التبادل مع الجيران…</translation>
    </message>
    <message>
      <source>Fetching the file…</source>
      <translation>جارٍ جلب الملف…</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>الملفات</translation>
    </message>
    <message>
      <source>Folkmoot cannot change {path}. Make its folder writable for you, then choose again.</source>
      <translation>لا يستطيع Folkmoot تغيير {path}. اجعل مجلده قابلًا للكتابة لك، ثم اختر من جديد.</translation>
    </message>
    <message>
      <source>Folkmoot cannot take out of {path} where and when it was taken. Save it as JPEG or PNG, or attach it as it is with --keep-details.</source>
      <translation>لا يستطيع Folkmoot أن ينزع من {path} أين ومتى التُقطت. احفظها بصيغة JPEG أو PNG، أو أرفقها كما هي بـ --keep-details.</translation>
    </message>
    <message>
      <source>Folkmoot did not make this archive, so there is no group in it to open. Its files are whole: unpack it to read them.</source>
      <translation>لم يصنع Folkmoot هذا الأرشيف، فلا مجموعة فيه لتُفتح. ملفاته سليمة: فك ضغطه لتقرأها.</translation>
    </message>
    <message>
      <source>Folkmoot has been set up here already. Open it instead.</source>
      <translation>أُعدّ Folkmoot هنا من قبل. افتحه بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>Folkmoot has not answered in time. Try again; if it stays like this, restart Folkmoot.</source>
      <translation>لم يُجب Folkmoot في الوقت المناسب. حاول مرة أخرى؛ وإن بقي كذلك فأعد تشغيل Folkmoot.</translation>
    </message>
    <message>
      <source>Folkmoot is already running here, as a window or as a hub. Use that one, or close it first.</source>
      <translation>يعمل Folkmoot هنا من قبل، كنافذة أو كموزّع. استعمل ذاك، أو أغلقه أولًا.</translation>
    </message>
    <message>
      <source>Folkmoot is busy at the moment. Try again in a few seconds.</source>
      <translation>Folkmoot مشغول الآن. حاول مرة أخرى بعد بضع ثوانٍ.</translation>
    </message>
    <message>
      <source>Folkmoot is closing. Try again in a moment.</source>
      <translation>Folkmoot في طور الإغلاق. حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
      <source>Folkmoot is locked. Unlock it first.</source>
      <translation>Folkmoot مقفل. افتح قفله أولًا.</translation>
    </message>
    <message>
      <source>Folkmoot is running again.</source>
      <translation>يعمل Folkmoot من جديد.</translation>
    </message>
    <message>
      <source>Folkmoot kept a group in {path}, and its files are gone. Connect the disk they were on, or bring them back from a backup. To begin anew there, remove the file {trace} first.</source>
      <translation>كان Folkmoot يحفظ مجموعة في {path}، وقد ذهبت ملفاتها. صِل القرص الذي كانت عليه، أو استعدها من نسخة احتياطية. ولتبدأ هناك من جديد، أزل الملف {trace} أولًا.</translation>
    </message>
    <message>
      <source>Folkmoot may not read and write {path}. Choose another folder, or change its permissions.</source>
      <translation>لا يجوز لـ Folkmoot قراءة {path} وكتابته. اختر مجلدًا آخر، أو غيّر أذوناته.</translation>
    </message>
    <message>
      <source>Folkmoot stays open, because another of its programs on this computer, such as a host, works with the same folder. End that one, then lock again.</source>
      <translation>يبقى Folkmoot مفتوحًا، لأن برنامجًا آخر من برامجه على هذا الحاسوب، كخدمة مثلًا، يعمل بالمجلد نفسه. أنهِ ذاك ثم اقفل من جديد.</translation>
    </message>
    <message>
      <source>Follows the alert</source>
      <translation>يتبع التنبيه</translation>
    </message>
    <message>
      <source>For example: by telephone, second floor</source>
      <translation>مثلًا: بالهاتف، الطابق الثاني</translation>
    </message>
    <message>
      <source>For example: ladder, first aid, Polish, bicycles</source>
      <translation>مثلًا: سلّم، إسعافات أولية، البولندية، دراجات</translation>
    </message>
    <message>
      <source>For how many people</source>
      <translation>لكم شخصًا</translation>
    </message>
    <message>
      <source>For it</source>
      <translation>مؤيد</translation>
    </message>
    <message>
      <source>For somebody whose name is not told</source>
      <translation>من أجل شخص لا يُذكر اسمه</translation>
    </message>
    <message>
      <source>For your information: {title}.</source>
      <translation>للعلم: {title}.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <source>From and until</source>
      <translation>من وإلى</translation>
    </message>
    <message>
      <source>Gatherings</source>
      <translation>اللقاءات</translation>
    </message>
    <message>
      <source>Gets it</source>
      <translation>يحصل عليه</translation>
    </message>
    <message>
      <source>Give a day back</source>
      <translation>أعِد يومًا</translation>
    </message>
    <message>
      <source>Give my seats back</source>
      <translation>إعادة مقاعدي</translation>
    </message>
    <message>
      <source>Give the all-clear</source>
      <translation>إعلان زوال الخطر</translation>
    </message>
    <message>
      <source>Given back</source>
      <translation>معادة</translation>
    </message>
    <message>
      <source>Goes on in</source>
      <translation>يُستكمل في</translation>
    </message>
    <message>
      <source>Goes with</source>
      <translation>يتبع</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>جيد</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>تسليمه</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation>مسلَّم</translation>
    </message>
    <message>
      <source>Handed over without a name</source>
      <translation>سُلِّم دون اسم</translation>
    </message>
    <message>
      <source>Handed over. Whether it was posted stands here.</source>
      <translation>سُلّم الطلب. يظهر هنا إن نُشر.</translation>
    </message>
    <message>
      <source>Has something to do</source>
      <translation>لديه ما يفعله</translation>
    </message>
    <message>
      <source>Help is promised: {title}.</source>
      <translation>وُعد بالمساعدة: {title}.</translation>
    </message>
    <message>
      <source>Helps</source>
      <translation>يساعد</translation>
    </message>
    <message>
      <source>Hidden by</source>
      <translation>أخفاها</translation>
    </message>
    <message>
      <source>Hidden by moderators</source>
      <translation>أخفاها مشرفون</translation>
    </message>
    <message>
      <source>Hobby group</source>
      <translation>مجموعة هواية</translation>
    </message>
    <message>
      <source>Hold a rehearsal</source>
      <translation>إجراء تدريب</translation>
    </message>
    <message>
      <source>Holds until</source>
      <translation>يسري حتى</translation>
    </message>
    <message>
      <source>Host</source>
      <translation>المضيف</translation>
    </message>
    <message>
      <source>How many guests you bring</source>
      <translation>كم ضيفًا تحضر</translation>
    </message>
    <message>
      <source>How many people it needs</source>
      <translation>كم شخصًا يلزم</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>كم مرة</translation>
    </message>
    <message>
      <source>How often a loan may be renewed</source>
      <translation>كم مرة يمكن تمديد الإعارة</translation>
    </message>
    <message>
      <source>How often it comes again</source>
      <translation>كم مرة يتكرر</translation>
    </message>
    <message>
      <source>How often this comes again was written in another program, and goes by the day of the week. Choose a time on the same day.</source>
      <translation>كُتب تكرار هذا في برنامج آخر، وهو مرتبط بيوم الأسبوع. اختر وقتًا في اليوم نفسه.</translation>
    </message>
    <message>
      <source>How one gets in and around</source>
      <translation>كيف يدخل المرء ويتنقل</translation>
    </message>
    <message>
      <source>How they are</source>
      <translation>كيف حالهم</translation>
    </message>
    <message>
      <source>How to reach you</source>
      <translation>كيف يمكن الوصول إليك</translation>
    </message>
    <message>
      <source>How to reach you, for everybody</source>
      <translation>كيف يمكن الوصول إليك، للجميع</translation>
    </message>
    <message>
      <source>How urgent it is</source>
      <translation>مدى الاستعجال</translation>
    </message>
    <message>
      <source>I am on my way</source>
      <translation>أنا في الطريق</translation>
    </message>
    <message>
      <source>I am safe</source>
      <translation>أنا بأمان</translation>
    </message>
    <message>
      <source>I can do it</source>
      <translation>أستطيع القيام بذلك</translation>
    </message>
    <message>
      <source>I cannot do it after all</source>
      <translation>لا أستطيع القيام بذلك في النهاية</translation>
    </message>
    <message>
      <source>I come</source>
      <translation>سآتي</translation>
    </message>
    <message>
      <source>I do not come</source>
      <translation>لن آتي</translation>
    </message>
    <message>
      <source>I have read them</source>
      <translation>قرأتُه</translation>
    </message>
    <message>
      <source>I need help</source>
      <translation>أحتاج إلى مساعدة</translation>
    </message>
    <message>
      <source>If all that follow move, the series ends here and another one goes on: those who come are asked anew</source>
      <translation>إذا نُقلت جميع المواعيد التالية تنتهي السلسلة هنا وتستمر أخرى: يُسأل القادمون من جديد</translation>
    </message>
    <message>
      <source>In a few words</source>
      <translation>بكلمات قليلة</translation>
    </message>
    <message>
      <source>In a few words, without the name</source>
      <translation>بكلمات قليلة ودون الاسم</translation>
    </message>
    <message>
      <source>In place of</source>
      <translation>بدلًا من</translation>
    </message>
    <message>
      <source>In reserve</source>
      <translation>في الاحتياط</translation>
    </message>
    <message>
      <source>In this poll one chooses one answer. Leave the others out.</source>
      <translation>في هذا الاستطلاع يُختار جواب واحد. اترك البقية.</translation>
    </message>
    <message>
      <source>In {file}, names begin with *, which other programs may not accept.</source>
      <translation>في {file} أسماء تبدأ بـ *، وقد لا تقبلها برامج أخرى.</translation>
    </message>
    <message>
      <source>In {file}, names begin with ./, which other programs may not accept.</source>
      <translation>في {file} أسماء تبدأ بـ ./، وقد لا تقبلها برامج أخرى.</translation>
    </message>
    <message>
      <source>Information</source>
      <translation>معلومات</translation>
    </message>
    <message>
      <source>Invite to something</source>
      <translation>الدعوة إلى شيء</translation>
    </message>
    <message>
      <source>Is a favourite</source>
      <translation>من المفضلة</translation>
    </message>
    <message>
      <source>Is not heard</source>
      <translation>لا يُستمع إليه</translation>
    </message>
    <message>
      <source>It does not take place on this date. Look at its dates.</source>
      <translation>لا يُقام في هذا الموعد. انظر إلى مواعيده.</translation>
    </message>
    <message>
      <source>It does not take place on this day. Look at its days.</source>
      <translation>لا يكون في هذا اليوم. انظر إلى أيامه.</translation>
    </message>
    <message>
      <source>It does not take place. Ask its host.</source>
      <translation>لا يُقام. اسأل مضيفه.</translation>
    </message>
    <message>
      <source>It is already as it was then, so there is nothing to bring back.</source>
      <translation>هو الآن كما كان حينها، فلا شيء يُستعاد.</translation>
    </message>
    <message>
      <source>It is back</source>
      <translation>عاد</translation>
    </message>
    <message>
      <source>It is broken, missing or not lent any more. Ask its owner.</source>
      <translation>هو معطوب أو مفقود أو لم يعد يُعار. اسأل صاحبه.</translation>
    </message>
    <message>
      <source>It is done</source>
      <translation>تم الأمر</translation>
    </message>
    <message>
      <source>It is done, closed or withdrawn. Open it again, or ask anew.</source>
      <translation>تم أو أُغلق أو سُحب. افتحه من جديد أو اطلب مرة أخرى.</translation>
    </message>
    <message>
      <source>It is done: {title}. Say thanks.</source>
      <translation>تم الأمر: {title}. قل شكرًا.</translation>
    </message>
    <message>
      <source>It is lent for {most} days at most. Choose an earlier day, or ask its owner.</source>
      <translation>يُعار {most} يومًا على الأكثر. اختر يومًا أبكر، أو اسأل صاحبه.</translation>
    </message>
    <message>
      <source>It is missing</source>
      <translation>هو مفقود</translation>
    </message>
    <message>
      <source>It is not a piece of this kit. Look at the pieces of the kit.</source>
      <translation>ليس قطعة من هذه العدّة. انظر إلى قطع العدّة.</translation>
    </message>
    <message>
      <source>It is not said how this file opens. Ask who attached it to attach the file again.</source>
      <translation>لا يُذكر كيف يُفتح هذا الملف. اطلب ممن أرفقه أن يرفقه من جديد.</translation>
    </message>
    <message>
      <source>It is noted that somebody did not come to {title}, and there is no reply yet.</source>
      <translation>سُجِّل أن أحدهم لم يحضر {title}، ولا رد بعد.</translation>
    </message>
    <message>
      <source>It is noted that you did not come to {title}. Say how it was, if you like.</source>
      <translation>سُجِّل أنك لم تحضر {title}. قل ما حدث إن شئت.</translation>
    </message>
    <message>
      <source>It is noted who is there.</source>
      <translation>سُجِّل الحاضرون.</translation>
    </message>
    <message>
      <source>It is posted already, or it is over. Look at what refers to it.</source>
      <translation>نُشر من قبل أو انتهى. انظر إلى ما يشير إليه.</translation>
    </message>
    <message>
      <source>It is repaired</source>
      <translation>أُصلح</translation>
    </message>
    <message>
      <source>It is too early for this: the deadline has not passed, or not enough computers have seen it pass yet. {needed} of {keepers} must, while Folkmoot is open on them. `folkmoot settings show` says whose they are. Try again later.</source>
      <translation>الوقت مبكر لهذا: لم تنقضِ المهلة، أو لم يرها تنقضي عدد كافٍ من الحواسيب بعد. يجب أن يراها {needed} من {keepers}، وFolkmoot مفتوح عليها. يقول `folkmoot settings show` لمن هي. حاول لاحقًا.</translation>
    </message>
    <message>
      <source>It stands on the board, without the name.</source>
      <translation>صار على اللوحة دون الاسم.</translation>
    </message>
    <message>
      <source>It stands on the board.</source>
      <translation>صار على اللوحة.</translation>
    </message>
    <message>
      <source>It stands on the board. Whoever can do it says so here.</source>
      <translation>صار على اللوحة. من يستطيع ذلك يخبر به هنا.</translation>
    </message>
    <message>
      <source>It takes place after all</source>
      <translation>يُقام في النهاية</translation>
    </message>
    <message>
      <source>It was found</source>
      <translation>وُجد</translation>
    </message>
    <message>
      <source>It was lent more than once. Say whose loan has ended.</source>
      <translation>أُعير أكثر من مرة. قل أي إعارة انتهت.</translation>
    </message>
    <message>
      <source>Its author had lost the power for it before anybody had seen it. It stays aside: whoever has that power now can do it again.</source>
      <translation>فقد كاتبه الصلاحية اللازمة قبل أن يراه أحد. يبقى منحّى: ومن يملك تلك الصلاحية الآن يستطيع أن يفعله من جديد.</translation>
    </message>
    <message>
      <source>Its author was out of the private circle before anybody there had seen it. It stays aside: write again what is still wanted.</source>
      <translation>خرج كاتبه من الدائرة الخاصة قبل أن يراه أحد فيها. يبقى منحّى: اكتبوا من جديد ما لا يزال مطلوبًا.</translation>
    </message>
    <message>
      <source>Its author was removed, and nobody who decided that had seen it. It counts once the person is in the group again and a resolution lets it count.</source>
      <translation>أُخرج كاتبه، ولم يره أحد ممن قرروا ذلك. يُحتسب متى عاد الشخص إلى المجموعة وسمح قرار باحتسابه.</translation>
    </message>
    <message>
      <source>Its author was suspended before anybody had seen it. It counts once the suspension ends.</source>
      <translation>أُوقف كاتبه قبل أن يراه أحد. يُحتسب متى انتهى الإيقاف.</translation>
    </message>
    <message>
      <source>Its files are protected only by MD5 or SHA-1: that shows damage, but not what somebody changed on purpose.</source>
      <translation>لا يحمي ملفاته إلا MD5 أو SHA-1: وهذا يُظهر التلف، لا ما غيّره أحد عن قصد.</translation>
    </message>
    <message>
      <source>Its owner has to agree</source>
      <translation>يجب أن يوافق صاحبه</translation>
    </message>
    <message>
      <source>Its time has passed. Nobody gave the all-clear.</source>
      <translation>انقضى وقته. لم يعلن أحد زوال الخطر.</translation>
    </message>
    <message>
      <source>Keep it longer</source>
      <translation>الاحتفاظ به مدة أطول</translation>
    </message>
    <message>
      <source>Keepers of local memory: finds, stories, projects, a collection.</source>
      <translation>حفظة الذاكرة المحلية: مكتشفات وقصص ومشاريع ومجموعة مقتنيات.</translation>
    </message>
    <message>
      <source>Kind of help</source>
      <translation>نوع المساعدة</translation>
    </message>
    <message>
      <source>Kinds of channels</source>
      <translation>أنواع القنوات</translation>
    </message>
    <message>
      <source>Language that helps</source>
      <translation>لغة تساعد</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>اللغات</translation>
    </message>
    <message>
      <source>Leave it empty if any number of people may decide</source>
      <translation>اتركه فارغًا إذا كان يجوز لأي عدد أن يقرر</translation>
    </message>
    <message>
      <source>Leave it empty if there is room for everybody. Otherwise you confirm the seats</source>
      <translation>اتركه فارغًا إن اتسع للجميع. وإلا فأنت تؤكّد المقاعد</translation>
    </message>
    <message>
      <source>Leave it empty to be reached through Folkmoot only. A few people alone can be told later</source>
      <translation>اتركه فارغًا ليصلوا إليك عبر Folkmoot فقط. ويمكن إخبار قلة من الناس لاحقًا</translation>
    </message>
    <message>
      <source>Leave it empty until something is spent</source>
      <translation>اتركه فارغًا إلى أن يُنفق شيء</translation>
    </message>
    <message>
      <source>Lend a hand</source>
      <translation>مدّ يد العون</translation>
    </message>
    <message>
      <source>Lend it again</source>
      <translation>إعارته من جديد</translation>
    </message>
    <message>
      <source>Lend to somebody</source>
      <translation>إعارة لشخص</translation>
    </message>
    <message>
      <source>Librarian</source>
      <translation>أمين الإعارة</translation>
    </message>
    <message>
      <source>Limits of writing</source>
      <translation>حدود الكتابة</translation>
    </message>
    <message>
      <source>Loan</source>
      <translation>إعارة</translation>
    </message>
    <message>
      <source>Loans</source>
      <translation>الإعارات</translation>
    </message>
    <message>
      <source>Local history society</source>
      <translation>جمعية التاريخ المحلي</translation>
    </message>
    <message>
      <source>Looking for a member of the group on this network…</source>
      <translation>جارٍ البحث عن عضو من المجموعة على هذه الشبكة…</translation>
    </message>
    <message>
      <source>Maker circle</source>
      <translation>ورشة الصنّاع</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>دليل الاستعمال</translation>
    </message>
    <message>
      <source>Meal</source>
      <translation>وجبة</translation>
    </message>
    <message>
      <source>Mediator</source>
      <translation>الوسيط</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>الاجتماعات</translation>
    </message>
    <message>
      <source>Meetings that ratify minutes</source>
      <translation>اجتماعات تعتمد محضرًا</translation>
    </message>
    <message>
      <source>Members who hold the power to admit invite people: stewards, for example.</source>
      <translation>يدعو الناسَ الأعضاء الذين لديهم صلاحية الإدخال: كالأمناء مثلًا.</translation>
    </message>
    <message>
      <source>Mentions</source>
      <translation>الإشارات</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>رسالة</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>الرسائل</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>المحضر</translation>
    </message>
    <message>
      <source>Minutes are ratified by a later meeting. Choose one that takes place after this one.</source>
      <translation>يعتمد المحضرَ اجتماعٌ لاحق. اختر اجتماعًا يُعقد بعد هذا.</translation>
    </message>
    <message>
      <source>Minutes for it</source>
      <translation>الدقائق المخصصة له</translation>
    </message>
    <message>
      <source>Minutes that were read</source>
      <translation>محاضر مقروءة</translation>
    </message>
    <message>
      <source>More people took a shift of {title} than it needs. Ask who would leave it.</source>
      <translation>أخذ نوبة من {title} عدد أكبر مما تحتاج. اسأل من يتركها.</translation>
    </message>
    <message>
      <source>More seats of {title} were confirmed than there are.</source>
      <translation>أُكِّدت مقاعد في {title} أكثر مما يوجد.</translation>
    </message>
    <message>
      <source>More seats of {title} were confirmed than there are. Nobody loses a confirmed seat: find more seats, or ask who would give one back.</source>
      <translation>أُكّدت مقاعد في {title} أكثر مما يوجد. لا أحد يفقد مقعدًا مؤكَّدًا: جد مقاعد أخرى، أو اسأل من يعيد مقعدًا.</translation>
    </message>
    <message>
      <source>More seats of {title} were confirmed than there are. Yours stays yours; the host looks for more, or somebody gives one back.</source>
      <translation>أُكِّدت مقاعد في {title} أكثر مما يوجد. مقعدك يبقى لك؛ يبحث المضيف عن مزيد، أو يعيد أحدهم مقعده.</translation>
    </message>
    <message>
      <source>Move a date</source>
      <translation>نقل موعد</translation>
    </message>
    <message>
      <source>Moved from Discord, Slack or a subreddit</source>
      <translation>منقولة من Discord أو Slack أو subreddit</translation>
    </message>
    <message>
      <source>Music, food, posters. With the name of a line that is there, that line changes</source>
      <translation>الموسيقى، الطعام، الملصقات. إذا كتبت اسم بند موجود تغيّر ذلك البند</translation>
    </message>
    <message>
      <source>Mutual-aid network</source>
      <translation>شبكة تكافل</translation>
    </message>
    <message>
      <source>My name and this may stand on the printed board</source>
      <translation>يجوز أن يظهر اسمي وهذا على اللوحة المطبوعة</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Name a part of the neighbourhood in words, without numbers. Tell the address to who helps.</source>
      <translation>اذكر جزءًا من الحي بالكلمات دون أرقام. وأخبر من يساعد بالعنوان.</translation>
    </message>
    <message>
      <source>Name in the calendar</source>
      <translation>الاسم في التقويم</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>اسم المجموعة</translation>
    </message>
    <message>
      <source>Needs help</source>
      <translation>يحتاج إلى مساعدة</translation>
    </message>
    <message>
      <source>Neighbourhood watch</source>
      <translation>حراسة الحي</translation>
    </message>
    <message>
      <source>Neighbours on one street or block: help, gatherings, dealings with city hall.</source>
      <translation>جيران في شارع أو مربّع واحد: المساعدة واللقاءات والتعامل مع البلدية.</translation>
    </message>
    <message>
      <source>Newest message that was known then</source>
      <translation>أحدث رسالة كانت معروفة آنذاك</translation>
    </message>
    <message>
      <source>No alert: all is quiet</source>
      <translation>لا تنبيه: كل شيء هادئ</translation>
    </message>
    <message>
      <source>No computer is in the group any more for: {names}. Members who vote can bring a person back with a link for a new computer, which enough of them confirm; so can that person's recovery sheet.</source>
      <translation>لم يعد في المجموعة أي حاسوب لكل من: {names}. يستطيع الأعضاء الذين يصوّتون إعادة الشخص برابط لحاسوب جديد يؤكّده عدد كافٍ منهم، وتكفي لذلك أيضًا ورقة استعادته.</translation>
    </message>
    <message>
      <source>No group is called {name}. There are: {names}.</source>
      <translation>لا مجموعة تُسمّى {name}. الموجود: {names}.</translation>
    </message>
    <message>
      <source>No hurry</source>
      <translation>لا عجلة</translation>
    </message>
    <message>
      <source>No invitation of this group has an id that begins so. Copy 8 or more characters of it from `folkmoot invite list`.</source>
      <translation>لا توجد في هذه المجموعة دعوة يبدأ معرّفها هكذا. انسخ 8 أحرف أو أكثر منه من `folkmoot invite list`.</translation>
    </message>
    <message>
      <source>No meeting yet</source>
      <translation>لا يوجد اجتماع بعد</translation>
    </message>
    <message>
      <source>No minutes are proposed there that could be read.</source>
      <translation>لا يوجد هناك محضر مقترح يمكن قراءته.</translation>
    </message>
    <message>
      <source>No module asks for the power {power}, so it would allow nothing. The powers are: {names}.</source>
      <translation>لا تطلب أي وحدة الصلاحية {power}، فلن تسمح بشيء. الصلاحيات هي: {names}.</translation>
    </message>
    <message>
      <source>No module offers {intent}. There are: {names}.</source>
      <translation>لا وحدة تقدّم {intent}. الموجود: {names}.</translation>
    </message>
    <message>
      <source>No names of others and no address where everybody reads it</source>
      <translation>لا أسماء لآخرين ولا عنوان حيث يقرؤه الجميع</translation>
    </message>
    <message>
      <source>No new computer of which this one has heard waits with this code. Ask the person to read all of it out again. If it is right, exchange with whoever made the link, `folkmoot sync`, and try again. If it is unknown then, too, somebody else asks in that person's name: do not confirm.</source>
      <translation>لم يسمع هذا الحاسوب بحاسوب جديد ينتظر بهذا الرمز. اطلب من الشخص أن يقرأه كله من جديد. فإن كان صحيحًا فزامِن مع من صنع الرابط، `folkmoot sync`، وحاول مرة أخرى. وإن بقي مجهولًا فشخص آخر يطلب باسمه: لا تؤكّده.</translation>
    </message>
    <message>
      <source>No new computer waits to be confirmed, or it has not been heard of here. Synchronise; `folkmoot members` shows who waits.</source>
      <translation>لا حاسوب جديد ينتظر التأكيد، أو لم يُسمع به هنا. زامن؛ ويعرض `folkmoot members` من ينتظر.</translation>
    </message>
    <message>
      <source>No open topic has this name. Look at the agenda.</source>
      <translation>لا موضوع مفتوحًا بهذا الاسم. انظر إلى جدول الأعمال.</translation>
    </message>
    <message>
      <source>No record on this computer names this file. Check its name with `folkmoot files`, or wait for the next exchange with a neighbour.</source>
      <translation>لا شيء على هذا الحاسوب يذكر هذا الملف. تحقّق من اسمه بـ `folkmoot files`، أو انتظر التبادل القادم مع جار.</translation>
    </message>
    <message>
      <source>No repair of it waits for this. Report the damage first.</source>
      <translation>لا إصلاح له ينتظر هذا. أبلغ عن العطب أولًا.</translation>
    </message>
    <message>
      <source>No resolution has this number, or an id that begins so. Copy its number, or 8 or more characters of its id, from `folkmoot resolve list`. If it was proposed elsewhere, synchronise first: `folkmoot sync`.</source>
      <translation>لا يوجد قرار بهذا الرقم أو بمعرّف يبدأ هكذا. انسخ رقمه، أو 8 أحرف أو أكثر من معرّفه، من `folkmoot resolve list`. إذا اقتُرح في مكان آخر فزامِن أولًا: `folkmoot sync`.</translation>
    </message>
    <message>
      <source>No seat is confirmed to you on this date.</source>
      <translation>لم يُؤكَّد لك مقعد في هذا الموعد.</translation>
    </message>
    <message>
      <source>Nobody answers at {address}. Check the address and that Folkmoot is running there.</source>
      <translation>لا أحد يجيب عند {address}. تحقّق من العنوان ومن أن Folkmoot يعمل هناك.</translation>
    </message>
    <message>
      <source>Nobody answers their own appeal. Another moderator does.</source>
      <translation>لا يردّ أحد على اعتراضه بنفسه. يفعل ذلك مشرف آخر.</translation>
    </message>
    <message>
      <source>Nobody answers their own report. Those who got it do; you can take it back.</source>
      <translation>لا أحد يرد على بلاغه بنفسه. يرد من وصلهم البلاغ، ولك أن تسحبه.</translation>
    </message>
    <message>
      <source>Nobody asks for a stand-in here any more.</source>
      <translation>لم يعد أحد هنا يطلب بديلًا.</translation>
    </message>
    <message>
      <source>Nobody can talk about a message. Reply to it instead.</source>
      <translation>لا يمكن الحديث عن رسالة. ردّ عليها بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>Nobody else moderates here. Name one person whom both of you trust: `--to` and the name.</source>
      <translation>لا يوجد مشرف آخر هنا. سمِّ شخصًا تثقان به كلاكما: `--to` ثم الاسم.</translation>
    </message>
    <message>
      <source>Nobody has it in this way. Look at its loans.</source>
      <translation>لا أحد لديه هكذا. انظر إلى إعاراته.</translation>
    </message>
    <message>
      <source>Nobody has posted what was handed over: {title}.</source>
      <translation>لم ينشر أحد ما سُلّم: {title}.</translation>
    </message>
    <message>
      <source>Nobody has posted what you handed over: {title}. Hand it to other people, or withdraw it.</source>
      <translation>لم ينشر أحد ما سلّمته: {title}. سلّمه إلى آخرين أو اسحبه.</translation>
    </message>
    <message>
      <source>Nobody here is called {name}. Check the spelling.</source>
      <translation>لا أحد هنا يُسمّى {name}. تحقّق من الكتابة.</translation>
    </message>
    <message>
      <source>Nobody here is called {name}. There are: {names}.</source>
      <translation>لا أحد هنا يُسمّى {name}. الموجودون: {names}.</translation>
    </message>
    <message>
      <source>Nobody holds the role {role}, so it has no term. Give it to somebody: `folkmoot role grant {role} NAME --until DAY`.</source>
      <translation>لا أحد لديه الدور {role}، فلا مدة له. أعطه لأحد: `folkmoot role grant {role} NAME --until DAY`.</translation>
    </message>
    <message>
      <source>Nobody holds the role {role}. Decide together who takes it.</source>
      <translation>لا أحد لديه الدور {role}. قرّروا معًا من يتولاه.</translation>
    </message>
    <message>
      <source>Nobody holds these roles: {roles}. Decide together who takes them.</source>
      <translation>لا أحد يتولى هذه الأدوار: {roles}. قرروا معًا من يتولاها.</translation>
    </message>
    <message>
      <source>Nobody in the group is called {name}. Choose somebody from the list.</source>
      <translation>لا أحد في المجموعة يُسمّى {name}. اختر شخصًا من القائمة.</translation>
    </message>
    <message>
      <source>Nobody knows a time zone of this name. Write it as in Europe/Berlin.</source>
      <translation>لا أحد يعرف منطقة زمنية بهذا الاسم. اكتبها مثل Europe/Berlin.</translation>
    </message>
    <message>
      <source>Nobody may change the settings. Decide who does: `folkmoot role grant steward NAME`.</source>
      <translation>لا أحد يستطيع تغيير الإعدادات. قرّروا من يستطيع: `folkmoot role grant steward NAME`.</translation>
    </message>
    <message>
      <source>Nobody may {powers}, because those who hold these powers are suspended: {names}. Decide together whose suspension ends.</source>
      <translation>لا أحد يستطيع {powers} لأن من يملكون هذه الصلاحيات موقوفون: {names}. قرّروا معًا من ينتهي إيقافه.</translation>
    </message>
    <message>
      <source>Nobody may {powers}. Decide together who becomes a steward.</source>
      <translation>لا أحد يستطيع {powers}. قرّروا معًا من يصير أمينًا.</translation>
    </message>
    <message>
      <source>Nobody of the group was found on this network. Be on the same network as somebody whose Folkmoot is open, or give the address of a member's computer, then try again.</source>
      <translation>لم يوجد أحد من المجموعة على هذه الشبكة. كن على الشبكة نفسها مع شخص لديه Folkmoot مفتوح، أو أعطِ عنوان حاسوب أحد الأعضاء، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Nobody of the group was found on this network. Be on the same network as somebody whose Folkmoot is open, or give the address of a member's computer, then try again. If somebody is there, the invitation may have expired or been closed: ask for a new one.</source>
      <translation>لم يوجد أحد من المجموعة على هذه الشبكة. كن على الشبكة نفسها مع شخص لديه Folkmoot مفتوح، أو أعطِ عنوان حاسوب أحد الأعضاء، ثم حاول مرة أخرى. وإن كان هناك أحد فلعل الدعوة انتهت أو أُغلقت: اطلب دعوة جديدة.</translation>
    </message>
    <message>
      <source>Nobody stands in for themselves. Say that you do it after all.</source>
      <translation>لا أحد يحل محل نفسه. قل إنك ستقوم به في النهاية.</translation>
    </message>
    <message>
      <source>Nobody waits for a seat.</source>
      <translation>لا أحد ينتظر مقعدًا.</translation>
    </message>
    <message>
      <source>Nobody was reached at {tried}, and nobody else of the group was found on this network. Ask a member to open Folkmoot there, or for the present address, then try again.</source>
      <translation>لم يُوصَل إلى أحد عند {tried}، ولم يوجد غيره من المجموعة على هذه الشبكة. اطلب من عضو أن يفتح Folkmoot هناك، أو اسأل عن العنوان الحالي، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Nobody was reached at {tried}, and nobody else of the group was found on this network. Ask a member to open Folkmoot, or for the present address, then try again.</source>
      <translation>لم يُوصَل إلى أحد عند {tried}، ولم يوجد غيره من المجموعة على هذه الشبكة. اطلب من عضو أن يفتح Folkmoot، أو اسأل عن العنوان الحالي، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Nobody who holds {name} was met. `folkmoot files` shows on whose computer it is; try again while that one is on the same network.</source>
      <translation>لم يُلتقَ بمن لديه {name}. يعرض `folkmoot files` على أي حاسوب هو؛ حاول مرة أخرى وذلك الحاسوب على الشبكة نفسها.</translation>
    </message>
    <message>
      <source>Nobody would read the report. Choose a circle with the moderators, or with the mediator.</source>
      <translation>لن يقرأ أحد البلاغ. اختر دائرة فيها المشرفون أو الوسيط.</translation>
    </message>
    <message>
      <source>Not everybody who was at {title} has read the minutes that are proposed.</source>
      <translation>لم يقرأ كل من حضر {title} المحضر المقترح بعد.</translation>
    </message>
    <message>
      <source>Not needed any more</source>
      <translation>لم تعد هناك حاجة</translation>
    </message>
    <message>
      <source>Not opened yet</source>
      <translation>لم يُفتح بعد</translation>
    </message>
    <message>
      <source>Note of the host</source>
      <translation>ملاحظة المضيف</translation>
    </message>
    <message>
      <source>Note the parts it needs</source>
      <translation>تدوين القطع التي يحتاجها</translation>
    </message>
    <message>
      <source>Note who did not come</source>
      <translation>تدوين من لم يأتِ</translation>
    </message>
    <message>
      <source>Note who is there</source>
      <translation>تسجيل الحاضرين</translation>
    </message>
    <message>
      <source>Note who repairs it</source>
      <translation>تدوين من يصلحه</translation>
    </message>
    <message>
      <source>Nothing here is marked {piece}. Check the spelling.</source>
      <translation>لا شيء هنا معلَّم {piece}. تحقّق من الكتابة.</translation>
    </message>
    <message>
      <source>Nothing is damaged, but the rules of the kind {kind} (module {module}) judge {count} changes differently than when they came, and still have version {version}. Whoever makes the module raises the version of the kind and keeps the former rule under `former`; a module that was never released is tried in a new profile.</source>
      <translation>لا شيء تالف، لكن قواعد النوع {kind} (الوحدة {module}) تحكم على {count} من التغييرات حكمًا مختلفًا عمّا كان عند وصولها، وما زالت بالإصدار {version}. على من يكتب الوحدة أن يرفع إصدار النوع ويُبقي القاعدة السابقة في `former`؛ أما الوحدة التي لم تُنشر قط فتُجرَّب في ملف شخصي جديد.</translation>
    </message>
    <message>
      <source>Nothing leads back from the state in which this is now, so the change cannot be taken back. Look at what can be done with it.</source>
      <translation>لا شيء يعيد من الحالة التي هو فيها الآن، لذا لا يمكن التراجع عن التغيير. انظر ما الذي يمكن فعله به.</translation>
    </message>
    <message>
      <source>Nothing on the board yet</source>
      <translation>لا شيء على اللوحة بعد</translation>
    </message>
    <message>
      <source>Nothing planned yet</source>
      <translation>لا شيء مخطَّط بعد</translation>
    </message>
    <message>
      <source>Nothing stands after {piece} yet. Go on typing.</source>
      <translation>لا شيء بعد {piece}. تابع الكتابة.</translation>
    </message>
    <message>
      <source>Nothing that you have not replied to is noted about you on this date.</source>
      <translation>لا شيء مدوَّن عنك في هذا الموعد لم ترد عليه.</translation>
    </message>
    <message>
      <source>Nothing that {name} wrote is here that a removal puts aside. If it is on a computer of {name}, exchange with that one first: `folkmoot sync`. Somebody removed has to be in again before: `folkmoot restore` and the name.</source>
      <translation>لا يوجد هنا شيء كتبه {name} ونحّاه إخراج. إذا كان على حاسوب لدى {name} فزامِن معه أولًا: `folkmoot sync`. ومن أُخرج يجب أن يعود قبل ذلك: `folkmoot restore` ثم الاسم.</translation>
    </message>
    <message>
      <source>Nothing to borrow yet</source>
      <translation>لا شيء للاستعارة بعد</translation>
    </message>
    <message>
      <source>Nothing was chosen for the archive. Choose what everyone reads, or a private circle.</source>
      <translation>لم يُختر شيء للأرشيف. اختر ما يقرؤه الجميع، أو دائرة خاصة.</translation>
    </message>
    <message>
      <source>Nothing was said in this circle yet, or nothing that you may read. Begin with `folkmoot say --circle {circle} CHANNEL TEXT`.</source>
      <translation>لم يُقل شيء في هذه الدائرة بعد، أو لم يُقل ما يحق لك قراءته. ابدأ بالأمر `folkmoot say --circle {circle} CHANNEL TEXT`.</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation>إعلان</translation>
    </message>
    <message>
      <source>Notices</source>
      <translation>الإعلانات</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>الرقم</translation>
    </message>
    <message>
      <source>Number of the answer</source>
      <translation>رقم الرد</translation>
    </message>
    <message>
      <source>Number of the change</source>
      <translation>رقم التغيير</translation>
    </message>
    <message>
      <source>Number of the choice</source>
      <translation>رقم الاختيار</translation>
    </message>
    <message>
      <source>Number of the handover</source>
      <translation>رقم التسليم</translation>
    </message>
    <message>
      <source>Of the {count} parts of the file {name}, these are damaged or missing: {parts}. Folkmoot fetches them from a computer that has the file; `folkmoot files` names it.</source>
      <translation>من أجزاء الملف {name} وعددها {count}، هذه تالفة أو ناقصة: {parts}. يجلبها Folkmoot من حاسوب لديه الملف؛ ويسمّيه `folkmoot files`.</translation>
    </message>
    <message>
      <source>Offer</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>Offer help</source>
      <translation>اعرض مساعدة</translation>
    </message>
    <message>
      <source>Offline: this computer has no network. What you write is kept and goes out later.</source>
      <translation>بلا شبكة: ليس لهذا الحاسوب شبكة. ما تكتبه يُحفظ ويخرج لاحقًا.</translation>
    </message>
    <message>
      <source>On shifts</source>
      <translation>في النوبات</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>في الطريق</translation>
    </message>
    <message>
      <source>On which day</source>
      <translation>في أي يوم</translation>
    </message>
    <message>
      <source>Once you have left, nobody could {powers}, and only an invitation by somebody else brings you back. First give somebody else a role that allows it: `folkmoot role grant steward NAME`. If you mean it, repeat the command with --yes.</source>
      <translation>بعد مغادرتك لن يستطيع أحد {powers}، ولن تعيدك إلا دعوة من شخص آخر. أعط شخصًا آخر أولًا دورًا يسمح بذلك: `folkmoot role grant steward NAME`. إن كنت تقصد ذلك فأعد الأمر مع ‎--yes.</translation>
    </message>
    <message>
      <source>Once you have left, only a new invitation brings you back. Repeat the command with --yes.</source>
      <translation>حالما تغادر لا تعيدك إلا دعوة جديدة. كرّر الأمر مع --yes.</translation>
    </message>
    <message>
      <source>Once you have left, you cannot come back as the same person, because the computer with which you first joined is out, but only as a new one, by an invitation. Repeat the command with --yes.</source>
      <translation>حالما تغادر لن تستطيع العودة بوصفك الشخص نفسه، لأن الحاسوب الذي انضممت به أول مرة خارج المجموعة، بل بوصفك شخصًا جديدًا بدعوة. كرّر الأمر مع --yes.</translation>
    </message>
    <message>
      <source>One line that stands under the name; may stay empty.</source>
      <translation>سطر واحد تحت الاسم؛ يمكن أن يبقى فارغًا.</translation>
    </message>
    <message>
      <source>One message mentions at most {limit} times. Leave some of them out.</source>
      <translation>في الرسالة الواحدة {limit} إشارة على الأكثر. احذف بعضها.</translation>
    </message>
    <message>
      <source>One more date</source>
      <translation>موعد آخر</translation>
    </message>
    <message>
      <source>One on each line, so that whoever brings it back can count</source>
      <translation>واحدة في كل سطر، ليستطيع من يعيده العدّ</translation>
    </message>
    <message>
      <source>One resolution cannot remove {name} and give {name} something as well. Propose either of the two.</source>
      <translation>لا يمكن لقرار واحد أن يُخرج {name} وأن يمنح {name} شيئًا في الوقت نفسه. اقترح أحد الأمرين.</translation>
    </message>
    <message>
      <source>One thing to do, in short sentences</source>
      <translation>أمر واحد يُفعل، بجمل قصيرة</translation>
    </message>
    <message>
      <source>One, if you leave it empty; for what comes again, on each day</source>
      <translation>واحد إن تركته فارغًا؛ ولما يتكرر: في كل يوم</translation>
    </message>
    <message>
      <source>Only files of at most {limit} MB are shown here. Save this one and open it there.</source>
      <translation>لا تُعرض هنا إلا ملفات من {limit} MB على الأكثر. احفظ هذا وافتحه هناك.</translation>
    </message>
    <message>
      <source>Only its owner and librarians lend it for longer; leave it empty for as long as people agree</source>
      <translation>لا يعيره مدة أطول إلا صاحبه وأمناء الإعارة؛ اتركه فارغًا للمدة التي يُتفق عليها</translation>
    </message>
    <message>
      <source>Only members of the group can do this. Ask a steward to invite you.</source>
      <translation>لا يستطيع هذا إلا أعضاء المجموعة. اطلب من أمين أن يدعوك.</translation>
    </message>
    <message>
      <source>Only members who vote can vouch for somebody or confirm a new device. Ask one of them. If none who votes has a computer left, start a new group; `folkmoot archive export` keeps what was written.</source>
      <translation>لا يكفل شخصًا أو يؤكّد جهازًا جديدًا إلا الأعضاء الذين يصوّتون. اسأل أحدهم. إن لم يبق حاسوب لأحد منهم فابدؤوا مجموعة جديدة؛ ويحفظ `folkmoot archive export` ما كُتب.</translation>
    </message>
    <message>
      <source>Only stewards and members who vote can propose and sign decisions. Ask to be listed as a voter.</source>
      <translation>لا يقترح القرارات ويوقّعها إلا الأمناء والأعضاء الذين يصوّتون. اطلب أن تُدرج مصوّتًا.</translation>
    </message>
    <message>
      <source>Only stewards can make an archive that hands their role over. Ask one of them.</source>
      <translation>لا يصنع أرشيفًا يسلّم الدور إلا الأمناء. اسأل أحدهم.</translation>
    </message>
    <message>
      <source>Only the author gave this poll its answers. Write the one that you miss in a message.</source>
      <translation>أجوبة هذا الاستطلاع يضعها السائل وحده. اكتب الجواب الذي ينقصك في رسالة.</translation>
    </message>
    <message>
      <source>Only the person whom it concerns can appeal. Talk with that person.</source>
      <translation>لا يعترض إلا المعنيّ بالأمر. تحدّث معه.</translation>
    </message>
    <message>
      <source>Only this date</source>
      <translation>هذا الموعد فقط</translation>
    </message>
    <message>
      <source>Only those who may call everybody at once can mention everyone. Write without the @, or ask one of them.</source>
      <translation>لا يشير إلى الجميع إلا من يحق له أن يناديهم دفعة واحدة. اكتب من دون علامة @، أو اطلب ذلك ممن يحق له.</translation>
    </message>
    <message>
      <source>Only what was handed over without a name is posted for somebody. Ask for help yourself instead.</source>
      <translation>لا يُنشر من أجل شخص إلا ما سُلِّم دون اسم. اطلب المساعدة بنفسك بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>Only whoever asked closes a poll before its time. Ask that person.</source>
      <translation>لا يغلق الاستطلاع قبل وقته إلا من سأل. اطلب ذلك منه.</translation>
    </message>
    <message>
      <source>Only whoever suspended somebody can lift it, or a decision of many. Ask that person, or propose one.</source>
      <translation>لا يرفع الإيقاف إلا من أوقف، أو قرار كثيرين. اسأل ذلك الشخص، أو اقترح قرارًا.</translation>
    </message>
    <message>
      <source>Only {names} may change the settings. Say what you would like changed.</source>
      <translation>لا يغيّر الإعدادات إلا {names}. قل ما تود تغييره.</translation>
    </message>
    <message>
      <source>Only {names} may {powers}. Three people should, so that the group goes on while one of them is away: decide together who else becomes a steward.</source>
      <translation>لا يستطيع {powers} إلا {names}. ينبغي أن يستطيع ثلاثة، لتستمر المجموعة إن غاب أحدهم: قرّروا معًا من يصير أمينًا أيضًا.</translation>
    </message>
    <message>
      <source>Only {who} can do this. Ask one of them.</source>
      <translation>لا يستطيع هذا إلا {who}. اسأل أحدهم.</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>افتحه من جديد</translation>
    </message>
    <message>
      <source>Open the minutes again</source>
      <translation>إعادة فتح المحضر</translation>
    </message>
    <message>
      <source>Opened, no answer yet</source>
      <translation>فُتح، ولا جواب بعد</translation>
    </message>
    <message>
      <source>Order of the agenda</source>
      <translation>ترتيب جدول الأعمال</translation>
    </message>
    <message>
      <source>Other people of this computer could change {path}. Choose a folder that only you may write to, without links in it.</source>
      <translation>يستطيع آخرون على هذا الحاسوب تغيير {path}. اختر مجلدًا لا يكتب فيه غيرك، بلا روابط فيه.</translation>
    </message>
    <message>
      <source>Others may add answers</source>
      <translation>يجوز للآخرين إضافة أجوبة</translation>
    </message>
    <message>
      <source>Otherwise everybody may take it without asking</source>
      <translation>وإلا فيستطيع الجميع أخذه بلا سؤال</translation>
    </message>
    <message>
      <source>Otherwise it is on just that day</source>
      <translation>وإلا فهو في ذلك اليوم بالذات</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>متأخر</translation>
    </message>
    <message>
      <source>Packing…</source>
      <translation>جارٍ الحزم…</translation>
    </message>
    <message>
      <source>Parts it needs</source>
      <translation>القطع التي يحتاجها</translation>
    </message>
    <message>
      <source>Passed on</source>
      <translation>انقضى في</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>موقوف</translation>
    </message>
    <message>
      <source>People are missing on a shift of {title}.</source>
      <translation>ينقص ناس في نوبة من {title}.</translation>
    </message>
    <message>
      <source>People needed for decisions</source>
      <translation>العدد المطلوب لاتخاذ القرارات</translation>
    </message>
    <message>
      <source>People take single days then. Give the first day above</source>
      <translation>عندئذٍ يأخذ الناس أيامًا منفردة. اذكر اليوم الأول أعلاه</translation>
    </message>
    <message>
      <source>People who help each other out: asks, offers, deliveries.</source>
      <translation>ناس يساعد بعضهم بعضًا: طلبات وعروض وتوصيل.</translation>
    </message>
    <message>
      <source>People who look after a place: what was noticed, who walks when.</source>
      <translation>ناس يعتنون بمكان: ما لوحظ، ومن يتجوّل متى.</translation>
    </message>
    <message>
      <source>People whom you do not hear</source>
      <translation>أشخاص لا تستمع إليهم</translation>
    </message>
    <message>
      <source>People with one pastime: showing, asking, meeting.</source>
      <translation>ناس لهم هواية واحدة: العرض والسؤال واللقاء.</translation>
    </message>
    <message>
      <source>Perhaps</source>
      <translation>ربما</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>الصور</translation>
    </message>
    <message>
      <source>Piece</source>
      <translation>قطعة</translation>
    </message>
    <message>
      <source>Piece of the kit</source>
      <translation>قطعة من العدّة</translation>
    </message>
    <message>
      <source>Pieces of this kit</source>
      <translation>قطع هذه العدّة</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>مثبتة</translation>
    </message>
    <message>
      <source>Pinned messages</source>
      <translation>الرسائل المثبتة</translation>
    </message>
    <message>
      <source>Place in the list</source>
      <translation>الموضع في القائمة</translation>
    </message>
    <message>
      <source>Plan a cost</source>
      <translation>تخطيط تكلفة</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>المخطَّط</translation>
    </message>
    <message>
      <source>Polls</source>
      <translation>الاستطلاعات</translation>
    </message>
    <message>
      <source>Post it for everybody</source>
      <translation>انشره للجميع</translation>
    </message>
    <message>
      <source>Posted as</source>
      <translation>نُشر باسم</translation>
    </message>
    <message>
      <source>Posted without the name as</source>
      <translation>نُشر دون الاسم في</translation>
    </message>
    <message>
      <source>Posts</source>
      <translation>المنشورات</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>التعريفات</translation>
    </message>
    <message>
      <source>Programme</source>
      <translation>البرنامج</translation>
    </message>
    <message>
      <source>Pronouns</source>
      <translation>الضمائر</translation>
    </message>
    <message>
      <source>Propose the minutes</source>
      <translation>تقديم المحضر</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>السؤال</translation>
    </message>
    <message>
      <source>Queue for it</source>
      <translation>الوقوف في الدور لأجله</translation>
    </message>
    <message>
      <source>Ratified at</source>
      <translation>اعتُمد في</translation>
    </message>
    <message>
      <source>Ratify the minutes</source>
      <translation>اعتماد المحضر</translation>
    </message>
    <message>
      <source>Reactions</source>
      <translation>التفاعلات</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Reason for that</source>
      <translation>سبب ذلك</translation>
    </message>
    <message>
      <source>Receiving what the group has written…</source>
      <translation>جارٍ استلام ما كتبته المجموعة…</translation>
    </message>
    <message>
      <source>Rehearsal</source>
      <translation>تدريب</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Remind me</source>
      <translation>ذكّرني</translation>
    </message>
    <message>
      <source>Reminder: {title}</source>
      <translation>تذكير: {title}</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>أُزيل</translation>
    </message>
    <message>
      <source>Removed by</source>
      <translation>أزاله</translation>
    </message>
    <message>
      <source>Renewals</source>
      <translation>التمديدات</translation>
    </message>
    <message>
      <source>Repair</source>
      <translation>إصلاح</translation>
    </message>
    <message>
      <source>Repairs</source>
      <translation>الإصلاحات</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>رد</translation>
    </message>
    <message>
      <source>Report damage</source>
      <translation>الإبلاغ عن عطب</translation>
    </message>
    <message>
      <source>Report how somebody else is</source>
      <translation>الإبلاغ عن حال شخص آخر</translation>
    </message>
    <message>
      <source>Reported by</source>
      <translation>أبلغ به</translation>
    </message>
    <message>
      <source>Reported by others</source>
      <translation>أبلغ به آخرون</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>البلاغات</translation>
    </message>
    <message>
      <source>Resolution {number}, which {who} proposed, is in force.</source>
      <translation>القرار {number} الذي اقترحه {who} سارٍ.</translation>
    </message>
    <message>
      <source>Resolution {number}, which {who} proposed, put a rival resolution aside.</source>
      <translation>القرار {number} الذي اقترحه {who} نحّى قرارًا منافسًا.</translation>
    </message>
    <message>
      <source>Resolution {number}, which {who} proposed, set the rule {said}.</source>
      <translation>القرار {number} الذي اقترحه {who} وضع القاعدة {said}.</translation>
    </message>
    <message>
      <source>Restoring…</source>
      <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
      <source>Ride</source>
      <translation>توصيلة</translation>
    </message>
    <message>
      <source>Roughly where</source>
      <translation>أين تقريبًا</translation>
    </message>
    <message>
      <source>Rows of the table {table} do not follow from the records. The next start makes them anew.</source>
      <translation>صفوف الجدول {table} لا تتبع السجلات. يصنعها التشغيل القادم من جديد.</translation>
    </message>
    <message>
      <source>Rule of the calendar</source>
      <translation>قاعدة التقويم</translation>
    </message>
    <message>
      <source>Safe</source>
      <translation>بأمان</translation>
    </message>
    <message>
      <source>Said by</source>
      <translation>قاله</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>المحفوظات</translation>
    </message>
    <message>
      <source>Saved messages</source>
      <translation>الرسائل المحفوظة</translation>
    </message>
    <message>
      <source>Say how much is planned, or how much was spent.</source>
      <translation>اذكر كم هو مخطَّط أو كم أُنفق.</translation>
    </message>
    <message>
      <source>Say in which time zone it takes place, such as Europe/Berlin.</source>
      <translation>قل في أي منطقة زمنية يُقام، مثل Europe/Berlin.</translation>
    </message>
    <message>
      <source>Say into which meeting the topics go, or when the next one takes place.</source>
      <translation>اذكر إلى أي اجتماع تنتقل المواضيع، أو متى يُعقد الاجتماع القادم.</translation>
    </message>
    <message>
      <source>Say on which day it begins, or until when it has to be done.</source>
      <translation>قل في أي يوم يبدأ، أو حتى متى يجب أن يتم.</translation>
    </message>
    <message>
      <source>Say thanks</source>
      <translation>قل شكرًا</translation>
    </message>
    <message>
      <source>Say what to do now</source>
      <translation>قول ما يُفعل الآن</translation>
    </message>
    <message>
      <source>Say whether you come to {title}.</source>
      <translation>قل هل تأتي إلى {title}.</translation>
    </message>
    <message>
      <source>Say who does it</source>
      <translation>قل من يقوم بذلك</translation>
    </message>
    <message>
      <source>Say whose loan has ended</source>
      <translation>قول أي إعارة انتهت</translation>
    </message>
    <message>
      <source>Say with --field which text is meant. This has: {names}.</source>
      <translation>قل بـ --field أي نص تقصد. فيه: {names}.</translation>
    </message>
    <message>
      <source>Seal of the minutes</source>
      <translation>ختم المحضر</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>المقاعد</translation>
    </message>
    <message>
      <source>Seats of {whom} at {title} are free again.</source>
      <translation>مقاعد {whom} في {title} متاحة من جديد.</translation>
    </message>
    <message>
      <source>Seconds between two messages</source>
      <translation>الثواني بين رسالتين</translation>
    </message>
    <message>
      <source>Send an alert</source>
      <translation>إرسال تنبيه</translation>
    </message>
    <message>
      <source>Several answers may be chosen</source>
      <translation>يجوز اختيار عدة أجوبة</translation>
    </message>
    <message>
      <source>Several channels match {name}. Give the id of the one that you mean: {names}.</source>
      <translation>عدة قنوات تطابق {name}. اكتب معرّف القناة التي تقصدها: {names}.</translation>
    </message>
    <message>
      <source>Several circles have this name: {ids}. Give the beginning of an id instead.</source>
      <translation>لعدة دوائر هذا الاسم: {ids}. أعطِ بداية معرّف بدلًا منه.</translation>
    </message>
    <message>
      <source>Several files are called {name}: {names}. Give the beginning of one of these.</source>
      <translation>عدة ملفات تُسمّى {name}: {names}. أعطِ بداية أحد هذه.</translation>
    </message>
    <message>
      <source>Several people are called {name}. Give the beginning of an id instead: {ids}.</source>
      <translation>عدة أشخاص يُسمّون {name}. أعطِ بداية معرّف بدلًا منه: {ids}.</translation>
    </message>
    <message>
      <source>Several people ask for a stand-in. Say for whom you do it.</source>
      <translation>عدة أشخاص يطلبون بديلًا. قل لمن تقوم به.</translation>
    </message>
    <message>
      <source>Several people took over your shift at {title}. Say who does it.</source>
      <translation>أخذ عدة أشخاص نوبتك في {title}. قل من يقوم بها.</translation>
    </message>
    <message>
      <source>Several resolutions begin with {given} or have that number. Give the beginning of the id of the one that you mean: {ids}.</source>
      <translation>عدة قرارات تبدأ بـ {given} أو لها هذا الرقم. اكتب بداية معرّف القرار الذي تقصده: {ids}.</translation>
    </message>
    <message>
      <source>Several shifts have this name. Name the one you mean by the id that `folkmoot show` tells.</source>
      <translation>عدة نوبات بهذا الاسم. عيّن المقصودة بالمعرّف الذي يذكره `folkmoot show`.</translation>
    </message>
    <message>
      <source>Several things are called {name}. Use one of their ids: {ids}.</source>
      <translation>عدة أشياء تُسمّى {name}. استعمل أحد معرّفاتها: {ids}.</translation>
    </message>
    <message>
      <source>Several titles begin with {name}. Give the whole title, or an id: {names}.</source>
      <translation>عدة عناوين تبدأ بـ {name}. اكتب العنوان كاملًا أو معرّفًا: {names}.</translation>
    </message>
    <message>
      <source>Several topics have this name. Name the one you mean by the id that `folkmoot show` tells.</source>
      <translation>عدة مواضيع بهذا الاسم. عيّن المقصود بالمعرّف الذي يذكره `folkmoot show`.</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>الشدّة</translation>
    </message>
    <message>
      <source>Share of the members needed, in percent</source>
      <translation>النسبة المطلوبة من الأعضاء بالمئة</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>النوبات</translation>
    </message>
    <message>
      <source>Shown again by</source>
      <translation>أظهرها من جديد</translation>
    </message>
    <message>
      <source>Slowed</source>
      <translation>مُبطأ</translation>
    </message>
    <message>
      <source>Some of us are connected.</source>
      <translation>بعضنا متصل.</translation>
    </message>
    <message>
      <source>Some things can be done only after a deadline, and now no computer can say that it has passed: all who vote are away. Decide who is back: `folkmoot settings set --back NAME`.</source>
      <translation>أمور لا تُفعل إلا بعد مهلة، ولا حاسوب الآن يستطيع أن يقول إنها انقضت: كل المصوّتين غائبون. قرّروا من عاد: `folkmoot settings set --back NAME`.</translation>
    </message>
    <message>
      <source>Some things can be done only after a deadline. It counts as passed once the computer of {names} has seen it pass. For that, Folkmoot has to be open there now and then.</source>
      <translation>أمور لا تُفعل إلا بعد مهلة. تُعدّ منقضية حالما يراها تنقضي حاسوب {names}. ولهذا يجب أن يكون Folkmoot مفتوحًا هناك بين حين وآخر.</translation>
    </message>
    <message>
      <source>Some things can be done only after a deadline. It counts as passed once the computers of {names} have both seen it pass, so that one wrong clock decides nothing. For that, Folkmoot has to be open there now and then.</source>
      <translation>أمور لا تُفعل إلا بعد مهلة. تُعدّ منقضية حالما يراها تنقضي حاسوبا {names} كلاهما، حتى لا تقرّر ساعة واحدة خاطئة شيئًا. ولهذا يجب أن يكون Folkmoot مفتوحًا هناك بين حين وآخر.</translation>
    </message>
    <message>
      <source>Some things can be done only after a deadline. It counts as passed once {needed} of the computers of these {count} members have seen it pass, so that one wrong clock decides nothing: {names}. For that, Folkmoot has to be open there now and then. They were drawn by lot from those who vote; whoever votes no longer is replaced.</source>
      <translation>أمور لا تُفعل إلا بعد مهلة. تُعدّ منقضية حالما يراها تنقضي {needed} من حواسيب هؤلاء الأعضاء {count}، حتى لا تقرّر ساعة واحدة خاطئة شيئًا: {names}. ولهذا يجب أن يكون Folkmoot مفتوحًا هناك بين حين وآخر. اختيروا بالقرعة من المصوّتين؛ ومن لم يعد يصوّت يُستبدل.</translation>
    </message>
    <message>
      <source>Somebody appeals against what a moderator did: {title}</source>
      <translation>يعترض أحدهم على ما فعله مشرف: {title}</translation>
    </message>
    <message>
      <source>Somebody asks for a stand-in at {title}.</source>
      <translation>يطلب شخص بديلًا في {title}.</translation>
    </message>
    <message>
      <source>Somebody asks for seats at {title}. Confirm them.</source>
      <translation>يطلب شخص مقاعد في {title}. أكّدها.</translation>
    </message>
    <message>
      <source>Somebody can do it: {title}. Say who does it.</source>
      <translation>هناك من يستطيع القيام بذلك: {title}. قل من يقوم به.</translation>
    </message>
    <message>
      <source>Somebody else in this circle posts it, so that your name is not on it.</source>
      <translation>ينشره شخص آخر في هذه الدائرة كي لا يكون اسمك عليه.</translation>
    </message>
    <message>
      <source>Somebody handed this over: {title}. Post it without the name.</source>
      <translation>سلّم أحدهم هذا: {title}. انشره دون الاسم.</translation>
    </message>
    <message>
      <source>Somebody has it. Wait until it is back, or queue for it.</source>
      <translation>هو لدى شخص. انتظر حتى يعود، أو قف في الدور.</translation>
    </message>
    <message>
      <source>Somebody has written in the minutes meanwhile. Read them, and try again.</source>
      <translation>كتب أحدهم في المحضر في هذه الأثناء. اقرأه ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Somebody in this circle neither moderates nor mediates. Choose a circle of moderators, or one of you and the mediator.</source>
      <translation>في هذه الدائرة من ليس مشرفًا ولا وسيطًا. اختر دائرة من المشرفين، أو دائرة منك ومن الوسيط.</translation>
    </message>
    <message>
      <source>Somebody needs help.</source>
      <translation>هناك من يحتاج إلى مساعدة.</translation>
    </message>
    <message>
      <source>Somebody reported a message: {title}</source>
      <translation>أبلغ أحدهم عن رسالة: {title}</translation>
    </message>
    <message>
      <source>Somebody takes over a shift at {title}, and whoever asked for it does not know it yet.</source>
      <translation>تولى أحدهم نوبة في {title}، ومن طلب ذلك لا يعلم بعد.</translation>
    </message>
    <message>
      <source>Somebody takes over your shift at {title}. See who, and say that you know it.</source>
      <translation>تولى أحدهم نوبتك في {title}. انظر من هو، وقل إنك علمت.</translation>
    </message>
    <message>
      <source>Somebody tried to join with a wrong proof and was not let in. Nothing needs doing.</source>
      <translation>حاول شخص الانضمام بإثبات خاطئ فلم يُدخَل. لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
      <source>Somebody waits for it longer than you do. Queue for it, or ask its owner.</source>
      <translation>ينتظره شخص قبلك. قف في الدور، أو اسأل صاحبه.</translation>
    </message>
    <message>
      <source>Somebody wants to borrow {title}.</source>
      <translation>يريد شخص استعارة {title}.</translation>
    </message>
    <message>
      <source>Somebody who took over a shift of {title} is not needed, and has not left it yet.</source>
      <translation>من تولى نوبة في {title} لا حاجة إليه، ولم يتركها بعد.</translation>
    </message>
    <message>
      <source>Somebody would like it: {title}. Say who gets it.</source>
      <translation>هناك من يرغب فيه: {title}. قل لمن هو.</translation>
    </message>
    <message>
      <source>Somebody wrote in the minutes of {title} without knowing that they were proposed. Read them, and open or ratify them again.</source>
      <translation>كتب أحدهم في محضر {title} دون أن يعلم أنه قُدِّم. اقرأه، ثم افتحه أو اعتمده من جديد.</translation>
    </message>
    <message>
      <source>Somebody wrote in {title} after it was archived. Open the channel again, or leave it archived.</source>
      <translation>كتب أحدهم في {title} بعد أرشفتها. افتح القناة من جديد أو أبقها في الأرشيف.</translation>
    </message>
    <message>
      <source>Somebody wrote in {title} after you archived it. Open the channel again, or leave it archived.</source>
      <translation>كتب أحدهم في {title} بعد أن أرشفتها. افتح القناة من جديد أو أبقها في الأرشيف.</translation>
    </message>
    <message>
      <source>Somebody you named is not a member. Check the names.</source>
      <translation>شخص سمّيته ليس عضوًا. تحقّق من الأسماء.</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>شيء آخر</translation>
    </message>
    <message>
      <source>Something malformed arrived and was thrown away ({what}). Nothing needs doing.</source>
      <translation>وصل شيء مشوّه الشكل ورُمي ({what}). لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
      <source>Something went wrong inside Folkmoot. Nothing was changed; try again, and if it happens again report it with the file engine.log of Folkmoot's folder, which holds no content.</source>
      <translation>حدث خطأ داخل Folkmoot. لم يتغيّر شيء؛ حاول مرة أخرى، وإن تكرر فأبلغ عنه مع الملف engine.log من مجلد Folkmoot، وليس فيه شيء من المحتوى.</translation>
    </message>
    <message>
      <source>Soon</source>
      <translation>قريبًا</translation>
    </message>
    <message>
      <source>Spent</source>
      <translation>المنفَق</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Steps, lifts, toilets, the bell, the nearest stop</source>
      <translation>درجات، مصاعد، حمّامات، الجرس، أقرب موقف</translation>
    </message>
    <message>
      <source>Steward of the help board</source>
      <translation>مشرف لوحة المساعدة</translation>
    </message>
    <message>
      <source>Stop the clock</source>
      <translation>إيقاف الساعة</translation>
    </message>
    <message>
      <source>Such as Europe/Berlin. It is needed for whole days and for what comes again</source>
      <translation>مثل Europe/Berlin. يلزم للأيام الكاملة ولما يتكرر</translation>
    </message>
    <message>
      <source>Such as: in the morning, or 9:30</source>
      <translation>مثل: في الصباح، أو ٩:٣٠</translation>
    </message>
    <message>
      <source>Such as: only after five, and my car has two seats</source>
      <translation>مثل: بعد الخامسة فقط، وفي سيارتي مقعدان</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>الوسوم</translation>
    </message>
    <message>
      <source>Take a choice back</source>
      <translation>اسحب اختيارًا</translation>
    </message>
    <message>
      <source>Take a day</source>
      <translation>خذ يومًا</translation>
    </message>
    <message>
      <source>Take a piece out</source>
      <translation>إخراج قطعة</translation>
    </message>
    <message>
      <source>Take it</source>
      <translation>أخذه</translation>
    </message>
    <message>
      <source>Take it off the agenda</source>
      <translation>إزالته من جدول الأعمال</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>تولّيه</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>سُحب</translation>
    </message>
    <message>
      <source>Taken out again</source>
      <translation>أُخرج من جديد</translation>
    </message>
    <message>
      <source>Taken over</source>
      <translation>تم تولّيه</translation>
    </message>
    <message>
      <source>Takes place at the gathering</source>
      <translation>يُعقد ضمن اللقاء</translation>
    </message>
    <message>
      <source>Talk about it now</source>
      <translation>ابدأ النقاش فيه الآن</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>المهمة</translation>
    </message>
    <message>
      <source>Tell a few people how to reach you</source>
      <translation>أخبر قلة كيف يصلون إليك</translation>
    </message>
    <message>
      <source>Tell those who come</source>
      <translation>إخبار من يأتون</translation>
    </message>
    <message>
      <source>Tenants of a house or landlord: repairs, letters, deadlines, rights.</source>
      <translation>مستأجرو بيت أو مالك: إصلاحات ورسائل ومهل وحقوق.</translation>
    </message>
    <message>
      <source>Tenants' association</source>
      <translation>رابطة المستأجرين</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>نص</translation>
    </message>
    <message>
      <source>Thanks</source>
      <translation>شكر</translation>
    </message>
    <message>
      <source>That cannot be a value for {field}. Check it and try again.</source>
      <translation>لا يمكن أن يكون ذلك قيمة لـ {field}. تحقّق منه وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>That invitation is closed. Ask for a new one.</source>
      <translation>تلك الدعوة مغلقة. اطلب دعوة جديدة.</translation>
    </message>
    <message>
      <source>That invitation is not known in this group. Make a new one.</source>
      <translation>تلك الدعوة غير معروفة في هذه المجموعة. أنشئ دعوة جديدة.</translation>
    </message>
    <message>
      <source>That is not on this computer yet. Wait for the next exchange with a neighbour.</source>
      <translation>ليس ذلك على هذا الحاسوب بعد. انتظر التبادل القادم مع جار.</translation>
    </message>
    <message>
      <source>That is too large to handle in one piece. Shorten it and try again.</source>
      <translation>ذلك أكبر من أن يُعالج دفعة واحدة. اختصره وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>That key file does not open what Folkmoot keeps here. Choose the one that was chosen at the start.</source>
      <translation>ملف المفتاح ذاك لا يفتح ما يحفظه Folkmoot هنا. اختر الملف الذي اختير في البداية.</translation>
    </message>
    <message>
      <source>That moment has passed. Choose one that is still to come.</source>
      <translation>لقد مضى هذا الوقت. اختر وقتًا لم يأتِ بعد.</translation>
    </message>
    <message>
      <source>That passphrase does not open what Folkmoot keeps here. Check for typing mistakes and try again. If it is lost, nothing opens it any more: your group has its copies, so begin anew in an empty folder, and come back with your recovery sheet or with the help of members.</source>
      <translation>عبارة المرور تلك لا تفتح ما يحفظه Folkmoot هنا. تحقّق من أخطاء الكتابة وحاول مرة أخرى. إن ضاعت فلا شيء يفتحه بعد الآن: لدى مجموعتك نسخها. ابدأ من جديد في مجلد فارغ، وعُد بورقة الاستعادة أو بمساعدة الأعضاء.</translation>
    </message>
    <message>
      <source>That resolution is no rival of one in force, or it stays aside already. `folkmoot resolve list` names those that exclude each other.</source>
      <translation>هذا القرار لا ينافس قرارًا ساريًا، أو هو منحّى نهائيًا. يذكر `folkmoot resolve list` القرارات التي يستبعد بعضها بعضًا.</translation>
    </message>
    <message>
      <source>That suspension is not known in this group. Synchronise, then try again.</source>
      <translation>ذلك الإيقاف غير معروف في هذه المجموعة. زامن ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The alert is on its way. The list below says who has opened it, and how they are.</source>
      <translation>الإنذار في طريقه. تبيّن القائمة أسفل الإنذار من فتحه وكيف حاله.</translation>
    </message>
    <message>
      <source>The all-clear was given. Send a new alert if something has happened again.</source>
      <translation>أُعلن زوال الخطر. أرسل تنبيهًا جديدًا إن حدث شيء من جديد.</translation>
    </message>
    <message>
      <source>The answer could not be written out: {why}. Make room where it goes to, or choose another place, and try again.</source>
      <translation>تعذّرت كتابة الجواب: {why}. أفسح مكانًا حيث يُكتب، أو اختر موضعًا آخر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The answer of this guest has not arrived with these seats. Confirm the seats again.</source>
      <translation>لم يصل جواب هذا الضيف مع هذه المقاعد. أكّد المقاعد من جديد.</translation>
    </message>
    <message>
      <source>The budget has a line {line} already. Give the line another name, or change that one.</source>
      <translation>في الميزانية بند {line} من قبل. أعطِ هذا البند اسمًا آخر، أو غيّر ذاك.</translation>
    </message>
    <message>
      <source>The budget has no such line. Look at its lines.</source>
      <translation>لا يوجد بند كهذا في الميزانية. انظر إلى بنودها.</translation>
    </message>
    <message>
      <source>The calendar could not be written: {reason}. Choose another place.</source>
      <translation>تعذّرت كتابة التقويم: {reason}. اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>The calendar does not have this event any more. Choose the file anew.</source>
      <translation>لم يعد في التقويم هذا الحدث. اختر الملف من جديد.</translation>
    </message>
    <message>
      <source>The calendar file {file} is not up to date: its disk is full. Make room; Folkmoot tries again by itself.</source>
      <translation>ملف التقويم {file} غير محدَّث: القرص ممتلئ. أفسح مكانًا؛ سيحاول Folkmoot من جديد من تلقاء نفسه.</translation>
    </message>
    <message>
      <source>The calendar file {file} is not up to date: nothing may be written in {folder}. Allow it, or choose another file.</source>
      <translation>ملف التقويم {file} غير محدَّث: لا تُسمح الكتابة في {folder}. اسمح بها، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>The calendar file {file} is not up to date: {reason}. Folkmoot tries again by itself; if it does not help, choose another file.</source>
      <translation>ملف التقويم {file} غير محدَّث: {reason}. سيحاول Folkmoot من جديد من تلقاء نفسه؛ فإن لم يُجدِ ذلك فاختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>The channel {name} is archived and can only be read. Open it again to write there.</source>
      <translation>القناة {name} مؤرشفة ولا يمكن إلا قراءتها. افتحها من جديد لتكتب فيها.</translation>
    </message>
    <message>
      <source>The channel {name} is in the private circle {circle}. Add --circle and the circle's name.</source>
      <translation>القناة {name} في الدائرة الخاصة {circle}. أضف --circle واسم الدائرة.</translation>
    </message>
    <message>
      <source>The circle of a role is for all who hold it, and for nobody else. Name either the role or the people.</source>
      <translation>دائرة الدور لكل من يشغله ولا أحد سواهم. اذكر إما الدور وإما الأشخاص.</translation>
    </message>
    <message>
      <source>The clock of this computer is a lifetime ahead. Set it to today, then try again; nothing was changed.</source>
      <translation>ساعة هذا الحاسوب متقدّمة بعشرات السنين. اضبطها على تاريخ اليوم ثم حاول مرة أخرى؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
      <source>The clock stands already.</source>
      <translation>الساعة متوقفة بالفعل.</translation>
    </message>
    <message>
      <source>The clock tells when these minutes are over</source>
      <translation>تنبّه الساعة عند انتهاء هذه الدقائق</translation>
    </message>
    <message>
      <source>The computer at {address} does not answer. It may belong to no group of yours, or not know this computer: it has not heard of it yet, or this computer was taken out, or you were, while it was away. Check the address, and ask its owner. If you were taken out, a decision of the group brings you back; if this computer was, set it up anew in a new folder, with a link from another computer of yours or, without one, with your recovery sheet or a member's link.</source>
      <translation>الحاسوب في {address} لا يرد. قد لا ينتمي إلى أي من مجموعاتك، أو قد لا يعرف هذا الحاسوب: لم يسمع به بعد، أو أُخرج هذا الحاسوب، أو أُخرجت أنت، أثناء غيابه. تحقق من العنوان واسأل صاحبه. إن كنت أنت من أُخرج فقرار من المجموعة يعيدك؛ وإن كان هذا الحاسوب فجهّزه من جديد في مجلد جديد برابط من حاسوب آخر لك، فإن لم يكن لك غيره فبورقة الاستعادة أو برابط من أحد الأعضاء.</translation>
    </message>
    <message>
      <source>The computer at {address} does not answer. You continued a group from an archive: its pass was perhaps closed when the group put somebody out. Ask a member for an invitation.</source>
      <translation>الحاسوب عند {address} لا يجيب. تابعت مجموعة من أرشيف: لعل تصريحه أُغلق حين أخرجت المجموعة شخصًا. اطلب دعوة من عضو.</translation>
    </message>
    <message>
      <source>The computer at {address} has a newer Folkmoot. Update Folkmoot on this computer, then try again.</source>
      <translation>لدى الحاسوب عند {address} ‏Folkmoot أحدث. حدّث Folkmoot على هذا الحاسوب، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The computer at {address} has an older Folkmoot. Update Folkmoot there, then try again.</source>
      <translation>لدى الحاسوب عند {address} ‏Folkmoot أقدم. حدّث Folkmoot هناك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The computer on which it was written is not in the group. It stays aside: write again what is still wanted.</source>
      <translation>الحاسوب الذي كُتب عليه ليس في المجموعة. يبقى منحّى: اكتبوا من جديد ما لا يزال مطلوبًا.</translation>
    </message>
    <message>
      <source>The computer on which it was written was taken out before anybody had seen it. It stays aside: write again what is still wanted.</source>
      <translation>أُخرج الحاسوب الذي كُتب عليه من المجموعة قبل أن يراه أحد. يبقى منحّى: اكتبوا من جديد ما لا يزال مطلوبًا.</translation>
    </message>
    <message>
      <source>The computer that answered may not let you in now. Try again near another member's computer.</source>
      <translation>الحاسوب الذي أجاب لا يجوز له إدخالك الآن. حاول مرة أخرى قرب حاسوب عضو آخر.</translation>
    </message>
    <message>
      <source>The connection broke off while joining. Try again with the same invitation.</source>
      <translation>انقطع الاتصال أثناء الانضمام. حاول مرة أخرى بالدعوة نفسها.</translation>
    </message>
    <message>
      <source>The day has passed and nobody did it: {title}. Choose another day, or close it.</source>
      <translation>انقضى اليوم ولم يقم بذلك أحد: {title}. اختر يومًا آخر أو أغلقه.</translation>
    </message>
    <message>
      <source>The day has passed and nobody took it up: {title}. Choose another day, or close it.</source>
      <translation>مضى اليوم ولم يستفد منه أحد: {title}. اختر يومًا آخر أو أغلقه.</translation>
    </message>
    <message>
      <source>The day has passed: {title}. Was it done? Say so, or choose another day.</source>
      <translation>انقضى اليوم: {title}. هل تم؟ قل ذلك أو اختر يومًا آخر.</translation>
    </message>
    <message>
      <source>The decision on which this builds is not known here. Synchronise, then try again.</source>
      <translation>القرار الذي يقوم عليه هذا غير معروف هنا. زامن ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The difference is only what was added to a list, and nothing is removed from there. Add what is true now.</source>
      <translation>الفرق هو فقط ما أُضيف إلى قائمة، ولا يُحذف منها شيء. أضف ما هو صحيح الآن.</translation>
    </message>
    <message>
      <source>The disk is full, so nothing new can be saved. Make some room, then try again; what was saved before is not lost.</source>
      <translation>القرص ممتلئ، فلا يمكن حفظ أي جديد. أفسح مكانًا ثم حاول مرة أخرى؛ وما حُفظ من قبل لم يضع.</translation>
    </message>
    <message>
      <source>The disk of {path} keeps no permissions or no sockets, like many USB sticks. Choose a folder on another disk for Folkmoot; archives may lie on a stick.</source>
      <translation>قرص {path} لا يحفظ الأذونات أو المقابس، ككثير من ذاكرات USB. اختر لـ Folkmoot مجلدًا على قرص آخر؛ أما الأرشيفات فيجوز أن تكون على ذاكرة.</translation>
    </message>
    <message>
      <source>The end of the file {path} is missing or damaged, so nobody can tell what is in it. Get another copy of it.</source>
      <translation>نهاية الملف {path} ناقصة أو تالفة، فلا يعرف أحد ما فيه. احصل على نسخة أخرى منه.</translation>
    </message>
    <message>
      <source>The end of the store is missing: {pages} pages are left of it. Bring the store back from a backup.</source>
      <translation>نهاية المخزن ناقصة: بقيت منه {pages} صفحة. استعد المخزن من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>The file changed while it was read. Wait until nobody writes it, then try again.</source>
      <translation>تغيّر الملف أثناء قراءته. انتظر حتى لا يكتبه أحد، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The file could not be read: {reason}. Choose another one.</source>
      <translation>تعذرت قراءة الملف: {reason}. اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>The file has more events than can be taken over at once, so {said} are left out. Split it into several files.</source>
      <translation>في الملف أحداث أكثر مما يمكن أخذه دفعة واحدة، فتُرك منها {said}. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
      <source>The file {file} lay among the files of the profile, and the store did not know it. It is kept for a week, and removed if nothing names it by then.</source>
      <translation>كان الملف {file} بين ملفات الملف الشخصي ولم يعرفه المخزن. يُحفظ أسبوعًا، ويُزال إن لم يذكره شيء حتى ذلك الحين.</translation>
    </message>
    <message>
      <source>The file {path} cannot be read. Check its name and permissions.</source>
      <translation>لا يمكن قراءة الملف {path}. تحقّق من اسمه وأذوناته.</translation>
    </message>
    <message>
      <source>The file {path} cannot be read. Check its name, or type the code with --sheet -.</source>
      <translation>لا يمكن قراءة الملف {path}. تحقّق من اسمه، أو اكتب الرمز بـ --sheet -.</translation>
    </message>
    <message>
      <source>The file {path} cannot be read. Check its path and permissions.</source>
      <translation>لا يمكن قراءة الملف {path}. تحقّق من مساره وأذوناته.</translation>
    </message>
    <message>
      <source>The file {path} cannot be written. Choose another folder.</source>
      <translation>لا يمكن كتابة الملف {path}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>The file {path} is packed in a way that Folkmoot does not read. Unpack it with another program, then check the folder.</source>
      <translation>الملف {path} محزوم بطريقة لا يقرؤها Folkmoot. فك ضغطه ببرنامج آخر، ثم تحقّق من المجلد.</translation>
    </message>
    <message>
      <source>The file {path}, which held everything that Folkmoot keeps here, is missing or empty. Connect the disk it was on, or bring it back from a backup; otherwise join the group again with a new invitation, in a new folder.</source>
      <translation>الملف {path} الذي كان فيه كل ما يحفظه Folkmoot هنا ناقص أو فارغ. صِل القرص الذي كان عليه، أو استعده من نسخة احتياطية؛ وإلا فانضم إلى المجموعة من جديد بدعوة جديدة، في مجلد جديد.</translation>
    </message>
    <message>
      <source>The file {path}, which opens what Folkmoot keeps here, is damaged. Bring it back from a backup, or join the group again with a new invitation in a new folder.</source>
      <translation>الملف {path} الذي يفتح ما يحفظه Folkmoot هنا تالف. استعده من نسخة احتياطية، أو انضم إلى المجموعة من جديد بدعوة جديدة في مجلد جديد.</translation>
    </message>
    <message>
      <source>The file {path}, without which nothing here can be opened, is missing. Bring it back from a backup.</source>
      <translation>الملف {path} الذي لا يُفتح شيء هنا من دونه ناقص. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>The first bytes of the store are damaged, on which all else rests. Bring the store back from a backup.</source>
      <translation>البايتات الأولى من المخزن تالفة، وعليها يقوم كل ما عداها. استعد المخزن من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>The folder of the calendar file {file} is not there: {folder}. Connect the drive, or choose another file.</source>
      <translation>مجلد ملف التقويم {file} غير موجود: {folder}. صِل محرّك الأقراص، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>The group asks for a newer Folkmoot to write this ({kind}). Update Folkmoot on this computer, then try again.</source>
      <translation>تطلب المجموعة Folkmoot أحدث لكتابة هذا ({kind}). حدّث Folkmoot على هذا الحاسوب، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The group does not know this invitation. Ask for a new one.</source>
      <translation>لا تعرف المجموعة هذه الدعوة. اطلب دعوة جديدة.</translation>
    </message>
    <message>
      <source>The group uses a newer Folkmoot ({version}). Update Folkmoot on this computer, then try again.</source>
      <translation>تستعمل المجموعة Folkmoot أحدث ({version}). حدّث Folkmoot على هذا الحاسوب، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The group {group} cannot be read whole. Bring the store back from a backup, or join the group again with a new invitation.</source>
      <translation>لا يمكن قراءة المجموعة {group} كاملة. استعد المخزن من نسخة احتياطية، أو انضم إلى المجموعة من جديد بدعوة جديدة.</translation>
    </message>
    <message>
      <source>The guest does not want so many seats. Look at the newest answer.</source>
      <translation>لا يريد الضيف كل هذه المقاعد. انظر إلى أحدث جواب.</translation>
    </message>
    <message>
      <source>The guest has said something newer than what this goes by. Look at the newest answer.</source>
      <translation>قال الضيف شيئًا أحدث من هذا. انظر إلى أحدث رد.</translation>
    </message>
    <message>
      <source>The invitation with which you came has lost its effect. You can read what is here. A steward can let you in: ask one.</source>
      <translation>فقدت الدعوة التي جئت بها أثرها. تستطيع قراءة ما هنا. ويستطيع أمين أن يُدخلك: اطلب ذلك.</translation>
    </message>
    <message>
      <source>The key file cannot be read. Check its path and that only you may read it, then try again.</source>
      <translation>لا يمكن قراءة ملف المفتاح. تحقّق من مساره ومن أنك وحدك تستطيع قراءته، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The keyring does not hold the secret any more that opens what Folkmoot keeps here. Open Folkmoot on the account where it was set up, or restore an archive into a new folder.</source>
      <translation>لم تعد حلقة المفاتيح تحفظ السر الذي يفتح ما يحفظه Folkmoot هنا. افتح Folkmoot بالحساب الذي أُعدّ به، أو استعد أرشيفًا في مجلد جديد.</translation>
    </message>
    <message>
      <source>The keyring of this computer does not answer. Perhaps its question waits on another screen: answer that, or log out and in again, then try again.</source>
      <translation>حلقة مفاتيح هذا الحاسوب لا تجيب. لعل سؤالها ينتظر على شاشة أخرى: أجب عليه، أو سجّل الخروج ثم الدخول، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The keyring of this computer is locked, or its question was cancelled. Unlock it, then try again.</source>
      <translation>حلقة مفاتيح هذا الحاسوب مقفلة، أو أُلغي سؤالها. افتح قفلها ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The last day is over: {title}. Say that it is done, or choose other days.</source>
      <translation>انقضى اليوم الأخير: {title}. قل إن الأمر تم، أو اختر أيامًا أخرى.</translation>
    </message>
    <message>
      <source>The library {library}, which windows need, is missing on this computer, or too old. Install it: Debian and its kin call the package {package}. Until then, `folkmoot today` says what is new, and `folkmoot --help` names the other commands.</source>
      <translation>المكتبة {library} التي تحتاجها النوافذ ناقصة في هذا الحاسوب أو قديمة جدًا. ثبّتها: اسم الحزمة في دبيان وما تفرّع منه هو {package}. وحتى ذلك الحين يقول `folkmoot today` ما الجديد، ويسمّي `folkmoot --help` بقية الأوامر.</translation>
    </message>
    <message>
      <source>The loan would end before it begins. Choose a later day.</source>
      <translation>تنتهي الإعارة قبل أن تبدأ. اختر يومًا لاحقًا.</translation>
    </message>
    <message>
      <source>The log {log} does not follow from one envelope to the next at number {number}.</source>
      <translation>في السجل {log} لا يتبع مظروف الذي قبله عند الرقم {number}.</translation>
    </message>
    <message>
      <source>The log {log} of the group {group} cannot be read whole. A neighbour has it too: join again with a new invitation, or bring the store back from a backup.</source>
      <translation>لا يمكن قراءة السجل {log} من المجموعة {group} كاملًا. لدى جار نسخة منه: انضم من جديد بدعوة جديدة، أو استعد المخزن من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>The manifests spell {file} differently, with the same letters.</source>
      <translation>تكتب القوائم {file} بأشكال مختلفة، بالحروف نفسها.</translation>
    </message>
    <message>
      <source>The member's computer has an older Folkmoot ({version}). It must be updated before you can join.</source>
      <translation>لدى حاسوب العضو Folkmoot أقدم ({version}). يجب تحديثه قبل أن تستطيع الانضمام.</translation>
    </message>
    <message>
      <source>The minutes are proposed. Whoever was there is asked to read them.</source>
      <translation>قُدّم المحضر. يُطلب من الحاضرين قراءته.</translation>
    </message>
    <message>
      <source>The minutes are ratified.</source>
      <translation>اعتُمد المحضر.</translation>
    </message>
    <message>
      <source>The minutes of {title} wait for the next meeting, which ratifies them.</source>
      <translation>محضر {title} ينتظر الاجتماع التالي الذي يعتمده.</translation>
    </message>
    <message>
      <source>The module that shows this is switched off in this group. It can be switched on in the settings.</source>
      <translation>الوحدة التي تعرض هذا موقفة في هذه المجموعة. يمكن تشغيلها في الإعدادات.</translation>
    </message>
    <message>
      <source>The module {module} is switched off in this group, and nobody may switch it on. Decide together who becomes a steward.</source>
      <translation>الوحدة {module} موقفة في هذه المجموعة، ولا أحد يستطيع تشغيلها. قرّروا معًا من يصير أمينًا.</translation>
    </message>
    <message>
      <source>The module {module} is switched off in this group. What is in it can be read.</source>
      <translation>الوحدة {module} موقفة في هذه المجموعة. يمكن قراءة ما فيها.</translation>
    </message>
    <message>
      <source>The module {module} is switched off in this group: what is in it can be read, and nothing new can be written. Those who may switch it on, under Settings or with `folkmoot settings set --on {module}`: {names}.</source>
      <translation>الوحدة {module} موقفة في هذه المجموعة: يمكن قراءة ما فيها، ولا يُكتب جديد. يستطيع تشغيلها، تحت الإعدادات أو بـ `folkmoot settings set --on {module}`: {names}.</translation>
    </message>
    <message>
      <source>The module {module} is switched off in this group: what is in it can be read, and nothing new can be written. Those who may switch it on, under Settings: {names}.</source>
      <translation>الوحدة {module} موقفة في هذه المجموعة: يمكن قراءة ما فيها، ولا يُكتب جديد. يستطيع تشغيلها، تحت الإعدادات: {names}.</translation>
    </message>
    <message>
      <source>The module {module} offers no {intent}. It offers, the most alike first: {names}.</source>
      <translation>الوحدة {module} لا تقدّم {intent}. تقدّم، الأشبه أولًا: {names}.</translation>
    </message>
    <message>
      <source>The name of the file {path} has nothing that can be shown. Give it another name.</source>
      <translation>ليس في اسم الملف {path} ما يمكن عرضه. أعطه اسمًا آخر.</translation>
    </message>
    <message>
      <source>The name of this file cannot be kept. Choose one of letters and digits.</source>
      <translation>لا يمكن حفظ اسم هذا الملف. اختر اسمًا من حروف وأرقام.</translation>
    </message>
    <message>
      <source>The name {path} holds characters that are no Unicode, so it cannot be used. Rename it, or choose another.</source>
      <translation>في الاسم {path} محارف ليست Unicode، فلا يمكن استعماله. غيّره أو اختر غيره.</translation>
    </message>
    <message>
      <source>The name {path} holds characters that are no Unicode, so it cannot be used. Rename the folder, or choose another one for Folkmoot.</source>
      <translation>في الاسم {path} محارف ليست Unicode، فلا يمكن استعماله. غيّر اسم المجلد، أو اختر مجلدًا آخر لـ Folkmoot.</translation>
    </message>
    <message>
      <source>The number that is written on it, such as G-017; labels to print show it</source>
      <translation>الرقم المكتوب عليه، مثل G-017؛ وتعرضه الملصقات المطبوعة</translation>
    </message>
    <message>
      <source>The other computer answered with nonsense. Try again, or join through another member.</source>
      <translation>أجاب الحاسوب الآخر بكلام لا معنى له. حاول مرة أخرى، أو انضم عبر عضو آخر.</translation>
    </message>
    <message>
      <source>The other computer belongs to another group. Ask for a new invitation.</source>
      <translation>ينتمي الحاسوب الآخر إلى مجموعة أخرى. اطلب دعوة جديدة.</translation>
    </message>
    <message>
      <source>The passphrase file cannot be read or is empty. Check its path and try again.</source>
      <translation>لا يمكن قراءة ملف عبارة المرور، أو هو فارغ. تحقّق من مساره وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The people whom you chose have it now. It is withdrawn from the others.</source>
      <translation>صار الآن لدى من اخترتهم، وسُحب من الآخرين.</translation>
    </message>
    <message>
      <source>The poll closes soon, and you have not voted: {title}</source>
      <translation>يُغلَق الاستطلاع قريبًا ولم تصوّت: {title}</translation>
    </message>
    <message>
      <source>The poll has no such answer. Choose one of those that it shows.</source>
      <translation>ليس في الاستطلاع هذا الجواب. اختر واحدًا مما يعرضه.</translation>
    </message>
    <message>
      <source>The question of a poll stays as it was asked, because people have voted on it. Remove it and ask anew.</source>
      <translation>يبقى سؤال الاستطلاع كما طُرح لأن الناس صوّتوا عليه. احذفه واسأل من جديد.</translation>
    </message>
    <message>
      <source>The record {record} is not what its edits make it, or cannot be read.</source>
      <translation>السجل {record} ليس ما تصنعه منه تعديلاته، أو لا يمكن قراءته.</translation>
    </message>
    <message>
      <source>The rehearsal has begun. The list below says who has opened it, and how they are.</source>
      <translation>بدأ التدريب. تبيّن القائمة أسفل الإنذار من فتحه وكيف حاله.</translation>
    </message>
    <message>
      <source>The rehearsal is over</source>
      <translation>انتهى التدريب</translation>
    </message>
    <message>
      <source>The role {role} is new. Say what it allows, for example `folkmoot role grant {role} NAME --power members.admit`.</source>
      <translation>الدور {role} جديد. قل ماذا يتيح، مثلًا `folkmoot role grant {role} NAME --power members.admit`.</translation>
    </message>
    <message>
      <source>The role {said} got another term by resolution {number}, which {who} proposed.</source>
      <translation>صار للدور {said} مدة أخرى بالقرار {number} الذي اقترحه {who}.</translation>
    </message>
    <message>
      <source>The role {said} got other powers by resolution {number}, which {who} proposed.</source>
      <translation>حصل الدور {said} على صلاحيات أخرى بالقرار {number} الذي اقترحه {who}.</translation>
    </message>
    <message>
      <source>The rule {rule} cannot be {value}. It can be: {values}.</source>
      <translation>لا يمكن أن تكون القاعدة {rule} بالقيمة {value}. يمكن أن تكون: {values}.</translation>
    </message>
    <message>
      <source>The rules of the group do not allow this change, so it was left out.</source>
      <translation>لا تسمح قواعد المجموعة بهذا التغيير، فتُرك جانبًا.</translation>
    </message>
    <message>
      <source>The running Folkmoot cannot tell others where you are. Use the same version on both sides.</source>
      <translation>لا يستطيع Folkmoot الذي يعمل أن يخبر الآخرين أين أنت. استعمل الإصدار نفسه على الجانبين.</translation>
    </message>
    <message>
      <source>The running Folkmoot does not know this command. Use the same version on both sides.</source>
      <translation>لا يعرف Folkmoot الذي يعمل هذا الأمر. استعمل الإصدار نفسه على الجانبين.</translation>
    </message>
    <message>
      <source>The running Folkmoot does not know {intent}. Use the same version on both sides.</source>
      <translation>لا يعرف Folkmoot الذي يعمل {intent}. استعمل الإصدار نفسه على الجانبين.</translation>
    </message>
    <message>
      <source>The running Folkmoot does not understand this request. Use the same version on both sides.</source>
      <translation>لا يفهم Folkmoot الذي يعمل هذا الطلب. استعمل الإصدار نفسه على الجانبين.</translation>
    </message>
    <message>
      <source>The screen {screen} does not answer, or does not let you in. Start Folkmoot as the person whose desktop it is, from the menu or a terminal there. Folkmoot works by commands, too: `folkmoot today` says what is new, `folkmoot --help` names the others.</source>
      <translation>الشاشة {screen} لا تجيب أو لا تسمح لك بالدخول. ابدأ Folkmoot بحساب الشخص صاحب سطح المكتب، من القائمة أو من طرفية هناك. يعمل Folkmoot بالأوامر أيضًا: يقول `folkmoot today` ما الجديد، ويسمّي `folkmoot --help` بقية الأوامر.</translation>
    </message>
    <message>
      <source>The search index does not follow from the records. The next start makes it anew.</source>
      <translation>فهرس البحث لا يتبع السجلات. يصنعه التشغيل القادم من جديد.</translation>
    </message>
    <message>
      <source>The seats are confirmed.</source>
      <translation>أُكّدت المقاعد.</translation>
    </message>
    <message>
      <source>The signature of the log {log} at number {number} is wrong.</source>
      <translation>توقيع السجل {log} عند الرقم {number} خاطئ.</translation>
    </message>
    <message>
      <source>The store is damaged: {what}. Bring it back from a backup.</source>
      <translation>المخزن تالف: {what}. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>The table {table} of the store is damaged: {what}. Bring the store back from a backup.</source>
      <translation>الجدول {table} من المخزن تالف: {what}. استعد المخزن من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>The term of the role {role} ended on {day}. Nobody loses a role by time alone: it stays with {names} until the group decides. Give the role a new term, or give it to somebody else.</source>
      <translation>انتهت مدة الدور {role} في {day}. لا يفقد أحد دورًا بمرور الوقت وحده: يبقى لدى {names} حتى تقرر المجموعة. أعطوا الدور مدة جديدة، أو أعطوه لشخص آخر.</translation>
    </message>
    <message>
      <source>The term of the role {role} ends on {day}. It is held by {names}. Decide in time who holds it after that.</source>
      <translation>تنتهي مدة الدور {role} في {day}. هو الآن لدى {names}. قرّروا في الوقت المناسب من يتولاه بعد ذلك.</translation>
    </message>
    <message>
      <source>The text does not say “{words}”. Give words of one line, as they stand in the text.</source>
      <translation>لا يقول النص «{words}». أعطِ كلمات من سطر واحد كما هي في النص.</translation>
    </message>
    <message>
      <source>The text has become shorter than this window shows it. Open it again.</source>
      <translation>صار النص أقصر مما تعرضه هذه النافذة. افتحه من جديد.</translation>
    </message>
    <message>
      <source>The text has changed in a way that this window has not followed. Open it again.</source>
      <translation>تغيّر النص بطريقة لم تتبعها هذه النافذة. افتحه من جديد.</translation>
    </message>
    <message>
      <source>The text holds characters that are no Unicode. Save it as UTF-8 and try again.</source>
      <translation>في النص محارف ليست Unicode. احفظه بترميز UTF-8 وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The text says “{words}” several times. Give more of the words.</source>
      <translation>يقول النص «{words}» عدة مرات. أعطِ كلمات أكثر.</translation>
    </message>
    <message>
      <source>The time of the poll {title} was over, and it was closed.</source>
      <translation>انتهى وقت الاستطلاع {title} فأُغلق.</translation>
    </message>
    <message>
      <source>The value for {argument} is missing. Add it and try again.</source>
      <translation>قيمة {argument} ناقصة. أضفها وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The value for {argument} is not of the kind that is needed. Check it and try again.</source>
      <translation>قيمة {argument} ليست من النوع المطلوب. تحقّق منها وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>The window has no page that shows this.</source>
      <translation>ليس في النافذة صفحة تعرض هذا.</translation>
    </message>
    <message>
      <source>The window has no page that shows this. `folkmoot show` with its id shows it.</source>
      <translation>ليس في النافذة صفحة تعرض هذا. يعرضه `folkmoot show` مع معرّفه.</translation>
    </message>
    <message>
      <source>The words of the message</source>
      <translation>نص الرسالة</translation>
    </message>
    <message>
      <source>There</source>
      <translation>الحاضرون</translation>
    </message>
    <message>
      <source>There is already something at {path}. Choose another name.</source>
      <translation>يوجد شيء عند {path} من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>There is no archive level {level}. Use full.</source>
      <translation>لا مستوى أرشيف {level}. استعمل full.</translation>
    </message>
    <message>
      <source>There is no channel called {name}, and nothing of this name that people talk about. Check the spelling.</source>
      <translation>لا قناة باسم {name}، ولا شيء بهذا الاسم يُتحدث عنه. تحقّق من الكتابة.</translation>
    </message>
    <message>
      <source>There is no channel {name}. The channels are: {names}.</source>
      <translation>لا قناة {name}. القنوات هي: {names}.</translation>
    </message>
    <message>
      <source>There is no kind of group called {kind}. Choose one from the list.</source>
      <translation>لا نوع من المجموعات يُسمّى {kind}. اختر نوعًا من القائمة.</translation>
    </message>
    <message>
      <source>There is no module {module}. There are: {names}.</source>
      <translation>لا وحدة {module}. الموجود: {names}.</translation>
    </message>
    <message>
      <source>There is no role {role}. The roles are: {names}.</source>
      <translation>لا يوجد دور {role}. الأدوار هي: {names}.</translation>
    </message>
    <message>
      <source>There is no room for the archive at {path}. Make some, or choose another disk.</source>
      <translation>لا مكان للأرشيف عند {path}. أفسح مكانًا، أو اختر قرصًا آخر.</translation>
    </message>
    <message>
      <source>There is no room for {path}. Make some, or choose another disk.</source>
      <translation>لا مكان لـ {path}. أفسح مكانًا، أو اختر قرصًا آخر.</translation>
    </message>
    <message>
      <source>There is no screen here on which a window could open. Folkmoot works by commands, too: `folkmoot today` says what is new, `folkmoot --help` names the others.</source>
      <translation>لا شاشة هنا تُفتح عليها نافذة. يعمل Folkmoot بالأوامر أيضًا: يقول `folkmoot today` ما الجديد، ويسمّي `folkmoot --help` بقية الأوامر.</translation>
    </message>
    <message>
      <source>There is no such circle on this computer. `folkmoot circle list` shows the circles you are in.</source>
      <translation>لا دائرة كهذه على هذا الحاسوب. يعرض `folkmoot circle list` الدوائر التي أنت فيها.</translation>
    </message>
    <message>
      <source>There is no such group in this profile. Run `folkmoot groups` to see those there are.</source>
      <translation>لا مجموعة كهذه في هذا الملف الشخصي. شغّل `folkmoot groups` لترى الموجود.</translation>
    </message>
    <message>
      <source>There is no such shift, or it is not needed any more. Look at the shifts.</source>
      <translation>لا نوبة كهذه، أو لم تعد هناك حاجة إليها. انظر إلى النوبات.</translation>
    </message>
    <message>
      <source>There is no text here that several people can write in. Open it again.</source>
      <translation>لا نص هنا يستطيع عدة أشخاص الكتابة فيه. افتحه من جديد.</translation>
    </message>
    <message>
      <source>There is not just one thing called {name}. Choose it from the list.</source>
      <translation>ليس هناك شيء واحد فقط يُسمّى {name}. اختره من القائمة.</translation>
    </message>
    <message>
      <source>There is nothing called {argument} here. Check the name and try again.</source>
      <translation>لا شيء يُسمّى {argument} هنا. تحقّق من الاسم وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>There is nothing called {name}. `folkmoot list KIND` shows what there is, with ids.</source>
      <translation>لا شيء يُسمّى {name}. يعرض `folkmoot list KIND` الموجود مع معرّفاته.</translation>
    </message>
    <message>
      <source>There is nothing of the kind {kind}. The kinds are: {names}.</source>
      <translation>لا شيء من النوع {kind}. الأنواع هي: {names}.</translation>
    </message>
    <message>
      <source>There is nothing of yours to take back here. Look at the history.</source>
      <translation>لا شيء لك هنا لتتراجع عنه. انظر إلى التاريخ.</translation>
    </message>
    <message>
      <source>There is nothing to appeal against any more: what was done has ended.</source>
      <translation>لم يعد هناك ما يُعترض عليه: انتهى الإجراء.</translation>
    </message>
    <message>
      <source>There is nothing to say in an empty message. Write some text or attach a file.</source>
      <translation>لا شيء يُقال في رسالة فارغة. اكتب نصًا أو أرفق ملفًا.</translation>
    </message>
    <message>
      <source>There is nothing to say in an empty message. Write some text.</source>
      <translation>لا شيء يُقال في رسالة فارغة. اكتب نصًا.</translation>
    </message>
    <message>
      <source>There is nothing to search for. Type a word, a name after from:, or a channel after in:.</source>
      <translation>لا شيء للبحث عنه. اكتب كلمة، أو اسمًا بعد from:، أو قناة بعد in:.</translation>
    </message>
    <message>
      <source>These minutes are proposed and stand still. Open them again first, if something is wrong.</source>
      <translation>قُدِّم هذا المحضر ولا يتغير. إذا كان فيه خطأ فأعد فتحه أولًا.</translation>
    </message>
    <message>
      <source>These words are in another order than on the invitation, or one of them is another word. Compare them with the paper, and try again.</source>
      <translation>هذه الكلمات بترتيب غير ترتيب الدعوة، أو إحداها كلمة أخرى. قارنها بالورقة وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>They see on Home that you wait for their answer</source>
      <translation>يرون في البداية أنك تنتظر جوابهم</translation>
    </message>
    <message>
      <source>Things to lend</source>
      <translation>أشياء للإعارة</translation>
    </message>
    <message>
      <source>This Folkmoot knows the rules for {kind} up to version {newest}, and could write no {kind} any more. Give {newest} or less, or update Folkmoot first.</source>
      <translation>يعرف هذا Folkmoot قواعد {kind} حتى الإصدار {newest}، ولن يستطيع كتابة {kind} بعد ذلك. أعطِ {newest} أو أقل، أو حدّث Folkmoot أولًا.</translation>
    </message>
    <message>
      <source>This archive can be read, but the group cannot be continued from it: whoever made it may not let people in, or put only private circles in it. Open it to read, or ask a steward for a hand-over archive.</source>
      <translation>يمكن قراءة هذا الأرشيف، لكن لا يمكن متابعة المجموعة منه: من صنعه لا يستطيع إدخال الناس، أو لم يضع فيه إلا دوائر خاصة. افتحه للقراءة، أو اطلب من أمين أرشيف تسليم.</translation>
    </message>
    <message>
      <source>This archive has more files or bytes than Folkmoot checks. If Folkmoot wrote it, get another copy of it; otherwise check it with another program for bags.</source>
      <translation>في هذا الأرشيف ملفات أو بايتات أكثر مما يفحصه Folkmoot. إن كتبه Folkmoot فاحصل على نسخة أخرى منه؛ وإلا فافحصه ببرنامج آخر للحقائب.</translation>
    </message>
    <message>
      <source>This archive is damaged. What is missing, changed or out of place, {count} in all: {files}. Get another copy of it.</source>
      <translation>هذا الأرشيف تالف. الناقص أو المتغيّر أو ما ليس في مكانه، {count} في المجموع: {files}. احصل على نسخة أخرى منه.</translation>
    </message>
    <message>
      <source>This archive is whole as far as it goes, but {count} of its files must still be fetched from elsewhere: {files}. Folkmoot fetches nothing by itself. Ask whoever made the archive for a complete one.</source>
      <translation>هذا الأرشيف سليم بقدر ما فيه، لكن {count} من ملفاته يجب جلبها من مكان آخر: {files}. لا يجلب Folkmoot شيئًا من تلقاء نفسه. اطلب أرشيفًا كاملًا ممن صنعه.</translation>
    </message>
    <message>
      <source>This archive was written by a newer Folkmoot. Install the newer version to open it.</source>
      <translation>كتب هذا الأرشيف Folkmoot أحدث. ثبّت الإصدار الأحدث لفتحه.</translation>
    </message>
    <message>
      <source>This archive's pass was closed on {date}, when the group put somebody out. You can read what is here. Ask a steward to let you in, or for an invitation.</source>
      <translation>أُغلق تصريح هذا الأرشيف في {date}، حين أخرجت المجموعة شخصًا. تستطيع قراءة ما هنا. اطلب من أمين أن يُدخلك، أو اطلب دعوة.</translation>
    </message>
    <message>
      <source>This calendar has more than {megabytes} MB. Export a shorter time from it.</source>
      <translation>في هذا التقويم أكثر من {megabytes} MB. صدّر منه مدة أقصر.</translation>
    </message>
    <message>
      <source>This cannot be done now, because something else was done before ({state}). Look at it again.</source>
      <translation>لا يمكن فعل هذا الآن، لأن شيئًا آخر فُعل قبله ({state}). انظر إليه من جديد.</translation>
    </message>
    <message>
      <source>This cannot be kept in a circle of this kind. Write it where everybody reads it, or choose another circle.</source>
      <translation>لا يمكن حفظ هذا في دائرة من هذا النوع. اكتبه حيث يقرؤه الجميع، أو اختر دائرة أخرى.</translation>
    </message>
    <message>
      <source>This change does not fit what it wants to change. It was left out.</source>
      <translation>لا يناسب هذا التغيير ما يريد تغييره. تُرك جانبًا.</translation>
    </message>
    <message>
      <source>This change is not in the history, or it does not count. Look at the history again.</source>
      <translation>هذا التغيير ليس في التاريخ، أو لا يُحتسب. انظر إلى التاريخ من جديد.</translation>
    </message>
    <message>
      <source>This channel is slowed: one message in {seconds} seconds from each of you. Wait a little, then send it again.</source>
      <translation>هذه القناة مُبطأة: رسالة كل {seconds} ثانية من كل شخص. انتظر قليلًا ثم أرسلها من جديد.</translation>
    </message>
    <message>
      <source>This comes again and again. Say for which day.</source>
      <translation>هذا يتكرر. قل لأي يوم.</translation>
    </message>
    <message>
      <source>This comes again and again. Take a day of it.</source>
      <translation>هذا يتكرر. خذ يومًا منه.</translation>
    </message>
    <message>
      <source>This computer already belongs to that group, and such a link is for another one. If nobody there answers this computer any more, it was perhaps taken out while it was away: then use the link in a new folder.</source>
      <translation>هذا الحاسوب ينتمي إلى تلك المجموعة بالفعل، ومثل هذا الرابط لحاسوب آخر. إذا لم يعد أحد هناك يرد على هذا الحاسوب فربما أُخرج أثناء غيابه: استعمل الرابط عندئذ في مجلد جديد.</translation>
    </message>
    <message>
      <source>This computer already belongs to that group. Open it instead. If nobody there answers this computer any more, you were perhaps taken out while it was away: ask a member. Then a decision of the group brings you back.</source>
      <translation>هذا الحاسوب ينتمي إلى تلك المجموعة بالفعل. افتحها. إذا لم يعد أحد هناك يرد على هذا الحاسوب فربما أُخرجت أثناء غيابه: اسأل أحد الأعضاء. عندئذ يعيدك قرار من المجموعة.</translation>
    </message>
    <message>
      <source>This computer does not wait to be confirmed any more, or the confirmation is not yours to take back. `folkmoot members` shows who waits.</source>
      <translation>لم يعد هذا الحاسوب ينتظر التأكيد، أو ليس لك أن تسحب التأكيد. يعرض `folkmoot members` من ينتظر.</translation>
    </message>
    <message>
      <source>This computer has no room for more connections, so neighbours may have to wait. Close programs that you do not need, or start this computer again.</source>
      <translation>ليس لدى هذا الحاسوب متسع لاتصالات أكثر، فقد يضطر الجيران إلى الانتظار. أغلق برامج لا تحتاجها، أو أعد تشغيل هذا الحاسوب.</translation>
    </message>
    <message>
      <source>This computer is a hub: it keeps and passes on what everybody writes, and cannot read it. Read and write with another computer of yours.</source>
      <translation>هذا الحاسوب موزّع: يحفظ وينقل ما يكتبه الجميع، ولا يستطيع قراءته. اقرأ واكتب بحاسوب آخر من حواسيبك.</translation>
    </message>
    <message>
      <source>This computer is a hub: it passes on what others write, and can write and decide nothing itself. Use another computer of yours.</source>
      <translation>هذا الحاسوب موزّع: ينقل ما يكتبه الآخرون، ولا يستطيع أن يكتب أو يقرّر شيئًا بنفسه. استعمل حاسوبًا آخر من حواسيبك.</translation>
    </message>
    <message>
      <source>This computer offers no keyring to keep the profile's secret. Give a passphrase (--passphrase-file FILE or FOLKMOOT_PASSPHRASE) or a key file (--key-file FILE).</source>
      <translation>لا يقدّم هذا الحاسوب حلقة مفاتيح لحفظ سر الملف الشخصي. أعطِ عبارة مرور (--passphrase-file FILE أو FOLKMOOT_PASSPHRASE) أو ملف مفتاح (--key-file FILE).</translation>
    </message>
    <message>
      <source>This computer was taken out of the group. What it has can still be read, searched and exported. Write with another computer of yours.</source>
      <translation>أُخرج هذا الحاسوب من المجموعة. ما لديه يمكن قراءته والبحث فيه وتصديره. اكتب بحاسوب آخر من حواسيبك.</translation>
    </message>
    <message>
      <source>This copy of the file is damaged. Folkmoot fetches the damaged parts from another computer, which `folkmoot files` names. Try again then.</source>
      <translation>هذه النسخة من الملف تالفة. يجلب Folkmoot الأجزاء التالفة من حاسوب آخر يسمّيه `folkmoot files`. حاول مرة أخرى حينها.</translation>
    </message>
    <message>
      <source>This date and all that follow</source>
      <translation>هذا الموعد وكل ما يليه</translation>
    </message>
    <message>
      <source>This date stands alone: no others follow it. Change this one.</source>
      <translation>هذا الموعد قائم بذاته: لا تتبعه مواعيد أخرى. غيّر هذا الموعد.</translation>
    </message>
    <message>
      <source>This device belongs to somebody else in the group. Use another one.</source>
      <translation>ينتمي هذا الجهاز إلى شخص آخر في المجموعة. استعمل جهازًا آخر.</translation>
    </message>
    <message>
      <source>This device was taken out of the group and cannot come back. Set it up anew.</source>
      <translation>أُخرج هذا الجهاز من المجموعة ولا يستطيع العودة. أعدّه من جديد.</translation>
    </message>
    <message>
      <source>This did not work ({code}). Try again; if it keeps happening, run `folkmoot doctor` to see why.</source>
      <translation>لم ينجح هذا ({code}). حاول مرة أخرى؛ وإن تكرر فشغّل `folkmoot doctor` لترى السبب.</translation>
    </message>
    <message>
      <source>This draft is too long to be kept. Send it, or shorten it.</source>
      <translation>هذه المسودة أطول من أن تُحفظ. أرسلها أو اختصرها.</translation>
    </message>
    <message>
      <source>This entry is not on this computer yet ({field}). Wait for the next exchange with a neighbour.</source>
      <translation>هذه المدخلة ليست على هذا الحاسوب بعد ({field}). انتظر التبادل القادم مع جار.</translation>
    </message>
    <message>
      <source>This file is not on this computer yet. Fetch it first.</source>
      <translation>هذا الملف ليس على هذا الحاسوب بعد. اجلبه أولًا.</translation>
    </message>
    <message>
      <source>This file is older than the one from which it was taken in last. Nothing was changed.</source>
      <translation>هذا الملف أقدم من الملف الذي أُخذ منه آخر مرة. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>This group has no channel yet. Create one in the window first.</source>
      <translation>ليس في هذه المجموعة قناة بعد. أنشئ قناة في النافذة أولًا.</translation>
    </message>
    <message>
      <source>This group is on this computer already; `folkmoot groups` lists it. To have what the archive holds beside it, open it in an empty folder: `folkmoot --profile FOLDER archive open FILE`.</source>
      <translation>هذه المجموعة على هذا الحاسوب من قبل؛ يعرضها `folkmoot groups`. لتحصل بجانبها على ما في الأرشيف، افتحه في مجلد فارغ: `folkmoot --profile FOLDER archive open FILE`.</translation>
    </message>
    <message>
      <source>This group was opened from an archive to read. Join it with an invitation to take part.</source>
      <translation>فُتحت هذه المجموعة من أرشيف للقراءة. انضم إليها بدعوة لتشارك.</translation>
    </message>
    <message>
      <source>This group's founding is missing. Run `folkmoot fsck`, or restore it from an archive.</source>
      <translation>تأسيس هذه المجموعة ناقص. شغّل `folkmoot fsck`، أو استعدها من أرشيف.</translation>
    </message>
    <message>
      <source>This has no text in which words are marked ({what}). The minutes of a meeting have one, for example.</source>
      <translation>لا يوجد هنا نص تُميَّز فيه كلمات ({what}). لمحضر الاجتماع مثلًا نص كهذا.</translation>
    </message>
    <message>
      <source>This has reached its largest size. Go on in a new one.</source>
      <translation>بلغ هذا أكبر حجم له. تابع في جديد.</translation>
    </message>
    <message>
      <source>This invitation has been used as often as it allows. Ask for a new one.</source>
      <translation>استُعملت هذه الدعوة بقدر ما تسمح. اطلب دعوة جديدة.</translation>
    </message>
    <message>
      <source>This invitation has expired. Ask for a new one.</source>
      <translation>انتهت هذه الدعوة. اطلب دعوة جديدة.</translation>
    </message>
    <message>
      <source>This invitation was closed when somebody was put out of the group. Ask for a new one.</source>
      <translation>أُغلقت هذه الدعوة حين أُخرج شخص من المجموعة. اطلب دعوة جديدة.</translation>
    </message>
    <message>
      <source>This invitation was taken back. Ask for a new one.</source>
      <translation>سُحبت هذه الدعوة. اطلب دعوة جديدة.</translation>
    </message>
    <message>
      <source>This is in force already, with your signature. `folkmoot resolve show` says what it changes. To change that again, propose something else: `folkmoot resolve propose --help`.</source>
      <translation>هذا سارٍ بالفعل ويحمل توقيعك. يعرض `folkmoot resolve show` ما يغيّره. لتغيير ذلك من جديد اقترح شيئًا آخر: `folkmoot resolve propose --help`.</translation>
    </message>
    <message>
      <source>This is no answer for single dates. Use the buttons at each date.</source>
      <translation>ليس هذا جوابًا لمواعيد بعينها. استعمل الأزرار عند كل موعد.</translation>
    </message>
    <message>
      <source>This is no calendar file. Export the calendar as iCalendar (.ics) and try again.</source>
      <translation>ليس هذا ملف تقويم. صدّر التقويم بصيغة iCalendar (.ics) وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>This is no computer of yours in the group, or it is out already. `folkmoot device list` shows yours.</source>
      <translation>ليس هذا حاسوبًا لك في المجموعة، أو هو خارجها من قبل. يعرض `folkmoot device list` حواسيبك.</translation>
    </message>
    <message>
      <source>This is not a Folkmoot archive, nor another bag (RFC 8493). Choose the .zip file that the export wrote.</source>
      <translation>ليس هذا أرشيفًا من Folkmoot، ولا حقيبة أخرى (RFC 8493). اختر ملف ‎.zip الذي كتبه التصدير.</translation>
    </message>
    <message>
      <source>This is not a complete invitation. Copy the whole link, from folkmoot: to its last letter, and try again.</source>
      <translation>ليست هذه دعوة كاملة. انسخ الرابط كله، من folkmoot: حتى آخر حرف فيه، وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>This is not a complete recovery sheet, or one of its characters is wrong. Compare the code with the paper, from its first to its last character, and try again.</source>
      <translation>ليست هذه ورقة استعادة كاملة، أو أحد حروفها خاطئ. قارن الرمز بالورقة، من أول حرف إلى آخره، وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>This is not on this computer yet ({what}). Wait for the next exchange with a neighbour.</source>
      <translation>ليس هذا على هذا الحاسوب بعد ({what}). انتظر التبادل القادم مع جار.</translation>
    </message>
    <message>
      <source>This is proposed already. `folkmoot resolve list` shows it, and whose signatures it has: sign it instead.</source>
      <translation>هذا مقترح من قبل. يعرضه `folkmoot resolve list` ومن وقّعه: وقّعه بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>This is something else ({other}), and not what is asked for here ({what}). Choose another.</source>
      <translation>هذا شيء آخر ({other}) وليس ما يُطلب هنا ({what}). اختر غيره.</translation>
    </message>
    <message>
      <source>This is the computer that you are at. Once it is taken out, it can write nothing any more, for ever. If you mean it, repeat the command with --yes.</source>
      <translation>هذا هو الحاسوب الذي تجلس إليه. متى أُخرج من المجموعة لن يستطيع كتابة أي شيء أبدًا. إن كنت تقصد ذلك فأعد الأمر مع --yes.</translation>
    </message>
    <message>
      <source>This is the id of something that has neither a title nor a page of its own ({what}). `folkmoot history` shows what was done with it.</source>
      <translation>هذا معرّف شيء ليس له عنوان ولا صفحة خاصة ({what}). يُظهر `folkmoot history` ما جرى له.</translation>
    </message>
    <message>
      <source>This is the id of something that is kept with {title} ({what}). Name {title} instead, or its id: {about}.</source>
      <translation>هذا معرّف شيء محفوظ مع {title} ({what}). سمِّ {title} بدلًا منه، أو معرّفه: {about}.</translation>
    </message>
    <message>
      <source>This is too long for a search. Use fewer words.</source>
      <translation>هذا أطول من أن يكون بحثًا. استعمل كلمات أقل.</translation>
    </message>
    <message>
      <source>This is too long for one change. Make it in smaller pieces.</source>
      <translation>هذا أطول من أن يكون تغييرًا واحدًا. اصنعه في أجزاء أصغر.</translation>
    </message>
    <message>
      <source>This is your only device in the group. Link another one first, or leave the group.</source>
      <translation>هذا جهازك الوحيد في المجموعة. اربط جهازًا آخر أولًا، أو غادر المجموعة.</translation>
    </message>
    <message>
      <source>This is your own message. Change it or remove it yourself.</source>
      <translation>هذه رسالتك أنت. غيّرها أو أزلها بنفسك.</translation>
    </message>
    <message>
      <source>This kind of record holds no files. Attach them to a message in a channel instead, without --record.</source>
      <translation>هذا النوع لا يحمل ملفات. أرفقها برسالة في قناة بدلًا من ذلك، من دون --record.</translation>
    </message>
    <message>
      <source>This link leads into a group that is not on this computer. Join it with an invitation.</source>
      <translation>يقود هذا الرابط إلى مجموعة ليست على هذا الحاسوب. انضم إليها بدعوة.</translation>
    </message>
    <message>
      <source>This link leads nowhere here: it is no invitation, and no link to a page or an entry of a group on this computer. Copy the whole link again, or ask whoever sent it for another.</source>
      <translation>لا يقود هذا الرابط إلى مكان هنا: ليس دعوة، ولا رابطًا إلى صفحة أو مُدخل في مجموعة على هذا الحاسوب. انسخ الرابط كله مرة أخرى، أو اطلب غيره ممن أرسله.</translation>
    </message>
    <message>
      <source>This link leads nowhere: it is not complete. Copy the whole link, from folkmoot: to its end.</source>
      <translation>لا يقود هذا الرابط إلى مكان: ليس كاملًا. انسخ الرابط كله، من folkmoot: حتى نهايته.</translation>
    </message>
    <message>
      <source>This loan cannot be renewed any more. Bring it back, or ask its owner.</source>
      <translation>لا يمكن تمديد هذه الإعارة بعد الآن. أعده، أو اسأل صاحبه.</translation>
    </message>
    <message>
      <source>This message has been removed. Nothing about it can be changed any more.</source>
      <translation>أُزيلت هذه الرسالة. لا يمكن تغيير شيء فيها بعد الآن.</translation>
    </message>
    <message>
      <source>This message is hidden already. Show it again first.</source>
      <translation>هذه الرسالة مخفية بالفعل. أظهرها أولًا.</translation>
    </message>
    <message>
      <source>This module has a fault ({module}). Nothing was changed. Run `folkmoot doctor`, and tell its makers.</source>
      <translation>في هذه الوحدة خلل ({module}). لم يتغيّر شيء. شغّل `folkmoot doctor` وأخبر صنّاعها.</translation>
    </message>
    <message>
      <source>This opens with a key file. It cannot have a passphrase as well.</source>
      <translation>يُفتح هذا بملف مفتاح. لا يمكن أن تكون له عبارة مرور أيضًا.</translation>
    </message>
    <message>
      <source>This person does not wait to be let in. `folkmoot members` shows who does.</source>
      <translation>لا ينتظر هذا الشخص أن يُدخَل. يعرض `folkmoot members` من ينتظر.</translation>
    </message>
    <message>
      <source>This person has not said that they can do it, or cannot any more. Look at who can.</source>
      <translation>لم يقل هذا الشخص إنه يستطيع، أو لم يعد يستطيع. انظر من يستطيع.</translation>
    </message>
    <message>
      <source>This person is in the circle already. `folkmoot circle show` says who is.</source>
      <translation>هذا الشخص في الدائرة من قبل. يقول `folkmoot circle show` من فيها.</translation>
    </message>
    <message>
      <source>This person was not chosen here. Look at who was.</source>
      <translation>لم يُختر هذا الشخص هنا. انظر من اختير.</translation>
    </message>
    <message>
      <source>This person was removed from the group. Only a decision of many can let the person in again: propose it with `folkmoot restore` and the name.</source>
      <translation>أُخرج هذا الشخص من المجموعة. لا يعيده إلا قرار يتخذه كثيرون: اقترحه بالأمر `folkmoot restore` والاسم.</translation>
    </message>
    <message>
      <source>This picture is damaged, or it is not what its name says. Open it in another program and save it anew.</source>
      <translation>هذه الصورة تالفة، أو ليست ما يقوله اسمها. افتحها في برنامج آخر واحفظها من جديد.</translation>
    </message>
    <message>
      <source>This poll has been taken back or hidden. Nobody votes in it any more.</source>
      <translation>سُحب هذا الاستطلاع أو أُخفي. لم يعد أحد يصوّت فيه.</translation>
    </message>
    <message>
      <source>This poll is closed, and its result stays. Ask anew if more is to be said.</source>
      <translation>هذا الاستطلاع مغلق ونتيجته باقية. اسأل من جديد إن بقي ما يقال.</translation>
    </message>
    <message>
      <source>This profile already holds that group. Come back in a new profile: `folkmoot --profile FOLDER recover --sheet FILE`.</source>
      <translation>في هذا الملف الشخصي تلك المجموعة من قبل. عُد في ملف شخصي جديد: `folkmoot --profile FOLDER recover --sheet FILE`.</translation>
    </message>
    <message>
      <source>This profile has no group yet. Start one (`folkmoot start NAME --as YOU`), join one with an invitation (`folkmoot join LINK --as YOU`), or open an archive (`folkmoot archive open FILE`).</source>
      <translation>ليس في هذا الملف الشخصي مجموعة بعد. ابدأ واحدة (`folkmoot start NAME --as YOU`)، أو انضم إلى واحدة بدعوة (`folkmoot join LINK --as YOU`)، أو افتح أرشيفًا (`folkmoot archive open FILE`).</translation>
    </message>
    <message>
      <source>This profile has several groups: {names}. Choose one with --group NAME.</source>
      <translation>في هذا الملف الشخصي عدة مجموعات: {names}. اختر واحدة بـ --group NAME.</translation>
    </message>
    <message>
      <source>This profile is protected by a passphrase. Type it, or name a file that holds it with --passphrase-file, or set FOLKMOOT_PASSPHRASE.</source>
      <translation>تحمي هذا الملف الشخصي عبارة مرور. اكتبها، أو سمِّ ملفًا فيه بـ --passphrase-file، أو اضبط FOLKMOOT_PASSPHRASE.</translation>
    </message>
    <message>
      <source>This profile opens with a key file. Name it with --key-file FILE.</source>
      <translation>يُفتح هذا الملف الشخصي بملف مفتاح. سمِّه بـ --key-file FILE.</translation>
    </message>
    <message>
      <source>This recovery sheet does not work any more. Use the newest one that you made, or ask a member to help you come back with `folkmoot recover link` and your name.</source>
      <translation>لم تعد ورقة الاستعادة هذه تعمل. استعمل أحدث ورقة صنعتها، أو اطلب من عضو أن يساعدك على العودة بـ `folkmoot recover link` واسمك.</translation>
    </message>
    <message>
      <source>This report is about what you wrote. Somebody else answers it.</source>
      <translation>هذا البلاغ عن شيء كتبته أنت. يرد عليه شخص آخر.</translation>
    </message>
    <message>
      <source>This resolution is in force, and those decided it who voted before it. There is nothing left for you to sign.</source>
      <translation>هذا القرار سارٍ، وقد قرره من كان لهم التصويت قبله. لم يبقَ لك ما توقّعه.</translation>
    </message>
    <message>
      <source>This rule holds already with this value. Give another value.</source>
      <translation>هذه القاعدة سارية بهذه القيمة من قبل. أعطِ قيمة أخرى.</translation>
    </message>
    <message>
      <source>This version cannot do {act}. Install the newest one.</source>
      <translation>لا يستطيع هذا الإصدار {act}. ثبّت أحدث إصدار.</translation>
    </message>
    <message>
      <source>This version knows no rule {rule}. The rules are: {names}.</source>
      <translation>لا تعرف هذه النسخة قاعدة باسم {rule}. القواعد هي: {names}.</translation>
    </message>
    <message>
      <source>This word stands in front of the title everywhere</source>
      <translation>تقف هذه الكلمة أمام العنوان في كل مكان</translation>
    </message>
    <message>
      <source>Thread</source>
      <translation>سلسلة ردود</translation>
    </message>
    <message>
      <source>Time of day</source>
      <translation>وقت اليوم</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>المنطقة الزمنية</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation>إلى من</translation>
    </message>
    <message>
      <source>Tomorrow: {title}.</source>
      <translation>غدًا: {title}.</translation>
    </message>
    <message>
      <source>Too few members vote in this group to confirm a new computer. Only the recovery sheet brings this person back; otherwise send an invitation.</source>
      <translation>المصوّتون في هذه المجموعة أقل من أن يؤكّدوا حاسوبًا جديدًا. لا تعيد هذا الشخص إلا ورقة الاستعادة؛ وإلا فأرسل دعوة.</translation>
    </message>
    <message>
      <source>Too much is waiting here. Wait a moment and try again.</source>
      <translation>ينتظر هنا الكثير. انتظر لحظة وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <source>Topics changed</source>
      <translation>مواضيع غُيّرت</translation>
    </message>
    <message>
      <source>Turns in slowed channels</source>
      <translation>الأدوار في القنوات المُبطأة</translation>
    </message>
    <message>
      <source>Two answers read the same. Change one of them, or leave it out.</source>
      <translation>جوابان متطابقان. غيّر أحدهما أو احذفه.</translation>
    </message>
    <message>
      <source>Two changes claim the same place. Ask their author which computer holds the right copy.</source>
      <translation>يطالب تغييران بالمكان نفسه. اسأل صاحبهما أي حاسوب لديه النسخة الصحيحة.</translation>
    </message>
    <message>
      <source>Two resolutions with the number {number} exclude each other, and both have enough signatures. In force is the one that {kept} signed; put aside is the one that {lost} signed.</source>
      <translation>قراران بالرقم {number} يستبعد أحدهما الآخر، ولكليهما توقيعات كافية. الساري هو ما وقّعه {kept}؛ والمنحّى هو ما وقّعه {lost}.</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>حتى</translation>
    </message>
    <message>
      <source>Urgent</source>
      <translation>عاجل</translation>
    </message>
    <message>
      <source>Urgent: {title}. Can you do it?</source>
      <translation>عاجل: {title}. هل تستطيع القيام بذلك؟</translation>
    </message>
    <message>
      <source>Version in the calendar</source>
      <translation>الإصدار في التقويم</translation>
    </message>
    <message>
      <source>Votes for posts</source>
      <translation>أصوات المنشورات</translation>
    </message>
    <message>
      <source>Votes in polls</source>
      <translation>الأصوات في الاستطلاعات</translation>
    </message>
    <message>
      <source>Votes that count</source>
      <translation>الأصوات المحسوبة</translation>
    </message>
    <message>
      <source>Waiting for it</source>
      <translation>ينتظره</translation>
    </message>
    <message>
      <source>Waiting for the keyring of this computer; it may be asking you for its password…</source>
      <translation>بانتظار حلقة مفاتيح هذا الحاسوب؛ لعلها تطلب منك كلمة مرورها…</translation>
    </message>
    <message>
      <source>Wants it next</source>
      <translation>يريده بعد ذلك</translation>
    </message>
    <message>
      <source>Warden</source>
      <translation>مسؤول السلامة</translation>
    </message>
    <message>
      <source>What Folkmoot keeps here cannot be read or written. If it is on a stick or a network drive, connect that again; otherwise run `folkmoot doctor` to see why.</source>
      <translation>ما يحفظه Folkmoot هنا لا يمكن قراءته أو كتابته. إن كان على ذاكرة أو قرص شبكة فصِله من جديد؛ وإلا فشغّل `folkmoot doctor` لترى السبب.</translation>
    </message>
    <message>
      <source>What Folkmoot keeps here is damaged. Run `folkmoot fsck` to see what is affected. Bring it back from a backup; or join the group again, or open an archive of it, in a new folder.</source>
      <translation>ما يحفظه Folkmoot هنا تالف. شغّل `folkmoot fsck` لترى ما تأثّر. استعده من نسخة احتياطية؛ أو انضم إلى المجموعة من جديد، أو افتح أرشيفًا لها، في مجلد جديد.</translation>
    </message>
    <message>
      <source>What Folkmoot keeps here opens with the keyring of this computer, which is not there now. Log in to the desktop as when Folkmoot was set up, then try again.</source>
      <translation>ما يحفظه Folkmoot هنا يُفتح بحلقة مفاتيح هذا الحاسوب، وهي ليست موجودة الآن. سجّل الدخول إلى سطح المكتب كما حين أُعدّ Folkmoot، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>What I can help with</source>
      <translation>ما أستطيع المساعدة فيه</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>ما آل إليه</translation>
    </message>
    <message>
      <source>What belongs to it</source>
      <translation>ما يتبعه</translation>
    </message>
    <message>
      <source>What else one should know</source>
      <translation>ما ينبغي معرفته أيضًا</translation>
    </message>
    <message>
      <source>What else one should know, without the name</source>
      <translation>ما ينبغي معرفته أيضًا، دون الاسم</translation>
    </message>
    <message>
      <source>What else they should know</source>
      <translation>ما ينبغي أن يعرفوه أيضًا</translation>
    </message>
    <message>
      <source>What everybody in this group sees.</source>
      <translation>ما يراه الجميع في هذه المجموعة.</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>لأي غرض</translation>
    </message>
    <message>
      <source>What has happened</source>
      <translation>ماذا حدث</translation>
    </message>
    <message>
      <source>What is broken</source>
      <translation>ما المعطوب</translation>
    </message>
    <message>
      <source>What is kept here was written by a newer Folkmoot. Install the newer version to open it.</source>
      <translation>المحفوظ هنا كتبه Folkmoot أحدث. ثبّت الإصدار الأحدث لفتحه.</translation>
    </message>
    <message>
      <source>What is planned and what was spent are in one currency. Add another line for the other one.</source>
      <translation>المخطَّط والمنفَق بعملة واحدة. أضف بندًا آخر للعملة الأخرى.</translation>
    </message>
    <message>
      <source>What it goes against</source>
      <translation>ما تخالفه</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>ما هو</translation>
    </message>
    <message>
      <source>What it is about</source>
      <translation>عمّ يدور</translation>
    </message>
    <message>
      <source>What it is called</source>
      <translation>ماذا يُسمّى</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>لأي شيء هو</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>مضمونها</translation>
    </message>
    <message>
      <source>What stands in your cellar and could help a neighbour?</source>
      <translation>ما الذي في قبوك ويمكن أن يفيد جارًا؟</translation>
    </message>
    <message>
      <source>What the answer is about</source>
      <translation>موضوع الرد</translation>
    </message>
    <message>
      <source>What the group is for</source>
      <translation>لأي شيء هذه المجموعة</translation>
    </message>
    <message>
      <source>What the post is about, in one line.</source>
      <translation>موضوع المنشور في سطر واحد.</translation>
    </message>
    <message>
      <source>What there is to do</source>
      <translation>ما يجب فعله</translation>
    </message>
    <message>
      <source>What this group uses</source>
      <translation>ما تستعمله هذه المجموعة</translation>
    </message>
    <message>
      <source>What this link leads to is not on this computer. Wait for the next exchange with a neighbour, then try again.</source>
      <translation>ما يقود إليه هذا الرابط ليس على هذا الحاسوب. انتظر التبادل القادم مع جار، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>What this refers to has not arrived on this computer. Wait for the next exchange.</source>
      <translation>ما يشير إليه هذا لم يصل إلى هذا الحاسوب. انتظر التبادل القادم.</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>ما يُفعل</translation>
    </message>
    <message>
      <source>What to know now</source>
      <translation>ما ينبغي معرفته الآن</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>ما فُعل</translation>
    </message>
    <message>
      <source>What was promised at {title} is not done yet.</source>
      <translation>ما وُعد به في {title} لم يُنجز بعد.</translation>
    </message>
    <message>
      <source>What was said about a circle is malformed. It does not count; ask its author to update Folkmoot.</source>
      <translation>ما قيل عن دائرة مشوّه الشكل. لا يُحتسب؛ اطلب من صاحبه تحديث Folkmoot.</translation>
    </message>
    <message>
      <source>What was said since</source>
      <translation>ما قيل منذ ذلك الحين</translation>
    </message>
    <message>
      <source>What was wrong</source>
      <translation>ما الخطأ</translation>
    </message>
    <message>
      <source>What you have promised at {title} is due.</source>
      <translation>حان موعد ما وعدت به في {title}.</translation>
    </message>
    <message>
      <source>What you need</source>
      <translation>ما تحتاجه</translation>
    </message>
    <message>
      <source>What you save is for you alone. Save it in a private circle that has nobody else in it.</source>
      <translation>ما تحفظه لك وحدك. احفظه في دائرة خاصة ليس فيها أحد سواك.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>متى</translation>
    </message>
    <message>
      <source>When instead</source>
      <translation>متى بدلًا من ذلك</translation>
    </message>
    <message>
      <source>When it begins</source>
      <translation>متى يبدأ</translation>
    </message>
    <message>
      <source>When something happens, everybody hears here what to do and says how they are. Hold a rehearsal, so that all know it before they need it.</source>
      <translation>حين يحدث شيء يسمع الجميع هنا ما يُفعل ويقولون كيف حالهم. أجرِ تدريبًا، ليعرفه الجميع قبل أن يحتاجوه.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>أين</translation>
    </message>
    <message>
      <source>Where instead</source>
      <translation>أين بدلًا من ذلك</translation>
    </message>
    <message>
      <source>Where it is</source>
      <translation>أين هو</translation>
    </message>
    <message>
      <source>Which dates</source>
      <translation>أي المواعيد</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>من</translation>
    </message>
    <message>
      <source>Who does it</source>
      <translation>من يقوم به</translation>
    </message>
    <message>
      <source>Who does what</source>
      <translation>من يفعل ماذا</translation>
    </message>
    <message>
      <source>Who has it</source>
      <translation>من لديه</translation>
    </message>
    <message>
      <source>Who helps</source>
      <translation>من يساعد</translation>
    </message>
    <message>
      <source>Who holds the power to admit invites people; members may also vouch for somebody.</source>
      <translation>يدعو الناسَ من لديه صلاحية الإدخال؛ ويستطيع الأعضاء أيضًا أن يكفلوا شخصًا.</translation>
    </message>
    <message>
      <source>Who is in this circle cannot be changed. Open a circle of chosen people instead.</source>
      <translation>لا يمكن تغيير من في هذه الدائرة. افتح دائرة لأشخاص مختارين بدلًا منها.</translation>
    </message>
    <message>
      <source>Who leads it</source>
      <translation>من يديره</translation>
    </message>
    <message>
      <source>Who performs</source>
      <translation>من يقدّم</translation>
    </message>
    <message>
      <source>Who repairs it</source>
      <translation>من يصلحه</translation>
    </message>
    <message>
      <source>Who was chosen</source>
      <translation>من اختير</translation>
    </message>
    <message>
      <source>Whoever calls the meeting leads it unless somebody else is named</source>
      <translation>من يدعو إلى الاجتماع يديره ما لم يُذكر غيره</translation>
    </message>
    <message>
      <source>Whoever put it up hears it, and chooses.</source>
      <translation>يصل ذلك إلى من نشره، وهو يختار.</translation>
    </message>
    <message>
      <source>Whoever put it up sees that it still suits you.</source>
      <translation>من نشره يرى أنه ما زال يناسبك.</translation>
    </message>
    <message>
      <source>Whoever wrote the message would read the report. Choose a circle without that person.</source>
      <translation>سيقرأ البلاغَ من كتب الرسالة. اختر دائرة ليس فيها هذا الشخص.</translation>
    </message>
    <message>
      <source>Whole days</source>
      <translation>أيام كاملة</translation>
    </message>
    <message>
      <source>Whom you do not hear is for you alone. Note it in a private circle that has nobody else in it.</source>
      <translation>من لا تستمع إليه أمر يخصك وحدك. دوّنه في دائرة خاصة ليس فيها غيرك.</translation>
    </message>
    <message>
      <source>Whose loan has ended</source>
      <translation>أي إعارة انتهت</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>لماذا</translation>
    </message>
    <message>
      <source>Windows cannot have a file that is called {file}.</source>
      <translation>لا يمكن أن يكون في Windows ملف يُسمّى {file}.</translation>
    </message>
    <message>
      <source>With a day, everybody who has not answered sees it on Home</source>
      <translation>مع يوم محدد يراه في البداية كل من لم يجب</translation>
    </message>
    <message>
      <source>Withdraw it</source>
      <translation>اسحبه</translation>
    </message>
    <message>
      <source>Without an end it holds for a day</source>
      <translation>من دون نهاية يسري يومًا</translation>
    </message>
    <message>
      <source>Worn</source>
      <translation>بالٍ</translation>
    </message>
    <message>
      <source>Would like it</source>
      <translation>يرغب فيه</translation>
    </message>
    <message>
      <source>Write down a decision</source>
      <translation>تدوين قرار</translation>
    </message>
    <message>
      <source>Write down who does what</source>
      <translation>تدوين من يفعل ماذا</translation>
    </message>
    <message>
      <source>Writing pages…</source>
      <translation>جارٍ كتابة الصفحات…</translation>
    </message>
    <message>
      <source>Writing the file…</source>
      <translation>جارٍ كتابة الملف…</translation>
    </message>
    <message>
      <source>Written by</source>
      <translation>كتبها</translation>
    </message>
    <message>
      <source>Written down by mistake</source>
      <translation>دُوِّن خطأً</translation>
    </message>
    <message>
      <source>You always hear yourself. Choose somebody else.</source>
      <translation>أنت تستمع إلى نفسك دائمًا. اختر شخصًا آخر.</translation>
    </message>
    <message>
      <source>You answer for it. Write nothing that gives the person away</source>
      <translation>أنت مسؤول عنه. لا تكتب شيئًا يكشف الشخص</translation>
    </message>
    <message>
      <source>You are asked to become the host of {title}.</source>
      <translation>يُطلب منك أن تصبح مضيف {title}.</translation>
    </message>
    <message>
      <source>You are expected until somebody takes over. Ask for a stand-in.</source>
      <translation>أنت منتظر حتى يتولى ذلك غيرك. اطلب بديلًا.</translation>
    </message>
    <message>
      <source>You are next: {title}. Who was chosen cannot do it. Say if you cannot either.</source>
      <translation>جاء دورك: {title}. من اختير لا يستطيع القيام بذلك. قل إن كنت لا تستطيع أنت أيضًا.</translation>
    </message>
    <message>
      <source>You are next: {title}. Whoever was to get it does not need it. Say if you do not either.</source>
      <translation>دورك الآن: {title}. من كان سيحصل عليه لا يحتاجه. قل إن كنت لا تحتاجه أيضًا.</translation>
    </message>
    <message>
      <source>You are not in this circle, so nothing can be written there. Ask somebody who is in it to add you.</source>
      <translation>لست في هذه الدائرة، فلا تستطيع الكتابة فيها. اطلب من أحد فيها أن يضيفك.</translation>
    </message>
    <message>
      <source>You are not needed on a shift of {title} that you took over. Leave it.</source>
      <translation>لا حاجة إليك في نوبة توليتها في {title}. اتركها.</translation>
    </message>
    <message>
      <source>You are suspended, so this must wait. You can still vote and sign decisions. Talk to the stewards, or propose the end of it: `folkmoot restore` and your name.</source>
      <translation>عضويتك موقوفة، فيجب أن ينتظر هذا. لا تزال تستطيع التصويت وتوقيع القرارات. تحدّث إلى الأمناء، أو اقترح إنهاء الإيقاف: `folkmoot restore` واسمك.</translation>
    </message>
    <message>
      <source>You are suspended: for now you cannot write, and new messages may not reach you. You can read and search what is here, vote, and sign decisions. Whoever suspended you can end it at once, and so can a decision of the group: talk to the stewards.</source>
      <translation>عضويتك موقوفة: لا تستطيع الكتابة الآن، وقد لا تصلك رسائل جديدة. تستطيع أن تقرأ ما هنا وتبحث فيه، وأن تصوّت وتوقّع القرارات. من أوقفك يستطيع إنهاءه فورًا، وكذلك قرار من المجموعة: تحدّث إلى الأمناء.</translation>
    </message>
    <message>
      <source>You ask for this yourself. If it is done, say so.</source>
      <translation>أنت من يطلب هذا. إن تم فقل ذلك.</translation>
    </message>
    <message>
      <source>You can answer for yourself. Choose somebody else, or answer the alert.</source>
      <translation>تستطيع الجواب عن نفسك. اختر شخصًا آخر، أو أجب على التنبيه.</translation>
    </message>
    <message>
      <source>You cannot confirm a device of your own. Link it with a device that you have, or ask others to confirm it.</source>
      <translation>لا تستطيع تأكيد جهاز لك. اربطه بجهاز لديك، أو اطلب من آخرين تأكيده.</translation>
    </message>
    <message>
      <source>You cannot propose your own removal. Leave the group instead: `folkmoot leave`.</source>
      <translation>لا تستطيع اقتراح إخراج نفسك. غادر المجموعة بدلًا من ذلك: `folkmoot leave`.</translation>
    </message>
    <message>
      <source>You cannot suspend yourself. To go, leave the group: `folkmoot leave`.</source>
      <translation>لا تستطيع إيقاف نفسك. لتذهب غادر المجموعة: `folkmoot leave`.</translation>
    </message>
    <message>
      <source>You do not hold the role {role}, so its circle would be closed to you. `folkmoot role list` shows who does.</source>
      <translation>ليس لك الدور {role}، فستكون دائرته مغلقة أمامك. يعرض `folkmoot role list` لمن هو.</translation>
    </message>
    <message>
      <source>You have as many devices in this group as one person can have. Drop one first.</source>
      <translation>لديك في هذه المجموعة من الأجهزة أكثر ما يكون لشخص. أخرج أحدها أولًا.</translation>
    </message>
    <message>
      <source>You have left this group. Come back with the computer with which you first joined it; it brings your others back. If you have it no longer, you can join as a new person, in a new folder: `folkmoot --profile FOLDER join LINK --as NAME`.</source>
      <translation>غادرت هذه المجموعة. عُد بالحاسوب الذي انضممت به أول مرة؛ وهو يعيد حواسيبك الأخرى. إن لم يعد لديك فيمكنك الانضمام بوصفك شخصًا جديدًا في مجلد جديد: `folkmoot --profile FOLDER join LINK --as NAME`.</translation>
    </message>
    <message>
      <source>You have left this group. Everything that is on this computer stays here: you can read it, search it and export it. A new invitation brings you back.</source>
      <translation>غادرت هذه المجموعة. كل ما على هذا الحاسوب يبقى هنا: تستطيع قراءته والبحث فيه وتصديره. وتعيدك دعوة جديدة.</translation>
    </message>
    <message>
      <source>You have left, and nobody else has heard of it yet, so the others still see you in the group. Be on the same network as one of them once more, with Folkmoot open on both computers.</source>
      <translation>لقد غادرت، ولم يسمع أحد بذلك بعد، ولهذا ما زال الآخرون يرونك في المجموعة. كن مرة أخرى على شبكة أحدهم مع فتح Folkmoot على الحاسوبين.</translation>
    </message>
    <message>
      <source>You have not asked for a stand-in on this date.</source>
      <translation>لم تطلب بديلًا في هذا الموعد.</translation>
    </message>
    <message>
      <source>You have not confirmed this computer. Only those who have, the person whose it would be, and those who may let people in take a confirmation back.</source>
      <translation>لم تؤكّد هذا الحاسوب. لا يسحب التأكيد إلا من أعطاه، ومن سيكون الحاسوب له، ومن يستطيع إدخال الناس.</translation>
    </message>
    <message>
      <source>You have not said that you do this. There is nothing to take back.</source>
      <translation>لم تقل إنك تقوم بذلك. لا شيء لتسحبه.</translation>
    </message>
    <message>
      <source>You have not taken this shift on this date.</source>
      <translation>لم تأخذ هذه النوبة في هذا الموعد.</translation>
    </message>
    <message>
      <source>You have not voted yet: {title}</source>
      <translation>لم تصوّت بعد: {title}</translation>
    </message>
    <message>
      <source>You have reacted to this message with {limit} emoji already. Take one back first.</source>
      <translation>تفاعلت مع هذه الرسالة بـ {limit} رمزًا من قبل. اسحب أحدها أولًا.</translation>
    </message>
    <message>
      <source>You have reported {limit} times about this alert. Ask somebody else to report the rest.</source>
      <translation>لقد بلّغت {limit} مرة عن هذا التنبيه. اطلب من شخص آخر أن يبلّغ عن الباقي.</translation>
    </message>
    <message>
      <source>You have said {limit} times here what to do. Give the all-clear, and send a new alert.</source>
      <translation>لقد قلت هنا {limit} مرة ما ينبغي فعله. أعلن زوال الخطر وأرسل تنبيهًا جديدًا.</translation>
    </message>
    <message>
      <source>You have signed this already. Ask the others to sign it: `folkmoot resolve show` says who may.</source>
      <translation>وقّعت هذا من قبل. اطلب من الآخرين توقيعه: يقول `folkmoot resolve show` من يستطيع.</translation>
    </message>
    <message>
      <source>You have suspended this person already. `folkmoot restore NAME` ends it, `folkmoot remove NAME` proposes a removal.</source>
      <translation>أوقفت هذا الشخص من قبل. ينهيه `folkmoot restore NAME`، ويقترح `folkmoot remove NAME` إخراجه.</translation>
    </message>
    <message>
      <source>You lead the meeting after {title}. Its minutes are proposed: if the people there agree, ratify them.</source>
      <translation>أنت تدير الاجتماع الذي يلي {title}. محضره مقترح: إن وافق الحاضرون فاعتمده.</translation>
    </message>
    <message>
      <source>You promised to do something at {title}. Say when it is done.</source>
      <translation>وعدتَ بعمل شيء في {title}. قل متى يُنجز.</translation>
    </message>
    <message>
      <source>You promised to help: {title}.</source>
      <translation>وعدت بالمساعدة: {title}.</translation>
    </message>
    <message>
      <source>You signed both. Tell the others which one you meant.</source>
      <translation>لقد وقّعت على كليهما. أخبر الآخرين أيهما كنت تقصد.</translation>
    </message>
    <message>
      <source>You wanted to be reminded: {title}</source>
      <translation>أردت أن يصلك تذكير: {title}</translation>
    </message>
    <message>
      <source>You were at {title}. Read the minutes that are proposed, and say so.</source>
      <translation>كنت حاضرًا في {title}. اقرأ المحضر المقترح وقل إنك قرأته.</translation>
    </message>
    <message>
      <source>You were removed from this group. Everything that is on this computer stays here: you can read it, search it and export it. Only a decision of the group lets you in again; talk to its members.</source>
      <translation>أُخرجت من هذه المجموعة. كل ما على هذا الحاسوب يبقى هنا: تستطيع قراءته والبحث فيه وتصديره. لا يُدخلك من جديد إلا قرار من المجموعة؛ تحدّث إلى أعضائها.</translation>
    </message>
    <message>
      <source>Your answer is with the host.</source>
      <translation>وصلت إجابتك.</translation>
    </message>
    <message>
      <source>Your answer stays as it is.</source>
      <translation>يبقى ردك كما هو.</translation>
    </message>
    <message>
      <source>Your change created this, and what was created cannot be taken back. Remove, archive or change it instead.</source>
      <translation>أنشأ تغييرك هذا، وما أُنشئ لا يمكن التراجع عنه. أزله أو أرشفه أو غيّره بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>Your day: {title}.</source>
      <translation>يومك: {title}.</translation>
    </message>
    <message>
      <source>Your roles in the group do not allow this. Ask somebody whose roles do: `folkmoot role list` shows them.</source>
      <translation>أدوارك في المجموعة لا تسمح بهذا. اسأل من تسمح له أدواره: يعرضها `folkmoot role list`.</translation>
    </message>
    <message>
      <source>Your thanks are said.</source>
      <translation>وصل شكرك.</translation>
    </message>
    <message>
      <source>a moderator of channels</source>
      <translation>مشرف على القنوات</translation>
    </message>
    <message>
      <source>a moderator of conversations</source>
      <translation>مشرف على المحادثات</translation>
    </message>
    <message>
      <source>a moderator of messages</source>
      <translation>مشرف على الرسائل</translation>
    </message>
    <message>
      <source>alert</source>
      <translation>تنبيه</translation>
    </message>
    <message>
      <source>alert that was shown</source>
      <translation>تنبيه عُرض</translation>
    </message>
    <message>
      <source>alert whose time has passed</source>
      <translation>تنبيه انقضى وقته</translation>
    </message>
    <message>
      <source>all-clear</source>
      <translation>زوال الخطر</translation>
    </message>
    <message>
      <source>answer to an alert</source>
      <translation>جواب على تنبيه</translation>
    </message>
    <message>
      <source>answer to an invitation</source>
      <translation>جواب على دعوة</translation>
    </message>
    <message>
      <source>appeal</source>
      <translation>اعتراض</translation>
    </message>
    <message>
      <source>ask or offer</source>
      <translation>طلب أو عرض</translation>
    </message>
    <message>
      <source>calendar of a series</source>
      <translation>تقويم سلسلة</translation>
    </message>
    <message>
      <source>called</source>
      <translation>دُعي إليه</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>أُلغي</translation>
    </message>
    <message>
      <source>can be borrowed</source>
      <translation>يمكن استعارته</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>ملغى</translation>
    </message>
    <message>
      <source>carried over</source>
      <translation>مُرحَّل</translation>
    </message>
    <message>
      <source>category of channels</source>
      <translation>فئة قنوات</translation>
    </message>
    <message>
      <source>caution</source>
      <translation>حذر</translation>
    </message>
    <message>
      <source>change the settings</source>
      <translation>تغيير الإعدادات</translation>
    </message>
    <message>
      <source>channel</source>
      <translation>قناة</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>مغلق</translation>
    </message>
    <message>
      <source>danger</source>
      <translation>خطر</translation>
    </message>
    <message>
      <source>danger to life</source>
      <translation>خطر على الحياة</translation>
    </message>
    <message>
      <source>day by day</source>
      <translation>يومًا بيوم</translation>
    </message>
    <message>
      <source>day that has passed</source>
      <translation>يوم انقضى</translation>
    </message>
    <message>
      <source>discussed</source>
      <translation>نوقش</translation>
    </message>
    <message>
      <source>done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>done, with thanks</source>
      <translation>تم، مع الشكر</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>الجميع</translation>
    </message>
    <message>
      <source>everybody but whoever asks</source>
      <translation>الجميع ما عدا صاحب الطلب</translation>
    </message>
    <message>
      <source>everybody who can help</source>
      <translation>كل من يستطيع المساعدة</translation>
    </message>
    <message>
      <source>everybody who has not answered yet</source>
      <translation>كل من لم يجب بعد</translation>
    </message>
    <message>
      <source>everybody who has not done it yet</source>
      <translation>كل من لم يفعل ذلك بعد</translation>
    </message>
    <message>
      <source>everybody who has not voted yet</source>
      <translation>كل من لم يصوّت بعد</translation>
    </message>
    <message>
      <source>favourite channel</source>
      <translation>قناة مفضلة</translation>
    </message>
    <message>
      <source>full</source>
      <translation>ممتلئ</translation>
    </message>
    <message>
      <source>gathering</source>
      <translation>لقاء</translation>
    </message>
    <message>
      <source>handed over, not posted yet</source>
      <translation>سُلِّم ولم يُنشر بعد</translation>
    </message>
    <message>
      <source>has done as much as others ({time})</source>
      <translation>أنجز مثل غيره ({time})</translation>
    </message>
    <message>
      <source>has done as much as others ({time}), and longest ago</source>
      <translation>أنجز مثل غيره ({time})، وكان ذلك منذ أطول مدة</translation>
    </message>
    <message>
      <source>has done least so far ({time})</source>
      <translation>أنجز الأقل حتى الآن ({time})</translation>
    </message>
    <message>
      <source>has taken no shift so far</source>
      <translation>لم يتولَّ أي نوبة حتى الآن</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>مخفية</translation>
    </message>
    <message>
      <source>hide messages, slow channels and pause people</source>
      <translation>إخفاء الرسائل وإبطاء القنوات وإيقاف كتابة الأشخاص</translation>
    </message>
    <message>
      <source>how to reach somebody</source>
      <translation>كيف يمكن الوصول إلى شخص</translation>
    </message>
    <message>
      <source>in a private circle</source>
      <translation>في دائرة خاصة</translation>
    </message>
    <message>
      <source>in repair</source>
      <translation>في الإصلاح</translation>
    </message>
    <message>
      <source>information</source>
      <translation>معلومات</translation>
    </message>
    <message>
      <source>it stays as it is</source>
      <translation>يبقى كما هو</translation>
    </message>
    <message>
      <source>it was ended</source>
      <translation>أُنهي</translation>
    </message>
    <message>
      <source>its day has passed</source>
      <translation>انقضى يومه</translation>
    </message>
    <message>
      <source>its host</source>
      <translation>مضيفه</translation>
    </message>
    <message>
      <source>its last day is over</source>
      <translation>انقضى يومه الأخير</translation>
    </message>
    <message>
      <source>its time has passed</source>
      <translation>انقضى وقته</translation>
    </message>
    <message>
      <source>kept for the next in the queue</source>
      <translation>محجوز لمن يلي في الدور</translation>
    </message>
    <message>
      <source>kind of a channel</source>
      <translation>نوع القناة</translation>
    </message>
    <message>
      <source>lent</source>
      <translation>معار</translation>
    </message>
    <message>
      <source>let people in</source>
      <translation>إدخال الناس</translation>
    </message>
    <message>
      <source>librarians</source>
      <translation>أمناء الإعارة</translation>
    </message>
    <message>
      <source>limits of writing</source>
      <translation>حدود الكتابة</translation>
    </message>
    <message>
      <source>look after the help board</source>
      <translation>الإشراف على لوحة المساعدة</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>اجتماع</translation>
    </message>
    <message>
      <source>meeting that ratifies minutes</source>
      <translation>اجتماع يعتمد محضرًا</translation>
    </message>
    <message>
      <source>members</source>
      <translation>الأعضاء</translation>
    </message>
    <message>
      <source>message</source>
      <translation>رسالة</translation>
    </message>
    <message>
      <source>message to an archived channel</source>
      <translation>رسالة في قناة مؤرشفة</translation>
    </message>
    <message>
      <source>minutes in the making</source>
      <translation>المحضر قيد الكتابة</translation>
    </message>
    <message>
      <source>minutes proposed</source>
      <translation>المحضر مقدَّم</translation>
    </message>
    <message>
      <source>minutes ratified</source>
      <translation>المحضر معتمد</translation>
    </message>
    <message>
      <source>minutes that were read</source>
      <translation>محضر مقروء</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>مفقود</translation>
    </message>
    <message>
      <source>no</source>
      <translation>لا</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>لا أحد</translation>
    </message>
    <message>
      <source>nobody did it in time</source>
      <translation>لم يقم به أحد في الوقت المناسب</translation>
    </message>
    <message>
      <source>nobody else is free then</source>
      <translation>لا أحد غيره متفرغ حينها</translation>
    </message>
    <message>
      <source>nobody took it up in time</source>
      <translation>لم يستفد منه أحد في الوقت المناسب</translation>
    </message>
    <message>
      <source>not lent any more</source>
      <translation>لم يعد يُعار</translation>
    </message>
    <message>
      <source>nothing was done</source>
      <translation>لم يُفعل شيء</translation>
    </message>
    <message>
      <source>open</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>متأخر</translation>
    </message>
    <message>
      <source>overdue loans</source>
      <translation>إعارات متأخرة</translation>
    </message>
    <message>
      <source>person whom you do not hear</source>
      <translation>شخص لا تستمع إليه</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>مثبّت</translation>
    </message>
    <message>
      <source>pinned message</source>
      <translation>رسالة مثبتة</translation>
    </message>
    <message>
      <source>place in the queue</source>
      <translation>مكان في الدور</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>مخطَّط</translation>
    </message>
    <message>
      <source>poll</source>
      <translation>استطلاع</translation>
    </message>
    <message>
      <source>posted without the name</source>
      <translation>نُشر دون الاسم</translation>
    </message>
    <message>
      <source>posting of a quiet ask</source>
      <translation>نشر طلب هادئ</translation>
    </message>
    <message>
      <source>profile</source>
      <translation>تعريف</translation>
    </message>
    <message>
      <source>promised to somebody</source>
      <translation>موعود به لأحدهم</translation>
    </message>
    <message>
      <source>rehearsal</source>
      <translation>تدريب</translation>
    </message>
    <message>
      <source>rehearsal, over</source>
      <translation>تدريب، انتهى</translation>
    </message>
    <message>
      <source>report</source>
      <translation>بلاغ</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>محفوظة</translation>
    </message>
    <message>
      <source>saved message</source>
      <translation>رسالة محفوظة</translation>
    </message>
    <message>
      <source>send cautions</source>
      <translation>إرسال تنبيهات حذر</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>somebody can do it</source>
      <translation>هناك من يستطيع</translation>
    </message>
    <message>
      <source>somebody does it</source>
      <translation>هناك من يقوم به</translation>
    </message>
    <message>
      <source>somebody else than who asks</source>
      <translation>شخص غير صاحب الطلب</translation>
    </message>
    <message>
      <source>somebody would like it</source>
      <translation>هناك من يرغب فيه</translation>
    </message>
    <message>
      <source>something was done</source>
      <translation>فُعل شيء</translation>
    </message>
    <message>
      <source>stewards of the help board</source>
      <translation>مشرفو لوحة المساعدة</translation>
    </message>
    <message>
      <source>suspend somebody</source>
      <translation>إيقاف شخص</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>سُحب</translation>
    </message>
    <message>
      <source>taken off the agenda</source>
      <translation>أُزيل من جدول الأعمال</translation>
    </message>
    <message>
      <source>the mediator</source>
      <translation>الوسيط</translation>
    </message>
    <message>
      <source>thing to lend</source>
      <translation>شيء للإعارة</translation>
    </message>
    <message>
      <source>those who may change the settings</source>
      <translation>من يمكنه تغيير الإعدادات</translation>
    </message>
    <message>
      <source>those who may send cautions</source>
      <translation>من يستطيع إرسال تنبيهات حذر</translation>
    </message>
    <message>
      <source>those who may warn of danger</source>
      <translation>من يستطيع التحذير من خطر</translation>
    </message>
    <message>
      <source>tidy up channels</source>
      <translation>ترتيب القنوات</translation>
    </message>
    <message>
      <source>turn in a slowed channel</source>
      <translation>دور في قناة مُبطأة</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>غير مقروءة</translation>
    </message>
    <message>
      <source>vote for a post</source>
      <translation>صوت لمنشور</translation>
    </message>
    <message>
      <source>vote in a poll</source>
      <translation>صوت في استطلاع</translation>
    </message>
    <message>
      <source>waits for an answer</source>
      <translation>ينتظر ردًّا</translation>
    </message>
    <message>
      <source>warn of danger</source>
      <translation>التحذير من خطر</translation>
    </message>
    <message>
      <source>whoever began it</source>
      <translation>من بدأه</translation>
    </message>
    <message>
      <source>whoever does it</source>
      <translation>من يقوم بذلك</translation>
    </message>
    <message>
      <source>whoever has it</source>
      <translation>من لديه</translation>
    </message>
    <message>
      <source>whoever is named in it</source>
      <translation>من هو مذكور فيه</translation>
    </message>
    <message>
      <source>whoever leads it</source>
      <translation>من يديره</translation>
    </message>
    <message>
      <source>whoever looks after all gatherings</source>
      <translation>من يعتني بكل اللقاءات</translation>
    </message>
    <message>
      <source>whoever looks after all meetings</source>
      <translation>من يعتني بجميع الاجتماعات</translation>
    </message>
    <message>
      <source>whoever may call everybody at once</source>
      <translation>من يحق له أن ينادي الجميع دفعة واحدة</translation>
    </message>
    <message>
      <source>whoever takes it, if nobody has to be asked</source>
      <translation>من يأخذه، إن لم يلزم سؤال أحد</translation>
    </message>
    <message>
      <source>whoever was asked to take it over</source>
      <translation>من طُلب منه توليه</translation>
    </message>
    <message>
      <source>whoever was chosen to help</source>
      <translation>من اختير للمساعدة</translation>
    </message>
    <message>
      <source>whom it is about</source>
      <translation>من يخصه</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>مسحوب</translation>
    </message>
    <message>
      <source>word that somebody can help</source>
      <translation>قول أحدهم إنه يستطيع المساعدة</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <source>{address} is not an address of this computer. Write HOST:PORT, for example 0.0.0.0:4000.</source>
      <translation>ليس {address} عنوانًا لهذا الحاسوب. اكتب HOST:PORT، مثلًا 0.0.0.0:4000.</translation>
    </message>
    <message>
      <source>{address} is not an address. Write HOST:PORT, for example 192.168.1.20:4000.</source>
      <translation>ليس {address} عنوانًا. اكتب HOST:PORT، مثلًا 192.168.1.20:4000.</translation>
    </message>
    <message>
      <source>{argument} is given twice. Leave one of them out.</source>
      <translation>{argument} مذكور مرتين. احذف أحدهما.</translation>
    </message>
    <message>
      <source>{argument} is yes or no. Write one of them.</source>
      <translation>{argument} نعم أو لا. اكتب أحدهما.</translation>
    </message>
    <message>
      <source>{count} or more new messages</source>
      <translation>{count} رسالة جديدة أو أكثر</translation>
    </message>
    <message>
      <source>{field} does not take this file. Attach it first; where pictures are shown, choose a picture.</source>
      <translation>لا يأخذ {field} هذا الملف. أرفقه أولًا؛ وحيث تُعرض الصور اختر صورة.</translation>
    </message>
    <message>
      <source>{field} goes from one moment until a later one. Write both, with a slash between them.</source>
      <translation>يمتد {field} من لحظة إلى لحظة بعدها. اكتب الاثنتين وبينهما شرطة مائلة.</translation>
    </message>
    <message>
      <source>{field} has a beginning and an end, and one of them is missing. Fill in both.</source>
      <translation>{field} له بداية ونهاية، وإحداهما ناقصة. املأ كلتيهما.</translation>
    </message>
    <message>
      <source>{field} has at most {limit} characters. Shorten it.</source>
      <translation>في {field} ‏{limit} حرفًا على الأكثر. اختصره.</translation>
    </message>
    <message>
      <source>{field} has been changed again since. Look at the history, and change it by hand.</source>
      <translation>تغيّر {field} من جديد منذ ذلك الحين. انظر إلى التاريخ وغيّره بيدك.</translation>
    </message>
    <message>
      <source>{field} has {limit} entries already. Remove one first.</source>
      <translation>في {field} ‏{limit} مدخلة من قبل. أزل واحدة أولًا.</translation>
    </message>
    <message>
      <source>{field} is a day and a time with its zone. Write it as 2027-03-31T18:00+02:00.</source>
      <translation>{field} يوم ووقت مع منطقته الزمنية. اكتبه هكذا: 2027-03-31T18:00+02:00.</translation>
    </message>
    <message>
      <source>{field} is a day. Write it as 2027-03-31.</source>
      <translation>{field} يوم. اكتبه هكذا: 2027-03-31.</translation>
    </message>
    <message>
      <source>{field} is a length of time. Write minutes, for example 90, or hours and minutes, 1:30.</source>
      <translation>{field} مدة. اكتب دقائق، مثلًا 90، أو ساعات ودقائق، 1:30.</translation>
    </message>
    <message>
      <source>{field} is a number with at most {places} decimals. Write for example 12.</source>
      <translation>{field} عدد بـ {places} منازل عشرية على الأكثر. اكتب مثلًا 12.</translation>
    </message>
    <message>
      <source>{field} is a whole number. Write for example 12.</source>
      <translation>{field} عدد صحيح. اكتب مثلًا 12.</translation>
    </message>
    <message>
      <source>{field} is an address such as https://example.org or mailto:ana@example.org. Check it.</source>
      <translation>{field} عنوان مثل https://example.org أو mailto:ana@example.org. تحقّق منه.</translation>
    </message>
    <message>
      <source>{field} is an amount with its currency. Write for example 12.50 EUR.</source>
      <translation>{field} مبلغ مع عملته. اكتب مثلًا 12.50 EUR.</translation>
    </message>
    <message>
      <source>{field} is missing. Fill it in.</source>
      <translation>{field} ناقص. املأه.</translation>
    </message>
    <message>
      <source>{field} is no day and time. Choose the day from the calendar, and write the time.</source>
      <translation>{field} ليس يومًا مع ساعة. اختر اليوم من التقويم واكتب الساعة.</translation>
    </message>
    <message>
      <source>{field} is no day of the calendar. Write day, month and year, or choose it from the calendar.</source>
      <translation>{field} ليس يومًا في التقويم. اكتب اليوم والشهر والسنة، أو اختره من التقويم.</translation>
    </message>
    <message>
      <source>{field} is one of: {options}. Choose one.</source>
      <translation>{field} واحد من: {options}. اختر واحدًا.</translation>
    </message>
    <message>
      <source>{field} is yes or no. Write one of them.</source>
      <translation>{field} نعم أو لا. اكتب أحدهما.</translation>
    </message>
    <message>
      <source>{field} lacks the time of day. Write it as 18:00.</source>
      <translation>ينقص {field} الوقت. اكتبه هكذا: 18:00.</translation>
    </message>
    <message>
      <source>{field} lies between {least} and {most}. Choose a number in between.</source>
      <translation>{field} بين {least} و{most}. اختر عددًا بينهما.</translation>
    </message>
    <message>
      <source>{field} names something that does not exist. Choose it again.</source>
      <translation>يذكر {field} شيئًا غير موجود. اختره من جديد.</translation>
    </message>
    <message>
      <source>{field} says how often something comes again. Write it as FREQ=WEEKLY;BYDAY=TU (RFC 5545), with INTERVAL, COUNT or UNTIL if needed.</source>
      <translation>يقول {field} كم مرة يتكرر الشيء. اكتبه هكذا: FREQ=WEEKLY;BYDAY=TU (RFC 5545)، مع INTERVAL أو COUNT أو UNTIL عند الحاجة.</translation>
    </message>
    <message>
      <source>{field}: several entries say {name}. Use one of their ids: {names}.</source>
      <translation>{field}: عدة بنود تقول {name}. استعمل أحد معرّفاتها: {names}.</translation>
    </message>
    <message>
      <source>{field}: there is no entry {name}, and no other one yet.</source>
      <translation>{field}: لا يوجد بند باسم {name}، ولا أي بند آخر بعد.</translation>
    </message>
    <message>
      <source>{field}: there is no entry {name}. There are: {names}.</source>
      <translation>{field}: لا يوجد بند باسم {name}. الموجود: {names}.</translation>
    </message>
    <message>
      <source>{file} and {other} differ only in capital letters: unpacked on Windows or a Mac, one is lost.</source>
      <translation>لا يختلف {file} و{other} إلا بالحروف الكبيرة: عند فك الضغط على Windows أو Mac يضيع أحدهما.</translation>
    </message>
    <message>
      <source>{file} and {other} look alike and are spelled differently: unpacked on a Mac, one is lost.</source>
      <translation>يتشابه {file} و{other} شكلًا ويختلفان كتابة: عند فك الضغط على Mac يضيع أحدهما.</translation>
    </message>
    <message>
      <source>{file} holds something that Folkmoot did not write, so it stays as it is. Move it away, or choose another file.</source>
      <translation>يحتوي {file} على شيء لم يكتبه Folkmoot، لذلك يبقى كما هو. انقله، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>{file} is the calendar file of another group of yours. Choose another name.</source>
      <translation>{file} هو ملف التقويم لمجموعة أخرى من مجموعاتك. اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>{file} lists {other} twice.</source>
      <translation>يذكر {file} ‏{other} مرتين.</translation>
    </message>
    <message>
      <source>{file} was not used, because Folkmoot does not know its algorithm.</source>
      <translation>لم يُستعمل {file}، لأن Folkmoot لا يعرف خوارزميته.</translation>
    </message>
    <message>
      <source>{given} is not of the form KIND=VERSION, for example message=2. The kinds are: {names}.</source>
      <translation>ليس {given} على شكل KIND=VERSION، مثلًا message=2. الأنواع هي: {names}.</translation>
    </message>
    <message>
      <source>{given} is not of the form NAME=VALUE, for example name=Garden.</source>
      <translation>ليس {given} على شكل NAME=VALUE، مثلًا name=Garden.</translation>
    </message>
    <message>
      <source>{given} of {needed} members have confirmed this computer. Meet others who vote and read its code out to them: {computer}. Each confirms it with `folkmoot attest` and your name. Then try again with the same link.</source>
      <translation>أكّد هذا الحاسوب {given} من {needed} أعضاء. التقِ بآخرين يصوّتون واقرأ لهم رمزه: {computer}. يؤكّده كل منهم بـ `folkmoot attest` واسمك. ثم حاول مرة أخرى بالرابط نفسه.</translation>
    </message>
    <message>
      <source>{intent} takes no {argument}. It takes: {names}.</source>
      <translation>لا يأخذ {intent} ‏{argument}. يأخذ: {names}.</translation>
    </message>
    <message>
      <source>{module} is always on. Choose another module.</source>
      <translation>{module} تعمل دائمًا. اختر وحدة أخرى.</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} و{count} آخرون</translation>
    </message>
    <message>
      <source>{name} does not hold the role {role}. `folkmoot role list` shows who does.</source>
      <translation>ليس لـ {name} الدور {role}. يعرض `folkmoot role list` لمن هو.</translation>
    </message>
    <message>
      <source>{name} has left the group. Only an invitation brings the person back: run `folkmoot invite`, and give the link to {name}, who runs `folkmoot join LINK` on the computer of before.</source>
      <translation>غادر {name} المجموعة. لا تعيده إلا دعوة: نفّذ `folkmoot invite` وأعط الرابط إلى {name}، ثم ينفّذ `folkmoot join LINK` على حاسوبه السابق.</translation>
    </message>
    <message>
      <source>{name} holds the role {role} already. `folkmoot role list` shows who does.</source>
      <translation>لـ {name} الدور {role} من قبل. يعرض `folkmoot role list` لمن هو.</translation>
    </message>
    <message>
      <source>{name} is a member and has no profile yet. `folkmoot members` shows the members; one writes one's own profile with `folkmoot do people.set_profile about=…`.</source>
      <translation>{name} عضو وليس له تعريف بعد. يعرض `folkmoot members` الأعضاء؛ ويكتب المرء تعريفه بـ `folkmoot do people.set_profile about=…`.</translation>
    </message>
    <message>
      <source>{name} is back with this computer already. There is nothing left to confirm.</source>
      <translation>عاد {name} بهذا الحاسوب من قبل. لم يبقَ شيء للتأكيد.</translation>
    </message>
    <message>
      <source>{name} is neither suspended nor removed, so there is nothing to restore. `folkmoot members` shows who is.</source>
      <translation>ليس {name} موقوفًا ولا مُخرَجًا، فلا شيء يُستعاد. يعرض `folkmoot members` من هو كذلك.</translation>
    </message>
    <message>
      <source>{name} is not suspended. `folkmoot members` shows who is.</source>
      <translation>ليس {name} موقوفًا. يعرض `folkmoot members` من هو كذلك.</translation>
    </message>
    <message>
      <source>{name} is removed already. `folkmoot restore NAME` proposes that the person comes back.</source>
      <translation>أُخرج {name} من قبل. يقترح `folkmoot restore NAME` عودته.</translation>
    </message>
    <message>
      <source>{name} votes already. `folkmoot members` shows who does not.</source>
      <translation>يصوّت {name} من قبل. يعرض `folkmoot members` من لا يصوّت.</translation>
    </message>
    <message>
      <source>{one} or {other}</source>
      <translation>{one} أو {other}</translation>
    </message>
    <message>
      <source>{path} is no file that can be read, so there is no invitation in it. Check its path and permissions, or ask whoever invited you for the link and paste it.</source>
      <translation>ليس {path} ملفًا يمكن قراءته، فلا دعوة فيه. تحقّق من مساره وأذوناته، أو اطلب الرابط ممن دعاك والصقه.</translation>
    </message>
    <message>
      <source>{path} is no invitation: no link that begins with folkmoot: is in it. Ask whoever invited you for the link. A saved group, which ends in .zip, is opened under “Open an archive”.</source>
      <translation>ليس {path} دعوة: لا رابط فيه يبدأ بـ folkmoot:. اطلب الرابط ممن دعاك. والمجموعة المحفوظة، وتنتهي بـ ‎.zip، تُفتح تحت «فتح أرشيف».</translation>
    </message>
    <message>
      <source>{path} is not a file. Choose a file.</source>
      <translation>ليس {path} ملفًا. اختر ملفًا.</translation>
    </message>
    <message>
      <source>{path} is not a folder and cannot become one. Choose another one for Folkmoot.</source>
      <translation>ليس {path} مجلدًا ولا يمكن أن يصيره. اختر غيره لـ Folkmoot.</translation>
    </message>
    <message>
      <source>{piece} is not a date. Write {operator}:2026-03-31, {operator}:2026-03 or {operator}:2026.</source>
      <translation>ليس {piece} تاريخًا. اكتب {operator}:2026-03-31 أو {operator}:2026-03 أو {operator}:2026.</translation>
    </message>
    <message>
      <source>{piece} means nothing here. There are {known}.</source>
      <translation>لا يعني {piece} شيئًا هنا. الموجود {known}.</translation>
    </message>
    <message>
      <source>{said} ({times} times)</source>
      <translation>{said} ({times} مرات)</translation>
    </message>
    <message>
      <source>{said} lines of the file could not be read.</source>
      <translation>تعذّرت قراءة {said} من أسطر الملف.</translation>
    </message>
    <message>
      <source>{title} begins.</source>
      <translation>يبدأ {title}.</translation>
    </message>
    <message>
      <source>{title} decided: {said}</source>
      <translation>قرر {title}: {said}</translation>
    </message>
    <message>
      <source>{title} does not take place, and not everybody who comes has said that they know it.</source>
      <translation>لن يُعقد {title}، ولم يقل كل من كان سيأتي إنه علم بذلك.</translation>
    </message>
    <message>
      <source>{title} does not take place. You had said that you come.</source>
      <translation>لن يُعقد {title}. كنت قد قلت إنك ستأتي.</translation>
    </message>
    <message>
      <source>{title} ends before a date that you had agreed on. What follows may go on as a series of its own, which asks you anew. Look, and say that you know it.</source>
      <translation>ينتهي {title} قبل موعد كنت قد وافقت عليه. وقد يستمر ما بعده سلسلةً مستقلة تسألك من جديد. اطّلع على ذلك وقل إنك تعرفه.</translation>
    </message>
    <message>
      <source>{title} ends earlier than when somebody said that they come.</source>
      <translation>ينتهي {title} أبكر مما كان حين قال أحدهم إنه سيحضر.</translation>
    </message>
    <message>
      <source>{title} ends in a quarter of an hour. Prolong it, or give the all-clear.</source>
      <translation>ينتهي {title} بعد ربع ساعة. مدّده، أو أعلن زوال الخطر.</translation>
    </message>
    <message>
      <source>{title} has to be back.</source>
      <translation>يجب أن يُعاد {title}.</translation>
    </message>
    <message>
      <source>{title} is at another time or place than when somebody said that they come.</source>
      <translation>تغيّر وقت {title} أو مكانه منذ أن قال أحدهم إنه سيأتي.</translation>
    </message>
    <message>
      <source>{title} is at another time or place than when you said that you come. Look, and say whether you still come.</source>
      <translation>تغيّر وقت {title} أو مكانه منذ أن قلت إنك ستأتي. انظر وقل هل ما زلت ستأتي.</translation>
    </message>
    <message>
      <source>{title} is back from {whom}.</source>
      <translation>عاد {title} من {whom}.</translation>
    </message>
    <message>
      <source>{title} is broken. Go on with the repair.</source>
      <translation>{title} معطوب. تابع الإصلاح.</translation>
    </message>
    <message>
      <source>{title} is done with a topic: {said}</source>
      <translation>انتهى {title} من موضوع: {said}</translation>
    </message>
    <message>
      <source>{title} is over. Propose its minutes when they are written.</source>
      <translation>انتهى {title}. قدِّم محضره عندما يُكتب.</translation>
    </message>
    <message>
      <source>{title} is there for you.</source>
      <translation>{title} جاهز لك.</translation>
    </message>
    <message>
      <source>{title} is tomorrow at this time, and you have a shift there.</source>
      <translation>{title} غدًا في مثل هذا الوقت، ولديك نوبة هناك.</translation>
    </message>
    <message>
      <source>{title} is tomorrow at this time.</source>
      <translation>{title} غدًا في هذا الوقت.</translation>
    </message>
    <message>
      <source>{title} stands on the help board for two months. Is it still so? If not, close it.</source>
      <translation>{title} على لوحة المساعدة منذ شهرين. أما زال قائمًا؟ إن لم يكن فأغلقه.</translation>
    </message>
    <message>
      <source>{title} was lent to two people at the same time. Say whose loan has ended.</source>
      <translation>أُعير {title} لشخصين في الوقت نفسه. قل أي إعارة انتهت.</translation>
    </message>
    <message>
      <source>{title} was posted twice at the same time. Close one of the two.</source>
      <translation>نُشر {title} مرتين في الوقت نفسه. أغلق أحدهما.</translation>
    </message>
    <message>
      <source>{title}. Read what to do, and say how you are.</source>
      <translation>{title}. اقرأ ما يُفعل، وقل كيف حالك.</translation>
    </message>
    <message>
      <source>{title}. Somebody says that they need help, to rehearse it.</source>
      <translation>{title}. هناك من يقول إنه يحتاج إلى مساعدة، على سبيل التدريب.</translation>
    </message>
    <message>
      <source>{title}. Who needs help: {with_need_help}.</source>
      <translation>{title}. من يحتاج إلى المساعدة: {with_need_help}.</translation>
    </message>
    <message>
      <source>{title}. You have not said how you are.</source>
      <translation>{title}. لم تقل كيف حالك.</translation>
    </message>
    <message>
      <source>{title}: a change of a date that the series does not have is left out.</source>
      <translation>{title}: تُرك تغيير لموعد ليس في السلسلة.</translation>
    </message>
    <message>
      <source>{title}: a date and all that follow it are changed there. Here that one date is; change the others yourself.</source>
      <translation>{title}: هناك تغيّر موعد وكل ما يليه. هنا يتغيّر ذلك الموعد وحده؛ غيّر البقية بنفسك.</translation>
    </message>
    <message>
      <source>{title}: a text was too long and is shortened.</source>
      <translation>{title}: كان نص أطول من اللازم فاختُصر.</translation>
    </message>
    <message>
      <source>{title}: a time in it does not exist ({said}).</source>
      <translation>{title}: فيه وقت لا وجود له ({said}).</translation>
    </message>
    <message>
      <source>{title}: how it repeats is not understood ({said}). Only the first date is taken over.</source>
      <translation>{title}: لا يُفهم كيف يتكرر ({said}). يُؤخذ الموعد الأول فقط.</translation>
    </message>
    <message>
      <source>{title}: it ends before it begins. Only the beginning is taken over.</source>
      <translation>{title}: ينتهي قبل أن يبدأ. تُؤخذ البداية فقط.</translation>
    </message>
    <message>
      <source>{title}: it has no beginning, so it is left out.</source>
      <translation>{title}: لا بداية له، فتُرك.</translation>
    </message>
    <message>
      <source>{title}: it lies before 1971 or too far ahead, so it is left out.</source>
      <translation>{title}: يقع قبل 1971 أو بعيدًا جدًا، فتُرك.</translation>
    </message>
    <message>
      <source>{title}: it was promised at the same time to more people than it is for. Say who gets it; the others stay in reserve.</source>
      <translation>{title}: وُعد به في الوقت نفسه أكثر ممن يكفيهم. قل لمن هو؛ ويبقى الآخرون في الاحتياط.</translation>
    </message>
    <message>
      <source>{title}: its alarms are left out. Folkmoot reminds those who come a day before.</source>
      <translation>{title}: تُركت منبّهاته. يذكّر Folkmoot من يأتون قبل يوم.</translation>
    </message>
    <message>
      <source>{title}: more people can do it than are needed. Say who does it; the others stay in reserve.</source>
      <translation>{title}: يستطيع القيام بذلك أكثر مما يلزم. قل من يقوم به؛ ويبقى الآخرون في الاحتياط.</translation>
    </message>
    <message>
      <source>{title}: more people took a day than are needed. Say who does it on that day.</source>
      <translation>{title}: أخذ يومًا أكثر مما يلزم من الناس. قل من يقوم به في ذلك اليوم.</translation>
    </message>
    <message>
      <source>{title}: more people took a day than it is for. Say who gets it on that day.</source>
      <translation>{title}: أخذ يومًا أكثر ممن يكفيهم. قل لمن هو في ذلك اليوم.</translation>
    </message>
    <message>
      <source>{title}: more people would like it than it is for. Say who gets it; the others stay in reserve.</source>
      <translation>{title}: يرغب فيه أكثر ممن يكفيهم. قل لمن هو؛ ويبقى الآخرون في الاحتياط.</translation>
    </message>
    <message>
      <source>{title}: nobody knows the time zone {said}. The one of this computer is taken.</source>
      <translation>{title}: لا أحد يعرف المنطقة الزمنية {said}. تُؤخذ منطقة هذا الحاسوب.</translation>
    </message>
    <message>
      <source>{title}: one person gave the all-clear while another said what to do. The alert goes on until you say which holds.</source>
      <translation>{title}: أعلن شخص زوال الخطر بينما قال آخر ما يُفعل. يستمر التنبيه حتى تقول أيهما يسري.</translation>
    </message>
    <message>
      <source>{title}: people were chosen at the same time who are too many together. Say who does it; the others stay in reserve.</source>
      <translation>{title}: اختير في الوقت نفسه أشخاص هم معًا أكثر من اللازم. قل من يقوم بذلك؛ ويبقى الآخرون في الاحتياط.</translation>
    </message>
    <message>
      <source>{title}: read what to do, and say how you are.</source>
      <translation>{title}: اقرأ ما يُفعل، وقل كيف حالك.</translation>
    </message>
    <message>
      <source>{title}: somebody needs help.</source>
      <translation>{title}: هناك من يحتاج إلى مساعدة.</translation>
    </message>
    <message>
      <source>{title}: the all-clear was given.</source>
      <translation>{title}: أُعلن زوال الخطر.</translation>
    </message>
    <message>
      <source>{title}: the day, the time or the place has changed since somebody said that they can do it.</source>
      <translation>{title}: تغيّر اليوم أو الوقت أو المكان منذ أن قال أحدهم إن بإمكانه ذلك.</translation>
    </message>
    <message>
      <source>{title}: the day, the time or the place has changed since somebody said that they would like it.</source>
      <translation>{title}: تغيّر اليوم أو الوقت أو المكان منذ أن قال أحدهم إنه يرغب فيه.</translation>
    </message>
    <message>
      <source>{title}: the day, the time or the place has changed since you said that you can do it. Say whether it still suits you.</source>
      <translation>{title}: تغيّر اليوم أو الوقت أو المكان منذ أن قلت إن بإمكانك ذلك. قل هل ما زال يناسبك.</translation>
    </message>
    <message>
      <source>{title}: the day, the time or the place has changed since you said that you would like it. Say whether it still suits you.</source>
      <translation>{title}: تغيّر اليوم أو الوقت أو المكان منذ أن قلت إنك ترغب فيه. قل إن كان ما زال يناسبك.</translation>
    </message>
    <message>
      <source>{title}: the file ends in the middle of it, so it is left out.</source>
      <translation>{title}: ينتهي الملف في وسطه، فتُرك.</translation>
    </message>
    <message>
      <source>{title}: this is the day.</source>
      <translation>{title}: هذا هو اليوم.</translation>
    </message>
    <message>
      <source>{title}: this is the last day for it.</source>
      <translation>{title}: هذا هو آخر يوم لذلك.</translation>
    </message>
    <message>
      <source>{title}: those who are invited there are left out ({said}). Ask them here.</source>
      <translation>{title}: يُترك المدعوون هناك ({said}). اسألهم هنا.</translation>
    </message>
    <message>
      <source>{title}: two people said at the same time what to do, and both still holds. Say what holds now.</source>
      <translation>{title}: قال شخصان في الوقت نفسه ما يُفعل، وكلاهما لا يزال ساريًا. قل ما يسري الآن.</translation>
    </message>
    <message>
      <source>{whom} became {said} by resolution {number}, which {who} proposed.</source>
      <translation>صار {whom} ‏{said} بالقرار {number} الذي اقترحه {who}.</translation>
    </message>
    <message>
      <source>{whom} came back by resolution {number}, which {who} proposed.</source>
      <translation>عاد {whom} بالقرار {number} الذي اقترحه {who}.</translation>
    </message>
    <message>
      <source>{whom} has done what was promised at {title}: {said}</source>
      <translation>أنجز {whom} ما وعد به في {title}: {said}</translation>
    </message>
    <message>
      <source>{whom} is away for long, by resolution {number}, which {who} proposed.</source>
      <translation>{whom} غائب لمدة طويلة، بالقرار {number} الذي اقترحه {who}.</translation>
    </message>
    <message>
      <source>{whom} is back, by resolution {number}, which {who} proposed.</source>
      <translation>عاد {whom} من الغياب، بالقرار {number} الذي اقترحه {who}.</translation>
    </message>
    <message>
      <source>{whom} is no longer {said}, by resolution {number}, which {who} proposed.</source>
      <translation>لم يعد {whom} ‏{said}، بالقرار {number} الذي اقترحه {who}.</translation>
    </message>
    <message>
      <source>{whom} is the host of {title}.</source>
      <translation>{whom} مضيف {title}.</translation>
    </message>
    <message>
      <source>{whom} promised at {title}: {said}</source>
      <translation>وعد {whom} في {title}: {said}</translation>
    </message>
    <message>
      <source>{whom} votes, by resolution {number}, which {who} proposed.</source>
      <translation>يصوّت {whom}، بالقرار {number} الذي اقترحه {who}.</translation>
    </message>
    <message>
      <source>{whom} was removed by resolution {number}, which {who} proposed.</source>
      <translation>أُخرج {whom} بالقرار {number} الذي اقترحه {who}.</translation>
    </message>
    <message>
      <source>{who} added a date to {title}. {said}</source>
      <translation>أضاف {who} موعدًا إلى {title}. {said}</translation>
    </message>
    <message>
      <source>{who} added a hub.</source>
      <translation>أضاف {who} موزّعًا.</translation>
    </message>
    <message>
      <source>{who} added a shift to {title}: {said}</source>
      <translation>أضاف {who} نوبة إلى {title}: {said}</translation>
    </message>
    <message>
      <source>{who} added a topic to {title}: {said}</source>
      <translation>أضاف {who} موضوعًا إلى {title}: {said}</translation>
    </message>
    <message>
      <source>{who} added an answer to the poll {title}.</source>
      <translation>أضاف {who} جوابًا إلى الاستطلاع {title}.</translation>
    </message>
    <message>
      <source>{who} added another computer.</source>
      <translation>أضاف {who} حاسوبًا آخر.</translation>
    </message>
    <message>
      <source>{who} added {title}.</source>
      <translation>أضاف {who} ‏{title}.</translation>
    </message>
    <message>
      <source>{who} answered the appeal of {whom}, and ended what was done. {said}</source>
      <translation>ردّ {who} على اعتراض {whom} وأنهى ما جرى. {said}</translation>
    </message>
    <message>
      <source>{who} answered the appeal of {whom}: it stays as it is. {said}</source>
      <translation>ردّ {who} على اعتراض {whom}: يبقى الأمر على حاله. {said}</translation>
    </message>
    <message>
      <source>{who} answered the report of {whom}: {title}</source>
      <translation>ردّ {who} على بلاغ {whom}: {title}</translation>
    </message>
    <message>
      <source>{who} appealed: {title}</source>
      <translation>اعترض {who}: {title}</translation>
    </message>
    <message>
      <source>{who} archived the channel {title}.</source>
      <translation>أرشف {who} القناة {title}.</translation>
    </message>
    <message>
      <source>{who} asked {whom} to become the host of {title}.</source>
      <translation>طلب {who} من {whom} أن يصبح مضيف {title}.</translation>
    </message>
    <message>
      <source>{who} asks for help: {title}</source>
      <translation>يطلب {who} المساعدة: {title}</translation>
    </message>
    <message>
      <source>{who} asks in a poll: {title}</source>
      <translation>{who} يسأل في استطلاع: {title}</translation>
    </message>
    <message>
      <source>{who} began a rehearsal: {title}</source>
      <translation>بدأ {who} تدريبًا: {title}</translation>
    </message>
    <message>
      <source>{who} borrowed {title}.</source>
      <translation>استعار {who} ‏{title}.</translation>
    </message>
    <message>
      <source>{who} called a date of {title} off. {said}</source>
      <translation>ألغى {who} موعدًا من {title}. {said}</translation>
    </message>
    <message>
      <source>{who} called the meeting {title} off.</source>
      <translation>ألغى {who} الاجتماع {title}.</translation>
    </message>
    <message>
      <source>{who} called the meeting {title}.</source>
      <translation>دعا {who} إلى اجتماع {title}.</translation>
    </message>
    <message>
      <source>{who} came back with a recovery sheet. The computers from before are out.</source>
      <translation>عاد {who} بورقة استعادة. الحواسيب السابقة خارج المجموعة.</translation>
    </message>
    <message>
      <source>{who} came in on an invitation by {whom}.</source>
      <translation>دخل {who} بدعوة من {whom}.</translation>
    </message>
    <message>
      <source>{who} cancelled {title}.</source>
      <translation>ألغى {who} ‏{title}.</translation>
    </message>
    <message>
      <source>{who} changed a date of {title}. {said}</source>
      <translation>غيّر {who} موعدًا من {title}. {said}</translation>
    </message>
    <message>
      <source>{who} changed a report: {title}</source>
      <translation>غيّر {who} بلاغًا: {title}</translation>
    </message>
    <message>
      <source>{who} changed a topic of {title}: {said}</source>
      <translation>غيّر {who} موضوعًا من {title}: {said}</translation>
    </message>
    <message>
      <source>{who} changed an appeal: {title}</source>
      <translation>غيّر {who} اعتراضًا: {title}</translation>
    </message>
    <message>
      <source>{who} changed on the help board: {title}</source>
      <translation>غيّر {who} على لوحة المساعدة: {title}</translation>
    </message>
    <message>
      <source>{who} changed the category {title}.</source>
      <translation>غيّر {who} الفئة {title}.</translation>
    </message>
    <message>
      <source>{who} changed the channel {title}.</source>
      <translation>غيّر {who} القناة {title}.</translation>
    </message>
    <message>
      <source>{who} changed the profile.</source>
      <translation>غيّر {who} تعريفه.</translation>
    </message>
    <message>
      <source>{who} changed the settings of the group.</source>
      <translation>غيّر {who} إعدادات المجموعة.</translation>
    </message>
    <message>
      <source>{who} changed {title}.</source>
      <translation>غيّر {who} ‏{title}.</translation>
    </message>
    <message>
      <source>{who} closed on the help board: {title}</source>
      <translation>أغلق {who} على لوحة المساعدة: {title}</translation>
    </message>
    <message>
      <source>{who} closed the poll {title}.</source>
      <translation>أغلق {who} الاستطلاع {title}.</translation>
    </message>
    <message>
      <source>{who} confirmed a new computer of {whom}.</source>
      <translation>أكّد {who} حاسوبًا جديدًا لـ {whom}.</translation>
    </message>
    <message>
      <source>{who} confirmed seats at {title} to {whom}.</source>
      <translation>أكّد {who} مقاعد في {title} لـ {whom}.</translation>
    </message>
    <message>
      <source>{who} did something about the report of {whom}: {title}</source>
      <translation>فعل {who} شيئًا حيال بلاغ {whom}: {title}</translation>
    </message>
    <message>
      <source>{who} does not lend {title} any more.</source>
      <translation>لم يعد {who} يعير {title}.</translation>
    </message>
    <message>
      <source>{who} dropped a line of the budget of {title}: {said}</source>
      <translation>أسقط {who} بندًا من ميزانية {title}: {said}</translation>
    </message>
    <message>
      <source>{who} dropped a shift of {title}: {said}</source>
      <translation>أزال {who} نوبة من {title}: {said}</translation>
    </message>
    <message>
      <source>{who} ended the slow pace of a channel. {said}</source>
      <translation>أنهى {who} إبطاء قناة. {said}</translation>
    </message>
    <message>
      <source>{who} ended the suspension of {whom}.</source>
      <translation>أنهى {who} إيقاف {whom}.</translation>
    </message>
    <message>
      <source>{who} founded the group.</source>
      <translation>أسّس {who} المجموعة.</translation>
    </message>
    <message>
      <source>{who} gave the all-clear: {title}. {said}</source>
      <translation>أعلن {who} زوال الخطر: {title}. {said}</translation>
    </message>
    <message>
      <source>{who} has read proposed minutes again.</source>
      <translation>قرأ {who} محضرًا مقترحًا مرة أخرى.</translation>
    </message>
    <message>
      <source>{who} has read proposed minutes.</source>
      <translation>قرأ {who} محضرًا مقترحًا.</translation>
    </message>
    <message>
      <source>{who} hid a message of {whom}: {said}</source>
      <translation>أخفى {who} رسالة من {whom}: {said}</translation>
    </message>
    <message>
      <source>{who} holds a date of {title} after all. {said}</source>
      <translation>قرر {who} إبقاء موعد من {title}. {said}</translation>
    </message>
    <message>
      <source>{who} holds the meeting {title} after all.</source>
      <translation>قرر {who} عقد الاجتماع {title} رغم ذلك.</translation>
    </message>
    <message>
      <source>{who} holds {title} after all.</source>
      <translation>يقيم {who} ‏{title} في النهاية.</translation>
    </message>
    <message>
      <source>{who} invited to {title}.</source>
      <translation>دعا {who} إلى {title}.</translation>
    </message>
    <message>
      <source>{who} left the group.</source>
      <translation>غادر {who} المجموعة.</translation>
    </message>
    <message>
      <source>{who} lends {title} again.</source>
      <translation>يعير {who} ‏{title} من جديد.</translation>
    </message>
    <message>
      <source>{who} lent {title} to {whom}.</source>
      <translation>أعار {who} ‏{title} لـ {whom}.</translation>
    </message>
    <message>
      <source>{who} let in {whom}.</source>
      <translation>أدخل {who} ‏{whom}.</translation>
    </message>
    <message>
      <source>{who} lets {whom} write again. {said}</source>
      <translation>سمح {who} لـ{whom} بالكتابة من جديد. {said}</translation>
    </message>
    <message>
      <source>{who} made a channel one of posts.</source>
      <translation>جعل {who} قناةً للمنشورات.</translation>
    </message>
    <message>
      <source>{who} made a channel one of talk.</source>
      <translation>جعل {who} قناةً للمحادثة.</translation>
    </message>
    <message>
      <source>{who} made the category {title}.</source>
      <translation>أنشأ {who} الفئة {title}.</translation>
    </message>
    <message>
      <source>{who} moved {title} to another time.</source>
      <translation>نقل {who} ‏{title} إلى وقت آخر.</translation>
    </message>
    <message>
      <source>{who} noted that {title} is missing.</source>
      <translation>دوّن {who} أن {title} مفقود.</translation>
    </message>
    <message>
      <source>{who} noted that {title} is repaired: {said}</source>
      <translation>دوّن {who} أن {title} أُصلح: {said}</translation>
    </message>
    <message>
      <source>{who} noted that {title} was found.</source>
      <translation>دوّن {who} أن {title} وُجد.</translation>
    </message>
    <message>
      <source>{who} noted that {whom} did not come to {title}.</source>
      <translation>دوّن {who} أن {whom} لم يأتِ إلى {title}.</translation>
    </message>
    <message>
      <source>{who} noted which parts {title} needs: {said}</source>
      <translation>دوّن {who} القطع التي يحتاجها {title}: {said}</translation>
    </message>
    <message>
      <source>{who} noted who repairs {title}: {said}</source>
      <translation>دوّن {who} من يصلح {title}: {said}</translation>
    </message>
    <message>
      <source>{who} offers help: {title}</source>
      <translation>يعرض {who} المساعدة: {title}</translation>
    </message>
    <message>
      <source>{who} opened on the help board again: {title}</source>
      <translation>فتح {who} من جديد على لوحة المساعدة: {title}</translation>
    </message>
    <message>
      <source>{who} opened the channel {title} again.</source>
      <translation>أعاد {who} فتح القناة {title}.</translation>
    </message>
    <message>
      <source>{who} opened the channel {title}.</source>
      <translation>فتح {who} القناة {title}.</translation>
    </message>
    <message>
      <source>{who} opened the minutes of {title} again.</source>
      <translation>أعاد {who} فتح محضر {title}.</translation>
    </message>
    <message>
      <source>{who} paused {whom}: {said}</source>
      <translation>أوقف {who} كتابة {whom}: {said}</translation>
    </message>
    <message>
      <source>{who} pinned a message.</source>
      <translation>ثبّت {who} رسالة.</translation>
    </message>
    <message>
      <source>{who} proposed the minutes of {title}.</source>
      <translation>قدّم {who} محضر {title}.</translation>
    </message>
    <message>
      <source>{who} put {title} into the library.</source>
      <translation>وضع {who} ‏{title} بين أشياء الإعارة.</translation>
    </message>
    <message>
      <source>{who} removed a message of {whom}.</source>
      <translation>أزال {who} رسالة لـ {whom}.</translation>
    </message>
    <message>
      <source>{who} renewed the loan of {title} to {whom}.</source>
      <translation>مدّد {who} إعارة {title} لـ {whom}.</translation>
    </message>
    <message>
      <source>{who} replied to a note at {title}.</source>
      <translation>رد {who} على ملاحظة في {title}.</translation>
    </message>
    <message>
      <source>{who} reported a message: {title}</source>
      <translation>أبلغ {who} عن رسالة: {title}</translation>
    </message>
    <message>
      <source>{who} reported damage of {title}: {said}</source>
      <translation>أبلغ {who} عن عطب في {title}: {said}</translation>
    </message>
    <message>
      <source>{who} reported that {whom} is on the way: {title}</source>
      <translation>أبلغ {who} أن {whom} في الطريق: {title}</translation>
    </message>
    <message>
      <source>{who} reported that {whom} is safe: {title}</source>
      <translation>أبلغ {who} أن {whom} بأمان: {title}</translation>
    </message>
    <message>
      <source>{who} reported that {whom} needs help: {title}</source>
      <translation>أبلغ {who} أن {whom} يحتاج إلى مساعدة: {title}</translation>
    </message>
    <message>
      <source>{who} said thanks for it: {title}. {said}</source>
      <translation>شكر {who} على ذلك: {title}. {said}</translation>
    </message>
    <message>
      <source>{who} said that it is done: {title}</source>
      <translation>قال {who} إن الأمر تم: {title}</translation>
    </message>
    <message>
      <source>{who} said that the minutes of {title} are ratified.</source>
      <translation>قال {who} إن محضر {title} معتمد.</translation>
    </message>
    <message>
      <source>{who} said that {whom} does it: {title}</source>
      <translation>قال {who} إن {whom} يقوم بذلك: {title}</translation>
    </message>
    <message>
      <source>{who} said that {whom} gets it: {title}</source>
      <translation>{who}: قال إنه من نصيب {whom}: {title}</translation>
    </message>
    <message>
      <source>{who} said what to do now, {title}: {said}</source>
      <translation>قال {who} ما يُفعل الآن، {title}: {said}</translation>
    </message>
    <message>
      <source>{who} sent an alert: {title}</source>
      <translation>أرسل {who} تنبيهًا: {title}</translation>
    </message>
    <message>
      <source>{who} showed a hidden message of {whom} again. {said}</source>
      <translation>أظهر {who} من جديد رسالة مخفية من {whom}. {said}</translation>
    </message>
    <message>
      <source>{who} slowed a channel: {said}</source>
      <translation>أبطأ {who} قناة: {said}</translation>
    </message>
    <message>
      <source>{who} suspended {whom}.</source>
      <translation>أوقف {who} ‏{whom}.</translation>
    </message>
    <message>
      <source>{who} told everybody at {title}: {said}</source>
      <translation>أخبر {who} الجميع في {title}: {said}</translation>
    </message>
    <message>
      <source>{who} took a computer out of the group.</source>
      <translation>أخرج {who} حاسوبًا من المجموعة.</translation>
    </message>
    <message>
      <source>{who} took a report back: {title}</source>
      <translation>سحب {who} بلاغًا: {title}</translation>
    </message>
    <message>
      <source>{who} took a topic off the agenda of {title}: {said}</source>
      <translation>أزال {who} موضوعًا من جدول أعمال {title}: {said}</translation>
    </message>
    <message>
      <source>{who} took an appeal back.</source>
      <translation>سحب {who} اعتراضًا.</translation>
    </message>
    <message>
      <source>{who} took back that {whom} does it: {title}</source>
      <translation>سحب {who} أن {whom} يقوم بذلك: {title}</translation>
    </message>
    <message>
      <source>{who} took back that {whom} gets it: {title}</source>
      <translation>{who}: تراجع عن أنه من نصيب {whom}: {title}</translation>
    </message>
    <message>
      <source>{who} took back the confirmation of a new computer of {whom}.</source>
      <translation>سحب {who} تأكيد حاسوب جديد لـ {whom}.</translation>
    </message>
    <message>
      <source>{who} took back the vouch for {whom}.</source>
      <translation>سحب {who} كفالته لـ {whom}.</translation>
    </message>
    <message>
      <source>{who} took {title} over from a calendar.</source>
      <translation>أخذ {who} ‏{title} من تقويم.</translation>
    </message>
    <message>
      <source>{who} unpinned a message.</source>
      <translation>ألغى {who} تثبيت رسالة.</translation>
    </message>
    <message>
      <source>{who} vouched for {whom}.</source>
      <translation>كفل {who} ‏{whom}.</translation>
    </message>
    <message>
      <source>{who} withdrew from the help board: {title}</source>
      <translation>سحب {who} من لوحة المساعدة: {title}</translation>
    </message>
    <message>
      <source>{who} withdrew what was written down as decided at {title}: {said}</source>
      <translation>سحب {who} ما دُوِّن قرارًا في {title}: {said}</translation>
    </message>
    <message>
      <source>{who} wrote a line of the budget of {title}: {said}</source>
      <translation>كتب {who} بندًا في ميزانية {title}: {said}</translation>
    </message>
    <message>
      <source>{who} wrote a profile.</source>
      <translation>كتب {who} تعريفًا.</translation>
    </message>
    <message>
      <source>{why}, so this invitation lets in nobody any more. `folkmoot invite list` shows the open ones.</source>
      <translation>{why}، ولذلك لم تعد هذه الدعوة تُدخل أحدًا. يعرض `folkmoot invite list` الدعوات المفتوحة.</translation>
    </message>
    <message>
      <source>“{word}” is none of the words on an invitation. Did you mean “{near}”?</source>
      <translation>ليست «{word}» من كلمات الدعوة. هل تقصد «{near}»؟</translation>
    </message>
  </context>
</TS>
