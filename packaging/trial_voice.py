"""A voice for the screen reader that writes down what it is told to say: an output module of Speech Dispatcher
(https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/speech-dispatcher.html)."""

from contextlib import suppress
from typing import Final

from trial_machine import HOME, Failed, Machine, wait_for

SPOKEN: Final = f"{HOME}/spoken.txt"
FOLDER: Final = f"{HOME}/.config/speech-dispatcher"
DISPATCHER: Final = """LogLevel 1
LogDir "default"
AddModule "notebook" "sd_generic" "notebook.conf"
DefaultModule notebook
AudioOutputMethod "libao"
"""
SOUND: Final = "default_driver=null\n"
"""Of libao: modules do not start without a device for sound."""
NOTEBOOK: Final = f"""GenericExecuteSynth \\
"echo \\'$DATA\\' >> {SPOKEN}"
GenericMaxChunkLength 2000
GenericLanguage "en" "en" "utf-8"
AddVoice "en" "MALE1" "en"
"""


class Voice:
    """Everything that the screen reader says on this computer. Begin before the screen reader starts."""

    def __init__(self, machine: Machine) -> None:
        """Raises Failed where the voice is not to be heard."""
        self._machine = machine
        self._heard = 0
        with machine.login():
            folder = machine.root / FOLDER[1:]
            (folder / "modules").mkdir(parents=True)
            (folder / "speechd.conf").write_text(DISPATCHER, "utf-8")
            (folder / "modules" / "notebook.conf").write_text(NOTEBOOK, "utf-8")
            (machine.root / HOME[1:] / ".libao").write_text(SOUND, "utf-8")
        machine.start("speech-dispatcher", "--run-single", "--timeout", "0")

        def heard() -> bool:
            with suppress(Failed):
                machine.run("spd-say", "--wait", "begin")
            return "begin" in self.spoken()

        wait_for(heard, "the voice")
        self._heard = len(self.spoken())

    def spoken(self) -> str:
        """Since what `says` waited for last."""
        file = self._machine.root / SPOKEN[1:]
        return file.read_text("utf-8", "replace")[self._heard :] if file.exists() else ""

    def says(self, text: str, seconds: float = 30) -> None:
        """Wait until it has said this after what was waited for before. Raises Failed."""
        try:
            wait_for(lambda: text in self.spoken(), text, seconds)
        except Failed:
            raise Failed(f"the screen reader does not say {text!r}; it said\n{self.spoken()[-2000:]}\n"
                         f"{self._machine.printed()[-2000:]}") from None  # fmt: skip
        self._heard += self.spoken().index(text) + len(text)
