"""Forms built from declared fields, and the sheet in which they are filled in."""

from desktop.kit.forms.form import Form
from desktop.kit.forms.questions import Question, questions
from desktop.kit.forms.sheet import FormSheet

__all__ = ["Form", "FormSheet", "Question", "questions"]
