package org.lanzarote.monitoring.replies.workbook;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses or finds wrong. */
enum WorkbookMessage implements Message {
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
