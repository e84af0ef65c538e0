package org.lanzarote.monitoring.replies.workbook;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a workbook that comes in, and faults in its cells. */
enum WorkbookMessage implements Message {
    NUMBER_EXPECTED("A number is expected, in digits"),
    DAY_EXPECTED("A day is expected, as in 2027-04-01"),
    ONE_OF_EXPECTED("One of these is expected: {0}"),
    MARK_EXPECTED("An x is expected, or nothing"),
    FORMULA_IN_CELL("Formulas are not evaluated; enter the value itself"),
    ERROR_IN_CELL("There is an error in place of a value"),
    NO_FORM("The workbook is no form of this service"),
    FORM_OF_OTHER("The form is that of {0} in round {1}"),
    SHEET_MISSING("The form has no sheet {0}"),
    CELL_CHANGED("The cell {0} no longer says {1}"),
    OF_QUESTION("Question {0}: {1}"),
    NO_WORKBOOK("The file is no XLSX workbook, or it is damaged or has a password"),
    ZIP_NO_WORKBOOK("The file is a ZIP, but no XLSX workbook"),
    FORM_WITHOUT_NAMED("A form has no macros, controls, embedded files or links to other files: {0}"),
    FORM_WITHOUT("A form has no macros, controls, embedded files or links to other files"),
    SHEET_ROWS("A sheet has more than {0} rows"),
    FORM_CELLS("The form has more than {0} cells"),
    FORM_FORMULAS("The form has more than {0} formulas; it takes none"),
    DAYS_FROM_1904("The workbook counts days from 1904; the form went out counting from 1900"),
    CELL_TEXT_MISSING("A cell names a text that is not in the file"),
    ZIP_NO_SOUND_WORKBOOK("The file is a ZIP, but no XLSX workbook, or a damaged one"),
    SAVED_OTHERWISE(
            "The answer was saved otherwise since the form went out; enter it in the service, or in a new" + " form"),
    FORM_VERSION("The form asks version {0} of the questionnaire, the reply answers version {1}"),
    HIDDEN_SHEET_CHANGED("The hidden sheet of the form was changed"),
    FORM_NOT_LOADED("Some answers of the form cannot be loaded, so none was");

    private final String english;

    WorkbookMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
