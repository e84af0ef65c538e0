package org.lanzarote.monitoring.outcome.amendment;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of amendments and of what is decided on them. */
enum AmendmentMessage implements Message {
    NO_DELEGATION("Your account sits for no Party; observers propose and support nothing"),
    NOT_OWN_AMENDMENT("Amendment {0} is of another delegation"),
    OWN_AMENDMENT("Amendment {0} is of your own delegation"),
    SUPPORTED_ALREADY("{0} supports amendment {1} already"),
    NOT_SUPPORTED("{0} does not support amendment {1}"),
    NO_TABLED_TEXT("Draft {0} has no text at {1}"),
    KIND_OF_TEXT("{0} is no amendment to a {1}"),
    DELETION_HAS_NO_WORDS("Where the text is to go, nothing is worded"),
    WORDS_NEEDED("The words that are to stand there are missing"),
    READS_SO_ALREADY("The text reads so already"),
    HEADING_NOT_PLAIN("A heading is plain words in one line, without label, footnote or markup"),
    HEADING_TOO_LONG("A heading has at most {0} characters"),
    SETTLED_IN_PART_ONLY("A text is settled on only where the amendment is accepted in part"),
    AMENDMENT_INVALID("The amendment is not valid"),
    DISPOSITION_INVALID("The disposition is not valid"),
    AMENDMENT_STANDS("Amendment {0} is {1}"),
    PLACES_IN_CONFLICT("Places at which amendments do not go together, or not with what was written since: {0} ({1})"),
    AMENDMENT_MERGED("Amendment {0} is in the report");

    private final String english;

    AmendmentMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
