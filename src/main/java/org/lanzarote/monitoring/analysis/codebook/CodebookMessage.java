package org.lanzarote.monitoring.analysis.codebook;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of codes and of their merging and retirement. */
enum CodebookMessage implements Message {
    CODEBOOK_INVALID("The codebook is not valid"),
    CODE_TWICE("The code {0} stands there twice"),
    CODE_IN_USE("The code {0} is in use, so it may be retired and not removed"),
    KEY_HAD_MEANING(
            "The key {0} was that of the code \"{1}\"; give it that name and definition again, or take another key"),
    CODES_THERE("The codebook of round {0} has version {1} already"),
    NO_CODES_TO_COPY("Round {0} has no codebook to copy"),
    COPIED_FROM("Copied from version {1} of the codebook of round {0}"),
    STARTED("The codes to start with"),
    TABLE_HEADINGS("The first row has these headings, each once: {0}"),
    TABLE_UNREADABLE("This is no table in CSV (RFC 4180): a quotation mark at line {0} or before it does not fit"),
    TABLE_NOT_UTF8("The table is not in UTF-8"),
    TABLE_CELLS("The row has {0} cells, and the headings are {1}"),
    TRUE_OR_FALSE("It is true or false"),
    TABLE_REASON("Say in this parameter why the codebook changes, in at most 2,000 characters that are all seen");

    private final String english;

    CodebookMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
