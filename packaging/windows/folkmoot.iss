; Windows: the application folder of `packaging/build.py app`, as an installer for one person, made with Inno Setup 6:
;   iscc /DVersion=1.2.3 packaging\windows\folkmoot.iss
; Not run by anybody yet; `tests/test_packaging_recipes.py` checks what can be checked without Windows.

#ifndef Version
  #error Say which version: /DVersion=1.2.3
#endif

[Setup]
AppId={{8F3C1B0A-2E57-4B5E-9A53-6B1B0E6F4D11}
AppName=Folkmoot
AppVersion={#Version}
AppPublisher=The Folkmoot project
DefaultDirName={autopf}\Folkmoot
DefaultGroupName=Folkmoot
DisableProgramGroupPage=yes
DisableDirPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=folkmoot-{#Version}-setup
SetupIconFile=..\..\build\folkmoot.ico
UninstallDisplayIcon={app}\folkmoot-window.exe
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
; Folkmoot is asked to end before its files change. Windows are opened again afterwards.
CloseApplications=yes
RestartApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[Files]
Source: "..\..\build\frozen\folkmoot\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; Libraries of the version before, which the new one may not have.
Type: filesandordirs; Name: "{app}\parts"

[Icons]
Name: "{autoprograms}\Folkmoot"; Filename: "{app}\folkmoot-window.exe"; Parameters: "window"; AppUserModelID: "org.folkmoot.Folkmoot"

[Registry]
Root: HKA; Subkey: "Software\Classes\folkmoot"; ValueType: string; ValueData: "URL:Folkmoot"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\folkmoot"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\folkmoot\shell\open\command"; ValueType: string; ValueData: """{app}\folkmoot-window.exe"" window ""%1"""
Root: HKA; Subkey: "Software\Classes\.folkmoot"; ValueType: string; ValueData: "Folkmoot.Invitation"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Folkmoot.Invitation"; ValueType: string; ValueData: "Folkmoot invitation"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Folkmoot.Invitation\shell\open\command"; ValueType: string; ValueData: """{app}\folkmoot-window.exe"" window ""%1"""
; Windows knows files by the last part of their name alone, so archives (.folkmoot.zip) get Folkmoot as one choice for .zip.
Root: HKA; Subkey: "Software\Classes\.zip\OpenWithProgids"; ValueType: string; ValueName: "Folkmoot.Archive"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Folkmoot.Archive"; ValueType: string; ValueData: "Folkmoot archive"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Folkmoot.Archive\shell\open\command"; ValueType: string; ValueData: """{app}\folkmoot-window.exe"" window ""%1"""

[Run]
Filename: "{app}\folkmoot-window.exe"; Parameters: "window"; Description: "{cm:LaunchProgram,Folkmoot}"; Flags: nowait postinstall skipifsilent
