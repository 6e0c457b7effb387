; The installer: for one user, below %LOCALAPPDATA%, nothing outside HKCU, no question for rights.
; Made by shipping/installer.py, which gives NAME, PUBLISHER, VERSION, VERSION_NUMBERS, SOURCE, OUTPUT, REMOVAL, ICON, BANNER,
; SIZE_KB.
;
; For administrators:
;   setup.exe /S [/CLOSE] [/D=C:\Folder]     silent; /D comes last and without quotation marks
;   uninstall.exe /S [/CLOSE]
; Exit status: 0 done, 10 the program is open and nothing was changed. With /CLOSE the program is asked to close first, as by
; its cross; when it then asks about unsaved work, nobody answers and the status is 10 as well.
Unicode true
Target amd64-unicode
RequestExecutionLevel user
Name "${NAME}"
Caption "${NAME} ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "InstallDir"
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
ManifestDPIAware true
ManifestSupportedOS Win10
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION_NUMBERS}"
VIFileVersion "${VERSION_NUMBERS}"
VIAddVersionKey /LANG=1043 "ProductName" "${NAME}"
VIAddVersionKey /LANG=1043 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1043 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1043 "FileDescription" "${NAME} installeren"
VIAddVersionKey /LANG=1043 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=1043 "LegalCopyright" "EUPL-1.2"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASSES "Software\Classes"
!define PROGID "${NAME}.Werkmap"
!define SHCNE_ASSOCCHANGED 0x08000000
!define STATUS_OPEN 10

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${BANNER}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${BANNER}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${NAME}.exe"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!define MUI_FINISHPAGE_TITLE "$(FinishTitle)"
!define MUI_FINISHPAGE_TEXT "$(FinishText)"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TITLE "$(WelcomeTitle)"
!define MUI_WELCOMEPAGE_TEXT "$(WelcomeText)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "English"

LangString WelcomeTitle ${LANG_DUTCH} "${NAME} ${VERSION}"
LangString WelcomeTitle ${LANG_ENGLISH} "${NAME} ${VERSION}"
LangString WelcomeText ${LANG_DUTCH} "Hiermee zet u ${NAME} op deze computer, alleen voor uzelf. U hebt daar geen rechten van een beheerder voor nodig.$\r$\n$\r$\nUw werkmappen blijven waar ze zijn. Excel blijft het programma dat ze opent als u erop dubbelklikt."
LangString WelcomeText ${LANG_ENGLISH} "This puts ${NAME} on this computer, for you alone. You do not need the rights of an administrator.$\r$\n$\r$\nYour workbooks stay where they are. Excel stays the program that opens them when you double-click."
LangString FinishTitle ${LANG_DUTCH} "Klaar"
LangString FinishTitle ${LANG_ENGLISH} "Ready"
LangString FinishText ${LANG_DUTCH} "${NAME} staat nu in het menu Start."
LangString FinishText ${LANG_ENGLISH} "${NAME} is in the Start menu now."
LangString StillOpen ${LANG_DUTCH} "${NAME} staat nog open. Sla uw werk op en sluit het programma. Kies daarna Opnieuw."
LangString StillOpen ${LANG_ENGLISH} "${NAME} is still open. Save your work and close the program. Then choose Retry."
LangString WorkbookKind ${LANG_DUTCH} "Werkmap met een communicatiematrix"
LangString WorkbookKind ${LANG_ENGLISH} "Workbook with a communication matrix"

; Nothing is put under a program that runs: it would load parts of another version. Windows refuses to open a running
; program for writing, and that is how we know.
!macro MUST_BE_CLOSED un
Function ${un}MustBeClosed
  StrCpy $R9 0
  ${GetParameters} $R8
  ClearErrors
  ${GetOptions} $R8 "/CLOSE" $R7
  ${IfNot} ${Errors}
    StrCpy $R9 30
  ${EndIf}
  again:
  ClearErrors
  ${IfNot} ${FileExists} "$INSTDIR\${NAME}.exe"
    Return
  ${EndIf}
  FileOpen $R6 "$INSTDIR\${NAME}.exe" a
  ${IfNot} ${Errors}
    FileClose $R6
    Return
  ${EndIf}
  ${If} $R9 > 0
    ${If} $R9 = 30
      nsExec::Exec 'taskkill /IM "${NAME}.exe"'
      Pop $R5
    ${EndIf}
    IntOp $R9 $R9 - 1
    Sleep 1000
    Goto again
  ${EndIf}
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillOpen)" /SD IDCANCEL IDRETRY again
  SetErrorLevel ${STATUS_OPEN}
  Quit
FunctionEnd
!macroend
!insertmacro MUST_BE_CLOSED ""
!insertmacro MUST_BE_CLOSED "un."

Section "Install"
  SetShellVarContext current
  Call MustBeClosed
  SetOutPath "$INSTDIR"
  ; Of an older version nothing may stay: a library too many is a library of the wrong version.
  RMDir /r "$INSTDIR\_internal"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  SetOutPath "$INSTDIR"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${NAME}.exe"
  WriteRegStr HKCU "Software\${NAME}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${NAME}.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ; In the list of "Open with", and never the default: the default of an ending is its own value, which is not touched.
  WriteRegStr HKCU "${CLASSES}\${PROGID}" "" "$(WorkbookKind)"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\${NAME}.exe,0"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\${NAME}.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\${NAME}.exe" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\Applications\${NAME}.exe\shell\open\command" "" '"$INSTDIR\${NAME}.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\${NAME}.exe\SupportedTypes" ".xlsx" ""
  WriteRegStr HKCU "${CLASSES}\Applications\${NAME}.exe\SupportedTypes" ".xlsm" ""
  WriteRegStr HKCU "${CLASSES}\.xlsx\OpenWithProgids" "${PROGID}" ""
  WriteRegStr HKCU "${CLASSES}\.xlsm\OpenWithProgids" "${PROGID}" ""
  System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  Call un.MustBeClosed
  !include "${REMOVAL}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${NAME}"
  DeleteRegKey HKCU "${CLASSES}\Applications\${NAME}.exe"
  DeleteRegKey HKCU "${CLASSES}\${PROGID}"
  DeleteRegValue HKCU "${CLASSES}\.xlsx\OpenWithProgids" "${PROGID}"
  DeleteRegValue HKCU "${CLASSES}\.xlsm\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.xlsx\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.xlsm\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.xlsx"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.xlsm"
  System::Call 'shell32::SHChangeNotify(i ${SHCNE_ASSOCCHANGED}, i 0, p 0, p 0)'
SectionEnd
